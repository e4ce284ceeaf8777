"""One way through: a text is extracted, and what it cites is judged by the engine of the dataset."""

from __future__ import annotations

import datetime
from typing import NamedTuple

from policydata.document_verdicts.dates import judge_dates
from policydata.document_verdicts.figures import judge_figures
from policydata.extract import extract
from policydata.loader.release import Release, data_directory


class DocumentVerdict(NamedTuple):
    """What was found about one figure, date or count of a document; `start:end` is the stretch that states it.

    `target_id` is the series or the instrument it was held against, `target_field` what of it.
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
    """Return the verdicts on what a text cites of the series and instruments in the dataset, in the order of the text.

    What names no known series or instrument gets none. Raises ValueError for another language than `en`, `zh` or
    None, DamagedReleaseError when the data cannot be read.
    """
    release = Release(data_directory())
    extraction = extract(text, lang, date)
    found = []
    for record, indicator_id, row in judge_figures(release, text, extraction, date.isoformat() if date else None):
        told = row["stated"], row["official"], row["reason"]
        field = row["target_field"]
        found.append(DocumentVerdict(record.start, record.end, row["verdict"], indicator_id, field, *told))
    for record, judged in judge_dates(release, extraction):
        told = judged.stated, judged.official, judged.reason
        found.append(DocumentVerdict(record.start, record.end, judged.verdict, judged.policy_id, judged.field, *told))
    return sorted(found)
