"""What a Chinese text says once for several clauses: the subject of a sentence, the session spoken of, a group of instruments."""

from __future__ import annotations

from policydata.extraction.events.candidates import Discourse
from policydata.extraction.events.ground import Ground
from policydata.extraction.events.words import CHINESE_CHAIN
from policydata.extraction.expressions import expression
from policydata.extraction.spans import first_at

_BEFORE_SUBJECT = expression(
    r"(?:[^，。；]{1,10}(?:表示|说|称|指出?|介绍|透露|强调)[，：])?[0-9年月日初中底末上下旬，、\s今去前当同次明（）()近来此后随由\-—:：|｜]{0,30}(?:近日|日前|近年来|随后|此外|同时|其间|期间|以来)?，?"
)
"""What may stand before the subject that opens a sentence: a day, or when it was."""
_SAYS = expression(r"[^，。；：《》]{1,40}(?:表示|说明?|称|指出?|介绍|透露|强调)[，：]")
"""Who reports what somebody else did: 水利局指出，省政府…，并于5月印发《…》."""
_LONGEST_SENTENCE = 400
_DEFINED = expression(r"(?:[（(][^（）()]{1,40}[）)])?")
_NO_SUBJECT = expression(r"[的等：（(、和与及《]|以来|召开|举行|成立以|有关|相关|网站|官网|公报")
_CLAUSE_SIGNS = "，；："
_TIMES = r"(?:[0-9一二三四五六七八九十年月日初中底末上下旬、\s今去前当同次明起至]{1,24})?"
_MANNER = r"(?:正式|联合|共同|牵头|研究|组织|印发|陆续|先后|相继|重新|再次|专门|首次|分别|率先|未经(?:表决)?|鼓掌|协商一致|以(?:[^，。；《》0-9]{0,4}[0-9]{1,5}票[^，。；《》0-9]{0,6}){1,4}(?:的表决结果)?，?|及时|集中|统一|修订|全面|最终|面向社会|向社会|公开)*"
_GOES_ON = expression(
    rf"(?:并|还|又|同时|同步|随后|再|继而|此后|其后|之后|后来|也|且|为此|决定|宣布|终于|最终){{0,2}}(?:于|在|自)?(?:当地时间)?{_TIMES}(?:，)?(?:[就对]《[^《》]{{1,80}}》)?{_MANNER}\Z"
)
"""From the beginning of a clause to its verb, where no other subject stands between."""
_AND = expression(
    rf"(?:并|还|又|同时|随后|继而|此后|其后)(?:于|在)?{_TIMES}(?:[在就向按以通][^，。；《》由被经]{{1,14}})?{_MANNER}\Z"
)
"""The same over where or how it was done: ，并在业主群发布《…》."""
_MEETS = expression(
    r"(?:召开|举行|主持|参加|出席)[^。；《》]{0,50}会议(?=[，。；\s]|$)|(?:会议|代表大会|年会)(?:[今昨]天)?(?:在[^，。；《》]{1,16})?(?:[0-9年月日]{2,11})?(?:召开|举行|闭幕)"
    r"|(?:召开|举行)的[^，。；《》]{1,24}(?:大会|峰会)"
)
_HELD = expression(r"[^。；《》]{2,50}(?:召开|举行|开幕|闭幕|帷幕)|[^，。；《》]{0,12}(?<!未)(?:通过|批准|决定)")
"""From the body of a session to what says that it sat on the day of the sentence."""
_OPENING, _A_DAY = 16, len("2025-03-01")
_SPEAKS = expression(
    r"[^，。；：《》\n]{0,20}(?:长|主任|书记|发言人|负责人|专员|总[工经][^，。；：《》\n]{2}|委员|巡视员)[^，。；：《》\n]{0,10}：(?!《)"
)
"""From a body that opens a line to the sign behind which its official speaks."""
_ALL = expression(
    r"(?:二者|两者|三者|(?:(?:上述|以上|前述|这)[一二两三四五六七八九十0-9几]{0,2}|[两三四五六])[项部个件份]?(?:文件|规则|办法|规定|制度|标准|规范|细则|公约|协定|法规|规章|法律|合约|文书|议定书|条例|意见|方案|规划|政策|决定|通知))(?:均|都|将|同时|一并|已)*[^，。；《》]{0,24}\Z"
)
"""Several instruments that were named together: 二者均自…起实施."""


def sentence_subject(ground: Ground, start: int) -> list[int]:
    """Return the bodies that open a sentence and are the subject of a later clause of it, which has none of its own."""
    text, passage, spans = ground.text, ground.passage, ground.spans
    begin = passage.start
    if text[begin - 1 : begin] == "；":
        low = max(0, begin - _LONGEST_SENTENCE)
        begin = max(text.rfind(sign, low, begin) for sign in "。\n") + 1
    said = _SAYS.match(text, begin, start)
    if said is not None and any(said.end() <= spans[body].start < start for body in passage.bodies):
        begin = said.end()
    clause = max(text.rfind(sign, begin, start) for sign in _CLAUSE_SIGNS) + 1
    if _AND.match(text, clause, start):
        last = max(text.rfind(sign, begin, clause - 1) for sign in _CLAUSE_SIGNS) + 1
        begin = last if any(spans[body].start == last for body in passage.bodies) else begin
    chain: list[int] = []
    for index in range(first_at(spans, begin), len(spans)):
        if spans[index].start >= start or (chain and spans[index].kind != "body"):
            break
        if spans[index].kind == "body":
            if chain and not CHINESE_CHAIN.match(text[spans[chain[-1]].end : spans[index].start]):
                break
            chain.append(index)
    if not chain or not _BEFORE_SUBJECT.fullmatch(text, begin, spans[chain[0]].start):
        return []
    behind = _DEFINED.match(text, spans[chain[-1]].end)
    after = spans[chain[-1]].end if behind is None else behind.end()
    if (
        clause <= after
        or _NO_SUBJECT.match(text, after)
        or any(spans[body].start >= clause for body in passage.bodies if spans[body].end <= start)
    ):
        return []
    return chain if _GOES_ON.match(text, clause, start) or _AND.match(text, clause, start) else []


def remember_session(ground: Ground) -> None:
    """Keep the day and the body of a meeting that a sentence or the head of its minutes tells of."""
    text, passage, spans = ground.text, ground.passage, ground.spans
    if text.find("会", passage.start, passage.end) < 0:
        return
    sat = [body for body in passage.bodies if spans[body].rule == "session.body"]
    if len(sat) == 1:
        held = _HELD.match(text, spans[sat[0]].end, passage.end) is not None
        begin = max(passage.start, text.rfind("\n", passage.start, spans[sat[0]].start) + 1)
        if held or spans[sat[0]].start - begin < _OPENING:
            days = (day for day in passage.dates if held and len(spans[day].value or "") == _A_DAY)
            ground.discourse.meeting = (next(days, None), tuple(sat))
            return
    if not passage.dates:
        return
    day = passage.dates[0]
    said = _MEETS.search(text, passage.start, passage.end)
    if said is not None and spans[day].end <= said.end():
        bodies = [
            body for body in passage.bodies if said.start() - 16 <= spans[body].start and spans[body].end <= said.end()
        ]
        ground.discourse.meeting = (day, tuple(bodies[-1:]))


def remember_speaker(ground: Ground) -> None:
    """Keep the body whose official speaks from a line on: 省交通厅副厅长 李明：."""
    text, passage, spans = ground.text, ground.passage, ground.spans
    for body in passage.bodies:
        if text[spans[body].start - 1 : spans[body].start] in ("", "\n") and _SPEAKS.match(text, spans[body].end):
            ground.discourse.speaker = body


def all_of_them(text: str, before: int, start: int, discourse: Discourse) -> list[int]:
    """Return the instruments that were named together, where a clause speaks of both or all of them."""
    return discourse.group if discourse.group and _ALL.search(text, before, start) else []
