"""Holidays by name: "Christmas Day 2019", "Easter Monday 2021"; without a year where the words tell of one."""

from __future__ import annotations

import re
from collections.abc import Callable

from policydata.extraction.dates.calendar_words import BLANK, WRITTEN_YEAR, year_number
from policydata.extraction.dates.movable import from_easter, weekday_of_month
from policydata.extraction.dates.values import Found, Pending, dated, edtf
from policydata.extraction.expressions import expression
from policydata.extraction.word_tables import words_in

_FIXED = """
    new_years_day 1 1 new_years_eve 12 31 epiphany 1 6 australia_day 1 26 holocaust_remembrance_day 1 27 groundhog_day 2 2 waitangi_day 2 6
    valentines_day 2 14 st_valentines_day 2 14 st_davids_day 3 1 international_womens_day 3 8 womens_day 3 8
    st_patricks_day 3 17 world_water_day 3 22 april_fools_day 4 1 world_health_day 4 7 earth_day 4 22 st_georges_day 4 23 anzac_day 4 25
    may_day 5 1 international_workers_day 5 1 workers_day 5 1 world_press_freedom_day 5 3 ve_day 5 8 europe_day 5 9
    world_no_tobacco_day 5 31 world_environment_day 6 5 juneteenth 6 19 world_refugee_day 6 20 midsummer_day 6 24 canada_day 7 1 bastille_day 7 14
    assumption_day 8 15 world_mental_health_day 10 10 world_food_day 10 16 united_nations_day 10 24 halloween 10 31
    all_saints_day 11 1 all_souls_day 11 2 guy_fawkes_day 11 5 armistice_day 11 11 veterans_day 11 11 st_andrews_day 11 30
    world_aids_day 12 1 human_rights_day 12 10 christmas_eve 12 24 christmas_day 12 25 christmas 12 25 boxing_day 12 26 st_stephens_day 12 26
"""
_BY_WEEKDAY = """
    martin_luther_king_day 1 3 0 martin_luther_king_jr_day 1 3 0 presidents_day 2 3 0 memorial_day 5 6 0 labor_day 9 1 0 columbus_day 10 2 0
    indigenous_peoples_day 10 2 0 thanksgiving 11 4 3 thanksgiving_day 11 4 3
"""
"""Month, which of them, and weekday from Monday, 0."""
_BY_EASTER = """
    shrove_tuesday -47 ash_wednesday -46 palm_sunday -7 maundy_thursday -3 good_friday -2 holy_saturday -1 easter 0 easter_day 0
    easter_sunday 0 easter_monday 1 ascension_day 39 pentecost 49 whit_sunday 49 pentecost_sunday 49 whit_monday 50
    pentecost_monday 50 trinity_sunday 56 corpus_christi 60
"""
_OF_A_LAND = words_in("labour_day independence_day national_day republic_day constitution_day mothers_day fathers_day")
"""Whose day only the land tells."""


_FIXED_WORDS, _WEEKDAY_WORDS, _EASTER_WORDS = words_in(_FIXED), words_in(_BY_WEEKDAY), words_in(_BY_EASTER)
_FEASTS = {
    **{
        name: (int(month), int(day))
        for name, month, day in zip(_FIXED_WORDS[::3], _FIXED_WORDS[1::3], _FIXED_WORDS[2::3], strict=True)
    },
    **{
        name: (int(month), weekday_of_month(int(nth), int(weekday)))
        for name, month, nth, weekday in zip(*(_WEEKDAY_WORDS[place::4] for place in range(4)), strict=True)
    },
    **{name: (4, from_easter(int(days))) for name, days in zip(_EASTER_WORDS[::2], _EASTER_WORDS[1::2], strict=True)},
    **dict.fromkeys(_OF_A_LAND, (0, 0)),
}
_YEAR = expression(rf"(?:,?{BLANK}(?:(?:of|in){BLANK})?)(?P<year>{WRITTEN_YEAR})(?!/|{BLANK}[A-Z])")
_NAME_BEFORE = expression(r"(?:[A-Z][A-Za-z.]{0,12}(?:[’'][Ss]|(?<=s)[’'])?\s){0,4}(?:[A-Z][A-Za-z.]{0,12}(?:[’'][Ss]|(?<=s)[’'])?)\Z")
_GOES_ON = expression(rf"{BLANK}[A-Z]|-|[’']s|{BLANK}(?:19|20)[0-9]{{2}}|{BLANK}[0-9]")
_TOLD = expression(
    rf"\b(?:[a-z]{{2,}}ed|said|met|held|told|made|won|came|went|fell|died|born|force|effect|place|begins?|began|starts?|opens?|ends?|due|late){BLANK}"
    rf"(?:on|by|until|since|before|till|from|after){BLANK}\Z"
)
_PARTS = frozenset({"day", "eve"})
_MARKS = str.maketrans({"’": "", "'": "", ".": ""})
_LONGEST = 44


def _key(words: list[str]) -> str:
    return "_".join(words).translate(_MARKS).lower().replace("saint_", "st_")


def _named(text: str, match: re.Match[str]) -> Found | None:
    """Read a holiday whose name begins here: "Easter Monday 2021", "Good Friday", "Halloween"."""
    words = match[0].split()
    while words and _key(words) not in _FEASTS:
        words.pop()
    if not words or text[match.start() - 1 : match.start()].isalnum():
        return None
    end = match.end() if len(words) > 1 else match.start() + len(words[0])
    return _feast(text, match.start(), end, _key(words))


def _day_or_eve(text: str, match: re.Match[str]) -> Found | None:
    """Read a holiday whose name ends here: "Christmas Eve", "International Women’s Day 2020"."""
    before = _NAME_BEFORE.search(text, max(0, match.start() - _LONGEST), match.start())
    if before is None:
        return None
    words = before[0].split()
    while words and _key([*words, match[1]]) not in _FEASTS:
        words.pop(0)
    if not words:
        return None
    begin = before.start() + before[0].index(words[0])
    return _feast(text, begin, match.end(), _key([*words, match[1]]))


def _feast(text: str, begin: int, end: int, name: str) -> Found | None:
    month, day = _FEASTS[name]
    if year := _YEAR.match(text, end):
        value = edtf(year_number(year["year"]), month, day) if month else None
        return dated(begin, year.end(), "date.feast", value)
    if not month or "_" not in name or _GOES_ON.match(text, end):
        return None
    if _TOLD.search(text, max(0, begin - 24), begin) is None:
        return None
    return Pending(begin, end, "date.day", "missing", month=month, day=day)


_OTHERS = sorted({name.split("_")[0].capitalize() for name in _FEASTS if name.split("_")[-1] not in _PARTS})
FEASTS: tuple[tuple[str, re.Pattern[str], Callable[[str, re.Match[str]], Found | None]], ...] = (
    *((stem, expression(rf"{stem}(?:\s[A-Z][a-z]{{4,9}})?(?![A-Za-z])"), _named) for stem in _OTHERS),
    (" Day", expression(r"\s(Day)(?![A-Za-z])"), _day_or_eve),
    (" Eve", expression(r"\s(Eve)(?![A-Za-z])"), _day_or_eve),
)
"""What begins each, its expression and its reader."""
