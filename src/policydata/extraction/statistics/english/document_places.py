"""The place an English document speaks of, which those of its figures are of whose sentence names none.

A name is a place if it is a known one or if the text uses it as one: "in Arvenia", "the Government of Arvenia",
"Arvenia's population", "Statistics Arvenia". The document speaks of the one that its head names and that stands in the
text far more often than any other.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from policydata.extraction.candidates import PLACE_OF_DOCUMENT, Candidate
from policydata.extraction.expressions import expression
from policydata.extraction.place_names import ENGLISH_ADJECTIVES, ENGLISH_PLACES, ENGLISH_STATES, SUBNATIONAL
from policydata.extraction.spans import Span
from policydata.extraction.word_tables import ENGLISH_MONTHS, word_set

_TITLE, _FIRST_LINES, _LINE = 100, 400, 130
"""Where the title and the makers stand, and the first sentences; the length of a line that is no paragraph."""
_LONGEST, _IN_HEAD = 4, 3
"""The most words of a name; what a mention in the head counts."""
_KNOWN = frozenset(ENGLISH_PLACES.values())
_N = r"\b(?P<name>[A-Z][\w’'-]{1,28}\b(?:[ ][A-Z][\w-]{1,28}\b){0,2})"
_CUES = tuple(
    expression(cue)
    for cue in (
        r"\b(?i:republic|kingdom|commonwealth|governments?|parliament|people|population|province|principality|sultanate|emirate"
        r"|municipality|city|town|county|residents|inhabitants|economy|citizens|parts|regions|north|south|east|west)"
        rf" (?i:of) (?:(?i:the) )?(?:(?i:republic|kingdom|state) (?i:of) )?{_N}",
        rf"\b(?i:ombudsman|bank|courts?|office|service|authority|bureau|survey|review|reports?|statistics) (?:of|OF|for) (?:the )?{_N}",
        rf"\b(?:[Ii]n|[Aa]cross|[Tt]hroughout|[Ww]ithin|[Oo]utside) (?:the )?{_N}(?!,? [0-9]|[ ](?:of|countries|states|languages?|law|members?)\b)",
        rf"\bStatistics {_N}",
        rf"\b(?:Country|State under review|Territory|access)\s*:\s*{_N}",
        r"\b(?i:ministry|department|office|bureau|authority|agency|institute)(?: [\w&’]{1,28}){1,6}(?:, | \()(?:(?i:republic|kingdom) (?i:of) )?"
        rf"{_N}(?=[ ]*(?:[,|\n)–—]|\Z))",
        rf"{_N}(?=[’']s (?:[a-z]{{1,28}} )?(?:population|economy|GDP|gross|government|parliament|households|people|cities|exports|debt"
        r"|schools|capital|residents|citizens|courts|first|budget|regions|[Ss]enate|[Gg]overnment|[Pp]arliament)"
        r"| (?:(?i:statistics|statistical) (?i:office|service|agency|bureau|authority|institute)"
        r"|(?i:city|county|town|borough|district|regional|municipal|provincial) (?i:council|government|board)|(?i:health board)"
        r"|(?:ran|runs|recorded|posted|reported|saw|had)(?: [\w-]{1,28}){0,4} (?:deficit|surplus|inflation|growth|GDP|population)\b))",
        r"\b(?P<name>[A-Z][\w’'-]{1,28} (?:[A-Z][\w-]{1,28} )?(?:County|Province|Territory|District|Islands?|Region|Valley|Municipality|Oblast))\b",
    )
)
_NO_NAME = word_set(
    ENGLISH_MONTHS.replace("|", " ")
    + """ Monday Tuesday Wednesday Thursday Friday Saturday Sunday Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Spring
    Act Annex Appendix Article Articles Assembly Bill Board Box Chamber Chapter Chart Code Commission Commissioner Committee
    Community Congress Constitution Convention Council Councils Court Courts Data Department Directive Digital English Family
    Figure Finance French Government Health House Human Information Internet Justice Labour Law Measures Member Minister Ministers Ministry
    National Note Office Parliament Part Parties Phase Public Questions Regulation Regulations Republic Rule Rules Schedule
    Science Section Security Senate State States Statistics Metrology Table Title Trade Treaty Union United University
    Year Years Week Christmas Easter Authority Agency Bureau Bank Institute Service Services Directorate Order Land Foreign
    Energy Education Environment Agriculture Transport Economic Social Federal Central General Local Standards Budget Inquiry
    Management Development Audit Plan Programme Program Project Report Review Survey Strategy The This These That It In At On
    Action Infographic Mission Delegation Inspectorate Council Tribunal Ports Roads Committee Technical Panel Foundation Company Corporation Register Registry For And Or By From We Our As All Some Many Most Under During Since After Before There Its Their He She They You What Who How
    Why When Where Which Q1 Q2 Q3 Q4 Annual Summary Overview Privacy Protection Communications Competition Elections Internal
    Veterans Employment Children Home Interior Culture Taxation Revenue Customs Tax Life Line Number Total Unit Key Main AI ICT
    IT Level Group Class Category Room Stage Scheme Fund Decision Resolution Paragraph Question Answer Agreement Protocol"""
)
_WIDE = frozenset(
    {*ENGLISH_PLACES.values()}
    - {ENGLISH_PLACES[name] for name in ENGLISH_STATES}
    - SUBNATIONAL
    - {"Scotland", "Wales", "England", "Northern Ireland"}
)
"""Places of many states, and the cities where meetings are held."""
_RUN = expression(r"\b[A-Z][\w’'-]*(?: (?:(?:of|and|the) )?[A-Z][\w’'-]*){0,7}")
_VENUE_AFTER = expression(
    rf",? (?:on )?(?:[0-9]{{1,2}}(?: ?(?:[-–]|to|and) ?[0-9]{{1,2}})? )?(?:{ENGLISH_MONTHS}|[A-Z][a-z]{{2}}\.? [0-9])\b|\n[0-9]{{1,2}} (?:{ENGLISH_MONTHS})|,? [0-9]{{1,2}}[./]"
)
_TREATY_AFTER = expression(
    r" (?:\w{1,28} )?(?:[Pp]residency|Convention|Agreement|Treaty|Protocol|Declaration|Process|Summit|Principles|Accord|Pact|Street|Road|Hotel)\b"
)
_VENUE_BEFORE = expression(
    r"\b(?:[Hh]eld|met|convened|meeting|adopted|signed|placed|session|University|conference|summit|[Dd]one)\s+(?:in|at|of)\s+\Z"
)
_NOT_OF_PLACE = expression(
    r"\b(?:votes?|abstentions?|in favou?r|voted|abstained|delegates?|delegations?|participants?|speakers?|attended|attendance|submissions?|comments"
    r"|responses|responded|respondents|replies|interview(?:s|ed)|questionnaires|sample|surveyed|jurisdictions|ratifications|signatories|signed"
    r"|parties|members?|volunteers|experts|recommendations)\b"
)
"""What is counted at a meeting, in a consultation or of a survey, and is of no place."""
_ELSEWHERE = expression(
    r"\b(?:[Ww]orldwide|[Gg]lobal(?:ly)?|[Ii]nternationally|abroad|elsewhere|[Mm]ember [Ss]tates|[Cc]ountries|OECD|(?:had|has) the (?:highest|lowest|largest|smallest)|followed by|[Aa]t the other end|States [Pp]arties)\b"
)
_SENTENCE = expression(r"[.!?]\s(?=\s?[A-Z\"“])|\n\n|\n[ ]{0,4}[•*·–-]\s")


class _Mention(NamedTuple):
    start: int
    place: str
    weight: int


def with_document_place(text: str, statistics: list[Candidate], spans: Sequence[Span]) -> list[Candidate]:
    """Return the statistics; those without a place have that of the document, and a doubt that says so."""
    if all(one.fields["geography"] is not None for one in statistics):
        return statistics
    mentions = _mentions(text, spans)
    place = _spoken_of(mentions)
    if place is None:
        return statistics
    return [_with_place(text, one, place, spans, mentions) for one in statistics]


def _with_place(text: str, one: Candidate, place: str, spans: Sequence[Span], mentions: list[_Mention]) -> Candidate:
    if one.fields["geography"] is not None or one.fields["unit"] in ("state", "vote"):
        return one
    figure = spans[one.spans[0]].start
    first = max(0, figure - 300)
    first = max([first, *(match.end() for match in _SENTENCE.finditer(text, first, figure))])
    last = match.start() if (match := _SENTENCE.search(text, figure, figure + 200)) else figure + 200
    low, high = bisect_left(mentions, (first,)), bisect_left(mentions, (figure,))
    if (
        _ELSEWHERE.search(text, first, figure)
        or _NOT_OF_PLACE.search(text, max(first, figure - 60), min(last, figure + 60))
        or not any(other == place for _, other, _ in mentions[:high])
        or any(other != place for _, other, _ in mentions[low:high])
    ):
        return one
    return one._replace(fields=one.fields | {"geography": place}, doubts=(*one.doubts, PLACE_OF_DOCUMENT))


def _spoken_of(mentions: list[_Mention]) -> str | None:
    """Return the place that the head names and that is named far more often than another."""
    counts: Counter[str] = Counter()
    for _, place, weight in mentions:
        counts[place] += weight
    heads = {place for _, place, weight in mentions if weight > 1}
    narrow = [(count, place) for place, count in counts.items() if place not in _WIDE]
    if not narrow:
        return None
    narrow.sort(key=lambda one: -one[0])
    most, place = narrow[0]
    rival = narrow[1][0] if len(narrow) > 1 else 0
    return place if place in heads and most >= 2 * rival else None


def _mentions(text: str, spans: Sequence[Span]) -> list[_Mention]:
    names = _names(text)
    closed = [span for span in spans if span.kind in ("policy", "person", "event", "date")]
    closed.sort()
    found: list[_Mention] = []
    at = before = 0
    for run in _RUN.finditer(text):
        start = run.start()
        parts: list[tuple[int, str]] = []
        for piece in run.group().split(" "):
            if piece:
                parts.append((start, piece.removesuffix("’s").removesuffix("'s")))
            start += len(piece) + 1
        index = 0
        while index < len(parts):
            for length in range(min(_LONGEST, len(parts) - index), 0, -1):
                place = names.get(" ".join(word for _, word in parts[index : index + length]))
                if place is not None:
                    first = parts[index][0]
                    last = parts[index + length - 1][0] + len(parts[index + length - 1][1])
                    while at < len(closed) and closed[at].end <= first:
                        at += 1
                    inside = at < len(closed) and closed[at].start <= first
                    contains = bool(found) and text[before:first] in (", ", " (") and found[-1].place != place
                    if not inside and not contains and not _is_venue(text, first, last):
                        found.append(_Mention(first, place, _weight(text, first, place in _KNOWN)))
                        before = last
                    index += length - 1
                    break
            index += 1
    return found


def _weight(text: str, at: int, known: bool) -> int:
    """Return what a mention counts: more in the title and the first sentences; an unknown name has to stand nearer the top."""
    first, last = text.rfind("\n", 0, at) + 1, text.find("\n", at, at + _LINE)
    if last >= 0 and last - first < _LINE and text[last - 1] not in ".,:;":
        return _IN_HEAD if at < _TITLE else 1
    return _IN_HEAD if at < (_FIRST_LINES if known else _FIRST_LINES // 2) else 1


def _is_venue(text: str, first: int, last: int) -> bool:
    """Tell whether a place is where something was held or signed, or gives its name to a treaty."""
    return bool(
        _VENUE_AFTER.match(text, last)
        or _TREATY_AFTER.match(text, last)
        or _VENUE_BEFORE.search(text, max(0, first - 24), first)
    )


def _names(text: str) -> dict[str, str]:
    """Return the names of places, those that the text uses as such and those that are known, each with the one it is given by."""
    names: dict[str, str] = {}
    for cue in _CUES:
        for match in cue.finditer(text):
            words = match["name"].removesuffix("’s").removesuffix("'s").split()
            if any(word.title() in _NO_NAME for word in words) or len(words[0]) < 3:
                continue
            name = " ".join(words)
            if name.isupper() and len(name) < 4:
                continue
            names[name] = " ".join(word.capitalize() if word.isupper() else word for word in words)
            names.setdefault(names[name], names[name])
            names.setdefault(name.upper(), names[name])
    return names | ENGLISH_ADJECTIVES | {name.upper(): place for name, place in ENGLISH_PLACES.items()} | ENGLISH_PLACES
