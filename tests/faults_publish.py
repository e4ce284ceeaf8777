"""The long run of faults while publishing: `python -m tests.faults_publish`, or one part of it.

Kills at random moments; with strace every system call of publishing killed or failing, alone, two in a row, on a first
release and on a file system without exchange; builders and readers at once; bit flips. Ends with 1 if a promise broke.
"""

from __future__ import annotations

import argparse
import logging
import random
import shutil
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from tests.publish.bit_flips import unnoticed_flips
from tests.publish.kills import kill_at_random
from tests.publish.processes import publish_edition
from tests.publish.races import race
from tests.publish.system_call_faults import (
    KILL,
    WITHOUT_EXCHANGE,
    Fault,
    FaultyPublishers,
    Sweep,
    faults_at,
    new_work_directory,
    strace_is_here,
)

EXTRA_ERRORS = ("error=EMFILE", "error=ENFILE", "error=ENOMEM")


def main() -> int:
    """Run the parts that were asked for, all of them by default."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, help="random kills (default 200)")
    parser.add_argument("--sweep", action="store_true", help="every system call, by strace")
    parser.add_argument("--compound", type=int, help="faults in the run after a fault, by strace (default 300)")
    parser.add_argument("--race", type=float, help="seconds of 4 builders and 4 readers (default 60)")
    parser.add_argument("--flips", type=int, help="bit flips (default 10000)")
    parser.add_argument("--seed", type=int, default=20261122)
    asked = parser.parse_args()
    everything = not (asked.kills or asked.sweep or asked.compound or asked.race or asked.flips)
    logging.disable(logging.WARNING)
    problems: list[str] = []
    if everything or asked.kills:
        problems += _timed(lambda work: _kills(work, asked.kills or 200, asked.seed))
    if strace_is_here():
        if everything or asked.sweep:
            problems += _timed(_sweep)
        if everything or asked.compound:
            problems += _timed(lambda work: _compound(work, asked.compound or 300, asked.seed))
    elif everything or asked.sweep or asked.compound:
        print("system calls: not run, because strace is not installed (apt-get install strace)")
    if everything or asked.race:
        problems += _timed(lambda work: _race(work, asked.race or 60.0))
    if everything or asked.flips:
        problems += _timed(lambda work: _flips(work, asked.flips or 10_000, asked.seed))
    print(*problems, sep="\n", file=sys.stderr)
    print(f"{len(problems)} broken promises")
    return 1 if problems else 0


def _timed(part: Callable[[Path], Iterable[str]]) -> list[str]:
    work = new_work_directory()
    begin = time.perf_counter()
    try:
        return list(part(work))
    finally:
        shutil.rmtree(work)
        print(f"  {time.perf_counter() - begin:.0f} s", flush=True)


def _kills(work: Path, kills: int, seed: int) -> list[str]:
    problems, stood = kill_at_random(work, kills, seed)
    print(f"random kills: {kills}, {stood}, broken {len(problems)}")
    return problems


def _sweep(work: Path) -> list[str]:
    problems = []
    with FaultyPublishers(work) as publishers:
        sweep = Sweep(publishers)
        points = sweep.points()
        for fault in faults_at(points):
            sweep.run(fault)
        for fault in faults_at([point for point in points if point[0] == "openat"], EXTRA_ERRORS):
            sweep.run(fault)
        print(f"replacing a release: {len(points)} system calls, {_counts(sweep)}", flush=True)
        problems += sweep.problems

        sweep = Sweep(publishers)
        # The calls of a first release are fewer and of the same kinds; a fault that is never reached is a plain run.
        for fault in faults_at([*points, ("rename", 1)], (KILL, "error=ENOSPC", "error=EIO")):
            if fault.system_call not in ("newfstatat", "read", "getdents64"):
                sweep.run_first(fault)
        print(f"first release: {_counts(sweep)}", flush=True)
        problems += sweep.problems

        sweep = Sweep(publishers)
        points = [point for point in sweep.points(WITHOUT_EXCHANGE) if point[0] != "renameat2"]
        points = points[next(place for place, point in enumerate(points) if point[0] == "mkdir") :]
        for fault in faults_at(points, (KILL, "error=ENOSPC", "error=EIO")):
            sweep.run(fault, WITHOUT_EXCHANGE)
        print(f"without exchange: {len(points)} system calls, {_counts(sweep)}", flush=True)
        problems += sweep.problems
    return problems


def _compound(work: Path, runs: int, seed: int) -> list[str]:
    chance = random.Random(seed)
    with FaultyPublishers(work) as publishers:
        sweep = Sweep(publishers)
        points = [point for point in sweep.points() if point[0] not in ("newfstatat", "read")]
        for _ in range(runs):
            first, second = chance.choice(points), chance.choice(points)
            what = chance.choice((KILL, KILL, "error=ENOSPC", "error=EIO"))
            sweep.run_twice(Fault(first[0], str(first[1]), KILL), Fault(second[0], str(second[1]), what))
        print(f"a fault in the run after a kill: {_counts(sweep)}")
        return sweep.problems


def _race(work: Path, seconds: float) -> list[str]:
    published, reads, bad, editions = race(work, 4, 4, seconds)
    print(f"race: {published} releases by 4 builders, {reads} reads by 4 readers, {len(bad)} bad, editions {editions}")
    return bad


def _flips(work: Path, flips: int, seed: int) -> list[str]:
    target = work / "processed"
    publish_edition(target, 1)
    unnoticed = list(unnoticed_flips(target, flips, seed))
    print(f"bit flips: {flips}, unnoticed {len(unnoticed)}")
    return unnoticed


def _counts(sweep: Sweep) -> str:
    return (
        f"{sum(sweep.runs.values())} runs {dict(sweep.runs)}, endings {dict(sweep.endings)},"
        f" broken {len(sweep.problems)}"
    )


if __name__ == "__main__":
    sys.exit(main())
