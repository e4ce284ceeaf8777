"""Tables that lost the marks between their cells on the way to plain text: one cell a line, or one blank between two."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from policydata.extraction.expressions import expression
from policydata.extraction.layout.table_shapes import (
    EMPTY,
    ENGLISH_MONTH,
    NOTED,
    NUMBER,
    NUMBERED_CAPTION,
    ONLY_UNIT,
    UNIT_WORD,
    YEAR,
    Row,
    is_value,
)
from policydata.extraction.spans import Place

_LONGEST_ROW = 300
_PERIOD = rf"(?:{ENGLISH_MONTH} |Q[1-4] )?(?:19|20)[0-9]{{2}}(?:[/–-][0-9]{{2,4}}| ?Q[1-4])?(?:年(?:[0-9]{{1,2}}(?:[—–-][0-9]{{1,2}})?月)?)?"
_UNIT = r"\(?(?:[A-Z]{0,3}[$€£] ?(?:[mk]|bn|mn|million|billion|thousand|['’]?000s?)|%)\)?"
"""A unit as the head of a column: £m, $ million, %."""
_HEAD = rf"(?:{_PERIOD}(?: {_UNIT})?|{_UNIT}|(?:% )?[Cc]hange(?: ?\(?%\)?)?|(?:同比|环比|比上年)?增[长减速]率?(?:[（(]%[）)])?)"
_HEADS = expression(rf"(?P<corner>[^\n]*?) ?(?P<heads>(?:{_HEAD} )*{_HEAD})\s*")
_ONE_HEAD = expression(_HEAD)
_ONE_COLUMN = expression(rf"(?:(?<=\n)|\A)(?P<corner>[^\n\t|0-9]{{0,60}}?) ?(?P<head>(?:{_PERIOD} )?{_UNIT})[ \t]*\n")
"""The line above rows of one value: "Service £m"."""
_ROW_ENDS = expression(rf"(?:[0-9%—–-]|\.\.) {NUMBER} *(?=\n|\Z)")
"""How a row of two values ends."""
_MARKS = expression(r"[\t|\u3000]|\S  +\S")
"""What parts the cells of rows that have lost nothing."""
_ALONE = expression(rf"\n[ \t\u3000]*(?![0-9]+,[0-9]{{1,2}}\b){NUMBER}{NOTED}\*?[ \t\u3000]*(?=\n|\Z)")
_MOST_BREAKS = expression(r"(?:[ \t\u3000]*\n){5}")
"""So many empty lines stand between no two cells."""
_REST_OF_HEAD = expression(r"\n[ \u3000]*[(（][^()（）\n]{1,8}[)）]|(?<=月)份?\n[ \u3000]*累计")
"""A line of its own that ends the head above: (%), 累计 below the months."""
_LONGEST_CELL, _LONGEST_HEAD = 60, 30
FAR = 200
"""Characters between the numbers of one table at most."""
_MOST_ABOVE, _MOST_LINES = 600, 3
"""Characters above the first number in which the caption and the heads stand, and lines of the caption."""
_TOLD = expression(r"(?:19|20)[0-9]{2}|%|‰|[(（][^()（）]{1,12}[)）]|单位|\A\s*(?:Table\b|表)")
"""What shows that words over numbers are the heads of a table."""
_SENTENCE_ENDS = ".。!！?？;；:："
_UNIT_HEAD = expression(UNIT_WORD)
_BARE_UNIT = expression(r"(?:no|nos|number|per\s?cent|persons?|ratio|index)\.?")
_UNIT_LINE = expression(rf"{UNIT_WORD}|{NUMBERED_CAPTION}")


class FlattenedTable(NamedTuple):
    """The heads by column, 0 being the corner, the rows, and where the heads begin; `caption` if lines above say it."""

    heads: dict[int, Place]
    rows: list[Row]
    top: int
    caption: Place | None = None


def flattened_tables(text: str) -> Iterator[FlattenedTable]:
    """Yield the tables of a text that have one blank between their cells, then those with one cell a line."""
    yield from _blank_tables(text)
    yield from _unit_tables(text)
    yield from _listed_tables(text)


def _blank_tables(text: str) -> Iterator[FlattenedTable]:
    """Yield tables whose heads are periods, so that as many words and numbers part what the blanks leave together."""
    heads: dict[int, Place] = {}
    rows: list[Row] = []
    top = last = -1
    for match in _ROW_ENDS.finditer(text):
        start = text.rfind("\n", max(0, match.start() - _LONGEST_ROW), match.start()) + 1
        if match.end() - start > _LONGEST_ROW or _MARKS.search(text, start, match.end()):
            continue
        if not heads or text.count("\n", last, start) > 2 or "\n\n" in text[last:start]:
            if len(rows) > 1:
                yield FlattenedTable(heads, rows, top)
            rows = []
            heads, top = _heads_above(text, start)
        if not heads:
            continue
        row = _blank_row(text, start, match.end(), len(heads) - 1)
        if row is not None:
            rows.append(row)
        last = match.end()
    if len(rows) > 1:
        yield FlattenedTable(heads, rows, top)


def _unit_tables(text: str) -> Iterator[FlattenedTable]:
    """Yield tables of one column under a unit, one blank between a label and its value."""
    done = -1
    for match in _ONE_COLUMN.finditer(text):
        rows: list[Row] = []
        start = match.end()
        if match.start() < done:
            continue
        while start < len(text):
            end = text.find("\n", start, start + _LONGEST_ROW)
            end = len(text) if end < 0 else end
            row = _blank_row(text, start, end, 1) if start < end <= start + _LONGEST_ROW else None
            if row is None:
                break
            rows.append(row)
            start = done = end + 1
        if len(rows) > 1:
            yield FlattenedTable({0: match.span("corner"), 1: match.span("head")}, rows, match.start())


def _heads_above(text: str, start: int) -> tuple[dict[int, Place], int]:
    """Return the corner and the periods that the line above a row ends with, and where that line starts."""
    top = text.rfind("\n", max(0, start - 1 - _LONGEST_ROW), max(0, start - 1)) + 1
    line = _HEADS.fullmatch(text, top, max(top, start - 1)) if 0 < start - top <= _LONGEST_ROW else None
    if line is None:
        return {}, top
    heads = [head.span() for head in _ONE_HEAD.finditer(text, *line.span("heads"))]
    return dict(enumerate([line.span("corner"), *heads])) if len(heads) > 1 else {}, top


def _blank_row(text: str, start: int, end: int, columns: int) -> Row | None:
    """Return the label and the last words of a line, if these are numbers, as many as there are columns."""
    values: list[Place] = []
    at = start + len(text[start:end].rstrip())
    while len(values) <= columns:
        begin = max(start, text.rfind(" ", start, at) + 1)
        if not (is_value(text, begin, at) or EMPTY.fullmatch(text, begin, at)):
            break
        values.insert(0, (begin, at))
        at = begin - 1
        if at <= start:
            break
    named = any(map(str.isalpha, text[start : max(start, at)]))
    return Row((start, at), dict(enumerate(values, 1))) if len(values) == columns and named else None


class Line(NamedTuple):
    """One cell on a line of its own: `kind` is year, value (or what stands for none), words, or other."""

    place: Place
    kind: str


def _listed_tables(text: str) -> Iterator[FlattenedTable]:
    stretch: list[Place] = []
    for match in _ALONE.finditer(text):
        if stretch and match.start() - stretch[-1][1] > FAR:
            yield from _tables_of_lines(text, stretch)
            stretch = []
        stretch.append(match.span())
    yield from _tables_of_lines(text, stretch)


def _tables_of_lines(text: str, alone: list[Place]) -> Iterator[FlattenedTable]:
    """Yield the tables of a stretch of lines that holds the numbers `alone`."""
    if len(alone) < 3:
        return
    lines = _joined(text, lines_between(text, max(0, alone[0][0] - _MOST_ABOVE), alone[-1][1]))
    index = 0
    while index < len(lines):
        table, index = _table(text, lines, index)
        if table is not None:
            yield table


def _joined(text: str, lines: list[Line]) -> list[Line]:
    """Return the lines with each head that is broken into two as one: "12-month / rate, %"."""
    found: list[Line] = []
    for at, line in enumerate(lines):
        begin, end = line.place
        goes_on = (
            len(found) > 1
            and line.kind == found[-1].kind == "words"
            and text[begin].islower()
            and not text[found[-1].place[0]].islower()
            and at + 1 < len(lines)
            and lines[at + 1].kind == "words"
            and text[found[-1].place[1] : begin] == "\n"
            and _is_unit(text, line) is None
        )
        if goes_on:
            found[-1] = Line((found[-1].place[0], end), "words")
        else:
            found.append(line)
    return found


def _is_unit(text: str, line: Line) -> re.Match[str] | None:
    return ONLY_UNIT.fullmatch(text, *line.place) or _BARE_UNIT.fullmatch(text, *line.place)


def lines_between(text: str, start: int, end: int) -> list[Line]:
    """Return the lines of a stretch that hold something."""
    found: list[Line] = []
    while start < end:
        stop = text.find("\n", start, end)
        stop = end if stop < 0 else stop
        line = text[start:stop]
        if words := line.strip().rstrip("*"):
            begin = start + line.index(words)
            place = begin, begin + len(words)
            if found and found[-1].kind == "words" and _REST_OF_HEAD.fullmatch(text, found[-1].place[1], place[1]):
                place = found.pop().place[0], place[1]
            if found and _MOST_BREAKS.search(text, found[-1].place[1], begin):
                found.append(Line((begin, begin), "other"))
            found.append(Line(place, _kind(text, place)))
        start = stop + 1
    return found


def _kind(text: str, place: Place) -> str:
    if YEAR.fullmatch(text, *place) or (text[place[1] - 1] == "年" and YEAR.fullmatch(text, place[0], place[1] - 1)):
        return "year"
    if is_value(text, *place) or EMPTY.fullmatch(text, *place):
        return "value"
    if _BARE_UNIT.fullmatch(text, *place):
        return "words"
    short = place[1] - place[0] <= _LONGEST_CELL and text[place[1] - 1] not in _SENTENCE_ENDS
    return "words" if short and (any(map(str.isalpha, text[slice(*place)])) or text[slice(*place)] in "%‰") else "other"


def _table(text: str, lines: list[Line], first: int) -> tuple[FlattenedTable | None, int]:
    """Return the table whose rows begin at a line, if one does, and the line to go on from."""
    rows, after = _rows(lines, first)
    if not rows:
        return None, after
    width = len(rows[0]) - 1
    own = all(line.kind == "year" for line in rows[0][1:])
    head = first if own else first - width - 1
    measured = _UNIT_HEAD.fullmatch(text, *lines[first if own else max(0, head - 1)].place) and head > 1
    if own:
        heads = rows.pop(0)
    elif measured:  # the label stands in the line above the unit, with which the row seems to begin
        heads = _words_above(text, [*lines[max(0, head - 2) : head - 1], *lines[head : first - 1]], width + 1, width)
    else:
        heads = _words_above(text, lines, first, width)
    head -= 2 if measured and not own else 0
    if len(rows) < (3 if width == 1 else 2) or not heads:
        return None, after
    above = caption_above(lines, head + (not heads[0].place[1]))
    said = [slice(*line.place) for line in heads] + ([slice(*above)] if above else [])
    certain = own or (width > 1 and len(rows) > 2)
    if not certain and not any(_TOLD.search(text[place]) for place in said):
        return None, after
    values = [{column: cell.place for column, cell in enumerate(row[1:], 1)} for row in rows]
    body = [Row(row[0].place, cells) for row, cells in zip(rows, values, strict=True)]
    if measured:
        labels = {line.place: label.place for label, line in pairwise(lines)}
        body = [Row(labels[unit], cells, unit) for unit, cells, *_ in body]
    places = {column: head.place for column, head in enumerate(heads) if head.place[1]}
    return FlattenedTable(places, body, min(place[0] for place in places.values()), above), after


def _rows(lines: list[Line], first: int) -> tuple[list[list[Line]], int]:
    """Return the rows from a line on that have as many values as the first, and the line behind them."""
    rows: list[list[Line]] = []
    index = after = first
    while index < len(lines) and lines[index].kind == "words":
        stop = index + 1
        while stop < len(lines) and lines[stop].kind in ("value", "year"):
            stop += 1
        width = stop - index - 1
        if not rows and not width:
            break
        if rows and (width > len(rows[0]) - 1 or (not width and index > after)):
            break  # the heads of another table, or words below this one
        if not rows or width == len(rows[0]) - 1:
            rows.append(lines[index:stop])
        after = stop if width else after
        index = stop
    return rows, max(after, first + 1)


def _words_above(text: str, lines: list[Line], first: int, width: int) -> list[Line]:
    """Return the corner, empty where none is told, and the heads that stand above the first row."""
    heads = lines[max(0, first - width) : first]
    units = lines[max(0, first - width - 1) : first - 1]
    if len(units) == width > 1 and all(_is_unit(text, line) for line in units) and not _is_unit(text, heads[-1]):
        return _words_above(text, lines, first - 1, width)  # between the heads and the rows stands a heading
    short = all(head.place[1] - head.place[0] <= _LONGEST_HEAD and head.kind in ("words", "year") for head in heads)
    if len(heads) < width or not short:
        return []
    corner = lines[first - width - 1] if first > width else Line((0, 0), "other")
    is_corner = corner.kind == "words" and corner.place[1] - corner.place[0] <= _LONGEST_HEAD
    if not is_corner or _UNIT_LINE.match(text, *corner.place):
        corner = Line((0, 0), "other")
    return [corner, *heads]


def caption_above(lines: list[Line], head: int) -> Place | None:
    """Return the lines of words above the heads, which are the caption."""
    first = head
    while first > max(0, head - _MOST_LINES) and lines[first - 1].kind == "words":
        first -= 1
    return (lines[first].place[0], lines[head - 1].place[1]) if first < head else None
