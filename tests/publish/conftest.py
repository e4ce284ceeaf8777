"""A published synthetic release, and the tables it was made of."""

from __future__ import annotations

from pathlib import Path

import pytest

from policydata.publish import ReleaseTable
from policydata.publish.publication import publish_release
from tests.publish.synthetic import synthetic_metadata, synthetic_tables


@pytest.fixture
def tables() -> list[ReleaseTable]:
    return synthetic_tables(1)


@pytest.fixture
def metadata() -> dict[str, object]:
    return synthetic_metadata(1)


@pytest.fixture
def release(tmp_path: Path, tables: list[ReleaseTable], metadata: dict[str, object]) -> Path:
    """A directory that holds edition 1."""
    target = tmp_path / "processed"
    publish_release(tables, metadata, target)
    return target
