"""Tables written as lines of a text: cells between bars, tabs, commas or wide blanks, with their heads and labels."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from policydata.extraction.expressions import expression
from policydata.extraction.layout.flattened_tables import flattened_tables
from policydata.extraction.layout.key_figures import KeyFigure, key_figures
from policydata.extraction.layout.table_shapes import (
    EMPTY,
    ENGLISH_MONTH,
    GROUP,
    NOWHERE,
    NUMBERED_CAPTION,
    ONLY_UNIT,
    ORDINAL,
    PART_OF,
    SPAN,
    UNIT_WORD,
    VALUE,
    YEAR,
    YEAR_ROW,
    Row,
    Table,
    is_value,
)
from policydata.extraction.layout.year_series import YearLine, year_lines
from policydata.extraction.spans import Place


class Cell(NamedTuple):
    """A number of a table at `start:end` (code points), with its column's head, its row's label, caption and unit.

    `over` is the label that says in brackets the unit of the rows set in below it, `above` the head that spans several
    columns with heads of their own; empty where there is none.
    """

    start: int
    end: int
    head: Place
    label: Place
    corner: Place
    caption: Place
    unit: Place = NOWHERE
    over: Place = NOWHERE
    above: Place = NOWHERE


_ROWS = (  # what a text with such rows holds, the mark between their cells, and where a cell with a number begins
    ("|", "|", expression(r"\|[ \u3000*]*\(?(?:[0-9](?![0-9]?(?:[—–-][0-9]{1,2})?月)|[$€£][0-9])")),
    ("\t", "\t", expression(r"\t[ \u3000]*[$€£]?[0-9]")),
    ("  ", " ", expression(r"  (?:[+(−-]?[0-9]|[$€£][0-9]|[A-Z]{1,3}[$€£¥] ?[0-9]|[A-Z]{3} ?[0-9]|Rs)")),
    ("\u3000", " ", expression("\u3000[+(−-]?[0-9]")),
    (",", ",", expression(r",(?=[0-9])(?:(?<=[^\W\d_],)|(?<=[)）\"%],)|(?<=\n(?:19|20)[0-9][0-9],))")),
)
_CELLS = {
    "|": expression(r"[^|\n]+"),
    "\t": expression(r"[^\t\n]+"),
    ",": expression(r"[^,\n]+"),
    " ": expression(r"[^\s](?:[^\n\t\u3000 ]| (?! ))*"),
}
_UNITS = expression(rf"(?:{UNIT_WORD})(?: of measure(?:ment)?)?")
_THOUSANDS = expression(r"[$€£¥]['’]?000|%")
_NUMBERS, _NUMBER = expression(r"[0-9][0-9.,]*(?: [0-9][0-9.,]*)+"), expression(r"[^ \n]+")
_WORDS = expression(r"[^\W\d_]+(?:[ -][^\W\d_]+){0,2}")
"""A cell that judges its row: amber, on track."""
_HEAD_OF_YEAR = expression(r"(?:[A-Za-z_]+_)?((?:19|20)[0-9]{2}年?)[a-z*]?")
"""A year as it heads a row or column, with the mark of a note, or behind a name: `users_2024`."""
_MONTH = expression(rf"{ENGLISH_MONTH}|1?[0-9](?:[-–—至]1?[0-9])?月份?")
"""Without its year: the year of the caption is not its period."""
_LONGEST_LINE, _MOST_LINES = 300, 3
"""Characters of a row, lines of a caption."""
_LONGEST_CAPTION, _SENTENCE_ENDS = 60, ".。!！?？"
"""A longer line that ends like a sentence is prose before the table, not its caption."""
_RULE = expression(r"[\s|:+=—–-]*")
_NUMBERED = expression(NUMBERED_CAPTION)


def cells(text: str, months: bool = False) -> list[Cell]:
    """Return the numbers of the tables of a text by position, with `months` those below a month without its year too."""
    series = [
        Cell(*line.value, line.measured, line.year, (line.caption[0], line.caption[0]), line.caption)
        for line in _series(text)
    ]
    found = {
        *series,
        *(
            Cell(start, end, table.heads[column], label, corner, table.caption, unit, over, above)
            for table in _read(text)
            for (label, values, unit, _), over in zip(table.rows, _over(text, table.rows), strict=True)
            for corner in (table.heads[min(table.heads)],)
            for column, (start, end) in values.items()
            for above in (table.above.get(column, NOWHERE),)
            if column in table.heads
            and column not in table.years
            and is_value(text, start, end)
            and (months or not _MONTH.fullmatch(text, *table.heads[column]))
        ),
    }
    taken = {cell.start for cell in found}
    boxes = (
        Cell(*box.value, NOWHERE, box.label, NOWHERE, box.caption or NOWHERE)
        for box in _boxes(text)
        if box.value[0] not in taken
    )
    return sorted([*found, *boxes])


def _over(text: str, rows: list[Row]) -> Iterator[Place]:
    """Yield for each row that is set in, or marked as a part, the label above that may say its unit in brackets."""
    said, depth, part, indent = NOWHERE, 0, False, 0
    for label, *_, section in rows:
        before, indent = indent, label[0] - text.rfind("\n", 0, label[0])
        bare = said != NOWHERE and not any(mark in text[slice(*label)] for mark in ")）")
        again = part and indent == before and GROUP.fullmatch(text, *label) is not None
        part = bare and (again or indent > depth or PART_OF.match(text, *label) is not None)
        if not part:
            said, depth = label, indent
        yield said if part and (not section[1] or GROUP.fullmatch(text, *label)) else section


def years(text: str) -> list[Place]:
    """Return where the heads, labels and columns of the tables of a text say years."""
    found: set[Place] = {line.year for line in _series(text)}
    for table in _read(text):
        said = [*table.heads.values(), *table.above.values()]
        said += [place for row in table.rows for place in (row.label, row.section)]
        said += [values[column] for _, values, *_ in table.rows for column in table.years if column in values]
        found.update(match.span(1) for place in said if (match := _HEAD_OF_YEAR.fullmatch(text, *place)))
    return sorted(found)


@lru_cache(maxsize=4)
def _series(text: str) -> tuple[YearLine, ...]:
    """Return the lines of the series of years of a text, which dates, figures and periods ask for in turn."""
    return tuple(year_lines(text))


@lru_cache(maxsize=4)
def _boxes(text: str) -> tuple[KeyFigure, ...]:
    """Return the key figures of a text, which figures and periods ask for in turn."""
    return tuple(key_figures(text))


@lru_cache(maxsize=4)
def _read(text: str) -> tuple[Table, ...]:
    """Return the tables of a text, which dates, figures and periods ask for in turn."""
    flattened = (
        Table(
            found.heads, found.rows, _columns_of_years(text, found.rows), found.caption or _caption(text, found.top), {}
        )
        for found in flattened_tables(text)
    )
    return *_tables(text), *flattened


def _tables(text: str) -> Iterator[Table]:
    rows = _rows(text)
    index = 0
    while index < len(rows):
        mark = rows[index][2]
        last = index + 1
        heads = _split(text, *rows[index])
        heads = heads if _says_heads(text, heads, mark) else _heads(text, rows[index][0], mark)[0]
        while last < len(rows) and rows[last][2] == mark and _adjoins(text, heads, rows[last - 1][1], *rows[last]):
            last += 1
        if (table := _table(text, rows[index:last], mark)) is not None:
            yield table
        index = last


def _rows(text: str) -> list[tuple[int, int, str]]:
    """Return the lines that look like rows of a table, each with its separator."""
    starts: dict[int, str] = {}
    for sign, mark, pattern in _ROWS:
        done = -1
        for match in pattern.finditer(text) if sign in text else ():
            if match.start() < done:
                continue
            start = text.rfind("\n", max(0, match.start() - _LONGEST_LINE), match.start()) + 1
            if match.start() - start < _LONGEST_LINE:
                starts.setdefault(start, mark)
            done = _line_end(text, match.start())
    rows = [(start, _line_end(text, start), mark) for start, mark in sorted(starts.items())]
    return [row for row in rows if row[1] - row[0] <= _LONGEST_LINE]


def _line_end(text: str, start: int) -> int:
    end = text.find("\n", start, start + 2 * _LONGEST_LINE)
    return end if end >= 0 else min(len(text), start + 2 * _LONGEST_LINE)


def _adjoins(text: str, heads: dict[int, Place], above: int, start: int, end: int, mark: str) -> bool:
    """Tell whether a row belongs to the table above: at most one line between them, and no heads there or in the row."""
    between = text[above:start]
    if len(between) >= 90 or "\n\n" in between or between.count("\n") > 2:
        return False
    line = _split(text, above + 1, start - 1, mark) if mark in "|\t" and start - above > 1 else {}
    empty = any(EMPTY.fullmatch(text, *cell) for cell in line.values())
    # A row of words below years is one of the table: "Law | in force | amended".
    alike = _has_digits(text, line) or not _has_digits(text, heads)
    if not empty and alike and _says_heads(text, line, mark):
        return False
    return not _says_heads(text, _split(text, start, end, mark), mark)


def _has_digits(text: str, heads: dict[int, Place]) -> bool:
    return any(map(str.isdigit, "".join(text[slice(*cell)] for cell in [*heads.values()][1:])))


def _split(text: str, start: int, end: int, mark: str) -> dict[int, Place]:
    """Return the cells of a line that say something, by column; between wide blanks no column is ever empty."""
    found: dict[int, Place] = {}
    first = start + (text[start] == mark == "|")
    for match in _CELLS[mark].finditer(text, start, end):
        if cell := match.group().strip().strip("*").strip():  # the marks of bold type and of notes
            begin = match.start() + match.group().index(cell)
            stop = begin + len(cell)
            if mark != " ":
                found[text.count(mark, first, begin)] = begin, stop
            elif _NUMBERS.fullmatch(text, begin, stop) and not is_value(text, begin, stop):
                found |= enumerate((number.span() for number in _NUMBER.finditer(text, begin, stop)), len(found))
            else:
                found[len(found)] = begin, stop
    return found


def _table(text: str, rows: list[tuple[int, int, str]], mark: str) -> Table | None:
    heads, top = _heads(text, rows[0][0], mark)
    said, done, last = NOWHERE, _line_end(text, top) if heads else top, -1
    above, top = _upper_heads(text, heads, top, mark)
    bodies: list[Row] = []
    ordinal = _take_ordinal(text, heads, mark)
    for start, end, _ in rows:
        row = _split(text, start, end, mark)
        lone = next(iter(row.values())) if len(row) == 1 else NOWHERE
        said = lone if YEAR_ROW.fullmatch(text, *lone) else _section(text, done, start, mark, said)
        done = end
        if mark == "\t" and not bodies and 0 < last < start - 1:
            below = _split(text, last + 1, start - 1, mark)
            if _says_heads(text, below, mark) and not _has_digits(text, below):
                heads, above = {**heads, **below}, _spanning(heads, below)
        last = end
        if _says_heads(text, row, mark):
            above = _spanning(heads, row) if mark == "\t" and not bodies else {}
            heads, top = {**(heads if mark == "\t" else {}), **row}, top if above else start
            if mark == " ":
                above, top = _upper_heads(text, heads, start, mark)
            ordinal = _take_ordinal(text, heads, mark)
        elif (body := _body(text, {at: row[at] for at in row if at != ordinal}, heads, mark)) is not None:
            bodies.append(body._replace(section=said))
    if len(heads) < 2 or not bodies or max(len(values) for _, values, *_ in bodies) < 2 > len(bodies):
        return None
    return Table(heads, bodies, _columns_of_years(text, bodies), _caption(text, top), above)


def _upper_heads(text: str, heads: dict[int, Place], top: int, mark: str) -> tuple[dict[int, Place], int]:
    """Return by column the heads of the line above the heads, and where the heads begin.

    Below them stand units ("March 2021", "% change"), or between wide blanks years, under as many months or quarters.
    """
    if mark == " ":  # which need not be wide above the years
        start = text.rfind("\n", max(0, top - _LONGEST_LINE), max(0, top - 1)) + 1
        upper = dict(enumerate(word.span() for word in _NUMBER.finditer(text, start, max(start, top - 1))))
        worded = all(text[begin].isalpha() or text[begin:end] == "%" for begin, end in upper.values())
        return (upper, start) if worded and len(upper) == len(heads) > 1 else ({}, top)
    upper, start = _heads(text, top, mark)
    words = not any(is_value(text, *cell) for cell in upper.values())
    units = [ONLY_UNIT.fullmatch(text, *heads[column]) is not None for column in heads if column]
    if len(units) > 1 and all(units) and words and len(upper) > 1:
        return _spanning(upper, heads), start
    return {}, top


def _section(text: str, above: int, start: int, mark: str, said: Place) -> Place:
    """Return the lone cell of the line above a row if it says a unit or year of those below: "Rates (%)"; else `said`."""
    line = text.rfind("\n", above, max(above, start - 1)) + 1
    row = _split(text, line, start - 1, mark) if above < line < start - 1 else {}
    if len(row) != 1:
        return said
    cell = next(iter(row.values()))
    says = ONLY_UNIT.fullmatch(text, *cell) or YEAR_ROW.fullmatch(text, *cell) or text[cell[1] - 1] in ")）"
    return cell if says else NOWHERE


def _take_ordinal(text: str, heads: dict[int, Place], mark: str) -> int:
    """Take away the head of the column that numbers the rows and return which it was, -1 without one."""
    ordinal = next((at for at in heads if mark != " " and ORDINAL.fullmatch(text, *heads[at])), -1)
    heads.pop(ordinal, None)
    return ordinal


def _spanning(upper: dict[int, Place], lower: dict[int, Place]) -> dict[int, Place]:
    """Return by column the head that stands above those of the line below, its own or the next on the left."""
    own = [column for column in upper if column > 0]
    return {column: upper[max(left)] for column in lower if (left := [one for one in own if one <= column])}


def _says_heads(text: str, row: dict[int, Place], mark: str) -> bool:
    """Tell whether a line is one of heads: years, or between bars and tabs words in every cell."""
    cells = [text[slice(*cell)] for cell in row.values()]
    if (
        mark in "|\t"
        and len(cells) > 1
        and all(any(map(str.isalpha, cell)) or _THOUSANDS.fullmatch(cell) for cell in cells)
    ):
        return True
    years = sum(YEAR.match(cell) is not None for cell in cells)
    return years > 1 and all(YEAR.fullmatch(cell) or not VALUE.fullmatch(cell) for cell in cells[1:])


def _body(text: str, row: dict[int, Place], heads: dict[int, Place], mark: str) -> Row | None:
    """Return a row that fits under the heads: from the left, or from the right if it is longer or has wide blanks."""
    units = [column for column in row if column in heads and _UNITS.fullmatch(text, *heads[column])]
    unit = row.pop(units[0]) if units else NOWHERE
    columns, cells, wide = list(row), list(row.values()), len(heads) - len(units[:1])
    if mark == " " and not _values(text, cells, wide):
        cells = _labelled(text, cells)
    values = _values(text, cells, wide)
    if not values or len(values) > len(heads):
        return None
    if mark == " " or columns[-1] > max(heads):
        columns = [max(heads) + 1 - len(cells) + place for place in range(len(cells))]
    return Row(cells[0], dict(zip(columns[1:], values, strict=True)), unit)


def _labelled(text: str, cells: list[Place]) -> list[Place]:
    """Return the cells of a row with one label: wide blanks stand also between a name, its unit and its translation."""
    while len(cells) > 2 and any(letter.isalpha() for letter in text[slice(*cells[1])]):
        cells = [(cells[0][0], cells[1][1]), *cells[2:]]
    return cells


def _values(text: str, row: list[Place], heads: int) -> list[Place]:
    """Return the cells behind the label of a row, if all are numbers or empty, or a word where every head has a cell."""
    values = row[1:]
    if not values or not any(is_value(text, *place) for place in values):
        return []
    numbers = sum(is_value(text, *place) or text[slice(*place)] in ("-", "—") for place in values)
    worded = len(row) == heads and numbers > 1
    fits = all(
        is_value(text, *place) or EMPTY.fullmatch(text, *place) or (worded and _WORDS.fullmatch(text, *place))
        for place in values
    )
    label = text[row[0][0] : row[0][1]]
    named = any(letter.isalpha() for letter in label) or SPAN.fullmatch(label) is not None
    return values if fits and named else []


def _columns_of_years(text: str, bodies: list[Row]) -> set[int]:
    """Return the columns that hold years and nothing else."""
    held: dict[int, bool] = {}
    for _, values, *_ in bodies:
        for column, (start, end) in values.items():
            if EMPTY.fullmatch(text, start, end) is None:
                held[column] = held.get(column, True) and YEAR.fullmatch(text, start, end) is not None
    return {column for column, years in held.items() if years}


def _heads(text: str, start: int, mark: str) -> tuple[dict[int, Place], int]:
    """Return the cells of the line above a table and where that line starts; behind a blank line only words are heads."""
    first = start
    for _ in range(3):
        end = start - 1
        if end <= 0:
            break
        start = text.rfind("\n", max(0, end - _LONGEST_LINE), end) + 1
        if end - start > _LONGEST_LINE:
            break
        if _RULE.fullmatch(text, start, end) is None and len(cells := _split(text, start, end, mark)) != 1:
            apart = "\n\n" in text[start:first] and not (mark in "|\t" and _says_heads(text, cells, mark))
            return {} if apart else cells, start
    return {}, start


def _caption(text: str, top: int) -> Place:
    """Return the lines right above the heads of a table, or above the blank line over them."""
    start = end = begin = max(0, top - 1)
    read = 0
    while start > 0 and read < _MOST_LINES:
        line = text.rfind("\n", max(0, start - 2 * _LONGEST_LINE), start) + 1
        if start - line > 2 * _LONGEST_LINE:
            break
        if written := text[line:start].strip():
            if (len(written) > _LONGEST_CAPTION and written[-1] in _SENTENCE_ENDS) or _ROWS[1][2].search(written):
                break
            read += 1
            begin = line
            if _NUMBERED.match(written):
                break
        elif read:
            break
        else:
            end = max(0, line - 1)
        start = max(0, line - 1)
    return (begin, end) if read else (end, end)
