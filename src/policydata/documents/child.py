"""A reader of a hostile format in a process of its own: limited in memory, time and output, without a file to write."""

from __future__ import annotations

import io
import json
import os
import selectors
import signal
import subprocess
import sys
import time
from contextlib import suppress
from dataclasses import dataclass

from policydata.documents.libraries import EXTRA
from policydata.documents.pinned import Notice, ParsedText, Place, PlacedSpan, UnreadableError
from policydata.errors import MissingExtraError

MAX_ANSWER_BYTES = 96 * 1024 * 1024
_MEBIBYTE = 1024 * 1024
_PIECE = 256 * 1024
_WORKER = "policydata.documents.worker"
_TOO_SLOW = "do not open it elsewhere without care; get the file from its source again, or split it"


@dataclass(frozen=True, slots=True)
class Limits:
    """What one document may cost: address space in bytes, seconds of processor, seconds of the clock."""

    memory: int
    cpu: int
    wall: float

    @classmethod
    def for_size(cls, size: int) -> Limits:
        """Return the limits for a file of `size` bytes: a floor for small files, and a share for each MiB."""
        mebibytes = size // _MEBIBYTE
        return cls(min(768 + 16 * mebibytes, 2560) * _MEBIBYTE, 10 + 2 * mebibytes, 30.0 + 6 * mebibytes)


def parse_in_child(kind: str, file: io.FileIO, limits: Limits) -> ParsedText:
    """Return what the reader of `kind` finds in an open file, read by a child process.

    Raises `UnreadableError` where the document is refused or the child dies or exceeds a limit, and
    `MissingExtraError` where the child lacks a library.
    """
    arguments = [sys.executable, "-P", "-m", _WORKER, kind, str(limits.memory), str(limits.cpu)]
    try:
        child = subprocess.Popen(  # noqa: S603 - the arguments are ours; the document arrives as an open file
            arguments, stdin=file, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
    except OSError as error:
        message = f"the reader cannot be started: {error.strerror or error}"
        raise UnreadableError(Notice("parser_died", message, "try again with fewer processes")) from None
    with child:
        try:
            answer = _answer(child, limits.wall)
        except BaseException:
            child.kill()
            raise
    if child.returncode:
        raise UnreadableError(_death(child.returncode, limits))
    return _parsed(answer)


def _answer(child: subprocess.Popen[bytes], wall: float) -> bytearray:
    deadline = time.monotonic() + wall
    answer = bytearray()
    if child.stdout is None:
        return answer
    with selectors.DefaultSelector() as selector:
        selector.register(child.stdout, selectors.EVENT_READ)
        while selector.select(max(0.0, deadline - time.monotonic())):
            piece = os.read(child.stdout.fileno(), _PIECE)
            if not piece:
                with suppress(subprocess.TimeoutExpired):
                    child.wait(max(1.0, deadline - time.monotonic()))
                    return answer
                break
            answer += piece
            if len(answer) > MAX_ANSWER_BYTES:
                message = f"its text takes more than {MAX_ANSWER_BYTES} bytes"
                raise UnreadableError(Notice("too_much_text", message, "split the document"))
    raise UnreadableError(Notice("time_limit", f"reading took more than {wall:g} seconds", _TOO_SLOW))


def _death(returncode: int, limits: Limits) -> Notice:
    if returncode in (-signal.SIGXCPU, -signal.SIGKILL):
        return Notice("time_limit", f"reading took more than {limits.cpu} seconds of processor time", _TOO_SLOW)
    reason = f"by signal {-returncode}" if returncode < 0 else f"with exit code {returncode}"
    message = f"the reader ended {reason}; memory was limited to {limits.memory // _MEBIBYTE} MiB"
    return Notice("parser_died", message, _TOO_SLOW)


def _parsed(answer: bytearray) -> ParsedText:
    try:
        result = json.loads(answer)
    except ValueError:
        raise UnreadableError(Notice("parser_died", "the reader gave no whole answer", _TOO_SLOW)) from None
    if "missing" in result:
        raise MissingExtraError(result["missing"], EXTRA)
    if "refused" in result:
        raise UnreadableError(Notice(*result["refused"]))
    places = tuple(PlacedSpan(start, end, Place(*place)) for start, end, place in result["places"])
    notices = tuple(Notice(*notice) for notice in result["notices"])
    return ParsedText(result["text"], places, notices, result["charset"])
