"""A text as the rules read it, and the way back to its places as they were written.

Pages are set with no-break blanks, soft hyphens, ligatures, Windows line ends, marks of notes, lines broken for their
width; what a text states hangs on none of them, so that rules need not know them.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from typing import NamedTuple

from policydata.extraction.candidates import POSITIONS, Candidate, Field
from policydata.extraction.normalization.characters import needless_characters, plain_characters
from policydata.extraction.normalization.chinese_blanks import blanks_around_figures, needless_blanks
from policydata.extraction.normalization.chinese_marks import usual_marks
from policydata.extraction.normalization.chinese_readings import needless_readings
from policydata.extraction.normalization.edits import Edit
from policydata.extraction.normalization.english_blanks import usual_blanks
from policydata.extraction.normalization.line_breaks import broken_lines
from policydata.extraction.normalization.markup import marks_of_markup
from policydata.extraction.spans import Span


class _Stage(NamedTuple):
    """The places of one round of edits, in order: where each begins in the new text, and the edit in the old one."""

    starts: list[int]
    edits: Sequence[Edit]


class Normalized:
    """A text as the rules read it: `text`; the same object as the text `written` where there is nothing to do."""

    def __init__(self, written: str, language: str) -> None:
        """Normalise a text of one language."""
        self.text = written
        self._stages: list[_Stage] = []
        self._edit(marks_of_markup)
        self.text = plain_characters(self.text)
        self._edit(needless_characters)
        if language == "zh":
            self._edit(needless_readings)
            self._edit(usual_marks)
            self._edit(needless_blanks)
        else:
            self._edit(usual_blanks)
        self._edit(lambda text: broken_lines(text, language))
        if language == "zh":
            self._edit(blanks_around_figures)

    def _edit(self, find: Callable[[str], Sequence[Edit]]) -> None:
        edits = find(self.text)
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
