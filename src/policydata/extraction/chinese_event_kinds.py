"""What Chinese words for events say of an instrument: its draft, a law or a treaty make the kind another."""

from __future__ import annotations

from policydata.extraction.expressions import expression

_DRAFT = expression(r"(?:草案|征求意见稿|讨论稿|送审稿|初稿|公示稿)[）)]?》?\s*\Z")
_LAW = expression(r"(?:法|条例|法典|令|规定|办法|规则|细则)(?:[（(][^（）()]*[）)])?》?\s*\Z")
_TREATY = expression(r"(?:公约|条约|议定书|协定|协议|盟约)(?:[（(][^（）()]*[）)])?》?\s*\Z")
_OF_THE_DRAFT = expression(r"(?:》[^，。；]{0,6})?(?:草案|征求意见稿|初稿|讨论稿)")
_MADE_PUBLIC = frozenset(("issued", "published", "promulgated"))


def event_of(word: str, event: str, title: str, between: str = "") -> str:
    """Return the kind of an event of an instrument by its title: 公布 of a draft is a draft's publication.

    `between` are the words between the title and the verb that is said of it (“《…》的初稿于…分发”).
    """
    if event in _MADE_PUBLIC and (_DRAFT.search(title) or _OF_THE_DRAFT.match(between)):
        return "draft_published"
    if event == "promulgated" and word.startswith("公布") and not _LAW.search(title):
        return "published"
    if event == "approved" and word.startswith("批准") and _TREATY.search(title):
        return "ratified"
    if event == "repealed" and word == "失效" and not between.endswith(("同时", "即行", "一并", "同日")):
        return "expired"
    return event
