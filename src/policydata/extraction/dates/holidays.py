"""Holidays by name: "Christmas Day 2019", "Easter Monday 2021"; without a year where the words tell of one."""

from __future__ import annotations

import re

from policydata.extraction.dates.calendar_words import YEAR, year_number
from policydata.extraction.dates.values import Found, Pending, dated, edtf
from policydata.extraction.expressions import GAP, expression
from policydata.extraction.word_tables import words_in

_WORDS = words_in("""
    new_years_day 1 1 new_years_eve 12 31 epiphany 1 6 australia_day 1 26 holocaust_remembrance_day 1 27 groundhog_day 2 2
    waitangi_day 2 6 valentines_day 2 14 st_valentines_day 2 14 st_davids_day 3 1 international_womens_day 3 8
    womens_day 3 8 st_patricks_day 3 17 world_water_day 3 22 april_fools_day 4 1 world_health_day 4 7 earth_day 4 22
    st_georges_day 4 23 anzac_day 4 25 may_day 5 1 international_workers_day 5 1 workers_day 5 1 ve_day 5 8
    world_press_freedom_day 5 3 europe_day 5 9 world_no_tobacco_day 5 31 world_environment_day 6 5 juneteenth 6 19
    world_refugee_day 6 20 midsummer_day 6 24 canada_day 7 1 bastille_day 7 14 assumption_day 8 15 world_food_day 10 16
    world_mental_health_day 10 10 united_nations_day 10 24 halloween 10 31 all_saints_day 11 1 all_souls_day 11 2
    guy_fawkes_day 11 5 armistice_day 11 11 veterans_day 11 11 st_andrews_day 11 30 world_aids_day 12 1
    human_rights_day 12 10 christmas_eve 12 24 christmas_day 12 25 christmas 12 25 boxing_day 12 26 st_stephens_day 12 26
    martin_luther_king_day 1 114 martin_luther_king_jr_day 1 114 presidents_day 2 114 memorial_day 5 135 labor_day 9 100
    columbus_day 10 107 indigenous_peoples_day 10 107 thanksgiving 11 124 thanksgiving_day 11 124
    shrove_tuesday 4 253 ash_wednesday 4 254 palm_sunday 4 293 maundy_thursday 4 297 good_friday 4 298
    holy_saturday 4 299 easter 4 300 easter_day 4 300 easter_sunday 4 300 easter_monday 4 301 ascension_day 4 339
    pentecost 4 349 whit_sunday 4 349 pentecost_sunday 4 349 whit_monday 4 350 pentecost_monday 4 350
    trinity_sunday 4 356 corpus_christi 4 360 labour_day 0 0 independence_day 0 0 national_day 0 0 republic_day 0 0
    constitution_day 0 0 mothers_day 0 0 fathers_day 0 0 remembrance_day 11 11 remembrance_sunday 11 113
    lunar_new_year 0 101 chinese_new_year 0 101 spring_festival 0 101 lantern_festival 0 115 dragon_boat_festival 0 505
    mid-autumn_festival 0 815
""")
"""Month and day, one that a rule gives from 100 on (`values`); 0 where only the land tells it, or with month and day of the moon."""
_FEASTS = {
    name: (int(month), int(day)) for name, month, day in zip(_WORDS[::3], _WORDS[1::3], _WORDS[2::3], strict=True)
}
_YEAR = expression(rf",?{GAP}(?:(?:of|in){GAP})?(?P<year>{YEAR})(?!/|{GAP}[A-Z])")
_GOES_ON = expression(rf"{GAP}[A-Z0-9]|-|[’']s")
_TOLD = expression(
    rf"\b(?:[a-z]{{2,}}ed|said|met|held|told|made|won|came|went|fell|died|born|force|effect|place|begins?|began|starts?|opens?|ends?|due|late){GAP}"
    rf"(?:on|by|until|since|before|till|from|after){GAP}\Z"
)
_MARKS = str.maketrans({"’": "", "'": "", ".": ""})
_LAST_WORDS = sorted({name.rsplit("_", 1)[-1].capitalize() for name in _FEASTS})


def _feast(text: str, name: re.Match[str]) -> Found | None:
    """Read a holiday that is named with its year, or of which something is told."""
    words = name[0].split()
    while words and (key := "_".join(words).translate(_MARKS).lower().replace("saint_", "st_")) not in _FEASTS:
        words.pop(0)
    if not words or text.endswith("Orthodox ", 0, name.start() + name[0].index(words[0])):
        return None
    (begin, end), (month, day) = (name.start() + name[0].index(words[0]), name.end()), _FEASTS[key]
    if year := _YEAR.match(text, end):
        number = year_number(year["year"])
        value = edtf(number, month, day) if month else _of_moon(number, day)
        return dated(begin, year.end(), "date.feast", value)
    if not month or len(words) < 2 or _GOES_ON.match(text, end) or not _TOLD.search(text, max(0, begin - 24), begin):
        return None
    return Pending(begin, end, "date.day", "missing", month=month, day=day)


def _of_moon(year: int, day: int) -> str | None:
    from policydata.extraction.dates.chinese_moon import of_moon  # Most English texts need no calendar of the moon.

    return of_moon(year, *divmod(day, 100)) if day else None


_NAME = expression(
    rf"(?<![A-Za-z])(?:[A-Z][A-Za-z.-]{{0,12}}(?:[’'][Ss]?)?\s){{0,4}}(?:{'|'.join(_LAST_WORDS)})(?![A-Za-z])"
)
FEASTS = (_LAST_WORDS, 48, _NAME, _feast)
"""What their names end with, how far before it they begin, their expression and its reader."""
