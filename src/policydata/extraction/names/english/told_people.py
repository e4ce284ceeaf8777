"""People that their office tells, whatever their names are like: "the Minister for Social Inclusion, Ilze Brandau", "Hadebe J held"."""

from __future__ import annotations

from collections.abc import Iterator

from policydata.extraction.expressions import expression
from policydata.extraction.names.english.capital_chains import CAPITALS
from policydata.extraction.names.english.person_words import NOT_NAMES, ROLES
from policydata.extraction.names.name_spans import name_span
from policydata.extraction.names.place_words import PLACES
from policydata.extraction.names.whole_words import near, vocabulary
from policydata.extraction.names.words import CALENDAR, HEADS, SENTENCE_STARTS, TOPICS, words
from policydata.extraction.spans import Span

_NAME = rf"[{CAPITALS}][a-zà-ɏḀ-ỿ]+(?:[-’'][A-ZÀ-Þ]?[a-zà-ɏḀ-ỿ]+)?"
_WORD = r"[A-Z][\w’-]+"
_OFFICES = (
    "Minister|Secretary|President|Governor|Mayor|Director|Director-General|Commissioner|Chair|Chairman|Chairwoman|Chairperson|Ambassador|"
    "Rapporteur|Ombudsman|Ombudsperson|Chancellor|Premier|Speaker|Registrar|Executive|Officer|Statistician|Inspector|Auditor-General"
)
_BEHIND_OFFICE = expression(
    rf"\b(?:{_OFFICES})(?: (?:of|for|on|at) (?:the )?{_WORD}(?:(?:,| and| of| for| and the| of the)? {_WORD}){{0,6}})?, "
    rf"(?P<name>{_NAME} (?:(?:de|van|von|der|bin|al|da|dos) )?{_NAME}(?: {_NAME})?)(?=[,.;:)]| (?:and|said|told|who|has|had|announced|on|in|to|at|will|was|is)\b)"
)
_IN_BRACKETS = expression(
    rf"\b(?:{_OFFICES})(?:-General)?(?: of State)?(?: (?:of|for|on|at) (?:the )?{_WORD}(?:(?:,| and| of| for| and the| of the)? {_WORD}){{0,6}})? \((?P<name>(?:(?:Mr|Ms|Mrs|Dr|Sir|Lord|Baroness)\.? )?{_NAME} {_NAME}(?: {_NAME})?)\)"
)
_SIGNED = expression(
    rf"(?:{_OFFICES}|Secretary-General|Commission|Council)\n[ ]*(?P<name>(?:[{CAPITALS}]\.[ ]?|{_NAME}[ ]|[{CAPITALS}]{{2,}}[ ]){{1,3}}[{CAPITALS}’'-]{{3,}}(?:[ ][{CAPITALS}’'-]{{2,}}){{0,2}})(?=\n|\Z)"
)
"""A name whose family name is in capitals, on the line below the office: "The President / R. METSOLA"."""
_HONOURED = expression(
    r"\b(?:(?:Rt\.?|Right|Most) )?(?:Hon(?:ou?rable|\.)?|H\. ?E\.|HE|(?:His|Her|Your) (?:Excellency|Majesty|(?:Royal |Serene )?Highness|Eminence|Grace|Lordship|Worship)|Sheikha?|Tan Sri|Tun|Datuk Seri|Dato[’']? Sri"
    r"|Alhaji|Hajia|Imam|Ayatollah|Rabbi|Bishop|Pastor|Pandit|Swami|Sheriff|Sultan|Emir|Chief Justice|Justice|General Secretary|(?:Majority|Minority|Party|Opposition|Deputy) Leader)(?:,)?[ \n](?:(?:Mr|Mrs|Ms|Dr|Prof|Professor|Justice|Sir|Dame|Chief|Engr|Ambassador|President|Minister|Senator|Hon|Sheikh|Lord|Lady)\.? ){0,3}"
    rf"(?P<name>{_NAME}(?: (?:[A-Z]\.|(?:(?:bin|bint|ibn|van|von|der|den|de|da|dos|al|el|ole|arap) ){{0,2}}{_NAME})){{1,5}})"
)
_HONOURS = words("""
    Hon Honourable Honorable H. HE_ Excellency Majesty Highness Eminence Worship Lordship Sheikh Tan_Sri Tun_ Seri_ Dato Alhaji Hajia Imam Ayatollah Rabbi Bishop Pastor Pandit
    Swami Sultan Emir_ Justice General_Secretary Sheriff Leader
""")
_TITLED = ("Mr ", "Ms ", "Mrs ", "Dr ", "Sir ", "Lord ", "Baroness ", "Mr. ", "Ms. ", "Mrs. ", "Dr. ")
_JUDGE = expression(
    rf"(?<![\w’'-])(?P<name>{_NAME}(?:-{_NAME})?) (?:J|JA|JJ|CJ|DCJ|ACJ|AJ|AJA|LJ|JP|P)(?=,? \(|,? (?:held|said|found|dissent\w*|wrote|writing|agree[ds]?|concurr\w+|delivered|gave|considered|concluded|noted)\b|\))"
)
_ANCHORS = tuple(_OFFICES.split("|"))
_JUDGES = tuple(
    f" {title}{end}"
    for title in ("J", "JA", "JJ", "CJ", "DCJ", "ACJ", "AJ", "AJA", "LJ", "JP", "P")
    for end in (" ", ",", ")")
)
_JUDGING = frozenset({"Court", "court", "held", "judgment", "dissenting", "tribunal", "Tribunal"})
_NO_NAMES = NOT_NAMES | TOPICS | frozenset(HEADS) | CALENDAR | SENTENCE_STARTS | ROLES


def _is_name(name: str) -> bool:
    return name not in PLACES and _NO_NAMES.isdisjoint(name.replace("-", " ").split())


def find_told_people(text: str) -> Iterator[Span]:
    """Yield the people behind an office and a comma, and judges."""
    for match in near(_BEHIND_OFFICE, text, _ANCHORS):
        if _is_name(match["name"]):
            yield name_span(*match.span("name"), "person.office")
    for match in near(_SIGNED, text, (*_ANCHORS, "Secretary-General", "Commission", "Council")):
        if _is_name(match["name"]):
            yield name_span(*match.span("name"), "person.signature")
    for match in near(_HONOURED, text, _HONOURS, 24):
        parts = match["name"].split()
        count = next((place for place, word in enumerate(parts) if word in _NO_NAMES), len(parts))
        name = " ".join(parts[:count]).removesuffix("'s").removesuffix("’s")
        if count > 1 and (count == len(parts) or parts[count] not in HEADS) and name not in PLACES:
            start = match.start("name")
            yield name_span(start, start + len(name), "person.office")
    for match in near(_IN_BRACKETS, text, _ANCHORS):
        title = next((word for word in _TITLED if match["name"].startswith(word)), "")
        if _is_name(match["name"][len(title) :]):
            yield name_span(match.start("name") + len(title), match.end("name"), "person.office")
    for match in near(_JUDGE, text, _JUDGES, 30, 40) if not _JUDGING.isdisjoint(vocabulary(text)) else ():
        if match["name"] not in _NO_NAMES and match["name"] not in PLACES:
            yield name_span(*match.span("name"), "person.judge")
