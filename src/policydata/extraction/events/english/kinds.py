"""Which kind of event an English verb tells of an instrument: a draft, a proposal or an amendment is put out otherwise."""

from __future__ import annotations

import re

from policydata.extraction.events.english.bounds import Verb
from policydata.extraction.events.english.meanings import introduced, is_of_a_part
from policydata.extraction.events.english.objects import A_KIND_ON, A_PART
from policydata.extraction.events.english.reference import HELPERS
from policydata.extraction.events.english.subjects import Said
from policydata.extraction.events.ground import Ground
from policydata.extraction.expressions import expression

SAID_OTHERWISE = {"dated": "issued", "assented": "approved", "made": "adopted"}
"""Words of which a record speaks as of another kind."""
MADE = frozenset(("adopted", "passed", "approved", "endorsed", "signed", "issued", "published"))
OF_A_MEETING = frozenset(("adopted", "passed", "approved", "endorsed"))
"""Kinds of event that a meeting brings about."""
_PUT_OUT = frozenset(("published", "issued", "launched"))
_LEAD = 60
"""How far before a title is read what makes its event another."""
_ONLY_PUT_FORWARD = frozenset(("proposed", "laid", "drafted", "consultation", "draft_published", "launched"))
_CHANGE = expression(
    r"\b(?:(amendments?|revisions?|changes|reforms?|overhauls?)\s+(?:made\s+)?(?:to|of)|(?:bill|act|law|proposal)\s+(?:to\s+amend|amending))\s+"
    rf"{A_PART}(?:the\s+)?[“\"‘']?\Z",
    re.IGNORECASE,
)
"""What stands before an instrument that is changed: the event is that of the change."""
_DRAFT = expression(r"\b[Dd]rafts?\s+(?:of\s+(?:(?:the|a|an|its)\s+)?)?[“\"‘']?\Z")
_DRAFTED = expression(r"\([Dd]raft\)")
_OF_A_DRAFT = expression(
    rf"\b(?:first|initial|earlier|exposure|revised|second|new|preliminary|whose)\s+(?:draft|version)s?,?\s+{HELPERS}\Z"
)
_CLOSES = expression(
    r"\b(?:clos|end|conclud|extend|complet)(?:ed|es|e|ing)?\s+(?:the\s+|its\s+|an?\s+)?(?:[a-z]+\s+)?\Z"
)
"""Before “public consultation”, what tells of its end."""
_ITS_PROPOSAL = expression(r"\s+(?:its|an?|the)\s+(?:[a-z]+\s+)?proposal\b(?!\s+(?:for|to|of)\b)")
_OF_A_PROPOSAL = expression(rf"\bproposal\s+{HELPERS}\Z")
_PROPOSAL = expression(rf"\bproposals?\s+for\s+(?:(?:the|an?|its)\s+)?(?:new\s+|revised\s+)?{A_KIND_ON}[“\"‘']?\Z")
"""Before a title, what is only put forward with it: “presented |its proposal for a| Data Directive”."""


def kind_of(ground: Ground, verb: Verb, said: Said, policy: int, left: str) -> str | None:
    """Return the kind of event by the verb, the words `left` of it and those before the title; None if it is none."""
    text, start = ground.text, verb.start
    title = ground.spans[policy]
    before = max(ground.passage.start, title.start - _LEAD), title.start
    part = verb.event == "repealed" and policy in ground.titles and (said.active or title.start < start)
    part = part and is_of_a_part(ground, policy)
    event = "amended" if said.changed or part else SAID_OTHERWISE.get(verb.event, verb.event)
    if text.startswith("introduc", start):
        event = introduced(ground, policy, noun=False)
    if event == "ratified" and text[verb.start : verb.stop].endswith(("accession", "acceding")):
        event = "acceded"
    if said.active and text.startswith("clear", start):
        event = "approved"
    if event in _PUT_OUT:
        if _is_draft(ground, policy) or _OF_A_DRAFT.search(left):
            event = "draft_published"
        elif _ITS_PROPOSAL.match(text, verb.stop) or _OF_A_PROPOSAL.search(left) or _PROPOSAL.search(text, *before):
            event = "proposed"
    change = _CHANGE.search(text, *before) if event in MADE or event in _ONLY_PUT_FORWARD else None
    if change is not None:
        return "amended" if event in MADE and change.group(1) is not None else None
    closes = event == "consultation" and _CLOSES.search(text, max(ground.passage.start, start - _LEAD), start)
    return None if closes else event


def _is_draft(ground: Ground, policy: int) -> bool:
    """Tell whether a title is named as a draft: “the draft Guideline on …”, “a draft of the Code”, “Code (draft)”."""
    span = ground.spans[policy]
    before = ground.text[max(ground.passage.start, span.start - 24) : span.start]
    return (
        _DRAFT.search(before) is not None
        or ground.text.startswith(("Draft ", "draft "), span.start)
        or _DRAFTED.search(ground.text, span.start, span.end + 9) is not None
    )
