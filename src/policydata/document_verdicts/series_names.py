"""Which official series the words around a figure mean: by its names, without place, group and "number of"."""

from __future__ import annotations

import re
from collections.abc import Iterable

_URBAN = r"in\s+(?:the\s+)?(?:urban\s+areas|cities|towns)|urban(?:\s+areas)?|城镇地区|城镇"
_RURAL = r"in\s+(?:the\s+)?(?:rural\s+areas|countryside)|rural(?:\s+areas)?|农村地区|农村"
_AGED = r"(?:who\s+are\s+|of\s+)?aged\s+\d+\s+(?:and|or)\s+(?:above|over|older)|\d+岁及?以上"
_GAP = (
    r"(?:difference|gap)\s+(?:in|of|between)(?:\s+the)?|between\s+urban\s+and\s+rural(?:\s+areas)?"
    r"|城乡(?:地区)?|差距|差异"
)
_GROUPS = (_URBAN, _RURAL, _AGED, _GAP)
_ENGLISH_NOISE = (
    r"\b(?:(?:in|of)\s+(?:the\s+)?(?:china|country|nation)|china[’']?s|chinese|nationwide"
    r"|(?:total\s+|overall\s+)?(?:number|size|scale)\s+of|total|the|its)\b"
)
_CHINESE_NOISE = r"我国|全国|中国|其中|总(?=人口)|(?:总规模|规模|总数|数量|人数|总量|数|量)?(?:达到|达|为|是)?\Z"
_NOISE = re.compile(f"{_ENGLISH_NOISE}|{_CHINESE_NOISE}", re.IGNORECASE)
_RATE = re.compile(r"(?<=\w)\s+(?:rate|ratio|level)\b|\b(?:rate|ratio|level)\s+of\b|(?<=user)\s+base\b", re.IGNORECASE)
"""Says of a share that it is one, of users that they are many, and may be left out: Internet penetration (rate)."""
_BETWEEN = re.compile(r"[\W_]+")


class SeriesNames:
    """The names of the official series, by what is left of them without place, lead and tail."""

    def __init__(self, names: Iterable[tuple[str, str]]) -> None:
        """Take pairs of indicator id and name; of two series with one name, the first id by spelling is meant."""
        self._ids: dict[str, str] = {}
        for indicator_id, name in sorted(names):
            self._ids.setdefault(_plain(name), indicator_id)
            if len(words := _BETWEEN.split(name)) > 2:
                self._ids.setdefault("".join(word[:1] for word in words).lower(), indicator_id)

    def meant_by(self, words: str) -> str | None:
        """Return the id of the series that the words of a figure mean; None where no name fits.

        A name that holds its group ("rural broadband access users") goes before one that the group narrows.
        """
        forms = (_plain(words), *(_plain(re.sub(group, " ", words, flags=re.IGNORECASE)) for group in _GROUPS))
        return next((self._ids[form] for form in forms if form in self._ids), None)


def _plain(words: str) -> str:
    left = _RATE.sub(" ", _NOISE.sub(" ", words)).lower().replace("isation", "ization")
    return " ".join(part.rstrip("s") for part in _BETWEEN.split(left) if part)
