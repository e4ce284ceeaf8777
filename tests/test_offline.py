"""What reading must never do: open a socket, write a file, start a process; it needs no home and no writable folder."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

WATCH = """
import os, sys

WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_APPEND | os.O_TRUNC
STARTING = ("subprocess.", "os.system", "os.exec", "os.fork", "os.posix_spawn", "os.spawn", "os.startfile", "pty.")
CHANGING = ("os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.link", "os.symlink", "os.truncate", "os.chmod",
            "os.chown", "os.utime", "shutil.", "tempfile.")
seen = []

def watch(event, arguments):
    if event.startswith(("socket.", "urllib.", "http.", "ftplib.", "smtplib.")) or event.startswith(STARTING):
        seen.append((event, repr(arguments)[:200]))
    elif event.startswith(CHANGING):
        seen.append((event, repr(arguments)[:200]))
    elif event == "open" and isinstance(arguments[2], int) and arguments[2] & WRITING:
        seen.append((event, repr(arguments)[:200]))

sys.addaudithook(watch)
"""
USE = """
import datetime
import policydata

for name in policydata.__all__:
    getattr(policydata, name)
for table in policydata.tables():
    assert list(policydata.load(table).columns) == [field["name"] for field in policydata.schema(table)["fields"]]
    assert policydata.path(table).is_file() and policydata.path(table, "csv").is_file()
assert len(policydata.load("policies", ["policy_id"], {"jurisdiction": ["CN", "UN"]}))
assert policydata.get("cn-cac")["table"] == "bodies"
assert len(policydata.evidence("cn-cac"))
assert len(policydata.in_force(on=datetime.date(2024, 1, 1), jurisdiction="CN"))
assert policydata.cite() and policydata.cite("bibtex") and policydata.data_version
for wrong in ("https://example.org/policies", "file:///etc/passwd", "s3://bucket/policies"):
    try:
        policydata.load(wrong)
    except policydata.UnknownNameError:
        pass
    else:
        raise AssertionError(wrong)

from policydata.cli import main

for arguments in (["show", "cn-cac"], ["cite"], ["--help"], ["show", "nobody"]):
    try:
        main(arguments)
    except SystemExit:
        pass
"""
REPORT = """
if seen:
    sys.stderr.write(repr(seen))
    sys.exit(3)
"""


def run(code: str, *, cwd: Path) -> subprocess.CompletedProcess[str]:
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in {"HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "TMPDIR", "PYTHONPATH"}
    }
    # -B, because Python itself writes compiled modules where it may.
    return subprocess.run(
        [sys.executable, "-B", "-c", code],
        cwd=cwd,
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


@pytest.fixture
def read_only(tmp_path: Path) -> Path:
    folder = tmp_path / "read-only"
    folder.mkdir()
    folder.chmod(0o555)
    return folder


def test_reading_opens_no_socket_writes_no_file_and_starts_no_process(read_only: Path) -> None:
    result = run(WATCH + USE + REPORT, cwd=read_only)
    assert result.returncode == 0, result.stderr
    assert "Cyberspace Administration of China" in result.stdout
    assert list(read_only.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on the size of files")
def test_a_process_that_cannot_write_one_byte_can_read(read_only: Path) -> None:
    # The limit also holds for native code, which no audit hook sees; the signal it sends ends the process.
    limit = "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))\n"
    result = run(limit + USE, cwd=read_only)
    assert result.returncode == 0, result.stderr
    assert "Cyberspace Administration of China" in result.stdout
    assert run(limit + "import pathlib; pathlib.Path('x').write_text('x')", cwd=read_only).returncode != 0


@pytest.mark.parametrize(
    "forbidden",
    [
        "import socket; socket.socket()",
        "open('x', 'w')",
        "import os; os.open('x', os.O_CREAT | os.O_WRONLY)",
        "import subprocess; subprocess.run(['true'])",
        "import os; os.mkdir('x')",
        "import os; os.posix_spawn('/bin/true', ['true'], {})",
    ],
)
def test_the_watch_sees_what_is_forbidden(forbidden: str, tmp_path: Path) -> None:
    code = f"{WATCH}\ntry:\n    {forbidden}\nexcept OSError:\n    pass\n{REPORT}"
    assert run(code, cwd=tmp_path).returncode == 3
