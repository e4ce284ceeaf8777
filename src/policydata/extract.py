"""From a text to its mentions and candidate records, linked to the dataset."""

from __future__ import annotations

import csv
import datetime
from functools import lru_cache
from typing import TYPE_CHECKING

from policydata.errors import DamagedReleaseError
from policydata.extraction.extractions import Extraction
from policydata.extraction.kernel import extract_batch as extract_batch_with
from policydata.extraction.kernel import read_text
from policydata.extraction.names.gazetteer import Gazetteer
from policydata.loader.release import REMEDY, data_directory

if TYPE_CHECKING:
    import pyarrow as pa


@lru_cache(maxsize=1)
def known_names() -> Gazetteer:
    """Return the names in the dataset of this installation. Raises DamagedReleaseError when they cannot be read."""
    directory = data_directory()
    try:
        return Gazetteer.from_release(directory)
    except (OSError, UnicodeDecodeError, csv.Error, KeyError) as error:
        raise DamagedReleaseError(f"{directory}: the tables of names cannot be read ({error!r}); {REMEDY}") from error


def extract(text: str, lang: str | None = None, date: datetime.date | str | None = None) -> Extraction:
    """Return what a text names (`mentions`) and what it seems to state (`records`), linked to the dataset.

    `lang` is `en` or `zh`; None detects it by paragraph. `date` is the day the text speaks (a date, or YYYY-MM-DD): it
    resolves dates without a year. Positions are half-open and count code points: `text[m.start:m.end] == m.text`.

    Raises ValueError for another language or no date, DamagedReleaseError when the names of the dataset are missing.
    """
    day = datetime.date.fromisoformat(date) if isinstance(date, str) else date
    return read_text(text, known_names(), lang, day)


def extract_batch(batch: pa.RecordBatch) -> pa.RecordBatch:
    """Return what a batch of documents names and states: one row for each document, mention and record.

    The batch has the columns `document_id`, `text`, `language` (`en`, `zh` or null) and `date` (date32 or null); what
    returns has those of `CandidateRow`, in the order of the documents and of their texts.

    Raises ValueError for another language, DamagedReleaseError when the names of the dataset are missing.
    """
    return extract_batch_with(batch, known_names())
