"""The blanks that many Chinese pages set around figures (截至 2023 年 6 月), beside marks, and where a line once ended."""

from __future__ import annotations

from policydata.extraction.expressions import expression
from policydata.extraction.normalization.edits import Edit

_HAN = "\u4e00-\u9fff"
_LINE = expression(r"[^\n]+")
_PROSE = expression(rf"[，。；]|(?<=[{_HAN}%])[,;]")
_CELLS = expression(r"[|\t]")
_IN_PROSE = expression(rf"(?<=[{_HAN}，。；：、（〔《”]) (?=[0-9])|(?<=[0-9%％]) (?=[{_HAN}，。；、）〕%％])")
_IN_DATES = expression(r"(?<=[0-9第]) (?=[年月日号〕])|(?<=[年月〔〕]) (?=[0-9]{1,4} ?[月日号〕])")
"""Blanks of a line that may be the row of a table."""
_ITEM = expression(r"[ \u3000]*[0-9.]{1,6} (?!年)")
"""The number of a section or item, which is no figure of what follows."""
_RUN = rf"[{_HAN}0-9%，。；：、（）《》“”]"
_BODY = "[部委局署院厅室司办府行会]"
_BESIDE = expression(
    rf"(?<=[{_HAN}]) (?=[，。；、])|(?<=[，。；、]) (?=[{_HAN}《“（])|(?<=[{_HAN}][,;:]) (?=[{_HAN}《“（])"
    rf"|(?<={_RUN}{{8}})(?<=[{_HAN}])(?<![电讯])(?<!：..)(?<!：...)"
    rf"(?!(?<={_BODY}) [{_HAN}]{{2,24}}{_BODY}(?:[ \n]|关于|\Z)) (?=[{_HAN}])(?![{_HAN}]{{2,6}}：)(?={_RUN}{{8}})"
)
"""A blank beside a mark, and one between long words; short words are names, labels or cells, and 电 or 讯 ends a dateline.

One before a label, behind a label and a name, or between who signs parts what a page says: 编辑：王小海｜扫码阅读本页内容.
"""


def blanks_around_figures(text: str) -> list[Edit]:
    """Return the blanks that the lines of a text have around their figures, each with what is read there: nothing."""
    edits: list[Edit] = []
    if " " not in text:
        return edits
    for line in _LINE.finditer(text):
        start, end = line.span()
        if text.find(" ", start, end) < 0:
            continue
        prose = _PROSE.search(text, start, end) is not None and _CELLS.search(text, start, end) is None
        item = _ITEM.match(text, start, end)
        first = item.end() if item is not None else start
        edits += ((*blank.span(), "") for blank in (_IN_PROSE if prose else _IN_DATES).finditer(text, first, end))
    return edits


def needless_blanks(text: str) -> list[Edit]:
    """Return the blanks of a text within its sentences, each with what is read there: nothing."""
    return [(*blank.span(), "") for blank in _BESIDE.finditer(text)] if " " in text else []
