"""Names of a text: instruments, bodies, people and events, found together so that only maximal names remain."""

from __future__ import annotations

from functools import lru_cache

from policydata.extraction.gazetteer import Gazetteer
from policydata.extraction.spans import Span


def find_names(text: str, language: str, gazetteer: Gazetteer | None = None) -> list[Span]:
    """Return the instruments, bodies, people and events that `text` (`language` is "en" or "zh") names, by position.

    A name inside a longer one is not returned, but for those inside an event. Names that the gazetteer knows carry its
    id; short forms say in their detail where the full name starts (`refers_to`). Raises ValueError for another language.
    """
    return list(_names(text, language, gazetteer))


@lru_cache(maxsize=2)
def _names(text: str, language: str, gazetteer: Gazetteer | None) -> tuple[Span, ...]:
    """Return the names of a text; the last two texts are kept, since each kind may be asked for in turn."""
    # Imported here: a text of one language needs no tables and expressions of the other.
    if language == "en":
        from policydata.extraction.names_english import find_names_english

        return tuple(find_names_english(text, gazetteer))
    if language == "zh":
        from policydata.extraction.names_chinese import find_names_chinese

        return tuple(find_names_chinese(text, gazetteer))
    raise ValueError(f"{language!r} is not a language names are found in; write 'en' or 'zh'")


def find_policies(text: str, language: str, gazetteer: Gazetteer | None = None) -> list[Span]:
    """Return the instruments that `text` names, full titles and short forms, by position (see find_names)."""
    return [span for span in _names(text, language, gazetteer) if span.kind == "policy"]


def find_bodies(text: str, language: str, gazetteer: Gazetteer | None = None) -> list[Span]:
    """Return the bodies that `text` names, by position; states are none (see find_names)."""
    return [span for span in _names(text, language, gazetteer) if span.kind == "body"]


def find_people(text: str, language: str, gazetteer: Gazetteer | None = None) -> list[Span]:
    """Return the people that `text` names, by position (see find_names)."""
    return [span for span in _names(text, language, gazetteer) if span.kind == "person"]


def find_events(text: str, language: str, gazetteer: Gazetteer | None = None) -> list[Span]:
    """Return the events that `text` names, by position (see find_names)."""
    return [span for span in _names(text, language, gazetteer) if span.kind == "event"]
