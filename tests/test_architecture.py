"""The floors hold, files stay small, names say something, and importing the package costs nothing."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

LINT_IMPORTS = Path(sys.executable).with_name("lint-imports")
HEAVY = ("pandas", "pyarrow", "numpy", "pydantic", "yaml", "click", "filelock", "frictionless")


def lint_imports(root: Path, source: Path) -> subprocess.CompletedProcess[str]:
    command = [str(LINT_IMPORTS), "--config", str(root / ".importlinter"), "--no-cache", "--no-logo"]
    environment = os.environ | {"PYTHONPATH": str(source), "COLUMNS": "200", "NO_COLOR": "1"}
    return subprocess.run(
        command, cwd=source.parent, env=environment, check=False, capture_output=True, text=True, encoding="utf-8"
    )


def test_every_import_goes_to_a_floor_below(root: Path) -> None:
    result = lint_imports(root, root / "src")
    assert result.returncode == 0, result.stdout + result.stderr


def test_stairs_up_doors_sideways_and_new_rooms_are_noticed(root: Path, tmp_path: Path) -> None:
    source = tmp_path / "src"
    shutil.copytree(root / "src", source, ignore=shutil.ignore_patterns("__pycache__", "data"))
    package = source / "policydata"
    for name, line in (
        ("issues.py", "import policydata.build"),
        ("values.py", "import policydata.vocabulary"),
        ("raw/yaml_text.py", "import policydata.raw.csv_text"),
        ("loader/frames.py", "import pydantic"),
        ("attic.py", '"""A room on no floor."""'),
    ):
        with (package / name).open("a", encoding="utf-8") as file:
            file.write(f"\n{line}\n")
    result = lint_imports(root, source)
    assert result.returncode == 1
    for line in (
        "policydata.issues is not allowed to import policydata.build:",
        "policydata.values is not allowed to import policydata.vocabulary:",
        "policydata.raw.yaml_text is not allowed to import policydata.raw.csv_text:",
        "policydata.loader is not allowed to import pydantic:",
        "attic",
    ):
        assert line in result.stdout, result.stdout


def sources(root: Path) -> list[Path]:
    return sorted((root / "src").rglob("*.py"))


def test_no_source_file_has_more_than_400_lines(root: Path) -> None:
    lengths = {
        str(path.relative_to(root)): len(path.read_text(encoding="utf-8").splitlines()) for path in sources(root)
    }
    assert len(lengths) > 50
    assert {path: length for path, length in lengths.items() if length > 400} == {}


def test_no_module_is_named_after_nothing(root: Path) -> None:
    words = {
        word for path in sources(root) for part in path.relative_to(root / "src").parts for word in part.split("_")
    }
    assert {"policydata", "values.py"} <= words
    empty = ("util", "helper", "common", "manager", "misc", "base_", "shared", "stuff")
    assert [word for word in words if word.startswith(empty)] == []


def test_every_module_says_what_it_is_for(root: Path) -> None:
    bare = [str(path) for path in sources(root) if not path.read_text(encoding="utf-8").startswith('"""')]
    assert bare == []


@pytest.mark.parametrize("module", ["policydata", "policydata.cli"])
def test_importing_loads_nothing_heavy(module: str) -> None:
    code = f"import sys, {module}; print(*sorted({{name.partition('.')[0] for name in sys.modules}}))"
    result = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    allowed = {"click"} if module == "policydata.cli" else set()
    assert set(result.stdout.split()) & set(HEAVY) <= allowed
