"""From a small labelled text and a made reading to rows of figures and misses."""

from __future__ import annotations

from typing import Any

from benchmarks.quality.extracting import Reading, Stated, read_labels
from benchmarks.quality.labels import Found, LabelledText
from benchmarks.quality.measures import (
    calibration,
    counted,
    merged,
    record_agreement,
    record_figures,
    shortened,
    span_figures,
    span_misses,
)
from benchmarks.quality.record_matching import match_records

WORDS = "The Port Office issued the Port Code on 3 May 2021. In 2020 it had 9 ships."
SPANS = (
    Found("body", 4, 15, name="Port Office"),
    Found("policy", 27, 36, name="Port Code"),
    Found("date", 40, 50, "2021-05-03"),
    Found("date", 55, 59, "2020"),
    Found("figure", 67, 74, "9", "ship"),
)
EVENT = {"record": "instrument_event", "policy": "Port Code", "event": "issued", "date": "2021-05-03"}
STATISTIC = {"record": "statistic", "value": "9", "unit": "ship", "period": "2020"}
TEXT = LabelledText("xx", "dev", "en", None, WORDS, SPANS, (EVENT | {"bodies": ["Port Office"]}, STATISTIC))


def reading(*mentions: Found, **cells: Any) -> Reading:
    fields = {"event": "issued", "date": "2021-05-03", "bodies": ("Port Office",)} | cells
    return Reading(mentions, (Stated("instrument_event", fields, (1, 2, 0), "high"),))


def row(rows: list[dict[str, Any]], **cells: str) -> dict[str, Any]:
    return next(row for row in rows if all(row[name] == cell for name, cell in cells.items()))


def test_spans_are_counted_by_edge_and_value() -> None:
    found = reading(*SPANS[:2], SPANS[2]._replace(value="2021-05"), Found("date", 52, 59, "2020"), SPANS[4])
    rows = span_figures("development", [(TEXT, found)])
    date = row(rows, kind="date", language="en")
    assert (date["expected"], date["found"], date["exact"], date["overlap"]) == (2, 2, 1, 2)
    assert (date["exact_f1"], date["overlap_f1"]) == (0.5, 1.0)
    assert (date["values"], date["values_right"], date["exact_with_value"]) == (2, 1, 0.0)
    assert row(rows, kind="figure", language="en")["value"] == 1.0
    assert row(rows, kind="figure", language="zh")["exact_f1"] is None


def test_misses_bear_a_code_and_a_surface() -> None:
    found = reading(SPANS[0], Found("date", 40, 50, "2021"), Found("date", 52, 59, "2020"), Found("event", 0, 3))
    misses = {(miss["kind"], miss["code"], miss["surface"]) for miss in span_misses([(TEXT, found)])}
    assert misses == {
        ("policy", "missed", "Port Code"),
        ("date", "value", "3 May 2021"),
        ("date", "edge", "2020"),
        ("figure", "missed", "9 ships"),
        ("event", "false", "The"),
    }


def test_an_event_is_right_with_its_policy_kind_date_and_first_body() -> None:
    assert len(match_records(TEXT, reading(*SPANS), "instrument_event").pairs) == 1
    assert len(match_records(TEXT, reading(*SPANS, event="launched"), "instrument_event").pairs) == 1
    for cells in ({"event": "signed"}, {"date": None}, {"bodies": ()}):
        assert match_records(TEXT, reading(*SPANS, **cells), "instrument_event").pairs == []
    unknown = Found("body", 60, 62)
    assert match_records(TEXT, reading(unknown, *SPANS[1:]), "instrument_event").pairs == []


def test_with_fewer_cells_only_those_have_to_be_right() -> None:
    other_day = reading(*SPANS, date="2021-06-01")
    assert len(match_records(TEXT, other_day, "instrument_event", 1).pairs) == 1
    assert match_records(TEXT, other_day, "instrument_event", 2).pairs == []


def test_a_statistic_may_write_its_period_from_base_to_end() -> None:
    text = TEXT._replace(records=(STATISTIC | {"period": "2019/2020"},))
    for base, right in (("2019", 1), ("2018", 0)):
        fields = {"value": "9.0", "unit": "item", "period": "2020", "base_period": base}
        stated = Reading((), (Stated("statistic", fields, (), "low"),))
        assert len(match_records(text, stated, "statistic").pairs) == right


def test_a_period_is_right_when_it_is_the_same_stretch_of_time() -> None:
    for labelled, found, right in (
        ("2023-04/2023-06", "2023-04-01/2023-06-30", 1),
        ("2024", "2024-01/2024-12", 1),
        ("2023-02", "2023-02-01/2023-02-27", 0),
        (None, "2023", 0),
    ):
        text = TEXT._replace(records=(STATISTIC | {"period": labelled},))
        stated = Stated("statistic", {"value": "9", "unit": "ship", "period": found}, (), "low")
        assert len(match_records(text, Reading((), (stated,)), "statistic").pairs) == right, (labelled, found)


def test_an_event_of_several_days_is_right_by_both_ends_or_by_the_first_where_the_label_has_but_one() -> None:
    several = reading(*SPANS, date="2020-03-01", date_end="2020-03-04")
    for labelled, right in (("2020-03-01/2020-03-04", 1), ("2020-03-01", 1), ("2020-03-01/2020-03-05", 0)):
        text = TEXT._replace(records=(EVENT | {"bodies": ["Port Office"], "date": labelled},))
        assert len(match_records(text, several, "instrument_event").pairs) == right, labelled


def test_two_labellers_agree_by_the_names_of_the_first() -> None:
    spans = tuple(span._replace(name=span.name and span.name.lower()) for span in SPANS)
    event = EVENT | {"policy": "port code", "event": "published", "bodies": ["port office"]}
    second = TEXT._replace(spans=spans, records=(event, STATISTIC | {"period": None}))
    rows = record_agreement("pages", [(TEXT, second)], [(TEXT, reading(*SPANS, date="2020"))])
    agreed = {row["record"]: row for row in rows}
    assert {row["language"] for row in rows} == {"en"}, "a language without a text twice labelled has no row"
    assert (agreed["instrument_event"]["exact_f1"], agreed["instrument_event"]["extractor"]) == (1.0, 0.0)
    assert (agreed["statistic"]["exact_f1"], agreed["statistic"]["partial_f1"]["value, unit"]) == (0.0, 1.0)


def test_calibration_counts_the_proposed_of_a_level() -> None:
    reads = [(TEXT, reading(*SPANS)), (TEXT._replace(records=()), reading(*SPANS))]
    high = row(calibration("development", reads), record="instrument_event", level="high")
    assert (high["proposed"], high["right"], high["share"]) == (2, 1, 0.5)


def test_the_rules_read_records_off_the_labels() -> None:
    rows = record_figures("development", [(TEXT, read_labels(TEXT))], "labels")
    assert row(rows, record="instrument_event", language="en")["exact_f1"] == 1.0
    assert row(rows, record="statistic", language="en")["exact_f1"] == 1.0


def test_a_record_that_fails_from_text_and_labels_is_one_miss() -> None:
    miss = {"text": "xx", "record": "statistic", "code": "false", "surface": "9 / – / 2020"}
    rows = [miss | {"from": side} for side in ("text", "text", "labels")]
    assert [one["from"] for one in merged(rows)] == ["text and labels", "text"]


def test_misses_are_counted_and_shortened() -> None:
    assert counted([{"kind": "date"}, {"kind": "date"}], "kind") == [{"kind": "date", "count": 2}]
    assert shortened("a\n b") == "a b"
    assert len(shortened("x" * 200)) == 80


def test_relations_contents_and_claims_are_right_by_the_names_of_the_labels_and_their_other_cells() -> None:
    spans = (*SPANS, Found("policy", 60, 66, name="it"))
    rows: tuple[dict[str, Any], ...] = (
        {"record": "relation", "policy": "it", "kind": "repeals", "target": "Port Code"},
        {"record": "contents", "policy": "Port Code", "noun": "parts", "count": None, "labels": ["Ships", "the quay"]},
        {"record": "claim", "subject": "Port Code", "claim": "votes", "count": "9"},
    )
    text = TEXT._replace(spans=spans, records=rows)
    stated: list[tuple[str, dict[str, Any], tuple[int, ...], dict[str, Any]]] = [
        ("relation", {"kind": "repeals"}, (5, 1), {"kind": "amends"}),
        ("contents", {"count_stated": "2", "labels": ("ships", "the  quay")}, (4, 1), {"labels": ("ships",)}),
        ("claim", {"claim": "votes", "count": "9"}, (1, 4), {"count": None}),
    ]
    for kind, fields, evidence, other in stated:
        for cells, right in ((fields, 1), (fields | other, 0)):
            found = Reading(spans, (Stated(kind, cells, evidence, "high"),))
            assert len(match_records(text, found, kind).pairs) == right, (kind, cells)
    assert {row["record"] for row in record_figures("pages", [(text, Reading((), ()))], "text")} == {
        row["record"] for row in rows
    }
