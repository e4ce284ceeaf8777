"""The page: the document, a legend that filters, and the lists below it."""

from __future__ import annotations

import re
from collections import Counter

from policydata.extraction.extractions import Extraction
from policydata.extraction.languages import language_of
from policydata.highlight.escaped_text import text_html
from policydata.highlight.marked_text import marked_text
from policydata.highlight.style import sheet
from policydata.highlight.table_rows import in_columns
from policydata.highlight.tables import linked_entries, linked_list, mention_table, record_tables
from policydata.highlight.words import MENTION_KINDS

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
_SECTIONS = (
    ("document", "Document", "正文"),
    ("linked", "Linked records", "已关联记录"),
    ("records", "Candidate records", "候选记录"),
    ("mentions", "All mentions", "全部标注"),
)


def page(title: str, text: str, extraction: Extraction) -> str:
    """Return one HTML page with the document, its mentions marked, and what was read of them.

    It needs no script, network or font of its own. The text content of the element `text` is the text itself, but
    for NUL and lone surrogates, which HTML cannot hold. `extraction` must be that of this text.
    """
    entries = linked_entries(extraction)
    document = (
        f'<div class="document" id="text" lang="{language_of(text)}" dir="auto">'
        f"{in_columns(marked_text(text, extraction.mentions, entries))}</div>"
    )
    bodies = {
        "document": document,
        "linked": linked_list(extraction, entries),
        "records": record_tables(text, extraction, entries),
        "mentions": mention_table(extraction),
    }
    sections = "\n".join(
        f'<section id="{name}" aria-labelledby="h-{name}"><h2 id="h-{name}">{_named(english, chinese)}</h2>\n'
        f"{bodies[name]}</section>"
        for name, english, chinese in _SECTIONS
    )
    contents = "".join(
        f'<a href="#{name}">{_named(english, chinese)}</a>'
        for name, english, chinese in _SECTIONS
        if name != "document"
    )
    heading = text_html(" ".join(title.split()) or "Document")
    counted = f"{len(text):,} characters · {_many(len(extraction.mentions), 'mention')} · {len(entries)} linked"
    return (
        f'<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{_plain(heading)}</title>\n<style>\n{sheet()}\n</style>\n</head>\n<body>\n"
        '<a class="skip" href="#records">Skip to the candidate records</a>\n<div class="layout">\n'
        f'<header><h1><bdi>{heading}</bdi></h1><p class="quiet">{counted} · '
        f"{_many(len(extraction.records), 'candidate record')}: proposals of a machine, to be checked</p></header>\n"
        f'<div class="side">{_legend(extraction)}<nav class="contents" aria-label="Contents">{contents}</nav></div>\n'
        f"<main>\n{sections}\n</main>\n</div>\n</body>\n</html>\n"
    )


def _legend(extraction: Extraction) -> str:
    counts = Counter(mention.kind for mention in extraction.mentions)
    boxes = "".join(
        f'<label><input type="checkbox" id="show-{kind}" checked> '
        f'<span><span class="mention {kind}">{english}</span> <span lang="zh">{chinese}</span> '
        f'<span class="quiet">{counts[kind]}</span></span></label>'
        for kind, (english, chinese) in MENTION_KINDS.items()
    )
    bold = f'<p class="quiet"><strong>{_named("bold", "粗体")}</strong>: {_named("linked to a record", "已关联")}</p>'
    return f'<fieldset class="legend"><legend>{_named("Shown", "显示")}</legend>{boxes}{bold}</fieldset>'


def _named(english: str, chinese: str) -> str:
    return f'{english} <span lang="zh">{chinese}</span>'


def _many(count: int, noun: str) -> str:
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"


def _plain(heading: str) -> str:
    """Return a heading for the title of the window, which holds no elements."""
    return re.sub(r"<[^>]*>", "", heading)
