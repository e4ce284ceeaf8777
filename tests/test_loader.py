from __future__ import annotations

import csv
import json
import math
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given
from hypothesis import strategies as st

import policydata
from policydata.errors import UnknownNameError
from policydata.loader import record_ids
from policydata.loader import release as release_module
from policydata.loader.frames import to_frame
from policydata.loader.records import tables_by_id
from policydata.loader.release import reading
from policydata.schema.types import BY_TABLE_SCHEMA
from tests.release_copies import Rows, publish_copy, read_from

MEASURES = "cn-generative-ai-interim-measures-2023"
DTYPES = {
    "string": "string[pyarrow]",
    "integer": "Int64",
    "number": "Float64",
    "boolean": "boolean",
    "date": "datetime64[s]",
}


@pytest.fixture
def copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    target = publish_copy(tmp_path / "release")
    read_from(monkeypatch, target)
    return target


class TestTables:
    def test_names_are_those_of_the_descriptor(self) -> None:
        assert {"bodies", "evidence", "policies", "policy_dates", "retired_ids"} <= set(policydata.tables())
        assert list(policydata.tables()) == sorted(policydata.tables())

    def test_version_of_the_data_is_that_of_the_code(self) -> None:
        assert policydata.data_version == policydata.__version__

    def test_every_column_of_every_table_has_its_pinned_dtype(self) -> None:
        assert {name: mapping.pandas for name, mapping in BY_TABLE_SCHEMA.items()} == DTYPES
        for table in policydata.tables():
            fields = policydata.schema(table)["fields"]
            frame = policydata.load(table)
            assert list(frame.columns) == [field["name"] for field in fields]
            for field in fields:
                assert frame[field["name"]].dtype == DTYPES[field["type"]], (table, field)
            assert isinstance(frame.index, pd.RangeIndex)

    def test_dtypes_spelt_out_for_one_row_of_each_kind(self) -> None:
        statistics = policydata.load("statistics")
        assert statistics["statistic_id"].dtype == "string[pyarrow]"
        assert statistics["value"].dtype == pd.Float64Dtype()
        assert statistics["char_start"].dtype == pd.Int64Dtype()
        assert str(statistics["period_earliest"].dtype) == "datetime64[s]"
        assert policydata.load("sources")["official"].dtype == pd.BooleanDtype()
        assert statistics["indicator_id"].dtype.na_value is pd.NA

    def test_cells_are_those_of_the_csv_file(self, copy: Path) -> None:
        for table in policydata.tables():
            with (copy / f"{table}.csv").open(encoding="utf-8", newline="") as file:
                expected = list(csv.DictReader(file))
            frame = policydata.load(table)
            kinds = {field["name"]: field["type"] for field in policydata.schema(table)["fields"]}
            cells = {name: [_text(cell, kinds[name]) for cell in frame[name]] for name in frame.columns}
            assert [dict(zip(cells, row, strict=True)) for row in zip(*cells.values(), strict=True)] == [
                {name: _number_text(cell) if kinds[name] == "number" else cell for name, cell in row.items()}
                for row in expected
            ]

    def test_texts_that_pandas_takes_for_null_or_number_stay_texts(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        awkward = ["NA", "null", "None", "nan", "00123", "9007199254740993", "1.10", "=1+1", "😀"]

        def number(rows: Rows) -> Rows:
            return [{**row, "number": text} for row, text in zip(rows, awkward, strict=False)]

        read_from(monkeypatch, publish_copy(tmp_path / "release", policies=number, **_without_policies(awkward)))
        assert policydata.load("policies")["number"].to_list() == awkward
        for text in awkward:
            assert policydata.load("policies", filters={"number": text})["number"].to_list() == [text]

    def test_attributes_name_table_version_and_licence(self) -> None:
        attributes = policydata.load("policies").attrs
        assert attributes["table"] == "policies"
        assert attributes["title"] == "Policies"
        assert attributes["version"] == policydata.data_version
        assert attributes["licence"] == "CC-BY-4.0"
        written = json.loads(pq.read_schema(policydata.path("policies")).metadata[b"PANDAS_ATTRS"])
        assert {name: written[name] for name in ("title", "dataset", "version", "licence")} == {
            name: attributes[name] for name in ("title", "dataset", "version", "licence")
        }

    def test_path_leads_to_the_whole_file_in_either_format(self) -> None:
        assert pq.read_table(policydata.path("bodies")).num_rows == len(policydata.load("bodies"))
        assert policydata.path("bodies", "csv").read_text(encoding="utf-8").startswith("body_id,")

    def test_schema_is_a_copy(self) -> None:
        first = policydata.schema("policies")
        first["fields"].clear()
        assert policydata.schema("policies")["fields"]
        assert policydata.schema("policies")["primaryKey"] == ["policy_id"]

    def test_ids_for_completion_are_those_of_the_records(self) -> None:
        assert record_ids() == reading(lambda release: sorted(tables_by_id(release)))
        assert MEASURES in record_ids()


class TestColumnsAndFilters:
    def test_columns_come_in_the_order_asked_for(self) -> None:
        frame = policydata.load("policies", columns=["status", "policy_id"])
        assert list(frame.columns) == ["status", "policy_id"]

    def test_a_filter_column_need_not_be_among_the_columns(self) -> None:
        frame = policydata.load("policies", ["title_zh"], {"policy_id": MEASURES})
        assert frame.to_dict("list") == {"title_zh": ["生成式人工智能服务管理暂行办法"]}

    @pytest.mark.parametrize(
        ("table", "filters"),
        [
            ("policies", {"jurisdiction": "CN"}),
            ("policies", {"jurisdiction": ["CN", "UN"], "kind": ("law", "charter")}),
            ("policies", {"status": [None, "amended"]}),
            ("policies", {"status": None, "jurisdiction": {"UN"}}),
            ("policies", {"kind": []}),
            ("policies", {"jurisdiction": "no such code"}),
            ("policy_dates", {"date_earliest": "2023-07-10"}),
            ("policy_dates", {"date_earliest": [date(2023, 7, 10), "2023-08-15"]}),
            ("sources", {"official": True}),
            ("sources", {"official": [True, False]}),
            ("statistics", {"value": 7}),
            ("statistics", {"value": [16.8, Decimal("4.4"), 1e300, 0.1234567]}),
            ("statistics", {"char_start": [23409, 2**70]}),
        ],
    )
    def test_a_row_is_kept_when_every_cell_is_among_the_values(self, table: str, filters: dict[str, Any]) -> None:
        whole = policydata.load(table)
        wanted = {
            name: list(values) if isinstance(values, list | tuple | set) else [values]
            for name, values in filters.items()
        }
        expected = [index for index, row in whole.iterrows() if all(_among(row[name], wanted[name]) for name in wanted)]
        kept = policydata.load(table, filters=filters)
        pd.testing.assert_frame_equal(kept, whole.loc[expected].reset_index(drop=True))

    def test_filters_of_this_test_do_keep_something(self) -> None:
        assert len(policydata.load("statistics", filters={"value": [16.8, Decimal("4.4"), 7]})) >= 3
        assert len(policydata.load("policies", filters={"status": [None, "amended"]})) >= 3

    def test_a_filter_is_data_and_is_never_run(self) -> None:
        payload = "@pd.io.common.os.getpid()"
        assert policydata.load("policies", filters={"number": payload}).empty
        sources = [path.read_text(encoding="utf-8") for path in Path(release_module.__file__).parent.glob("*.py")]
        assert sources
        for forbidden in ("eval(", "exec(", ".query(", "pickle", "read_csv", "read_feather", "ipc"):
            assert not any(forbidden in text for text in sources), forbidden


class TestWrongArguments:
    @pytest.mark.parametrize(
        ("call", "error", "message"),
        [
            (lambda: policydata.load("polices"), UnknownNameError, "unknown table 'polices'; did you mean 'policies'?"),
            (
                lambda: policydata.load("policies", ["titel_en"]),
                UnknownNameError,
                "unknown column of policies 'titel_en'; did you mean 'title_en'?",
            ),
            (
                lambda: policydata.load("policies", filters={"statsu": "x"}),
                UnknownNameError,
                "unknown column of policies 'statsu'; did you mean 'status'?",
            ),
            (
                lambda: policydata.load("policies", filters={"kind": ["law", "plann"]}),
                UnknownNameError,
                "unknown term of policies.kind 'plann'; did you mean 'plan'?",
            ),
            (
                lambda: policydata.get(MEASURES[:-1]),
                UnknownNameError,
                f"unknown id '{MEASURES[:-1]}'; did you mean '{MEASURES}'?",
            ),
            (
                lambda: policydata.evidence("cn-cybersecurity-laws-2016"),
                UnknownNameError,
                "unknown id 'cn-cybersecurity-laws-2016'; did you mean 'cn-cybersecurity-law-2016'?",
            ),
            (
                lambda: policydata.load(3),  # type: ignore[arg-type]  # the wrong type is what is tested
                TypeError,
                "table must be the name of a table, such as 'policies', not 3 (int)",
            ),
            (
                lambda: policydata.load("policies", "title_en"),
                TypeError,
                "columns must be a list of names, such as ['policy_id'], not 'title_en' (str)",
            ),
            (
                lambda: policydata.load("policies", []),
                ValueError,
                "columns must name at least one column, and each only once, not [] (list)",
            ),
            (
                lambda: policydata.load("policies", ["kind", "kind"]),
                ValueError,
                "columns must name at least one column, and each only once, not ['kind', 'kind'] (list)",
            ),
            (
                lambda: policydata.load("policies", filters="kind == 'law'"),  # type: ignore[arg-type]  # as above
                TypeError,
                "filters must be a mapping such as {'jurisdiction': 'CN'}, not \"kind == 'law'\" (str)",
            ),
            (
                lambda: policydata.load("policies", filters={"number": 15}),
                TypeError,
                "filters: policies.number takes text, or None for an empty cell, not 15 (int)",
            ),
            (
                lambda: policydata.load("sources", filters={"official": 1}),
                TypeError,
                "filters: sources.official takes True or False, or None for an empty cell, not 1 (int)",
            ),
            (
                lambda: policydata.load("statistics", filters={"char_start": True}),
                TypeError,
                "filters: statistics.char_start takes whole numbers, or None for an empty cell, not True (bool)",
            ),
            (
                lambda: policydata.load("statistics", filters={"value": math.nan}),
                TypeError,
                "filters: statistics.value takes finite numbers, or None for an empty cell, not nan (float)",
            ),
            (
                lambda: policydata.load("policies", filters={"last_checked": "2023-02-30"}),
                ValueError,
                "filters: policies.last_checked must be a day of the calendar written YYYY-MM-DD,"
                " not '2023-02-30' (str)",
            ),
            (
                lambda: policydata.load("policies", filters={"last_checked": datetime(2023, 2, 3)}),
                TypeError,
                "filters: policies.last_checked must be a day, a datetime.date or text such as '2023-08-15',"
                " not datetime.datetime(2023, 2, 3, 0, 0) (datetime)",
            ),
            (
                lambda: policydata.path("policies", "feather"),
                ValueError,
                "format must be 'parquet' or 'csv', not 'feather' (str)",
            ),
            (
                lambda: policydata.get(None),  # type: ignore[arg-type]  # as above
                TypeError,
                "an id is text, such as 'cn-cybersecurity-law-2016', not None (NoneType)",
            ),
        ],
    )
    def test_one_line_says_what_to_write(
        self, call: Callable[[], object], error: type[Exception], message: str
    ) -> None:
        with pytest.raises(error) as caught:
            call()
        assert str(caught.value) == message

    @pytest.mark.parametrize(
        "name",
        [
            "../policies",
            "/etc/passwd",
            "file:///etc/passwd",
            "https://example.org/policies",
            "s3://bucket/policies",
            "policies\0",
            "policies.parquet",
            "datapackage",
            "",
            "x" * 100_000,
        ],
    )
    def test_paths_and_addresses_are_no_tables(self, name: str) -> None:
        for call in (policydata.load, policydata.path, policydata.schema):
            with pytest.raises(UnknownNameError):
                call(name)
        with pytest.raises(UnknownNameError):
            policydata.get(name)


@given(st.lists(st.none() | st.decimals(allow_nan=False, allow_infinity=False, places=6, max_value=10**17)))
def test_a_number_is_the_float_nearest_to_the_decimal(values: list[Decimal | None]) -> None:
    possible = [value for value in values if value is None or abs(value) < 10**18]
    rows = pa.table({"value": pa.array(possible, pa.decimal128(24, 6))})
    loaded = to_frame(rows, {"value": "number"})["value"]
    assert [None if cell is pd.NA else cell for cell in loaded] == [
        None if value is None else float(value) for value in possible
    ]


@given(st.lists(st.none() | st.dates()))
def test_a_day_stays_the_day(values: list[date | None]) -> None:
    loaded = to_frame(pa.table({"day": pa.array(values, pa.date32())}), {"day": "date"})["day"]
    assert str(loaded.dtype) == "datetime64[s]"
    assert [None if pd.isna(cell) else cell.date() for cell in loaded] == values


def _text(cell: Any, kind: str) -> str:
    if pd.isna(cell):
        return ""
    if kind == "boolean":
        return "true" if cell else "false"
    if kind == "date":
        return str(cell.date().isoformat())
    return repr(float(cell)) if kind == "number" else str(cell)


def _number_text(cell: str) -> str:
    return repr(float(cell)) if cell else ""


def _among(cell: Any, values: list[Any]) -> bool:
    if pd.isna(cell):
        return None in values
    if isinstance(cell, datetime):
        return cell.date().isoformat() in [str(value) for value in values]
    return any(
        value is not None and cell == (float(value) if isinstance(value, Decimal) else value) for value in values
    )


def _without_policies(kept: list[str]) -> dict[str, Callable[[Rows], Rows]]:
    """Return the changes that leave no row that names a policy which is not among the first ones."""
    ids = sorted(policydata.load("policies")["policy_id"])[: len(kept)]
    columns = {
        table: [
            key["fields"][0]
            for key in policydata.schema(table).get("foreignKeys", [])
            if key["reference"]["resource"] == "policies"
        ]
        for table in policydata.tables()
    }

    def keep(names: list[str]) -> Callable[[Rows], Rows]:
        return lambda rows: [row for row in rows if all(row[name] is None or row[name] in ids for name in names)]

    return {table: keep(names) for table, names in columns.items() if names}
