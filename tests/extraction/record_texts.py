"""Records as the specs of whole texts write them, from the raw text on."""

from __future__ import annotations

import datetime

from policydata.extraction.candidates import Field
from policydata.extraction.extractions import Record
from policydata.extraction.kernel import read_text

_NAMES = {
    "instrument_event": "events",
    "statistic": "statistics",
    "contents": "contents",
    "claim": "claims",
    "relation": "relations",
}


def records_as_written(text: str, language: str, date: datetime.date | None = None) -> dict[str, list[str]]:
    """Return the records that are read from a text without any known names, by kind."""
    found: dict[str, list[str]] = {name: [] for name in _NAMES.values()}
    for record in read_text(text, None, language, date).records:
        found[_NAMES[record.kind]].append(_written(record))
    return found


def _written(record: Record) -> str:
    cells = record.fields
    if record.kind == "instrument_event":
        parts = [_cell(cells[name]) for name in ("policy", "event", "date", "bodies")]
        parts += [f"actors {_cell(cells['actors'])}"] if cells["actors"] else []
        parts += [f"approvers {_cell(cells['approvers'])}"] if cells["approvers"] else []
    elif record.kind == "statistic":
        parts = [_cell(cells[n]) for n in ("indicator", "value", "unit", "period", "geography", "group", "nature")]
        parts += [f"base {_cell(cells['base_period'])}"] if cells["base_period"] else []
        parts += ["change"] if cells["change"] else []
    elif record.kind == "contents":
        parts = [_cell(cells["kind"]), _cell(cells["count_stated"]), _cell(cells["labels"])]
    elif record.kind == "relation":
        parts = [_cell(cells[name]) for name in ("policy", "kind", "target")]
    else:
        parts = [_cell(cells["subject"]), _cell(cells["claim"]), *([_cell(cells["count"])] if cells["count"] else [])]
    return " / ".join([*parts, *(["low"] if record.confidence == "low" else [])])


def _cell(cell: Field) -> str:
    return cell if isinstance(cell, str) else "-" if not cell else "; ".join(cell)
