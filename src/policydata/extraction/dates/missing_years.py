"""The year of a day or month that is written without one: of its sentence, its heading, the document or the paragraph."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from datetime import date

from policydata.extraction.dates.calendar_words import MONTH_NUMBERS, WEEKDAYS, spelt_year
from policydata.extraction.dates.headings import HeadingYears
from policydata.extraction.dates.tenses import FUTURE, PAST_AFTER, PAST_VERBS, PRESENT, is_past_beside
from policydata.extraction.dates.values import TWO_DIGITS, Found, Pending, dated, edtf, ends_of
from policydata.extraction.expressions import expression
from policydata.extraction.spans import Span

_NEAR_FUTURE_DAYS = 100
"""A day without a year is taken for the next one only when it is this near, or the sentence speaks of the future."""
_PAST_DAYS = 60
"""An announced day is taken for the next one only when the last one is further back than this."""
WINDOW = 300
"""A date further away than this, in code points, is not in the same sentence."""

_UNANIMOUS = 3
"""This many days and months of one year, for each one of another, tell the year of a text."""
_BACK = 2
"""A month that is so little before the only one with a year is of that year."""
_NEXT_CLAUSE = 60
_OPENS_LINE = expression(r"\n[^\S\n]{0,8}(?:[-–—•*·‣▪●]|\(?[a-z0-9]{1,3}[.)])[^\S\n]{0,4}\Z")
SENTENCE_END = expression(r"[。！？；!?;]|\n[^\S\n]{0,8}\n|[.][”’\"]?\n?[^\S\n]{0,6}(?=[A-Z“\"])")
PARAGRAPH_END = expression(r"\n[^\S\n]{0,8}\n")
_FROM = expression(r"\b(?:from|as of|as from|on|until|in)\s\Z")
_PAST_BEFORE = expression(
    rf"\b(?:(?:had been|came into force|took (?:place|effect)|died|(?<!\bbe )(?<!\bis )(?<!\bare )(?:{PAST_VERBS}|given|taken|written|read|put)|[a-z]{{2,}}(?<!plann)(?<!schedul)(?<!expect)(?<!plac)(?<!propos)(?<!intend)(?<!need)ed)\s(?:in|on)\s(?:the\s)?(?:(?:early|mid|late)[ -])?)\Z"
)
_OPENS_SENTENCE = expression(
    r"(?:\A|[.!?”]\s|\n)\s?(?:In|On|Since|By|From|As (?:of|from)|Until)\s(?:(?:early|mid|late)[ -])?\Z"
)
_OPENS_CLAUSE = expression(
    r"(?:\A|[.!?。！？][”\"]?\s?|\n)[^\S\n]{0,4}(?:(?:In|On|By|Since|During)\s)?(?:(?:early|mid|late)[ -])?\Z"
)
_LATELY = 3
"""A month no longer ago than these is rather the last one than one of the year told of."""
_LOOKS_BACK = expression(
    r"\b(?:(?:from|against|compared (?:with|to)) (?:an? |the )?(?:lower|higher|revised|record|[$€£+-]?[0-9]|[a-z]{3,12} of )(?:[^.;,(]|[.,](?=[0-9])){0,40}|(?:than|compared (?:with|to)|against|versus|vs\.?)(?: the)?) (?:\w{1,9} )?(?<!ed in )\Z"
)
"""Before a month that a figure is compared with."""
_COMES = expression(r"\b(?:will|shall|due|effective|into (?:force|effect)|take effect)\b[^.;!?\n]{0,24}\Z")
"""Before a day to come, which lends no year to what was."""
_THEN = expression(r",?\s(?:but|and|then)\s(?:then\s)?(?:(?:in|by|since)\s)?\Z")
_ENDS = expression(r"\b(?:ends|expires|lapses|(?:is|are) due)\b")
_WILL = expression(r"\b(?:will|shall)\b")
_WILL_BEHIND = expression(r"[^.;!?\n]{0,90}?\b(?:will|shall|is to|are to)\b")
_AS_OF = ("截至", "截止", "截止到", "As of ", "As at ", "as of ", "as at ")
_SINCE = ("起", "以来", "以后")
_FUTURE_AFTER = expression(r"起(?:正式)?(?:施行|实施|生效|执行)|前完成")
_OF_ANOTHER = expression("[^，。；：、\n]{1,12}的")
_RELEASED_AFTER = expression("[^。！？\n]{0,60}?(?:发布|公布|發布|發佈|公佈)")
_REPORT = (
    "(?:[发發公][布佈]|出版)[了的]?《?((?:19|20)[0-9]{2}|二[〇零○一二三四五六七八九]{3})(?:年|(?=中国))"
    "(?:([0-9]{1,2}|十[一二]?|[一二三四五六七八九])月|度?[^》。\n月季]{2,30}?(?:公[报報]|(?:统计|情况研究)[^》。\n]{0,6}报告))"
)
_REPORT_TOLD, _REPORT_AFTER = expression(_REPORT), expression(f"[^。！？]{{0,60}}?{_REPORT}")
_EACH_YEAR_AND = expression("每年[^，。；、,\n]{0,8}月(?:[0-9]{1,2}日)?[、和与及]\\Z")
_RECURRING_BEFORE = ("每年", "每年的", "each", "every", "Each", "Every")
_YEAR_TO = expression(
    r"\b(?:twelve months (?:to|ending(?: on)?)|year (?:(?:is|runs|goes) )?(?:from|to|ends on|begins on|starts on|runs to)) (?:the )?\Z"
)
_OF_YEARS = expression(
    "(?<![0-9年])(?:(?:财政|会计|司法|预算|纳税|课税)年度|财年|学年)(?:系?指|是指?|为|由|自|从|即|起止|[:：])\\Z"
)
"""Before the first day of all such years: 财政年度由4月1日至翌年3月31日."""
_RECURRING_AFTER = expression(r"(?:\s(?:of\s)?(?:each|every)\syear\b|\sannually\b)")


def without_year(
    item: Pending, text: str, latest: Span | None, document_date: date | None, subject: int, headed: int
) -> Span:
    """Give "December 4" its year: from a date earlier in the sentence, the document's day, or the paragraph.

    `subject` is the year that a report without a day of its own is about, `headed` that of the heading or lead-in it stands under; 0 for none.
    """
    if _recurs(text, item):
        return dated(item.start, item.end, item.rule, None, {**item.detail, "repeats": "year"})
    year, source = 0, "document"
    stands = latest is not None and _stands(item, text, latest, document_date)
    if latest is not None and document_date is not None and _is_behind(item, text, latest, document_date):
        year = document_date.year
    elif headed and not stands:
        year, source = headed, "context"
    elif latest is not None and latest.value is not None and item.start - latest.end < WINDOW and not stands:
        near = document_date is not None or not subject or not SENTENCE_END.search(text, latest.end, item.start)
        year, source = (_year_nearby(item, text, latest, latest.value, document_date) if near else 0), "context"
    year = year or subject
    if not year and document_date is not None:
        year, source = _nearest_year(item, text, document_date), "document"
    return in_year(item, year, source)


def year_of_release(item: Pending, text: str) -> int:
    """Return the year of a day on which a report came out, 0 for no such day: that of a whole year does in the next one."""
    report = _REPORT_AFTER.match(text, item.end)
    return spelt_year(report[1]) + (not report[2] or item.month < MONTH_NUMBERS[report[2]]) if report is not None else 0


def reported_year(text: str, end: int) -> int:
    """Return the whole year of the report that the text says up to `end` came out, 0 for none: 发布《2021年度…公报》."""
    report = _REPORT_TOLD.search(text, 0, end) if "《" in text[:end] else None
    return spelt_year(report[1]) if report is not None and not report[2] else 0


def in_year(item: Pending, year: int, source: str) -> Span:
    """Return the date in that year, without a value for year 0; `source` is what tells the year."""
    found = ends_of(year, item) if year else None
    if found is None:
        return dated(item.start, item.end, item.rule, None, {**item.detail, **_as_written(item)})
    value, until = found
    detail = {**item.detail, "inferred": source}
    if until and until != value:
        detail["end"] = until
    return dated(item.start, item.end, item.rule, value, detail)


def with_years_of_others(spans: list[Span], found: Sequence[Found], text: str) -> list[Span]:
    """Return the dates, those without a year in the year that the rest of the text gives such a month."""
    if not any("missing" in span.detail for span in spans):
        return spans
    pending = {item.start: item for item in found if isinstance(item, Pending) and item.base == "missing"}
    known: defaultdict[str, Counter[int]] = defaultdict(Counter)  # by month ("05"); all under ""
    for span in spans:
        compared = text[span.start] in "去上前" and span.rule in ("date.relative", "date.same")
        if span.value and len(span.value) > len("2024") and not (compared or announced(span, text)):
            for month in ("", span.value[5:7]):
                known[month][int(span.value[:4])] += 1
    return [
        in_year(item, _year_of_others(item, text, known), "context")
        if "missing" in span.detail and (item := pending.get(span.start))
        else span
        for span in spans
    ]


def _year_of_others(item: Pending, text: str, known: Mapping[str, Counter[int]]) -> int:
    """Return the year that the rest of the text tells: of its weekday, of the same month, or the one of all; else 0."""
    years = known[""]
    words = text[max(0, item.start - 12) : item.start].rstrip(", ").rsplit(None, 1)
    if 0 < item.day < 32 and words and (weekday := WEEKDAYS.get(words[-1].lower())) is not None:
        fits = [year for year in years if _weekday(year, item) == weekday]
        return fits[0] if len(fits) == 1 else 0
    if of_month := known.get(TWO_DIGITS[item.month]):
        usual = years.most_common(1)[0][0]  # What a month is compared with is earlier, what is far ahead is another.
        return max((year for year in of_month if year <= usual + 1), default=max(of_month))
    year, count = next(iter(years.most_common(1)), (0, 0))
    others = years.total() - count
    near = not others and any(month and 0 <= int(month) - item.month <= _BACK for month in known)
    return year if near or count >= _UNANIMOUS * max(1, others) else 0


def _weekday(year: int, item: Pending) -> int:
    value = edtf(year, item.month, item.day)
    return date.fromisoformat(value).weekday() if value else -1


def heading_year(
    item: Pending, text: str, latest: Span | None, document_date: date | None, headings: HeadingYears | None
) -> int:
    """Return the year of the heading over a date, 0 where its sentence or a later year of its paragraph dates it."""
    year, begin = headings.at(item.start) if headings is not None else (0, 0)
    if not year:
        return 0
    past = document_date is not None and year < document_date.year
    if document_date is not None and past and (announced(item, text) or _is_of_release(item, text, document_date)):
        return 0
    if latest is None or latest.start < begin or latest.value is None or item.start - latest.end > WINDOW:
        return year
    between = text[latest.end : item.start]
    later = int(latest.value[:4]) > year and not PARAGRAPH_END.search(between)
    return 0 if later or not (SENTENCE_END.search(between) or _OPENS_LINE.search(between)) else year


def _is_of_release(item: Pending, text: str, document_date: date) -> bool:
    """Say whether a day shortly before that of the document is the one on which the report on a year came out."""
    days = (document_date.month - item.month) * 31 + document_date.day - item.day
    return bool(item.day) and 0 <= days < _PAST_DAYS and _RELEASED_AFTER.match(text, item.end) is not None


def _year_nearby(item: Pending, text: str, latest: Span, value: str, document_date: date | None) -> int:
    """Return the year the sentence or paragraph lends, 0 for none; the document's day comes before the paragraph.

    Where a paragraph tells of a day long before the document's, what follows is that year's, too.
    """
    year = int(value[:4])
    between = text[latest.end : item.start]
    earlier = document_date is not None and len(value) == 4 and year < document_date.year
    if earlier and (len(latest.detail.get("end", "")) == 4 or _OF_ANOTHER.match(between)):
        return 0  # "In 2022-23" and 2022年印发的 date something else.
    if len(between) < 2 or not SENTENCE_END.search(between):
        if int(value[5:7] or 12) < item.month and _LOOKS_BACK.search(between) is not None:
            return year - 1  # "In January 2017, up from 2.1 % in December".
        year += _comes_next_year(item, latest, text)
        if document_date is None:
            return year
        past = latest.detail.get("inferred") == "document" and int(value[:4]) < document_date.year
        if past and _WILL.search(between) is not None:
            return max(year, _nearest_year(item, text, document_date))
        if year < document_date.year and not past and _ENDS.search(between):
            return max(year, _nearest_year(item, text, document_date))
        if year == int(value[:4]) and _goes_on(item, latest, between, document_date):
            return year + 1
        # "introduced in February 2024 and approved on June 18" leaves out the year of the document.
        if item.day and len(value) < 10 and year < document_date.year and _in_mid_sentence(latest, text):
            return 0
        ahead = ends_of(year, item)
        before = len(value) == len("2024") or value <= document_date.isoformat()[: len(value)]
        late = (
            (before and (latest.detail.get("inferred") == "document" or not announced(item, text)))
            and item.rule != "date.part"
            and ahead is not None
            and ahead[0] > document_date.isoformat()[: len(ahead[0])]
        )
        return min(year, _nearest_year(item, text, document_date)) if late else year
    if document_date is not None and _is_told_of(item, latest, text, document_date):
        return year
    old = len(value) == 10 or (len(value) == 7 and not item.day and int(value[5:]) < item.month)
    if document_date is not None and not (old and year < document_date.year - 1):
        return year if _follows(item, latest, document_date) and not PARAGRAPH_END.search(between) else 0
    if len(value) == len("2024") and not text[item.end - 1].isascii():
        # A year that is but the limit of a plan, or before a day, stands within another line, lends nothing.
        lead = "到" if text.startswith(_SINCE, latest.end) else text[latest.start - 1] if latest.start else "\n"
        if lead in "到至" or (item.day and "\n" in between and lead not in "\n。"):
            return 0
    target = len(value) == len("2024") and text.endswith((" by ", " until ", "through the year "), 0, latest.start)
    comes = (target or _COMES.search(text, max(0, latest.start - 40), latest.start)) and not announced(item, text)
    return 0 if comes or PARAGRAPH_END.search(between) else year


def _stands(item: Pending, text: str, latest: Span, document_date: date | None) -> bool:
    """Say whether 截至3月底 tells how things stand now, behind 去年 or a day of the year before in its paragraph."""
    if document_date is None or not text.endswith(_AS_OF, 0, item.start) or latest.value is None:
        return False
    past = (item.month, item.day) < (document_date.month, document_date.day)
    later = not latest.value[4:] or latest.value[5:7] > TWO_DIGITS[item.month]
    return past and later and int(latest.value[:4]) == document_date.year - 1


def _is_behind(item: Pending, text: str, latest: Span, document_date: date) -> bool:
    """Say whether a day that is over by that of the document is told as past beside one of a year to come."""
    last = (item.until[1] or item.month, item.until[2] if item.until[1] else item.day)
    over = not item.until[0] and last <= (document_date.month, document_date.day)
    ahead = int((latest.value or "0")[:4]) > document_date.year and item.start - latest.end < WINDOW
    alone = SENTENCE_END.search(text, latest.end, item.start) is None
    to_come = ahead and (announced(latest, text) or not _told(latest, text))
    return over and to_come and alone and is_past_beside(item, latest, text)


def _follows(item: Pending, latest: Span, document_date: date) -> bool:
    """Say whether a day comes soon after one of the year before, and long before that of the document."""
    value = latest.value or ""
    if not item.day or len(value) != len("2024-05-31") or int(value[:4]) != document_date.year - 1:
        return False
    days = (item.month - int(value[5:7])) * 31 + item.day - int(value[8:])
    since = (document_date.month - item.month) * 31 + document_date.day - item.day
    return 0 < days < _PAST_DAYS and abs(since) > _PAST_DAYS


def _is_told_of(item: Pending, latest: Span, text: str, document_date: date) -> bool:
    """Say whether "In March" opens the sentence behind one of the paragraph that opens with a year: "In 2020, …"."""
    value, between = latest.value or "", text[latest.end : item.start]
    if int(value[:4]) >= document_date.year or "end" in latest.detail or PARAGRAPH_END.search(between):
        return False
    chained = value[5:7] <= TWO_DIGITS[item.month] and latest.detail.get("inferred") == "context"
    led = chained if len(value) == len("2024-05") else len(value) == len("2024") and _opens(text, latest.start)
    months = 12 * (document_date.year - _nearest_year(item, text, document_date)) + document_date.month - item.month
    return led and _opens(text, item.start) and not 0 <= months <= _LATELY


def _opens(text: str, start: int) -> bool:
    return _OPENS_CLAUSE.search(text, max(0, start - 24), start) is not None


def _goes_on(item: Pending, latest: Span, between: str, document_date: date) -> bool:
    """Say whether an earlier month behind a day of the same sentence is that of the year after, which has come.

    去年12月26日通过，1月21日公布; "was passed on 26 December 2024 and promulgated on 21 January".
    """
    day = latest.value or ""
    ahead = (int(day[:4]) + 1, item.month, item.day or 1)
    known = (document_date.year, document_date.month, document_date.day)
    then, month = _THEN.match(between), len(day) == len("2024-05")
    if not item.day and month and (then or latest.detail.get("inferred") == "document"):
        # "A rise in December was followed by a fall in January."
        return int(day[5:7]) - item.month > (6 if then else 8) and ahead <= known
    month = month and "modifier" in latest.detail
    if (len(day) < 10 and not month) or "end" in latest.detail or len(between) > _NEXT_CLAUSE:
        return False
    return ahead <= known and int(day[5:7]) - item.month > 6


def _in_mid_sentence(span: Span, text: str) -> bool:
    """Say whether a month or year stands behind other words of its sentence, and so dates what it stands behind."""
    before = text[max(0, span.start - 40) : span.start]
    ends = [match.end() for match in SENTENCE_END.finditer(before)]
    return len(before[ends[-1] if ends else 0 :].split()) > 2


def _recurs(text: str, item: Pending) -> bool:
    """Say whether the day comes back: 每年12月4日, "December 4 of each year"."""
    before = text[max(0, item.start - 32) : item.start]
    if (item.day or item.until[1]) and _OF_YEARS.search(before):
        return True
    if "每年" in before and _EACH_YEAR_AND.search(before):
        return True
    if before[-7:].rstrip().endswith(_RECURRING_BEFORE) or (item.day and _YEAR_TO.search(before)):
        return True
    return text[item.end : item.end + 1].isspace() and _RECURRING_AFTER.match(text, item.end) is not None


def _as_written(item: Pending) -> dict[str, str]:
    partial = f"--{TWO_DIGITS[item.month]}" + (f"-{TWO_DIGITS[item.day]}" if 0 < item.day < 32 else "")
    return {"missing": "year", "partial": partial}


def _comes_next_year(item: Pending, latest: Span, text: str) -> bool:
    """Say whether an earlier month after "issued on 20 December 2023, effective …" means the year after."""
    if latest.value is None or int(latest.value[5:7] or 0) <= item.month:
        return False
    return FUTURE.search(text, latest.end, item.start) is not None or _FUTURE_AFTER.match(text, item.end) is not None


def _nearest_year(item: Pending, text: str, document_date: date) -> int:
    """Return the year of the last such day, or of the next one when it is near or announced."""
    ends = item.rule == "date.part"  # of a quarter or half, the last one that is over
    month = item.until[1] if ends else item.month
    running = ends and month - item.month < 6 and item.month <= document_date.month <= month
    if running and (item.month > 6 or 2 * document_date.month > item.month + month):
        return document_date.year
    day = min(item.day, 28) or (document_date.day if month == document_date.month else 1)
    ahead = (month - document_date.month) * 31 + day - document_date.day
    if ahead > 0:
        past = (ends or ahead > _NEAR_FUTURE_DAYS or _told(item, text)) and not announced(item, text)
        return document_date.year - past
    return document_date.year + (ahead < -_PAST_DAYS and announced(item, text))


def _told(item: Found, text: str) -> bool:
    """Say whether what happened then is told as past: "was opened in December", "In December the court ruled"."""
    before = text[max(0, item.start - 60) : item.start]
    if _PAST_BEFORE.search(before) is not None:
        return True
    return _OPENS_SENTENCE.search(before) is not None and PAST_AFTER.match(text, item.end) is not None


def announced(item: Found, text: str) -> bool:
    """Say whether the sentence speaks of the future before the date, or right after it."""
    if _FUTURE_AFTER.match(text, item.end):
        return True
    before = text[max(0, item.start - 60) : item.start]
    if _OPENS_SENTENCE.search(before) is not None and _WILL_BEHIND.match(text, item.end):
        return True
    ends = [match.end() for match in SENTENCE_END.finditer(before)]
    clause = before[ends[-1] if ends else 0 :]
    return FUTURE.search(clause) is not None or (_FROM.search(clause) and PRESENT.search(clause)) is not None
