"""Events of instruments in English sentences: who did what to which instrument, and when."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policydata.extraction.candidates import Candidate
from policydata.extraction.english_clues import (
    AFTER_FREQUENT_STARTS,
    EVENT_CLUES,
    EVENT_STARTS,
    NOUN_STARTS,
    OPENING_STARTS,
    POINTING_CLUES,
    RARE_EVENT_STARTS,
    VERB_STARTS,
    clue_words,
)
from policydata.extraction.english_verbs import BASES
from policydata.extraction.events.candidates import Deed, Discourse, inside_title
from policydata.extraction.events.deeds import event_verb
from policydata.extraction.events.english.again import again
from policydata.extraction.events.english.answers import answered, asked_day
from policydata.extraction.events.english.enacting import cited_paper, enacts, heading_event
from policydata.extraction.events.english.entries import Entry, entries
from policydata.extraction.events.english.followed import followed_events
from policydata.extraction.events.english.gapping import gapped_events
from policydata.extraction.events.english.listed import announces, listed_events
from policydata.extraction.events.english.nouns import event_noun, headed_day, title_day_events
from policydata.extraction.events.english.series import said_together
from policydata.extraction.events.english.told import told_events
from policydata.extraction.events.ground import Ground
from policydata.extraction.expressions import expression
from policydata.extraction.layout.passages import Names, Passage, asks
from policydata.extraction.spans import Span

_MOST_VERBS = 30
"""No sentence says more events; a list of words may."""
_NO_INSTRUMENT = expression(
    r"\b(?:as|at|under|number|vide|see|with|to|in\s+(?:its\s+)?resolution|of\s+Regulation)\s+\Z|\bTexts\s+adopted\s+\(\Z",
    re.IGNORECASE,
)
"""What stands before a symbol that says under which number, not what was done."""
_ISSUE = expression(r"\bGazette(?:\s+of\s+[^;.()]{3,60})?,?\s+\Z")
_DATED = expression(r",?\s+(?:dated|of)\s+[0-9A-Z]")
"""Around the number of an issue of a journal, beside the title of what stands in it."""
_REPORT = expression(r"\b(?:reports?|release|case|communication|bulletin|petition)\s+\(?\Z", re.IGNORECASE)
_DETERMINED = expression(
    r"\b(?:the|an?|its|their|our|his|her|this|these|those|any|each|no|some|newly|recently|previously|currently)\s+\Z",
    re.I,
)
_NOUN_BEHIND = expression(
    r"\s+(?!(?:by|on|in|at|under|for|to|from|and|or|as|with|without|last|this|since|into|was|is|were|are)\b)[A-Za-z“\"‘]"
)
"""Between an article and a noun a participle says what something is, not what happened: “the revised text”."""
_NOUN_USE = expression(
    r"\b(?:in|of|on|at|by|from|for|with|per|under|upon|after|before|since|the|an?|this|its|their|no|any|each|every|news|press)\s+\Z",
    re.I,
)
"""Before the base of a verb, what makes it a noun: “in |issue| 12 of the Gazette”."""
_OPERATIVE = expression(r"[A-Z]{4,12}\s+(?:[a-z]+\s|[A-Z][a-z]+|[A-Z]+/)")
"""A verb in capitals as decisions and communiqués write it, no word of a heading: “APPROVED the Plan”."""
_DATES_IT = expression(
    r"(?:\s[^;.]{3,160}?)?,?(?<!\bis)(?<!\bare)(?<!\bbe)(?<!\bwas)(?<!\bwere)(?<!\bnot)(?<!\band)(?<!\bbut)(?<!\bwhich)\s+effective(?=\s+(?:(?:on|as\s+of|from)\s+)?[0-9A-Z])"
)
"""From a repeal or a change to its day: “rescinded the Rule, |effective| 4 March 2021”."""
_UNDER = expression(
    r"\b(?:(?:act\w*|direct\w*|requir\w*|power\w*|dut\w+|order\w*|mandat\w*)\s(?:\w+\s+){0,5}(?:in|by)|under|pursuant\s+to|in\s+(?:accordance|line|compliance)\s+with|by\s+virtue\s+of|within\s+the\s+meaning\s+of)"
    r"\s+(?:the\s+)?[“\"‘']?\Z",
    re.IGNORECASE,
)
"""Before a title that is but the ground on which somebody acts: “Congress had directed it to do so in the |Trains Act|”."""
_MARK = expression(r"\W{0,6}(?:On\s+)?")
_LONGEST_DAY = 40
_ALSO_NOUNS = frozenset(("effective", "launched", "issued", "published", "repealed"))
_BINDING = clue_words("ratified acceded signed assent")
_CITING = clue_words("cited called known is are")


def english_events(
    text: str, passage: Passage, spans: Sequence[Span], names: Names, discourse: Discourse
) -> list[Candidate]:
    """Return the events a sentence states; `discourse` is brought up to date."""
    words = passage.words()
    clued = not EVENT_CLUES.isdisjoint(words)
    awaits = discourse.asked is not None or discourse.enacting is not None
    if not (clued or passage.dates or awaits or b"following" in words):
        # What most sentences are: nothing is said or asked of an instrument.
        discourse.entry = None
        if passage.policies:
            discourse.policy = names.under_its_title(_topic(text, passage, spans, discourse))
            discourse.group = said_together(text, spans, passage.policies)
        return []
    heading = discourse.entry
    discourse.entry = _opens_entry(text, passage, spans) if len(passage.dates) == 1 else None
    titles = passage.policies
    if passage.numbers:
        titles = [
            title
            for title in _instruments(text, passage, spans)
            if not _braced(text, passage, spans, spans[title].start)
        ]
    found: list[Candidate] = []
    whole = Ground(text, passage, spans, names, discourse, titles, passage.dates, None)
    if clued and (colon := announces(text, passage, spans, titles)) is not None:
        told_of_list = listed_events(whole, *_words(text, passage, titles, spans), titles, colon)
        if told_of_list is not None:
            return told_of_list
    spoken = asked = False
    question, discourse.asked = discourse.asked, None
    if question is not None:
        found += answered(text, passage, spans, names, question)
    verbs: list[re.Match[str]] = []
    nouns: list[re.Match[str]] = []
    if clued and (titles or (discourse.policy is not None and _points_back(passage))):
        verbs, nouns = _words(text, passage, titles, spans)
        if (verbs or nouns) and asks(text, passage):
            asked = True
            discourse.asked = asked_day(whole, verbs)
            verbs, nouns = [], []
    lines: list[Entry] = []
    if passage.dates and not asked:
        lines = entries(whole)
    if lines:
        discourse.entry = None
        found += [line.event for line in lines]
        verbs = [verb for verb in verbs if not any(line.start <= verb.start() < line.end for line in lines)]
        nouns = [noun for noun in nouns if not any(line.start <= noun.start() < line.end for line in lines)]
    deeds = [discourse.deed] if discourse.deed is not None else []
    if verbs or nouns or (titles and passage.dates):
        taken = {date for line in lines for date in line.event.spans}
        found, spoken = told_events(whole, verbs, nouns, found, taken, heading, deeds)
    if passage.dates and not titles and b"of" in words[:1]:
        found += title_day_events(whole, headed_day(whole))
    found = _other_forms(whole, found, [] if asked else passage.dates, deeds)
    if found:
        discourse.kind = str(found[-1].fields["event"])
    if passage.numbers:
        found = [one for one in found if not _is_of_a_report(text, spans, one)]
    if passage.policies:
        discourse.group = said_together(text, spans, passage.policies)
    if passage.policies and not spoken and (not found or discourse.policy is None):
        discourse.policy = _topic(text, passage, spans, discourse)
    return found


def _topic(text: str, passage: Passage, spans: Sequence[Span], discourse: Discourse) -> int:
    """Return what is spoken of behind a sentence without events: its first title, but not one that somebody only acts under."""
    first = passage.policies[0]
    start = spans[first].start
    only_ground = _UNDER.search(text, max(passage.start, start - _LONGEST_DAY), start)
    return first if only_ground is None or discourse.policy is None else discourse.policy


def _points_back(passage: Passage) -> bool:
    """Tell whether a sentence without a title may speak of the instrument before it."""
    words = passage.words()
    pointing = words[0] in OPENING_STARTS or not POINTING_CLUES.isdisjoint(words)
    return pointing or (bool(passage.dates) and not _BINDING.isdisjoint(words))


def _other_forms(whole: Ground, found: list[Candidate], dates: Sequence[int], deeds: Sequence[Deed]) -> list[Candidate]:
    """Return `found` with the events told in other ways, most of them by a day of `dates`: “followed by”, “Done at”."""
    passage, discourse = whole.passage, whole.discourse
    words = passage.words()
    if b"followed" in words and whole.titles and dates:
        found += followed_events(whole, found)
    if found and passage.bodies and dates:
        found += gapped_events(whole, found)
    if deeds and dates:
        found += again(whole, deeds)
    if (
        (passage.bodies and passage.dates and b"adopted" in words)
        or b"introduced" in words
        or b"done" in words[:1]
        or b"enacted" in words
    ):
        headed = heading_event(whole)
        found += [headed] if headed is not None else []
    if b"following" in words:
        makers = enacts(whole)
        discourse.enacting = discourse.enacting if makers is None else makers
    if discourse.enacting is not None and whole.titles and not _CITING.isdisjoint(words):
        paper = cited_paper(whole, discourse.enacting)
        found += [paper] if paper is not None else []
    return found


def _opens_entry(text: str, passage: Passage, spans: Sequence[Span]) -> int | None:
    """Return the one day of a passage where it is all that it says and that dates what follows on its line or below: “– 8 September. The Board …”."""
    if passage.end - passage.start > _LONGEST_DAY:
        return None
    span = spans[passage.dates[0]]
    alone = not text[span.end : passage.end].strip(" .:\n") and _MARK.fullmatch(text, passage.start, span.start)
    opens = passage.opens_paragraph or text[passage.start - 1] == "\n"
    return passage.dates[0] if alone and opens else None


def _is_of_a_report(text: str, spans: Sequence[Span], one: Candidate) -> bool:
    """Tell whether an event is that of a symbol which stands for a report or a case, no instrument."""
    span = spans[one.spans[0]]
    return span.kind == "number" and _REPORT.search(text, max(0, span.start - 20), span.start) is not None


def _instruments(text: str, passage: Passage, spans: Sequence[Span]) -> list[int]:
    """Return the titles of a sentence, and the symbols that stand in the place of one."""
    titles = list(passage.policies)
    for number in passage.numbers:
        start, end = spans[number].start, spans[number].end
        near = any(spans[title].end + 12 > start and spans[title].start < end + 4 for title in passage.policies)
        issue = (
            passage.policies and _ISSUE.search(text, max(passage.start, start - 90), start) and _DATED.match(text, end)
        )
        if not near and not issue and not _NO_INSTRUMENT.search(text, max(passage.start, start - 20), start):
            titles.append(number)
    return sorted(titles)


def _braced(text: str, passage: Passage, spans: Sequence[Span], number: int) -> bool:
    """Tell whether a symbol stands in the brackets after a title: “the Transparency Decree (Decree No. 104/2022)”."""
    opens = text.rfind("(", max(passage.start, number - 60), number)
    if opens < 0 or ")" in text[opens:number]:
        return False
    return any(spans[title].end in (opens, opens - 1) for title in passage.policies)


def _is_attribute(text: str, low: int, verb: re.Match[str]) -> bool:
    """Tell whether a participle only describes a noun: “the revised text”, “an amended Code”; or a base is a noun itself."""
    start, end = verb.span()
    if verb.group() == "Gazette" or (
        verb.group().lower() in BASES and _NOUN_USE.search(text, max(low, start - 12), start)
    ):
        return True
    return (
        text.startswith("ed", end - 2)
        and _DETERMINED.search(text, max(low, start - 12), start) is not None
        and _NOUN_BEHIND.match(text, end) is not None
    )


def _words(
    text: str, passage: Passage, titles: Sequence[int], spans: Sequence[Span]
) -> tuple[list[re.Match[str]], list[re.Match[str]]]:
    """Return the verbs and the nouns outside titles that say events."""
    verbs: list[re.Match[str]] = []
    nouns: list[re.Match[str]] = []
    position = passage.start
    frequent = not AFTER_FREQUENT_STARTS.isdisjoint(passage.words())
    for start, first in passage.starts(EVENT_STARTS if frequent else RARE_EVENT_STARTS):
        if start < position or not (text[start + 1 : start + 2].islower() or _OPERATIVE.match(text, start)):
            continue
        verb = None
        if first in VERB_STARTS:
            verb = event_verb(first).match(text, start, passage.end)
        noun = None
        if first in NOUN_STARTS and (verb is None or verb.lastgroup in _ALSO_NOUNS):
            noun = event_noun(first).match(text, start, passage.end)
        word = verb or noun
        if word is None:
            continue
        position = word.end()
        if verbs and verbs[-1].lastgroup in ("repealed", "amended"):
            said = _DATES_IT.match(text, verbs[-1].end(), passage.end)
            if said is not None and said.end() == position:
                continue
        if not inside_title(word.start(), titles, spans):
            if verb is not None and not _is_attribute(text, passage.start, verb):
                verbs.append(verb)
            if noun is not None:
                nouns.append(noun)
            if len(verbs) + len(nouns) == _MOST_VERBS:
                break
    return verbs, nouns
