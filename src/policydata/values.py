"""The scalar types that records are made of: each checks its text and says what to write instead."""

from __future__ import annotations

import calendar
import re
import unicodedata
from datetime import date
from typing import Annotated, Any, NamedTuple
from urllib.parse import urlsplit

from pydantic import AfterValidator, Field

SURFACE_LIMIT = 160
"""Longest stretch of somebody else's text that is stored, in code points: titles and figures, never sentences."""

_INTEGER_PART = "(0|[1-9][0-9]{0,17})"
SLUG_PATTERN = r"^[a-z0-9]+(-[a-z0-9]+)*$"
TABLE_NAME_PATTERN = r"^[a-z]+(_[a-z]+)*$"
DATE_PATTERN = r"^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"
DAY_PATTERN = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
DECIMAL_PATTERN = rf"^-?{_INTEGER_PART}(\.[0-9]{{1,6}})?$"
COUNT_PATTERN = rf"^{_INTEGER_PART}$"
SHA256_PATTERN = r"^[0-9a-f]{64}$"
QID_PATTERN = r"^Q[1-9][0-9]{0,11}$"
LANGUAGE_PATTERN = r"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$"
JURISDICTION_PATTERN = r"^[A-Z]{2}$"
GEOGRAPHY_PATTERN = r"^([A-Z]{2}|WORLD)$"
SPAN_PATTERN = rf"^{_INTEGER_PART},{_INTEGER_PART}$"
CITATION_PATTERN = rf"^[a-z0-9]+(-[a-z0-9]+)*(#char={_INTEGER_PART},{_INTEGER_PART})?$"


def _whole(pattern: str) -> re.Pattern[str]:
    # Python's `$` also matches before a final line end.
    return re.compile(rf"\A(?:{pattern.removeprefix('^').removesuffix('$')})\Z")


_SLUG = _whole(SLUG_PATTERN)
_TABLE_NAME = _whole(TABLE_NAME_PATTERN)
_DATE = re.compile(r"\A([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?\Z")
_DECIMAL = _whole(DECIMAL_PATTERN)
_INTEGER = _whole(COUNT_PATTERN)
_SHA256 = _whole(SHA256_PATTERN)
_CITATION = re.compile(r"\A([^#]*)(?:#char=([^,]*),(.*))?\Z", re.DOTALL)
_QID = _whole(QID_PATTERN)
_COUNTRY = "write an ISO 3166-1 alpha-2 code such as CN"
_JURISDICTION = _whole(JURISDICTION_PATTERN)
_GEOGRAPHY = _whole(GEOGRAPHY_PATTERN)
_LANGUAGE = _whole(LANGUAGE_PATTERN)
_RESERVED = frozenset(
    {"con", "prn", "aux", "nul", "constructor", *(f"{d}{n}" for d in ("com", "lpt") for n in range(10))}
)
_HOST = re.compile(r"\A([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]([a-z0-9-]*[a-z0-9])?\Z")
_WORD = re.compile(r"[^\W\d_]+")
_HIDDEN_CATEGORIES = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"})
_SHOWN_FORMATS = frozenset("\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd")
# Letters and marks that look like nothing, and the two that stand where a character was lost.
_BLANKS = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u2800\u3164\uffa0\ufffc\ufffd") | {
    chr(c) for span in (range(0xFE00, 0xFE10), range(0xE0100, 0xE01F0)) for c in span
}
# Cyrillic and Greek letters that look like Latin ones.
_LOOK_ALIKES = frozenset("АВЕЅІЈКМНОРСТУХаеорсухіјѕһԁԛԝ" + "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧορν")


class DateBounds(NamedTuple):
    """The first and the last day a partial date can mean."""

    earliest: date
    latest: date


class Span(NamedTuple):
    """A half-open stretch of a text, in Unicode code points."""

    start: int
    end: int


class Place(NamedTuple):
    """A parsed citation: a source, and the span in its pinned text unless the source as a whole is meant."""

    source_id: str
    span: Span | None


def check_slug(text: str) -> str:
    """Return `text` if it can be an id and a file name on every system; raise ValueError otherwise."""
    if not _SLUG.match(text):
        raise ValueError(f"{_cut(text)!r} is not an id; write lower-case a-z, 0-9 and single hyphens, such as cn-cac")
    if len(text) > 80:
        raise ValueError(f"the id has {len(text)} characters; write at most 80")
    if text in _RESERVED:
        raise ValueError(f"{text!r} is a reserved name on some systems; write another id")
    return text


def check_table_name(text: str) -> str:
    """Return `text` if it can be the name of a published table; raise ValueError otherwise."""
    if not _TABLE_NAME.match(text):
        raise ValueError(f"{_cut(text)!r} is not the name of a table; write a-z and _, such as policy_dates")
    return text


def check_text(text: str) -> str:
    """Return `text` if it is one line of normalised, visible text; raise ValueError otherwise."""
    if not text:
        raise ValueError("the text is empty; leave the field out when nothing is known")
    if text != text.strip():
        raise ValueError("the text begins or ends with a blank; remove it")
    if any(c in "\n\r\t" for c in text):
        raise ValueError("the text has a line break or tab; write it on one line")
    return _check_scripts(_check_characters(text))


def check_surface(text: str) -> str:
    """Return `text` if it can be a stretch of a pinned text (line breaks allowed, at most 160 code points)."""
    if not text:
        raise ValueError("the surface is empty; write what stands in the text")
    if len(text) > SURFACE_LIMIT:
        raise ValueError(f"the surface has {len(text)} characters; store at most {SURFACE_LIMIT}, never sentences")
    return _check_characters(text.replace("\n", " ")) and text


def _check_characters(text: str) -> str:
    for character in text:
        hidden = unicodedata.category(character) in _HIDDEN_CATEGORIES and character not in _SHOWN_FORMATS
        if hidden or character in _BLANKS:
            raise ValueError(f"the text has the invisible character U+{ord(character):04X}; remove it")
    if not unicodedata.is_normalized("NFC", text):
        raise ValueError("the text is not in Unicode normal form C; write it in NFC")
    return text


def _check_scripts(text: str) -> str:
    for word in () if text.isascii() else _WORD.findall(text):
        strange = next((c for c in word if c in _LOOK_ALIKES), "")
        if strange and any(c.isascii() for c in word):
            name = f"U+{ord(strange):04X} {unicodedata.name(strange)}"
            raise ValueError(f"{_cut(word)!r} mixes Latin letters with {name}; write the word in one script")
    return text


def check_jurisdiction(text: str) -> str:
    """Return `text` if it has the form of a jurisdiction's code; raise ValueError otherwise."""
    if not _JURISDICTION.match(text):
        raise ValueError(f"{_cut(text)!r} is not a jurisdiction; {_COUNTRY}, or UN, EU")
    return text


def check_geography(text: str) -> str:
    """Return `text` if it has the form of a geography's code; raise ValueError otherwise."""
    if not _GEOGRAPHY.match(text):
        raise ValueError(f"{_cut(text)!r} is not a geography; {_COUNTRY}, or WORLD")
    return text


def check_url(text: str) -> str:
    """Return `text` if it is an absolute web address without credentials; raise ValueError otherwise."""
    remedy = "write an absolute https:// address in ASCII"
    if not text.isascii() or any(c <= " " or c in '"<>\\^`{|}\x7f' for c in text):
        raise ValueError(f"{_cut(text)!r} has characters an address cannot hold; {remedy}")
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError as error:
        raise ValueError(f"{_cut(text)!r} is not an address ({error}); {remedy}") from None
    if parts.scheme not in {"https", "http"} or not _HOST.match(parts.hostname or "") or port == 0:
        raise ValueError(f"{_cut(text)!r} is not a web address; {remedy}")
    if parts.username is not None or parts.password is not None:
        raise ValueError(f"{_cut(text)!r} carries credentials; {remedy}")
    return text


def date_bounds(text: str) -> DateBounds:
    """Return the first and last day that `2017`, `2017-07` or `2017-07-08` can mean (EDTF level 0).

    Raises ValueError for anything else, and for days the Gregorian calendar does not have.
    """
    match = _DATE.match(text)
    remedy = 'write "YYYY", "YYYY-MM" or "YYYY-MM-DD"'
    if match is None:
        raise ValueError(f"{_cut(text)!r} is not a date; {remedy}")
    year, month, day = (int(part) if part else None for part in match.groups())
    if not year:
        raise ValueError(f"{text!r} has the year 0; {remedy}")
    if month is None:
        return DateBounds(date(year, 1, 1), date(year, 12, 31))
    if not 1 <= month <= 12:
        raise ValueError(f"{text!r} has no such month; {remedy}")
    last = calendar.monthrange(year, month)[1]
    if day is None:
        return DateBounds(date(year, month, 1), date(year, month, last))
    if not 1 <= day <= last:
        raise ValueError(f"{text!r} is not in the calendar, {year}-{month:02} has {last} days; {remedy}")
    return DateBounds(date(year, month, day), date(year, month, day))


def date_precision(text: str) -> str:
    """Return `year`, `month` or `day` for a valid partial date."""
    return {4: "year", 7: "month"}.get(len(text), "day")


def check_date(text: str) -> str:
    """Return `text` if it is a partial date; raise ValueError otherwise."""
    date_bounds(text)
    return text


def check_day(text: str) -> str:
    """Return `text` if it is a date known to the day; raise ValueError otherwise."""
    if date_precision(check_date(text)) != "day":
        raise ValueError(f'{text!r} is not a day; write "YYYY-MM-DD"')
    return text


def check_decimal(text: str) -> str:
    """Return `text` if it is a plain decimal with at most 18 digits before and 6 after the point."""
    if not _DECIMAL.match(text):
        raise ValueError(
            f"{_cut(text)!r} is not a decimal number; write digits with a point, at most 18 before and 6 after it"
        )
    if text.startswith("-") and not text.strip("-0."):
        raise ValueError(f"{text!r} is minus zero; write 0")
    return text


def check_count(text: str) -> str:
    """Return `text` if it is a whole number of at least 0; raise ValueError otherwise."""
    if not _INTEGER.match(text):
        raise ValueError(f"{_cut(text)!r} is not a whole number; write digits only, without leading zeros")
    return text


def check_boolean(text: str) -> str:
    """Return `text` if it is `true` or `false`; raise ValueError otherwise."""
    if text not in {"true", "false"}:
        raise ValueError(f"{_cut(text)!r} is neither true nor false; write true or false")
    return text


def check_sha256(text: str) -> str:
    """Return `text` if it is a SHA-256 in lower-case hexadecimal digits; raise ValueError otherwise."""
    if not _SHA256.match(text):
        raise ValueError(f"{_cut(text)!r} is not a SHA-256; write its 64 lower-case hexadecimal digits")
    return text


def check_qid(text: str) -> str:
    """Return `text` if it is a Wikidata item id; raise ValueError otherwise."""
    if not _QID.match(text):
        raise ValueError(f"{_cut(text)!r} is not a Wikidata item; write Q and digits, such as Q1065")
    return text


def check_language(text: str) -> str:
    """Return `text` if it is a BCP 47 language tag of the short forms used here; raise ValueError otherwise."""
    if not _LANGUAGE.match(text):
        raise ValueError(f"{_cut(text)!r} is not a language tag; write a BCP 47 tag such as en, zh or zh-Hant")
    return text


def parse_span(text: str) -> Span:
    """Return the span `start,end` (half-open, code points); raise ValueError for an empty or backward one."""
    remedy = "write START,END in code points with END greater than START, such as 13404,13418"
    start, comma, end = text.partition(",")
    if not (comma and _INTEGER.match(start) and _INTEGER.match(end)):
        raise ValueError(f"{_cut(text)!r} is not a span; {remedy}")
    span = Span(int(start), int(end))
    if span.end <= span.start:
        raise ValueError(f"the span {text} holds no character; {remedy}")
    return span


def check_span(text: str) -> str:
    """Return `text` if it is a span `start,end`; raise ValueError otherwise."""
    parse_span(text)
    return text


def parse_citation(text: str) -> Place:
    """Return source and span of `source-id` or `source-id#char=start,end` (RFC 5147); raise ValueError otherwise."""
    match = _CITATION.match(text)
    if match is None:
        raise ValueError(f"{_cut(text)!r} is not a citation; write source-id or source-id#char=START,END")
    source_id, start, end = match.groups()
    check_slug(source_id)
    return Place(source_id, None if start is None else parse_span(f"{start},{end}"))


def check_citation(text: str) -> str:
    """Return `text` if it is a citation; raise ValueError otherwise."""
    parse_citation(text)
    return text


def _cut(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:57]}…"


def _pattern(pattern: str) -> Any:
    """Return the field that tells editors, by JSON Schema, the form a check demands."""
    return Field(json_schema_extra={"pattern": pattern})


Slug = Annotated[str, AfterValidator(check_slug), _pattern(SLUG_PATTERN)]
TableName = Annotated[str, AfterValidator(check_table_name), _pattern(TABLE_NAME_PATTERN)]
Text = Annotated[str, AfterValidator(check_text)]
Surface = Annotated[str, AfterValidator(check_surface)]
Jurisdiction = Annotated[str, AfterValidator(check_jurisdiction), _pattern(JURISDICTION_PATTERN)]
Geography = Annotated[str, AfterValidator(check_geography), _pattern(GEOGRAPHY_PATTERN)]
WebUrl = Annotated[str, AfterValidator(check_url), _pattern("^[Hh][Tt][Tt][Pp][Ss]?://")]
PartialDate = Annotated[str, AfterValidator(check_date), _pattern(DATE_PATTERN)]
Day = Annotated[str, AfterValidator(check_day), _pattern(DAY_PATTERN)]
Figure = Annotated[str, AfterValidator(check_decimal), _pattern(DECIMAL_PATTERN)]
Count = Annotated[str, AfterValidator(check_count), _pattern(COUNT_PATTERN)]
Flag = Annotated[str, AfterValidator(check_boolean), Field(json_schema_extra={"enum": ["true", "false"]})]
Sha256 = Annotated[str, AfterValidator(check_sha256), _pattern(SHA256_PATTERN)]
WikidataId = Annotated[str, AfterValidator(check_qid), _pattern(QID_PATTERN)]
Language = Annotated[str, AfterValidator(check_language), _pattern(LANGUAGE_PATTERN)]
SpanText = Annotated[str, AfterValidator(check_span), _pattern(SPAN_PATTERN)]
Citation = Annotated[str, AfterValidator(check_citation), _pattern(CITATION_PATTERN)]
Citations = Annotated[tuple[Citation, ...], Field(min_length=1)]
