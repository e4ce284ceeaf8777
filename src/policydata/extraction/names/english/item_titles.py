"""Titles that fill an item of a list or a paragraph, "2. Protocol on the Statute of the Court;", or are what happens at a date, "- May 2014: Rules on bees were issued"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from policydata.extraction.expressions import expression
from policydata.extraction.names.english.verbs import divides
from policydata.extraction.names.name_spans import name_span
from policydata.extraction.names.words import (
    CALENDAR,
    PLURAL_HEADS,
    POLICY_HEADS,
    SENTENCE_STARTS,
    STRONG_POLICY_HEADS,
    words,
)
from policydata.extraction.spans import Span

_LINE = expression(
    r"[ \t]*(?P<mark>(?:\(?(?:[0-9]{1,3}|[a-z]|[ivx]{1,5})[.)]|[•*·▪–—-])[ \t]+)?(?:The )?(?P<title>[A-ZÀ-Þ](?:(?! [–—-] [a-z])[^\n;:.()]){14,250}+)(?:\([^()\n]{2,80}\))?(?: [–—-] [a-z][^\n]*)?(?:;(?: and| or)?|[.,])?[ \t]*\Z"
)
_WORD = expression(r"[A-ZÀ-Þ0-9&][\w’'&/-]*,?\Z")
_SMALL = words("""
    of the and for on to in with against concerning regarding respecting relating governing into between among from
    through as at by or a an its their over within under
""")
_COMPLEMENTING = _SMALL - words("the and through as at by or a an its their over within under in into from")
_ISSUED = expression(
    r" of the (?:Ministry|Department|Government|Agency|Office|Bureau|Administration|Authority|Commission) [^,]*\Z"
)
"""Who issued it is no part of a title: "Guidelines for the Use of Drones of the Ministry of Trade"."""
_LEAST, _LEAST_BARE = 4, 6
_AT_DATE = expression(
    r"[ \t]*(?:[•*·▪–—-][ \t]+)?(?:[0-9]{1,2} )?(?:[A-Z][a-z]{2,8}\.? )?(?:[0-9]{1,2}, )?(?:19|20)[0-9]{2}(?: ?[:|–—]| -)[ \t]+"
    r"(?P<title>(?P<kind>[A-Z][a-z]+(?: [a-z]+){0,2}) (?:for|on|of|regarding|concerning|relating to|against) [^\n.;:,()]{6,100}?)"
    r" (?:(?:was|were|are|is|ha[sd]|have|been|first|also) ){0,3}+"
    r"(?:issued|released|published|adopted|approved|introduced|launched|promulgated|enacted|repealed|revised|amended|signed|came into force|took effect|entered into force)\b"
)
_OF_YEARS = expression(
    r"[ \t]*(?:(?:\(?(?:[0-9]{1,3}|[a-z])[.)]|[•*·▪–—-])[ \t]+)?(?P<title>(?!(?:The|This|Our|Your|Annual|Draft|New)\b)[A-Z][a-z]{2,20} (?P<head>Policy|Strategy|Plan|Framework|Roadmap|Programme|Guidelines),? "
    r"(?:\((?:19|20)[0-9]{2}(?:[-–—/](?:20)?[0-9]{2})?\)|(?:19|20)[0-9]{2}(?:[-–—/](?:20)?[0-9]{2})?))[ \t.;]*\Z"
)
"""A line that is a subject, a head and its year: "Housing Policy, 2012"."""
_SMALL_HEADS = POLICY_HEADS | words("Suggestions Benchmarks Parameters Conditions Terms Templates Specifications")


def find_item_titles(text: str) -> Iterator[Span]:
    """Yield the titles that fill an item of a list, or a paragraph of one line, or begin an entry behind its date."""
    place, above = 0, ""
    lines = text.split("\n")
    for number, line in enumerate(lines):
        if not line:
            place, above = place + 1, ""
            continue
        match = _LINE.match(line)
        if ("20" in line or "19" in line) and (named := _OF_YEARS.match(line)) is not None:
            start, end = named.span("title")
            yield name_span(place + start, place + end, "policy.item", head=named["head"].lower())
        elif match is not None and (
            match["mark"]
            or not (above or "".join(lines[number + 1 : number + 2]).strip() or _ISSUED.search(match["title"]))
        ):
            head = _head(match["title"].rstrip(" ,"))
            if head:
                start, end = match.start("title"), match.start("title") + len(match["title"].rstrip(" ,"))
                detail = {"head": head.lower()}
                yield name_span(place + start, place + end, "policy.item", **detail)
        elif ("20" in line or "19" in line) and (entry := _AT_DATE.match(line)) is not None:
            head = next((word for word in entry["kind"].split() if word.capitalize() in _SMALL_HEADS), "")
            if head:
                start, end = entry.span("title")
                yield name_span(place + start, place + end, "policy.entry", head=head.lower())
        place += len(line) + 1
        above = line.strip()


def _head(title: str) -> str:
    """Return the head of what may be a title: words with capitals behind a head noun and a small word, '' if it is none."""
    parts = title.split()
    first = next((place for place, word in enumerate(parts) if word in _SMALL), 0)
    if len(parts) < _LEAST or not first or parts[first] not in _COMPLEMENTING or parts[-1] in _SMALL:
        return ""
    if parts[first - 1] not in POLICY_HEADS or parts[0] in SENTENCE_STARTS:
        return ""
    is_everyday = parts[0] in PLURAL_HEADS or (len(parts) < _LEAST_BARE and parts[0] not in STRONG_POLICY_HEADS)
    if first == 1 and is_everyday:
        return ""
    if not all(word in _SMALL or _WORD.match(word) for word in parts) or not CALENDAR.isdisjoint(parts):
        return ""
    # A comma stands in an enumeration, which "and" ends; another divides a title from its issuer.
    lists = "," not in title or " and " in title[title.rindex(",") :]
    is_headline = any(divides(word, before, [], False) for before, word in pairwise(parts))
    return parts[first - 1] if lists and not is_headline else ""
