"""What an English share is of, and the words at the edges of a phrase that measure nothing."""

from __future__ import annotations

import re
from typing import NamedTuple

from policydata.extraction.expressions import expression
from policydata.extraction.layout.passages import Passage
from policydata.extraction.spans import Span
from policydata.extraction.statistics.english.predicates import SOURCE, among, nominal, opens_with_verb, said_of
from policydata.extraction.statistics.indicator_words import ENGLISH_VERBS, TAILS
from policydata.extraction.word_tables import word_set

OF = expression(
    r"\s+(?:or\s+(?:more|so|less)\s+)?of\s+(?:the\s+|all\s+|its\s+|their\s+)*(?:[0-9][0-9.,]*\s+(?:[mb]illion\s+)?)?((?:[^,;.:()\n]|[.,](?=[0-9])|,(?=\s[A-Za-z-]+(?:\s[A-Za-z-]+)?,?\sor\s)|\n(?=[a-z])){3,110})"
)
PRONOUN = expression(r"(?:them|this|it|which|whom|that|total|(?:these|those)(?!\s+[a-z]+s\s))\b", re.I)
OUTPUT = expression(r"(?:GDP|GNI|gross\s+(?:domestic|national)\s+(?:product|income))\b", re.I)
"""What sums of money are told in shares of: no share that is of it measures it."""
_PART = expression(r"\s(?:in|out\s+of)\s|\b[Hh]alf\b")
_ONE_IN = expression(r"\s+(?:the\s+)?([A-Za-z](?:[^,;.:()\n]|\n(?=[a-z])){3,110})")
_DID = expression(
    r"\s+(?:(?:was|were|had|has|have|is|are)\s|(?:[a-z]{3,}ed|led|made|found|took|went|gave|brought)\s+(?:an?|the|in|to|no|their|its)\s)"
)
"""Behind a part of what was told: "one in eight |produced a| false match"."""
_SAID_AGAIN = expression(
    r"(?:\s+(?:of\s+)?(?:the\s+)?([a-z][^(),.;:\n]{2,60}?))?\s\([^()\n]{0,12}[0-9][^()\n]{0,12}\)(?=\s+[a-z])"
)
_AGAIN = expression(
    r"(?:\b(?:[a-z0-9]+\s+(?:in|out\s+of)\s+(?:every\s+)?(?:[0-9]+|three|four|five|six|seven|eight|nine|ten)|thirds?|half|quarters?|fifths?|sixths?|sevenths?|eighths?|tenths?|most|many|rest|remainder|majority|minority|every|all|few|fewer|number|share|proportion|percentage)\b[^(),.;:\n]{0,60}?|[0-9]\s)\((?:[a-z]+\s)?\Z",
    re.I,
)
"""Around a share that brackets say again before its verb: "six in ten |women| (61%) had saved"."""
_AND_FIGURE = expression(
    r"\s+(?:and|or)\s+(?:\W?[0-9]|(?:an?|one|two|three)[\s-](?:half|third|quarter|fifth|tenth)s?\s+of\b)"
)
_WHOLE = expression(r"\A(?:(?:these|those)\s+)?(?:[\w ]{2,30}[’']s\s+)?(?:[0-9][0-9.,]*\s+)?(?:[mb]illion\s+)?")
"""Before those whose number is told: "the region's 3.2 million residents"."""
TOLD_BEHIND = expression(
    r"\s+[-–—]\s+(?:the\s+)((?:[a-z]+\s+)?(?:number|rate|share|proportion|percentage|total|amount|average|value)\s[^.,;:()\n]{3,110})"
)
"""Behind the figure that a line starts with: "3,190 - the |total number of complaints|"."""
JOINED = expression(
    r"(?:[^.;:()]{0,80}?[,;]|[^.;:()]{0,80}?,?\s(?:and|while))\s(?:(?:about|only|just|nearly|some|over|another|a\s+further)\s)?"
)
GAPPED = expression(
    r"\s+((?!(?:of|in|at|on|by|for|from|to|with|than|as|per|were|was|are|is|had|have|has|did|do|said|say|year|month|quarter|week|annually|overall|respectively"
    r"|more|less|higher|lower|fewer|above|below|compared|and|or|but|who|which|that|when|while|after|before|during|since|between|among|the\s+same|increases?|decreases?|rise|fall|drop|growth|decline|points?)\b)"
    r"[a-z][^,.;:()\n0-9]{1,40}?)(?=\s*(?:[,.;]|\sand\s+(?:the\b|(?:[a-z]+\s)?[0-9])|$))"
)
"""Around a share in a row of shares whose verb stands once: "56% concerned bills, 15% |marketing| and 8% |data breaches|"."""
LIKELY = expression(
    r"\s+(?:(?:more|less|as)\s+)?likely\s+(?:(?:than|as)\s+[^,.;:()\n]{2,40}?\s+)?to\s+(?:be\s+|have\s+)?([a-z][^,.;:()\n]{3,80}?)(?=\s+(?:than|as|compared|and\s[^,.;:()\n0-9]{2,30}\s[0-9])\b|\s*[,.;:()\n]|$)"
)
"""Behind how many times as likely something is for some as for others: "2.5 times more likely than boys to |leave school|"."""
_GREW = "increase|rise|growth|gain|jump|surge|fall|drop|decline|decrease|reduction|cut|improvement"
_IN_WHAT = (
    r"(?!(?:the\s+)?(?:year|quarter|month|period|past|last|first|second|third|fourth|same|latest|previous|real|nominal|current|constant|value|volume|size|both|response)\b)"
    r"(?:the\s+|its\s+|their\s+|our\s+)?((?:[a-z]|[A-Z]{2,})[^,.;:()\n0-9]{2,80}?)(?<!area)(?<!areas)(?<!region)(?<!regions)(?<!country)(?<!countries)(?<!cities)(?<!city)(?<!districts)"
    r"(?=\s+(?:to|from|compared|over|since|between|during|throughout|by|which|that|while|but|as|on|this|last|versus|against\s+(?:[0-9]|last|the\s+(?:same|previous|year))|and\s+(?:an?\s+)?\W?[0-9]|(?:in|for)\s+(?:the\s|[0-9]|[A-Z]))|\s*[,.;:()\n]|\s*\Z)"
)
GREW_IN = expression(
    rf"(?:\s\([^()\n]{{1,30}}\)|\))?\s+(?:[a-z-]+\s+)?(?:{_GREW})(?:\s\([^()\n]{{1,30}}\))?\s+in\s+" + _IN_WHAT
)
"""Behind by how much something grew or fell: "a 12% reduction in |total offences|"."""
GREW_BY = expression(rf"\b(?:{_GREW})s?\s+of\s+(?:(?:about|nearly|some|around|almost|only|just|over)\s+)?\Z")
BY_IN = expression(r"(?:\s\([^()\n]{1,30}\))?\s+in\s+" + _IN_WHAT)
"""Around a figure that says it behind its noun: "a decrease of 1.9% in |heating repairs|"."""
GOAL = expression(
    r"(?:[A-Za-z’'-]+\s+){0,3}(?:targets?|goal|aim|objective|ambition)\b(?!\s+(?:for|of|to)\s|\s+(?:[a-z]+\s+){1,3}for\s)",
    re.I,
)
"""A subject that says what is wished for, not what is measured: "The target set in the strategy"."""
PUT_AT = expression(
    r"\b(?:put|puts|estimated|estimates|values|valued)\s+(?:the\s+|its\s+|their\s+)?((?!put\b)[a-z][\w’'-]*(?:\s+[\w’'-]+){0,6}?)\s+at\s+(?:(?:about|around|some|nearly|over|only|almost)\s+)?\Z"
)
"""What an estimate is of: "the poll put |support for a levy| at 61%"."""
GREW_BRACKETED = expression(rf"\b(?:{_GREW})s?\s+(?:in|for)\s+(?:the\s+)?([a-z][^,.;:()\n0-9]{{2,60}}?)\s+\([+–−-]?\Z")
"""Before a bracketed change: "offset by increases in |private offices| (4.7%)"."""
IN_BRACKETS = expression(
    r"\)(?:,|;)?(?:\s+(?:and|or|then|followed\s+by))*\s+(?:(?:the|an?|in|by|for|at|about)\s+)*(?!(?:and|or|then|followed|the|an?|in|by|for|at|about|up|down|from|to|compared|against|versus|which|who|of|on|than|with|while|but|as|is|are|was|were|has|have)\b)([a-z][^,.;:()\n0-9]{2,60}?)\s+\([+–−-]?\Z"
)
"""Before a bracketed figure that follows another: "tax returns (40%), |health records| (29%)"."""
BESIDE = expression(
    r"(?:\bagainst|\bcompared\s+(?:with|to)|\bas\s+opposed\s+to|\bversus)\s+(?:(?:only|just|about|some|nearly|over)\s+)?\Z"
)
OF_WHOM = expression(r"\s+(?:of|among)\s+(?:the\s+|all\s+)?([a-z][^,;.:()\n0-9]{2,50}?)(?=\s*(?:[,;.)]|$))")
"""Around a share of others, for whom nothing else is told: "39% of men could, against 22% of |women|"."""
UP_OR_DOWN = expression(r"(?:\s+(?:of|in|for|at|aged)\s[^,;.()]{0,80})?,\s+(?:up|down)\s+(?:by\s+)?")
"""From a level to its change: 8% of the labour force, down 0.2."""
OR_SO_MUCH = expression(r"(?:\s+of\s[^,;.()]{0,80})?,\s+or\s+(?:(?:about|some|around|nearly|over)\s+)?")
"""From a share to how much or how many that is: "9.8% |of turnover, or| EUR 21 million"."""
FROM_A_SHARE = expression(r"\s+of\s[^,;.()]{2,80}?,?\s+(?:(?:up|down)\s+)?from\s+(?:(?:about|nearly|just|only)\s+)?")
"""From a share of something to what it was: "2.7% |of GDP in 2024 from| 2.4%"."""
SAME_WHOLE = expression(
    r"( of (?:the |its )?[A-Za-z]{2,24})\b[^.;:]{0,40}\b(?:to|from|than) (?:[a-z]+ )?[0-9.]{1,6}(?:%| per ?cent)\1\b"
)
"""From a share to another of the same whole: " of GDP in 2021 to 4.5% of GDP"."""
_INNER = expression(r"[Oo]ne\s+([a-z]+)\s+in\s")
_BEHIND = expression(
    r"(?:\s+or\s+(?:more|so|less))?(?:\s+of\s+(?:them|these|those|whom|which))?\s+([a-z](?:[^,;.:()\n]|,(?=\s[A-Za-z-]+(?:\s[A-Za-z-]+)?,?\sor\s)|\n(?=[a-z])){3,110})"
)
_DONE_TO = expression(
    r"(?!(?:reported|estimated|revealed|indicated|showed|suggested|stated|noted|recorded|confirmed|need|indeed|unemployed|advanced)\s)\b[a-z]{3,}ed\s(?:(?:about|some|only|nearly|over|almost)\s)?\Z"
)
"""Before a share of what something was done to: "services |removed| 98% of the items notified"."""
_MAY_OPEN = expression(
    r"(?:\A|[,;:.(*•–—-]\s*|\b(?:that|and|but|while|whereas|of\s+whom|of\s+which|said|found|shows?|showed|year|with|[0-9]{4})\s)\W*"
    r"(?:(?:some|fully|about|around|nearly|almost|only|just|over|more|than|roughly|at|least|a|another|further|still|between|from)\s+)*\Z",
    re.I,
)
"""Before a share that its clause starts with."""
ELIDED = expression(
    r",?(?:\s+(?:and|while|but))?\s+(the\s+(?!same\b|[a-z]+est\b)[A-Za-z][^,.;:()\n]{2,60}?)\s+from\s+\W?[0-9][0-9.,]*[^\s,.;]*(?:\s+[a-z]+)?\s+to\s+\Z"
)
"""From a figure to the second of another pair, whose clause goes without its verb: "and the fee for farms from £60 to £78"."""
ONE_OF_MANY = expression(
    r"\b(?:categor(?:y|ies)|causes?|types?|reasons?|sources?|sectors?|purposes?|uses|grounds?|topics?|issues?|kinds?|forms?|barriers?|offences?|complaints?|areas|problems?|obstacles?|harms?|risks?|concerns?|challenges?|threats?|subjects?|destinations?|activities|occupations?|markets?|nationalities|products?|languages?)\b(?:\s(?:of|for|to|in)\s[^.,;:()\n0-9]{1,60}?)?(?:\s(?:was|were|is|are|includes?|included)(?::\s|\s)|:\s)"
    r"(?:[A-Za-z][^.,;:()\n]{1,60}\([^()\n]{1,20}\)(?:,|;|\s(?=and\s|followed\s))\s?(?:and\s|followed\sby\s)?)*([A-Za-z][^.,;:()\n]{1,60}?)\s\(\Z"
)
"""Before the figures of the parts of a whole: "the main causes were |fraud| (34%), |theft| (21%)"."""
OF_THESE = expression(
    r"\b[Oo]f\s+(?:these|those|them|which|whom|the\s+[0-9][0-9,.]*\s[^,.;:()\n]{3,60}),?\s+(?:[^.;:\n]{0,80}(?:,|\band)\s+)?(?:(?:about|nearly|some|over|almost|around|only|just|a\s+total\s+of)\s+){0,2}\Z"
)
BEFELL = expression(
    r"(?:\s\([^()\n]{1,16}\))?\s+(?=(?:led|resulted|concerned|related|came)\s)|(?:\s\([^()\n]{1,16}\))?\s+(?:(?:were|was|are|is|have|has|had|been|being|subsequently|later|then|also|still)\s+)+(?=(?:[a-z]+ly\s+)?(?:[a-z]{3,}(?:ed|ing)|withdrawn|upheld|found|made|brought|sent|paid|lost|won|given|taken|held|met|put|closed|open|pending|unfounded|shown|known|seen)\b)"
)
"""Around the number of those among what was counted of whom more is told: "Of these, 120 |were withdrawn|"."""
AS_THE_LAST = expression(
    r"\s+of\s+(?:the\s+|all\s+|our\s+|its\s+)?([A-Za-z][^,;.:()\n0-9]{1,60}?)\s+(?:did|do|were|are)\s+so\b|\s+of\s+(?:the\s+)?([a-z-]+\s+ones)(?=\s*(?:[.,;)]|$))"
)
"""Behind a share of others who do what was told: "8% of employees did so", "against 8% of small ones"."""
OTHERS = frozenset(("for", "among", "case"))
IT_WAS = expression(
    r"\b(?:for|among|in\s+the\s+case\s+of)\s+((?:those\s+)?[A-Za-z][^,;.:()\n]{2,50}?),?\s+(?:it|they|th(?:e|is|at)\s+(?:rate|share|figure|proportion|percentage))\s"
    r"(?:(?:is|was|were|are|stood|stands|had|has|been|close|rose|fell|climbed|dropped|reached|up|down|only|just|about|some|nearly|over|even|even|higher|lower)\s+|(?:at|to|by|a)\s+)*\Z"
)
"""Before a figure that says the same of others: "among students it was close to 95%"."""
MAKING = word_set("cut reduce raise increase bring lower lift boost expand extend halve double")
MADE = expression(
    rf"\bto\s+(?:{'|'.join(sorted(MAKING))})\s+(?:the\s+|its\s+|their\s+|our\s+)?([A-Za-z][\w’'-]*(?:\s+[\w’'-]+){{0,7}}?)"
    r"(?:\s+down)?\s+(?:by|to|from|below|above)\s+(?:(?:at\s+least|about|over|more\s+than|less\s+than|some|around|up\s+to)\s+)?\Z"
)
"""What a goal is to change: "to cut food waste by 50%"."""
SPENDING = word_set(
    """spend spends spent invest invests invested pay pays paid committed allocated earmarked provided granted awarded disbursed
    devoted receive receives received contributed generated earned"""
)
SPENT = expression(rf"\b(?:{'|'.join(sorted(SPENDING))})\b[^,;.:]{{0,40}}\Z")
SUM_OF = expression(
    r"\b((?:fines?|grants?|loans?|credits?|damages|loss(?:es)?|contracts?|penalt(?:y|ies)|subsid(?:y|ies)|profits?|payments?|donations?|savings|fees?|royalties|compensation|funding|aid))"
    r",?\s+(?:of|worth|totalling|amounting\s+to)\s+(?:(?:over|about|more|than|nearly|some|almost|up|to|at|least|around)\s+){0,2}\Z",
    re.I,
)
"""What a sum of money is of, before it: "fines of US$92.4 million"."""
ON_WHAT = expression(
    r"\s+(?:(?:an?|per|each|every)\s+[a-z]+\s+)?(?:in|on|towards|for|to)\s+(?:the\s+|a\s+|an\s+)?([a-z][^,;.:()\n0-9]{3,70})"
)
"""What money is spent on, behind the sum."""
_LEAD = expression(r"\W*(?!in\s+favou?r\b)([A-Za-z’']+|[0-9]{1,2}(?=[).])|[0-9]{4})[.)]?(?:\s+|\Z)")
_FORESEES = expression(r"[^,;]{3,60}?\b(?:forecasts?|expects?|predicts?|projects)\s+(?:(?:the|an?)\s+)?(?=[A-Za-z])")
_LAST_WORD = expression(r"(?:\A|\W)\W*(?<![\w’'-])([A-Za-z’']+)\W*\Z")
_AND_OVER = expression(r"[0-9]\s+(?:and|or)\s+(?:over|above|up|under|below|more|less)\s*\Z")
"""The end of an age or size: "residents aged 6 and over"."""
_HELPING = word_set(
    "is are was were be been being has have had will would could should may might can do does did stood paid"
)
_LEADS = _HELPING | word_set(
    """the a an in of on at by for from to with and or but as than that these those this there our its their his her my it they we
    up down nearly some about only just over around almost roughly both while whereas where when which who whom because
    although though if per still now also under during since until through against among between into after before them
    already ever making s many much least"""
)
_LETTER = expression("[A-Za-z]")
_OF_PERIOD = expression(
    r"\s(?:for|in|during|over)\s+the\s+(?:(?:[a-z]+th|first|second|third|financial|fiscal|full|whole|same|reporting)\s+)?(?:quarter|half|half-year|period|month)\s*\Z"
)
"""What says when, not what: "operating income| for the quarter|"."""


class Share(NamedTuple):
    """Where the words stand of what a share measures, and whose it is."""

    rest: tuple[int, int]
    whose: str | None


def share_of(text: str, passage: Passage, span: Span, later: int, stop: int) -> Share | None:
    """Return what a share says of whom, where it is a clause of its own: "41% of women used the service".

    `later` is where the next figure starts, `stop` the next date.
    """
    if span.unit not in ("percent", None) or (span.unit is None and "." not in (span.value or "")):
        return None
    inner = _INNER.match(text, span.start, span.end)
    end = span.end
    if (aside := _SAID_AGAIN.match(text, end, passage.end)) is not None:
        end = aside.end()
    elif _AGAIN.search(text, max(passage.start, span.start - 60), span.start):
        end += 1
    if end > span.end:
        said = _BEHIND.match(text, end, passage.end)
        if said is not None and opens_with_verb(text, said.start(1), said.end(1)):
            rest = nominal(text, said.start(1), stop if said.start(1) < stop < said.end(1) else said.end(1))
            return None if rest is None else Share(rest, aside.group(1) if aside is not None else None)
    of = OF.match(text, end, passage.end) or (
        _ONE_IN.match(text, span.end, passage.end)
        if inner is None and _PART.search(text, span.start, span.end) and not _DID.match(text, span.end)
        else None
    )
    if of is not None and _DONE_TO.search(text, max(passage.start, span.start - 30), span.start):
        return None
    if of is not None and PRONOUN.match(of.group(1)) is None:
        end = stop if of.start(1) < stop < of.end(1) else of.end(1)
        told = said_of(text, of.start(1), end)
        whose = _AND_FIGURE.split(text[slice(*told.group)])[0] if told is not None else ""
        return None if told is None else Share(told.rest, _WHOLE.sub("", whose))
    behind = _BEHIND.match(text, span.end, passage.end)
    if behind is None or not opens_with_verb(text, behind.start(1), later) or SOURCE.match(text, behind.start(1)):
        return None
    left = text[max(passage.start, span.start - 110) : span.start]
    if of is None and inner is None and not _MAY_OPEN.search(left):
        return None
    rest = nominal(text, behind.start(1), stop if behind.start(1) < stop < behind.end(1) else behind.end(1))
    return None if rest is None else Share(rest, inner.group(1) if inner is not None else among(left))


def bare_edges(text: str, start: int, end: int, stop: int, counted: int = -1) -> tuple[int, int] | None:
    """Return a phrase without the function words and auxiliaries at its edges; None if it has no other.

    A verb at its end is one where a figure stands behind it at `stop`, or a function word. The noun that a figure
    counts, which ends at `counted`, is none: "120 annual reports".
    """
    while (
        (lead := _LEAD.match(text, start, end)) is not None
        and not (start >= stop and lead.group(1) == "against" and not text[counted - 1].isdigit())
        and (lead.group(1).lower() in _LEADS or not lead.group(1)[0].isalpha())
    ):
        start = lead.end()
    governed = start < end <= stop and not text[end:stop].strip()
    while (
        end != counted
        and (last := _LAST_WORD.search(text, start, end)) is not None
        and _AND_OVER.search(text, start, end) is None
    ):
        word = last.group(1).lower()
        verb = word in ENGLISH_VERBS and word not in _HELPING
        if (verb and not governed) or (not verb and word not in TAILS and word not in _HELPING):
            break
        governed = True
        end = last.start()
    if (when := _OF_PERIOD.search(text, max(start, end - 40), end)) is not None:
        end = when.start()
    if (foreseen := _FORESEES.match(text, start, end)) is not None:
        start = foreseen.end()
    if (word := text[start:end].strip().lower()) in ENGLISH_VERBS and word != "used":
        return None
    return (start, end) if start < end and _LETTER.search(text, start, end) else None
