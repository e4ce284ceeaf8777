from __future__ import annotations

import subprocess
import sys
import time

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from policydata.issues import Issue, IssueLog
from policydata.raw.strict_text import MAX_VALUES, RawRecord
from policydata.raw.yaml_text import read_yaml

# ISO 3166-1 alpha-2: first letter, and the second letters that follow it.
_SECOND_LETTERS = {
    "A": "DEFGILMOQRSTUWXZ", "B": "ABDEFGHIJLMNOQRSTVWYZ", "C": "ACDFGHIKLMNORUVWXYZ", "D": "EJKMOZ",
    "E": "CEGHRST", "F": "IJKMOR", "G": "ABDEFGHILMNPQRSTUWY", "H": "KMNRTU", "I": "DELMNOQRST", "J": "EMOP",
    "K": "EGHIMNPRWYZ", "L": "ABCIKRSTUVY", "M": "ACDEFGHKLMNOPQRSTUVWXYZ", "N": "ACEFGILOPRUZ", "O": "M",
    "P": "AEFGHKLMNRSTWY", "Q": "A", "R": "EOSUW", "S": "ABCDEGHIJKLMNORSTVXYZ", "T": "CDFGHJKLMNORTVWZ",
    "U": "AGMSYZ", "V": "ACEGINU", "W": "FS", "Y": "ET", "Z": "AMW",
}  # fmt: skip
ISO_3166 = [first + second for first, seconds in _SECOND_LETTERS.items() for second in seconds]
SCALARS = [
    "010", "0o10", "0x1F", "0b11", "1:30", "190:20:30", "1.10", "1.0", "1_000", "1e3", "1E400", ".5", "5.", "+1",
    "-0", ".inf", "-.INF", ".nan", "NaN", "685_230.15", "0.1", "00123", "9007199254740993", "2023-02-29",
    "2001-12-14t21:59:43.10-05:00", "2017", "2017-07", "0000-00-00", "y", "n", "Y", "N", "yes", "No", "on", "off",
    "ON", "true", "False", "TRUE", "Null", "NULL", "nil", "none", "None", "NA", "N/A", "=", "1,5", "12e03", "0777",
    "08", "1__0", "0x_", "2001-1-1",
]  # fmt: skip

value = st.recursive(
    st.none() | st.text(st.characters(codec="ascii", min_codepoint=32, max_codepoint=126), max_size=12),
    lambda inside: (
        st.lists(inside, max_size=4)
        | st.dictionaries(st.text("abc_ :#-'\"", min_size=1, max_size=6), inside, max_size=4)
    ),
    max_leaves=12,
)
records = st.dictionaries(st.text("abcdef_", min_size=1, max_size=8), value, min_size=1, max_size=5)


def read(text: str | bytes) -> tuple[RawRecord | None, list[Issue]]:
    log = IssueLog()
    record = read_yaml(text.encode() if isinstance(text, str) else text, "x.yml", log)
    assert (record is None) == bool(log)
    return record, log.sorted()


def data_of(text: str) -> dict[str, object]:
    record, issues = read(text)
    assert record is not None, issues
    return record.data


def test_every_country_code_stays_text() -> None:
    assert len(ISO_3166) == 249
    assert data_of("".join(f"{code}: {code}\n" for code in ISO_3166)) == {code: code for code in ISO_3166}
    assert data_of("on: off\n") == {"on": "off"}


@pytest.mark.parametrize("scalar", SCALARS)
def test_scalars_stay_text(scalar: str) -> None:
    assert data_of(f"a: {scalar}\nb: [{scalar.replace(',', '.')}]\n") == {"a": scalar, "b": [scalar.replace(",", ".")]}


def test_only_plain_nothing_tilde_and_null_are_nothing() -> None:
    text = "a:\nb: ~\nc: null\nd: [null, ~, '', \"null\"]\ne: 'null'\nf: \"~\"\ng: ''\nh: |\n  null\n"
    assert data_of(text) == {
        "a": None, "b": None, "c": None, "d": [None, None, "", "null"], "e": "null", "f": "~", "g": "", "h": "null\n",
    }  # fmt: skip


def test_marks_of_values_and_keys() -> None:
    record, _ = read("# 注\n\nid: 😀\ntitles:\n  - {text: 办法, language: zh}\n  - text: >\n      folded\n    note:\n")
    assert record is not None
    assert record.line == 3
    assert record.marks.values == {
        (): (3, 1), ("id",): (3, 5), ("titles",): (5, 3), ("titles", 0): (5, 5), ("titles", 0, "text"): (5, 12),
        ("titles", 0, "language"): (5, 26), ("titles", 1): (6, 5), ("titles", 1, "text"): (6, 11),
        ("titles", 1, "note"): (8, 10),
    }  # fmt: skip
    assert record.marks.keys == {
        ("id",): (3, 1), ("titles",): (4, 1), ("titles", 0, "text"): (5, 6), ("titles", 0, "language"): (5, 16),
        ("titles", 1, "text"): (6, 5), ("titles", 1, "note"): (8, 5),
    }  # fmt: skip


@pytest.mark.parametrize("depth", [39, 40])
def test_depth_that_is_allowed(depth: int) -> None:
    assert read("a: " + "[" * (depth - 1) + "]" * (depth - 1))[0] is not None


@pytest.mark.parametrize("opening", ["[", "{a: ", "- ", "? ", "- - ? "])
@pytest.mark.parametrize("start", ["", "a: 1\nb:\n  "])
@pytest.mark.parametrize("depth", [41, 100_000])
def test_depth_that_is_refused(opening: str, start: str, depth: int) -> None:
    begin = time.process_time()
    issues = read(start + opening * depth)[1]
    assert time.process_time() - begin < 1
    (issue,) = [issue for issue in issues if issue.code == "too_deep"]
    assert issue.line == (3 if start else 1)


def test_bombs_need_neither_memory_nor_time() -> None:
    """Each file is read in a process that may take 100 MB more than it has after its imports."""
    script = """
import resource
import time
from policydata.issues import IssueLog
from policydata.raw.csv_text import read_csv
from policydata.raw.jsonl_text import read_jsonl
from policydata.raw.yaml_text import read_yaml

aliases = "a0: &a0 [lol,lol,lol,lol,lol,lol,lol,lol,lol,lol]\\n" + "".join(
    f"a{n}: &a{n} [{','.join([f'*a{n - 1}'] * 10)}]\\n" for n in range(1, 12)
)
tags = "".join(f"%TAG !a{n}! b\\n" for n in range(100_000)) + "---\\na: b\\n"
bombs = [aliases, "a: &a [*a]\\n", "a: " + "[" * 1_000_000, tags]
size = int(open("/proc/self/statm").read().split()[0]) * resource.getpagesize()
resource.setrlimit(resource.RLIMIT_AS, (size + 100 * 2**20,) * 2)
for bomb in bombs:
    for read in (read_yaml, read_jsonl, lambda data, path, log: read_csv(data, path, ["a"], log)):
        log, start = IssueLog(), time.process_time()
        assert read(bomb.encode(), "x", log) is None
        assert log and time.process_time() - start < 1, (bomb[:20], time.process_time() - start)
"""
    subprocess.run([sys.executable, "-c", script], check=True, timeout=60)


def test_values_are_limited() -> None:
    (issue,) = read("a: [" + "b," * MAX_VALUES + "]\n")[1]
    assert str(issue) == "x.yml:1:1: (file): more than 500000 values; split the record [too_many_values]"


def test_text_is_limited() -> None:
    assert read("a: " + "b" * 65_536)[1] == []
    (issue,) = read("a: " + "b" * 65_537)[1]
    assert str(issue) == "x.yml:1:4: a: the text is 65537 characters long, more than 65536; shorten it [text_too_long]"
    assert issue.value == "b" * 79 + "…"


def test_everything_refused_is_found_in_one_pass() -> None:
    text = "\ufeff%YAML 1.1\n---\na: &x !!str 1\na: *x\n<<: {b: c}\n~: d\n? [e]\n: \u202ef\n...\ng: h\n"
    found = [(issue.line, issue.code) for issue in read(text)[1]]
    assert found == [
        (1, "byte_order_mark"), (1, "yaml_directive"), (3, "yaml_anchor"), (3, "yaml_tag"), (4, "duplicate_key"),
        (4, "yaml_alias"), (5, "yaml_merge_key"), (6, "null_key"), (7, "complex_key"), (8, "bidi_control"),
        (10, "multiple_documents"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "line", [b"%YAML 1.1\n", b"\ta: b\n", b"id: b\n", b"a: \xff\n", b"a: \xe2\x80\x8b\n", b"a: *b\n"]
)
def test_issues_of_one_file_are_limited(line: bytes) -> None:
    issues = read(b"id: a\n" * (line[0] != ord("%")) + line * 1_000)[1]
    assert len(issues) == 101
    assert issues[-1].code == "too_many_issues"


def test_a_character_that_only_libyaml_refuses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("policydata.raw.strict_text._STOPPING", frozenset())
    assert [issue.code for issue in read("a: \x01\n")[1]] == ["yaml_syntax", "control_character"]


def test_a_refused_key_and_the_text_that_stands_for_it() -> None:
    assert [issue.code for issue in read("? [a]\n: b\n'?': c\n'?': d\n")[1]] == ["complex_key", "duplicate_key"]


@settings(max_examples=150, deadline=None)
@given(records, st.booleans(), st.booleans())
def test_what_was_dumped_is_read_again(data: dict[str, object], flow: bool, wide: bool) -> None:
    text = yaml.safe_dump(data, default_flow_style=flow, width=1_000 if wide else 20, allow_unicode=True)
    assert data_of(text) == data


@settings(max_examples=200, deadline=None)
@given(st.text("ab:-?,[]{}&*!%#'\"|> \n~\\<", max_size=30).map(lambda tail: "a: b\n" + tail))
def test_what_is_accepted_is_what_yaml_says(text: str) -> None:
    record, _ = read(text)
    if record is not None:
        loaded = yaml.load(text, yaml.CBaseLoader)  # the strings of the same events, without our nulls
        assert without_nulls(record.data) == without_nulls(loaded)


def without_nulls(data: object) -> object:
    """Return `data` with one text for all that may be a plain null."""
    if isinstance(data, dict):
        return {key: without_nulls(inside) for key, inside in data.items()}
    if isinstance(data, list):
        return [without_nulls(inside) for inside in data]
    return "null" if data in (None, "", "~") else data


@settings(max_examples=100, deadline=None)
@given(
    st.dictionaries(st.text("abcdef", min_size=1, max_size=5), st.text("xyz", min_size=1), min_size=1, max_size=6),
    st.data(),
)
def test_any_key_given_twice_is_named_with_both_lines(data: dict[str, str], draw: st.DataObject) -> None:
    key = draw.draw(st.sampled_from(sorted(data)))
    lines = [f"{name}: {text}\n" for name, text in data.items()]
    first, second = list(data).index(key) + 1, len(lines) + 1
    (issue,) = read("".join([*lines, f"{key}: again\n"]))[1]
    assert (issue.code, issue.line, issue.value) == ("duplicate_key", second, key)
    assert f"first on line {first};" in str(issue)
