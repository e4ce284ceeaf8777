"""Characters that look or mean the same: blanks, dashes, digits and letters of other widths, and what nobody sees."""

from __future__ import annotations

from policydata.extraction.expressions import expression
from policydata.extraction.normalization.edits import Edit

_LINE_ENDS, _BLANKS = "\x0b\x0c\x85\u2028\u2029", "\u00a0\u1680\u2000-\u200a\u202f\u205f"
_HIDDEN = "\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff"
_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
_OTHERS = expression(f"[\r{_LINE_ENDS}{_BLANKS}\u2010-\u2012\u2015０-９Ａ-Ｚａ-ｚ]")
_USUAL = str.maketrans(
    {mark: "\n" for mark in _LINE_ENDS}
    | {"\u2010": "-", "\u2011": "-", "\u2012": "–", "\u2015": "–"}
    | {mark: " " for mark in "\u00a0\u1680\u202f\u205f"}
    | {chr(mark): " " for mark in range(0x2000, 0x200B)}
    | {
        chr(mark): chr(mark - 0xFEE0)
        for first, last in ("０９", "ＡＺ", "ａｚ")
        for mark in range(ord(first), ord(last) + 1)
    }
)
_OLD_LINE_END = expression("\r(?!\n)")
_NEEDLESS = expression(
    rf"[{_HIDDEN}]+(?:\r?\n(?<=\u00ad\n))?|\r(?=\n)|[ﬀ-ﬆ]"
    r"|(?<=[0-9%年])(?<![^0-9]10)(?<!\A10)[¹²³⁰⁴-⁹]{1,2}(?![¹²³⁰⁴-⁹])"
    r"|(?<=[A-Za-z0-9.,;:)”’。，；：）》」])(?:\[[0-9]{1,3}\])+(?=[\s.,;:)”’。，；：）》」]|\Z)"
)
"""Hidden characters, carriage returns, ligatures, and the marks of notes: raised digits but powers of ten and what is
raised behind a letter, or [1]."""
_RARE = expression(f"[{_HIDDEN}\rﬀ-ﬆ¹²³⁰⁴-⁹\\]]")
"""A text without one of these has none of them."""
_TRAILING = expression(r"(?<=\S) +(?=\r?\n|\Z)")


def plain_characters(text: str) -> str:
    """Return a text of the same length with the usual one in the place of each character."""
    return text if _OTHERS.search(text) is None else _OLD_LINE_END.sub("\n", text).translate(_USUAL)


def needless_characters(text: str) -> list[Edit]:
    """Return what a text has of characters that say nothing, blanks behind lines too, each with what is read there."""
    edits: list[Edit] = []
    if _RARE.search(text) is not None:
        edits += ((*found.span(), _LIGATURES.get(found[0], "")) for found in _NEEDLESS.finditer(text))
    if " \n" in text or " \r" in text or text.endswith(" "):
        edits += ((*blanks.span(), "") for blanks in _TRAILING.finditer(text))
    return sorted(edits)
