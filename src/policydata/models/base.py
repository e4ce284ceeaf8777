"""What all raw records share."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from policydata.models.references import BodyRef
from policydata.values import Citations, Language, PartialDate, Slug, Surface, Text
from policydata.vocabulary import NameKind

Note = Annotated[Text, Field(max_length=400, description="A remark in our own words, neutral.")]


class Record(BaseModel):
    """Strict base: unknown fields are errors, nothing is coerced, records do not change."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True, use_attribute_docstrings=True)


class Sourced(Record):
    """A fact that says where it was read."""

    sources: Citations
    """Where this was read: source ids, or `source-id#char=start,end` for a span of a pinned text."""


class SourcedText(Sourced):
    """A text and where it was read."""

    text: Text
    """The text, on one line."""


class SourcedDate(Sourced):
    """A date and where it was read."""

    date: PartialDate
    """EDTF level 0: `2017`, `2017-07` or `2017-07-08`."""
    as_written: Surface | None = None
    """The date as it stands in the source."""


class SourcedBody(Sourced):
    """A reference to a body and where it was read."""

    body: BodyRef
    """Id of the body."""


class Name(Sourced):
    """A name of a body, person, event or indicator."""

    text: Text
    """The name, on one line."""
    language: Language
    """BCP 47 tag."""
    kind: NameKind
    """What sort of name it is."""
    valid_from: PartialDate | None = None
    """When the name came into use."""
    valid_to: PartialDate | None = None
    """When the name went out of use."""


class Entity(Record):
    """A record that is a thing in the world, with an id and sources of its own."""

    id: Slug
    """Stable id; equals the file name."""
    note: Note | None = None
    """A remark in our own words, neutral."""
    sources: Citations
    """Where the record as a whole was read: backs its classification."""
