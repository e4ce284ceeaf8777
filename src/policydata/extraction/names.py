"""Names of a text: instruments, bodies, people and events, found together so that only maximal names remain."""

from __future__ import annotations

from bisect import bisect_left
from itertools import accumulate

from policydata.extraction import titles_chinese
from policydata.extraction.bodies_chinese import begins_number, count_others_chinese, find_bodies_chinese
from policydata.extraction.bodies_english import count_others, find_bodies_english
from policydata.extraction.english_scan import scan
from policydata.extraction.events import find_events_english
from policydata.extraction.events_chinese import find_events_chinese
from policydata.extraction.gazetteer import Gazetteer
from policydata.extraction.overlaps import settle
from policydata.extraction.people import find_people_english
from policydata.extraction.people_chinese import find_people_chinese
from policydata.extraction.short_forms import find_acronyms, find_short_forms
from policydata.extraction.short_forms_chinese import find_short_forms_chinese
from policydata.extraction.spans import Span
from policydata.extraction.titles_english import find_titles

_LINKED_KINDS = frozenset({"policy", "body", "person", "event"})


def find_names(text: str, language: str, gazetteer: Gazetteer | None = None) -> list[Span]:
    """Return the instruments, bodies, people and events that `text` (`language` is "en" or "zh") names, by position.

    A name inside a longer one is not returned, but for those inside an event. Names that the gazetteer knows carry its
    id; short forms say in their detail where the full name starts (`refers_to`). Raises ValueError for another language.
    """
    if language == "en":
        spans = _english(text, gazetteer)
    elif language == "zh":
        spans = _chinese(text, gazetteer)
    else:
        raise ValueError(f"{language!r} is not a language names are found in; write 'en' or 'zh'")
    return spans


def find_policies(text: str, language: str, gazetteer: Gazetteer | None = None) -> list[Span]:
    """Return the instruments that `text` names, full titles and short forms, by position (see find_names)."""
    return [span for span in find_names(text, language, gazetteer) if span.kind == "policy"]


def find_bodies(text: str, language: str, gazetteer: Gazetteer | None = None) -> list[Span]:
    """Return the bodies that `text` names, by position; states are none (see find_names)."""
    return [span for span in find_names(text, language, gazetteer) if span.kind == "body"]


def find_people(text: str, language: str, gazetteer: Gazetteer | None = None) -> list[Span]:
    """Return the people that `text` names, by position (see find_names)."""
    return [span for span in find_names(text, language, gazetteer) if span.kind == "person"]


def find_events(text: str, language: str, gazetteer: Gazetteer | None = None) -> list[Span]:
    """Return the events that `text` names, by position (see find_names)."""
    return [span for span in find_names(text, language, gazetteer) if span.kind == "event"]


def _english(text: str, gazetteer: Gazetteer | None) -> list[Span]:
    found = scan(text, gazetteer.first_words("en")) if gazetteer is not None else scan(text)
    full = settle(
        [
            *find_titles(text, None, found),
            *find_bodies_english(text, None, found),
            *find_people_english(text, None, found),
            *find_events_english(text, None, found),
            *(gazetteer.find(text, "en", found.known_starts) if gazetteer is not None else ()),
        ]
    )
    full = [_linked(text, span, gazetteer) for span in full]
    full = [count_others(text, span) if span.kind == "body" else span for span in full]
    short = find_short_forms(text, found.shorts, full) + find_acronyms(text, found.acronyms, full)
    return _with_short(full, short)


def _chinese(text: str, gazetteer: Gazetteer | None) -> list[Span]:
    full = settle(
        [
            *titles_chinese.find_titles(text),
            *find_bodies_chinese(text),
            *find_people_chinese(text),
            *find_events_chinese(text),
            *(gazetteer.find(text, "zh") if gazetteer is not None else ()),
        ]
    )
    full = [span for span in full if span.kind != "body" or not begins_number(text, span.end)]
    full = [_linked(text, span, gazetteer) for span in _outside_events(full)]
    full = [count_others_chinese(text, span) if span.kind == "body" else span for span in full]
    return _with_short(full, find_short_forms_chinese(text, full))


def _outside_events(spans: list[Span]) -> list[Span]:
    """Return spans without the bodies inside an event: in Chinese 人权理事会第五十六届会议 is one name."""
    kept: list[Span] = []
    event_end = 0
    for span in spans:
        if span.kind == "event":
            event_end = max(event_end, span.end)
            while kept and kept[-1].kind == "body" and kept[-1].start >= span.start:
                kept.pop()
        elif span.kind == "body" and span.end <= event_end:
            continue
        kept.append(span)
    return kept


def _with_short(full: list[Span], short: list[Span]) -> list[Span]:
    """Return full names and those short forms that stand in none of them, by position."""
    starts = [span.start for span in full]
    longest_end = list(accumulate((span.end for span in full), max))
    kept = list(full)
    for span in sorted(short, key=_place):
        index = bisect_left(starts, span.end)
        if not index or longest_end[index - 1] <= span.start:
            kept.append(span)
    kept.sort(key=_place)
    return kept


def _place(span: Span) -> tuple[int, int]:
    return span.start, -span.end


def _linked(text: str, span: Span, gazetteer: Gazetteer | None) -> Span:
    if gazetteer is None or span.linked_id is not None or "refers_to" in span.detail:
        return span
    link = gazetteer.lookup(text[span.start : span.end], span.kind)
    if link is None:
        return span
    return span._replace(
        linked_id=link.linked_id, detail={**span.detail, "match": link.match, "score": f"{link.score:g}"}
    )
