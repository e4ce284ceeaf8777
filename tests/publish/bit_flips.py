"""Single bits of a release turned over: each one must be found."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

from policydata.publish import verify_release


def unnoticed_flips(release: Path, flips: int, seed: int) -> Iterator[str]:
    """Turn over single bits at random places of all files; yield the places where no file named in a finding is it."""
    chance = random.Random(seed)
    files = sorted(release.iterdir())
    weights = [path.stat().st_size for path in files]
    for _ in range(flips):
        (path,) = chance.choices(files, weights)
        whole = path.read_bytes()
        place, bit = chance.randrange(len(whole)), chance.randrange(8)
        damaged = bytearray(whole)
        damaged[place] ^= 1 << bit
        path.write_bytes(damaged)
        if path.name not in {finding.file for finding in verify_release(release)}:
            yield f"{path.name} byte {place} bit {bit}"
        path.write_bytes(whole)
