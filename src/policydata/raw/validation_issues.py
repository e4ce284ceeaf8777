"""What Pydantic reports about a record, said with line and column, in the words of the raw files."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, get_args

from pydantic import BaseModel, ValidationError

from policydata.errors import nearest
from policydata.issues import Issue, field_path
from policydata.raw.strict_text import (
    MAX_ISSUES,
    MAX_PATH_SHOWN,
    MAX_SHOWN,
    TOO_MANY_ISSUES,
    WHOLE_FILE,
    Loc,
    Marks,
    cut,
)

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

MAX_MESSAGE = 320  # code points
MAX_REMEDY = 1_000

_EMPTY = ("empty_value", "the value is empty", "write it, or leave the field out")
_TERM = re.compile(r"'((?:[^'\\]|\\.)*)'")

_TEXT = ("text", "write text")
_NUMBER = ("a number", "write digits, with a point before decimals")
_WHOLE = ("a whole number", "write digits only")
_TRUTH = ("true or false", "write true or false")
_LIST = ("a list", "write one line '- …' per item, or [a, b]")
_MAPPING = ("a mapping", "write key: value, one line per field")
_DATE = ("a date", 'write "YYYY-MM-DD"')
_TIME = ("a time", "write it in ISO 8601")
_NOTHING = ("empty", "leave the field out")
# Error type → what the value must be, and how to write that.
_TYPES = {
    "string_type": _TEXT,
    "bytes_type": _TEXT,
    "url_type": _TEXT,
    "uuid_type": _TEXT,
    "int_type": _WHOLE,
    "float_type": _NUMBER,
    "decimal_type": _NUMBER,
    "fraction_type": _NUMBER,
    "complex_type": _NUMBER,
    "bool_type": _TRUTH,
    "list_type": _LIST,
    "tuple_type": _LIST,
    "set_type": _LIST,
    "frozen_set_type": _LIST,
    "deque_type": _LIST,
    "iterable_type": _LIST,
    "dict_type": _MAPPING,
    "mapping_type": _MAPPING,
    "model_type": _MAPPING,
    "model_attributes_type": _MAPPING,
    "dataclass_type": _MAPPING,
    "named_tuple_type": _MAPPING,
    "date_type": _DATE,
    "datetime_type": _TIME,
    "time_type": _TIME,
    "time_delta_type": _TIME,
    "none_required": _NOTHING,
}
# Error type → what is wrong (with pydantic's context filled in), and what to write instead.
_VALUES = {
    "string_too_short": ("the text is shorter than {min_length} characters", "write it out"),
    "string_too_long": ("the text is longer than {max_length} characters", "shorten it"),
    "string_pattern_mismatch": ("the text has another form than {pattern}", "write it in that form"),
    "string_not_ascii": ("the text has characters beyond ASCII", "write a-z, 0-9 and plain punctuation"),
    "string_unicode": ("the text is not Unicode", "write whole characters in UTF-8"),
    "too_short": ("the list has {actual_length} items, fewer than {min_length}", "write at least {min_length}"),
    "too_long": ("the list has {actual_length} items, more than {max_length}", "write at most {max_length}"),
    "greater_than": ("the number is not greater than {gt}", "write a greater one"),
    "greater_than_equal": ("the number is less than {ge}", "write at least {ge}"),
    "less_than": ("the number is not less than {lt}", "write a smaller one"),
    "less_than_equal": ("the number is greater than {le}", "write at most {le}"),
    "multiple_of": ("the number is no multiple of {multiple_of}", "write a multiple of {multiple_of}"),
    "finite_number": ("the number is not finite", "write a finite number, or leave the field out"),
    "int_parsing": ("this is not a whole number", "write digits only"),
    "int_parsing_size": ("the number has too many digits", "write a shorter number"),
    "int_from_float": ("the number has a fraction", "write a whole number"),
    "float_parsing": ("this is not a number", "write digits, with a point before decimals"),
    "decimal_parsing": ("this is not a number", "write digits, with a point before decimals"),
    "decimal_max_digits": ("the number has more than {max_digits} digits", "write fewer digits"),
    "decimal_max_places": ("the number has more than {decimal_places} decimals", "write fewer decimals"),
    "decimal_whole_digits": ("more than {whole_digits} digits stand before the point", "write fewer digits"),
    "bool_parsing": ("this is neither true nor false", "write true or false"),
    "date_parsing": ("this is not a date", 'write "YYYY-MM-DD"'),
    "date_from_datetime_parsing": ("this is not a date", 'write "YYYY-MM-DD"'),
    "date_from_datetime_inexact": ("the date has a time of day", 'write "YYYY-MM-DD"'),
    "datetime_parsing": ("this is not a time", "write it in ISO 8601"),
    "datetime_from_date_parsing": ("this is not a time", "write it in ISO 8601"),
    "time_parsing": ("this is not a time", "write it in ISO 8601"),
    "url_parsing": ("this is not an address", "write an absolute https:// address"),
    "url_scheme": ("the address does not start with {expected_schemes}", "write an absolute https:// address"),
    "url_too_long": ("the address is longer than {max_length} characters", "write a shorter one"),
    "uuid_parsing": ("this is not a UUID", "write its 32 hexadecimal digits with hyphens"),
    "recursion_loop": ("the record holds itself", "write it without the loop"),
}


def issues_from_validation(error: ValidationError, marks: Marks, path: str, model: type[BaseModel]) -> list[Issue]:
    """Return what Pydantic found wrong in one record (at most `MAX_ISSUES`); the hints come from `model`."""
    details = [detail for detail in error.errors(include_url=False) if not _echoes(detail)]
    issues = [
        issue_from_pydantic(detail, marks, path, _fields_at(model, detail["loc"][:-1]))
        for detail in details[:MAX_ISSUES]
    ]
    if len(details) > MAX_ISSUES:
        issues.append(Issue(path, *marks.value_place(()), WHOLE_FILE, *TOO_MANY_ISSUES))
    return issues


def issue_from_pydantic(error: ErrorDetails, marks: Marks, path: str, known_fields: Iterable[str] = ()) -> Issue:
    """Return one entry of `ValidationError.errors()` as an issue.

    `known_fields` are the names allowed where an unknown field stands; the nearest one becomes the hint.
    A ValueError from a validator should read "what is wrong; what to write instead".
    """
    loc = tuple(error["loc"])
    about_key = error["type"] in {"extra_forbidden", "invalid_key"} or loc[-1:] == ("[key]",)
    found = marks.nearest_loc(loc)
    place = marks.key_place(found) if about_key else marks.value_place(found)
    code, message, remedy = _say(error, known_fields)
    given = error["input"]
    if error["type"] == "missing":
        given = None
        if found == loc:  # an empty cell: the column is there
            code, message, remedy = _EMPTY
        else:
            found = (*found, *loc[-1:])
    message, remedy = _shorten(message, MAX_MESSAGE), _shorten(remedy, MAX_REMEDY)
    field = cut(field_path(found), MAX_PATH_SHOWN)
    return Issue(path, *place, field, code, message, remedy, _shown(given))


def _echoes(error: ErrorDetails) -> bool:
    """Return whether a list counts as too short only because its items have errors of their own."""
    given, least = error["input"], error.get("ctx", {}).get("min_length", 0)
    return error["type"] == "too_short" and isinstance(given, list | dict) and len(given) >= least


def _fields_at(annotation: object, loc: Loc) -> tuple[str, ...]:
    """Return the field names of the models that `loc` leads to from `annotation`."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        if not loc:
            return tuple(annotation.model_fields)
        field = annotation.model_fields.get(str(loc[0]))
        return _fields_at(field.annotation, loc[1:]) if field else _fields_at(annotation, loc[1:])
    parts = get_args(annotation)
    named = [part for part in parts if loc and getattr(part, "__name__", None) == loc[0]]  # pydantic's tag in a union
    inside = loc[1:] if loc and (named or isinstance(loc[0], int)) else loc
    return tuple(name for part in named or parts for name in _fields_at(part, inside))


def _say(error: ErrorDetails, known_fields: Iterable[str]) -> tuple[str, str, str]:
    """Return code, what is wrong and what to write instead."""
    kind, loc, given = error["type"], error["loc"], error["input"]
    context: Mapping[str, object] = error.get("ctx", {})
    if kind == "missing":
        return "missing_field", f"the field {cut(str(loc[-1] if loc else ''))!r} is missing", "write it"
    if kind == "extra_forbidden":
        return ("unknown_field", *_unknown(str(loc[-1] if loc else ""), tuple(known_fields)))
    if kind in {"value_error", "assertion_error"}:
        return ("bad_value", *_split(str(context.get("error") or error["msg"])))
    if given is None and kind != "none_required":
        return _EMPTY
    if kind in {"enum", "literal_error", "union_tag_invalid"}:
        return _term(given, str(context.get("expected") or context.get("expected_tags")))
    if kind == "union_tag_not_found":
        return "missing_field", f"the field {context.get('discriminator')} is missing", "write it"
    if kind in _TYPES:
        wanted, remedy = _TYPES[kind]
        return "wrong_type", f"this must be {wanted}, not {_found(given)}", remedy
    if kind in {"too_short", "too_long"} and isinstance(given, str):
        kind = f"string_{kind}"
    if kind in _VALUES:
        message, remedy = _VALUES[kind]
        return "bad_value", message.format_map(_Filled(context)), remedy.format_map(_Filled(context))
    own = "; " in error["msg"]  # PydanticCustomError of ours: the type is the code
    return (kind if own else "bad_value", *_split(error["msg"]))


class _Filled(dict[str, object]):
    """The context of an error; a name that it lacks stays visible and breaks nothing."""

    def __missing__(self, name: str) -> str:
        return name


def _unknown(name: str, known: tuple[str, ...]) -> tuple[str, str]:
    message, near = f"there is no field {cut(name)!r}", nearest(cut(name), known)
    if near:
        return message, f"did you mean {near!r}?"
    return message, f"delete it; the fields are {', '.join(known)}" if known else "delete it"


def _term(given: object, expected: str) -> tuple[str, str, str]:
    terms = _TERM.findall(expected)
    listed = ", ".join(terms) or expected
    if not isinstance(given, str):
        return "wrong_type", f"this must be a term, not {_found(given)}", f"write one of: {listed}"
    near = nearest(cut(given), terms)
    hint = f"did you mean {near!r}? The terms are: " if near else "write one of: "
    return "not_in_vocabulary", f"{cut(given)!r} is not a term of this list", hint + listed


def _split(text: str) -> tuple[str, str]:
    """Return what is wrong and what to write instead: the parts before and after the last "; "."""
    message, separator, remedy = text.rpartition("; ")
    if not separator:
        message, remedy = text, "correct the value"
    message = message.removeprefix("Value error, ").removeprefix("Assertion failed, ").strip()
    return message.replace("Input should", "this should") or "the value is not allowed", remedy.strip() or "correct it"


def _found(given: object) -> str:
    kinds = {str: "text", bool: "true or false", int: "a number", float: "a number", dict: "a mapping"}
    if isinstance(given, list | tuple):
        return "a list"
    return "nothing" if given is None else kinds.get(type(given), "something else")


def _shown(given: object) -> str | None:
    """Return a scalar as text; None for what has no short text."""
    if isinstance(given, str):
        return cut(given, MAX_SHOWN)
    if isinstance(given, int | float) and abs(given) < 10**18:
        return str(given)
    return None


def _shorten(text: str, length: int) -> str:
    """Return `text`; a longer one loses its middle, since its end says what is wrong."""
    return text if len(text) <= length else f"{text[: length // 2]}…{text[-(length // 2 - 1) :]}"
