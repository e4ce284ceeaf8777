"""How characters are read, put behind them in brackets: 國(guó)家發(fā)展. No word of the text."""

from __future__ import annotations

from policydata.extraction.expressions import expression
from policydata.extraction.normalization.edits import Edit

_TONED = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ"
_TONE = expression(rf"[(（][a-zü]{{0,4}}[{_TONED}]")
_SYLLABLE = rf"(?:[a-zü]{{0,4}}[{_TONED}][a-zü]{{0,3}}|[a-zü]{{2,6}})"
_READING = expression(rf"(?<=[\u3400-\u9fff])(?:\({_SYLLABLE}\)|（{_SYLLABLE}）)")
_ENOUGH = 3
"""So many readings with a tone show that a page sets them; then those of the neutral tone (們(men)) are readings too."""


def needless_readings(text: str) -> list[Edit]:
    """Return the readings behind characters, each with nothing in its place; a lone one is said for itself and stays."""
    if _TONE.search(text) is None:
        return []
    found = [(*reading.span(), "") for reading in _READING.finditer(text)]
    toned = sum(_TONE.match(text, start) is not None for start, *_ in found)
    return found if toned >= _ENOUGH else []
