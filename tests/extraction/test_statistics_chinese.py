"""Chinese statistics from the raw text on: what is one, its period and its unit."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.extraction.record_texts import records_as_written

SPECS = Path(__file__).parent.parent / "specs" / "statistics-zh.yml"


@pytest.mark.parametrize("case", yaml.safe_load(SPECS.read_text(encoding="utf-8")), ids=lambda case: case["text"][:12])
def test_the_statistics_of_a_text(case: dict[str, Any]) -> None:
    assert records_as_written(case["text"], "zh")["statistics"] == case.get("statistics", [])
