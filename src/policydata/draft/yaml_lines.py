"""YAML as people write it: one field a line, quoted where a reader could take it for something else, doubts beside."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from policydata.raw.strict_text import text_faults

_PLAIN = re.compile(r"[^\W\d_](?:[\w /.()'’“”—–（）《》〔〕、，。-]*[\w.)’”）》〕。])?")
_WORDS = frozenset({"null", "true", "false", "yes", "no", "on", "off", "y", "n", "nan", "inf"})


@dataclass(frozen=True, slots=True)
class Entry:
    """One key: a text, a list of texts or of entries, or None for what a curator fills; `notes` stand beside it."""

    key: str
    value: str | Sequence[str] | Sequence[Entries] | Group | None
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Group:
    """The fields of a value that is itself a mapping."""

    fields: Entries


@dataclass(frozen=True, slots=True)
class Remark:
    """A line of its own that says something to the curator."""

    text: str


Entries = Sequence[Entry | Remark]


def to_fill(key: str, hint: str, *notes: str) -> Entry:
    """Return a key whose value a curator writes; `hint` says what belongs there."""
    return Entry(key, None, (f"to fill: {key} ({hint})", *notes))


def yaml_text(entries: Iterable[Entry | Remark]) -> str:
    """Return entries as the text of a YAML file."""
    return "".join(f"{line}\n" for line in _lines(entries, ""))


def scalar(text: str) -> str:
    """Return a text as a YAML scalar, plain where it cannot be taken for a number, a date or a sign of YAML."""
    if _PLAIN.fullmatch(text) and text.lower() not in _WORDS:
        return text
    return json.dumps(text, ensure_ascii=False)


def remark_text(text: str) -> str:
    """Return a text for a comment: one line in NFC, with the code point of each character that may not stand there."""
    line = unicodedata.normalize("NFC", " ".join(text.split()))
    faults = {fault.index: fault.code for fault in text_faults(line)}
    if any(code in ("not_nfc", "combining_run") for code in faults.values()):
        return line.encode("ascii", "backslashreplace").decode()
    return "".join(f"U+{ord(character):04X}" if place in faults else character for place, character in enumerate(line))


def _lines(entries: Iterable[Entry | Remark], indent: str) -> Iterator[str]:
    for entry in entries:
        if isinstance(entry, Remark):
            yield f"{indent}# {remark_text(entry.text)}"
            continue
        notes = "; ".join(remark_text(note) for note in entry.notes if note)
        comment = f"  # {notes}" if notes else ""
        value = entry.value
        if value is None:
            yield f"{indent}{entry.key}:{comment}"
        elif isinstance(value, str):
            yield f"{indent}{entry.key}: {scalar(value)}{comment}"
        elif isinstance(value, Group):
            yield f"{indent}{entry.key}:{comment}"
            yield from _lines(value.fields, f"{indent}  ")
        elif all(isinstance(item, str) for item in value):
            listed = ", ".join(scalar(item) for item in value if isinstance(item, str))
            yield f"{indent}{entry.key}: [{listed}]{comment}"
        else:
            yield f"{indent}{entry.key}:{comment}"
            for item in value:
                yield from _item([] if isinstance(item, str) else item, f"{indent}  ")


def _item(entries: Entries, indent: str) -> Iterator[str]:
    """Yield one item of a list; remarks that lead it stand before its dash."""
    leading = next((place for place, entry in enumerate(entries) if isinstance(entry, Entry)), len(entries))
    yield from _lines(entries[:leading], indent)
    for place, line in enumerate(_lines(entries[leading:], f"{indent}  ")):
        yield line if place else f"{indent}- {line[len(indent) + 2 :]}"
