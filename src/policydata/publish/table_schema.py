"""A Frictionless Table Schema, read strictly: what we could not check is refused, never passed over."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation

import pyarrow as pa

from policydata.publish.cells import cell_value

FIELD_TYPES = ("string", "integer", "number", "date", "boolean")
_LENGTHS = frozenset({"minLength", "maxLength"})
_RANGES = frozenset({"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"})
_CONSTRAINTS = {
    "string": {"required", "unique", "enum", "pattern"} | _LENGTHS,
    "integer": {"required", "unique", "enum"} | _RANGES,
    "number": {"required", "unique"} | _RANGES,
    "date": {"required", "unique"} | _RANGES,
    "boolean": {"required", "unique"},
}
_SCHEMA_KEYS = {
    *("$schema", "name", "title", "description", "fields", "fieldsMatch"),
    *("missingValues", "primaryKey", "uniqueKeys", "foreignKeys"),
}


@dataclass(frozen=True, slots=True)
class Field:
    """One column: its Table Schema type and the constraints that its cells must meet, bounds already typed."""

    name: str
    type: str
    description: str | None
    constraints: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class ForeignKey:
    """Columns whose values must occur in the columns `targets` of the table `resource` ("" is the table itself)."""

    columns: tuple[str, ...]
    resource: str
    targets: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TableSchema:
    """The columns and keys of one table."""

    fields: tuple[Field, ...]
    primary_key: tuple[str, ...]
    unique_keys: tuple[tuple[str, ...], ...]
    foreign_keys: tuple[ForeignKey, ...]

    @property
    def names(self) -> list[str]:
        """The names of the columns in order."""
        return [field.name for field in self.fields]


def table_schema_type(arrow_type: pa.DataType) -> str | None:
    """Return the Table Schema type of an Arrow type that we publish, or None for any other."""
    if pa.types.is_decimal128(arrow_type):
        return "number"
    plain = {pa.string(): "string", pa.int64(): "integer", pa.date32(): "date", pa.bool_(): "boolean"}
    return plain.get(arrow_type)


def parse_table_schema(schema: object) -> TableSchema:
    """Return the schema in checked form; raise ValueError that says what is wrong or not supported."""
    if not isinstance(schema, Mapping):
        raise ValueError("the schema is not an object")
    if unknown := sorted(key for key in map(str, schema) if key not in _SCHEMA_KEYS and ":" not in key):
        raise ValueError(f"the schema has properties that are not checked: {', '.join(unknown)}")
    if schema.get("missingValues", [""]) != [""]:
        raise ValueError('missingValues must be [""]')
    if schema.get("fieldsMatch", "exact") not in ("exact", ["exact"]):
        raise ValueError("fieldsMatch must be exact")
    fields = tuple(_field(field) for field in _objects(schema.get("fields"), "fields"))
    names = {field.name for field in fields}
    if not fields or len(names) != len(fields):
        raise ValueError("fields must be a list of differently named fields")
    unique = schema.get("uniqueKeys", [])
    if not isinstance(unique, list):
        raise ValueError("uniqueKeys must be a list")
    parsed = TableSchema(
        fields,
        _names(schema.get("primaryKey"), "primaryKey"),
        tuple(_names(key, "uniqueKeys") for key in unique),
        tuple(_foreign_key(key) for key in _objects(schema.get("foreignKeys", []), "foreignKeys")),
    )
    used = {*parsed.primary_key, *(c for key in parsed.unique_keys for c in key)}
    used.update(column for key in parsed.foreign_keys for column in key.columns)
    if missing := sorted(used - names):
        raise ValueError(f"a key names columns that are not there: {', '.join(missing)}")
    return parsed


def _field(field: Mapping[str, object]) -> Field:
    name, kind = field.get("name"), field.get("type")
    if not isinstance(name, str) or not re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]*", name, re.ASCII):
        raise ValueError(f"{name!r} is not a column name")
    if not isinstance(kind, str) or kind not in FIELD_TYPES:
        raise ValueError(f"column {name}: the type {kind!r} is not one of {', '.join(FIELD_TYPES)}")
    if field.get("missingValues", [""]) != [""]:
        raise ValueError(f'column {name}: missingValues must be [""]')
    given = field.get("constraints", {})
    if not isinstance(given, Mapping):
        raise ValueError(f"column {name}: constraints is not an object")
    if unknown := sorted(set(given) - _CONSTRAINTS[kind]):
        raise ValueError(f"column {name}: constraints that a {kind} cannot have: {', '.join(map(str, unknown))}")
    try:
        constraints = {key: _limit(key, value, kind) for key, value in given.items()}
        if "categories" in field:
            constraints["categories"] = _limit("enum", _category_values(field["categories"]), kind)
    except (TypeError, ValueError, InvalidOperation) as error:
        raise ValueError(f"column {name}: {error}") from error
    description = field.get("description")
    return Field(name, kind, description if isinstance(description, str) else None, constraints)


def _category_values(categories: object) -> list[object]:
    if not isinstance(categories, list):
        raise TypeError("categories is not a list")
    return [category.get("value") if isinstance(category, Mapping) else category for category in categories]


def _limit(key: str, value: object, kind: str) -> object:
    expected: type = {"required": bool, "unique": bool, "pattern": str, "enum": list}.get(key, object)
    if not isinstance(value, expected):
        raise TypeError(f"{key} has the value {value!r}")
    if key == "enum":
        item: type = {"string": str, "integer": int}.get(kind, type(None))
        if not isinstance(value, list) or not all(type(entry) is item for entry in value):
            raise TypeError(f"{key} must list values of type {kind}, string or integer")
        return tuple(value)
    if key in _LENGTHS and (type(value) is not int or value < 0):
        raise TypeError(f"{key} has the value {value!r}")
    return _bound(value, kind) if key in _RANGES else value


def _bound(value: object, kind: str) -> int | Decimal | date:
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        raise TypeError(f"{value!r} is not a bound")
    if kind == "number":
        return Decimal(str(value))
    bound = cell_value(str(value), kind)
    if not isinstance(bound, int | date):
        raise TypeError(f"{value!r} is not a bound")
    return bound


def _foreign_key(key: Mapping[str, object]) -> ForeignKey:
    reference = key.get("reference")
    if not isinstance(reference, Mapping):
        raise ValueError("a foreign key has no reference")
    columns = _names(key.get("fields"), "foreignKeys")
    targets = _names(reference.get("fields"), "foreignKeys")
    resource = reference.get("resource", "")
    if not isinstance(resource, str) or not columns or len(columns) != len(targets):
        raise ValueError("a foreign key must pair each column with one column of a resource")
    return ForeignKey(columns, resource, targets)


def _objects(value: object, what: str) -> Sequence[Mapping[str, object]]:
    if not isinstance(value, list) or not all(isinstance(item, Mapping) for item in value):
        raise ValueError(f"{what} must be a list of objects")
    return value


def _names(value: object, what: str) -> tuple[str, ...]:
    if value is None:
        return ()
    names = [value] if isinstance(value, str) else value
    if not isinstance(names, list) or not names or not all(isinstance(name, str) for name in names):
        raise ValueError(f"{what} must be a name or a list of names")
    if len(set(names)) != len(names):
        raise ValueError(f"{what} names a column twice")
    return tuple(names)
