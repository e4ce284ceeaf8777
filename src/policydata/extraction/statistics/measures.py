"""What was measured last, which later figures go on with."""

from __future__ import annotations

from typing import NamedTuple

from policydata.extraction.spans import Place


class Measured(NamedTuple):
    """The words that say what a figure measures, where they stand, whether they are its own; whose it is and of what place."""

    words: str
    where: Place
    own: bool
    whose: str | None = None
    place: str | None = None


class Measures:
    """What was measured last, for figures that go on with it ("…, and narrowed by 4.4%", "the rate was 86%")."""

    __slots__ = (
        "end",
        "group",
        "last_group",
        "level",
        "levels",
        "maker",
        "rates",
        "told",
        "unit",
        "where",
        "whole",
        "words",
    )

    def __init__(self) -> None:
        """Start a text; `level` is what was measured last that is no share, `end` where the last figure ended.

        `levels` are what the last figures measured that are no shares: 收案3489件，结案3253件，同比分别增长6.5%、8.2%;
        `rates` what the last shares did, which change by points.
        """
        self.told: set[str] = set()
        self.words: str | None = None
        self.where: Place = (0, 0)
        self.level: tuple[str, Place] | None = None
        self.levels: list[Measured] = []
        self.whole: tuple[str, Place] | None = None
        self.rates: list[Measured] = []
        self.unit: str | None = None
        self.group: tuple[str, str | None] = ("", None)
        self.last_group: str | None = None
        self.maker: str | None = None
        self.end = 0

    def forget(self) -> None:
        """Start a paragraph."""
        self.whole = None
        self.words = self.unit = self.maker = None
