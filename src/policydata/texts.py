"""Pinned texts: found by their SHA-256 in a folder, and held against the spans that records describe."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from policydata.issues import Issue

MAX_TEXT_BYTES = 64 * 1024 * 1024
_MISSING = "put the text there, as a .txt file of any name"
_READABLE = "make it readable"
_TELLING = 8  # code points; shorter surfaces stand in many texts
TEXT_FAULTS = {
    "text_missing": "The folder holds no text that a source pins.",
    "text_unreadable": "A text cannot be read.",
    "text_changed": "A text is not, byte for byte, the one that its source pins.",
    "text_length": "The length that a source gives is not that of its text.",
    "span_differs": "What stands in a span of the text is not what the record says.",
}
"""What can be wrong with pinned texts, by the code of the issue."""


@dataclass(frozen=True, slots=True)
class Pin:
    """The text that a source pins: SHA-256 of its bytes, and its length in code points."""

    source_id: str
    sha256: str
    length: int


@dataclass(frozen=True, slots=True)
class AnchoredSpan:
    """What a record says stands at `start:end` (code points) of a source's text: the words, or their SHA-256."""

    source_id: str
    start: int
    end: int
    as_written: str | None
    span_sha256: str | None
    record: str
    field: str


@dataclass(frozen=True, slots=True)
class TextReport:
    """What the check of the texts found."""

    issues: tuple[Issue, ...]
    spans_confirmed: int
    spans_total: int


def check_texts(pins: Sequence[Pin], spans: Iterable[AnchoredSpan], directory: Path) -> TextReport:
    """Hold every span against the text its source pins; `directory` holds the texts under any file names.

    A text whose digest differs is matched to the source whose spans it confirms best, so that each changed
    character is reported with the source, record and field that it breaks and its line in the text.
    """
    by_source: dict[str, list[AnchoredSpan]] = {pin.source_id: [] for pin in pins}
    for span in spans:
        by_source.setdefault(span.source_id, []).append(span)
    issues: list[Issue] = []
    files = _read_texts(directory, issues)
    confirmed = 0
    for pin, path in _matched(pins, by_source, files).items():
        if path is None:
            message = f"no text of {pin.source_id} ({pin.length} code points, SHA-256 {pin.sha256})"
            issues.append(Issue(str(directory), 1, 1, pin.source_id, "text_missing", message, _MISSING))
            continue
        digest, text = files[path]
        faults = [fault for span in by_source[pin.source_id] if (fault := _fault(span, text, path))]
        confirmed += len(by_source[pin.source_id]) - len(faults)
        if digest != pin.sha256:
            message = (
                f"the text of {pin.source_id} has changed: {len(text)} code points, SHA-256 {digest}; "
                f"pinned are {pin.length} and {pin.sha256}"
            )
            remedy = "restore the pinned text, or re-read every fact and pin the new one"
            issues.append(Issue(str(path), 1, 1, pin.source_id, "text_changed", message, remedy))
        elif len(text) != pin.length:
            message = f"the text of {pin.source_id} has {len(text)} code points; recorded are {pin.length}"
            issues.append(Issue(str(path), 1, 1, pin.source_id, "text_length", message, "correct text_length"))
        issues.extend(faults)
    return TextReport(tuple(issues), confirmed, sum(map(len, by_source.values())))


def span_agrees(span: AnchoredSpan, text: str) -> bool:
    """Return whether the slice of the text is what the record says."""
    found = text[span.start : span.end]
    if len(found) != span.end - span.start:
        return False
    if span.as_written is not None:
        return found == span.as_written
    return hashlib.sha256(found.encode()).hexdigest() == span.span_sha256


def _fault(span: AnchoredSpan, text: str, path: Path) -> Issue | None:
    if span_agrees(span, text):
        return None
    line = text.count("\n", 0, span.start) + 1
    column = span.start - (text.rfind("\n", 0, span.start) + 1) + 1
    found = text[span.start : span.end]
    expected = repr(span.as_written) if span.as_written is not None else f"SHA-256 {span.span_sha256}"
    shown = repr(found if len(found) <= 60 else f"{found[:57]}…")
    what = f"{span.source_id}#char={span.start},{span.end} of {span.record}"
    message = f"{what} reads {shown}, recorded is {expected}" if found else f"{what} lies outside the text"
    remedy = "correct the record's span, or restore the pinned text"
    return Issue(str(path), line, column, f"{span.record}: {span.field}", "span_differs", message, remedy)


def _read_texts(directory: Path, issues: list[Issue]) -> dict[Path, tuple[str, str]]:
    texts = {}
    for path in sorted(directory.rglob("*.txt")):
        try:
            if not path.is_file() or path.stat().st_size > MAX_TEXT_BYTES:
                continue
            data = path.read_bytes()
        except OSError as error:
            reason = (error.strerror or type(error).__name__).lower()
            issues.append(Issue(str(path), 1, 1, "(file)", "text_unreadable", f"cannot be read: {reason}", _READABLE))
            continue
        try:
            texts[path] = hashlib.sha256(data).hexdigest(), data.decode("utf-8")
        except UnicodeDecodeError:
            # Damaged bytes still have a place: the changed characters become U+FFFD and their spans differ.
            texts[path] = hashlib.sha256(data).hexdigest(), data.decode("utf-8", errors="replace")
    return texts


def _matched(
    pins: Sequence[Pin],
    by_source: Mapping[str, Sequence[AnchoredSpan]],
    files: Mapping[Path, tuple[str, str]],
) -> dict[Pin, Path | None]:
    matched: dict[Pin, Path | None] = {
        pin: next((path for path, (digest, _) in files.items() if digest == pin.sha256), None) for pin in pins
    }
    free = [path for path in files if path not in matched.values()]
    for pin, found in matched.items():
        if found is not None:
            continue
        scores = {path: _score(pin, by_source[pin.source_id], files[path][1]) for path in free}
        best = max(scores, key=lambda path: scores[path], default=None)
        if best is not None and scores[best] > 0:
            matched[pin] = best
            free.remove(best)
    return matched


def _score(pin: Pin, spans: Sequence[AnchoredSpan], text: str) -> float:
    """Return how likely `text` is a changed or cut version of the pinned one: 0 if nothing speaks for it."""
    shift = len(text) - pin.length
    inside = [span for span in spans if span.end <= len(text)]
    worded = [span.as_written for span in spans if span.as_written and len(span.as_written) >= _TELLING]
    places = _share(_stands(span, text, shift) for span in inside)
    words = _share(surface in text for surface in worded)
    if max(places, words) > 0.5:
        return max(places * len(inside) / len(spans), words)
    return 0.01 if abs(shift) <= pin.length // 100 else 0.0


def _stands(span: AnchoredSpan, text: str, shift: int) -> bool:
    """Return whether a span stands at its place, or where one insertion or deletion before it has moved it."""
    if span_agrees(span, text):
        return True
    return span.start + shift >= 0 and span_agrees(replace(span, start=span.start + shift, end=span.end + shift), text)


def _share(found: Iterable[bool]) -> float:
    answers = list(found)
    return sum(answers) / len(answers) if answers else 0.0
