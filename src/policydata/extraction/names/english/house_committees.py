"""Committees whose names begin with their house: "Senate Rural and Regional Affairs Committee"."""

from __future__ import annotations

from policydata.extraction.names.english.capital_chains import Word

LEGISLATIVE_HOUSES = frozenset({"Senate", "House", "Assembly", "Parliament", "Commons", "Lords"})
"""Houses that the names of their committees may begin with."""
_CHAMBERS = frozenset({"Commons", "Lords", "Representatives", "Councillors", "Keys", "Delegates"})


def committee_of(words: tuple[Word, ...], house: int) -> int:
    """Return the head of the committee whose name begins with its house: "Senate Rural and Regional Affairs Committee"."""
    position = house + 1
    if position + 1 < len(words) and words[position].link == "of" and words[position].text in _CHAMBERS:
        position += 1
    if position >= len(words) or words[position].link:
        return house
    while position < len(words) and words[position].link in ("", "and", "&"):
        if words[position].text in ("Committee", "Subcommittee"):
            return position
        position += 1
    return house
