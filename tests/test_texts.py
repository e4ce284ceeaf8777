"""Pinned texts: a changed character is reported with its source, record, field and line."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policydata.build import validate_raw
from policydata.checks.spans import recorded_spans
from policydata.texts import TEXT_FAULTS, AnchoredSpan, Pin, TextReport, check_texts, span_agrees
from tests.checks.cases import MINI, copy_mini

SOURCE = "xx-talk-2024"
TEXT = (MINI.parent / "mini-texts" / "talk.txt").read_bytes().decode()
PIN = Pin(SOURCE, hashlib.sha256(TEXT.encode()).hexdigest(), len(TEXT))
MINI_RECORDS = validate_raw(MINI).records
SPANS = [
    AnchoredSpan(SOURCE, *item.span, item.as_written, item.span_sha256, f"record-{number}", "char")
    for number, item in enumerate(recorded_spans(MINI_RECORDS, SOURCE))
]


def report_on(folder: Path, text: str | bytes) -> TextReport:
    """Return the report of the mini dataset beside a text that stands in for the pinned one."""
    folder.mkdir(exist_ok=True)
    data = text if isinstance(text, bytes) else text.encode()
    (folder / "any-name.txt").write_bytes(data)
    report = validate_raw(MINI, folder).texts
    assert report is not None
    return report


def codes(report: TextReport) -> list[str]:
    return [issue.code for issue in report.issues]


def test_every_span_of_the_pinned_text_is_confirmed(mini_texts: Path) -> None:
    report = validate_raw(MINI, mini_texts).texts
    assert report == TextReport((), len(SPANS), len(SPANS))
    assert len(SPANS) == 26


def test_a_changed_character_names_source_record_field_and_line(tmp_path: Path) -> None:
    changed = TEXT.replace("July 2023", "June 2023")
    report = report_on(tmp_path, changed)
    digest = hashlib.sha256(changed.encode()).hexdigest()
    path, mentions = tmp_path / "any-name.txt", MINI / "mentions" / "xx-talk-2024.csv"
    assert [str(issue) for issue in report.issues] == [
        f"{path}:1:1: xx-talk-2024: the text of xx-talk-2024 has changed: 393 code points, SHA-256 {digest}; "
        f"pinned are 393 and {PIN.sha256}; restore the pinned text, or re-read every fact and pin the new one "
        "[text_changed]",
        f"{path}:4:21: {mentions}:11:1: char_start: xx-talk-2024#char=169,178 of {mentions}:11:1 reads 'June 2023', "
        "recorded is 'July 2023'; correct the record's span, or restore the pinned text [span_differs]",
    ]
    assert (report.spans_confirmed, report.spans_total) == (25, 26)


def test_a_change_outside_all_spans_is_a_change(tmp_path: Path) -> None:
    report = report_on(tmp_path, TEXT.replace("population", "popwlation"))
    assert codes(report) == ["text_changed"]
    assert report.spans_confirmed == report.spans_total


@pytest.mark.parametrize("where", [0, 60, 200, 392])
@pytest.mark.parametrize("length", [1, 40])
def test_an_insertion_shifts_every_later_span(tmp_path: Path, where: int, length: int) -> None:
    report = report_on(tmp_path, TEXT[:where] + "#" * length + TEXT[where:])
    assert codes(report)[0] == "text_changed"
    later = [span for span in SPANS if span.end > where]
    assert codes(report)[1:] == ["span_differs"] * len(later)


@pytest.mark.parametrize("where", [0, 60, 200, 391])
def test_a_deletion_shifts_every_later_span(tmp_path: Path, where: int) -> None:
    report = report_on(tmp_path, TEXT[:where] + TEXT[where + 1 :])
    assert codes(report)[0] == "text_changed"
    later = [span for span in SPANS if span.end > where]
    assert codes(report)[1:] == ["span_differs"] * len(later)


@pytest.mark.parametrize("change", [("", "A long sentence, put before all others. "), (TEXT[:40], "")])
def test_a_text_of_which_only_digests_are_known_is_found_when_shifted(tmp_path: Path, change: tuple[str, str]) -> None:
    claims = [
        AnchoredSpan(
            SOURCE, at, at + 9, None, hashlib.sha256(TEXT[at : at + 9].encode()).hexdigest(), f"c-{at}", "char"
        )
        for at in range(60, 380, 20)
    ]
    (tmp_path / "a.txt").write_text(TEXT.replace(*change, 1), encoding="utf-8", newline="")
    report = check_texts([PIN], claims, tmp_path)
    assert codes(report) == ["text_changed"] + ["span_differs"] * len(claims)


@pytest.mark.parametrize("length", [120, 250, 380])
def test_a_truncated_text_lacks_its_last_spans(tmp_path: Path, length: int) -> None:
    report = report_on(tmp_path, TEXT[:length])
    assert codes(report)[0] == "text_changed"
    lost = [issue for issue in report.issues if "lies outside the text" in issue.message]
    assert len(lost) == sum(span.start >= length for span in SPANS)
    assert report.spans_confirmed == sum(span.end <= length for span in SPANS)


def test_windows_line_ends_are_a_change(tmp_path: Path) -> None:
    report = report_on(tmp_path, TEXT.replace("\n", "\r\n"))
    assert codes(report)[0] == "text_changed"
    assert report.spans_confirmed == sum("\n" not in TEXT[: span.end] for span in SPANS)


def test_a_damaged_byte_still_has_its_place(tmp_path: Path) -> None:
    data = TEXT.encode()
    at = data.index("部件局".encode())
    report = report_on(tmp_path, data[:at] + b"\xff" + data[at + 1 :])
    assert codes(report)[0] == "text_changed"
    assert report.issues[1].line == 2
    assert report.issues[1].column == 42


@pytest.mark.parametrize("text", ["", "Another text altogether.\n", "the Widget Agency " * 40])
def test_a_wrong_file_is_no_text_of_the_source(tmp_path: Path, text: str) -> None:
    report = report_on(tmp_path, text)
    assert [str(issue) for issue in report.issues] == [
        f"{tmp_path}:1:1: xx-talk-2024: no text of xx-talk-2024 (393 code points, SHA-256 {PIN.sha256}); "
        "put the text there, as a .txt file of any name [text_missing]"
    ]
    assert (report.spans_confirmed, report.spans_total) == (0, 26)


def test_the_right_text_is_found_among_others(tmp_path: Path, mini_texts: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "a.txt").write_text("Another text.", encoding="utf-8")
    (tmp_path / "sub" / "z.txt").write_bytes((mini_texts / "talk.txt").read_bytes())
    (tmp_path / "talk.txt").write_text(TEXT.replace("Ada", "Eva"), encoding="utf-8", newline="")
    assert check_texts([PIN], SPANS, tmp_path) == TextReport((), 26, 26)


def test_a_wrong_length_is_reported_although_the_text_is_right(tmp_path: Path, mini_texts: Path) -> None:
    raw = copy_mini(tmp_path)
    source = raw / "sources" / "xx-talk-2024.yml"
    source.write_text(source.read_text(encoding="utf-8").replace('"393"', '"394"'), encoding="utf-8")
    issues = validate_raw(raw, mini_texts).issues
    assert [(i.code, i.message, i.remedy) for i in issues] == [
        ("text_length", "the text of xx-talk-2024 has 393 code points; recorded are 394", "correct text_length")
    ]


def test_an_unreadable_text_is_an_issue(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    (tmp_path / "folder.txt").mkdir()
    (tmp_path / "loop.txt").symlink_to("loop.txt")
    (tmp_path / "talk.txt").write_text(TEXT, encoding="utf-8")
    monkeypatch.setattr(Path, "read_bytes", refuse)
    first, second = check_texts([PIN], SPANS, tmp_path).issues
    assert str(first) == (
        f"{tmp_path}/talk.txt:1:1: (file): cannot be read: permission denied; make it readable [text_unreadable]"
    )
    assert second.code == "text_missing"


def test_two_changed_texts_are_told_apart_by_their_spans(tmp_path: Path) -> None:
    other_text = "A second text, of another length, with one figure: 12 things.\n"
    at = other_text.index("12 things")
    other = Pin("other", hashlib.sha256(other_text.encode()).hexdigest(), len(other_text))
    spans = [*SPANS, AnchoredSpan("other", at, at + 9, "12 things", None, "record-other", "char")]
    (tmp_path / "a.txt").write_text(TEXT.replace("Ada", "Eva"), encoding="utf-8", newline="")
    (tmp_path / "b.txt").write_text(other_text.replace("second", "secand"), encoding="utf-8", newline="")
    report = check_texts([other, PIN], spans, tmp_path)
    assert {(issue.field, Path(issue.path).name) for issue in report.issues if issue.code == "text_changed"} == {
        ("other", "b.txt"),
        (SOURCE, "a.txt"),
    }


def test_every_code_is_described() -> None:
    assert set(TEXT_FAULTS) == {"text_missing", "text_unreadable", "text_changed", "text_length", "span_differs"}


@given(st.data())
def test_one_changed_character_inside_a_span_is_reported_for_that_span(data: st.DataObject) -> None:
    span = data.draw(st.sampled_from(SPANS))
    at = data.draw(st.integers(span.start, span.end - 1))
    replacement = data.draw(st.characters(exclude_categories=["Cs"], exclude_characters=TEXT[at]))
    changed = TEXT[:at] + replacement + TEXT[at + 1 :]
    with pytest.MonkeyPatch.context() as patch:
        path = Path("talk.txt")
        digest = hashlib.sha256(changed.encode()).hexdigest()
        patch.setattr("policydata.texts._read_texts", lambda directory, issues: {path: (digest, changed)})
        report = check_texts([PIN], SPANS, Path())
    broken = [other for other in SPANS if other.start <= at < other.end]
    assert [issue.field for issue in report.issues] == [SOURCE, *(f"{other.record}: char" for other in broken)]
    assert all(
        issue.line == TEXT.count("\n", 0, other.start) + 1
        for issue, other in zip(report.issues[1:], broken, strict=True)
    )


@given(st.integers(0, len(TEXT)), st.integers(1, 60))
def test_a_span_agrees_with_its_words_or_their_digest_only(start: int, length: int) -> None:
    words = TEXT[start : start + length]
    if not words:
        return
    digest = hashlib.sha256(words.encode()).hexdigest()
    end = start + len(words)
    assert span_agrees(AnchoredSpan(SOURCE, start, end, words, None, "", ""), TEXT)
    assert span_agrees(AnchoredSpan(SOURCE, start, end, None, digest, "", ""), TEXT)
    assert not span_agrees(AnchoredSpan(SOURCE, start, end + 1, words, None, "", ""), TEXT)
    assert not span_agrees(AnchoredSpan(SOURCE, start, end, words[:-1] + "\0", None, "", ""), TEXT)
    assert not span_agrees(AnchoredSpan(SOURCE, start, end, None, digest[:-1] + "x", "", ""), TEXT)
    assert not span_agrees(AnchoredSpan(SOURCE, start, end, None, None, "", ""), TEXT)
