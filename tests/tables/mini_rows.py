"""The rows of the mini dataset, one JSON object a line; `python -m tests.tables.mini_rows` writes them anew.

A change of `mini_rows.jsonl` is a change of what is published: read the difference before committing it.
"""

from __future__ import annotations

import json
from pathlib import Path

from policydata.build import validate_raw
from policydata.tables import rows_of
from tests.checks.cases import MINI

GOLDEN = Path(__file__).with_suffix(".jsonl")


def mini_rows() -> str:
    """Return every row of every table; empty cells are left out."""
    lines = []
    for table, rows in rows_of(validate_raw(MINI).records).items():
        for row in rows:
            cells = row.model_dump(mode="json", exclude_none=True)
            lines.append(json.dumps({"in": table} | cells, ensure_ascii=False))
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    GOLDEN.write_text(mini_rows(), encoding="utf-8", newline="\n")
