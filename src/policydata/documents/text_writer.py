"""Writes a text piece by piece and keeps the place of each piece."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from policydata.documents.pinned import Place, PlacedSpan

_MOST_MERGED = 99
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


@dataclass(slots=True)
class _OpenTable:
    number: int
    before: str
    since: int
    row: int = 0
    cell: int = 0
    paragraph: int = 0
    column: int = 0
    over: int = 1
    covered: dict[int, int] = field(default_factory=dict)


def raised(text: str) -> str:
    """Return a superscript as it reads in a line, 5.3¹ or km², lest a note mark become a digit of a number."""
    return text.translate(_RAISED) if text.replace(",", "").strip().isdecimal() else text


def _merged(said: str | None) -> int:
    """Return over how many columns or rows a cell says it is merged."""
    return min(max(int(said), 1), _MOST_MERGED) if said and re.fullmatch("[0-9]{1,5}", said) else 1


class TextWriter:
    """One text in the making: paragraphs end in a newline, rows too, and a tab stands between the columns of a row.

    Separators are written only before text, so the text neither begins nor ends with one.
    """

    def __init__(self) -> None:
        self.length = 0
        self._pieces: list[str] = []
        self._spans: list[PlacedSpan] = []
        self._part = "body"
        self._number: int | None = None
        self._page: int | None = None
        self._paragraph = 0
        self._tables: list[_OpenTable] = []
        self._table_count = 0
        self._new_paragraph = True
        self._hard = ""
        self._soft = ""
        self._span_start = self._span_end = 0
        self._span_place: Place | None = None

    def part(self, name: str, number: int | None = None) -> None:
        """Begin another part of the document, such as a footnote."""
        self._part, self._number = name, number
        self._paragraph = 0
        self._tables = []
        self.end_paragraph()

    def page(self, number: int) -> None:
        """Begin a page."""
        self._page = number
        self.break_line()

    def write(self, text: str) -> None:
        """Append `text` as it is."""
        if not text:
            return
        holder = self._tables[-1] if self._tables else None
        if self._new_paragraph and self._page is None:
            if holder:
                holder.paragraph += 1
            else:
                self._paragraph += 1
            self._new_paragraph = False
        if self.length:
            self._append(self._hard + self._soft)
        self._hard = self._soft = ""
        place = self._place(holder)
        if place != self._span_place:
            self._close_span()
            self._span_start, self._span_place = self.length, place
        self._append(text)
        self._span_end = self.length

    def space(self) -> None:
        """Ask for one space before the next text, unless a stronger separator is asked for."""
        self._soft = self._soft or ("" if self._hard else " ")

    def break_line(self) -> None:
        """Ask for a line break inside the paragraph."""
        if not self._hard:
            self._soft = "\n"

    def end_paragraph(self) -> None:
        """End the paragraph."""
        self.break_line()
        self._new_paragraph = True

    def begin_table(self) -> None:
        """Begin a table; tables may stand in cells."""
        self.end_paragraph()
        self._table_count += 1
        self._tables.append(_OpenTable(self._table_count, self._hard, self.length))

    def begin_row(self) -> None:
        """Begin a row of the innermost table; nothing happens outside a table."""
        if not self._tables:
            return
        table = self._tables[-1]
        table.row, table.cell, table.column = table.row + 1, 0, 0
        if len(self._tables) == 1 or self.length > table.since:
            self._hard, self._soft = "\n", ""
        else:
            self._hard = table.before

    def begin_cell(self, across: str | None = None, down: str | None = None) -> None:
        """Begin a cell over the columns and rows a document says, which keep their place; nothing outside a table."""
        if not self._tables:
            return
        table = self._tables[-1]
        table.cell, table.paragraph = table.cell + 1, 0
        self._new_paragraph = True
        tabs = table.over if table.cell > 1 else 0
        while table.covered.get(table.column, 0) >= table.row > 0:
            tabs, table.column = tabs + 1, table.column + 1
        start, table.over = table.column, _merged(across)
        table.column += table.over
        table.covered |= dict.fromkeys(range(start, table.column), table.row + _merged(down) - 1)
        if tabs:
            self._hard, self._soft = self._hard + "\t" * tabs, ""

    def end_table(self) -> None:
        """End the innermost table."""
        table = self._tables.pop() if self._tables else None
        self._hard = table.before if self._tables and table and self.length == table.since else ""
        self.end_paragraph()

    def finish(self) -> tuple[str, tuple[PlacedSpan, ...]]:
        """Return the text and its places."""
        self._close_span()
        self._span_place = None
        return "".join(self._pieces), tuple(self._spans)

    def _append(self, text: str) -> None:
        self._pieces.append(text)
        self.length += len(text)

    def _place(self, table: _OpenTable | None) -> Place:
        paragraph = None if self._page else (table.paragraph if table else self._paragraph)
        if table is None:
            return Place(self._part, self._number, self._page, paragraph=paragraph)
        return Place(
            self._part, self._number, self._page, table.number, table.row or None, table.cell or None, paragraph
        )

    def _close_span(self) -> None:
        if self._span_place is not None:
            self._spans.append(PlacedSpan(self._span_start, self._span_end, self._span_place))
