"""The release in the repository, held against the standard's own tools."""

from __future__ import annotations

import json

import frictionless
import jsonschema

from policydata.loader.release import data_directory
from tests.publish.test_descriptor import official_profile


def test_frictionless_finds_the_release_valid() -> None:
    report = frictionless.validate(str(data_directory() / "datapackage.json"))
    assert report.valid, report.flatten(["title", "rowNumber", "fieldName", "message"])


def test_the_release_meets_the_official_profile() -> None:
    profile = official_profile()
    descriptor = json.loads((data_directory() / "datapackage.json").read_text(encoding="utf-8"))
    validator = jsonschema.validators.validator_for(profile)(profile)
    assert [error.message for error in validator.iter_errors(descriptor)] == []
