"""Names of a text: instruments, bodies, people and events, found together so that only maximal names remain."""

from __future__ import annotations

from policydata.extraction.bodies_english import count_others, find_bodies_english
from policydata.extraction.english_scan import scan
from policydata.extraction.events import find_events_english
from policydata.extraction.gazetteer import Gazetteer
from policydata.extraction.overlaps import settle
from policydata.extraction.people import find_people_english
from policydata.extraction.short_forms import find_acronyms, find_short_forms
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
        spans = []
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
    found = scan(text)
    full = settle(
        [
            *find_titles(text, gazetteer, found),
            *find_bodies_english(text, gazetteer, found),
            *find_people_english(text, gazetteer, found),
            *find_events_english(text, gazetteer, found),
        ]
    )
    full = [_linked(text, span, gazetteer) for span in full]
    full = [count_others(text, span) if span.kind == "body" else span for span in full]
    short = find_short_forms(text, found.shorts, full) + find_acronyms(text, full)
    return settle([*full, *short]) if short else full


def _linked(text: str, span: Span, gazetteer: Gazetteer | None) -> Span:
    if gazetteer is None or span.linked_id is not None or "refers_to" in span.detail:
        return span
    link = gazetteer.lookup(text[span.start : span.end], span.kind)
    if link is None:
        return span
    return span._replace(linked_id=link.linked_id, detail={**span.detail, "match": link.match, "score": f"{link.score:g}"})
