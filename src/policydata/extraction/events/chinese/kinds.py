"""What Chinese words for events say of an instrument: its draft, a law or a treaty make the kind another."""

from __future__ import annotations

from policydata.extraction.expressions import expression

SUBJECT_EVENTS = frozenset(("effective", "repealed", "amended", "expired", "opened_for_signature"))
"""Kinds of event that befall an instrument, whoever brings them about."""
_DRAFT = expression(
    r"(?:(?:草案|征求意见稿|讨论稿|送审稿|初稿|公示稿)[）)]?|[（(][^（）()]{0,20}(?:草案|征求意见|审议|送审|讨论)[^（）()]{0,12}[）)])》?\s*\Z"
)
_LAW = expression(r"(?:法律?|行政法规|条例|法典|令|规定|办法|规则|细则)(?:[（(][^（）()]*[）)])?》?\s*\Z")
_CHANGING = expression(r"关于修[改订正][^\n]{1,200}决定》?\Z")
"""The title of a decision that changes a law, which is promulgated as the law is."""
_ORDERED = expression(r"(?:决定|决议|解释|规程|章程|准则|守则|命令)(?:[（(][^（）()]*[）)])?》?\s*\Z")
"""What the formula of an order puts into force, as it does laws."""
_TREATY = expression(r"(?:公约|条约|议定书|协定|协议|盟约)(?:[（(][^（）()]*[）)])?》?\s*\Z")
AMENDMENT = expression(
    r"》?(?:[（(][^（）()]{1,30}[）)])?的?(?:修[改订正](?:案|决定)|部分条[文款]的?修[改订正](?:案|决定)?)(?!的?(?:[（(]?草案|解读|说明|征求|送审|座谈|宣传|问答|起草|情况|背景))"
)
"""What is adopted is the amendment of an instrument: 通过了《…》的修正案."""
_DRAFT_AMENDMENT = expression(
    r"》(?:[（(][^（）()]{1,30}[）)])?的?(?:部分条[文款])?的?修[改订正](?:案)?[（(]?(?:草案|草稿|初稿|稿|征求意见稿|送审稿)"
)
_OF_THE_DRAFT = expression(r"(?:》[^，。；]{0,6})?(?:草案|提案|征求意见稿|初稿|讨论稿|修订稿|修改稿|送审稿)(?!后)")
_ADOPTED = expression(r"(?:议|表决|投票|院|[0-9]日)通过")
"""What makes what is put out after it no draft any more."""
_IN_PAPER = expression(r"[在于][^，。；]{0,16}(?:公报|网|官网|网站|日报)》?上?[^，。；《》]{0,2}\Z")
_DECLARED = expression(r"(?:宣布|决定|宣告)[^，。；》]{0,20}(?:》[^，。；]{0,4})?\Z")
ISSUES = frozenset(("issued", "published", "promulgated"))
"""Kinds of event by which an instrument is made public."""
_AMENDS = ISSUES | {"adopted"}
_DRAFTS = _AMENDS | {"approved", "endorsed", "proposed", "drafted"}


def of_amendment(event: str, text: str, end: int) -> bool:
    """Tell whether a verb acts on an instrument whose amendment, or the draft of it, is named at `end`: 发布《…》修正案."""
    amended = event in _AMENDS and AMENDMENT.match(text, end)
    return bool(amended or (event in _DRAFTS and _DRAFT_AMENDMENT.match(text, end)))


def event_of(word: str, event: str, title: str, between: str = "", before: str = "", formula: bool = False) -> str:
    """Return the kind of an event of an instrument by its title: 公布 of a draft is a draft's publication.

    `between` are the words between the title and the verb that is said of it (“《…》的初稿于…分发”), `before` those
    right before the verb; in the formula of an order (现予公布) a decision is promulgated too.
    """
    if word in ("刊宪", "刊登"):
        return "published"
    drafted = event in ISSUES and (_DRAFT.search(title) or _OF_THE_DRAFT.match(between))
    if word.startswith("预告") or (drafted and not _ADOPTED.search(between)):
        return "draft_published"
    if event in _AMENDS and AMENDMENT.match(between):
        return "amended"
    if event == "promulgated" and _IN_PAPER.search(before):
        return "published"
    if (
        event == "promulgated"
        and word.startswith("公布")
        and not (_LAW.search(title) or (_ORDERED if formula else _CHANGING).search(title))
    ):
        return "published"
    if event == "approved" and word.startswith(("批准", "交存", "递交")) and _TREATY.search(title):
        return "ratified"
    if (
        event == "repealed"
        and word == "失效"
        and not _DECLARED.search(before)
        and not between.endswith(("同时", "即行", "一并", "同日"))
    ):
        return "expired"
    return event
