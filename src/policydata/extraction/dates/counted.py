"""English dates that count from another: "two years ago", "ten days from now", "four days later", "ten years before", "the year after"."""

from __future__ import annotations

import re

from policydata.extraction.dates.calendar_words import CARDINALS, MONTH, WEEKDAYS
from policydata.extraction.dates.values import Found, Pending
from policydata.extraction.expressions import GAP, expression
from policydata.extraction.word_tables import word_set

_COUNTS = CARDINALS | {"a hundred": 100, "one hundred": 100, "a dozen": 12}
_COUNT = "|".join(sorted(_COUNTS, key=len, reverse=True)).replace(" ", r"\s")
_WEEKDAYS = "|".join(WEEKDAYS)
_IN = expression(r"\b[Ii]n(?:\s(?:about|around|just|only))?\s\Z")
_COUNTED = expression(
    rf"(?<![\w.,$€£-])(?P<count>[1-9][0-9]{{0,2}}|{_COUNT}|(?:a{GAP})?couple{GAP}of|(?P<the>the))(?P<and>{GAP}and{GAP}a{GAP}half)?"
    rf"{GAP}(?:(?:calendar|full|short|working|business){GAP})?(?P<unit>year|decade|century|quarter|month|fortnight|week|day|{_WEEKDAYS})s?(?P<half>{GAP}and{GAP}a{GAP}half)?"
    rf"(?:{GAP}(?P<point>to{GAP}the{GAP}day{GAP})?)?\Z",
    re.IGNORECASE,
)
_UNIT_WORDS = word_set("year decade month quarter week fortnight day centurie century half") | WEEKDAYS.keys()
_MULTIPLES = {"decade": (10, "year"), "century": (100, "year"), "week": (7, "day"), "fortnight": (14, "day")}
_NOTHING_BEHIND = expression(rf"[.,;:)!?\n\]”\"]|\Z|{GAP}(?:and|but|when|while|as|with|to)\b")
_DATE_BEHIND = expression(rf",?{GAP}(?:on|in){GAP}(?:the{GAP})?(?:[0-9]|{MONTH})", re.IGNORECASE)
_THAN = expression(rf"{GAP}than\b")
_OF_A_RULE = expression(r"(?:within|after|least|most|than|every|each|for|not|no|up to|next|last|past|first)\s\Z", re.I)
_PART_OF = expression(r"\b(half|(?:three[- ]|a\s)?quarters?\sof)\s\Z", re.IGNORECASE)
_THIS_MONTH = expression(rf"{GAP}this{GAP}month(?![A-Za-z’'-])")
_LONGEST = 36


def from_today(text: str, match: re.Match[str]) -> Found | None:
    """Read "75 years ago", "ten days from now" and, behind "in", "two weeks' time"; from the document's day."""
    counted = _counted(text, match)
    if counted is None or counted[3]:
        return None
    begin, count, unit, _ = counted
    if match[0][0] in "'’" and _IN.search(text, max(0, begin - 12), begin) is None:
        return None
    if unit in WEEKDAYS:
        day = WEEKDAYS[unit] + 1
        return Pending(begin, match.end(), "date.relative", "document", "weekday", 1 - count, day=day)
    if unit == "year" and (month := _THIS_MONTH.match(text, match.end())):
        return Pending(begin, month.end(), "date.relative", "document", "month", -12 * count)
    return Pending(begin, match.end(), "date.relative", "document", unit, -count if match[0] == "ago" else count)


def before_or_after(text: str, match: re.Match[str]) -> Found | None:
    """Read "a year earlier", "four days later", "ten years before" and "the year after", from the date told before.

    Where its own date follows the figure is a length, and before or after what follows it is none.
    """
    counted, word, end = _counted(text, match), match[0].lower(), match.end()
    if counted is None:
        return None
    begin, count, unit, single = counted
    if single or _THAN.match(text, end) if word in ("earlier", "later") else _NOTHING_BEHIND.match(text, end) is None:
        return None
    if word[0] in "bpe":
        return _backwards(begin, count, unit, end, single)
    if not single and _OF_A_RULE.search(text, max(0, begin - 8), begin):
        return None
    if word == "later" and _DATE_BEHIND.match(text, end):
        return None
    return Pending(begin, end, "date.counted", "context", unit, count)


def _backwards(begin: int, count: int, unit: str, end: int, single: bool = False) -> Pending:
    if unit == "month" and count % 12 == 0:
        count, unit = count // 12, "year"
    if unit == "year" and not single:
        return Pending(begin, end, "date.same" if count == 1 else "date.counted", "period", "year", -count)
    return Pending(begin, end, "date.relative" if count in (1, 7) else "date.counted", "context", unit, -count)


def _counted(text: str, match: re.Match[str]) -> tuple[int, int, str, bool] | None:
    """Return where "four days" before the match begins, how many of which unit, and whether it is "the day"."""
    start = match.start()
    words = text[max(0, start - 14) : start].split()
    if not words or words[-1].lower().removesuffix("s") not in _UNIT_WORDS:
        return None
    before = _COUNTED.search(text[max(0, start - _LONGEST) : start])
    if before is None:
        return None
    unit, word = before["unit"].lower(), " ".join(before["count"].lower().split())
    begin = start - len(before[0])
    if before["the"]:
        begin, count = begin + before.start("unit") - before.start(), 1
    else:
        count = 2 if word.endswith("couple of") else int(word) if word.isdigit() else _COUNTS[word]
    if (unit in WEEKDAYS and match[0] != "ago") or (
        before["the"] and (unit in ("decade", "century") or words[-1].endswith("s"))
    ):
        return None
    times, unit = _MULTIPLES.get(unit, (1, unit))
    if before["and"] or before["half"]:
        halves = (2 * count + 1) * times
        return (begin, *((halves * 6, "month") if unit == "year" else (halves // 2, unit)), False)
    if unit == "year" and count == 1 and (part := _PART_OF.search(text, max(0, begin - 20), begin)):
        months = 12 * times * {"half": 2, "three": 3}.get(part[1].lower().replace("-", " ").split()[0], 1) // 4
        return part.start(), *((months, "month") if months % 12 else (months // 12, "year")), False
    return begin, count * times, unit, bool(before["the"])
