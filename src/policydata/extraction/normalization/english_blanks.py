"""Blanks that English pages set twice, before a mark, or not at all; and dashes between figures."""

from __future__ import annotations

from policydata.extraction.expressions import expression
from policydata.extraction.normalization.edits import Edit

_BLANK = expression(r" (?=[.,;)](?:\s|\Z))(?<=[A-Za-z0-9%)”’] )|\( (?=[A-Za-z0-9])(?<=[\s(]\( )")
_BESIDE = (" .", " ,", " ;", " )", "( ")
"""A blank before a mark or behind a bracket; without one of these a text has none."""
_DASH = expression("[—−](?=[0-9])(?<=[0-9].)")
_STOP = expression(r"[.!?](?=[A-Z][a-z]{0,12} [A-Za-z0-9])(?:(?<=[a-z]{3}.)|(?<=[0-9%]\.))")
"""The end of a sentence without a blank behind it."""
_OF_YEAR = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December) "
    r"(?:19|20)[0-9]{2}(?![0-9])"
)
_LINK = r"[Ii]n|[Oo]n|[Bb]y|[Oo]f|[Tt]o|[Aa]t|[Aa]nd|[Ff]rom|[Ss]ince|[Uu]ntil|[Tt]han"
_GLUED = expression(
    rf"(?:[a-z]{{3}}|[a-z]:)(?=[0-9]{{1,2}} ?{_OF_YEAR})|(?<![\w.,/-])(?:[0-9]{{1,2}}|{_LINK})(?={_OF_YEAR})"
    rf"|(?<![\w.-])(?:{_LINK})(?=[0-9][0-9.,]{{0,9}}%)|(?<=[0-9])%(?=[a-z])|\([nN]=(?=[0-9])|[0-9](?==100(?![0-9]))|(?<=[0-9 ])=(?=100(?![0-9]))"
)
"""Words and figures of which the blank between them was lost: "Made9 May 2024", "by1.8%in"."""
_SCORE = expression(
    r"\b(?:(?:vot|pass|carri|adopt|approv|defeat|reject|divid|negativ|confirm)ed(?: (?:the|it|her|him)(?: [A-Z][a-z]+)?)?,?"
    r"|vote of|by) [0-9]{1,3}(?P<dash>[-–])(?=[0-9]{1,3}(?:[.,;)](?![0-9])|\s?(?:\n|\Z)| (?:to|on|against|with|after|along|late)\b))"
)
"""Votes for and against: passed 218-213."""
_LINE = expression(r"[^\n]+")
_DOUBLE = expression(r"(?<=\S)  (?=\S)")
_STRAY = expression(r"(?<=[a-z,;])  (?=[a-z])")
_PROSE = 60
"""Letters of a line of prose, which no row with words for cells has."""
_ROW = expression(r"[|\t]|   ")
_CELL = expression(r"  [0-9][0-9.,%]*  ")
_LEAST, _MOST = 3, 0.3
"""A line, or a text, is set with two blanks between words where it has so many, and this share of its blanks are two."""


def usual_blanks(text: str) -> list[Edit]:
    """Return the blanks and dashes of a text that are not as usual, each with what is read there."""
    edits = [(*2 * (glued.end(),), " ") for ends in (_STOP, _GLUED) for glued in ends.finditer(text)]
    edits += ((*score.span("dash"), " to ") for score in _SCORE.finditer(text))
    if any(map(text.__contains__, _BESIDE)):
        edits += ((blank.end() - 1, blank.end(), "") for blank in _BLANK.finditer(text))
    if "—" in text or "−" in text:
        edits += ((*dash.span(), "–") for dash in _DASH.finditer(text))
    doubles = text.count("  ")
    if doubles:
        wide = doubles > _MOST * text.count(" ")
        for line in _LINE.finditer(text):
            if _ROW.search(line[0].strip()) is None:
                found = _DOUBLE if wide or _is_wide(line[0]) else _STRAY if len(line[0]) > _PROSE else None
                edits += ((*double.span(), " ") for double in (found.finditer(text, *line.span()) if found else ()))
    return sorted(edits)


def _is_wide(line: str) -> bool:
    """Tell whether a line is set with two blanks between words: no row, whose cells they part."""
    doubles = line.count("  ")
    return doubles >= _LEAST and doubles > _MOST * line.count(" ") and _CELL.search(line) is None
