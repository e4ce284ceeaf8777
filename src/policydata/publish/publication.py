"""Publishing a release: all of it in one step, or none of it.

1. take the lock beside the target; sweep what killed builds left;
2. write every file into a hidden sibling directory, put each on the disk, read all back and verify;
3. let the staged and the published directory change places in one system call; put that on the disk;
4. remove the old release, which now bears the hidden name.

A crash before step 3 leaves the old release, a crash after it the new one.
"""

from __future__ import annotations

import hashlib
import logging
import secrets
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

import filelock
import pyarrow as pa

from policydata.errors import PublishError
from policydata.publish.csv_files import csv_bytes
from policydata.publish.descriptor import (
    DESCRIPTOR_NAME,
    csv_resource,
    descriptor_bytes,
    parquet_resource,
    parse_descriptor,
    release_descriptor,
)
from policydata.publish.durable_files import is_there, remove_leftover, sync_directory, write_files
from policydata.publish.exchange import exchange, leftovers, restore_set_aside, staging_prefix
from policydata.publish.parquet import parquet_bytes, table_attributes
from policydata.publish.release_table import ReleaseTable, refuse_unpublishable
from policydata.publish.verification import verify_release

LOCK_SECONDS = 60.0
_log = logging.getLogger(__name__)


def publish_release(
    tables: Sequence[ReleaseTable],
    metadata: Mapping[str, object],
    target: Path,
    *,
    before_swap: Callable[[Path], None] | None = None,
    lock_seconds: float = LOCK_SECONDS,
) -> None:
    """Publish the tables into the directory `target`, whose previous release is replaced as a whole.

    `before_swap` is called with the staged directory and may refuse it by raising. When the published files already
    hold the same bytes, nothing is touched. Raise PublishError when the release cannot be written or is not whole, or
    when another build holds the lock for more than `lock_seconds`; the previous release then stands.
    """
    target = target.absolute()
    if target.name in ("", ".."):
        raise PublishError(f"{target}: is not the name of a release directory")
    refuse_unpublishable(tables)
    with _refusing(target), _lock(target, lock_seconds):
        restore_set_aside(target)
        for leftover in leftovers(target):
            remove_leftover(leftover)
        files = release_files(tables, metadata)
        _refuse_foreign_target(target, set(files))
        if _holds(target, files):
            _refuse_unsound(target)
            return
        staged = target.with_name(f"{staging_prefix(target)}{secrets.token_hex(8)}")
        try:
            staged.mkdir()
            write_files(staged, files)
            _refuse_unsound(staged)
            if before_swap is not None:
                before_swap(staged)
            _swap(staged, target)
        finally:
            remove_leftover(staged)


def release_files(tables: Sequence[ReleaseTable], metadata: Mapping[str, object]) -> dict[str, bytes]:
    """Return every file of a release by name, the descriptor last; the order of the tables makes no difference."""
    files: dict[str, bytes] = {}
    resources = []
    for table in sorted(tables, key=lambda table: table.name):
        data = {
            csv_resource: csv_bytes(table.rows),
            parquet_resource: parquet_bytes(table.rows, table_attributes(table, metadata)),
        }
        for describe, content in data.items():
            resource = describe(table, table.rows.num_rows, len(content), hashlib.sha256(content).hexdigest())
            resources.append(resource)
            files[resource["path"]] = content
    files[DESCRIPTOR_NAME] = descriptor_bytes(release_descriptor(metadata, resources))
    return files


@contextmanager
def _refusing(target: Path) -> Iterator[None]:
    """Turn failures of the system into PublishError."""
    try:
        yield
    except (OSError, MemoryError, pa.ArrowException) as error:
        reason = str(error) or type(error).__name__
        raise PublishError(f"{target}: not published: {reason}") from error


@contextmanager
def _lock(target: Path, seconds: float) -> Iterator[None]:
    if not target.parent.is_dir():
        raise PublishError(f"{target.parent}: there is no such directory; make it first")
    lock = filelock.FileLock(target.with_name(f".{target.name}.lock"))
    try:
        lock.acquire(timeout=0)
    except filelock.Timeout:
        _log.warning("another build is publishing to %s; waiting up to %g seconds", target, seconds)
        try:
            lock.acquire(timeout=seconds)
        except filelock.Timeout as error:
            raise PublishError(f"{target}: another build held the lock for {seconds:g} seconds; try again") from error
    try:
        yield
    finally:
        try:
            lock.release()
        except OSError as error:
            # What was published is published; the lock ends with the process at the latest.
            _log.warning("the lock of %s could not be released: %s", target, error.strerror)


def _refuse_foreign_target(target: Path, names: set[str]) -> None:
    """Replacing a directory must never delete what is not a release."""
    if not is_there(target):
        return
    if target.is_symlink() or not target.is_dir():
        raise PublishError(f"{target}: is not a directory; a release replaces a directory or nothing")
    foreign = {entry.name for entry in target.iterdir()} - names - _published_names(target)
    if foreign:
        raise PublishError(
            f"{target}: holds what no release put there and publishing would delete it:"
            f" {', '.join(sorted(foreign)[:10])}; move it away"
        )


def _published_names(target: Path) -> set[str]:
    try:
        resources = parse_descriptor((target / DESCRIPTOR_NAME).read_bytes())["resources"]
        return {DESCRIPTOR_NAME, *(str(resource["path"]) for resource in resources)}
    except (OSError, ValueError, KeyError, TypeError):
        return set()


def _holds(target: Path, files: Mapping[str, bytes]) -> bool:
    if not target.is_dir() or {entry.name for entry in target.iterdir()} != set(files):
        return False
    paths = {name: target / name for name in files}
    if any(path.is_symlink() or not path.is_file() for path in paths.values()):
        return False
    return all(path.read_bytes() == files[name] for name, path in paths.items())


def _refuse_unsound(directory: Path) -> None:
    if found := verify_release(directory):
        raise PublishError("\n".join(["the release is not sound and was not published:", *map(str, found)]))


def _swap(staged: Path, target: Path) -> None:
    """Publish the staged directory; when that cannot be put on the disk, take it back."""
    is_first = not is_there(target)
    if is_first:
        staged.rename(target)
    else:
        exchange(staged, target)
    try:
        sync_directory(target.parent)
    except OSError as error:
        try:
            if is_first:
                target.rename(staged)
            else:
                exchange(staged, target)
        except OSError:
            message = f"{target}: the new release stands, but may not survive a loss of power: {error}"
            raise PublishError(message) from error
        raise
