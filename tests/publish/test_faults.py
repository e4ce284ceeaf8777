"""Real kills, real full disks, failing system calls and builders at once; `tests.faults_publish` is the long run."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from policydata.publish import verify_release
from tests.publish.kills import kill_at_random
from tests.publish.processes import edition_of, finish, publish_edition, start
from tests.publish.publisher import REFUSED, Request
from tests.publish.races import race
from tests.publish.system_call_faults import KILL, FaultyPublishers, Sweep, faults_at, strace_is_here

needs_strace = pytest.mark.skipif(not strace_is_here(), reason="strace is not installed")


def mount(kind: str, options: str, place: Path) -> bool:
    """Whether the file system could be mounted; that takes root and a kernel that knows it."""
    command = ["mount", "-t", kind, "-o", options, kind, str(place)]
    return os.geteuid() == 0 and subprocess.run(command, capture_output=True, check=False).returncode == 0


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path | None]:
    """A disk of 256 KiB, or None where none can be mounted."""
    place = tmp_path / "disk"
    place.mkdir()
    if not mount("tmpfs", "size=256k", place):
        yield None
        return
    try:
        yield place
    finally:
        subprocess.run(["umount", str(place)], check=True)


def test_a_full_disk(small_disk: Path | None, tmp_path: Path) -> None:
    target = (small_disk or tmp_path) / "processed"
    publish_edition(target, 1)
    # Where no disk can be mounted, a limit on the size of files gives the same short writes.
    limit = None if small_disk else 20_000
    ended, talk = finish(start(Request(str(target), [2], policies=20_000, wait=True, file_bytes=limit)))
    assert ended == REFUSED, talk
    assert ("No space left on device" if small_disk else "File too large") in talk
    assert sorted(path.name for path in target.parent.iterdir() if "processed" in path.name) == [
        ".processed.lock",
        "processed",
    ]
    assert edition_of(target) == 1
    assert verify_release(target) == []
    publish_edition(target, 3)
    assert edition_of(target) == 3


def test_a_file_that_may_not_grow(release: Path) -> None:
    ended, talk = finish(start(Request(str(release), [2], policies=20_000, wait=True, file_bytes=20_000)))
    assert (ended, edition_of(release)) == (REFUSED, 1), talk
    assert "File too large" in talk
    assert verify_release(release) == []


def test_a_directory_that_cannot_be_moved(tmp_path: Path) -> None:
    layers = [tmp_path / name for name in ("lower", "upper", "work", "merged")]
    for layer in layers:
        layer.mkdir()
    publish_edition(layers[0] / "processed", 1)
    options = f"lowerdir={layers[0]},upperdir={layers[1]},workdir={layers[2]}"
    if not mount("overlay", options, layers[3]):
        pytest.skip("no overlay file system can be mounted here")
    try:
        target = layers[3] / "processed"
        ended, talk = finish(start(Request(str(target), [2], wait=True)))
        assert (ended, edition_of(target)) == (REFUSED, 1), talk
        assert "put a copy of the directory in its place first" in talk
        assert verify_release(target) == []
        assert sorted(path.name for path in layers[3].iterdir()) == [".processed.lock", "processed"]
    finally:
        subprocess.run(["umount", str(layers[3])], check=True)


def test_kills_at_random_moments(tmp_path: Path) -> None:
    problems, stood = kill_at_random(tmp_path, kills=6, seed=7)
    assert problems == []
    assert stood["old release"] + stood["new release"] == 6


@needs_strace
def test_killed_or_failing_at_every_call_that_writes(tmp_path: Path) -> None:
    with FaultyPublishers(tmp_path) as publishers:
        sweep = Sweep(publishers)
        points = [point for point in sweep.points() if point[0] not in ("newfstatat", "read", "getdents64", "close")]
        assert {name for name, _ in points} >= {"mkdir", "openat", "write", "fsync", "renameat2", "unlinkat", "rmdir"}
        for fault in faults_at(points, (KILL,)):
            sweep.run(fault)
        for fault in faults_at([point for point in points if point[0] in ("write", "fsync")], ("error=ENOSPC",)):
            sweep.run(fault)
        assert sweep.problems == []
        assert sweep.endings["killed"] == len(points)


@needs_strace
def test_the_order_that_survives_a_loss_of_power(tmp_path: Path) -> None:
    target = tmp_path / "processed"
    publish_edition(target, 1)
    with FaultyPublishers(tmp_path) as publishers:
        trace = publishers.publish(target, 2).trace
    names = [line.split(maxsplit=1)[1].partition("(")[0] for line in trace.splitlines() if "(" in line]
    steps = [name for name in names if name in ("write", "fsync", "renameat2", "unlinkat", "rmdir")]
    # Seven files, each put on the disk; their directory; the swap; its directory; only then the old release goes.
    assert steps == ["write", "fsync"] * 7 + ["fsync", "renameat2", "fsync"] + ["unlinkat"] * 7 + ["rmdir"]


def test_builders_and_readers_at_once(tmp_path: Path) -> None:
    published, reads, bad, editions = race(tmp_path, builders=2, readers=2, seconds=2.0)
    assert bad == []
    assert published > 1
    assert reads > 0
    assert editions <= {1, 2, 3, 4, 5}
