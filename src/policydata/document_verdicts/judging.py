"""One way through: a text is extracted, and what it cites is judged by the engine of the dataset."""

from __future__ import annotations

import datetime
from typing import NamedTuple

from policydata.document_verdicts.dates import judge_dates
from policydata.document_verdicts.figures import judge_figures
from policydata.document_verdicts.instrument_names import InstrumentNames
from policydata.document_verdicts.parts import judge_parts
from policydata.document_verdicts.places import Places
from policydata.extract import extract
from policydata.loader.release import Release, data_directory
from policydata.loader.rows import read_rows


class DocumentVerdict(NamedTuple):
    """What was found about one figure, date or count of a document; `start:end` is the stretch that states it.

    `target_id` is the series or the instrument it was held against, `target_field` what of it. Where it was held
    against none, `target_id` are the words that name what it is of, and the reason begins with "Not checked".
    """

    start: int
    end: int
    verdict: str
    target_id: str
    target_field: str
    stated: str
    official: str | None
    reason: str


def judge_text(text: str, lang: str | None = None, date: datetime.date | None = None) -> list[DocumentVerdict]:
    """Return the verdicts on the figures, dates and counts that were read in a text, in its order.

    Raises ValueError for another language than `en`, `zh` or None, DamagedReleaseError when the data cannot be read.
    """
    release = Release(data_directory())
    extraction = extract(text, lang, date)
    titles = read_rows(release, "policy_titles", ["policy_id", "title"]).to_pylist()
    bodies = read_rows(release, "bodies", ["body_id", "jurisdiction"]).to_pylist()
    places = Places(text, extraction, {row["body_id"]: row["jurisdiction"] for row in bodies})
    policies = read_rows(release, "policies", ["policy_id", "jurisdiction"]).to_pylist()
    chinese = {row["policy_id"] for row in policies if row["jurisdiction"] == "CN"}
    names = InstrumentNames(((row["policy_id"], row["title"]) for row in titles), chinese, places)
    elsewhere = _read_elsewhere(release)
    found = [
        *judge_figures(release, places, extraction, date.isoformat() if date else None),
        *judge_dates(release, extraction, names, elsewhere),
        *judge_parts(release, extraction, names, elsewhere),
    ]
    found.sort(key=lambda one: one[:6])
    return [DocumentVerdict(one.start, one.end, str(one.verdict), *one[3:]) for one in found]


def _read_elsewhere(release: Release) -> set[tuple[str, str, str]]:
    """Return the facts that another source than a pinned text backs: those are the official side."""
    sources = read_rows(release, "sources", ["source_id", "text_sha256"]).to_pylist()
    pinned = {row["source_id"] for row in sources if row["text_sha256"]}
    rows = read_rows(release, "evidence", ["table", "record_id", "field", "source_id"]).to_pylist()
    return {(row["table"], row["record_id"], row["field"]) for row in rows if row["source_id"] not in pinned}
