from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from policydata.publish.publication import publish_release
from tests.publish.processes import REPOSITORY, finish, publish_edition, start
from tests.publish.publisher import Request
from tests.publish.synthetic import synthetic_metadata, synthetic_tables

SOURCE = REPOSITORY / "src" / "policydata" / "publish"


def contents(release: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(release.iterdir())}


def test_twice_and_in_another_order(tmp_path: Path) -> None:
    publish_edition(tmp_path / "first", 1)
    publish_release(synthetic_tables(1)[::-1], synthetic_metadata(1), tmp_path / "second")
    assert contents(tmp_path / "first") == contents(tmp_path / "second")


@pytest.mark.parametrize(
    "environment",
    [
        {"TZ": "Pacific/Kiritimati", "PYTHONHASHSEED": "1", "LC_ALL": "C"},
        {"TZ": "Pacific/Pago_Pago", "PYTHONHASHSEED": "2", "LC_ALL": "C.utf8"},
        {"TZ": "UTC", "PYTHONHASHSEED": "4294967295", "LC_ALL": "tr_TR.UTF-8", "LANG": "de_DE.UTF-8"},
        {"PYTHONUTF8": "0", "PYTHONIOENCODING": "latin-1", "ARROW_NUM_THREADS": "2", "SOURCE_DATE_EPOCH": "0"},
    ],
)
def test_in_other_processes_and_places(release: Path, tmp_path: Path, environment: dict[str, str]) -> None:
    target = tmp_path / "elsewhere"
    ended, talk = finish(start(Request(str(target), [1], wait=True), environment))
    assert ended == 0, talk
    assert contents(target) == contents(release)


def test_no_machine_and_no_time_in_the_files(release: Path, tmp_path: Path) -> None:
    for name, data in contents(release).items():
        assert str(tmp_path).encode() not in data, name
        assert b"pandas_version" not in data, name


def test_publishing_does_without_pandas() -> None:
    # The publishers of the other tests run with pandas refused; here, that importing loads none.
    code = "import sys, policydata.publish; sys.exit('pandas' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False, cwd=REPOSITORY).returncode == 0
    for path in SOURCE.glob("*.py"):
        imported = set(re.findall(r"^(?:from|import) (\S+)", path.read_text(encoding="utf-8"), re.MULTILINE))
        own = {name for name in imported if name.startswith("policydata") and "publish" not in name}
        assert own <= {"policydata.errors", "policydata.issues"}, path.name
        assert not {name for name in imported if name.startswith("pandas")}, path.name
