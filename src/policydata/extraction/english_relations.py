"""What English says of two instruments besides a verb between them: fields of a sheet, enacting words, the paper's own acts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from policydata.extraction.events.english.reference import NOUN, may_name
from policydata.extraction.expressions import expression
from policydata.extraction.layout.passages import Names
from policydata.extraction.spans import Span

_UNIT = r"(?i:(?:sub)?sections?|ss?\.|articles?|art\.|parts?|chapters?|paragraphs?|clauses?|schedules?|annex(?:es)?|regulations?|rules?)"
_PLACE = r"[0-9IVXA-Z][0-9A-Za-z.-]{0,5}(?:\([0-9a-zA-Z]{1,4}\)){0,3}"
PART = (
    r"(?:(?:certain|various|several|some|all|the|many|relevant|specific|key|both|new)\s+){0,2}"
    rf"(?:{_UNIT}\s+{_PLACE}(?:(?:,|\s+(?:and|or|to|of|of\s+and|read\s+with))+\s+(?:{_UNIT}\s+)?{_PLACE}){{0,6}}\s+(?:of|to)"
    r"|(?:parts|provisions|sections|articles|chapters|elements|requirements|rules|obligations|commitments|portions|definitions|schedules?|annex(?:es)?|text|terms)\s+(?:of|in|under|to))\s+"
)
"""A part of an instrument, before its title: “|sections 4 and 7(2) of |the Act”."""
OBJECT = (
    r"(?:(?:the|its|their|an?|this|that|existing|previous|earlier|former|old|current|outdated|original|outgoing|erstwhile|said|new|interim|prior|first|[0-9]{4}|[0-9a-z]{2,12}(?:-[a-z]{2,12}){1,2}|[A-Z][a-z]+[’']s|(?:country|state|city|government|union|bank|ministry|province)[’']s)\s+){0,4}"
    r"(?:(?:[a-z]+\s+){0,2}(?:acts|laws|instruments|regulations|rules|directives|orders),?\s+(?:including|among\s+them|notably|such\s+as)\s+(?:the\s+)?)?"
    r"(?:(?:predecessors?|version|law|act|rules|regulations|plan|strategy|directive|order|statute)(?:,\s+|\s+called\s+|\s+known\s+as\s+)(?:the\s+)?)?"
)
"""Between a verb and the title it is said of: “replaces |the country’s ten-year-old |Kite Act”."""
AIM = r"(?:purpose|aim|object|objective|effect|intention|function)s?\s+of\s+"
_DRAWN_UP = r"made|issued|adopted|enacted|promulgated|framed|notified|gazetted|prescribed|drawn\s+up|formulated|drafted|laid\s+down|passed|developed|prepared"
_UNDER = (
    r"under|pursuant\s+to|on\s+the\s+basis\s+of|in\s+terms\s+of|by\s+virtue\s+of|in\s+accordance\s+with|in\s+line\s+with"
    r"|(?:under|in)\s+(?:the\s+)?exercise\s+of\s+(?:the\s+|its\s+|his\s+|her\s+)?(?:powers?|authority)\s+(?:(?:conferred|vested|granted|given|delegated|provided)\s+)?(?:(?:up)?on\s[^,;.]{3,40}\s)?(?:by|under|in)"
)
VERBS = {
    "supersedes": r"replac(?:es?|ed|ing)|supersed(?:es?|ed|ing)|succeed(?:s|ed|ing)|(?:tak(?:es?|ing)|took|in)\s+(?:the\s+)?place\s+of|in\s+supersession\s+of|successor\s+(?:to|of)",
    "repeals": r"repeal(?:s|ed|ing)?|revok(?:es?|ed|ing)|rescind(?:s|ed|ing)?|abrogat(?:es?|ed|ing)|annul(?:s|led|ling)?",
    "amends": rf"(?:insert|add)(?:s|ed|ing)\s+(?:(?:an?|the|new)\s+){{0,2}}{_UNIT}\s+{_PLACE}\s+(?:in|into|to)|revis(?:es|ing)"
    r"|amend(?:s|ed|ing)?|modif(?:y|ies|ied|ying)|(?:mak(?:es?|ing)|made|introduc(?:es?|ed|ing))\s+(?:[a-z]+\s+){0,3}(?:amendments|changes)\s+to",
    "implements": r"implement(?:s|ed|ing)?|transpos(?:es?|ed|ing)(?:\s+into\s+(?:[a-z]+\s+){1,2}law)?|g(?:ive|ives|iving|ave)\s+(?:(?:full|further|legal|domestic)\s+)?effect\s+to"
    r"|carr(?:y|ies|ied|ying)\s+out|domesticat(?:es?|ed|ing)|in\s+implementation\s+of",
    "based_on": rf"(?:(?:{_DRAWN_UP})(?:\s+by\s[^,;.]{{3,60}}?)?(?:\s+(?:on|in)\s[^,;.]{{3,24}}?)?\s+(?:{_UNDER})|(?:required|mandated|called\s+for|provided\s+for)\s+(?:by|under|in)|based\s+on|pursuant\s+to)",
}
"""The verbs of a relation; of what they are said of and to, the words around them tell."""
OF_THE_PAPER = "the subject is the paper itself"
_Found = tuple[int, str, int, str]

_HEAD = 1500
"""Where the headings of a paper stand."""
_LABELS = {
    "supersedes": r"replaces|supersedes|supersed(?:ed|ing)\s+(?:documents?|standards?)",
    "supersedes by": r"(?:replaced|superseded|succeeded)\s+by",
    "repeals": r"repeals|revokes|repealed\s+(?:texts?(?:\(s\))?|acts?|laws?|legislation)",
    "repeals by": r"(?:repealed|revoked)\s+by",
    "amends": r"amends|modifies|amended\s+(?:texts?(?:\(s\))?|acts?|laws?|legislation)",
    "amends by": r"(?:last\s+)?(?:amended|modified)\s+by",
    "implements": r"implements|transposes|gives\s+effect\s+to",
    "implements by": r"(?:implemented|transposed)\s+by|implementing\s+(?:texts?(?:\(s\))?|acts?|laws?|legislation|measures|regulations)",
    "based_on": r"(?:made|issued|enacted)\s+(?:under|pursuant\s+to)|(?:legal|statutory)\s+(?:basis|authority)|(?:parent|enabling|empowering|principal)\s+(?:acts?|laws?|legislation|statutes?|instruments?)"
    r"|basic\s+texts?(?:\(s\))?|based\s+on|enabling\s+power|authority",
}
_FIELD = expression(
    r"(?im)^[ \t]*(?:[-*•|▪\[][ \t|\[]*)?(?:"
    + "|".join(f"(?P<{kind.replace(' ', '_')}>{words})" for kind, words in _LABELS.items())
    + r")\b(?:[ \t*]{0,3}[:：][ \t*|]*\n?|[ \t]*[|\t][ \t|]*|[ \t]*\n|(?<= by)[ \t]+)[ \t]*"
)
"""The name of a field that gives what the instrument of a sheet does, to the start of its value: “|Repeals: |the Kite Act”."""
_TO_VALUE = expression(rf"(?:[-*•▪|][ \t]*)?(?:{PART})?(?:the\s+)?[“\"‘']?", re.IGNORECASE)
_NEXT_VALUE = expression(
    r"[”\"’']?(?:[ \t]*\([^()\n]{0,60}\)|,[ \t]*(?:No\.?|section|s\.|art)[^;\n]{0,40})*\.?(?:[ \t]*\([^()\n]{0,40}\))?"
    r"(?:[;,][ \t]*|[ \t]+and[ \t]+|[;,]?[ \t]*\n[ \t]*[-*•▪][ \t]*)(?:and[ \t]+)?(?:the[ \t]+)?[“\"‘']?"
)
"""Between two values of a field."""
_LINE_START = expression(
    r"(?:\A|\n)[ \t#*•-]*(?:[^\n]{0,30}[0-9][ \t]+[-–—:][ \t]+|[0-9]{1,4}[.)][ \t]+)?(?:The[ \t]+|THE[ \t]+)?[“\"]?\Z"
)
_LINE_END = expression(r"[”\"]?[ \t]*(?:\([^()\n]{0,80}\)[ \t]*)*[.,]?[ \t*]*(?:\n|\Z)")
_NUMBER_LINE = expression(r"(?:[ \t,:–-][^\n]{0,160})?(?:\n|\Z)")

_ENACTED_ON = expression(
    rf"(?:\b(?:powers?|authority)\s[^.;]{{0,140}}?\s(?:by|under|in|of|and|including)|(?:\A|[.\n]\s*)(?:Pursuant\s+to|Under|On\s+the\s+basis\s+of|In\s+accordance\s+with|By\s+virtue\s+of|In\s+terms\s+of))\s+(?:{PART})?(?:the\s+)?[“\"]?\Z"
)
_MAKES = expression(
    r"(?:[^.;]|\.(?!\s+[A-Z])){0,400}?\b(?:it\s+is\s+(?:hereby\s+)?ordered|hereby\s+order|(?:mak(?:es?|ing)|made|issues?|adopts?|orders?|decrees?|prescribes?|publish(?:es)?|determines?|approves?)\s+(?:as\s+follows|the\s+following|these|this)\s+(?P<noun>[A-Za-z]+)?)"
)
"""The enacting words of the paper at hand: “In exercise of the powers conferred by section 4 of |the Act|, the Minister makes these Rules”."""
_MAKES_UNDER = expression(
    rf"\bmak(?:es?|ing)\s+(?:the\s+(?:following|present|annexed|attached)|these|this)\s+(?P<noun>[A-Za-z]+)\s[^.;]{{0,200}}?(?<=\s)(?:{_UNDER})\s+(?:{PART})?(?:the\s+)?[“\"]?\Z"
)
"""The same turned: “The Minister makes these Rules in exercise of the powers conferred by section 4 of |the Act|”."""
_FRONT = expression(
    rf"(?:\A|[.\n:]\s*)(?:(?:Acting\s+)?(?:(?i:{_UNDER})|As\s+(?:required|mandated|directed)\s+by)|(?P<made>(?:Made|Issued|Adopted|Enacted|Drafted|Drawn\s+up|Promulgated|Framed)\s+(?:{_UNDER})|Based\s+on)"
    rf"|(?P<cause>(?:In\s+order\s+)?[Tt]o\s+(?:implement|transpose|give\s+(?:full\s+|further\s+)?effect\s+to|carry\s+out)|In\s+implementation\s+of)|(?P<ended>In\s+(?:partial\s+)?supersession\s+of))\s+(?:{PART})?{OBJECT}[“\"]?\Z"
)
"""What a sentence begins with before a title that another is made on or for: “|Pursuant to section 4 of the |Kite Act, …”."""
_BRINGS_OUT = expression(
    r"\b(?:issu|adopt|publish|promulgat|enact|releas|gazett|notifi|approv|formulat|draft|introduc)(?:es|ed|s)\s+(?:(?:the|its|a|an|new)\s+){0,2}[“\"]?\Z|\bmade\s+the\s+[“\"]?\Z"
)
_UNDER_IT = expression(
    rf"[”\"]?(?:\s*\([^()]{{0,60}}\))?(?:\s+(?:on|in)\s[^,;.]{{3,24}})?,?\s+(?:under|pursuant\s+to|by\s+virtue\s+of|in\s+exercise\s[^,;.]{{3,90}}?\s(?:by|under|in))\s+(?:{PART})?{OBJECT}[“\"]?\Z"
)
"""Between a title that is brought out and the one it is made under: “issued the Reel Code |under Part 4 of the| Kite Act”."""
_WAS_ISSUED = expression(
    r"[”\"]?[^.;]{0,60}?\s(?:was|were|has\s+been|have\s+been)\s+(?:issued|made|adopted|published|enacted|promulgated|drawn\s+up|drafted|approved)\b"
)
_COMMA_THE = expression(r"(?:,|,[^,;.]{1,40},)\s+(?:the\s+|its\s+)?(?:new\s+)?[“\"]?\Z")
_UPON = expression(
    r"(?:\A|[.\n]\s*)(?:With|Upon|On|Since|Following)\s+the\s+(?:entry\s+into\s+(?:force|effect)|coming\s+into\s+(?:force|operation)|commencement|adoption|enactment|passage|passing|promulgation)\s+of\s+(?:the\s+)?[“\"]?\Z"
)
_POWERS = expression(r"\bpowers?\s[^.;]{0,40}\s(?:by|under|in|of)\s+(?:the\s+)?\Z")
_MAKES_THEM = expression(r"[^.;\n]{0,60}\bmak(?:es?|ing)\s+(?:the\s+following|these)\s+")
_IS_TO = expression(r"[”\"]?(?:\s*\([^()]{0,60}\))?\s+(?:is|are|was|were)\s+(?:\w+\s+)?to\s+\Z")
_WHOSE_AIM = expression(rf"\b{AIM}(?:(?:the|this|these)\s+)?[“\"]?\Z")
"""Around a title, what makes an infinitive its deed: “the purpose of the |Kite Rules| is to |replace”."""
_TO = expression(r"[”\"]?(?:\s*\([^()]{0,60}\))?(?:\s+(?:on|in)\s[^,;.]{3,24})?,?\s+(?:in\s+order\s+)?to\s+\Z")
_BROUGHT_OUT = expression(
    r"\b(?:passed|adopted|enacted|issued|approved|promulgated|published|gazetted|signed|made)\s+(?:(?:the|its|a|an|new)\s+){0,2}[“\"]?\Z"
)
"""Around a title, what makes an infinitive its deed: “Parliament passed the |Kite Act| to |replace”."""
_ATTACHED = expression(
    r"(?:\b(?:is|are|was|were|been|being)\s+(?:[a-z]+\s+)?|[,)]\s*(?:and\s+)?|,\s+which\s+[^,;.]{3,60}\s|\band\s+|\A[”\"]?\s*\(?)\Z"
)
_OF_OTHERS = expression(
    rf"\b(?:{NOUN}|licen[cs]es|permits|those|ones|anything|provisions?|reports?|measures?|matters?)(?:\s+(?:that|which))?\s+(?:(?:is|are|was|were|has|have|been|being)\s+){{0,2}}\Z",
    re.IGNORECASE,
)
"""Before a participle, what makes it that of other papers: “the Kite Act repeals |orders |made under the String Act”."""
_ITS_OWN = expression(
    r"(?:[,)]\s*|\b(?:which|that)\s+|\A[^,;.]{0,60}\b(?:was|were|been)\s+(?:[a-z]+ly\s+)?(?:[a-z]+ed|made|drawn\s+up)\s+by\s[^;.]{3,90}?\sand\s+(?:also\s+)?)\Z"
)
"""Before a verb, what makes it that of the title though a body stands between."""
_REGARD = expression(rf"(?:\n\s*|,\s*)(?:HAVING\s+REGARD|Having\s+regard)\s+to\s+(?:{PART})?(?:the\s+)?[“\"]?\Z")
_PURPOSE = expression(
    r"\b(?:and\s+)?(?:for\s+the\s+purposes?\s+of|with\s+a\s+view\s+to)\s+(?:giving\s+(?:full\s+|further\s+)?effect\s+to|implementing|transposing)\s+(?:the\s+)?(?:Commission\s+|Council\s+)?\Z"
)
_IS_ENDED = expression(
    r"[”\"]?(?:\s*\([^()]{0,80}\)|\s*\[[^][]{0,60}\]|\s+(?:of|dated)\s+[A-Z0-9][^,;.()]{3,18}(?:,\s+[0-9]{4})?|,){0,4}\s+(?:is|are|shall\s+be)\s+(?:hereby\s+)?(?:further\s+)?(?:(?P<supersedes>replaced|superseded)|(?P<repeals>repealed|revoked|rescinded|annulled|abrogated)|(?P<amends>amended|modified|deleted|omitted|substituted))\b(?!\s+by\s+(?:the\s+)?[A-Z])"
)
_OPENS = expression(
    r"(?:\A|[.;:]\s+|\n\s*)(?:\(?[0-9]{1,3}[A-Z]?[.)]?(?:\([0-9a-z]{1,3}\))?[.\s—–-]+)?(?:\([0-9a-z]{1,3}\)\s*)?(?:The\s+|the\s+)?[“\"]?\Z"
)
_OF_PART = expression(rf"(?:\A|[.;:)—–]\s*|\n\s*|\s)(?P<part>{PART})?(?:the\s+)?[“\"]?\Z")
_ENDED_BELOW = expression(
    r"\b[Tt]he\s+following(?:\s+[A-Za-z]+){0,4}?\s+(?:is|are)\s+(?:hereby\s+)?(?:(?P<repeals>revoked|repealed|rescinded)|(?P<amends>amended))\b[^:;.—–\n]{0,60}[:—–-]+[ \t]*(?:[^\n]+|(?:\n+[ \t]*(?:\([0-9a-z]{1,4}\)|[-•*▪]|[0-9]{1,2}[.)])[^\n]*)+)"
)
"""What the paper ends, in a list: “|The following are revoked: (a) the Kite Order 2004; (b) …|”."""
_IN_LIST = expression(
    rf"(?:[:;,—–]|\band|\n[ \t]*(?:\([0-9a-z]{{1,4}}\)|[-•*▪]|[0-9]{{1,2}}[.)]))\s*(?P<part>{PART})?(?:the\s+)?[“\"]?\Z"
)
_LONG_TITLE = expression(
    rf"(?:\b(?:Act|ACT|Bill|BILL|Ordinance|ORDINANCE|Law|LAW)[:—–-]?|;(?:\s+and)?)\s+(?:further\s+)?[Tt]o\s+(?:(?P<repeals>repeal|revoke)|(?P<amends>amend)|(?P<supersedes>replace)|(?P<implements>implement|give\s+effect\s+to))(?:\s+and\s+[a-z]+)?\s+(?P<part>{PART})?(?:the\s+)?[“\"]?\Z"
)
"""Before a title, what a law says at its head that it is for: “An Act to provide for kites; |to repeal the| Reel Act”."""
_LONG_TITLE_OPENS = expression(r"(?:\b(?:An?\s+(?:Act|Bill|Ordinance|Law)|ACT|BILL|ORDINANCE)\s+|\n\s*)[Tt]o\s[^.]*\Z")
_NOTED = expression(
    r"(?i:\n\s*(?:F[0-9]{1,4}\s*|\[\s*)?(?:(?:words?|definitions?|entry|entries|heading|title|long\s+title|preamble|s{1,2}|regs?|art|arts|sch|para|paras|(?:sub)?sections?|articles?|regulations?|rules?|parts?|schedules?|chapters?|clauses?|(?:sub)?paragraphs?)\b[.\s][^\n]{0,90}?\s)"
    rf"(?:substituted|inserted|amended|repealed|revoked|omitted|deleted|added|replaced|modified)\s+(?:\([^()\n]{{4,40}}\)\s+)?by\s+)(?:{PART})?(?:the\s+)?[“\"]?\Z"
)
"""Before a title, what a note below the text says was changed in it: “|F3 Words in s. 4 substituted (3.5.2021) by| S.I. 2021/9”."""
_SPEAKS_OF_ITSELF = expression(
    r"\bth(?:ese\s+(?:Regulations|Rules|Guidelines|Measures|Bylaws)|(?:is|e\s+present)\s+(?:Act|Order|Regulation|Law|Decree|Directive|Ordinance|Code|Proclamation|Decision|Notice|By-?law|Instrument))\b",
    re.IGNORECASE,
)
_DOES_TO = expression(
    r"\b(?:(?P<amends>to\s+amend|amending|amendment\s+(?:of|to))|(?P<repeals>to\s+repeal|repealing)|(?P<supersedes>to\s+replace|replacing)|(?P<implements>implementing|to\s+implement))\s+(?:the\s+)?",
    re.IGNORECASE,
)
"""In a title, what its instrument does to the one named behind: “Protocol |to Amend the| River Convention”."""


def told_besides(text: str, spans: Sequence[Span], names: Names) -> Iterator[_Found]:
    """Yield what a text says that instruments do to others by its layout, in its enacting words and in their titles."""
    titles = [index for index, span in enumerate(spans) if span.kind == "policy"]
    yield from _fields(text, spans, names)
    yield from _in_titles(text, spans, names, titles)
    heads = [index for index in titles if spans[index].start < _HEAD and _is_heading(text, spans[index])]
    # “Kite Act, 2017 | Act 22 of 2017” is one.
    heads = [one for at, one in enumerate(heads) if not at or text[spans[heads[at - 1]].end : spans[one].start].strip()]
    own = heads[0] if names.own is None and heads else names.own
    if own is None:
        return
    heads = heads or [own]
    said = _SPEAKS_OF_ITSELF.search(text)
    itself = None if said is None else _called(said[0].split()[-1], heads, names)
    listed = [(below.start(), below.end(), str(below.lastgroup)) for below in _ENDED_BELOW.finditer(text)]
    title_ends = 0
    for title, span in enumerate(spans):
        start, end = span.start, span.end
        if span.kind not in ("policy", "number") or start < title_ends:
            continue
        low = max(0, start - 240)
        if _NOTED.search(text, max(0, start - 200), start):
            yield title, "amends", own, ""
        elif deed := _told_of_the_paper(text, start, listed):
            yield own if itself is None else itself, deed, title, OF_THE_PAPER
        elif itself is not None and (ended := _IS_ENDED.match(text, end)):
            part = (of := _OF_PART.search(text, max(0, start - 90), start)) is not None and of["part"] is not None
            if part or _OPENS.search(text, low, start):
                yield itself, "amends" if part else str(ended.lastgroup), title, OF_THE_PAPER
        if span.kind == "number":
            continue
        title_ends = end
        if makes := _MAKES_UNDER.search(text, low, start):
            paper = _called(makes["noun"], [head for head in heads if spans[head].start < start], names)
            yield own if paper is None else paper, "based_on", title, OF_THE_PAPER
        elif _ENACTED_ON.search(text, low, start) and (makes := _MAKES.match(text, end, end + 500)):
            paper = _called(makes["noun"] or "", [head for head in heads if spans[head].start < start], names)
            yield own if paper is None else paper, "based_on", title, OF_THE_PAPER
        elif _REGARD.search(text, low, start):
            yield own, "based_on", title, OF_THE_PAPER
        elif _PURPOSE.search(text, low, start):
            yield own, "implements", title, OF_THE_PAPER


def _told_of_the_paper(text: str, start: int, listed: Sequence[tuple[int, int, str]]) -> str | None:
    """Return what the paper does to a title at `start` in a list of what it ends, or at its head in what it is for."""
    low = max(0, start - 90)
    lists = next((one for one in listed if one[0] < start < one[1]), None)
    if lists and (item := _IN_LIST.search(text, max(lists[0], low), start)):
        return "amends" if item["part"] else lists[2]
    aim = _LONG_TITLE.search(text, low, start)
    if aim is None or not _LONG_TITLE_OPENS.search(text, max(0, start - 900, text.rfind(".", 0, start)), start):
        return None
    return "amends" if aim["part"] else str(aim.lastgroup)


def is_its_aim(text: str, start: int, said: str) -> bool:
    """Tell whether an infinitive is the deed of the title at `start`: “the purpose of the |Rules| is to …”, “passed the |Act| to …”."""
    low = max(0, start - 60)
    if _IS_TO.fullmatch(said):
        return _WHOSE_AIM.search(text, low, start) is not None
    return _TO.fullmatch(said) is not None and _BROUGHT_OUT.search(text, low, start) is not None


def is_its_deed(text: str, start: int, said: str, based: bool) -> bool:
    """Tell whether a verb behind a title at `start` and `said` speaks of it, not of what it is made on or of other papers."""
    if _ENACTED_ON.search(text, max(0, start - 180), start) is not None:
        return False
    return not based or (_ATTACHED.search(said) is not None and _OF_OTHERS.search(said) is None)


def is_its_own(said: str) -> bool:
    """Tell whether a verb is a title's own though a body is named between: “the Act was passed by the Diet, |repealing”."""
    return _ITS_OWN.search(said) is not None


def acts_on(text: str, start: int, between: str, end: int) -> tuple[str, bool] | None:
    """Return what an instrument that ends at `end` does to the one at `start`, by the words before that and behind this.

    True with it where the one before acts: “with the entry into force of |the one|”, “issued |the one| under |the other|”.
    """
    low = max(0, start - 180)
    if _UPON.search(text, low, start):
        ended = _COMMA_THE.search(between) and _IS_ENDED.match(text, end)
        return (str(ended.lastgroup), True) if ended and ended.lastgroup != "amends" else None
    if _BRINGS_OUT.search(text, low, start) and _UNDER_IT.match(between):
        return "based_on", True
    if not (front := _FRONT.search(text, low, start)):
        return ("based_on", False) if _POWERS.search(text, low, start) and _MAKES_THEM.fullmatch(between) else None
    made = front["made"] is not None and _COMMA_THE.search(between)
    if made or _BRINGS_OUT.search(between) or (_COMMA_THE.search(between) and _WAS_ISSUED.match(text, end, end + 200)):
        return "implements" if front["cause"] else "supersedes" if front["ended"] else "based_on", False
    return None


def _called(noun: str, heads: Sequence[int], names: Names) -> int | None:
    """Return the last of some headings that “these Regulations” may stand for."""
    return next((head for head in reversed(heads) if may_name(noun, names.surface(head))), None)


def _fields(text: str, spans: Sequence[Span], names: Names) -> Iterator[_Found]:
    named = [index for index, span in enumerate(spans) if span.kind in ("policy", "number")]
    heading, place = names.own, 0
    for field in _FIELD.finditer(text):
        value = _TO_VALUE.match(text, field.end())
        start = field.end() if value is None else value.end()
        while place < len(named) and spans[named[place]].end <= field.start():
            above = -1 if heading is None else spans[heading].end
            if _is_heading(text, spans[named[place]]) and (
                above < 0 or text[above : spans[named[place]].start].strip()
            ):
                heading = named[place]
            place += 1
        first = next((at for at in range(place, min(place + 8, len(named))) if spans[named[at]].start == start), None)
        if first is None or heading is None or (field[0].endswith("by ") and not _is_note(field[0])):
            continue
        kind, _, turned = str(field.lastgroup).replace("_by", " by").partition(" ")
        for at in range(first, len(named)):
            target = named[at]
            yield (target, kind, heading, "") if turned else (heading, kind, target, "")
            place = at + 1
            following = at + 1 < len(named) and _NEXT_VALUE.fullmatch(
                text, spans[target].end, spans[named[at + 1]].start
            )
            if not following:
                break


def _is_note(line: str) -> bool:
    """Tell whether “amended by” begins a line of a history, not one of prose: “[Amended by |the Kite Act 2019 …]”."""
    return line.lstrip("\n")[:1] in "[-*•|▪ \t" or line.strip()[:1].isupper()


def _is_heading(text: str, span: Span) -> bool:
    if not _LINE_START.search(text, max(0, span.start - 48), span.start):
        return False
    ends = _LINE_END if span.kind == "policy" else _NUMBER_LINE
    return ends.match(text, span.end) is not None


def _in_titles(text: str, spans: Sequence[Span], names: Names, titles: Sequence[int]) -> Iterator[_Found]:
    by_name = {names.surface(title).casefold(): names.key(title) for title in reversed(titles)}
    for title in titles:
        surface = names.surface(title)
        said = _DOES_TO.search(surface)
        target = None if said is None else by_name.get(surface[said.end() :].casefold())
        if said is not None and target is not None:
            yield title, str(said.lastgroup), target, ""
