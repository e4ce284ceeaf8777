"""What belongs to a person's name behind it: "Martin Luther King Jr.", "Lord Gilbert of Panteg", "Abdul al-Sayed"."""

from __future__ import annotations

from policydata.extraction.expressions import expression
from policydata.extraction.names.words import SENTENCE_STARTS, words
from policydata.extraction.spans import Span

_PEERS = ("Lord ", "Lady ", "Baroness ", "Baron ", "Viscount ", "Viscountess ")
_SEAT = expression(
    r"[ ]of[ ][A-Z][\w’'-]+(?:[ ](?:upon|under|on|le|St)(?=[ ][A-Z]))?(?:[ ](?:(?!The\b)[A-Z])[\w’'-]+)?"
)
"""What a peer is of: "Lord Gilbert of Panteg"."""
_ARABIC = expression(r"(?:[ ](?:al|el|as|ad|ar|an|ash|ul|ur)-[A-Z][\w’']+){1,2}+")
_MIDDLE = expression(
    r"(?<=[a-zà-ɏ’'] [A-Z])\.[ ](?:[A-Z]\.[ ]){0,2}+(?P<family>[A-ZÀ-Þ][A-Za-zÀ-ɏḀ-ỿ’-]*[a-zà-ɏḀ-ỿ](?![’']))(?:[’'](?!s\b)[a-z]+)?"
)
"""What goes on behind a middle initial: "Jewel H. Bronaugh"."""
_SUFFIX = expression(r"(?:[JS]r|[a-z’']{2},? [JS]r)\.")
_LEADING = words(
    "Maître Tun Alhaji Hajia Seri Sri Otunba Pandit Rabbi Imam Bishop Pastor Sister Brother Father Chief Rev Maestro Oba"
)
"""Honours that are no part of the name behind them."""
_LETTERS = frozenset(
    {"TD", "MP", "MEP", "MSP", "MLA", "MHA", "MHR", "KC", "QC", "SC", "OBE", "CBE", "MBE", "PhD", "FRS"}
)
"""Letters behind a name that are no part of it."""


def with_tail(text: str, person: Span) -> Span:
    """Return a person with what belongs to the name behind it, without an honour before."""
    *_, last = text[person.start : person.end].split(" ")
    if last in _LETTERS and last != text[person.start : person.end]:
        return person._replace(end=person.end - len(last) - 1)
    first, _, rest = text[person.start : person.end].partition(" ")
    if first in _LEADING and " " in rest:
        person = person._replace(start=person.end - len(rest))
    middle = _MIDDLE.match(text, person.end) if text.startswith(". ", person.end) else None
    if middle is not None and middle["family"] not in SENTENCE_STARTS:
        person = person._replace(end=middle.end())
    if text.endswith(_PEERS, max(0, person.start - 12), person.start):
        suffix = _SEAT.match(text, person.end)
    else:
        suffix = _SUFFIX.match(text, person.end - 2) or _ARABIC.match(text, person.end)
    return person if suffix is None else person._replace(end=suffix.end())
