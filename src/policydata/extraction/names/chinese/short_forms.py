"""Short forms of titles in Chinese text: （以下简称《行动计划》）, 《办法》, 本条例, and 宣言 at the beginning of a clause."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from policydata.extraction.expressions import expression
from policydata.extraction.names.chinese.bare_titles import find_defined, find_drafts, find_heads, stand_alone
from policydata.extraction.names.chinese.instrument_words import (
    LASTING_HEADS,
    POINTED_AT,
    POINTED_ONLY,
    REPORTS,
    SHORT_FORM_HEADS,
)
from policydata.extraction.names.chinese.short_titles import find_pieces
from policydata.extraction.names.chinese.title_contexts import SAID
from policydata.extraction.names.chinese.title_echoes import find_echoes
from policydata.extraction.names.chinese.titles import core, is_defined
from policydata.extraction.names.chinese.word_indexes import CLAUSE_HEAD, SPEAKING_HEAD
from policydata.extraction.names.chinese.words import words
from policydata.extraction.names.name_spans import full_name, name_span
from policydata.extraction.names.whole_words import matches_at, places
from policydata.extraction.spans import Span, first_at
from policydata.extraction.word_tries import any_of

_HEADS = any_of((*SHORT_FORM_HEADS, *REPORTS, *POINTED_AT, *POINTED_ONLY))
_NOT_INSIDE = "(?:(?<=法)(?<!办法)(?![律规院庭官学治制案人务国定例])|(?:(?<!法)|(?<=办法))(?!规[则模范划格章]|[书局栏箱单制化性院学者]|案(?!文)|人(?!民)|会(?!议)))"
_POINTING = expression(
    f"(?:(?<![基资成版样])|(?!本))[本该此两新这那上前以修次](?:(?<=[本该此两新])(?<![特对因为据从由至就如故彼]此)(?:(?<!新)[部份项个次](?!部))?|(?<=[这那])[部份项个次]|(?<=[上前])述|(?<=以)上|(?<=修)[订正改]后的|(?<=新)修[订正改]的|(?<=[这此本]次)的)(?<!用新)(?<!出新)(?<!出了新)"
    f"({_HEADS}(?:(?<=法)(?:部分条文)?修[订正]草案)?){_NOT_INSIDE}"
    f"|[原现同新这年](?:(?<=原)|(?<=现)行|(?<=同)一|(?<=新)版|(?<=这)一|(?<=[0-9]年)的)({any_of((*LASTING_HEADS, '规定', '意见', '标准'))}){_NOT_INSIDE}"
)
"""What is pointed at, behind what points: 该办法, 这部条例, 原规定."""
_NEW_OR_OLD = expression(
    "(?:[新旧]法(?=[，。、；的在对将于自与规明实施出生要共有由发及和颁印]|\\Z)|旧(?:办法|条例|规定|指引|细则|规则|章程)|新政(?![府权协策治务])|新规(?!定|划|则|范|律|模|格|章|矩|程|约|劝|避|制|复|费|当前))"
    "(?<![革维创更重刷全从最崭清]..)(?<![革维创更重刷全从最崭清]...)"
)
"""These are one word: 新法, 旧办法, 新规."""
_DRAFT = expression("(?<=[例法定约案])(?:修正|修订)?草案\\Z")
_NOUNS = words("方案 意见 办法 通知 规划 纲要 指南 细则 措施 指引 规则 报告 公报 白皮书")
_ISSUED = words("方案 办法 规划 纲要 指南 细则 指引 要点 行动计划 章程 守则 准则 白皮书 预案 实施方案 行动方案")
_DRAFTED = expression("草案")
_FOLLOWED = expression(
    f"(?:根据|按照|依照|依据)({any_of(_NOUNS)})(?=[，。]|要求|规定|提出|明确|安排)"
    f"|(?:贯彻落实|贯彻执行|印发|颁布|公布|解读|审议|审议通过|讨论|讨论通过|起草)了?({any_of(_ISSUED)})(?=[，。；])"
    "|(?<=[布表]的)(报告)(?=指出|显示|称|认为|估计|预测|警告|呼吁|强调|提出)"
    f"|(?<=[，。；\n])({any_of(words('目录 清单 名录 制度 标准 计划'))})(?=[已将现]?[自于从][0-9〇一二三四五六七八九十年月日]{{4,11}}起?(?:正式)?(?:施行|实施|执行|生效|启用))|(?<=[该新])(?<![创革更刷]新)(制度)(?![化性])"
)
"""A head alone that says something, or is followed: 通知|要求."""
_STANDARDS = ("标准", "规范", "要求", "指南", "导则", "规程", "通则", "方法")
_WIDER = {
    **dict.fromkeys(("法", "法律", "新法", "旧法"), ("法", "法典", "法案", "法草案", "的法律", "号法律")),
    **dict.fromkeys(("白皮书", "文书", "蓝皮书", "绿皮书"), ("",)),
    **{"旧" + head: (head,) for head in words("办法 条例 规定 指引 细则 规则 章程")},
    "新规": words("规定 办法 条例 细则 规则 规范 通知 公告 意见 通告 指引 法 措施 标准"),
    "法案": ("法案", "法"),
    "新政": words("意见 措施 通知 办法 规定 方案 细则 条例"),
    "试行办法": ("试行办法", "办法"),
    "修改决定": ("的决定",),
    "任择议定书": ("任择议定书", "公约"),
    "宣言": ("宣言", "宣言和行动纲领", "宣言及行动纲领"),
    "条约": ("条约", "公约", "协定", "议定书"),
    "标准": _STANDARDS,
    **dict.fromkeys(("命令", "行政令", "行政命令", "法令"), ("令",)),
}
"""How the titles end that a head may stand for, where not with itself."""
_LAWS = frozenset(("法", "法律", "新法", "旧法", "法案"))
"""Heads that stand for no 办法, though that ends with 法."""
_OWN = frozenset(["条例", "公约", "协定", "议定书", "指令", "章程", "自治条例", "法案", "法律"])
"""What a text calls itself, or speaks of throughout: 本条例, 该法案 need no title before them."""
_RENEWED = ("新修订的", "新修改的", "修订后的", "修改后的", "新的")
"""What is said of the new title where 原条例 is the one before it."""
_FORMER = expression(r"(?:(?<!年)原|旧|废[止除]了?|[取替]代了?|[0-9]年的)《?\Z")
"""Before a title that is not the one that 新办法 means."""
_ENDED = expression(r"》?(?:[（(][^（）()]{0,40}[）)])?(?:将?同时|即行|予以|相应)?(?:废止|失效|停止执行)")
_NEAR = 20
_CLAUSE_START = frozenset(("", *"，。；：！？\n"))


def find_short_forms_chinese(text: str, full: Sequence[Span], in_brackets: Sequence[Span]) -> list[Span]:
    """Return mentions of full titles, which stand before them, by their ending; each refers to the title's start.

    `in_brackets` are the short forms in 《》.
    """
    titles = [span for span in full if span.kind == "policy"]
    cores = [
        _DRAFT.sub("", core(text[span.start : span.end]))
        + "报告" * (span.rule == "policy.yearly" or text.startswith("》报告", span.end))
        for span in titles
    ]
    endings = _Endings(cores)
    # What a text calls 本办法 is what its heading names, whatever it cites between.
    headings = _Endings([name if _alone(text, span) else "" for name, span in zip(cores, titles, strict=True)])
    current = _Endings(["" if _ends(text, span) else name for name, span in zip(cores, titles, strict=True)])
    defined: dict[str, int] = {}
    own: dict[str, int] = {}
    found: list[Span] = []
    named = [
        *find_echoes(text, titles),
        *find_defined(text, titles),
        *find_drafts(text, titles),
        *find_pieces(text, titles),
    ]
    for start, end, number in named:
        title = titles[number]
        found.append(name_span(start, end, "policy.bare", title.linked_id, refers_to=full_name(title)))
    for start, end, rule in _candidates(text, in_brackets):
        head = text[start:end].replace("\n", "")
        before = first_at(titles, start)
        defining = rule == "policy.short" and is_defined(text, start)
        antecedent = -1 if defining else defined.get(core(head), -1)
        if antecedent < 0 and rule == "policy.this" and text[start - 1 : start] == "本":
            antecedent = headings.nearest(core(head), before)
        if antecedent < 0 and "新" in text[start - 1 : start + 1]:
            antecedent = current.nearest(core(head), before)
        if antecedent < 0:
            antecedent = endings.nearest(_DRAFT.sub("", core(head)), before)
        if antecedent >= 0 and head == "法案" and rule != "policy.this" and not cores[antecedent].endswith(head):
            antecedent = -1  # The bill before a law has its own name.
        if antecedent < 0 and text[start - 1 : start] in ("该", "此"):
            # A title is called what it is behind its quotation marks: “港口合作”决议.
            near = range(before - 1, max(-1, before - _NEAR), -1)
            antecedent = next((n for n in near if text.startswith(("”" + head, "》" + head), titles[n].end)), -1)
        if (
            antecedent >= 0
            and text[start - 1 : start] == "原"
            and text.endswith(_RENEWED, 0, max(0, titles[antecedent].start - 1))
        ):
            continue
        if antecedent < 0 and defining and before:
            antecedent = before - 1
        if antecedent < 0:
            pointed = rule == "policy.this" and text[start - 1] in ("本" if head != "法案" else "本该")
            if head in own or (head in _OWN and (pointed or (rule == "policy.short" and head == "法案"))):
                first = own.setdefault(head, start)
                detail = {"refers_to": str(first)} if first < start else {}
                found.append(name_span(start, end, "policy.own", **detail))
            continue
        if defining:
            defined[core(head)] = antecedent
        title = titles[antecedent]
        found.append(name_span(start, end, rule, title.linked_id, refers_to=full_name(title)))
    return found


def _alone(text: str, title: Span) -> bool:
    """Tell whether a title is a line of its own, as a heading is."""
    return text[title.start - 1 : title.start] in ("", "\n") and text[title.end : title.end + 1] in ("", *"\n（(")


def _ends(text: str, title: Span) -> bool:
    """Tell whether a title is that of what something new takes the place of."""
    before = _FORMER.search(text, max(0, title.start - 8), title.start)
    return before is not None or _ENDED.match(text, title.end) is not None


def _candidates(text: str, in_brackets: Sequence[Span]) -> list[tuple[int, int, str]]:
    candidates = [(span.start, span.end, "policy.short") for span in in_brackets]
    candidates += [(*match.span(match.lastindex or 0), "policy.this") for match in _POINTING.finditer(text)]
    candidates += [
        (*match.span(), "policy.this")
        for match in matches_at(_NEW_OR_OLD, text, places(text, ("新法", "旧法", "新规", "新政", "旧")))
    ]
    candidates += [(*span, "policy.head") for span in find_heads(text)]
    candidates += [
        (start, end, "policy.clause")
        for start, end in CLAUSE_HEAD.find(text)
        if text[max(0, start - 1) : start] in _CLAUSE_START
    ]
    candidates += [(*match.span(match.lastindex or 0), "policy.says") for match in _FOLLOWED.finditer(text)]
    candidates += [
        (start, end, "policy.says")
        for start, end in SPEAKING_HEAD.find(text, _DRAFTED)
        if stand_alone(text, start) and SAID.match(text, end)
    ]
    return sorted(set(candidates))


class _Endings:
    """The titles that end with a head noun, by position; looked up once for each noun."""

    def __init__(self, names: list[str]) -> None:
        self._names = names
        self._places: dict[str, list[int]] = {}

    def nearest(self, head: str, before: int) -> int:
        """Return the number of the last title before number `before` that ends with `head`, or -1."""
        heads, no_rules = _WIDER.get(head, head), head in _LAWS
        if head not in self._places:
            self._places[head] = [
                number
                for number, name in enumerate(self._names)
                if name.endswith(heads) and name != head and not (no_rules and name.endswith("办法"))
            ]
        index = bisect_left(self._places[head], before)
        return self._places[head][index - 1] if index else -1
