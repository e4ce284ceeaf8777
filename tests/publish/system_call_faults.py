"""Every system call of publishing made to fail or to be the last one, by strace."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from policydata.publish import verify_release
from tests.publish.processes import (
    ENVIRONMENT,
    REPOSITORY,
    fresh_copy,
    problem_with,
    problem_with_recovery,
    publish_edition,
)
from tests.publish.publisher import BEGIN_MARK, CRASHED, END_MARK, PUBLISHED, Request

OLD, NEW, LATER, NEXT = 1, 2, 3, 4
KILL = "signal=KILL"
ERRORS = ("error=ENOSPC", "error=EIO", "error=EACCES", "error=EINTR")
SYSTEM_CALLS = (
    *("openat", "mkdir", "write", "fsync", "rename", "renameat2", "unlink", "unlinkat", "rmdir"),
    *("close", "flock", "read", "getdents64", "newfstatat", "access"),
)
WITHOUT_EXCHANGE = "inject=renameat2:error=ENOSYS"
_LINE = re.compile(r"^(\d+) +(\w+)\(")


def strace_is_here() -> bool:
    """Whether strace can be used."""
    return shutil.which("strace") is not None


@dataclass(frozen=True)
class Fault:
    """What happens at one call of one kind; `when` counts the calls from 1, and `2+` means from the second on."""

    system_call: str
    when: str
    what: str

    def __str__(self) -> str:
        return f"inject={self.system_call}:{self.what}:when={self.when}"


@dataclass(frozen=True)
class Ending:
    """How a publisher ended, what it said, and the system calls it made."""

    ended: int
    talk: str
    trace: str


class FaultyPublishers:
    """Publishers under strace, forked from one process that has everything imported."""

    def __init__(self, work: Path) -> None:
        self.work = work
        self._server = subprocess.Popen(
            [sys.executable, "-m", "tests.publish.publisher", "--serve"],
            cwd=REPOSITORY,
            env=ENVIRONMENT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def __enter__(self) -> FaultyPublishers:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._server.communicate()

    def publish(self, target: Path, edition: int, *rules: object) -> Ending:
        """Publish one edition while strace applies its rules."""
        talk, trace = self.work / "talk", self.work / "trace"
        request = Request(str(target), [edition], lock_seconds=0.1, talk=str(talk))
        stdin, stdout = self._server.stdin, self._server.stdout
        assert stdin is not None
        assert stdout is not None
        stdin.write(request.to_json() + "\n")
        stdin.flush()
        child = int(stdout.readline())
        expressions = [part for rule in rules for part in ("-e", str(rule))]
        with subprocess.Popen(
            ["strace", "-f", "-o", trace, "-p", str(child), "-e", f"trace={','.join(SYSTEM_CALLS)}", *expressions],
            stderr=subprocess.PIPE,
            text=True,
        ) as strace:
            assert strace.stderr is not None
            attached = strace.stderr.readline()
            assert "attached" in attached, attached
            os.kill(child, signal.SIGCONT)
            ended = int(stdout.readline())
        return Ending(ended, talk.read_text(), trace.read_text())


class Sweep:
    """Runs faults one after the other and keeps count of what came of them."""

    def __init__(self, publishers: FaultyPublishers, policies: int = 40) -> None:
        self._publishers = publishers
        self._case = publishers.work / "case"
        self._master = publishers.work / "master" / "processed"
        self._master.parent.mkdir(exist_ok=True)
        publish_edition(self._master, OLD, policies)
        self.problems: list[str] = []
        self.runs: Counter[str] = Counter()
        self.endings: Counter[str] = Counter()

    def points(self, *rules: object) -> list[tuple[str, int]]:
        """Return each call between the marks of an undisturbed run as its name and number."""
        ending = self._publishers.publish(fresh_copy(self._master, self._case), NEW, *rules)
        if ending.ended != PUBLISHED:
            raise AssertionError(ending.talk)
        numbers: Counter[str] = Counter()
        found: list[tuple[str, int]] = []
        begun = False
        main_thread = ending.trace.partition(" ")[0]
        for line in ending.trace.splitlines():
            match = _LINE.match(line)
            if match is None or match[1] != main_thread:
                continue
            numbers[match[2]] += 1
            if END_MARK in line:
                return found
            if begun and match[2] != "access":
                found.append((match[2], numbers[match[2]]))
            begun = begun or BEGIN_MARK in line
        raise AssertionError("the marks are not in the trace")

    def run(self, fault: Fault, *rules: object) -> None:
        """Publish with one fault, judge, then publish again without and judge."""
        target = fresh_copy(self._master, self._case)
        ending = self._publishers.publish(target, NEW, *rules, fault)
        self._judge(fault, target, ending, bool(rules))

    def run_first(self, fault: Fault) -> None:
        """The same where nothing was published before."""
        target = fresh_copy(self._master, self._case)
        shutil.rmtree(target)
        ending = self._publishers.publish(target, NEW, fault)
        self.runs[fault.what] += 1
        if target.exists():
            problem = problem_with(target, NEW, NEW, ending.ended, ending.talk)
        else:
            problem = ending.talk if ending.ended in (PUBLISHED, CRASHED) else None
        self._note(fault, ending, problem or problem_with_recovery(target, NEXT))

    def run_twice(self, first: Fault, second: Fault) -> None:
        """A fault, then another one in the run that follows and cleans up."""
        target = fresh_copy(self._master, self._case)
        self._publishers.publish(target, NEW, first)
        old = NEW if self._stands(target, NEW) else OLD
        ending = self._publishers.publish(target, LATER, second)
        self.runs["two faults"] += 1
        problem = problem_with(target, old, LATER, ending.ended, ending.talk)
        self._note((first, second), ending, problem or problem_with_recovery(target, NEXT))

    def _stands(self, target: Path, edition: int) -> bool:
        return f'"version": "{edition}.0.0"' in (target / "datapackage.json").read_text(encoding="utf-8")

    def _judge(self, fault: Fault, target: Path, ending: Ending, may_be_aside: bool) -> None:
        self.runs[fault.what] += 1
        problem = None
        if may_be_aside and not target.exists():
            # Between the renames of the three-step way: the release must be whole where it was set aside.
            aside = list(target.parent.glob(f".{target.name}.old-*"))
            if len(aside) != 1 or verify_release(aside[0]):
                problem = "the release is neither in place nor set aside whole"
            self.endings["set aside"] += 1
        else:
            problem = problem_with(target, OLD, NEW, ending.ended, ending.talk)
        self._note(fault, ending, problem or problem_with_recovery(target, NEXT))

    def _note(self, fault: object, ending: Ending, problem: str | None) -> None:
        names = {PUBLISHED: "published", -signal.SIGKILL: "killed"}
        self.endings[names.get(ending.ended, "refused")] += 1
        if problem:
            self.problems.append(f"{fault}: {problem}")


def faults_at(points: Sequence[tuple[str, int]], whats: Sequence[str] = (KILL, *ERRORS)) -> Iterator[Fault]:
    """Each fault once at each point, and each error from each point on as well.

    An EINTR that never ends is left out: Python repeats the call, as it must.
    """
    for system_call, number in points:
        for what in whats:
            yield Fault(system_call, str(number), what)
            if what not in (KILL, "error=EINTR"):
                yield Fault(system_call, f"{number}+", what)


def new_work_directory() -> Path:
    """A directory for the cases of a sweep."""
    return Path(tempfile.mkdtemp(prefix="policydata-faults-"))
