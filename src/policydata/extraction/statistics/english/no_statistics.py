"""English figures that state nothing of the world: norms, prices, conditions, suppositions, denials, parts of a text."""

from __future__ import annotations

import re

from policydata.extraction.expressions import expression
from policydata.extraction.layout.passages import Passage
from policydata.extraction.spans import Span
from policydata.extraction.statistics.english.tenses import tense_of
from policydata.extraction.statistics.wording import Wording, last_word
from policydata.extraction.statistics.words import ENGLISH_DURATION, ENGLISH_QUALIFIER
from policydata.extraction.unit_kinds import unit_kind
from policydata.extraction.word_tables import word_set

_IF = expression(
    r"(?:\A|[.;,:—(]\s*|\s)(?:[Ii]f|[Uu]nless|[Ss]uppose|[Ss]hould\s+(?:the|a)|[Ii]magine|assuming)\s[^,;:.]*\Z"
)
_INVERTED = expression(
    r"\W*If\b[^.;]{0,240}\b(?:would|could|might)\b|\W*(?:Had|Were|Should)\s+(?:the|an?|it|they|we|this|that|these|all|[A-Z]\w+)\s"
)
_SUPPOSING = expression(r"\W*(?:Let\s+us|Let’s|Let's|Suppose|Imagine|Assume)\b[^.]{0,30}")
_EXAMPLE = expression(
    r"\W*(?:Examples?\s*(?:[0-9]+\s*)?[:.–—]|Illustration\s*:|(?:For\s+(?:example|instance)|By\s+way\s+of\s+example|To\s+illustrate),?\s+(?:an?|someone|if|suppose)\s)"
)
"""The start of a sentence that makes up a case."""
_NEEDED = expression(r"\bwould\s+(?:need|require|take|have\s+needed)\s+(?:at\s+least\s+|about\s+)?\Z")
_TERMS = expression(r"[\s-]*(?:confidence\b|significance\b|level\s+of\s+confidence)")
_SUMS = expression(r"\b(?:add\s+up|sum|total)\s+to\s+(?:more\s+than\s+|over\s+)?\Z")
_WHICHEVER = expression(r"\bwhichever\s+(?:is|amount|of)\b")
_FEWER = expression(r"[0-9a-z]\s+(?<!has\s)(?<!have\s)(?:had|have|employ(?:s|ed)?)\s+(?:fewer|more|less)\s+than\s+\Z")
_DENIALS = word_set("""false untrue true truth denied denies denie unfounded myth evidence baseless fabricated such wrong incorrect
    inaccurate fictitious claim claims suggestion suggestions allegation allegations assertion assertions contention contentions rumour
    rumours rumor rumors""")
_DENIED = expression(
    r"\b(?:(?:is|are|was|were|as)\s+(?:simply\s+|entirely\s+|completely\s+)?(?:false|untrue|not\s+true|unfounded|baseless|fabricated|a\s+myth)|no\s+truth|no\s+evidence"
    r"|(?:dismiss|reject|refut|rebut|disput|retract)(?:es|s|ed|ing)\s+(?:(?:the|a|any|this|his|her|their|as)\s+(?:\w+\s+)?)?(?:claims?|suggestions?|allegations?|assertions?|contentions?|rumou?rs?|reports?)\s+that"
    r"|no\s+such\s+(?:figures?|numbers?|data|statistics?)|(?:claims?|figures?|numbers?|reports?|statements?|suggestions?|allegations?|assertions?|rumou?rs?|stor(?:y|ies)|posts?|that|this|which|it|say)\s+(?:is|are|was|were)\s+(?:simply\s+)?(?:wrong|incorrect|inaccurate|fictitious)"
    r"|denie[sd]\s+(?:reports|claims|rumou?rs|allegations|that|having))\b"
)
_INTO_FORCE = expression(
    r"\b(?:into\s+force|take\s+effect|takes\s+effect)\b[^.;]{0,60}\b(?:after|upon|once|when|until|following)\b[^.;]*\Z"
)
"""Before the ratifications that a treaty needs."""
_CHARGED = expression(
    r"\b(?:fees?|charges?|prices?|fares?|tolls?|deposits?|surcharges?|levy|levies|duty|duties)\b[^.;,]{0,60}\b(?:of|is|are|costs?|at)\s+(?:up\s+to\s+)?\Z"
    r"|(?:\A|\n|[.;]\s)\W*(?:Price|Fee|Charge):?\s+\Z"
)
_MEASURED = ("averag", "rose", "fell", "median", "mean ", "increased", "decreased", "dropped", "went up", "collected")
_AGO = expression(r"\s+(?:before|earlier|ago|later)\b")
_WOULD_SET = expression(
    r"\b(?:[Bb]ill|[Pp]roposals?|[Dd]raft|[Aa]mendments?|[Rr]egulations?|[Dd]irective|[Ll]aw|[Aa]ct|[Gg]overnment)\s+would\s+(?:set|raise|lower|increase|reduce|cut|fix|cap|double)\b[^.;]{0,50}\b(?:to|at)\s+\Z"
)
"""Before a rate that a law is to set."""
_UP_TO = expression(r"\W*Up\s+to\b")
_EXEMPT = expression(r"[^.;]{0,40}\b(?:is|are|shall\s+be)\s+exempt")
_WORTH = expression(
    r"\b(?:worth|exceeding|in\s+excess\s+of)\s+(?:(?:less|more|at|not)\s+(?:than|least|most)\s+|over\s+|under\s+|up\s+to\s+)?\Z"
)
_OUT_OF = expression(r"\b(?:points?|scored?|index)\b[^.;]{0,40}\bout\s+of\s+(?:a\s+possible\s+)?\Z")
_RULE_WORDS = word_set(
    """force effect exempt limited apply applies out before earlier ago later up worth exceeding excess fee fees price prices charge charges surcharge
    surcharges fare fares levy levies duty duties toll tolls deposit deposits guideline limit ceiling cap threshold deadline maximum minimum statutory
    quorum"""
)
"""One of them stands in the sentence of a figure that `ruled_english` finds."""
_PARTS = word_set(
    """principle principles chapter chapters article articles category categories section sections paragraph paragraphs
    item items type types pillar pillars parts aspects pages annex annexes copies themes clauses clause classes
    kinds readings words excerpts examples worlds lessons lesson reasons chapter volumes volume schedules appendices footnotes subsections
    page takeaways installments instalments"""
)
"""What is counted of a text's own parts: said by contents, not by a statistic."""
_POINTS = word_set(
    """milestone milestones amendment amendments priority priorities question questions obligation obligations
    exception exceptions step steps requirement requirements areas measures tasks recommendations goals objectives
    groups standards exemptions alternatives options norms texts conditions criteria stages phases ways challenges
    actions activities initiatives proposals changes instruments duties
    indicators sources segments sectors subsectors components functions targets tiers gases
    factors ministries departments rights rules things commitments ratifications guarantees safeguards
    flaws concerns issues problems features elements dimensions domains fronts fields directions topics considerations
    purposes benefits risks pathways drivers levers rounds pledges promises asks deliverables workstreams tracks modules
    layers levels roles models scenarios approaches methods arguments grounds variants provisions"""
)
"""What a text may have as its points, or what may have been counted in the world."""
PART_WORDS = _PARTS | _POINTS
_HAPPENED = expression(
    r"\b(?:received|accepted|rejected|implemented|completed|carried\s+out|tabled|answered|asked|fulfilled|met|achieved|failed|submitted"
    r"|made|issued|examined|reviewed|closed|reported|registered|remain|outstanding|[0-9a-z]+\s+of\s+(?:the|its)\s+[0-9]+|took|reached|passed|cited|applied|withdr[ae]wn?)\b"
)
_ARE = expression(r"\s+(?:are|were)\s*(?:the\b|:)")
"""Behind those who were named before: "The seven departments are the Ministry of …"."""
_WITH_MEETINGS = word_set(
    """consultations meetings interviews talks discussions workshops agreements partnerships contracts negotiations
    hearings surveys sessions visits exchanges arrangements treaties was is as reckons deals starts begins ends copes works opens closes"""
)
_THOSE = word_set("""people those women men children anyone someone""")
_WHOEVER = expression(r"\b(?:who|which|that|anyone|whoever|(?:any|every|each)\s+[a-z]+)\s+(?:\w+ly\s+)?\Z")
_BOUNDS = word_set("""least most than over under up""")
_ANY = expression(r"\b(?:an?|any|every|each|no)\s+(?:[\w-]+\s+){1,3}\Z", re.I)
_AND = expression(r"\b(?:and|or)\s+(?:the\s+)?\Z")
_TOGETHER = expression(r"\b(?:and|or|with|by)\s+(?:the\s+)?\Z")
_CO_ISSUERS = frozenset(("body", "state"))
_FEW = 50
"""So many points of a text there are not."""


def may_suppose(low: str) -> bool:
    """Tell whether a sentence in small letters has a word that a supposition needs."""
    return (
        "if" in low
        or "unless" in low
        or "suppose" in low
        or "should" in low
        or "imagine" in low
        or "assum" in low
        or "had " in low[:12]
        or "were " in low[:12]
        or "let" in low[:12]
    )


def may_exempt(low: str) -> bool:
    """Tell whether a sentence in small letters has a word of statistics, of a ceiling or of an example."""
    return (
        "confidence" in low
        or "significance" in low
        or "whichever" in low
        or "xample" in low
        or "nstance" in low
        or "llustrat" in low
    )


def supposed_english(
    text: str, passage: Passage, span: Span, left: str, right: str, supposing: bool, exempting: bool
) -> bool:
    """Tell whether an English figure is supposed, needed, a term of statistics or a ceiling.

    `supposing` and `exempting` are what may_suppose and may_exempt say of its sentence.
    """
    near = left[-34:]
    if ("than " in near and _FEWER.search(near)) or ("would" in near and not passage.dates and _NEEDED.search(near)):
        return True
    if "to " in near and ("sum" in near or "total" in near or "add" in near) and _SUMS.search(near):
        return True
    if exempting:
        if _TERMS.match(right):
            return True
        if "whichever" in right or (unit_kind(span.unit) == "money" and _WHICHEVER.search(text, span.end, passage.end)):
            return unit_kind(span.unit) in ("money", "ratio")
        if _EXAMPLE.match(text, passage.start):
            return True
    if not supposing:
        return False
    if _INVERTED.match(text, passage.start, passage.end) or _SUPPOSING.match(text, passage.start, passage.end):
        return True
    return ("f " in left or "uppos" in left or "ssuming" in left or "nless" in left) and _IF.search(left) is not None


def qualifies_english(left: str, right: str) -> bool:
    """Tell whether a figure says which things are meant: "firms with 50 employees", "aged 65", but not "a staff with 50".

    `right` is the figure as written.
    """
    match = ENGLISH_QUALIFIER.search(left, max(0, len(left) - 45))
    if match is None:
        return False
    said = match.group().lower().split()
    if said[0] == "employs" and not _WHOEVER.search(left[: match.start()]):
        return False
    if said[0] != "with" or " or more " in right or right.lower().endswith(("children", "sons", "daughters")):
        return True
    before = left[: match.start()]
    word = (before.split() or [""])[-1].lower()
    if word in _THOSE or (word.endswith("s") and not word.endswith("ss") and word not in _WITH_MEETINGS):
        return True
    return not _BOUNDS.isdisjoint(said) and _ANY.search(before, max(0, len(before) - 50)) is not None


_MEANT = expression(
    r"\b(?:wait(?:s|ed|ing)?|pending|outstanding|queu(?:ed|eing|ing))(?:\s+(?:of|for))?\s+(?:more|less|longer|fewer|over|under|at|up)\s+(?:than\s+|least\s+|to\s+)?\Z"
    r"|\b(?:aged?|ages)\s+(?:(?:from|between|of)\s+)?(?:[0-9]{1,3}\s+(?:to|and|or)\s+)?\Z|\b[0-9]{1,3}(?:st|nd|rd|th)\s+(?:out\s+)?of\s+\Z"
)
"""Before a figure that says which people are meant, or among how many something ranks: "aged from 16 to 64"."""
_RANK = expression(
    r"\b(?:[Tt]op|[Bb]ottom|[Rr]ichest|[Pp]oorest|[Nn]ext|[Pp]ast|[Ll]ast|[Uu]pcoming|(?:among|amongst|one\s+of)\s+the|in\s+the\s+(?:best|first)|(?:group|circle|club|ranks)\s+of(?:\s+the)?|[0-9]+(?:st|nd|rd|th)\s+(?:among|of|out\s+of)(?:\s+the)?)\s+\Z"
)
"""Before the number of the best, or of those that come next: "the top 10% of earners", "one of the next two sittings"."""
_DISCOUNTED = expression(
    r"(?:\s+(?:and|or)\s+[0-9.]+\s?(?:%|per\s?cent))?\s+(?:real\s+|social\s+|annual\s+)?discount\s+rates?\b"
)
_COUNTED_AT = expression(r"\b(?:at|using|with|assuming|applying|and|or)\s+(?:(?:an?|the|both)\s+)?\Z")
"""Around the rate that sums to come are counted at: "$3.1 million at a 3 percent discount rate"."""
_POVERTY_LINE = expression(
    r"[\s-](?:(?:a|per)[\s-](?:person[\s-]per[\s-])?day\s+)?(?:(?:inter)?national\s+)?(?:poverty\s+)?(?:line|threshold|mark)\b"
)
_A_DAY = expression(r"\s(?:a|per)\s(?:person\s(?:a|per)\s)?day\b")
_LIVES_ON = expression(
    r"\b(?:live[ds]?|living|survived?|surviving|poverty|incomes?|population|people|subsist(?:ed|ing)?)\b[^.;:]{0,40}\b(?:on|at|as|of|than|below|under|above|about|line)\s(?:US\s?)?\Z"
)
"""Around the line below which people are poor: "lived on less than $2 a day"."""
_COMPOUND = expression(r"[0-9a-z]+-(?!member|seat|nation|state|strong|person|man\b)[a-z]+")
"""How large one thing is: "a 63-page document", "a five-judge bench"."""
_OF_MANY = expression(
    r"\s+(?:out\s+)?of\s+(?:the|any|every)\s+(?:next|last|past|previous|preceding|following)\s+[0-9]+\s|\s+in\s+every\s+[0-9]|\s+account(?:s|ed|ing)?\s+for\s"
)
"""Behind what is told of so many others: "12 of the next 16 months", "1 in every 74 people", "10 states accounting for half"."""
_OLD = expression(r"(?:\s+(?:and|to|or)\s+[0-9]{1,3})?(?:\s+years?)?\s+(?:of\s+age|old)\b")
_MEAN = ("averag", "median", "mean ")


def means_whom(text: str, first: int, span: Span) -> bool:
    """Tell whether a figure only says which people are meant: their age, how long they wait."""
    left = text[max(first, span.start - 40) : span.start]
    if not any(word in left for word in ("age", "wait", "pending", "outst", "queu", " of ", "between ", "from ")):
        return False
    if any(word in left for word in _MEAN):
        return False
    return _MEANT.search(left) is not None or _OLD.match(text, span.end) is not None


def measures_nothing(text: str, span: Span, left: str, right: str) -> bool:
    """Tell whether a figure ranks, says how large one thing or file is, or is the whole that a rate is told of."""
    kind = unit_kind(span.unit)
    if kind in ("ratio", "money"):
        if kind == "ratio" and "discount" in right and _COUNTED_AT.search(left, max(0, len(left) - 24)):
            return _DISCOUNTED.match(right) is not None
        if kind == "money" and (_POVERTY_LINE.match(right) or (_A_DAY.match(right) and _LIVES_ON.search(left))):
            return True
        return left.endswith(" per ") or (kind == "ratio" and _RANK.search(left, max(0, len(left) - 24)) is not None)
    if span.detail.get("counted") == "price" and left.lower().endswith(("at ", "in ", "constant ")):
        return text[span.start : span.start + 4].isdecimal()  # "At 2024 prices", but not "in 2,024 prices"
    if span.unit in ("kilobyte", "megabyte"):
        return left.endswith(("(", "\n")) and right[:1] in (")", "\n", "")
    few = kind != "time" and len((span.value or "").partition(".")[0]) < len("1000")
    if few and (left.endswith(" into ") or _RANK.search(left, max(0, len(left) - 24))):
        return True
    if few and span.unit is not None and "-" in text[span.start : span.end]:
        return _COMPOUND.fullmatch(text, span.start, span.end) is not None
    # "Republic v Mwangi & 2 others"
    return left.endswith("& ") or _OF_MANY.match(right) is not None


_AVERAGE = expression(
    r"\s+(?:was\s+|is\s+|being\s+)?(?:the\s+)?(?:on\s+average|(?:average|median|mean|typical)\s+(?:time|wait|waiting|length|duration|stay|delay|age|journey|response|processing|daily))\b|[^.;,]{0,20}\bon\s+average\b"
)
_COVER = expression(
    r"\s+of\s+(?:\w+\s+){0,2}(?:imports?|cover|supply|supplies|stocks?|consumption|expenditure|demand|sales)\b"
)
"""Behind a stretch of time that something would last: "3 months of imports"."""


def measured_time(text: str, span: Span, left: str, right: str) -> bool:
    """Tell whether a stretch of time was measured ("a median of 94 days"), and is no term or length of one thing."""
    if _AVERAGE.match(right) or ("of " in right[:4] and _COVER.match(right)):
        return True
    if "." in text[span.start : span.end]:
        return True
    return ENGLISH_DURATION.search(left) is not None


def denied_english(text: str, passage: Passage, wording: Wording) -> bool:
    """Tell whether a sentence says that what it tells is not so."""
    if wording.words.isdisjoint(_DENIALS):
        return False
    return _DENIED.search(text, passage.start, passage.end) is not None


def ruled_english(text: str, passage: Passage, span: Span, left: str, right: str, wording: Wording) -> bool:
    """Tell whether an English figure is a price, a limit or a condition that no word of command marks."""
    if wording.words.isdisjoint(_RULE_WORDS):
        return False
    low, kind = wording.low, unit_kind(span.unit)
    if (" force" in low or " effect" in low) and _INTO_FORCE.search(text, passage.start, span.start):
        return True
    if kind not in ("ratio", "money") and _AGO.match(right):
        return True
    if "exempt" in right and _EXEMPT.match(right):
        return True
    if "out of" in left[-24:] and _OUT_OF.search(left):
        return True
    if kind not in ("money", "ratio") and span.unit != "cent":
        return False
    if "would" in low and _WOULD_SET.search(left):
        return True
    if _UP_TO.match(text, passage.start, passage.end) and not passage.dates:
        return True
    if _WORTH.search(left, max(0, len(left) - 40)) and "worth" not in left[-8:]:
        return not passage.dates
    return (
        (not passage.dates or left.rstrip()[-3:] in (" is", "are"))
        and not any(word in low for word in _MEASURED)
        and (
            "fee" in low
            or "levy" in low
            or "levies" in low
            or "dut" in low
            or "price" in low
            or "charge" in low
            or "fare" in low
            or "toll" in low
            or "deposit" in low
        )
        and _CHARGED.search(left) is not None
    )


def part_of_text(text: str, passage: Passage, span: Span, left: str, wording: Wording) -> bool:
    """Tell whether a figure counts the parts or points of a text, or those who issue it beside a body that is named."""
    kind = unit_kind(span.unit)
    if kind in ("ratio", "money", "time"):
        return False
    low = wording.low[span.start - passage.start : span.end - passage.start]
    word = last_word(low)
    if word in _PARTS and len((span.value or "").split(".")[0]) < len("1000"):
        return True
    if kind == "body" and left[-4:].lower() == "the " and _ARE.match(text, span.end):
        return True
    if kind in _CO_ISSUERS and ("other" in low or "further" in low or word in ("departments", "ministries")):
        return passage.bodies != [] and (_AND if kind == "state" else _TOGETHER).search(left) is not None
    if (
        word not in _POINTS
        or len((span.value or "").split(".")[0]) > 2
        or int((span.value or "0").split(".")[0]) >= _FEW
    ):
        return False
    return _HAPPENED.search(text, max(passage.start, span.start - 90), min(passage.end, span.end + 60)) is None


_AIMED = expression(
    r"(?:shall|must)\b[^.;]{0,60}?\b(?:fall|rise|drop|grow|decline|reach|double|(?:have|be)\s+(?:opened|trained|built|created|installed|connected|planted|attracted|reached))\b"
)
_BY_YEAR = expression(r"\b[Bb]y\s+(?:the\s+(?:year|end\s+of)\s+)?20[0-9]{2}\b")
_BY_THEN = expression(
    r"(?:shall|must)\b[^.;]{0,80}?\b(?:be\s+(?:cut|reduced|raised|increased|halved|lowered|brought)|come\s+down|increase|account)\b"
)


def aimed_at(text: str, passage: Passage, at: int, start: int) -> bool:
    """Tell whether a command at a place sets an aim: what shall be reached, or changed by a day that is told."""
    if _AIMED.match(text, at, start) or _BY_YEAR.search(text, passage.start, passage.end):
        return True
    return passage.dates != [] and _BY_THEN.match(text, at, start) is not None


_IMPOSED = expression(
    r"\b(?:(?:imposed|levied|issued|paid|received|upheld|confirmed)\s+(?:a|two|three|four|five|record|(?:[a-z]+\s+){0,2}(?:fines|penalties))\b"
    r"|(?<!face\s)(?:fines|penalties)\s+(?:totall?ing|totall?ed|worth|amounting|amounted|came))"
)


def was_imposed(text: str, passage: Passage, at: int, span: Span) -> bool:
    """Tell whether a fine that a sentence speaks of at a place was imposed, and is no threat."""
    if not text[at : at + 6].lower().startswith(("fine", "a fine", "penal")):
        return False
    if _IMPOSED.search(text, passage.start, passage.end):
        return True
    threat = text.find(" up to ", at, span.start) >= 0
    return not threat and tense_of(text, passage.start, span.start, span.end, passage.end) == "past"


_BUILT = expression(
    r"\b(?:built|laid|extended|network|length|total|totall?ed|restored|electrified|covered|opened|rose|level|depth|height|spans?|measured|ran|travelled|traveled|flown|driven|rainfall|precipitation|snowfall|thickness|elevation|average|mean|median|grew|fell|reached)\b",
    re.I,
)
_STRETCH = expression(r"\s+(?:of|were|was|had|have)\b")
_PLANNED = expression(r"\b(?:planned|expected|proposed|projected|further|another|additional|remaining|new)\s+\Z")


def measured_length(left: str, right: str) -> bool:
    """Tell whether a length says how much of something there is ("120 km of cycle lanes"), and is no distance or limit."""
    return any((_STRETCH.match(right), _PLANNED.search(left), _BUILT.search(left)))
