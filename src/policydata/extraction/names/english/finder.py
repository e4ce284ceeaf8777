"""The names of an English text: each kind's finder, overlaps settled, links, short forms."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from policydata.extraction.expressions import expression
from policydata.extraction.names.english.acting_acronyms import find_acting_acronyms
from policydata.extraction.names.english.acting_offices import find_acting_offices
from policydata.extraction.names.english.aliases import find_aliases
from policydata.extraction.names.english.appositions import with_appositions, with_explained
from policydata.extraction.names.english.bodies import count_others, find_bodies_english, with_universities
from policydata.extraction.names.english.coined_bodies import find_coined_bodies
from policydata.extraction.names.english.context_bodies import find_context_bodies
from policydata.extraction.names.english.enacted_titles import find_enacted_titles
from policydata.extraction.names.english.events import find_events_english
from policydata.extraction.names.english.explained_bodies import find_explained_bodies
from policydata.extraction.names.english.firms import find_firms
from policydata.extraction.names.english.foreign_names import find_foreign_names
from policydata.extraction.names.english.item_titles import find_item_titles
from policydata.extraction.names.english.letterheads import find_letterheads
from policydata.extraction.names.english.listed_bodies import LISTED_NAMES, find_listed_bodies
from policydata.extraction.names.english.lone_bodies import find_lone_bodies, find_offices, without_journals
from policydata.extraction.names.english.mandates import find_mandates
from policydata.extraction.names.english.people import find_people_english
from policydata.extraction.names.english.person_words import ROLE_TAILS
from policydata.extraction.names.english.repeats import with_repeats
from policydata.extraction.names.english.scan import scan
from policydata.extraction.names.english.sessions import with_sessions
from policydata.extraction.names.english.short_forms import find_acronyms, find_short_forms
from policydata.extraction.names.english.signatories import find_signatories
from policydata.extraction.names.english.small_titles import find_small_titles
from policydata.extraction.names.english.titles import find_titles
from policydata.extraction.names.english.told_bodies import find_told_bodies
from policydata.extraction.names.english.told_people import find_told_people
from policydata.extraction.names.english.told_titles import find_told_titles, find_yearly_titles
from policydata.extraction.names.gazetteer import Gazetteer
from policydata.extraction.names.links import linked, outside_events, with_others
from policydata.extraction.overlaps import settle
from policydata.extraction.spans import Span

_GLUED_NOTE = expression("(?<=[a-z0-9])footnote(?= [0-9a-z]{1,2}\\b)")
"""The mark of a note that a page glued to the word before it: "Harbour Act|footnote b|"."""
_ORDINAL_ENDS = ("th", "st", "nd", "rd")


def find_names_english(text: str, gazetteer: Gazetteer | None) -> list[Span]:
    """Return the names of every kind by position, maximal ones only."""
    text = _GLUED_NOTE.sub(" ootnote", text) if "footnote" in text else text
    found = scan(text, *_known_words(gazetteer))
    full = settle(
        [
            *find_titles(text, found),
            *find_enacted_titles(text),
            *find_told_titles(text),
            *find_item_titles(text),
            *find_small_titles(text),
            *find_bodies_english(text, found),
            *find_people_english(text, found),
            *find_events_english(text, found),
            *find_foreign_names(text, found.foreign),
            *find_offices(text),
            *find_firms(text),
            *find_mandates(text),
            *find_listed_bodies(text, found.known_starts),
            *find_told_bodies(text),
            *find_explained_bodies(text),
            *find_letterheads(text),
            *find_told_people(text),
            *find_context_bodies(text, [*found.chains, *found.acronyms]),
            *(_uncounted(text, gazetteer.find(text, "en", found.known_starts)) if gazetteer is not None else ()),
        ]
    )
    # "APEC Economic Leaders' Meeting" names no APEC; "session of the General Assembly" does name the Assembly.
    full = linked(text, outside_events(without_journals(text, full), "body.known", text), gazetteer)
    full = [count_others(text, span) if span.kind == "body" else span for span in full]
    full = with_universities(text, full)
    people = {span.start for span in full if span.kind == "person"}
    full = [span for span in full if span.kind != "body" or span.end + 1 not in people or not _is_title(text, span)]
    full = with_appositions(text, with_repeats(text, full))
    if yearly := list(find_yearly_titles(text, full)):
        full = settle([*full, *yearly])
    short = find_short_forms(text, found.shorts, full) + find_acronyms(text, found.acronyms, full)
    short += find_aliases(text, full)
    taken = {(span.start, span.end) for span in short}
    lone = [
        *find_lone_bodies(text, found.shorts),
        *find_acting_acronyms(text, found.acronyms, full),
        *find_signatories(text),
    ]
    lone = [span for span in lone if (span.start, span.end) not in taken]
    named = with_others(with_explained(full, short), settle([*short, *lone]))
    named = with_others(named, find_acting_offices(text))
    return with_sessions(text, with_others(named, find_coined_bodies(text, named)))


def _uncounted(text: str, spans: Iterable[Span]) -> Iterable[Span]:
    """Yield spans without congresses that an ordinal counts: they are events, and whose they are is the body inside."""
    for span in spans:
        counted = text[max(0, span.start - 3) : span.start].rstrip().endswith(_ORDINAL_ENDS)
        if not (counted and text.startswith("National Congress of", span.start)):
            yield span


def _is_title(text: str, span: Span) -> bool:
    """Say whether a body is the office of the person behind it: "Surgeon General Vivek Murthy"."""
    return text[span.end] == " " and text[span.start : span.end].rsplit(" ", 1)[-1] in ROLE_TAILS


@lru_cache(maxsize=4)
def _known_words(gazetteer: Gazetteer | None) -> tuple[frozenset[str], frozenset[str]]:
    """Return the words that known names begin with, and those that may stand alone."""
    if gazetteer is None:
        return LISTED_NAMES.first_words, LISTED_NAMES.lone_words
    return LISTED_NAMES.first_words | gazetteer.first_words, LISTED_NAMES.lone_words | gazetteer.lone_words
