"""Events of instruments in Chinese sentences: 印发《…》, 《…》自…起施行, 由…于…发布, 同时废止."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from policydata.extraction.candidates import Candidate
from policydata.extraction.events.candidates import Discourse, event_candidate, inside_title
from policydata.extraction.events.chinese.acts import Act
from policydata.extraction.events.chinese.carried import remember_session, remember_speaker
from policydata.extraction.events.chinese.clause_days import title_days
from policydata.extraction.events.chinese.days import Said
from policydata.extraction.events.chinese.decisions import remember_issues
from policydata.extraction.events.chinese.histories import bracket_after, histories
from policydata.extraction.events.chinese.instruments import spoken_of
from policydata.extraction.events.chinese.kinds import ISSUES
from policydata.extraction.events.chinese.lists import behind, listed, opened_list
from policydata.extraction.events.chinese.numbered import numbered_acts
from policydata.extraction.events.chinese.own_force import own_force
from policydata.extraction.events.chinese.undated import newly_amended
from policydata.extraction.events.ground import Ground
from policydata.extraction.events.words import CHINESE_EVENT, CHINESE_STEM
from policydata.extraction.expressions import expression
from policydata.extraction.layout.passages import Names, Passage, asks
from policydata.extraction.spans import Span

_MOST_VERBS = 30
"""No sentence says more events; a list of words may."""
_UNDONE = frozenset(("amended", "repealed", "expired"))
"""Kinds of event after which what did it is spoken of, not what it was done to."""
_HEADING = expression(r"[^，。；：《》0-9\n]{2,24}(?<!的决定)(?=\n)")
"""A line of a few words without a title, a sign or a day: what it names happens below it."""


def chinese_events(
    text: str, passage: Passage, spans: Sequence[Span], names: Names, discourse: Discourse
) -> list[Candidate]:
    """Return the events a sentence states; `discourse` is brought up to date."""
    found: list[Candidate] = []
    titles = passage.policies
    ground = Ground(text, passage, spans, names, discourse, titles, passage.dates)
    remember_speaker(ground)
    remember_session(ground)
    if discourse.listed is not None:
        found += listed(ground, passage.start)
    stem = CHINESE_STEM.search(text, passage.start, passage.end)
    begun = passage.end
    if stem is not None and (opened := opened_list(ground)) is not None:
        discourse.listed, begun = opened, opened.verb[0]
        found += listed(ground, behind(ground, opened))
    told = histories(ground) if titles else []
    found += told
    if stem is not None and (titles or discourse.policy is not None):
        verbs = [
            verb
            for verb in islice(CHINESE_EVENT.finditer(text, passage.start, passage.end), _MOST_VERBS)
            if not inside_title(verb.start(), titles, spans)
            and not text.startswith(("之日", "日后", "日起"), verb.end())
            and text.rfind("《", passage.start, verb.start()) <= text.rfind("》", passage.start, verb.start())
            and not _in_heading(text, verb.start())
            and not (discourse.listed is not None and begun <= verb.start() < discourse.listed.verb[1])
        ]
        closed = [bracket_after(text, spans[one.spans[0]]) for one in told]
        verbs = [verb for verb in verbs if not any(begin <= verb.start() < end for begin, end in closed)]
        if verbs and asks(text, passage):
            # What a question asks is not stated, but what it calls its instrument is: 2019年修改的《…》是什么？
            verbs = [verb for verb in verbs if text.startswith("的《", verb.end())]
        so_far = Said(frozenset(index for one in told for index in one.spans))
        for place, verb in enumerate(verbs):
            before = verbs[place - 1].end() if place else passage.start
            following = verbs[place + 1] if place + 1 < len(verbs) else None
            found += Act(ground, so_far, verb, before, following).events()
    elif stem is not None and passage.dates and discourse.effective is None and (day := own_force(ground)) is not None:
        discourse.effective = discourse.first_effective = day
    if titles and passage.dates and not asks(text, passage):
        for policy, date, bodies in title_days(ground, discourse.used_dates):
            where = (spans[date].start, spans[date].end)
            found.append(
                event_candidate(text, spans, names, policy, "issued", where, date, bodies, rule="zh-title-issued")
            )
        found += numbered_acts(ground)
    found = _once_drafted(found) if len(found) > 1 else found
    if stem is not None and titles:
        found = newly_amended(ground, titles, found)
    remember_issues(ground, found)
    if titles:
        main = [one for one in found if one.rule != "zh-numbered-adopted"] or found
        main = [one for one in main if one.fields["event"] not in _UNDONE] or main
        discourse.policy = main[-1].spans[0] if main else spoken_of(text, spans, titles, discourse.policy)
    return found


def _in_heading(text: str, start: int) -> bool:
    """Tell whether a verb stands in a heading, which only names what follows it."""
    low = max(0, start - 26)
    line = text.rfind("\n", low, start)
    return (line >= 0 or low == 0) and _HEADING.match(text, line + 1) is not None


def _once_drafted(found: list[Candidate]) -> list[Candidate]:
    """Return the events of a sentence without those that another of it says better.

    These are the consultation on a draft that is published, the making of an instrument that is issued, and that what
    has expired no longer applies.
    """
    ended = {one.spans[0] for one in found if one.fields["event"] == "expired"}
    found = [one for one in found if not (one.spans[0] in ended and str(one.fields["verb"]).startswith("不再"))]
    drafts = {one.spans[0] for one in found if one.fields["event"] == "draft_published"}
    issued = {one.spans[0] for one in found if one.fields["event"] in ISSUES and not _made(one)}
    return [
        one
        for one in found
        if not (one.fields["event"] == "consultation" and one.spans[0] in drafts)
        and not (_made(one) and one.spans[0] in issued)
    ]


def _made(one: Candidate) -> bool:
    return str(one.fields["verb"]).startswith(("制定", "制订"))
