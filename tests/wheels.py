"""Build wheel and sdist twice, compare the bytes, install with the oldest and newest pandas, use the package offline.

Run by `make wheels`; it installs packages, so it is no part of the test suite.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import venv
import zipfile
from pathlib import Path

ROOT = Path(__file__).parents[1]
SUPPORTED = {"oldest": ["pandas==2.2.2", "pyarrow==23.0.1", "click==8.1.7"], "newest": ["pandas", "pyarrow", "click"]}
POLICY = "cn-generative-ai-interim-measures-2023"
USE = f"""
import sys
blocked = {{"socket.connect", "socket.bind", "subprocess.Popen", "os.system"}}
def refuse(event, args):
    if event in blocked or (event == "open" and isinstance(args[1], str) and set(args[1]) & set("wax+")):
        raise RuntimeError(f"{{event}} {{args}}")
import policydata
assert not {{"pandas", "pyarrow", "pydantic"}} & set(sys.modules), "the import is not light"
import pandas, pyarrow.parquet
sys.addaudithook(refuse)
for name in policydata.tables():
    frame = policydata.load(name)
    assert len(frame.columns) == len(policydata.schema(name)["fields"]), name
    assert policydata.path(name, "csv").is_file()
assert policydata.load("statistics")["value"].dtype == "Float64"
assert str(policydata.load("sources")["last_checked"].dtype) == "datetime64[s]"
answers = policydata.in_force(on="2023-08-15").set_index("policy_id")
assert answers.loc["{POLICY}", "answer"] == "yes", answers.loc["{POLICY}"]
assert len(policydata.evidence("{POLICY}")) > 10
assert policydata.get("{POLICY}")
assert policydata.__version__ in policydata.cite()
missing = {{"pydantic", "yaml", "filelock", "frictionless"}} & set(sys.modules)
assert not missing, f"loading imported {{missing}}"
print("pandas", pandas.__version__, "pyarrow", pyarrow.__version__, len(policydata.tables()), "tables, offline: fine")
"""


def build_into(folder: Path) -> dict[str, bytes]:
    """Return the built files by name."""
    environment = os.environ | {"SOURCE_DATE_EPOCH": "1700000000"}
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    subprocess.run(command, check=True, env=environment, stdout=subprocess.DEVNULL)
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def check_content(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
    assert "policydata/data/datapackage.json" in names, "the wheel holds no data"
    assert "policydata/data/policies.parquet" in names
    refused = [name for name in names if name.endswith((".pth", ".pkl", ".so", ".pyc"))]
    assert not refused, refused


def use_installed(wheel: Path, label: str, requirements: list[str], folder: Path) -> None:
    environment = folder / label
    venv.create(environment, with_pip=True)
    python = environment / "bin" / "python"
    pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, *requirements, str(wheel)], check=True)
    cut = ["unshare", "--net"] if shutil.which("unshare") and os.geteuid() == 0 else []
    place = folder / "elsewhere"
    place.mkdir(exist_ok=True)
    print(f"{label}{' (network cut)' if cut else ''}:", end=" ", flush=True)
    subprocess.run([*cut, python, "-c", USE], check=True, cwd=place)
    card = subprocess.run(
        [*cut, environment / "bin" / "policydata", "show", POLICY],
        check=True,
        cwd=place,
        capture_output=True,
        text=True,
    )
    assert "2023-08-15" in card.stdout


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        first, second = build_into(folder / "first"), build_into(folder / "second")
        assert first == second, "two builds of the package differ"
        print("built twice, same bytes:", ", ".join(f"{file} ({len(data)} bytes)" for file, data in first.items()))
        wheel = next((folder / "first").glob("*.whl"))
        check_content(wheel)
        for label, requirements in SUPPORTED.items():
            use_installed(wheel, label, requirements, folder)


if __name__ == "__main__":
    main()
