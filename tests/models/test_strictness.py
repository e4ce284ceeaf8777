"""The models coerce nothing, forbid what they do not know, and never change."""

from __future__ import annotations

import json
import typing
from collections.abc import Iterator
from typing import Any

import pytest
from pydantic import BaseModel, ValidationError

from policydata.build import Validation
from policydata.checks.rule import all_records
from policydata.models.base import Record
from policydata.models.record_set import Loc
from policydata.models.verdicts import RetiredId
from policydata.raw.reader import LINE_FOLDERS, RECORD_FOLDERS

ROOTS: tuple[type[Record], ...] = (*RECORD_FOLDERS.values(), *LINE_FOLDERS.values(), RetiredId)
WRONG: tuple[Any, ...] = (True, 0, 1588464000, 1.5, [], {}, ["x"])


def models_in(annotation: object) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
        for field in annotation.model_fields.values():
            yield from models_in(field.annotation)
    for part in typing.get_args(annotation):
        yield from models_in(part)


MODELS = sorted({model for root in ROOTS for model in models_in(root)}, key=lambda model: model.__name__)


def leaves(value: object, loc: Loc = ()) -> Iterator[Loc]:
    if isinstance(value, dict):
        for key, item in value.items():
            yield from leaves(item, (*loc, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from leaves(item, (*loc, index))
    else:
        yield loc


def with_value(data: Any, loc: Loc, value: Any) -> Any:
    copy = json.loads(json.dumps(data))
    holder = copy
    for part in loc[:-1]:
        holder = holder[part]
    holder[loc[-1]] = value
    return copy


def one_of_each_kind(mini: Validation) -> list[Record]:
    return list({type(located.record): located.record for located in all_records(mini.records)}.values())


def test_no_scalar_field_takes_anything_but_text(mini: Validation) -> None:
    refused = 0
    for record in one_of_each_kind(mini):
        data = record.model_dump(mode="json", exclude_unset=True)
        for loc in leaves(data):
            for wrong in WRONG:
                with pytest.raises(ValidationError):
                    type(record).model_validate_json(json.dumps(with_value(data, loc, wrong)), strict=True)
                refused += 1
    assert refused > 1000


def test_records_round_trip_through_json(mini: Validation) -> None:
    for located in all_records(mini.records):
        record = located.record
        data = record.model_dump_json(exclude_unset=True)
        assert type(record).model_validate_json(data, strict=True) == record


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_every_model_is_strict_frozen_closed_and_described(model: type[BaseModel]) -> None:
    assert issubclass(model, Record)
    assert model.model_config["strict"]
    assert model.model_config["frozen"]
    assert model.model_config["extra"] == "forbid"
    assert (model.__doc__ or "").strip().endswith(".")
    for name, field in model.model_fields.items():
        assert (field.description or "").endswith("."), f"{model.__name__}.{name}"


def test_every_fact_in_a_list_cites_its_sources() -> None:
    uncited = {model.__name__ for model in MODELS if "sources" not in model.model_fields}
    # A source is its own evidence, its figures, claims and slips carry spans, and lines of CSV files name the source.
    assert uncited == {
        "Source",
        "Statistic",
        "Claim",
        "Slip",
        "Mention",
        "Observation",
        "VerdictFile",
        "RetiredId",
    }


def test_a_record_does_not_change(mini: Validation) -> None:
    for located in all_records(mini.records):
        with pytest.raises(ValidationError, match="frozen"):
            setattr(located.record, next(iter(type(located.record).model_fields)), "x")
