"""The figures as a page: `docs/quality.md`, rendered from `figures.json` alone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from benchmarks.quality.intervals import SAMPLES, SEED
from benchmarks.quality.measures import Row

_GROUPS = ("pages", "held-out", "development pages", "development")
_LANGUAGES = ("en", "zh")
_RECORDS = {
    "instrument_event": "event of an instrument",
    "statistic": "statistic",
    "relation": "relation of two instruments",
    "contents": "contents of an instrument",
    "claim": "claim about an instrument",
    "all": "all",
}

_HEAD = """\
# Quality of the extraction

Written by `make quality` from `benchmarks/quality/figures.json`; do not edit. `make quality` fails when an F1, a share
of values or a share of texts left alone falls by more than two points below the best accepted figure.

{texts}

The texts were written for the purpose, in many registers, and labelled by others than the writers of the rules, by
the conventions of `tests/labelled/README.md`. Rules were written against the **development** texts and pages, so their
figures say what they were fitted to. The **held-out** texts say what to expect of a tidy text of that kind. The
**pages** have the form of real web pages, read for it and then written anew: their menus, stamps, broken tables, glued
words and notices; they say what to expect of a page as the web holds it.

- **exact**: same kind, same first and last character. **overlap**: same kind, at least one character in common; each
  span is paired once, the longest overlaps first.
- **value**: of the paired spans, those read rightly. Dates: EDTF value and end of the range. Figures: number and unit;
  measures must be the same unit, counted things of the same family (`resident` is a `person`). Names: of the short
  forms that were linked to a fuller name, those linked to the right one.
- **F1 with value**: exact span and right value together.
- **Intervals** (95 %): a share has Wilson's. An F1 has the wider of two: a bootstrap over texts ({samples} draws, seed
  {seed}), since spans of one text are alike; and Wilson's on right / (expected + found − right), since a handful of
  faultless texts would give a bootstrap no width.
- A number inside a title ("Regulation (EU) 2024/1689") is labelled as both; where only the title is found, the number
  counts as missed.
"""

_RECORDS_HEAD = """\
## Records

An **event of an instrument** is right when the instrument (by its antecedent), the date, the first body and the kind
of event (as `policy_dates` calls it) are; a **statistic** when the value, the family of its unit and the period are
(2023-04/2023-06 is the same time as 2023-04-01/2023-06-30).
`from text`: end to end. `from labels`: on the spans of the labels, as if every span had been found. The last column
says where records go wrong: their F1 when only the first cells have to be right. A **relation** is right when both
instruments and its kind are, **contents** when the instrument, their number and every named part are, a **claim** when
the instrument, what is claimed of it and the count are; these three are not labelled in the development texts.
"""


def render(figures: dict[str, Any]) -> str:
    """Return the page."""
    parts = [_HEAD.format(texts=_texts(figures["texts"]).rstrip(), samples=f"{SAMPLES:,}", seed=SEED)]
    parts += [_summary(figures["spans"], figures["records"])]
    parts += [_spans(f"## Spans, {group}", [r for r in figures["spans"] if r["group"] == group]) for group in _GROUPS]
    parts += [
        _RECORDS_HEAD + "\n" + _records(figures["records"]) + "\n" + _cells(figures["cells"]),
        _calibration(figures["calibration"]),
    ]
    parts += [_left_alone(figures["left_alone"]), _agreement(figures)]
    if figures["curated"]:
        parts.append(_curated(figures["curated"]))
    parts += [_held_out_misses(figures), _misses(figures)]
    return "\n".join(part.rstrip("\n") + "\n" for part in parts)


def _table(head: Sequence[str], rows: Iterable[Sequence[object]], right_from: int = 1) -> str:
    lines = [
        "| " + " | ".join(head) + " |",
        "|" + "".join("---|" if place < right_from else "---:|" for place in range(len(head))),
    ]
    lines += ["| " + " | ".join(str(cell) for cell in row) + " |" for row in rows]
    return "\n".join(lines) + "\n"


def _rate(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"


def _with_interval(value: float | None, interval: Sequence[float] | None) -> str:
    if value is None or interval is None:
        return "–"
    return f"{value:.3f} ({interval[0]:.2f}–{interval[1]:.2f})"


def _code(surface: str) -> str:
    return "`` " + surface.replace("|", "\\|") + " ``" if "`" in surface else "`" + surface.replace("|", "\\|") + "`"


def _by_group(rows: list[Row]) -> list[Row]:
    return sorted(rows, key=lambda row: _GROUPS.index(row["group"]))


def _texts(rows: list[Row]) -> str:
    cells = ((row["group"], row["language"], row["texts"], row["empty"]) for row in _by_group(rows))
    return _table(("group", "language", "texts", "of them with nothing to find"), cells, 2)


def _summary(spans: list[Row], records: list[Row]) -> str:
    at = {(row["group"], row["language"], row["kind"]): row for row in spans}
    at |= {(row["group"], row["language"], _RECORDS[row["record"]]): row for row in records if row["from"] == "text"}
    body = []
    for kind in dict.fromkeys(kind for _, _, kind in at):
        line = [kind]
        for group in _GROUPS:
            for row in (at.get((group, language, kind), {}) for language in _LANGUAGES):
                line += [_rate(row.get("exact_f1")), _rate(row.get("value"))]
        body.append(line)
    head = ["kind or record"]
    for group in _GROUPS:
        head += [f"{group}: {language} {name}" for language in _LANGUAGES for name in ("exact F1", "value")]
    return "## In short\n\n" + _table(head, body)


def _spans(title: str, rows: list[Row]) -> str:
    head = ["kind", "language", "labelled", "found", "exact P", "R", "F1", "overlap P", "R", "F1"]
    head += ["values right", "value", "F1 with value"]
    body = [
        (
            row["kind"],
            row["language"],
            row["expected"],
            row["found"],
            _rate(row["exact_precision"]),
            _rate(row["exact_recall"]),
            _with_interval(row["exact_f1"], row["exact_interval"]),
            _rate(row["overlap_precision"]),
            _rate(row["overlap_recall"]),
            _with_interval(row["overlap_f1"], row["overlap_interval"]),
            f"{row['values_right']} of {row['values']}" if row["values"] else "–",
            _with_interval(row["value"], row["value_interval"]),
            _rate(row.get("exact_with_value")),
        )
        for row in rows
    ]
    return title + "\n\n" + _table(head, body, 2)


def _records(rows: list[Row]) -> str:
    head = (
        "group",
        "from",
        "record",
        "language",
        "labelled",
        "found",
        "right",
        "P",
        "R",
        "F1",
        "F1 of the first cells",
    )
    body = [
        (
            row["group"],
            row["from"],
            _RECORDS[row["record"]],
            row["language"],
            row["expected"],
            row["found"],
            row["exact"],
            _rate(row["exact_precision"]),
            _rate(row["exact_recall"]),
            _with_interval(row["exact_f1"], row["exact_interval"]),
            "; ".join(f"{names} {_rate(value)}" for names, value in row["partial_f1"].items()),
        )
        for group in _GROUPS
        for row in rows
        if row["group"] == group
    ]
    return _table(head, body, 4)


def _cells(rows: list[Row]) -> str:
    said = (
        "Of the right statistics, those that also have the **place** of the labels, in texts whose labels tell any, "
        "and an\n**indicator** that shares half of the words of the shorter wording with theirs:\n\n"
    )
    body = [
        (
            row["group"],
            row["language"],
            row["cell"],
            f"{row['right']} of {row['asked']}",
            _with_interval(row["share"], row["interval"]),
        )
        for row in _by_group(rows)
    ]
    return said + _table(("group", "language", "cell", "right", "share"), body, 3)


def _calibration(rows: list[Row]) -> str:
    at = {(row["group"], row["record"], row["level"]): row for row in rows}
    body = []
    levels = dict.fromkeys(row["level"] for row in rows)
    measured = {row["record"] for row in rows}
    for record, level in ((name, level) for name in _RECORDS if name in measured for level in levels):
        line = [_RECORDS[record], level]
        for group in _GROUPS:
            row = at.get((group, record, level))
            if row is None:
                line += ["not labelled", "–"]
            else:
                line += [f"{row['right']} of {row['proposed']}", _with_interval(row["share"], row["interval"])]
        body.append(line)
    head = ["record", "confidence"]
    for group in _GROUPS:
        head += [f"{group}: right", "share"]
    return (
        "## Calibration\n\nOf the records proposed from the bare texts with a confidence, the share that is right.\n\n"
        + _table(head, body, 2)
    )


def _left_alone(rows: list[Row]) -> str:
    body = [(row["name"], row["texts"], row["alone"], _rate(_part(row["alone"], row["texts"]))) for row in rows]
    texts, alone = sum(row["texts"] for row in rows), sum(row["alone"] for row in rows)
    body.append(("all", texts, alone, _rate(_part(alone, texts))))
    said = (
        "Texts without a label, and the specs in which nothing of their kind may be found. Rules were written against\n"
        "the specs; the labelled texts must hold no mention and no record at all."
    )
    disturbed = [f"- {row['name']}: {_code(text)}" for row in rows for text in row["disturbed"]]
    return "\n".join(
        ["## Texts where nothing may be found", "", said, "", _table(("texts", "texts", "left alone", "share"), body)]
        + (["Not left alone:", "", *disturbed] if disturbed else [])
    )


def _part(some: int, total: int) -> float | None:
    return some / total if total else None


def _agreement(figures: dict[str, Any]) -> str:
    said = (
        f"{len(figures['agreement_texts'])} texts were labelled by a second person who did not see the first labels. "
        "The first labels are taken\nas expected, the second as found. No extractor can be measured more finely than "
        "two people agree; **extractor** is its\nexact F1 on the same texts.\n\n"
    )
    head = (
        "group",
        "kind",
        "language",
        "first",
        "second",
        "exact F1",
        "extractor",
        "overlap F1",
        "values right",
        "value",
    )
    body = [
        (
            row["group"],
            row["kind"],
            row["language"],
            row["expected"],
            row["found"],
            _with_interval(row["exact_f1"], row["exact_interval"]),
            _rate(row["extractor"]),
            _with_interval(row["overlap_f1"], row["overlap_interval"]),
            f"{row['values_right']} of {row['values']}" if row["values"] else "–",
            _with_interval(row["value"], row["value_interval"]),
        )
        for row in _by_group(figures["agreement"])
    ]
    records = [
        (
            row["group"],
            _RECORDS[row["record"]],
            row["language"],
            row["texts"],
            row["expected"],
            row["found"],
            _with_interval(row["exact_f1"], row["exact_interval"]),
            _rate(row["extractor"]),
            "; ".join(f"{names} {_rate(value)}" for names, value in row["partial_f1"].items()),
        )
        for row in _by_group(figures["record_agreement"])
    ]
    record_head = (
        "group",
        "record",
        "language",
        "texts",
        "first",
        "second",
        "F1",
        "extractor",
        "F1 of the first cells",
    )
    return "\n".join(
        ("## Agreement of two labellers", "", said + _table(head, body, 3), _table(record_head, records, 3))
    )


def _curated(rows: list[Row]) -> str:
    said = (
        "What curators recorded in the two documents (`data/raw/mentions`), against what the extractor proposes\n"
        "(`data/raw/extracted`). Read rightly: dates and figures with the curated value, names linked to the curated\n"
        "id.\n\n"
    )
    body = [
        (
            row["source"],
            row["kind"],
            row["curated"],
            row["exact"],
            row["overlapping"],
            len(row["missed"]),
            f"{row['read']} of {row['readable']}" if row["readable"] else "–",
        )
        for row in rows
    ]
    head = ("source", "kind", "curated", "exact", "other edges", "missed", "read rightly")
    missed = [
        f"- {row['source']}, {row['kind']} ({len(row['missed'])}): " + _repeated(row["missed"])
        for row in rows
        if row["missed"]
    ]
    return "\n".join(["## The two documents", "", said + _table(head, body, 2), "Curated, and not found:", "", *missed])


def _repeated(surfaces: Sequence[str]) -> str:
    counts = {surface: surfaces.count(surface) for surface in surfaces}
    return ", ".join(_code(surface) + (f" ×{count}" if count > 1 else "") for surface, count in counts.items())


def _held_out_misses(figures: dict[str, Any]) -> str:
    said = "Only counted, so that nobody writes rules against them.\n\n"
    spans = [(row["kind"], row["language"], row["code"], row["count"]) for row in figures["held_out_misses"]]
    records = [
        (_RECORDS[row["record"]], f"from {row['from']}", row["code"], row["count"])
        for row in figures["held_out_record_misses"]
    ]
    head = ("kind", "language", "code", "count")
    return (
        "## Misses, held-out texts\n\n"
        + said
        + _table(head, sorted(spans), 3)
        + "\n"
        + _table(("record", "assembled", "code", "count"), records, 3)
    )


def _misses(figures: dict[str, Any]) -> str:
    codes = (
        "`missed`: nothing found there. `false`: nothing is labelled there. `edge`: found with another first or last\n"
        "character. `value`: found and misread.\n\n"
    )
    spans = [
        (
            row["text"],
            row["code"],
            row["kind"],
            _code(row["surface"]),
            _code(row["found"]) if "found" in row else "",
            f"{row['expected']} → {row['read']}" if "read" in row else "",
        )
        for row in figures["misses"]
    ]
    records = [
        (row["text"], row["code"], _RECORDS[row["record"]], f"from {row['from']}", _code(row["surface"]))
        for row in figures["record_misses"]
    ]
    return (
        "## Misses, development texts\n\n"
        + codes
        + _table(("text", "code", "kind", "labelled (or falsely found)", "found", "expected → read"), spans, 6)
        + "\n"
        + _table(("text", "code", "record", "assembled", "cells"), records, 5)
    )
