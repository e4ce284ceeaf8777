"""Bodies with coined names, without a head noun: what only organisations do, have or are tells them, or the list they stand in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from policydata.extraction.expressions import expression
from policydata.extraction.names.english.coined_evidence import (
    ORGANISED_WORDS,
    QUALITY,
    is_place,
    is_told,
    is_told_by_deeds,
    is_told_opening,
    possesses,
)
from policydata.extraction.names.english.explained_bodies import find_terms
from policydata.extraction.names.english.given_names import GIVEN_NAMES
from policydata.extraction.names.english.initials import COMMON_ACRONYMS
from policydata.extraction.names.english.known_names import KNOWN_ACRONYMS
from policydata.extraction.names.english.person_words import NATIONALITIES, ROLES
from policydata.extraction.names.english.verbs import says_seat
from policydata.extraction.names.name_spans import name_span
from policydata.extraction.names.place_words import PLACES, STATES
from policydata.extraction.names.whole_words import places, vocabulary
from policydata.extraction.names.words import CALENDAR, HEADS, SENTENCE_STARTS, TOPICS, words
from policydata.extraction.place_names import ENGLISH_ADJECTIVES, ENGLISH_PLACES
from policydata.extraction.spans import Span, first_at

_REST = r"[\w&-]*+(?:\.(?:com|org|io|net|ai|eu|app)\b)?+"
_WORD = rf"(?:[a-z]{{1,2}}(?=[A-Z]))?+[A-ZÀ-Þ]{_REST}"
# It begins with a capital, for which the search looks fast; what may stand before it is looked at only then.
_RUN = expression(
    rf"[A-ZÀ-Þ](?:(?<![\w’'&/.@#-].)|(?<=(?<![\w’'&/.@#-])[a-z].)|(?<=(?<![\w’'&/.@#-])[a-z][a-z].))"
    rf"{_REST}(?:[ ](?:&[ ])?{_WORD}){{0,5}}+"
)
_MOST_WORDS = 4
_LEAST = 3
_SHORT = words(
    "AI EU UK US UN EV VR AR ML QR TV PC HR IT IP ID PR RD II IV VI IX XI XX No St Mr Ms Dr Hz MW GW km OK AM PM"
)
"""Two letters that name no body without an article."""
_PLAIN_WORDS = words("""
    Fieldwork Staff People Women Men Children Youth Everyone Everybody Nobody Someone Somebody Anyone Management Industry Business Labour
    Rep Reps Sen Sens Federal Presidential Ministerial Congressional Parliamentary Provincial Municipal Senatorial Gubernatorial
    Civil Public Nothing Everything Something Half Nearly Almost Roughly Perhaps Internet Covid Covid-19 COVID-19 Ramadan
    State States Parties Media God Earth Europe Africa Asia Dear Thank Thanks Annexes Volume Page Vol Item Items
    Net Gross Total Chapters Sections Tables Figures Lot Phase Stage Step Level Type Class Category Grade
    English Arabic Swahili Hindi Mandarin Internally Externally Globally Locally Nationally
    Islam Christianity Bitcoin Python Linux Windows Android Java Excel Word Zoom Wi-Fi Bluetooth DPO CISO CIO COO MSP ATM CPI VAT DNA SMS VPN
    iPhone iPad iOS macOS PowerPoint IPv4 IPv6 RNA mRNA Gmail JSON XML CSV APIs SDK LLMs GPUs CPUs QR PIN BMI IQ ICU GP GPs
    Supplier Contractor Applicant Licensee Tenant Landlord Borrower Lender Purchaser Vendor Buyer Seller Grantee Recipient Respondent Claimant Defendant Plaintiff Petitioner Appellant Beneficiary Employer Employee Provider Deployer Controller Processor Subject User
    Royal Assent Procedure Text Texts Interim ChatGPT GPT-3 GPT-4 GPT-5 FedRAMP DALY DALYs RPI HICP LFS GCSE GCSEs SaaS IoT LTE GSM CDMA
    Work XXX XX Neither Either URL HTML HTTP GPS HIV AIDS STEM TVET FTE FTEs A&E LDCs SIDS SMEs NGOs CSOs KPIs MoU MOU TBC TBD AOB RFP RSVP
""")
_NO_NAMES = SENTENCE_STARTS.union(
    *(CALENDAR, NATIONALITIES, ROLES, HEADS, COMMON_ACRONYMS, KNOWN_ACRONYMS, ENGLISH_ADJECTIVES, _PLAIN_WORDS)
)
_PARTIES = words("""
    Subject Subjects Controller Controllers Processor Processors Provider Providers Deployer Deployers Operator Operators Holder Holders Owner Owners User Users Importer Importers Exporter
    Distributor Distributors Manufacturer Manufacturers Supplier Suppliers Contractor Contractors Applicant Applicants Licensee Employer Employers Employee Employees Worker Recipient Handler Handlers
    Consumer Customer Client Person Individual Minor Parent Guardian Resident Participant Respondent Complainant Claimant Witness Expert Intermediary Gatekeeper Gatekeepers
""")
"""Parties that a law or contract speaks of: "the Data Subject"."""
_BETWEEN = expression(r"(?:,|,? and|,? n?or|,? as well as|;)(?: the)?[ \n]\Z")
_GOES_ON = expression(r"[-/@]\w|[ ]\(?[0-9]{4}\)|[ ]et al|[ ](?:v|vs)\.? ")
_IN_LIST = expression(r"(?:,|,?[ ](?:and|or))[ \n](?:the[ ])?(?:[a-z]{0,2}[A-ZÀ-Þ]|other|others)")
"""What stands behind a member of a list whose members commas divide: "the High Court, Durban" is none."""
_PLACE_BEHIND = expression(r", (([A-Z][a-z]+)(?: [A-Z][a-z]+)?)(?![\w’'-]| and\b)")
_GAP = 16
_GOES_ON_BEFORE = expression(r"[a-zà-ÿA-Z,;–][’”\"]? (?:the )?\Z")
_WRAPPED = expression(r"[^\n]{50}[a-z,]\n\Z")
_WRAPPED_LINE = 52
_ONE_WORD_RULES = ("body.acronym", "body.context", "body.dateline")
"""Rules that find a name in some of its places."""
_PLAIN_RULES = ("body.short", "body.lone", "body.part")
_ROUNDS = 3
_PLACE_STARTS = words(
    "San Santa Santo São Saint St Port Fort Mount Lake New Cape North South East West Puerto Los Las El Al"
)
_MOST_CAPITALS = 7
_TAILS = words("Rs USD EUR GBP AUD KES Ksh KSh Sh R MP MPs MEP MEPs CEO CFO CTO")
"""Words behind a name in its run: "has fined Emtel Rs 2 million", "GRP MP Ann Loy"."""
_OPENINGS = (
    SENTENCE_STARTS
    | CALENDAR
    | words("Neither Either Dear Thank Thanks Even Only Now Rivals Competitors Companies Firms Retailers")
)
_PEOPLES = ("ans", "ese", "ish", "ites")


class _Run(NamedTuple):
    """One to four capitalised words in a row; `opens` says that they open a sentence, where any word is capitalised."""

    start: int
    end: int
    name: str
    opens: bool


def find_coined_bodies(text: str, named: Sequence[Span]) -> list[Span]:
    """Return the bodies with coined names, wherever they stand; `named` are the names found before, by position."""
    runs = list(_runs(text, named))
    if not runs:
        return []
    people = _people(text, named, runs)
    twice = {run.name for run in runs if not run.opens}
    people |= _places(text, runs)
    runs = [run for run in runs if run.name not in people and _may_be_told(text, run)]
    brands = {text[span.start : span.end].split()[0] for span in named if span.rule == "body.company"}
    told = {run.name for run in runs if run.name in brands or run.name.startswith("DG ") or _is_body(text, run, twice)}
    told |= {text[span.start : span.end] for span in named if span.rule in _ONE_WORD_RULES}
    brands = {name.split()[0] for name in told if " " in name and not ORGANISED_WORDS.isdisjoint(name.split()[1:])}
    told |= {run.name for run in runs if run.name in brands}
    told |= _beside(text, runs, told, named)
    told |= {run.name for run in runs if run.name.isupper() and run.name.title() in told}
    if any(name.isupper() or name[:-1].isupper() for name in told):
        told -= find_terms(text, named)
    told = {name for name in told if not any(is_place(text, place) for place in places(text, (name,)))}
    return [
        name_span(run.start, run.end, "body.coined")
        for run in runs
        if run.name in told and not _GOES_ON.match(text, run.end)
    ]


def _runs(text: str, named: Sequence[Span]) -> Iterator[_Run]:
    """Yield the runs of capitalised words that no name holds, without the words that open a sentence before them."""
    place, count = 0, len(named)
    for match in _RUN.finditer(text):
        start, end = match.span()
        while start and "a" <= text[start - 1] <= "z":
            start -= 1  # "iFlytek", "eBay"
        while place < count and named[place][1] <= start:
            place += 1
        if place < count and named[place][0] < end:
            if named[place][0] <= start or named[place].kind != "person":
                continue
            end = start + len(text[start : named[place][0]].rstrip())  # "Veldra CEO Ann Loy"
        parts = text[start:end].split()
        if len(parts) == 1 and (_is_short(parts[0]) or parts[0] in SENTENCE_STARTS or parts[0][:2] == "FY"):
            continue
        opens = parts[0][1:].islower() and not _goes_on_before(text, start)
        while len(parts) > 1 and (parts[0] in _OPENINGS or says_seat(parts[0])):
            start = text.index(parts[1], start + len(parts[0]))
            parts, opens = parts[1:], False
        if len(parts) > 1 and parts[-1] in _TAILS:
            end -= len(parts.pop()) + 1
        if len(parts) <= _MOST_WORDS and parts[0] not in SENTENCE_STARTS and not _is_short(text[start:end]):
            yield tuple.__new__(_Run, (start, end, text[start:end], opens))


def _is_short(word: str) -> bool:
    return len(word) < _LEAST and (len(word) == 1 or not word.isupper() or word in _SHORT)


def _goes_on_before(text: str, start: int) -> bool:
    """Say whether a word stands inside a sentence: its capital is its own."""
    if text[start - 1 : start] == "\n":
        return start > _WRAPPED_LINE and _WRAPPED.match(text, start - _WRAPPED_LINE, start) is not None
    return _GOES_ON_BEFORE.search(text, max(0, start - 7), start) is not None


def _people(text: str, named: Sequence[Span], runs: Sequence[_Run]) -> set[str]:
    """Return the words that may be family names: the last ones of people, and of runs that may be people's."""
    people = {word for span in named if span.kind == "person" for word in text[span.start : span.end].split()}
    for run in runs:
        parts = run.name.split()
        if len(parts) > 1 and ORGANISED_WORDS.isdisjoint(parts) and not _is_of_country(parts):
            people.add(parts[-1])
    return people


def _places(text: str, runs: Sequence[_Run]) -> set[str]:
    """Return the names of places, and those that stand in one list behind them: "in Nakuru and Eldoret"."""
    found: set[str] = set()
    for before, run in pairwise(runs):
        if _BETWEEN.match(text[before.end : min(run.start, before.end + _GAP)]) and (
            before.name in found or is_place(text, before.start)
        ):
            found |= {before.name, run.name}
    return found


def _may_be_told(text: str, run: _Run) -> bool:
    """Say whether a run may name a body: it is no place, word of a calendar, person, or topic."""
    parts = run.name.split()
    if run.name in PLACES or run.name in ENGLISH_PLACES or parts[0] in GIVEN_NAMES or QUALITY.search(run.name):
        return False
    if len(parts) > 1 and parts[-1] == "City":
        return False  # "…, Mexico City, 9 May"
    if all(part in TOPICS or part in _NO_NAMES for part in parts) or not ROLES.isdisjoint(parts):
        return False
    if len(parts) == 1:
        if run.name.startswith(("FY", "AY", "SY")) and run.name[2:].isdigit():
            return False
        if run.name.isupper() and (
            len(run.name.split("-")[0]) > _MOST_CAPITALS
            or (word := run.name.capitalize()) in _NO_NAMES
            or word in PLACES
        ):
            return False
        return (
            parts[0] not in _NO_NAMES
            and not run.name.endswith(_PEOPLES)
            and not (run.opens and parts[0].lower() in vocabulary(text))
        )
    return (
        (parts[0] not in _NO_NAMES or parts[0] in ENGLISH_ADJECTIVES)
        and parts[-1] not in HEADS
        and parts[-1] not in _PARTIES
        and not run.name.isupper()
    )


def _is_body(text: str, run: _Run, twice: set[str]) -> bool:
    """Say whether the words around a run tell a body; deeds that people do too tell one word, or words as firms bear."""
    if run.opens and " " not in run.name and run.name not in twice:
        return is_told_opening(text, run.end)
    if is_told(text, run.start, run.end):
        return True
    parts = run.name.split()
    if len(parts) == 1 and not run.name.isupper() and text[run.start - 4 : run.start].lower() == "the ":
        return False  # "the Volta supplies water"
    if len(parts) > 1 and ORGANISED_WORDS.isdisjoint(parts) and not _is_of_country(parts):
        return False
    if len(parts) == 1 and parts[0][1:].islower() and text.startswith((" said", " says"), run.end):
        return False  # "Holm said": a family name as well
    return is_told_by_deeds(text, run.end) or (len(parts) == 1 and possesses(text, run.end))


def _is_of_country(parts: list[str]) -> bool:
    """Say whether a name has a country's or its people's in it: "Startup Estonia", "Danish Industry"."""
    return parts[0] not in _PLACE_STARTS and (parts[-1] in STATES or parts[0] in ENGLISH_ADJECTIVES)


def _beside(text: str, runs: Sequence[_Run], told: set[str], named: Sequence[Span]) -> set[str]:
    """Return the further names that stand in one list with a body: "Uber, Bolt and the Transport Board"."""
    found: set[str] = set()
    for _ in range(_ROUNDS):
        grown = set(found)
        for place, run in enumerate(runs):
            if run.name in told or run.name in grown or run.name.split()[0] in _PLACE_STARTS:
                continue
            index = first_at(named, run.start)
            beside: list[_Run | Span] = [
                one for one in runs[max(0, place - 1) : place + 2] if one.name in told or one.name in grown
            ]
            beside += [one for one in named[max(0, index - 1) : index + 1] if _anchors(one)]
            if (index and _is_holder(text, named[index - 1], run.start)) or any(
                _listed(text, one, run) for one in beside
            ):
                grown.add(run.name)
        if grown == found:
            break
        found = grown
    return found


def _anchors(span: Span) -> bool:
    return span.kind == "body" and span.rule not in _PLAIN_RULES


def _is_holder(text: str, span: Span, start: int) -> bool:
    """Say whether a person stands before a name, "of" it: "Usama Khilji of Bolo Bhi"."""
    return span.kind == "person" and text[span.end : start] in (" of ", " of the ", "\nof ", " of\n")


def _listed(text: str, one: _Run | Span, other: _Run) -> bool:
    """Say whether two names, in whichever order, are members of a list."""
    before, behind = (one, other) if one.start < other.start else (other, one)
    if isinstance(one, _Run) and before is other and text[before.end : behind.start] in ("'s ", "’s "):
        return True  # "Velmar's Oruna was fined"
    return _joined(text, before.end, behind.start, behind.end)


def _joined(text: str, start: int, end: int, other: int) -> bool:
    """Say whether two names are members of a list; `other` is where the second ends."""
    between = text[start:end]
    behind = _PLACE_BEHIND.match(text, other) if between == ", " else None
    if behind is not None and (behind[1] in ENGLISH_PLACES or behind[1] in PLACES or behind[2] in PLACES):
        return False  # "Ministry of Commerce, Wellington, New Zealand"
    if len(between) >= _GAP or _BETWEEN.match(between) is None:
        return False
    return between[0] != "," or "and" in between or _IN_LIST.match(text, other) is not None
