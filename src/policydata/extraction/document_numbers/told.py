"""Numbers that their place tells: alone in brackets behind the name of a document, or behind a label: "(Act 843)", "Ref: 23-41"."""

from __future__ import annotations

from collections.abc import Iterator

from policydata.extraction.expressions import expression
from policydata.extraction.numbered_kinds import numbered_kinds

_YEAR = "(?:1[89]|20)[0-9]{2}"
_KINDS = (
    "act|bill|law|decree|order|ordinance|regulations?|resolution|decision|directive|circular|notice|report|paper|document|motion|"
    "proposal|opinion|recommendation|guidance|guidelines?|instruction|protocol|convention|treaty|agreement|rules?|code|draft|text|"
    "communication|memorandum|petition|question|file|application|note|statute|policy|strategy|plan|charter|programme|standard|"
    "specification|framework|declaration|manual|announcement|proclamation|edict|amendment|statement|letter|case|judgment|ruling"
)
_CODE = expression(
    rf"[(\[](?P<code>(?:[Aa]cts?|ACT|[Ll]aw|[Bb]ill|[Cc]ap(?:itulo)?\.?|CAP\.?|Chapter|CHAPTER|c\.|ch\.|[Dd]ecree|Motion|Paper|File|SN|CBP)\s?[A-Z]{{0,2}}(?:[0-9]{{1,3}},[0-9]{{3}}|[0-9]{{1,5}})[A-Z]{{0,2}}(?::[0-9]{{1,3}}| (?:of|OF) {_YEAR})?"
    r"|(?:(?!Table|Figure|Annex|Section|Part|Article|Version|Schedule|Phase|Room|Grade|Box|Volume|Vol|Vols|Fig|Art|Arts|See|Paragraph|Para|Item|Chart"
    r"|Appendix|Level|Page|From|Since|Until|In|Source|About|Around|Over|Age|Ages|Aged|January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|FY|AY|Spring|Summer|Autumn|Fall|Winter|Clause|Rule|Case|Press|Nos?|(?:Law|Act|Decree|Order|Bill|Resolution|Regulation|Decision|Circular|Notice|Notification|Ordinance|Directive|Instruction|Decree-Law)\s(?:N[oO]|[0-9]))"
    r"[A-ZÀ-Þ][\w.]{0,11}\s){1,3}(?:(?:No\.|Nr\.|n[.º°]|№)\s?)?[A-Z]{0,3}[0-9]{1,6}(?:[-/][0-9A-Z]{1,6}){1,4}"
    rf"|[0-9]{{1,4}} of {_YEAR}|[0-9]{{1,5}}/{_YEAR}(?:/[A-Z]{{2,6}})?|{_YEAR}(?:/[0-9]{{2}})?:[0-9]{{1,5}}|{_YEAR}/[0-9]{{1,5}}(?<!/(?:19|20)[0-9][0-9])"
    r"|[A-Z][A-Za-z]{1,10}(?:/[A-Z][A-Za-z0-9.]{0,11}){1,4}(?<=[0-9])(?:\([A-Z]+\))?"
    r"|(?<=[12][09][0-9]{2} \()(?!19|20)[0-9]{2}-[0-9]{4}(?=\))|[A-Z]{2,4}-?[0-9]{4,7}|[CR][0-2][0-9]{2}(?=\))|No\.\s?[12]?[0-9]{1,2}(?=\))|[0-9]{4}-[a-z]{2}[0-9]{2,6})(?=[);\]]|,(?![0-9]))"
)
_LABOUR = expression(rf"(?:Convention|Recommendation),? {_YEAR}[ \n]\Z")
"""Before the number of a convention of labour: "the Home Work Convention, 1996 (No. 177)"."""
_OPENING = expression(r"[(\[](?=[A-Za-z0-9À-Þ])")
_BEHIND_DOCUMENT = expression(rf"(?:\b(?i:{_KINDS})(?:\s[\w’'-]+){{0,5}}|[A-Z][\w’'-]+|[”\"’)\]]|\b{_YEAR})[ \n]\Z")
_HEADED = expression(
    r"\n[ ]{0,4}(?P<code>[0-9]{1,3}/[0-9]{1,4})\.?[ \t]+(?=[A-Z][a-z]+ [^\n]{12,200}(?<![.;:,])(?:\n|\Z))"
)
"""The number of a resolution that begins the line of its title: "76/104. Sustainable management of …"."""
_ROMAN = expression(
    rf"\b(?:Act|Law|Ordinance|Regulation)[ \n](?P<code>(?:No\. )?(?:[IVXLC]{{2,9}}|(?<=No\. )[IVX]) of {_YEAR})(?![0-9])"
)
_ISSUE = expression(
    r"(?:Register|REGISTER|Gazette|GAZETTE)(?:,?[ \n](?:Part|PART|Extraordinary|EXTRAORDINARY)[ \n]?[IVX]{0,4})?(?:,[ \n]?|[ \n](?:/[ ])?)"
    r"(?:Vol\.|VOL\.|Volume)[ ][0-9CLXVI]{1,8},?[ ]((?:No\.|NO\.|Number)[ ][0-9]{1,3})(?![0-9])"
)
_PLACED = expression(
    rf"(?<![\w.,/-])(?:(?<=Gazette )(?!{_YEAR}(?![0-9]))[0-9]{{4,6}}(?![0-9,.%/-]*[0-9%])|[0-9]{{2}}-(?:[0-9]{{2}}-[0-9]{{4}}-[0-9]{{2}}(?![\w-])|[0-9]{{3}}-X(?![\w-])|[0-9]{{5}}(?= \([A-Z]\)[ ]*(?:\n|\Z)))"
    rf"|(?:(?<=\t)|(?<=\| ))[0-9]{{1,3}}, {_YEAR}(?= ?[\t|])|(?:(?<=\n)|(?<!.))[0-9]{{4}}\.[0-9](?:\.[0-9]{{2}}\.[0-9]{{3}})?(?= [-–] [A-Z]))"
)
"""The issue of a gazette, a catalogue number ("14-10-0287-01", "11-001-X", "6202.0 - Labour"), a job number ("24-06121 (E)"), a cell "104, 1999"."""
_LINE = expression(rf"(?:(?<=\n)|(?<=\| ))(?:Act|ACT|Law|Ordinance) [0-9]{{1,4}} (?:of|OF) {_YEAR}(?=[ ]*(?:\n|\||\Z))")
"""The number of an act in a line or cell of its own, beside its title: "Act 22 of 2017"."""
_REGISTERED = expression(rf"[a-z] {_YEAR}, (No\. [0-9]{{4,6}})(?![0-9])")
"""Behind the day of its registration: "4 March 1998, No. 34567"."""
_PAPER, _PAGES = expression(rf"\[({_YEAR}-[0-9]{{4,6}})\]"), expression(r"[0-9]-[0-9]{1,6} \Z")
"""The number of a paper of that gazette, behind its pages: "41877-41878 [2026-09112]"."""
_PARAGRAPH = expression(r"\n(?=\n[ \t]{0,60}[A-Z])")
_ALONE = expression(
    r"[ \t]{0,60}(?P<code>No\. [SR]\.? [0-9]{1,4}|(?=[^\s]*[0-9])[A-Z][A-Z.]{0,7}(?:/[0-9]{3,6}|(?:[./-][A-Za-z0-9]{1,8}(?:\([A-Z]{1,8}\))?){2,6}))[ \t]*(?=\n|\Z|\([A-Z])"
)
"""A symbol that is alone on the first line of a paragraph: "SC/15501", "DN.27.2025.RIV-4", "EX.CL/Dec.1291(XLVI)"."""
_LABEL = expression(
    r"(?:\A|[\n|(\[•·;,.] ?)(?:(?:Our|Your|Loan|Grant|Credit|Project|Contract|Tender|Permit|Licence|License|Procurement|Bid|Agreement|Complaint|Petition|Document|Doc\.?|File|Case|Docket|Bill|Report|Publication|Paper|Act|Notice|Circular|Order|Application|Instrument|Decision|"
    r"Press [Rr]elease|Registration|Catalogue|Gazette|Legal|Policy|Title|Version) )?"
    r"(?:[Rr]ef(?:erence)?\.?|REF\.?|[Nn]o\.?|[Nn]umber|[Ss]ymbol|[Cc]ode|ID|Doc(?:ument)?\.?|File|Docket|RIN|Case)(?: (?:[Nn]o\.?|[Nn]umber|[Cc]ode))?\Z"
)
_COLON = expression(r":[ \t]{0,3}(?=[A-Z0-9(])")
_VALUE = expression(
    r"(?=[A-Za-z/.()-]*[0-9])(?![0-9]{1,2}[./][0-9]{1,2}[./][0-9]{2,4})(?!(?:19|20)[0-9]{2}(?:-[0-9]{2}-[0-9]{2})?(?![\w/.-]))"
    r"[A-Z0-9][A-Za-z0-9]{0,14}(?:[-/.:](?:[A-Za-z0-9]|\([A-Za-z0-9]{1,12}\)){1,14}){1,6}(?![\w/-])|[A-Z]{1,6} ?(?!(?:19|20)[0-9]{2}(?![0-9/-]))[0-9]{2,7}(?:[-/][0-9A-Z]{1,6}){0,3}(?![\w/-])"
)
_WINDOW = 44


def find_told(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield bounds and rule of the numbers that stand alone in brackets behind a document's name, or behind a label."""
    for bracket in _OPENING.finditer(text):
        start = bracket.start()
        if (paper := _PAPER.match(text, start)) is not None and _PAGES.search(text, max(0, start - 9), start):
            yield *paper.span(1), "register"
        if (match := _CODE.match(text, start)) is None:
            continue
        window = max(0, start - _WINDOW)
        if match["code"].startswith("No.") and not _LABOUR.search(text, window, start):
            continue
        if match["code"][0] in "CR" and match["code"][1:].isdigit() and "Convention" not in text[window:start]:
            continue  # "the Violence and Harassment Convention (C190)"
        if _BEHIND_DOCUMENT.search(text, window, start):
            yield match.start("code"), match.end("code"), "bracketed"
    for start in [0, *(blank.start() + 2 for blank in _PARAGRAPH.finditer(text))]:
        if (alone := _ALONE.match(text, start)) is not None:
            yield *alone.span("code"), "alone"
    yield from find_kinds(text)
    for headed in _HEADED.finditer(text):
        yield headed.start("code"), headed.end("code"), "headed"
    for issue in _ISSUE.finditer(text) if "Vol" in text or "VOL" in text else ():
        yield *issue.span(1), "register"
    for placed in _PLACED.finditer(text):
        yield *placed.span(), "placed"
    for line in _LINE.finditer(text):
        yield *line.span(), "line"
    for registered in _REGISTERED.finditer(text) if ", No. " in text else ():
        yield *registered.span(1), "register"
    for roman in _ROMAN.finditer(text) if "I of " in text or "V of " in text or "X of " in text else ():
        yield roman.start("code"), roman.end("code"), "roman"
    for colon in _COLON.finditer(text):
        start = colon.start()
        if (value := _VALUE.match(text, colon.end())) is None:
            continue
        if _LABEL.search(text, max(0, start - _WINDOW), start):
            yield value.start(), value.end(), "labelled"


def find_kinds(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield bounds and rule of the numbers that stand behind the kind of document without "No."."""
    for kind in numbered_kinds(text):
        yield kind.number, kind.end, "kind"
