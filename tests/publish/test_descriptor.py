from __future__ import annotations

import importlib.util
import json
from pathlib import Path
from typing import Any

import frictionless
import jsonschema
import pytest

from policydata.errors import PublishError
from policydata.publish import ReleaseTable, logical_digest
from policydata.publish.descriptor import DIGEST_KEY, descriptor_bytes, parse_descriptor, release_descriptor
from policydata.publish.publication import release_files


def official_profile() -> dict[str, Any]:
    """The v2 profile of the standard, as a package carries it (constraints-profile.txt)."""
    package = importlib.util.find_spec("dplib")
    assert package is not None, "the profile is missing: run make test, or install constraints-profile.txt"
    assert package.origin is not None
    path = Path(package.origin).parent / "profiles" / "2.0" / "datapackage.json"
    profile: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return profile


def descriptor_of(release: Path) -> dict[str, Any]:
    return parse_descriptor((release / "datapackage.json").read_bytes())


def test_frictionless_finds_the_package_valid(release: Path) -> None:
    with frictionless.system.use_context(trusted=False):
        report = frictionless.validate(str(release / "datapackage.json"))
    assert report.valid, report.flatten(["note", "message"])
    assert [task.type for task in report.tasks] == ["table", "file"] * 3


@pytest.mark.parametrize("name", ["bodies.csv", "policies.parquet"])
def test_frictionless_notices_a_wrong_hash(release: Path, name: str) -> None:
    data = bytearray((release / name).read_bytes())
    data[40] ^= 1
    (release / name).write_bytes(data)
    assert not frictionless.validate(str(release / "datapackage.json")).valid


def test_the_official_profile(release: Path) -> None:
    profile = official_profile()
    validator = jsonschema.validators.validator_for(profile)(profile)
    assert [error.message for error in validator.iter_errors(descriptor_of(release))] == []


def test_the_recipe(release: Path, tables: list[ReleaseTable]) -> None:
    first, second = descriptor_of(release)["resources"][:2]
    assert {key: value for key, value in first.items() if key != "schema"} == {
        "name": "bodies",
        "title": "Bodies",
        "path": "bodies.csv",
        "type": "table",
        "description": "One row per entry of bodies.",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": (release / "bodies.csv").stat().st_size,
        "hash": f"sha256:{logical_digest(tables[0].rows)}",
        "policydata:rowCount": 8,
    }
    assert list(second) == [key for key in first if key not in ("type", "encoding")]
    assert (second["name"], second["path"], second["format"]) == ("bodies-parquet", "bodies.parquet", "apache-parquet")
    assert first["schema"] == second["schema"] == tables[0].schema


def test_the_text_is_stable_and_readable(release: Path) -> None:
    text = (release / "datapackage.json").read_text(encoding="utf-8")
    assert text.startswith('{\n  "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",\n  "name":')
    assert text.endswith("}\n")
    assert descriptor_bytes(json.loads(text)).decode() == text
    assert "created" not in text
    assert "nothing is put before a cell that begins with =" in text


def test_the_order_of_tables_and_keys_makes_no_difference(
    tables: list[ReleaseTable], metadata: dict[str, object]
) -> None:
    turned = dict(reversed(metadata.items()))
    assert release_files(tables[::-1], turned) == release_files(tables, metadata)
    assert list(release_files(tables, metadata))[-1] == "datapackage.json"


def test_letters_stay_letters() -> None:
    assert "暂行办法" in descriptor_bytes({"title": "暂行办法"}).decode()


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"version": ""}, "lack version"),
        ({"licenses": []}, "lack licenses"),
        ({"name": "../x"}, "the metadata name"),
        ({"name": "a\n"}, "the metadata name"),
        ({"resources": []}, "may not hold resources"),
        ({"policydata:notes": "mine"}, "may not hold policydata:notes"),
        ({"share": float("nan")}, "cannot be written as JSON"),
        ({"day": Path()}, "cannot be written as JSON"),
        ({"title": "\ud800"}, "cannot be written as JSON"),
    ],
)
def test_metadata_that_are_refused(metadata: dict[str, object], change: dict[str, object], message: str) -> None:
    with pytest.raises(PublishError, match=message):
        release_descriptor({**metadata, **change}, [])


def test_the_digest_stands_for_every_byte(metadata: dict[str, object]) -> None:
    one = release_descriptor(metadata, [{"hash": "sha256:00"}])[DIGEST_KEY]
    assert one != release_descriptor(metadata, [{"hash": "sha256:01"}])[DIGEST_KEY]
    assert one != release_descriptor({**metadata, "title": "Other"}, [{"hash": "sha256:00"}])[DIGEST_KEY]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b'{"a": 1, "a": 1}', "repeated"),
        (b'{"a": NaN}', "NaN is not JSON"),
        (b"[]", "not a JSON object"),
        (b"\xff", "decode"),
        (b"[" * 100_000, "nested"),
        (b'{"a": ' + b"1" * 5000 + b"}", "digits"),
        (b"", "Expecting value"),
    ],
)
def test_text_that_is_no_descriptor(data: bytes, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        parse_descriptor(data)
