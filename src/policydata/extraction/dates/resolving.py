"""What the dates of a text borrow from each other: the year, month or day of an earlier date or of the document."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from policydata.extraction.dates.bases import dateline_day, dateline_told, is_of_last_month, own_day, same_period
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
)
from policydata.extraction.dates.page_days import page_day
from policydata.extraction.dates.values import TWO_DIGITS, Found, Pending, dated, ends_of
from policydata.extraction.expressions import expression
from policydata.extraction.spans import Span

_UNITS_OF_DAYS = frozenset({"day", "week", "weekend", "weekday"})
_BACK_FROM_TODAY = frozenset({"week", "month", "quarter", "decade", "century"})
_BEFORE = frozenset({"year", "quarter", "month"})
_AGES = {"decade": 10, "century": 100}
_REPORTS_OF_LAST_YEAR = 3
"""Up to this month what a text reports of a whole year is the last one."""
_PARTS_NEEDED = {
    **{"year": 1, "month": 2, "day": 3, "week": 3, "weekday": 3, "quarter": 2},
    **{"weekend": 3, "decade": 1, "century": 1},
    # The next, the last and the same such month: "the following July", "last October", "that July".
    **{"after": 2, "before": 2, "since": 1},
}
_THAT_DAY = ("date.relative", "day", "context", 0)
_UNTIL = ("截至", "截止", "截止到", "截至到")
_AGAINST = ("compared with ", "compared to ", "against ")
_BASE_YEAR = ("reference year ", "base year ", "reference to the year ")
_THAN = ("比", "较", "than in ", "than for ", "than ", "% on ", "percent on ", *_BASE_YEAR, *_AGAINST)
"""Before a date that something is compared with, which lends nothing to those that follow."""
_SINCE = expression(
    r"\b(?:since|began in)\s(?:(?:the|early|late|year|quarter|months?|to|ended|ending)\s|mid-){0,3}\Z", re.IGNORECASE
)
_HEAD = 600
_TITLE = expression(r"(?m)^[^\n，。]{0,24}?((?:19|20)[0-9]{2})年[^\n，。0-9]{2,30}公报[^\n]{0,8}$")
_NUMBERED = expression(
    r"(?m)^\s*[\u4e00-\u9fff]{2,14}[〔\[（(【]((?:19|20)[0-9]{2})[〕\]）)】]\s?第?[0-9]{1,4}\s?号\s*$"
)
"""The document number that is a line at the head of an official text."""
_YEAR_EDGE = expression(r"年\s?[初底末]\Z")


def resolve(found: Sequence[Found], text: str, document_date: date | None) -> list[Span]:
    """Return the spans in their order, each `Pending` with the value its neighbours or the document's day give it."""
    if not any(isinstance(item, Pending) for item in found):
        return [item for item in found if isinstance(item, Span)]
    spans: list[Span] = []
    latest: Span | None = None
    lender: Span | None = None
    stretch: Span | None = None
    numbered = _NUMBERED.search(text, 0, _HEAD) if document_date is None and "号\n" in text[:_HEAD] else None
    number = int(numbered[1]) if numbered is not None else 0
    if document_date is None:
        days = [item for item in found if isinstance(item, Span)]
        own = own_day(days, text) or page_day(days, text) or dateline_told(found, text)
        if own and not (number and own[0] - number > (own[1] <= _REPORTS_OF_LAST_YEAR)):
            document_date = date(*own)  # What is numbered in an earlier year is but shown by a collection.
    written = today = tuple(document_date.timetuple()[:3]) if document_date is not None else ()
    # The latest year among days and months so far is that of "this year" where no day is known.
    subject = number if document_date is None else 0
    newest: tuple[int, ...] = (subject,) if subject else _of_periods(found, text) if document_date is None else ()
    years: dict[str, int] = {}
    title = _TITLE.search(text, 0, _HEAD) if document_date is not None and "公报" in text[:_HEAD] else None
    headings = heading_years(found, text)
    only_year = _only_year(found) if document_date is None else 0
    for item in found:
        if isinstance(item, Pending) and item.base == "later":
            near = latest is not None and item.start - latest.end <= WINDOW
            item = item._replace(base="context") if near else item._replace(base="document", rule="date.relative")
        if isinstance(item, Span):
            span = item
        elif item.base == "missing" and text.endswith("年前的", 0, item.start) and spans and not spans[-1].value:
            span = in_year(item, 0, "context")  # 五年前的2月18日
        elif item.base == "missing":
            headed = heading_year(item, text, lender, document_date, headings)
            about = subject
            if (item.rule, item.detail.get("modifier"), document_date) == ("date.part", "end", None):
                about = about or only_year or (_report_year(years, None, 0, latest) or (0,))[0]
            span = without_year(item, text, lender, document_date, about, headed)
        elif item.rule == "date.counted" and (latest is None or item.start - latest.end > WINDOW):
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
            elif item.base == "either" and item.month and latest is not None and _same_sentence(item, latest, text):
                # Of 2023年9月下达，年底用完 the month tells the year.
                item = item._replace(base="context")
            elif item.base == "near":
                item = item._replace(base=_nearest_base(item, latest, text, document_date))
            if document_date is not None and is_of_last_month(item, latest, text, document_date):
                item = item._replace(offset=-1)
            runs = lender if item.base == "either" and document_date is None else latest
            base = _base(item, runs, years, text, document_date, subject or int(title[1] if title else 0))
            if base is None and latest is None and (item.base, item.unit, item.offset) == ("context", "year", -1):
                known_year = _report_year(years, document_date, subject or only_year, latest)
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
            # What stands beside 上年末 or 较上月 for comparison counts from what it was compared with.
            back = isinstance(item, Pending) and (item.base, item.offset) == ("context", -1) and item.unit in _BEFORE
            than = _THAN if isinstance(item, Span) else (*_THAN, "与", "同")
            compared = back or text.endswith(than, 0, span.start)
            compared = compared or (text.endswith(("由", "从"), 0, span.start) and text.startswith("的", span.end))
            budget = span.value[4:] == "" and text.startswith("度", span.end)  # 2017年度预算
            landmark = lender is not None and _is_landmark(span, lender, text)
            lender = lender if lender is not None and (compared or budget or landmark) else span
            since = landmark and _SINCE.search(text, max(0, span.start - 32), span.start) is not None
            latest = span if latest is None or not (compared or since) else latest
            stretch = span if "end" in span.detail else stretch
            written = dateline_day(span, text) or written
            told = int(span.value[:4])
            if span.detail.get("modifier") == "end" and span.value[5:] == "12" and text[span.end - 1] in "底末终":
                # What is told of how things stood at the end of a year is told in the next one.
                told = told + 1 if text.endswith(_UNTIL, 0, span.start) else 0
            newer = len(span.value) > 4 and (not newest or newest[0] < told)
            if newer and told and document_date is None and not (number or announced(span, text)):
                newest = (told,)
            until = span.detail.get("end", "")
            whole = span.value[4:] == "-01-01" and until == f"{span.value[:4]}-12-31"
            # A text whose first date is a stretch of months, 2024年1—6月, reports on that year.
            opens = not years and len(span.value) == len("2024-01") and until[:4] == span.value[:4]
            if whole or opens:
                subject = 0 if document_date is not None else int(span.value[:4])
            if not compared:
                years[span.value[:4]] = years.get(span.value[:4], 0) + 1
    return with_years_of_others(spans, found, text) if document_date is None else spans


def _of_periods(found: Sequence[Found], text: str) -> tuple[int, ...]:
    """Return the year of all stretches of months that a Chinese text names in full, not for comparison; one alone."""
    spans = [item for item in found if isinstance(item, Span) and text[item.end - 1] > "\u3000"]
    spans = [item for item in spans if not text.endswith((*_THAN, "与", "同"), 0, item.start)]
    values = [(item.value or "", item.detail.get("end", "")) for item in spans]
    years = {value[:4] for value, end in values if len(value) == len(end) == len("2024-01") and value[:4] == end[:4]}
    return (int(years.pop()),) if len(years) == 1 else ()


def _rolls(span: Span) -> bool:
    """Say whether a stretch is three months that are no quarter of the calendar: June to August."""
    first, last = (span.value or "").split("-"), span.detail.get("end", "").split("-")
    if len(first) != 2 or len(last) != 2 or int(first[1]) % 3 == 1:
        return False
    return (int(last[0]) - int(first[0])) * 12 + int(last[1]) - int(first[1]) == 2


def _is_landmark(span: Span, lender: Span, text: str) -> bool:
    """Say whether an earlier date is what the passage looks back to: "the first fall since May 2011", "from 2 % in 2011"."""
    if not text[span.end - 1].isascii() or lender.value is None or (span.value or "")[:4] >= lender.value[:4]:
        return False
    if _SINCE.search(text, max(0, span.start - 32), span.start) is not None:
        return True
    near = len(lender.value) > len("2024") and span.start - lender.end < WINDOW
    return near and not SENTENCE_END.search(text, lender.end, span.start)


def _only_year(found: Sequence[Found]) -> int:
    """Return the year of all days, months and years that a text names in full, 0 for more than one."""
    years = {item.value[:4] for item in found if isinstance(item, Span) and item.value and "end" not in item.detail}
    return int(years.pop()) if len(years) == 1 else 0


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
    if months and _YEAR_EDGE.search(text, latest.start, latest.end):
        return "document"  # 年初 has no days.
    if len(latest.value) < (7 if months else 10) or item.start - latest.end > WINDOW:
        return "document" if document_date is not None or not months else "context"
    # Behind what happened in May the 16th is that of the document.
    of_month = document_date is not None and len(latest.value) == len("2024-05")
    ends = PARAGRAPH_END if months and not of_month else SENTENCE_END
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
        late = document_date.month > _REPORTS_OF_LAST_YEAR + 1 or announced(item, text)
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
