"""The day of a document, as an option of commands."""

from __future__ import annotations

import datetime

import click


class Day(click.DateTime):
    """A day that a document can speak: YYYY-MM-DD, with a year of four digits."""

    def __init__(self) -> None:
        super().__init__(["%Y-%m-%d"])

    def convert(
        self, value: str | datetime.datetime, param: click.Parameter | None, ctx: click.Context | None
    ) -> datetime.datetime:
        """Return the day; fails with what to write instead."""
        from policydata.extraction.kernel import FIRST_DAY

        day: datetime.datetime = super().convert(value, param, ctx)
        if day.date() < FIRST_DAY:
            self.fail(f"{day.date()} is before {FIRST_DAY}; write the day on which the document speaks", param, ctx)
        return day
