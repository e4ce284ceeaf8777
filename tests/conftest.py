"""The checkout, the tiny dataset, and the pinned texts that the package does not ship."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import settings

from policydata.build import Validation, validate_raw
from tests.checks.cases import MINI, copy_mini

# A shared machine may stall for a second: slowness is no failure, and each test bounds its own number of examples.
settings.register_profile("policydata", deadline=None, max_examples=60)
settings.load_profile("policydata")

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="session")
def root() -> Path:
    """The root of the checkout."""
    return ROOT


@pytest.fixture(scope="session")
def real_raw(root: Path) -> Path:
    """The raw records of the package."""
    return root / "data" / "raw"


@pytest.fixture(scope="session")
def texts(root: Path) -> Path:
    """The folder of the texts that the package pins but may not ship; `CI=true` makes their absence a failure."""
    places = [Path(os.environ["TEXTS"])] if "TEXTS" in os.environ else []
    places += [root / "texts", root.parent / "shared" / "sources"]
    found = next((place for place in places if place.is_dir()), None)
    if found is None:
        message = "the pinned texts are not here; put them into texts/, or name their folder in TEXTS"
        if os.environ.get("CI") == "true":
            pytest.fail(message)
        pytest.skip(message)
    return found


@pytest.fixture
def raw(tmp_path: Path) -> Path:
    """A copy of the tiny dataset, to be changed."""
    return copy_mini(tmp_path)


@pytest.fixture(scope="session")
def mini() -> Validation:
    """The tiny dataset as it is read."""
    return validate_raw(MINI)


@pytest.fixture(scope="session")
def mini_texts() -> Path:
    """The folder of the text that the tiny dataset pins."""
    return MINI.parent / "mini-texts"
