"""From the words of the extractor to the closed lists of the records; what fits none is left to the curator."""

from __future__ import annotations

import re

from policydata.extraction.events.words import DATE_EVENTS
from policydata.extraction.unit_kinds import unit_kind
from policydata.vocabulary import BodyRole, Bound, ContentKind, DateEvent, Nature, Unit

_UNITS = frozenset(map(str, Unit))
_CONTENTS = {
    "principle": "principle principles 原则",
    "requirement": "requirement requirements 要求 条件",
    "category": "category categories type types 类别 类",
    "measure": "measure measures task tasks step steps action actions 措施 任务 行动 工程",
    "article": "article articles 条",
    "chapter": "chapter chapters section sections part parts 章 部分",
}
_CONTENT_KINDS = {word: kind for kind, words in _CONTENTS.items() for word in words.split()}
_GEOGRAPHIES = {
    "CN": "china prc 中国 我国 全国 中华人民共和国",
    "WORLD": "world worldwide global globally 世界 全球 全世界",
}
_PLACES = {word: code for code, words in _GEOGRAPHIES.items() for word in words.split()}
_NUMBERS_OF = {
    "EU": re.compile(r"\((?:EU|EC|EEC|EU, ?Euratom|Euratom)\)|[0-9]/(?:EU|EC|EEC|CFSP|JHA)\b"),
    "UN": re.compile(r"\A(?:A|S|E|ST)/[A-Z0-9]"),
    "CN": re.compile("〔[0-9]{4}〕"),
}
_BODIES_OF = {
    "EU": re.compile(r"\bEuropean (?:Union|Commission|Parliament|Council)\b|欧盟|欧洲议会|欧盟委员会"),
    "UN": re.compile(r"\bUnited Nations\b|联合国"),
    "CN": re.compile(r"\bChina\b|中国|中华人民共和国"),
}
_KIND_WORDS = (
    ("initiative", ("initiative", "倡议")),
    ("declaration", ("declaration", "宣言")),
    ("white_paper", ("white paper", "白皮书")),
    ("standard", ("standard", "标准")),
    ("resolution", ("resolution", "决议")),
    ("directive", ("directive", "指令")),
    ("guideline", ("guidelines", "guideline", "指南", "指引")),
    ("ethical_norms", ("ethical norms", "伦理规范")),
    ("principles", ("principles", "原则")),
    ("treaty", ("treaty", "convention", "covenant", "公约", "条约")),
    ("plan", ("plan", "规划", "计划")),
    ("departmental_rule", ("measures", "办法", "规定")),
    ("administrative_regulation", ("regulations", "条例")),
    ("normative_document", ("opinions", "notice", "意见", "通知")),
    ("law", ("law", "act", "法")),
)


def date_event(event: str) -> str | None:
    """Return the event of a dated fact; `issued` stays what it is, since a text seldom says of what the day is."""
    found = "issued" if event == "issued" else DATE_EVENTS.get(event)
    return found if found in frozenset(map(str, DateEvent)) else None


def body_role(role: str) -> str | None:
    """Return what a body did."""
    found = "approver" if role == "endorser" else role
    return found if found in frozenset(map(str, BodyRole)) else None


def unit(name: str | None) -> str | None:
    """Return the unit of a statistic; companies, schools and the like are bodies."""
    if name is None or name in _UNITS:
        return name
    return "body" if unit_kind(name) == "body" else None


def bound(name: str | None) -> str | None:
    """Return how a figure limits its value; `exact` where nothing is said."""
    found = name or "exact"
    return found if found in frozenset(map(str, Bound)) else None


def nature(name: str | None) -> str | None:
    """Return what a figure is."""
    return name if name in frozenset(map(str, Nature)) else None


def content_kind(noun: str | None) -> str | None:
    """Return what sort of part a noun names."""
    found = _CONTENT_KINDS.get((noun or "").lower())
    return found if found in frozenset(map(str, ContentKind)) else None


def geography(words: str | None) -> str | None:
    """Return the code of a place, where its name is that of a whole country the table knows, or the world."""
    return _PLACES.get((words or "").removeprefix("the ").strip().lower())


def kind_guess(title: str) -> str | None:
    """Return what sort of instrument a title sounds like, for a remark."""
    lowered = title.lower()
    words = lowered.replace("-", " ").split()
    for kind, marks in _KIND_WORDS:
        for mark in marks:
            if (mark.isascii() and f" {mark} " in f" {' '.join(words)} ") or lowered.endswith(mark):
                return kind
    return None


def jurisdiction_of_number(number: str) -> str | None:
    """Return whose form of document number this is: EU, UN or CN."""
    return next((code for code, form in _NUMBERS_OF.items() if form.search(number)), None)


def jurisdiction_of_body(name: str) -> str | None:
    """Return whose body has this name, where the name says so: EU, UN or CN."""
    return next((code for code, form in _BODIES_OF.items() if form.search(name)), None)
