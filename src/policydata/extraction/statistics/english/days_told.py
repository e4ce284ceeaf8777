"""The day that an English report of news tells of, beside its own."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from policydata.extraction.expressions import expression
from policydata.extraction.spans import Span

_WEEKDAY = expression(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?![,.]?\s+(?:[0-9]|[A-Z][a-z]+\s[0-9]))")
_HEAD = 700
_WEEK = 7


def day_told(text: str, spans: Sequence[Span], day: str | None) -> str | None:
    """Return the day that a report tells of: the first in its head, where that is of the week before the report's own."""
    for span in spans:
        if span.start > _HEAD or day is None:
            return None
        value = span.value or ""
        if span.kind == "date" and len(value) == len(day) and "end" not in span.detail and value <= day:
            try:
                days = (datetime.date.fromisoformat(day) - datetime.date.fromisoformat(value)).days
            except ValueError:
                continue
            # The day of the report itself is told of where its weekday is: "on Thursday passed".
            if 0 < days < _WEEK or (days == 0 and _WEEKDAY.match(text, span.start)):
                return value
    return None
