"""Laws of comparing dates: nothing right is called wrong, and nothing is wrong for want of a record."""

from __future__ import annotations

from datetime import date
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from policydata.verdicts.date_events import Dated, compare_dates, covers, date_words, on_date, phrase_of
from policydata.vocabulary import DateEvent, Verdict

EVENTS = st.sampled_from(list(DateEvent))
DAYS = st.dates(date(2015, 1, 1), date(2017, 12, 31)).map(date.isoformat)
DATES = st.builds(lambda day, length: day[:length], DAYS, st.sampled_from([4, 7, 10]))
DATED = st.builds(Dated, EVENTS, DATES)


@given(st.lists(DATED, min_size=1, max_size=5), st.data())
def test_a_date_of_the_record_at_any_precision_is_corroborated(official: list[Dated], data: st.DataObject) -> None:
    known = data.draw(st.sampled_from(official))
    length = data.draw(st.sampled_from([n for n in (4, 7, 10) if n <= len(known.date)]))
    assert compare_dates(Dated(known.event, known.date[:length]), official).verdict is Verdict.CORROBORATED


@given(DATED, st.lists(DATED, max_size=5))
def test_a_date_is_contradicted_only_by_a_date_of_its_kind_that_differs(stated: Dated, official: list[Dated]) -> None:
    found = compare_dates(stated, official)
    if found.verdict is Verdict.CONTRADICTED:
        assert found.used
        assert all(not covers(stated.date, used.date) and not covers(used.date, stated.date) for used in found.used)
        if stated.event is not DateEvent.ISSUED:
            assert all(used.event is stated.event for used in found.used)
    if not official:
        assert found.verdict is Verdict.UNVERIFIABLE


@given(DATED, st.lists(DATED, max_size=5))
def test_an_imprecise_date_is_that_of_another_kind(stated: Dated, official: list[Dated]) -> None:
    found = compare_dates(stated, official)
    if found.verdict is Verdict.IMPRECISE:
        assert found.used[0].event is not stated.event
        assert covers(stated.date, found.used[0].date)
        assert phrase_of(found.used[0].event) in found.reason


@given(DATED, st.lists(DATED, max_size=5), st.randoms())
def test_the_order_of_the_record_does_not_matter(stated: Dated, official: list[Dated], random: Random) -> None:
    shuffled = list(official)
    random.shuffle(shuffled)
    assert compare_dates(stated, shuffled) == compare_dates(stated, official)


def test_dates_as_words() -> None:
    assert [date_words(text) for text in ("2017", "2017-07", "2017-07-08")] == ["2017", "July 2017", "8 July 2017"]
    assert [on_date(text) for text in ("2017", "2017-07", "2017-07-08")] == [
        "in 2017",
        "in July 2017",
        "on 8 July 2017",
    ]
    assert [phrase_of(event) for event in (DateEvent.SIGNED, DateEvent.EFFECTIVE, DateEvent.DRAFT_PUBLISHED)] == [
        "was signed",
        "took effect",
        "was published as a draft",
    ]
