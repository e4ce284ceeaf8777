"""Names of a text: instruments, bodies, people and events, found together so that only maximal names remain."""

from __future__ import annotations

from policydata.extraction.names.gazetteer import Gazetteer
from policydata.extraction.spans import Span


def find_names(text: str, language: str, gazetteer: Gazetteer | None = None) -> list[Span]:
    """Return the instruments, bodies, people and events that `text` (`language` is "en" or "zh") names, by position.

    A name inside a longer one is not returned, but for those inside an event. Names that the gazetteer knows carry its
    id; short forms say in their detail where the full name starts (`refers_to`). Raises ValueError for another language.
    """
    # Imported here: a text of one language needs no tables and expressions of the other.
    if language == "en":
        from policydata.extraction.names.english.finder import find_names_english

        return find_names_english(text, gazetteer)
    if language == "zh":
        from policydata.extraction.names.chinese.finder import find_names_chinese

        return find_names_chinese(text, gazetteer)
    raise ValueError(f"{language!r} is not a language names are found in; write 'en' or 'zh'")
