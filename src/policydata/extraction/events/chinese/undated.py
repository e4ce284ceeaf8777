"""Chinese events that are told without a day: 相继出台《…》, 《…》出台后, 就《…》作出修订."""

from __future__ import annotations

from collections.abc import Sequence

from policydata.extraction.events.chinese.kinds import SUBJECT_EVENTS
from policydata.extraction.events.chinese.pointers import by_meeting
from policydata.extraction.expressions import expression
from policydata.extraction.layout.passages import Passage
from policydata.extraction.spans import Span

_DONE = frozenset(("issued", "published", "promulgated", "adopted", "amended", "signed"))
_BY_AND_BY = expression(r"(?:相继|先后|陆续|已经?)(?:制定|研究|联合|正式)*\Z")
"""What says of a verb without a day that it was done: 相继出台《甲》《乙》."""
_AMONG = expression(
    r"》?(?:[（(][^（）()]{1,30}[）)])?等(?:(?:一|系列|[多数若几]干?|[0-9一二三四五六七八九十]{1,3}余?|首?批)[部项件个份种系批]?)*[^，。；《》]{0,8}(?:法|规|章|件|度|法|准|范|例|策|定|议|引|南)(?:[0-9]{1,3}[部项件个份]|[，。；、\n]|\Z)"
)
"""Behind the last of several that were done: 出台《甲》《乙》等多部法规."""
_AHEAD = expression(r"将|下一步|力争|争取|加快|抓紧|[推启]动|支持|鼓励|引导|到[0-9]{4}年|要(?![求点闻素])|拟|计划")
_SINCE = expression(r"(?:之|以)?[后来](?![^，。；]{0,4}的)")
_GAP = expression(r"》?(?:[（(][^（）()]{0,40}[）)])?的?(?:相继|先后|陆续|正式|新近|最终|自)?")
_CHANGED = expression(r"(?:就|对)[^，。；]{2,90}\Z")


def is_told_undated(
    text: str, spans: Sequence[Span], objects: Sequence[int], passage: Passage, kind: str, start: int, end: int
) -> bool:
    """Tell whether an event without a day is told as such: 《…》出台后, 就《…》作出修订, 出台《…》《…》等法规."""
    title = spans[objects[-1]]
    if title.start > start:
        if kind in ("adopted", "approved") and by_meeting(text, passage, start, end, title.end):
            return True
        return kind in _DONE and (
            text[end : end + 1] == "了"
            or _BY_AND_BY.search(text, max(passage.start, start - 8), start) is not None
            or (
                len(objects) > 1
                and _AMONG.match(text, title.end) is not None
                and not _AHEAD.search(text, passage.start, start)
            )
        )
    if title.end > start or kind in SUBJECT_EVENTS - {"amended"}:
        return False
    if kind == "amended" and _CHANGED.search(text, max(passage.start, start - 100), start):
        return True
    return _SINCE.match(text, end) is not None and _GAP.fullmatch(text, title.end, start) is not None
