"""Titles of instruments in English text: quoted ones, and unquoted ones by their head nouns."""

from __future__ import annotations

import re
from collections.abc import Iterator

from policydata.extraction.capital_chains import BLANK
from policydata.extraction.english_scan import Scan, number_end, scan
from policydata.extraction.gazetteer import Gazetteer
from policydata.extraction.name_words import GENERIC_NAMES, GENERIC_TITLES, PLURAL_HEADS, POLICY_HEADS
from policydata.extraction.spans import Span

_CLOSING = {
    "“": re.compile('[”"“]'),
    "‘": re.compile("[’”‘](?![A-Za-z])"),
    '"': re.compile('"'),
    "„": re.compile('[“”"]'),
    "«": re.compile("»"),
}
_LONGEST_TITLE = 320
_TITLE_WORD = re.compile(r"[^\W_][\w’'&./-]*")
_TAIL = re.compile(
    r"[\s,]*(?:[(（][^()（）]*[)）]|(?:19|20)[0-9]{2}(?:[-–](?:19|20)?[0-9]{2})?|No\.?\s?[0-9/]+|[0-9/]+)\Z"
)
_SMALL = frozenset(
    [
        "of",
        "the",
        "and",
        "for",
        "on",
        "to",
        "in",
        "with",
        "against",
        "concerning",
        "regarding",
        "relating",
        "governing",
        "into",
        "between",
        "from",
        "through",
        "as",
        "at",
        "or",
        "a",
        "an",
        "its",
        "their",
        "over",
        "within",
        "under",
        "by",
        "de",
        "du",
        "des",
        "la",
    ]
)
_FIRST_PHRASE_ENDS = _SMALL | {
    "Issued",
    "Issuing",
    "Concerning",
    "Regarding",
    "Governing",
    "Of",
    "For",
    "On",
    "To",
    "In",
}
_NAMED_BEFORE = re.compile(
    rf"\b(?:resolution|law|act|regulation|measures|plan|strategy|declaration|guidelines?|paper|document|notice|decision|opinions?|code|"
    rf"initiative|report|bill|decree|order|recommendation|convention|treaty|charter|principles|framework|programme|program)"
    rf"(?:{BLANK}(?:[0-9/]+|No\.?{BLANK}?[0-9/]+))?,?{BLANK}(?:(?:entitled|titled|named|called|on){BLANK})?(?:the{BLANK})?\Z",
    re.IGNORECASE,
)
_RESOLUTION_BEFORE = re.compile(
    rf"\b(?:resolution|decision){BLANK}(?:[0-9/]+{BLANK})?(?:(?:entitled|titled),?{BLANK})?\Z", re.IGNORECASE
)
_SUBTITLE = re.compile(
    r": (?:(?:A|An|The) )?(?:[A-Z][\w-]* ){0,3}(?:White Paper|Green Paper|Strategy|Plan|Framework|Roadmap|Agenda|Guidelines|"
    r"Principles|Declaration|Programme)(?: [^\n.;]{3,120})?(?=\n|\Z)"
)
_MAIN_TITLE = re.compile(r"[A-Z0-9][^\n.:;]{3,90}\Z")
_NUMBER_OF_YEAR = re.compile(rf"{BLANK}(?:No|NO)\.?{BLANK}?[0-9]+{BLANK}(?:of|OF){BLANK}(?:19|20)[0-9]{{2}}")
_PERIOD_AFTER = re.compile(rf"{BLANK}[Pp]eriod\b")


def find_titles(text: str, gazetteer: Gazetteer | None = None, found: Scan | None = None) -> list[Span]:
    """Return the full titles of an English text by position; short forms are found from them (short_forms).

    `found` saves a second walk over the text when its names are known already. Titles may overlap; the longer stands.
    """
    found = found or scan(text)
    titles = _quoted(text)
    for name in found.names:
        if name.kind == "policy" and not (text.endswith("Plan", 0, name.end) and _PERIOD_AFTER.match(text, name.end)):
            titles.append(_title(name.start, name.end, f"policy.{name.shape}", name.head))
    for name in found.shorts:
        end = number_end(text, name)
        if end is None and _begins_line(text, name.start) and (match := _NUMBER_OF_YEAR.match(text, name.end)):
            end = match.end()
        if end is not None:
            titles.append(_title(name.start, end, "policy.number", name.head))
    for match in _SUBTITLE.finditer(text):
        line_start = text.rfind("\n", 0, match.start()) + 1
        if _MAIN_TITLE.match(text[line_start : match.start()]):
            titles.append(_title(line_start, match.end(), "policy.heading", "Paper"))
    if gazetteer is not None:
        titles += [span for span in gazetteer.find(text, "en") if span.kind == "policy"]
    titles.sort(key=lambda span: span.start)
    return titles


def _title(start: int, end: int, rule: str, head: str) -> Span:
    return Span(start, end, "policy", None, None, rule, None, {"head": head.lower()})


def _begins_line(text: str, start: int) -> bool:
    return start == 0 or text[start - 1] == "\n"


def _quoted(text: str) -> list[Span]:
    """Return what stands in quotation marks and is a title by its head noun, or by the noun before the marks."""
    titles: list[Span] = []
    for opening, closes in _CLOSING.items():
        position = text.find(opening)
        while position >= 0:
            start = position + 1
            closing = closes.search(text, start, start + _LONGEST_TITLE)
            # Straight marks open and close alike: what closed one pair opens no other.
            after = closing.end() if closing is not None and opening == '"' else start
            if closing is not None and not (opening == "‘" and text[position - 1 : position].isalnum()):
                titles += _title_between(text, start, closing.start())
            position = text.find(opening, after)
    return titles


def _title_between(text: str, start: int, end: int) -> Iterator[Span]:
    """Yield the title between two quotation marks, if it is one."""
    while end > start and text[end - 1] in ",.; \n":
        end -= 1
    if end - start < 6 or "\n\n" in text[start:end]:
        return
    before = text[max(0, start - 60) : start - 1]
    if text[start].islower() and not text.startswith("the ", start) and not _RESOLUTION_BEFORE.search(before):
        return
    if head := _head_of(text[start:end], before):
        begin = start + (4 if text.startswith(("the ", "The "), start) else 0)
        yield _title(begin, end, "policy.quoted", head)


def _head_of(content: str, before: str) -> str:
    """Return the head noun of a quoted title, or '' when the words are no title."""
    core = content
    while match := _TAIL.search(core):
        core = core[: match.start()]
    words = _TITLE_WORD.findall(core)
    if len(words) < 2:
        return ""
    if words[0] in ("the", "The"):
        words = words[1:]
    telling = [word for word in words if word not in _SMALL]
    capitals = sum(word[0].isupper() or word[0].isdigit() for word in telling)
    if len(words) < 2 or " ".join(words) in GENERIC_TITLES or " ".join(words) in GENERIC_NAMES:
        return ""
    if _RESOLUTION_BEFORE.search(before) and len(words) > 2:
        return "Resolution"
    if capitals < 0.7 * len(telling):
        return ""
    first = next((index for index, word in enumerate(words) if index and word in _FIRST_PHRASE_ENDS), len(words))
    if (
        words[first - 1] in POLICY_HEADS
        and (first < len(words) or first > 1)
        and (words[first - 1] not in PLURAL_HEADS or first < len(words))
    ):
        return str(words[first - 1])
    if words[-1] in POLICY_HEADS and words[-1] not in PLURAL_HEADS:
        return str(words[-1])
    if capitals >= 0.9 * len(telling) and len(words) > 2 and (named := _NAMED_BEFORE.search(before)):
        return named[0].split()[0].title()
    return ""
