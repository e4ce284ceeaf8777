"""The source that a document becomes: its id, the spans recorded for it, and citations of them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from policydata.draft.candidate_lines import Document, MentionLine, RecordLine, Span
from policydata.raw.strict_text import text_faults
from policydata.values import check_surface

_NEAR = 4
"""Characters between a title and the number behind it, such as 》（."""
_IN_BRACKETS = re.compile(r"[”’\"》\s]{0,3}[(（][^()（）.;。；]{0,40}")
"""Between a title and a number that stands in the bracket behind it: (the "Lamp Rules", S.I. 2024/501)."""
_FAR = 46
LABEL = "content"
"""The kind of mention that a label of a content is."""


@dataclass(slots=True)
class AnchoredDocument:
    """A document with the id of its source; `surfaces` are the spans a mention can be recorded for, with their words.

    `known` says that the registry pins this very text; `text` is None where it was not given.
    """

    source_id: str
    document: Document
    known: bool
    text: str | None
    surfaces: dict[Span, str] = field(default_factory=dict)
    left_out: list[str] = field(default_factory=list)
    labels: dict[Span, str] = field(default_factory=dict)
    named: dict[tuple[str, str], MentionLine] = field(default_factory=dict)
    starts: dict[tuple[str, int], MentionLine] = field(default_factory=dict)
    title_ends: dict[int, MentionLine] = field(default_factory=dict)
    inner: dict[Span, MentionLine] = field(default_factory=dict)
    holders: dict[Span, MentionLine] = field(default_factory=dict)
    numbered: dict[str, MentionLine] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for (span, kind), mention in sorted(self.document.mentions.items()):
            if fault := surface_fault(mention.text):
                self.left_out.append(f"{kind} at {span[0]},{span[1]}: {fault}")
            else:
                self.surfaces[span] = mention.text
            self.named.setdefault((kind, name_key(mention.text)), mention)
            self.starts.setdefault((kind, span[0]), mention)
            if kind == "policy":
                self.title_ends.setdefault(span[1], mention)
        for holder in self.of_kind_in_order("policy"):
            for place in range(holder.span[0], holder.span[1]):
                if (number := self.starts.get(("number", place))) is not None:
                    self.inner[holder.span] = number
                    self.holders.setdefault(number.span, holder)
                    break
        for mention in self.document.mentions.values():
            if mention.kind == "number" and (title := self.antecedent(mention)):
                self.numbered.setdefault(name_key(mention.text), title)
        for holder in self.of_kind_in_order("policy"):
            if number := self.number_of(holder):
                self.numbered.setdefault(name_key(number.text), holder)
        for record in self.document.records:
            for span, words in labels_of(record):
                surface = words if self.text is None else self.text[span[0] : span[1]]
                if len(surface) == span[1] - span[0] and not surface_fault(surface):
                    self.labels[span] = surface
                    self.surfaces.setdefault(span, surface)

    def cite(self, spans: Iterable[Span]) -> list[str]:
        """Return citations of the spans; of the source as a whole where none of them can be recorded."""
        cited: dict[int, str] = {}
        for start, end in sorted(set(spans)):
            if (start, end) in self.surfaces:
                cited.setdefault(start, f"{self.source_id}#char={start},{end}")
        return list(cited.values()) or [self.source_id]

    def antecedent(self, mention: MentionLine) -> MentionLine | None:
        """Return the title that a short form refers to, that ends right before a number or holds it."""
        if mention.kind == "number":
            if mention.span in self.holders:
                return self.holders[mention.span]
            ends = range(mention.span[0], mention.span[0] - _NEAR - 1, -1)
            return next((self.title_ends[end] for end in ends if end in self.title_ends), None)
        refers = mention.detail.get("refers_to", "")
        return self.starts.get((mention.kind, int(refers))) if re.fullmatch("[0-9]{1,15}", refers, re.ASCII) else None

    def number_of(self, title: MentionLine) -> MentionLine | None:
        """Return the first document number in a title, or the one that begins right behind it."""
        places = range(title.span[0], title.span[1] + _NEAR + 1)
        near = next((self.starts["number", place] for place in places if ("number", place) in self.starts), None)
        if near is not None or self.text is None:
            return near
        for place in range(title.span[1] + _NEAR + 1, title.span[1] + _FAR):
            if ("number", place) in self.starts and _IN_BRACKETS.fullmatch(self.text, title.span[1], place):
                return self.starts["number", place]
        return None

    def of_kind_in_order(self, *kinds: str) -> list[MentionLine]:
        """Return the mentions of some kinds in the order of the text."""
        return [mention for _, mention in sorted(self.document.mentions.items()) if mention.kind in kinds]

    def of_kind(self, record: RecordLine, *kinds: str) -> list[MentionLine]:
        """Return the mentions of some kinds that a record rests on, in its order."""
        found = (self.document.mention(span, *kinds) for span in record.evidence)
        return [mention for mention in found if mention is not None]


def labels_of(record: RecordLine) -> list[tuple[Span, str]]:
    """Return the labels of a content, each with its span, where every label has one."""
    labels, places = record.texts("labels"), [parse_position(p) for p in record.texts("label_positions")]
    if record.kind != "contents" or len(labels) != len(places):
        return []
    return [(place, label) for place, label in zip(places, labels, strict=True) if place is not None]


def parse_position(text: str | None) -> Span | None:
    """Return the span `start,end` of a field, or None for anything else."""
    match = re.fullmatch("([0-9]{1,15}),([0-9]{1,15})", text or "", re.ASCII)
    if match is None or int(match[1]) >= int(match[2]):
        return None
    return int(match[1]), int(match[2])


def name_key(text: str) -> str:
    """Return what two spellings of one name have in common: not blanks, line breaks or case."""
    return "".join(text.split()).casefold()


def surface_fault(text: str) -> str | None:
    """Return why a stretch of text cannot be recorded, or None."""
    fault = rejected(check_surface, text) or next((fault.message for fault in text_faults(text)), None)
    return fault.partition(";")[0] if fault else None


def rejected(check: Callable[[str], object], text: str) -> str | None:
    """Return why a check of a value refuses a text, or None."""
    try:
        check(text)
    except ValueError as error:
        return str(error)
    return None


def notes_of(record: RecordLine, *more: str, doubts: Sequence[str] | None = None) -> tuple[str, ...]:
    """Return what a curator should know of a candidate: confidence, what the caller adds, doubts (default: all).

    A candidate that is not sure and has no doubt of its own is as unsure as all that its rule makes.
    """
    said = record.doubts if doubts is None else doubts
    known = f"confidence {record.confidence or 'not stated'}"
    if record.confidence != "high" and not record.doubts and record.rule:
        known += f", as for all that the rule {record.rule} makes, without a doubt of its own: check the words"
    return (known, *(note for note in more if note), *map(doubtful, said))


def doubtful(doubt: str) -> str:
    """Return a doubt as a note."""
    return f"doubt: {doubt}"
