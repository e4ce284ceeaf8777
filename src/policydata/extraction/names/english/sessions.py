"""Sessions with a number are events also where they act, and whose they are is a body inside: "78th session of the Assembly"."""

from __future__ import annotations

from collections.abc import Sequence

from policydata.extraction.expressions import expression
from policydata.extraction.names.english.capital_chains import BLANK
from policydata.extraction.names.name_spans import name_span
from policydata.extraction.names.whole_words import near
from policydata.extraction.names.words import words
from policydata.extraction.spans import Span

_ORDINAL = (
    r"(?:[0-9]{1,4}(?:st|nd|rd|th)|[0-9]*[23]d|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Ss]eventh|[Ee]ighth|[Nn]inth|[Tt]enth|"
    r"(?:[Tt]wenty|[Tt]hirty|[Ff]orty|[Ff]ifty|[Ss]ixty|[Ss]eventy|[Ee]ighty|[Nn]inety)[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|[A-Z]?[a-z]+(?:teenth|tieth|eleventh|twelfth))"
)
_KINDS = (
    "[Pp]lenary|[Rr]egular|[Ss]pecial|[Ee]mergency|[Aa]nnual|[Bb]iennial|[Rr]esumed|[Ss]ubstantive|[Oo]rdinary|[Ee]xtraordinary|[Ee]xecutive|"
    "[Ii]nformal|[Mm]inisterial|[Hh]igh-level|[Gg]eneral"
)
_COUNTED = expression(
    rf"(?<![\w-])(?:{_ORDINAL}{BLANK}(?:(?:{_KINDS}){BLANK}){{0,2}}|(?:[Ww]inter|[Ss]pring|[Ss]ummer|[Aa]utumn|[Mm]onsoon|[Bb]udget){BLANK})\Z"
)
_ITS_NUMBER = expression(rf"(?<![\w-])(?<![Hh]is )(?<![Hh]er )(?<![Mm]y )(?<![Oo]ur )(?<![Tt]heir ){_ORDINAL}{BLANK}\Z")
"""Before the name of an event, its number in small letters: “the |second |National Dairy Conference”."""
_SESSION_BEFORE = expression(
    rf"(?:[Ss]ession|[Mm]eeting|[Ss]ummit|[Cc]onference|[Ss]itting|[Pp]lenary|[Pp]lenum|[Rr]ound){BLANK}of{BLANK}(?:the{BLANK})?(?:[0-9]{{1,2}}(?:st|nd|rd|th){BLANK})?\Z"
)
_LARGE = (
    r"(?:[0-9]{1,4}(?:st|nd|rd|th)|[0-9]*[23]d|(?:(?:[Oo]ne|[Tt]wo)[- ][Hh]undred[- ](?:and[- ])?)?(?i:twent|thirt|fort|fift|sixt|sevent|eight|ninet)"
    r"(?:y[- ](?i:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|ieth)|[A-Z]?[a-z]+teenth|[Ee]leventh|[Tt]welfth)"
)
_SITTING = expression(
    rf"(?<![\w-])(?:{_LARGE}(?:{BLANK}(?:and|to|&){BLANK}{_LARGE})?{BLANK}(?:(?:{_KINDS}){BLANK}){{0,2}}(?:(?i:sessions?|meetings?|sittings?)|Summit|Congress|CONGRESS)"
    rf"|{_ORDINAL}{BLANK}(?:(?:{_KINDS}){BLANK}){{0,2}}(?:Session|Meeting|Sitting|Congress|(?<=[Pp]lenary )(?:session|meeting)|(?<=regular )session|(?<=ordinary )session)"
    rf"|(?:(?<=its )|(?<=their )){_ORDINAL}{BLANK}(?:(?:{_KINDS}){BLANK}){{0,2}}session)\b(?![-’'])"
)
"""A session that its number alone names: a large one, one in capitals, one of somebody's."""
_SITTINGS = words("""
    session sessions Session Sessions SESSION SESSIONS meeting meetings Meeting Meetings MEETING MEETINGS
    sitting sittings Sitting Sittings SITTING SITTINGS Summit Congress CONGRESS
""")
"""One of them stands at the end of what _SITTING finds."""
_LONGEST_SITTING = 90
_LONGEST = 48
_MAY_FOLLOW = frozenset("efhtd \n")
"""What may stand before the blank before a name: the end of "of", "the" or an ordinal, or another blank."""


def with_sessions(text: str, spans: list[Span]) -> list[Span]:
    """Return spans, by position, with the sessions that end in a body; an event that such a session holds is part of it."""
    found: list[Span] = []
    held: set[int] = set()
    last_end = 0
    for place, span in enumerate(spans):
        start, end, kind = span[:3]
        if kind == "event" and start >= last_end:
            last_end = end
        if kind not in ("body", "event") or text[start - 2 : start - 1] not in _MAY_FOLLOW:
            continue
        session = _SESSION_BEFORE.search(text, max(0, start - _LONGEST), start)
        if session is None:
            number = _ITS_NUMBER.search(text, max(0, start - _LONGEST), start) if kind == "event" else None
            if number is not None and span.rule != "event.session":
                held.add(place)
                found.append(span._replace(start=number.start()))
            continue
        counted = _COUNTED.search(
            text, max(last_end if kind == "body" else 0, session.start() - _LONGEST), session.start()
        )
        if counted is None or (kind == "body" and start < last_end):
            continue
        if kind == "event":
            held.add(place)
        found.append(name_span(counted.start(), end, "event.session", head="session"))
        last_end = end
    kept = [span for place, span in enumerate(spans) if place not in held]
    found += _numbered(text, [*kept, *found])
    return sorted([*kept, *found], key=lambda span: (span.start, -span.end)) if found else spans


def _numbered(text: str, names: Sequence[Span]) -> list[Span]:
    """Return the sessions that their number alone names, outside `names` but for a body in them."""
    found: list[Span] = []
    sittings = list(near(_SITTING, text, _SITTINGS, back=_LONGEST_SITTING, ahead=10))
    names = sorted(names, key=lambda span: span.start) if sittings else names
    place = reach = 0
    for sitting in sittings:
        start, end = sitting.span()
        while place < len(names) and names[place].start < end:
            name = names[place]
            if name.kind != "body" or name.end > end or name.start < start:
                reach = max(reach, name.end)
            place += 1
        if reach <= start:
            found.append(name_span(start, end, "event.session", head="session"))
    return found
