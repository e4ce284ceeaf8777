"""Rules on spans: they lie in their text, are as long as what they hold, and agree where they overlap."""

from __future__ import annotations

import bisect
from collections.abc import Iterator
from typing import Any, NamedTuple

from policydata.checks.rule import Rule, all_records
from policydata.issues import Issue
from policydata.models.record_set import Loc, Located, RecordSet
from policydata.models.references import citations_in
from policydata.values import Span, parse_citation, parse_span


class RecordedSpan(NamedTuple):
    """A span that a record describes: by the words that stand there, or by their digest."""

    span: Span
    as_written: str | None
    span_sha256: str | None
    located: Located[Any]
    loc: Loc
    surface_loc: Loc


def recorded_spans(records: RecordSet, source_id: str) -> list[RecordedSpan]:
    """Return every span recorded for one source, by position."""
    located = records.sources[source_id]
    spans = []
    for field in ("statistics", "slips"):
        for index, item in enumerate(getattr(located.record, field)):
            loc: Loc = (field, index, "char")
            spans.append(
                RecordedSpan(parse_span(item.char), item.as_written, None, located, loc, (field, index, "as_written"))
            )
    for index, claim in enumerate(located.record.claims):
        loc = ("claims", index, "char")
        digest_loc: Loc = ("claims", index, "span_sha256")
        spans.append(RecordedSpan(parse_span(claim.char), None, claim.span_sha256, located, loc, digest_loc))
    for row in records.mentions.get(source_id, ()):
        span = Span(int(row.record.char_start), int(row.record.char_end))
        spans.append(RecordedSpan(span, row.record.as_written, None, row, ("char_start",), ("as_written",)))
    for line in records.extracted.get(source_id, ()):
        if line.record.text is not None:
            span = Span(line.record.start, line.record.end)
            spans.append(RecordedSpan(span, line.record.text, None, line, ("start",), ("text",)))
    return sorted(spans, key=lambda s: (s.span, s.located.path, s.loc))


def pinned_texts(records: RecordSet, code: str) -> Iterator[Issue]:
    """Find sources that describe spans without pinning a text, and texts pinned by half."""
    for source_id, located in records.sources.items():
        source = located.record
        if (source.text_sha256 is None) != (source.text_length is None):
            field = "text_sha256" if source.text_sha256 else "text_length"
            yield located.issue((field,), code, "a text is pinned by half", "write text_sha256 and text_length")
        elif source.text_sha256 is None and (spans := recorded_spans(records, source_id)):
            message = f"spans are recorded ({len(spans)}), but no text is pinned"
            yield located.issue((), code, message, "write text_sha256 and text_length")


def spans_inside(records: RecordSet, code: str) -> Iterator[Issue]:
    """Find spans that end after their text, run backwards, or are not as long as what they hold."""
    for source_id, located in records.sources.items():
        length = int(located.record.text_length or 0)
        for item in recorded_spans(records, source_id):
            start, end = item.span
            if length and end > length:
                message = f"the span {start},{end} ends after the text, which has {length} code points"
                yield item.located.issue(item.loc, code, message, "correct the span", f"{start},{end}")
            elif end <= start:
                message = f"the span {start},{end} holds no character"
                yield item.located.issue(item.loc, code, message, "write an end greater than the start")
            elif item.as_written is not None and len(item.as_written) != end - start:
                message = f"the span {start},{end} has {end - start} code points, as_written has {len(item.as_written)}"
                remedy = f"write {start},{start + len(item.as_written)}, or what stands in the span"
                yield item.located.issue(item.loc, code, message, remedy, f"{start},{end}")


def spans_agree(records: RecordSet, code: str) -> Iterator[Issue]:
    """Find two spans that overlap and say different things about the same characters."""
    for source_id in records.sources:
        characters: dict[int, tuple[str, RecordedSpan]] = {}
        for item in recorded_spans(records, source_id):
            if item.as_written is None or len(item.as_written) != item.span.end - item.span.start:
                continue
            for index, character in enumerate(item.as_written, item.span.start):
                known, other = characters.setdefault(index, (character, item))
                if known != character:
                    line, _ = other.located.position(other.surface_loc)
                    message = f"code point {index} is {character!r} here and {known!r} at {other.located.path}:{line}"
                    remedy = "write what stands in the text, or correct the span"
                    yield item.located.issue(item.surface_loc, code, message, remedy, item.as_written)
                    break


def cited_spans(records: RecordSet, code: str) -> Iterator[Issue]:
    """Find citations of a span about which nothing is recorded, so that nobody could verify it."""
    whole = [source_id for source_id in records.sources if source_id not in records.refused.get("mentions", ())]
    known = {source_id: [s.span for s in recorded_spans(records, source_id)] for source_id in whole}
    exact = {source_id: set(spans) for source_id, spans in known.items()}
    for located in all_records(records):
        for loc, citation in citations_in(located.record):
            source_id, span = parse_citation(citation)
            if span is None or source_id not in exact or span in exact[source_id]:
                continue
            message = f"no mention, figure or claim is recorded for the span {span.start},{span.end} of {source_id}"
            yield located.issue(loc, code, message, _nearest(span, known[source_id]), citation)


def repeated_citations(records: RecordSet, code: str) -> Iterator[Issue]:
    """Find facts that cite two spans which begin at one place: the key of `evidence` could hold only one."""
    for located in all_records(records):
        seen: dict[tuple[Loc, str, int], str] = {}
        for loc, citation in citations_in(located.record):
            fact = loc[:-2]
            source_id, span = parse_citation(citation)
            start = span.start if span else 0
            first = seen.get((fact, source_id, start))
            if first is None and fact[:1] == ("contents",):
                # The row of an item carries the citations of its content too, where the same one is merged.
                whole = seen.get((fact[:2], source_id, start))
                first = whole if whole != citation else None
            if first is not None:
                message = f"the fact already cites {first!r}, which begins at the same place"
                yield located.issue(loc, code, message, "keep the citation that says more", citation)
            seen.setdefault((fact, source_id, start), citation)


def _nearest(span: Span, spans: list[Span]) -> str:
    if not spans:
        return "cite the source without a span, or pin its text"
    index = bisect.bisect_left(spans, span)
    near = min(spans[max(0, index - 3) : index + 3], key=lambda s: abs(s.start - span.start) + abs(s.end - span.end))
    return f"write char={near.start},{near.end}, or add the span to mentions"


RULES = (
    Rule(
        "pinned_text",
        "A source whose spans are described pins its text by SHA-256 and length.",
        "data/raw/sources/xx-talk-2024.yml:8:14: text_sha256: a text is pinned by half; write text_sha256 and "
        "text_length [pinned_text]",
        pinned_texts,
    ),
    Rule(
        "span_length",
        "A span lies in its text and is as long as what is said to stand there.",
        "data/raw/sources/xx-talk-2024.yml:13:36: statistics[0].char: the span 232,244 has 12 code points, "
        "as_written has 11; write 232,243, or what stands in the span [span_length]",
        spans_inside,
    ),
    Rule(
        "span_conflict",
        "Spans that overlap agree on the characters they share.",
        "data/raw/mentions/xx-talk-2024.csv:20:12: as_written: code point 78 is 'v' here and 'y' at "
        "data/raw/mentions/xx-talk-2024.csv:5; write what stands in the text, or correct the span [span_conflict]",
        spans_agree,
    ),
    Rule(
        "cited_span",
        "A citation with a position names a span that is recorded for its source.",
        "data/raw/policies/xx-widget-act-2020.yml:16:82: dates[2].sources[0]: no mention, figure or claim is "
        "recorded for the span 131,147 of xx-talk-2024; write char=133,147, or add the span to mentions "
        "[cited_span]",
        cited_spans,
    ),
    Rule(
        "repeated_citation",
        "A fact cites each place of a source once.",
        "data/raw/people/ada-example.yml:5:59: role.sources[1]: the fact already cites 'xx-gazette', which begins "
        "at the same place; keep the citation that says more [repeated_citation]",
        repeated_citations,
    ),
)
