from __future__ import annotations

import datetime
import pickle
from pathlib import Path

import pyarrow as pa
import pytest

from policydata.extraction.gazetteer import Gazetteer
from policydata.extraction.kernel import document_schema, extract_batch, find_spans, mention_schema, mentions_of
from policydata.extraction.runners import batch_mapper, run_pool, run_serial

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
    mentions = mentions_of(text, find_spans(text, gazetteer))
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
    (short,) = [span for span in find_spans(text, gazetteer) if text[span.start : span.end] == "办法"]
    antecedent = int(short.detail["refers_to"])
    assert text[antecedent:].startswith("生成式人工智能服务管理暂行办法")


def test_an_unknown_language_is_an_error() -> None:
    with pytest.raises(ValueError, match="no rules for the language 'fr'"):
        find_spans("Le 7 septembre 2023", language="fr")


def test_the_document_date_resolves_a_date_without_a_year() -> None:
    text = "A seminar was held in Beijing on December 4."
    dated = find_spans(text, document_date=datetime.date(2023, 12, 10))
    assert [span.value for span in dated if span.kind == "date"] == ["2023-12-04"]


def test_serial_pooled_and_mapped_are_equal(gazetteer: Gazetteer) -> None:
    batches = [batch(ENGLISH, CHINESE), batch(), batch("", f"{CHINESE}\n{ENGLISH}")]
    serial = list(run_serial(batches, gazetteer))
    assert [b.schema for b in serial] == [mention_schema()] * 3
    assert sum(b.num_rows for b in serial) > 8
    assert list(run_pool(batches, gazetteer, workers=2)) == serial
    mapper = pickle.loads(pickle.dumps(batch_mapper(gazetteer)))
    assert list(mapper(batches)) == serial
    assert serial[0].slice(0, 1).to_pylist() == extract_batch(batch(ENGLISH), gazetteer).slice(0, 1).to_pylist()
