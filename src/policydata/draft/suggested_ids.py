"""Ids to begin with: readable where the name is in Latin letters, else made of its digest."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Container

from policydata.values import check_slug

_LONGEST = 60
_SMALL = frozenset(["a", "an", "the", "of", "for", "on", "in", "to", "and", "or", "by", "with", "at", "from", "as"])


def slug(text: str, longest: int = _LONGEST, without: Container[str] = _SMALL) -> str:
    """Return the words of a text that an id can hold, as many as fit; empty when there are none."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    words = [word for word in re.findall("[a-z0-9]+", plain) if word not in without]
    kept = ""
    for word in words:
        if len(kept) + len(word) + 1 > longest:
            break
        kept = f"{kept}-{word}" if kept else word
    return kept or (words[0][:longest] if words else "")


def digest(text: str) -> str:
    """Return eight digits that stand for a name without Latin letters."""
    return hashlib.sha256(text.encode()).hexdigest()[:8]


def free_id(wanted: str, taken: Container[str]) -> str:
    """Return an id that is not taken: the wanted one, or with a number behind it."""
    number, found = 2, wanted
    while found in taken:
        found, number = f"{wanted}-{number}", number + 1
    return found


def source_id(document_id: str, sha256: str | None) -> str:
    """Return the id of the source for a document: its own where it is one, else made of the end of its path."""
    name = document_id.replace("\\", "/").rsplit("/", 1)[-1]
    stem = name.rsplit(".", 1)[0] or name
    found = slug(stem, without=())
    latin = sum(character.isascii() for character in stem) * 2 > len(stem)
    if latin and _is_id(found):
        return found
    return f"document-{(sha256 or digest(document_id))[:8]}"


def policy_id(jurisdiction: str | None, title: str, year: str | None) -> str:
    """Return the id of an instrument: jurisdiction (xx while unknown), words of the title, a year."""
    words = slug(title, 60 - len("-0000"))
    if len(words) < 3 or sum(character.isascii() for character in title) * 2 <= len(title):
        words = f"title-{digest(title)}"
    parts = [(jurisdiction or "xx").lower(), words]
    if year and not re.search(r"-(?:19|20)\d\d\Z", words):
        parts.append(year)
    return "-".join(parts)


def _is_id(text: str) -> bool:
    try:
        check_slug(text)
    except ValueError:
        return False
    return True
