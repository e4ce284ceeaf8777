from __future__ import annotations

import json
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policydata.issues import Issue, IssueLog
from policydata.raw.jsonl_text import read_jsonl
from policydata.raw.strict_text import Loc, RawRecord

texts = st.text(st.sampled_from('ab\\"/é管😀{}[]:, '), max_size=6)
values = st.recursive(
    st.none()
    | st.booleans()
    | texts
    | st.integers(-(10**18) + 1, 10**18 - 1)
    | st.floats(allow_nan=False, allow_infinity=False),
    lambda inside: st.lists(inside, max_size=4) | st.dictionaries(texts, inside, max_size=4),
    max_leaves=12,
)
objects = st.dictionaries(texts, values, max_size=4)


def read(text: str) -> tuple[list[RawRecord] | None, list[Issue]]:
    log = IssueLog()
    records = read_jsonl(text.encode(), "x.jsonl", log)
    assert (records is None) == bool(log)
    return records, log.sorted()


def test_records_and_the_places_of_their_values() -> None:
    records, _ = read('{"a": "b"}\n {"titles": [{"text": "办法", "n": 12}, [null, true]], "x":{} }\n')
    assert records is not None
    assert [record.data for record in records] == [
        {"a": "b"},
        {"titles": [{"text": "办法", "n": 12}, [None, True]], "x": {}},
    ]
    assert [record.line for record in records] == [1, 2]
    assert records[1].marks.values == {
        (): (2, 2), ("titles",): (2, 13), ("titles", 0): (2, 14), ("titles", 0, "text"): (2, 23),
        ("titles", 0, "n"): (2, 34), ("titles", 1): (2, 39), ("titles", 1, 0): (2, 40), ("titles", 1, 1): (2, 46),
        ("x",): (2, 58),
    }  # fmt: skip
    assert records[1].marks.keys == {
        ("titles",): (2, 3), ("titles", 0, "text"): (2, 15), ("titles", 0, "n"): (2, 29), ("x",): (2, 54),
    }  # fmt: skip


@settings(max_examples=200, deadline=None)
@given(st.lists(objects, min_size=1, max_size=3), st.booleans())
def test_reads_what_json_wrote_and_knows_where_it_stands(data: list[dict[str, object]], ascii_only: bool) -> None:
    lines = [json.dumps(item, ensure_ascii=ascii_only) for item in data]
    records, issues = read("".join(line + "\n" for line in lines))
    assert records is not None, issues
    assert [record.data for record in records] == data
    for line, record in zip(lines, records, strict=True):
        decoder = json.JSONDecoder()
        for loc, (_, column) in record.marks.values.items():
            assert decoder.raw_decode(line, column - 1)[0] == value_at(record.data, loc)
        for loc, (_, column) in record.marks.keys.items():
            assert decoder.raw_decode(line, column - 1)[0] == loc[-1]


def value_at(data: object, loc: Loc) -> object:
    for part in loc:
        assert isinstance(data, dict | list)
        data = data[part]  # type: ignore[index]  # the loc says which of the two it is
    return data


@settings(max_examples=100, deadline=None)
@given(objects.filter(bool), st.data())
def test_any_key_given_twice_is_named(data: dict[str, object], draw: st.DataObject) -> None:
    key = draw.draw(st.sampled_from(sorted(data)))
    line = json.dumps(data)
    again = f"{line[:-1]}, {json.dumps(key, ensure_ascii=False)}: 1}}"
    (issue,) = read(f"{{}}\n{again}\n")[1]
    first = read(line + "\n")[0]
    assert first is not None
    assert (issue.line, issue.column, issue.code) == (2, len(line) + 2, "duplicate_key")
    assert f"first in column {first[0].marks.keys[(key,)][1]};" in str(issue)


@settings(max_examples=200, deadline=None)
@given(st.text('{}[]:,"\\ab01.-eEnulNI \t\n', max_size=30))
def test_what_json_refuses_is_refused(text: str) -> None:
    records, _ = read(text + "\n")
    if records is not None:
        assert [record.data for record in records] == [json.loads(line) for line in text.split("\n")]


@pytest.mark.parametrize("depth", [39, 40])
def test_depth_that_is_allowed(depth: int) -> None:
    assert read('{"a": ' + "[" * (depth - 1) + "]" * (depth - 1) + "}\n")[0] is not None


@pytest.mark.parametrize("opening", ["[", '{"a":', '[{"a":'])
@pytest.mark.parametrize("depth", [41, 100_000])
def test_depth_that_is_refused(opening: str, depth: int) -> None:
    start = time.process_time()
    (issue,) = read(opening * depth + "\n")[1]
    assert (issue.line, issue.code) == (1, "too_deep")
    assert time.process_time() - start < 1


def test_brackets_in_a_string_have_no_depth() -> None:
    assert read(json.dumps({"a": "[{" * 100}) + "\n")[0] is not None


@pytest.mark.parametrize(
    "text", ['{"a": "' + '\\"' * 100_000, '"' * 199_999, "\\" * 199_999, '{"a": ' + "9" * 199_999 + "}"]
)
def test_hostile_lines_cost_no_time(text: str) -> None:
    start = time.process_time()
    assert read(text + "\n")[0] is None
    assert time.process_time() - start < 1


@pytest.mark.parametrize("number", ["999999999999999999", "-999999999999999999", "0.1", "1e308", "5E-324", "-0"])
def test_numbers_that_are_allowed(number: str) -> None:
    records, _ = read(f'{{"a": {number}}}\n')
    assert records is not None
    assert records[0].data == {"a": json.loads(number)}


def test_text_is_limited() -> None:
    (issue,) = read('{"a": "' + "b" * 65_537 + '"}\n')[1]
    message = "the text is 65537 characters long, more than 65536; shorten it"
    assert str(issue) == f"x.jsonl:1:7: a: {message} [text_too_long]"


def test_values_are_limited(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("policydata.raw.jsonl_text.MAX_VALUES", 4)
    assert read('{}\n{"a": [1]}\n')[1] == []
    (issue,) = read('{}\n{"a": [1, 2]}\n{"a"\n')[1]
    assert str(issue) == "x.jsonl:2:11: (record): more than 4 values in the file; split the file [too_many_values]"
