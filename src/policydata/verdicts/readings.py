"""Readings: what a pinned text states of a fact, and which citations may be held against it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from policydata.models.record_set import RecordSet
from policydata.values import Span, parse_citation, parse_span
from policydata.vocabulary import MentionKind


@dataclass(frozen=True, slots=True)
class Reading:
    """One place of a pinned text that states a fact."""

    source_id: str
    span: Span

    @property
    def citation(self) -> str:
        """The place as a citation."""
        return f"{self.source_id}#char={self.span.start},{self.span.end}"

    @property
    def slug(self) -> str:
        """The place as the end of an id."""
        return f"{self.source_id}-{self.span.start}"

    def holds(self, span: Span) -> bool:
        """Return whether another span lies inside this one."""
        return self.span.start <= span.start and span.end <= self.span.end


def readings_of(citations: tuple[str, ...]) -> Iterator[Reading]:
    """Yield the places of pinned texts among the citations of a fact."""
    for citation in citations:
        source_id, span = parse_citation(citation)
        if span:
            yield Reading(source_id, span)


def references_of(citations: tuple[str, ...], judged: str, records: RecordSet) -> tuple[str, ...]:
    """Return the citations that may be held against the text `judged`.

    Neither the text itself nor another unofficial pinned text is a reference: two documents that repeat one
    mistake do not confirm each other.
    """
    found = []
    for citation in citations:
        source_id = parse_citation(citation).source_id
        source = records.sources[source_id].record
        if source_id != judged and (source.text_sha256 is None or source.official == "true"):
            found.append(citation)
    return tuple(found)


def date_written(reading: Reading, records: RecordSet) -> str | None:
    """Return the date that stands at the place, or None where none is recorded or it lacks a part, as the year."""
    for mention in records.mentions.get(reading.source_id, ()):
        record = mention.record
        span = Span(int(record.char_start), int(record.char_end))
        if record.kind is MentionKind.DATE and span == reading.span:
            return record.value
    return None


def words_at(reading: Reading, records: RecordSet) -> str | None:
    """Return what stands at the place on one line, where that is recorded."""
    for mention in records.mentions.get(reading.source_id, ()):
        if Span(int(mention.record.char_start), int(mention.record.char_end)) == reading.span:
            return one_line(mention.record.as_written)
    for statistic in records.sources[reading.source_id].record.statistics:
        if parse_span(statistic.char) == reading.span:
            return one_line(statistic.as_written)
    return None


def one_line(text: str) -> str:
    """Return the text with line ends and runs of blanks as single blanks."""
    return " ".join(text.split())
