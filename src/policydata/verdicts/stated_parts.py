"""What texts call the parts that an instrument consists of: articles, chapters, principles."""

from __future__ import annotations

import re

from policydata.vocabulary import ContentKind

PART_NOUNS = {
    ContentKind.PRINCIPLE: r"principles?\b|原则",
    ContentKind.REQUIREMENT: r"requirements?\b|norms?\b|要求|规范",
    ContentKind.CATEGORY: r"categor(?:y|ies)\b|class(?:es)?\b|types?\b|大?类",
    ContentKind.ARTICLE: r"articles?\b|条",
    ContentKind.CHAPTER: r"chapters?\b|parts?\b|章|部分",
    ContentKind.MEASURE: r"measures?\b|tasks?\b|措施|任务",
}


def part_kind(words: str) -> ContentKind | None:
    """Return of what parts a number is, by the noun at the end of some words: `24 articles`, 五章."""
    return next(
        (kind for kind, nouns in PART_NOUNS.items() if re.search(rf"(?:{nouns})\Z", words, re.IGNORECASE)), None
    )
