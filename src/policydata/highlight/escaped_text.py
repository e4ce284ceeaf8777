"""Text as HTML: every character kept, and those that cannot be seen or reorder a line made visible and harmless."""

from __future__ import annotations

import html
import re

from policydata.issues import printable

_UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f"
    "\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e0fff]"
)
_LOST = re.compile("[\x00\ud800-\udfff]")


def text_html(text: str) -> str:
    """Return text as HTML whose text content is the text.

    NUL and lone surrogates, which HTML cannot hold, become U+FFFD.
    """
    parts: list[str] = []
    position = 0
    for match in _UNSEEN.finditer(_LOST.sub("\ufffd", text) if _LOST.search(text) else text):
        parts.append(html.escape(match.string[position : match.start()], quote=False))
        parts.append(_shown(match[0]))
        position = match.end()
    if not parts:
        return html.escape(_LOST.sub("\ufffd", text), quote=False)
    parts.append(html.escape(match.string[position:], quote=False))
    return "".join(parts)


def attribute(text: str) -> str:
    """Return text for an attribute in double quotes, on one line; what cannot be seen is written as escapes."""
    return html.escape(printable(" ".join(text.split())), quote=True)


def _shown(character: str) -> str:
    if character == "\r":
        return '<span class="unseen">&#13;</span>'  # a bare one would be read as a line feed
    return f'<span class="unseen" data-code="U+{ord(character):04X}">{character}</span>'
