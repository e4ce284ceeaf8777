"""Bodies that a pinned text names as issuers, held against the bodies that other sources list."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from policydata.models.policies import Issuer, Policy
from policydata.models.record_set import RecordSet
from policydata.tables.columns import preferred_name
from policydata.verdicts.findings import Finding
from policydata.verdicts.readings import Reading, one_line, readings_of, references_of, words_at
from policydata.verdicts.reason_length import fitted
from policydata.vocabulary import BodyRelationKind, BodyRole, Verdict, VerdictMethod

_DONE = {
    BodyRole.ISSUER: "issued",
    BodyRole.APPROVER: "approved",
    BodyRole.ADOPTER: "adopted",
    BodyRole.DRAFTER: "drafted",
    BodyRole.PROPOSER: "proposed",
    BodyRole.CO_SPONSOR: "co-sponsored",
    BodyRole.PUBLISHER: "published",
    BodyRole.SIGNATORY: "signed",
}
_SHOWN = 12
_SHOWN_LENGTH = 280


@dataclass(frozen=True, slots=True)
class Listed:
    """A body in a role, as sources other than the judged text list it."""

    body: str
    role: BodyRole
    sources: tuple[str, ...]


def judge_issuers(records: RecordSet) -> list[Finding]:
    """Return a finding for every body that a pinned text names in a role for an instrument."""
    return [
        _judge(located.record, issuer, reading, records)
        for located in records.policies.values()
        for issuer in located.record.issuers
        for reading in readings_of(issuer.sources)
    ]


def listed_bodies(policy: Policy, judged: str, records: RecordSet) -> list[Listed]:
    """Return the bodies of an instrument that sources other than the text `judged` list, in order."""
    found = []
    for issuer in policy.issuers:
        if references := references_of(issuer.sources, judged, records):
            found.append(Listed(issuer.body, issuer.role, references))
    return found


def same_body(one: str, other: str, records: RecordSet) -> bool:
    """Return whether two ids stand for one body, or for one institution under two names."""
    if one == other:
        return True
    return any(
        relation.kind is BodyRelationKind.SAME_INSTITUTION_AS and relation.target == target
        for body, target in ((one, other), (other, one))
        if body in records.bodies
        for relation in records.bodies[body].record.relations
    )


def body_name(body_id: str, records: RecordSet) -> str:
    """Return the best English name of a body, or its first name."""
    names = records.bodies[body_id].record.names
    return preferred_name(names, "en") or names[0].text


def name_list(bodies: Iterator[str] | list[str], records: RecordSet) -> str:
    """Return the names of several bodies in one line; a long list ends in their number."""
    ids = list(dict.fromkeys(bodies))
    names = [body_name(body, records) for body in ids]
    shown = "; ".join(names[:_SHOWN])
    if len(names) > _SHOWN or len(shown) > _SHOWN_LENGTH:
        shown = f"{names[0]} and {len(names) - 1} more"
    return shown


def _judge(policy: Policy, issuer: Issuer, reading: Reading, records: RecordSet) -> Finding:
    listed = listed_bodies(policy, reading.source_id, records)
    in_role = [entry for entry in listed if entry.role is issuer.role]
    of_body = [entry for entry in listed if same_body(entry.body, issuer.body, records)]
    name, done = body_name(issuer.body, records), _DONE[issuer.role]
    if hits := [entry for entry in of_body if entry.role is issuer.role]:
        verdict, used = Verdict.CORROBORATED, hits
        reason = f"{name} is recorded as {_article(issuer.role)}"
        reason += f", one of {len({e.body for e in in_role})}." if len(in_role) > 1 else "."
    elif of_body and in_role:
        verdict, used = Verdict.IMPRECISE, of_body + in_role
        reason = f"{name} {_DONE[of_body[0].role]} it; {name_list([e.body for e in in_role], records)} {done} it."
    elif in_role:
        verdict, used = Verdict.CONTRADICTED, in_role
        reason = f"{name} is not among the bodies that {done} it."
    elif of_body:
        verdict, used = Verdict.UNVERIFIABLE, of_body
        reason = f"No source read says who {done} it; {name} is recorded as {_article(of_body[0].role)}."
    else:
        verdict, used = Verdict.UNVERIFIABLE, []
        reason = f"No source read says who {done} it."
        if listed:
            reason = f"{reason[:-1]}; {body_name(listed[0].body, records)} {_DONE[listed[0].role]} it."
    written = words_at(reading, records) or one_line(issuer.as_written or name)
    sources = dict.fromkeys(citation for entry in used for citation in entry.sources)
    return Finding(
        verdict_id=f"{policy.id}-{issuer.role.replace('_', '-')}-{issuer.body}-{reading.slug}",
        target_table="policy_issuers",
        target_id=policy.id,
        target_field=f"{issuer.role},{issuer.body}",
        verdict=verdict,
        method=VerdictMethod.RECORD,
        stated=f"{done} by {written}",
        official=_official(used, records),
        reason=fitted(reason),
        citations=(reading.citation, *sources),
    )


def _official(used: list[Listed], records: RecordSet) -> str | None:
    roles = dict.fromkeys(entry.role for entry in used)
    parts = [f"{_DONE[role]} by {name_list([e.body for e in used if e.role is role], records)}" for role in roles]
    return "; ".join(parts) or None


def _article(role: BodyRole) -> str:
    noun = str(role).replace("_", "-")
    return f"{'an' if noun[0] in 'aeiou' else 'a'} {noun}"
