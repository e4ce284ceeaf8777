"""Tables in plain text: rows of aligned, bar-, tab- or comma-separated cells, and which cells are years or numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from policydata.extraction.expressions import expression

_LONGEST_LINE = 400
_LONGEST_CELL = 60
_CAPTION = 320
_CAPTION_LINES = 5
_TRIGGERS = tuple(
    # Each begins with the mark itself, which the search runs to fast.
    (mark, re.compile(pattern), separator)
    for mark, pattern, separator in (
        ("|", r"\|[ \t]*[-+]?[0-9]", "|"),
        ("\t", r"\t[ ]*[-+]?[0-9]", "\t"),
        (",", r",[0-9][0-9.]*(?:,[^ \n]|\n)", ","),
        ("\u3000", "\u3000[-+]?[0-9]", "\u3000"),
        ("  ", "  [-+]?[0-9]", "\u3000"),
    )
)
_PLACES = {
    "|": expression(r"[^|\n]+"),
    "\t": expression(r"[^\t\n]+"),
    ",": expression(r"[^,\n]+"),
    "\u3000": expression("[^ \u3000\t\n]+(?:[ ][^ \u3000\t\n]+)*"),
}
_NUMBER = expression(r"([-−+]?(?:[1-9][0-9]{0,2}(?:,[0-9]{3})+|0|[1-9][0-9]{0,14})(?:\.[0-9]{1,9})?)[a-z*]?")
_YEAR = expression(r"((?:19|20)[0-9]{2})(?:年|[a-z*])?")
_YEAR_AT_END = expression(r"[A-Za-z]_((?:19|20)[0-9]{2})")
_WORD = expression(r"[A-Za-z\u4e00-\u9fff]")
_SENTENCE = expression(r"[.!?] [A-Z]|[。！？；]")
_FEWEST = {"|": 2, "\t": 2, ",": 3, "\u3000": 2}


class Cell(NamedTuple):
    """A cell without the blanks around it; `number` and `year` say where those digits end, 0 for none."""

    start: int
    end: int
    number: int
    year: int


class Table(NamedTuple):
    """Rows of cells under each other, and the lines above them, which may name what the numbers measure."""

    rows: list[list[Cell]]
    caption: str
    year_columns: frozenset[tuple[int, int]]

    def is_year(self, row: list[Cell], place: int) -> bool:
        """Whether the cell stands in a column of years, or heads a row with one."""
        return place == 0 or (len(row), place) in self.year_columns


def tables(text: str) -> list[Table]:
    """Return the tables of a text, by position."""
    found: list[Table] = []
    for mark, trigger, separator in _TRIGGERS:
        if mark in text:
            found += _tables(text, trigger, separator)
    return found


def _year_columns(rows: list[list[Cell]]) -> frozenset[tuple[int, int]]:
    """Return the columns that hold no number but years, each as the cells of its rows and its place among them."""
    mixed = {(len(row), place) for row in rows for place, cell in enumerate(row) if cell.number and not cell.year}
    dated = {(len(row), place) for row in rows for place, cell in enumerate(row) if cell.year}
    return frozenset(dated - mixed)


def years(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield start, end and digits of the years in the tables of a text."""
    for table in tables(text):
        for row in table.rows:
            alone = all(cell.year or not cell.number for cell in row)
            for place, cell in enumerate(row):
                if cell.year and (alone or table.is_year(row, place)):
                    end = cell.end if text[cell.end - 1] == "年" else cell.year
                    yield cell.start, end, text[cell.start : cell.year]
                elif alone and not cell.number and (named := _YEAR_AT_END.search(text, cell.start, cell.end)):
                    yield named.start(1), named.end(1), named[1]


def numbers(text: str) -> Iterator[tuple[Table, list[Cell], int]]:
    """Yield table, row and place of each cell that is a number and no year."""
    for table in tables(text):
        for row in table.rows:
            if all(cell.year or not cell.number for cell in row):
                continue
            for place, cell in enumerate(row):
                if cell.number and place and not (cell.year and table.is_year(row, place)):
                    yield table, row, place


def _tables(text: str, trigger: re.Pattern[str], separator: str) -> list[Table]:
    found: list[Table] = []
    done = 0
    for match in trigger.finditer(text):
        if match.start() < done:
            continue
        line = _line(text, match.start())
        if line is None:
            done = match.start() + _LONGEST_LINE
            continue
        done = line[1]
        row = _row(text, line, separator)
        if row is None:
            continue
        rows, top = [row], line[0]
        while (above := _line(text, top - 1)) is not None and len(rows) < 3 and top:
            before = _row(text, above, separator, head=True)
            if before is None or not _under(rows[0], before, separator):
                break
            rows.insert(0, before)
            top = above[0]
        while done < len(text) and (below := _line(text, done + 1)) is not None:
            after = _row(text, below, separator)
            if after is None or not _under(after, row, separator):
                break
            rows.append(after)
            done = below[1]
        if len(rows) > 1 or (separator == "\u3000" and len(row) > 2 and not row[0].number):
            found.append(Table(rows, _caption(text, top), _year_columns(rows)))
    return found


def _line(text: str, place: int) -> tuple[int, int] | None:
    """Return start and end of the line around `place`; None for one too long for a table."""
    if not 0 <= place <= len(text):
        return None
    low = max(0, place - _LONGEST_LINE)
    start = text.rfind("\n", low, place) + 1
    end = text.find("\n", place, place + _LONGEST_LINE)
    if end < 0:
        end = len(text) if place + _LONGEST_LINE >= len(text) else -1
    return None if end < 0 or (not start and low) else (start, end)


def _row(text: str, line: tuple[int, int], separator: str, head: bool = False) -> list[Cell] | None:
    cells: list[Cell] = []
    if separator == "," and text.find(", ", *line) >= 0:
        return None
    for match in _PLACES[separator].finditer(text, *line):
        written = match.group().strip(" \u3000\t")
        if not written:
            continue
        if len(written) > _LONGEST_CELL or _SENTENCE.search(written):
            return None
        start = text.index(written, match.start())
        number, year = _NUMBER.fullmatch(written), _YEAR.fullmatch(written)
        cells.append(
            Cell(
                start,
                start + len(written),
                start + number.end(1) if number else start + 4 if year else 0,
                start + 4 if year else 0,
            )
        )
    counted = sum(1 for cell in cells if cell.number)
    if len(cells) < _FEWEST[separator] or (not head and not counted):
        return None
    if not head and separator == "\u3000" and (counted < 2 or _WORD.search(text, *line) is None):
        return None
    if separator == "," and all(cell.number for cell in cells):
        return None
    return cells


def _under(row: list[Cell], above: list[Cell], separator: str) -> bool:
    """Whether one row can stand under the other; aligned rows may lack the name of the first column."""
    missing = len(row) - len(above)
    return not missing or (separator == "\u3000" and abs(missing) == 1)


def _caption(text: str, top: int) -> str:
    lines = text[max(0, top - _CAPTION) : top].rstrip("\n").split("\n")[-_CAPTION_LINES:]
    for number in range(len(lines) - 2, -1, -1):
        if not lines[number].strip() and any(line.strip() for line in lines[number + 1 :]):
            return "\n".join(lines[number:])
    return "\n".join(lines)
