"""Counts and their bounds: whether a stated number, with its bound, allows the number that was counted."""

from __future__ import annotations

from decimal import Decimal
from enum import Enum, auto

from policydata.vocabulary import Bound

_ABOUT = Decimal("0.05")


class Agreement(Enum):
    """How a counted number stands to a stated one."""

    EXACT = auto()
    """It is the stated number."""
    WITHIN = auto()
    """It is another number that the bound allows."""
    NONE = auto()
    """The bound does not allow it."""


def within_bound(stated: Decimal, bound: Bound, counted: Decimal) -> Agreement:
    """Return whether `counted` agrees with `stated`; "about" allows five per cent, which is our convention."""
    allowed = {
        Bound.EXACT: counted == stated,
        Bound.AT_LEAST: counted >= stated,
        Bound.MORE_THAN: counted > stated,
        Bound.AT_MOST: counted <= stated,
        Bound.LESS_THAN: counted < stated,
        Bound.ABOUT: abs(counted - stated) <= _ABOUT * abs(stated),
    }[bound]
    if not allowed:
        return Agreement.NONE
    return Agreement.EXACT if counted == stated else Agreement.WITHIN
