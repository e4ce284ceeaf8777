"""What came out for cited figures, by the column."""

from __future__ import annotations

from dataclasses import dataclass, field

import pyarrow as pa

from policydata.verdicts.figures.derivations import Formula
from policydata.verdicts.figures.key_codes import Flags, Floats, Integers

SLOTS = 5
"""Observations a verdict can rest on: four operands, and one of another vintage or place."""
OTHER = SLOTS - 1


@dataclass
class Judged:
    """What came out for some cited figures; every array has one place for each."""

    figures: Integers
    formula: Formula
    outcome: Integers
    official: Floats
    unit: Integers
    tolerance: Floats
    power: Integers
    used: list[Integers]
    fallen: Flags
    late: Flags
    year_end: Flags
    broken_by: Integers
    reason: pa.Array = field(default_factory=lambda: pa.array([], pa.string()))
