"""Bodies within their sessions, where these are numbered or act: 国务院 in 国务院第2次常务会议通过, 世界卫生大会 in 世界卫生大会通过."""

from __future__ import annotations

from collections.abc import Sequence

from policydata.extraction.expressions import expression
from policydata.extraction.spans import Span

_ACTS = expression(
    r"(?!的)[^。；！？《》]{0,40}?(?:《[^。；！？《》]{1,80}》[^。；！？《》]{0,20}?)?(?:通过|审议|批准|核准|核可|修[订正改]|决定|制定|作出|签署|表决|讨论|同意|批复)|(?:(?![召举闭开][开行幕])[^。；！？《》]){0,40}?[\u4e00-\u9fff]{0,4}会议(?!在|于[^，。；]{1,20}[召举])"
)
"""From a session to what it does; another session, or what it goes by, may stand between."""
_NUMBERED = expression("(?:19|20)[0-9]{2}年[0-9]{1,2}月|[0-9一二三四五六七八九十百零〇]{1,5}[届次]")
_SITTING = expression(
    r"(?:[0-9]{4}年(?:[0-9]{1,2}月[0-9]{1,2}日)?)?(?P<body>(?!第[0-9一二三四五六七八九十]{1,4}次)[^\n]{2,40}?)(?:成员国|缔约国|会员国)?[\s]{0,2}(?:[0-9]{4}年)?(?:第?[0-9一二三四五六七八九十百零〇]{1,5}届)?(?:第?[0-9一二三四五六七八九十]{1,3}会期)?"
    r"(?:第?[0-9一二三四五六七八九十百零〇]{1,5}次会议)?(?:第?[0-9一二三四五六七八九十百零〇]{1,5}次)?(?:[室部署局委行会院]务(?:会议)?|常务(?:会议)?|党组|办公|[局厅市县区州省]长|院长|主任|委员长|主席|特别|紧急|例行|联席|专题|全体|常委会|部长级|部长|首脑|会员代表|职工代表|会员|股东|缔约方|(?:交通|农业|财政|环境|卫生|教育|能源|经贸|贸易|国防|文化|旅游|劳工|水利|科技)部长|领导人|外长)*(?:会议|全会|大会|会)"
)
_NUMBERED_ASSEMBLY = expression(r"(?:[0-9]{4}年)?第[0-9一二三四五六七八九十百零〇]{1,5}届(?=联合国大会)")
_ENDS = (
    "人大 人民代表大会 常委会 常务委员会 委员会 国务院 政府 理事会 法院 检察院 军委 议会 国会 大会 议院 办公室 办公厅 组织 经社会 经委会 联盟 协会 学会 董事会 "
    "总局 总署 部 局 署 厅 委 办 院 市委 省委 县委 区委 缔约方会议 工作组 政协 政治协商会议"
)
_BODY_ENDS = tuple(_ENDS.split())
_NO_BODY = expression(
    r"(?:[0-9]{4}|第?[0-9一二三四五六七八九十]{1,4}[届次])|[“”\n]|(?:工作|座谈|研讨|论坛|全体|常务|动员|现场)\Z"
)
_NO_ASSEMBLY = expression("[^国省市县区州旗镇乡届]人大\\Z")
"""数字人|大会"""
_ORGANS = ("大会", "部长会议", "部长级会议", "首脑会议", "领导人会议", "国家元首会议", "元首理事会", "领导人峰会")
"""Endings of assemblies that are bodies themselves where they act without a number."""
_ORDINAL = expression(r"第?[0-9一二三四五六七八九十]{1,4}届")
_OF_PARTY = expression("(?:中共|中国共产党)(?=第?[一二三四五六七八九十]{1,3}(?:大|次全国代表大会))")
_REACH = 120
_HELD_BEFORE = expression("(?:召开|举行|举办|出席|参加|主持|列席)[了的过]?\\Z")
_HELD_BEHIND = expression(
    "[上期]|(?:[（(]?第[0-9一二三四五六七八九十]+次)|[暨，]|[^，。；\n]{0,16}?(?:召开|举行)|强调|指出"
)


def with_session_bodies(text: str, names: list[Span]) -> list[Span]:
    """Return names by position with bodies for the sessions that have a number or act; each refers to the body's full name, if it is there."""
    found: list[Span] = []
    replaced: set[int] = set()
    bodies: dict[str, int] | None = None
    for index, name in enumerate(names):
        if name.kind != "event" or not (
            _OF_PARTY.match(text, name.start)
            or _NUMBERED.search(text, name.start, name.end)
            or _ACTS.match(text, name.end, name.end + _REACH)
        ):
            continue
        where = _body_of(text, name)
        if where is None:
            continue
        if where == (name.start, name.end):
            # An assembly that acts is a body, and no event of its own where no number says which sitting it is.
            replaced.add(index)
        if bodies is None:
            bodies = _full_names(text, names)
        body = text[slice(*where)]
        full = bodies.setdefault(_unnumbered(body), where[0])
        same = full < where[0] or (full > where[0] and text.startswith(body, full))
        detail = {"refers_to": str(full)} if same else {}
        found.append(Span(*where, "body", None, None, "session.body", None, detail))
    if not found:
        return names
    taken = {(name.start, name.end) for name in names if name.kind == "body"}
    kept = [name for index, name in enumerate(names) if index not in replaced]
    kept += [body for body in found if (body.start, body.end) not in taken]
    return sorted(kept, key=lambda span: (span.start, -span.end))


def _full_names(text: str, names: Sequence[Span]) -> dict[str, int]:
    """Return where each body is named in full, by its name without the number of its term."""
    bodies: dict[str, int] = {}
    for name in names:
        if name.kind == "body":
            full = name.detail.get("refers_to")
            bodies.setdefault(_unnumbered(text[name.start : name.end]), int(full) if full else name.start)
    return bodies


def _body_of(text: str, session: Span) -> tuple[int, int] | None:
    start, end = session.start, session.end
    if party := _OF_PARTY.match(text, start, end):
        return party.span()
    name = text[start:end]
    if assembly := _NUMBERED_ASSEMBLY.match(name):
        return start + assembly.end(), end
    sitting = _SITTING.fullmatch(name)
    if sitting is not None and sitting["body"].endswith(_BODY_ENDS) and not _NO_ASSEMBLY.search(sitting["body"]):
        return start + sitting.start("body"), start + sitting.end("body")
    if name.endswith(_ORGANS) and text[end : end + 1] not in ("上", "闭", "开") and not _NO_BODY.search(name):
        return start, end
    return None


def is_held(text: str, start: int, end: int) -> bool:
    """Say whether a joint conference (联席会议) between two places is one that takes place, rather than a standing body."""
    return _HELD_BEFORE.search(text, max(0, start - 3), start) is not None or _HELD_BEHIND.match(text, end) is not None


def _unnumbered(name: str) -> str:
    # 第十四届全国人大 is told from the one before it, 省第十四届人大 is the body of its place.
    return "".join((name if _ORDINAL.match(name) else _ORDINAL.sub("", name)).split())
