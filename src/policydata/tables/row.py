"""What a published table is: a row model, a key, and facts with their citations."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from pydantic import BaseModel, ConfigDict

from policydata.vocabulary import EvidenceMethod

WHOLE_ROW = "*"
"""In `evidence.field`: the citation backs every column of the row."""


class Row(BaseModel):
    """Strict base of the published rows; every field is one flat column with a description."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True, use_attribute_docstrings=True)

    table_name: ClassVar[str]
    table_title: ClassVar[str]
    table_key: ClassVar[tuple[str, ...]]

    def key_values(self) -> tuple[str | int, ...]:
        """Return the cells of the key, in order."""
        return tuple(getattr(self, name) for name in self.table_key)


@dataclass(frozen=True, slots=True)
class References:
    """Marks a column whose values are keys of `table`."""

    table: str


@dataclass(frozen=True, slots=True)
class Pattern:
    """Marks a text column whose values match `regex`."""

    regex: str


@dataclass(frozen=True, slots=True)
class Derived:
    """Marks a column that is computed from other rows, and so has no evidence of its own."""

    rule: str


@dataclass(frozen=True, slots=True)
class Fact:
    """A row, and the citations that back its columns (or all of them, under `*`)."""

    row: Row
    citations: Mapping[str, tuple[str, ...]]
    method: EvidenceMethod = EvidenceMethod.CURATED
