"""When two names are the same but for their writing, and which known names are too general to stand for themselves."""

from __future__ import annotations

import re
from functools import lru_cache

from policydata.extraction.expressions import expression
from policydata.extraction.names.place_words import STATES
from policydata.extraction.names.words import BODY_HEADS, EVENT_HEADS, POLICY_HEADS, words

_CHINESE = expression("[^\0-\u33ff]")
_QUOTES = str.maketrans("’‘“”（）–—\u00a0＋　ＡＩ", "''\"\"()-- + AI", "\u00ad《》") | {ord("ﬁ"): "fi"}
_FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF10, 0xFF5B)}
_AL = expression(r"\bAl\b(?=[\s-])|(?<![A-Za-z])Al(?=[\u3400-\u9fff])")
_HYPHENS = expression(r"\s*-+\s*")
_ARTICLE = expression(r"\A(?:the|an?) ")
_STATE = expression(r" of the people's republic of china\b| of china\b|\A中华人民共和国|\A中国")
_BRACKET = expression(r"\s*\([^()]*\)\s*\Z|,? (?:19|20)[0-9]{2}\Z")
_WORD = expression("[a-z0-9']+")
_SMALL = words("of the and for on to in a an with over by at")
_SAME = {
    "ai": "artificial intelligence",
    "management": "administration",
    "sci": "science",
    "scientific": "science",
    "technological": "technology",
}
_GENERIC = frozenset(
    {"改革开放", "秘书处", "数字中国", "Digital China", "办公室", "委员会", "国家主席", "Secretariat", "第二十九条"}
)
_LONGEST_SMALL = 5
"""Longer names in small letters are descriptions that one text gives; they are known where quoted."""
_SINGLE_ACRONYM = expression(r"[A-Z][A-Z0-9]{2,}")


@lru_cache(maxsize=65536)
def normalised(name: str) -> str:
    """Return a name as compared: one form of quotes, dashes, blanks, case and width, "Al" read as AI, no article."""
    name = _AL.sub("AI", name.translate(_QUOTES).translate(_FULL_WIDTH))
    if _CHINESE.search(name):
        return re.sub(r"[\s-]+", "", name).lower().replace('"', "")
    name = _HYPHENS.sub(" ", name.lower().replace("&", " and ").replace('"', ""))
    return _ARTICLE.sub("", " ".join(name.split()))


@lru_cache(maxsize=65536)
def reduced(plain: str) -> str:
    """Return a normalised name without what is often left out: the state, "(trial)", the year at its end."""
    for _ in range(2):
        plain = _BRACKET.sub("", plain)
    plain = _STATE.sub("", plain)
    return " ".join(_SAME.get(word, word) for word in plain.split()) if plain.isascii() else plain


def is_chinese(name: str) -> bool:
    """Say whether a name has Chinese characters."""
    return _CHINESE.search(name) is not None


@lru_cache(maxsize=65536)
def tokens(plain: str) -> frozenset[str]:
    """Return the words of a normalised English name, or the pairs of characters of a Chinese one."""
    if _CHINESE.search(plain):
        return frozenset(plain[index : index + 2] for index in range(len(plain) - 1))
    return frozenset(word for word in _WORD.findall(plain) if word not in _SMALL)


def can_stand_alone(name: str, kind: str) -> bool:
    """Say whether a known name means its thing wherever it stands: "Declaration", "Article 29" and states do not."""
    if name in _GENERIC or name.replace("’", "'") in STATES or name in ("中国", "中华人民共和国", "我国"):
        return False
    if _CHINESE.search(name):
        return len(name) >= (4 if kind == "policy" else 3) or (kind == "person" and len(name) > 1)
    parts = name.split()
    if name[0].islower() and (len(parts) > _LONGEST_SMALL or (kind == "event" and len(parts) < 3)):
        return False
    if kind == "policy" and (parts[0] == "Article" or (len(parts) < 3 and POLICY_HEADS.isdisjoint(parts))):
        return False
    if len(parts) == 1:
        return bool(_SINGLE_ACRONYM.fullmatch(name)) or (
            kind == "body" and len(name) > 5 and name not in BODY_HEADS | EVENT_HEADS
        )
    return len(name) > 4


@lru_cache(maxsize=65536)
def head_of(name: str) -> str:
    """Return the head noun of an English name in small letters: the last word before "of", "on" … or of all."""
    parts = name.split()
    first = next((index for index, word in enumerate(parts) if index and word.lower() in _SMALL), len(parts))
    return parts[first - 1].strip(",.()").lower()
