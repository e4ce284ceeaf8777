"""What is said about each sort of mistake in a record, to the letter."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from tests.checks.cases import Change, said

CASES = yaml.safe_load(Path(__file__).with_name("refused.yml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: str(case["about"]))
def test_mistake_is_named_with_place_and_remedy(case: dict[str, object], tmp_path: Path) -> None:
    change = case["change"]
    assert isinstance(change, dict)
    by = str(change["by"]).replace("TOO-LONG", "x" * 401)
    assert said(tmp_path, (Change(**change | {"by": by}),)) == case["says"]
