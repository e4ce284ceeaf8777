"""The Chinese calendar of the moon from 1980 to 2050."""

from __future__ import annotations

from datetime import date, timedelta

from policydata.extraction.word_tables import words_in

_FIRST = 1980
_YEARS = words_in(
    """
    470da90 360d920 251d254 440d250 331a4da 510a560 4002b60 2905b56 4806d50 370ea90 271e925 460e920 350d260 230a563 410a570
    3114d68 50035a0 3806d50 2816c95 4707490 3606930 24152b4 43052b0 320a5b0 22155a2 40056a0 291b557 490ba40 380b490 261a935
    450a950 34052d0 230aad4 410ab50 3115aa9 5005d20 390da50 281d4a6 470d4a0 360c950 25152e4 4305560 320ab50 2215b22 4106d20
    290ea56 4807250 37064b0 260c975 440cab0 34055a0 230ad63 420b690 311752b 500b520 390b250 281a4b6 460a4b0 3504ab0 24055b5
    4305ad0 320b6a0 221b522 410d920 301d257 480d250 370a550 2614ad5 4504b60 3305b50 230daa3
    """
)
"""For each year the day of the Gregorian year it begins with, the months of thirty days as bits, and the leap month.

Computed from the new moons and solar terms in the time of Beijing: the month with the winter solstice is the eleventh,
and of thirteen up to the next such the first without a major term is the leap month.
"""


def of_moon(year: int, month: int, day: int) -> str | None:
    """Return the day on which a day of the lunar calendar fell, None outside the table; day 0 is that before the first."""
    if not 0 <= year - _FIRST < len(_YEARS):
        return None
    word = _YEARS[year - _FIRST]
    long, leap = int(word[2:6], 16), int(word[6], 16)
    before = range(month - 1 + (0 < leap < month))
    days = int(word[:2]) - 2 + day + sum(29 + (long >> index & 1) for index in before)
    return (date(year, 1, 1) + timedelta(days=days)).isoformat() if day <= 29 + (long >> len(before) & 1) else None
