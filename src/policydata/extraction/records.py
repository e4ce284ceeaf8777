"""From spans to records: dated events of instruments, statistics with their periods, contents and claims."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from policydata.extraction.candidates import Candidate
from policydata.extraction.claims import claims
from policydata.extraction.contents import contents
from policydata.extraction.english_clues import letters_of
from policydata.extraction.events.candidates import Discourse, without_echoes
from policydata.extraction.events.chinese.finder import chinese_events
from policydata.extraction.events.chinese.plain import plain
from policydata.extraction.events.chinese.sheets import sheet_events
from policydata.extraction.events.chinese.tables import table_events as chinese_tables
from policydata.extraction.events.english.finder import english_events
from policydata.extraction.events.english.pointing import with_awaited_days
from policydata.extraction.events.english.rows import table_events as english_tables
from policydata.extraction.layout.passages import Names, passages
from policydata.extraction.layout.sentences import sentences
from policydata.extraction.scripts import simplified, with_marks_of_prose
from policydata.extraction.spans import Span
from policydata.extraction.statistics.chinese.periods import ChinesePeriods
from policydata.extraction.statistics.english.periods import EnglishPeriods
from policydata.extraction.statistics.finder import statistics
from policydata.extraction.statistics.indicators import Measures

__all__ = ["Candidate", "assemble"]

_QUOTED = ("indicator", "geography", "group")
"""What a statistic says in words of the text."""
_NEAR = 200


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
    chinese = language == "zh"
    read_events = chinese_events if chinese else english_events
    # Figures and events are read in simplified characters; what is quoted of the text stays as it is written.
    simple = with_marks_of_prose(simplified(text)) if chinese else text
    wording = plain(simple, spans) if chinese else text
    reader = (ChinesePeriods if chinese else EnglishPeriods)(
        simple, spans, language, document_date.isoformat() if document_date else None
    )
    measures = Measures()
    statistic: list[Candidate] = []
    others: list[Candidate] = []
    events: list[Candidate] = []
    letters = b"" if chinese else letters_of(text)
    for passage in passages(sentences(text, language), spans, letters):
        events += read_events(wording, passage, spans, names, discourse)
        statistic += statistics(simple, passage, spans, chinese, reader, discourse.used_dates, measures)
        others += contents(text, passage, spans, names, chinese, simple)
        if passage.policies or passage.numbers:
            others += claims(text, passage, spans, names, chinese)
    if chinese:
        events += chinese_tables(wording, spans, names) + sheet_events(wording, spans, names)
    else:
        tables = english_tables(text, spans, names)
        events = with_awaited_days([*events, *tables], text, spans, names, discourse)
    if simple != text:
        statistic = [_as_written(text, simple, candidate) for candidate in statistic]
    found = [*without_echoes(events, names), *statistic, *others]
    return sorted(found, key=lambda candidate: candidate.spans[0])


def _as_written(text: str, simple: str, candidate: Candidate) -> Candidate:
    """Return a statistic with its words as the text writes them, in traditional characters."""
    fields = dict(candidate.fields)
    low = max(0, int(str(fields["indicator_position"]).partition(",")[0]) - _NEAR)
    for name in _QUOTED:
        words = fields.get(name)
        if isinstance(words, str) and (at := simple.find(words, low)) >= 0:
            fields[name] = text[at : at + len(words)]
    return candidate._replace(fields=fields)
