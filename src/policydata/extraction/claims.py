"""Claims about an instrument or a matter: first of its kind, largest, adopted by consensus, co-sponsored by many."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policydata.extraction.candidates import LOW, MEDIUM, Candidate
from policydata.extraction.english_clues import CLAIM_CLUES
from policydata.extraction.expressions import expression
from policydata.extraction.layout.passages import Names, Passage
from policydata.extraction.spans import Span

_ENGLISH = expression(
    r"\b(?P<consensus>adopted\s+by\s+consensus|by\s+consensus|unanimously\s+(?:adopted|approved|passed)|(?:adopted|approved|passed)\s+unanimously|without\s+a\s+vote)"
    r"|\b(?P<co_sponsors>co-?sponsored|co-?sponsors?)\b"
    r"|\b(?P<first>(?:the|its|China['’]s|[Tt]he\s+world['’]s)\s+(?:\w+['’]s\s+)?(?:very\s+)?first\s+(?!half|quarter|time\b|day|week|month|year|of\b|to\b|and\b|reading|session|part|\w+\s+of\s+[0-9])"
    r"|for\s+the\s+first\s+time)"
    r"|\b(?P<largest>(?:the|world['’]s)\s+(?:\w+['’]s\s+)?(?:largest|biggest|most\s+comprehensive|highest|leading))\b",
    re.I,
)
_STEM = expression(
    "first|largest|biggest|highest|leading|most comprehensive|consensus|sponsor|nanimously|without a vote"
)
_CHINESE_WORDS = {
    "consensus": "协商一致|一致通过|未经表决",
    "co_sponsors": "共同提案|联署|共提",
    "first": "首次|首部|首个|第一部|第一个(?!百年)|率先|首份|首项",
    "largest": "规模最大|最大的|最全面|居世界第一|居全球第一|世界领先",
}
_CHINESE = expression("|".join(f"(?P<{claim}>{words})" for claim, words in _CHINESE_WORDS.items()))
_CHINESE_STEM = expression("|".join(_CHINESE_WORDS.values()))
"""The same without the kinds: what a sentence must hold to make a claim, cheap to look for."""
_LONGEST = 160
_REACH = 120
"""No title that is further away, in characters, is what is called the first or the largest."""


def claims(text: str, passage: Passage, spans: Sequence[Span], names: Names, chinese: bool) -> list[Candidate]:
    """Return the claims of a sentence that names an instrument; `position` is the clause, 160 characters at most."""
    if not passage.policies and not passage.numbers:
        return []
    if not chinese and CLAIM_CLUES.isdisjoint(passage.words()):
        return []
    if (_CHINESE_STEM if chinese else _STEM).search(text, passage.start, passage.end) is None:
        return []
    found = []
    subjects = passage.policies or passage.numbers
    for match in (_CHINESE if chinese else _ENGLISH).finditer(text, passage.start, passage.end):
        if any(spans[subject].start <= match.start() < spans[subject].end for subject in subjects):
            continue
        before = [subject for subject in subjects if spans[subject].end <= match.start()]
        subject = before[-1] if before else subjects[0]
        far = match.start() - spans[subject].end if before else spans[subject].start - match.end()
        if match.lastgroup in ("first", "largest") and far > _REACH:
            continue
        figure = next(
            (
                f
                for f in passage.figures
                if abs(spans[f].start - match.end()) < 40 or 0 <= match.start() - spans[f].end < 30
            ),
            None,
        )
        counted = match.lastgroup == "co_sponsors" and figure is not None
        end = min(passage.end, match.end() + _LONGEST // 2)
        start = max(passage.start, end - _LONGEST)
        fields: dict[str, str | tuple[str, ...] | None] = {
            "subject": names.surface(subject),
            "subject_id": names.linked_id(subject),
            "claim": str(match.lastgroup),
            "count": spans[figure].value if counted and figure is not None else None,
            "position": f"{start},{end}",
        }
        evidence = [subject, *([figure] if counted and figure is not None else [])]
        rule = f"{'zh' if chinese else 'en'}-claim-{match.lastgroup}"
        near = spans[subject].start - match.end()
        direct = (
            match.lastgroup == "consensus"
            and 0 <= near < 40
            and not re.search("[,;.]", text[match.end() : match.end() + near])
        )
        sure = match.lastgroup in ("consensus", "co_sponsors") and (bool(before) or direct)
        doubts = () if sure else ("the subject of the claim is the title nearest to it",)
        found.append(Candidate("claim", fields, evidence, rule, MEDIUM if sure else LOW, doubts))
    return found
