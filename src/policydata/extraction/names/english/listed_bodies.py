"""Bodies and instruments whose names are listed: "NITI Aayog", "Articles of Confederation"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from policydata.extraction.expressions import expression
from policydata.extraction.names.english.bodies import state_behind
from policydata.extraction.names.english.known_names import KNOWN_NAMES
from policydata.extraction.names.english.listed_titles import LISTED_TITLES
from policydata.extraction.names.name_index import NameIndex
from policydata.extraction.names.name_spans import name_span
from policydata.extraction.spans import Span

_GOES_ON = expression(r"(?![0-9]{1,2} [A-Z][a-z]{2,8} (?:19|20)[0-9]{2}(?![0-9]))\w|[-–/]\w|\.[A-Za-z]|&\w")
_PROVISION = expression(r"Articles? (?!19\b)[0-9]|Article 19(?:\(| of\b)")
"""What tells that Article 19 is a provision, and no organisation."""
_TITLES = LISTED_TITLES | {name.upper() for name in LISTED_TITLES}
LISTED_NAMES = NameIndex((*KNOWN_NAMES, *(name.upper() for name in KNOWN_NAMES if " " in name), *_TITLES))
"""Those of several words may stand in capitals throughout."""


def find_listed_bodies(text: str, starts: Iterable[int]) -> Iterator[Span]:
    """Yield the listed names that begin at one of the places, where first words of them stand; the longest at each."""
    for start in starts:
        if start and text[start - 1] in "-/_":
            continue
        for end, words in LISTED_NAMES.ends(text, start):
            if tuple(words) == ("Article", "19") and _PROVISION.search(text) is not None:
                continue
            if not _GOES_ON.match(text, end):
                kind = "policy" if " ".join(words) in _TITLES else "body"
                end = (state_behind(text, end) if kind == "body" else None) or end
                yield name_span(start, end, f"{kind}.known", head=words[-1].lower())
                break
