"""Events: forums, summits, conferences, sessions, with their ordinals and years; English and Chinese."""

from __future__ import annotations

from policydata.extraction.expressions import expression
from policydata.extraction.names.english.capital_chains import BLANK
from policydata.extraction.names.english.scan import Scan
from policydata.extraction.spans import Span

_SESSION_BEFORE = expression(
    rf"(?:session|meeting|summit|conference|sitting|plenary|round){BLANK}of{BLANK}(?:the{BLANK})?\Z"
)
_LONGEST_SESSION = 48
_NAME_STARTS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
_MAY_FOLLOW_SESSION = frozenset("ef \n\u00a0")
"""What may stand before the blank before a name: the end of "of" or "the", or another blank."""
_ORDINAL = (
    r"(?:[0-9]{1,3}(?:st|nd|rd|th)|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Ss]eventh|[Ee]ighth|[Nn]inth|[Tt]enth|"
    r"(?:[Tt]wenty|[Tt]hirty|[Ff]orty|[Ff]ifty|[Ss]ixty|[Ss]eventy|[Ee]ighty|[Nn]inety)[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|[A-Z]?[a-z]+(?:teenth|tieth|eleventh|twelfth))"
)
_COUNTED = expression(
    rf"(?<![\w-]){_ORDINAL}{BLANK}(?:(?:plenary|regular|special|emergency|annual|resumed|substantive|ordinary){BLANK})?\Z"
)
_COUNTED_PARTIES = expression(
    r"(?:[0-9]{1,2}(?:st|nd|rd|th)|(?:Twent|Thirt|Fort)(?:y-[a-z]+|ieth)|First|Second|Third|[A-Z][a-z]+(?:th|teenth))\s(?:\w+\s){0,3}(?:Conference|Meeting) of (?:the )?(?:States )?Parties(?: to the (?:[A-Z][\w ]{3,60}(?:Convention|Protocol|Agreement|Treaty)|(?:Convention|Treaty) on [A-Z]\w+(?: (?:and )?[A-Z]\w+){0,4}))?"
)
_CONFERENCE_OF_PARTIES = expression(r"COP ?[0-9]{1,2}(?![\w-]| (?:m|b|tr)illion|[.,][0-9])")


def find_events_english(text: str, found: Scan) -> list[Span]:
    """Return the events that an English text names, by position; titles and bodies inside them are kept elsewhere."""
    events = [
        Span(name.start, name.end, "event", None, None, f"event.{name.shape}", None, {"head": name.head.lower()})
        for name in found.names
        if name.kind == "event"
    ]
    ends: dict[int, int] = {}
    for name in found.names:
        if name.kind in ("body", "event"):
            ends[name.start] = max(name.end, ends.get(name.start, 0))
    for start, end in ends.items():
        # "… of the General Assembly"
        if text[start - 2 : start - 1] not in _MAY_FOLLOW_SESSION or text[start] not in _NAME_STARTS:
            continue
        session = _SESSION_BEFORE.search(text[max(0, start - _LONGEST_SESSION) : start])
        if session is None:
            continue
        session_start = start - len(session[0])
        begin = max(0, session_start - 48)
        if counted := _COUNTED.search(text[begin:session_start]):
            detail = {"head": "session"}
            events.append(Span(begin + counted.start(), end, "event", None, None, "event.session", None, detail))
    if "Parties" in text:
        events += [Span(*each.span(), "event", None, None, "event.known") for each in _COUNTED_PARTIES.finditer(text)]
    if "COP" in text:
        for match in _CONFERENCE_OF_PARTIES.finditer(text):
            if not text[match.start() - 1 : match.start()].isalnum():
                events.append(Span(*match.span(), "event", None, None, "event.known"))
    events.sort(key=lambda span: span.start)
    return events
