"""HTML: the text that a browser shows, block by block and cell by cell, at any depth of nesting."""

from __future__ import annotations

import re
from typing import Any

from policydata.documents.charsets import decode, doubtful_characters
from policydata.documents.findings import excerpt
from policydata.documents.libraries import library
from policydata.documents.pinned import Notice, ParsedText, UnreadableError
from policydata.documents.text_writer import TextWriter, raised

_HEAD_BYTES = 4096  # that may declare the character set
_META_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}[\"']?\s{0,9}([A-Za-z0-9_-]{1,40})", re.IGNORECASE)
_XML_CHARSET = re.compile(
    rb"\A\s{0,9}<\?xml[^>]{0,200}?encoding\s{0,9}=\s{0,9}[\"']([A-Za-z0-9_-]{1,40})", re.IGNORECASE
)
_BLANKS = re.compile(r"[ \t\n\r\f]+")
_NOT_CONTENT_NAMES = (
    "head script style template noscript iframe noframes noembed audio video canvas datalist rp annotation "
    "annotation-xml -comment !doctype"
)
_BLOCK_NAMES = (
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure "
    "footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol optgroup option p pre search section "
    "select summary table tbody td textarea tfoot th thead tr ul"
)
_NOT_CONTENT = frozenset(_NOT_CONTENT_NAMES.split())
_BLOCKS = frozenset(_BLOCK_NAMES.split())
_PREFORMATTED = frozenset({"pre", "textarea", "listing", "xmp", "plaintext"})
_NOT_SHOWN = re.compile(
    r"display:none|visibility:(?:hidden|collapse)|opacity:0(?:\.0{1,9})?(?:;|!|\Z)|font-size:0(?:px|pt|em|rem|%)?(?:;|!|\Z)"
)
_HARDLY_SEEN = re.compile(
    r"(?:\A|;)color:(?:#fff(?:fff)?|white|rgb\(255,255,255\)|transparent)(?:;|!|\Z)"
    r"|(?:left|right|top|text-indent):-[0-9]{3,6}|font-size:[01](?:\.[0-9]{1,9})?(?:px|pt)"
)
_STYLE_LIMIT = 2000  # code points of a style attribute that are looked at


def parse_html(data: bytes) -> ParsedText:
    """Return the visible text of a page.

    Raises `UnreadableError` for an unknown character set and for a page without text, `MissingExtraError`.
    """
    text, charset, notices = decode(data, _declared(data[:_HEAD_BYTES]))
    lexbor = library("selectolax.lexbor")
    try:
        root = lexbor.LexborHTMLParser(text).root
    except lexbor.SelectolaxError:
        raise MemoryError from None  # the parser takes any text; it fails for want of memory only
    page = _Page()
    if root is not None:
        page.walk(root)
    shown, places = page.writer.finish()
    if not shown.strip():
        message = "shows no text; it may be an empty page, or filled by scripts"
        raise UnreadableError(Notice("no_text", message, "save the page as the browser shows it"))
    return ParsedText(shown, places, (*notices, *page.notices(), *doubtful_characters(shown)), charset)


def _declared(head: bytes) -> str | None:
    found = _META_CHARSET.search(head) or _XML_CHARSET.search(head)
    return found.group(1).decode("ascii") if found else None


class _Page:
    """The walk over one page; it keeps no stack of its own, so depth costs nothing."""

    def __init__(self) -> None:
        self.writer = TextWriter()
        self._preformatted = self._raised = 0
        self._hidden_in: int | None = None
        self._hidden: list[str] = []
        self._hardly_seen: list[str] = []
        self._framed = 0

    def walk(self, root: Any) -> None:
        """Visit every node below `root` in the order of the page."""
        node = root
        while True:
            if self._enter(node) and (child := node.first_child) is not None:
                node = child
                continue
            while (following := node.next) is None or node.mem_id == root.mem_id:
                self._leave(node)
                if node.mem_id == root.mem_id:
                    return
                node = node.parent
            self._leave(node)
            node = following

    def notices(self) -> list[Notice]:
        """Return what was left out and what may not be seen."""
        found = []
        if hidden := "".join(self._hidden).strip():
            message = f"{len(hidden)} characters marked as not shown are left out, beginning {excerpt(hidden)}"
            found.append(Notice("hidden_text", message, "check in a browser whether a reader can open them"))
        for words in self._hardly_seen:
            message = f"styled so that a reader may not see it: {excerpt(words)}"
            found.append(Notice("unseen_text", message, "look at the page; do not rest a fact on it"))
        if self._framed:
            message = f"{self._framed} frames hold other pages, which are not read"
            found.append(Notice("part_left_out", message, "save those pages as files of their own"))
        return found

    def _enter(self, node: Any) -> bool:
        tag = node.tag
        if tag == "-text":
            self._text(node.text_content or "")
            return False
        if tag in _NOT_CONTENT:
            self._framed += tag == "iframe" and "src" in node.attributes
            return False
        if self._hidden_in is None:
            self._look(node)
        if self._hidden_in is None:
            self._begin(tag, node)
        return True

    def _look(self, node: Any) -> None:
        attributes = node.attributes
        if not attributes:
            return
        style = _BLANKS.sub("", (attributes.get("style") or "")[:_STYLE_LIMIT]).lower()
        if ("hidden" in attributes and attributes["hidden"] != "until-found") or _NOT_SHOWN.search(style):
            self._hidden_in = node.mem_id
        elif _HARDLY_SEEN.search(style) and len(self._hardly_seen) < 50:
            words = " ".join(_first_words(node))
            if words:
                self._hardly_seen.append(words)

    def _begin(self, tag: str, node: Any) -> None:
        if tag in _PREFORMATTED:
            self._preformatted += 1
        self._raised += tag == "sup"
        if tag == "table":
            self.writer.begin_table()
        elif tag == "tr":
            self.writer.begin_row()
        elif tag in ("td", "th"):
            self.writer.begin_cell(node.attributes.get("colspan"), node.attributes.get("rowspan"))
        elif tag == "br":
            self.writer.break_line()
        elif tag in _BLOCKS:
            self.writer.end_paragraph()

    def _leave(self, node: Any) -> None:
        tag = node.tag
        if self._hidden_in is not None:
            if node.mem_id == self._hidden_in:
                self._hidden_in = None
            return
        if tag in _NOT_CONTENT or tag == "-text":
            return
        if tag in _PREFORMATTED:
            self._preformatted -= 1
        self._raised -= tag == "sup"
        if tag == "table":
            self.writer.end_table()
        elif tag in _BLOCKS and tag not in ("td", "th", "tr"):
            self.writer.end_paragraph()

    def _text(self, text: str) -> None:
        if self._hidden_in is not None:
            self._hidden.append(_BLANKS.sub(" ", text))
            return
        if self._preformatted:
            self.writer.write(text.rstrip("\n"))
            if text.endswith("\n"):
                self.writer.break_line()
            return
        words = _BLANKS.sub(" ", raised(text) if self._raised else text)
        if words.startswith(" "):
            self.writer.space()
        self.writer.write(words.strip(" "))
        if len(words) > 1 and words.endswith(" "):
            self.writer.space()


def _first_words(node: Any, most: int = 20) -> list[str]:
    """Return the first texts below `node`, for a message; deep or long content is cut, not followed."""
    words: list[str] = []
    for _, below in zip(range(most), node.traverse(include_text=True), strict=False):
        if below.tag == "-text" and (text := (below.text_content or "").strip()):
            words.append(text[:100])
    return words
