"""Titles that go on in small letters behind their head: "the Law on personal data protection", "the Council Recommendation on digital education"."""

from __future__ import annotations

from collections.abc import Iterator

from policydata.extraction.expressions import expression
from policydata.extraction.names.english.capital_chains import BLANK
from policydata.extraction.names.english.edges import TITLE_STOPS
from policydata.extraction.names.name_spans import name_span
from policydata.extraction.names.whole_words import word_places
from policydata.extraction.names.words import CALENDAR, words
from policydata.extraction.spans import Span

_HEADS = words("""
    Law Act Decree Directive Regulation Regulations Convention Treaty Recommendation Declaration Ordinance Guidelines
    Strategy Charter Framework Roadmap Principles Protocol Statute Code Agreement Bill Circular Communication Guidance Rules Resolution Plan Programme
""")
_AIMING = words("Plan Programme Strategy Framework Roadmap Guidelines Principles Charter Code")
"""Heads that say with "for" what they are about."""
_BEFORE = expression(
    rf"(?:\A|\n|\b(?:[Tt]he|[Aa]|[Ii]ts|[Tt]heir)[ \n](?:(?:new|draft|revised|proposed)[ \n])?|['’]s[ \n])(?P<modifiers>(?:(?:Council|Commission|Federal|National|State|Organic|Framework"
    rf"|Basic|General|Political|Ministerial|Joint|Model|Implementing|Draft|Presidential|Royal|Cabinet|Interim|Regional|European|EU|UN|OECD|UNESCO|Republic|Municipal){BLANK}){{0,2}})\Z"
)
_TREATIES = frozenset({"Convention", "Treaty", "Protocol", "Agreement", "Declaration", "Covenant"})
_NAMED_BEFORE = expression(
    rf"\b(?:[Tt]he|[Aa]|[Ii]ts)[ \n](?P<modifiers>(?:[A-Z][a-z]+(?:{BLANK}of)?{BLANK}){{1,4}})\Z"
)
"""Before a treaty, any words with capitals: "the Nordic Convention on ferry safety"."""
_ABOUT = expression(
    rf"{BLANK}(?P<link>on|concerning|regarding|governing|respecting|relating{BLANK}to|for){BLANK}(?:the{BLANK})?"
    r"(?!(?:the|that|this|these|those|which|whom|its|their|his|her|our|it|them|any|all|each|every|such|same|next|day|date|basis|grounds?|behalf|account|how|why|what|when|where|whether|not|first"
    r"|second|third|last|one|two|three|failing|consultation|comments?|approval|adoption|signature|submission|review|discussion|ratification|debate|example|instance|now|years?|period|purposes?|violations?|breach(?:es)?|an?|other|certain|some|average|balance|paper|top|condition|request|demand|sale|site|line|record|time|track|hand|file|display|appeal|screen|arrival|hold|tomorrow|months|weeks|days)\b)[a-z]"
)
_WORD = expression(rf"{BLANK}?(?P<word>[A-Za-z][\w’'-]*)")
_STOPS = TITLE_STOPS | words("""
    as at its their his her this these last next during without following pursuant within today yesterday also not only
    then now so than be been being introduced enacted approved passed drafted promulgated presented submitted tabled
    established created launched agreed ratified updated revised replaced proposed prepared drawn lays laid did does do
    from despite per via through once again later earlier first we you
""")
_TRAILING = words("of the and for on to in with against or a an into between among")
_VERB = expression(rf"[a-z]+[^s\Wui]s{BLANK}(?:the|a|an|that|any|all|every|no|both|each|not|to|only|out|down|up)\b")
"""A word in -s before a determiner: "the Law on data prohibits the sale"."""
_LEAST_WORDS, _MOST_WORDS, _WINDOW = 2, 14, 64


def find_small_titles(text: str) -> Iterator[Span]:
    """Yield the first mention of titles that go on in small letters; a head that stood before is a short form."""
    seen: set[str] = set()
    for place in word_places(text, _HEADS):
        end = place
        while end < len(text) and text[end].isalpha():
            end += 1
        head = text[place:end]
        if head not in _HEADS:
            continue
        about = _ABOUT.match(text, end)
        is_first = head not in seen
        seen.add(head)
        if (
            about is None
            or (not is_first and about["link"] != "on")
            or (about["link"] == "for" and head not in _AIMING)
        ):
            continue
        before = _BEFORE.search(text, max(0, place - _WINDOW), place)
        if before is None and head in _TREATIES and about["link"] == "on":
            before = _NAMED_BEFORE.search(text, max(0, place - _WINDOW), place)
        last = _end(text, about.end() - 1) if before is not None else 0
        if before is not None and last:
            yield name_span(before.start("modifiers"), last, "policy.small", head=head.lower())


def _end(text: str, start: int) -> int:
    """Return where the words of a complement end, 0 where there are none."""
    last, place, telling = 0, start, 0
    for _ in range(_MOST_WORDS):
        match = _WORD.match(text, place)
        if match is None:
            break
        word = match["word"]
        is_name = word[0].isupper() and not (word.isupper() and len(word) > 1)
        if word in _STOPS or word in CALENDAR or is_name or _VERB.match(text, match.start("word")):
            break
        place = match.end()
        if word not in _TRAILING:
            last = place
            telling += 1
    return last if telling >= _LEAST_WORDS else 0
