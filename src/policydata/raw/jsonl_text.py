"""Strict JSON Lines: one object on each line, and the place of everything in it."""

from __future__ import annotations

import json
import math
import re
from dataclasses import dataclass, field

from policydata.issues import IssueLog, field_path
from policydata.raw.strict_text import (
    MAX_DEPTH,
    MAX_SCALAR_LENGTH,
    MAX_VALUES,
    WHOLE_FILE,
    FileIssues,
    Loc,
    Marks,
    Place,
    RawRecord,
    decode_reporting,
    text_faults,
)

MAX_JSONL_BYTES = 16 * 1024 * 1024  # machine-written, so longer than what people write
MAX_DIGITS = 18  # of an integer: always fits in 64 bits
MAX_NUMBER_LENGTH = 40  # of any other number; longer ones are slow to read and mean nothing more

# A string that is never closed is one piece too, so that the search stays linear.
_PIECE = re.compile(r'"(?:[^"\\]|\\.)*+"?|[\[\]{},:]|[^\s\[\]{},:"]+')
_NUMBER = re.compile(r"-?(?P<digits>[0-9]+)(?P<rest>(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)")
_NOT_FINITE = frozenset({"NaN", "Infinity", "-Infinity"})

# How Python's decoder begins its message → what is wrong, what to write instead.
_SYNTAX = {
    "Expecting value": ("a value is expected here", "write it, and no comma after the last one"),
    "Expecting property name": (
        "a key is expected here",
        "write it in double quotes, and no comma after the last value",
    ),
    "Expecting ':' delimiter": ("':' is expected here", 'write "key": value'),
    "Expecting ',' delimiter": ("a comma or closing bracket is expected here", "write it"),
    "Illegal trailing comma": ("a comma after the last value", "delete it"),
    "Unterminated string": ("the quote is never closed", "close it on the same line"),
    "Extra data": ("text follows the object", "write one object per line"),
    "Invalid control character": ("a control character stands in a string", r"write it as an escape such as \t"),
    "Invalid \\": ("there is no such escape", "write two backslashes for a backslash"),
}


def read_jsonl(data: bytes, path: str, log: IssueLog) -> list[RawRecord] | None:
    """Return one record per line, or None after logging every issue that could be found."""
    issues = FileIssues(path, log)
    text = decode_reporting(data, issues, MAX_JSONL_BYTES)
    if text is None:
        return None
    *lines, rest = text.split("\n")
    if rest:
        message, remedy = "the last line has no end and may be cut off", "complete it and end it by LF"
        issues.add((len(lines) + 1, len(rest) + 1), WHOLE_FILE, "no_final_newline", message, remedy)
        lines.append(rest)
    records: list[RawRecord] = []
    left = MAX_VALUES
    for number, line in enumerate(lines, start=1):
        scan = _Scan(number, left)
        record = _read_line(line, scan, issues)
        left -= len(scan.marks.values)
        if issues.full or left < 0:
            break
        if record is not None:
            records.append(record)
    return None if issues.count else records


def _read_line(line: str, scan: _Scan, issues: FileIssues) -> RawRecord | None:
    number = scan.number
    if not line.strip():
        issues.add((number, 1), "(record)", "empty_row", "the line is blank", "delete the line")
        return None
    data: object = None
    if scan.run(line):
        try:
            data = json.loads(line, parse_int=_integer, parse_float=_float)
        except json.JSONDecodeError as error:
            message, remedy = next(
                (row for start, row in _SYNTAX.items() if error.msg.startswith(start)),
                (f"not JSON: {error.msg}", "write one JSON object per line"),
            )
            issues.add((number, error.pos + 1), "(record)", "json_syntax", message, remedy)
            return None
        if not isinstance(data, dict):
            message, remedy = "the line is not an object", 'write {"key": value, …}'
            issues.add((number, 1), "(record)", "not_a_mapping", message, remedy)
    for fault in scan.faults:
        issues.add(fault.place, field_path(fault.loc), fault.code, fault.message, fault.remedy, fault.value)
    return RawRecord(data, scan.marks) if isinstance(data, dict) and not scan.faults else None


def _integer(text: str) -> int:
    """Return the integer; 0 for one that is refused anyway, since Python will not read it."""
    return int(text) if len(text) <= MAX_NUMBER_LENGTH else 0


def _float(text: str) -> float:
    """Return the number; 0 for one that is refused anyway, since it could take long."""
    return float(text) if len(text) <= MAX_NUMBER_LENGTH else 0.0


@dataclass(frozen=True, slots=True)
class _Fault:
    loc: Loc
    place: Place
    code: str
    message: str
    remedy: str
    value: str | None = None


@dataclass(slots=True)
class _Open:
    """An object or list that is still open."""

    loc: Loc
    is_object: bool
    keys: dict[str, Place] = field(default_factory=dict)
    key: str | None = None  # of an object: read, and its value comes or has come
    count: int = 0  # of a list: values before the present one

    @property
    def loc_of_next(self) -> Loc:
        if self.is_object:
            return self.loc if self.key is None else (*self.loc, self.key)
        return (*self.loc, self.count)


@dataclass(slots=True)
class _Scan:
    """The places in one line, and what JSON allows but we refuse. Right for JSON, harmless for anything else."""

    number: int
    left: int  # values that the file may still have
    marks: Marks = field(default_factory=lambda: Marks({}, {}))
    faults: list[_Fault] = field(default_factory=list)
    levels: list[_Open] = field(default_factory=list)

    def run(self, line: str) -> bool:
        """Go through `line`; return False when it holds more than can be read."""
        for match in _PIECE.finditer(line):
            piece, place = match[0], (self.number, match.start() + 1)
            level = self.levels[-1] if self.levels else None
            loc = level.loc_of_next if level else ()
            if piece in "]}":
                del self.levels[-1:]
            elif piece == ",":
                if level is not None:
                    level.key, level.count = None, level.count + 1
            elif piece[0] == '"':
                self._string(piece, loc, place)
            elif piece != ":":
                self.marks.values[loc] = place
                if piece in "[{":
                    if len(self.levels) == MAX_DEPTH:
                        message = f"lists and objects are nested deeper than {MAX_DEPTH}"
                        self.faults = [_Fault(loc, place, "too_deep", message, "flatten the record")]
                        return False
                    self.levels.append(_Open(loc, piece == "{"))
                else:
                    self._number(piece, loc, place)
            if len(self.marks.values) > self.left:
                message = f"more than {MAX_VALUES} values in the file"
                self.faults = [_Fault((), place, "too_many_values", message, "split the file")]
                return False
        return True

    def _string(self, piece: str, loc: Loc, place: Place) -> None:
        text = piece[1:-1]
        if "\\" in piece:
            try:
                text = json.loads(piece)
            except json.JSONDecodeError:
                return
            for fault in text_faults(text):
                message = f"{fault.message} (written as an escape)"
                self.faults.append(_Fault(loc, place, fault.code, message, fault.remedy))
        level = self.levels[-1] if self.levels else None
        if level is not None and level.is_object and level.key is None:
            level.key = text
            loc = level.loc_of_next
            if text in level.keys:
                message = f"the key is given twice, first in column {level.keys[text][1]}"
                self.faults.append(_Fault(loc, place, "duplicate_key", message, "keep one of the two", text))
            level.keys.setdefault(text, place)
            self.marks.keys[loc] = place
            return
        self.marks.values[loc] = place
        if len(text) > MAX_SCALAR_LENGTH:
            message = f"the text is {len(text)} characters long, more than {MAX_SCALAR_LENGTH}"
            self.faults.append(_Fault(loc, place, "text_too_long", message, "shorten it", text))

    def _number(self, piece: str, loc: Loc, place: Place) -> None:
        if piece in _NOT_FINITE:
            message, remedy = f"{piece} is not a JSON number", "write null, or a number"
            self.faults.append(_Fault(loc, place, "not_finite", message, remedy, piece))
            return
        match = _NUMBER.fullmatch(piece)
        if match is None:
            return
        if not match["rest"] and len(match["digits"]) > MAX_DIGITS:
            message, remedy = f"the integer has more than {MAX_DIGITS} digits", "write it as text"
            self.faults.append(_Fault(loc, place, "huge_number", message, remedy, piece))
        elif len(piece) > MAX_NUMBER_LENGTH:
            message = f"the number is longer than {MAX_NUMBER_LENGTH} characters"
            self.faults.append(_Fault(loc, place, "huge_number", message, "write it as text", piece))
        elif math.isinf(float(piece)):
            self.faults.append(_Fault(loc, place, "not_finite", "the number is too large", "write it as text", piece))
