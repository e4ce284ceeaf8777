"""Events of instruments in English sentences: who did what to which instrument, and when."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policydata.extraction.candidates import Candidate
from policydata.extraction.event_actors import PERSONAL, english_actors
from policydata.extraction.event_words import (
    ENGLISH_ANAPHOR,
    ENGLISH_BE,
    ENGLISH_BY,
    ENGLISH_CHAIN,
    ENGLISH_CONSENT,
    ENGLISH_DATE_BARRIER,
    ENGLISH_DENIED,
    ENGLISH_EVENT,
    ENGLISH_FAR_OBJECT,
    ENGLISH_IF,
    ENGLISH_INTRANSITIVE,
    ENGLISH_LEAD,
    ENGLISH_OBJECT,
    ENGLISH_STEM,
    ENGLISH_UNREAL,
    ROLES,
)
from policydata.extraction.instrument_events import Discourse, event_candidate
from policydata.extraction.passages import Names, Passage, asks
from policydata.extraction.spans import Span

_REACH = 220
"""How far, in characters, a verb looks for its instrument and its date."""
_AFTER_NOUN = re.compile(
    r"[,)”\"’\s]*(?:\([^()]{0,80}\)[,\s]*)?(?:(?:which|that|and|were|then|as)\s+)?(?:\w+ly\s+|first\s+)?\Z"
)
_MAY_POINT_BACK = re.compile(
    r"It\b|They\b|This\b|These\b|it\b|they\b|public\b|comments|"
    r"The\s(?:draft|text|law|bill|act|rule|doc|mea|ame|ins|agr|tre|res|reg|pla|str|dec|con|pro|gui|cod|not|ord|fra)"
    r"|the\s(?:draft|text|law|bill|act|rule|doc|mea|ame|ins|agr|tre|res|reg|pla|str|dec|con|pro|gui|cod|not|ord|fra)"
)
"""What a sentence without a title must hold to speak of an earlier one: cheap to look for."""
_MOST_VERBS = 30
"""No sentence says more events; a list of words may."""
_APPOSITION = re.compile(r",\s+an?\s+[^,;.]{3,60}\s\Z")
_NO_INSTRUMENT = re.compile(
    r"\b(?:as|under|number|see|with|to|in\s+(?:its\s+)?resolution|of\s+Regulation)\s+\Z", re.IGNORECASE
)
"""What stands before a symbol that says under which number, not what was done."""
_AND_AGAIN = re.compile(r"(?:,\s*(?:and\s+)?|\s+and\s+)(?:again\s+|then\s+)?(?:(?:on|in)\s+)?(?:the\s+)?")
_BEFORE_DATE = re.compile(r",?\s*\b(?:on|in|at)\s+(?:the\s+)?\Z")
_NOT_SOON = re.compile(r"\b(?:should|would|could|might|may|recommends?|not|never|if|unless|until)\s[^,;]{0,40}\Z")
_DIRECTLY = re.compile(r",?\s+(?:on|in|at)\s+(?:the\s+)?")
_SUBJUNCTIVE = re.compile(r"(?:enter|come|take)\b")
_WILL = re.compile(r"\b(?:will|shall|to|and|did|not|also)\s+\Z")
_ACTIVE_PASS = re.compile(r"\s+(?:in\s+)?(?:the\s+)?\Z")


def english_events(
    text: str, passage: Passage, spans: Sequence[Span], names: Names, discourse: Discourse
) -> list[Candidate]:
    """Return the events a sentence states; `discourse` is brought up to date."""
    titles = _instruments(text, passage, spans)
    found: list[Candidate] = []
    if titles or (discourse.policy is not None and _MAY_POINT_BACK.search(text, passage.start, passage.end)):
        verbs = [verb for verb in _verbs(text, passage) if not _inside(verb, titles, spans)]
        if verbs and asks(text, passage):
            verbs = []
        earlier: dict[str, list[int]] = {}
        for place, verb in enumerate(verbs):
            before = verbs[place - 1].end() if place else passage.start
            after = verbs[place + 1].start() if place + 1 < len(verbs) else passage.end
            candidate = _read(text, passage, spans, names, discourse, titles, verb, before, after, earlier)
            if candidate is not None:
                found.append(candidate)
                if candidate.fields["event"] == "amended":
                    found += _again(text, passage, spans, candidate)
                discourse.policy = candidate.spans[0]
    if passage.policies and not found:
        discourse.policy = passage.policies[0]
    return found


def _again(text: str, passage: Passage, spans: Sequence[Span], first: Candidate) -> list[Candidate]:
    """Return the same event on further days: "amended on 3 March 2015 and again on 8 July 2021"."""
    found: list[Candidate] = []
    last = next((date for date in passage.dates if date in first.spans), None)
    for date in passage.dates:
        if last is not None and date > last and _AND_AGAIN.fullmatch(text[spans[last].end : spans[date].start]):
            evidence = [date if spans[index].kind == "date" else index for index in first.spans]
            found.append(first._replace(fields={**first.fields, "date": spans[date].value}, spans=evidence))
            last = date
    return found


def _instruments(text: str, passage: Passage, spans: Sequence[Span]) -> list[int]:
    """Return the titles of a sentence, and the symbols that stand in the place of one."""
    titles = list(passage.policies)
    for number in passage.numbers:
        start, end = spans[number].start, spans[number].end
        near = any(spans[title].end + 12 > start and spans[title].start < end + 4 for title in passage.policies)
        if not near and not _NO_INSTRUMENT.search(text, max(passage.start, start - 20), start):
            titles.append(number)
    return sorted(titles)


def _verbs(text: str, passage: Passage) -> list[re.Match[str]]:
    found: list[re.Match[str]] = []
    position = passage.start
    for stem in ENGLISH_STEM.finditer(text, passage.start, passage.end):
        start = stem.start()
        if start >= position and not text[start - 1 : start].isalpha():
            verb = ENGLISH_EVENT.match(text, start, passage.end)
            if verb is not None:
                found.append(verb)
                position = verb.end()
                if len(found) == _MOST_VERBS:
                    break
    return found


def _inside(verb: re.Match[str], titles: Sequence[int], spans: Sequence[Span]) -> bool:
    return any(spans[title].start <= verb.start() < spans[title].end for title in titles)


def _read(
    text: str,
    passage: Passage,
    spans: Sequence[Span],
    names: Names,
    discourse: Discourse,
    titles: Sequence[int],
    verb: re.Match[str],
    before: int,
    after: int,
    earlier: dict[str, list[int]],
) -> Candidate | None:
    event = str(verb.lastgroup)
    start, end = verb.span()
    left = text[max(passage.start, start - 90) : start]
    if event not in ("effective", "repealed") and ENGLISH_UNREAL.search(left):
        return None
    if ENGLISH_DENIED.search(left) or ENGLISH_IF.match(text[passage.start : start]):
        return None
    if event == "effective" and _NOT_SOON.search(left):
        return None
    policy, active, doubts = _instrument(text, passage, spans, names, discourse, titles, verb, event, before, after)
    if policy is None:
        return None
    approvers = [
        b
        for b in passage.bodies
        if ENGLISH_CONSENT.search(text[max(passage.start, spans[b].start - 60) : spans[b].start])
    ]
    able = [body for body in passage.bodies if body not in approvers] if approvers else passage.bodies
    bodies = _actors(text, able, spans, start, end, before, after, active, passage.start)
    actors = english_actors(text, passage, spans, (start, end), event, active, after) if event in PERSONAL else []
    if actors and active:
        bodies = []
    if not bodies and not active and event in earlier and event in ROLES:
        bodies = earlier[event]
        doubts.append("bodies taken over from the same verb before")
    earlier.setdefault(event, bodies)
    reach = max(end, spans[policy].end if active else end)
    proposed = event == "proposed" and not active
    date = _date(text, passage, spans, start, end, reach, before, after, discourse, proposed)
    if event == "repealed" and not active and re.match(r"\s+by\b", text[end : end + 4]):
        bodies = []
    rule = f"en-{'active' if active else 'passive'}-{event}"
    candidate = event_candidate(
        text, spans, names, policy, event, (start, end), date, bodies, approvers, rule, doubts, actors
    )
    if candidate is not None and date is not None and event != "consultation":
        discourse.used_dates.add(date)
    return candidate


def _instrument(
    text: str,
    passage: Passage,
    spans: Sequence[Span],
    names: Names,
    discourse: Discourse,
    titles: Sequence[int],
    verb: re.Match[str],
    event: str,
    before: int,
    after: int,
) -> tuple[int | None, bool, list[str]]:
    start, end = verb.span()
    left_words = text[max(passage.start, start - 20) : start]
    be = ENGLISH_BE.search(text, max(passage.start, start - 40), start)
    passive = event in ENGLISH_INTRANSITIVE or be is not None
    if not passive or (be is not None and be.group().startswith("and")):
        for title in titles:
            if spans[title].start >= end:
                if _is_object(text, passage, spans, end, spans[title].start):
                    return title, True, []
                break
    left = [title for title in titles if spans[title].end <= start and start - spans[title].end < _REACH]
    if event == "consultation" and not left:
        right = [title for title in titles if spans[title].start >= end and spans[title].start - end < 80]
        if right:
            return right[0], False, []
    if left:
        nearest = left[-1]
        gap = text[spans[nearest].end : start]
        if (
            passive
            or event == "passed"
            or _AFTER_NOUN.match(gap)
            or before > spans[nearest].end
            or _APPOSITION.match(gap)
        ):
            if passive and event not in ENGLISH_INTRANSITIVE and _other_subject(gap):
                return None, False, []
            wish = (
                _SUBJUNCTIVE.match(verb.group())
                and text[spans[nearest].end - 1] != "s"
                and not _WILL.search(left_words)
            )
            return (None if wish else nearest), False, []
        return None, False, []
    known = names.main if event == "consultation" else discourse.policy
    named = event == "consultation" or ENGLISH_ANAPHOR.search(text[passage.start : start]) is not None
    if known is not None and named and (passive or before > passage.start) and event != "proposed":
        return known, False, ["instrument taken from an earlier sentence"]
    return None, False, []


def _is_object(text: str, passage: Passage, spans: Sequence[Span], end: int, title: int) -> bool:
    """Tell whether a title is what a verb that ends before it acts on, over a date, an agreement or a manner."""
    gap = text[end:title]
    if len(gap) < 60 and ENGLISH_OBJECT.match(gap):
        return True
    if len(gap) > _REACH:
        return False
    for date in passage.dates:
        if end <= spans[date].start and spans[date].end <= title:
            gap = _BEFORE_DATE.sub("", text[end : spans[date].start]) + text[spans[date].end : title]
            break
    return ENGLISH_FAR_OBJECT.match(gap) is not None


def _other_subject(gap: str) -> bool:
    """Tell whether another noun than the title before the gap is the subject of the passive after it."""
    return bool(
        re.search(r"[,;]\s*(?:and\s+)?(?:the|an?|its|their|some|many|[0-9]+)\s+[^,;]{3,60}\Z", gap)
    ) and not re.search(r"\b(?:which|that|amendments?|text|draft|final\s+version|revised\s+version|it)\b", gap)


def _actors(
    text: str,
    bodies: Sequence[int],
    spans: Sequence[Span],
    start: int,
    end: int,
    before: int,
    after: int,
    active: bool,
    opening: int,
) -> list[int]:
    if active:
        left = [body for body in bodies if spans[body].end <= start and spans[body].start >= before]
        if not left and before > opening:
            left = [body for body in bodies if spans[body].end <= before and start - spans[body].end < _REACH]
        if not left or start - spans[left[-1]].end > 160:
            return []
        chain = [left[-1]]
        for body in reversed(left[:-1]):
            if not ENGLISH_CHAIN.match(text[spans[body].end : spans[chain[0]].start]):
                break
            chain.insert(0, body)
        return chain
    right = [body for body in bodies if end <= spans[body].start < after + 1]
    for place, body in enumerate(right):
        gap = text[end : spans[body].start]
        if ENGLISH_BY.match(gap) or _ACTIVE_PASS.match(gap):
            chain = [body]
            for other in right[place + 1 :]:
                if not ENGLISH_CHAIN.match(text[spans[chain[-1]].end : spans[other].start]):
                    break
                chain.append(other)
            return chain
        if len(gap) > 120:
            break
    return []


def _date(
    text: str,
    passage: Passage,
    spans: Sequence[Span],
    start: int,
    end: int,
    reach: int,
    before: int,
    after: int,
    discourse: Discourse,
    proposed: bool,
) -> int | None:
    for date in passage.dates:
        begin = spans[date].start
        if end <= begin < reach and _DIRECTLY.fullmatch(text[end:begin]):
            return date
        if reach <= begin < after:
            gap = text[reach:begin]
            if len(gap) < 160 and not ENGLISH_DATE_BARRIER.search(gap):
                return date
            break
    left = [date for date in passage.dates if spans[date].end <= start and start - spans[date].end < _REACH]
    for date in reversed(left):
        if (
            spans[date].start >= before
            and date not in discourse.used_dates
            and ";" not in text[spans[date].end : start]
        ):
            gap = text[spans[date].end : start]
            if (
                ENGLISH_LEAD.match(text[passage.start : spans[date].start])
                or len(gap) < 25
                or gap.lstrip().startswith(",")
            ):
                return date
    if (
        left
        and not (proposed and left[0] in discourse.used_dates)
        and ENGLISH_LEAD.match(text[passage.start : spans[left[0]].start])
        and ";" not in text[spans[left[0]].end : start]
    ):
        return left[0]
    return None
