from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

import policydata
from policydata.errors import UnknownNameError
from tests.release_copies import Rows, publish_copy, read_from

MEASURES = "cn-generative-ai-interim-measures-2023"


class TestRecords:
    def test_a_policy_comes_with_its_child_rows_as_plain_python(self) -> None:
        record = policydata.get(MEASURES)
        assert record["table"] == "policies"
        assert record["kind"] == "departmental_rule"
        assert record["last_checked"].__class__ is date
        assert record["titles"][0]["title"] == "生成式人工智能服务管理暂行办法"
        assert [issuer["body_id"] for issuer in record["issuers"]][:2] == ["cn-cac", "cn-ndrc"]
        assert [issuer["position"] for issuer in record["issuers"]] == list(range(1, len(record["issuers"]) + 1))
        assert {"event": "effective", "date": "2023-08-15"}.items() <= next(
            row.items() for row in record["dates"] if row["event"] == "effective"
        )
        assert {"topic": "generative_ai"} in record["topics"]
        assert {relation["kind"] for relation in record["relations"]} >= {"based_on"}
        assert "retired_from" not in record
        _assert_plain(record)

    def test_records_of_every_table_are_found(self) -> None:
        for table in ("bodies", "people", "events", "sources", "indicators", "statistics", "claims"):
            key = policydata.schema(table)["primaryKey"][0]
            record_id = policydata.load(table)[key][0]
            record = policydata.get(record_id)
            assert (record["table"], record[key]) == (table, record_id)
            _assert_plain(record)

    def test_numbers_are_floats(self) -> None:
        assert policydata.get("bit-seminar-2023-generative-ai-other-ministries")["value"] == 7.0

    def test_evidence_of_a_record_and_its_child_rows_with_the_sources(self) -> None:
        evidence = policydata.evidence(MEASURES)
        assert set(evidence["record_id"]) == {MEASURES}
        assert {"policies", "policy_dates", "policy_issuers", "policy_titles"} <= set(evidence["table"])
        sources = policydata.load("sources").set_index("source_id")
        for row in evidence.itertuples():
            assert row.title == sources.loc[row.source_id, "title"]
            assert row.official == sources.loc[row.source_id, "official"]
        issued = evidence[evidence["field"] == "issued,2023-07"]
        assert issued[["source_id", "char_start", "char_end", "as_written"]].to_dict("records") == [
            {"source_id": "bit-seminar-2023", "char_start": 23380, "char_end": 23389, "as_written": "July 2023"}
        ]
        assert evidence["official"].dtype == "boolean"
        assert evidence["title"].dtype == evidence["url"].dtype == "string[pyarrow]"

    def test_evidence_holds_every_row_that_names_the_record(self) -> None:
        whole = policydata.load("evidence", filters={"record_id": "cn-cac"})
        assert len(policydata.evidence("cn-cac")) == len(whole) > 0

    def test_an_id_in_two_tables_leads_to_the_policy_and_its_own_evidence(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def namesake(rows: Rows) -> Rows:
            return [*rows, {**rows[0], "event_id": MEASURES, "part_of_id": None}]

        def of_namesake(rows: Rows) -> Rows:
            return [*rows, {**rows[0], "table": "events", "record_id": MEASURES, "field": "kind"}]

        expected = policydata.evidence(MEASURES)
        read_from(monkeypatch, publish_copy(tmp_path / "release", events=namesake, evidence=of_namesake))
        assert policydata.get(MEASURES)["table"] == "policies"
        assert len(policydata.load("evidence", filters={"record_id": MEASURES})) == len(expected) + 1
        assert policydata.evidence(MEASURES)["table"].to_list() == expected["table"].to_list()

    def test_a_retired_id_leads_to_its_successor(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        pairs = {"cn-old": "cn-older", "cn-older": MEASURES, "cn-gone": None, "cn-a": "cn-b", "cn-b": "cn-a"}

        def retired(rows: Rows) -> Rows:
            return [
                {
                    "retired_id": old,
                    "table": "policies",
                    "successor_id": new,
                    "reason": "two of one",
                    "release": "0.2.0",
                }
                for old, new in pairs.items()
            ]

        read_from(monkeypatch, publish_copy(tmp_path / "release", retired_ids=retired))
        assert policydata.get("cn-old") == {**policydata.get(MEASURES), "retired_from": "cn-old"}
        evidence = policydata.evidence("cn-old")
        assert evidence.attrs["retired_from"] == "cn-old"
        assert set(evidence["record_id"]) == {MEASURES}
        assert policydata.in_force("2024-01-01", policy_id="cn-old")["policy_id"].to_list() == [MEASURES]
        with pytest.raises(
            UnknownNameError, match=r"id: retired in 0\.2\.0 without a successor \(two of one\): 'cn-gone'"
        ):
            policydata.get("cn-gone")
        with pytest.raises(UnknownNameError, match="unknown id 'cn-a'"):
            policydata.get("cn-a")


def _assert_plain(value: object) -> None:
    if isinstance(value, dict | list):
        for item in value.values() if isinstance(value, dict) else value:
            _assert_plain(item)
    else:
        assert type(value) in (str, int, float, bool, date, type(None))
