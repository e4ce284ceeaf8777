"""The spans of a text by sentence, and the titles that stand for one instrument."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from policydata.extraction.expressions import expression
from policydata.extraction.layout.sentences import Sentence
from policydata.extraction.spans import Span

_HEAD, _LEAD = 600, 120
"""The head of a text, in which its own title stands, and how much of a line is read before a title."""

_OF_A_DAY = expression(
    r"\s+(?i:of\s+the\s+European\s+Parliament\s+and\s+of\s+the\s+Council\s+)?(?:of|dated)\s+(?:[0-9]{1,2}\s+[A-Z][a-z]+|[A-Z][a-z]+\s+[0-9]{1,2},)\s+[0-9]{4}(?:\s+[a-z]+|[ \t]*\n)"
)
"""Behind the number of an act that a text begins with, its day, and what it is on or nothing more."""
_NUMBERED = expression(r"(?i:[a-z]+)(?:\s(?i:No)\.?)?\s[0-9]+\s?(?:of|/)\s?[0-9]{4}")
"""An instrument that is named by its kind and number alone."""
_FIELD = expression(r"[-【\s]*(?:法[規规律]|政策|文件)?(?:标[ \u3000]{0,4}题|標題|名[ \u3000]{0,4}[称稱])[：:】]\s*")
"""The field of a sheet that names the paper: 标题：, 【法规名称】."""
_REGISTERED = expression(r":\s[A-Z]{1,6}/[0-9]{2,4}-[0-9]{1,4}")
"""Behind a title, the number it is registered under: “Kelp Regulations: SOR/2025-17”."""
_TERM = expression("第?[0-9一二三四五六七八九十]{1,4}届")
"""In the name of an assembly, which one it is of those that its place elected: 市第十六届人大 is not 市第十五届人大."""
_BLANK = ord(" ")
_BRACKETS = str.maketrans("〈〉<>()", "《》《》（）")
_NAMED = frozenset(("policy", "body", "number"))
_GLOSSES = ("》（", "》(", "》 (", " “")
"""Between a title and what it is called besides: 《…法令》（第13/2023号法令）, Law No. 8 “On Seeds”."""
_NO_SPAN: list[int] = []
"""The spans of a kind that a sentence does not hold; nobody adds to them."""
_NO_SPANS: dict[str, list[int]] = {}


_PART_OF = expression(
    r"\b(?:(?:[Ss]ub)?[Ss]ections?|[Aa]rticles?|[Cc]hapters?|[Pp]aragraphs?|[Cc]lauses?|[Pp]arts?|[Ss]chedules?|regulations?|rules?)\s[^,;.]{1,30}?\s(?:of|to)\s+(?:the\s+)?[“\"‘']?\Z"
)


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

    def __init__(self, sentence: Sentence, letters: bytes, spans: Mapping[str, list[int]]) -> None:
        """Make the passage of a sentence of the indices of its spans by kind."""
        self.start, self.end, self.opens_paragraph = sentence
        self.letters = letters
        self._words: list[bytes] | None = None
        if not spans:
            self.policies = self.bodies = self.dates = self.figures = self.numbers = self.people = _NO_SPAN
            return
        of = spans.get
        self.policies = of("policy", _NO_SPAN)
        self.bodies = of("body", _NO_SPAN)
        self.dates = of("date", _NO_SPAN)
        self.figures = of("figure", _NO_SPAN)
        self.numbers = of("number", _NO_SPAN)
        self.people = of("person", _NO_SPAN)

    def words(self) -> list[bytes]:
        """Return the words of an English sentence in small letters, in order; signs and figures divide words."""
        if self._words is None:
            self._words = self.letters[self.start : self.end].split()
        return self._words

    def starts(self, wanted: frozenset[bytes]) -> list[tuple[int, bytes]]:
        """Return the words among the wanted ones in order, each with where it starts."""
        letters, position, end = self.letters, self.start, self.end
        found = []
        for word in filter(wanted.__contains__, self.words()):
            position = letters.find(word, position, end)
            after = position + len(word)
            while (position > self.start and letters[position - 1] != _BLANK) or (
                after < end and letters[after] != _BLANK
            ):
                position = letters.find(word, position + 1, end)
                after = position + len(word)
            found.append((position, word))
            position = after
        return found


def stands_behind_part(text: str, low: int, start: int) -> bool:
    """Tell whether a title at `start` is named for a part of it: “section 4 of the |Act|”; nothing before `low` counts."""
    return _PART_OF.search(text, max(low, start - 60), start) is not None


def asks(text: str, passage: Passage) -> bool:
    """Tell whether a sentence is a question, which states nothing."""
    start, end = passage.start, passage.end
    if text.find("?", max(0, start - 1), end) < 0 and text.find("？", max(0, start - 1), end) < 0:
        return False
    while end > start and (text[end - 1].isspace() or text[end - 1] in "”’\"')）"):
        end -= 1
    return text[end - 1 : end] in ("?", "？")


def next_figure(passage: Passage, spans: Sequence[Span], figure: int) -> int:
    """Return where the figure after one of a sentence starts; where the sentence ends, if none does."""
    place = bisect_right(passage.figures, figure)
    return spans[passage.figures[place]].start if place < len(passage.figures) else passage.end


def passages(bounds: Sequence[Sentence], spans: Sequence[Span], letters: bytes) -> Iterator[Passage]:
    """Yield the sentences in order, each with its spans; `spans` are sorted by start."""
    index, total = 0, len(spans)
    following = spans[0][0] if spans else len(letters)
    for sentence in bounds:
        end = sentence[1]
        if index == total or following >= end:
            yield Passage(sentence, letters, _NO_SPANS)
            continue
        by_kind: dict[str, list[int]] = {}
        while index < total:
            span = spans[index]
            following = span[0]
            if following >= end:
                break
            kind = span[2]
            if kind in by_kind:
                by_kind[kind].append(index)
            else:
                by_kind[kind] = [index]
            index += 1
        yield Passage(sentence, letters, by_kind)


class Names:
    """The one name behind each mention of an instrument or body: the antecedent of a short form, else the first."""

    def __init__(self, text: str, spans: Sequence[Span]) -> None:
        """Read the mentions of a text once."""
        self._text = text
        self._spans = spans
        self._key: dict[int, int] = {}
        self._surfaces: dict[int, str] = {}
        keys = self._key
        first: dict[tuple[str, str], int] = {}
        named = [(index, span) for index, span in enumerate(spans) if span[2] in _NAMED]
        at = {span[0]: index for index, span in named if span[2] != "number"}
        last = -1
        for index, (start, end, kind, _, _, _, linked_id, detail) in named:
            above, last = last, index if kind == "policy" else last
            antecedent = detail.get("refers_to")
            found = at.get(int(antecedent)) if antecedent and antecedent.isdecimal() else None
            if found is not None and spans[found][2] == kind:
                keys[index] = keys.get(found, found)
                continue
            if kind == "policy" and above >= 0 and text[spans[above].end : start] in _GLOSSES:
                keys[index] = keys[above]
                continue
            name = linked_id or _joined(text[start:end].translate(_BRACKETS).split()).casefold()
            keys[index] = first.setdefault((kind, name), index)

    @cached_property
    def main(self) -> int | None:
        """The instrument the text names most often."""
        return _most_named(self._key, self._spans)

    @cached_property
    def own(self) -> int | None:
        """The instrument whose title stands alone on a line at the text's head."""
        return heading_of(self._text, self._spans)

    def key(self, index: int) -> int:
        """Return the index of the mention that names the instrument or body of this one in full."""
        return self._key.get(index, index)

    def under_its_title(self, index: int) -> int:
        """Return the title above a number that is all its line says: “Fisheries Act, 2017”, below it “|Act 22 of 2017|”; else the mention."""
        start, end = self._spans[index][:2]
        above = next((one for one in range(index - 1, -1, -1) if self._spans[one].kind == "policy"), index)
        alone = _NUMBERED.fullmatch(self._text, start, end) and heads(self._text, self._spans[index])
        near = not self._text[self._spans[above].end : start].strip() and heads(self._text, self._spans[above])
        return above if alone and near else index

    def linked_id(self, index: int) -> str | None:
        """Return the id of what a mention names, where the name is known."""
        return self._spans[self.key(index)].linked_id or self._spans[index].linked_id

    def surface(self, index: int) -> str:
        """Return the full name behind a mention, line breaks made blanks."""
        key = self._key.get(index, index)
        if self._spans[index].rule == "session.body" and (term := self._term(key)) and term != self._term(index):
            key = index
        surface = self._surfaces.get(key)
        if surface is None:
            span = self._spans[key]
            surface = self._surfaces[key] = _joined(self._text[span.start : span.end].split())
        return surface

    def _term(self, index: int) -> str:
        term = _TERM.search(self._text, self._spans[index].start, self._spans[index].end)
        return "" if term is None else term[0]


def _joined(words: list[str]) -> str:
    """Return the pieces of a name as one, which line breaks parted; Chinese has no blanks between words."""
    name = " ".join(words)
    return name if name.isascii() or len(words) == 1 or name[0] < "\u2e80" else "".join(words)


def _most_named(keys: dict[int, int], spans: Sequence[Span]) -> int | None:
    counts: dict[int, int] = {}
    for index, key in keys.items():
        if spans[index].kind == "policy":
            counts[key] = counts.get(key, 0) + 1
    return max(counts, key=lambda key: (counts[key], -key), default=None)


def heading_of(text: str, spans: Sequence[Span]) -> int | None:
    """Return the first title that begins a line of a text's head and ends one, or goes on in smaller words there."""
    for index, span in enumerate(spans):
        if span.start > _HEAD:
            break
        if heads(text, span):
            return index
    return None


def heads(text: str, span: Span) -> bool:
    """Tell whether a title begins a line, or follows the name of its field, and ends one."""
    if span.kind != "policy":
        return False
    low = max(0, span.start - _LEAD)
    before = text[max(low, text.rfind("\n", low, span.start) + 1) : span.start].strip(' \t\u3000《“"#*')
    if before not in ("", "THE ", "The ", "THE", "The") and not _FIELD.fullmatch(before):
        return False
    after = text[span.end : span.end + 40].partition("\n")[0].strip(' \t\u3000》”"*')
    ends = "\n" in text[span.end : span.end + 40] and (
        not after or after[0] in "(（〔" or _REGISTERED.fullmatch(after) is not None
    )
    return ends or _OF_A_DAY.match(text, span.end) is not None
