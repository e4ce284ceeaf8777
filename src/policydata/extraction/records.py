"""From spans to records: dated events of instruments, statistics with their periods, contents, claims and relations."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence

from policydata.extraction.candidates import Candidate
from policydata.extraction.claims import claims, once
from policydata.extraction.contents import contents
from policydata.extraction.english_clues import letters_of
from policydata.extraction.events.candidates import Discourse, without_echoes
from policydata.extraction.layout.passages import Names, passages
from policydata.extraction.layout.sentences import sentences
from policydata.extraction.relations import relations
from policydata.extraction.scripts import simplified, with_marks_of_prose
from policydata.extraction.spans import Span
from policydata.extraction.statistics.finder import statistics
from policydata.extraction.statistics.measures import Measures
from policydata.extraction.statistics.periods import PeriodReader

__all__ = ["Candidate", "assemble"]

_QUOTED = ("indicator", "geography", "group")
"""What a statistic says in words of the text."""
_SAME = ("policy", "kind", "count_stated")
"""What contents that say the same have in common."""
_NEAR, _WINDOW = 200, 2_000
"""How far before an indicator its words may begin, and where they are looked for, in characters."""


def assemble(
    text: str, spans: Sequence[Span], language: str, document_date: datetime.date | None = None
) -> list[Candidate]:
    """Return the records a text states, by position of their evidence; `spans` are those of the text, settled.

    `language` is `en` or `zh`; `document_date` is the day the document speaks. Raises ValueError for another language.
    """
    if language not in ("en", "zh"):
        raise ValueError(f"no rules for the language {language!r}; write en or zh")
    names = Names(text, spans)
    discourse = Discourse()
    day = document_date.isoformat() if document_date else None
    chinese = language == "zh"
    # Imported here: a text of one language needs no tables and expressions of the other.
    if chinese:
        from policydata.extraction.events.chinese.finder import chinese_events as read_events
        from policydata.extraction.events.chinese.plain import plain
        from policydata.extraction.events.chinese.sheets import sheet_events
        from policydata.extraction.events.chinese.signatures import signature_events
        from policydata.extraction.events.chinese.tables import table_events
        from policydata.extraction.statistics.chinese.document_places import with_title_place
        from policydata.extraction.statistics.chinese.periods import ChinesePeriods

        # Figures and events are read in simplified characters; what is quoted of the text stays as it is written.
        simple = with_marks_of_prose(simplified(text))
        wording = plain(simple, spans)
        reader: PeriodReader = ChinesePeriods(simple, spans, language, day)
    else:
        from policydata.extraction.english_rows import with_rows
        from policydata.extraction.events.english.finder import english_events as read_events
        from policydata.extraction.events.english.pointing import with_awaited_days
        from policydata.extraction.events.english.rows import table_events
        from policydata.extraction.statistics.english.document_places import with_document_place
        from policydata.extraction.statistics.english.periods import EnglishPeriods

        simple = wording = text
        reader = EnglishPeriods(simple, spans, language, day)
    measures = Measures()
    statistic: list[Candidate] = []
    contained: list[Candidate] = []
    claimed: list[Candidate] = []
    events: list[Candidate] = []
    related = relations(wording, spans, names, chinese)
    doing = {target: subject for subject, target in (one.spans for one in related) if subject < target}
    letters = b"" if chinese else letters_of(text)
    for passage in passages(sentences(text, language), spans, letters):
        events += read_events(wording, passage, spans, names, discourse)
        if discourse.policy in doing:  # “The Rules replace the Code. They entered into force …”
            discourse.policy = doing[discourse.policy]
        statistic += statistics(simple, passage, spans, chinese, reader, discourse.used_dates, measures)
        contained += contents(text, passage, spans, names, chinese, simple, doing, discourse.policy)
        if passage.policies or passage.numbers or discourse.policy is not None:
            claimed += claims(text, passage, spans, names, chinese, discourse.policy, simple)
    events += table_events(wording, spans, names)
    if chinese:
        events += sheet_events(wording, spans, names)
        events += signature_events(wording, spans, names, events)
        statistic = with_title_place(simple, statistic)
    else:
        contained = with_rows(contained, text, spans, names)
        events = with_awaited_days(events, text, spans, names, discourse)
        statistic = with_document_place(text, statistic, spans)
    if simple != text:
        statistic = [_as_written(text, simple, candidate) for candidate in statistic]
    found = [*without_echoes(events, names), *statistic, *_told_once(contained), *once(claimed, names), *related]
    return sorted(found, key=lambda candidate: candidate.spans[0])


def _told_once(found: Iterable[Candidate]) -> list[Candidate]:
    """Return the contents, of those that say the same of one instrument the one that names most."""
    best: dict[tuple[object, ...], Candidate] = {}
    for one in found:
        told = one.fields
        same = (*(told.get(name) for name in _SAME), None if told.get("count_stated") else told.get("labels"))
        other = best.setdefault(same, one)
        if len(told.get("labels") or ()) > len(other.fields.get("labels") or ()):
            best[same] = one
    return list(best.values())


def _as_written(text: str, simple: str, candidate: Candidate) -> Candidate:
    """Return a statistic with its words as the text writes them, in traditional characters."""
    fields = dict(candidate.fields)
    low = max(0, int(str(fields["indicator_position"]).partition(",")[0]) - _NEAR)
    for name in _QUOTED:
        words = fields.get(name)
        if isinstance(words, str) and (at := simple.find(words, low, low + _WINDOW)) >= 0:
            fields[name] = text[at : at + len(words)]
    return candidate._replace(fields=fields)
