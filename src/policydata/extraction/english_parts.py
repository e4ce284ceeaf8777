"""How many parts an English sentence says that an instrument has: “the Act has 113 articles in 13 chapters”, “the six goals of the Plan”."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from policydata.extraction.english_clues import clue_words
from policydata.extraction.english_subjects import Meant, governed
from policydata.extraction.expressions import expression
from policydata.extraction.layout.passages import Passage, stands_behind_part
from policydata.extraction.spans import Span

LISTED = clue_words("""
    principle principles requirement requirements category categories rights measures goals objectives pillars priority
    priorities tasks obligations aspects areas steps types actions recommendations amendments elements criteria norms
    items values commitments dimensions themes fields sections points risks chapters parts titles levels tiers targets aims
    strands axes strategies initiatives functions freedoms duties conditions safeguards components classes groups modules
    mechanisms topics stages phases missions challenges ambitions outcomes guidelines standards tests questions purposes
    guarantees competences domains grounds enablers drivers workstreams clusters tracks thrusts streams directions
    proposals interventions deliverables activities foundations blocks annexes schedules
""")
"""What is counted before it is listed, as the last word of a figure."""
_PARTS = LISTED | clue_words("""
    articles annexures appendices clauses provisions paragraphs recitals divisions subsections volumes rules
    indicators milestones policies
""")
_HAS = expression(
    r"(?<!should )(?<!must )(?<!shall )(?<!may )(?<!would )(?<!could )(?<!might )(?<!not )(?<!to )\b(?:has|have|had|contain(?:s|ed|ing)?|compris(?:es?|ed|ing)|consist(?:s|ed|ing)?\s+of"
    r"|spread\s+(?:over|across)|(?:sub-?)?(?:divided|split|grouped|organi[sz]ed|structured|arranged|broken\s+down)\s+(?:into|in|around|under|across|along|by)|made\s+up\s+of|composed\s+of|runs?\s+to"
    r"|(?:built|based|centred|centered|founded)\s+(?:up)?(?:on|around)|rests?\s+(?:up)?on|(?:underpinned|guided|supported)\s+by|focus(?:es|ed|ing)?\s+on"
    r"|(?:sets?|setting|la(?:ys|id|ying))\s+(?:out|down|forth)|puts?\s+forward|lists?|identif(?:ies|ied|ying)|includ(?:es?|ed|ing)|makes?|made|outlin(?:es?|ed|ing)"
    r"|propos(?:es|ing)|establish(?:es|ed|ing)?|defin(?:es|ed|ing)|provides?\s+for|covers?|covered|covering|features?|featuring|presents?|specif(?:ies|ied|ying)|names|spans"
    r"|encompass(?:es|ed|ing)?|details|describ(?:es|ed|ing)|enshrin(?:es|ed|ing)|recogni[sz](?:es|ed|ing)|introduc(?:es|ed|ing)|commits\s+to|(?<=, )with(?=\s+(?:[a-z-]+\s+){0,2}\Z)|prioriti[sz](?:es|ed|ing)|addresses)\b"
)
"""Between an instrument and the number of its parts."""
_NEAR, _BEHIND = 60, 40
"""As many characters stand on either side of it at most."""
_ASIDE = expression(r"[”\"’]?(?:\s*\([^()]{0,60}\))?,\s[^.;:!?\n]{3,160},\s+(?:[a-z]+\s+){0,2}\Z")
"""Between an instrument and what it has, a clause of its own: “the Plan, which was published in May 2019, |sets out|”."""
_OTHER_SUBJECT = expression(
    r"\b(?:[Cc]hapter|[Pp]art|[Ss]ection|[Tt]itle|[Aa]nnex)\s+[0-9IVX]|[!?;:.]\s|\n\s{0,9}\n|(?<!by )(?<!of )(?<!in )(?<!at )(?<!on )(?<!for )(?<!to )(?<!with )\b(?:[Tt]he|whose)\s[^,.;]{1,40}\s\Z"
)
"""Behind an instrument, what else may have the parts."""
_OF_THIS = expression(r"[”’\"]?,?\s+(?:which|that)\b")
_AND = expression(
    r",?\s+(?:(?:and|with|in|into|across|under|within|as\s+well\s+as|plus|including|containing|comprising|covering|for)\s|(?:grouped|organi[sz]ed|divided|spread|arranged|split)\s)[^.;:!?()\n]{0,30}\Z|,\s+(?:[a-z]+\s+){0,2}\Z"
)
"""Between two numbers of parts: “113 articles |in| 13 chapters |and| two annexes”."""
_ALL = expression(r"\b(?:[Tt]he|[Aa]ll|[Tt]hese|[Ii]ts|[Tt]here\s+are)\s+(?:[a-z]+\s+)?\Z")
_ITS = expression(r"(?:[’']s|[s]’|\b[Ii]ts)\s+(?:[a-z]+\s+)?\Z")
_OF = expression(
    r"\s+(?:of|in|(?:set\s+out|laid\s+down|contained|identified|outlined|listed|described)\s+in)\s+(?:the\s+)?[“\"]?\Z"
)
"""From the parts to what has them: “the six goals |of the| Plan”."""
_ARE_IN = expression(
    r"\s+(?:are|were)\s+(?:set\s+out|laid\s+down|contained|identified|outlined|listed|described|included)\s+in\s+(?:the\s+)?[“\"]?\Z"
)


class Parts(NamedTuple):
    """The instrument that has parts, what they are called, and whether its title stands in the sentence."""

    policy: int
    noun: str
    named: bool


def parts(
    text: str,
    passage: Passage,
    spans: Sequence[Span],
    figure: int,
    doing: Mapping[int, int],
    pointed: Meant | None,
    counted: Sequence[tuple[int, Parts]],
) -> Parts | None:
    """Return what has as many parts as a figure says; `counted` are the figures of the sentence that told so before."""
    span = spans[figure]
    words = passage.letters[span.start : span.end].split()
    noun = words[-1].decode() if words and words[-1] in _PARTS else ""
    if not noun:
        return None
    if counted and _AND.fullmatch(text, spans[counted[-1][0]].end, span.start):
        return counted[-1][1]._replace(noun=noun)
    before = [title for title in passage.policies if spans[title].end <= span.start]
    behind = next((title for title in passage.policies if spans[title].start >= span.end), None)
    if behind is not None:
        whole = _ALL.search(text, max(passage.start, span.start - 30), span.start) is not None
        if (_OF if whole else _ARE_IN).fullmatch(text, span.end, spans[behind].start):
            return Parts(behind, noun, True)
    if before:
        policy, start, end = before[-1], spans[before[-1]].start, spans[before[-1]].end
    elif pointed is not None and pointed.end <= span.start:
        policy, start, end = pointed.policy, pointed.start, pointed.end
    else:
        return None
    if _ITS.fullmatch(text, start if not before and text[start:end] == "Its" else end, span.start):
        return Parts(policy, noun, bool(before))
    if stands_behind_part(text, passage.start, start):
        return None
    if policy not in doing and governed(text, passage.start, start):
        return None
    has = max((verb.span() for verb in _HAS.finditer(text, end, span.start)), default=None)
    if has is None or span.start - has[1] > _BEHIND:
        return None
    far = has[0] - end > _NEAR and _ASIDE.fullmatch(text, end, has[0]) is None
    if far or _OTHER_SUBJECT.search(text, end, has[0]) is not None:
        return None
    # “The Rules, made under the Act, have 52 articles”, but: “… under the Act, which has 52 articles”.
    return Parts(policy if _OF_THIS.match(text, end) else doing.get(policy, policy), noun, bool(before))
