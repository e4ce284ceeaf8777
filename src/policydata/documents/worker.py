"""The child process: `python -m policydata.documents.worker KIND MEMORY CPU` reads a document from stdin.

The answer is one JSON object on stdout: `text`, `places`, `notices` and `charset`, or `refused`, or `missing`.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from dataclasses import astuple
from typing import Any

from policydata.documents.docx import parse_docx
from policydata.documents.findings import capped
from policydata.documents.html import parse_html
from policydata.documents.pdf import parse_pdf
from policydata.documents.pinned import Notice, ParsedText, UnreadableError
from policydata.errors import MissingExtraError

READERS: dict[str, Callable[[bytes], ParsedText]] = {"html": parse_html, "docx": parse_docx, "pdf": parse_pdf}
_OPEN_FILES = 64
_NO_LIMITS = Notice(
    "limits_missing", "this system cannot limit the memory of a process", "read untrusted files on Linux"
)


def main() -> None:
    """Read, answer and end."""
    kind, memory, cpu = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    answer_file = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)  # what a library prints must not mix with the answer
    limited = _limit(memory, cpu)
    answer = _read(kind, limited)
    with answer_file:
        json.dump(answer, answer_file, ensure_ascii=False, separators=(",", ":"))


def _limit(memory: int, cpu: int) -> bool:
    try:
        import resource
    except ImportError:
        return False
    for name, limit in (
        (resource.RLIMIT_AS, memory),
        (resource.RLIMIT_CPU, cpu),
        (resource.RLIMIT_NOFILE, _OPEN_FILES),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        _, hard = resource.getrlimit(name)
        lower = limit if hard == resource.RLIM_INFINITY else min(limit, hard)
        resource.setrlimit(name, (lower, lower if name != resource.RLIMIT_CPU else _above(lower, hard)))
    return True


def _above(seconds: int, hard: int) -> int:
    """Return a hard limit after the soft one, so that the signal tells time from other deaths."""
    return seconds + 5 if hard < 0 else min(seconds + 5, hard)


def _read(kind: str, limited: bool) -> dict[str, Any]:
    try:
        parsed = READERS[kind](sys.stdin.buffer.read())
    except MissingExtraError as error:
        return {"missing": error.module}
    except UnreadableError as error:
        return {"refused": astuple(error.notice)}
    except MemoryError:
        notice = Notice("memory_limit", "reading needs more memory than allowed", "split the document")
        return {"refused": astuple(notice)}
    except Exception as error:  # whatever a library raises on a broken file is a finding, not a traceback
        message = f"the reader failed: {type(error).__name__}: {error}"[:300]
        return {"refused": astuple(Notice("damaged", message, "get the file from its source again"))}
    notices = parsed.notices if limited else (*parsed.notices, _NO_LIMITS)
    return {
        "text": parsed.text,
        "places": [(span.start, span.end, astuple(span.place)) for span in parsed.places],
        "notices": [astuple(notice) for notice in capped(notices)],
        "charset": parsed.charset,
    }


if __name__ == "__main__":
    main()
