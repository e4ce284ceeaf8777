"""What stands at the head of a Chinese paper: the sheet over a notice (发布日期：2023-04-20), the imprint under a report."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from policydata.extraction.candidates import Candidate
from policydata.extraction.events.candidates import event_candidate
from policydata.extraction.events.chinese.kinds import SUBJECT_EVENTS, event_of
from policydata.extraction.events.chinese.papers import signs
from policydata.extraction.events.chinese.unsaid import of_page
from policydata.extraction.expressions import expression
from policydata.extraction.layout.passages import Names, heads
from policydata.extraction.spans import Span, first_at

_HEAD, _CARD = 800, 250
"""How many characters the sheet and the title may take, and how many each of several cards."""
_FIELD = expression(
    r"(公?发布|刊登|公布|颁布|公开|发文|印发|通过|批准|修正|修订|生效|实施|施行|执行|废止|失效|首读)[ \u3000]?(?:日期|时间|(?<=发布)日)(?:(?:[：:】]|[ \t]?[|｜])\s{0,12}(?:民国 )?|(?<=首读日期)\s{1,8}(?:[0-9]{1,2}[.．、]\s?)?)"
)
_PUT_OUT = expression(r"(?:发布|公布|印发)[ \u3000]*\n")
_SPEAKS_FOR = expression(
    r"我(?:受[^，。；\n]{2,30}委托，)?代表([^，。；\n]{2,24})，?向(?:大会|[^，。；\n]{2,40}会议?)，?报告工作"
)
"""What opens the yearly report of a government to a congress."""
_MAKER = expression(
    r"(?:发布|发文|公开|公布|制定|颁布|印发|制发)[ \u3000]?(?:机构|机关|单位|部门|主体)(?:[：:】]|[ \t]?[|｜])[ \u3000\t]*"
)
_KINDS = {"公开": "published", "生效": "effective", "实施": "effective", "施行": "effective", "执行": "effective"}
_KINDS |= {"首读": "proposed", "废止": "repealed", "失效": "expired", "公布": "promulgated", "颁布": "promulgated"}
_KINDS |= {"发文": "issued", "印发": "issued", "通过": "adopted", "批准": "approved"}
_KINDS |= {"修正": "amended", "修订": "amended"}
_REPORT = expression(r"(?:公报|报告|白皮书|蓝皮书|绿皮书|年鉴)(?:\s*[（(][^（）()]{1,20}[）)])?\Z")
_SUBTITLE = expression(r"\s*(?:[—－-]{1,2}.{2,40}|[（(][^（）()\n]{1,20}[）)]|.{0,60}来源[：:].{0,60})?\s*")
"""A line between a title and who publishes it."""
_MOST = 12
"""How many mentions may stand in those lines."""
_MONTH, _DAY = len("2024-10"), len("2024-10-01")


def sheet_events(text: str, spans: Sequence[Span], names: Names) -> list[Candidate]:
    """Return the events that the sheet at the head of a text dates, of the title that stands alone below or in it."""
    found = _imprint(text, spans, names) + _reported(text, spans, names)
    titles = [one for one, span in enumerate(spans) if span.kind == "policy" and heads(text, span)]
    for field in _FIELD.finditer(text):
        place = first_at(spans, field.end())
        above = bisect_left(titles, first_at(spans, field.start())) - 1
        policy = titles[above] if above >= 0 else names.own
        if policy is None or field.start() - max(0, spans[policy].end) > (_HEAD if above <= 0 else _CARD):
            continue
        if (
            place == len(spans)
            or spans[place].kind != "date"
            or spans[place].start != field.end()
            or of_page(text, field.start())
        ):
            continue
        title = text[spans[policy].start : spans[policy].end]
        kind = event_of(field[1], _KINDS.get(field[1], "published"), title)
        begin = spans[policy].start if above > 0 else 0
        if kind == "published" and any(one.rule == "zh-imprint" and one.spans[0] == policy for one in found):
            continue
        acting = [] if kind in SUBJECT_EVENTS or kind == "proposed" else _makers(text, spans, title, begin)
        where = (spans[place].start, spans[place].end)
        found.append(event_candidate(text, spans, names, policy, kind, where, place, acting, rule="zh-sheet"))
    return found


def _imprint(text: str, spans: Sequence[Span], names: Names) -> list[Candidate]:
    """Return the publication of a report by the lines under its title, which name bodies and a day."""
    policy = names.own
    if policy is None or not _REPORT.search(text, spans[policy].start, spans[policy].end):
        return []
    bodies: list[int] = []
    end = spans[policy].end
    for place in range(policy + 1, min(policy + _MOST, len(spans))):
        span = spans[place]
        line = text.rfind("\n", max(0, span.start - _HEAD), span.start) + 1
        if line <= spans[policy].start:
            continue  # the number of a bulletin: …公报（第二号）
        if line > end and not all(_SUBTITLE.fullmatch(one) for one in text[end:line].split("\n")):
            break
        dated = span.kind == "date" and len(span.value or "") >= _MONTH
        put_out = span.start == line and _PUT_OUT.match(text, span.end) is not None
        if span.kind == "body" and signs(text, spans, place):
            bodies.append(place)
        elif dated and (put_out or (bodies and signs(text, spans, place))):
            where = (span.start, span.end)
            return [event_candidate(text, spans, names, policy, "published", where, place, bodies, rule="zh-imprint")]
        elif not _SUBTITLE.fullmatch(text[line : text.find("\n", span.end)]):
            break
        end = text.find("\n", span.end) + 1 or len(text)
    return []


def _reported(text: str, spans: Sequence[Span], names: Names) -> list[Candidate]:
    """Return that a report was laid before a congress, by its first words and the day over them."""
    said = _SPEAKS_FOR.search(text, 0, 2 * _HEAD) if "报告工作" in text[: 2 * _HEAD] else None
    if said is None:
        return []
    above = range(first_at(spans, said.start()))
    policy = next((one for one in above if text.endswith("政府工作报告", spans[one].start, spans[one].end)), None)
    day = next(
        (one for one in reversed(above) if spans[one].kind == "date" and len(spans[one].value or "") == _DAY), None
    )
    acting = [one for one, span in enumerate(spans[: above.stop + _MOST]) if span[:3] == (*said.span(1), "body")]
    if policy is None or spans[policy].kind != "policy":
        return []
    return [event_candidate(text, spans, names, policy, "proposed", said.span(), day, acting, rule="zh-sheet")]


def _makers(text: str, spans: Sequence[Span], title: str, begin: int) -> list[int]:
    """Return the body whose name opens the title, wherever it stands, else the one that the sheet at `begin` names as its maker."""
    for index, span in enumerate(spans):
        if span.kind == "body" and title.startswith(text[span.start : span.end]):
            return [index]
    said = _MAKER.search(text, begin, begin + _HEAD)
    place = -1 if said is None else first_at(spans, said.end())
    return [place] if 0 <= place < len(spans) and said and spans[place].start == said.end() else []
