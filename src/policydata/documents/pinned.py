"""A document as one text with its hash, its length and the way back to page, paragraph or table cell."""

from __future__ import annotations

import hashlib
from bisect import bisect_right
from dataclasses import dataclass, field

from policydata.issues import Issue


@dataclass(frozen=True, slots=True)
class Place:
    """Where a stretch of text stands in its document; every number counts from 1.

    `part` is `body`, `footnote`, `endnote`, `header`, `footer` or `text box`, and `number` tells several of them
    apart. `paragraph` counts those that hold text, within the cell or else within the part.
    """

    part: str = "body"
    number: int | None = None
    page: int | None = None
    table: int | None = None
    row: int | None = None
    cell: int | None = None
    paragraph: int | None = None

    def __str__(self) -> str:
        names = [f"{self.part} {self.number}" if self.number else self.part] if self.part != "body" else []
        for name in ("page", "table", "row", "cell", "paragraph"):
            if (number := getattr(self, name)) is not None:
                names.append(f"{name} {number}")
        return ", ".join(names) or "body"


@dataclass(frozen=True, slots=True)
class PlacedSpan:
    """A stretch `start:end` of the text (code points, half-open) and its place in the document."""

    start: int
    end: int
    place: Place


@dataclass(frozen=True, slots=True)
class PinnedDocument:
    """One document that could be read.

    `sha256` is that of the text in UTF-8, `length` counts its code points, `file_sha256` is that of the file's bytes.
    `places` is sorted and does not overlap; only separators between places lie outside of it. `findings` says what
    was left out, is doubtful or may not be seen by a reader. `charset` is None where the format fixes it.
    """

    path: str
    kind: str
    text: str
    places: tuple[PlacedSpan, ...]
    findings: tuple[Issue, ...]
    file_sha256: str
    charset: str | None = None
    sha256: str = field(init=False)
    length: int = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "sha256", hashlib.sha256(self.text.encode()).hexdigest())
        object.__setattr__(self, "length", len(self.text))

    def place_at(self, index: int) -> Place | None:
        """Return the place of the code point at `index`; None for a separator and outside the text."""
        at = bisect_right(self.places, index, key=lambda span: span.start) - 1
        return self.places[at].place if at >= 0 and index < self.places[at].end else None


@dataclass(frozen=True, slots=True)
class UnreadableDocument:
    """One document that could not be read; `findings` says why and is never empty."""

    path: str
    findings: tuple[Issue, ...]


@dataclass(frozen=True, slots=True)
class Notice:
    """One finding inside a document: `field` names the part, `index` the code point of the text where known."""

    code: str
    message: str
    remedy: str
    field: str = "(file)"
    index: int | None = None


@dataclass(frozen=True, slots=True)
class ParsedText:
    """What a reader of one format returns."""

    text: str
    places: tuple[PlacedSpan, ...]
    notices: tuple[Notice, ...] = ()
    charset: str | None = None


class UnreadableError(Exception):
    """A document cannot be read; `notice` says why. It never leaves this package."""

    def __init__(self, notice: Notice) -> None:
        super().__init__(notice)
        self.notice = notice
