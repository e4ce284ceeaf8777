"""Mutated raw files: whatever stands in a file, only issues with a place may come of it.

    python -m tests.fuzz_raw --count 200000 [--seed N]
    python -m tests.fuzz_raw --seed N --start 12345 --count 1      # one input again

Each input is made from the seed and its number alone. Exit code 1 after an exception, an issue without a place,
or an input that takes longer than 10 seconds.
"""

from __future__ import annotations

import argparse
import faulthandler
import importlib
import importlib.util
import random
import resource
import signal
import sys
import time
import traceback
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from types import FrameType

from policydata.issues import Issue, IssueLog
from policydata.raw.csv_text import read_csv
from policydata.raw.jsonl_text import read_jsonl
from policydata.raw.yaml_text import read_yaml

SECONDS = 10  # that one input may take
MAX_FAILURES = 10
MEMORY_LIMIT = 1_000_000_000  # bytes
PROGRESS = 20_000  # inputs between two lines of progress
BATCH = 500  # inputs between two resets of the watchdog that also sees a hang inside C code
SEED_BYTES = 3_000
DATA = Path(__file__).parents[1] / "data" / "raw"

Seed = tuple[str, bytes]

COLUMNS = ("geography", "group", "period", "vintage", "value", "rounded_to", "unit", "source_id", "note")
OWN_SEEDS: tuple[Seed, ...] = (
    (
        "policies/cn-act.yml",
        "id: cn-act\nkind: law\ntitles:\n  - {text: 办法, language: zh, kind: official}\n".encode(),
    ),
    (
        "policies/cn-plan.yml",
        b'# note\nid: cn-plan\ndates:\n  - event: signed\n    date: "2017-07"\n    note: >\n      a\n',
    ),
    ("bodies/cn.yml", b'id: cn\nkind: state\nnames: [{text: "China", language: en}]\nparent:\nvalid_to: ~\n'),
    (
        "observations/users.csv",
        ",".join(COLUMNS).encode() + b"\n"
        b'CN,all,2023-12,2024-03,77.5,0.1,percent,cnnic-report-2024,"a, ""b"""\n'
        b"NA,rural,2022,2023,1,,person,cnnic-report-2023,\n",
    ),
    (
        "extracted/one.jsonl",
        '{"kind": "date", "start": 4, "value": "2017-07", "x": [null, true, 1.5]}\n{"a": "é"}\n'.encode(),
    ),
)
NASTY = (
    b"!!python/object/apply:os.system [id]", b"!", b"&a ", b"*a", b"<<: ", b"? ", b": ", b"- ", b"---\n", b"...\n",
    b"%TAG ! x\n", b"%YAML 1.1\n", b"{", b"}", b"[", b"]", b"[" * 41, b"{a: " * 41, b"- " * 41, b'{"a":' * 41,
    b"[" * 5_000, b'"', b"'", b'""', b"|\n", b">-\n", b"#", b"\t", b"\n\t", b"\r\n", b"\r", b"\n", b"\n\n", b",",
    b",,", b";", b"@", b"`", b"\\", b"\\u0000", b"\\ud800", b"\\x", b"\\N", b"\\u202e", b"null", b"~", b"NaN",
    b"Infinity", b"1e400", b"-0", b"9" * 30, b"9" * 5_000, b"0x" + b"f" * 5_000, b"true", b"no", b"2023-02-29",
    b"0000-00-00", b"A" * 2_000, b"\x00", b"\x1b[31m", b"\x7f", b"\xff", b"\xfe\xff", b"\xff\xfe", b"\xc0\x80",
    b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\xef\xbb\xbf", b"\xe4\xb8", "\u202e".encode(), "\u200b".encode(),
    "\u2028".encode(), "\x85".encode(), "e\u0301".encode(), ("a" + "\u0301\u0323" * 40).encode(), "\ufffe".encode(),
    "\ue000".encode(), "\ufffd".encode(), "😀".encode(), "𠮷".encode(), "\u1100\u1161".encode(), b"id: a\n",
    b"__proto__: x\n", b"sources: []\n", b"id,id\n",
)  # fmt: skip


def seeds() -> list[Seed]:
    """Return the own seeds and the first lines of each file of `data/raw`, with paths as the reader gets them."""
    found: list[Seed] = []
    for path in sorted(DATA.glob("**/*")):
        if path.suffix in {".yml", ".csv", ".jsonl"}:
            lines = path.read_bytes()[:SEED_BYTES].rpartition(b"\n")
            found.append((path.relative_to(DATA).as_posix(), lines[0] + lines[1]))
    return [*OWN_SEEDS * max(1, len(found) // len(OWN_SEEDS)), *found]  # half and half


def reader() -> Callable[[str, bytes], list[Issue]]:
    """Return what reads one file: the whole record reader if it is there, else the reader of its format."""
    whole = None
    if importlib.util.find_spec("policydata.raw.reader") is not None:
        whole = getattr(importlib.import_module("policydata.raw.reader"), "read_record_bytes", None)

    def read_one(path: str, data: bytes) -> list[Issue]:
        log = IssueLog()
        folder = path.split("/", maxsplit=1)[0]
        if whole is not None and folder != "extracted":
            whole(path, data, log)
        elif path.endswith(".csv"):
            read_csv(data, path, COLUMNS, log)
        elif path.endswith(".jsonl"):
            read_jsonl(data, path, log)
        else:
            read_yaml(data, path, log)
        return log.sorted()

    return read_one


def flip(data: bytearray, rng: random.Random, _: Sequence[Seed]) -> None:
    """Change one bit."""
    if data:
        data[rng.randrange(len(data))] ^= 1 << rng.randrange(8)


def replace_byte(data: bytearray, rng: random.Random, _: Sequence[Seed]) -> None:
    """Put one printable or arbitrary byte in the place of another."""
    if data:
        data[rng.randrange(len(data))] = rng.choice((rng.randrange(256), rng.randrange(32, 127)))


def insert(data: bytearray, rng: random.Random, _: Sequence[Seed]) -> None:
    """Insert something nasty."""
    place = rng.randrange(len(data) + 1)
    data[place:place] = rng.choice(NASTY)


def delete(data: bytearray, rng: random.Random, _: Sequence[Seed]) -> None:
    """Remove a short stretch."""
    place = rng.randrange(len(data) + 1)
    del data[place : place + rng.randrange(1, 12)]


def truncate(data: bytearray, rng: random.Random, _: Sequence[Seed]) -> None:
    """Cut the end off."""
    del data[rng.randrange(len(data) + 1) :]


def repeat_line(data: bytearray, rng: random.Random, _: Sequence[Seed]) -> None:
    """Write one line a second time, somewhere."""
    lines = data.split(b"\n")
    lines.insert(rng.randrange(len(lines) + 1), rng.choice(lines))
    data[:] = b"\n".join(lines)


def remove_line(data: bytearray, rng: random.Random, _: Sequence[Seed]) -> None:
    """Take one line out."""
    lines = data.split(b"\n")
    del lines[rng.randrange(len(lines))]
    data[:] = b"\n".join(lines)


def indent_line(data: bytearray, rng: random.Random, _: Sequence[Seed]) -> None:
    """Move one line to the right or left."""
    lines = data.split(b"\n")
    place = rng.randrange(len(lines))
    indent = rng.choice((b"", b" ", b"  ", b"\t"))
    lines[place] = bytearray(indent) + (lines[place] if indent else lines[place].lstrip())
    data[:] = b"\n".join(lines)


def replace_value(data: bytearray, rng: random.Random, _: Sequence[Seed]) -> None:
    """Put something nasty after a colon or comma."""
    places = [index for index, byte in enumerate(data) if byte in b":,"]
    if places:
        place = rng.choice(places) + 1
        end = data.find(b"\n", place)
        data[place : end if end >= 0 and rng.random() < 0.8 else place] = b" " + rng.choice(NASTY)


def splice(data: bytearray, rng: random.Random, files: Sequence[Seed]) -> None:
    """Put a stretch of another file into this one."""
    other = rng.choice(files)[1]
    start = rng.randrange(len(other) + 1)
    place = rng.randrange(len(data) + 1)
    data[place : place + rng.randrange(40)] = other[start : start + rng.randrange(1, 200)]


MUTATIONS = (
    flip, replace_byte, insert, insert, delete, truncate, repeat_line, remove_line, indent_line, replace_value,
    replace_value, splice,
)  # fmt: skip


def make_input(seed: int, number: int, files: Sequence[Seed]) -> Seed:
    """Return the path and the bytes of one input."""
    rng = random.Random(seed << 40 | number)
    path, data = rng.choice(files)
    changed = bytearray(data)
    for _ in range(1 + int(rng.expovariate(0.7))):
        rng.choice(MUTATIONS)(changed, rng, files)
    return path, bytes(changed)


def fault_of(issues: Sequence[Issue], path: str, data: bytes) -> str | None:
    """Return what is wrong with the issues themselves."""
    lines = data.count(b"\n") + data.count(b"\r") + 1
    for issue in issues:
        if issue.path != path or not 1 <= issue.line <= lines + 1 or not 1 <= issue.column <= len(data) + 2:
            return f"no such place: {issue!r}"
        if not (issue.field and issue.code and issue.message and issue.remedy):
            return f"not said well: {issue!r}"
        if len(issue.message) > 1_000 or len(issue.remedy) > 2_000:
            return f"too long: {issue!r:.500}"
    if issues and not str(issues[0]).isprintable():
        return f"not printable: {issues[0]!r}"
    return None


class TooSlowError(Exception):
    """One input took longer than `SECONDS`."""


def on_alarm(signal_number: int, frame: FrameType | None) -> None:
    """Leave the input that is being read."""
    raise TooSlowError


def fuzz(count: int, seed: int, start: int = 0) -> int:
    """Read `count` inputs, print what was seen, and return the number of failures."""
    files, read_one = seeds(), reader()
    codes: Counter[str] = Counter()
    accepted = failures = size = 0
    handler = signal.signal(signal.SIGALRM, on_alarm)
    began = time.process_time()
    for number in range(start, start + count):
        if (number - start) % BATCH == 0:
            faulthandler.dump_traceback_later(2 * SECONDS, exit=True, file=sys.__stderr__ or sys.stderr)
        if (number - start) % PROGRESS == 0:
            print(f"{number - start} of {count}", file=sys.stderr, flush=True)
        path, data = make_input(seed, number, files)
        size += len(data)
        fault: str | None
        signal.setitimer(signal.ITIMER_REAL, SECONDS)
        try:
            issues = read_one(path, data)
            fault = fault_of(issues, path, data)
        except Exception:  # whatever leaves a reader is what this looks for
            issues, fault = [], traceback.format_exc()
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
        if fault is not None:
            failures += 1
            print(f"\ninput {number} of seed {seed}, {path}: {data[:300]!r}\n{fault}")
            if failures == MAX_FAILURES:
                break
        codes.update({issue.code for issue in issues})
        accepted += not issues
    faulthandler.cancel_dump_traceback_later()
    signal.signal(signal.SIGALRM, handler)
    seconds = time.process_time() - began
    done = number - start + 1
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)
    print(f"{done} inputs of seed {seed}, {size / done:.0f} bytes on average")
    print(f"{seconds:.1f} s of processor time, {done / seconds:.0f} inputs a second and core")
    print(f"{accepted} without issue, {failures} failures, at most {memory / 1e6:.0f} MB; {len(codes)} codes seen:")
    print("  " + ", ".join(f"{code} {times}" for code, times in codes.most_common()))
    return failures + (memory > MEMORY_LIMIT)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run from the command line; return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz_raw", description="Read mutated raw files.")
    parser.add_argument("--count", type=int, default=200_000, help="how many inputs")
    parser.add_argument("--seed", type=int, default=1, help="makes other inputs")
    parser.add_argument("--start", type=int, default=0, help="number of the first input")
    options = parser.parse_args(arguments)
    return 1 if fuzz(options.count, options.seed, options.start) else 0


if __name__ == "__main__":
    sys.exit(main())
