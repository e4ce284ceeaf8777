"""The instruments that candidates speak of, gathered over all documents: known ones by id, others by title."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from policydata.draft import terms
from policydata.draft.anchors import AnchoredDocument, labels_of, name_key, notes_of, rejected
from policydata.draft.candidate_lines import MentionLine, RecordLine
from policydata.draft.registry import Registry
from policydata.draft.suggested_ids import free_id, policy_id
from policydata.draft.validity import subjects, validity
from policydata.extraction.languages import language_of
from policydata.values import check_count, date_bounds
from policydata.vocabulary import RelationKind

_RELATIONS = frozenset(map(str, RelationKind))
_DATED_BY = ("signed", "promulgated", "adopted", "issued", "published", "approved", "proposed", "draft_published")


@dataclass(slots=True)
class Fact:
    """Something read of an instrument: the words, where they stand, and what a curator should know."""

    as_written: str | None = None
    sources: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def add(self, sources: Iterable[str], notes: Iterable[str]) -> None:
        """Take in one more place that says so."""
        self.sources += [source for source in sources if source not in self.sources]
        self.notes += [note for note in notes if note not in self.notes]


@dataclass(slots=True)
class ContentFact(Fact):
    """An enumeration: how many, and the labels with their sources."""

    count: str | None = None
    labels: list[tuple[str, list[str]]] = field(default_factory=list)


@dataclass(slots=True)
class Instrument:
    """One instrument; `known` says that the registry has it under `policy_id`."""

    title: str
    known: bool
    policy_id: str = ""
    titles: dict[str, Fact] = field(default_factory=dict)
    numbers: dict[str, Fact] = field(default_factory=dict)
    dates: dict[tuple[str, str], Fact] = field(default_factory=dict)
    issuers: dict[tuple[str, str], Fact] = field(default_factory=dict)
    contents: dict[str, ContentFact] = field(default_factory=dict)
    relations: dict[tuple[str, str], Fact] = field(default_factory=dict)
    valid_for: list[tuple[str, Fact]] = field(default_factory=list)
    unlinked: list[str] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    source_ids: list[str] = field(default_factory=list)

    def remark(self, text: str) -> None:
        """Note something for which there is no field."""
        if text not in self.remarks:
            self.remarks.append(text)


class _Related(NamedTuple):
    """What an instrument does to another, as a record states it between two titles."""

    instrument: Instrument
    subject: MentionLine
    target: MentionLine
    record: RecordLine


@dataclass(slots=True)
class Instruments:
    """All instruments of a run, and which of them a title or id means."""

    registry: Registry
    found: dict[str, Instrument] = field(default_factory=dict)
    numbered: dict[str, MentionLine] = field(default_factory=dict)

    def gather(self, documents: Sequence[AnchoredDocument]) -> None:
        """Read the records of all documents, then give ids to the instruments that have none."""
        for anchored in documents:
            self.numbered = anchored.numbered | self.numbered
        for anchored in documents:
            for record in anchored.document.records:
                if record.kind in ("instrument_event", "contents") and record.text("policy"):
                    self._read(anchored, record)
        related = [self._related(anchored) for anchored in documents]
        for anchored, found in zip(documents, related, strict=True):
            self._read_validity(anchored, found)
        taken = set(self.registry.ids.get("policies", ()))
        for instrument in self.found.values():
            if not instrument.known:
                jurisdiction, _ = jurisdiction_of(instrument, self.registry)
                wanted = policy_id(jurisdiction, instrument.title, _year(instrument))
                instrument.policy_id = free_id(wanted, taken)
                taken.add(instrument.policy_id)
        for anchored, found in zip(documents, related, strict=True):
            for one in found:
                self._relate(anchored, one)

    def id_of(self, title: str | None, linked_id: str | None) -> str | None:
        """Return the id of the instrument that a candidate names: the registry's, or that of a draft."""
        if linked_id and self.registry.knows("policy", linked_id):
            return linked_id
        if title and (numbered := self.registry.numbers.get(_one_line(title))):
            return numbered
        instrument = self.found.get(name_key(title)) if title else None
        return instrument.policy_id if instrument else None

    def link(self, anchored: AnchoredDocument, mention: MentionLine) -> str | None:
        """Return the id that a mention names, the antecedent of a short form and the title before a number included."""
        named: MentionLine | None = mention
        while named is not None:
            if named.linked_id and self.registry.knows(named.kind, named.linked_id):
                return named.linked_id
            if named.kind not in ("policy", "number"):
                return None
            if named.kind == "number" and (known := self.registry.numbers.get(_one_line(named.text))):
                return known
            if found := self.found.get(name_key(named.text)):
                return found.policy_id
            if named.kind == "policy" and (full := self._titled(anchored, named)) is not named:
                return self.id_of(full.text, full.linked_id)
            before = anchored.antecedent(named)
            if before is None and named.kind == "number":
                title = self.numbered.get(name_key(named.text))
                return self.id_of(title.text, title.linked_id) if title else None
            named = before if before is not None and before.span[0] < named.span[0] else None
        return None

    def _read(self, anchored: AnchoredDocument, record: RecordLine) -> None:
        title, linked = record.text("policy") or "", record.text("policy_id")
        named = anchored.named.get(("policy", name_key(title)))
        before = self.numbered.get(name_key(title))  # the number of an instrument whose title is known
        if before is None and named is not None and (full := self._titled(anchored, named)) is not named:
            before = full
        if before is not None:
            title, linked = _one_line(before.text), before.linked_id
        instrument = self._instrument(anchored, title, linked)
        for mention in anchored.of_kind(record, "number"):
            instrument.numbers.setdefault(_one_line(mention.text), Fact()).add(anchored.cite([mention.span]), ())
        self._name(instrument, anchored, title)
        if record.kind == "contents":
            _read_contents(instrument, anchored, record)
        else:
            self._read_event(instrument, anchored, record)

    def _instrument(self, anchored: AnchoredDocument, title: str, linked: str | None) -> Instrument:
        linked = linked or self.registry.numbers.get(_one_line(title))
        known = bool(linked and self.registry.knows("policy", linked))
        key = f"\n{linked}" if known and linked else name_key(title)  # no title has a line break there
        instrument = self.found.setdefault(key, Instrument(title, known, linked if known and linked else ""))
        if anchored.source_id not in instrument.source_ids:
            instrument.source_ids.append(anchored.source_id)
        return instrument

    def _titled(self, anchored: AnchoredDocument, title: MentionLine) -> MentionLine:
        """Return the first title that holds the number of this one: Regulation (EU) 2025/9 of … on … ."""
        number = anchored.inner.get(title.span)
        return self.numbered.get(name_key(number.text), title) if number else title

    def _related(self, anchored: AnchoredDocument) -> list[_Related]:
        """Return the relations between two titles that the document states, each with the instrument that does it."""
        found = []
        for record in anchored.document.records:
            titles = anchored.of_kind(record, "policy") if record.kind == "relation" else []
            if len(titles) == 2 and record.text("kind") in _RELATIONS:
                found.append(_Related(self._of(anchored, titles[0]), titles[0], titles[1], record))
        return found

    def _read_validity(self, anchored: AnchoredDocument, related: Sequence[_Related]) -> None:
        """Take in for how long the text says that instruments are valid."""
        if anchored.text is None:
            return
        policies, figures = anchored.of_kind_in_order("policy"), anchored.of_kind_in_order("figure")
        doing = subjects(anchored.text, [(one.subject, one.target) for one in related])
        for policy, figure in validity(anchored.text, policies, figures):
            fact = Fact(None, anchored.cite([figure.span]), [f"says it is valid for {_one_line(figure.text)!r}"])
            self._of(anchored, doing.get(policy.span, policy)).valid_for.append((f"{figure.value} {figure.unit}", fact))

    def _of(self, anchored: AnchoredDocument, mention: MentionLine) -> Instrument:
        """Return the instrument that a title or its short form names; a new one where there is none."""
        full = self._titled(anchored, anchored.antecedent(mention) or mention)
        title = _one_line(full.text)
        instrument = self._instrument(anchored, title, full.linked_id)
        self._name(instrument, anchored, title)
        return instrument

    def _relate(self, anchored: AnchoredDocument, related: _Related) -> None:
        kind, instrument = related.record.text("kind") or "", related.instrument
        target, sources = self.link(anchored, related.target), anchored.cite([related.target.span])
        if target is None:
            said = _one_line(related.target.text)
            instrument.remark(f"{kind} {said!r} ({sources[0]}), which has no record yet; then add it to relations")
        elif target != instrument.policy_id:
            fact = instrument.relations.setdefault((kind, target), Fact())
            fact.add(sources, notes_of(related.record))

    def _name(self, instrument: Instrument, anchored: AnchoredDocument, title: str) -> None:
        named = anchored.named.get(("policy", name_key(title)))
        if named is None:
            return
        match = named.detail.get("match", "")
        notes = [f"{match} match, score {named.detail.get('score', 'not stated')}"] if instrument.known else []
        instrument.titles.setdefault(_one_line(title), Fact()).add(anchored.cite([named.span]), notes)
        number = anchored.number_of(named)
        if number is not None:
            where = "in" if number.span[0] < named.span[1] else "behind"
            note = f"stands {where} the title: check that it is its number"
            instrument.numbers.setdefault(_one_line(number.text), Fact()).add(anchored.cite([number.span]), [note])

    def _read_event(self, instrument: Instrument, anchored: AnchoredDocument, record: RecordLine) -> None:
        said, verb = record.text("event") or "", record.text("verb")
        says = f"says {verb!r}" if verb else f"says {said}"
        event, date = terms.date_event(said), record.text("date")
        days = anchored.of_kind(record, "date")
        where = ", ".join(anchored.cite(record.evidence))
        if date is not None and (event is None or rejected(date_bounds, date)):
            instrument.remark(f"date not taken over: {said} {date} ({where})")
        elif date is not None and event is not None:
            fact = instrument.dates.setdefault((event, date), Fact())
            if days:
                fact.as_written = fact.as_written or anchored.surfaces.get(days[0].span)
            more = f"the text gives a range to {end}" if (end := record.text("date_end")) else ""
            fact.add(anchored.cite([day.span for day in days[:1]]), notes_of(record, says, more))
        elif date is None:
            instrument.remark(f"{said}, no date read ({where})")
        ids = record.texts("body_ids")
        role = terms.body_role(record.text("role") or "")
        for place, name in enumerate(record.texts("bodies")):
            self._read_body(instrument, anchored, record, name, ids[place] if place < len(ids) else "", role)
        for name in record.texts("approvers"):
            mention = next((m for m in anchored.of_kind(record, "body") if name_key(m.text) == name_key(name)), None)
            linked = (mention.linked_id if mention else None) or ""
            self._read_body(instrument, anchored, record, name, linked, "approver")

    def _read_body(
        self,
        instrument: Instrument,
        anchored: AnchoredDocument,
        record: RecordLine,
        name: str,
        body_id: str,
        role: str | None,
    ) -> None:
        bodies = anchored.of_kind(record, "body")
        mention = next(
            (m for m in bodies if name_key(m.text) == name_key(name) or (body_id and m.linked_id == body_id)), None
        )
        sources = anchored.cite([mention.span] if mention else [])
        if role is not None and self.registry.knows("body", body_id):
            fact = instrument.issuers.setdefault((body_id, role), Fact())
            if mention is not None:
                fact.as_written = fact.as_written or anchored.surfaces.get(mention.span)
            fact.add(sources, notes_of(record))
            return
        instrument.unlinked.append(_one_line(name))
        what = f"role {role}" if role else "role not in the list"
        instrument.remark(f"body not in the registry: {name}, {what}, {sources[0]}; add it to bodies/, then to issuers")


def _read_contents(instrument: Instrument, anchored: AnchoredDocument, record: RecordLine) -> None:
    noun, count = record.text("kind"), record.text("count_stated")
    kind = terms.content_kind(noun) or ""
    key = kind or f"?{noun}"
    figures = [mention.span for mention in anchored.of_kind(record, "figure")]
    sources = anchored.cite(figures)
    labels = labels_of(record)
    if key in instrument.contents:
        listed = ", ".join(label for _, label in labels)
        instrument.remark(f"{noun} listed once more ({count}; {sources[0]}): {listed}")
        return
    fact = instrument.contents.setdefault(key, ContentFact())
    fact.count = None if count is None or rejected(check_count, count) else count
    fact.labels = [(label, anchored.cite([span])) for span, label in labels]
    fact.add(sources, notes_of(record, "" if kind else f"the text says {noun!r}"))


def jurisdiction_of(instrument: Instrument, registry: Registry) -> tuple[str | None, str]:
    """Return the jurisdiction of the first issuer that has one, else that of a number or an issuer's name, and how."""
    for body, _ in instrument.issuers:
        if code := registry.jurisdictions.get(body):
            return code, "that of the first issuer"
    for number in (*instrument.numbers, instrument.title):
        if code := terms.jurisdiction_of_number(number):
            return code, f"by the form of its number, {number}"
    for name in instrument.unlinked:
        if code := terms.jurisdiction_of_body(name):
            return code, f"by the name of its issuer, {name}"
    return None, ""


def _year(instrument: Instrument) -> str | None:
    by_event = {event: date for event, date in sorted(instrument.dates, reverse=True)}
    return next((by_event[event][:4] for event in (*_DATED_BY, *sorted(by_event)) if event in by_event), None)


def title_language(title: str) -> str:
    """Return the language of a title, `en` or `zh`."""
    return language_of(title)


def _one_line(text: str) -> str:
    return " ".join(text.split())
