"""People in Chinese text by what stands around a name that is no usual one: 恩孔贝女士, Anna Feld, lines of authors."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from policydata.extraction.expressions import expression
from policydata.extraction.names.chinese.people_contexts import is_plausible
from policydata.extraction.names.chinese.person_words import FAMILY_NAMES, FOREIGN_SPEECH, ROLES_AFTER, ROLES_BEFORE
from policydata.extraction.names.english.person_words import GIVEN_NAMES, NOT_NAMES
from policydata.extraction.names.name_spans import name_span
from policydata.extraction.names.whole_words import places
from policydata.extraction.names.words import ACRONYMS, HEADS, TOPICS
from policydata.extraction.spans import Span
from policydata.extraction.word_tries import any_of

_HONORIFICS = ("先生", "女士", "小姐", "夫人", "阁下")
_BEFORE_HONORIFIC = expression(
    "(?:\\A|[，。；：！？、\n“”（）() \u3000.．]|(?<=[由请据向对与和及如从])|位)([\u4e00-\u9fff·•‧-]{2,14})\\Z"
)
_BEFORE_HONORIFIC_WINDOW = 16
_NO_NAME = expression(
    f"[各位诸们这那该此某名个几两]|{any_of(word for word in (*ROLES_BEFORE, '主席', '代表') if len(word) > 1)}"
)
_LATIN_WORD = "[A-ZÀ-Þ][a-zà-ɏ’']+(?:-[A-ZÀ-Þ][a-zà-ɏ’']+)*"
_LATIN_NAME = f"{_LATIN_WORD}(?:[ \n](?:(?:de|van|von|der|al|bin|da|dos|del|la)[ ])?(?:[A-Z]\\.|{_LATIN_WORD})){{1,3}}(?![A-Za-z])"
_LATIN = expression(_LATIN_NAME)
_LATIN_START = expression("[A-ZÀ-Þ](?<![A-Za-z0-9].)[a-zà-ɏ’']")
_NO_PEOPLE = NOT_NAMES | TOPICS | frozenset(HEADS) | frozenset(ACRONYMS)
_AFTER_LATIN = expression(
    f"[ ]?(?:{any_of((*FOREIGN_SPEECH, *ROLES_AFTER, '说', '称', '在', '通过', '对', '向'))}|[（(][^（）()\n]{{2,30}}[）)])"
)
_ROLE_BEFORE = expression(f"{any_of(ROLES_BEFORE)}[：: \u3000]?\\Z")
_NAME = f"(?:(?:{any_of(FAMILY_NAMES)})(?:[\u4e00-\u9fff]{{1,2}}?|[ \u3000]{{1,2}}[\u4e00-\u9fff](?=[、，\n]|\\Z))|{_LATIN_NAME})"
_YEAR = "(?:19|20)[0-9]{2}"
_BYLINE = expression(
    f"(?:\\A|\n)[ \u3000]*(?:文[/／|]|作者[:：])?[ ]?({_NAME}(?:[、，,和 \u3000][ ]?{_NAME}){{1,7}})[ \u3000]*(?=\n|\\Z)"
)
"""A line on which nothing but names of authors stands."""
_CITED = expression(
    "(?:(?:\\A|[\n\\]】①-⑳，。；、（ \u3000与和及如据由对按]|[参详另]见|参阅|引自)(?=[\u4e00-\u9fff]{2}[\u4e00-\u9fff、])"
    "|(?P<in>(?<=[（；]))|(?:\\A|\n)[ ]*(?P<listed>\\[[0-9]{1,3}\\])[ ]?)"
    f"(?P<authors>{_NAME}(?:[、，,和与][ ]?{_NAME}){{0,4}}(?:[，,]?[ ]?等)?)"
    f"(?(in)(?=[，,][ ]?{_YEAR}[a-z）；：])|(?(listed)(?=[.．：])|(?=[：:]《|（{_YEAR}[a-z]?）(?![0-9第文]))))"
    f"|(?:\\A|\n)[ ]*(?P<opened>\\[|【(?=...】))?(?P<speaker>{_NAME})(?(opened)[\\]】]"
    "|(?=[ \u3000]{0,2}\n[（]|(?<=[ \n\u3000]...)[ \u3000])(?=\\s+（?[\u4e00-\u9fff]{2,12}(?:大学|学院|研究[院所]|人民法院|检察院)))"
)
"""Authors before the title or year of their work, in a list of works or before their university; who speaks in a record."""
_IN_BYLINE = expression(f"{_NAME}(?=[、，,和与等 \u3000\n]|\\Z)")


def find_unusual_people(text: str) -> Iterator[Span]:
    """Yield people by honorifics behind, names in Latin letters, and lines of authors."""
    for place in places(text, _HONORIFICS):
        if text.startswith("们", place + 2):
            continue
        before = _BEFORE_HONORIFIC.search(text, max(0, place - _BEFORE_HONORIFIC_WINDOW), place)
        if before is not None and not _NO_NAME.search(before[1]) and len(before[1].replace("·", "")) <= 8:
            yield name_span(*before.span(1), "person.honorific")
    for begin in _LATIN_START.finditer(text):
        latin = _LATIN.match(text, begin.start())
        if latin is None or not _NO_PEOPLE.isdisjoint(latin[0].replace("-", " ").split()):
            continue
        if (
            _ROLE_BEFORE.search(text, max(0, latin.start() - 10), latin.start())
            or _AFTER_LATIN.match(text, latin.end())
            or latin[0].split()[0] in GIVEN_NAMES
        ):
            yield name_span(*latin.span(), "person.latin")
    yield from _bylines(text)


def _bylines(text: str) -> Iterator[Span]:
    for line in chain(_BYLINE.finditer(text), _CITED.finditer(text)):
        names = list(_IN_BYLINE.finditer(text, *line.span(line.lastgroup or 1)))
        if all(
            _NO_PEOPLE.isdisjoint(name[0].split()) if name[0] < "\u3000" else is_plausible("".join(name[0].split()))
            for name in names
        ):
            yield from (name_span(*name.span(), "person.byline") for name in names)
