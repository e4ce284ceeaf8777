"""What the dates of a text borrow from each other: the year, month or day of an earlier date or of the document."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from policydata.extraction.dates.bases import dateline_day, own_day, same_period
from policydata.extraction.dates.values import NO_RANGE, TWO_DIGITS, Found, Pending, dated, edtf
from policydata.extraction.expressions import expression
from policydata.extraction.spans import Span

_NEAR_FUTURE_DAYS = 100
"""A day without a year is taken for the next one only when it is this near, or the sentence speaks of the future."""
_PAST_DAYS = 60
"""An announced day is taken for the next one only when the last one is further back than this."""
_UNITS_OF_DAYS = frozenset({"day", "week", "weekday"})
_WINDOW = 300
"""A date further away than this, in code points, is not in the same sentence."""

_NEXT_CLAUSE = 60
_REPORTS_OF_LAST_YEAR = 3
"""Up to this month what a text reports of a whole year is the last one."""
_PARTS_NEEDED = {
    **{"year": 1, "month": 2, "day": 3, "week": 3, "weekday": 3, "quarter": 2},
    # The next, the last and the same such month: "the following July", "last October", "that July".
    **{"after": 2, "before": 2, "since": 1},
}
_THAT_DAY = ("date.relative", "day", "context", 0)
_SENTENCE_END = expression(r"[。！？；!?;]|\n[^\S\n]{0,8}\n|[.][”’\"]?[^\S\n]{0,3}\n?[^\S\n]{0,3}(?=[A-Z“\"])")
_HEADS_LINE = expression(r"(?:\A|\n)[^\S\n]{0,3}(?:[-–—•*·#]{1,3}[^\S\n]{0,3})?\Z")
_LINE_END = expression(r"年?[^\S\n]{0,8}(?:\n|\Z)")
_THAN = ("比", "较")
"""Before a date that something is compared with, which lends nothing to those that follow."""
_PARAGRAPH_END = expression(r"\n[^\S\n]{0,8}\n")
_FUTURE = expression(
    r"\b(?:will|shall|to be|planned|scheduled|due|deadline|tak(?:es?|ing) effect|(?:enters?|comes?|entering|coming) into (?:force|effect))\b|将|拟于"
)
_FROM = expression(r"\b(?:from|as of|as from|on|until)\s\Z")
_PRESENT = expression(
    r"\b(?:replaces?|supersedes?|applies|apply|starts?|begins?|opens?|closes?|ends?|expires?|lapses?|repeals?|becomes?|meets?|votes?)\b"
)
_FUTURE_AFTER = expression(r"起(?:正式)?(?:施行|实施|生效|执行)|前完成")
_OF_ANOTHER = expression("[^，。；：、\n]{1,12}的")
_NUMBERED_YEAR = expression(r"[0-9]/((?:19|20)[0-9]{2}),?\s(?:of|dated)\s(?:the\s)?\Z")
_RECURRING_BEFORE = ("每年", "每年的", "each", "every", "Each", "Every")
_YEAR_TO = expression(
    r"\b(?:twelve months (?:to|ending(?: on)?)|year (?:(?:is|runs|goes) )?(?:from|to|ends on|begins on|starts on|runs to)) (?:the )?\Z"
)
_RECURRING_AFTER = expression(r"(?:\s(?:of\s)?(?:each|every)\syear\b|\sannually\b)")


def resolve(found: Sequence[Found], text: str, document_date: date | None) -> list[Span]:
    """Return the spans in their order, each `Pending` with the value its neighbours or the document's day give it."""
    if not any(isinstance(item, Pending) for item in found):
        return [item for item in found if isinstance(item, Span)]
    spans: list[Span] = []
    latest: Span | None = None
    stretch: Span | None = None
    if document_date is None and (own := own_day([item for item in found if isinstance(item, Span)], text)):
        document_date = date(*own)
    written = today = tuple(document_date.timetuple()[:3]) if document_date is not None else ()
    # The latest year among days and months so far is that of "this year" where no day is known.
    newest: tuple[int, ...] = ()
    years: dict[str, int] = {}
    subject = heading = 0
    for item in found:
        if isinstance(item, Span):
            span = item
        elif item.base == "missing":
            span = _without_year(item, text, latest, document_date, subject, heading)
        elif item.rule == "date.counted" and (latest is None or item.start - latest.end > _WINDOW):
            continue
        elif item.base == "period":
            period = stretch if item.unit == "stretch" and stretch is not None else latest
            span = _of_same_period(item, period, text, today)
        else:
            known = (written if item.unit in _UNITS_OF_DAYS else today) or written or newest
            if item.base == "report":
                known = _report_year(years, document_date, subject, latest) or known
            elif (item.rule, item.unit, item.base, item.offset) == _THAT_DAY and not _is_day(latest):
                item = item._replace(base="document")  # "That day" behind a month or year is the day of the text.
            elif item.base == "near":
                item = item._replace(base=_nearest_base(item, latest, text, document_date))
            span = _counted(item, _base(item, latest, years, text, document_date, subject), known, document_date)
            if span.value is None and item.rule == "date.counted":
                continue  # Without a day to count from "four days later" says a length of time.
        spans.append(span)
        if span.value is not None and span.rule != "date.same":
            # What stands beside 上年末 or 较上月 for comparison counts from what it was compared with.
            compared = isinstance(item, Pending) and (item.base, item.unit, item.offset) == ("context", "year", -1)
            than = _THAN if isinstance(item, Span) else (*_THAN, "与", "同")
            compared = compared or text.endswith(than, 0, span.start)
            latest = span if latest is None or not compared else latest
            stretch = span if "end" in span.detail else stretch
            written = dateline_day(span, text) or written
            heading = int(span.value) if len(span.value) == 4 and _is_line(span, text) else heading
            if len(span.value) > 4 and (not newest or newest[0] < int(span.value[:4])):
                newest = (int(span.value[:4]),)
            until = span.detail.get("end", "")
            whole = span.value[4:] == "-01-01" and until == f"{span.value[:4]}-12-31"
            # A text whose first date is a stretch of months, 2024年1—6月, reports on that year.
            opens = not years and len(span.value) == len("2024-01") and until[:4] == span.value[:4]
            if whole or opens:
                subject = 0 if document_date is not None else int(span.value[:4])
            if not compared:
                years[span.value[:4]] = years.get(span.value[:4], 0) + 1
    return spans


def _of_same_period(item: Pending, period: Span | None, text: str, today: tuple[int, ...]) -> Span:
    """Give "a year earlier" or 去年同期 the value of the period the paragraph speaks of, in another year."""
    near = period is not None and item.start - period.end < _WINDOW
    if period is not None and near and not _PARAGRAPH_END.search(text, period.end, item.start):
        found = same_period(period, item.offset, item.until[0])
        if found is not None and item.unit in ("month", "quarter") and len(found[0]) > 7 - 3 * (item.unit == "quarter"):
            found = _whole(found, item.unit)
    else:
        year = item.until[0] or (today[0] + item.offset if today else 0)
        found = (f"{year:04d}", "") if year else None
    if found is None:
        return dated(item.start, item.end, "date.same", None, {"relative": f"year{item.offset:+d}"})
    detail = {"inferred": "context", "end": found[1]} if found[1] else {"inferred": "context"}
    return dated(item.start, item.end, "date.same", found[0], detail)


def _is_day(span: Span | None) -> bool:
    return span is None or len(span.value or "") >= len("2024-05-31")


def _whole(period: tuple[str, str], unit: str) -> tuple[str, str]:
    """Return the month or quarter in which a period ends."""
    year, month = map(int, (period[1] or period[0]).split("-")[:2])
    if unit == "month":
        return f"{year:04d}-{TWO_DIGITS[month]}", ""
    first = (month - 1) // 3 * 3 + 1
    return f"{year:04d}-{TWO_DIGITS[first]}", f"{year:04d}-{TWO_DIGITS[first + 2]}"


def _report_year(
    years: Mapping[str, int], document_date: date | None, subject: int, latest: Span | None
) -> tuple[int, ...]:
    """Return the year a text reports on: of the two up to its day the one named more often, else that of most dates."""
    if subject:
        return (subject,)
    if document_date is not None:
        if document_date.month <= _REPORTS_OF_LAST_YEAR:
            return (document_date.year - 1,)
        now, past = (years.get(f"{document_date.year - back:04d}", 0) for back in (0, 1))
        return (document_date.year - (past > now),)
    return (int(max(years, key=lambda year: years[year])),) if years and latest is not None else ()


def _nearest_base(item: Pending, latest: Span | None, text: str, document_date: date | None) -> str:
    """Return what 即日 or a bare day counts from: a date of its sentence or paragraph that is past, else the document's."""
    if latest is None or latest.value is None:
        return "document"
    months = item.unit == "month"
    if len(latest.value) < (7 if months else 10) or item.start - latest.end > _WINDOW:
        return "document" if document_date is not None or not months else "context"
    ends = _PARAGRAPH_END if months else _SENTENCE_END
    ahead = document_date is not None and latest.value > document_date.isoformat()[: len(latest.value)]
    apart = ends.search(text, latest.end, item.start) is not None
    return "document" if ahead or (apart and (document_date is not None or not months)) else "context"


def _base(
    item: Pending, latest: Span | None, years: Mapping[str, int], text: str, document_date: date | None, subject: int
) -> str | None:
    """Return the value that "the same month" counts from: the nearest earlier date.

    "The previous year" of another sentence counts from the year the text is about: of the two up to the document's day
    the one it names more often; without that day from a year of the paragraph or that of most dates.
    """
    if latest is None or (item.base, item.unit, item.offset) != ("context", "year", -1):
        return latest.value if latest else None
    between = text[latest.end : item.start] if item.start - latest.end < _WINDOW else "\n\n"
    if not _SENTENCE_END.search(between):
        return latest.value
    if subject:
        return f"{subject:04d}"
    if document_date is not None:
        near = [f"{document_date.year - 1:04d}", f"{document_date.year:04d}"]
        return max(near, key=lambda year: years.get(year, 0))
    if not _PARAGRAPH_END.search(between):
        return latest.value
    most = max(years, key=lambda year: years[year])
    return most if 2 * years[most] > sum(years.values()) else None


def _counted(item: Pending, latest: str | None, today: tuple[int, ...], document_date: date | None) -> Span:
    """Give 去年, "the same year" or "two days ago" its value, if what it counts from is known well enough."""
    if item.base == "context" or (item.base == "either" and document_date is None):
        known = tuple(map(int, latest.split("-"))) if latest else ()
    else:
        known = today
    if len(known) < _PARTS_NEEDED[item.unit] and item.unit in ("month", "quarter") and item.offset < 0:
        known = today
    found = _value(item, known) if len(known) >= _PARTS_NEEDED[item.unit] else None
    if found is None:
        said = {name: words for name, words in item.detail.items() if name != "last"}
        return dated(item.start, item.end, item.rule, None, {**said, "relative": f"{item.unit}{item.offset:+d}"})
    value, until = found
    detail = {**item.detail, "inferred": item.base}
    detail.pop("last", None)
    counts_months = item.unit == "month" and item.base == "document"
    if item.rule == "date.day" and counts_months and document_date and value > document_date.isoformat():
        back = _value(item._replace(offset=item.offset - 1), known)
        value = back[0] if back is not None else value
    if until:
        detail["end"] = until
    return dated(item.start, item.end, item.rule, value, detail)


def _value(item: Pending, known: tuple[int, ...]) -> tuple[str, str] | None:
    if item.unit == "year":
        return _ends(known[0] + item.offset, item)
    if item.unit in ("before", "after", "since"):
        month = known[1] if len(known) > 1 else 0
        later = {"before": -(item.month >= month), "after": item.month <= month, "since": item.month < month}[item.unit]
        return _ends(known[0] + later, item)
    if item.unit == "month":
        months = known[0] * 12 + known[1] - 1 + item.offset
        year, month = months // 12, months % 12 + 1
        last = item.detail.get("last")
        return _ends(year, item._replace(month=month, until=(0, month, int(last)) if last else item.until))
    if item.unit == "quarter":
        quarters = known[0] * 4 + (known[1] - 1) // 3 + item.offset
        first = quarters % 4 * 3 + 1
        return _ends(quarters // 4, item._replace(month=first, until=(0, first + 2, 0)))
    try:
        day = date(*known)
        if item.unit == "day":
            return (day + timedelta(days=item.offset)).isoformat(), ""
        if item.unit == "weekday" and item.offset > 0:
            return (day + timedelta(days=(item.day - 1 - day.weekday()) % 7)).isoformat(), ""
        if item.unit == "weekday":
            return (day - timedelta(days=(day.weekday() - item.day + 1) % 7)).isoformat(), ""
        monday = day + timedelta(days=7 * item.offset - day.weekday())
        if item.day:
            return (monday + timedelta(days=item.day - 1)).isoformat(), ""
        return monday.isoformat(), (monday + timedelta(days=6)).isoformat()
    except (OverflowError, ValueError):
        return None


def _ends(year: int, item: Pending) -> tuple[str, str] | None:
    """Return the first and the last value of a range that begins in `year`; the last is empty for no range."""
    first = edtf(year, item.month, item.day)
    if item.until == NO_RANGE:
        return None if first is None else (first, "")
    years, month, day = item.until
    last = edtf(year + years, month, day)
    return None if first is None or last is None else (first, last)


def _is_line(span: Span, text: str) -> bool:
    """Say whether the year is a line of its own, the heading of what happened in it."""
    return _HEADS_LINE.search(text, max(0, span.start - 8), span.start) is not None and (
        _LINE_END.match(text, span.end) is not None
    )


def _without_year(
    item: Pending, text: str, latest: Span | None, document_date: date | None, subject: int, heading: int
) -> Span:
    """Give "December 4" its year: from a date earlier in the sentence, the document's day, or the paragraph.

    `subject` is the year that a report without a day of its own is about, `heading` the year that heads a list of
    events; 0 for none.
    """
    if _recurs(text, item):
        return dated(item.start, item.end, item.rule, None, {**item.detail, "repeats": "year"})
    year, source = 0, "document"
    if numbered := _NUMBERED_YEAR.search(text[max(0, item.start - 24) : item.start]):
        year, source = int(numbered[1]), "context"
    elif heading and _HEADS_LINE.search(text, max(0, item.start - 8), item.start):
        year, source = heading, "context"
    elif latest is not None and latest.value is not None and item.start - latest.end < _WINDOW:
        near = document_date is not None or not subject or not _SENTENCE_END.search(text, latest.end, item.start)
        year, source = (_year_nearby(item, text, latest, latest.value, document_date) if near else 0), "context"
    year = year or subject
    if not year and document_date is not None:
        year, source = _nearest_year(item, text, document_date), "document"
    found = _ends(year, item) if year else None
    if found is None:
        return dated(item.start, item.end, item.rule, None, {**item.detail, **_as_written(item)})
    value, until = found
    detail = {**item.detail, "inferred": source}
    if until and until != value:
        detail["end"] = until
    return dated(item.start, item.end, item.rule, value, detail)


def _year_nearby(item: Pending, text: str, latest: Span, value: str, document_date: date | None) -> int:
    """Return the year the sentence or paragraph lends, 0 for none; the document's day comes before the paragraph.

    Where a paragraph tells of a day long before the document's, what follows is that year's, too.
    """
    year = int(value[:4])
    between = text[latest.end : item.start]
    earlier = document_date is not None and len(value) == 4 and year < document_date.year
    if earlier and (len(latest.detail.get("end", "")) == 4 or _OF_ANOTHER.match(between)):
        return 0  # "In 2022-23" and 2022年印发的 date something else.
    if len(between) < 2 or not _SENTENCE_END.search(between):
        year += _comes_next_year(item, latest, text)
        if document_date is None:
            return year
        if year == int(value[:4]) and _goes_on(item, latest, between, document_date):
            return year + 1
        # "introduced in February 2024 and approved on June 18" leaves out the year of the document.
        if item.day and len(value) < 10 and year < document_date.year and _in_mid_sentence(latest, text):
            return 0
        ahead = _ends(year, item)
        inferred = latest.detail.get("inferred") == "document"
        late = inferred and ahead is not None and ahead[0] > document_date.isoformat()[: len(ahead[0])]
        return min(year, _nearest_year(item, text, document_date)) if late else year
    if document_date is not None and not (len(value) == 10 and year < document_date.year - 1):
        return 0
    return 0 if _PARAGRAPH_END.search(between) else year


def _goes_on(item: Pending, latest: Span, between: str, document_date: date) -> bool:
    """Say whether an earlier month behind a day of the same sentence is that of the year after, which has come.

    去年12月26日通过，1月21日公布; "was passed on 26 December 2024 and promulgated on 21 January".
    """
    day = latest.value or ""
    if len(day) < 10 or not item.day or "end" in latest.detail or len(between) > _NEXT_CLAUSE:
        return False
    ahead = (int(day[:4]) + 1, item.month, item.day)
    known = (document_date.year, document_date.month, document_date.day)
    return (item.month, item.day) < (int(day[5:7]), int(day[8:])) and ahead <= known and int(day[5:7]) - item.month > 6


def _in_mid_sentence(span: Span, text: str) -> bool:
    """Say whether a month or year stands behind other words of its sentence, and so dates what it stands behind."""
    before = text[max(0, span.start - 40) : span.start]
    ends = [match.end() for match in _SENTENCE_END.finditer(before)]
    return len(before[ends[-1] if ends else 0 :].split()) > 2


def _recurs(text: str, item: Pending) -> bool:
    """Say whether the day comes back: 每年12月4日, "December 4 of each year"."""
    before = text[max(0, item.start - 32) : item.start]
    if before[-7:].rstrip().endswith(_RECURRING_BEFORE) or (item.day and _YEAR_TO.search(before)):
        return True
    return text[item.end : item.end + 1].isspace() and _RECURRING_AFTER.match(text, item.end) is not None


def _as_written(item: Pending) -> dict[str, str]:
    partial = f"--{TWO_DIGITS[item.month]}" + (f"-{TWO_DIGITS[item.day]}" if item.day else "")
    return {"missing": "year", "partial": partial}


def _comes_next_year(item: Pending, latest: Span, text: str) -> bool:
    """Say whether an earlier month after "issued on 20 December 2023, effective …" means the year after."""
    if latest.value is None or int(latest.value[5:7] or 0) <= item.month:
        return False
    return _FUTURE.search(text, latest.end, item.start) is not None or _FUTURE_AFTER.match(text, item.end) is not None


def _nearest_year(item: Pending, text: str, document_date: date) -> int:
    """Return the year of the last such day, or of the next one when it is near or announced."""
    ends = item.rule == "date.part"  # of a quarter or half, the last one that is over
    month = item.until[1] if ends else item.month
    running = ends and month - item.month < 6 and item.month <= document_date.month <= month
    if running and (item.month > 6 or 2 * document_date.month > item.month + month):
        return document_date.year
    day = item.day or (document_date.day if month == document_date.month else 1)
    ahead = (month - document_date.month) * 31 + day - document_date.day
    if ahead > 0:
        past = (ends or ahead > _NEAR_FUTURE_DAYS) and not _announced(item, text)
        return document_date.year - past
    return document_date.year + (ahead < -_PAST_DAYS and _announced(item, text))


def _announced(item: Pending, text: str) -> bool:
    """Say whether the sentence speaks of the future before the date, or right after it."""
    if _FUTURE_AFTER.match(text, item.end):
        return True
    before = text[max(0, item.start - 60) : item.start]
    ends = [match.end() for match in _SENTENCE_END.finditer(before)]
    clause = before[ends[-1] if ends else 0 :]
    return _FUTURE.search(clause) is not None or (_FROM.search(clause) and _PRESENT.search(clause)) is not None
