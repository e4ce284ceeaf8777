"""Words of Chinese text written with blanks between their characters, as signatures are: 国 务 院."""

from __future__ import annotations

from collections.abc import Iterator

from policydata.extraction.expressions import expression

_RUN = expression(
    "[ \u3000](?<=[\u4e00-\u9fff].)(?<![\u4e00-\u9fff]..)[ \u3000]?(?:[\u4e00-\u9fff][ \u3000]{1,2}){1,40}[\u4e00-\u9fff](?![\u4e00-\u9fff])"
)
"""From the first blank on; no other character stands right before the one in front of it."""

_LONGEST = 24


def spaced_words(text: str) -> Iterator[tuple[str, int, int]]:
    """Yield the words written so, without their blanks, with their places; wider blanks among others divide two."""
    for run in _RUN.finditer(text):
        start, end = run.start() - 1, run.end()
        wide = "\u3000" if " " in text[start:end] else "  "
        for word in text[start:end].split(wide):
            length = len(word)
            if 2 < len(joined := "".join(word.split())) < min(length, _LONGEST):
                yield joined, start, start + length
            start += length + len(wide)
