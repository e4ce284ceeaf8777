"""What the dates of a text borrow from each other: the year, month or day of an earlier date or of the document."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from policydata.extraction.dates.bases import is_of_last_month, same_period
from policydata.extraction.dates.headings import heading_years
from policydata.extraction.dates.missing_years import (
    PARAGRAPH_END,
    SENTENCE_END,
    WINDOW,
    announced,
    heading_year,
    in_year,
    with_years_of_others,
    without_year,
    year_of_release,
)
from policydata.extraction.dates.told import REPORTS_OF_LAST_YEAR, Told
from policydata.extraction.dates.values import TWO_DIGITS, Found, Pending, dated, ends_of
from policydata.extraction.expressions import expression
from policydata.extraction.spans import Span

_UNITS_OF_DAYS = frozenset({"day", "week", "weekend", "weekday"})
_BACK_FROM_TODAY = frozenset({"week", "month", "quarter", "decade", "century"})
_AGES = {"decade": 10, "century": 100}
_PARTS_NEEDED = {
    **{"year": 1, "month": 2, "day": 3, "week": 3, "weekday": 3, "quarter": 2},
    **{"weekend": 3, "decade": 1, "century": 1},
    # The next, the last and the same such month: "the following July", "last October", "that July".
    **{"after": 2, "before": 2, "since": 1},
}
_THAT_DAY = ("date.relative", "day", "context", 0)
_YEAR_EDGE = expression(r"年\s?[初底末]\Z")


def resolve(found: Sequence[Found], text: str, document_date: date | None) -> list[Span]:
    """Return the spans in their order, each `Pending` with the value its neighbours or the document's day give it."""
    if not any(isinstance(item, Pending) for item in found):
        return [item for item in found if isinstance(item, Span)]
    spans: list[Span] = []
    told = Told(found, text, document_date)
    document_date, today, headings = told.day, told.today, heading_years(found, text)
    for item in found:
        latest, lender, years, subject = told.latest, told.lender, told.years, told.subject
        if isinstance(item, Pending) and item.base == "later":
            near = latest is not None and item.start - latest.end <= WINDOW
            item = item._replace(base="context") if near else item._replace(base="document", rule="date.relative")
        if isinstance(item, Span):
            span = item
        elif item.base == "missing" and text.endswith("年前的", 0, item.start) and spans and not spans[-1].value:
            span = in_year(item, 0, "context")  # 五年前的2月18日
        elif item.base == "missing" and not told.stamped and item.day and (released := year_of_release(item, text)):
            span = in_year(item, released, "context")
        elif item.base == "missing":
            headed = heading_year(item, text, lender, document_date, headings)
            about = subject
            if (item.rule, item.detail.get("modifier"), document_date) == ("date.part", "end", None):
                about = about or told.title or told.only_year or (_report_year(years, None, 0, latest) or (0,))[0]
            span = without_year(item, text, lender, document_date, about, headed)
        elif item.rule == "date.counted" and (latest is None or item.start - latest.end > WINDOW):
            continue
        elif item.base == "period":
            period = told.stretch if item.unit == "stretch" and told.stretch is not None else latest
            span = _of_same_period(item, period, text, today)
        else:
            known = (told.written if item.unit in _UNITS_OF_DAYS else today) or told.written or told.newest
            if item.base == "report":
                now = latest is not None and _is_of_this_year(item, latest, text)  # 今年的目标是增长5%。年内审议…
                known = (today if now else _report_year(years, document_date, subject, latest)) or known
            elif (item.rule, item.unit, item.base, item.offset) == _THAT_DAY and not _is_day(latest):
                item = item._replace(base="document")  # "That day" behind a month or year is the day of the text.
            elif item.base == "either" and item.month and latest is not None and _same_sentence(item, latest, text):
                # Of 2023年9月下达，年底用完 the month tells the year.
                item = item._replace(base="context")
            elif item.base == "near":
                item = item._replace(base=_nearest_base(item, latest, text, document_date))
            if document_date is not None and is_of_last_month(item, latest, text, document_date):
                item = item._replace(offset=-1)
            runs = lender if item.base == "either" and document_date is None else latest
            base = _base(item, runs, years, text, document_date, subject or told.title)
            if base is None and latest is None and (item.base, item.unit, item.offset) == ("context", "year", -1):
                known_year = _report_year(years, document_date, subject or told.title or told.only_year, latest)
                base = "".join(f"{year:04d}" for year in known_year) or None
            later = (item.rule, item.unit, item.offset) == ("date.counted", "year", 1)
            if later and len(base or "") > len("2024") and text.endswith("later", item.start, item.end):
                item = item._replace(unit="month", offset=12)  # A year later than March 2009 is March 2010.
            quarter = (item.unit, item.base) == ("quarter", "context") and latest is not None and _rolls(latest)
            counted = item._replace(unit="month", offset=3 * item.offset, until=(0, 3, 0)) if quarter else item
            span = _counted(counted, base, known, document_date)
            if span.value is None and item.rule == "date.counted":
                continue  # Without a day to count from "four days later" says a length of time.
        if "reckoned" in span.detail:
            from policydata.extraction.dates.chinese_holidays import (
                reckoned,  # English texts need no tables of Chinese.
            )

            span = reckoned(span)
        spans.append(span)
        if span.value is not None and span.rule != "date.same" and span.value[0] not in "-0":
            told.remember(item, span, span.value)
    return with_years_of_others(spans, found, text) if document_date is None else spans


def _rolls(span: Span) -> bool:
    """Say whether a stretch is three months that are no quarter of the calendar: June to August."""
    first, last = (span.value or "").split("-"), span.detail.get("end", "").split("-")
    if len(first) != 2 or len(last) != 2 or int(first[1]) % 3 == 1:
        return False
    return (int(last[0]) - int(first[0])) * 12 + int(last[1]) - int(first[1]) == 2


def _of_same_period(item: Pending, period: Span | None, text: str, today: tuple[int, ...]) -> Span:
    """Give "a year earlier" or 去年同期 the value of the period the paragraph speaks of, in another year."""
    near = period is not None and item.start - period.end < WINDOW
    if period is not None and near and not PARAGRAPH_END.search(text, period.end, item.start):
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


def _same_sentence(item: Pending, latest: Span, text: str) -> bool:
    """Say whether a month of its own sentence tells the year of 年底."""
    near = 4 < len(latest.value or "") < len("2024-05-31") and item.start - latest.end < WINDOW
    return near and not SENTENCE_END.search(text, latest.end, item.start)


def _is_of_this_year(item: Pending, latest: Span, text: str) -> bool:
    """Say whether 年内 stands behind 今年, and so is no part of the year that is reported on."""
    near = item.start - latest.end < WINDOW and text.startswith(("今年", "本年"), latest.start)
    return near and text.endswith("年内", 0, item.end)


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
        if document_date.month <= REPORTS_OF_LAST_YEAR:
            return (document_date.year - 1,)
        now, past = (years.get(f"{document_date.year - back:04d}", 0) for back in (0, 1))
        return (document_date.year - (past > now),)
    return (int(max(years, key=lambda year: years[year])),) if years and latest is not None else ()


def _nearest_base(item: Pending, latest: Span | None, text: str, document_date: date | None) -> str:
    """Return what 即日 or a bare day counts from: a date of its sentence or paragraph that is past, else the document's."""
    if latest is None or latest.value is None:
        return "document"
    months = item.unit == "month"
    if months and _YEAR_EDGE.search(text, latest.start, latest.end):
        return "document"  # 年初 has no days.
    if len(latest.value) < (7 if months else 10) or item.start - latest.end > WINDOW:
        return "document" if document_date is not None or not months else "context"
    # Behind what happened in May the 16th is that of the document.
    of_month = document_date is not None and item.day > 0 and len(latest.value) == len("2024-05")
    ends = PARAGRAPH_END if months and not of_month else SENTENCE_END
    ahead = document_date is not None and latest.value > document_date.isoformat()[: len(latest.value)]
    apart = ends.search(text, latest.end, item.start) is not None
    apart = apart and (not months or (document_date is not None and item.day > 0))
    return "document" if ahead or apart else "context"


def _base(
    item: Pending, latest: Span | None, years: Mapping[str, int], text: str, document_date: date | None, subject: int
) -> str | None:
    """Return the value that "the same month" counts from: the nearest earlier date.

    "The previous year" of another sentence counts from the year the text is about: of the two up to the document's day
    the one it names more often; without that day from a year of the paragraph or that of most dates.
    """
    if latest is not None and item.base == "context" and item.unit == "day" and item.offset > 0:
        return latest.detail.get("end", latest.value)  # The day after a stretch is that after its end.
    if latest is None or (item.base, item.unit, item.offset) != ("context", "year", -1):
        return latest.value if latest else None
    between = text[latest.end : item.start] if item.start - latest.end < WINDOW else "\n\n"
    if ("\n" not in between or latest.value != f"{document_date}") and not SENTENCE_END.search(between):
        return latest.value
    if subject:
        return f"{subject:04d}"
    if document_date is not None:
        late = document_date.month > REPORTS_OF_LAST_YEAR + 1 or announced(item, text)
        if not late and "全年" in text[max(0, item.start - 48) : item.start]:
            return f"{document_date.year - 1:04d}"
        near = [f"{document_date.year - 1:04d}", f"{document_date.year:04d}"]
        if PARAGRAPH_END.search(between) or any(year in years for year in near):
            return max(near, key=lambda year: years.get(year, 0))
    if not years or not PARAGRAPH_END.search(between):
        return latest.value
    most = max(years, key=lambda year: years[year])
    return most if 2 * years[most] > sum(years.values()) else None


def _counted(item: Pending, latest: str | None, today: tuple[int, ...], document_date: date | None) -> Span:
    """Give 去年, "the same year" or "two days ago" its value, if what it counts from is known well enough."""
    if item.base == "context" or (item.base == "either" and document_date is None):
        known = tuple(map(int, latest.split("-"))) if latest else ()
    else:
        known = today
    if len(known) < _PARTS_NEEDED[item.unit] and item.unit in _BACK_FROM_TODAY and item.offset < 0:
        known = today
    if known and (length := _AGES.get(item.unit)):
        first = known[0] - known[0] % length + item.offset * length + (length == 100)
        detail = {**item.detail, "inferred": item.base, "period": f"{first:04d}/{first + length - 1:04d}"}
        return dated(item.start, item.end, item.rule, None, detail)
    found = _value(item, known) if len(known) >= _PARTS_NEEDED[item.unit] else None
    if found is None:
        said = {name: words for name, words in item.detail.items() if name != "last"}
        return dated(item.start, item.end, item.rule, None, {**said, "relative": f"{item.unit}{item.offset:+d}"})
    value, until = found
    detail = {**item.detail, "inferred": item.base}
    detail.pop("last", None)
    if until:
        detail["end"] = until
    return dated(item.start, item.end, item.rule, value, detail)


def _value(item: Pending, known: tuple[int, ...]) -> tuple[str, str] | None:
    if item.unit == "year":
        return ends_of(known[0] + item.offset, item)
    if item.unit in ("before", "after", "since"):
        month = known[1] if len(known) > 1 else 0
        later = {"before": -(item.month >= month), "after": item.month <= month, "since": item.month < month}[item.unit]
        return ends_of(known[0] + later, item)
    if item.unit == "month":
        months = known[0] * 12 + known[1] - 1 + item.offset
        year, month = months // 12, months % 12 + 1
        last = item.detail.get("last")
        if item.until[1] == 3 and not item.day:
            ends = divmod(months + 2, 12)  # Three months that are no quarter of the calendar.
            return ends_of(year, item._replace(month=month, until=(ends[0] - year, ends[1] + 1, 0)))
        return ends_of(year, item._replace(month=month, until=(0, month, int(last)) if last else item.until))
    if item.unit == "quarter":
        quarters = known[0] * 4 + (known[1] - 1) // 3 + item.offset
        first = quarters % 4 * 3 + 1
        if (modifier := item.detail.get("modifier")) in ("start", "end"):
            return ends_of(quarters // 4, item._replace(month=first + 2 * (modifier == "end")))
        return ends_of(quarters // 4, item._replace(month=first, until=(0, first + 2, 0)))
    try:
        day = date(*known)
        if item.unit == "day":
            day += timedelta(days=item.offset)
            return day.isoformat(), (day + timedelta(days=item.until[2])).isoformat() if item.until[2] else ""
        if item.unit == "weekday" and item.month:
            return _nearest_on(day, item.month, item.day - 1)
        if item.unit == "weekday" and item.offset > 0:
            return (day + timedelta(days=(item.day - 1 - day.weekday()) % 7)).isoformat(), ""
        if item.unit == "weekday":
            return (day - timedelta(days=(day.weekday() - item.day + 1) % 7 - 7 * item.offset)).isoformat(), ""
        monday = day + timedelta(days=7 * item.offset - day.weekday())
        if item.unit == "weekend":
            return (monday + timedelta(days=5)).isoformat(), (monday + timedelta(days=6)).isoformat()
        if item.day:
            last = (monday + timedelta(days=item.until[2] - 1)).isoformat() if item.until[2] else ""
            return (monday + timedelta(days=item.day - 1)).isoformat(), last
        return monday.isoformat(), (monday + timedelta(days=6)).isoformat()
    except (OverflowError, ValueError):
        return None


def _nearest_on(today: date, number: int, weekday: int) -> tuple[str, str] | None:
    """Return the nearest such day of a month that is such a weekday: Friday the 13th."""
    days = (today + timedelta(days=days) for distance in range(200) for days in {distance, -distance})
    return next(((day.isoformat(), "") for day in days if (day.day, day.weekday()) == (number, weekday)), None)
