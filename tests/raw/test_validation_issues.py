from __future__ import annotations

import json
from typing import Annotated, Literal, get_args

import pytest
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, FiniteFloat, ValidationError, model_validator
from pydantic_core import PydanticCustomError, core_schema

from policydata.issues import Issue, IssueLog
from policydata.raw.strict_text import Marks, RawRecord
from policydata.raw.validation_issues import issue_from_pydantic, issues_from_validation
from policydata.raw.yaml_text import read_yaml
from tests.raw.sample_record import Sample

SAMPLE = """\
id: cn-act
kind: law
titles:
  - text: 办法
    language: zh
  - {text: Measures, language: en}
date: 2017-07
figure: "77.5"
"""
PLACES = Marks({(): (1, 1), ("a",): (2, 4), ("a", 0): (3, 5)}, {("a",): (2, 1)})


def record_of(text: str) -> RawRecord:
    log = IssueLog()
    record = read_yaml(text.encode(), "x.yml", log)
    assert record is not None, log.issues
    return record


def issues_of(model: type[BaseModel], text: str) -> list[str]:
    record = record_of(text)
    with pytest.raises(ValidationError) as caught:
        model.model_validate_json(json.dumps(record.data))
    return [str(issue) for issue in issues_from_validation(caught.value, record.marks, "x.yml", model)]


def test_the_sample_is_valid() -> None:
    Sample.model_validate_json(json.dumps(record_of(SAMPLE).data))


@pytest.mark.parametrize(
    ("key", "near", "place"),
    [
        ("id", "id", "1:1"),
        ("kind", "kind", "2:1"),
        ("titles", "titles", "3:1"),
        ("    language", "language", "5:5"),
        ("date", "date", "7:1"),
        ("figure", "figure", "8:1"),
    ],
)
def test_each_key_mistyped(key: str, near: str, place: str) -> None:
    name = key.strip()
    issues = issues_of(Sample, SAMPLE.replace(f"{key}:", f"{key}s:", 1))
    where = "titles[0]." if key != name else ""
    wanted = f"x.yml:{place}: {where}{name}s: there is no field '{name}s'; did you mean '{near}'? [unknown_field]"
    assert wanted in issues


class Lax(BaseModel):
    """Scalars that pydantic coerces unless it is told not to."""

    model_config = ConfigDict(strict=True, extra="forbid")

    flag: bool | None = None
    whole: int | None = None
    number: FiniteFloat | None = None
    text: str | None = None
    term: Literal["a", "b"] | None = None


@pytest.mark.parametrize(
    ("field", "value"),
    [
        *[("flag", text) for text in ("t", "y", "off", "no", "1", "true", "on")],
        *[("whole", text) for text in ("1", "0x10", "1_000", "9" * 5_000, "true")],
        *[("number", text) for text in ("1e400", "nan", "inf", "1,5", "0")],
    ],
)
def test_nothing_is_coerced(field: str, value: str) -> None:
    (issue,) = issues_of(Lax, f"{field}: {value}\n")
    assert issue.startswith(f"x.yml:1:{len(field) + 3}: {field}: this must be ")
    assert issue.endswith(" [wrong_type]")


@pytest.mark.parametrize("kind", get_args(core_schema.ErrorType))
@pytest.mark.parametrize("context", [{}, {"expected": "'a', 'b' or 'c'", "error": ValueError("no"), "min_length": 1}])
def test_every_kind_of_error_has_line_message_and_remedy(kind: str, context: dict[str, object]) -> None:
    for given in ("text", None, 10**5_000, ["a"], {"a": 1}, b"\xff", object(), float("nan")):
        error = {"type": kind, "loc": ("a", 0, "b"), "msg": "Input should be better", "input": given, "ctx": context}
        issue = issue_from_pydantic(error, PLACES, "x.yml")  # type: ignore[arg-type]  # made by hand
        assert (issue.path, issue.line, issue.column) == ("x.yml", 3, 5)
        assert issue.field in {"a[0]", "a[0].b"}
        assert issue.message
        assert issue.remedy
        assert issue.code.isidentifier()
        assert "{" not in issue.message + issue.remedy
        assert "\n" not in str(issue)


def test_places_of_missing_and_empty_and_dictionary_keys() -> None:
    def place(kind: str, loc: tuple[int | str, ...]) -> tuple[int, int, str, str]:
        error = {"type": kind, "loc": loc, "msg": "", "input": None}
        issue = issue_from_pydantic(error, PLACES, "x.yml")  # type: ignore[arg-type]  # made by hand
        return issue.line, issue.column, issue.field, issue.code

    assert place("missing", ("b",)) == (1, 1, "b", "missing_field")
    assert place("missing", ("a", 0, "b")) == (3, 5, "a[0].b", "missing_field")
    assert place("missing", ("a",)) == (2, 4, "a", "empty_value")  # an empty cell of a CSV file
    assert place("extra_forbidden", ("a",)) == (2, 1, "a", "unknown_field")
    assert place("string_pattern_mismatch", ("a", "[key]")) == (2, 1, "a", "empty_value")
    assert place("model_type", ()) == (1, 1, "(record)", "empty_value")


def refuse(text: str) -> str:
    raise ValueError(f"{text!r} is wrong; write it; or not; write 'b'")


def refuse_plainly(text: str) -> str:
    raise ValueError(f"{text * 500} is wrong")


def refuse_by_code(text: str) -> str:
    raise PydanticCustomError("two_of_a_kind", "there are two; keep one")


class Inner(BaseModel):
    model_config = ConfigDict(strict=True, extra="forbid")

    text: str


class Other(BaseModel):
    model_config = ConfigDict(strict=True, extra="forbid")

    number: str


class Outer(BaseModel):
    model_config = ConfigDict(strict=True, extra="forbid")

    a: Annotated[str, AfterValidator(refuse)] | None = None
    b: Annotated[str, AfterValidator(refuse_plainly)] | None = None
    c: Annotated[str, AfterValidator(refuse_by_code)] | None = None
    items: Annotated[tuple[Inner, ...], Field(min_length=1)] | None = None
    either: Inner | Other | None = None
    named: dict[str, Inner] | None = None
    short: Annotated[str, Field(max_length=3, pattern="^[a-z]+$")] | None = None
    checked: Annotated[str, AfterValidator(str.strip), Field(max_length=3)] | None = None
    two: tuple[str, ...] = ()

    @model_validator(mode="after")
    def not_both(self) -> Outer:
        if len(self.two) == 2:
            raise ValueError("two is too many; write one")
        return self


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a: x; y", ["1:4: a: 'x; y' is wrong; write it; or not; write 'b' [bad_value]"]),
        ("b: x", [f"1:4: b: {'x' * 160}…{'x' * 150} is wrong; correct the value [bad_value]"]),
        ("c: x", ["1:4: c: there are two; keep one [two_of_a_kind]"]),
        ("items: []", ["1:8: items: the list has 0 items, fewer than 1; write at least 1 [bad_value]"]),
        ("items: [{}]", ["1:9: items[0].text: the field 'text' is missing; write it [missing_field]"]),
        (
            "items: [{text: t, txt: t}]",
            ["1:19: items[0].txt: there is no field 'txt'; did you mean 'text'? [unknown_field]"],
        ),
        (
            "either: {text: [t]}",
            [
                "1:16: either.text: this must be text, not a list; write text [wrong_type]",
                "1:9: either.number: the field 'number' is missing; write it [missing_field]",
                "1:10: either.text: there is no field 'text'; delete it; the fields are number [unknown_field]",
            ],
        ),
        (
            "named: {x: {text: ~}}",
            ["1:19: named.x.text: the value is empty; write it, or leave the field out [empty_value]"],
        ),
        ("short: abcd", ["1:8: short: the text is longer than 3 characters; shorten it [bad_value]"]),
        ("checked: abcd", ["1:10: checked: the text is longer than 3 characters; shorten it [bad_value]"]),
        ("short: A", ["1:8: short: the text has another form than ^[a-z]+$; write it in that form [bad_value]"]),
        ("two: [x, y]", ["1:1: (record): two is too many; write one [bad_value]"]),
    ],
)
def test_messages(text: str, expected: list[str]) -> None:
    assert issues_of(Outer, text + "\n") == [f"x.yml:{line}" for line in expected]


def test_the_remedy_of_a_validator_stands_after_the_last_semicolon() -> None:
    error = {"type": "value_error", "loc": ("a",), "msg": "Value error, 'x; y' is wrong; write z", "input": "x; y"}
    issue = issue_from_pydantic(error, PLACES, "x.yml")  # type: ignore[arg-type]  # made by hand
    assert (issue.message, issue.remedy) == ("'x; y' is wrong", "write z")


def test_values_are_shown_but_cut() -> None:
    def shown(given: object) -> str | None:
        error = {"type": "string_type", "loc": ("a",), "msg": "", "input": given}
        issue: Issue = issue_from_pydantic(error, PLACES, "x.yml")  # type: ignore[arg-type]  # made by hand
        return issue.value

    assert shown("x" * 81) == "x" * 79 + "…"
    assert shown(5) == "5"
    assert shown(True) == "True"
    assert shown(10**5_000) is None
    assert shown(-(10**5_000)) is None
    assert shown(["x"]) is None


def test_issues_of_one_record_are_limited() -> None:
    issues = issues_of(Outer, "items:\n" + "- {}\n" * 1_000)
    assert len(issues) == 101
    assert issues[-1].startswith("x.yml:1:1: (file): there are more than 100 issues here;")
