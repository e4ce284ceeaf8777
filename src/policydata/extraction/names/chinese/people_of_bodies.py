"""People of Chinese text named right behind their body: 市财政局高明阳 in a list of who took part, 新闻办公室张竞怡主持."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from policydata.extraction.expressions import expression
from policydata.extraction.names.chinese.person_words import FAMILY_NAMES, NOT_GIVEN, NOT_PEOPLE
from policydata.extraction.spans import Span
from policydata.extraction.word_tries import any_of

_NAME = expression(
    f"[ \u3000]{{0,2}}(?P<name>(?:{any_of(FAMILY_NAMES)})[\u4e00-\u9fff]{{1,2}}?)(?=(?P<behind>主持|说(?![明法服])|表示|介绍|告诉|坦言|回忆|[：:]|[、，,；;等（(]|[ \u3000]*(?:\n|\\Z)))"
)
_STARTS = frozenset((" ", "\u3000", *(name[0] for name in FAMILY_NAMES)))
_PRESENT = expression(
    "[ \u3000]*(?:出席|参加|列席|参会|与会|主持|记录|嘉宾|联系人|到会|旁听|请假|缺席)(?:人员|单位|人)?[：:]"
)
_LONGEST_LINE = 400
_SPEAKERS = frozenset("主说表介告坦回：:")


def find_people_of_bodies(text: str, names: Sequence[Span]) -> Iterator[Span]:
    """Yield the people named right behind bodies, where one presides or speaks, and in lines of who was present."""
    for body in names:
        if body.kind != "body" or text[body.end : body.end + 1] not in _STARTS:
            continue
        if (match := _NAME.match(text, body.end)) is None:
            continue
        name = match["name"]
        if name in NOT_PEOPLE or name[:2] in NOT_PEOPLE or any(character in NOT_GIVEN for character in name[1:]):
            continue
        if match["behind"][:1] not in _SPEAKERS:
            line = text.rfind("\n", max(0, body.start - _LONGEST_LINE), body.start) + 1
            if _PRESENT.match(text, line) is None:
                continue
        yield Span(*match.span("name"), "person", None, None, "person.of_body")
