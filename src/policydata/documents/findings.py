"""What can be found in a document, by code, and how a finding gets its line and column."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from policydata.documents.pinned import Notice
from policydata.issues import Issue

MAX_NOTICES = 200  # of one document; one more says that there are others

REFUSALS = {
    "no_match": "A path or pattern names no file.",
    "not_a_file": "A path is neither a file nor a folder.",
    "file_unreadable": "The operating system refuses to open the file.",
    "file_too_large": "The file is larger than the limit.",
    "empty_file": "The file has no bytes.",
    "unsupported_type": "No reader knows this kind of file.",
    "type_mismatch": "The first bytes and the extension name different formats.",
    "unknown_charset": "No character set reads the bytes without loss and beyond doubt.",
    "not_text": "The bytes are not text.",
    "no_text": "The document holds nothing that could be read as text.",
    "no_text_layer": "No page of the PDF has a text layer; it is a scan.",
    "too_much_text": "The text of the document is longer than the limit.",
    "encrypted": "The document needs a password.",
    "damaged": "The structure of the file is broken.",
    "unsafe_archive": "The archive is built so that two readers see different files, or names files outside it.",
    "archive_bomb": "The archive would unpack to far more than its size.",
    "doctype": "A part declares a document type, which could pull in other files.",
    "too_many_pages": "The PDF claims more pages than the limit.",
    "memory_limit": "Reading needs more memory than the limit.",
    "time_limit": "Reading takes longer than the limit.",
    "parser_died": "The reader ended without an answer.",
}
"""Why a document is refused, by the code of the issue."""

DOUBTS = {
    "charset_conflict": "The declared character set is not the one that reads the bytes.",
    "charset_detected": "Nothing declares the character set; one alone fits.",
    "replacement_character": "U+FFFD stands where a character was lost.",
    "control_character": "The text holds control characters.",
    "mojibake": "The text looks like UTF-8 that was once read as something else.",
    "hidden_text": "Text that the document marks as not shown was left out.",
    "unseen_text": "Text is in, but a reader may not see it: white, tiny, off the page, or drawn invisibly.",
    "tracked_changes": "Insertions are in, deletions are out.",
    "automatic_numbers": "Numbers that the word processor counts are not in the text.",
    "part_left_out": "A part that may hold text has not been read.",
    "page_without_text": "A page has no text layer.",
    "page_damaged": "A page cannot be read.",
    "garbled_text": "Characters of a page have no known meaning.",
    "damaged_stream": "A compressed stream is damaged; text may be missing or changed.",
    "rebuilt_structure": "The table of contents of the PDF is broken; the reader guessed it.",
    "limits_missing": "This system cannot limit the memory of the reader.",
    "too_many_findings": "There are more findings than are listed.",
}
"""What is doubtful in a document that was read, by the code of the issue."""


def issues_of(path: str, notices: Sequence[Notice], text: str = "") -> tuple[Issue, ...]:
    """Return the notices as issues of the file; a notice with an index gets its line and column in `text`."""
    return tuple(_issue(path, notice, text) for notice in notices)


def capped(notices: Iterable[Notice]) -> tuple[Notice, ...]:
    """Return at most `MAX_NOTICES` notices and one that counts the rest."""
    kept = tuple(notices)
    if len(kept) <= MAX_NOTICES:
        return kept
    message = f"there are {len(kept) - MAX_NOTICES} more findings"
    return (*kept[:MAX_NOTICES], Notice("too_many_findings", message, "look at those listed first"))


def excerpt(text: str) -> str:
    """Return the first words of `text` in quotes, for a message."""
    words = " ".join(text[:200].split())
    return repr(words if len(words) <= 40 else f"{words[:39]}…")


def _issue(path: str, notice: Notice, text: str) -> Issue:
    line = column = 1
    if notice.index is not None:
        line = text.count("\n", 0, notice.index) + 1
        column = notice.index - (text.rfind("\n", 0, notice.index) + 1) + 1
    return Issue(path, line, column, notice.field, notice.code, notice.message, notice.remedy)
