"""Reading one release through one directory handle, so that a swap cannot mix two releases."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from types import TracebackType

_NO_FOLLOW = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
_HAS_HANDLES = os.open in os.supports_dir_fd and os.scandir in os.supports_fd


class UnreadableFileError(Exception):
    """A name in a release that is not a plain file, or cannot be read."""


class ReleaseDirectory:
    """The files of one release directory; after a swap it still shows the release it was opened on.

    Where the system has no directory handles (Windows), files are opened by path.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._handle = os.open(path, os.O_RDONLY | getattr(os, "O_DIRECTORY", 0)) if _HAS_HANDLES else None

    def __enter__(self) -> ReleaseDirectory:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._handle is not None:
            os.close(self._handle)

    def names(self) -> list[str]:
        """Return the names of all entries, sorted."""
        with os.scandir(self._path if self._handle is None else self._handle) as entries:
            return sorted(entry.name for entry in entries)

    def kind(self, name: str) -> str:
        """Return what an entry is: file, symbolic link, directory or other."""
        mode = os.stat(self._place(name), dir_fd=self._handle, follow_symlinks=False).st_mode
        for test, kind in ((stat.S_ISREG, "file"), (stat.S_ISLNK, "symbolic link"), (stat.S_ISDIR, "directory")):
            if test(mode):
                return kind
        return "special file"

    def read(self, name: str, most_bytes: int) -> bytes:
        """Return the bytes of a plain file of at most `most_bytes`; raise UnreadableFileError otherwise."""
        try:
            if (kind := self.kind(name)) != "file":
                raise UnreadableFileError(f"is a {kind}, not a file")
            handle = os.open(self._place(name), os.O_RDONLY | _NO_FOLLOW, dir_fd=self._handle)
            with os.fdopen(handle, "rb") as file:
                status = os.fstat(file.fileno())
                if not stat.S_ISREG(status.st_mode):
                    raise UnreadableFileError("is not a plain file")
                if status.st_size > most_bytes:
                    raise UnreadableFileError(f"has {status.st_size} bytes, at most {most_bytes} are expected")
                return file.read(most_bytes + 1)
        except FileNotFoundError as error:
            raise UnreadableFileError("is missing") from error
        except OSError as error:
            raise UnreadableFileError(f"cannot be read: {error.strerror}") from error

    def was_replaced(self) -> bool:
        """Say whether the path now leads to another directory than the one that was opened."""
        if self._handle is None:
            return False
        try:
            return not os.path.samestat(self._path.stat(), os.fstat(self._handle))
        except FileNotFoundError:
            return True

    def _place(self, name: str) -> str:
        return name if self._handle is not None else str(self._path / name)
