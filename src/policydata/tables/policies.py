"""Policies and their titles, issuers, dates, relations, topics and contents."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from typing import Annotated

from policydata.models.policies import Policy, PolicyDate
from policydata.models.record_set import RecordSet
from policydata.tables.columns import (
    BodyId,
    DerivedDate,
    DerivedDay,
    DerivedPrecision,
    DerivedText,
    EdtfDate,
    Id,
    PolicyId,
    date_columns,
    preferred_name,
)
from policydata.tables.grades import last_checked, weakest_grade
from policydata.tables.row import WHOLE_ROW, Derived, Fact, Row
from policydata.values import date_precision
from policydata.vocabulary import (
    Binding,
    BodyRole,
    ContentKind,
    DateEvent,
    DatePrecision,
    EvidenceGrade,
    PolicyKind,
    PolicyStatus,
    RelationKind,
    TitleKind,
    Topic,
)

PRINCIPAL_EVENTS = (
    DateEvent.PROMULGATED,
    DateEvent.SIGNED,
    DateEvent.ADOPTED,
    DateEvent.PUBLISHED,
    DateEvent.ISSUED,
    DateEvent.ANNOUNCED,
    DateEvent.PROPOSED,
    DateEvent.APPROVED,
    DateEvent.DRAFT_PUBLISHED,
    DateEvent.EFFECTIVE,
)
"""The event whose date is the principal one: the first of these that is recorded."""

_TITLE_PREFERENCE = (
    TitleKind.OFFICIAL,
    TitleKind.OFFICIAL_TRANSLATION,
    TitleKind.TRANSLATION,
    TitleKind.SHORT,
    TitleKind.ALIAS,
    TitleKind.AS_CITED,
)


class PolicyRow(Row):
    """One convenient row for each instrument; the tables beside it hold all titles, bodies and dates."""

    table_name = "policies"
    table_title = "Policies"
    table_key = ("policy_id",)

    policy_id: Id
    """Stable id of the instrument."""
    title_en: DerivedText | None
    """Best English title: official before translated before as cited."""
    title_zh: DerivedText | None
    """Best Chinese title."""
    title_original: DerivedText
    """The first title of the record: the official one in an original language, where read."""
    kind: PolicyKind
    """What sort of instrument."""
    jurisdiction: str
    """ISO 3166-1 alpha-2 code, or UN, EU."""
    binding: Binding | None
    """Whether it binds; empty when not yet checked."""
    number: str | None
    """Official document number."""
    status: PolicyStatus | None
    """Where it stands; empty when not yet checked."""
    status_as_of: datetime.date | None
    """The day the status was read or its source speaks of."""
    date: DerivedDate | None
    """The principal date (EDTF level 0), of the event named beside it."""
    date_event: Annotated[DateEvent, Derived("from policy_dates")] | None
    """What happened on the principal date: the first recorded of promulgated, signed, adopted, published, issued …"""
    date_precision: DerivedPrecision | None
    """How exactly the principal date is known."""
    issuer_ids: DerivedText | None
    """Ids of the issuers in signature order, joined by `;`: for a law its adopters; else adopters or proposers."""
    issuers_en: DerivedText | None
    """Their English names in the same order, joined by `; `."""
    url: str | None
    """The official page, where readable."""
    note: str | None
    """A remark in our own words, neutral."""
    evidence_grade: Annotated[EvidenceGrade, Derived("from evidence")]
    """Grade of the weakest fact shown in this row, each fact having the grade of its best source."""
    last_checked: Annotated[datetime.date, Derived("from sources")]
    """The latest day on which one of its sources was looked at."""


class PolicyTitleRow(Row):
    """Every title of an instrument, in every language, as official and as cited."""

    table_name = "policy_titles"
    table_title = "Policy titles"
    table_key = ("policy_id", "position")

    policy_id: PolicyId
    """The instrument."""
    position: int
    """Order in the record, from 1; the original title comes first."""
    title: str
    """The title, on one line."""
    language: str
    """BCP 47 tag."""
    kind: TitleKind
    """Where the title comes from."""


class PolicyIssuerRow(Row):
    """Bodies behind an instrument: one row each, in the order of the signature block."""

    table_name = "policy_issuers"
    table_title = "Policy issuers"
    table_key = ("policy_id", "position")

    policy_id: PolicyId
    """The instrument."""
    position: int
    """Order in the signature block, from 1."""
    body_id: BodyId
    """The body."""
    role: BodyRole
    """What the body did."""
    as_written: str | None
    """The body, or the phrase that stands for several, as a source writes it."""


class PolicyDateRow(Row):
    """Dated events of an instrument, each with the kind of event and its precision."""

    table_name = "policy_dates"
    table_title = "Policy dates"
    table_key = ("policy_id", "event", "date")

    policy_id: PolicyId
    """The instrument."""
    event: DateEvent
    """What happened."""
    date: EdtfDate
    """EDTF level 0: `2017`, `2017-07` or `2017-07-08`."""
    date_precision: DerivedPrecision
    """How exactly the date is known."""
    date_earliest: DerivedDay
    """First day the date can mean."""
    date_latest: DerivedDay
    """Last day the date can mean."""
    as_written: str | None
    """The date as a source writes it."""
    out_of_order: str | None
    """Why this date truly precedes an event that should come first."""
    note: str | None
    """A remark, neutral."""


class PolicyRelationRow(Row):
    """How instruments stand to each other."""

    table_name = "policy_relations"
    table_title = "Policy relations"
    table_key = ("policy_id", "kind", "target_id")

    policy_id: PolicyId
    """The instrument the relation is read from."""
    kind: RelationKind
    """The relation."""
    target_id: PolicyId
    """The instrument it is read to."""
    date: EdtfDate | None
    """When it came about (EDTF level 0)."""
    note: str | None
    """A remark, neutral."""


class PolicyTopicRow(Row):
    """What instruments are about."""

    table_name = "policy_topics"
    table_title = "Policy topics"
    table_key = ("policy_id", "topic")

    policy_id: PolicyId
    """The instrument."""
    topic: Topic
    """A topic."""


class PolicyContentRow(Row):
    """Structured contents: principles, requirements, categories, in their order."""

    table_name = "policy_contents"
    table_title = "Policy contents"
    table_key = ("policy_id", "kind", "position")

    policy_id: PolicyId
    """The instrument."""
    kind: ContentKind
    """What sort of part."""
    position: int
    """Order from 1; 0 where only the number of parts was read."""
    label: str | None
    """The label in English."""
    label_zh: str | None
    """The label in Chinese."""
    count_stated: int | None
    """How many parts of this kind there are, as the text or its issuer says."""
    topic: Topic | None
    """A topic this part concerns."""


ROWS: tuple[type[Row], ...] = (
    PolicyRow,
    PolicyTitleRow,
    PolicyIssuerRow,
    PolicyDateRow,
    PolicyRelationRow,
    PolicyTopicRow,
    PolicyContentRow,
)


def policy_facts(policy: Policy, records: RecordSet) -> Iterator[Fact]:
    """Yield the rows of a policy with the citations of their cells."""
    yield _policy_fact(policy, records)
    key = policy.id
    for position, title in enumerate(policy.titles, 1):
        row: Row = PolicyTitleRow(
            policy_id=key, position=position, title=title.text, language=title.language, kind=title.kind
        )
        yield Fact(row, {WHOLE_ROW: title.sources})
    for position, issuer in enumerate(policy.issuers, 1):
        row = PolicyIssuerRow(
            policy_id=key, position=position, body_id=issuer.body, role=issuer.role, as_written=issuer.as_written
        )
        yield Fact(row, {WHOLE_ROW: issuer.sources})
    for event in policy.dates:
        row = PolicyDateRow.model_validate(
            {
                "policy_id": key,
                "event": event.event,
                **date_columns(event.date),
                "as_written": event.as_written,
                "out_of_order": event.out_of_order,
                "note": event.note,
            }
        )
        yield Fact(row, {WHOLE_ROW: event.sources})
    for relation in policy.relations:
        row = PolicyRelationRow(
            policy_id=key, kind=relation.kind, target_id=relation.target, date=relation.date, note=relation.note
        )
        yield Fact(row, {WHOLE_ROW: relation.sources})
    for topic in policy.topics:
        yield Fact(PolicyTopicRow(policy_id=key, topic=topic), {WHOLE_ROW: policy.sources})
    yield from _content_facts(policy)


def _content_facts(policy: Policy) -> Iterator[Fact]:
    for content in policy.contents:
        count = int(content.count_stated) if content.count_stated else None
        if not content.items:
            row = PolicyContentRow(
                policy_id=policy.id,
                kind=content.kind,
                position=0,
                label=None,
                label_zh=None,
                count_stated=count,
                topic=None,
            )
            yield Fact(row, {WHOLE_ROW: content.sources})
        for position, item in enumerate(content.items, 1):
            row = PolicyContentRow(
                policy_id=policy.id,
                kind=content.kind,
                position=position,
                label=item.label,
                label_zh=item.label_zh,
                count_stated=count,
                topic=item.topic,
            )
            yield Fact(row, {WHOLE_ROW: tuple(dict.fromkeys((*item.sources, *content.sources)))})


def _policy_fact(policy: Policy, records: RecordSet) -> Fact:
    principal = _principal_date(policy)
    issuers = _principal_bodies(policy)
    bodies = [records.bodies[body].record for body in issuers]
    citations = {column: policy.sources for column in ("kind", "jurisdiction")}
    citations |= {c: policy.sources for c in ("binding", "url", "note") if getattr(policy, c) is not None}
    if policy.number:
        citations["number"] = policy.number.sources
    if policy.status:
        citations |= {"status": policy.status.sources, "status_as_of": policy.status.sources}
    row = PolicyRow(
        policy_id=policy.id,
        title_en=_preferred_title(policy, "en"),
        title_zh=_preferred_title(policy, "zh"),
        title_original=policy.titles[0].text,
        kind=policy.kind,
        jurisdiction=policy.jurisdiction,
        binding=policy.binding,
        number=policy.number.text if policy.number else None,
        status=policy.status.value if policy.status else None,
        status_as_of=datetime.date.fromisoformat(policy.status.as_of) if policy.status else None,
        date=principal.date if principal else None,
        date_event=principal.event if principal else None,
        date_precision=DatePrecision(date_precision(principal.date)) if principal else None,
        issuer_ids=";".join(issuers) or None,
        issuers_en="; ".join(preferred_name(b.names, "en") or b.names[0].text for b in bodies) or None,
        url=policy.url,
        note=policy.note,
        evidence_grade=weakest_grade(_shown_facts(policy, principal, issuers), records),
        last_checked=last_checked(policy, records),
    )
    return Fact(row, citations)


def _shown_facts(policy: Policy, principal: PolicyDate | None, issuers: list[str]) -> Iterator[tuple[str, ...]]:
    """Yield the citations of the facts that the row of a policy shows."""
    yield policy.sources
    yield policy.titles[0].sources
    for fact in (policy.number, policy.status, principal):
        if fact:
            yield fact.sources
    yield from (issuer.sources for issuer in policy.issuers if issuer.body in issuers)


def _principal_date(policy: Policy) -> PolicyDate | None:
    dated = sorted(
        (d for d in policy.dates if d.event in PRINCIPAL_EVENTS),
        key=lambda d: (PRINCIPAL_EVENTS.index(d.event), d.date),
    )
    return dated[0] if dated else None


def _principal_bodies(policy: Policy) -> list[str]:
    makers = [BodyRole.ISSUER, BodyRole.ADOPTER, BodyRole.SIGNATORY, BodyRole.PROPOSER]
    if policy.kind is PolicyKind.LAW:
        makers.sort(key=lambda role: role is not BodyRole.ADOPTER)
    for role in makers:
        if bodies := [issuer.body for issuer in policy.issuers if issuer.role is role]:
            return list(dict.fromkeys(bodies))
    return []


def _preferred_title(policy: Policy, language: str) -> str | None:
    titles = [t for t in policy.titles if t.language.split("-")[0] == language and t.kind in _TITLE_PREFERENCE]
    return min(titles, key=lambda t: _TITLE_PREFERENCE.index(t.kind)).text if titles else None
