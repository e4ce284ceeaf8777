"""The text of a document with its mentions marked in place, one inside the other where they nest."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise

from policydata.extraction.extractions import Mention
from policydata.highlight.escaped_text import attribute, text_html


def marked_text(text: str, mentions: Sequence[Mention], entries: Mapping[str, str]) -> str:
    """Return the text as HTML; `entries` maps the id of a record to that of its entry on the page.

    The text content is the text itself. Every mention can be reached by keyboard, and the row `d<index>` describes it.
    A linked mention is a link to its record, unless another mention stands in it: links cannot nest.
    """
    order = sorted(
        (index for index, mention in enumerate(mentions) if 0 <= mention.start < mention.end <= len(text)),
        key=lambda index: (mentions[index].start, -mentions[index].end, index),
    )
    follower = dict(pairwise(order))
    tags: dict[int, tuple[str, str, str]] = {}
    for index in order:
        mention = mentions[index]
        leaf = index not in follower or mentions[follower[index]].start >= mention.end
        tags[index] = _tags(index, mention, entries.get(mention.linked_id or "") if leaf else None)
    return _nested(text, mentions, order, tags)


def _nested(
    text: str, mentions: Sequence[Mention], order: Sequence[int], tags: Mapping[int, tuple[str, str, str]]
) -> str:
    out: list[str] = []
    open_ones: list[int] = []
    position = 0

    def write_to(end: int) -> None:
        nonlocal position
        if end > position:
            out.append(text_html(text[position:end]))
            position = end

    for index in order:
        _close(mentions[index].start, mentions, open_ones, tags, out, write_to)
        write_to(mentions[index].start)
        out.append(tags[index][0])
        open_ones.append(index)
    _close(len(text), mentions, open_ones, tags, out, write_to)
    write_to(len(text))
    return "".join(out)


def _close(
    limit: int,
    mentions: Sequence[Mention],
    open_ones: list[int],
    tags: Mapping[int, tuple[str, str, str]],
    out: list[str],
    write_to: Callable[[int], None],
) -> None:
    """Close the mentions that end at `limit` or before; one that crosses another goes on in a second element."""
    while open_ones and (end := min(mentions[index].end for index in open_ones)) <= limit:
        write_to(end)
        crossing: list[int] = []
        while any(mentions[index].end == end for index in open_ones):
            index = open_ones.pop()
            out.append(tags[index][2])
            if mentions[index].end > end:
                crossing.append(index)
        for index in reversed(crossing):
            out.append(tags[index][1])
            open_ones.append(index)


def _tags(index: int, mention: Mention, entry: str | None) -> tuple[str, str, str]:
    """Return the start tag of a mention, that of its continuation, and the end tag."""
    name = "a" if entry else "mark"
    reach = f' href="#{entry}"' if entry else ' tabindex="0"'
    kind = attribute(mention.kind)
    rest = f' class="mention {kind}" aria-describedby="d{index}" data-tip="{attribute(tip(mention))}"{reach}>'
    return f'<{name} id="m{index}"{rest}', f"<{name}{rest}", f"</{name}>"


def tip(mention: Mention) -> str:
    """Return what was read of a mention, on one line."""
    parts = [mention.kind, *(f"{name} {value}" for name, value in readings(mention))]
    return " · ".join(parts)


def readings(mention: Mention) -> list[tuple[str, str]]:
    """Return what was read of a mention besides its kind and place, by name."""
    named = (
        ("value", mention.value),
        ("unit", mention.unit),
        ("record", mention.linked_id),
        *sorted(mention.detail.items()),
        ("rule", mention.rule),
    )
    return [(name, str(value)) for name, value in named if value is not None]
