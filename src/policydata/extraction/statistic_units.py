"""Kinds of units of statistics, and what a Chinese number counts: the noun behind it or before it."""

from __future__ import annotations

from policydata.extraction.expressions import expression
from policydata.extraction.spans import Span
from policydata.extraction.units import CHINESE_UNITS

RATIOS = frozenset(("ratio", "money", "power", "energy", "rate", "data", "mass", "area", "volume", "score"))
"""Kinds of unit that measure and do not count."""
COUNTED = frozenset(("person", "household", "subscription", "state", "body", "place", "item", "thing", "count"))
"""Kinds of unit that count things."""


def unit_chinese(text: str, span: Span, unit: str | None, left: str, right: str) -> str | None:
    """Return the unit of a figure; 个 and its like count the noun before the number (5G基站9.73万个)."""
    if span.unit not in ("item", None):
        return span.unit
    classifier = text[span.end - 1]
    for length in (4, 3, 2):
        known = CHINESE_UNITS.get(classifier + left[-length:])
        if known is not None and known.kind not in ("time", "ratio"):
            return known.name
    if span.unit is None and unit is None and _CHINESE_PEOPLE.search(left) and text[span.end - 1] in "万亿0123456789":
        return "person"
    return unit if unit is not None and left.endswith("新建") else span.unit


_CHINESE_PEOPLE = expression(
    r"(?:骑手|用户|网民|人口|人数|学生|会员|从业者|居民|用户数|人员)(?:总数|规模|已|均|约|近|超|超过|达|达到|为|突破|共){0,4}\Z"
)
"""Before a bare number: who is counted (日均活跃骑手超过64万)."""
