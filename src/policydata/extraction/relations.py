"""What one instrument does to another: repeals, supersedes, amends or implements it, or is made on its basis."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain, pairwise

from policydata.extraction.candidates import LOW, MEDIUM, Candidate
from policydata.extraction.english_relations import (
    AIM,
    OBJECT,
    PART,
    VERBS,
    acts_on,
    is_its_aim,
    is_its_deed,
    is_its_own,
    told_besides,
)
from policydata.extraction.events.english.reference import NEW, NOUN, may_name
from policydata.extraction.expressions import expression
from policydata.extraction.layout.passages import Names, stands_behind_part
from policydata.extraction.spans import Span

_REACH = 200
"""Titles further apart, in characters, are not related by the words between them."""
_FAR, _BACK = 500, 8
"""How far behind the last title, and over how many titles, “it” and “the law” point back."""
_VERBS = "|".join(f"(?P<{kind}>{verbs})" for kind, verbs in VERBS.items())
_ANY_VERB = "|".join(VERBS[kind] for kind in ("supersedes", "repeals", "amends"))
"""The first of two verbs: “repeals |and replaces”."""
_ALONE = {kind: expression(verbs) for kind, verbs in VERBS.items()}
_OPENING = rf"\s*(?P<part>{PART})?{OBJECT}(?:(?:Directive|Regulation|Decision)s\s+)?[“\"‘]?\Z"
_FROM_A_DAY = r"(?:,?\s+(?:(?:with\s+effect\s+)?from|on|as\s+of)\s+(?:the\s+same\s+(?:day|date)|that\s+(?:day|date)|[^,;.()]{3,24}?[0-9]{4}),?)?"
_DOES = expression(rf"\b(?:(?P<first>{_ANY_VERB})\s+and\s+)?(?:{_VERBS}){_FROM_A_DAY}{_OPENING}")
_IS_DONE = expression(
    rf"(?:\b(?P<helper>is|are|was|were|been|being|(?<=will )be|(?<=shall )be|stands?|as(?:\s+last)?|since|later|subsequently)\s+(?:(?:hereby|thereby|further|[a-z]{{2,12}}ly)\s+)?|\A[”\"]?\s*(?:[(,]\s*)?(?:now\s+|last\s+)?)"
    rf"(?:(?P<first>{_ANY_VERB})\s+and\s+)?(?:{_VERBS})(?:\s+(?:on|in)\s[^,;.()]{{3,24}})?(?:,?\s+(?:(?:several|many)\s+times,?\s+)?(?:most\s+recently|last(?:ly)?))?\s+(?:by|(?<=ed )with|(?<=[0-9] )with|(?<=repealed )under|through){_OPENING}"
)
_NOT_DONE = expression(
    r"\b(?:(?<!adopted )(?<!enacted )(?<!issued )(?<!made )(?<!passed )(?<!drawn up )(?<!drafted )(?<!An Act )(?<!An Ordinance )(?<!An Act further )to|would|may|might|could|should|not|never)\s+\Z"
)
_GOES_ON = expression(
    r"[”’\")\s]*(?:\([^()]{0,60}\))?\s*(?:,\s*(?:and|or)?|and|or)\s*(?:(?:Section|Article|Part|Schedule|Chapter|Clause)s?\s+[0-9A-Z]{1,4}\s+)?(?:(?:also|was|were|is|are)\s+)?\Z"
)
_SENTENCE_END = expression(
    r"(?<![A-Z])[.!?](?=\s+(?:\([0-9a-z]{1,3}\)\s+)?[A-Z“\"])|\n\s{0,9}\n|\n(?=[0-9]{1,2}(?:\.[0-9]{1,2})?\.?\s+[A-Z])"
)
_POINTS = expression(
    rf"\s*(?:[0-9.]{{1,6}}\s+|\([0-9a-z]{{1,3}}\)\s+)?(?:The\s+(?:main\s+|principal\s+)?{AIM}(?i:th(?:is|ese))\s+(?P<aim>\w+)\s+(?:is|are)\s+(?:\w+\s+)?to|(?P<article>(?:Section|Article|Regulation|Part|Schedule|Clause|Rule|Chapter|Paragraph)s?\s+[0-9][^.;]{{0,30}}?)|It|They|Its\s+(?:[0-9a-z-]+\s+){{1,3}}?(?:articles|sections|parts|chapters|provisions|rules)|(?P<paper>Th(?:is|ese)\s+(?:[A-Z][a-z]+|instruments?|documents?))|(?:The|(?P<this>This))\s+(?:{NEW})?(?P<noun>{NOUN}))"
    r"(?:,\s+which\s[^.;]{3,80},)?(?:\s(?!would|may|might|could|should)[^.;]{3,80}?\sand)?\s+(?:(?:also|will|hereby|thereby|then|expressly)\s+){0,2}\Z"
)
"""From the start of a sentence to its verb, a subject that points back, or to the paper itself: “This instrument also |amends”."""
_LISTED = expression(
    r"[”\"]?(?:\s*\([^()]{0,60}\))?,?\s*(?:and\s+)?(?:the\s+)?(?:(?:Directive|Regulation|Decision)s\s+)?[“\"]?"
)
_OF_SEVERAL = expression(r"\b(?:Directive|Regulation|Decision)s\s+\Z")
"""Before a number that stands for an act without being part of its title: “Directives |(EU) 2019/1937|”."""
_IS_A_DECISION = expression(r"\b(?:[Dd]ecision|[Dd]raft\s+[Rr]esolution)\s+\Z")
"""Before a symbol that names an instrument: “draft resolution |A/80/L.3|”."""
_BY_IT = expression(r"\b(?:By|Through|With|In)\s+(?:(?:its|the)\s+)?(?:decision\s+)?\Z")
"""Before an instrument by which a body does what is told: “|By |Decree 7 the President amended …”."""
_ASIDE = expression(
    r",\s+(?:unlike|like|as\s+with|together\s+with|along\s+with|alongside|read\s+with|which(?=\s+th(?:e|is|ese)\s))\s+(?:(?:the|this|these)\s+)?"
)
"""Between a title and one that is named beside it: “the Kite Act, unlike the |String Act|, repeals …”."""
_LIST_ENDS = expression(r"[”\"]?(?:\s*\([^()]{0,60}\))?\s*(?:[.;,:\n]|(?:and|are|were|have|as)\b|\Z)")
"""Behind the last of some titles in a row: what follows is no verb of its own."""
_ACTORS = frozenset(("body", "person"))
_ITS_MAKERS = expression(r"\s*(?:of\s+(?:the\s+)?(?:\w+\s+){1,4}and\s+)?(?:of\s+(?:the\s+)?)?", re.IGNORECASE)
"""Between a title and the bodies that are named with it: “Regulation 2021/7 |of the European Parliament and of the| Council”."""
_FINITE = frozenset(("is", "are", "was", "were"))
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
        from policydata.extraction.chinese_relations import ChineseRelations

        told = ChineseRelations(text, spans, names).read()
    else:
        told = chain(_said(text, spans, names, _rows(text, spans)), told_besides(text, spans, names))
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
    """Return the titles of a text, those in a row that are named together: “the Kite Act and the Reel Act”."""
    rows: list[list[int]] = []
    for index, span in enumerate(spans):
        if span.kind not in ("policy", "number") or (rows and span.start < spans[rows[-1][-1]].end):
            continue
        if rows and _ASIDE.fullmatch(text, spans[rows[-1][-1]].end, span.start):
            continue
        listed = rows and _LISTED.fullmatch(text, spans[rows[-1][-1]].end, span.start) is not None
        if span.kind == "number" and not (
            _IS_A_DECISION.search(text, max(0, span.start - 20), span.start)
            or (span.rule == "number.eu" and (listed or _OF_SEVERAL.search(text, max(0, span.start - 20), span.start)))
            or (span.rule == "number.standard" and text[span.start - 1 : span.start] != "(")
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
        spoken[0] = names.own if first[0]["paper"] or first[0]["aim"] or first[0]["article"] else None
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
                    yield from (
                        (subject, kind, target, _BEFORE)
                        for subject, target in pairs
                        for kind in _kinds(verb, not done and verb["part"] is not None)
                    )
        elif end - last > _REACH:
            continue
        elif (
            not ends
            and (match := _IS_DONE.search(between))
            and not (match["based_on"] or (match["implements"] and match["helper"] is None))
        ):
            again = between[:1] == ")" or (match["helper"] in _FINITE and _GOES_ON.fullmatch(between, 0, match.start()))
            done_to = [spoken.get(place - 1, before[-1])] if again else before
            spoken[place] = done_to[-1]
            part = stands_behind_part(text, 0, spans[before[0]].start)
            yield from (
                (after[0], kind, target, "") for target in done_to if target is not None for kind in _kinds(match, part)
            )
        elif (
            not ends
            and (match := _DOES.search(between))
            and (
                not _NOT_DONE.search(between, 0, match.start())
                or is_its_aim(text, spans[before[0]].start, between[: match.start()])
            )
            and is_its_deed(text, spans[before[0]].start, between[: match.start()], match["based_on"] is not None)
        ):
            again = between[:1] == ")" or _GOES_ON.fullmatch(between, 0, match.start())
            subject = spoken.get(place - 1, before[-1]) if again else before[-1]
            if subject is None or (
                acted
                and not (match["based_on"] or is_its_own(between[: match.start()]))
                and not _BY_IT.search(text, max(0, spans[subject].start - 20), spans[subject].start)
            ):
                continue
            spoken[place] = subject
            doubt = ""
            if again and place - 1 in guessed:  # “It amends the one and revokes the other”
                guessed.add(place)
                doubt = _BEFORE
            yield from (
                (subject, kind, target, doubt) for target in after for kind in _kinds(match, match["part"] is not None)
            )
        elif not ends and (acts := acts_on(text, spans[before[0]].start, between, spans[after[-1]].end)):
            kind, leads = acts
            spoken[place] = before[-1] if leads else after[0]
            pairs = [(before[-1], one) for one in after] if leads else [(after[0], one) for one in before]
            yield from ((subject, kind, target, "") for subject, target in pairs)


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
    if said["paper"] or said["aim"] or said["article"]:
        return names.own if said["article"] is None or names.own is not None else before
    if not said["noun"]:
        return before
    if said["this"] and names.own is not None and may_name(said["noun"], names.surface(names.own)):
        return names.own
    titles = (title for row in reversed(rows[-_BACK:]) for title in reversed(row))
    return next((title for title in titles if may_name(said["noun"], names.surface(title))), None)


def _kinds(match: re.Match[str], part: bool) -> list[str]:
    """Return what a verb, or two, say; what is done to a part amends the whole."""
    kinds = [kind for kind in VERBS if match[kind]]
    if match["first"]:
        kinds += [kind for kind, verbs in _ALONE.items() if kind not in kinds and verbs.fullmatch(match["first"])]
    return sorted({"amends" if part and kind in ("repeals", "supersedes") else kind for kind in kinds})
