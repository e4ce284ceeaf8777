"""The libraries of the extra `documents`, imported when a format asks for them."""

from __future__ import annotations

import importlib
from types import ModuleType

from policydata.errors import MissingExtraError

EXTRA = "documents"


def library(name: str) -> ModuleType:
    """Return the module `name`. Raises `MissingExtraError` where it is not installed."""
    try:
        return importlib.import_module(name)
    except ModuleNotFoundError as error:
        raise MissingExtraError((error.name or name).partition(".")[0], EXTRA) from None
