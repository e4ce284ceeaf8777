"""Marks that some Chinese pages set for others: <办法> for 《办法》, ． for 。, and ，in 1，234."""

from __future__ import annotations

from policydata.extraction.expressions import expression
from policydata.extraction.normalization.edits import Edit

_TITLE = expression(
    r"《[^《》]*(?:《[^《》]*》[^《》]*)*》"
    r"|(?P<open><<|[<＜〈])(?![0-9\s])[^<>＜＞〈〉《》\n，。；：%|=/]{0,30}[\u4e00-\u9fff][^<>＜＞〈〉《》\n，。；：%|=/]{0,60}"
    r"(?P<close>>>|[>＞〉])"
)
"""A title in its marks, to be passed over, or in those of a keyboard; no tag of HTML, no 'less than'."""
_STOP = expression(r"(?<=[\u4e00-\u9fff）”》%])．")
_THOUSANDS = expression(r"(?<![0-9.,，])[0-9]{1,3}(?:，[0-9]{3})+(?![0-9])")


def usual_marks(text: str) -> list[Edit]:
    """Return the marks of a text that stand for others, in order, each with the usual one."""
    edits: list[Edit] = []
    if any(map(text.__contains__, "<＜〈")):
        for title in _TITLE.finditer(text):
            if title["open"]:
                edits += ((*title.span("open"), "《"), (*title.span("close"), "》"))
    if "．" in text and "。" not in text:  # else it parts the names of a foreigner, or numbers an item
        edits += ((*stop.span(), "。") for stop in _STOP.finditer(text))
    for figure in _THOUSANDS.finditer(text):
        edits += (
            (figure.start() + at, figure.start() + at + 1, ",") for at, mark in enumerate(figure[0]) if mark == "，"
        )
    return sorted(edits)
