"""From readings of labelled texts to figures: spans, records, calibration, agreement and the list of misses."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from benchmarks.quality.extracting import Reading
from benchmarks.quality.intervals import Counts, f1, f1_interval, wilson
from benchmarks.quality.labels import KINDS, LANGUAGES, Found, LabelledText
from benchmarks.quality.matching import Matching, match_spans
from benchmarks.quality.readings import edtf, full_name, same_indicator, same_place, same_reading
from benchmarks.quality.record_matching import RECORDS, cell, match_records, match_second_labels

Row = dict[str, Any]
Read = tuple[LabelledText, Reading]
Pair = tuple[LabelledText, LabelledText]
"""The first and the second labels of a text."""
LEVELS = ("high", "medium", "low")
LONGEST_SURFACE = 80


def span_figures(group: str, reads: Sequence[Read], labelled: bool = False) -> list[Row]:
    """Return a row for each kind and language; `labelled` says that a second person found the spans."""
    return [
        _span_row({"group": group, "language": language, "kind": kind}, kind, _spoken(reads, language), labelled)
        for kind in KINDS
        for language in LANGUAGES
    ]


def _span_row(row: Row, kind: str, reads: Sequence[Read], labelled: bool) -> Row:
    exact, overlap, read = [], [], []
    right = total = 0
    for text, reading in reads:
        expected, found = _of_kind(text.spans, kind), _of_kind(reading.mentions, kind)
        matching = match_spans(expected, found)
        sizes = len(expected), len(found)
        exact.append(Counts(*sizes, len(matching.exact)))
        overlap.append(Counts(*sizes, len(matching.exact) + len(matching.overlapping)))
        judged = _judged(matching, expected, found, text, reading, labelled)
        right += sum(judged.values())
        total += len(judged)
        read.append(Counts(*sizes, sum(judged.get(pair, False) for pair in matching.exact)))
    row |= {"expected": sum(c.expected for c in exact), "found": sum(c.found for c in exact)}
    row |= _rates("exact", exact) | _rates("overlap", overlap)
    row |= {
        "values": total,
        "values_right": right,
        "value": _share(right, total),
        "value_interval": _wilson(right, total),
    }
    if kind in ("date", "figure"):
        row["exact_with_value"] = _rounded(f1(read))
    return row


def _judged(
    matching: Matching,
    expected: Sequence[Found],
    found: Sequence[Found],
    text: LabelledText,
    reading: Reading,
    labelled: bool,
) -> dict[tuple[int, int], bool]:
    """Return which pairs are read rightly, of those in which there is something to read."""
    judged = {}
    for one, other in matching.exact + matching.overlapping:
        if expected[one].kind in ("date", "figure"):
            judged[one, other] = same_reading(expected[one], found[other])
        elif found[other].refers_to is not None and not labelled:
            judged[one, other] = full_name(found[other], reading.mentions, text.spans) == expected[one].name
    return judged


def record_figures(group: str, reads: Sequence[Read], source: str) -> list[Row]:
    """Return a row for each kind of record and language; `source` says what the records were assembled from."""
    rows: list[Row] = []
    for kind, names in _labelled_kinds(text for text, _ in reads).items():
        for language in LANGUAGES:
            spoken = _spoken(reads, language)
            counts = _record_counts(spoken, kind, None)
            row: Row = {"group": group, "language": language, "record": kind, "from": source}
            row |= {"expected": sum(c.expected for c in counts), "found": sum(c.found for c in counts)}
            row |= _rates("exact", counts)
            row["partial_f1"] = {
                ", ".join(names[:cells]): _rounded(f1(_record_counts(spoken, kind, cells)))
                for cells in range(1, len(names))
            }
            rows.append(row)
    return rows


def span_agreement(group: str, pairs: Sequence[Pair], reads: Sequence[Read]) -> list[Row]:
    """Return how far two labellers agree on spans: those of the second count as found.

    `extractor` is the exact F1 of the extractor (its readings of the group are `reads`) on the same texts.
    """
    second = [(first, Reading(other.spans, ())) for first, other in pairs]
    ours = span_figures(group, _same_texts(pairs, reads))
    rows = zip(span_figures(group, second, labelled=True), ours, strict=True)
    return [row | {"extractor": own["exact_f1"]} for row, own in rows if row["expected"] or row["found"]]


def record_agreement(group: str, pairs: Sequence[Pair], reads: Sequence[Read]) -> list[Row]:
    """Return how far two labellers agree on records, by kind and language, where the second labelled any."""
    pairs = [pair for pair in pairs if pair[1].records]
    ours = {(row["record"], row["language"]): row for row in record_figures(group, _same_texts(pairs, reads), "text")}
    rows: list[Row] = []
    for kind, names in _labelled_kinds(second for _, second in pairs).items():
        for language in LANGUAGES:
            spoken = [pair for pair in pairs if pair[0].language == language]
            by_cells = [
                [match_second_labels(*pair, kind, cells) for pair in spoken] for cells in range(1, len(names) + 1)
            ]
            counts = [[Counts(len(m.expected), len(m.found), len(m.pairs)) for m in matched] for matched in by_cells]
            row: Row = {"group": group, "language": language, "record": kind, "texts": len(spoken)}
            row |= {"expected": sum(c.expected for c in counts[-1]), "found": sum(c.found for c in counts[-1])}
            row |= _rates("exact", counts[-1])
            row["partial_f1"] = {
                ", ".join(names[:cells]): _rounded(f1(some)) for cells, some in enumerate(counts[:-1], start=1)
            }
            row["extractor"] = ours[kind, language]["exact_f1"]
            rows.append(row)
    return [row for row in rows if row["texts"]]


def _same_texts(pairs: Sequence[Pair], reads: Sequence[Read]) -> list[Read]:
    names = {first.name for first, _ in pairs}
    return [read for read in reads if read[0].name in names]


def _labelled_kinds(texts: Iterable[LabelledText]) -> dict[str, tuple[str, ...]]:
    """Return the kinds of records that somebody labelled in a group of texts: the others cannot be measured there."""
    labelled = {row["record"] for text in texts for row in text.records}
    return {kind: names for kind, names in RECORDS.items() if kind in labelled}


def _record_counts(reads: Sequence[Read], kind: str, cells: int | None) -> list[Counts]:
    matched = (match_records(text, reading, kind, cells) for text, reading in reads)
    return [Counts(len(one.expected), len(one.found), len(one.pairs)) for one in matched]


def statistic_cells(group: str, reads: Sequence[Read]) -> list[Row]:
    """Return, of the right statistics, how many have the place and the indicator of the labels, by language.

    Texts whose labels tell no place at all are not asked for theirs.
    """
    rows: list[Row] = []
    for language in LANGUAGES:
        places: list[bool] = []
        indicators: list[bool] = []
        for text, reading in _spoken(reads, language):
            labelled = [row for row in text.records if row["record"] == "statistic"]
            found = [record.fields for record in reading.records if record.kind == "statistic"]
            told = any(row.get("geography") for row in labelled)
            for one, other in match_records(text, reading, "statistic").pairs:
                wanted, fields = labelled[one], found[other]
                if told:
                    places.append(same_place(wanted.get("geography"), cell(fields.get("geography"))))
                if wanted.get("indicator"):
                    indicators.append(same_indicator(wanted["indicator"], cell(fields.get("indicator")), language))
        for name, same in (("place", places), ("indicator", indicators)):
            row: Row = {"group": group, "language": language, "cell": name, "asked": len(same), "right": sum(same)}
            rows.append(row | {"share": _share(sum(same), len(same)), "interval": _wilson(sum(same), len(same))})
    return rows


def calibration(group: str, reads: Sequence[Read]) -> list[Row]:
    """Return, for each kind of record and level of confidence, the share of the proposed records that is right."""
    rows: list[Row] = []
    labelled = list(_labelled_kinds(text for text, _ in reads))
    for name, kinds in {**{kind: [kind] for kind in labelled}, "all": labelled}.items():
        right: Counter[str] = Counter()
        total: Counter[str] = Counter()
        for text, reading in reads:
            for kind in kinds:
                matched = match_records(text, reading, kind)
                total.update(matched.confidences)
                right.update(matched.confidences[item] for _, item in matched.pairs)
        rows += [
            {
                "group": group,
                "record": name,
                "level": level,
                "proposed": total[level],
                "right": right[level],
                "share": _share(right[level], total[level]),
                "interval": _wilson(right[level], total[level]),
            }
            for level in LEVELS
        ]
    return rows


def span_misses(reads: Iterable[Read]) -> list[Row]:
    """Return what went wrong with spans: missed, false, edge (another edge) or value (right edges or not)."""
    rows: list[Row] = []
    for text, reading in reads:
        for kind in KINDS:
            expected, found = _of_kind(text.spans, kind), _of_kind(reading.mentions, kind)
            matching = match_spans(expected, found)
            rows += [_miss(text, "missed", expected[one]) for one in matching.missed]
            rows += [_miss(text, "false", found[other]) for other in matching.false]
            rows += [_miss(text, "edge", expected[one], found[other]) for one, other in matching.overlapping]
            judged = _judged(matching, expected, found, text, reading, False)
            for (one, other), right in judged.items():
                if not right:
                    rows.append(
                        _miss(text, "value", expected[one], found[other]) | _read_as(expected[one], found[other])
                    )
    return sorted(rows, key=lambda row: (row["text"], row["start"], row["kind"], row["code"]))


def record_misses(reads: Sequence[Read], source: str) -> list[Row]:
    """Return the records that were missed and those that are false, as written: by text, then kind."""
    rows: list[Row] = []
    labelled = _labelled_kinds(text for text, _ in reads)
    for text, reading in reads:
        for kind in labelled:
            matched = match_records(text, reading, kind)
            wanted, items = {one for one, _ in matched.pairs}, {item for _, item in matched.pairs}
            for code, cells, taken in (("missed", matched.expected, wanted), ("false", matched.found, items)):
                rows += [
                    {"text": text.name, "record": kind, "from": source, "code": code, "surface": shortened(cell)}
                    for index, cell in enumerate(cells)
                    if index not in taken
                ]
    return rows


def merged(rows: Iterable[Row]) -> list[Row]:
    """Return the misses of records by text, those that were made from the text and from the labels alike as one."""
    sides: dict[tuple[str, ...], Counter[str]] = {}
    for row in rows:
        sides.setdefault((row["text"], row["record"], row["code"], row["surface"]), Counter())[row["from"]] += 1
    names = ("text", "record", "code", "surface")
    return [
        dict(zip(names, key, strict=True)) | {"from": side}
        for key, counts in sorted(sides.items())
        for side, count in (
            ("text and labels", min(counts["text"], counts["labels"])),
            ("text", counts["text"] - counts["labels"]),
            ("labels", counts["labels"] - counts["text"]),
        )
        for _ in range(count)
    ]


def counted(rows: Iterable[Row], *names: str) -> list[Row]:
    """Return how many misses there are by the named cells: all that is shown of the held-out texts."""
    counts = Counter(tuple(row[name] for name in names) for row in rows)
    return [dict(zip(names, key, strict=True)) | {"count": count} for key, count in sorted(counts.items())]


def shortened(surface: str) -> str:
    """Return a surface on one line, 80 characters at the most."""
    line = " ".join(surface.split())
    return line if len(line) <= LONGEST_SURFACE else line[: LONGEST_SURFACE - 1] + "…"


def _miss(text: LabelledText, code: str, span: Found, found: Found | None = None) -> Row:
    row = {
        "text": text.name,
        "language": text.language,
        "kind": span.kind,
        "code": code,
        "start": span.start,
        "surface": shortened(text.text[span.start : span.end]),
    }
    if found is not None and (found.start, found.end) != (span.start, span.end):
        row["found"] = shortened(text.text[found.start : found.end])
    return row


def _read_as(expected: Found, found: Found) -> Row:
    if expected.kind in ("date", "figure"):
        return {"expected": _cells(expected), "read": _cells(found)}
    return {"expected": shortened(str(expected.name)), "read": "another antecedent"}


def _cells(span: Found) -> str:
    if span.kind == "date":
        return edtf(span) or "none"
    end = span.detail.get("end")
    counted_noun = span.detail.get("counted")
    return " ".join(str(cell) for cell in (span.value, span.unit, end and f"to {end}", counted_noun) if cell) or "none"


def _of_kind(spans: Sequence[Found], kind: str) -> list[Found]:
    return [span for span in spans if span.kind == kind]


def _spoken(reads: Sequence[Read], language: str) -> list[Read]:
    return [read for read in reads if read[0].language == language]


def _rates(name: str, counts: Sequence[Counts]) -> Row:
    right = sum(count.right for count in counts)
    low, high = f1_interval(counts)
    return {
        f"{name}": right,
        f"{name}_precision": _share(right, sum(count.found for count in counts)),
        f"{name}_recall": _share(right, sum(count.expected for count in counts)),
        f"{name}_f1": _rounded(f1(counts)),
        f"{name}_interval": [round(low, 4), round(high, 4)],
    }


def _share(right: int, total: int) -> float | None:
    return round(right / total, 4) if total else None


def _wilson(right: int, total: int) -> list[float] | None:
    return [round(edge, 4) for edge in wilson(right, total)] if total else None


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 4)
