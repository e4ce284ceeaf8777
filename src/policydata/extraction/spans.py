"""What a finder yields: a half-open span in code points, its kind and value, and the rule that found it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

Place = tuple[int, int]
"""A half-open stretch of a text, in code points, that is no mention."""
NO_DETAIL: Mapping[str, str] = {}


class Span(NamedTuple):
    """A stretch `start:end` of a text (code points) that names something.

    `kind` is date, figure, policy, number, body, person or event; `value` is EDTF level 0 for a date and a plain
    decimal for a figure; `detail` holds what else was read, by name (bound, modifier, currency, end …).
    """

    start: int
    end: int
    kind: str
    value: str | None
    unit: str | None
    rule: str
    linked_id: str | None = None
    detail: Mapping[str, str] = NO_DETAIL
