"""People of Chinese text by their body, 市财政局高明阳 in a list of who took part, and offices by who heads them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from policydata.extraction.expressions import expression
from policydata.extraction.names.chinese.left_edges import left_edge
from policydata.extraction.names.chinese.person_words import FAMILY_NAMES, NOT_GIVEN, NOT_PEOPLE
from policydata.extraction.names.name_spans import name_span
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
_HEADS = expression(
    "(?:司副?司|局副?局|厅副?厅|署副?署|处副?处|庭副?庭)长[ \u3000]?\\Z|[室办](?<!办公室)副?主任[ \u3000]?\\Z"
)
"""The end of an office's name and the post of its head, which says that name again: 综合统计司|司长."""
_LONGEST_POST, _LEAST_OFFICE = 5, 3
_ANY_OFFICE = expression("[各某该本两二三]|(?:有关|相关|所属)")
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
        yield name_span(*match.span("name"), "person.of_body")


def find_offices_of_people(text: str, names: Sequence[Span]) -> Iterator[Span]:
    """Yield the offices whose heads are named, where no other name stands: 新闻发言人、|综合统计司|司长王明."""
    for index, person in enumerate(names):
        if person.kind != "person":
            continue
        post = _HEADS.search(text, max(0, person.start - _LONGEST_POST), person.start)
        if post is None:
            continue
        start, end = left_edge(text, post.start()), post.start() + 1
        taken = any(name.end > start for name in names[max(0, index - 3) : index])
        if not taken and end - start >= _LEAST_OFFICE and not _ANY_OFFICE.match(text, start):
            yield name_span(start, end, "body.headed")
