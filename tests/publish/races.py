"""Builders with different contents publishing to one place, while readers verify what they find."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path

from tests.publish.processes import ENVIRONMENT, REPOSITORY, publish_edition, start
from tests.publish.publisher import Request

TURNS = 20
_READER = """
import json, sys, time
from pathlib import Path
from policydata.publish import verify_release
from tests.publish.processes import edition_of
target, seconds = Path(sys.argv[1]), float(sys.argv[2])
end, reads, bad, editions = time.monotonic() + seconds, 0, [], set()
while time.monotonic() < end:
    found = verify_release(target)
    reads += 1
    bad += map(str, found[:1])
    editions.add(edition_of(target))
print(json.dumps({"reads": reads, "bad": bad, "editions": sorted(editions)}))
"""


def race(work: Path, builders: int, readers: int, seconds: float) -> tuple[int, int, list[str], set[int]]:
    """Return how many releases were published, how many reads there were, the bad reads and the editions seen."""
    target = work / "processed"
    publish_edition(target, 1)
    reading = [
        subprocess.Popen(
            [sys.executable, "-c", _READER, str(target), str(seconds)],
            cwd=REPOSITORY,
            env=ENVIRONMENT,
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(readers)
    ]
    published = 0
    bad: list[str] = []
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        # Each builder its own editions, many in a row, so that the builders meet at the lock all the time.
        turns = [[2 + number * 2 + turn % 2 for turn in range(TURNS)] for number in range(builders)]
        processes = [start(Request(str(target), editions)) for editions in turns]
        for process in processes:
            _, talk = process.communicate(timeout=300)
            published += TURNS
            if process.returncode:
                bad.append(f"builder: {talk}")
    reads = 0
    editions: set[int] = set()
    for process in reading:
        result = json.loads(process.communicate(timeout=120)[0])
        reads += result["reads"]
        bad += result["bad"]
        editions.update(result["editions"])
    return published, reads, bad, editions
