"""Two directories change places in one step, where the file system can do that.

Linux has renameat2 with RENAME_EXCHANGE, macOS renamex_np with RENAME_SWAP: a reader finds either the one or the
other. Elsewhere (Windows, some network and overlay file systems) three renames do the same, and for a moment there
is no release at all; `restore_set_aside` mends what a crash in that moment leaves.
"""

from __future__ import annotations

import ctypes
import errno
import logging
import os
import secrets
import sys
from pathlib import Path

from policydata.publish.durable_files import is_there

_log = logging.getLogger(__name__)
_AT_FDCWD = -100
_RENAME_EXCHANGE = 2
_RENAME_SWAP = 2
_NOT_SUPPORTED = frozenset({errno.EINVAL, errno.ENOSYS, errno.EXDEV, errno.ENOTSUP, errno.EOPNOTSUPP})
_IMMOVABLE = "this file system cannot move {0} (a lower overlay layer?); put a copy of the directory in its place first"


def exchange(staged: Path, target: Path) -> None:
    """Let two sibling directories change places; raise OSError, and then both are where they were."""
    if not _exchange_in_one_step(staged, target):
        _exchange_in_three_steps(staged, target)


def restore_set_aside(target: Path) -> None:
    """Undo a three-step exchange that was cut short; raise OSError when it is not clear what to restore."""
    aside = [path for path in target.parent.iterdir() if path.name.startswith(_aside_prefix(target))]
    if not aside or is_there(target):
        return
    if len(aside) > 1:
        names = ", ".join(sorted(path.name for path in aside))
        raise FileExistsError(errno.EEXIST, f"several releases were set aside ({names}); rename the right one by hand")
    aside[0].rename(target)
    _log.warning("%s was set aside by an interrupted build and is back in its place", target)


def leftovers(target: Path) -> list[Path]:
    """Return what killed builds left beside the target; only sure to be dead while the lock is held."""
    prefixes = (staging_prefix(target), _aside_prefix(target))
    return sorted(path for path in target.parent.iterdir() if path.name.startswith(prefixes))


def staging_prefix(target: Path) -> str:
    """Return how the names of staging directories of a target begin."""
    return f".{target.name}.staging-"


def _aside_prefix(target: Path) -> str:
    return f".{target.name}.old-"


def _exchange_in_one_step(first: Path, second: Path) -> bool:
    """Return False when the system or the file system cannot do it."""
    names = os.fsencode(first), os.fsencode(second)
    if os.name != "posix":
        return False
    library = ctypes.CDLL(None, use_errno=True)
    if sys.platform == "linux" and hasattr(library, "renameat2"):
        result = library.renameat2(_AT_FDCWD, names[0], _AT_FDCWD, names[1], _RENAME_EXCHANGE)
    elif sys.platform == "darwin" and hasattr(library, "renamex_np"):
        result = library.renamex_np(names[0], names[1], _RENAME_SWAP)
    else:
        return False
    if result == 0:
        return True
    code = ctypes.get_errno()
    if code in _NOT_SUPPORTED:
        return False
    raise OSError(code, os.strerror(code), str(first), None, str(second))


def _exchange_in_three_steps(staged: Path, target: Path) -> None:
    aside = target.with_name(f"{_aside_prefix(target)}{secrets.token_hex(8)}")
    try:
        target.rename(aside)
        staged.rename(target)
    except BaseException as error:
        # Also for KeyboardInterrupt, which can come between the two.
        _put_back(target, aside)
        if isinstance(error, OSError) and error.errno == errno.EXDEV:
            raise OSError(error.errno, _IMMOVABLE.format(target)) from error
        raise
    try:
        aside.rename(staged)
    except OSError as error:
        _log.warning("%s could not be renamed (%s); the next build removes it", aside, error.strerror)


def _put_back(target: Path, aside: Path) -> None:
    try:
        if is_there(aside) and not is_there(target):
            aside.rename(target)
    except OSError as error:
        message = f"{error.strerror}; the release was set aside as {aside.name}, the next build puts it back"
        raise OSError(error.errno, message) from error
