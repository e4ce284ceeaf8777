"""Tests of a format run where its library is installed; on CI its absence is a failure."""

from __future__ import annotations

import importlib.util
import os

import pytest


def needs(*modules: str) -> pytest.MarkDecorator:
    missing = [module for module in modules if importlib.util.find_spec(module) is None]
    return pytest.mark.skipif(bool(missing) and os.environ.get("CI") != "true", reason=f"not installed: {missing}")
