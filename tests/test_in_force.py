from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import policydata
from policydata.errors import UnknownNameError
from policydata.in_force import Facts, Interval, judge, spans
from policydata.loader.filters import check_day
from policydata.values import date_bounds
from tests.release_copies import Rows, publish_copy, read_from

MEASURES = "cn-generative-ai-interim-measures-2023"
CHECKED = date(2026, 11, 22)


def facts(
    *dates: tuple[str, str], status: str | None = None, as_of: str | None = None, checked: date = CHECKED
) -> Facts:
    rows = []
    for event, text in dates:
        bounds = date_bounds(text)
        rows.append((event, text, bounds.earliest, bounds.latest))
    return Facts(spans(rows), status, date.fromisoformat(as_of) if as_of else None, checked)


DAY = facts(("draft_published", "2023-04-11"), ("promulgated", "2023-07-10"), ("effective", "2023-08-15"))
MONTH = facts(("adopted", "2023-07"), ("effective", "2023-08"))
ENDED = facts(("effective", "2010-01-01"), ("repealed", "2020-05"))
EXPIRED = facts(("effective", "2010-01-01"), ("expired", "2020-12-31"))
CASES = [
    (DAY, "2023-04-10", "no", "The day lies before its first recorded date, 2023-04-11 (draft_published)."),
    (DAY, "2023-04-11", "no", "Effective only from 2023-08-15."),
    (DAY, "2023-08-14", "no", "Effective only from 2023-08-15."),
    (DAY, "2023-08-15", "yes", "Effective from 2023-08-15; no end is recorded."),
    (DAY, "2026-11-22", "yes", "Effective from 2023-08-15; no end is recorded."),
    (
        DAY,
        "2026-11-23",
        "yes",
        "Effective from 2023-08-15; no end is recorded, as far as the record goes: it was last checked on 2026-11-22.",
    ),
    (MONTH, "2023-06-30", "no", "The day lies before its first recorded date, 2023-07 (adopted)."),
    (
        MONTH,
        "2023-07-31",
        "no",
        "Effective only from a day from 2023-08-01 to 2023-08-31 (recorded as 2023-08).",
    ),
    (
        MONTH,
        "2023-08-01",
        "possibly",
        "Effective from a day from 2023-08-01 to 2023-08-31 (recorded as 2023-08).",
    ),
    (
        MONTH,
        "2023-08-30",
        "possibly",
        "Effective from a day from 2023-08-01 to 2023-08-31 (recorded as 2023-08).",
    ),
    (
        MONTH,
        "2023-08-31",
        "yes",
        "Effective from a day from 2023-08-01 to 2023-08-31 (recorded as 2023-08); no end is recorded.",
    ),
    (
        ENDED,
        "2020-04-30",
        "yes",
        "Effective from 2010-01-01; repealed on a day from 2020-05-01 to 2020-05-31 (recorded as 2020-05),"
        " after the day asked for.",
    ),
    (
        ENDED,
        "2020-05-01",
        "possibly",
        "Effective from 2010-01-01; repealed on a day from 2020-05-01 to 2020-05-31 (recorded as 2020-05).",
    ),
    (
        ENDED,
        "2020-05-31",
        "possibly",
        "Effective from 2010-01-01; repealed on a day from 2020-05-01 to 2020-05-31 (recorded as 2020-05).",
    ),
    (ENDED, "2020-06-01", "no", "Repealed on a day from 2020-05-01 to 2020-05-31 (recorded as 2020-05)."),
    (EXPIRED, "2020-12-31", "possibly", "Effective from 2010-01-01; expired on 2020-12-31."),
    (EXPIRED, "2021-01-01", "no", "Expired on 2020-12-31."),
    (facts(("revoked", "2020-12-31")), "2021-01-01", "no", "Revoked on 2020-12-31."),
    (facts(("revoked", "2020-12-31")), "2020-12-31", "unknown", "No date of effect is recorded, and no status."),
    (facts(), "2020-01-01", "unknown", "No date of any kind is recorded."),
    (facts(("signed", "2017-07-08")), "2017-07-08", "unknown", "No date of effect is recorded, and no status."),
    (
        facts(("signed", "2017-07-08"), status="in_force", as_of="2026-11-22"),
        "2020-01-01",
        "unknown",
        "No date of effect is recorded; its status is in_force as of 2026-11-22.",
    ),
    (
        facts(("adopted", "1948-12-10"), status="not_applicable", as_of="2026-11-22"),
        "2020-01-01",
        "unknown",
        "It is an instrument that does not enter into force.",
    ),
    (
        facts(("adopted", "1948-12-10"), status="not_applicable", as_of="2026-11-22"),
        "1948-12-09",
        "no",
        "The day lies before its first recorded date, 1948-12-10 (adopted).",
    ),
    (
        facts(("effective", "2010-01-01"), status="superseded", as_of="2020-01-01"),
        "2015-01-01",
        "possibly",
        "Effective from 2010-01-01; superseded as of 2020-01-01, but no date of its end is recorded.",
    ),
    (
        facts(("effective", "2010-01-01"), status="superseded", as_of="2020-01-01"),
        "2020-01-01",
        "no",
        "Superseded as of 2020-01-01, but no date of its end is recorded.",
    ),
    (
        facts(("effective", "2010-01-01"), status="repealed"),
        "2020-01-01",
        "possibly",
        "Effective from 2010-01-01; repealed, but no date of its end is recorded.",
    ),
    (
        facts(("effective", "2010-01-01"), ("repealed", "2020-01-01"), status="repealed", as_of="2019-01-01"),
        "2019-06-01",
        "yes",
        "Effective from 2010-01-01; repealed on 2020-01-01, after the day asked for.",
    ),
    # Several dates of one event: a finer one inside a coarser one replaces it, others span the time between them.
    (
        facts(("adopted", "2023-06-28"), ("effective", "2023"), ("effective", "2023-09-01")),
        "2023-08-31",
        "no",
        "Effective only from 2023-09-01.",
    ),
    (
        facts(("effective", "2021-01-01"), ("effective", "2022-01-01")),
        "2021-06-01",
        "possibly",
        "Effective from a day from 2021-01-01 to 2022-01-01 (recorded as 2021-01-01 or 2022-01-01).",
    ),
]


@pytest.mark.parametrize(("recorded", "on", "answer", "reason"), CASES)
def test_answer_and_reason(recorded: Facts, on: str, answer: str, reason: str) -> None:
    assert judge(date.fromisoformat(on), recorded) == (answer, reason)


@pytest.mark.parametrize(
    ("policy_id", "on", "answer"),
    [
        (MEASURES, "2023-08-14", "no"),
        (MEASURES, "2023-08-15", "yes"),
        (MEASURES, date(2024, 1, 1), "yes"),
        ("un-charter-1945", "1945-10-23", "no"),
        ("un-charter-1945", "1945-10-24", "yes"),
        ("un-universal-declaration-of-human-rights-1948", "2000-01-01", "unknown"),
        ("un-universal-declaration-of-human-rights-1948", "1948-12-09", "no"),
        ("cn-cybersecurity-law-2016", "2017-06-01", "yes"),
    ],
)
def test_real_instruments(policy_id: str, on: date | str, answer: str) -> None:
    frame = policydata.in_force(on, policy_id=policy_id)
    assert list(frame.columns) == ["policy_id", "title_en", "answer", "reason"]
    assert frame[["policy_id", "answer"]].values.tolist() == [[policy_id, answer]]
    assert all(dtype == "string[pyarrow]" for dtype in frame.dtypes)
    assert frame.attrs["on"] == str(on)


def test_every_instrument_has_an_answer_and_one_sentence() -> None:
    frame = policydata.in_force(on="2023-08-20")
    assert frame["policy_id"].to_list() == policydata.load("policies")["policy_id"].to_list()
    assert set(frame["answer"]) <= {"yes", "no", "possibly", "unknown"}
    assert frame["reason"].str.fullmatch(r"[A-Z][^.]*\.").all()


def test_a_jurisdiction_narrows_the_instruments() -> None:
    of_un = policydata.in_force(on="2023-08-20", jurisdiction="UN")
    expected = policydata.load("policies", ["policy_id"], {"jurisdiction": "UN"})
    assert of_un["policy_id"].to_list() == expected["policy_id"].to_list()
    both = policydata.in_force(on="2023-08-20", jurisdiction="UN", policy_id=MEASURES)
    assert both.empty
    assert all(dtype == "string[pyarrow]" for dtype in both.dtypes)


def test_a_month_of_effect_reaches_the_frame(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def to_the_month(rows: Rows) -> Rows:
        coarse = {
            "date": "2023-08",
            "date_precision": "month",
            "date_earliest": date(2023, 8, 1),
            "date_latest": date(2023, 8, 31),
        }
        return [
            {**row, **coarse} if (row["policy_id"], row["event"]) == (MEASURES, "effective") else row for row in rows
        ]

    read_from(monkeypatch, publish_copy(tmp_path / "release", policy_dates=to_the_month))
    assert policydata.in_force("2023-08-15", policy_id=MEASURES)["answer"].to_list() == ["possibly"]


@pytest.mark.parametrize(
    ("call", "error", "message"),
    [
        (
            lambda: policydata.in_force("2023-08"),
            ValueError,
            "on must be a day of the calendar written YYYY-MM-DD, not '2023-08' (str)",
        ),
        (
            lambda: policydata.in_force("2023-02-29"),
            ValueError,
            "on must be a day of the calendar written YYYY-MM-DD, not '2023-02-29' (str)",
        ),
        (
            lambda: policydata.in_force("20230815"),
            ValueError,
            "on must be a day of the calendar written YYYY-MM-DD, not '20230815' (str)",
        ),
        (
            lambda: policydata.in_force(datetime(2023, 8, 15, 12)),
            TypeError,
            "on must be a day, a datetime.date or text such as '2023-08-15',"
            " not datetime.datetime(2023, 8, 15, 12, 0) (datetime)",
        ),
        (
            lambda: policydata.in_force(2023),  # type: ignore[arg-type]  # the wrong type is what is tested
            TypeError,
            "on must be a day, a datetime.date or text such as '2023-08-15', not 2023 (int)",
        ),
        (
            lambda: policydata.in_force("2023-08-15", jurisdiction=["CN"]),  # type: ignore[arg-type]  # as above
            TypeError,
            "jurisdiction must be a code such as 'CN', not ['CN'] (list)",
        ),
        (
            lambda: policydata.in_force("2023-08-15", policy_id=MEASURES + "x"),
            UnknownNameError,
            f"unknown id '{MEASURES}x'; did you mean '{MEASURES}'?",
        ),
    ],
)
def test_wrong_arguments_are_named(call: Callable[[], object], error: type[Exception], message: str) -> None:
    with pytest.raises(error) as caught:
        call()
    assert str(caught.value) == message


def test_what_is_no_instrument_or_jurisdiction_is_unknown() -> None:
    with pytest.raises(UnknownNameError, match=r"unknown jurisdiction 'China'; known: .*CN"):
        policydata.in_force("2023-08-15", jurisdiction="China")
    with pytest.raises(UnknownNameError, match="unknown policy 'cn-cac'"):
        policydata.in_force("2023-08-15", policy_id="cn-cac")


_DAYS = st.dates(date(2000, 1, 1), date(2003, 12, 31))
_EVENTS = st.sampled_from(["signed", "effective", "repealed", "expired", "amended"])


@st.composite
def _blurred(draw: st.DrawFn) -> tuple[Facts, Facts]:
    """Facts known to the day, and the same facts known less exactly."""
    exact, coarse = {}, {}
    for event in draw(st.sets(_EVENTS)):
        day = draw(_DAYS)
        before, after = draw(st.integers(0, 400)), draw(st.integers(0, 400))
        exact[event] = Interval(day, day, (day.isoformat(),))
        coarse[event] = Interval(day - timedelta(days=before), day + timedelta(days=after), ("roughly",))
    return Facts(exact, None, None, CHECKED), Facts(coarse, None, None, CHECKED)


@given(_blurred(), _DAYS)
def test_a_yes_or_no_of_coarse_dates_is_that_of_the_exact_ones(both: tuple[Facts, Facts], on: date) -> None:
    exact, coarse = both
    answer, _ = judge(on, coarse)
    if answer in ("yes", "no"):
        # The day of an end itself is never certain, however exactly it is known.
        assert judge(on, exact)[0] == answer


@given(_blurred(), _DAYS)
def test_without_dates_of_effect_nobody_says_yes(both: tuple[Facts, Facts], on: date) -> None:
    for one in both:
        answer, _ = judge(on, one)
        if "effective" not in one.events:
            assert answer in ("no", "unknown")
        else:
            assert answer != "unknown"


@given(st.dates())
def test_a_day_as_text_is_the_day(day: date) -> None:
    assert check_day(day.isoformat(), "on") == check_day(day, "on") == day
