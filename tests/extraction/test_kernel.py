from __future__ import annotations

import datetime
import json
import multiprocessing
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policydata.extraction.candidate_rows import CandidateRow, candidate_schema, document_schema, json_line, rows_of
from policydata.extraction.kernel import extract_batch, read_text
from policydata.extraction.names.gazetteer import Gazetteer

ENGLISH = "On 7 September 2023 the Ministry of Science and Technology published the plan; 77.5% of users agreed."
CHINESE = "😀2023年7月10日，国家互联网信息办公室公布《生成式人工智能服务管理暂行办法》，该《办法》自8月15日起施行。"


@pytest.fixture(scope="module")
def gazetteer(root: Path) -> Gazetteer:
    return Gazetteer.from_release(root / "data" / "processed")


def batch(*texts: str) -> pa.RecordBatch:
    rows = [{"document_id": f"d{n}", "text": text, "language": None, "date": None} for n, text in enumerate(texts)]
    return pa.RecordBatch.from_pylist(rows, schema=document_schema())


def test_surfaces_are_slices_and_spans_stand_in_order(gazetteer: Gazetteer) -> None:
    text = f"{ENGLISH}\n{CHINESE}\n{ENGLISH}"
    mentions = read_text(text, gazetteer).mentions
    assert [m.start for m in mentions] == sorted(m.start for m in mentions)
    assert all(m.text == text[m.start : m.end] for m in mentions)
    found = {(m.kind, m.text, m.value) for m in mentions}
    assert ("date", "7 September 2023", "2023-09-07") in found
    assert ("date", "2023年7月10日", "2023-07-10") in found
    assert ("figure", "77.5%", "77.5") in found
    linked = {m.text: m.linked_id for m in mentions if m.linked_id}
    assert linked["生成式人工智能服务管理暂行办法"] == "cn-generative-ai-interim-measures-2023"
    assert linked["国家互联网信息办公室"] == "cn-cac"


def test_a_short_form_points_to_its_title_wherever_the_stretch_begins(gazetteer: Gazetteer) -> None:
    text = f"{ENGLISH}\n{CHINESE}"
    (short,) = [mention for mention in read_text(text, gazetteer).mentions if mention.text == "办法"]
    antecedent = int(short.detail["refers_to"])
    assert text[antecedent:].startswith("生成式人工智能服务管理暂行办法")


def test_an_unknown_language_is_an_error() -> None:
    with pytest.raises(ValueError, match="no rules for the language 'fr'"):
        read_text("Le 7 septembre 2023", language="fr")


def test_the_document_date_resolves_a_date_without_a_year() -> None:
    text = "A seminar was held in Beijing on December 4."
    dated = read_text(text, document_date=datetime.date(2023, 12, 10)).mentions
    assert [mention.value for mention in dated if mention.kind == "date"] == ["2023-12-04"]


@pytest.mark.parametrize(
    ("text", "words", "years"),
    [
        ("Roads were built in the 1990s.", "1990s", "1990/1999"),
        ("“十四五”期间新建公路九条。", "“十四五”期间", "2021/2025"),
    ],
)
def test_a_decade_and_a_plan_period_are_intervals(text: str, words: str, years: str) -> None:
    (date,) = [mention for mention in read_text(text).mentions if mention.kind == "date"]
    assert (date.text, date.value, dict(date.detail)) == (words, years, {})


@settings(max_examples=30)
@given(
    st.lists(
        st.lists(st.sampled_from([ENGLISH, CHINESE, "", "第（三）项“。", "77.5 %\u00ad of"]), max_size=4), max_size=4
    )
)
def test_a_batch_holds_the_rows_of_each_of_its_texts(documents: list[list[str]]) -> None:
    texts = ["\n".join(parts) for parts in documents]
    expected = [row for n, text in enumerate(texts) for row in rows_of(f"d{n}", text, read_text(text))]
    found = extract_batch(batch(*texts))
    assert found.schema == candidate_schema()
    assert [CandidateRow(**row) for row in found.to_pylist()] == expected


def test_batches_in_other_processes_give_what_they_give_here(gazetteer: Gazetteer) -> None:
    batches = [batch(ENGLISH, CHINESE), batch(), batch("", f"{CHINESE}\n{ENGLISH}")]
    here = [extract_batch(one, gazetteer) for one in batches]
    assert sum(one.num_rows for one in here) > 8
    with ProcessPoolExecutor(2, multiprocessing.get_context("spawn")) as pool:
        assert list(pool.map(partial(extract_batch, gazetteer=gazetteer), batches)) == here


def test_records_rest_on_mentions_and_their_positions_count_from_the_start_of_the_text(gazetteer: Gazetteer) -> None:
    chinese = "截至2023年12月，我国网民规模达10.92亿人。提出八项原则，包括公平、公正、安全。"
    text = f"{ENGLISH}\n{CHINESE}\n{ENGLISH}\n{chinese}"
    extraction = read_text(text, gazetteer)
    (issued,) = [r for r in extraction.records if r.fields.get("policy_id") and r.fields["event"] != "effective"]
    assert issued.fields["policy_id"] == "cn-generative-ai-interim-measures-2023"
    assert (issued.fields["date"], issued.fields["body_ids"]) == ("2023-07-10", ("cn-cac",))
    assert [extraction.mentions[i].text for i in issued.evidence][1:] == ["2023年7月10日", "国家互联网信息办公室"]
    (users,) = [r for r in extraction.records if r.fields.get("value") == "1092000000"]
    assert text[users.start : users.end] == "2023年12月，我国网民规模达10.92亿人"
    start, end = map(int, str(users.fields["indicator_position"]).split(","))
    assert text[start:end] == users.fields["indicator"] == "网民规模"


@settings(max_examples=60)
@given(st.lists(st.sampled_from([ENGLISH, CHINESE, "", "第（三）项“。", "Al 77.5 %\u00ad of\r\n"]), max_size=6))
def test_rows_are_sorted_slices_of_their_text_and_evidence_is_among_the_mentions(parts: list[str]) -> None:
    text = "\n".join(parts)
    extraction = read_text(text)
    rows = list(rows_of("d", text, extraction))
    assert (rows[0].kind, rows[0].end) == ("document", len(text))
    assert rows[1:] == sorted(rows[1:], key=lambda row: (row.start, row.end, row.kind, row.detail))
    mentions = {(row.start, row.end) for row in rows if row.text is not None}
    assert all(row.text == text[row.start : row.end] for row in rows if row.text is not None)
    for row in rows[1:]:
        if row.text is None:
            assert {tuple(place) for place in json.loads(row.detail)["evidence"]} <= mentions
        assert json.loads(json_line(row))["kind"] == row.kind
