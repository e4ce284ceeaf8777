"""English tables of instruments and the days of their events: “Instrument | Adopted | In force”."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from policydata.extraction.candidates import Candidate
from policydata.extraction.english_verbs import participles
from policydata.extraction.events.candidates import event_candidate
from policydata.extraction.events.english.entries import KINDS, LABEL, is_title_line, kind_of_label
from policydata.extraction.events.words import DATE_EVENTS, ROLES
from policydata.extraction.expressions import expression
from policydata.extraction.layout.passages import Names
from policydata.extraction.spans import Span, within

_HEAD_CELL = expression(
    rf"(?:(?:date|day)\s+(?:(?:of|on\s+which|when)\s+)?(?:was\s+|were\s+)?)?(?:{KINDS})(?:\s+(?:date|on|by|in))?",
    re.IGNORECASE,
)
_DONE_CELL = expression(
    r"(?:first\s+|last\s+)?(?:"
    + "|".join(f"(?P<{kind}>{'|'.join(participles(kind))})" for kind in DATE_EVENTS if participles(kind))
    + r")(?:\s+(?:on|in))?",
    re.IGNORECASE,
)
_GAP = expression(r"[ \t]*\|[ \t]*|\t+[ \t]*|[ ]{2,}")
_PAPER = (
    r"(?:titles?|names?|instruments?|acts?|laws?|bills?|regulations?|rules?|documents?|measures?|polic(?:y|ies)|standards?|conventions?|treat(?:y|ies)"
    r"|agreements?|decisions?|resolutions?|orders?|decrees?|directives?|plans?|strategy|notifications?|circulars?|ordinances?|guidelines?)"
)
_TITLE_CELL = expression(
    rf"[\s*:]*(?:(?:short|full|long|official)\s+)?{_PAPER}(?:\s*[/&]\s*{_PAPER}|\s+(?:or|and)\s+{_PAPER}|\s+{_PAPER}){{0,3}}(?:\s+(?:of|and)\s+[a-z ]{3, 20})?[\s*:]*",
    re.IGNORECASE,
)
_STEP_CELL = expression(
    r"[\s*:]*(?:(?:latest|last|current|legislative)\s+)?(?:steps?|status|stage|actions?(?:\s+taken)?|events?|milestones?|developments?|description|history|progress|proceedings|state\s+of\s+play)[\s*:]*",
    re.IGNORECASE,
)
_WHEN_CELL = expression(r"[\s*:]*(?:when|date|day|year|as\s+of|since)[\s*:]*", re.IGNORECASE)
"""The heads of the columns that tell which instrument, what was done, and when."""
_BY_CELL = expression(
    r"[\s*:]*(?:by(?:\s+(?:whom|which))?|who|bod(?:y|ies)|issuer|(?:issuing|adopting|responsible|competent|lead)\s+(?:authority|body|agency|department|ministry|organi[sz]ation)"
    r"|author(?:ity)?|agency|institution|organi[sz]ation|regulator|department|ministry|(?:issued|adopted|published|signed|approved|made|proposed)\s+by)[\s*:]*",
    re.IGNORECASE,
)
"""The head of the column that tells who did it."""
_EXTENT_CELL = expression(
    r"[\s*:]*extent\s+of\s+(?:the\s+)?(?:repeal|revocation|amendment)s?(?:\s*(?:or|and|/|,)\s*(?:repeal|revocation|amendment)s?)?[\s*:]*",
    re.IGNORECASE,
)
_WHOLE = expression(r"[\s*]*(?:(?:the|so\s+much\s+as)\s+)?(?:whole|entire(?:ty)?)\b[^\n|]*", re.IGNORECASE)
"""In a schedule of repeals, how much of each instrument goes: all of it, or parts of it."""
_PLANNED = expression(
    r"[^\n|]{0,6}\b(?:expected|planned|due|target|tbc|scheduled|provisional|estimated)\b", re.IGNORECASE
)
_RULE = expression(r"[\s|:+=-]*")
_MOST_ROWS = 200
_LONGEST_ROW = 600
_NEAR = 3000


def table_events(text: str, spans: Sequence[Span], names: Names) -> list[Candidate]:
    """Return the events of the rows below each heading row that names two columns or more by events."""
    found: list[Candidate] = []
    if "  " not in text and "|" not in text and "\t" not in text:
        return found
    below = 0
    for start, end in _heading_rows(text):
        if start < below:
            continue
        head = _cells(text, start, end)
        if len(head) < 2:
            continue
        kinds = [_kind(text[a:b]) for a, b in head]
        columns = sum(kind is not None for kind in kinds)
        titled = any(_TITLE_CELL.fullmatch(text, a, b) for a, b in head)
        step = None if columns else _step(text, head)
        extent = next((place for place, (a, b) in enumerate(head) if _EXTENT_CELL.fullmatch(text, a, b)), None)
        columns += 2 * (extent is not None)
        if columns < 2 and step is None and not titled:
            continue
        if not columns and step is None:
            continue
        by = next((place for place, (a, b) in enumerate(head) if _BY_CELL.fullmatch(text, a, b)), None)
        below = end + 1
        for _ in range(_MOST_ROWS):
            stop = text.find("\n", below)
            stop = len(text) if stop < 0 else stop
            if stop <= below or not text[below:stop].strip():
                break
            if stop - below < _LONGEST_ROW and not _RULE.fullmatch(text, below, stop):
                cells = _cells(text, below, stop)
                if extent is not None and len(cells) == len(head):
                    found += _repeal(text, spans, names, cells, extent)
                elif step is not None and len(cells) == len(head):
                    done = LABEL.fullmatch(text, *cells[step[0]])
                    said = _kind(text[slice(*cells[step[0]])]) if done is None else kind_of_label(done)
                    row = [(said if place == step[1] else None, cells[step[0]]) for place in range(len(head))]
                    found += _row(text, spans, names, row, cells, by, not titled)
                else:
                    found += _row(text, spans, names, list(zip(kinds, head, strict=True)), cells, by, False)
            below = stop + 1
    return found


def _repeal(
    text: str, spans: Sequence[Span], names: Names, cells: Sequence[tuple[int, int]], extent: int
) -> list[Candidate]:
    """Return what a row of a schedule of repeals tells of the instrument that it names last before the extent."""
    where = cells[extent]
    before = within(spans, cells[0][0], where[0] if extent else where[1])
    titles = [index for index in before if spans[index].kind == "policy"]
    if not titles or not text[slice(*where)].strip(" –—-"):
        return []
    event = "repealed" if _WHOLE.fullmatch(text, *where) else "amended"
    return [event_candidate(text, spans, names, titles[-1], event, where, None, [], rule=f"en-table-{event}")]


def _step(text: str, head: Sequence[tuple[int, int]]) -> tuple[int, int] | None:
    """Return which column of a table tells what was done, and which one when."""
    step = next((place for place, (a, b) in enumerate(head) if _STEP_CELL.fullmatch(text, a, b)), None)
    when = next((place for place, (a, b) in enumerate(head) if _WHEN_CELL.fullmatch(text, a, b)), None)
    return None if step is None or when is None else (step, when)


def _heading_rows(text: str) -> Iterator[tuple[int, int]]:
    """Yield the lines with cells, of which none holds a figure."""
    position = 0
    while position < len(text):
        stop = text.find("\n", position)
        stop = len(text) if stop < 0 else stop
        if stop - position < 200:
            line = text[position:stop]
            if "  " in line or "|" in line or "\t" in line:
                yield position, stop
        position = stop + 1


def _cells(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return where the cells of a line begin and end, without the empty edges."""
    cells: list[tuple[int, int]] = []
    position = start
    for gap in _GAP.finditer(text, start, end):
        if gap.start() > start:
            cells.append((position, gap.start()))
        position = gap.end()
    return cells + ([(position, end)] if position < end else [])


def _kind(cell: str) -> str | None:
    said = _HEAD_CELL.fullmatch(cell.strip(" *:")) or _DONE_CELL.fullmatch(cell.strip(" *:"))
    return None if said is None else said.lastgroup


def _row(
    text: str,
    spans: Sequence[Span],
    names: Names,
    head: Sequence[tuple[str | None, tuple[int, int]]],
    cells: Sequence[tuple[int, int]],
    by: int | None,
    alone: bool,
) -> list[Candidate]:
    """Return the events of a row: of the instrument that it names first, one for each cell with a day.

    Where rows tell of `alone` one instrument, it stands above their table.
    """
    if len(cells) != len(head):
        return []
    inside = [within(spans, *where) for where in cells]
    titles = [index for cell in inside for index in cell if spans[index].kind == "policy"]
    policy = next((index for cell in inside for index in cell if spans[index].kind == "number"), None)
    policy = titles[0] if titles else policy
    policy = _above(text, spans, names, cells[0][0]) if policy is None and alone else policy
    if policy is None:
        return []
    found = []
    for (kind, word), cell in zip(head, inside, strict=True):
        days = [index for index in cell if spans[index].kind == "date"]
        if kind is None or len(days) != 1 or _PLANNED.search(text, spans[days[0]].end, spans[days[0]].end + 30):
            continue
        bodies = [index for index in cell if spans[index].kind == "body"]
        if not bodies and by is not None and kind in ROLES:
            bodies = [index for index in inside[by] if spans[index].kind == "body"]
        if not bodies and kind in ROLES and kind not in ("proposed", "amended", "repealed"):
            bodies = [index for index in within(spans, *word) if spans[index].kind == "body"]
        found.append(event_candidate(text, spans, names, policy, kind, word, days[0], bodies, rule=f"en-table-{kind}"))
    return found


def _above(text: str, spans: Sequence[Span], names: Names, row: int) -> int | None:
    """Return the instrument of a table without a column for it: the title on a line of its own above, or the text's."""
    near = (index for index in reversed(within(spans, row - _NEAR, row)) if spans[index].kind == "policy")
    return next((index for index in near if is_title_line(text, spans[index])), names.own)
