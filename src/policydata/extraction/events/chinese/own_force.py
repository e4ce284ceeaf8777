"""The day on which a Chinese text that speaks of itself takes effect: 本办法自2020年1月1日起施行."""

from __future__ import annotations

from policydata.extraction.events.ground import Ground
from policydata.extraction.expressions import expression

_PAPER = "(?:办法|条例|规定|细则|规则|通知|规划|意见|指南|规范|决定|公告|标准|法|方案|制度|章程|协[定议]|公约|议定书|条约|准则|规程|指引|通告|纲要)"
_THIS = expression(rf"(?:本|该){_PAPER}(?:[^，。；]{{0,3}}|[^。；《》]{{0,24}}，)自[^，。；]{{0,40}}\Z")
_THIS_DAY = expression(rf"本{_PAPER}(?:[^，。；]{{0,3}}|[^。；《》]{{0,24}}，)自(?=[0-9二○〇])")


def own_force(ground: Ground) -> int | None:
    """Return the day on which the text itself takes effect, where its title is not read: 本办法自2020年1月1日起施行."""
    passage = ground.passage
    own = _THIS_DAY.search(ground.text, passage.start, passage.end)
    return next((day for day in passage.dates if own and ground.spans[day].start == own.end()), None)


def speaks_of_itself(ground: Ground, before: int, start: int) -> bool:
    """Tell whether the verb at `start`, behind another that ends at `before`, is said of the text itself."""
    return _THIS.search(ground.text, max(ground.passage.start, before), start) is not None
