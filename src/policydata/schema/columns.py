"""A row model's columns: the only code that inspects Pydantic fields."""

from __future__ import annotations

import types
import typing
from collections.abc import Iterator
from dataclasses import dataclass

from policydata.schema.types import BY_PYTHON, TypeMapping
from policydata.tables.row import Derived, Pattern, References, Row
from policydata.vocabulary import Term


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a published table."""

    name: str
    scalar: TypeMapping
    description: str
    required: bool
    terms: type[Term] | None
    references: str | None
    derived: str | None
    pattern: str | None


def columns_of(row: type[Row]) -> tuple[Column, ...]:
    """Return the columns of a row model, the key first.

    Raises TypeError for a field without description or of a type that cannot be published.
    """
    columns = {name: _column(row, name) for name in row.model_fields}
    rest = [column for name, column in columns.items() if name not in row.table_key]
    return (*(columns[name] for name in row.table_key), *rest)


def _column(row: type[Row], name: str) -> Column:
    field = row.model_fields[name]
    if not field.description:
        raise TypeError(f"{row.__name__}.{name} has no description")
    kinds: set[type] = set()
    markers: list[object] = list(field.metadata)
    optional = False
    for part in _parts(field.annotation, markers):
        if part is type(None):
            optional = True
        else:
            kinds.add(part)
    if len(kinds) != 1:
        raise TypeError(f"{row.__name__}.{name} is not one scalar type: {kinds}")
    kind = kinds.pop()
    terms = kind if issubclass(kind, Term) else None
    mapping = BY_PYTHON.get("str" if terms else kind.__name__)
    if mapping is None:
        raise TypeError(f"{row.__name__}.{name} has the type {kind.__name__}, which no table can hold")
    references = next((m.table for m in markers if isinstance(m, References)), None)
    derived = next((m.rule for m in markers if isinstance(m, Derived)), None)
    pattern = next((m.regex for m in markers if isinstance(m, Pattern)), None)
    return Column(name, mapping, field.description, not optional, terms, references, derived, pattern)


def _parts(annotation: object, markers: list[object]) -> Iterator[type]:
    origin = typing.get_origin(annotation)
    if origin is typing.Annotated:
        inner, *extra = typing.get_args(annotation)
        markers.extend(extra)
        yield from _parts(inner, markers)
    elif origin in (typing.Union, types.UnionType):
        for part in typing.get_args(annotation):
            yield from _parts(part, markers)
    elif isinstance(annotation, type):
        yield annotation
    else:
        raise TypeError(f"{annotation!r} cannot be published")
