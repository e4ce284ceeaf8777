"""Kills at random moments of publishing."""

from __future__ import annotations

import random
import time
from pathlib import Path

from tests.publish.processes import (
    edition_of,
    finish,
    fresh_copy,
    problem_with,
    problem_with_recovery,
    publish_edition,
    start,
)
from tests.publish.publisher import Request

OLD, NEW, NEXT = 1, 2, 3


def kill_at_random(work: Path, kills: int, seed: int, policies: int = 400) -> tuple[list[str], dict[str, int]]:
    """Kill publishers at random moments; return what broke, and how often which release stood."""
    chance = random.Random(seed)
    master = work / "master" / "processed"
    master.parent.mkdir()
    publish_edition(master, OLD, policies)
    seconds = _seconds_of_one(work, master, policies)
    problems: list[str] = []
    stood = {"old release": 0, "new release": 0, "ended before the kill": 0}
    for number in range(kills):
        target = fresh_copy(master, work / "case")
        with start(Request(str(target), [NEW], policies, wait=True)) as process:
            assert process.stdin is not None
            process.stdin.write("go\n")
            process.stdin.flush()
            time.sleep(chance.uniform(0, seconds * 0.8))
            process.kill()
            ended = process.wait()
        stood["old release" if edition_of(target) == OLD else "new release"] += 1
        stood["ended before the kill"] += ended == 0
        problem = problem_with(target, OLD, NEW, ended, "") or problem_with_recovery(target, NEXT)
        if problem:
            problems.append(f"kill {number}: {problem}")
    return problems, stood


def _seconds_of_one(work: Path, master: Path, policies: int) -> float:
    target = fresh_copy(master, work / "case")
    process = start(Request(str(target), [NEW], policies, wait=True))
    begin = time.perf_counter()
    finish(process)
    return time.perf_counter() - begin
