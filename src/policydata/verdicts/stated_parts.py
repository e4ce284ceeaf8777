"""How texts say of how many articles, chapters or principles an instrument consists."""

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
_HAS = re.compile(
    r"\b(?:has|have|had|contains?|contained|compris(?:es?|ed|ing)|consist(?:s|ed|ing)?\s+of|divided\s+into|made\s+up\s+of"
    r"|runs?\s+to)\b|共|分为|分成|包含|含有|设有|全文"
)
_OTHER_SUBJECT = re.compile(
    r"\b(?:[Cc]hapter|[Pp]art|[Ss]ection|[Tt]itle|[Aa]nnex)\s+[0-9IVX]|第|[.!?;。！？；](?=\s|\Z)|\n\s{0,9}\n"
)
_REACH = 200


def part_kind(words: str) -> ContentKind | None:
    """Return of what parts a number is, by the noun behind it: `24 articles`, 五章."""
    return next(
        (kind for kind, nouns in PART_NOUNS.items() if re.search(rf"(?:{nouns})\Z", words, re.IGNORECASE)), None
    )


def says_whole(text: str, start: int, end: int) -> bool:
    """Return whether the words between a title and a number say that the title's instrument has so many parts."""
    return end - start <= _REACH and bool(_HAS.search(text, start, end) and not _OTHER_SUBJECT.search(text, start, end))
