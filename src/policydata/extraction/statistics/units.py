"""Kinds of units of statistics: those that measure and those that count."""

from __future__ import annotations

RATIOS = frozenset(("ratio", "money", "power", "energy", "rate", "data", "mass", "area", "volume", "score"))
"""Kinds of unit that measure and do not count."""
COUNTED = frozenset(("person", "household", "subscription", "state", "body", "place", "item", "thing", "count"))
"""Kinds of unit that count things."""
