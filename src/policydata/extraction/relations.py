"""What one instrument does to another: repeals, supersedes, amends or implements it, or is made on its basis."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from policydata.extraction.candidates import LOW, MEDIUM, Candidate
from policydata.extraction.events.english.reference import NEW, NOUN, may_name
from policydata.extraction.expressions import expression
from policydata.extraction.layout.passages import Names, stands_behind_part
from policydata.extraction.spans import Span

_REACH = 200
"""Titles further apart, in characters, are not related by the words between them."""
_FAR, _BACK = 500, 8
"""How far behind the last title, and over how many titles, “it” and “the law” point back."""
_KINDS = {
    "supersedes": r"replac(?:es?|ed|ing)|supersed(?:es?|ed|ing)",
    "repeals": r"repeal(?:s|ed|ing)?|revok(?:es?|ed|ing)|rescind(?:s|ed|ing)?",
    "amends": r"amend(?:s|ed|ing)?",
    "implements": r"implement(?:s|ed|ing)?|transpos(?:es?|ed|ing)|giv(?:es?|ing)\s+effect\s+to",
    "based_on": r"(?:(?:made|issued|adopted)\s+(?:under|pursuant\s+to|on\s+the\s+basis\s+of)|based\s+on)"
    r"(?:\s+(?:sections?|articles?)\s+[0-9A-Za-z()]{1,12}(?:\s+and\s+[0-9A-Za-z()]{1,12})?\s+of)?",
}
_VERBS = "|".join(f"(?P<{kind}>{verbs})" for kind, verbs in _KINDS.items())
_OPENING = (
    r"\s*(?:(?:the|its|their|existing|previous|earlier|former)\s+){0,3}(?:(?:Directive|Regulation|Decision)s\s+)?"
    r"[“\"‘]?\Z"
)
_DOES = expression(rf"\b(?:{_VERBS}){_OPENING}")
_IS_DONE = expression(
    rf"\b(?:is|are|was|were|been|being|as(?:\s+last)?|since|later|subsequently)\s+(?:{_VERBS})(?:\s+(?:on|in)\s[^,;.]{{3,24}})?\s+by"
    rf"(?:\s+(?:sections?|articles?|parts?|regulations?)\s+[0-9][0-9A-Za-z()]{{0,12}}\s+of)?{_OPENING}"
)
_NOT_DONE = expression(
    r"\b(?:(?<!An Act )(?<!An Ordinance )(?<!An Act further )to|would|may|might|could|should|not|never)\s+\Z"
)
_GOES_ON = expression(r"[”’\")\s]*(?:\([^()]{0,60}\))?\s*,?\s*(?:and|or)\s*(?:also\s+)?\Z")
_SENTENCE_END = expression(r"(?<![A-Z])[.!?](?=\s+[A-Z“\"])|\n\s{0,9}\n|\n(?=[0-9]{1,2}(?:\.[0-9]{1,2})?\.?\s+[A-Z])")
_POINTS = expression(
    rf"\s*(?:[0-9.]{{1,6}}\s+)?(?:It|They|(?P<paper>Th(?:is|ese)\s+(?:[A-Z][a-z]+|instruments?|documents?))|(?:The|This)\s+(?:{NEW})?(?P<noun>{NOUN}))"
    r"(?:,\s+which\s[^.;]{3,80},)?(?:\s(?!would|may|might|could|should)[^.;]{3,80}?\sand)?\s+(?:(?:also|will|hereby|thereby|then|expressly)\s+){0,2}\Z"
)
"""From the start of a sentence to its verb, a subject that points back, or to the paper itself: “This instrument also |amends”."""
_GROUND = expression(
    r"(?:\A|[.\n]\s*)(?:Pursuant\s+to|Under|On\s+the\s+basis\s+of|In\s+accordance\s+with)\s+(?:the\s+)?[“\"]?\Z"
)
_WAS_ISSUED = expression(
    r"[”\"]?[^.;]{0,60}?\s(?:was|were|has\s+been|have\s+been)\s+(?:issued|made|adopted|published)\b"
)
_POWERS = expression(r"\bpowers?\s[^.;]{0,40}\s(?:by|under|in|of)\s+(?:the\s+)?\Z")
_MAKES = expression(r"[^.;\n]{0,60}\bmak(?:es?|ing)\s+(?:the\s+following|these)\s+")
_LISTED = expression(
    r"[”\"]?(?:\s*\([^()]{0,60}\))?,?\s*(?:and\s+)?(?:the\s+)?(?:(?:Directive|Regulation|Decision)s\s+)?[“\"]?"
)
_OF_SEVERAL = expression(r"\b(?:Directive|Regulation|Decision)s\s+\Z")
"""Before a number that stands for an act without being part of its title: “Directives |(EU) 2019/1937|”."""
_ASIDE = expression(r",\s+(?:unlike|like|as\s+with|together\s+with|along\s+with|alongside|read\s+with)\s+(?:the\s+)?")
"""Between a title and one that is named beside it: “the Kite Act, unlike the |String Act|, repeals …”."""
_LIST_ENDS = expression(r"[”\"]?(?:\s*\([^()]{0,60}\))?\s*(?:[.;,:\n]|(?:and|are|were|have|as)\b|\Z)")
"""Behind the last of some titles in a row: what follows is no verb of its own."""
_ACTORS = frozenset(("body", "person"))
_ITS_MAKERS = expression(r"\s*(?:of\s+(?:the\s+)?(?:\w+\s+){1,4}and\s+)?(?:of\s+(?:the\s+)?)?", re.IGNORECASE)
"""Between a title and the bodies that are named with it: “Regulation 2021/7 |of the European Parliament and of the| Council”."""
_BEFORE = "the subject is the instrument spoken of before"
_Found = tuple[int, str, int, str]
"""Who does it, what, to what, and why this is not sure (empty: it is)."""


def relations(text: str, spans: Sequence[Span], names: Names, chinese: bool) -> list[Candidate]:
    """Return what a text says that one instrument does to another, once; the evidence is the one and the other.

    The words between two titles that follow each other say it; `text` is in simplified characters where it is Chinese.
    """
    found: dict[tuple[int, str, int], Candidate] = {}
    if chinese:
        # Imported here: an English text needs none of it.
        from policydata.extraction.relations_chinese import ChineseRelations

        told = ChineseRelations(text, spans, names).read()
    else:
        told = _said(text, spans, names, _rows(text, spans))
    for subject, kind, target, doubt in told:
        ids = names.linked_id(subject), names.linked_id(target)
        key = names.key(subject), kind, names.key(target)
        if key[0] == key[2] or (ids[0] is not None and ids[0] == ids[1]):
            continue
        if key in found and (doubt or not found[key].doubts):
            continue
        fields = {
            "policy": names.surface(subject),
            "policy_id": ids[0],
            "kind": kind,
            "target": names.surface(target),
            "target_id": ids[1],
        }
        rule = f"{'zh' if chinese else 'en'}-relation-{kind}"
        doubts = (doubt,) if doubt else ()
        found[key] = Candidate("relation", {**fields}, [subject, target], rule, LOW if doubt else MEDIUM, doubts)
    return list(found.values())


def _rows(text: str, spans: Sequence[Span]) -> list[list[int]]:
    """Return the titles of a text, those in a row that are named together: 《甲》和《乙》."""
    rows: list[list[int]] = []
    for index, span in enumerate(spans):
        if span.kind not in ("policy", "number") or (rows and span.start < spans[rows[-1][-1]].end):
            continue
        if rows and _ASIDE.fullmatch(text, spans[rows[-1][-1]].end, span.start):
            continue
        listed = rows and _LISTED.fullmatch(text, spans[rows[-1][-1]].end, span.start) is not None
        if span.kind == "number" and not (
            span.rule == "number.eu" and (listed or _OF_SEVERAL.search(text, max(0, span.start - 20), span.start))
        ):
            continue
        if listed and text[spans[rows[-1][-1]].end] != "\n" and _LIST_ENDS.match(text, span.end) is not None:
            rows[-1].append(index)
        else:
            rows.append([index])
    return rows


def _said(text: str, spans: Sequence[Span], names: Names, rows: Sequence[list[int]]) -> Iterator[_Found]:
    # By the place of a row, what “it” in the next sentence is, if not the last of the row.
    spoken: dict[int, int | None] = {}
    guessed: set[int] = set()
    head = text[max(0, spans[rows[0][0]].start - _REACH) : spans[rows[0][0]].start] if rows else ""
    if first := _pointing(head, [0, *_sentences(head)]):
        spoken[0] = names.own if first[0]["paper"] else None
    for place, (before, after) in enumerate(pairwise(rows), 1):
        last, end = spans[before[-1]].end, spans[after[0]].start
        between = text[max(last, end - _FAR) : end]
        ends = _sentences(between)
        actors = (span for span in spans[before[-1] + 1 : after[0]] if span.kind in _ACTORS)
        acted = any(not _ITS_MAKERS.fullmatch(text, last, span.start) for span in actors)
        if place - 1 in spoken and between.startswith(" ("):  # its short name
            spoken[place] = spoken[place - 1]
        if pointing := _pointing(between, ends):
            said, verb, done = pointing
            who = _pointed(said, names, rows[:place], spoken.get(place - 1, before[-1]))
            if done or not (acted and who is not None and "ed" in verb[0]):
                spoken[place] = who
                guessed.add(place)
                if who is not None:
                    pairs = [(one, who) if done else (who, one) for one in after]
                    yield from ((subject, _kind(verb), target, _BEFORE) for subject, target in pairs)
        elif end - last > _REACH:
            continue
        elif not ends and (match := _IS_DONE.search(between)):
            spoken[place] = before[-1]
            if not (match["repeals"] and stands_behind_part(text, 0, spans[before[0]].start)):
                yield from ((after[0], _kind(match), target, "") for target in before)
        elif not ends and (match := _DOES.search(between)) and not _NOT_DONE.search(between, 0, match.start()):
            again = _GOES_ON.fullmatch(between, 0, match.start())
            subject = spoken.get(place - 1, before[-1]) if again else before[-1]
            if subject is None or acted:
                continue
            spoken[place] = subject
            doubt = ""
            if again and place - 1 in guessed:  # “It amends the one and revokes the other”
                guessed.add(place)
                doubt = _BEFORE
            yield from ((subject, _kind(match), target, doubt) for target in after)
        elif kind := _ground(text, spans[before[0]].start, between, spans[after[0]].end):
            yield from ((after[0], kind, target, "") for target in before)


def _sentences(between: str) -> list[int]:
    return [sentence.end() for sentence in _SENTENCE_END.finditer(between)]


def _pointing(between: str, ends: Sequence[int]) -> tuple[re.Match[str], re.Match[str], bool] | None:
    """Return a subject that points back and its verb, where the last sentence before a title is both, and if that is passive."""
    for done, verbs in ((True, _IS_DONE), (False, _DOES)) if ends else ():
        match = verbs.search(between, ends[-1])
        said = None if match is None else _POINTS.fullmatch(between, ends[-1], match.start())
        if match is not None and said is not None:
            return said, match, done
    return None


def _pointed(said: re.Match[str], names: Names, rows: Sequence[list[int]], before: int | None) -> int | None:
    """Return what “it”, “the law” or “this instrument” stands for; `before` did the same in the sentence before."""
    if said["paper"]:
        return names.own
    if not said["noun"]:
        return before
    titles = (title for row in reversed(rows[-_BACK:]) for title in reversed(row))
    return next((title for title in titles if may_name(said["noun"], names.surface(title))), None)


def _kind(match: re.Match[str]) -> str:
    return next(kind for kind in _KINDS if match[kind])


def _ground(text: str, start: int, between: str, end: int) -> str | None:
    """Return how a title that ends at `end` stands to the one at `start`, which is named as what it is made on or for."""
    low = max(0, start - 40)
    if _GROUND.search(text, low, start) and not _SENTENCE_END.search(between):
        return "based_on" if _WAS_ISSUED.match(text, end, end + _REACH) else None
    made = _POWERS.search(text, max(0, start - 80), start) and _MAKES.fullmatch(between)
    return "based_on" if made else None
