from __future__ import annotations

import datetime
import subprocess
import sys
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest

import policydata
from policydata.errors import DamagedReleaseError
from policydata.extraction.candidate_rows import CandidateRow, document_schema, rows_of

TEXT = "On 7 September 2023 the CAC issued the Harbour Data Rules. A seminar was held on December 4."


def test_a_text_gives_mentions_and_records_linked_to_the_dataset() -> None:
    extraction = policydata.extract(TEXT, lang="en", date="2023-12-10")
    assert {(m.kind, m.text, m.value, m.linked_id) for m in extraction.mentions} >= {
        ("date", "7 September 2023", "2023-09-07", None),
        ("body", "CAC", None, "cn-cac"),
        ("policy", "Harbour Data Rules", None, None),
        ("date", "December 4", "2023-12-04", None),
    }
    (record,) = extraction.records
    assert (record.fields["event"], record.fields["date"], record.fields["body_ids"]) == (
        "issued",
        "2023-09-07",
        ("cn-cac",),
    )
    assert policydata.extract(TEXT, lang="en", date=datetime.date(2023, 12, 10)) == extraction
    assert policydata.extract("") == ((), ())


@pytest.mark.parametrize(
    ("arguments", "message"),
    [({"lang": "fr"}, "language 'fr'"), ({"date": "4 May"}, "4 May"), ({"date": "0001-01-01"}, "before 1000-01-01")],
)
def test_what_is_no_language_or_date_is_an_error(arguments: dict[str, str], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        policydata.extract("text", **arguments)


def test_a_change_says_whether_it_is_a_rise_or_a_fall() -> None:
    english = policydata.extract("In 2024 exports fell by 3.2% and imports rose by 3.2% to 4 million tonnes.", "en")
    chinese = policydata.extract("2024年出口额下降3.2%，进口额同比增长4.5%。", "zh")
    assert [record.fields["change"] for record in english.records] == ["decrease", "increase", None]
    assert [record.fields["change"] for record in chinese.records] == ["decrease", "increase"]


@pytest.mark.parametrize("text", [None, b"In May 2023"])
def test_what_is_no_text_is_an_error(text: Any) -> None:
    with pytest.raises(TypeError, match="a text is a str, not"):
        policydata.extract(text)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"text": ["x", None]}, "row 1: text is null"),
        ({"date": ["4 May", None]}, "column 'date' of string is none of date32"),
        ({"language": ["fr", None]}, "language 'fr'"),
        ({"language": None}, "no column 'language'"),
    ],
)
def test_a_batch_that_is_none_of_documents_is_an_error(change: dict[str, Any], message: str) -> None:
    columns = {"document_id": ["a", "b"], "text": ["x", "y"], "language": [None, "en"], "date": [None, None]} | change
    batch = pa.RecordBatch.from_pydict({name: cells for name, cells in columns.items() if cells is not None})
    with pytest.raises(ValueError, match=message):
        policydata.extract_batch(batch)


@pytest.mark.parametrize("day", ["2023-05-10", datetime.date(2023, 5, 10), datetime.datetime(2023, 5, 10, 10)])
def test_days_of_a_batch_are_cast(day: Any) -> None:
    batch = pa.table({"document_id": ["a"], "text": ["On May 4 it rose."], "language": ["en"], "date": [day]})
    assert "2023-05-04" in policydata.extract_batch(batch)["value"].to_pylist()


@pytest.mark.parametrize(("language", "other"), [("en", "chinese"), ("zh", "english")])
def test_a_text_loads_the_readers_of_its_language_alone(language: str, other: str) -> None:
    code = (
        "import gc, sys, policydata; policydata.extract('In 2021, 5% fell.', sys.argv[1]); assert gc.isenabled(); "
        f"print([name for name in sys.modules if name.startswith(('policydata.extraction.names.{other}.finder', "
        f"'policydata.extraction.events.{other}.finder', 'policydata.extraction.statistics.{other}.periods'))])"
    )
    done = subprocess.run([sys.executable, "-c", code, language], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_missing_names_are_an_error_and_never_an_empty_answer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = sys.modules["policydata.extract"]
    monkeypatch.setattr(home, "data_directory", lambda: tmp_path)
    home.known_names.cache_clear()
    try:
        with pytest.raises(DamagedReleaseError, match="the tables of names cannot be read"):
            policydata.extract(TEXT)
    finally:
        home.known_names.cache_clear()


def test_a_batch_gives_the_rows_of_its_documents_linked_to_the_dataset() -> None:
    day = datetime.date(2023, 12, 10)
    documents = [{"document_id": name, "text": TEXT, "language": "en", "date": day} for name in ("one", "two")]
    found = policydata.extract_batch(pa.RecordBatch.from_pylist(documents, schema=document_schema()))
    extraction = policydata.extract(TEXT, "en", day)
    expected = [row for name in ("one", "two") for row in rows_of(name, TEXT, extraction, "en", day)]
    assert [CandidateRow(**row) for row in found.to_pylist()] == expected
    assert "cn-cac" in {row.linked_id for row in expected}
