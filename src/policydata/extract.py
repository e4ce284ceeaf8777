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

    Raises TypeError for what is no text, ValueError for another language or no date, DamagedReleaseError when the names
    of the dataset are missing.
    """
    if not isinstance(text, str):
        raise TypeError(
            f"a text is a str, not {type(text).__name__}; decode bytes, or read files with `policydata extract`"
        )
    return read_text(text, known_names(), lang, _day(date))


def _day(date: datetime.date | str | None) -> datetime.date | None:
    if isinstance(date, str):
        try:
            return datetime.date.fromisoformat(date)
        except ValueError:
            raise ValueError(f"{date!r} is no day; write YYYY-MM-DD") from None
    return date.date() if isinstance(date, datetime.datetime) else date


def extract_batch(batch: pa.RecordBatch | pa.Table) -> pa.RecordBatch:
    """Return what a batch of documents names and states: one row for each document, mention and record.

    The batch has the columns `document_id`, `text`, `language` (`en`, `zh` or null) and `date` (a date or null; days
    and times, and YYYY-MM-DD, are cast); what returns has those of `CandidateRow`, in the order of the documents and of
    their texts.

    Raises ValueError for a missing column, a null id or text, another language or no date, DamagedReleaseError when the
    names of the dataset are missing.
    """
    return extract_batch_with(batch, known_names())
