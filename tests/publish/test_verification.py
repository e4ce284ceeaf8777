from __future__ import annotations

import json
import os
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest

from policydata.publish import verify_release
from policydata.publish.descriptor import DESCRIPTOR_NAME
from policydata.publish.release_directory import ReleaseDirectory
from tests.publish.bit_flips import unnoticed_flips
from tests.publish.forgery import alter_both, alter_csv, alter_descriptor, alter_parquet, places, with_cell
from tests.publish.processes import publish_edition
from tests.publish.synthetic import AWKWARD_TEXTS


def resource(name: str, /, **values: object) -> Callable[[dict[str, Any]], object]:
    def change(descriptor: dict[str, Any]) -> None:
        next(found for found in descriptor["resources"] if found["name"] == name).update(values)

    return change


def test_a_whole_release_has_no_findings(release: Path) -> None:
    assert verify_release(release) == []


def test_no_release_at_all(tmp_path: Path) -> None:
    assert [finding.code for finding in verify_release(tmp_path / "nothing")] == ["no-release"]
    assert [str(finding) for finding in verify_release(tmp_path)] == ["datapackage.json: is missing [descriptor]"]


def test_a_release_that_is_replaced_while_it_is_read(release: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # The first reading opens edition 1, which is swapped out and removed before its second file is opened.
    swaps = iter([2])
    read = ReleaseDirectory.read

    def read_and_swap(self: ReleaseDirectory, name: str, most_bytes: int) -> bytes:
        data = read(self, name, most_bytes)
        if name == DESCRIPTOR_NAME and (edition := next(swaps, None)):
            with monkeypatch.context() as undisturbed:
                undisturbed.setattr(ReleaseDirectory, "read", read)
                publish_edition(release, edition)
        return data

    monkeypatch.setattr(ReleaseDirectory, "read", read_and_swap)
    assert verify_release(release) == []
    assert next(swaps, None) is None
    swaps = iter(range(3, 1000))
    assert [finding.code for finding in verify_release(release)] == ["replaced"]


@pytest.mark.parametrize("name", ["bodies.csv", "bodies.parquet", "policies.parquet"])
def test_a_missing_file(release: Path, name: str) -> None:
    (release / name).unlink()
    assert places(verify_release(release)) == {(name, "file", None, None)}


def test_a_changed_byte_in_every_file(release: Path) -> None:
    for path in sorted(release.iterdir()):
        path.write_bytes(path.read_bytes()[:-1] + b"\0")
    found = verify_release(release)
    assert [finding.file for finding in found] == ["datapackage.json"]
    assert not release.joinpath("datapackage.json").read_bytes().endswith(b"\n")


def test_all_damage_is_found_in_one_run(release: Path) -> None:
    for path in sorted(release.glob("*.*")):
        if path.name != DESCRIPTOR_NAME:
            path.write_bytes(path.read_bytes() + b"\n")
    found = verify_release(release)
    assert {finding.file for finding in found if finding.code == "hash"} == {
        f"{table}.{kind}" for table in ("bodies", "policies", "policy_topics") for kind in ("csv", "parquet")
    }
    assert sum(finding.code == "bytes" for finding in found) == 6


def test_a_parquet_file_with_the_wrong_hash_is_not_opened(release: Path) -> None:
    path = release / "policies.parquet"
    path.write_bytes(b"\0" * path.stat().st_size)
    assert places(verify_release(release)) == {("policies.parquet", "hash", None, None)}


def test_mixed_releases(release: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    publish_edition(other, 2)
    for path in sorted(release.iterdir()):
        whole = path.read_bytes()
        path.write_bytes((other / path.name).read_bytes())
        assert verify_release(release), path.name
        path.write_bytes(whole)


def test_every_turned_bit_is_found(release: Path) -> None:
    assert list(unnoticed_flips(release, 300, seed=1)) == []


def test_strays(release: Path) -> None:
    (release / "notes.txt").write_text("x")
    (release / "folder").mkdir()
    (release / "link.csv").symlink_to("/etc/passwd")
    os.mkfifo(release / "pipe")
    messages = [str(finding) for finding in verify_release(release)]
    assert messages == [
        "folder: this directory is not listed in the descriptor [stray]",
        "link.csv: this symbolic link is not listed in the descriptor [stray]",
        "notes.txt: this file is not listed in the descriptor [stray]",
        "pipe: this special file is not listed in the descriptor [stray]",
    ]


@pytest.mark.parametrize("name", ["bodies.csv", "policies.parquet", DESCRIPTOR_NAME])
def test_a_link_in_place_of_a_file(release: Path, tmp_path: Path, name: str) -> None:
    (release / name).rename(tmp_path / "elsewhere")
    (release / name).symlink_to(tmp_path / "elsewhere")
    assert str(verify_release(release)[0]).startswith(f"{name}: is a symbolic link, not a file")


@pytest.mark.parametrize(
    "path",
    [
        *("../bodies.csv", "/etc/passwd", "..", "data/../bodies.csv", "..\\bodies.csv", "bodies.csv\0", "./bodies.csv"),
        *("http://x/bodies.csv", "file:///etc/passwd", "BODIES.csv", "bodies.csv ", "", "~/bodies.csv", "policies.csv"),
        *(7, None, ["bodies.csv", "policies.csv"]),
    ],
)
def test_other_paths_are_never_opened(release: Path, path: object) -> None:
    alter_descriptor(release, resource("bodies", path=path))
    assert (DESCRIPTOR_NAME, "resources", None, None) in places(verify_release(release))


@pytest.mark.parametrize(
    "change",
    [
        resource("bodies", hash="md5:00"),
        resource("bodies", bytes=True),
        resource("bodies", format="parquet"),
        resource("bodies-parquet", type="table"),
        resource("bodies-parquet", schema={"fields": []}),
        resource("bodies", schema="https://example.org/schema.json"),
        resource("bodies", name="policies"),
        resource("bodies", name="../bodies"),
        resource("bodies", title=7),
        lambda descriptor: descriptor["resources"].pop(),
        lambda descriptor: descriptor["resources"].reverse(),
        lambda descriptor: descriptor.update(resources={}),
        lambda descriptor: descriptor.update(resources=[]),
        lambda descriptor: descriptor.update(resources=[7]),
        lambda descriptor: descriptor["resources"].extend(descriptor["resources"][:2]),
    ],
)
def test_resources_are_exactly_as_described(release: Path, change: Callable[[dict[str, Any]], object]) -> None:
    alter_descriptor(release, change)
    assert (DESCRIPTOR_NAME, "resources", None, None) in places(verify_release(release))


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda descriptor: descriptor.update({"$schema": "https://example.org/profile.json"}), "descriptor"),
        (lambda descriptor: descriptor.pop("licenses"), "descriptor"),
        (lambda descriptor: descriptor.pop("policydata:notes"), "descriptor"),
        (lambda descriptor: descriptor.update({"policydata:formatVersion": 2}), "format-version"),
        (lambda descriptor: descriptor.update({"version": "9"}), "attributes"),
    ],
)
def test_the_frame_of_the_descriptor(release: Path, change: Callable[[dict[str, Any]], object], code: str) -> None:
    alter_descriptor(release, change)
    assert code in {finding.code for finding in verify_release(release)}


def test_the_digest_and_form_of_the_descriptor(release: Path) -> None:
    path = release / DESCRIPTOR_NAME
    descriptor = json.loads(path.read_bytes())
    path.write_text(json.dumps(descriptor), encoding="utf-8")
    assert places(verify_release(release)) == {(DESCRIPTOR_NAME, "canonical", None, None)}


@pytest.mark.parametrize("row", [0, 17, 39])
@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("title", "Other"),
        ("title", None),
        ("pages", 2**53 + 1000),
        ("budget", Decimal("0.1")),
        ("adopted", date(1, 1, 1)),
    ],
)
def test_one_cell_differs(release: Path, column: str, value: object, row: int) -> None:
    alter_parquet(release, "policies", with_cell(column, row, value))
    assert places(verify_release(release)) == {("policies.csv", "unequal", row + 1, column)}


def test_one_text_in_csv_differs(release: Path) -> None:
    alter_csv(release, "policies", "Title 1.7,", "Title 1.7 ,")
    assert [str(finding) for finding in verify_release(release)] == [
        "policies.csv: row 8: column title: is 'Title 1.7 ' here and 'Title 1.7' in the Parquet file [unequal]"
    ]


@pytest.mark.parametrize(
    ("old", "new", "code", "row", "column"),
    [
        ("9007199254741031", "9007199254741031.0", "cell", 40, "pages"),
        ("1002000.5", "1002000.50", "cell", 3, "budget"),
        ("2000-01-07", "07/01/2000", "cell", 2, "adopted"),
        ("Title 1.5", '"Title 1.5"', "canonical", None, None),
        ("Title 1.5", '"Title 1.5', "csv-syntax", None, None),
        ("Title 1.5,", "Title 1.5,,", "width", 6, ""),
        ("policy_id,title", "title,policy_id", "header", None, None),
        ("policy_id,title", "\ufeffpolicy_id,title", "header", None, None),
    ],
)
def test_csv_that_is_not_canonical(
    release: Path, old: str, new: str, code: str, row: int | None, column: str | None
) -> None:
    alter_csv(release, "policies", old, new)
    assert places(verify_release(release)) == {("policies.csv", code, row, column)}


def test_a_lost_row(release: Path) -> None:
    alter_parquet(release, "policies", lambda rows: rows.slice(1))
    codes = places(verify_release(release))
    assert ("policies.csv", "unequal", None, None) in codes
    assert ("policies.parquet", "row-count", None, None) in codes
    assert ("policy_topics.parquet", "foreign-key", 1, "policy_id") in codes


@pytest.mark.parametrize(
    ("change", "code", "column"),
    [
        (lambda rows: rows.set_column(4, "pages", pa.nulls(rows.num_rows, pa.float64())), "type", "pages"),
        (lambda rows: rows.set_column(1, "title", rows["title"].dictionary_encode()), "type", "title"),
        (lambda rows: rows.set_column(3, "adopted", rows["adopted"].cast(pa.string())), "type", "adopted"),
        (lambda rows: rows.rename_columns([*rows.column_names[:5], "cost"]), "columns", None),
        (lambda rows: rows.append_column("more", pa.nulls(rows.num_rows, pa.string())), "columns", None),
        (
            lambda rows: rows.set_column(
                1, pa.field("title", pa.string(), metadata={b"description": b"x"}), rows["title"]
            ),
            "description",
            "title",
        ),
    ],
)
def test_the_parquet_schema(
    release: Path, change: Callable[[pa.Table], pa.Table], code: str, column: str | None
) -> None:
    alter_parquet(release, "policies", change)
    assert ("policies.parquet", code, None, column) in places(verify_release(release))


def test_a_parquet_file_of_another_kind_with_the_right_hash(release: Path) -> None:
    from tests.publish.forgery import sign

    (release / "policies.parquet").write_bytes(b"PAR1 no PAR1")
    sign(release)
    assert places(verify_release(release)) == {("policies.parquet", "parquet", None, None)}


def test_an_unlisted_empty_text(release: Path) -> None:
    alter_parquet(release, "policies", with_cell("title", 2, ""))
    assert ("policies.parquet", "empty-text", 3, "title") in places(verify_release(release))


def test_rules_still_run_when_parquet_is_lost(release: Path) -> None:
    alter_both(release, "policies", with_cell("body_id", 3, "body-999"))
    (release / "policies.parquet").unlink()
    found = places(verify_release(release))
    assert ("policies.parquet", "foreign-key", 4, "body_id") in found
    assert ("policies.parquet", "file", None, None) in found


def test_numbers_too_long_for_a_decimal(release: Path) -> None:
    alter_csv(release, "policies", "1002000.5", f"1002000.{'0' * 30}1")
    (release / "policies.parquet").unlink()
    assert ("policies.csv", "cell", None, None) not in places(verify_release(release))
    alter = "9" * 30
    path = release / "policies.csv"
    path.write_bytes(path.read_bytes().replace(b"1001000.5", alter.encode()))
    assert ("policies.csv", "cell", None, None) in places(verify_release(release))


def test_findings_fit_one_line_and_are_safe_to_print(release: Path) -> None:
    alter_csv(release, "bodies", "😀 two code units 1", "\x1b]52;c;x\x07")
    found = verify_release(release)
    assert len(found) == 1
    assert str(found[0]).isprintable()
    assert len(AWKWARD_TEXTS) == found[0].row
