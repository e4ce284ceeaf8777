from __future__ import annotations

import random
import shutil
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import policydata
from policydata.errors import DamagedReleaseError, PolicyDataError
from policydata.loader import data_directory
from policydata.loader import release as release_module
from policydata.loader.release import FORMAT_VERSION, REMEDY, Release
from policydata.publish.descriptor import FORMAT_VERSION as PUBLISHED_FORMAT_VERSION
from policydata.publish.exchange import exchange
from tests.release_copies import Rows, forge_descriptor, publish_copy, read_from

MEASURES = "cn-generative-ai-interim-measures-2023"


@pytest.fixture(scope="module")
def pristine(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return publish_copy(tmp_path_factory.mktemp("pristine") / "release")


@pytest.fixture
def copy(pristine: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    target = tmp_path / "release"
    shutil.copytree(pristine, target)
    read_from(monkeypatch, target)
    return target


class TestDamage:
    def test_every_flipped_bit_is_refused(self, copy: Path) -> None:
        chance = random.Random(20261122)
        files = sorted(path for path in copy.iterdir() if path.suffix != ".csv")
        for _ in range(150):
            path = chance.choice(files)
            whole = path.read_bytes()
            data = bytearray(whole)
            data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
            path.write_bytes(data)
            table = path.stem if path.suffix == ".parquet" else "policies"
            with pytest.raises(PolicyDataError) as caught:
                policydata.load(table)
            assert path.name in str(caught.value)
            path.write_bytes(whole)
        assert len(policydata.load("policies"))

    @pytest.mark.parametrize(
        ("damage", "message"),
        [
            (lambda path: path.unlink(), "is missing"),
            (lambda path: path.write_bytes(path.read_bytes()[:-1]), "are listed in datapackage.json"),
            (lambda path: path.write_bytes(path.read_bytes() + b"\0"), "has more bytes"),
            (lambda path: path.write_bytes(b""), "has only 0 bytes"),
            (lambda path: (path.unlink(), path.mkdir()), "cannot be read"),
        ],
    )
    def test_missing_and_torn_files_are_named_with_a_remedy(
        self, copy: Path, damage: Callable[[Path], object], message: str
    ) -> None:
        damage(copy / "policies.parquet")
        for call in (policydata.load, policydata.path):
            with pytest.raises(DamagedReleaseError) as caught:
                call("policies")
            text = str(caught.value)
            assert text.startswith(f"{copy / 'policies.parquet'}: ")
            assert message in text
            assert text.endswith(f"; {REMEDY}")
            assert "\n" not in text
        assert len(policydata.load("bodies"))

    def test_a_file_of_another_release_is_refused(self, copy: Path, tmp_path: Path) -> None:
        other = publish_copy(tmp_path / "other", policies=_other_numbers)
        shutil.copy(other / "policies.parquet", copy / "policies.parquet")
        with pytest.raises(DamagedReleaseError, match=r"policies\.parquet"):
            policydata.load("policies")

    def test_rows_are_counted_against_the_descriptor(self, copy: Path) -> None:
        def forge(descriptor: dict[str, Any]) -> None:
            for resource in descriptor["resources"]:
                resource["policydata:rowCount"] += 1

        forge_descriptor(copy, forge)
        with pytest.raises(DamagedReleaseError, match=r"policies\.parquet: has \d+ rows, \d+ are listed"):
            policydata.load("policies")

    def test_columns_are_held_against_the_descriptor(self, copy: Path) -> None:
        def forge(descriptor: dict[str, Any]) -> None:
            for resource in descriptor["resources"]:
                resource["schema"]["fields"].reverse()

        forge_descriptor(copy, forge)
        with pytest.raises(DamagedReleaseError, match="other columns than"):
            policydata.load("policies")

    def test_a_footer_that_claims_too_much_is_refused_before_it_is_read(
        self, copy: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("policydata.loader.rows._MOST_CELLS", 5)
        with pytest.raises(DamagedReleaseError, match="more than a release may hold"):
            policydata.load("policies")

    def test_what_is_no_parquet_is_refused_though_its_hash_is_right(self, copy: Path) -> None:
        def forge(descriptor: dict[str, Any]) -> None:
            for resource in descriptor["resources"]:
                resource["path"] = resource["path"].replace("policies.parquet", "policies.csv")
                if resource["name"] == "policies":
                    resource["path"] = "policies.parquet"

        shutil.copy(copy / "policies.csv", copy / "policies.parquet")
        forge_descriptor(copy, forge)
        with pytest.raises(DamagedReleaseError, match="cannot read it"):
            policydata.load("policies")

    @pytest.mark.parametrize(
        "path", ["../policies.csv", "/etc/passwd", "https://example.org/a.csv", "a/b.csv", "a.CSV"]
    )
    def test_a_descriptor_that_leads_elsewhere_is_refused(self, copy: Path, path: str) -> None:
        def forge(descriptor: dict[str, Any]) -> None:
            descriptor["resources"][0]["path"] = path

        forge_descriptor(copy, forge)
        with pytest.raises(DamagedReleaseError, match=r"datapackage\.json: cannot be understood"):
            policydata.tables()

    @pytest.mark.parametrize("data", [b"", b"{", b"[]", b"\xff", b"[" * 100_000, b'{"policydata:formatVersion": "1"}'])
    def test_a_descriptor_that_is_none_is_refused(self, copy: Path, data: bytes) -> None:
        (copy / "datapackage.json").write_bytes(data)
        with pytest.raises(DamagedReleaseError, match=r"datapackage\.json: (is not JSON|names no format version)"):
            policydata.tables()

    def test_a_newer_format_is_refused_clearly(self, copy: Path) -> None:
        def forge(descriptor: dict[str, Any]) -> None:
            descriptor["policydata:formatVersion"] = FORMAT_VERSION + 1

        forge_descriptor(copy, forge)
        with pytest.raises(PolicyDataError) as caught:
            policydata.load("policies")
        assert not isinstance(caught.value, DamagedReleaseError)
        assert str(caught.value).endswith(
            "the release has format version 2, this policydata reads up to 1; run: pip install --upgrade policydata"
        )

    def test_the_loader_reads_what_the_publisher_writes(self) -> None:
        assert FORMAT_VERSION == PUBLISHED_FORMAT_VERSION


class TestSwappedRelease:
    def test_a_release_swapped_while_it_is_read_is_read_again(
        self, copy: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        other = publish_copy(tmp_path / "other", policies=_other_numbers)
        original, swaps = Release.read, iter([True])

        def read(self: Release, table: str, form: str) -> bytes:
            if next(swaps, False):
                exchange(other, copy)
            return original(self, table, form)

        monkeypatch.setattr(Release, "read", read)
        assert policydata.load("policies")["number"].str.startswith("other").all()

    def test_damage_is_not_read_over_and_over(self, copy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        (copy / "policies.parquet").write_bytes(b"torn")
        original, reads = Release.read, []

        def read(self: Release, table: str, form: str) -> bytes:
            reads.append(table)
            return original(self, table, form)

        monkeypatch.setattr(Release, "read", read)
        with pytest.raises(DamagedReleaseError):
            policydata.load("policies")
        assert reads == ["policies"]

    def test_an_endless_swapping_ends(self, copy: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        other = publish_copy(tmp_path / "other", policies=_other_numbers)
        original = Release.read

        def read(self: Release, table: str, form: str) -> bytes:
            exchange(other, copy)
            return original(self, table, form)

        monkeypatch.setattr(Release, "read", read)
        with pytest.raises(DamagedReleaseError, match="replaced again and again"):
            policydata.load("policies")

    def test_readers_beside_a_busy_publisher_see_one_release_each(self, copy: Path, tmp_path: Path) -> None:
        other = publish_copy(tmp_path / "other", policies=_other_numbers, policy_dates=_other_notes)
        done = threading.Event()

        def swap() -> None:
            while not done.wait(0.1):
                exchange(other, copy)

        publisher = threading.Thread(target=swap)
        publisher.start()
        try:
            seen = {_edition(policydata.get(MEASURES)) for _ in range(60)}
        finally:
            done.set()
            publisher.join()
        assert seen == {"real", "other"}


class TestDirectory:
    def test_an_editable_install_reads_its_checkout(self) -> None:
        assert data_directory() == Path(policydata.__file__).parents[2] / "data" / "processed"

    def test_an_installed_package_reads_its_own_data(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        package = tmp_path / "src" / "policydata"
        (package / "data").mkdir(parents=True)
        monkeypatch.setattr(release_module, "_PACKAGE", package)
        assert data_directory() == package / "data"

    def test_an_install_without_data_says_so(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(release_module, "_PACKAGE", tmp_path / "policydata")
        with pytest.raises(DamagedReleaseError, match=f"this installation holds no data; {REMEDY}"):
            policydata.tables()

    def test_a_checkout_that_was_not_built_says_so(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        read_from(monkeypatch, tmp_path / "nothing")
        with pytest.raises(DamagedReleaseError, match=r"datapackage\.json: is missing"):
            policydata.tables()


def _other_numbers(rows: Rows) -> Rows:
    return [{**row, "number": f"other {row['policy_id']}"} for row in rows]


def _other_notes(rows: Rows) -> Rows:
    return [{**row, "note": "other"} for row in rows]


def _edition(record: dict[str, Any]) -> str:
    """Say which release a record is of; fails for a mixture."""
    other = {record["number"].startswith("other"), *(row["note"] == "other" for row in record["dates"])}
    assert len(other) == 1
    return "other" if other.pop() else "real"
