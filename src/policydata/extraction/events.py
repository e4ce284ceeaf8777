"""Events: forums, summits, conferences, sessions, with their ordinals and years; English and Chinese."""

from __future__ import annotations

from policydata.extraction.capital_chains import BLANK
from policydata.extraction.english_scan import Scan, scan
from policydata.extraction.expressions import expression
from policydata.extraction.gazetteer import Gazetteer
from policydata.extraction.spans import Span

_SESSION = expression(
    rf"(?:session|meeting|summit|conference|sitting|plenary|round){BLANK}of{BLANK}(?:the{BLANK})?(?=[A-Z0-9])"
)
_ORDINAL = (
    r"(?:[0-9]{1,3}(?:st|nd|rd|th)|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Ss]eventh|[Ee]ighth|[Nn]inth|[Tt]enth|"
    r"(?:[Tt]wenty|[Tt]hirty|[Ff]orty|[Ff]ifty|[Ss]ixty|[Ss]eventy|[Ee]ighty|[Nn]inety)[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|[A-Z]?[a-z]+(?:teenth|tieth|eleventh|twelfth))"
)
_COUNTED = expression(
    rf"(?<![\w-]){_ORDINAL}{BLANK}(?:(?:plenary|regular|special|emergency|annual|resumed|substantive|ordinary){BLANK})?\Z"
)
_CONFERENCE_OF_PARTIES = expression(r"COP ?[0-9]{1,2}(?![\w-])")


def find_events_english(text: str, gazetteer: Gazetteer | None = None, found: Scan | None = None) -> list[Span]:
    """Return the events that an English text names, by position; titles and bodies inside them are kept elsewhere."""
    found = found or scan(text)
    events = [
        Span(name.start, name.end, "event", None, None, f"event.{name.shape}", None, {"head": name.head.lower()})
        for name in found.names
        if name.kind == "event"
    ]
    ends: dict[int, int] = {}
    for name in found.names:
        if name.kind in ("body", "event"):
            ends[name.start] = max(name.end, ends.get(name.start, 0))
    for match in _SESSION.finditer(text):
        begin = max(0, match.start() - 48)
        counted = _COUNTED.search(text[begin : match.start()])
        if counted and match.end() in ends:
            events.append(
                Span(
                    begin + counted.start(),
                    ends[match.end()],
                    "event",
                    None,
                    None,
                    "event.session",
                    None,
                    {"head": "session"},
                )
            )
    for match in _CONFERENCE_OF_PARTIES.finditer(text):
        if not text[match.start() - 1 : match.start()].isalnum():
            events.append(Span(*match.span(), "event", None, None, "event.known"))
    if gazetteer is not None:
        events += [span for span in gazetteer.find(text, "en") if span.kind == "event"]
    events.sort(key=lambda span: span.start)
    return events
