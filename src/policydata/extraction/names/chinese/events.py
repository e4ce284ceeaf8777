"""Events in Chinese text: forums, summits, conferences and sessions by their endings, party congresses by their numbers."""

from __future__ import annotations

from policydata.extraction.expressions import expression
from policydata.extraction.names.chinese.known_bodies import KNOWN_BODIES
from policydata.extraction.names.chinese.left_edges import ends_like_body, left_edge
from policydata.extraction.names.chinese.session_bodies import is_held
from policydata.extraction.names.chinese.word_indexes import EVENT_HEADS
from policydata.extraction.names.chinese.words import FAIRS, GENERIC_EVENTS, HOSTS, MEETINGS, words
from policydata.extraction.names.name_spans import name_span
from policydata.extraction.spans import Span
from policydata.extraction.word_tries import any_of

_OTHER_WORD = expression(
    "(?<=峰会)[见晤同]|(?<=会议)事(?:规则|协调|机构|程序|厅)|[员场室厅堂程]|制(?!定)|(?<=会)议|(?<=代表大会)(?:代表|制度)|期(?!间)|常务委员会|常委会|主席团"
)
"""What behind an ending makes another word of it."""
_GENERIC = expression(f"(?:{any_of(GENERIC_EVENTS)}|[0-9一二三四五六七八九十百]+[场次届个轮])*\\Z")
_BODIES = expression("(?:联合国|人民代表|全国代表|职工代表|会员代表|股东|世界卫生|联合国环境|成员国)\\Z")
_COUNTED = expression(
    "第[0-9一二三四五六七八九十百零〇]+[届次]|[一二三四五六七八九十]{1,3}届[一二三四五六七八九十]{1,3}次"
)
_YEAR = expression("(?:20|19)[0-9]{2}(?:年)?\\Z")
_SERIES_BEFORE = expression(
    "[\u4e00-\u9fff]{2,14}(?:论坛|大会|峰会|组织|协会|学会)(?:20[0-9]{2}年?|第[0-9一二三四五六七八九十]+[届次])\\Z"
)
_LINE_ALONE = expression("\n大会[,，]\n")
"""The General Assembly, which opens its resolutions on a line of its own."""
_FAIRS = frozenset(FAIRS)
"""Names that stand alone: fairs, games, days."""
_LEAD = expression(
    "(?:学习(?!型|中心)|研究(?!生|院|所|中心)|备战|服务保障|全面|积极|深入|贯彻|迎接|做好|办好|办成|落实|认真|宣传(?!思想|部|工作|周|日))+"
)
"""What is done for a meeting, before its name."""
_YEAR_AFTER = expression("20[0-9]{2}(?![0-9年])")
_NO_EVENT_BEFORE = ("展开", "开展", "进行", "就", "在", "就大", "通过", "社会")
"""Words before an ending with which it is what people do, or part of another word."""
_USUAL_SESSIONS = words("每次 历次 各次 常委会 两院 常务 办公 主任 委员长 党组 部务 局务 院务 董事 理事 监事 行政 预备")
"""What sits again and again, where no number says which sitting is meant: 市政府常务会议."""
_SITTINGS = ("会议", "全会", "全体会议")
_DAY = expression("(?:19|20)[0-9]{2}年[0-9]{1,2}月[0-9]{1,2}日\\Z")
_TERM = expression("第?[一二三四五六七八九十]{1,3}届\\Z")
_LATIN_BEFORE = expression("[A-Z]{1,5}[0-9]{1,2}\\Z")
"""What a name begins with that has a figure in it: G20|杭州峰会."""
_LEADERS = expression("[一-鿿]{2,3}金砖\\Z|(?:金砖|上合|上海合作|亚太经合|二十国|中国|中欧|东盟)[一-鿿—]{0,10}领导人")
_ENDS_SERIES = frozenset("0123456789年届次")
_WIDE = ("全国", "世界", "全球", "国际")
_KNOWN_BODIES = frozenset(KNOWN_BODIES)
_NUMBER = "[一二三四五六七八九十]{1,3}"
_PARTY_CONGRESS = expression("(?:党的|中共)[一二三四五六七八九十]{2,3}大(?![家会型量学力规])")
_PARTY = expression(
    f"(?:(?:党的|中国共产党|中共)?第?{_NUMBER}届(?:[一二三四五六七八九十]中[、和])*[一二三四五六七八九十]中全会|中国共产党第{_NUMBER}(?:次全国代表大会|届中央委员会第{_NUMBER}次全体会议)|"
    f"(?:中共)?(?:{_NUMBER}届)?中央政治局(?:就[^，。]{{2,30}})?第{_NUMBER}次集体学习|(?:中华人民共和国)?(?:第{_NUMBER}届)?全国人民代表大会(?:常务委员会)?第{_NUMBER}次会议|"
    f"第?{_NUMBER}届全国人大(?:常委会)?第?{_NUMBER}次会议)\\Z"
)
_BOARD = expression("(?<!互联)网\\Z")
"""Before 论坛 a site where one writes, no meeting."""
_TIMES = expression("(?<![第届会一二三四五六七八九十0-9])[一二三四五六七八九十两0-9]{1,3}次\\Z")
"""How often one meets: 每年开三次|会议."""
_ANNIVERSARY = expression("(?:纪念|庆祝)[^，。；\n]{2,40}?[0-9一二三四五六七八九十百]{1,4}\\Z")
_BEFORE_SESSION = frozenset("次中表")
_PARTY_WINDOW = 64
_PARTIES = expression("(?<![0-9A-Za-z/.-])COP ?[0-9]{1,2}(?![0-9A-Za-z/十百千万亿-]|[.,][0-9]| (?:[mb]|tr)illion)")


def find_events_chinese(text: str) -> list[Span]:
    """Return the events that a Chinese text names, by position; they may overlap, the longer stands."""
    events = [name_span(*match.span(), "event.party") for match in _PARTY_CONGRESS.finditer(text)]
    if "COP" in text:
        events += [name_span(*each.span(), "event.known") for each in _PARTIES.finditer(text)]
    for ending, end in EVENT_HEADS.find(text, _OTHER_WORD):
        rule = "event.ending"
        if (start := _party_start(text, ending, end)) >= 0:
            rule = "event.party"
        elif (start := _start(text, ending, end)) < 0:
            continue
        year = _YEAR_AFTER.match(text, end)
        events.append(name_span(start, year.end() if year else end, rule))
    events.sort(key=lambda span: span.start)
    return events


def _party_start(text: str, ending: int, end: int) -> int:
    """Return where a session of the party or of the National People's Congress begins, or -1 when it is none."""
    if text[ending - 1 : ending] not in _BEFORE_SESSION:
        return -1
    window_start = max(0, end - _PARTY_WINDOW)
    party = _PARTY.search(text[window_start:end])
    return window_start + party.start() if party else -1


def _start(text: str, place: int, end: int) -> int:
    """Return where the name with this ending begins, or -1 when it names no event of its own."""
    start, ending = left_edge(text, place), text[place:end]
    core = text[start:place].replace("\n", "")
    if lead := _LEAD.match(core):
        start, core = start + lead.end(), core[lead.end() :]
    counted = _COUNTED.search(core)
    if text[start - 1 : start] in _ENDS_SERIES and (series := _SERIES_BEFORE.search(text[max(0, start - 24) : start])):
        return start - len(series[0])
    if text[start:end] in _KNOWN_BODIES or _LINE_ALONE.match(text, place - 1) or (ending == "联大" and not counted):
        return -1
    if ending == "会议" and ends_like_body(core) and (day := _DAY.search(text, max(0, start - 11), start)):
        return day.start()
    if core.startswith("周年"):
        held = _ANNIVERSARY.search(text, max(0, start - 48), start)
        return held.start() if held else -1
    if (core.endswith("联席") and not is_held(text, start, end)) or (ending == "论坛" and _BOARD.search(core)):
        return -1
    if named := _LATIN_BEFORE.search(text, max(0, start - 6), start):
        start, core = named.start(), named[0] + core
    if core.startswith("中央") and (term := _TERM.search(text, max(0, start - 5), start)):
        start = term.start()
    if fair := ending in _FAIRS and not counted:
        start = place - max((len(host) for host in HOSTS if core.endswith(host)), default=0)
    if year := _YEAR.search(text[max(0, start - 5) : start]):
        start -= len(year[0])
    if fair:
        return start
    first = len(core) > 3 and text.endswith("首届", 0, start)
    if not year and not first and _GENERIC.match(core) and not core.startswith(_WIDE):
        return -1
    if not counted and (
        (ending == "发布会" and "”" not in core) or (ending in _SITTINGS and not year and ends_like_body(core))
    ):
        return -1
    if ending == "运动会" and not counted:
        return start if core.startswith((*_WIDE, *HOSTS, "亚洲")) else -1
    if core.endswith("人民") and ending == "代表大会" and not counted:
        return -1
    if not counted and not year and core.endswith(_USUAL_SESSIONS) and not core.startswith(("全国", "全省")):
        return -1
    if core.endswith(_NO_EVENT_BEFORE) or (core[-1:] == "作" and core[-2:] not in ("工作", "合作")):
        return -1
    if ending == "会议" and "届" not in core and _TIMES.search(core):
        return -1
    if counted or core.endswith(MEETINGS.get(ending, ())):
        return start
    least = 2 if year or ending == "峰会" else 4
    if (
        len(core) < least
        or (ending == "会晤" and not _LEADERS.match(core))
        or (ending == "大会" and _BODIES.search(core))
    ):
        return -1
    return start
