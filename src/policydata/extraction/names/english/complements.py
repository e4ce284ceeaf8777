"""Which complements belong to a name: "Committee *on Legal Affairs and Human Rights*", but not "… and the Senate"."""

from __future__ import annotations

from policydata.extraction.names.english.capital_chains import Word
from policydata.extraction.names.english.known_names import KNOWN_ACRONYMS, KNOWN_NAMES
from policydata.extraction.names.english.person_words import ROLES
from policydata.extraction.names.place_words import JOINED_PLACES, PLACES, STATES
from policydata.extraction.names.words import GENERIC_NAMES, HEADS, SCHOLARLY_HEADS, STANDALONE_BODIES, TOPICS, words

FIRST_LINKS = {
    "policy": words("""
        of on for to concerning regarding relating governing against with between as issued issuing regulating
        establishing pertaining relative from through guiding implementing amending repealing respecting providing supplementing prohibiting designating declaring approving setting restricting detailing promoting protecting strengthening ensuring revising restoring advancing removing preventing
    """),
    "body": words("of on for to into against"),
    "event": words("of on for to"),
}
"""Small words that the complement of a head begins with, by the kind of what it names."""

_INQUIRING = words("""
    Sub-Committee Sub-committee Sub-Commission Sub-Group Committee Commission Center Centre Institute Council Force Panel Group Board Conference Network Office Mission
    Delegation Alliance Coalition Partnership Subcommittee Laboratory Observatory Union Inquiry Foundation Association
    Society Department Body Agency Taskforce Subgroup Workgroup Consortium Secretariat Hub Mechanism Directorate Unit Team
    Division Bureau Academy Roundtable Subcommission Caucus Collaborative Lab Collective Authority
""")
_JUDGING = words("Court Tribunal")
_ACCESS = words("Access Right Rights Adaptation Transition Response Responses Approach Approaches Resistance")
_CONVENED = words(
    "Commissioners Authorities Regulators Experts Officers Parliamentarians Officials Donors Judges Auditors Institutions Cities"
)
"""Who conferences are of: "Conference of Data Protection and Privacy Commissioners"."""
_EXPLAINING = words("Memorandum Note Notes Statement")
_ISSUING = words("""
    Notice Decision Circular Opinions Interpretation Order Decree Resolution Proclamation Protocol Amendment Code
    Statement Declaration Charter Memorandum
""")
REALMS = words("""
    Future Isle Mothers Parents Families Voices Daughters Sons Women Men City Freedom Friends Republic Kingdom State Federation Commonwealth Union Government People Peoples Bank Port Borough County Duchy Gulf Bay Strait Horn Lake Valley
""")
_GUIDING = words("Guidelines Guideline Guidance Recommendations Opinion")
_AGREED = words(
    "Agreement Treaty Convention Protocol Accord Arrangement Memorandum Compact Pact Cooperation Partnership Covenant"
)
"""Heads of what is concluded "with" somebody."""
_ADOPTERS = words("Council Council_of_Ministers Committee Committee_of_Ministers Commission Parliament")
"""Who a recommendation is "of" before it says what it is "on"."""
_ACTION_HEADS = words("Programme Program Plan Platform Framework Agenda")
_ABSTRACT_ENDINGS = tuple(
    words("""
    tion sion ment ity ance ence ing ship ness acy ency ogy ics ism ure cy hood edom ights ities ions ments ards ces
    ery try sis graphy logy nomy
    """)
)

_QUALITIES = words(
    "Guarantee Guarantees Commitments Principles Requirements Arrangements Procedures Priorities Criteria Taxonomy Instruments"
)
"""Heads that what an instrument is on may hold: "Law on Personal Data and the Guarantee of Digital Rights"."""
_THINGS = words(
    "Systems Technologies Services Networks Platforms Robotics Analytics Software Laboratories Institutions Stores International Partners"
)
"""Of the heads of bodies, those that instruments are on: "Guidelines on AI Recommendation and Decision Systems"."""
_MUNICIPAL = words("City Town County Borough Village Township Municipality")
"""Who an ordinance is "of"; its title says what it is on."""
PORTFOLIOS = words("""
    Ministry Department Directorate Directorate-General Committee Subcommittee Secretariat Division Minister Office Bureau Agency
    Authority Institute Council Centre Center Association Federation Society Union Academy College School Faculty Chamber Board
""")
"""Whose fields are named one behind the other: "Ministry of Road Transport and Highways"."""
_ENACTED = words("Act Bill Law Code Ordinance")
_ADJECTIVAL = ("ary", "nal", "ical", "tic", "ive", "ous", "ral", "ial", "ental")
_FIELDS = words(
    "Order Welfare Labour Labor Trade Youth Sport Health Water Food Land Law Commerce Finance Wildlife Housing Energy Defence Defense Justice Science Culture "
    "Tourism Mining Fishing Shipping Forestry Rail Aviation Heritage Infrastructure Resilience Gender Family Women Children Police Drink Drug Alcohol Gaming "
    "Control Growth Arms Trade Transit Fire Peace Reform Life Wellness Learning Play Music Film Design Craft Crafts Internet Faith Space Nature Work Budget Debt Society Outreach People Persons Trust Letters Affairs "
    "Freight Cargo Waste Climate Biodiversity Livestock Dairy Petroleum Gas Coal Oil Power Steel Sugar Cotton Tea Coffee Care Childcare Leisure Media Employment Timber Soil"
)
_ADJECTIVES = ("al", "ic", "ive", "ern", "ed", "ean", "ary")
_FIELD_STARTS = TOPICS | words("Public Older Young Online Social National International Digital Vulnerable Disabled")
_CONTINENTS = words("Africa Europe Asia Southeast_Asia Central_Asia South_Asia Latin_America")
_WHERE = words("Sea Work School Schools Home Source Birth Night")

_POSTED = words("Embassy Consulate Consulate-General Mission Delegation Force Commission Operation Representation")
"""Bodies that one state or organisation has in, or with, another."""
_GOING_ON = words("for against into between es upon de du des la")
_SCHOLARLY = SCHOLARLY_HEADS | words("Laboratory Lab Department Faculty Committee")
_OFFICES, _ABOVE = words("Office Department Ministry Bureau Directorate"), words("Ministry Department")
_LEAST_PLURAL, _LONGEST_PLACE = 4, 4
_OF_MEMBERS = words(
    "Institute Association Union Society Federation Council College Academy Confederation League Order Chamber"
)
_TERRITORIAL = words("""
    Office Centre Center Commission Council Board Authority Agency Trust Association Federation Tribunal Institute Foundation Fund
    Ministry Mission Ombudsman Secretariat Court Alliance Coalition Network Society Committee Forum Partnership Union Panel Commissioner Regulator
""")
"""Bodies that may be "for" a place: "Sentencing Council for England and Wales"."""
_STRIVING = words(
    "Coalition Campaign Alliance Partnership Network Fund Forum Movement Council Group Committee Taskforce Force Commission"
)
_AIMS = words("""
    Protect Combat Counter Fight End Stop Prevent Eliminate Advance Promote Support Save Defend Build Strengthen Restore Accelerate
    Reduce Preserve Transform Eradicate Abolish Ban Improve Advise Review Investigate Study Inquire Enhance
""")
"""What a coalition is there "to" do."""
_TOPICAL_ENDS = words("Technologies Systems Robotics Analytics Software")
_TOPICAL_STARTS = TOPICS | {"New", "Emerging", "Critical", "Advanced", "Autonomous", "Smart"}


def begins(segment: tuple[Word, ...], head: int, index: int, chunk: tuple[Word, ...]) -> bool:
    """Say whether the first complement of a head, which starts at `index`, belongs to the name."""
    kind = HEADS[segment[head].text]
    link, phrase = chunk[0].link, " ".join(word.text for word in chunk)
    first = link.split(" ")[0]
    bare = head == 0 or bool(segment[head].link)
    if kind == "body" and first == "in" and not bare and segment[head].text in _POSTED:
        return len(chunk) <= _LONGEST_PLACE and not _head_in(chunk)
    if kind == "body" and first == "at" and segment[head].text == "Court":
        return not bare and not _head_in(chunk)
    if kind == "body" and first == "at":
        return segment[head].text in _SCHOLARLY and any(word.text in SCHOLARLY_HEADS for word in chunk)
    if link == "and" and phrase in _ACTION_HEADS and index + 1 < len(segment):
        return segment[index + 1].link in ("of", "for") and segment[index + 1].text == "Action"
    if first not in FIRST_LINKS[kind]:
        return False
    if kind == "policy":
        if first == "amending":  # "Protocol amending the Convention on …"; not "a Water Bill amending the Water Act"
            return bare and _head_in(chunk) == "policy" and (len(chunk) > 1 or has_complement(segment, index))
        if (
            phrase in _ADOPTERS
            and index + 1 < len(segment)
            and segment[index + 1].link.startswith(("on", "concerning"))
        ):
            return True
        if first == "of" and bare and (chunk[0].text in _MUNICIPAL or chunk[0].text[-1].isdigit()):
            return False  # "Ordinance of the City of …", "Provisions of HB88"
        if first == "of" and not bare and phrase not in STATES and not phrase.startswith(("Republic", "Kingdom")):
            if segment[head].text in ("Constitution", "Statute") and link == "of the":
                return True  # "the Federal Constitution of the Swiss Confederation"
            return _head_in(chunk) != "body" and phrase not in KNOWN_NAMES and phrase not in KNOWN_ACRONYMS
        if first == "to":
            # "from the Wires Act to the Privacy Act", "Explanatory Memorandum to the Wires Regulations"
            ends = "policy" if segment[head].text in _ENACTED or segment[head].text in _EXPLAINING else "body"
            return _head_in(chunk) != ends and not _names_body(chunk, phrase)
        if first == "with" and segment[head].text not in _AGREED:
            return False
        return not (first in ("of", "with") and _head_in(chunk) == "policy" and segment[head].text not in _ISSUING)
    if kind == "body":
        if first == "into":
            return _head_in(chunk) != "policy"  # "Inquiry into the Seafood Labels Bill"
        if link.endswith(("its", "their")) or (first == "against" and segment[head].text in _JUDGING):
            return False  # "sued in the Lake Court against Holm Ltd"
        if link == "of the" and not bare and not _ABOVE.isdisjoint(word.text for word in chunk):
            return False
        if first == "on":
            inquires = (
                segment[head].text in _INQUIRING
                or (segment[head].text in _JUDGING and not bare)
                or segment[max(0, head - 1)].text == "Working"
            )
            on_policy = link.endswith("the") and _head_in(chunk) == "policy" and len(chunk) > 1
            return inquires and not (on_policy and not (not bare and segment[head].text == "Committee"))
        if first == "to":
            if segment[head].text in _STRIVING:
                return chunk[0].text in _AIMS and (len(chunk) > 1 or index + 1 < len(segment))
            return segment[head].text in ("Mission", "Delegation", "Committee", "Embassy") and not (
                bare and link.endswith("the")
            )
        return first != "for" or phrase not in PLACES or segment[head].text in _TERRITORIAL
    if first == "to":
        return not bare and not _names_body(chunk, phrase)  # "Calls on Congress to Do More"
    return True


def continues(segment: tuple[Word, ...], head: int, index: int, chunk: tuple[Word, ...], first: str) -> bool:
    """Say whether a further part of the complement belongs to the name."""
    kind = HEADS[segment[head].text]
    link, phrase = chunk[0].link, " ".join(word.text for word in chunk)
    parts = link.split(" ")
    start = parts[0]
    if start in ("amending", "without"):
        return False
    if start == "under":  # "Guidelines on Consent under the General Data Protection Regulation"
        return segment[head].text in _GUIDING and (_head_in(chunk) == "policy" or phrase in KNOWN_ACRONYMS)
    # "on Improving the Ports", "to Further Accelerate the Development"
    led = next((word.link for word in reversed(segment[head:index]) if word.link), "")
    if link in ("the", "a", "an") and not (segment[index - 1].text.endswith("ing") or led.endswith("to")):
        return False  # "Under the Law on Data the Ministry …"
    if start in ("and", "&", "or"):
        if link == "and" and segment[head].text in PORTFOLIOS and _is_portfolio(chunk, phrase):
            return True
        return _joins(segment, index, chunk, link, kind, phrase)
    if start == "of":
        if link == "of the" and kind == "body" and not _ABOVE.isdisjoint(word.text for word in chunk):
            return False  # "Bureau of Labor Statistics of the U.S. Department of Labor" are two bodies
        if (
            kind == "policy"
            and first != "of"
            and phrase in STATES - _CONTINENTS
            and segment[index - 1].text not in REALMS
        ):
            return False
        # "Treaty on the Functioning of the European Union" is one title, "Guidelines for Banks in Crisis of the …" not.
        if kind != "policy" or first == "of" or index == head + 2:
            return True
        return HEADS.get(chunk[-1].text) != "body" or (len(chunk) == 1 and not has_complement(segment, index))
    if start == "on":
        if kind == "policy":
            return True
        return first not in ("on", "for") or not (parts[-1] == "the" or _head_in(chunk) == "policy")
    if start == "in" and kind == "body" and segment[head].text in _POSTED:
        return phrase in PLACES
    if start == "to" and segment[head].text in _POSTED:
        return True
    if start == "in" and segment[head].text in _OF_MEMBERS and segment[index - 1].text.endswith("s"):
        return phrase not in KNOWN_NAMES  # "Union of Journalists in Finland"
    if kind == "event" and start == "to" and segment[index - 1].text in _ACCESS:
        return True  # "International Day for Universal Access to Information"
    if kind == "event" and start in ("in", "with") and chunk[-1].text in TOPICS and phrase not in PLACES:
        return True  # "Day of Persons with Disabilities"
    if start in ("in", "within"):
        if kind == "event" and len(chunk) == 1 and link == start:
            return False  # "… on Child Labour in Durban"
        if kind == "body" and link == "in" and not any(word.text in TOPICS or is_abstract(word.text) for word in chunk):
            return False  # "the Council of Europe in Riga"
        return (
            phrase in GENERIC_NAMES
            or (kind == "policy" and (phrase in _CONTINENTS or chunk[-1].text in _THINGS))
            or ((phrase not in PLACES or first == "into") and _head_in(chunk) != "body")
        )
    if start == "by":  # "… Use by Public Bodies"
        return (
            kind == "policy"
            and link == "by"
            and (phrase in ("Design", "Default", "Land", "Sea", "Air", "Rail", "Road") or chunk[-1].text.endswith("s"))
            and phrase not in KNOWN_NAMES
        )
    if start == "at":
        if kind == "policy" and phrase in _WHERE:
            return True
        return (
            kind == "body" and segment[head].text in _SCHOLARLY and any(word.text in SCHOLARLY_HEADS for word in chunk)
        )
    if start == "to":
        is_noun = phrase in PLACES or phrase in TOPICS or phrase in HEADS or phrase.endswith("s") or is_abstract(phrase)
        if kind == "body" and link == "to" and len(chunk) == 1 and not is_noun:
            return False  # "Association of Lake Ports to Gather"
        return kind != "event" and (
            not _names_body(chunk, phrase) or (kind == "policy" and chunk[-1].text not in HEADS)
        )
    if start == "with":
        return (kind == "policy" and not _names_body(chunk, phrase)) or (kind == "body" and chunk[-1].text in TOPICS)
    if start == "the" and segment[index - 1].text.endswith("ing"):
        return True  # "Department for Exiting the European Union"
    return kind == "policy" or start in _GOING_ON or (first == "to" and start == "from")


def _joins(segment: tuple[Word, ...], index: int, chunk: tuple[Word, ...], link: str, kind: str, phrase: str) -> bool:
    """Say whether "and …" goes on with the complement, rather than with the next name."""
    head_kind = _head_in(chunk)
    if kind == "event" and link == "and" and chunk[-1].text in _CONVENED:
        return True
    if kind == "body" and link == "&" and not head_kind and phrase not in KNOWN_NAMES:
        return chunk[0].text not in ("Ors", "Anr")  # "Ministry of Electronics & IT"
    if kind == "policy" and (
        chunk[-1].text in _THINGS
        or (index > 1 and chunk[-1].text in _QUALITIES and _is_led(segment, index + len(chunk)))
    ):
        return True
    if link.startswith(
        ("and of", "and on", "and for", "and to", "and against", "and in", "and its", "and their", "or of")
    ):
        if kind == "body" and link.startswith("and of") and (head_kind == "body" or _names_body(chunk, phrase)):
            return False  # "staff of the High Court of Kenya and of Eurostat"
        # "provisions of the Convention on Cybercrime and of the Data Act": the next instrument.
        return not (kind == head_kind == "policy" and link.endswith("the") and len(chunk) > 1)
    is_digital = (
        kind == "policy" and " ".join(word.text for word in chunk[-2:]) in GENERIC_NAMES
    )  # "Digital Government"
    if chunk[-1].text == "Government" and len(chunk) > 1 and not is_digital and not _is_between(segment, index):
        return False
    if link.endswith("the"):
        if kind == "policy" and _is_between(segment, index):
            return True
        behind = index + len(chunk)
        if (
            kind == "body"
            and behind < len(segment)
            and segment[behind].link == "and"
            and chunk[-1].text.endswith(("al", "ic", "ive"))
        ):
            return False  # "… and the Independent Electoral and Boundaries Commission"
        return (
            head_kind == ""
            and (chunk[-1].text != "Government" or _is_between(segment, index))
            and phrase not in STATES
            and phrase not in KNOWN_NAMES
            and phrase not in KNOWN_ACRONYMS
        )
    before = segment[index - 1].text
    if kind == head_kind == "policy" and before.endswith(_ADJECTIVAL) and before not in PLACES:
        return True  # "Sanitary and Phytosanitary Measures"
    if head_kind and phrase not in GENERIC_NAMES:
        place = max(i for i, word in enumerate(chunk) if word.text in HEADS)
        if kind == "policy" and head_kind == "body" and len(chunk) > 2 and place < len(chunk) - 1:
            return True  # "Information and Communications Network Utilization"
        if has_complement(segment, index + place) or (len(chunk) > 1 and (head_kind == kind or head_kind == "body")):
            return False
    if phrase in KNOWN_NAMES or (chunk[0].text in KNOWN_ACRONYMS and kind == "body"):
        return False
    before = segment[index - 1].text
    if (before, phrase) in JOINED_PLACES:
        return True
    if kind == "policy" and _is_between(segment, index) and not head_kind:
        return True  # "between New Zealand and China"
    if kind != "policy" and (before in STATES or before in PLACES):
        return False
    if phrase in PLACES and before not in PLACES:
        return False
    return kind == "policy" or not is_abstract(before) or is_abstract(chunk[-1].text)


def _is_led(segment: tuple[Word, ...], index: int) -> bool:
    return index < len(segment) and segment[index].link.split(" ")[0] in ("of", "for")


def _is_portfolio(chunk: tuple[Word, ...], phrase: str) -> bool:
    """Say whether words behind "and" are a further field of an office: a field, or a plain plural."""
    last = chunk[-1].text
    if last in _FIELDS and (len(chunk) == 1 or chunk[0].text in _FIELD_STARTS):
        return True
    if phrase in PLACES or phrase in KNOWN_NAMES or any(word.text in HEADS or word.text in ROLES for word in chunk):
        return False
    if len(chunk) == 2 and not chunk[0].text.endswith(_ADJECTIVES):
        return last in _FIELDS
    return last in _FIELDS or (
        len(chunk) <= 2 and last[1:].islower() and last.endswith("s") and len(last) > _LEAST_PLURAL
    )


def _is_between(segment: tuple[Word, ...], index: int) -> bool:
    """Say whether what goes on at `index` is one of those that something is between."""
    return any(word.link.startswith("between") for word in segment[:index])


def has_complement(segment: tuple[Word, ...], index: int) -> bool:
    """Say whether the head at `index` is followed by "of", "for" … and more."""
    if index + 1 >= len(segment) or segment[index].text not in HEADS:
        return False
    return segment[index + 1].link.split(" ")[0] in ("of", "for", "on", "to")


def runs_on(segment: tuple[Word, ...], index: int, chunk: tuple[Word, ...]) -> int:
    """Return how many words of a body's complement stand before the next office in a text without stops, 0 for all."""
    is_office = chunk[-1].text in _OFFICES and index + len(chunk) < len(segment)
    return len(chunk) - 1 if is_office and segment[index + len(chunk)].link in ("of", "of the") else 0


def _head_in(chunk: tuple[Word, ...]) -> str:
    """Return the kind of what a chunk names by its last head noun, or ''; plain plurals and technologies are topics."""
    last = chunk[-1].text
    if len(chunk) > 1 and (
        (last in _TOPICAL_ENDS and chunk[0].text in _TOPICAL_STARTS)
        or (last not in HEADS and last.endswith("s") and last[1:].islower() and last not in STATES)
    ):
        return ""
    for word in reversed(chunk):
        if word.text in HEADS and word.text != "Government":
            return HEADS[word.text]
    return ""


def _names_body(chunk: tuple[Word, ...], phrase: str) -> bool:
    return (
        _head_in(chunk) == "body"
        or phrase in STATES
        or phrase in KNOWN_NAMES
        or phrase in KNOWN_ACRONYMS
        or phrase in STANDALONE_BODIES
    )


def is_abstract(word: str) -> bool:
    """Say whether a word is a topic, or ends like the name of a quality or an activity."""
    return word in TOPICS or word.lower().endswith(_ABSTRACT_ENDINGS)
