"""Damage in a PDF that its reader repairs or passes over without a word."""

from __future__ import annotations

import re
import zlib

from policydata.documents.pinned import Notice

_MAX_UNPACKED = 256 * 1024 * 1024  # bytes of all streams together; the rest is not looked at
_MAX_STREAM = 32 * 1024 * 1024  # bytes of one stream
_PIECE = 1024 * 1024
_DICTIONARY = 2048  # bytes before a stream that hold its dictionary
_STREAM = re.compile(rb"stream\r?\n")
_ONLY_FLATE = re.compile(rb"/Filter\s{0,9}(?:/FlateDecode|\[\s{0,9}/FlateDecode\s{0,9}\])")
_LENGTH = re.compile(rb"/Length\s{1,9}([0-9]{1,10})(?!\s{1,9}[0-9]{1,9}\s{1,9}R)")
_OBJECT = re.compile(rb"([0-9]{1,10})\s{1,9}[0-9]{1,5}\s{1,9}obj")
_START = re.compile(rb"startxref\s{1,9}([0-9]{1,12})\s")
_TABLE = re.compile(rb"\s{0,9}(?:xref|[0-9]{1,10}\s{1,9}[0-9]{1,5}\s{1,9}obj)")
_REMEDY = "get the file from its source again"


def damage(data: bytes) -> list[Notice]:
    """Return what is broken in the table of contents and in the compressed streams of a PDF."""
    notices = []
    if not _finds_table(data):
        message = "the table of contents is missing or misplaced; the reader rebuilt it by guessing"
        notices.append(Notice("rebuilt_structure", message, _REMEDY))
    if b"/Encrypt" in data:
        return notices  # the bytes of the streams are scrambled, which looks the same as damage
    broken = _broken_streams(data)
    if broken:
        named = ", ".join(broken[:5]) + (", …" if len(broken) > 5 else "")
        message = f"{len(broken)} compressed streams are damaged (objects {named}); text may be missing or changed"
        notices.append(Notice("damaged_stream", message, _REMEDY))
    return notices


def _finds_table(data: bytes) -> bool:
    tail = data[-2048:]
    starts = _START.findall(tail)
    if not starts or b"%%EOF" not in tail:
        return False
    header = max(data.find(b"%PDF-"), 0)
    return any(_TABLE.match(data, int(starts[-1]) + shift) for shift in {0, header})


def _broken_streams(data: bytes) -> list[str]:
    broken = []
    left = _MAX_UNPACKED
    at = 0
    while left > 0 and (found := _STREAM.search(data, at)):
        at = found.end()
        head = data[max(0, found.start() - _DICTIONARY) : found.start()]
        if head.endswith(b"end"):
            continue
        objects = list(_OBJECT.finditer(head))
        entries = head[objects[-1].end() :] if objects else head
        length = _LENGTH.search(entries)
        end = at + int(length[1]) if length else -1
        if end < 0 or not data[end : end + 20].lstrip().startswith(b"endstream"):
            end = data.find(b"endstream", at)
            end = len(data) if end < 0 else end
        if _ONLY_FLATE.search(entries):
            used = _unpacked(data[at:end], min(left, _MAX_STREAM))
            if used is None:
                broken.append(objects[-1][1].decode("ascii") if objects else "?")
            left -= used or 0
        at = end
    return broken


def _unpacked(packed: bytes, limit: int) -> int | None:
    """Return how many bytes a stream unpacks to, `limit` at the most; None where it is damaged or cut off."""
    inflater = zlib.decompressobj()
    size = 0
    try:
        rest = packed
        while size < limit and not inflater.eof:
            piece = inflater.decompress(rest, _PIECE)
            if not piece and not inflater.unconsumed_tail:
                return size if inflater.eof else None
            size += len(piece)
            rest = inflater.unconsumed_tail
    except zlib.error:
        return None
    return size
