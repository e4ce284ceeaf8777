"""Sources, and what the pinned texts among them say: statistics, claims, slips, mentions."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from decimal import Decimal
from typing import Annotated

from policydata.models.record_set import RecordSet
from policydata.models.sources import Claim, ExtractedLine, Mention, Slip, Source, Statistic
from policydata.tables.columns import (
    BodyId,
    DerivedDay,
    DerivedPrecision,
    Digest,
    EdtfDate,
    EventId,
    Id,
    IndicatorId,
    PolicyId,
    SourceId,
    date_columns,
)
from policydata.tables.row import WHOLE_ROW, Derived, Fact, Row
from policydata.values import parse_span
from policydata.vocabulary import Bound, EvidenceMethod, MentionKind, Nature, SlipKind, SourceKind, Unit


class SourceRow(Row):
    """Anything a fact was read in; an anchored source has a pinned text."""

    table_name = "sources"
    table_title = "Sources"
    table_key = ("source_id",)

    source_id: Id
    """Stable id of the source."""
    title: str
    """Title of the page or text, in its language."""
    publisher: str | None
    """Who published it."""
    publisher_body_id: BodyId | None
    """The publisher's body."""
    kind: SourceKind
    """What sort of source."""
    language: str
    """BCP 47 tag."""
    date: EdtfDate | None
    """The date the source bears (EDTF level 0)."""
    date_precision: DerivedPrecision | None
    """How exactly the date is known."""
    date_earliest: DerivedDay | None
    """First day the date can mean."""
    date_latest: DerivedDay | None
    """Last day the date can mean."""
    url: str | None
    """Where it was read."""
    official: bool
    """Whether it is the issuer's own site or gazette, or a faithful official mirror."""
    text_sha256: Digest | None
    """SHA-256 of the pinned text, for an anchored source."""
    text_length: int | None
    """Length of the pinned text in Unicode code points."""
    licence: str | None
    """Terms of use as the source states them."""
    last_checked: datetime.date
    """The day it was last looked at."""
    note: str | None
    """A remark, neutral."""


class StatisticRow(Row):
    """Figures that pinned texts cite, with unit, bound, period and who says so."""

    table_name = "statistics"
    table_title = "Cited statistics"
    table_key = ("statistic_id",)

    statistic_id: Id
    """Stable id of the cited figure."""
    source_id: SourceId
    """The text that cites it."""
    indicator_id: IndicatorId | None
    """The statistical series it belongs to; empty for plain counts."""
    value: Decimal
    """The value, magnitudes multiplied out."""
    unit: Unit
    """What the value counts or measures."""
    unit_as_written: Unit | None
    """The unit the text writes, where it writes another one than is meant."""
    bound: Bound
    """How the figure limits the value."""
    nature: Nature
    """Measured, intended or counted."""
    geography: str | None
    """ISO 3166-1 alpha-2 code, or WORLD."""
    group: str | None
    """The group within the geography."""
    period: EdtfDate | None
    """The time it speaks of (EDTF level 0)."""
    period_precision: DerivedPrecision | None
    """How exactly the period is known."""
    period_earliest: DerivedDay | None
    """First day of the period."""
    period_latest: DerivedDay | None
    """Last day of the period."""
    base_period: EdtfDate | None
    """For a change: the time it is compared with (EDTF level 0)."""
    claimant_id: Id | None
    """Who says so: id of a person or body; empty when the document itself does."""
    policy_id: PolicyId | None
    """The instrument it is about."""
    event_id: EventId | None
    """The event it is about."""
    body_id: BodyId | None
    """The body it is about."""
    as_written: str
    """What stands in the text."""
    char_start: int
    """First code point of the span."""
    char_end: int
    """Code point after the last."""
    note: str | None
    """A remark, neutral."""


class ClaimRow(Row):
    """What pinned texts assert, paraphrased neutrally in our own words."""

    table_name = "claims"
    table_title = "Claims"
    table_key = ("claim_id",)

    claim_id: Id
    """Stable id of the claim."""
    source_id: SourceId
    """The text that makes it."""
    claimant_id: Id | None
    """Who says so: id of a person or body; empty when the document itself does."""
    reported_by_id: Id | None
    """Who reports the claimant's words: id of a person or body."""
    subject_id: Id | None
    """The policy, body, person or event it is about."""
    statement: str
    """A neutral paraphrase in our own words."""
    char_start: int
    """First code point of the span."""
    char_end: int
    """Code point after the last."""
    span_sha256: Digest
    """SHA-256 of the stretch, encoded as UTF-8."""
    checkable: bool
    """Whether it is a fact that somebody could look up."""


class SlipRow(Row):
    """What is odd in pinned texts: misspellings, scan errors, counts that cannot be; recorded, never repaired."""

    table_name = "slips"
    table_title = "Slips"
    table_key = ("source_id", "char_start", "char_end", "kind")

    source_id: SourceId
    """The text."""
    char_start: int
    """First code point of the span."""
    char_end: int
    """Code point after the last."""
    kind: SlipKind
    """What is odd about it."""
    as_written: str
    """What stands in the text."""
    meant: str | None
    """What was meant, where that is certain."""
    note: str
    """What is odd, in our own words."""


class MentionRow(Row):
    """Every stretch of a pinned text that names an instrument, body, person, event, date or figure."""

    table_name = "mentions"
    table_title = "Mentions"
    table_key = ("source_id", "char_start", "char_end", "kind")

    source_id: SourceId
    """The text."""
    char_start: int
    """First code point of the span."""
    char_end: int
    """Code point after the last."""
    kind: MentionKind
    """What the stretch names."""
    as_written: str
    """What stands in the text."""
    value: str | None
    """Date (EDTF level 0) or decimal value."""
    linked_id: Id | None
    """The policy, body, person or event it names."""
    rule: Annotated[str, Derived("how the mention was found")]
    """How it was found: the extractor's rule; `curated` where only a curator found it."""
    curated: Annotated[bool, Derived("whether a curator recorded it")]
    """Whether a curator recorded it; otherwise the extractor alone proposes it."""


ROWS: tuple[type[Row], ...] = (SourceRow, StatisticRow, ClaimRow, SlipRow, MentionRow)


def source_facts(source: Source, records: RecordSet) -> Iterator[Fact]:
    """Yield the rows of a source and of what its pinned text says."""
    cells = {
        "source_id": source.id,
        "title": source.title,
        "publisher": source.publisher,
        "publisher_body_id": source.publisher_body,
        "kind": source.kind,
        "language": source.language,
        **date_columns(source.date),
        "url": source.url,
        "official": source.official == "true",
        "text_sha256": source.text_sha256,
        "text_length": int(source.text_length) if source.text_length else None,
        "licence": source.licence,
        "last_checked": datetime.date.fromisoformat(source.last_checked),
        "note": source.note,
    }
    yield Fact(SourceRow.model_validate(cells), {WHOLE_ROW: (source.id,)})
    for statistic in source.statistics:
        yield _statistic_fact(source, statistic)
    for claim in source.claims:
        yield _claim_fact(source, claim)
    for slip in source.slips:
        yield _slip_fact(source, slip)
    yield from _mention_facts(source, records)


def _statistic_fact(source: Source, statistic: Statistic) -> Fact:
    span = parse_span(statistic.char)
    cells = {
        "statistic_id": statistic.id,
        "source_id": source.id,
        "indicator_id": statistic.indicator,
        "value": Decimal(statistic.value),
        "unit": statistic.unit,
        "unit_as_written": statistic.unit_as_written,
        "bound": statistic.bound,
        "nature": statistic.nature,
        "geography": statistic.geography,
        "group": statistic.group,
        **date_columns(statistic.period, "period"),
        "base_period": statistic.base_period,
        "claimant_id": statistic.claimant,
        "policy_id": statistic.policy,
        "event_id": statistic.event,
        "body_id": statistic.body,
        "as_written": statistic.as_written,
        "char_start": span.start,
        "char_end": span.end,
        "note": statistic.note,
    }
    return Fact(StatisticRow.model_validate(cells), {WHOLE_ROW: (f"{source.id}#char={statistic.char}",)})


def _claim_fact(source: Source, claim: Claim) -> Fact:
    span = parse_span(claim.char)
    row = ClaimRow(
        claim_id=claim.id,
        source_id=source.id,
        claimant_id=claim.claimant,
        reported_by_id=claim.reported_by,
        subject_id=claim.subject,
        statement=claim.statement,
        char_start=span.start,
        char_end=span.end,
        span_sha256=claim.span_sha256,
        checkable=claim.checkable == "true",
    )
    return Fact(row, {WHOLE_ROW: (f"{source.id}#char={claim.char}",)})


def _slip_fact(source: Source, slip: Slip) -> Fact:
    span = parse_span(slip.char)
    row = SlipRow(
        source_id=source.id,
        char_start=span.start,
        char_end=span.end,
        kind=slip.kind,
        as_written=slip.as_written,
        meant=slip.meant,
        note=slip.note,
    )
    return Fact(row, {WHOLE_ROW: (f"{source.id}#char={slip.char}",)})


def _mention_facts(source: Source, records: RecordSet) -> Iterator[Fact]:
    """Yield what the curator or the extractor found; where both did, the curator's value and link stand."""
    curated: dict[tuple[int, int, str], Mention] = {
        (int(line.record.char_start), int(line.record.char_end), line.record.kind): line.record
        for line in records.mentions.get(source.id, ())
    }
    extracted: dict[tuple[int, int, str], ExtractedLine] = {
        (line.record.start, line.record.end, line.record.kind): line.record
        for line in records.extracted.get(source.id, ())
        if line.record.text is not None
    }
    for key in sorted(curated.keys() | extracted.keys()):
        start, end, kind = key
        by_hand, by_rule = curated.get(key), extracted.get(key)
        row = MentionRow.model_validate(
            {
                "source_id": source.id,
                "char_start": start,
                "char_end": end,
                "kind": kind,
                "as_written": by_hand.as_written if by_hand else by_rule and by_rule.text,
                "value": by_hand.value if by_hand else by_rule and by_rule.value,
                "linked_id": by_hand.linked_id if by_hand else by_rule and by_rule.linked_id,
                "rule": by_rule.rule if by_rule else "curated",
                "curated": by_hand is not None,
            }
        )
        method = EvidenceMethod.CURATED if by_hand else EvidenceMethod.EXTRACTED
        yield Fact(row, {WHOLE_ROW: (f"{source.id}#char={start},{end}",)}, method)
