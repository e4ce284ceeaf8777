"""The day on which a page says it was put up: 发布时间：2023-03-17 12:59, 2023-03-17 08:30 来源：…, 第08版 of a paper."""

from __future__ import annotations

from collections.abc import Sequence

from policydata.extraction.expressions import expression
from policydata.extraction.spans import Span

_HEAD, _LONGEST_LEAD = 600, 100
_OLDER = 3
_OFFICIAL = ("第一条", "施行", "印发", "特此", "批复")
_DAY = len("2023-03-17")
_LABELS = ("发布时间", "发布日期", "发表时间", "发表日期", "更新时间", "更新日期", "最后更新", "发稿时间", " date")
_BARE_LABELS = ("时间", "日期")
_BETWEEN = " :：\u3000\u00a0(（["
_CLOSED = frozenset("，。；！？")
_STAMP_AFTER = expression(
    r"[^\S\n]{0,4}(?:[0-2]?[0-9]\s?:\s?[0-5][0-9]|(?:[|）)][^\S\n]{0,4})?(?:信息|稿件)?(?:来源|稿源))"
)
_PRINTED = expression(r"[^\S\n]?第?[^\S\n]?[0-9A-Z]{1,3}[^\S\n]?版")


def page_day(dates: Sequence[Span], text: str) -> tuple[int, ...]:
    """Return the day of the stamp at the head of a page, nothing without one.

    Where all else that an official text dates is older by years, the stamp is that of the collection which shows it.
    """
    printed = [span for span in dates if _PRINTED.match(text, span.end)] if "版" in text else []
    for span in printed or dates:
        if span.start > _HEAD and not printed:
            break
        if len(span.value or "") == _DAY and "end" not in span.detail and (printed or _is_stamp(span, text)):
            day = tuple(map(int, (span.value or "").split("-")))
            years = [int(one.value[:4]) for one in dates if one is not span and one.value and one.value[0] in "12"]
            older = years and max(years) < day[0] - _OLDER and any(word in text for word in _OFFICIAL)
            return () if older else day
    return ()


def _is_stamp(span: Span, text: str) -> bool:
    lead = text[text.rfind("\n", 0, span.start) + 1 : span.start]
    if len(lead) > _LONGEST_LEAD or not _CLOSED.isdisjoint(lead):
        return False
    label = f" {lead}".rstrip(_BETWEEN)
    bare = label.endswith(_BARE_LABELS) and label[-3] in " |\u3000\u00a0"
    return bare or label.endswith(_LABELS) or _STAMP_AFTER.match(text, span.end) is not None
