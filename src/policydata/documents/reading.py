"""The way in: files, folders and patterns to pinned documents; one bad file never stops the others."""

from __future__ import annotations

import hashlib
import io
import os
import re
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path

from policydata.documents.child import Limits, parse_in_child
from policydata.documents.findings import capped, issues_of
from policydata.documents.pinned import Notice, ParsedText, PinnedDocument, UnreadableDocument, UnreadableError
from policydata.documents.text_files import parse_text

MAX_FILE_BYTES = 128 * 1024 * 1024
KINDS = {
    ".txt": "text",
    ".text": "text",
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".docx": "docx",
    ".pdf": "pdf",
}
"""The formats that are read, by extension in lower case."""

_HEAD = 1024  # bytes that tell the format
_HTML = re.compile(
    rb"\A(?:\xef\xbb\xbf)?\s{0,99}(?:<\?xml[^>]{0,200}>\s{0,99})?<(?:!doctype\s{1,9}html|html)\b", re.IGNORECASE
)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OTHER_MAGIC = (
    (_OLE, "an old Office file, or one with a password"),
    (b"{\\rtf", "RTF"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"Rar!", "a RAR archive"),
    (b"7z\xbc\xaf", "a 7z archive"),
    (b"\x7fELF", "a program"),
)
_READABLE = f"give one of {', '.join(KINDS)}"
_PATTERN = re.compile(r"[*?\[]")
_HIDDEN = re.compile(r"(?:\A|/)\.[^./]")


def read_document(path: str | Path) -> PinnedDocument | UnreadableDocument:
    """Return the document in one file, or why it cannot be read.

    HTML, DOCX and PDF are read in a child process with limits. Raises only `MissingExtraError`, where the library
    that reads the format is not installed.
    """
    shown = str(path)
    kind = KINDS.get(Path(path).suffix.lower())
    try:
        if kind is None:
            message = f"files of the type {Path(path).suffix or 'without extension'!r} are not read"
            raise UnreadableError(Notice("unsupported_type", message, _READABLE))
        with _opened(path) as file:
            parsed, digest = _parsed(kind, file)
    except UnreadableError as error:
        return UnreadableDocument(shown, issues_of(shown, [error.notice]))
    findings = issues_of(shown, capped(parsed.notices), parsed.text)
    return PinnedDocument(shown, kind, parsed.text, parsed.places, findings, digest, parsed.charset)


def read_documents(paths: Iterable[str | Path]) -> Iterator[PinnedDocument | UnreadableDocument]:
    """Yield one result for each file that `paths` name, in the order of `find_documents`; one is held at a time."""
    for found in find_documents(paths):
        yield found if isinstance(found, UnreadableDocument) else read_document(found)


def find_documents(paths: Iterable[str | Path]) -> Iterator[Path | UnreadableDocument]:
    """Yield each file once: files as given, those of folders and patterns (`**` too) sorted by name.

    Names that begin with a dot are passed over unless they are asked for, and links to folders are not followed.
    A path that leads to no file is yielded as an `UnreadableDocument`, and so is a folder without files or that may
    not be listed.
    """
    seen: set[str] = set()
    for path in paths:
        for found in _expanded(str(path)):
            name = found.path if isinstance(found, UnreadableDocument) else os.path.normpath(found)
            if name not in seen:
                seen.add(name)
                yield found


def _expanded(path: str) -> Iterator[Path | UnreadableDocument]:
    if Path(path).is_dir():
        yield from _files_below(path)
    elif _PATTERN.search(path) and not os.path.lexists(path):
        matches = _matches(path)
        yield from matches
        if not matches:
            yield _no_match(path, "the pattern matches no file")
    else:
        yield Path(path)


def _matches(pattern: str) -> list[Path]:
    anchor = Path(pattern).anchor
    wants_hidden = _HIDDEN.search(pattern)
    try:
        found = [match for match in Path(anchor).glob(pattern[len(anchor) :]) if not match.is_dir()]
    except (ValueError, NotImplementedError, IndexError):  # a pattern that pathlib refuses, such as a**b
        return []
    return sorted(match for match in found if wants_hidden or not _HIDDEN.search(match.as_posix()))


def _files_below(folder: str) -> Iterator[Path | UnreadableDocument]:
    failed: list[OSError] = []
    count = 0
    for directory, folders, files in os.walk(folder, onerror=failed.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            if not name.startswith("."):
                count += 1
                yield Path(directory, name)
    for error in failed:
        where = str(error.filename or folder)
        yield UnreadableDocument(where, issues_of(where, [_refused_by_system(error)]))
    if not count and not failed:
        yield _no_match(folder, "the folder holds no file")


def _no_match(path: str, message: str) -> UnreadableDocument:
    return UnreadableDocument(path, issues_of(path, [Notice("no_match", message, "correct the path")]))


def _opened(path: str | Path) -> io.FileIO:
    try:
        if not stat.S_ISREG(os.stat(path).st_mode):  # noqa: PTH116 - a path with a NUL byte must fail here too
            raise UnreadableError(Notice("not_a_file", "is no regular file", "give a file or a folder"))
        return io.FileIO(path)
    except FileNotFoundError:
        raise UnreadableError(Notice("no_match", "there is no such file", "correct the path")) from None
    except OSError as error:
        raise UnreadableError(_refused_by_system(error)) from None
    except ValueError as error:
        raise UnreadableError(Notice("no_match", f"is no possible path: {error}", "correct the path")) from None


def _refused_by_system(error: OSError) -> Notice:
    reason = (error.strerror or type(error).__name__).lower()
    return Notice("file_unreadable", f"cannot be read: {reason}", "make it readable")


def _parsed(kind: str, file: io.FileIO) -> tuple[ParsedText, str]:
    """Return the text of an open file and the SHA-256 of its bytes."""
    size = os.fstat(file.fileno()).st_size
    if size > MAX_FILE_BYTES:
        message = f"has {size} bytes; at most {MAX_FILE_BYTES} are read"
        raise UnreadableError(Notice("file_too_large", message, "split the document"))
    try:
        head = file.read(_HEAD)
        if not head:
            raise UnreadableError(Notice("empty_file", "has no bytes", "get the file from its source again"))
        _check_type(kind, head)
        file.seek(0)
        if kind in ("text", "markdown"):
            data = file.read(size)
            return parse_text(data), hashlib.sha256(data).hexdigest()
        digest = hashlib.file_digest(file, "sha256").hexdigest()
        file.seek(0)
    except OSError as error:
        raise UnreadableError(_refused_by_system(error)) from None
    return parse_in_child(kind, file, Limits.for_size(size)), digest


def _check_type(kind: str, head: bytes) -> None:
    """Refuse a file whose first bytes name another format than its extension."""
    found = next((what for magic, what in _OTHER_MAGIC if head.startswith(magic)), None)
    actual = None
    if b"%PDF-" in head and (kind == "pdf" or head.startswith(b"%PDF-")):
        actual = "pdf"
    elif head.startswith(b"PK\x03\x04"):
        actual = "docx"
    elif _HTML.match(head):
        actual = "html"
    if kind == "docx" and head.startswith(_OLE):
        raise UnreadableError(
            Notice("encrypted", "is an old Office file, or needs a password", "save it as plain .docx")
        )
    strict = kind in ("pdf", "docx")
    if actual != kind if strict else found is not None or actual not in (None, kind):
        named = found or {"pdf": "PDF", "docx": "a zip archive", "html": "an HTML page"}.get(
            actual or "", "no known format"
        )
        message = f"is named as {kind}, but its first bytes are those of {named}"
        raise UnreadableError(Notice("type_mismatch", message, "get the document itself, or correct the extension"))
