from __future__ import annotations

import sys
import time
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policydata.issues import IssueLog
from policydata.raw.strict_text import MAX_BYTES, MAX_ISSUES, Marks, decode_strict, text_faults

# Format characters that can be seen: number signs of Arabic, Syriac and Kaithi, joiners of Egyptian hieroglyphs.
VISIBLE_FORMATS = {*range(0x600, 0x606), 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD, *range(0x13430, 0x13440)}


def decode(data: bytes) -> tuple[str | None, list[str]]:
    log = IssueLog()
    return decode_strict(data, "x.yml", log), [str(issue) for issue in log]


@pytest.mark.parametrize(
    "text",
    [
        "生成式人工智能服务管理暂行办法\n",
        "قانون حماية البيانات\n",
        "חוק הגנת הפרטיות\n",
        "𠮷野家 😀 café №5 ½ ﷼\n",
        "tabs\tinside and a no-break\u00a0space\n",
        "no line end",
    ],
)
def test_plain_text_is_returned_as_it_is(text: str) -> None:
    assert decode(text.encode()) == (text, [])


def test_columns_count_code_points() -> None:
    _, issues = decode("ok\n😀𠮷\u200bé\u200b\n".encode())
    assert [issue.split(": ")[0] for issue in issues] == ["x.yml:2:3", "x.yml:2:5"]


def test_every_invisible_kind_of_code_point_is_refused() -> None:
    everything = "".join(map(chr, range(sys.maxunicode + 1)))
    refused = {fault.index for fault in text_faults(everything) if fault.code not in {"not_nfc", "combining_run"}}
    kinds = {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"}
    invisible = {point for point, character in enumerate(everything) if unicodedata.category(character) in kinds}
    assert invisible - refused <= VISIBLE_FORMATS | {ord("\t"), ord("\n")}  # Unicode grows with Python


@settings(max_examples=300, deadline=None)
@given(st.text(st.characters(codec="utf-8")) | st.text("ae\u0301\u0323\u030a\u1100\u1161가 \n", max_size=12))
def test_what_is_returned_is_nfc_and_equals_what_was_written(text: str) -> None:
    decoded, issues = decode(text.encode())
    assert (decoded is None) == bool(issues)
    if decoded is not None:
        assert decoded == text
        assert unicodedata.is_normalized("NFC", text)


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=40) | st.binary(max_size=8).map(lambda tail: "管理".encode() + tail))
def test_any_bytes_give_a_text_or_an_issue(data: bytes) -> None:
    decoded, issues = decode(data)
    assert (decoded is None) == bool(issues)
    try:
        strict = data.decode()
    except UnicodeDecodeError:
        assert decoded is None
    else:
        assert decoded in {None, strict}


@given(st.text("ae\u0301\u0323\u0327\u030aq\u1100\u1161\u11a8가 \n\u212b\uf900", max_size=12))
def test_not_nfc_is_reported_once_a_line_where_it_starts(text: str) -> None:
    faults = [fault for fault in text_faults(text) if fault.code == "not_nfc"]
    wrong = [line for line in text.split("\n") if not unicodedata.is_normalized("NFC", line)]
    assert len(faults) == len(wrong)
    for fault in faults:
        before = text[text.rfind("\n", 0, fault.index) + 1 : fault.index]
        assert unicodedata.is_normalized("NFC", before)


def test_marks_without_end_cost_no_time() -> None:
    start = time.process_time()
    faults = list(text_faults("a" + "\u0301\u0323" * 1_000_000))
    assert [(fault.index, fault.code) for fault in faults] == [(1, "combining_run")]
    assert time.process_time() - start < 5


def test_file_too_large() -> None:
    data = b"a" * (MAX_BYTES + 1)
    message = "the file has 4194305 bytes, more than the 4194304 allowed; split it into smaller files"
    assert decode(data) == (None, [f"x.yml:1:1: (file): {message} [file_too_large]"])
    assert decode(data[1:])[1] == []


def test_issues_of_one_file_are_limited() -> None:
    _, issues = decode("\u200b\n".encode() * 1_000)
    assert len(issues) == MAX_ISSUES + 1
    message = "there are more than 100 issues here; correct those listed, then run again"
    assert issues[-1] == f"x.yml:101:1: (file): {message} [too_many_issues]"


def test_marks_fall_back_to_what_encloses() -> None:
    marks = Marks({(): (1, 1), ("a",): (2, 3), ("a", 0): (3, 5), ("a", 0, "b"): (3, 8)}, {("a",): (2, 1)})
    assert marks.value_place(("a", 0, "b")) == (3, 8)
    assert marks.value_place(("a", 0, "missing")) == (3, 5)
    assert marks.value_place(("a", 0, "tag-of-a-union", "b")) == (3, 8)
    assert marks.value_place(("nowhere",)) == (1, 1)
    assert marks.key_place(("a",)) == (2, 1)
    assert marks.key_place(("a", 0)) == (3, 5)
