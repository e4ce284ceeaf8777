"""Instruments as YAML: a whole record for a new one, and for a known one what the registry lacks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from policydata.draft import terms
from policydata.draft.anchors import rejected
from policydata.draft.instruments import ContentFact, Fact, Instrument, jurisdiction_of, title_language
from policydata.draft.registry import Registry
from policydata.draft.yaml_lines import Entries, Entry, Group, Remark, to_fill
from policydata.values import check_text
from policydata.vocabulary import ContentKind

SCHEMA = "yaml-language-server: $schema=../../../schemas/{}.schema.json"
PROPOSED = 'Drafted from candidates: every line is a proposal. Fill what says "to fill", delete what is wrong.'
_ALIKE = frozenset({"issued", "published", "promulgated", "signed"})
"""Events between which a text that says "issued" may not tell."""


def new_policy(instrument: Instrument, registry: Registry) -> list[Entry | Remark]:
    """Return the record of an instrument that is not in the registry."""
    jurisdiction, how = jurisdiction_of(instrument, registry)
    guess = terms.kind_guess(instrument.title)
    sounds = f"the title sounds like {guess}" if guess else ""
    entries: list[Entry | Remark] = [
        Remark(SCHEMA.format("policy")),
        Remark(PROPOSED),
        Entry("id", instrument.policy_id, ("suggested: the file bears the same name",)),
        to_fill("kind", "a kind of policy, such as law or guideline", sounds),
        Entry("jurisdiction", jurisdiction, (how,))
        if jurisdiction
        else to_fill("jurisdiction", "ISO 3166-1 alpha-2 code, or UN, EU; then let the id begin with it"),
    ]
    entries += _number(instrument)
    titles = _titles(instrument, set())
    entries.append(Entry("titles", titles) if titles else to_fill("titles", "at least one, the original first"))
    entries += _facts(instrument, instrument.issuers, instrument.dates, instrument.contents, instrument.relations)
    entries.append(Entry("sources", instrument.source_ids))
    return entries


def additions(instrument: Instrument, registry: Registry) -> list[Entry | Remark]:
    """Return what the registry lacks of an instrument it knows; nothing where it lacks nothing."""
    known_dates = registry.dates.get(instrument.policy_id, set())
    dates = {
        (event, date): _against(event, date, known_dates, fact)
        for (event, date), fact in instrument.dates.items()
        if not _recorded(event, date, known_dates)
    }
    bodies = {body for body, _ in registry.issuers.get(instrument.policy_id, ())}
    issuers = {key: fact for key, fact in instrument.issuers.items() if key[0] not in bodies}
    kinds = registry.contents.get(instrument.policy_id, set())
    contents = {key: fact for key, fact in instrument.contents.items() if key not in kinds}
    relations = {
        key: fact
        for key, fact in instrument.relations.items()
        if (instrument.policy_id, *key) not in registry.relations
    }
    titles = _titles(instrument, registry.titles.get(instrument.policy_id, set()))
    found = [Entry("titles", titles)] if titles else []
    facts = [*found, *_facts(instrument, issuers, dates, contents, relations)]
    if not any(isinstance(entry, Entry) for entry in facts):
        return []
    return [
        Remark(f"Additions to {instrument.policy_id}.yml: what the registry does not record yet."),
        Remark("Merge what is right into that file and delete this one; validate reports it while it is here."),
        Entry("id", instrument.policy_id),
        *facts,
    ]


def _recorded(event: str, date: str, known: Iterable[tuple[str, str]]) -> bool:
    """Return whether the registry has a date, or a more exact one; an issue on the day of its kinds too."""
    events = _ALIKE if event == "issued" else {event}
    return any(kind in events and day.startswith(date) for kind, day in known)


def _against(event: str, date: str, known: Iterable[tuple[str, str]], fact: Fact) -> Fact:
    """Return a date with what the registry says of the same event, or of the same day."""
    other = sorted(day for kind, day in known if kind == event)
    same = sorted(kind for kind, day in known if day == date)
    notes = [f"the registry has {event} on {', '.join(other)}"] if other else []
    notes += [f"the registry has this day as {', '.join(same)}"] if same else []
    return Fact(fact.as_written, fact.sources, [*fact.notes, *notes])


def _number(instrument: Instrument) -> list[Entry | Remark]:
    entries: list[Entry | Remark] = []
    for text, fact in instrument.numbers.items():
        fields: Entries = [Entry("text", text, tuple(fact.notes)), Entry("sources", fact.sources)]
        if rejected(check_text, text) or entries:
            entries.append(Remark(f"another number: {text} ({', '.join(fact.sources)})"))
        else:
            entries.append(Entry("number", Group(fields)))
    return entries


def _titles(instrument: Instrument, known: set[str]) -> list[Entries]:
    return [
        [
            Entry("text", text, tuple(fact.notes)),
            Entry("language", title_language(text)),
            Entry("kind", "as_cited"),
            Entry("sources", fact.sources),
        ]
        for text, fact in instrument.titles.items()
        if text not in known and not rejected(check_text, text)
    ]


def _facts(
    instrument: Instrument,
    issuers: dict[tuple[str, str], Fact],
    dates: dict[tuple[str, str], Fact],
    contents: dict[str, ContentFact],
    relations: dict[tuple[str, str], Fact],
) -> list[Entry | Remark]:
    entries: list[Entry | Remark] = [Remark(text) for text in instrument.remarks]
    if issuers:
        entries.append(
            Entry(
                "issuers",
                [
                    [Entry("body", body, tuple(fact.notes)), Entry("role", role), *_read(fact)]
                    for (body, role), fact in issuers.items()
                ],
            )
        )
    order = sorted(dates, key=lambda key: (key[1], key[0]))
    dated: list[Entries] = [
        [Entry("event", key[0], tuple(dates[key].notes)), Entry("date", key[1]), *_read(dates[key])] for key in order
    ]
    if dated := [*dated, *_expiries(instrument)]:
        entries.append(Entry("dates", dated))
    if relations:
        entries.append(
            Entry(
                "relations",
                [
                    [Entry("kind", kind, tuple(fact.notes)), Entry("target", target), *_read(fact)]
                    for (kind, target), fact in relations.items()
                ],
            )
        )
    if contents:
        entries.append(Entry("contents", [_content(kind, fact) for kind, fact in contents.items()]))
    return entries


def _expiries(instrument: Instrument) -> list[Entries]:
    """Return the end of a validity told as a length of time: the day is counted, so a curator writes it."""
    if any(event == "expired" for event, _ in instrument.dates):
        return []
    begins = sorted(date for event, date in instrument.dates if event == "effective")
    counted = f"counted from effective on {begins[0]}" if begins else "counted from the day it takes effect"
    return [
        [
            Entry("event", "expired", tuple(fact.notes)),
            to_fill("date", f"the last day of {length}s {counted}"),
            Entry("sources", fact.sources),
        ]
        for length, fact in instrument.valid_for[:1]
    ]


def _read(fact: Fact) -> list[Entry]:
    written = [Entry("as_written", fact.as_written)] if fact.as_written else []
    return [*written, Entry("sources", fact.sources)]


def _content(kind: str, fact: ContentFact) -> list[Entry | Remark]:
    notes = tuple(fact.notes)
    entries: list[Entry | Remark] = [
        to_fill("kind", "one of " + ", ".join(map(str, ContentKind)), *notes)
        if kind.startswith("?")
        else Entry("kind", kind, notes)
    ]
    if fact.count is not None:
        entries.append(Entry("count_stated", fact.count))
    entries.append(Entry("sources", fact.sources))
    items = [_item(label, sources) for label, sources in fact.labels]
    return [*entries, Entry("items", items)] if items else entries


def _item(label: str, sources: Sequence[str]) -> Entries:
    if rejected(check_text, label):
        return [to_fill("label", "in English", f"the text says {label!r}"), Entry("sources", sources)]
    if title_language(label) == "zh":
        return [to_fill("label", "in English"), Entry("label_zh", label), Entry("sources", sources)]
    return [Entry("label", label), Entry("sources", sources)]
