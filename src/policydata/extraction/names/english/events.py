"""Events: forums, summits, conferences, sessions, with their ordinals and years; English and Chinese."""

from __future__ import annotations

from policydata.extraction.expressions import expression
from policydata.extraction.names.english.scan import Scan
from policydata.extraction.names.name_spans import name_span
from policydata.extraction.spans import Span

_COUNTED_PARTIES = expression(
    r"(?:[0-9]{1,2}(?:st|nd|rd|th)|(?:Twent|Thirt|Fort)(?:y-[a-z]+|ieth)|First|Second|Third|[A-Z][a-z]+(?:th|teenth))\s(?:\w+\s){0,3}(?:Conference|Meeting) of (?:the )?(?:States )?Parties(?: to the (?:[A-Z][\w ]{3,60}(?:Convention on [A-Z]\w+(?: (?:and )?[A-Z]\w+){0,4}|Convention|Protocol|Agreement|Treaty)|(?:Convention|Treaty) on [A-Z]\w+(?: (?:and )?[A-Z]\w+){0,4}))?"
)
_CONFERENCE_OF_PARTIES = expression(
    r"(?:COP[ -]?[0-9]{1,2}|(?:CMA|CMP|MOP|SBI|SBSTA)[ -]?[0-9]{1,2}|(?:UNGA|WHA|UNEA|MEPC)[ -]?[0-9]{1,3})(?![\w-]| (?:m|b|tr)illion|[.,][0-9])"
)
_UNCOUNTED = expression(r"Meeting\sof\s(?:the\s)?(?:States\s)?Parties")
"""A body where no number stands before it."""
_NUMBERED = ("COP", "CMA", "CMP", "MOP", "SBI", "SBSTA", "UNGA", "WHA", "UNEA", "MEPC")
_ROUND = expression(r"\b(?:Doha|Uruguay|Tokyo|Kennedy|Dillon|Millennium)(?: Development)? [Rr]ound\b(?! [Tt]able)")
"""Rounds of trade talks."""


def find_events_english(text: str, found: Scan) -> list[Span]:
    """Return the events that an English text names, by position; titles and bodies inside them are kept elsewhere."""
    events = [
        name_span(name.start, name.end, f"event.{name.shape}", head=name.head.lower())
        for name in found.names
        if name.kind == "event" and not _UNCOUNTED.fullmatch(text, name.start, name.end)
    ]
    if "Parties" in text:
        events += [name_span(*each.span(), "event.known") for each in _COUNTED_PARTIES.finditer(text)]
    if " round" in text or " Round" in text:
        events += [name_span(*each.span(), "event.known") for each in _ROUND.finditer(text)]
    if any(word in text for word in _NUMBERED):
        for match in _CONFERENCE_OF_PARTIES.finditer(text):
            if not text[match.start() - 1 : match.start()].isalnum():
                events.append(name_span(*match.span(), "event.known"))
    events.sort(key=lambda span: span.start)
    return events
