"""The rows of a document's tables, drawn in columns."""

from __future__ import annotations

import re
from itertools import groupby

_LINE = re.compile(r"[^\n]*\n|[^\n]+")
_CELL = re.compile(r"[^\t]*\t|[^\t]+")
_TAG = re.compile(r"<(/?)[a-z]")


def in_columns(marked: str) -> str:
    """Return the HTML of a text with its rows, lines of cells that tabs part, as those of tables.

    The text content stays, tabs and line breaks too. A line with a mention over the edge of a cell stays as it is.
    """
    parts: list[str] = []
    for rows, lines in groupby(_LINE.findall(marked), _is_row):
        if rows:
            parts.append(f'<span class="table">{"".join(map(_row, lines))}</span>')
        else:
            parts += lines
    return "".join(parts)


def _is_row(line: str) -> bool:
    return "\t" in line and all(_is_whole(cell) for cell in _CELL.findall(line))


def _is_whole(cell: str) -> bool:
    """Tell whether every element that a cell opens ends in it."""
    depth = 0
    for tag in _TAG.finditer(cell):
        depth += -1 if tag[1] else 1
        if depth < 0:
            return False
    return depth == 0


def _row(line: str) -> str:
    cells = "".join(f'<span class="cell">{cell}</span>' for cell in _CELL.findall(line))
    return f'<span class="row">{cells}</span>'
