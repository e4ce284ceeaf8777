"""The mentions of a document as lines of CSV: names, dates and figures, linked where the record is known or drafted."""

from __future__ import annotations

import csv
import io

from policydata.draft.anchors import LABEL, AnchoredDocument, labels_of, rejected
from policydata.draft.candidate_lines import MentionLine, Span
from policydata.draft.instruments import Instruments
from policydata.draft.source_files import digits_agree
from policydata.values import check_date, check_decimal

_HEADER = ("char_start", "char_end", "kind", "as_written", "value", "linked_id")


def mention_file(anchored: AnchoredDocument, instruments: Instruments) -> str | None:
    """Return the lines, or None without any; for a source in the registry only those it does not have yet."""
    known = instruments.registry.spans.get(anchored.source_id, set()) if anchored.known else set()
    rows: dict[tuple[Span, str], tuple[str, str, str]] = {}
    for (span, kind), mention in anchored.document.mentions.items():
        if span in anchored.surfaces and (*span, kind) not in known:
            link = instruments.link(anchored, mention) or ""
            rows[span, kind] = (anchored.surfaces[span], _value(mention), link)
    for record in anchored.document.records:
        if record.kind != "contents":
            continue
        policy = instruments.id_of(record.text("policy"), record.text("policy_id")) or ""
        for figure in anchored.of_kind(record, "figure"):
            if (row := rows.get((figure.span, "figure"))) is not None:
                rows[figure.span, "figure"] = (row[0], row[1], row[2] or policy)
        for span, _ in labels_of(record):
            if span in anchored.labels and (*span, LABEL) not in known:
                rows.setdefault((span, LABEL), (anchored.labels[span], "", policy))
    if not rows:
        return None
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(_HEADER)
    for (start, end), kind in sorted(rows):
        surface, value, link = rows[(start, end), kind]
        writer.writerow((start, end, kind, surface, value, link))
    return out.getvalue()


def _value(mention: MentionLine) -> str:
    value = mention.value or ""
    if mention.kind == "date":
        return "" if rejected(check_date, value) else value
    if mention.kind == "figure":
        return "" if rejected(check_decimal, value) or not digits_agree(value, mention.text) else value
    return ""
