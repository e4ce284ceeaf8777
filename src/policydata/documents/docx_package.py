"""The archive around a DOCX file: what is unsafe is refused before a byte is unpacked."""

from __future__ import annotations

import io
import posixpath
import re
import stat
import struct
import zipfile
import zlib
from typing import Any

from policydata.documents.libraries import library
from policydata.documents.pinned import Notice, UnreadableError

MAX_MEMBERS = 10_000
MAX_MEMBER_BYTES = 64 * 1024 * 1024  # of one part, unpacked
MAX_ARCHIVE_BYTES = 512 * 1024 * 1024  # of all parts, unpacked
MAX_RATIO = 200  # unpacked to packed, of parts above _SMALL
_SMALL = 8 * 1024 * 1024
_LOCAL_HEADER = struct.Struct("<4s5H3I2H")
_UNSAFE_NAME = re.compile(r"\A/|\A[A-Za-z]:|(?:\A|/)\.\.?(?:/|\Z)|[\\\x00-\x1f]|//")
_ORIGINAL = "get the file from its source again"
_RELATIONSHIPS = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"


class Package:
    """The parts of one archive, read by name into memory.

    Raises `UnreadableError` for archives that are damaged, encrypted, unsafe or would unpack too far.
    """

    def __init__(self, data: bytes) -> None:
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, OSError, ValueError, struct.error, NotImplementedError) as error:
            raise _damaged(f"the archive cannot be opened: {error}") from None
        members = self._archive.infolist()
        if len(members) > MAX_MEMBERS:
            raise _bomb(f"holds {len(members)} parts; at most {MAX_MEMBERS} are read")
        _check_names(members)
        _check_layout(members, data)
        _check_sizes(members)
        self._names = {member.filename.lower(): member.filename for member in members}

    def __contains__(self, name: str) -> bool:
        return name.lower() in self._names

    def names(self) -> list[str]:
        """Return the names of all parts, sorted."""
        return sorted(self._names.values())

    def read(self, name: str) -> bytes:
        """Return the bytes of a part, never more than the archive says it has."""
        try:
            with self._archive.open(self._names[name.lower()]) as part:
                data = part.read(MAX_MEMBER_BYTES + 1)
        except KeyError:
            raise _damaged(f"the part {name} is missing") from None
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError) as error:
            raise _damaged(f"the part {name} cannot be unpacked: {error}") from None
        if len(data) > MAX_MEMBER_BYTES:
            raise _bomb(f"the part {name} unpacks to more than {MAX_MEMBER_BYTES} bytes")
        return data

    def xml(self, name: str) -> Any:
        """Return the root element of a part; entities and other files are never followed."""
        etree = library("lxml.etree")
        parser = etree.XMLParser(
            resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True, remove_comments=True
        )
        data = self.read(name)
        if b"<!DOCTYPE" in data:
            raise _doctype(name)
        try:
            tree = etree.parse(io.BytesIO(data), parser)
        except etree.XMLSyntaxError as error:
            if error.code == etree.ErrorTypes.ERR_NO_MEMORY:
                raise MemoryError from None
            raise _damaged(f"the part {name} is not well-formed XML: {error.msg}") from None
        if tree.docinfo.internalDTD is not None or tree.docinfo.doctype:
            raise _doctype(name)
        return tree.getroot()

    def targets(self, part: str) -> list[tuple[str, str]]:
        """Return kind and part name of the relationships of `part` that stay inside the archive."""
        folder, name = posixpath.split(part)
        relationships = posixpath.join(folder, "_rels", f"{name}.rels")
        if relationships not in self:
            return []
        found = []
        for relationship in self.xml(relationships).iter(_RELATIONSHIPS):
            if relationship.get("TargetMode") == "External":
                continue
            target = posixpath.normpath(posixpath.join("/", folder, relationship.get("Target", "")))
            found.append((relationship.get("Type", "").rpartition("/")[2], target.lstrip("/")))
        return found


def _check_names(members: list[zipfile.ZipInfo]) -> None:
    seen: set[str] = set()
    for member in members:
        name = member.orig_filename
        if _UNSAFE_NAME.search(name) or stat.S_ISLNK(member.external_attr >> 16):
            raise _unsafe(f"the part {name!r} points outside the archive")
        if name.lower() in seen:
            raise _unsafe(f"two parts are named {name!r}")
        seen.add(name.lower())
        if member.flag_bits & 0x1:
            raise UnreadableError(Notice("encrypted", "the archive needs a password", "save it without one"))
        if member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise _unsafe(f"the part {name!r} is packed by a method that DOCX does not use")


def _check_layout(members: list[zipfile.ZipInfo], data: bytes) -> None:
    """Refuse parts that overlap, and headers in front of parts that name something else than the directory."""
    end = 0
    for member in sorted(members, key=lambda member: member.header_offset):
        if member.header_offset != end and (end == 0 or member.header_offset < end):
            raise _unsafe(f"the part {member.filename!r} overlaps another, or data stand before the archive")
        try:
            header = _LOCAL_HEADER.unpack_from(data, member.header_offset)
        except struct.error:
            raise _damaged(f"the part {member.filename!r} begins behind the end of the file") from None
        first = member.header_offset + _LOCAL_HEADER.size
        name = data[first : first + header[9]]
        flags = header[2]
        expected = member.orig_filename.encode("utf-8" if flags & 0x800 else "cp437", errors="replace")
        sized = (header[7], header[8]) in ((member.compress_size, member.file_size), (0xFFFFFFFF, 0xFFFFFFFF))
        if header[0] != b"PK\x03\x04" or name != expected or not (sized or flags & 0x8):
            raise _unsafe(f"header and directory of the archive differ for the part {member.filename!r}")
        end = first + header[9] + header[10] + member.compress_size
        if end > len(data):
            raise _damaged(f"the part {member.filename!r} is cut off")


def _check_sizes(members: list[zipfile.ZipInfo]) -> None:
    total = sum(member.file_size for member in members)
    if total > MAX_ARCHIVE_BYTES:
        raise _bomb(f"would unpack to {total} bytes; at most {MAX_ARCHIVE_BYTES} are read")
    for member in members:
        if not member.filename.lower().endswith((".xml", ".rels")):
            continue  # pictures and fonts, which nobody unpacks here
        if member.file_size > MAX_MEMBER_BYTES:
            raise _bomb(f"the part {member.filename!r} would unpack to {member.file_size} bytes")
        if member.file_size > _SMALL and member.file_size > MAX_RATIO * member.compress_size:
            raise _bomb(f"the part {member.filename!r} would unpack to over {MAX_RATIO} times its size")


def _damaged(message: str) -> UnreadableError:
    return UnreadableError(Notice("damaged", message, _ORIGINAL))


def _unsafe(message: str) -> UnreadableError:
    return UnreadableError(Notice("unsafe_archive", message, "save the document again in a word processor"))


def _bomb(message: str) -> UnreadableError:
    return UnreadableError(Notice("archive_bomb", message, "do not open it; get the file from its source again"))


def _doctype(part: str) -> UnreadableError:
    message = f"the part {part} declares a document type; no word processor writes one"
    return UnreadableError(Notice("doctype", message, "save the document again in a word processor"))
