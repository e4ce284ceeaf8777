"""The records of the package themselves: without an issue, and every span confirmed by its text."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

import pytest

from policydata.build import Validation, validate_raw
from policydata.checks.coverage import check_rows
from policydata.checks.rule import all_records
from policydata.checks.spans import recorded_spans
from policydata.models.bodies import Body
from policydata.models.policies import Policy
from policydata.tables import rows_of
from policydata.values import SURFACE_LIMIT
from tests.checks.cases import MINI


@pytest.fixture(scope="module")
def real(real_raw: Path) -> Validation:
    return validate_raw(real_raw)


def test_the_real_records_have_no_issue(real: Validation) -> None:
    assert [str(issue) for issue in real.issues] == []
    assert real.records.records_refused == 0
    assert real.records.records_read > 300


def test_every_real_fact_has_evidence_and_no_record_is_lost(real: Validation) -> None:
    assert [str(issue) for issue in check_rows(real.records, rows_of(real.records))] == []


def test_every_span_of_the_real_texts_is_confirmed(real: Validation, real_raw: Path, texts: Path) -> None:
    validation = validate_raw(real_raw, texts)
    assert [str(issue) for issue in validation.issues] == []
    assert validation.texts is not None
    spans = sum(len(recorded_spans(real.records, s.record.id)) for s in real.records.sources.values())
    assert validation.texts.spans_total == validation.texts.spans_confirmed == spans
    assert spans > 300


def test_one_changed_character_of_a_real_text_is_found(
    real: Validation, real_raw: Path, texts: Path, tmp_path: Path
) -> None:
    source = real.records.sources["bit-seminar-2023"].record
    for path in texts.glob("*.txt"):
        text = path.read_bytes()
        if hashlib.sha256(text).hexdigest() == source.text_sha256:
            text = text.replace(b"Interim Measures for the Administration", b"Interim Measvres for the Administration")
        (tmp_path / path.name).write_bytes(text)
    issues = validate_raw(real_raw, tmp_path).issues
    assert {issue.code for issue in issues} == {"text_changed", "span_differs"}
    assert all("bit-seminar-2023" in f"{issue.field} {issue.message}" for issue in issues)
    named = [issue for issue in issues if "mentions" in issue.field]
    assert named
    assert {issue.line for issue in named} == {text_line(texts, source.text_sha256 or "", "Interim Measures for the A")}


def text_line(texts: Path, digest: str, words: str) -> int:
    found = [p.read_bytes() for p in texts.glob("*.txt") if hashlib.sha256(p.read_bytes()).hexdigest() == digest]
    return found[0].decode()[: found[0].decode().index(words)].count("\n") + 1


def test_ids_of_figures_and_claims_are_led_by_their_source(real: Validation) -> None:
    for source_id, located in real.records.sources.items():
        ids = [s.id for s in located.record.statistics] + [c.id for c in located.record.claims]
        assert [item for item in ids if not item.startswith(f"{source_id}-")] == []


def test_policies_and_bodies_are_led_by_their_jurisdiction(real: Validation) -> None:
    records: list[Policy | Body] = [located.record for located in real.records.policies.values()]
    records += [located.record for located in real.records.bodies.values()]
    for record in records:
        prefix = record.jurisdiction.lower()
        assert record.id == prefix or record.id.startswith(f"{prefix}-"), record.id


def test_editors_find_the_schema_that_a_record_names(real_raw: Path, root: Path) -> None:
    for path in [*sorted(real_raw.rglob("*.yml")), *sorted(MINI.rglob("*.yml"))]:
        first = path.read_text(encoding="utf-8").partition("\n")[0]
        if named := re.fullmatch(r"# yaml-language-server: \$schema=(.+)", first):
            assert (path.parent / named[1]).resolve().parent == root / "schemas"
            assert (path.parent / named[1]).is_file(), path


def test_no_stretch_longer_than_a_surface_is_copied(real: Validation, texts: Path, root: Path) -> None:
    length = SURFACE_LIMIT + 1
    stretches: set[str] = set()
    for path in texts.glob("*.txt"):
        text = path.read_bytes().decode().replace("\n", " ")
        stretches.update(text[at : at + length] for at in range(len(text) - length + 1))
    assert stretches
    # A name is given whole, however long it is.
    names = [n.text for located in all_records(real.records) for n in getattr(located.record, "names", ())]
    for path in sorted((root / "data").rglob("*.*")):
        if path.suffix in {".yml", ".csv", ".jsonl", ".md"}:
            text = path.read_text(encoding="utf-8").replace("\n", " ").replace("\\n", " ")
            for name in names:
                text = text.replace(name, "\0") if len(name) >= length else text
            assert not any(text[at : at + length] in stretches for at in range(len(text) - length + 1)), path
