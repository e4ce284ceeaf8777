"""Titles in Latin letters inside Chinese text: 欧盟|AI Act, 《数字服务法》（Digital Services Act，DSA）."""

from __future__ import annotations

from collections.abc import Iterator

from policydata.extraction.expressions import expression
from policydata.extraction.names.chinese.words import words
from policydata.extraction.names.name_spans import name_span
from policydata.extraction.names.whole_words import matches_at, places
from policydata.extraction.names.words import ACRONYMS
from policydata.extraction.spans import Span

_HEADS = ("Act", "Bill", "Regulation", "Directive", "Convention", "Declaration", "Ordinance", "Covenant", "Law")
"""How statutes and treaties end; a law may be a faculty's or a journal's where no bracket says what it is."""
_MORE_HEADS = (
    *_HEADS,
    *words(
        "Regulations Code Charter Protocol Treaty Accord Accords Agreement Compact Constitution Framework Guidelines Guidance Principles"
    ),
    *words(
        "Strategy Plan Policy Rules Rule Recommendation Order Standard Standards Measures Provisions Blueprint Agenda Statement"
    ),
)
ENDS_LIKE_TITLE = expression(
    f"(?<![A-Za-z])[A-Z][^\u4e00-\u9fff\n]{{0,120}}?(?:{'|'.join(_MORE_HEADS)})(?: (?:of )?(?:19|20)[0-9]{{2}})?\\Z"
)
"""What stands in 《》 in Latin letters: 《AI Act》."""
_WORD = "[A-Z][A-Za-z0-9’'&-]{0,24}"
_SMALL = "(?:of|and|for|the|on|to|in|from|with|by|&)"
_BARE = expression(
    f"(?<![A-Za-z0-9’'&-])(?!(?:The|We|This|Under|See|In|An?|By|Article|Section) )(?:{_WORD}(?: {_SMALL}){{0,3}} ){{1,10}}?(?:{'|'.join(_HEADS[:-1])})"
    "(?: of (?:19|20)[0-9]{2}| (?:19|20)[0-9]{2})?(?![A-Za-z0-9’-]| [a-z(])"
)
_IN_BRACKETS = expression(
    f"》（(?:英文(?:名称?)?[：:] ?|英语[：:] ?|英文名?为)?(?P<name>{_WORD}(?: (?:{_SMALL} ){{0,3}}{_WORD}){{1,11}})(?=[，、；,）)]|（)"
)
_ACRONYM = expression(
    f"(?<![A-Za-z0-9/-])(?:{'|'.join(sorted((name for name, kind in ACRONYMS.items() if kind == 'policy'), key=len, reverse=True))})(?![A-Za-z0-9/-])"
)
_FIRST_LETTERS = frozenset(name[:2] for name, kind in ACRONYMS.items() if kind == "policy")


def find_latin_titles(text: str) -> Iterator[Span]:
    """Yield the titles in Latin letters outside 《》: by their last word, in brackets behind a title, or acronyms."""
    if any(head in text for head in _HEADS):
        for match in _BARE.finditer(text):
            yield name_span(*match.span(), "policy.latin")
    for match in matches_at(_IN_BRACKETS, text, places(text, ("》（",))):
        yield name_span(*match.span("name"), "policy.latin")
    if any(letters in text for letters in _FIRST_LETTERS):
        for match in _ACRONYM.finditer(text):
            yield name_span(*match.span(), "policy.acronym")
