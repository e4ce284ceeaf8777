"""Lines that end where the page did, in texts broken for their width: the sentence goes on in the next line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from policydata.extraction.expressions import expression
from policydata.extraction.normalization.edits import Edit
from policydata.extraction.word_tables import word_set

_LEAST_WIDTH, _LEAST_LINES, _MOST = 30, 3, 0.3
"""A margin stands so many columns out, and so many lines, and this share of those that another follows, end there."""
_SLACK, _WIDTHS = 0.1, 0.05
"""How far lines may end from the margin, and how far one may be off that tells it: letters are not of one width."""
_GOES_ON = {
    "en": expression(r"[^\n]*[^\s.!?:;|\t]\n[ ]*[a-z0-9(]"),
    "zh": expression(
        r"[^\n]*[\u4e00-\u9fff，、；（）《》“”〔〕0-9A-Za-z%]\n *[\u4e00-\u9fff（）《》“”〔〕，、。；0-9A-Za-z%]"
    ),
}
"""A line that ends within a sentence, and how the next begins."""
_ROW = expression(r"[|\t]|[^\s.。] {2,}\S|\u3000[^\u3000\n]+\u3000\S")
"""What parts the cells of a row."""
_MARK = expression(
    r"[ \u3000]*(?:[#>|•●■◆►▶▪·*–—-]|\(?[0-9A-Za-z]{1,3}[.)] |[（(][0-9a-z一二三四五六七八九十]{1,3}[)）]"
    r"|[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十百0-9]{1,4}[章节条编]|[0-9]{1,2}[.．、](?![0-9]))"
)
"""How an item, a heading or a row begins."""
_PROSE = {"en": expression(r"[a-z]{2} [a-z]"), "zh": expression("[，。；、]")}
_WORD = {"en": expression(r"\S+"), "zh": expression(r"[0-9A-Za-z.,%-]+|.[，。；：、）》”]?")}
_BLANKS = " \u3000"
_LONGEST = 24
_LONG_LINE = 20
"""Letters of a line that ends a paragraph with its sentence."""
_STOPS = frozenset(".!?:;")
_PARTED = expression(r"([A-Za-z]+)-\Z")
_COMPOUNDS = word_set(
    "long short mid non self co high low well full part cross multi anti post pre half year month day first second"
    " third one two three four five six seven eight nine ten twenty thirty forty fifty sixty seventy eighty ninety"
    " state land decision follow on off vice ex fact policy data evidence risk market world public user"
)
"""Words whose hyphen is one of the word and not of the line: "long-⏎term"."""
_ENDS = expression(r"[.!?。！？][\"”’)）」』]{0,2}\Z")
_SUSPENDED = expression(r"(?:and|or|to)\b")


class _Break(NamedTuple):
    """The end of a line, at a place, with the next line; `least` columns it takes, `most` with the word that follows."""

    at: int
    line: str
    below: str
    least: int
    most: int

    def goes_on(self, language: str) -> bool:
        """Tell whether the line ends, and the next begins, within a sentence."""
        return _GOES_ON[language].match(f"{self.line}\n{self.below}") is not None

    def is_prose(self, language: str) -> bool:
        """Tell whether the lines are no rows, items or headings, and hold words of sentences."""
        line, below = self.line, self.below
        return (
            line.isupper() == below.isupper()
            and _ROW.search(line.strip()) is None
            and _ROW.search(below.strip()) is None
            and _MARK.match(below) is None
            and (_PROSE[language].search(line) is not None or _PROSE[language].search(below) is not None)
        )


def broken_lines(text: str, language: str) -> list[Edit]:
    """Return the line breaks of a text that say less or more than they seem to, each with what is read there.

    A blank or nothing stands for the breaks within the sentences of a text broken for its width: those where the first
    word of the next line had no room, if enough lines agree on where the margin is. A blank line stands for those that
    end a paragraph.
    """
    breaks = list(_breaks(text, language))
    margin = _margin(breaks, language)
    edits: list[Edit] = []
    for one in breaks:
        fits = one.least <= margin * (1 + _SLACK) and one.most > margin * (1 - _SLACK)
        if (language == "en" and _parted(one.line, one.below)) or (fits and one.is_prose(language)):
            if language == "zh":
                full = one.least <= margin <= one.most and one.below[0] not in _BLANKS
            else:
                full = one.line[-1] not in _STOPS
            if full or one.goes_on(language):
                edits.append(_joined(text, one, language))
                continue
        if language == "en" and not fits and _ends_paragraph(one.line, one.below):
            edits.append((one.at, one.at + 1, "\n\n"))
    return edits


def _breaks(text: str, language: str) -> Iterator[_Break]:
    at = 0
    for line, below in pairwise(text.split("\n")):
        at += len(line) + 1
        if line and not line.isspace() and below and not below.isspace():
            word = _WORD[language].match(below.lstrip(_BLANKS))
            room = _columns(line, language) + (language == "en")
            yield _Break(at - 1, line, below, room, room + (_columns(word[0], language) if word is not None else 0))


def _ends_paragraph(line: str, below: str) -> bool:
    """Tell whether a long line ends with its sentence: web pages and DOCX set no blank line between paragraphs."""
    return (
        len(line) > _LONG_LINE
        and _ENDS.search(line) is not None
        and _MARK.match(below) is None
        and _ROW.search(line) is None
        and _ROW.search(below) is None
    )


def _margin(breaks: Sequence[_Break], language: str) -> int:
    """Return the column before which most lines end that end within a sentence; 0 where there is none."""
    columns: Counter[int] = Counter()
    for one in breaks:
        if one.least >= _LEAST_WIDTH and one.is_prose(language) and one.goes_on(language):
            columns.update(range(round(one.least * (1 - _WIDTHS)), round(one.most * (1 + _WIDTHS)) + 1))
    count = max(columns.values(), default=0)
    agreed = sorted(column for column, lines in columns.items() if lines == count)
    return agreed[len(agreed) // 2] if count >= max(_LEAST_LINES, _MOST * len(breaks)) else 0


def _joined(text: str, one: _Break, language: str) -> Edit:
    """Return a break as an edit; a word that a hyphen parts over it is one."""
    at, line, below = one.at, one.line, one.below
    end = at + 1 + len(below) - len(below.lstrip(_BLANKS))
    if language == "zh":
        latin = line[-1].isascii() and line[-1].isalnum() and text[end].isascii() and text[end].isalnum()
        return at, end, " " if latin else ""
    parted = _parted(line, below)
    if not parted or _SUSPENDED.match(text, end):
        double = line[-1] == "-" and line[-2:-1].isalpha() and text[end].isupper()  # Sunniva Falk-|Oduya
        return at, end, "" if double else " "
    return (at if parted in _COMPOUNDS else at - 1), end, ""


def _parted(line: str, below: str) -> str:
    """Return what a line ends with of a word that a hyphen parts over its end; '' where it parts none."""
    last = _PARTED.search(line[-_LONGEST:]) if line[-1] == "-" and below.lstrip(_BLANKS)[0].islower() else None
    return last[1].lower() if last is not None else ""


def _columns(words: str, language: str) -> int:
    """Return how wide words are, a Chinese letter (three bytes of UTF-8) two columns."""
    return len(words) if language == "en" else (len(words) + len(words.encode("utf-8", "replace"))) // 2
