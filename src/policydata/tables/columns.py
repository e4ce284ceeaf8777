"""Column types that several tables share."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Annotated

from policydata.models.base import Name
from policydata.tables.row import Derived, Pattern, References, Row
from policydata.values import DATE_PATTERN, SHA256_PATTERN, SLUG_PATTERN, date_bounds, date_precision
from policydata.vocabulary import DatePrecision, NameKind

Id = Annotated[str, Pattern(SLUG_PATTERN)]
PolicyId = Annotated[Id, References("policies")]
BodyId = Annotated[Id, References("bodies")]
PersonId = Annotated[Id, References("people")]
EventId = Annotated[Id, References("events")]
SourceId = Annotated[Id, References("sources")]
IndicatorId = Annotated[Id, References("indicators")]

EdtfDate = Annotated[str, Pattern(DATE_PATTERN)]
Digest = Annotated[str, Pattern(SHA256_PATTERN)]

DerivedPrecision = Annotated[DatePrecision, Derived("from the date")]
DerivedDay = Annotated[date, Derived("from the date")]
DerivedText = Annotated[str, Derived("from child rows")]
DerivedDate = Annotated[EdtfDate, Derived("from child rows")]


class NameRow(Row):
    """A name of something, in the order of the record."""

    position: int
    """Order of the name in the record, from 1; the present official names come first."""
    name: str
    """The name, on one line."""
    language: str
    """BCP 47 tag."""
    kind: NameKind
    """What sort of name it is."""
    valid_from: EdtfDate | None
    """When the name came into use (EDTF level 0)."""
    valid_to: EdtfDate | None
    """When the name went out of use (EDTF level 0)."""


def date_columns(text: str | None, prefix: str = "date") -> dict[str, object]:
    """Return the columns of a partial date: itself, its precision, its first and its last possible day."""
    bounds = date_bounds(text) if text else None
    return {
        prefix: text,
        f"{prefix}_precision": DatePrecision(date_precision(text)) if text else None,
        f"{prefix}_earliest": bounds.earliest if bounds else None,
        f"{prefix}_latest": bounds.latest if bounds else None,
    }


_PREFERENCE = (
    NameKind.OFFICIAL,
    NameKind.OFFICIAL_TRANSLATION,
    NameKind.TRANSLATION,
    NameKind.ALIAS,
    NameKind.SHORT,
    NameKind.AS_CITED,
)


def preferred_name(names: Iterable[Name], language: str) -> str | None:
    """Return the best present name in a language: official before translated before as cited, else None."""
    present = [n for n in names if n.language.split("-")[0] == language and n.valid_to is None]
    ranked = sorted((n for n in present if n.kind in _PREFERENCE), key=lambda n: _PREFERENCE.index(n.kind))
    return ranked[0].text if ranked else None


def acronym_of(names: Iterable[Name]) -> str | None:
    """Return the first acronym, if any."""
    return next((n.text for n in names if n.kind is NameKind.ACRONYM), None)
