"""Bodies in English text by their head nouns, and how many more a joint issuer counts."""

from __future__ import annotations

import re

from policydata.extraction.expressions import expression
from policydata.extraction.names.english.capital_chains import BLANK
from policydata.extraction.names.english.scan import Scan
from policydata.extraction.names.name_spans import name_span
from policydata.extraction.names.place_words import STATES
from policydata.extraction.names.whole_words import whole_words
from policydata.extraction.spans import Span

_NUMBERS = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
_COUNT_WORDS = {word: str(number) for number, word in enumerate(_NUMBERS.split(), 1)}
_OTHERS = expression(
    rf"""(?:{BLANK}?[(（][A-Z][A-Za-z0-9-]{{1,11}}[)）])?,?{BLANK}(?:(?:and|with|plus){BLANK}|together{BLANK}with{BLANK}|along{BLANK}with{BLANK}|
    jointly{BLANK}with{BLANK})
    (?:(?:the|its){BLANK})?(?:other{BLANK})?(?P<count>[0-9]{{1,2}}|{"|".join(_COUNT_WORDS)}){BLANK}
    (?:other{BLANK}|more{BLANK}|further{BLANK}|additional{BLANK}|central{BLANK}|government(?:al)?{BLANK}|national{BLANK}|state{BLANK}|relevant{BLANK}){{0,3}}
    (?P<noun>departments|ministries|agencies|bodies|authorities|regulators|institutions|organi[sz]ations|commissions|offices|units|
    bureaus|administrations|regulators|entities)\b""",
    re.VERBOSE,
)
_SHORT_NAME_AFTER = expression(r"\A[A-ZÀ-Þ][\w’'-]{3,}")
_PART_OF_UNIVERSITY = expression(
    r"(?:[A-Z][\w’-]+ ){0,4}(?:Institute|Centre|Center|Department|School|Faculty|Laboratory|Lab|College|Unit|Observatory)\b"
)
_CAMPUS = expression(
    r"(?<=of California), (?:Berkeley|Los Angeles|San Diego|San Francisco|Davis|Irvine|Santa Barbara|Santa Cruz|Riverside|Merced|Hastings)\b"
    r"|(?<=of Maryland), (?:College Park|Baltimore County|Baltimore)\b|(?<=of Illinois), (?:Urbana-Champaign|Chicago)\b"
    r"|(?<=of Wisconsin), (?:Madison|Milwaukee)\b|(?<=of Michigan), (?:Ann Arbor|Dearborn|Flint)\b|(?<=of Massachusetts), (?:Amherst|Boston|Lowell)\b"
    r"|(?<=of North Carolina), (?:Chapel Hill|Charlotte|Greensboro)\b|(?<=of Colorado), (?:Boulder|Denver)\b|(?<=of Minnesota), Twin Cities\b"
    r"|(?<=of Nevada), (?:Las Vegas|Reno)\b|(?<=of Tennessee), (?:Knoxville|Chattanooga)\b|(?<=of Missouri), (?:Columbia|Kansas City|St\. Louis)\b"
    r"|(?<=of Hawaii), (?:Mānoa|Manoa)\b|(?<=of Papua New Guinea), Waigani\b|(?<=of the West Indies), (?:Mona|Cave Hill|St\.? Augustine)\b"
    r"|(?<=State University), (?:Northridge|Fullerton|Long Beach|Sacramento|Los Angeles|Fresno|Bakersfield|Chico|East Bay)\b"
)
"""The campus of a university of a state: "University of California, Berkeley"."""
_HEADS_OF = ("eads of State and ", "eads of State and of ", "eads of State or ", "EADS OF STATE AND ")
_STATE_BEHIND = expression(r"[ ]([A-Z][A-Za-z]+)(?:[ ]([A-Z][a-z]+))?(?![\w’'-])")
_UNIONS = frozenset({"Reuters", "AFP", "Xinhua", "EU", "UN", "AU", "NATO", "ASEAN", "G7", "G20", "ISO", "IEC"})
_IN_LIST = expression(r",?[ \n](?:and|or)\b")
_COMPANY = frozenset({"Ltd", "Limited", "Inc", "Corp", "LLC", "PLC", "GmbH", "Holdings", "Technologies"})
_NUMBER_NEXT = expression(r"[/-]|[ ][0-9]")
_STANDARD_MAKERS = frozenset({"ISO", "IEC", "IEEE", "ETSI", "CEN", "CENELEC", "ITU-T", "NIST"})


def state_behind(text: str, end: int) -> int:
    """Return where the state ends that stands behind a known name and belongs to it ("UNICEF Kenya"), 0 without one."""
    behind = _STATE_BEHIND.match(text, end)
    if behind is None:
        return 0
    for count in (2, 1):
        if behind[count] and behind[0][1 : behind.end(count) - end] in STATES:
            return behind.end(count)
    return 0


def find_bodies_english(text: str, found: Scan) -> list[Span]:
    """Return the full names of bodies in an English text by position; they may overlap, the longer stands.

    "X and seven other ministries" gives X with `others` = 7 and the noun counted in its detail.
    """
    bodies: list[Span] = []
    for name in found.names:
        if name.kind != "body":
            continue
        if name.shape == "known":
            if name.head in _STANDARD_MAKERS and _NUMBER_NEXT.match(text, name.end):
                continue
            if name.start and text[name.start - 1] in "/-":
                continue
        if name.head == "Government" and text.endswith(_HEADS_OF, 0, name.start):
            continue  # "Heads of State and Government of the Union"
        campus = _CAMPUS.match(text, name.end) if name.head == "University" else None
        if name.shape == "known" and name.head not in _UNIONS and (state := state_behind(text, name.end)):
            name = name._replace(end=state)
        bodies.append(
            name_span(name.start, campus.end() if campus else name.end, f"body.{name.shape}", head=name.head.lower())
        )
    bodies += _short_company_names(text, bodies)
    bodies.sort(key=lambda span: span.start)
    return bodies


def count_others(text: str, body: Span) -> Span:
    """Return a body with the number of others that "and seven other ministries" adds to it, if the text does."""
    if (match := _OTHERS.match(text, body.end)) is None:
        return body
    count = match["count"]
    others = {"others": _COUNT_WORDS.get(count, count), "counted": "others", "noun": match["noun"]}
    return body._replace(detail={**body.detail, **others})


def with_universities(text: str, spans: list[Span]) -> list[Span]:
    """Return spans in which an institute and the university behind a comma are one: "Institute for Law, University of Tartu"."""
    found: list[Span] = []
    for span in spans:
        before = found[-1] if found else None
        if (
            before is not None
            and span.kind == before.kind == "body"
            and text[before.end : span.start] in (", ", ",\n", ", the ")
            and _PART_OF_UNIVERSITY.match(text, before.start, before.end)
            and "University" in text[span.start : span.end]
            and not _IN_LIST.match(text, span.end)
        ):
            found[-1] = before._replace(end=span.end)
        else:
            found.append(span)
    return found


def _short_company_names(text: str, bodies: list[Span]) -> list[Span]:
    """Return mentions of a company by the first word of its name, after the full name."""
    names: dict[str, Span] = {}
    for body in bodies:
        name = text[body.start : body.end]
        first = _SHORT_NAME_AFTER.match(name)
        if first and first[0] != name and name.split()[-1] in _COMPANY:
            names.setdefault(first[0], body)
    if not names:
        return []
    return [
        name_span(start, end, "body.company", refers_to=str(names[word].start))
        for start, end, word in whole_words(text, names)
        if start >= names[word].end
    ]
