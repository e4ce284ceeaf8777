"""Which candidates are names: a head noun alone, or with everyday words only, names nothing."""

from __future__ import annotations

from typing import NamedTuple

from policydata.extraction.expressions import expression
from policydata.extraction.names.english.capital_chains import Word
from policydata.extraction.names.english.known_names import KNOWN_NAMES
from policydata.extraction.names.english.person_words import NATIONALITIES
from policydata.extraction.names.place_words import PLACES, SEATS, STATES
from policydata.extraction.names.words import (
    BARE_HEADS,
    CONGRESS_BODIES,
    EVENT_BODIES,
    GENERIC_BODY_MODIFIERS,
    GENERIC_MODIFIERS,
    GENERIC_NAMES,
    GENERIC_TITLES,
    HEADLESS_TITLES,
    HEADS,
    HOUSES,
    INCOMPLETE_BODY_HEADS,
    LEGAL_MODIFIERS,
    LOOSE_HEADS,
    NUMBERED_HEADS,
    ORDINALS,
    PAPER_KINDS,
    PEOPLES_GOVERNMENT,
    PLURAL_HEADS,
    SHORT_FORM_BODIES,
    SHORT_FORM_EVENTS,
    SHORT_FORM_HEADS,
    STANDALONE_BODIES,
    STRONG_EVENT_HEADS,
    STRONG_POLICY_HEADS,
    TECHNICAL_HEADS,
    TOPICS,
    WEAK_BODY_HEADS,
    words,
)
from policydata.extraction.place_names import ENGLISH_ADJECTIVES

_OWN_PLURALS = words("""
    Deal Rulebook Compass Manual Amendment Amendments Instruction Instructions Arrangement Arrangements Directions
    Commitment Understanding Rule Determination Acts
""")
"""Everyday heads that one telling word behind "the" makes a title of: "the Kigali Amendment"."""
_OTHER_PLURALS = words("""
    Note Notes Guide Communication Criteria Methodology Advisory Announcement Doctrine Moratorium Handbook Playbook
    Toolkit Checklist Procedures Requirements Package Vision Taxonomy Opinion Instrument Clauses
""")
"""Those that two such words make one of."""
_LEVELS = words(
    "Federal Central Provincial Regional State Royal Transitional Interim Military Municipal Cantonal Territorial Union "
    "National Devolved Metropolitan Region Province District Council City County Prefectural Scottish Welsh Flemish Autonomous"
)
_PEOPLES = ("an", "ish", "ese", "ch", "aqi", "ani", "eli", "ic", "ss")
_SIGNS = words(
    "Access Security PIN Bar Machine Computer Promo Discount Error Genetic Morse Country Colour Color Program Booking Reference Own New Staff Product Door Gate Entry Login Voucher Coupon Tracking Locker Club Member Store"
)
"""What a code that is no instrument is."""
_ENGINEERED = words("""
    Internet Communication Communications Transfer Transmission Control Network Networking Treatment Clinical Study Trial Research Test Testing Data
    Message Messaging Matrix Signal Wireless Routing Encryption Context Application Emergency Evacuation Response Interview Survey Sampling Screening
    Measurement Assessment Evaluation Vaccination Training Experimental Blockchain Web Exchange File Resolution Authentication Access
""")
"""What a protocol of engineers or doctors is."""
_AIMING = words("Blueprint Strategy Roadmap Charter Manifesto Agenda Plan Pact Compact Framework")
_DELIVERED = words("Opinion Advisory Notification Instruction Instructions Directions Conclusions")
"""Everyday heads that one word behind "on" makes a title of: "the Opinion on Neurodata"."""
_OF_PLACES = words("Statement Commitment Package Agreements Treaties Conventions Protocols Outcome Covenants")
"""Everyday heads that a place makes a title of: "the Minsk Agreements"."""
_ENACTED = frozenset({"Act", "Bill", "Ordinance"})
_REALMS = {*PLACES, *ENGLISH_ADJECTIVES, "EU", "European", "International"}
_LEARNED = frozenset({"Case", "Now", "Statute", "Common"})
_MOST_LAWS = frozenset({"New", "Comprehensive", "Privacy", "Data", "AI", "US", "U.S.", "State", "Federal", "Consumer"})
_LEGISLATURES = frozenset({"Parliament", "Congress", "Assembly", "Legislature", "Senate"})
_COUNTED = expression(r"[0-9]+(?:st|nd|rd|th)\Z|(?:Twent|Thirt|Fort|Fift|Sixt|Sevent|Eight|Ninet)y-[a-z]+\Z")
_HOW_COUNTED = words("Plenary Ordinary Regular Extraordinary Special Annual Emergency Substantive Resumed Ministerial")
_CONSULTING = words("Discussion Consultation Issues Options Concept Strategy")
"""What a paper may be that says what it is on: "Discussion Paper on Responsible AI"."""
_HOW_HELD = words(
    "Training Open Public Online Targeted Formal Statutory Stakeholder Technical Further Full Limited Closed"
)
_QUALITIES = ("al", "ic", "ive", "ed", "ing", "ous", "able", "ity", "ion", "ment", "er", "ent", "s")
_CONTINENTAL = words("European African Asian American Nordic Arab Latin")
"""Whose congress is a meeting."""
_FORCES = words("""
    Air Border Space Police Defence Defense Interim Peacekeeping Stabilization Stabilisation Protection Armed Self-Defense
    Self-Defence Mobile Naval Operations Assistance Constabulary Reserve Security
""")
"""Words before "Force" or "Forces" that tell which: "Pakistan Air Force"."""
_SEVERAL = words("Departments Governments Universities")
"""Heads of several bodies that share them: "the Departments of Justice and Labor"."""
_SITES = words(
    "Street Square Avenue Road Hill Lane Place House Building Buildings Hall Hotel Station Park Plaza Bridge Gardens"
)
"""What is named after a body: "Congress Street"."""
_RUN_BY_EXECUTIVES = words(
    "Service Services Safety Ireland Housing Scottish Welsh Transport Gambling Health Standards Learning"
)
_OF_MEMBERS = words("Division Movement Party Library Guild Union Archive Archives Registry Service Army")
"""Everyday heads that a complement of several words makes a name: "Division of Fluid Minerals"."""
_PROPER = words(
    "Institute Foundation Academy Consortium Confederation Federation Association Laboratory Inspectorate Directorate"
)
"""Heads that two words before them make a name, however plain they are: "the Open Data Institute"."""
LEGISLATIVE_HOUSES = frozenset({"Senate", "House", "Assembly", "Parliament", "Commons", "Lords"})
"""Houses that the names of their committees may begin with."""
_CHAMBERS = frozenset({"Commons", "Lords", "Representatives", "Councillors", "Keys", "Delegates"})


class Candidate(NamedTuple):
    """Words `start` to `last` around a head, as the grammar delimits them; `determined` by "the" in the chain itself."""

    words: tuple[Word, ...]
    start: int
    head: int
    last: int
    kind: str
    first_link: str
    determined: bool

    @property
    def modifiers(self) -> list[str]:
        """The words before the head."""
        return [word.text for word in self.words[self.start : self.head]]

    @property
    def complement(self) -> int:
        """The number of words after the head."""
        return self.last - self.head


def accepted(candidate: Candidate) -> tuple[str, str] | None:
    """Return kind and shape of a name, or None when the candidate is none."""
    head, modifiers = candidate.words[candidate.head].text, candidate.modifiers
    if not modifiers and not candidate.complement:
        return _single(candidate, head)
    phrase = _phrase(candidate.words[candidate.start : candidate.last + 1])
    if phrase in KNOWN_NAMES:
        return None
    kind = candidate.kind
    numbered = (kind, "numbered") if kind == "policy" and head in NUMBERED_HEADS and not candidate.complement else None
    if numbered and modifiers[-1] == "Executive":
        return numbered
    generic, _, place = phrase.rpartition(" in ")
    if place in SEATS and generic in GENERIC_NAMES and not candidate.determined:
        return None  # "a Memorandum of Understanding in Abidjan"
    if phrase in GENERIC_NAMES or phrase in GENERIC_TITLES:
        return numbered
    if head == "Congress" and len(modifiers) > 1 and _COUNTED.match(modifiers[-1]):
        return None  # "Congressional Bills 118th Congress"
    if head in _ENACTED and not modifiers and candidate.words[candidate.head + 1].text in _LEGISLATURES:
        return None  # "an Act of the Parliament of Ghana"
    if kind == "body" and head in ("Assembly", "Congress") and len(modifiers) > 1 and _COUNTED.match(modifiers[0]):
        return "event", "first" if candidate.complement else "last"
    if (head in ("Programme", "Program") and "United Nations" in " ".join(modifiers)) or (
        kind == "event" and _is_body(modifiers, head, phrase)
    ):
        kind = "body"
    if head == "Convention" and not candidate.complement and modifiers[-1].endswith(("s'", "s’")):
        kind = "event"  # "the Parish Leaders' Convention"
    fits = {"policy": _is_title, "body": _is_body_name, "event": _is_event_name}[kind]
    if not fits(candidate, modifiers, head):
        return numbered  # "Implementing Regulation", "Commission Decision": only with a number behind
    return kind, "first" if candidate.complement else "last"


def _single(candidate: Candidate, head: str) -> tuple[str, str] | None:
    if head in STANDALONE_BODIES:
        behind = candidate.words[candidate.last + 1 : candidate.last + 2]
        return None if behind and not behind[0].link and behind[0].text in _SITES else ("body", "last")
    is_short = head in SHORT_FORM_HEADS or head in SHORT_FORM_BODIES or head in SHORT_FORM_EVENTS
    return (candidate.kind, "short") if is_short else None


def _phrase(words: tuple[Word, ...]) -> str:
    text = words[0].text
    for word in words[1:]:
        text += f" {word.link} {word.text}" if word.link else f" {word.text}"
    return text


def _is_title(candidate: Candidate, modifiers: list[str], head: str) -> bool:
    complement = candidate.complement
    behind = candidate.words[candidate.last + 1 : candidate.last + 2]
    if behind and not behind[0].link and behind[0].text in _SITES:
        return False
    up_to_head = _phrase(candidate.words[candidate.start : candidate.head + 1])
    if up_to_head in HEADLESS_TITLES:
        return True
    if head == "Paper":
        if not complement:
            if modifiers[-1:] == ["Strategy"] and candidate.determined:
                return True  # "the Poverty Reduction Strategy Paper"
            return modifiers[-1:] in (["White"], ["Green"]) and _telling(modifiers[:-1]) > 0
        return bool(modifiers) and modifiers[-1] in PAPER_KINDS | _CONSULTING
    if head in PLURAL_HEADS:
        if head == "Amendments" and modifiers[-1:] in (["Act"], ["Code"], ["Law"], ["Convention"], ["Constitution"]):
            return candidate.determined or _telling(modifiers) > 1  # "Clean Air Act Amendments of 1990"
        if head == "Statement" and modifiers[-1:] == ["Policy"] and _telling(modifiers) > 0:
            return True
        if head == "Amendment" and not complement and candidate.determined and modifiers[0] in ORDINALS:
            return len(modifiers) == 1  # "the First Amendment"
        if not complement:
            is_led = candidate.determined or candidate.words[candidate.start + 1].link == "and"
            if head in _OF_PLACES and is_led and not SEATS.isdisjoint(modifiers):
                return True  # "the Basel and Stockholm Conventions"
            least = 1 if head in _OWN_PLURALS else 2 if head in _OTHER_PLURALS else len(modifiers) + 1
            return candidate.determined and _telling(modifiers) >= least
        if complement == 1 and candidate.determined and _telling(modifiers):
            return True  # "the Resource Guide for Procurement"
        first = candidate.words[candidate.head + 1].text
        if candidate.first_link in ("on", "for") and (
            first.endswith("ing") or (candidate.determined and (complement > 1 or head in _DELIVERED))
        ):
            return True  # "Announcement on Rectifying Apps", "the Opinion on Neurodata", "the Toolkit for Ethical Procurement"
        return complement > 1 and bool(modifiers or head in BARE_HEADS or (candidate.determined and complement > 2))
    if modifiers and up_to_head in GENERIC_TITLES:
        return (complement > 1 or candidate.determined) and candidate.first_link in ("for", "on", "against")
    if head in TECHNICAL_HEADS and not complement:
        if head == "Code" and candidate.determined and modifiers and modifiers[-1] not in _SIGNS:
            return True
        is_sited = len(modifiers) > 1 or modifiers[0] in SEATS
        if head == "Protocol" and candidate.determined and is_sited and modifiers[-1] not in _ENGINEERED:
            return True
        if modifiers and modifiers[-1].endswith(("s'", "s’", "n's", "n’s", "e's", "e’s")):
            return True  # "Toy Makers' Code"
        return bool(modifiers) and modifiers[-1] in LEGAL_MODIFIERS
    if (
        head == "Law"
        and not complement
        and modifiers
        and (modifiers[-1] in _LEARNED or _MOST_LAWS.issuperset(modifiers))
    ):
        return False  # "Case Law", "Comprehensive Data Privacy Law"
    if modifiers == ["New"] or (head == "Law" and not complement and len(modifiers) == 1 and modifiers[0] in _REALMS):
        return False  # "EU Law", "French Law"
    if complement and not modifiers and head in LOOSE_HEADS and candidate.first_link == "of" and complement < 3:
        return False
    if complement:
        if complement > 1 or modifiers or head in STRONG_POLICY_HEADS or head in NUMBERED_HEADS:
            return True
        # "the Guidance on Deepfakes", "the Blueprint for Growth"
        return candidate.determined and candidate.first_link in (("on", "for") if head in _AIMING else ("on",))
    telling = _telling(modifiers)
    if head in STRONG_POLICY_HEADS:
        if modifiers == ["Implementing"]:
            return candidate.determined
        return telling > 0 or len(modifiers) > 1 or (head in _ENACTED and modifiers[-1] in TOPICS)  # "the Data Act"
    if telling == 0:  # "the National Data Policy", "the Data Strategy"
        is_many = len(modifiers) > 1 or head == "Strategy"
        return candidate.determined and modifiers[-1:] in (["Data"], ["Digital"]) and is_many
    return telling > 1 or candidate.determined or len(modifiers) > 1


def _telling(modifiers: list[str]) -> int:
    """Return how many of the words before a head say which one it is."""
    return sum(word not in GENERIC_MODIFIERS and not word.startswith("(") for word in modifiers)


def _is_body(modifiers: list[str], head: str, phrase: str) -> bool:
    """Say whether what ends like an event is a body: a congress that nothing counts, a forum that is an organization."""
    if any(word[0].isdigit() or word in ORDINALS for word in modifiers):
        return False
    if head == "Congress":
        if (
            len(modifiers) == 1
            and (modifiers[0] in NATIONALITIES or modifiers[0] in ENGLISH_ADJECTIVES)
            and modifiers[0] not in _CONTINENTAL
        ):
            return True
        return not modifiers or modifiers[-1] in CONGRESS_BODIES or modifiers[-1].rstrip(".") in STATES
    return phrase in EVENT_BODIES or phrase.startswith("General Conference of")


def _is_body_name(candidate: Candidate, modifiers: list[str], head: str) -> bool:
    complement = candidate.complement
    phrase = _phrase(candidate.words[candidate.start : candidate.last + 1])
    telling = sum(word not in GENERIC_BODY_MODIFIERS for word in modifiers)
    if candidate.words[candidate.head].link and modifiers:
        return False  # "Economy and Society"
    if head in _SEVERAL:
        return candidate.determined and complement > 0 and not modifiers and candidate.first_link == "of"
    if head == "Government":
        return _governs(candidate, modifiers)
    if head == "House":
        return phrase.startswith(HOUSES) or _phrase(candidate.words[candidate.head : candidate.last + 1]).startswith(
            HOUSES
        )
    if head == "Court" and modifiers:
        return True
    if head == "Union" and complement > 1 and candidate.first_link == "of":
        return True
    if head in ("Force", "Forces"):
        return _is_force(modifiers, telling, complement)
    if head == "Executive":
        return modifiers[-1:] != [] and modifiers[-1] in _RUN_BY_EXECUTIVES and telling > 0
    if head == "Body":
        if not complement:
            return candidate.determined and telling > 0 and len(modifiers) > 1
        return candidate.first_link in ("on", "for") or complement > 2
    if head == PEOPLES_GOVERNMENT:
        return bool(modifiers) or complement > 0
    if modifiers and head in ("Gazette", "Journal") and modifiers[0] in ("Official", "Government", "Federal"):
        return False
    if head in WEAK_BODY_HEADS:
        if complement:
            if head == "Party" and modifiers[-1:] == ["Working"]:
                return True
            return telling > 0 or head not in INCOMPLETE_BODY_HEADS or (complement > 1 and head in _OF_MEMBERS)
        return telling > 0 and not _goes_on(candidate)
    return telling > 0 or complement > 0 or (head in _PROPER and (len(modifiers) > 1 or candidate.determined))


def _is_force(modifiers: list[str], telling: int, complement: int) -> bool:
    """Say whether forces are told: by the kind of force and whose it is."""
    if modifiers[-1:] == ["Task"]:
        return telling > 1 or complement > 0 or len(modifiers) > 2
    return bool(modifiers) and modifiers[-1] in _FORCES and (len(modifiers) > 1 or complement > 1)


def _governs(candidate: Candidate, modifiers: list[str]) -> bool:
    """Say whether a government is told: by what it is of, its level, or who is governed."""
    if candidate.complement:
        return candidate.first_link == "of" and (not modifiers or modifiers[-1] in _LEVELS)
    return bool(modifiers) and (
        modifiers[-1] in _LEVELS
        or " ".join(modifiers) in PLACES
        or modifiers[-1] in PLACES
        or (candidate.determined and len(modifiers) == 1 and modifiers[0].endswith(_PEOPLES))
    )


def _goes_on(candidate: Candidate) -> bool:
    """Say whether the head is followed by another word of the same chunk: "Network Security"."""
    following = candidate.last + 1
    if following >= len(candidate.words) or candidate.words[following].text[0] == "(":
        return False
    return not candidate.words[following].link


def _is_event_name(candidate: Candidate, modifiers: list[str], head: str) -> bool:
    complement = candidate.complement
    telling = sum(word not in GENERIC_MODIFIERS or word[0].isdigit() for word in modifiers)
    if head in STRONG_EVENT_HEADS:
        return telling > 0 or complement > 0 or len(modifiers) > 1 or (head == "Expo" and candidate.determined)
    if head in ("Week", "Day", "Days"):
        return (
            telling > 1
            or (telling > 0 and len(modifiers) > 1)
            or (head == "Day" and candidate.first_link in ("of", "for", "against") and bool(modifiers))
        )
    if head == "Study":
        counted = any(word[0].isdigit() or word in ORDINALS for word in modifiers)
        return counted and complement > 0 and modifiers[-1] in ("Collective", "Group")
    if len(modifiers) > 1 and modifiers[-1] in _HOW_COUNTED and modifiers[0] in ORDINALS:
        return True  # "the Fourth Plenary Session"
    if len(modifiers) == 1 and modifiers[0] in _HOW_HELD and not candidate.determined:
        return False
    if head == "Dialogue" and candidate.determined and len(modifiers) == 1 and not complement:
        name = modifiers[0]  # "the Petersberg Dialogue"
        return telling > 0 and name not in TOPICS and name not in HEADS and not name.endswith(_QUALITIES)
    if head == "Meeting" and candidate.determined and not modifiers and candidate.first_link == "of":
        return candidate.words[candidate.head + 1].text in ("Ministers", "Heads", "Experts", "Governors", "Parties")
    return bool(modifiers) and (complement > 0 or telling > 1)


def committee_of(words: tuple[Word, ...], house: int) -> int:
    """Return the head of the committee whose name begins with its house: "Senate Rural and Regional Affairs Committee"."""
    position = house + 1
    if position + 1 < len(words) and words[position].link == "of" and words[position].text in _CHAMBERS:
        position += 1
    if position >= len(words) or words[position].link:
        return house
    while position < len(words) and words[position].link in ("", "and", "&"):
        if words[position].text in ("Committee", "Subcommittee"):
            return position
        position += 1
    return house
