"""Chinese text as rules read it: simplified characters and Chinese punctuation, one for one."""

from __future__ import annotations

from functools import lru_cache

from policydata.extraction.expressions import expression
from policydata.extraction.script_tables import SIMPLIFIED, TRADITIONAL

_TABLE = str.maketrans(TRADITIONAL, SIMPLIFIED)
_RUN = expression(f"[{TRADITIONAL}]+")
_SIGNS = "國會條規議務員長這個時對於為與數發資訊門護權機關學區東縣後週禮兩號農節歲"
"""Two of these stand in every text of some length in traditional characters."""
_SHORT = 200
_LEAST = 2


@lru_cache(maxsize=4)
def simplified(text: str) -> str:
    """Return the text with simplified characters in the places of traditional ones; its length stays."""
    if len(text) > _SHORT and sum(map(text.__contains__, _SIGNS)) < _LEAST:
        return text
    return _RUN.sub(lambda run: run[0].translate(_TABLE), text)


_MARKS = str.maketrans(",;:()?!", "，；：（）？！")
_MARK = expression("[,;:()?!](?:(?<=[\u3000-\u9fff\uff00-\uffef%].)|(?=[\u3000-\u9fff]))")
"""A mark of English type beside a Chinese character: many pages are written with them."""


_ROW = expression(r"(?:\A|(?<=\n))[^,;。；\n]{1,16}(?:,[^,;。；\n]{0,16}){2,40}(?=\n|\Z)")
"""A row of a table whose cells commas part."""


def with_marks_of_prose(text: str) -> str:
    """Return the text with Chinese punctuation, but for the rows of tables; its length stays."""
    marked = with_chinese_marks(text)
    if marked is text or marked == text:
        return text
    parts: list[str] = []
    last = 0
    for row in _ROW.finditer(text):
        parts += (marked[last : row.start()], row[0])
        last = row.end()
    return "".join((*parts, marked[last:])) if parts else marked


def with_chinese_marks(text: str) -> str:
    """Return the text with Chinese punctuation where it has the English marks; its length stays."""
    return _MARK.sub(lambda mark: mark[0].translate(_MARKS), text) if any(map(text.__contains__, ",;:()?!")) else text
