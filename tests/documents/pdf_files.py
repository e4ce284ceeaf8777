"""PDF files made by the tests, object by object."""

from __future__ import annotations

import zlib

FONT = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"


def stream(data: bytes, entries: bytes = b"") -> bytes:
    return b"<< /Length %d %s >>\nstream\n" % (len(data), entries) + data + b"\nendstream"


def flate(data: bytes) -> bytes:
    return stream(zlib.compress(data), b"/Filter /FlateDecode")


def drawn(text: str, size: float = 12, at: tuple[float, float] = (72, 700), before: str = "") -> bytes:
    """Return page content that draws one line of text."""
    return f"BT {before} /F1 {size} Tf {at[0]} {at[1]} Td ({text}) Tj ET\n".encode("cp1252")


def file(objects: list[bytes], trailer: bytes = b"") -> bytes:
    """Return a PDF of the objects, numbered from 1; the first is the catalogue."""
    data = bytearray(b"%PDF-1.7\n")
    offsets = []
    for number, content in enumerate(objects, 1):
        offsets.append(len(data))
        data += b"%d 0 obj\n" % number + content + b"\nendobj\n"
    start = len(data)
    data += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    for offset in offsets:
        data += b"%010d 00000 n \n" % offset
    data += b"trailer\n<< /Size %d /Root 1 0 R %s >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, trailer, start)
    return bytes(data)


def pdf(*pages: bytes, font: bytes = FONT, more: tuple[bytes, ...] = (), resources: bytes = b"") -> bytes:
    """Return a PDF with one page for each content; `more` are further objects, numbered from 4 + 2 * pages."""
    kids = b" ".join(b"%d 0 R" % (4 + 2 * index) for index in range(len(pages)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, len(pages)),
        font,
    ]
    for index, content in enumerate(pages):
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R "
            b"/Resources << /Font << /F1 3 0 R >> %s >> >>" % (5 + 2 * index, resources)
        )
        objects.append(flate(content))
    return file([*objects, *more])


def ruled(*lines: tuple[tuple[int, str], ...]) -> bytes:
    """Return a PDF of one page: in each line words by how far from the left they are drawn, in points."""
    page = [drawn(words, at=(left, 700 - 20 * number)) for number, line in enumerate(lines) for left, words in line]
    return pdf(b"".join(page))
