"""Chinese text without the blanks that many pages set around figures (截至 2023 年 6 月), and the way back to its places."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from policydata.extraction.candidates import POSITIONS, Candidate, Field
from policydata.extraction.expressions import expression
from policydata.extraction.spans import Span

_HAN = "\u4e00-\u9fff"
_LINE = expression(r"[^\n]+")
_PROSE = expression(rf"[，。；]|(?<=[{_HAN}%])[,;]")
_CELLS = expression(r"[|\t]")
_IN_PROSE = expression(
    rf"(?<=[{_HAN}，。；：、（〔》”])[ \u00a0](?=[0-9])|(?<=[0-9%％])[ \u00a0](?=[{_HAN}，。；、）〕%％])"
)
_IN_DATES = expression(
    r"(?<=[0-9第])[ \u00a0](?=[年月日号〕])|(?<=[年月〔〕])[ \u00a0](?=[0-9]{1,4}[ \u00a0]?[月日号〕])"
)
"""Blanks of a line that may be the row of a table."""
_ITEM = expression(r"[ \u3000]*[0-9.]{1,6}[ \u00a0](?!年)")
"""The number of a section or item, which is no figure of what follows."""
_NEAR, _REACH = 400, 2400
"""A record quotes no words further before its evidence, or behind that."""


class CloseSet:
    """A text set close: `text` is without the blanks around figures, `written` as it was."""

    def __init__(self, written: str) -> None:
        """Set a text close; `text` is the same object where there is nothing to do."""
        self.written = written
        self._gone: list[int] = []
        if " " in written or "\u00a0" in written:
            for line in _LINE.finditer(written):
                self._gone += _blanks(written, line.start(), line.end())
        self.text = written
        if self._gone:
            starts, ends = [0, *(gone + 1 for gone in self._gone)], [*self._gone, len(written)]
            self.text = "".join(written[start:end] for start, end in zip(starts, ends, strict=True))
        self._before = [gone - index for index, gone in enumerate(self._gone)]

    def place(self, at: int) -> int:
        """Return where a character of `text` stands in the text as it was written."""
        return at + bisect_right(self._before, at)

    def end(self, at: int) -> int:
        """Return where a stretch of `text` that ends at a place ends in the text as it was written."""
        return self.place(at - 1) + 1 if at else 0

    def spans(self, spans: Sequence[Span]) -> Sequence[Span]:
        """Return spans of `text` as spans of the text as it was written."""
        return [
            span._replace(start=self.place(span.start), end=self.end(span.end), detail=self._detail(span))
            for span in spans
        ]

    def _detail(self, span: Span) -> dict[str, str]:
        detail = dict(span.detail)
        if antecedent := detail.get("refers_to"):
            detail["refers_to"] = str(self.place(int(antecedent)))
        return detail

    def candidate(self, candidate: Candidate, spans: Sequence[Span]) -> Candidate:
        """Return a record of `text`, whose evidence is in `spans`, with the places and words as they were written."""
        low = max(0, min(spans[index].start for index in candidate.spans) - _NEAR)
        fields = {name: self._field(name, field, low) for name, field in candidate.fields.items()}
        return candidate._replace(fields=fields)

    def _field(self, name: str, field: Field, low: int) -> Field:
        if isinstance(field, tuple):
            return tuple(str(self._field(name, one, low)) for one in field)
        if field is None:
            return None
        if name in POSITIONS:
            start, _, end = field.partition(",")
            return f"{self.place(int(start))},{self.end(int(end))}"
        at = self.text.find(field, low, low + _REACH)
        return self.written[self.place(at) : self.end(at + len(field))] if field and at >= 0 else field


def _blanks(text: str, start: int, end: int) -> list[int]:
    """Return where the blanks stand that a line has around its figures."""
    prose = _PROSE.search(text, start, end) is not None and _CELLS.search(text, start, end) is None
    item = _ITEM.match(text, start, end)
    found = (_IN_PROSE if prose else _IN_DATES).finditer(text, item.end() if item is not None else start, end)
    return [blank.start() for blank in found]
