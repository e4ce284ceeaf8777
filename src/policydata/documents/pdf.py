"""PDF: the text layer page by page; a page without one, or with doubtful text, is named."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from typing import Any

from policydata.documents.charsets import doubtful_characters
from policydata.documents.findings import excerpt
from policydata.documents.libraries import library
from policydata.documents.pdf_lines import lines_of
from policydata.documents.pdf_paragraphs import broken_lines
from policydata.documents.pdf_streams import damage
from policydata.documents.pdf_tables import cell_edges
from policydata.documents.pinned import Notice, ParsedText, UnreadableError
from policydata.documents.text_writer import TextWriter

MAX_PAGES = 20_000
MAX_CHARACTERS = 32 * 1024 * 1024  # of one document
_WRONG_PASSWORD = 4  # FPDF_ERR_PASSWORD
_TINY = 2.0  # points
_WHITE = 250  # of 255, in each colour
_INVISIBLE_MODES = frozenset({3, 7})  # neither filled nor stroked; 7 only clips
_TEXT_OBJECT, _IMAGE_OBJECT = 1, 3
_MAX_OBJECTS = 100_000  # of one page that are looked at
_LINE_HYPHEN = "\ufffe"  # the reader's sign for a hyphen at the end of a line, which it joins with the next
_ORIGINAL = "get the file from its source again"
_RECOGNISE = "recognise its text (OCR) first"
_HIDDEN_REMEDY = "look at the page; do not rest a fact on it"
_NO_ANSWER = 'the page holds only a notice "please wait": its form is filled by a program'


def parse_pdf(data: bytes) -> ParsedText:
    """Return the text layer of a PDF, each page beginning on a new line; a hyphen at a line end becomes U+00AD.

    Raises `UnreadableError` for damaged and encrypted files and those without a text layer, `MissingExtraError`.
    """
    pdfium = library("pypdfium2")
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        if getattr(error, "err_code", None) == _WRONG_PASSWORD:
            raise UnreadableError(Notice("encrypted", "needs a password", "save it without one")) from None
        raise UnreadableError(Notice("damaged", f"is no readable PDF: {error}", _ORIGINAL)) from None
    count = len(document)
    if count > MAX_PAGES:
        message = f"claims {count} pages; at most {MAX_PAGES} are read"
        raise UnreadableError(Notice("too_many_pages", message, "split the document"))
    writer = TextWriter()
    notices = damage(data)
    empty = []
    for number in range(1, count + 1):
        try:
            page = document[number - 1]
            text, doubts = _page_text(page, number)
        except pdfium.PdfiumError as error:
            notices.append(Notice("page_damaged", f"cannot be read: {error}", _ORIGINAL, f"page {number}"))
            continue
        if not text.strip():
            empty.append(_without_text(page, number))
            notices.append(empty[-1])
            continue
        if writer.length + len(text) > MAX_CHARACTERS:
            message = f"holds more than {MAX_CHARACTERS} characters"
            raise UnreadableError(Notice("too_much_text", message, "split the document"))
        writer.page(number)
        notices.extend(
            Notice(doubt.code, doubt.message, doubt.remedy, doubt.field, writer.length + (number > 1))
            for doubt in doubts
        )
        writer.write(text)
    text, places = writer.finish()
    if not text:
        if empty:
            raise UnreadableError(Notice("no_text_layer", f"none of {count} pages has a text layer", _RECOGNISE))
        raise UnreadableError(Notice("damaged", f"none of {count} pages can be read", _ORIGINAL))
    if document.get_formtype() == 2:  # an XFA form in full
        notices.append(Notice("part_left_out", _NO_ANSWER, "print it from the program that shows it"))
    return ParsedText(text, places, (*notices, *doubtful_characters(text)))


def _page_text(page: Any, number: int) -> tuple[str, list[Notice]]:
    raw = library("pypdfium2.raw")
    layer = page.get_textpage()
    size = layer.count_chars()
    if size <= 0:
        return "", []
    buffer = ctypes.create_string_buffer(2 * (2 * size + 2))  # a character may take two UTF-16 units
    units = raw.FPDFText_GetText(layer, 0, size, ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)))
    decoded = buffer.raw[: 2 * max(units - 1, 0)].decode("utf-16-le", errors="replace")
    text = (
        _laid_out(decoded, layer)
        .replace("\r\n", "\n")
        .replace("\r", "\n")
        .replace(_LINE_HYPHEN, "\u00ad")
        .strip("\n\0")
    )
    is_unmapped, handle = raw.FPDFText_HasUnicodeMapError, layer.raw
    unmapped = sum(is_unmapped(handle, index) == 1 for index in range(size))
    unknown = sum(
        character == "\0" or "\ue000" <= character <= "\uf8ff" or "\ufff0" <= character <= "\uffff"
        for character in text
    )
    doubts = []
    if bad := max(unmapped, unknown):
        message = f"{bad} of {len(text)} characters have no known meaning"
        doubts.append(Notice("garbled_text", message, "compare the page with its picture", f"page {number}"))
    doubts.extend(_unseen(page, layer, number))
    return text, doubts


def _laid_out(text: str, layer: Any) -> str:
    """Return the text of a page with its tables in tabs and its Chinese paragraphs in one line."""
    lines = list(lines_of(text, layer))
    parts: list[str] = []
    done = 0
    for start, end, instead in sorted([*cell_edges(text, lines), *broken_lines(text, lines)]):
        parts += text[done:start], instead
        done = end
    return "".join([*parts, text[done:]])


def _without_text(page: Any, number: int) -> Notice:
    images = sum(1 for item in _objects(page) if item.type == _IMAGE_OBJECT)
    what = (
        f"it holds {images} pictures and may be a scan" if images else "it is blank, drawn without letters, or damaged"
    )
    return Notice("page_without_text", f"has no text layer; {what}", _RECOGNISE, f"page {number}")


def _unseen(page: Any, layer: Any, number: int) -> Iterator[Notice]:
    """Yield one notice for each way in which text of the page escapes a reader's eye."""
    left, bottom, right, top = page.get_bbox()
    found: dict[str, list[str]] = {}
    for item in _objects(page):
        if item.type != _TEXT_OBJECT:
            continue
        item.textpage = layer
        reasons = list(_reasons(item))
        if item.level == 0:
            west, south, east, north = item.get_bounds()
            if east < left or west > right or north < bottom or south > top:
                reasons.append("off the page")
        if reasons and (words := item.extract().strip()):
            for reason in reasons:
                found.setdefault(reason, []).append(words)
    for reason, words in found.items():
        message = f"{len(words)} pieces of text are {reason}, beginning {excerpt(' '.join(words))}"
        yield Notice("unseen_text", message, _HIDDEN_REMEDY, f"page {number}")


def _reasons(item: Any) -> Iterator[str]:
    raw = library("pypdfium2.raw")
    mode = raw.FPDFTextObj_GetTextRenderMode(item)
    if mode in _INVISIBLE_MODES:
        yield "drawn invisibly (as on a scan whose text was recognised)"
    else:
        red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
        if raw.FPDFPageObj_GetFillColor(item, red, green, blue, alpha):
            if alpha.value == 0:
                yield "transparent"
            elif mode == 0 and min(red.value, green.value, blue.value) >= _WHITE:
                yield "white"
    matrix = item.get_matrix()
    if item.get_font_size() * max(abs(matrix.a) + abs(matrix.b), abs(matrix.c) + abs(matrix.d)) < _TINY:
        yield f"smaller than {_TINY:g} points"


def _objects(page: Any) -> Iterator[Any]:
    for _, item in zip(range(_MAX_OBJECTS), page.get_objects(max_depth=5), strict=False):
        yield item
