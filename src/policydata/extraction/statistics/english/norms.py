"""English figures that say what is allowed, required or charged by a rule, told by the frame they stand in."""

from __future__ import annotations

import re

from policydata.extraction.expressions import expression
from policydata.extraction.layout.passages import Passage
from policydata.extraction.spans import Span
from policydata.extraction.statistics.english.period_dates import BOUND_ENDS, QUALIFIED
from policydata.extraction.statistics.wording import Wording
from policydata.extraction.unit_kinds import unit_kind
from policydata.extraction.word_tables import word_set

_HEDGE = r"(?:(?:about|some|only|just|over|at|least|most|up|to|an?|the|between|more|less|than|nearly)\s+){0,3}[$€£]?"
_BOUNDARY = r"(?:(?:objective|target|tolerance|reference|desired|permitted)\s+(?:range|band|zone|corridor)|limits?|quotas?|ceilings?|caps?|floors?|thresholds?|quorum|(?:maximum|minimum)(?:\s+(?:fines?|penalt(?:y|ies)|sentence|age|height|distance|size|amount|fee|deposit|period|stay|term|number))?|deadlines?|guidelines?|(?:operational|statutory|legal|performance|quality|national|service)\s+standards?|statutory\s+\w+|permitted\s+\w+|allowances?)"
_LIMIT = expression(
    rf"\b{_BOUNDARY}(?:\s+(?:for|in|on|of|to|per|under|governing|applying|(?:laid\s+down|set|fixed|provided)\s+(?:in|by|under))\s+[^.;,:0-9]{{1,50}}?)?"
    r"\s+(?:of|is|are|was|were|at|had\s+been|has\s+been|remains?(?:\s+at)?|stands?\s+at|stood\s+at|(?:rises?|falls?|goes|went|rose|fell)\s+from|from|(?:to\s+be|should\s+be|be|was|were|is|are|been)\s+(?:set|fixed|lowered|raised|cut|reduced|increased|doubled|moved)\s+(?:to|at|from))\s+"
    rf"{_HEDGE}(?:[\w.,%€£$/]+(?:\s+[a-z/]+){{0,3}}\s*,?\s+(?:to|instead\s+of|rather\s+than|and|or)\s+)?{_HEDGE}\Z",
    re.I,
)
"""Before a figure that a rule sets as a boundary: "the general limit in villages is 40 km/h instead of"."""
_CAPPED = expression(
    rf"\b(?:cap(?:s|ped|ping)|restrict(?:s|ed|ing)?|limit(?:s|ing))\s+(?!(?:of|on|was|were|is|are|had|has|have|in|for|set|by)\b)[^.;,:0-9]{{0,60}}?\b(?:at|to)\s+{_HEDGE}\Z",
    re.I,
)
_FINED = expression(
    r"\b(?:can|may|could|might)\s+(?:also\s+)?fine\s+[^.;0-9]{0,40}?\bup\s+to\s+[^.;]{0,60}?\Z"
    r"|\b(?:fines?|penalt(?:y|ies)|sanctions?|surcharges?)\s+(?:(?:start|begin)s?\s+at|(?:range|run|go|rise|vary|varies)s?\s+(?:from|up\s+to|to)|may\s+(?:reach|be)|can\s+(?:reach|be)|(?:of\s+)?up\s+to)\s+[^.;]{0,40}?\Z",
    re.I,
)
_IF_HIGHER = expression(r",?\s+(?:[a-z]+\s+){0,4}if\s+(?:(?:that|this|it)\s+is\s+)?(?:higher|larger|greater|more)\b")
_OVER_LIMIT = expression(
    rf"(?:,\s+(?:the|a|its|which\s+is\s+the)|\s+(?:over|above|below|under|beyond)\s+the)\s+(?:[a-z]+\s+)?{_BOUNDARY}\b"
)
_AGE = expression(
    r"\b(?<!average\s)(?<!median\s)(?<!mean\s)age\b(?!-)[^.;0-9]{0,24}?\b(?:is|of|at|was|to|from|from\s+[0-9]+\s+to)\s+\Z"
)
_BOUNDED = expression(
    r"(?:(?!\b(?:said|says?|thinks?|believed?|thought|felt|feel|agreed?|who|that|which|because|have|has|had|were|was|are|is)\b)[^.;:,0-9]){0,70}?\b(?:(?:must|shall)\s+(?!have\b)(?:not\s+)?[a-z]"
    r"|may\s+(?:be\s+(?:used|spent|held|allocated|awarded|claimed|deducted|employed|appointed|admitted|invested|charged|paid|financed|covered|transferred|deposited|set\s+aside|retained|carried|issued|granted|deferred|reimbursed)|attend|apply|enter|join|register|vote|serve|stay|use|hold|claim|take\s+part|participate)\b)"
)
"""Behind the bound that a rule sets: "At least 30% of seats must be held by women"."""
_BOUND = expression(r"\b(?:[Aa]t\s+(?:least|most)|[Uu]p\s+to|[Nn]ot?\s+(?:more|less|fewer)\s+than)\s+[$€£]?\Z")
_APPOINTED = expression(r",?\s+(?:(?:all|to\s+be)\s+)?(?:appointed|elected|nominated|designated)\s+(?:by|for|from)\b")
_CONSISTS = expression(r"\b(?:consists?\s+of|(?:is|are)\s+(?:composed|made\s+up)\s+of|comprises?)\s+\Z")
"""Around the members that a statute gives a body."""
_DUTY = expression(
    r"\b(?:shall|must|may\s+not|(?:is|are|be)\s+(?:not\s+)?(?:required|obliged|liable|exempt(?:ed)?|prohibited|subject)|needs?\s+(?:a|to\s+(?:obtain|hold|have|register))|requires?\s+(?:a|an|the|prior)|(?:does|do|will)\s+not\s+(?:qualify|apply)|qualif(?:y|ies)\s+for|(?:is|are)\s+(?:not\s+)?(?:eligible|entitled|excluded|exempt))\b"
)
_WHOEVER = expression(
    r"\b(?:who|which|that|whose|where|any|every|an?|no|of|with|for|vessels|vehicles|persons|firms|companies|employers|operators|providers|undertakings|holders?)\b[^.;:,]{0,50}?(?:more|less|fewer|not\s+less|at\s+least|not\s+more|over|under|above|below|exceed(?:s|ing)?|up\s+to)\s*(?:than)?\s*\Z",
    re.I,
)
"""Before a threshold by which a rule says whom it means."""
_FOR_FORCE = expression(
    r"[^.;:0-9]{0,40}\b(?:needed|required|necessary)\b[^.;:0-9]{0,30}\b(?:entry\s+into|enter\s+into|come\s+into)\s+force\b"
)
_ISSUED = expression(
    r"(?:,?\s+[-–—(][^.;0-9]{3,160}?[-–—)],?)?\s+(?:(?:jointly|together|had|have|has)\s+)*(?:issued|promulgated|released|published|adopted|announced|signed|printed|unveiled|launched)\b"
)
_OFFICES = word_set("departments ministries agencies commissions authorities bureaus bureaux regulators offices units")
_OF_THAT = expression(r"\s+of\s+(?:that|it|this)(?=\s*[.;,:!?”\"’')]|\s*\Z)")
_DISTANCE = expression(
    r"\b(?:within|distance\s+of|closer\s+than|nearer\s+than|up\s+to|depth\s+of\s+at\s+least)\s+(?:[a-z]+\s+){0,2}\Z",
    re.I,
)
_SPEED = expression(
    r"\b(?:mean|average|median|typical|top|wind|actual|recorded|measured|travel|speeds?\s+(?:were|was|of|fell|rose))\b",
    re.I,
)
_TAXED = expression(
    r"\b(?:VAT|tax(?:es)?(?=\s+(?:is|are|shall\s+be|be)\s+(?:charged|levied|payable|imposed)\b)|(?:corporation|income|sales|property|value[- ]added|inheritance|capital\s+gains|[a-z]+)\s+tax|tax\s+rate|(?:stamp|customs|excise|import)\s+dut(?:y|ies)|dut(?:y|ies)|levy|tariffs?|contribution\s+rate)(?:\s+rate)?\b"
    r"(?!\s+(?:revenues?|receipts?|burden|take|income|collections?|yields?|returns?))[^.;0-9]{0,50}?\b(?:is|are|be|was|levied|charged|set|applies|rises?|raised|lowered|increases?d?|cut|reduced|falls?)\b(?:[^.;0-9]{0,24}\b(?:at|to|from|of|is))?\s+(?:[0-9.]+\s?(?:%|per\s+cent)\s+(?:to|and)\s+)?\Z",
    re.I,
)
_MEASURES = frozenset(("rate", "speed", "length", "area", "power", "mass", "money"))
_BY_LAW = expression(
    r"\s+(?:that\s+(?:is|was)\s+)?(?:required|prescribed|laid\s+down|stipulated|demanded|allowed|permitted|provided\s+for|fixed|mandated)\s+(?:by|in|under)\b"
    r"|[-\s]+majority\b[^.;]{0,40}\b(?:is|was|are|be)\s+(?:required|needed|necessary)\b"
    r"|[^.;,0-9]{0,40}\b(?:is|are)\s+(?:required|needed|necessary|enough|sufficient)\s+(?:to|for|by)\b"
    r"|\s+of\s+[^.;,0-9]{1,50}?\b(?:is|are)\s+(?:reserved|earmarked|set\s+aside)\b"
)
_ALLOWED = expression(
    r"\b(?:allows?|grants?|provides?|pays?|covers?|offers?|gives?|awards?|borne|bears?|reimburses?|refunds?|insures?|liable|guarantees?|entitled?s?|available|worth)\b[^.;:0-9]{0,60}\bup\s+to\s+(?:an?\s+|the\s+)?[$€£]?\Z"
)
"""Before the most that a scheme gives or a rule lays on somebody."""
_MAY = expression(
    r"\b(?:may|can)\s+(?:[a-z]+\s+){1,5}?(?:up\s+to|(?:no|not)\s+more\s+than|at\s+most)\s+(?:an?\s+|the\s+)?[$€£]?\Z"
)
_PAYS = expression(
    r"\b(?:subsid(?:y|ies)|grants?|allowances?|benefits?|insurance|compensation|scheme|programme|fund|supplement|rebate|credit)\s+(?:covers?|pays?|reimburses?)\s+(?:[a-z]+\s+){0,3}?(?:up\s+to\s+)?[$€£]?\Z"
)
_NEEDS = expression(r"\b(?:needs?|requires?|takes)\s+(?:(?:at\s+least|more\s+than|a\s+minimum\s+of)\s+)?\Z")
_TO_DO = expression(r"\s+(?:[a-z]+\s+)?to\s+(?:be\s+)?[a-z]+\b")
_OR_MORE = expression(r"\s+or\s+(?:more|less|fewer|over|above|older|younger)\b(?!\s+than\b)")
_WHICH = expression(r"\b(?:with|aged|having|employing|every|each)\s+\Z")
"""Around a bound by which those are told whom a sentence means: "schools with 200 pupils or more"."""
_BRACKETED = expression(r"[a-z]\s\(\s*(?:over|under|above|below|(?:more|less|fewer)\s+than|at\s+least|up\s+to)\s+\Z")
_PRICED = expression(
    r"\b(?:rais|set|cut|lower|increas|reduc|doubl|tripl|fix|chang|bring)(?:s|es|ing|e)?\s+(?:the|its|their|a|an|each|every)\s+(?:[a-z-]+\s+){0,4}(?:fees?|fares?|charges?|price\s+cap|tolls?|levy|duty|tariff|stipend|allowance|minimum\s+wage|benefit|fine|deposit|rate)\s+(?:[a-z]+\s+){0,4}(?:to|at)\s+[$€£]?\Z"
)
"""Before a price that a rule sets."""
_PRICE_WORDS = word_set(
    "fee fees fare fares charge charges cap toll tolls levy duty tariff stipend allowance wage benefit fine deposit rate"
)
_WHOSE = expression(
    r"\b(?:whose|that|which|who|where|with)\s+[^.;,:0-9]{0,60}\b(?:reach(?:es)?|exceeds?|is|are|amounts?\s+to|number|employs?|has|have|total|of)\s+(?:(?:at\s+least|more\s+than|over|above|up\s+to|less\s+than|fewer\s+than|under|below)\s+)?[$€£]?\Z"
)
"""Before a figure by which a rule says whom it means."""
_STANDARD = expression(
    r"(?:\A|[.;:\n]\s*)\W*(?:The|Our|A|This)\s+(?:[a-z]+\s+)?(?:standards?|norms?|rule|recommendation|requirement|benchmark)\s+(?:is|was|are|were|remains)\s+(?:(?:at\s+least|at\s+most|no\s+more\s+than|no\s+less\s+than)\s+)?\Z"
)
"""Before what a rule sets: "The standard is 4 square metres a person"."""
_STANDARD_ENDS = ("is", "was", "are", "were", "remains", "least", "most", "than")
_ARE_TO = expression(
    r"[^.;0-9]{0,40}?\s(?:be\s+[a-z]{2,}(?:ed|en|t)\b|(?:is|are)\s+(?:to|required|obliged|exempt(?:ed)?|bound|liable|eligible|entitled|prohibited)|shall|must|may|have\s+to|has\s+to|need(?:s)?\s+to|qualif(?:y|ies))\b"
)
_TOWNS = expression(
    r"\b(?:counties|towns|cities|municipalities|communes|villages|settlements|districts|communities|localities|places|parishes|islands|areas|firms|companies|schools|households|groups|organi[sz]ations)\s+(?:of|with|having|where)\s+(?:(?:fewer|less|more)\s+than|at\s+least|at\s+most|over|under|up\s+to|above|below)\s+\Z"
)
"""Before the size by which places or firms are meant."""
_RULE_WORDS = word_set(
    """quota quotas limit limits limited limiting ceiling ceilings cap caps capped capping floor floors threshold thresholds quorum maximum
    minimum deadline deadlines guideline guidelines standard standards statutory permitted allowance allowances restrict
    restricts restricted restricting range band zone corridor"""
)
_DUTY_WORDS = word_set(
    """shall must should may required obliged liable exempt exempted prohibited subject need needs require requires qualify
    apply qualifies eligible entitled excluded"""
)
_LAW_WORDS = word_set(
    """required prescribed laid stipulated demanded allowed permitted provided fixed mandated majority needed necessary enough sufficient reserved earmarked set"""
)
_TAX_WORDS = word_set("vat tax taxes duty duties levy tariff tariffs contribution")
_FINE_SIGNS = ("fine", "penalt", "sanction", "surcharge")


_EARN = expression(
    r"\b(?:earn(?:s|ed|ing)?|making|living\s+on|owning|owing)\s+(?:less|more|fewer|under|over|below|above|up\s+to|at\s+least|at\s+most)(?:\s+than)?\s+[$€£]?\Z"
)
_EARN_WORDS = word_set("earn earns earned earning making living owning owing")


def _pays(left: str) -> bool:
    """Tell whether words before a figure have a verb of _PAYS."""
    return "pay" in left or "cover" in left or "reimburse" in left


def normed_english(text: str, passage: Passage, span: Span, left: str, right: str, wording: Wording) -> bool:
    """Tell whether a figure says what a rule allows, requires, charges or means, by the frame it stands in."""
    low, words, kind = wording.low, wording.words, unit_kind(span.unit)
    before = left.rstrip()
    if kind in ("person", "household") and not passage.dates and _TOWNS.search(left):
        return True
    if _OR_MORE.match(right) and (kind in _MEASURES or _WHICH.search(left)):
        return True
    if right[:1] == ")" and kind in _MEASURES and _BRACKETED.search(left):
        return True
    if kind == "person" and not passage.dates and _APPOINTED.match(right) and _CONSISTS.search(left):
        return True
    bounded = span.detail.get("bound", "about") != "about" and not passage.dates
    if bounded and kind != "time" and _BOUND.search(left) and _BOUNDED.match(text, span.end, passage.end):
        return True
    ruled, duty_said = not words.isdisjoint(_RULE_WORDS), not words.isdisjoint(_DUTY_WORDS)
    if not ruled and not duty_said and kind in ("person", "household", "state"):
        return False
    if ruled and (_LIMIT.search(left) or _CAPPED.search(left) or _OVER_LIMIT.match(right)):
        return True
    if (
        (kind == "ratio" or kind in _MEASURES)
        and not passage.dates
        and ((("may" in left or "can" in left) and _MAY.search(left)) or (_pays(left) and _PAYS.search(left)))
    ):
        return True
    if duty_said and not passage.dates and _NEEDS.search(left) and _TO_DO.match(right):
        return True
    if kind == "money" and not words.isdisjoint(_EARN_WORDS) and _EARN.search(left) and "on average" not in low:
        return True
    if kind == "money" and not passage.dates and "up to" in low and _ALLOWED.search(left):
        return True
    if kind == "money" and not words.isdisjoint(_PRICE_WORDS) and _PRICED.search(left):
        return True
    if (
        kind in ("money", "person", "body", "item", "")
        and _WHOSE.search(left)
        and _ARE_TO.search(text, span.end, passage.end)
    ):
        return True
    if kind == "ratio" and not passage.dates and "up to" in left and "fine" in low and _FINED.search(left):
        return True
    if kind in ("ratio", "money") and " if " in right and _IF_HIGHER.match(right):
        return True
    if kind == "money" and any(sign in low for sign in _FINE_SIGNS) and _FINED.search(left):
        return True
    if duty_said and bounded and _DUTY.search(text, span.end, passage.end) and _WHOEVER.search(left):
        return True
    if kind in _MEASURES and before.rstrip("$€£").rstrip()[-4:].lower() in BOUND_ENDS and QUALIFIED.search(left):
        return True
    if kind in ("", "item", "time") and " age" in low and _AGE.search(left):
        return True
    if kind == "speed" and not passage.dates and _SPEED.search(left) is None:
        return True
    if kind == "ratio" and not words.isdisjoint(_TAX_WORDS) and _TAXED.search(left):
        return True
    if (
        kind in ("ratio", "money", "item", "")
        and not words.isdisjoint(_LAW_WORDS)
        and _BY_LAW.match(text, span.end, passage.end)
    ):
        return True
    if kind in _MEASURES and before.endswith(_STANDARD_ENDS) and _STANDARD.search(left):
        return True
    if kind == "length" and _DISTANCE.search(left):
        return True
    if (
        kind == "body"
        and _ISSUED.match(text, span.end, passage.end)
        and low[span.start - passage.start : span.end - passage.start].split()[-1] in _OFFICES
    ):
        return True
    if " force" in low and _FOR_FORCE.match(text, span.end, passage.end):
        return True
    return kind == "" and text[span.start].isalpha() and _OF_THAT.match(right) is not None


_COORDINATED = expression(r"[^.;:0-9]{0,40}?(?:\b(?:and|or|to|rather\s+than|instead\s+of)|,(?:\s+up\s+to)?)\s+[$€£]?")
_VERB = expression(
    r"\b(?:was|were|had|rose|fell|received|got|paid|spent|collected|found|employed|employs?|has|have|totall?ed|reached|drew|came|made|took|involved|said)\b"
)


def goes_on_ruled(text: str, passage: Passage, ruled: Span, span: Span) -> bool:
    """Tell whether a figure is coordinated with one of a rule right before it: "€40 for adults and €20 for children"."""
    if unit_kind(span.unit) not in ("", unit_kind(ruled.unit)):
        return False
    if _COORDINATED.fullmatch(text, ruled.end, span.start) is None or _VERB.search(text, ruled.end, span.start):
        return False
    return not passage.dates
