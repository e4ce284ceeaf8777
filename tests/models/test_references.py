"""The walk over references and citations finds every one of them."""

from __future__ import annotations

import re
from pathlib import Path

from policydata.build import Validation
from policydata.checks.rule import all_records
from policydata.models.record_set import RecordSet
from policydata.models.references import Reference, citations_in, references_in
from policydata.raw.reader import RECORD_FOLDERS


def test_references_of_a_policy_in_their_order(mini: Validation) -> None:
    record = mini.records.policies["xx-widget-rules-2023"].record
    assert list(references_in(record)) == [
        Reference(("issuers", 0, "body"), ("bodies",), "xx-agency"),
        Reference(("issuers", 1, "body"), ("bodies",), "xx-ministry"),
        Reference(("issuers", 2, "body"), ("bodies",), "xx-assembly"),
        Reference(("relations", 0, "target"), ("policies",), "xx-widget-act-2020"),
        Reference(("targets", 0, "indicator"), ("indicators",), "xx-widget-users-share"),
        Reference(("targets", 1, "indicator"), ("indicators",), "xx-widget-users-share"),
    ]


def test_references_of_the_parts_of_a_source(mini: Validation) -> None:
    record = mini.records.sources["xx-talk-2024"].record
    assert {(r.loc[0], r.loc[-1], r.folders, r.target) for r in references_in(record)} == {
        ("statistics", "indicator", ("indicators",), "xx-widget-users-share"),
        ("statistics", "claimant", ("people", "bodies"), "ada-example"),
        ("statistics", "policy", ("policies",), "xx-widget-rules-2023"),
        ("claims", "claimant", ("people", "bodies"), "ada-example"),
        ("claims", "subject", ("policies", "bodies", "people", "events"), "xx-widget-act-2020"),
    }


def test_no_id_written_in_a_record_is_missed(mini: Validation) -> None:
    ids = {record_id for folder in RECORD_FOLDERS for record_id in getattr(mini.records, folder)}
    for folder in RECORD_FOLDERS:
        for own_id, located in getattr(mini.records, folder).items():
            text = Path(located.path).read_text(encoding="utf-8")
            written = [
                word
                for word in re.findall(r"[a-z0-9]+(?:-[a-z0-9]+)+", re.sub(r"#.*schema.json", "", text))
                if word in ids - {own_id}
            ]
            cited = [citation.partition("#")[0] for _, citation in citations_in(located.record)]
            found = [reference.target for reference in references_in(located.record)] + cited
            assert sorted(written) == sorted(target for target in found if target != own_id), located.path


def test_citations_say_where_they_stand(mini: Validation) -> None:
    for located in all_records(mini.records):
        lines = Path(located.path).read_text(encoding="utf-8").split("\n")
        for loc, citation in citations_in(located.record):
            line, column = located.position(loc)
            assert lines[line - 1][column - 1 :].removeprefix('"').startswith(citation)
            assert loc[-2] == "sources"


def test_a_refused_record_counts_as_there() -> None:
    records = RecordSet(refused={"bodies": frozenset({"xx-agency"})})
    assert records.has("bodies", "xx-agency")
    assert not records.has("bodies", "xx-ministry")
    assert not records.has("people", "xx-agency")
