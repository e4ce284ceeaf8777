"""The date around a month's name in English text: "18th October 2023", "May 3–5", "the first of July"."""

from __future__ import annotations

import re

from policydata.extraction.dates.calendar_words import (
    COUNTED_NOUNS,
    DAY,
    FULL_MONTHS,
    MONTH,
    MONTHS,
    ORDINAL,
    WEEKDAY,
    WEEKDAYS,
    YEAR,
    day_number,
    year_number,
)
from policydata.extraction.dates.ranges import after_between, last_of_range
from policydata.extraction.dates.values import Core, Found, Pending, dated, edtf, ends_of
from policydata.extraction.expressions import GAP, OPTIONAL_GAP, expression
from policydata.extraction.word_tables import word_set

_LINK = (
    rf"(?:{OPTIONAL_GAP}[-–—]{OPTIONAL_GAP}|{GAP}(?:to|until|till|through|thru|and|or|&){GAP}(?:the{GAP})?{WEEKDAY})"
)
_NAMED_DAY = rf"(?:{GAP}\((?i:{'|'.join(WEEKDAYS)})\))?"
"""Between the day of a month and its year: May 14 (Monday), 2018."""
_AFTER_MONTH = expression(
    rf"""\.?(?:
        (?:{GAP}(?:the{GAP})?|-)(?P<day>{DAY})(?P<listed>(?:,{GAP}{DAY}){{1,9}},?(?={GAP}(?:and|or|&){GAP}{DAY},?{GAP}{YEAR}))?
        (?:(?P<link>{_LINK})(?P<last>{DAY}))?
        (?:{_NAMED_DAY}(?:{OPTIONAL_GAP},{OPTIONAL_GAP}|{GAP}(?:of{GAP})?|-)(?P<year>{YEAR}))?
      | (?:(?:{OPTIONAL_GAP},)?{GAP}(?:of{GAP})?|[-/,])(?P<only>{YEAR})
    )""",
    re.VERBOSE,
)
_YEAR_AFTER = expression(
    rf"\.?(?:{_NAMED_DAY}(?:{OPTIONAL_GAP},{OPTIONAL_GAP}|{GAP}(?:of{GAP})?|[-/]|(?=[’'][0-9])|,?{GAP}in{GAP}the{GAP}year{GAP}(?:of{GAP}our{GAP}lord{GAP})?)(?P<year>{YEAR}|(?:19|20)[0-9]{{2}}(?=[0-9](?![0-9])))|(?<!\.)[-/](?P<short>[0-9]{{2}})(?![0-9A-Za-z/-])|{GAP}(?P<cut>[0-9]{{2}})(?=[;)\n]|\.?\Z|\.\s))",
    re.IGNORECASE,
)
_MONTH_AND_YEAR = expression(r"\.?-([0-9]{2})(?=[pre]?(?![0-9A-Za-z]))(?![-–/][0-9]|[ \n][0-9])")
"""Oct-23 and Oct-23p, as columns are headed."""
_MEASURED = expression(
    rf"(?:{GAP}(?!may|will|should)[a-z]{{3,12}}){{0,2}}?{GAP}(?:exports|imports|sales|figures?|data|inflation|output|payrolls?|employment|unemployment"
    rf"|prices|production|orders|revenues?|profits?|earnings|estimates?|surplus|deficit|readings?|arrivals|inflows?|outflows?|levels?)\b"
)
"""What a month before it dates: April exports, June retail sales."""
_ORDINAL_AFTER = expression(rf"{GAP}(?:the{GAP})?(?P<day>{ORDINAL})(?![A-Za-z-])(?:,?{GAP}(?P<year>{YEAR}))?")
_DAY_AT_END = expression(r"(?<![0-9A-Za-z.,:/$€£%])(?:([0-9]{1,2})/(?=[0-9]))?([0-9]{1,2}(?:[ ]?(?:st|nd|rd|th))?)\Z")
_FIRST_DAY = expression(rf"(?<![0-9A-Za-z.,:/$€£%-])(?P<day>{DAY}|{ORDINAL}){_LINK}\Z", re.IGNORECASE)
_LISTED_DAY = expression(rf"(?<![0-9A-Za-z.,:/$€£%-])(?P<day>{DAY}),{GAP}\Z")
_DAY_OF = expression(
    rf"(?<![0-9A-Za-z.,:/$€£%-])(?P<day>[0-9]{{1,2}}(?:[ ]?(?:st|nd|rd|th))?|{ORDINAL})(?:{GAP}day)?{GAP}of{GAP}\Z",
    re.IGNORECASE,
)
_OWN_DAY = expression(rf"[A-Za-z]{{3,9}}\.?{GAP}{DAY},{GAP}{YEAR}")
"""What opens a line that a number ends above, which is not its day: “Order 12 / May 4, 2011”."""
_ONE_DAY = expression(DAY)
_LIST_LINK = expression(r"\b(?:and|or)\b|&")
_LISTED = expression(rf"(?:,|,?{GAP}(?:and|or|&)){GAP}(?:(?:on|in|from){GAP})?(?:the{GAP})?{WEEKDAY}\Z", re.I)
_MONTHS_GO_ON = expression(rf",?{GAP}(?:(?:and|or){GAP})?{MONTH}", re.IGNORECASE)
_OTHER_LINE = expression(rf"[.)][ \t]|{GAP}(?:of{GAP})?{MONTH}", re.IGNORECASE)
_MEETING = expression(
    rf"{GAP}(?:session|meeting|survey|deadline|summit|conference|plenary|consultation|hearing|vote|election|referendum|ruling|judgment|report|edition|figures|issue|update|release|budget|quarter|(?:[a-z]{{3,12}}\s)?poll)\b"
)
_OWNED = frozenset({"the", "its", "their", "our", "his", "her"})
_NOUN_BEHIND = expression(rf"{GAP}[a-z]{{4,}}")
_YEAR_BEHIND = expression(rf",?{GAP}(?:of{GAP})?(?:(?:this|that|last|next)|the{GAP}[a-z]{{4,9}}){GAP}year\b")
_WORD_BEHIND = expression(rf"{GAP}[A-Za-z]")
_HEADS_LINE = expression(r"(?:\A|\n)[ \t]{0,8}(?:[-–—•*·‣▪]|\([a-z0-9]\)|[0-9]{1,2}[.)])?[ \t]{0,4}\Z")
_ROW = r"(?:[ \t]{1,24}|[ \t]?\n)[+−(-]?[0-9]{1,3}[.,][0-9]"
_LINE_GOES_ON, _ROW_GOES_ON = expression(rf"[ \t]?[.:–—|]|[ \t]-[ \t]|{_ROW}"), expression(_ROW)
_CUES = word_set(
    "in since past by until till during from of between through before after this last next early mid late end for "
    "around that following previous same coming preceding throughout till"
)
_COMPARING = frozenset({"on", "with", "to", "than", "against", "versus"})
_COMPARED = expression(
    r"(?:%|\bper ?cent|points?) (?:on|against|versus) \Z|\b[Cc]ompared (?:with|to) \Z|(?:more|less|fewer|higher|lower|better|worse) than \Z"
)
_ENDS_STRETCH = expression(r"(?:months|quarter|year|half|period)\s(?:to|ended|ending)\s\Z")
_STRETCH_ENDS = ("to", "ended", "ending")
_NAMES_TOO = frozenset({"may", "march", "august", "april", "june"})
_OPENS_ENTRY = expression(r"(?:\A|\n)[ \t]{0,4}(?:[–—•·*‣▪-][ \t]{1,3})?\Z")
_ENTRY = expression(r"(?::|\.|[ \t]{1,2}[–—-])[ \t]+(?=[A-Z“\"‘])")
"""Behind a month that a line or list item opens with: “– February. The Agency issues …”."""
_SUFFIXES = frozenset({"st", "nd", "rd", "th"})
_LINK_WORDS = frozenset(
    {"to", "and", "or", "until", "till", "through", "thru", "&", "the", "-", "–", "—"} | WEEKDAYS.keys()
)
_DASHES = frozenset("-–—")
_PERSON_NAME = expression(r"[ \t][A-Z][a-z]")
_SURE_CUES = frozenset({"in", "since", "during", "early", "mid", "late", "last"})
_LONGEST_LIST, _LONGEST_LINK, _HALF_A_YEAR = 10, 24, 6
_BLANKS = " \n\t-/"


def at_month(text: str, start: int, name_end: int, found: list[Found]) -> Core | None:
    """Read the date around the month named at `start:name_end`; the first of two listed days goes to `found` itself."""
    month = MONTHS.get(text[start:name_end].lower())
    if month is None:
        return None
    if day_before := _day_before(text, start):
        return _day_first(text, day_before, (month, name_end), found)
    if short := _MONTH_AND_YEAR.match(text, name_end):
        return Core(start, short.end(), year_number(short[1]), month)
    after = _AFTER_MONTH.match(text, name_end)
    if after is None:
        if ordinal := _ORDINAL_AFTER.match(text, name_end):
            return Core(start, ordinal.end(), year_number(ordinal["year"]), month, day_number(ordinal["day"]))
        if text[name_end : name_end + 1] == "." and (text[start:name_end].lower() not in FULL_MONTHS):
            dotted = Core(start, name_end + 1, 0, month)
            return dotted if _begins_range(text, dotted) else None
        alone = Core(start, name_end, 0, month)
        return alone if _is_month(text, start, name_end, month) or _is_listed(text, alone, found) else None
    if only := after["only"]:
        return Core(start, after.end(), year_number(only), month)
    day, year = day_number(after["day"]), year_number(after["year"])
    ends = text[name_end] == "." and text[start:name_end].lower() in FULL_MONTHS
    broken = "\n" in text[name_end : after.start("day")] and _OTHER_LINE.match(text, after.end("day"))
    if not year and (ends or broken):  # The day of another date or the number of a point stands there.
        return Core(start, name_end, 0, month) if _is_month(text, start, name_end, month) else None
    if not year and after["day"].isdigit() and _is_count(text, start, after.end("day")):
        return Core(start, name_end, 0, month)
    if after["link"] is None:
        return Core(start, after.end(), year, month, day)
    first = Core(start, after.end("day"), 0, month, day)
    if after["listed"]:
        _append_day(text, first._replace(year=year), found)
        for listed in _ONE_DAY.finditer(text, *after.span("listed")):
            _append_day(text, Core(*listed.span(), year, month, day_number(listed[0])), found)
        return Core(after.start("last"), after.end(), year, month, day_number(after["last"]))
    return _two_days(text, first, after.start("last"), (after.end(), year, day_number(after["last"])), found)


def _day_before(text: str, start: int) -> tuple[int, int, int] | None:
    """Return where the day before the month begins, the day, and the next after a stroke: "8 July", "12/13 June"."""
    window = text[max(0, start - 36) : start]
    ahead = window.rstrip(_BLANKS)
    gap = len(window) - len(ahead)
    lines = window.count("\n", len(ahead))
    if not gap or not ahead or lines > 1 or (lines and _OWN_DAY.match(text, start)):
        return None
    if ahead[-1].isdigit() or ahead[-2:] in _SUFFIXES:
        day = _DAY_AT_END.search(ahead[-7:])
        if day is None or (day[1] and day_number(day[2]) != int(day[1]) + 1):
            return None
        return start - gap - len(day[0]), day_number(day[1] or day[2]), day_number(day[2]) if day[1] else 0
    if ahead[-2:].lower() == "of" and (day := _DAY_OF.search(window)):
        return start - len(day[0]), day_number(day["day"]), 0
    return None


def _day_first(text: str, day_before: tuple[int, int, int], name: tuple[int, int], found: list[Found]) -> Core:
    """Read the date whose day stands before the month; `name` is the month and where its name ends."""
    (begin, day, last_day), (month, name_end) = day_before, name
    after = _YEAR_AFTER.match(text, name_end)
    if after and after["cut"] and text[name_end - 3 : name_end + 1].lower() in FULL_MONTHS:
        after = None  # Only behind a month cut short are two digits its year: 25 Jun 12.
    year, end = (year_number(after["year"] or after["short"] or after["cut"]), after.end()) if after else (0, name_end)
    core = Core(begin, end, year, month, day, last_day)
    before = text[max(0, begin - 28) : begin]
    if before[-1:] in _DASHES or (
        before[-1:].isspace() and before.split()[-1:] and before.split()[-1].lower().rstrip(",") in _LINK_WORDS
    ):
        first = _FIRST_DAY.search(before)
        if first:
            first_start = begin - len(first[0])
            alone = Core(first_start, first_start + len(first["day"]), 0, month, day_number(first["day"]))
            return _two_days(text, alone, begin, (end, year, day), found)
    return core


def _two_days(text: str, first: Core, second: int, last: tuple[int, int, int], found: list[Found]) -> Core:
    """Read two days of one month: a range, or a list of two dates. `last` is the end of the whole, year and day."""
    end, year, last_day = last
    consecutive = last_day == first.day + 1 and text[first.start - 2 : first.start - 1] != ","
    listed = (
        not consecutive
        and _LIST_LINK.search(text, first.end, second) is not None
        and not after_between(text, first.start)
    )
    month_first = second > first.end and text[first.start].isalpha()
    if not listed:
        if last_day > first.day:
            return first._replace(end=end, year=year, last_day=last_day)
        return first if month_first else Core(second, end, year, first.month, last_day)
    if not year and month_first and _WORD_BEHIND.match(text, end):
        return first  # "On May 3 and 12 people": a count.
    _append_day(text, first._replace(year=year), found)
    return Core(second, end, year, first.month, last_day)


def _append_day(text: str, core: Core, found: list[Found]) -> None:
    """Append one day of a list, and those before it: "1, 2 and 3 July"."""
    for _ in range(_LONGEST_LIST):
        if not core.year:
            found.append(Pending(core.start, core.end, "date.day", "missing", month=core.month, day=core.day))
        elif value := edtf(core.year, core.month, core.day):
            found.append(dated(core.start, core.end, "date.day", value))
        earlier = _LISTED_DAY.search(text[max(0, core.start - 10) : core.start])
        if earlier is None or text[core.start].isalpha():
            return
        start = core.start - len(earlier[0])
        core = core._replace(start=start, end=start + len(earlier["day"]), day=day_number(earlier["day"]))


def _is_month(text: str, start: int, end: int, month: int) -> bool:
    """Say whether a month's name alone is a date: after "in", "since" … or before a range or list with a year."""
    name = text[start:end].lower()
    if name not in FULL_MONTHS:
        in_row = _ROW_GOES_ON.match(text, end) and _HEADS_LINE.search(text, max(0, start - 12), start)
        return text[start].isupper() and (in_row is not None or _begins_range(text, Core(start, end, 0, month)))
    if name != "may" and _MEETING.match(text, end):
        return True
    before = text[max(0, start - 12) : start]
    words = before.replace("-", " ").split()
    if _ENTRY.match(text, end) and _OPENS_ENTRY.search(before):
        return True
    apart = before[-1:].isspace() or before[-1:] == "-"
    if words and words[-1] in _COMPARING and _COMPARED.search(text, max(0, start - 18), start):
        return True
    word = words[-1].lower() if apart and words else ""
    if word in _STRETCH_ENDS and _ENDS_STRETCH.search(before):
        return True
    if before[-1:] == "(" and text[end : end + 1] == ")":
        return True
    if word.strip('(“"') in _CUES:
        return name not in _NAMES_TOO or word in _SURE_CUES or _PERSON_NAME.match(text, end) is None
    if word in _OWNED and name != "may" and _NOUN_BEHIND.match(text, end):
        return True
    if text[start].isupper() and text[start + 1].islower() and _MEASURED.match(text, end):
        return True
    if text[end : end + 1] in " ," and _YEAR_BEHIND.match(text, end):
        return True
    if _LINE_GOES_ON.match(text, end) and _HEADS_LINE.search(before):
        return True
    last = last_of_range(text, Core(start, end, 0, month), start)
    return last is not None and (last.year > 0 or " and" not in text[end : last.start])


def _is_listed(text: str, core: Core, found: list[Found]) -> bool:
    """Say whether a month goes on the list of the month before it: "in March, July and October"."""
    last = found[-1] if found else None
    if last is None or last.rule not in ("date.month", "date.range") or not 0 < core.start - last.end < _LONGEST_LINK:
        return False
    name, link = text[core.start : core.end].lower(), _LISTED.match(text, last.end, core.start)
    named = name not in FULL_MONTHS or (name in _NAMES_TOO and _PERSON_NAME.match(text, core.end) is not None)
    if named or text[last.end - 1].isdigit():
        return False
    return link is not None and (name != "may" or link[0][0] != "," or _MONTHS_GO_ON.match(text, core.end) is not None)


def lend_year(text: str, found: list[Found], start: int, core: Core) -> None:
    """Give the year of a date to those listed before it without one: "3 May, 7 June and 9 July 2020"."""
    year, month = core.year, core.month
    for index in range(len(found) - 1, -1, -1):
        item = found[index]
        if not isinstance(item, Pending) or item.base != "missing" or not 0 < start - item.end < _LONGEST_LINK:
            return
        year -= item.month - month > _HALF_A_YEAR  # "In December and January 2024".
        ends = ends_of(year, item) if bool(item.day) == bool(core.day) else None
        if ends is None or _LISTED.match(text, item.end, start) is None:
            return
        detail = {**item.detail, "end": ends[1]} if ends[1] else item.detail
        found[index] = dated(item.start, item.end, item.rule, ends[0], detail)
        start, month = item.start, item.month


def _begins_range(text: str, core: Core) -> bool:
    """Say whether a month cut short begins a range that tells its year: "Jan-Mar 2020", "Apr. to Sept. 2018"."""
    last = last_of_range(text, core, core.start)
    return last is not None and last.year > 0


def _is_count(text: str, start: int, end: int) -> bool:
    """Say whether the number after a month counts what follows: "in July 12 provinces", "by May 5 million"."""
    following = text[end : end + 16].split()
    if not following or not text[end].isspace():
        return False
    word = following[0].strip(".,;")
    plural = word.islower() and word[-1:] == "s" and word not in ("is", "was", "as", "has")
    return word in COUNTED_NOUNS or (plural and text[max(0, start - 3) : start].lower().split() == ["in"])
