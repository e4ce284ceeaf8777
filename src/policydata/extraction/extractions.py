"""What a text names and states: mentions, the records they make, and both together."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from policydata.extraction.candidates import Field


class Mention(NamedTuple):
    """A stretch `start:end` of a text (code points) that names something; `text` is `document[start:end]`.

    `kind` is date, figure, policy, number, body, person or event. `value` is EDTF level 0 for a date (an interval for a
    stretch of time) and a plain decimal for a figure; `linked_id` is the id in the dataset, where the name is known;
    `rule` says what found it; `detail` holds what else was read, by name (bound, upper end of a range of figures,
    currency, the position a short form refers to …).
    """

    kind: str
    start: int
    end: int
    text: str
    value: str | None
    unit: str | None
    linked_id: str | None
    rule: str
    detail: Mapping[str, str]


class Record(NamedTuple):
    """A record that a text seems to state, for a curator to judge.

    `kind` is instrument_event, statistic, contents, claim or relation; `fields` holds its cells by name (None: not stated);
    `evidence` are the indices of the mentions it rests on, `start:end` the stretch from the first to the last of them;
    `confidence` is high, medium or low, as measured in docs/quality.md; `doubts` say what to check.
    """

    kind: str
    start: int
    end: int
    fields: dict[str, Field]
    evidence: tuple[int, ...]
    rule: str
    confidence: str
    doubts: tuple[str, ...]


class Extraction(NamedTuple):
    """What a text names and states, each in the order of the text."""

    mentions: tuple[Mention, ...]
    records: tuple[Record, ...]
