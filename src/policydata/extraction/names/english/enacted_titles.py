"""Titles with an everyday head noun that the words around them show to be enacted: "ratified the Bergstad Protocol", "issued its Influencer Code"."""

from __future__ import annotations

from collections.abc import Iterator

from policydata.extraction.expressions import expression
from policydata.extraction.names.english.capital_chains import BLANK
from policydata.extraction.names.name_spans import name_span
from policydata.extraction.names.whole_words import word_places
from policydata.extraction.names.words import CALENDAR, GENERIC_MODIFIERS, GENERIC_NAMES, GENERIC_TITLES, HEADS, words
from policydata.extraction.spans import Span
from policydata.extraction.word_tries import any_of

_HEADS = words("""
    Code Protocol Rules Rulebook Statement Handbook Toolkit Procedures Requirements Standard Schedule Roadmap
    Contract Articles Annex Guidance Note Guide Manual Directions Scheme Terms Specification Agreement Policy Plan
    Package Blueprint Instructions Direction
""")
_HEAD = expression(
    rf"{any_of(_HEADS)}(?P<of> (?:of|on|for) (?:the )?(?!(?:{'|'.join(sorted(CALENDAR))})\b)[A-Z][a-z]+(?: (?:and )?[A-Z][a-z]+){{0,3}}+)?(?P<year>,? (?:of )?(?:(?:1[6-9]|20)[0-9]{{2}})(?![0-9/-]))?(?![\w’'-])"
)
_TITLE = expression(
    rf"(?P<before>\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Oo]ur|[Aa]n?)[ \n](?:(?:new|revised|final|first|updated|amended|own|voluntary|draft)[ \n]){{0,2}})(?P<words>(?:[A-Z][\w-]{{1,20}}(?:{BLANK}(?:and|&))?{BLANK}){{0,4}}+)\Z"
)
_ENACTED = (
    "ratified|signed|issued|issues|adopted|adopts|published|publishes|launched|revised|updated|approved|endorsed|repealed|revoked|amended|replaced|"
    "adopt|approve|endorse|publish|issue|sign|ratify|launch|revise|amend|repeal|revoke|adopting|approving|endorsing|publishing|issuing|signing|ratifying|launching|revising|amending|repealing|revoking|"
    "promulgated|concluded|withdrew|acceded to|released|unveiled|denounced|tabled|introduced|finalised|finalized|drafted|superseded"
)
_VERB_BEFORE = expression(
    rf"\b(?:{_ENACTED}|accession to|adoption of|ratification of|publication of|entry into force of|amendments? to|party to|parties to)[ \n]\Z"
)
_VERB_BEHIND = expression(
    rf"(?:, not yet in force,)?(?:,? (?:annexed|attached)(?: (?:thereto|hereto|to it))?)?(?:,|, which|, as)? (?:(?:has|have|had|was|were|is|are|been|be|being|will|shall|first|finally|formally|then|also|both) ){{0,4}}+"
    rf"(?:{_ENACTED}|came into|comes into|entered into force|enters into force|took effect|takes effect|gazetted|amends|repeals|supersedes|opened for signature|lapsed|expired|expires|brought into force)\b"
    rf"|, which (?:the )?[A-Z][\w’'-]+(?: (?:(?:of|for|and|the) ){{0,2}}[A-Z][\w’'-]+){{0,7}} (?:(?:has|have|had|first|then|also) )?(?:made|gave|{_ENACTED})\b"
)
_WINDOW = 110
_VERB_WINDOW = 24
_LEAST = 2
_BLANKS = frozenset(" \n")


def find_enacted_titles(text: str) -> Iterator[Span]:
    """Yield titles whose head is an everyday word, where an instrument's verb stands directly before or behind them."""
    for place in word_places(text, _HEADS):
        low = max(0, place - _WINDOW)
        if text[place - 1 : place] not in _BLANKS or (head := _HEAD.match(text, place)) is None:
            continue
        if not head["of"] and not text[text.rfind(" ", low, place - 1) + 1].isupper():
            continue
        title = _TITLE.search(text, low, place)
        if title is None or not _tells(
            title["words"].split(), bool(head["of"]), text[title.start("words") : head.end()]
        ):
            continue
        start = title.start()
        if _VERB_BEFORE.search(text[max(0, start - _VERB_WINDOW) : start]) or _VERB_BEHIND.match(text, head.end()):
            noun = text[place : place + 12].split()[0].rstrip(",.;").lower()
            yield name_span(title.start("words"), head.end(), "policy.enacted", head=noun)


def _tells(modifiers: list[str], has_complement: bool, name: str) -> bool:
    """Say whether the words around a head say which one it is."""
    if " ".join(name.split()) in GENERIC_TITLES or " ".join(name.split()) in GENERIC_NAMES:
        return False
    return has_complement or any(
        word not in GENERIC_MODIFIERS and word not in HEADS and len(word) > _LEAST for word in modifiers
    )
