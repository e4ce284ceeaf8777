"""Bytes that must be plain Unicode text, the places in that text, and the issues found there."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from policydata.issues import Issue, IssueLog

MAX_BYTES = 4 * 1024 * 1024  # of one raw file
MAX_SCALAR_LENGTH = 65_536  # code points of one value
MAX_VALUES = 500_000  # of one file, counting lists and mappings; each takes about 250 bytes with its place
MAX_DEPTH = 40  # of mappings and lists inside each other
MAX_ISSUES = 100  # reported for one file; one more says that there are others
MAX_SHOWN = 80  # code points of a value shown in an issue
MAX_PATH_SHOWN = 160  # code points of a field path shown in an issue
MAX_COMBINING_RUN = 30  # marks on one letter (Unicode's stream-safe text format); longer runs take quadratic time
WHOLE_FILE = "(file)"
TOO_MANY_ISSUES = (
    "too_many_issues",
    f"there are more than {MAX_ISSUES} issues here",
    "correct those listed, then run again",
)

Place = tuple[int, int]  # line and column, both from 1; columns count code points
Loc = tuple[int | str, ...]  # as pydantic gives it: ("titles", 0, "text")

# Every class lists code points that look like nothing, like something else, or differ from machine to machine.
_REFUSED = {
    "carriage_return": ("\r", "is no line end here", "write LF line ends"),
    "control_character": (r"\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f", "is a control character, not text", "delete it"),
    "line_separator": (r"\u2028\u2029", "is a line end that few programs know", "write LF line ends"),
    "lone_surrogate": (r"\ud800-\udfff", "is half of a UTF-16 pair, not a character", "write the whole character"),
    "bidi_control": (r"\u061c\u202a-\u202e\u2066-\u2069", "changes the order in which text is shown", "delete it"),
    "invisible_character": (
        r"\xad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2060-\u2065\u206a-\u206f\u3164\ufe00-\ufe0f"
        r"\ufeff\uffa0\ufff0-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff",
        "cannot be seen",
        "delete it",
    ),
    "replacement_character": (r"\ufffc\ufffd", "stands where a character was lost", "write the original character"),
    "private_use_character": (
        r"\ue000-\uf8ff\U000f0000-\U000ffffd\U00100000-\U0010fffd",
        "means something in one font only",
        "write the character that has a code point of its own",
    ),
    "noncharacter": (
        r"\ufdd0-\ufdef" + "".join(rf"\U{plane:04x}fffe\U{plane:04x}ffff" for plane in range(17)),
        "is never a character",
        "delete it",
    ),
}
_PATTERNS = {code: re.compile(f"[{points}]") for code, (points, _, _) in _REFUSED.items()}
_ANY_REFUSED = re.compile("[" + "".join(points for points, _, _ in _REFUSED.values()) + "]")
_STOPPING = frozenset({"carriage_return", "control_character", "line_separator", "noncharacter"})
_HALF = "\udced[\udca0-\udcbf][\udc80-\udcbf]"  # a surrogate in UTF-8, byte by byte
_BAD_BYTES = re.compile(f"(?P<surrogate>{_HALF})|(?:(?!{_HALF})[\udc80-\udcff])+")


@dataclass(frozen=True, slots=True)
class TextFault:
    """A stretch of text that may not be stored: where it starts (code point from 0), why, and what to write."""

    index: int
    code: str
    message: str
    remedy: str


@dataclass(frozen=True, slots=True)
class Marks:
    """Where each value and each key of a record stands; () is the record itself."""

    values: dict[Loc, Place]
    keys: dict[Loc, Place]

    def nearest_loc(self, loc: Loc) -> Loc:
        """Return the part of `loc` that stands in the text, without pydantic's union tags, which do not."""
        found: Loc = ()
        for part in loc:
            if (*found, part) in self.values:
                found = (*found, part)
        return found

    def value_place(self, loc: Loc) -> Place:
        """Return where the value at `loc` starts, or the nearest value around it."""
        return self.values[self.nearest_loc(loc)]

    def key_place(self, loc: Loc) -> Place:
        """Return where the key at the end of `loc` starts, or else the value, or the nearest value around it."""
        found = self.nearest_loc(loc)
        return self.keys.get(found, self.values[found])


@dataclass(frozen=True, slots=True)
class RawRecord:
    """The plain data of one record, and where each piece of it stands."""

    data: dict[str, object]
    marks: Marks

    @property
    def line(self) -> int:
        """The line on which the record starts, from 1."""
        return self.marks.values[()][0]


class FileIssues:
    """The issues of one file on their way into a log: cut to a readable length, at most `MAX_ISSUES`."""

    def __init__(self, path: str, log: IssueLog) -> None:
        self.path, self.log, self.count = path, log, 0

    @property
    def full(self) -> bool:
        """Whether further issues would not be reported."""
        return self.count > MAX_ISSUES

    def add(self, place: Place, field: str, code: str, message: str, remedy: str, value: str | None = None) -> None:
        """Report one issue at `place`, unless the file has had its share."""
        self.count += 1
        if self.count == MAX_ISSUES + 1:
            self.log.add(Issue(self.path, *place, WHOLE_FILE, *TOO_MANY_ISSUES))
        elif not self.full:
            shown = None if value is None else cut(value)
            field = cut(field, MAX_PATH_SHOWN)
            self.log.add(Issue(self.path, *place, field, code, message, remedy, shown))


def decode_strict(data: bytes, path: str, log: IssueLog, max_bytes: int = MAX_BYTES) -> str | None:
    """Return `data` as text, or None after logging why it is not UTF-8 in NFC with LF and visible characters."""
    issues = FileIssues(path, log)
    text = decode_reporting(data, issues, max_bytes)
    return None if issues.count else text


def decode_reporting(data: bytes, issues: FileIssues, max_bytes: int = MAX_BYTES) -> str | None:
    """Return the text of `data`, or None if it is too damaged to look for more issues in it.

    The text may be returned although issues were found, so that a reader can report those of its own in the same run.
    """
    start = (1, 1)
    if len(data) > max_bytes:
        message = f"the file has {len(data)} bytes, more than the {max_bytes} allowed"
        issues.add(start, WHOLE_FILE, "file_too_large", message, "split it into smaller files")
        return None
    if data.startswith((b"\xff\xfe", b"\xfe\xff")) or data.count(0) * 4 > len(data) > 3:
        issues.add(start, WHOLE_FILE, "not_utf8", "the bytes are UTF-16 or UTF-32", "save the file as UTF-8")
        return None
    text = data.decode("utf-8", "surrogateescape")
    if not text.isascii() and not _report_bytes(text, issues):
        return None
    if text.startswith("\ufeff"):
        issues.add(start, WHOLE_FILE, "byte_order_mark", "the file starts with U+FEFF", "save it as UTF-8 without BOM")
        text = text[1:]
    if not text.strip():
        issues.add(start, WHOLE_FILE, "empty_file", "the file is empty", "write the record, or delete the file")
        return None
    readable = True
    if "\r\n" in text:
        where = place_of(text, text.index("\r\n"))
        issues.add(where, WHOLE_FILE, "carriage_return", "lines end in CR LF", "write LF line ends")
        text = text.replace("\r\n", "\n")
    for fault in text_faults(text):
        issues.add(place_of(text, fault.index), WHOLE_FILE, fault.code, fault.message, fault.remedy)
        readable = readable and fault.code not in _STOPPING
        if issues.full:
            return None
    return text if readable else None


def text_faults(text: str) -> Iterator[TextFault]:
    """Yield the refused code points in `text`, and of each line the first stretch that is not NFC."""
    if text.isascii() and text.replace("\n", "").isprintable():
        return
    for match in _ANY_REFUSED.finditer(text):
        code = next(code for code, pattern in _PATTERNS.items() if pattern.match(match[0]))
        _, reason, remedy = _REFUSED[code]
        yield TextFault(match.start(), code, f"{code_point(match[0])} {reason}", remedy)
    if unicodedata.is_normalized("NFC", text):
        return
    start = 0
    for line in text.split("\n"):
        if not unicodedata.is_normalized("NFC", line):
            yield _not_normal(line, start)
        start += len(line) + 1


def place_of(text: str, index: int) -> Place:
    """Return line and column of the code point at `index`."""
    return text.count("\n", 0, index) + 1, index - text.rfind("\n", 0, index)


def code_point(character: str) -> str:
    """Return the number and, where Unicode gives one, the name of a character."""
    return f"U+{ord(character):04X} {unicodedata.name(character, '')}".rstrip()


def cut(text: str, length: int = MAX_SHOWN) -> str:
    """Return `text`, shortened with an ellipsis to at most `length` code points."""
    return text if len(text) <= length else text[: length - 1] + "…"


def _report_bytes(text: str, issues: FileIssues) -> bool:
    """Report the bytes that `surrogateescape` had to hide; return whether there were none."""
    clean = True
    for match in _BAD_BYTES.finditer(text):
        clean = False
        raw = match[0].encode("utf-8", "surrogateescape")
        if match["surrogate"]:
            half = raw.decode("utf-8", "surrogatepass")
            code, message = "lone_surrogate", f"{code_point(half)} {_REFUSED['lone_surrogate'][1]}"
            remedy = _REFUSED["lone_surrogate"][2]
        else:
            shown = " ".join(f"0x{byte:02X}" for byte in raw[:4]) + (" …" if len(raw) > 4 else "")
            code, message = "not_utf8", f"this is not UTF-8: {shown}"
            remedy = "save the file as UTF-8"
        issues.add(place_of(text, match.start()), WHOLE_FILE, code, message, remedy)
        if issues.full:
            break
    return clean


def _not_normal(line: str, start: int) -> TextFault:
    """Return the first stretch of `line` that differs from its normal form C; `start` is where the line starts."""
    run = 0
    for index, character in enumerate(line):
        run = run + 1 if unicodedata.combining(character) else 0
        if run > MAX_COMBINING_RUN:
            message = f"more than {MAX_COMBINING_RUN} combining marks stand on one letter"
            return TextFault(start + index - run + 1, "combining_run", message, "delete the marks")
    normal = unicodedata.normalize("NFC", line)
    first = next((i for i, (ours, theirs) in enumerate(zip(line, normal, strict=False)) if ours != theirs), len(normal))
    end = first + 1
    while end < len(line) and _joins(line[first:end], line[end]):
        end += 1
    written, wanted = line[first:end], unicodedata.normalize("NFC", line[first:end])
    message = f"{_code_points(written)} is not in Unicode normal form C (NFC)"
    return TextFault(start + first, "not_nfc", message, f"write {_code_points(wanted)}")


def _joins(stretch: str, following: str) -> bool:
    """Return whether `following` belongs to the same letter as `stretch`."""
    joined = unicodedata.normalize("NFC", stretch + following)
    return bool(unicodedata.combining(following)) or len(joined) <= len(unicodedata.normalize("NFC", stretch))


def _code_points(text: str) -> str:
    return " ".join(f"U+{ord(character):04X}" for character in text)
