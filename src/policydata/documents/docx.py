"""DOCX: the text of body, notes, headers and footers with tracked changes accepted, by an own walk over the XML."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from typing import Any

from policydata.documents.charsets import doubtful_characters
from policydata.documents.docx_package import Package
from policydata.documents.findings import excerpt
from policydata.documents.libraries import library
from policydata.documents.pinned import Notice, ParsedText, UnreadableError
from policydata.documents.text_writer import TextWriter, raised

_WORD = frozenset(
    {
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
    }
)
_OFFICE_MATH = frozenset(
    {
        "http://schemas.openxmlformats.org/officeDocument/2006/math",
        "http://purl.oclc.org/ooxml/officeDocument/math",
    }
)
_COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006"
_VECTOR = "urn:schemas-microsoft-com:vml"
_PROPERTY_NAMES = (
    "rPr tblPr tblGrid tblPrEx tcPr sectPr sdtPr sdtEndPr smartTagPr customXmlPr rubyPr instrText delText "
    "delInstrText fldData footnotePr endnotePr"
)
_PROPERTIES = frozenset(_PROPERTY_NAMES.split())
_DELETIONS = frozenset({"del", "moveFrom"})
_INSERTIONS = frozenset({"ins", "moveTo"})
_MARKS = {"tab": "\t", "ptab": "\t", "noBreakHyphen": "\u2011", "softHyphen": "\u00ad"}
_NOTES = {"footnotes": "footnote", "endnotes": "endnote"}
_MARGINS = {"header": "header", "footer": "footer"}
_UNREAD = frozenset({"chart", "diagramData", "aFChunk", "oleObject", "package", "comments", "subDocument"})
_OFF = frozenset({"0", "false", "off"})
_TINY = 4  # half-points


def parse_docx(data: bytes) -> ParsedText:
    """Return the text of a DOCX file as a reader sees it once all changes are accepted.

    Raises `UnreadableError` for hostile, damaged or encrypted files and those without text, `MissingExtraError`.
    """
    package = Package(data)
    main = next((name for kind, name in package.targets("") if kind == "officeDocument"), "word/document.xml")
    root = package.xml(main)
    if _local(root) != (True, "document"):
        message = "holds no word-processing document"
        raise UnreadableError(Notice("type_mismatch", message, "save the document as .docx"))
    walk = _Walk()
    walk.part("body", None, root)
    unread: Counter[str] = Counter()
    for kind, name in sorted(set(package.targets(main))):
        if kind in _NOTES and name in package:
            notes = [note for note in package.xml(name) if _attribute(note, "type") in (None, "normal")]
            for number, note in enumerate(notes, 1):
                walk.part(_NOTES[kind], number, note)
        elif kind in _MARGINS and name in package:
            walk.margin(_MARGINS[kind], package.xml(name))
        elif kind in _NOTES or kind in _MARGINS:
            raise UnreadableError(
                Notice("damaged", f"the part {name} is missing", "get the file from its source again")
            )
        unread[kind] += kind in _UNREAD
    text, places = walk.writer.finish()
    if not text.strip():
        message = "holds no text; it may hold only pictures"
        raise UnreadableError(Notice("no_text", message, "recognise the text of the pictures first"))
    left = [
        Notice("part_left_out", f"{count} parts of the kind {kind} are not read", "look at them in a word processor")
        for kind, count in sorted(unread.items())
        if count
    ]
    return ParsedText(text, places, (*walk.notices(), *left, *doubtful_characters(text)))


class _Walk:
    """The walk over the parts; `counts` holds what was met on the way."""

    def __init__(self) -> None:
        self.writer = TextWriter()
        self.counts: Counter[str] = Counter()
        self._hidden: list[str] = []
        self._unseen: list[tuple[int, str]] = []
        self._boxes: list[Any] = []
        self._box_count = 0
        self._margins: Counter[str] = Counter()
        self._margin_texts: set[str] = set()
        self._join = False

    def part(self, name: str, number: int | None, root: Any) -> None:
        """Write one part; text boxes follow the part that they stand in."""
        self.writer.part(name, number)
        self._elements(root)
        while self._boxes:
            boxes, self._boxes = self._boxes, []
            for box in boxes:
                self._box_count += 1
                self.writer.part("text box", self._box_count)
                self._elements(box)

    def margin(self, name: str, root: Any) -> None:
        """Write a header or footer, once where several sections repeat it."""
        words = "".join(root.itertext()).strip()
        if words and words not in self._margin_texts:
            self._margin_texts.add(words)
            self._margins[name] += 1
            self.part(name, self._margins[name], root)

    def notices(self) -> list[Notice]:
        """Return what was left out, taken in or cannot be seen."""
        found = []
        if self.counts["ins"] or self.counts["del"]:
            message = f"{self.counts['ins']} tracked insertions are in, {self.counts['del']} deletions are out"
            found.append(Notice("tracked_changes", message, "find out which version was adopted"))
        if self.counts["numbered"]:
            message = f"{self.counts['numbered']} paragraphs are numbered automatically; their numbers are not text"
            found.append(Notice("automatic_numbers", message, "read article numbers in a word processor"))
        if self._hidden:
            hidden = "".join(self._hidden)
            message = f"{len(hidden)} characters formatted as hidden are left out, beginning {excerpt(hidden)}"
            found.append(Notice("hidden_text", message, "look at the document with hidden text shown"))
        for index, words in self._unseen[:50]:
            message = f"white or tiny, a reader may not see it: {excerpt(words)}"
            found.append(
                Notice("unseen_text", message, "look at the document; do not rest a fact on it", "(text)", index)
            )
        if self.counts["symbol"]:
            message = f"{self.counts['symbol']} characters of symbol fonts have no code point and became U+FFFD"
            found.append(Notice("garbled_text", message, "look at them in a word processor"))
        return found

    def _elements(self, root: Any) -> None:
        steps = library("lxml.etree").iterwalk(root, events=("start", "end"))
        run = _Seen.YES
        for event, element in steps:
            word, name = _local(element)
            if event == "end":
                if word:
                    self._end(name)
                continue
            if element is not root and self._skipped(element, word, name):
                steps.skip_subtree()
                if word and name == "pPr":
                    self._paragraph_properties(element)
                continue
            if not word:
                if name == "t" and _namespace(element) in _OFFICE_MATH:
                    self._text(element.text or "", _Seen.YES)
                elif name == "textpath" and _namespace(element) == _VECTOR:
                    self._text(element.get("string") or "", _Seen.YES)
                continue
            if name == "r":
                run = _visibility(element)
            self._start(element, name, run)

    def _skipped(self, element: Any, word: bool, name: str) -> bool:
        if word and name in _DELETIONS:
            self.counts["del"] += 1
            return True
        if word and name == "tr" and _child(element, "trPr", "del") is not None:
            self.counts["del"] += 1
            return True
        if word and name == "txbxContent":
            self._boxes.append(element)
            return True
        if _namespace(element) == _COMPATIBILITY and name in ("Choice", "Fallback"):
            return element.getprevious() is not None
        return word and (name in _PROPERTIES or name in ("pPr", "trPr"))

    def _start(self, element: Any, name: str, run: str) -> None:
        if name in _INSERTIONS:
            self.counts["ins"] += 1
        elif name == "t":
            height = _child(element.getparent(), "rPr", "vertAlign")
            above = height is not None and _attribute(height, "val") == "superscript"
            self._text(raised(element.text or "") if above else element.text or "", run)
        elif name in _MARKS:
            self._text(_MARKS[name], run)
        elif name in ("br", "cr"):
            self.writer.break_line()
        elif name == "sym":
            self._symbol(element, run)
        elif name == "tbl":
            self.writer.begin_table()
        elif name == "tr":
            self.writer.begin_row()
        elif name == "tc":
            merged = _child(element, "tcPr", "gridSpan")
            self.writer.begin_cell(_attribute(merged, "val") if merged is not None else None)
        elif name == "p":
            self._join = False

    def _end(self, name: str) -> None:
        if name == "p":
            if not self._join:
                self.writer.end_paragraph()
            self._join = False
        elif name == "tbl":
            self.writer.end_table()

    def _paragraph_properties(self, element: Any) -> None:
        if _child(element, "numPr") is not None:
            self.counts["numbered"] += 1
        if _child(element, "rPr", "del") is not None:
            self.counts["del"] += 1
            self._join = True

    def _text(self, text: str, run: str) -> None:
        if run == _Seen.NO:
            self._hidden.append(text)
            return
        if text == "\t" and not self.writer.length:
            return
        self.writer.write(text)
        if run == _Seen.HARDLY and text.strip():
            self._unseen.append((self.writer.length - len(text), text))

    def _symbol(self, element: Any, run: str) -> None:
        try:
            code = int(_attribute(element, "char") or "", 16)
        except ValueError:
            code = 0xF000
        private = 0xF000 <= code <= 0xF8FF or 0xD800 <= code <= 0xDFFF or not 0x20 <= code <= 0x10FFFF
        self.counts["symbol"] += private
        self._text("\ufffd" if private else chr(code), run)


class _Seen:
    """Whether a reader sees a run of text."""

    YES, HARDLY, NO = "yes", "hardly", "no"


def _visibility(run: Any) -> str:
    hidden = _child(run, "rPr", "vanish")
    if hidden is not None and _attribute(hidden, "val") not in _OFF:
        return _Seen.NO
    colour, size = _child(run, "rPr", "color"), _child(run, "rPr", "sz")
    white = colour is not None and (_attribute(colour, "val") or "").upper() == "FFFFFF"
    points = (_attribute(size, "val") or "") if size is not None else ""
    return _Seen.HARDLY if white or (points.isdecimal() and int(points[:9]) < _TINY) else _Seen.YES


@lru_cache(maxsize=4096)
def _names(tag: object) -> tuple[str, bool, str]:
    """Return namespace, whether it is WordprocessingML, and local name; instructions have none of them."""
    if not isinstance(tag, str):
        return "", False, ""
    namespace, _, name = tag.rpartition("}")
    return namespace[1:], namespace[1:] in _WORD, name


def _namespace(element: Any) -> str:
    return _names(element.tag)[0]


def _local(element: Any) -> tuple[bool, str]:
    """Return whether the element is one of WordprocessingML, and its local name."""
    return _names(element.tag)[1:]


def _child(element: Any, *names: str) -> Any:
    for name in names:
        element = next((child for child in element if _local(child) == (True, name)), None)
        if element is None:
            return None
    return element


def _attribute(element: Any, name: str) -> str | None:
    for namespace in _WORD:
        if (value := element.get(f"{{{namespace}}}{name}")) is not None:
            return str(value)
    value = element.get(name)
    return None if value is None else str(value)
