from __future__ import annotations

import inspect
import re
import subprocess
import sys
from pathlib import Path

import pytest

import policydata
from policydata import metadata
from policydata.errors import DamagedReleaseError, InvalidRecordsError, PolicyDataError, UnknownNameError

NAMES = {
    "DamagedReleaseError",
    "InvalidRecordsError",
    "PolicyDataError",
    "UnknownNameError",
    "__version__",
    "cite",
    "data_version",
    "evidence",
    "extract",
    "extract_batch",
    "get",
    "in_force",
    "load",
    "path",
    "plot",
    "schema",
    "tables",
}
FUNCTIONS = sorted(name for name in NAMES if inspect.isfunction(getattr(policydata, name)))
HEAVY = ("pandas", "pyarrow", "numpy", "click", "pydantic", "yaml", "filelock", "frictionless")


def test_the_exported_names_are_the_documented_ones() -> None:
    assert set(policydata.__all__) == NAMES
    assert sorted(policydata.__all__) == policydata.__all__
    assert set(dir(policydata)) >= NAMES
    namespace: dict[str, object] = {}
    exec("from policydata import *", namespace)
    assert namespace.keys() - {"__builtins__"} == NAMES


def test_what_is_exported_is_what_the_rooms_hold() -> None:
    assert policydata.PolicyDataError is PolicyDataError
    assert policydata.UnknownNameError is UnknownNameError
    assert policydata.DamagedReleaseError is DamagedReleaseError
    assert policydata.InvalidRecordsError is InvalidRecordsError
    for name in ("DamagedReleaseError", "InvalidRecordsError", "UnknownNameError"):
        assert issubclass(getattr(policydata, name), policydata.PolicyDataError)
    assert len(FUNCTIONS) == 11


@pytest.mark.parametrize("name", FUNCTIONS)
def test_each_function_says_what_it_returns_and_raises(name: str) -> None:
    function = getattr(policydata, name)
    text = inspect.getdoc(function)
    assert text
    assert text.startswith("Return ")
    assert re.search(r"\n\nRaises ", text)
    signature = inspect.signature(function)
    assert signature.return_annotation is not inspect.Signature.empty
    assert all(parameter.annotation is not inspect.Parameter.empty for parameter in signature.parameters.values())


def test_signatures_are_the_documented_ones() -> None:
    signatures = {name: list(inspect.signature(getattr(policydata, name)).parameters) for name in FUNCTIONS}
    assert signatures == {
        "cite": ["style"],
        "evidence": ["record_id"],
        "extract": ["text", "lang", "date"],
        "extract_batch": ["batch"],
        "get": ["record_id"],
        "in_force": ["on", "jurisdiction", "policy_id"],
        "load": ["table", "columns", "filters"],
        "path": ["table", "format"],
        "plot": ["indicator", "groups", "geography", "out"],
        "schema": ["table"],
        "tables": [],
    }


def test_the_package_is_typed() -> None:
    assert (Path(policydata.__file__).parent / "py.typed").is_file()


def test_an_unknown_attribute_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="module 'policydata' has no attribute 'loda'"):
        getattr(policydata, "loda")  # noqa: B009  # mypy knows that the attribute is missing


@pytest.mark.parametrize("module", ["policydata.tables", "policydata.schema", "policydata.in_force"])
def test_submodules_do_not_replace_the_functions_of_the_same_name(module: str) -> None:
    code = f"""
import policydata
import {module}
from {module} import __name__ as imported
assert imported == "{module}"
assert callable(policydata.tables) and callable(policydata.schema) and callable(policydata.in_force)
assert "policies" in policydata.tables()
"""
    subprocess.run([sys.executable, "-W", "error", "-c", code], check=True)


def test_importing_loads_nothing_heavy_and_no_submodule_but_the_version() -> None:
    code = f"""
import sys
before = set(sys.modules)
import policydata
assert policydata.__version__
loaded = set(sys.modules) - before
assert not [name for name in loaded if name.partition(".")[0] in {HEAVY}], loaded
assert {{name for name in loaded if name.startswith("policydata.")}} == {{"policydata.version"}}, loaded
"""
    subprocess.run([sys.executable, "-c", code], check=True)


def test_reading_names_and_files_loads_neither_pandas_nor_pyarrow() -> None:
    code = f"""
import sys
import policydata
policydata.tables(), policydata.path("policies"), policydata.schema("policies"), policydata.data_version
policydata.cite(), policydata.UnknownNameError
loaded = [name for name in {HEAVY} if name in sys.modules]
assert not loaded, loaded
"""
    subprocess.run([sys.executable, "-c", code], check=True)


def test_reading_needs_pandas_and_pyarrow_only() -> None:
    code = """
import sys
import policydata
for table in policydata.tables():
    policydata.load(table)
policydata.get("cn-cac"), policydata.evidence("cn-cac"), policydata.in_force("2024-01-01")
from policydata.cards import card
card("cn-cac")
loaded = [name for name in ("pydantic", "yaml", "filelock", "frictionless", "click") if name in sys.modules]
assert not loaded, loaded
"""
    subprocess.run([sys.executable, "-c", code], check=True)


def test_the_citation_names_one_version_and_the_licence() -> None:
    text = policydata.cite()
    assert text == (
        f"The policydata developers ({metadata.YEAR}). {metadata.TITLE} (version {policydata.__version__})"
        " [Data set]. Licence: CC BY 4.0."
    )
    bibtex = policydata.cite("bibtex")
    assert bibtex.startswith(f"@misc{{policydata-{policydata.__version__},\n")
    for part in (f"year = {{{metadata.YEAR}}}", "{The policydata developers}", metadata.TITLE, "Licence: CC BY 4.0"):
        assert part in bibtex
    assert bibtex.count("{") == bibtex.count("}")
    assert not set(metadata.TITLE) & set("&%$#_{}~^\\")


@pytest.mark.parametrize(
    ("style", "error", "message"),
    [
        ("apa", ValueError, "style must be 'text' or 'bibtex', not 'apa'"),
        (None, TypeError, "style must be 'text' or 'bibtex', not a NoneType"),
    ],
)
def test_another_style_is_refused(style: str, error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=re.escape(message)):
        policydata.cite(style)
