"""A small record made of the real scalar types, to see what the raw room says about each mistake."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from policydata.values import Figure, Language, PartialDate, Slug, Text


class SampleKind(StrEnum):
    LAW = "law"
    NOTICE = "notice"
    PLAN = "plan"


class SampleTitle(BaseModel):
    model_config = ConfigDict(strict=True, extra="forbid")

    text: Text
    language: Language


class Sample(BaseModel):
    model_config = ConfigDict(strict=True, extra="forbid")

    id: Slug
    kind: SampleKind
    title: Text | None = None
    titles: Annotated[tuple[SampleTitle, ...], Field(min_length=1)] | None = None
    date: PartialDate | None = None
    figure: Figure | None = None
