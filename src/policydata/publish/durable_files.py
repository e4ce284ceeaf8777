"""Files and directories that are on the disk, not only in memory, when a call returns."""

from __future__ import annotations

import logging
import os
import shutil
from collections.abc import Mapping
from pathlib import Path

_log = logging.getLogger(__name__)


def write_files(directory: Path, files: Mapping[str, bytes]) -> None:
    """Write new files into a directory and put them and their names on the disk; raise OSError."""
    for name, data in files.items():
        with (directory / name).open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
    sync_directory(directory)


def is_there(path: Path) -> bool:
    """Say whether a name exists, be it a dangling link; raise OSError when that cannot be known."""
    try:
        path.lstat()
    except FileNotFoundError:
        return False
    return True


def sync_directory(directory: Path) -> None:
    """Put the names in a directory on the disk; raise OSError. Windows needs and offers no such call."""
    if os.name == "nt":
        return
    handle = os.open(directory, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def remove_leftover(path: Path) -> None:
    """Remove a file, link or whole directory if it is there; what cannot be removed now is left for the next start."""
    try:
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)
    except OSError as error:
        _log.warning("%s could not be removed (%s); the next build tries again", path, error.strerror)
