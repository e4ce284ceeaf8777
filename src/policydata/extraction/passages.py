"""The spans of a text by sentence, and the titles that stand for one instrument."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from policydata.extraction.sentences import Sentence
from policydata.extraction.spans import Span

_HEAD = 600
"""The head of a text, in which its own title stands."""


class Passage:
    """One sentence with the indices of its spans, by kind and position.

    `letters` are those of the whole text (see english_clues), empty where its words are not English.
    """

    __slots__ = (
        "_words",
        "bodies",
        "dates",
        "end",
        "figures",
        "letters",
        "numbers",
        "opens_paragraph",
        "people",
        "policies",
        "start",
    )

    def __init__(self, sentence: Sentence, letters: bytes) -> None:
        """Make an empty passage of a sentence."""
        self.start, self.end, self.opens_paragraph = sentence
        self.letters = letters
        self._words: list[bytes] | None = None
        self.policies: list[int] = []
        self.bodies: list[int] = []
        self.dates: list[int] = []
        self.figures: list[int] = []
        self.numbers: list[int] = []
        self.people: list[int] = []

    def words(self) -> list[bytes]:
        """Return the words of an English sentence in small letters, in order; signs and figures divide words."""
        if self._words is None:
            self._words = self.letters[self.start : self.end].split()
        return self._words

    def starts(self, wanted: frozenset[bytes]) -> Iterator[int]:
        """Yield where the words among the wanted ones start, in order."""
        letters, position, end = self.letters, self.start, self.end
        for word in self.words():
            position = letters.find(word, position, end)
            if word in wanted:
                yield position
            position += len(word)


def asks(text: str, passage: Passage) -> bool:
    """Tell whether a sentence is a question, which states nothing."""
    end = passage.end
    while end > passage.start and (text[end - 1].isspace() or text[end - 1] in "”’\"')）"):
        end -= 1
    return text[end - 1 : end] in ("?", "？")


def next_figure(passage: Passage, spans: Sequence[Span], figure: int) -> int:
    """Return where the figure after one of a sentence starts; where the sentence ends, if none does."""
    place = bisect_right(passage.figures, figure)
    return spans[passage.figures[place]].start if place < len(passage.figures) else passage.end


def passages(bounds: Sequence[Sentence], spans: Sequence[Span], letters: bytes) -> Iterator[Passage]:
    """Yield the sentences in order, each with its spans; `spans` are sorted by start."""
    index, total = 0, len(spans)
    for sentence in bounds:
        passage = Passage(sentence, letters)
        end = sentence[1]
        while index < total:
            start, _, kind, *_ = spans[index]
            if start >= end:
                break
            if kind == "figure":
                passage.figures.append(index)
            elif kind == "date":
                passage.dates.append(index)
            elif kind == "policy":
                passage.policies.append(index)
            elif kind == "body":
                passage.bodies.append(index)
            elif kind == "number":
                passage.numbers.append(index)
            elif kind == "person":
                passage.people.append(index)
            index += 1
        yield passage


class Names:
    """The one name behind each mention of an instrument or body: the antecedent of a short form, else the first.

    `main` is the instrument the text names most often, `own` the one whose title stands alone on a line at its head.
    """

    def __init__(self, text: str, spans: Sequence[Span]) -> None:
        """Read the mentions of a text once."""
        self._text = text
        self._spans = spans
        self._first: dict[tuple[str, str], int] = {}
        self._key: dict[int, int] = {}
        self.main: int | None = None
        self.own: int | None = None
        at = {span.start: index for index, span in enumerate(spans) if span.kind in ("policy", "body")}
        for index, span in enumerate(spans):
            if span.kind not in ("policy", "body", "number"):
                continue
            antecedent = span.detail.get("refers_to")
            found = at.get(int(antecedent)) if antecedent and antecedent.isdecimal() else None
            if found is not None and spans[found].kind == span.kind:
                self._key[index] = self._key.get(found, found)
                continue
            name = span.linked_id or " ".join(text[span.start : span.end].split()).casefold()
            self._key[index] = self._first.setdefault((span.kind, name), index)

        self.main = _most_named(self._key, spans)
        self.own = _heading(text, spans)

    def key(self, index: int) -> int:
        """Return the index of the mention that names the instrument or body of this one in full."""
        return self._key.get(index, index)

    def linked_id(self, index: int) -> str | None:
        """Return the id of what a mention names, where the name is known."""
        return self._spans[self.key(index)].linked_id or self._spans[index].linked_id

    def surface(self, index: int) -> str:
        """Return the full name behind a mention, line breaks made blanks."""
        span = self._spans[self.key(index)]
        words = self._text[span.start : span.end].split()
        joined = " ".join(words)
        return joined if joined.isascii() or len(words) == 1 or joined[0] < "\u2e80" else "".join(words)


def _most_named(keys: dict[int, int], spans: Sequence[Span]) -> int | None:
    counts: dict[int, int] = {}
    for index, key in keys.items():
        if spans[index].kind == "policy":
            counts[key] = counts.get(key, 0) + 1
    return max(counts, key=lambda key: (counts[key], -key), default=None)


def _heading(text: str, spans: Sequence[Span]) -> int | None:
    """Return the first title that begins a line of a text's head and ends one, or goes on in smaller words there."""
    for index, span in enumerate(spans):
        if span.start > _HEAD:
            break
        if span.kind != "policy":
            continue
        before = text[text.rfind("\n", 0, span.start) + 1 : span.start].strip(' \t\u3000《“"#*')
        after = text[span.end : span.end + 40].partition("\n")[0].strip(' \t\u3000》”"*')
        if not before and "\n" in text[span.end : span.end + 40] and (not after or after[0] in "(（〔"):
            return index
    return None
