"""From records to rows: every cell of the mini dataset, and the laws that hold in any dataset."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policydata.build import Validation, release_rows
from policydata.models.base import Name
from policydata.models.policies import Policy, PolicyDate, Title
from policydata.models.record_set import Located
from policydata.raw.reader import LINE_FOLDERS, RECORD_FOLDERS
from policydata.tables import TABLES, facts_of, rows_of
from policydata.tables.columns import acronym_of, date_columns, preferred_name
from policydata.tables.evidence import EvidenceRow
from policydata.tables.policies import PRINCIPAL_EVENTS, PolicyRow
from policydata.tables.row import Row
from policydata.values import date_bounds
from policydata.verdicts.findings import finding_facts
from policydata.verdicts.judge import judge_records
from policydata.vocabulary import BodyRole, DateEvent, NameKind, TitleKind
from tests.tables.mini_rows import GOLDEN, mini_rows

CONTRACT = {
    "bodies": ("body_id",),
    "body_names": ("body_id", "position"),
    "body_relations": ("body_id", "kind", "target_id"),
    "claims": ("claim_id",),
    "event_actors": ("event_id", "position"),
    "events": ("event_id",),
    "evidence": ("table", "record_id", "field", "source_id", "char_start"),
    "indicators": ("indicator_id",),
    "mentions": ("source_id", "char_start", "char_end", "kind"),
    "observations": ("indicator_id", "geography", "group", "period", "vintage"),
    "people": ("person_id",),
    "policies": ("policy_id",),
    "policy_contents": ("policy_id", "kind", "position"),
    "policy_dates": ("policy_id", "event", "date"),
    "policy_issuers": ("policy_id", "position"),
    "policy_relations": ("policy_id", "kind", "target_id"),
    "policy_titles": ("policy_id", "position"),
    "policy_topics": ("policy_id", "topic"),
    "retired_ids": ("retired_id",),
    "sources": ("source_id",),
    "statistics": ("statistic_id",),
    "verdicts": ("verdict_id",),
}


def test_every_cell_of_the_mini_dataset() -> None:
    ours, expected = mini_rows().splitlines(), GOLDEN.read_text(encoding="utf-8").splitlines()
    for line, golden in zip(ours, expected, strict=False):
        assert json.loads(line) == json.loads(golden)
    assert len(ours) == len(expected)


def test_tables_of_the_contract_are_there_under_their_keys() -> None:
    keys = {name: row.table_key for name, row in TABLES.items()}
    assert {name: keys[name] for name in CONTRACT} == CONTRACT
    assert set(keys) - set(CONTRACT) == {"person_names", "event_names", "indicator_names", "slips"} | {
        "indicator_breaks",
        "policy_targets",
        "verdict_observations",
    }


@pytest.fixture
def rows(mini: Validation) -> dict[str, list[Row]]:
    return release_rows(mini.records)


def test_rows_are_sorted_by_a_key_that_is_unique_and_complete(rows: dict[str, list[Row]]) -> None:
    for table, found in rows.items():
        keys = [row.key_values() for row in found]
        assert keys, table
        assert keys == sorted(keys)
        assert len(set(keys)) == len(keys)
        assert None not in {cell for key in keys for cell in key}


def test_no_cell_is_an_empty_text(rows: dict[str, list[Row]]) -> None:
    assert not [row for found in rows.values() for row in found if "" in row.model_dump().values()]


def test_rows_do_not_depend_on_the_order_of_records(mini: Validation, rows: dict[str, list[Row]]) -> None:
    def shuffled(mapping: dict[str, Any], order: random.Random) -> dict[str, Any]:
        return dict(order.sample(sorted(mapping.items()), len(mapping)))

    records = mini.records
    for seed in range(3):
        order = random.Random(seed)
        mixed: dict[str, Any] = {name: shuffled(getattr(records, name), order) for name in RECORD_FOLDERS}
        for name in LINE_FOLDERS:
            files = getattr(records, name).items()
            mixed[name] = {stem: tuple(order.sample(lines, len(lines))) for stem, lines in files}
        mixed["retired"] = tuple(order.sample(records.retired, len(records.retired)))
        assert release_rows(replace(records, **mixed)) == rows


def test_every_citation_of_every_fact_is_a_row_of_evidence(mini: Validation, rows: dict[str, list[Row]]) -> None:
    facts = [*facts_of(mini.records), *finding_facts(judge_records(mini.records))]
    citations = sum(len(cited) for fact in facts for cited in fact.citations.values())
    assert len(rows["evidence"]) == citations


def test_evidence_of_a_span_holds_its_words_or_their_digest(rows: dict[str, list[Row]]) -> None:
    for row in rows["evidence"]:
        assert isinstance(row, EvidenceRow)
        if row.char_end is None:
            assert (row.char_start, row.as_written, row.span_sha256) == (0, None, None)
        elif row.as_written is None:
            assert row.span_sha256 is not None
        else:
            assert len(row.as_written) == row.char_end - row.char_start


def name(text: str, kind: NameKind, language: str = "en", valid_to: str | None = None) -> Name:
    return Name(text=text, language=language, kind=kind, valid_to=valid_to, sources=("x",))


def test_preferred_name_is_present_and_as_official_as_can_be() -> None:
    kinds = (
        NameKind.OFFICIAL,
        NameKind.OFFICIAL_TRANSLATION,
        NameKind.TRANSLATION,
        NameKind.ALIAS,
        NameKind.SHORT,
        NameKind.AS_CITED,
    )
    names = [name(kind, kind) for kind in kinds]
    for index, kind in enumerate(kinds):
        assert preferred_name(reversed(names[index:]), "en") == kind
    assert preferred_name([name("old", NameKind.OFFICIAL, valid_to="1998"), *names[5:]], "en") == "as_cited"
    assert preferred_name([name("WA", NameKind.ACRONYM), name("was", NameKind.FORMER)], "en") is None
    assert preferred_name([name("部件局", NameKind.OFFICIAL, "zh-Hant")], "zh") == "部件局"
    assert preferred_name(names, "zh") is None
    assert acronym_of([*names, name("WA", NameKind.ACRONYM), name("WAX", NameKind.ACRONYM)]) == "WA"
    assert acronym_of(names) is None


@given(st.dates())
def test_date_columns_are_as_exact_as_the_text(day: date) -> None:
    for text, precision in ((day.isoformat(), "day"), (day.isoformat()[:7], "month"), (day.isoformat()[:4], "year")):
        columns = date_columns(text, "period")
        assert columns == {
            "period": text,
            "period_precision": precision,
            "period_earliest": date_bounds(text).earliest,
            "period_latest": date_bounds(text).latest,
        }
    assert date_columns(None) == {
        "date": None,
        "date_precision": None,
        "date_earliest": None,
        "date_latest": None,
    }


@pytest.fixture
def policy_row(mini: Validation) -> Callable[..., PolicyRow]:
    """Return the row of the widget rules with some fields changed."""

    def row_of(**update: object) -> PolicyRow:
        located = mini.records.policies["xx-widget-rules-2023"]
        changed: Located[Policy] = replace(located, record=located.record.model_copy(update=update))
        records = replace(mini.records, policies={changed.record.id: changed})
        (row,) = rows_of(records)["policies"]
        assert isinstance(row, PolicyRow)
        return row

    return row_of


def test_principal_date_is_of_the_first_event_recorded(policy_row: Callable[..., PolicyRow]) -> None:
    dates = [
        PolicyDate(event=event, date=f"20{index:02}", sources=("xx-gazette",))
        for index, event in enumerate(PRINCIPAL_EVENTS)
    ]
    for index, event in enumerate(PRINCIPAL_EVENTS):
        row = policy_row(dates=tuple(reversed(dates[index:])))
        assert (row.date, row.date_event, row.date_precision) == (f"20{index:02}", event, "year")
    amended = PolicyDate(event=DateEvent.AMENDED, date="2024", sources=("xx-gazette",))
    assert policy_row(dates=(amended,)).date is None
    twice = [PolicyDate(event=DateEvent.ADOPTED, date=day, sources=("xx-gazette",)) for day in ("2023-05", "2023-04")]
    assert policy_row(dates=tuple(twice)).date == "2023-04"


def test_issuers_stand_in_signature_order_and_else_adopters(
    mini: Validation, policy_row: Callable[..., PolicyRow]
) -> None:
    issuers = mini.records.policies["xx-widget-rules-2023"].record.issuers
    row = policy_row(issuers=(issuers[1], issuers[0], issuers[2]))
    assert (row.issuer_ids, row.issuers_en) == ("xx-ministry;xx-agency", "Ministry of Things; Widget Agency")
    adopters = tuple(issuer.model_copy(update={"role": BodyRole.ADOPTER}) for issuer in issuers)
    assert policy_row(issuers=adopters).issuer_ids == "xx-agency;xx-ministry;xx-assembly"
    row = policy_row(issuers=issuers[2:])
    assert (row.issuer_ids, row.issuers_en) == (None, None)


def test_title_of_a_language_is_as_official_as_can_be(policy_row: Callable[..., PolicyRow]) -> None:
    def title(kind: TitleKind, language: str = "en") -> Title:
        return Title(text=f"{kind} {language}", language=language, kind=kind, sources=("xx-gazette",))

    row = policy_row(
        titles=(
            title(TitleKind.OFFICIAL, "zh-Hant"),
            title(TitleKind.FORMER),
            title(TitleKind.AS_CITED),
            title(TitleKind.TRANSLATION),
        )
    )
    assert (row.title_original, row.title_zh, row.title_en) == (
        "official zh-Hant",
        "official zh-Hant",
        "translation en",
    )
    assert policy_row(titles=(title(TitleKind.FORMER),)).title_en is None
