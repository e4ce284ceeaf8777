"""The cited figures as arrays: codes, values, digits written, and the day on which each was said."""

from __future__ import annotations

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from policydata.verdicts.figures.calendar_codes import CalendarCodes
from policydata.verdicts.figures.comparison import BOUNDS
from policydata.verdicts.figures.digit_units import digit_units
from policydata.verdicts.figures.key_codes import NONE, Integers, floats, joint_codes, texts
from policydata.verdicts.figures.series import LATEST, Series, unit_codes
from policydata.vocabulary import Nature

NATURES = tuple(str(nature) for nature in Nature)


class CitedFigures:
    """Statistics as arrays, one place each, in the order of the table."""

    def __init__(self, statistics: pa.Table, series: Series, spoken: pa.Table) -> None:
        """Code `statistics` by the lists of `series`; `spoken` gives `source_id` and `date` (EDTF, may be empty)."""
        self.keys = series.other_keys[0]
        self.base: Integers = series.base_periods[0]
        self.values = floats(statistics["value"])
        self.unit = unit_codes(statistics["unit"])
        self.unit_as_written = unit_codes(statistics["unit_as_written"])
        self.bound = _codes(statistics["bound"], BOUNDS)
        self.nature = _codes(statistics["nature"], NATURES)
        decimals = pc.cast(statistics["value"], pa.decimal128(24, 6)).combine_chunks()
        decimals = pa.concat_arrays(decimals.chunks) if isinstance(decimals, pa.ChunkedArray) else decimals
        self.written = digit_units(texts(statistics["as_written"]), decimals)
        self.days = _days(statistics["source_id"], spoken)
        """Last day on which the source can have spoken (ordinal), `LATEST` where it bears no date."""
        self.undated = self.days == LATEST


def _codes(column: pa.ChunkedArray, names: tuple[str, ...]) -> Integers:
    codes = pc.index_in(texts(column), value_set=pa.array(names))
    return np.asarray(pc.fill_null(pc.cast(codes, pa.int64()), NONE), dtype=np.int64)


def _days(source: pa.ChunkedArray, spoken: pa.Table) -> Integers:
    names, (date,) = joint_codes(spoken["date"])
    latest = CalendarCodes.of(names).latest[date]
    latest[date < 0] = LATEST
    place = pc.index_in(texts(source), value_set=texts(spoken["source_id"]))
    known = np.asarray(pc.fill_null(pc.cast(place, pa.int64()), len(latest)), dtype=np.int64)
    return np.append(latest, LATEST)[known]
