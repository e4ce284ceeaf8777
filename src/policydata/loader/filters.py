"""Filters by keyword: a column and the value or values it may have; never an expression that is run."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from decimal import Decimal
from numbers import Integral
from typing import TYPE_CHECKING, Any

from policydata.errors import UnknownNameError
from policydata.loader.release import Release, shown

if TYPE_CHECKING:
    import pyarrow as pa

_INT64 = range(-(2**63), 2**63)


def check_filters(release: Release, table: str, filters: object) -> dict[str, list[object]]:
    """Return the values that each filtered column may have.

    Raises TypeError for what is no mapping or has values of another type than the column, ValueError for a date that
    is none, UnknownNameError for a column, or a term of a closed list, that does not exist.
    """
    if filters is None:
        return {}
    if not isinstance(filters, Mapping):
        raise TypeError(f"filters must be a mapping such as {{'jurisdiction': 'CN'}}, not {shown(filters)}")
    kinds = release.kinds(table)
    checked: dict[str, list[object]] = {}
    for column, wanted in filters.items():
        check_column(column, table, kinds)
        place = f"filters: {table}.{column}"
        checked[column] = [_checked(value, kinds[column], place) for value in _values(wanted)]
        _check_terms(release, table, column, checked[column])
    return checked


def check_column(column: object, table: str, known: Iterable[str]) -> str:
    """Return the name of a column; raise TypeError for what is no text, UnknownNameError for another name."""
    if not isinstance(column, str):
        raise TypeError(f"a column is named by text, not by {shown(column)}")
    if column not in (names := tuple(known)):
        raise UnknownNameError(f"column of {table}", column, names)
    return column


def keep(rows: pa.Table, allowed: Mapping[str, list[object]]) -> pa.Table:
    """Return the rows whose cells are among the values allowed for their column; None allows an empty cell."""
    import pyarrow as pa
    import pyarrow.compute as pc

    for column, values in allowed.items():
        kind = rows.schema.field(column).type
        possible = [value for value in values if _fits(value, kind)]
        rows = rows.filter(pc.is_in(rows[column], value_set=pa.array(possible, kind)))
    return rows


def check_day(value: object, name: str) -> date:
    """Return a day given as date or as text YYYY-MM-DD; raise TypeError or ValueError naming `name` otherwise."""
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    if not isinstance(value, str):
        raise TypeError(f"{name} must be a day, a datetime.date or text such as '2023-08-15', not {shown(value)}")
    try:
        day = date.fromisoformat(value)
    except ValueError:
        day = None
    if day is None or day.isoformat() != value:
        raise ValueError(f"{name} must be a day of the calendar written YYYY-MM-DD, not {shown(value)}")
    return day


def _values(wanted: object) -> list[object]:
    if isinstance(wanted, Iterable) and not isinstance(wanted, str | bytes | Mapping):
        return list(wanted)
    return [wanted]


def _checked(value: object, kind: str, place: str) -> object:
    if value is None:
        return None
    if kind == "date":
        return check_day(value, place)
    takes, convert = _TAKES[kind]
    if (converted := convert(value)) is None:
        raise TypeError(f"{place} takes {takes}, or None for an empty cell, not {shown(value)}")
    return converted


def _text(value: object) -> str | None:
    return str(value) if isinstance(value, str) else None


def _truth(value: object) -> bool | None:
    return value if isinstance(value, bool) else None


def _whole_number(value: object) -> int | None:
    if isinstance(value, bool):
        return None
    return int(value) if isinstance(value, Integral) else None


def _number(value: object) -> Decimal | None:
    if isinstance(value, Decimal | float):
        exact = Decimal(repr(float(value))) if isinstance(value, float) else value
        return exact if exact.is_finite() else None
    whole = _whole_number(value)
    return None if whole is None else Decimal(whole)


_TAKES: dict[str, tuple[str, Callable[[object], Any]]] = {
    "string": ("text", _text),
    "boolean": ("True or False", _truth),
    "integer": ("whole numbers", _whole_number),
    "number": ("finite numbers", _number),
}


def _check_terms(release: Release, table: str, column: str, values: list[object]) -> None:
    fields = release.schema(table)["fields"]
    terms = next(field for field in fields if field["name"] == column).get("constraints", {}).get("enum")
    for value in values:
        if terms and value is not None and value not in terms:
            raise UnknownNameError(f"term of {table}.{column}", str(value), tuple(terms))


def _fits(value: object, kind: pa.DataType) -> bool:
    """Say whether a column of this type could hold the value at all."""
    if isinstance(value, Decimal):
        digits = value.normalize().as_tuple()
        decimals = max(0, -int(digits.exponent))
        return bool(decimals <= kind.scale and value.adjusted() < kind.precision - kind.scale)
    return not isinstance(value, int) or isinstance(value, bool) or value in _INT64
