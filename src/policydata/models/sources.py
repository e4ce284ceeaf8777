"""Sources: anything a fact was read in; an anchored source has a pinned text and lists what that text says."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, JsonValue

from policydata.models.base import Note, Record
from policydata.models.references import ActorRef, BodyRef, EventRef, IndicatorRef, PolicyRef, SourceRef, SubjectRef
from policydata.values import (
    Count,
    Day,
    Figure,
    Flag,
    Geography,
    Language,
    PartialDate,
    Sha256,
    Slug,
    SpanText,
    Surface,
    Text,
    WebUrl,
)
from policydata.vocabulary import Bound, MentionKind, Nature, SlipKind, SourceKind, Unit


class Statistic(Record):
    """A figure that the text cites."""

    id: Slug
    """Stable id, led by the source's id."""
    char: SpanText
    """Where it stands: `start,end`, half-open, in code points."""
    as_written: Surface
    """What stands there."""
    value: Figure
    """The value as a plain decimal, magnitudes multiplied out."""
    unit: Unit
    """What the value counts or measures."""
    unit_as_written: Unit | None = None
    """The unit the text writes, where it writes another one than is meant."""
    bound: Bound
    """How the figure limits the value."""
    nature: Nature
    """Measured, intended or counted."""
    indicator: IndicatorRef | None = None
    """Id of the statistical series it belongs to."""
    geography: Geography | None = None
    """ISO 3166-1 alpha-2 code, or WORLD."""
    group: Slug | None = None
    """The group within the geography."""
    period: PartialDate | None = None
    """The time it speaks of."""
    base_period: PartialDate | None = None
    """For a change: the time it is compared with."""
    claimant: ActorRef | None = None
    """Who says so: a person or body; absent when the document itself does."""
    policy: PolicyRef | None = None
    """The policy it is about."""
    event: EventRef | None = None
    """The event it is about."""
    body: BodyRef | None = None
    """The body it is about."""
    note: Note | None = None
    """A remark, neutral."""


class Claim(Record):
    """Something the text asserts, paraphrased in our own words."""

    id: Slug
    """Stable id, led by the source's id."""
    char: SpanText
    """Where it stands: `start,end`, half-open, in code points."""
    span_sha256: Sha256
    """SHA-256 of the stretch, encoded as UTF-8."""
    claimant: ActorRef | None = None
    """Who says so: a person or body; absent when the document itself does."""
    reported_by: ActorRef | None = None
    """Who reports the claimant's words."""
    subject: SubjectRef | None = None
    """The policy, body, person or event it is about."""
    statement: Annotated[Text, Field(max_length=300)]
    """A neutral paraphrase in our own words."""
    checkable: Flag
    """Whether it is a fact that somebody could look up."""


class Slip(Record):
    """Something odd that stands in the text; recorded, never repaired."""

    char: SpanText
    """Where it stands: `start,end`, half-open, in code points."""
    kind: SlipKind
    """What is odd about it."""
    as_written: Surface
    """What stands there."""
    meant: Text | None = None
    """What was meant, where that is certain."""
    note: Note
    """What is odd, in our own words."""


class Source(Record):
    """A page, text or report in which facts were read."""

    id: Slug
    """Stable id; equals the file name."""
    title: Text
    """Title of the page or text, in its language."""
    publisher: Text | None = None
    """Who published it."""
    publisher_body: BodyRef | None = None
    """The publisher's body id."""
    kind: SourceKind
    """What sort of source."""
    language: Language
    """BCP 47 tag."""
    date: PartialDate | None = None
    """The date the source bears."""
    url: WebUrl | None = None
    """Where it was read."""
    official: Flag
    """Whether it is the issuer's own site or gazette, or a faithful official mirror."""
    text_sha256: Sha256 | None = None
    """SHA-256 of the pinned text, for an anchored source."""
    text_length: Count | None = None
    """Length of the pinned text in code points."""
    licence: Text | None = None
    """Terms of use as the source states them."""
    last_checked: Day
    """The day it was last looked at."""
    note: Note | None = None
    """A remark, neutral."""
    statistics: tuple[Statistic, ...] = ()
    """Figures the pinned text cites."""
    claims: tuple[Claim, ...] = ()
    """What the pinned text asserts."""
    slips: tuple[Slip, ...] = ()
    """What is odd in the pinned text."""


class Mention(Record):
    """A stretch of a pinned text that names something: one line of `mentions/<source>.csv`."""

    char_start: Count
    """First code point."""
    char_end: Count
    """Code point after the last."""
    kind: MentionKind
    """What the stretch names."""
    as_written: Surface
    """What stands there."""
    value: Text | None = None
    """Normalised value of a date or figure."""
    linked_id: SubjectRef | None = None
    """The record it names."""


class ExtractedLine(Record):
    """One line of `extracted/<source>.jsonl`: a document, a mention or a record that the extractor proposes."""

    document_id: SourceRef
    """The text."""
    kind: MentionKind | Literal["document", "instrument_event", "statistic", "contents", "claim", "relation"]
    """What is proposed."""
    start: Annotated[int, Field(ge=0)]
    """First code point."""
    end: Annotated[int, Field(ge=0)]
    """Code point after the last."""
    text: Surface | None = None
    """Of a mention: what stands there."""
    value: Text | None = None
    """Value of a date or figure, or what the record says first of all."""
    unit: Text | None = None
    """Unit of a figure, as the extractor names it."""
    linked_id: SubjectRef | None = None
    """The record it names."""
    rule: Text | None = None
    """The rule that found it."""
    confidence: Literal["high", "medium", "low"] | None = None
    """Of a record: how far to trust it."""
    doubts: tuple[Text, ...] = ()
    """Of a record: what to check."""
    detail: dict[str, JsonValue]
    """What else was read, by name."""
