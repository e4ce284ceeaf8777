"""Bodies that a fixed form or a noun beside them tells: "City of Port Lorne", "TC 21", "a poll taken by Baltic Opinion", "the consultancy Voltrack"."""

from __future__ import annotations

from collections.abc import Iterator

from policydata.extraction.expressions import expression
from policydata.extraction.names.english.capital_chains import BLANK
from policydata.extraction.names.english.coined_evidence import NOT_FIRST, OWN_KINDS
from policydata.extraction.names.english.complements import is_abstract
from policydata.extraction.names.english.given_names import GIVEN_NAMES
from policydata.extraction.names.english.person_words import ROLES
from policydata.extraction.names.name_spans import name_span
from policydata.extraction.names.place_words import PLACES
from policydata.extraction.names.whole_words import near
from policydata.extraction.names.words import HEADS, words
from policydata.extraction.place_names import ENGLISH_STATES, SUBNATIONAL
from policydata.extraction.spans import Span
from policydata.extraction.word_tables import words_in
from policydata.extraction.word_tries import any_of

_WORD = r"[A-ZÀ-Þ][\w’&-]*"
_CHAIN = rf"{_WORD}(?:{BLANK}(?:(?:of|for|the|and){BLANK}){{0,2}}{_WORD}){{0,5}}"
_TOWNS = words_in("City Town County Borough Township Village Shire Municipality")
_LANDS = words_in("Province Canton Prefecture Emirate")
_STATES = words_in("State Commonwealth Territory Community Region")
_MUNICIPAL = expression(
    rf"(?:(?:{'|'.join((*_TOWNS, *_LANDS, 'Pueblo'))}){BLANK}of{BLANK}{_WORD}(?:[ ]{_WORD}){{0,2}}"
    rf"(?:{BLANK}and{BLANK}(?:Chelsea|Fulham|Dagenham))?|(?:{'|'.join(_STATES)}){BLANK}of{BLANK}{any_of(SUBNATIONAL)}"
    rf"|(?:{'|'.join(_TOWNS).upper()})[ ]OF[ ][A-Z]+(?:[ ][A-Z]+){{0,2}})(?![\w’-])"
)
_MUNICIPALITIES = (
    *(f"{kind} of" for kind in (*_TOWNS, *_LANDS, "Pueblo", *_STATES)),
    *(f"{kind.upper()} OF " for kind in _TOWNS),
)
_AS_PLACE = expression(
    rf"\b(?:in|within|near|throughout|across|around|outside|into|from|at){BLANK}(?:the{BLANK})?\Z|[A-Z][\w-]+{BLANK}of{BLANK}the{BLANK}\Z"
)
_MUNICIPAL_STYLE = expression(rf"\b(?:London|Royal|Metropolitan|Autonomous|Free|City{BLANK}and){BLANK}\Z")
_OF_TERRITORY = expression(r"\b(?<!behalf )(?<!name )of\s(?:the\s)?\Z")
_TERRITORIES = (*_LANDS, *_STATES)
"""Of these, the ones whose people, laws and parts are "of" them as of places."""
_TECHNICAL = expression(
    r"(?<![\w/-])(?:Technical Committee )?(?:[A-Z]{2,8}(?:[-/][A-Z]{1,8}){0,2}[ /])?(?:JTC|TC|SG|Study Group|Focus Group)[ ]?[0-9]{1,3}(?:/(?:SC|WG)[ ]?[0-9]{1,3}){0,2}(?![\w/-])"
)
_STUDIED = expression(
    rf"\b(?:poll|polls|survey|surveys|study|studies|interviews|research|analysis|audit|review|census|evaluation|fieldwork|questionnaire|trial|pilot)\b"
    rf"(?:[ \n][\w’'-]+){{0,4}}?[ \n](?:conducted|carried{BLANK}out|taken|commissioned|compiled|run|undertaken|done){BLANK}(?:[a-z]+{BLANK}){{0,3}}?(?:by|for){BLANK}(?:the{BLANK})?(?P<name>{_CHAIN})"
)
_KINDS = OWN_KINDS | words("""
    pollster platform utility airline bank newspaper union network regulator agency ministry confederation federation
    association coalition alliance movement institute authority academy foundation party
""")
_KIND_BEFORE = expression(
    rf"\b(?:[Tt]he|[Aa]n?|[A-Z][a-z]+an|based|British|French){BLANK}(?:[a-z][a-z-]+{BLANK}){{0,2}}{any_of(_KINDS)}{BLANK}(?P<name>[A-ZÀ-Þ][\w’&-]{{2,}}(?:{BLANK}{_WORD}){{0,3}})(?=[,.;:)]|{BLANK}(?:[a-z]+)\b)"
)
_PUBLISHED = expression(
    rf"\b(?:published|issued|released|compiled){BLANK}(?:(?:in|on|last|this|earlier|each|every|jointly){BLANK}(?:[\w]+{BLANK}){{0,3}}?)?by{BLANK}(?:the{BLANK})?(?P<name>[A-Z][\w’&-]{{3,}}(?:[ ]{_WORD}){{0,3}})(?=[,.;:)]|{BLANK}[a-z(])"
)
_FOLK_WORDS = words_in("""
    Physicians Doctors Nurses Lawyers Scientists Engineers Parents Mothers Fathers Grandparents Teachers Students Workers Citizens
    Journalists Artists Writers Veterans Farmers Advocates Architects Economists Professionals Women Youth Families Neighbours Researchers
    Psychologists Educators Librarians Developers Technologists Businesses Investors People Men Girls Rabbis
""")
_FOLKS = tuple(f"{folk} " for folk in _FOLK_WORDS)
_FOLK = expression(
    rf"(?:{'|'.join(_FOLK_WORDS)}){BLANK}"
    rf"(?:(?:United|Together){BLANK})?(?:[Ff]or|[Aa]gainst|[Ww]ithout){BLANK}(?:the{BLANK})?(?P<name>[A-ZÀ-Þ][\w&-]*+(?:{BLANK}(?:and{BLANK})?[A-ZÀ-Þ][\w&-]*+){{0,3}})"
)
_MINISTERS = expression(r"\b(?:Welsh|Scottish) Ministers\b|\bStates of (?:Jersey|Guernsey|Alderney)(?: Assembly)?")
_TECHNICAL_MARKS = ("TC", "JTC", "SG", "Study Group", "Focus Group")
_STUDY_VERBS = words("""
    conducted_ carried_out_ taken_by commissioned_ compiled_by run_by undertaken_by done_by taken_for
""")
_CAPITAL_BEFORE = expression(r"(?:[A-Z][\w-]+|[A-Z]\.)[ \n]\Z")
_PUBLISHING = ("published ", "issued ", "released ", "compiled ")
_OWNER = expression(
    r"©[ ](?:Copyright[ ])?(?:(?:19|20)[0-9]{2}(?:[-–](?:19|20)?[0-9]{2})?,?[ ])?(?:by[ ])?(?:[Tt]he[ ])?(?P<name>[A-ZÀ-Þ][\w’&-]*(?:[ ](?:(?:of|for|the|and|&)[ ]){0,2}[A-ZÀ-Þ][\w’&-]*){0,6})(?:,?[ ](?:19|20)[0-9]{2}(?:[-–](?:19|20)?[0-9]{2})?)?[ ]*(?=\n|\||[.,]|\Z)"
)
"""Whose a page is, at its foot: "© Marlow Finch 2025"."""
_NO_OWNERS = words("Crown Copyright Authors Author All Queen King Parliamentary")
_PUBLISHER = expression(
    r"(?:\A|\n)From:[ ]?\n(?P<name>(?:Department|Ministry|Office)[ ](?:for|of)[ ](?:the[ ])?[A-Z][\w’-]+(?:,?[ ](?:(?:and|of|for|&)[ ]){0,2}(?!Ministry|Department|Office|HM\b|The\b)[A-Z][\w’-]+){0,7})[ ]*(?=\n)"
)
"""Who publishes, in a line of its own: "From: / |Department for Ports and Cargo|"."""
_PARTIES_MEETING = expression(
    r"\b[Tt]he[ \n](?P<name>Meeting[ \n]of[ \n](?:the[ \n])?(?:States[ \n])?Parties)(?![\w-])"
)
_PARTICIPANT = expression(
    r"\n[ ]{0,4}(?P<state>[A-Z][^\n|\t0-9]{2,50}?)[¹²³⁴⁵]?(?:[ ]{2,8}|[ ]?\||\t)[ ]{0,30}[0-9]{1,2} [A-Z][a-z]{2,8} (?:19|20)[0-9]{2}"
)
"""A state and the day of its signature, in the table of a treaty's parties."""


def find_told_bodies(text: str) -> Iterator[Span]:
    """Yield bodies told by a fixed form or by a noun; they may overlap other names."""
    for owner in _OWNER.finditer(text) if "©" in text else ():
        first = owner["name"].split()[0]
        if first not in _NO_OWNERS | GIVEN_NAMES | ROLES:
            yield name_span(*owner.span("name"), "body.owner")
    for publisher in _PUBLISHER.finditer(text) if "From:" in text else ():
        yield name_span(*publisher.span("name"), "body.publisher")
    for met in near(_PARTIES_MEETING, text, ("Meeting of", "Meeting\nof"), 6, 40):
        yield name_span(*met.span("name"), "body.known")
    for listed in _PARTICIPANT.finditer(text) if "Ratification" in text or "Accession" in text else ():
        if listed["state"] in ENGLISH_STATES:
            yield name_span(*listed.span("state"), "body.party")
    for match in near(_MUNICIPAL, text, _MUNICIPALITIES):
        if text[match.start() - 1 : match.start()].isalnum():
            continue
        low = max(0, match.start() - 30)
        style = _MUNICIPAL_STYLE.search(text, low, match.start())
        start = style.start() if style is not None else match.start()
        if _AS_PLACE.search(text, low, start):
            continue
        if not (match[0].startswith(_TERRITORIES) and _OF_TERRITORY.search(text, low, start)):
            yield name_span(start, match.end(), "body.municipal")
    for match in near(_TECHNICAL, text, _TECHNICAL_MARKS, 44, 40):
        yield name_span(*match.span(), "body.technical")
    for match in near(_STUDIED, text, _STUDY_VERBS, 70):
        if _is_name(match["name"], may_have_head=True):
            yield name_span(*match.span("name"), "body.context")
    for match in near(_PUBLISHED, text, _PUBLISHING):
        if _is_publisher(text, match["name"]):
            yield name_span(*match.span("name"), "body.context")
    for match in near(_KIND_BEFORE, text, _KINDS, 40, 90):
        if _is_name(match["name"]):
            yield name_span(*match.span("name"), "body.context")
    for match in near(_FOLK, text, _FOLKS):
        if (
            not text[match.start() - 1 : match.start()].isalnum()
            and match["name"] not in PLACES
            and _is_name(match["name"], may_have_head=True)
        ):
            yield name_span(*match.span(), "body.context")
    for match in near(_MINISTERS, text, ("Welsh Ministers", "Scottish Ministers", "States of ")):
        yield name_span(*match.span(), "body.known")


def _is_name(name: str, *, may_have_head: bool = False) -> bool:
    if name in PLACES or name.split()[0] in NOT_FIRST:
        return False
    return may_have_head or HEADS.keys().isdisjoint(name.split())


def _is_publisher(text: str, name: str) -> bool:
    """Say whether who published something is a body: two words, or one that stands behind another first, may be a person."""
    parts = name.split()
    if not _is_name(name) or is_abstract(parts[-1]) or not ROLES.isdisjoint(parts) or len(parts) == 2:
        return False
    first = text.find(name)
    return len(parts) > 2 or _CAPITAL_BEFORE.search(text, max(0, first - 24), first) is None
