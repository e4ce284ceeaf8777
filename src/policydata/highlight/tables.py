"""The lists below the document: linked records, the records the text seems to state, and every mention."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from policydata.extraction.candidates import Field
from policydata.extraction.extractions import Extraction, Mention, Record
from policydata.highlight.escaped_text import attribute, text_html
from policydata.highlight.marked_text import readings
from policydata.highlight.words import COLUMNS, ID_COLUMNS, MENTION_KINDS, MERGED_COLUMNS, RECORD_KINDS, UNSEEN

_SURFACES = 6
"""Ways of naming a record that its entry lists."""
_SHORT = 60
"""Longest surface shown as a link, in code points."""


def linked_entries(extraction: Extraction) -> dict[str, str]:
    """Return the id of the entry on the page for each linked record, in the order of the records' ids."""
    ids = {mention.linked_id for mention in extraction.mentions if mention.linked_id}
    return {linked_id: f"l{place}" for place, linked_id in enumerate(sorted(ids), 1)}


def linked_list(extraction: Extraction, entries: Mapping[str, str]) -> str:
    """Return the entries of the linked records: id, names as found, count, and a jump to each place."""
    places: dict[str, list[int]] = {linked_id: [] for linked_id in entries}
    for index, mention in enumerate(extraction.mentions):
        if mention.linked_id:
            places[mention.linked_id].append(index)
    items = []
    for linked_id, indices in places.items():
        found = [extraction.mentions[index] for index in indices]
        surfaces = list(dict.fromkeys(_one_line(mention.text) for mention in found))
        named = " / ".join(f"<bdi>{text_html(_cut(surface))}</bdi>" for surface in surfaces[:_SURFACES])
        more = f" and {len(surfaces) - _SURFACES} more" if len(surfaces) > _SURFACES else ""
        kinds = " · ".join(dict.fromkeys(_kind_name(mention.kind) for mention in found))
        jumps = " ".join(
            f'<a class="jump" href="#m{index}" aria-label="{attribute(linked_id)}, place {number}">{number}</a>'
            for number, index in enumerate(indices, 1)
        )
        times = "1 place" if len(found) == 1 else f"{len(found)} places"
        items.append(
            f'<li id="{entries[linked_id]}"><code>{text_html(linked_id)}</code> <span class="quiet">{kinds}</span><br>'
            f'{named}{more} <span class="quiet">· {times}:</span> {jumps}</li>'
        )
    return f'<ul class="linked">{"".join(items)}</ul>' if items else "<p>None. 无</p>"


def record_tables(text: str, extraction: Extraction, entries: Mapping[str, str]) -> str:
    """Return one table for each kind of record, with confidence, doubts and links to the evidence."""
    kinds = [*RECORD_KINDS, *sorted({record.kind for record in extraction.records} - RECORD_KINDS.keys())]
    tables = []
    for kind in kinds:
        records = [(number, record) for number, record in enumerate(extraction.records) if record.kind == kind]
        if records:
            tables.append(_record_table(kind, records, text, extraction.mentions, entries))
    return "".join(tables) or "<p>None. 无</p>"


def _record_table(
    kind: str,
    records: Sequence[tuple[int, Record]],
    text: str,
    mentions: Sequence[Mention],
    entries: Mapping[str, str],
) -> str:
    filled = {name for _, record in records for name, value in record.fields.items() if value not in (None, ())}
    known = COLUMNS.get(kind, ())
    merged = {
        second
        for first, (second, _) in MERGED_COLUMNS.items()
        if all(record.fields.get(first) or not record.fields.get(second) for _, record in records)
    }
    columns = [n for n in (*known, *sorted(filled - set(known) - UNSEEN)) if n in filled and n not in merged]
    heads = ["no.", *columns, "confidence and doubts", "evidence"]
    rows = []
    for number, record in records:
        cells = [str(number + 1)]
        for name in columns:
            ids = record.fields.get(ID_COLUMNS.get(name, ""))
            cell = _field(name, record.fields.get(name), ids, text, entries)
            second, between = MERGED_COLUMNS.get(name, ("", ""))
            if second in merged and (more := record.fields.get(second)):
                cell += between + _field(second, more, None, text, entries)
            cells.append(cell)
        doubts = "".join(f"<li>{text_html(doubt)}</li>" for doubt in record.doubts)
        level = f'<span class="level">{text_html(record.confidence)}</span>'
        cells.append(f"{level}<ul>{doubts}</ul>" if doubts else level)
        cells.append("<br>".join(_jump(index, mentions) for index in record.evidence if 0 <= index < len(mentions)))
        rows.append(_row(f"r{number}", "", heads, cells))
    english, chinese = RECORD_KINDS.get(kind, (kind.replace("_", " "), ""))
    return _table(f"{english} {_zh(chinese)} ({len(records)})", heads, rows)


def _field(name: str, value: Field, ids: Field, text: str, entries: Mapping[str, str]) -> str:
    if name == "position" and isinstance(value, str):
        start, _, end = value.partition(",")
        value = text[int(start) : int(end)] if start.isdecimal() and end.isdecimal() else value
    values = (value,) if isinstance(value, str) else value or ()
    linked = (ids,) if isinstance(ids, str) else ids or ()
    shown = []
    for place, one in enumerate(values):
        record = linked[place] if place < len(linked) else ""
        entry = entries.get(record)
        code = f"<code>{text_html(record)}</code>" if record else ""
        reference = f' <a href="#{entry}">{code}</a>' if entry else f" {code}" if code else ""
        shown.append(f"<bdi>{text_html(_one_line(one))}</bdi>{reference}")
    return "<br>".join(shown)


def mention_table(extraction: Extraction) -> str:
    """Return the table of all mentions: surface, kind, what was read, and the records that rest on them."""
    used: dict[int, list[int]] = {}
    for number, record in enumerate(extraction.records):
        for index in dict.fromkeys(record.evidence):
            used.setdefault(index, []).append(number)
    heads = ["place", "text", "kind", "read", "records"]
    rows = []
    for index, mention in enumerate(extraction.mentions):
        read = " · ".join(f"{text_html(name)} <code>{text_html(value)}</code>" for name, value in readings(mention))
        cells = [
            f'<a href="#m{index}">{mention.start}–{mention.end}</a>',
            f"<bdi>{text_html(_one_line(mention.text))}</bdi>",
            _kind_name(mention.kind),
            read,
            " ".join(f'<a href="#r{number}">{number + 1}</a>' for number in used.get(index, ())),
        ]
        rows.append(_row(f"d{index}", attribute(mention.kind), heads, cells))
    return _table(f"{len(rows)} mentions", heads, rows) if rows else "<p>None. 无</p>"


def _table(caption: str, heads: Sequence[str], rows: Sequence[str]) -> str:
    # The roles keep what the narrow layout takes from a table whose cells are blocks.
    head = "".join(f'<th role="columnheader" scope="col">{_label(name)}</th>' for name in heads)
    return (
        f'<div class="scroll"><table role="table"><caption>{caption}</caption>'
        f'<thead role="rowgroup"><tr role="row">{head}</tr></thead>'
        f'<tbody role="rowgroup">{"".join(rows)}</tbody></table></div>\n'
    )


def _row(row_id: str, css_class: str, heads: Sequence[str], cells: Sequence[str]) -> str:
    named = f' class="{css_class}"' if css_class else ""
    body = "".join(
        f'<td role="cell" data-label="{_label(head)}">{"<div>" + cell + "</div>" if cell else ""}</td>'
        for head, cell in zip(heads, cells, strict=True)
    )
    return f'<tr role="row" id="{row_id}"{named}>{body}</tr>\n'


def _label(name: str) -> str:
    return attribute(name.replace("_", " ") if name != "position" else "clause")


def _jump(index: int, mentions: Sequence[Mention]) -> str:
    return f'<a href="#m{index}"><bdi>{text_html(_cut(_one_line(mentions[index].text)))}</bdi></a>'


def _kind_name(kind: str) -> str:
    _, chinese = MENTION_KINDS.get(kind, (kind, ""))
    return f"{text_html(kind)} {_zh(chinese)}".rstrip()


def _zh(words: str) -> str:
    return f'<span lang="zh">{words}</span>' if words else ""


def _one_line(surface: str) -> str:
    return " ".join(surface.split())


def _cut(surface: str) -> str:
    return surface if len(surface) <= _SHORT else surface[: _SHORT - 1] + "…"
