"""What a Chinese text says once for several clauses: the subject of a sentence, the session spoken of, a group of instruments."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from policydata.extraction.events.candidates import Discourse
from policydata.extraction.events.words import CHINESE_CHAIN
from policydata.extraction.expressions import expression
from policydata.extraction.layout.passages import Names, Passage
from policydata.extraction.spans import Span

_BEFORE_SUBJECT = expression(
    r"(?:[^，。；]{1,10}(?:表示|说|称|指出?|介绍|透露|强调)[，：])?[0-9０-９年月日初中底末上下旬，、\s今去前当同次明（）()近来此后随由\-—:：|｜]{0,30}(?:近日|日前|近年来|随后|此外|同时|其间|期间)?，?"
)
"""What may stand before the subject that opens a sentence: a day, or when it was."""
_LONGEST_SENTENCE = 400
_DEFINED = expression(r"(?:[（(][^（）()]{1,40}[）)])?")
_NO_SUBJECT = expression(r"[的等：（(、和与及《]|以来|召开|举行|成立以|有关|相关|网站|官网|公报")
_CLAUSE_SIGNS = "，；："
_TIMES = r"(?:[0-9０-９一二三四五六七八九十年月日初中底末上下旬、\s今去前当同次明起至]{1,24})?"
_MANNER = r"(?:正式|联合|共同|牵头|研究|组织|印发|陆续|先后|相继|重新|再次|再度|专门|首次|分别|率先|及时|集中|统一|修订|全面|全文|最终|终于|面向社会|向社会|向公众|公开|对外|同步|同时|一并|随即|旋即|当场|现场|提前|共同|携手|独立|自行|单独|依法|依规|连续|接连|密集|迅速|抓紧|审核|讨论|审议|[高全]票|一致|表决|牵头会同)*"
_GOES_ON = expression(
    rf"(?:并|还|又|同时|随后|再|继而|此后|其后|之后|后来|也|且|为此){{0,2}}(?:于|在|自)?{_TIMES}(?:，)?(?:[就对]《[^《》]{{1,80}}》)?{_MANNER}\Z"
)
"""From the beginning of a clause to its verb, where no other subject stands between."""
_AND = expression(
    rf"(?:并|还|又|同时|随后|继而|此后|其后)(?:于|在)?{_TIMES}(?:[在就向按以通][^，。；《》由被经]{{1,14}})?{_MANNER}\Z"
)
"""The same over where or how it was done: ，并在业主群发布《…》."""
_MEETS = expression(
    r"(?:召开|举行|主持|参加|出席)[^。；《》]{0,50}会议(?=[，。；\s]|$)|(?:会议|大会|全会|年会|论坛|峰会|会谈|会晤|磋商|仪式)[^，。；《》]{0,36}(?:召开|举行|闭幕|开幕|结束|闭会|落幕|表决|审议|通过)"
)
_ALL = expression(
    r"(?:二者|两者|三者|(?:上述|以上|前述|这)[一二两三四五六七八九十0-9几]{0,2}[项部个件份]?(?:文件|规则|办法|规定|制度|标准|规范|细则|公约|协定|法规|规章|法律|合约|文书|议定书))(?:均|都|将|同时|一并|已)*[^，。；《》]{0,24}\Z"
)
"""Several instruments that were named together: 二者均自…起实施."""


_LONGEST_SECTION, _FIRST = 30, 3
_SECTION = expression(
    r"\s*(?:[（(]?[一二三四五六七八九十0-9]{1,3}[）)]?[、.．]?\s*)?(?:关于)?(?:文件|办法|条例|规定|法规|政策|标准)?的?(?:起草|制定|制订|修订|编制|出台|立法|审议|实施|施行|生效|执行)的?(?:主要)?(?:过程|经过|情况|时间|日期|期限|历程)(?:[和及、与][\u4e00-\u9fff]{2,8})?[：:]?[ \u3000]*(?:\n|\Z)"
)
"""A heading under which a text speaks of its own instrument again: 二、起草过程."""
_AGAIN = expression(
    r"\s*[0-9０-９年月日初中底末上下旬同当次翌]{0,14}，?(?:又|还|再次?|再度|随后|继而|此后|后又)(?:于|在)?[0-9０-９年月日初中底末上下旬同当次翌]{0,14}，?(?:又|再次?|先后|陆续|相继|正式|联合|重新|[对将就]《[^《》]{1,60}》|进行|作出?|了|全面){0,4}"
)
"""What a sentence opens with that has the actor of the one before."""


def sentence_subject(text: str, passage: Passage, spans: Sequence[Span], start: int) -> list[int]:
    """Return the bodies that open a sentence and are the subject of a later clause of it, which has none of its own."""
    begin = passage.start
    if text[begin - 1 : begin] == "；":
        low = max(0, begin - _LONGEST_SENTENCE)
        begin = max(text.rfind(sign, low, begin) for sign in "。\n") + 1
    chain: list[int] = []
    for index in range(bisect_left(spans, begin, key=lambda span: span.start), len(spans)):
        if spans[index].start >= start or (chain and spans[index].kind != "body"):
            break
        if spans[index].kind == "body":
            if chain and not CHINESE_CHAIN.match(text[spans[chain[-1]].end : spans[index].start]):
                break
            chain.append(index)
    if not chain or not _BEFORE_SUBJECT.fullmatch(text, begin, spans[chain[0]].start):
        return []
    clause = max(text.rfind(sign, begin, start) for sign in _CLAUSE_SIGNS) + 1
    behind = _DEFINED.match(text, spans[chain[-1]].end)
    after = spans[chain[-1]].end if behind is None else behind.end()
    if (
        clause <= after
        or _NO_SUBJECT.match(text, after)
        or any(spans[body].start >= clause for body in passage.bodies if spans[body].end <= start)
    ):
        return []
    return chain if _GOES_ON.match(text, clause, start) or _AND.match(text, clause, start) else []


def returns_to(text: str, passage: Passage, spans: Sequence[Span], names: Names) -> int | None:
    """Return what a text on an instrument goes back to under a heading of it: 二、起草过程, 施行时间."""
    if not _SECTION.match(text, passage.start, min(passage.end, passage.start + _LONGEST_SECTION)):
        return None
    line = text.find("\n")
    for index, span in enumerate(spans[:_FIRST]):
        if span.kind == "policy" and span.end <= (line if line >= 0 else len(text)):
            return index
    return names.own


def same_actor(text: str, passage: Passage, start: int, discourse: Discourse) -> list[int]:
    """Return who acted in the sentence before, where one without a subject says what was done again: 2005年8月又修改了《…》."""
    if passage.opens_paragraph or not discourse.acted:
        return []
    return discourse.acted if _AGAIN.fullmatch(text, passage.start, start) else []


def remember_session(text: str, passage: Passage, spans: Sequence[Span], discourse: Discourse) -> None:
    """Keep the day and the body of a meeting that a sentence or the head of its minutes tells of."""
    if not passage.dates:
        return
    said = _MEETS.search(text, passage.start, passage.end)
    days = [day for day in passage.dates if said is not None and spans[day].end <= said.end()]
    if said is not None and days:
        line = text.rfind("\n", passage.start, said.start()) + 1
        day = next((day for day in days if spans[day].start >= line), days[-1])
        bodies = [
            body for body in passage.bodies if said.start() - 16 <= spans[body].start and spans[body].end <= said.end()
        ]
        discourse.meeting = (day, tuple(bodies[-1:]))


def all_of_them(text: str, before: int, start: int, discourse: Discourse) -> list[int]:
    """Return the instruments that were named together, where a clause speaks of both or all of them."""
    return discourse.group if discourse.group and _ALL.search(text, before, start) else []
