"""Where given words stand in a text as words of their own."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator


def whole_words(text: str, words: Iterable[str]) -> Iterator[tuple[int, int, str]]:
    """Yield start, end and word wherever one of the words stands alone, not inside a longer or hyphenated one."""
    ordered = sorted(words, key=len, reverse=True)
    if not ordered:
        return
    # The look behind is done here: at the front of the expression it would hide which letters can begin a match.
    for match in re.finditer(rf"(?:{'|'.join(map(re.escape, ordered))})(?![\w-])", text):
        before = text[match.start() - 1 : match.start()]
        if not before.isalnum() and before not in ("-", "_"):
            yield match.start(), match.end(), match[0]
