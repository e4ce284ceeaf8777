"""Structured policy instruments with evidence for every field.

    import policydata

    rules = policydata.load("policies", filters={"jurisdiction": "CN", "kind": "departmental_rule"})
    policydata.evidence("cn-generative-ai-interim-measures-2023")
    policydata.in_force(on="2023-08-15", jurisdiction="CN")

Every name below is loaded when it is first used: importing the package loads neither pandas nor pyarrow.
"""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING

from policydata.version import __version__

if TYPE_CHECKING:
    from policydata.citation import cite
    from policydata.errors import DamagedReleaseError, InvalidRecordsError, PolicyDataError, UnknownNameError
    from policydata.extract import extract, extract_batch
    from policydata.in_force import in_force
    from policydata.loader import evidence, get, load, path, schema, tables
    from policydata.plot import plot

    data_version: str
    """The version of the data that are read; raises DamagedReleaseError when the release is missing or damaged."""

__all__ = [
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
]

_HOMES = {
    "policydata.citation": ("cite",),
    "policydata.errors": ("DamagedReleaseError", "InvalidRecordsError", "PolicyDataError", "UnknownNameError"),
    "policydata.extract": ("extract", "extract_batch"),
    "policydata.in_force": ("in_force",),
    "policydata.loader": ("evidence", "get", "load", "path", "schema", "tables"),
    "policydata.plot": ("plot",),
}
_HOME_OF = {name: module for module, names in _HOMES.items() for name in names}


class _Package(ModuleType):
    """The package as users see it.

    Importing a submodule binds it to the package by its name. Submodules such as `tables`, `extract` and `in_force`
    must not so replace the functions of the same name; `from policydata.tables import ...` finds them all the same.
    """

    def __setattr__(self, name: str, value: object) -> None:
        if not (name in _HOME_OF and isinstance(value, ModuleType)):
            super().__setattr__(name, value)


sys.modules[__name__].__class__ = _Package


def __getattr__(name: str) -> object:
    if name == "data_version":
        return import_module("policydata.loader").data_version()
    if name not in _HOME_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from policydata.extraction.collection import collection_paused  # here: importing the package loads no more

    with collection_paused():
        value = getattr(import_module(_HOME_OF[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
