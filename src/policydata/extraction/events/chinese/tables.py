"""Tables of instruments: a column of titles beside columns of days and of who issued them."""

from __future__ import annotations

from collections.abc import Sequence

from policydata.extraction.candidates import Candidate
from policydata.extraction.events.candidates import event_candidate
from policydata.extraction.events.chinese.kinds import SUBJECT_EVENTS, event_of
from policydata.extraction.expressions import expression
from policydata.extraction.layout.passages import Names
from policydata.extraction.spans import Span, within

_DAY = expression(
    r"(发布|公布|颁布|出台|印发|制定|成文|发文|签署|签订|通过|批准|生效|实施|施行|执行|修订|修正|废止|失效|(?<![\u4e00-\u9fff]))(?:日期|时间|年份|年月|(?<=[\u4e00-\u9fff])日)"
)
"""The head of a column of days; one that does not say of what is that of what its neighbour's bodies did: 时间｜发布机构."""
_NAME = expression(r"(?:名称|文件|标题|法规|法律|政策|文本|公约|条约|题名)(?:名称|名)?\Z")
_WHO = expression(r"(?:(发布|发文|颁布|印发|制定|出台|公布|批准)|签发|\A)(?:机关|机构|部门|单位|主体|者|方)\Z")
_KINDS = {
    "发布": "published",
    "公布": "promulgated",
    "颁布": "promulgated",
    "出台": "issued",
    "印发": "issued",
    "制定": "issued",
    "成文": "issued",
    "发文": "issued",
    "签署": "signed",
    "签订": "signed",
    "通过": "adopted",
    "批准": "approved",
    "生效": "effective",
    "实施": "effective",
    "施行": "effective",
    "执行": "effective",
    "修订": "amended",
    "修正": "amended",
    "废止": "repealed",
    "失效": "expired",
}
_SEPARATORS = ("\t", "|", "｜", "\u3000")
_LONGEST_HEADER, _MOST_ROWS = 120, 400
_Cells = list[tuple[int, int]]


def table_events(text: str, spans: Sequence[Span], names: Names) -> list[Candidate]:
    """Return the events of the rows of tables whose header says what their days are."""
    found: list[Candidate] = []
    done = 0
    for header in _DAY.finditer(text):
        if header.start() >= done:
            done, told = _table(text, spans, names, header.start())
            found += told
    return found


def _table(text: str, spans: Sequence[Span], names: Names, place: int) -> tuple[int, list[Candidate]]:
    """Return where the table with a place in its header ends, and the events of its rows."""
    begin = text.rfind("\n", max(0, place - _LONGEST_HEADER), place) + 1
    end = text.find("\n", place, place + _LONGEST_HEADER)
    mark = next((sign for sign in _SEPARATORS if sign in text[begin:end]), None)
    if end < 0 or mark is None:
        return place + 1, []
    header = _cells(text, begin, end, mark)
    heads = [text[low:high] for low, high in header]
    titles = next((column for column, head in enumerate(heads) if _NAME.search(head)), None)
    if titles is None:
        return end, []
    days = [(column, said) for column, head in enumerate(heads) if (said := _DAY.search(head)) is not None]
    who = [(column, said[1] or "发布") for column, head in enumerate(heads) if (said := _WHO.search(head)) is not None]
    found: list[Candidate] = []
    for _ in range(_MOST_ROWS):
        begin, end = end + 1, text.find("\n", end + 1)
        end = len(text) if end < 0 else end
        row = _cells(text, begin, end, mark)
        if len(row) != len(header):
            break
        policy = _first(spans, row[titles], "policy")
        acting = _all(spans, row[who[0][0]], "body") if who else []
        for column, said in days:
            date, word = _first(spans, row[column], "date"), said[1] or (who[0][1] if who else "")
            if policy is not None and date is not None and word:
                found.append(_event(text, spans, names, policy, word, date, acting))
        if end >= len(text):
            break
    return end, found


def _event(
    text: str, spans: Sequence[Span], names: Names, policy: int, word: str, date: int, acting: list[int]
) -> Candidate:
    title = text[spans[policy].start : spans[policy].end]
    kind = event_of(word, _KINDS[word], title)
    bodies = [] if kind in SUBJECT_EVENTS else acting
    where = (spans[date].start, spans[date].end)
    return event_candidate(text, spans, names, policy, kind, where, date, bodies, rule="zh-table")


def _cells(text: str, begin: int, end: int, mark: str) -> _Cells:
    """Return where the cells of a line begin and end, without blanks and the lines at its edges."""
    cells: _Cells = []
    position = begin
    for piece in text[begin:end].split(mark):
        stop = position + len(piece)
        low = position + len(piece) - len(piece.lstrip())
        high = stop - (len(piece) - len(piece.rstrip()))
        if low < high:
            cells.append((low, high))
        position = stop + 1
    return cells


def _first(spans: Sequence[Span], cell: tuple[int, int], kind: str) -> int | None:
    return next(iter(_all(spans, cell, kind)), None)


def _all(spans: Sequence[Span], cell: tuple[int, int], kind: str) -> list[int]:
    """Return the mentions of a kind in a cell."""
    return [index for index in within(spans, *cell) if spans[index].kind == kind]
