"""Re-check a release as it is published: whole, and every anchored span as the pinned texts have it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pyarrow.parquet as pq

from policydata.publish.findings import Finding
from policydata.publish.verification import verify_release
from policydata.texts import AnchoredSpan, Pin, TextReport, check_texts


@dataclass(frozen=True, slots=True)
class Verification:
    """What the check of a release found; `texts` is None when no folder of texts was given."""

    findings: tuple[Finding, ...]
    texts: TextReport | None

    @property
    def passed(self) -> bool:
        """Whether nothing was found wrong."""
        return not self.findings and not (self.texts and self.texts.issues)


def verify(release: Path, texts: Path | None = None) -> Verification:
    """Check every file of the release, then every anchored span against the texts in the folder `texts`."""
    findings = tuple(verify_release(release))
    if findings or texts is None:
        return Verification(findings, None)
    return Verification((), check_texts(_pins(release), _spans(release), texts))


def _pins(release: Path) -> list[Pin]:
    columns = ["source_id", "text_sha256", "text_length"]
    rows = pq.read_table(release / "sources.parquet", columns=columns).to_pylist()
    return [Pin(row["source_id"], row["text_sha256"], row["text_length"]) for row in rows if row["text_sha256"]]


def _spans(release: Path) -> list[AnchoredSpan]:
    rows = pq.read_table(release / "evidence.parquet").to_pylist()
    return [
        AnchoredSpan(
            source_id=row["source_id"],
            start=row["char_start"],
            end=row["char_end"],
            as_written=row["as_written"],
            span_sha256=row["span_sha256"],
            record=f"{row['table']}/{row['record_id']}",
            field=row["field"],
        )
        for row in rows
        if row["char_end"] is not None
    ]
