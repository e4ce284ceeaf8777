"""People: public office-holders and speakers, in that role only."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from policydata.models.base import Entity, Name, SourcedText
from policydata.models.references import BodyRef


class Person(Entity):
    """One public office-holder or speaker."""

    names: Annotated[tuple[Name, ...], Field(min_length=1)]
    """Names in the languages read."""
    role: SourcedText | None = None
    """The role in which the person appears here."""
    body: BodyRef | None = None
    """The body of that role."""
