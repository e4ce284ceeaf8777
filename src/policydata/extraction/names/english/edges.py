"""Where an English name ends that goes on behind its chain of capitals: lists, numbers, years, brackets, complements."""

from __future__ import annotations

import re
from functools import lru_cache

from policydata.extraction.expressions import expression
from policydata.extraction.names.english.capital_chains import BLANK, CHAIN
from policydata.extraction.names.english.grammar import Name, names_of_chain
from policydata.extraction.names.english.initials import is_of_topic
from policydata.extraction.names.english.topic_lists import list_end, list_start, listed_start
from policydata.extraction.names.words import CALENDAR, NUMBERED_HEADS, words
from policydata.extraction.place_names import ENGLISH_ADJECTIVES
from policydata.extraction.word_tables import ENGLISH_MONTHS

_YEARS = expression(
    rf",?{BLANK}(?:\((?:1[6-9]|20)[0-9]{{2}}\)|20[0-9]{{2}}/(?:20)?[0-9]{{2}}[-–—](?:20)?[0-9]{{2}}/(?:20)?[0-9]{{2}}|(?:1[6-9]|20)[0-9]{{2}}(?:[-–—/](?:19|20)?[0-9]{{2}})?|B\.E\.{BLANK}?2[45][0-9]{{2}}(?:{BLANK}\((?:19|20)[0-9]{{2}}\))?)(?![0-9%,]?[0-9]|\.[0-9](?![0-9]{{0,2}}[ \n][A-Z])|[-–/])"
)
_ACT_OF_YEAR = expression(
    rf"(?:,?{BLANK}|{BLANK}(?:No\.?{BLANK}?)?[0-9]{{1,4}}{BLANK})of{BLANK}(?:1[6-9]|20)[0-9]{{2}}(?![0-9%,]?[0-9]|\.[0-9](?![0-9]{{0,2}}[ \n][A-Z])|[-–/])"
)
_SERIAL_COMPLEMENT = expression(
    rf"{BLANK}(?:on|concerning|regarding|governing|for|establishing|amending|approving|relating{BLANK}to|respecting){BLANK}(?:the{BLANK})?(?=[A-ZÀ-Þ])"
)
_UNTIL = expression(
    rf"{BLANK}(?:to|until|through|towards?|up{BLANK}to|for)(?:{BLANK}the{BLANK}year)?{BLANK}20[0-9]{{2}}(?:[-–/](?:20)?[0-9]{{2}})?(?![0-9%,.]?[0-9]|[-–/])"
)
_PUT_OFF = expression(r"\b(?:extend|prolong|ke[ep]p?t?|mov|postpon|delay|continu|lengthen|push|defer)[a-z]*[ \n]")
_TOPIC_ACRONYM = expression(rf"{BLANK}\(([A-Z][A-Za-z]{{1,8}})\)")
_GOING_ON = expression(rf"{BLANK}(?:in|for|and|by|within|at|on){BLANK}(?:the{BLANK})?(?=[A-Z])")
_SMALL_COMPLEMENT = expression(
    rf"{BLANK}(?:on|concerning|regarding|relating{BLANK}to|approving|promulgating|establishing)(?={BLANK}(?!(?:the{BLANK})?(?:same|day|date)\b)(?:the{BLANK})?(?!that\b|this\b|its\b|his\b|which\b|behalf\b|grounds?\b|basis\b|account\b)[a-z])"
    rf"(?P<rest>(?:{BLANK}(?!general{BLANK}(?:comment|recommendation)\b)[A-Za-z][\w’'-]*+){{1,24}}+)"
)
TITLE_STOPS = words("""
    is was were are has have had that which who shall will would may must can could entered enters came comes come adopted
    issued signed published took takes applies applied apply by until before after since when while whose where but under
    because if there it they dated remains requires required repealed repeals amended
""")
"""What ends a title that goes on in small letters."""
_TRAILING = words("of the and for on to in with against at or a an as from into its their also first")
_BRACKET = expression(
    rf"{BLANK}?[(（](?:(?:for{BLANK})?(?:[Tt]rial|[Dd]raft|[Ii]nterim|[Pp]rovisional|[Rr]evised|[Aa]mended|[Aa]mendment|[Cc]onsultation|[Pp]ilot)\b[^()（）\n]{{0,60}}|No\.?{BLANK}?[1-9]|(?:19|20)[0-9]{{2}}{BLANK}?[-–—~]{BLANK}?(?:19|20)[0-9]{{2}}|(?:19|20)[0-9]{{2}}{BLANK}(?:[A-Z][a-z]+)|(?:19|20)[0-9]{{2}}:[0-9]{{1,5}})[)）]|(?<=Bill) \[HL\]|{BLANK}\((?:Northern{BLANK}Ireland|Scotland|Wales|NI)\)"
)
_NUMBER = expression(
    rf"{BLANK}(?:\((?:EU|EC|EEC|Euratom|CFSP|JHA|EU,{BLANK}Euratom|EC,{BLANK}Euratom)\){BLANK}(?:No\.?{BLANK})?[0-9]{{1,4}}/[0-9]{{1,4}}|[A-Z]/[0-9]{{4}}/[0-9]{{1,5}}|(?:No\.?{BLANK}?)?[0-9]{{1,4}}/[0-9]{{1,4}}/[A-Z]{{2,7}}(?:-[A-Z]{{2,7}}){{0,2}}|[0-9]{{1,3}}\.[0-9]{{3}}(?:/(?:[0-9]{{4}}|[0-9]{{2}}))?(?![0-9/.]*[0-9])|[0-9]+/[0-9]+(?![0-9/])|(?:No\.?{BLANK}?)?[0-9]{{1,4}}{BLANK}of{BLANK}(?:19|20)[0-9]{{2}}(?![0-9])|[0-9]{{4,5}}(?![0-9/%]|-(?!-)|[.,][0-9])|[A-Z]{{2,6}}{BLANK}?[\[(〔](?:19|20)[0-9]{{2}}[\])〕]{BLANK}?(?:No\.?{BLANK}?)?[0-9]{{1,4}}(?![0-9])|[A-Z]{{1,5}}/[A-Z][a-z]{{2,4}}\([0-9]{{4}}\)[0-9]{{1,3}})"
)
_YEAR_IN_BRACKETS = expression(rf"{BLANK}\((?:19|20)[0-9]{{2}}\)")
_VERSION = expression(
    r" [1-9]\.[0-9](?![0-9%])|(?<=[a-z] Directive) [2-9](?![\w/%-]|[.,][0-9])|(?:(?<=[a-z] Protocol)| Phase) (?:I{1,3}|IV|V|(?<=Phase )[1-9])(?![\w’'-]|\.[0-9])|(?<=[a-z] Plan) (?:I{2,3}|IV)(?![\w’'-])"
)
EDITION = expression(r" (?:I{2,3}|IV|VI{1,3}|I(?=\)))(?![\w’'-]|\.[0-9])")
"""Which of several of one name is meant: "(MiFID II)"."""
_BILL_NUMBER = expression(rf"{BLANK}(?:No\.?{BLANK}?)?(?:[A-Z]{{1,2}}[-.])?[0-9]{{1,4}}(?![0-9/%-]|[.,][0-9])")
SERIAL = expression(
    rf"{BLANK}(?:No|NO|Nr|no)\.?{BLANK}?(?:R{BLANK}?\([0-9]{{2,4}}\){BLANK}?[0-9]{{1,2}}|[0-9]{{1,3}},[0-9]{{3}}(?![0-9]|,[0-9])|[0-9]{{1,6}}|[A-Z]{{1,2}}/[0-9]{{1,4}})(?:[./-](?:(?:Central|Integrated|State|Union{BLANK}Territory){BLANK}Tax(?:{BLANK}\(Rate\))?|[0-9A-Z][0-9A-Za-zĐ]{{0,7}})){{0,3}}(?:{BLANK}(?:of|OF){BLANK}(?:19|20)[0-9]{{2}}|,?{BLANK}(?:[Ss]\.|[Ss]eries{BLANK}of){BLANK}(?:19|20)[0-9]{{2}})?(?![0-9])"
)
OF_DAY = expression(rf"{BLANK}of{BLANK}[0-9]{{1,2}}{BLANK}(?:{ENGLISH_MONTHS}){BLANK}(?:19|20)[0-9]{{2}}(?![0-9/-])")
DAILY = words("Act Law Decree Ordinance Decree-Law")
"""Heads behind whose number the day of the instrument is part of its title: "Act No. 12 of 4 April 2022"."""
YEARLY_SERIALS = words("Opinion Guideline Guidelines Recommendations Circular Advisory Statement Letter")
NUMBER_IN_YEAR = expression(rf"{BLANK}[0-9]{{1,3}}/(?:19|20)[0-9]{{2}}(?![0-9/-])")
_LEADING = expression(r"(?:(?<![0-9.,/–-])(?:19|20)[0-9]{2}[ ]|(?<![0-9.])[0-9]{1,3}(?:st|nd|rd|th)[ \n])\Z")
_YEAR_WORD_BEFORE = expression(r"\b(?:in|since|by|during|until|from|of|and|for|to|till)[ \n]\Z", re.IGNORECASE)
_INDEFINITE = expression(r"\b(?:an?|each|every|any|no|another|some)[ \n]\Z", re.IGNORECASE)
_FOUNDED = expression(
    r"\b(?:[Ee]stablish(?:es|ed|ing|ment of)?|[Cc]reat(?:es?|ed|ing|ion of)|[Ss](?:et|ets|etting) up)[ \n]an?[ \n]\Z"
)
"""What is set up is named for good: "an Act to establish a Harbour Commission"."""
_INDEFINITE_ENDS = frozenset("nahyore")
_LED = expression(r"-(?:led|funded|backed|sponsored|supported|run|owned|approved|appointed|commissioned)\Z")
"""What a body did, joined to its name: "Ministry of Justice-led"."""
_LIST_ENDS = frozenset(",d")
_LISTING = words(
    "Act Bill Law Regulations Order Rules Ordinance Code Strategy Plan Framework Policy Programme Program Agenda Roadmap Charter "
    "Conventions Protocols Treaties"
)
"""Heads of titles that list several subjects before them."""
_NAMESAKE = expression(r"(?<![\w’'-])(?:(?!The )[A-Z][a-z]+ )?(?:[A-Z]\. ){1,2}\Z")
_NAMED_AFTER = words(
    "Foundation Trust Institute Institution Center Centre School University Hospital Museum Library Fund Laboratory"
)
"""Heads of bodies that are named after people: "John P. Okello Foundation"."""
_GOES_ON = frozenset(" ,(（\n")
_SMALL_STARTS = frozenset("notuf")
_COUNT_ENDS = frozenset("0123456789htd")
_NOT_OF_YEAR = words(
    "Strategy Plan Programme Program Framework Agenda Roadmap Initiative Paper Vision Statement Report Policy_Paper"
)
"""Heads that a year is said of, and is no part of: "the AI Strategy of 2019"."""
_YEARLY_HEADS = words("""
    Agenda Strategy Plan Programme Program Vision Framework Roadmap Initiative Points Priorities Guidelines Outline
    Report Act Declaration Convention Pact Catalogue
""")
_COUNTED_HEADS = words(
    "Measures Provisions Opinions Principles Points Rules Issues Interpretations Guidelines Recommendations Regulations"
)
_COUNTING = expression(
    r"(?<![\w-])(?:Several|Some|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Fifteen|Sixteen|Eighteen|(?:Twenty|Thirty|Forty|Fifty)(?:-[a-z]{3,5})?)[ ]\Z"
)
_AIMING_HEADS = (_YEARLY_HEADS | {"Policy", "Concept"}) - words("Act Declaration Convention Pact Report Catalogue")
"""Heads of what is meant to last "until 2030"."""


@lru_cache(maxsize=4096)
def _is_indefinite(before: str) -> bool:
    return _INDEFINITE.search(before) is not None


def completed(text: str, name: Name, start: int, end: int, chain_end: int) -> tuple[int, int] | None:
    """Return where a name starts and ends, with the list, year, bracket or number that goes on after it.

    A year or ordinal before it may belong to it too. None when the words around it make it no name.
    """
    kind, head, shape = name.kind, name.head, name.shape
    if kind == "body":
        end -= len(led[0]) if "-" in text[start:end] and (led := _LED.search(text, start, end)) else 0
        if text.startswith(("General's ", "General’s "), start):
            start = text.rfind(" ", 0, start - 1) + 1  # "the Auditor General's Office"
        if head == "Cabinet" and text.startswith((" Secretar", " Minister"), end):
            return None
        if text[start] == "(":
            return None  # "the New York Attorney General's (AG) Office"
        if text.startswith(". ", end) and text[end - 2] == " " and text[end - 1].isupper():
            end -= 2  # "A. Report of the Lake Committee B. Report of …"
        if head in _NAMED_AFTER and (before := _NAMESAKE.search(text, max(0, start - 24), start)):
            return before.start(), end
        if shape == "first" and end == chain_end:
            return start, list_end(text, end, kind, head)
        if shape == "last" and not name.determined:
            if text.endswith((", ", ",\n", " and "), 0, start) and (begin := list_start(text, start)) < start:
                return begin, end
            if text[start - 2 : start - 1] in _INDEFINITE_ENDS and _is_indefinite(text[max(0, start - 10) : start]):
                return (start, end) if _FOUNDED.search(text, max(0, start - 22), start) else None
        return start, end
    if kind == "person" or (shape == "known" and kind != "event"):
        edition = EDITION.match(text, end) if kind == "policy" else None
        return start, edition.end() if edition else end
    if kind == "policy":
        if shape == "first" and end == chain_end:
            end = list_end(text, end, kind, head)
        elif shape == "last" and head in _LISTING and not name.determined and text[start - 2 : start - 1] in _LIST_ENDS:
            start = listed_start(text, start, end)
        if head in _COUNTED_HEADS and (counting := _COUNTING.search(text, max(0, start - 18), start)) is not None:
            start = counting.start()  # "Several Provisions on …", "Ten Measures for …"
        if not _may_go_on(text, end):
            if shape == "numbered":
                return None
        elif (numbered := _with_number(text, head, shape, end)) >= 0:
            end = _behind(text, head, start, _with_year(text, head, numbered))
        else:
            return None
    elif text[end : end + 1] == " " and (match := _YEARS.match(text, end)):
        end = match.end()
    if kind == "event" and shape == "first" and end == chain_end:
        end = list_end(text, end, "body", head)
    if kind == "event" and text[start - 2 : start - 1] == "," and not name.determined:
        start = list_start(text, start)
    if text[start - 2 : start - 1] in _COUNT_ENDS:
        start = _counted_start(text, start, kind, head)
    return start, end


def _may_go_on(text: str, end: int) -> bool:
    """Say whether a number, year or bracket may follow a title: each begins with a blank, a comma or a bracket, and behind a blank with no small letter but those of "no", "of" and "until"."""
    after = text[end : end + 1]
    if after != " ":
        return after in _GOES_ON
    following = text[end + 1 : end + 2]
    return following in _SMALL_STARTS or not following.islower()


def _with_number(text: str, head: str, shape: str, end: int) -> int:
    """Return where a title ends with its number; -1 when it needs one and has none."""
    if (numbered := number_end(text, head, end)) is not None:
        return complement_end(text, numbered)
    if match := SERIAL.match(text, end):
        year = (OF_DAY if head in DAILY and shape != "first" else _YEAR_IN_BRACKETS).match(text, match.end())
        year = year if head in NUMBERED_HEADS else None
        return complement_end(text, year.end() if year else match.end())
    if shape == "numbered":
        return -1
    if head in YEARLY_SERIALS and (match := NUMBER_IN_YEAR.match(text, end)):
        return complement_end(text, match.end())  # "EDPB Guidelines 4/2019"
    return end


def _with_year(text: str, head: str, end: int) -> int:
    """Return where a title ends with the version, years and bracket behind it."""
    if head not in _NOT_OF_YEAR and (match := _ACT_OF_YEAR.match(text, end)):
        end = match.end()
    if text[end : end + 1] in _GOES_ON:
        for pattern in (_VERSION, _YEARS, _BRACKET, _YEARS):
            if (match := pattern.match(text, end)) and not _begins_entry(text, match):
                end = match.end()
    return end


def _begins_entry(text: str, year: re.Match[str]) -> bool:
    """Say whether a year below a title begins the next entry of a list: "… Convention No. 100 / 2011  Royal Commission …".

    Below a title that ends with its year it begins the number of it: "Port Regulations 2020 / 2020 No. 731".
    """
    if "\n" not in year[0]:
        return False
    return text[year.start() - 1].isdigit() or text.startswith(("  ", "\t", ":", " –", " —", " |", " -"), year.end())


def _counted_start(text: str, start: int, kind: str, head: str) -> int:
    """Return where a name starts with the year or ordinal before it: "2030 Agenda", "18th National Congress"."""
    match = _LEADING.search(text[max(0, start - 6) : start])
    if match is None:
        return start
    begin = start - len(match[0])
    is_year = match[0][-2:-1].isdigit()
    if kind != "event" and not (is_year and head in _YEARLY_HEADS):
        return start
    return start if is_year and _YEAR_WORD_BEFORE.search(text[max(0, begin - 8) : begin]) else begin


def number_end(text: str, head: str, end: int) -> int | None:
    """Return where the number after a title's head ends ("Directive 95/46/EC"), or None when there is none."""
    if head not in NUMBERED_HEADS:
        return None
    match = (_BILL_NUMBER if head == "Bill" else _NUMBER).match(text, end)
    if match is None:
        return None
    year = _YEAR_IN_BRACKETS.match(text, match.end())
    return year.end() if year else match.end()


_SMALL_NEXT = expression(r"[ \n][a-z]")


def complement_end(text: str, end: int) -> int:
    """Return where a title goes on to behind its number: "Law No. 27 of 2022 on Personal Data Protection"."""
    if (opening := _SERIAL_COMPLEMENT.match(text, end)) is None:
        return _small_complement_end(text, end)
    topic = _topic_end(text, opening.end())
    if topic and text[opening.end() : topic] in ENGLISH_ADJECTIVES and _SMALL_NEXT.match(text, topic):
        return end  # "Regulation (EC) No 223/2009 on European statistics"
    return topic or end


def _topic_end(text: str, start: int) -> int:
    """Return where what a title is on ends, 0 where none begins."""
    if (chain := CHAIN.match(text, start)) is None:
        return 0
    beginning = "Convention on "
    names = names_of_chain(beginning + chain[0])
    if not names or names[0].start or names[0].shape != "first":
        return 0
    length = names[0].end - len(beginning)
    return list_end(text, start + length, "policy", "Convention") if length == len(chain[0]) else start + length


def _behind(text: str, head: str, start: int, end: int) -> int:
    """Return where a title ends whose topic has its acronym in brackets, or that says until when: "… (AI) to 2030"."""
    place = end
    bracket = _TOPIC_ACRONYM.match(text, end)
    if bracket is not None:
        if not is_of_topic(text[start:end], bracket[1]):
            return end
        place = bracket.end()
        if (on := _GOING_ON.match(text, place)) is not None and (topic := _topic_end(text, on.end())):
            return topic
    until = _UNTIL.match(text, place) if head in _AIMING_HEADS else None
    return end if until is None or _PUT_OFF.search(text, max(0, start - 30), start) else until.end()


def _small_complement_end(text: str, end: int) -> int:
    """Return where what a title is on ends in small letters: "Decree No. 13 on the protection of personal data takes …"."""
    match = _SMALL_COMPLEMENT.match(text, end)
    if match is None:
        return end
    last, position = end, match.start("rest")
    for word in match["rest"].split():
        if word in TITLE_STOPS or word in CALENDAR:
            break
        start = text.index(word, position)
        position = start + len(word)
        if word[0].isupper() and (chain := CHAIN.match(text, start)) is not None:
            name = next(iter(names_of_chain(chain[0], True)), None)
            if name is not None and not name.start and name.kind == "policy" and name.shape in ("first", "last"):
                inner = start + name.end
                return _behind(text, name.head, start, list_end(text, inner, "policy", name.head))
        if word not in _TRAILING:
            last = position
    return number_end(text, text[max(0, last - 24) : last].rsplit(None, 1)[-1], last) or last if last > end else end
