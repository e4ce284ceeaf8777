"""Of which place a figure speaks: its own sentence says it, or the heading, paragraph or issuer it stands under."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from policydata.extraction.candidates import PLACE_OF_DOCUMENT
from policydata.extraction.extractions import Extraction, Mention, Record
from policydata.extraction.languages import stretches
from policydata.extraction.layout.sentences import Sentence, sentences
from policydata.extraction.place_names import CHINESE_PLACES, ENGLISH_ADJECTIVES, ENGLISH_PLACES

CHINA = "China"
_ABSOLUTE = re.compile(r"\b(?:Chin(?:a|ese)|PRC|National\s+People[’']s\s+Congress)\b|中国|中华")
_OWN_LAND = re.compile("我国|全国")
"""The land of whoever speaks."""
_NAMES = re.compile(
    r"\b(?:{})\b|{}".format(
        "|".join(sorted(map(re.escape, {*ENGLISH_PLACES, *ENGLISH_ADJECTIVES}), key=len, reverse=True)),
        "|".join(sorted(CHINESE_PLACES, key=len, reverse=True)),
    )
)
_UNKNOWN = re.compile(r"\b(?:[Ii]n|[Aa]cross|[Tt]hroughout|[Ww]ithin)\s+(?:the\s+)?([A-Z][a-z]+)\b(?!\s+[0-9])")
"""A name that no list has: "in Norland"."""
_SUBJECT = re.compile(r",\s+(?:(?:and|but|while|whereas)\s+)?([A-Z][a-z]+)(?:[’']s)?\s+[a-z]")
"""A name that has a clause of its own: "while China had …, Norland had …"."""
_COMPARED = re.compile(
    r"\b(?:unlike|than|against|from|compared\s+(?:with|to))\s+(?:in\s+|that\s+of\s+)?\Z", re.IGNORECASE
)
_BESIDE = re.compile(
    r"\b(?:with|to|from|by|than|versus|vs\.?|against|between|unlike)\s+(?:the\s+)?\Z|[与同向从对和由被]\Z",
    re.IGNORECASE,
)
_BESIDES = re.compile(r"[与和同](?!国)")
"""Before and behind a place that a heading only relates to: "Trade with China", 中国与…合作."""
_NO_PLACES = re.compile(
    "January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug"
    "|Sept?|Oct|Nov|Dec|Spring|Summer|Autumn|Winter|Internet|Article|Chapter|Section|Part|Table|Figure|Annex"
)
_COMPARES = re.compile(r"\b(?:compar|contrast|unlike|abroad|elsewhere)|对比|相比|国外", re.IGNORECASE)
_MARKS = tuple(".!?;:,。！？；：，")
_LONGEST_HEADING = 120
_LONGEST_NAME = 20
_MOST_SENTENCES = 8
_REACH = 60
_WHOSE = re.compile(r"\b([A-Z][a-z]+(?: [A-Z][a-z]+)?)[’']s\s+(?:[a-z]+\s+){0,2}\Z")
"""Before a title, whose it is: "Norland's first Data Act"."""
_INSTITUTION = re.compile(
    r"\b(?:Parliament|Commission|Council|Government|Ministry|Bureau|Committee|Congress|Assembly|Party|Country|Nation"
    r"|Administration|Court|Agency|Office|State)\b"
)
_CHINESE_BEFORE = re.compile(r"[\u4e00-\u9fff]{1,20}[ \u3000]?\Z")
_STATE_ORGAN = "body.known"
"""The rule of the extractor for bodies it knows by name; those with Chinese names are China's, or of many states."""
_ABROAD = re.compile(
    "联合国|世界|国际|组织|{}".format("|".join(name for name, place in CHINESE_PLACES.items() if place != CHINA))
)
_CHINESE_LOCAL = re.compile("[省市县区]")
_FILLED = 0.7
"""A line that reaches so far into the widest one may go on in the next."""
_AT_THE_END = 3


class Place(NamedTuple):
    """Where a figure was taken; `name` is None where nothing says it, and `how` tells what was read to know it.

    A place that is `likely` is only taken over from the sentences before.
    """

    name: str | None
    how: str = ""
    likely: bool = False


def _said(record: Record) -> str | None:
    """Return the place that the words of a statistic name; what a heading tells is weighed here."""
    place = record.fields.get("geography")
    return place if isinstance(place, str) and PLACE_OF_DOCUMENT not in record.doubts else None


class Places:
    """The places of the figures of one document."""

    def __init__(self, text: str, extraction: Extraction, jurisdictions: Mapping[str, str]) -> None:
        """Read a text; `jurisdictions` are those of the bodies in the dataset."""
        self._text, self._mentions, self._jurisdictions = text, extraction.mentions, jurisdictions
        self._sentences = list(_lines_apart(text))
        self._starts = [sentence.start for sentence in self._sentences]
        self._bodies: dict[int, list[Mention]] = {}
        for mention in extraction.mentions:
            if mention.kind == "body":
                self._bodies.setdefault(self._at(mention.start), []).append(mention)
        self._placed: dict[int, str] = {}
        for record in extraction.records:
            place = _said(record)
            if record.kind == "statistic" and place is not None:
                self._placed[self._at(self._figure(record).start)] = place
        self._told = list(self._headings())
        china = (at for at, place in self._told if place.name == CHINA)
        self._first_of_china = next(china, len(self._sentences))

    def of(self, record: Record) -> Place:
        """Return the place of a statistic."""
        figure, said = self._figure(record), _said(record)
        at = self._at(figure.start)
        own = self._stretch(at)
        relative = _OWN_LAND.search(own) if said == CHINA and not _ABSOLUTE.search(own) else None
        inside = said != CHINA or _ABSOLUTE.search(own) is not None
        if said is not None and relative is None and (inside or self._of_heading(at) is None):
            before = self._text[self._sentences[at].start : figure.start] if said == CHINA else ""
            return _against(before) or Place(said)
        heading = self._of_heading(at) or self._of_signature()
        if relative is not None:
            at_home = heading is None or heading.name == CHINA or _CHINESE_LOCAL.search(heading.how) is not None
            return Place(CHINA, f"{relative[0]!r} is read as China") if at_home or heading is None else heading
        if unknown := _unknown(own):
            return _named(unknown, "sentence")
        if at in self._bodies:
            return self._of_bodies(self._bodies[at], "in the sentence")
        paragraph = self._of_paragraph(at)
        if paragraph is not None and (heading is None or paragraph.name != CHINA):
            return paragraph
        return heading or Place(None)

    def elsewhere(self, start: int, title: str) -> str | None:
        """Return why the instrument whose title stands at `start` may be another land's than China's."""
        if not title.isascii() or _ABSOLUTE.search(title):
            return None
        if (owner := _WHOSE.search(self._text, max(0, start - _REACH), start)) and not (
            _ABSOLUTE.search(owner[1]) or _INSTITUTION.search(owner[1])
        ):
            return f"the sentence says whose it is, {owner[1]!r}"
        at = self._at(start)
        own = self._stretch(at)
        last = bisect_left(self._told, at, key=lambda told: told[0]) - 1
        if _ABSOLUTE.search(own) or self._first_of_china < at:
            return None
        if unknown := _unknown(own):
            return _named(unknown, "sentence").how
        said = [self._of_bodies([body], "in the sentence") for body in self._bodies.get(at, ())]
        if said and all(place.name is None for place in said):
            return said[0].how
        return self._told[last][1].how if last >= 0 else None

    def _figure(self, record: Record) -> Mention:
        return self._mentions[record.evidence[0]]

    def _at(self, position: int) -> int:
        return max(0, bisect_right(self._starts, position) - 1)

    def _stretch(self, at: int) -> str:
        if at >= len(self._sentences):
            return ""
        return self._text[self._sentences[at].start : self._sentences[at].end].strip()

    def _of_paragraph(self, at: int) -> Place | None:
        """Return the place of the last figure before, in the same paragraph, that has one."""
        for before in range(at - 1, max(-1, at - 1 - _MOST_SENTENCES), -1):
            if self._sentences[before + 1].opens_paragraph or not self._is_line_of_prose(before):
                return None
            if (place := self._placed.get(before)) is not None and not _COMPARES.search(self._stretch(before)):
                return Place(place, f"{place} is taken from an earlier sentence of the paragraph", likely=True)
        return None

    def _is_line_of_prose(self, at: int) -> bool:
        """Tell whether the next sentence goes on in the same line."""
        sentence = self._sentences[at]
        return "\n" not in self._text[sentence.start : sentence.end].lstrip()[-2:] and self._stretch(at).endswith(
            _MARKS
        )

    def _of_heading(self, at: int) -> Place | None:
        """Return the place of the nearest heading above that says one; none is China's in a document of others."""
        last = bisect_left(self._told, at, key=lambda told: told[0]) - 1
        if last < 0:
            return None
        nearest, opening = self._told[last][1], self._told[0][1]
        return opening if nearest.name == CHINA and opening.name is None else nearest

    def _headings(self) -> Iterator[tuple[int, Place]]:
        for at in range(len(self._sentences)):
            words = self._stretch(at)
            if words and len(words) <= _LONGEST_HEADING and not words.endswith(_MARKS):
                place = self._told_by_heading(at)
                if place is not None:
                    yield at, place

    def _told_by_heading(self, at: int) -> Place | None:
        words = " ".join(self._stretch(at).split())
        if at in self._bodies:
            return self._of_bodies(self._bodies[at], "in a heading")
        if at in self._placed:  # a row of a table speaks of its own figures
            return None
        found = list(_NAMES.finditer(words))
        if any(_BESIDE.search(words, 0, match.start()) or _BESIDES.match(words, match.end()) for match in found):
            return Place(None, f"the heading {words!r} only relates to a place")
        named = {ENGLISH_PLACES.get(m[0]) or ENGLISH_ADJECTIVES.get(m[0]) or CHINESE_PLACES[m[0]] for m in found}
        if len(named) == 1:
            place = named.pop()
            return Place(place, f"{place} is taken from the heading {words!r}")
        if named:
            return Place(None, f"the heading {words!r} names more than one place")
        if unknown := _unknown(words):
            return _named(unknown, "heading")
        return None

    def _of_signature(self) -> Place | None:
        """Return the place of the body that signs at the end, on a line of its own."""
        last = len(self._sentences)
        for at in range(last - 1, max(-1, last - 1 - _AT_THE_END), -1):
            for body in self._bodies.get(at, ()):
                if self._whole_name(body) == self._stretch(at):
                    return self._of_bodies([body], "at the end")
        return None

    def _of_bodies(self, bodies: list[Mention], where: str) -> Place:
        for body in bodies:
            name = " ".join(self._whole_name(body).split())
            if not (self._is_chinese_organ(body, name) or _ABSOLUTE.search(name)):
                return Place(None, f"{name!r}, named {where}, is not known to be of China")
        return Place(CHINA, f"China is taken from {' '.join(bodies[0].text.split())!r}, named {where}")

    def _is_chinese_organ(self, body: Mention, whole_name: str) -> bool:
        if whole_name != " ".join(body.text.split()):
            return False
        if body.linked_id is not None:
            return self._jurisdictions.get(body.linked_id) == "CN"
        return body.rule == _STATE_ORGAN and "\u4e00" <= whole_name[0] <= "\u9fff" and not _ABROAD.search(whole_name)

    def _whole_name(self, body: Mention) -> str:
        """Return the name of a body with the Chinese characters right before it: 某国 of 某国国家统计局."""
        before = _CHINESE_BEFORE.search(self._text, max(0, body.start - _LONGEST_NAME), body.start)
        chinese = before is not None and "\u4e00" <= body.text[0] <= "\u9fff"
        return f"{before[0]}{body.text}" if before is not None and chinese else body.text


def _against(before: str) -> Place | None:
    """Return that the place is not told where China is only compared with, by the words of the sentence before."""
    china = next(reversed(list(_ABSOLUTE.finditer(before))), None)
    if china is None:
        return None
    if _COMPARED.search(before, 0, china.start()):
        return Place(None, "the sentence only compares with China")
    if unknown := _unknown(before[china.end() :]) or _unknown(before[china.end() :], _SUBJECT):
        return _named(unknown, "sentence")
    return None


def _named(unknown: str, where: str) -> Place:
    return Place(None, f"the {where} names {unknown!r}, which is no place the dataset knows")


def _unknown(words: str, form: re.Pattern[str] = _UNKNOWN) -> str | None:
    """Return a name that stands where a place does and is none of the list."""
    found = (match[1] for match in form.finditer(words))
    return next((name for name in found if not (_NO_PLACES.fullmatch(name) or _NAMES.fullmatch(name))), None)


def _lines_apart(text: str) -> Iterator[Sentence]:
    """Yield the sentences of a text; a heading that ends with its line is one of its own, in Chinese too."""
    full = _FILLED * max(map(len, text.split("\n")), default=0)
    for stretch in stretches(text):
        for start, end, opens in sentences(text[stretch.start : stretch.end], stretch.language):
            at, last = stretch.start + start, stretch.start + end
            while stretch.language == "zh":
                stop = text.find("\n", at, last - 1)
                if stop < 0 or stop - at >= full:
                    break
                yield Sentence(at, stop + 1, opens)
                at, opens = stop + 1, True
            yield Sentence(at, last, opens)
