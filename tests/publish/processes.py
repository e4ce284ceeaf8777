"""Starting publishers, and judging what they leave."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from policydata.publish import verify_release
from policydata.publish.descriptor import DESCRIPTOR_NAME, parse_descriptor
from policydata.publish.publication import publish_release
from tests.publish.publisher import CRASHED, PUBLISHED, Request
from tests.publish.synthetic import synthetic_metadata, synthetic_tables

REPOSITORY = Path(__file__).parents[2]
ENVIRONMENT = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1", "ARROW_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
NEW_STANDS = "the new release stands"


def start(request: Request, environment: dict[str, str] | None = None) -> subprocess.Popen[str]:
    """Start a publisher and return when it is ready to publish."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.publish.publisher", request.to_json()],
        cwd=REPOSITORY,
        env={**ENVIRONMENT, **(environment or {})},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    ready = process.stdout.readline()
    if ready != "ready\n":
        raise AssertionError(process.communicate()[1])
    return process


def finish(process: subprocess.Popen[str]) -> tuple[int, str]:
    """Let a waiting publisher go on; return how it ended and what it said."""
    _, talk = process.communicate("go\n", timeout=120)
    return process.returncode, talk


def publish_edition(target: Path, edition: int, policies: int = 40) -> None:
    """Publish one synthetic edition in this process."""
    publish_release(synthetic_tables(edition, policies), synthetic_metadata(edition), target)


def edition_of(target: Path) -> int:
    """The edition that a release says it is."""
    return int(str(parse_descriptor((target / DESCRIPTOR_NAME).read_bytes())["version"]).partition(".")[0])


def fresh_copy(release: Path, place: Path) -> Path:
    """Empty the place and put a copy of a release there."""
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir()
    return Path(shutil.copytree(release, place / "processed"))


def problem_with(target: Path, old: int, new: int, ended: int, talk: str) -> str | None:
    """Say what breaks the promise after a publisher ended: the old or the new release, whole, and no traceback."""
    if found := verify_release(target):
        return f"not whole: {found[0]}"
    edition = edition_of(target)
    if edition not in (old, new):
        return f"edition {edition} stands"
    if ended == CRASHED:
        return f"ended with {ended}: {talk[-1000:]}"
    if ended == PUBLISHED and edition != new:
        return "said to be published, but the old release stands"
    if ended > 0 and edition != old and NEW_STANDS not in talk:
        return f"said to be refused, but the new release stands: {talk[-500:]}"
    return None


def problem_with_recovery(target: Path, edition: int) -> str | None:
    """Publish once more, as after a restart, and say what is wrong then; nothing may be left over."""
    publish_edition(target, edition)
    if found := verify_release(target):
        return f"not whole after recovery: {found[0]}"
    left = sorted(path.name for path in target.parent.iterdir())
    if edition_of(target) != edition or left != [f".{target.name}.lock", target.name]:
        return f"after recovery edition {edition_of(target)} stands beside {left}"
    return None
