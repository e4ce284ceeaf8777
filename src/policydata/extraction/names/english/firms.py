"""Companies by the form of law at the end of their names: "Lumen & Sons Ltd", "Cobalt Mining Co., Ltd.", "Rhea SE & Co. KGaA"."""

from __future__ import annotations

from collections.abc import Iterator

from policydata.extraction.expressions import expression
from policydata.extraction.names.english.person_words import ROLES
from policydata.extraction.names.name_spans import name_span
from policydata.extraction.names.whole_words import places, word_places
from policydata.extraction.names.words import CALENDAR, SENTENCE_STARTS, words
from policydata.extraction.spans import Span

_PLAIN = words("""
    Inc Ltd ltd Limited LLC LLP LP PLLC plc PLC Plc Corp GmbH KGaA Berhad Bhd Oyj Oy ApS ASA SpA Pty Pte JSC PJSC OJSC Tbk SARL
    CO INC CORP Sarl SAS Ltda Lda Incorporated Sdn Pvt Co SE AG KG AB NV BV OÜ Abp EOOD UAB SIA Kft Zrt Nyrt Aktiengesellschaft Srl ULC SRL
""")
_DOTTED = words("S.p.A. S.A. S.r.l. N.V. B.V. s.r.o. d.o.o. K.K. L.P. S.L. S.A.S. S.à_r.l.")
_FORMS = (
    r"(?:(?:Inc|Corp|INC|CORP)\.?|Co\.(?=,? )|CO\.?(?=,? (?:LTD|LIMITED|INC))|Co(?=,? (?:Ltd|LLC|KG))|(?:Ltd|LTD|ltd|Pte|Pty|Pvt|Sdn|Bhd|Ltda)(?:\.(?=[,;:.)'’]| [a-z]| (?:Ltd|Bhd)))?|Limited|LIMITED|Private Limited|LLC|LLP|PLLC|LP|OÜ|Abp|EOOD|UAB|SIA|Kft\.?|Zrt\.?|Nyrt\.?|Aktiengesellschaft|Srl|SRL|ULC|A/S|(?<=& )Co\.?|plc|PLC|Plc"
    r"|GmbH|KGaA|Berhad|Oyj|Oy|ApS|ASA|SpA|P?JSC|OJSC|Tbk|SARL|Sarl|SAS|Lda|Incorporated|SE|AG|KG|AB|NV|BV"
    r"|S\.p\.A\.|S\.A\.S\.|S\.A\.(?: de C\.V\.)?|S\.r\.l\.|N\.V\.|B\.V\.|s\.r\.o\.|d\.o\.o\.|K\.K\.|L\.P\.|S\.L\.|S\.à r\.l\.)"
)
_FORM = expression(rf"{_FORMS}(?:,? (?:& )?{_FORMS}){{0,3}}(?![\w’&-]|'[a-z]{{2}})")
_GOES_ON = expression(r"[ ](?:[A-Z][A-Za-z]*[a-z]|[0-9])")
_WEAK = frozenset({"SE", "AG", "KG", "AB", "NV", "BV", "SAS", "LP", "Limited", "Oy", "Co"})
"""Forms that are other words and abbreviations too: no further capital follows, nor a number ("AB 1394")."""
_WORD = r"[A-ZÀ-Þ0-9][\w’'&-]*+(?:\.[a-z]\w*+)?+"
_NAME = expression(
    rf"(?<![\w.’'&-])(?P<name>(?:Bank of )?{_WORD}(?:[ \n](?:& |and (?=Sons|Company|Co\b|Brothers|Partners|Associates))?{_WORD}){{0,6}}+)"
    r"(?P<between>,?)(?: &)?[ \n]\Z"
)
_AFTER_COMMA = words("Inc Ltd ltd Limited LLC LLP LP PLLC Corp Incorporated PLC L INC")
_LISTED = expression(r"(?<![\w.’'&-])(?:[A-ZÀ-Þ][\w’'-]+,[ \n])+\Z")
_OF_PARTNERS = ("LLP", "PLLC", "L.P")
_LONGEST = 90
_LEAST_LINE = 60
"""A shorter line is no wrapped one: the name begins below it."""
_MOST_SHOUTED = 4
_OPENINGS = SENTENCE_STARTS | ROLES | CALENDAR | {"Copyright"}


def find_firms(text: str) -> Iterator[Span]:
    """Yield the companies that are named with their form of law; they may overlap other names."""
    done = 0
    for place in sorted({*word_places(text, _PLAIN), *places(text, _DOTTED)}):
        if place < done or text[place - 1 : place] not in (" ", "\n") or (form := _FORM.match(text, place)) is None:
            continue
        if form[0].split()[-1] in _WEAK and _GOES_ON.match(text, form.end()):
            continue
        low = max(done, place - _LONGEST)
        match = _NAME.search(text, low, place)
        if match is None or (
            match["between"] and text[place : form.end()].split(".")[0].split()[0] not in _AFTER_COMMA
        ):
            continue
        start = _below_short_line(text, match.start("name"), place)
        if form[0].startswith(_OF_PARTNERS) and "&" in text[start:place]:
            partners = _LISTED.search(text, max(done, start - _LONGEST), start)
            start = partners.start() if partners is not None else start  # "Alder, Birch & Holm LLP"
        parts = text[start:place].rstrip(" ,\n").split()
        while parts and (parts[0] in _OPENINGS or parts[0].replace("-", "").isdigit()):
            start = text.index(parts[1], start + len(parts[0])) if len(parts) > 1 else place
            parts = parts[1:]
        if parts and not (len(parts) > _MOST_SHOUTED and match["name"].isupper()):
            done = form.end()
            yield name_span(start, done, "body.company", head=form[0].split()[-1].lower())


def _below_short_line(text: str, start: int, end: int) -> int:
    """Return where a name begins that may go over line ends: below the last of them, unless its line is a full one."""
    line_end = text.rfind("\n", start, end - 1)
    if line_end < 0 or line_end - (text.rfind("\n", 0, line_end) + 1) >= _LEAST_LINE:
        return start
    return line_end + 1
