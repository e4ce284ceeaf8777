"""A process that publishes synthetic editions, to be killed, starved and raced by tests.

`python -m tests.publish.publisher '{"target": …, "editions": [1]}'` publishes and ends with 0 (published) or 3
(PublishError). With `--serve` it reads such requests line by line, and for
each forks a stopped child, says its process id, and says how it ended: that spares the start of a new interpreter.

The system calls of publishing lie between two marks, which are look-ups of names that do not exist.
"""

from __future__ import annotations

import importlib.abc
import json
import logging
import os
import signal
import sys
import traceback
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

PUBLISHED, CRASHED, REFUSED = 0, 1, 3
BEGIN_MARK = "/publishing-begins-here"
END_MARK = "/publishing-ends-here"


class WithoutPandas(importlib.abc.MetaPathFinder):
    """Refuses pandas, which pyarrow loads when it is there: publishing must do without, and starts faster."""

    def find_spec(self, name: str, path: object, target: object = None) -> None:
        if name.partition(".")[0] == "pandas":
            raise ImportError(name)


@dataclass(frozen=True)
class Request:
    """What to publish, and under which limits."""

    target: str
    editions: Sequence[int]
    policies: int = 40
    wait: bool = False
    user: int | None = None
    file_bytes: int | None = None
    lock_seconds: float = 60.0
    talk: str | None = None

    def to_json(self) -> str:
        return json.dumps(asdict(self))


def publish(request: Request) -> tuple[int, str]:
    """Publish each edition in turn; return how it ended and the message of a refusal."""
    from policydata.errors import PublishError
    from policydata.publish.publication import publish_release
    from tests.publish.synthetic import synthetic_metadata, synthetic_tables

    target = Path(request.target)
    _limit(request)
    try:
        for edition in request.editions:
            tables = synthetic_tables(edition, request.policies)
            publish_release(tables, synthetic_metadata(edition), target, lock_seconds=request.lock_seconds)
    except PublishError as error:
        return REFUSED, str(error)
    return PUBLISHED, ""


def serve() -> None:
    """Fork a stopped child for each request on standard input; print its process id, later how it ended."""
    # Every second fault leaves a warning behind; what counts is what the judge finds.
    logging.disable(logging.WARNING)
    for line in sys.stdin:
        request = Request(**json.loads(line))
        child = os.fork()
        if child == 0:
            os._exit(_run_child(request))
        os.waitpid(child, os.WUNTRACED)
        print(child, flush=True)
        _, status = os.waitpid(child, 0)
        print(os.waitstatus_to_exitcode(status), flush=True)


def _run_child(request: Request) -> int:
    talk = os.open(str(request.talk), os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    os.kill(os.getpid(), signal.SIGSTOP)
    os.access(BEGIN_MARK, os.F_OK)
    try:
        ended, message = publish(request)
    except BaseException:
        ended, message = CRASHED, traceback.format_exc()
    # Not write, which a fault may have made useless for good.
    os.pwrite(talk, message.encode(), 0)
    os.access(END_MARK, os.F_OK)
    return ended


def _limit(request: Request) -> None:
    if request.file_bytes is not None:
        import resource

        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (request.file_bytes, request.file_bytes))
    if request.user is not None:
        os.setuid(request.user)


def main() -> int:
    sys.meta_path.insert(0, WithoutPandas())
    # A shell that runs the tests in the background makes its children ignore interrupts.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    import pyarrow as pa
    import pyarrow.acero
    import pyarrow.dataset

    import policydata.publish
    import tests.publish.synthetic

    pa.array([1])
    assert policydata.publish.__all__
    assert tests.publish.synthetic.AWKWARD_TEXTS
    assert pyarrow.acero is not None
    assert pyarrow.dataset is not None
    if sys.argv[1:] == ["--serve"]:
        serve()
        return PUBLISHED
    request = Request(**json.loads(sys.argv[1]))
    print("ready", flush=True)
    if request.wait:
        sys.stdin.readline()
    ended, message = publish(request)
    print(message, file=sys.stderr)
    return ended


if __name__ == "__main__":
    sys.exit(main())
