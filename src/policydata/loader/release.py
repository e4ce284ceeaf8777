"""The release this package reads: where it lies, what its descriptor lists, and bytes that match what is listed.

No path and no address ever comes from the user; the names of files come from a descriptor that matches its own digest,
and are held against one pattern besides.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from policydata.errors import DamagedReleaseError, PolicyDataError, UnknownNameError
from policydata.issues import printable

FORMAT_VERSION = 1
REMEDY = "install policydata again, or in a checkout run: policydata build"
_PACKAGE = Path(__file__).parents[1]  # importlib.resources would load what packed archives need, at every first call
_DESCRIPTOR = "datapackage.json"
_MOST_DESCRIPTOR_BYTES = 64 * 2**20
_MOST_SWAPS = 100
_FILE_NAME = re.compile(r"([a-z][a-z0-9_]{0,59})\.(csv|parquet)")
_DIGEST_LINE = re.compile(rb'^  "policydata:releaseDigest": "sha256:([0-9a-f]{64})",\n', re.MULTILINE)

T = TypeVar("T")


class ListedFile(NamedTuple):
    """What the descriptor says of one file."""

    path: Path
    size: int
    sha256: str
    rows: int


class Release:
    """One release as its descriptor lists it; files are read when they are asked for, and checked then."""

    def __init__(self, directory: Path) -> None:
        self._descriptor = _descriptor(directory / _DESCRIPTOR)
        self._files: dict[tuple[str, str], ListedFile] = {}
        self._resources: dict[str, Mapping[str, Any]] = {}
        try:
            for resource in self._descriptor["resources"]:
                self._list(directory, resource)
            self.version = str(self._descriptor["version"])
            self.title = str(self._descriptor["title"])
            self.licence = " AND ".join(str(licence["name"]) for licence in self._descriptor["licenses"])
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise _damaged(directory / _DESCRIPTOR, f"cannot be understood ({error!r})") from error

    @property
    def tables(self) -> tuple[str, ...]:
        """The names of the tables, sorted."""
        return tuple(sorted(self._resources))

    def check_table(self, table: object) -> str:
        """Return the name of a table; raise TypeError for what is no text, UnknownNameError for another name."""
        if not isinstance(table, str):
            raise TypeError(f"table must be the name of a table, such as 'policies', not {shown(table)}")
        if table not in self._resources:
            raise UnknownNameError("table", table, self.tables)
        return table

    def schema(self, table: str) -> dict[str, Any]:
        """Return the Table Schema of a table."""
        schema: dict[str, Any] = self._resources[table]["schema"]
        return schema

    def table_title(self, table: str) -> str:
        """Return the title of a table."""
        return str(self._resources[table]["title"])

    def kinds(self, table: str) -> dict[str, str]:
        """Return the columns of a table in order, each with its Table Schema type."""
        return {field["name"]: field["type"] for field in self.schema(table)["fields"]}

    def key(self, table: str) -> list[str]:
        """Return the columns of the primary key of a table."""
        return list(self.schema(table)["primaryKey"])

    def file(self, table: str, form: str) -> ListedFile:
        """Return what is listed of a table's file; `form` is csv or parquet."""
        try:
            return self._files[table, form]
        except KeyError:
            raise DamagedReleaseError(f"{_DESCRIPTOR} lists no {form} file of {table}; {REMEDY}") from None

    def read(self, table: str, form: str) -> bytes:
        """Return the bytes of a file; raise DamagedReleaseError unless size and SHA-256 are those listed."""
        listed = self.file(table, form)
        data = _read(listed.path, listed.size)
        if len(data) != listed.size:
            found = "more" if len(data) > listed.size else f"only {len(data)}"
            raise _damaged(listed.path, f"has {found} bytes, {listed.size} are listed in {_DESCRIPTOR}")
        if hashlib.sha256(data).hexdigest() != listed.sha256:
            raise _damaged(listed.path, f"does not match the SHA-256 listed in {_DESCRIPTOR}")
        return data

    def _list(self, directory: Path, resource: Mapping[str, Any]) -> None:
        name = _FILE_NAME.fullmatch(resource["path"])
        digest = re.fullmatch("sha256:([0-9a-f]{64})", resource["hash"])
        size, rows = int(resource["bytes"]), int(resource["policydata:rowCount"])
        if name is None or digest is None or size < 0 or rows < 0:
            raise ValueError(resource["path"])
        listed = ListedFile(directory / resource["path"], size, digest[1], rows)
        self._files[name[1], name[2]] = listed
        self._resources[name[1]] = resource


def reading(use: Callable[[Release], T]) -> T:
    """Return `use(release)`, read again when the release was replaced by another one meanwhile.

    Raises DamagedReleaseError when files are missing or do not match, and the directory is still the same one.
    """
    directory = data_directory()
    for _ in range(_MOST_SWAPS):
        before = _identity(directory)
        try:
            return use(Release(directory))
        except DamagedReleaseError:
            if _identity(directory) == before:
                raise
    raise DamagedReleaseError(f"{directory}: replaced again and again while it was read; try again after the build")


def data_directory() -> Path:
    """Return the directory of the release: `data` in the package, else `data/processed` in its checkout.

    Raises DamagedReleaseError when there is neither.
    """
    if (_PACKAGE / "data").is_dir():
        return _PACKAGE / "data"
    if _PACKAGE.parent.name == "src":
        return _PACKAGE.parents[1] / "data" / "processed"
    raise DamagedReleaseError(f"{_PACKAGE}: this installation holds no data; {REMEDY}")


def shown(value: object) -> str:
    """Return a value and its type on one short line, for messages about arguments."""
    text = printable(repr(value))
    return f"{text if len(text) <= 60 else text[:57] + '...'} ({type(value).__name__})"


def _descriptor(path: Path) -> dict[str, Any]:
    data = _read(path, _MOST_DESCRIPTOR_BYTES)
    try:
        descriptor = json.loads(data.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise _damaged(path, "is not JSON") from error
    version = descriptor.get("policydata:formatVersion") if isinstance(descriptor, dict) else None
    if not isinstance(version, int):
        raise _damaged(path, "names no format version")
    if version > FORMAT_VERSION:
        raise PolicyDataError(
            f"{path}: the release has format version {version}, this policydata reads up to {FORMAT_VERSION};"
            " run: pip install --upgrade policydata"
        )
    # The digest covers every other byte of the descriptor, so it is checked on the bytes and not on what they mean.
    digests = _DIGEST_LINE.findall(data)
    if len(digests) != 1 or hashlib.sha256(_DIGEST_LINE.sub(b"", data)).hexdigest().encode() != digests[0]:
        raise _damaged(path, "does not match its own digest")
    return dict(descriptor)


def _read(path: Path, most: int) -> bytes:
    """Return the bytes of a file, at most one more than `most`."""
    try:
        with path.open("rb") as file:
            return file.read(most + 1)
    except FileNotFoundError as error:
        raise _damaged(path, "is missing") from error
    except OSError as error:
        raise _damaged(path, f"cannot be read ({error.strerror})") from error


def _identity(directory: Path) -> tuple[int, int, int] | None:
    """Tell one directory at a path from the next; None when there is none."""
    try:
        status = directory.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino, status.st_ctime_ns


def _damaged(path: Path, problem: str) -> DamagedReleaseError:
    return DamagedReleaseError(printable(f"{path}: {problem}; {REMEDY}"))
