"""References between records: which fields hold ids of what, and a walk over them."""

from __future__ import annotations

import types
import typing
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Annotated

from pydantic import BaseModel

from policydata.values import Slug


@dataclass(frozen=True, slots=True)
class Refers:
    """Marks an id field by the folders of `data/raw` in which the id may be found."""

    folders: tuple[str, ...]


PolicyRef = Annotated[Slug, Refers(("policies",))]
BodyRef = Annotated[Slug, Refers(("bodies",))]
EventRef = Annotated[Slug, Refers(("events",))]
SourceRef = Annotated[Slug, Refers(("sources",))]
IndicatorRef = Annotated[Slug, Refers(("indicators",))]
ActorRef = Annotated[Slug, Refers(("people", "bodies"))]
SubjectRef = Annotated[Slug, Refers(("policies", "bodies", "people", "events"))]


@dataclass(frozen=True, slots=True)
class Reference:
    """One id in a record: the field it stands in and where it may point."""

    loc: tuple[str | int, ...]
    folders: tuple[str, ...]
    target: str


def references_in(record: BaseModel, loc: tuple[str | int, ...] = ()) -> Iterator[Reference]:
    """Yield every id that a record refers to by a marked field; citations are walked by `citations_in`."""
    folders = _folders(type(record))
    for name in type(record).model_fields:
        value = getattr(record, name)
        if name in folders and value is not None:
            yield Reference((*loc, name), folders[name], value)
        elif isinstance(value, BaseModel):
            yield from references_in(value, (*loc, name))
        elif isinstance(value, tuple):
            for index, item in enumerate(value):
                if isinstance(item, BaseModel):
                    yield from references_in(item, (*loc, name, index))


def citations_in(record: BaseModel, loc: tuple[str | int, ...] = ()) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Yield every citation of a record and of the facts inside it, with its place."""
    for name in type(record).model_fields:
        value = getattr(record, name)
        if isinstance(value, BaseModel):
            yield from citations_in(value, (*loc, name))
        elif isinstance(value, tuple):
            for index, item in enumerate(value):
                if isinstance(item, BaseModel):
                    yield from citations_in(item, (*loc, name, index))
                elif name == "sources":
                    yield (*loc, name, index), item


@cache
def _folders(model: type[BaseModel]) -> dict[str, tuple[str, ...]]:
    found = {}
    for name, field in model.model_fields.items():
        for marker in (*field.metadata, *_markers(field.annotation)):
            if isinstance(marker, Refers):
                found[name] = marker.folders
    return found


def _markers(annotation: object) -> Iterator[object]:
    origin = typing.get_origin(annotation)
    if origin is Annotated:
        inner, *extra = typing.get_args(annotation)
        yield from extra
        yield from _markers(inner)
    elif origin in (typing.Union, types.UnionType):
        for part in typing.get_args(annotation):
            yield from _markers(part)
