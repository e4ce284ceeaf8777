"""Events in Chinese text: forums, summits, conferences and sessions by their endings, party congresses by their numbers."""

from __future__ import annotations

import re

from policydata.extraction.chinese_left_edges import left_edge
from policydata.extraction.gazetteer import Gazetteer
from policydata.extraction.name_words_chinese import EVENT_ENDINGS, GENERIC_EVENTS
from policydata.extraction.spans import Span

_ENDING = re.compile(f"(?:{'|'.join(EVENT_ENDINGS)})(?![员制场室厅堂]|期(?!间))")
_GENERIC = re.compile(f"(?:{'|'.join(GENERIC_EVENTS)}|[0-9一二三四五六七八九十百]+[场次届个])*\\Z")
_BODIES = re.compile("(?:联合国|人民代表|全国代表|职工代表|会员代表|股东|世界卫生|联合国环境|成员国)\\Z")
_COUNTED = re.compile("第[0-9０-９一二三四五六七八九十百零〇]+[届次]")
_YEAR = re.compile("(?:20|19)[0-9]{2}(?:年)?\\Z")
_NUMBER = "[一二三四五六七八九十]{1,3}"
_PARTY_CONGRESS = re.compile("党的[一二三四五六七八九十]{2,3}大(?![家会型量学力规])")
_PARTY = re.compile(
    f"(?:(?:党的|中国共产党|中共)?第?{_NUMBER}届[一二三四五六七八九十]中全会|中国共产党第{_NUMBER}(?:次全国代表大会|届中央委员会第{_NUMBER}次全体会议)|"
    f"(?:中共)?(?:{_NUMBER}届)?中央政治局(?:就[^，。]{{2,30}})?第{_NUMBER}次集体学习|(?:第{_NUMBER}届)?全国人民代表大会(?:常务委员会)?第{_NUMBER}次会议|"
    f"{_NUMBER}届全国人大(?:常委会)?第?{_NUMBER}次会议)\\Z"
)
_PARTY_ENDINGS = frozenset({"全会", "代表大会", "大会", "全体会议", "会议", "集体学习"})
_PARTY_WINDOW = 64


def find_events_chinese(text: str, gazetteer: Gazetteer | None = None) -> list[Span]:
    """Return the events that a Chinese text names, by position; they may overlap, the longer stands."""
    events = [Span(*match.span(), "event", None, None, "event.party") for match in _PARTY_CONGRESS.finditer(text)]
    for match in _ENDING.finditer(text):
        window_start = max(0, match.end() - _PARTY_WINDOW)
        if match[0] in _PARTY_ENDINGS and (party := _PARTY.search(text[window_start : match.end()])):
            events.append(Span(window_start + party.start(), match.end(), "event", None, None, "event.party"))
        elif (start := _start(text, match)) >= 0:
            events.append(Span(start, match.end(), "event", None, None, "event.ending"))
    if gazetteer is not None:
        events += [span for span in gazetteer.find(text, "zh") if span.kind == "event"]
    events.sort(key=lambda span: span.start)
    return events


def _start(text: str, match: re.Match[str]) -> int:
    """Return where the name with this ending begins, or -1 when it names no event of its own."""
    start = left_edge(text, match.start())
    core = text[start : match.start()].replace("\n", "")
    counted = _COUNTED.search(core)
    if year := _YEAR.search(text[max(0, start - 5) : start]):
        start -= len(year[0])
    elif (
        len(core) < 2
        or (_GENERIC.match(core) and not core.startswith(("全国", "世界", "全球", "国际")))
        or (len(core) < 4 and not counted)
    ):
        return -1
    if match[0] == "大会" and _BODIES.search(core):
        return -1
    if (
        match[0] in ("会议", "全体会议", "全会", "年会", "发布会", "大赛", "竞赛", "交流会", "推进会", "座谈会")
        and not counted
        and len(core) < 4
    ):
        return -1
    return start
