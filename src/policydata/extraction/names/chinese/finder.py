"""The names of a Chinese text: each kind's finder, overlaps settled, links, short forms."""

from __future__ import annotations

from policydata.extraction.names.chinese.bodies import (
    begins_number,
    count_others_chinese,
    find_bodies_chinese,
    names_department,
)
from policydata.extraction.names.chinese.events import find_events_chinese
from policydata.extraction.names.chinese.listed_bodies import find_listed_bodies
from policydata.extraction.names.chinese.own_names import with_defined, with_offices
from policydata.extraction.names.chinese.people import find_people_chinese
from policydata.extraction.names.chinese.people_contexts import names_doctrine
from policydata.extraction.names.chinese.people_of_bodies import find_offices_of_people, find_people_of_bodies
from policydata.extraction.names.chinese.session_bodies import with_session_bodies
from policydata.extraction.names.chinese.short_bodies import find_short_bodies
from policydata.extraction.names.chinese.short_forms import find_short_forms_chinese
from policydata.extraction.names.chinese.title_echoes import find_broken
from policydata.extraction.names.chinese.titles import bracketed, find_titles
from policydata.extraction.names.gazetteer import Gazetteer
from policydata.extraction.names.links import linked, outside_events, with_others
from policydata.extraction.overlaps import settle
from policydata.extraction.scripts import simplified, with_chinese_marks
from policydata.extraction.spans import Span

_OF_TAIWAN = ("中华民国", "行政院", "立法院", "台湾地区")
"""Signs of papers of Taiwan, whose ministries are others than those of the mainland."""


def find_names_chinese(text: str, gazetteer: Gazetteer | None) -> list[Span]:
    """Return the names of every kind by position, maximal ones only."""
    written, text = text, simplified(text)
    traditional = text != written
    mainland: str | None = text if traditional else ""
    if traditional and any(sign in text for sign in _OF_TAIWAN):
        mainland = None
    text = with_chinese_marks(text)
    in_brackets = bracketed(text)
    bodies = find_bodies_chinese(text)
    full = settle(
        [
            *find_titles(text, in_brackets),
            *find_broken(text, in_brackets.full),
            *bodies,
            *find_people_chinese(text),
            *find_events_chinese(text),
            *_known(written, mainland, gazetteer),
        ]
    )
    full = [span for span in full if not _goes_on(text, span)]
    full = _outside_bodies(full)
    # 人权理事会第五十六届会议 is one name.
    full, offices = with_offices(text, full)
    full = settle([*full, *find_people_of_bodies(text, full), *find_offices_of_people(text, full)])
    full = linked(written, outside_events(full, "body"), gazetteer, mainland)
    full = with_defined(text, full)
    full = with_session_bodies(text, full)
    full = [count_others_chinese(text, span) if span.kind == "body" else span for span in full]
    short = find_short_forms_chinese(text, full, in_brackets.short)
    names = with_others(
        full, settle([*short, *find_short_bodies(text, full, offices, _inside_titles(bodies, full), traditional)])
    )
    return with_others(names, find_listed_bodies(text, names))


def _known(written: str, mainland: str | None, gazetteer: Gazetteer | None) -> list[Span]:
    """Return the known names in a text as it is written, and as the mainland writes it but for titles, which other lands have."""
    if gazetteer is None:
        return []
    known = gazetteer.find(written, "zh")
    if mainland:
        known += [span for span in gazetteer.find(mainland, "zh") if span.kind != "policy"]
    return known


def _inside_titles(bodies: list[Span], names: list[Span]) -> list[Span]:
    """Return the bodies, by position, that stand inside titles."""
    found: list[Span] = []
    titles = iter([name for name in names if name.kind == "policy"])
    title = next(titles, None)
    for body in bodies:
        while title is not None and title.end <= body.start:
            title = next(titles, None)
        if title is None:
            break
        if title.start <= body.start and body.end <= title.end:
            found.append(body)
    return found


def _outside_bodies(names: list[Span]) -> list[Span]:
    """Return names by position without the events that a longer body begins with: 部际联席会议|办公室."""
    longer = {name.start: name.end for name in names if name.kind == "body"}
    return [name for name in names if name.kind != "event" or longer.get(name.start, 0) <= name.end]


def _goes_on(text: str, name: Span) -> bool:
    """Say whether what stands behind a name makes something else of it: a number, a department, a doctrine."""
    if name.kind == "body":
        return begins_number(text, name.start, name.end) or names_department(text, name.end)
    return name.kind == "person" and names_doctrine(text, name.end)
