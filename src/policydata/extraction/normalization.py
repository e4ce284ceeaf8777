"""A text as the rules read it, and the way back to its places as they were written.

Pages are set with no-break blanks, soft hyphens, ligatures, Windows line ends, marks of notes, lines broken for their
width; what a text states hangs on none of them, so that rules need not know them.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from policydata.extraction.candidates import POSITIONS, Candidate, Field
from policydata.extraction.chinese_blanks import blanks_around_figures
from policydata.extraction.chinese_marks import usual_marks
from policydata.extraction.expressions import expression
from policydata.extraction.line_breaks import broken_lines
from policydata.extraction.spans import Span

Edit = tuple[int, int, str]
"""A stretch of a text and what is read in its place."""
_LINE_ENDS, _BLANKS = "\x0b\x0c\x85\u2028\u2029", "\u00a0\u1680\u2000-\u200a\u202f\u205f"
_HIDDEN = "\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff"
_DASHES = "\u2010-\u2012\u2015"
_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
_ODD = expression(f"[\r{_LINE_ENDS}{_BLANKS}{_HIDDEN}{_DASHES}ﬀ-ﬆ¹²³⁰⁴-⁹０-９Ａ-Ｚａ-ｚ]|\\*\\*| \n|\\]|(?m:^[>#])")
"""What a text holds that has something to normalise."""
_SAME_LENGTH = str.maketrans(
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
_NOTHING = expression(
    rf"[{_HIDDEN}]+(?:\r?\n(?<=\u00ad\n))?|\r(?=\n)|(?<=\S) +(?=\r?\n|\Z)"
    r"|(?<=[0-9%年])(?<![^0-9]10)(?<!\A10)[¹²³⁰⁴-⁹]{1,2}(?![¹²³⁰⁴-⁹])"
    r"|(?<=[A-Za-z0-9.,;:)”’。，；：）》」])(?:\[[0-9]{1,3}\])+(?=[\s.,;:)”’。，；：）》」]|\Z)"
    r"|\*\*(?=[^\s*])|(?<=[^\s*])\*\*|(?m:^)#{1,6} |(?m:^)(?:> ?)+(?=[A-Za-z\u4e00-\u9fff“\"(（《])"
)
"""Nothing is read in the place of hidden characters, carriage returns, blanks behind a line, the marks of notes
(raised digits but powers of ten and what is raised behind a letter, or [1]), of bold letters and of quoted lines."""
_LIGATURE = expression("[ﬀ-ﬆ]")
_RANGE = expression("(?<=[0-9])[—−](?=[0-9])")
_OLD_LINE_END = expression("\r(?!\n)")


class _Stage(NamedTuple):
    """The places of one round of edits, in order: where each begins in the new text, and the edit in the old one."""

    starts: list[int]
    edits: list[Edit]


class Normalized:
    """A text as the rules read it: `text`; the same object as the text `written` where there is nothing to do."""

    def __init__(self, written: str, language: str) -> None:
        """Normalise a text of one language."""
        self.text = written
        self._stages: list[_Stage] = []
        if _ODD.search(written) is not None:
            self.text = _OLD_LINE_END.sub("\n", written).translate(_SAME_LENGTH)
            self._edit(_characters)
        if language == "zh":
            self._edit(usual_marks)
        elif "—" in self.text or "−" in self.text:
            self.text = _RANGE.sub("–", self.text)
        if "\n" in self.text:
            self._edit(lambda text: broken_lines(text, language))
        if language == "zh" and " " in self.text:
            self._edit(blanks_around_figures)

    def _edit(self, find: Callable[[str], Iterable[Edit]]) -> None:
        edits = list(find(self.text))
        if not edits:
            return
        starts: list[int] = []
        parts: list[str] = []
        last = length = 0
        for start, end, words in edits:
            parts += (self.text[last:start], words)
            starts.append(length + start - last)
            length, last = starts[-1] + len(words), end
        self.text = "".join((*parts, self.text[last:]))
        self._stages.append(_Stage(starts, edits))

    def place(self, at: int) -> int:
        """Return where a character of `text` stands in the text as it was written."""
        for starts, edits in reversed(self._stages):
            index = bisect_right(starts, at) - 1
            if index >= 0:
                start, end, words = edits[index]
                beyond = at - starts[index] - len(words)
                at = end + beyond if beyond >= 0 else start
        return at

    def end(self, at: int) -> int:
        """Return where a stretch of `text` that ends at a place ends in the text as it was written."""
        return self.place(at - 1) + 1 if at else 0

    def spans(self, spans: Sequence[Span]) -> Sequence[Span]:
        """Return spans of `text` as spans of the text as it was written."""
        if not self._stages:
            return spans
        return [
            span._replace(start=self.place(span.start), end=self.end(span.end), detail=self._detail(span))
            for span in spans
        ]

    def _detail(self, span: Span) -> dict[str, str]:
        detail = dict(span.detail)
        if antecedent := detail.get("refers_to"):
            detail["refers_to"] = str(self.place(int(antecedent)))
        return detail

    def candidate(self, candidate: Candidate) -> Candidate:
        """Return a record of `text` with its places in the text as it was written; its words stay as they are read."""
        if not self._stages:
            return candidate
        moved = {name: self._moved(candidate.fields[name]) for name in POSITIONS if name in candidate.fields}
        return candidate._replace(fields={**candidate.fields, **moved})

    def _moved(self, position: Field) -> Field:
        if isinstance(position, tuple):
            return tuple(str(self._moved(one)) for one in position)
        if position is None:
            return None
        start, _, end = position.partition(",")
        return f"{self.place(int(start))},{self.end(int(end))}"


def _characters(text: str) -> list[Edit]:
    edits = [(found.start(), found.end(), "") for found in _NOTHING.finditer(text)]
    if ligatures := [(found.start(), found.end(), _LIGATURES[found[0]]) for found in _LIGATURE.finditer(text)]:
        edits = sorted(edits + ligatures)
    return edits
