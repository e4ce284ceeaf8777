"""A document as YAML: its source with the pin of the text, its statistics and its claims."""

from __future__ import annotations

import hashlib
import re

from policydata.draft import terms
from policydata.draft.anchors import AnchoredDocument, doubtful, name_key, notes_of, parse_position, rejected
from policydata.draft.candidate_lines import RecordLine
from policydata.draft.instruments import Instruments
from policydata.draft.policy_files import PROPOSED, SCHEMA
from policydata.draft.suggested_ids import slug
from policydata.draft.yaml_lines import Entries, Entry, Remark, to_fill
from policydata.values import check_date, check_decimal, check_language
from policydata.vocabulary import Nature, SourceKind, Unit

_ID_LENGTH = 80
_DIGITS = re.compile(r"[0-9]+(?:[.,][0-9]+)*")
_CHANGES = {"increase": "an increase", "decrease": "a decrease, recorded without sign"}


def source_file(anchored: AnchoredDocument, instruments: Instruments) -> list[Entry | Remark]:
    """Return the source of a document, or for one that the registry pins what it does not record of it yet."""
    statistics = _statistics(anchored, instruments)
    claims = _claims(anchored, instruments)
    lists = [Entry(name, items) for name, items in (("statistics", statistics), ("claims", claims)) if items]
    if anchored.known:
        if not lists:
            return []
        return [
            Remark(f"Additions to {anchored.source_id}.yml: what the registry does not record yet."),
            Remark("Merge what is right into that file and delete this one; validate reports it while it is here."),
            Entry("id", anchored.source_id),
            *lists,
        ]
    return [*_head(anchored, instruments), *lists]


def _head(anchored: AnchoredDocument, instruments: Instruments) -> list[Entry | Remark]:
    document = anchored.document
    made = "" if document.document_id == anchored.source_id else f"suggested for the document {document.document_id}"
    entries: list[Entry | Remark] = [Remark(SCHEMA.format("source")), Remark(PROPOSED)]
    entries += [Remark(f"not in mentions: {text}") for text in anchored.left_out]
    entries += [Remark(f"named, without a record of its own: {title}") for title in _bare_titles(anchored, instruments)]
    if anchored.text is None:
        entries.append(Remark("not read without the text: lengths of validity"))
    begins = next((line for line in (anchored.text or "").split("\n") if line.strip()), "").strip()
    entries += [
        Entry("id", anchored.source_id, (made,) if made else ()),
        to_fill("title", "of the page or text, in its language", f"the text begins: {begins[:100]}" if begins else ""),
        to_fill("kind", "one of " + ", ".join(map(str, SourceKind))),
        Entry("language", document.language)
        if document.language and not rejected(check_language, document.language)
        else to_fill("language", "BCP 47 tag such as en or zh", _language_guess(anchored)),
    ]
    if document.date and not rejected(check_date, document.date):
        entries.append(Entry("date", document.date, ("as given to the extractor",)))
    entries.append(to_fill("official", '"true" for the issuer\'s own site or gazette, else "false"'))
    if document.sha256 and document.length is not None:
        entries += [Entry("text_sha256", document.sha256), Entry("text_length", str(document.length))]
    else:
        entries += [
            to_fill("text_sha256", "of the pinned text; the candidates do not say it"),
            to_fill("text_length", "of the pinned text, in code points"),
        ]
    entries.append(to_fill("last_checked", "the day you looked at it, YYYY-MM-DD"))
    return entries


def _bare_titles(anchored: AnchoredDocument, instruments: Instruments) -> list[str]:
    titles: dict[str, str] = {}
    for mention in anchored.document.mentions.values():
        if mention.kind == "policy" and instruments.link(anchored, mention) is None:
            number = anchored.number_of(mention)
            numbered = f", {number.text}" if number and number.span[0] >= mention.span[1] else ""
            where = anchored.cite([mention.span])[0]
            titles.setdefault(name_key(mention.text), f"{mention.text}{numbered} ({where})")
    return list(titles.values())


def _language_guess(anchored: AnchoredDocument) -> str:
    rules = [mention.text for mention in anchored.document.mentions.values()]
    chinese = sum(any("\u4e00" <= character <= "\u9fff" for character in text) for text in rules)
    return f"{chinese} of {len(rules)} mentions hold Chinese characters" if rules else ""


def _statistics(anchored: AnchoredDocument, instruments: Instruments) -> list[Entries]:
    recorded = instruments.registry.recorded(anchored.source_id, "statistic") if anchored.known else set()
    linked = _linked_figures(anchored, instruments)
    found: dict[tuple[int, int], Entries] = {}
    for record in anchored.document.records:
        figure = next(iter(anchored.of_kind(record, "figure")), None) if record.kind == "statistic" else None
        if figure is None or figure.span in recorded or figure.span in found or figure.span not in anchored.surfaces:
            continue
        found[figure.span] = _statistic(anchored, record, figure.span, linked.get(figure.span))
    return [found[span] for span in sorted(found)]


def _linked_figures(anchored: AnchoredDocument, instruments: Instruments) -> dict[tuple[int, int], str]:
    """Return the instrument that a count belongs to: its contents, or who proposed it with how many others."""
    linked: dict[tuple[int, int], str] = {}
    for record in anchored.document.records:
        name, link = ("policy", "policy_id") if record.kind == "contents" else ("subject", "subject_id")
        found = (
            instruments.id_of(record.text(name), record.text(link)) if record.kind in ("contents", "claim") else None
        )
        for figure in anchored.of_kind(record, "figure") if found else ():
            linked.setdefault(figure.span, found or "")
    return linked


def _statistic(
    anchored: AnchoredDocument, record: RecordLine, span: tuple[int, int], policy: str | None
) -> list[Entry | Remark]:
    written = anchored.surfaces[span]
    said = record.text("indicator") or ""
    doubts = {name: tuple(d for d in record.doubts if name in d.split()) for name in ("unit", "period", "place")}
    general = [d for d in record.doubts if not any(d in told for told in doubts.values())]
    value, unit = record.text("value"), record.text("unit")
    entries: list[Entry | Remark] = [
        Entry("id", _id(anchored.source_id, slug(said, 40) or "figure", span[0]), notes_of(record, doubts=general)),
        Entry("char", f"{span[0]},{span[1]}"),
        Entry("as_written", written),
        to_fill("value", "plain decimal", f"read: {value}")
        if value is None or rejected(check_decimal, value)
        else Entry("value", value, () if digits_agree(value, written) else ("other digits than written: check",)),
    ]
    known = terms.unit(unit)
    doubted = tuple(map(doubtful, doubts["unit"]))
    if known is not None:
        entries.append(Entry("unit", known, (f"counted: {unit}" if known != unit else "", *doubted)))
    else:
        read = f"read: {unit}" if unit else ""
        entries.append(to_fill("unit", "one of " + ", ".join(map(str, Unit)), read, *doubted))
    bound, nature = terms.bound(record.text("bound")), terms.nature(record.text("nature"))
    entries.append(Entry("bound", bound) if bound else to_fill("bound", "exact where nothing is said"))
    entries.append(Entry("nature", nature) if nature else to_fill("nature", "one of " + ", ".join(map(str, Nature))))
    if said:
        entries.append(Remark(f"indicator, where there is a series: the text says {said!r}"))
    if change := record.text("change"):
        against = "" if record.text("base_period") else ": say in base_period against when"
        entries.append(Remark(f"{_CHANGES.get(change, 'a change')}{against}"))
    place, group = record.text("geography"), record.text("group")
    if code := terms.geography(place):
        entries.append(Entry("geography", code, (f"from {place!r}", *map(doubtful, doubts["place"]))))
    elif place:
        entries.append(Remark(f"geography, a code: the {'document' if doubts['place'] else 'text'} says {place!r}"))
    if group:
        entries.append(Remark(f"group, an id (all for everybody): the text says {group!r}"))
    for name in ("period", "base_period"):
        period = record.text(name)
        if period and not rejected(check_date, period):
            entries.append(Entry(name, period, tuple(map(doubtful, doubts.get(name, ())))))
        elif period:
            entries.append(Remark(f"{name}, one date: read {period}"))
        elif name in doubts:
            entries += [Remark(doubtful(doubt)) for doubt in doubts[name]]
    if policy:
        entries.append(Entry("policy", policy))
    return entries


def _claims(anchored: AnchoredDocument, instruments: Instruments) -> list[Entries]:
    recorded = instruments.registry.recorded(anchored.source_id, "claim") if anchored.known else set()
    found: dict[tuple[tuple[int, int], str], Entries] = {}
    for record in anchored.document.records:
        span = parse_position(record.text("position")) if record.kind == "claim" else None
        said = record.text("claim") or "claim"
        if span is None or span in recorded or (span, said) in found:
            continue
        found[span, said] = _claim(anchored, record, span, said, instruments)
    return [found[key] for key in sorted(found)]


def _claim(
    anchored: AnchoredDocument, record: RecordLine, span: tuple[int, int], said: str, instruments: Instruments
) -> list[Entry | Remark]:
    title = record.text("subject")
    subject = instruments.id_of(title, record.text("subject_id"))
    stretch = anchored.text[span[0] : span[1]] if anchored.text is not None else None
    count = record.text("count")
    entries: list[Entry | Remark] = [
        Entry("id", _id(anchored.source_id, f"claim-{slug(said, 20) or 'said'}", span[0]), notes_of(record)),
        Entry("char", f"{span[0]},{span[1]}", ("the words around; narrow it to the claim",)),
        to_fill("span_sha256", "of that stretch in UTF-8; drafted where the text is given")
        if stretch is None
        else Entry("span_sha256", hashlib.sha256(stretch.encode()).hexdigest(), ("changes with char",)),
        Entry("subject", subject) if subject else Remark(f"subject, an id: the text says {title!r}"),
        to_fill("statement", "your own neutral words", f"a claim of: {said.replace('_', ' ')} {count or ''}".rstrip()),
        Entry("checkable", "true"),
    ]
    return entries


def digits_agree(value: str, written: str) -> bool:
    """Return whether a value has the digits that are written, where digits are."""
    found = {_significant(match.replace(",", "")) for match in _DIGITS.findall(written)}
    return not found or _significant(value) in found


def _significant(number: str) -> str:
    return number.replace(".", "").replace("-", "").strip("0")


def _id(source_id: str, words: str, start: int) -> str:
    room = _ID_LENGTH - len(source_id) - len(str(start)) - 2
    kept = words[:room].strip("-") if room > 0 else ""
    return "-".join(part for part in (source_id, kept, str(start)) if part)
