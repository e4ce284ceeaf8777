"""Bodies of English text that no full name introduces: "the Commission", "the Government", "the Riksdag", "Statistics Norway"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from policydata.extraction.expressions import expression
from policydata.extraction.names.english.capital_chains import BLANK
from policydata.extraction.names.english.scan import Found
from policydata.extraction.names.name_spans import name_span
from policydata.extraction.names.place_words import PLACES, STATES
from policydata.extraction.names.whole_words import places
from policydata.extraction.names.words import CALENDAR, HEADS, LONE_BODIES, ORDINALS, TOPICS, words
from policydata.extraction.spans import Span
from policydata.extraction.word_tables import words_in

_THE = expression(rf"(?<![A-Za-z])[Tt]he{BLANK}\Z")
_STATE_OF = expression(rf"\bState{BLANK}of{BLANK}the{BLANK}\Z")
_OWN = expression(rf"\bby{BLANK}(?:its|their){BLANK}\Z|(?:\A|[.;]{BLANK})Its{BLANK}\Z|[a-z]['’]s{BLANK}\Z")
_OWNER = 14
_STATUS = expression(
    r"(?:\A|\n)[-–•* ]{0,3}Passed(?: by)?(?: the)? (House|Senate|Assembly|Commons|Lords)(?![\w-]| [A-Zo])"
)
_HOUSES = (
    "[A-Z][a-z]{2,9}(?:moot|dag|raad|srat|stag|dtag|seym)|(?:Land|Stor|Folke|Al|Lag|Riks|Grand)s?(?:ting|thing)|"
    "Sejm|Eduskunta|Riigikogu|Saeima|Seimas|Oireachtas|Verkhovna Rada|Skupština|Skupshtina|Sobranie|Congreso|Cortes|Camera|"
    "Sabor|Kuvendi|Nationalrat|Országgyűlés|Cortes Generales|States General|(?:Pyithu )?Hluttaw|Jatiya Sangsad|Dewan (?:Rakyat|Negara)|"
    "(?:Milli|Oliy) Majlis|Mazhilis|Jogorku Kenesh|(?:State )?Great (?:Kh|H)ural|(?:Legislative|Executive|Judicial|Control|Examination) Yuan|"
    "Althingi|Tynwald|Majlis|Lok Sabha|Rajya Sabha|Diet|Presidency|Exchequer|Judiciary|Holy See|Governor-General|"
    "(?:Working|Steering|Expert|Advisory|Drafting|Contact|Focal) Group|Task Force|(?:Steering|Standing|Organising|Organizing|Select) Committee|"
    "(?:Advisory|Executive|Supervisory|Governing|Oversight|Editorial|Appeals) (?:Board|Council)|High Commissioner|General Court|First Chamber|"
    "Registrar|Auditor-General|Inspector-General|Comptroller|Prosecutor-General|"
    r"Commissioner(?=\s(?:may|shall|must|issued?|issues|orders?|ordered|fined|decide[ds]?|found|finds|published|publishes|consider(?:s|ed)|"
    r"concluded|investigated|approved?|approves|determine[ds]?|imposed?|imposes|opened|closed|received|granted|refused)\b)"
)
_HOUSE_NAME = rf"{BLANK}(?=[A-Z])((?:{_HOUSES}))(?![\w-])(?!{BLANK}(?:[A-Z]|of\b))"
_HOUSE = tuple(expression(before + _HOUSE_NAME) for before in ("he", "’s", "'s"))
"""Three patterns, for each begins with letters that are searched for fast."""
_OFFICES = "Adjudicator|Public Protector|Public Advocate|Public Trustee|Public Guardian|Public Defender|Mediator|Commissioner|Ombudsman|Ombudsperson|Ombudswoman|Comptroller|Auditor-General|Auditor General|Registrar|Inspector-General|Inspector General|Attorney General|Attorney-General|Solicitor General|Solicitor-General"
_OFFICE = expression(
    rf"[Tt]he{BLANK}((?:(?:[A-Z][\w-]+|and|of|for){BLANK}){{1,5}}(?:{_OFFICES})(?:{BLANK}(?:of|for){BLANK}(?:the{BLANK})?[A-Z]\w+(?:[ ][A-Z]\w+)?(?: and Freedom of Information| and the Right to Information| of Information)?)?|(?:{_OFFICES}){BLANK}(?:of|for){BLANK}(?:the{BLANK})?[A-Z]\w+(?:[ ](?:and[ ])?[A-Z]\w+){{0,2}})(?![\w-])(?!{BLANK}(?:[A-Z]|for\b|of\b))"
)
_NAME_AFTER = expression(rf"{BLANK}[A-Z]|['’]s?{BLANK}(?:\([A-Z]+\){BLANK})?Office")
_UNDETERMINED = expression(
    r"(?<![\w-])((?:[A-Z][a-z]+ ){1,3}(?:Data|Information|Privacy|Protection|Rights|Transparency|Biometrics) (?:Commissioner|Ombudsman|Ombudsperson))\Z"
)
_OFFICE_STEMS = words(
    "Adjudicator Public_ Mediator Commissioner Ombuds Comptroller Auditor Registrar Inspector Attorney Solicitor"
)
_OFFICE_WORD = expression(rf"(?:{_OFFICES})(?![\w-])")
_OFFICE_WINDOW = 80
_STATISTICS = expression(rf"Statistics{BLANK}(?!Explained)([A-Z][a-z]+)(?![\w-]|{BLANK}[A-Z])")
_JOURNALS = ("Official Journal", "Official Gazette")
_NEWSPAPERS = words_in("Courier Times Post Herald Gazette Tribune Guardian News Journal Bulletin Observer")
_PRINTED_IN = expression(
    rf"\b(?:published|printed|advertised|appeared|notice){BLANK}(?:[a-z]+{BLANK}){{0,2}}in{BLANK}(?:the{BLANK})?\Z"
)
_JOURNAL = expression(rf"Official{BLANK}(?:Journal|Gazette){BLANK}of{BLANK}(?:the{BLANK})?\Z")
_ACTS = expression(
    rf"(?:['’]s)?{BLANK}(?:said|says|found|finds|noted|notes|argued|warned|estimates?|estimated|published|issued|recommended|reported|reports|called|wrote|urged|told|asked|concluded|adopted|approved|endorsed|decided|welcomed|thanked|met|reaffirmed|agreed|established|requested|elected|appointed|expressed|took{BLANK}note|stressed|invited|commended)\b"
)
_UNIONS = frozenset({"EU", "European Union", "AU", "African Union"})
_INSIDE = expression(r"\b(?:in|across|within|throughout|outside|inside|into|leaving|entering)\s(?:the\s)?\Z")
_OF_IT = expression(
    r"[ ](?:AI|GDPR|Member)\b|[ \n](?!(?:and|or|has|had|have|is|was|will|would|can|may|must|also|then|formally|to|becomes|became|wants|aims|seeks|says|said|signed)\b)[a-z]|-[a-z]"
)
"""What is said of a union as of a place: "EU firms", "EU-wide"."""
_ORGANISED = frozenset({"forum", "conference"})
_CUE_WINDOW = 48
_HELD_BEFORE = expression(
    rf"\b(?:at|during|attended|attend|attending|hosted|hosts|host|hosting|opened|opening|held|hold|holding|organi[sz]ed|organi[sz]es|convened|convene|preceded{BLANK}by|followed{BLANK}by|"
    rf"sidelines{BLANK}of|margins{BLANK}of|addressed|addressing|keynote|participants{BLANK}(?:in|of|at)|after|before|since|(?<![Aa]ccording )to|session{BLANK}of|edition{BLANK}of|meeting{BLANK}of|launched|cancelled|postponed|joined)"
    rf"{BLANK}(?:the{BLANK}|an?{BLANK}|its{BLANK}|this{BLANK}|last{BLANK}|[A-Z][\w’-]+['’]s{BLANK})?(?:[a-z]+{BLANK})?\Z"
)
_HELD_BEHIND = expression(
    rf"(?:[,(]|{BLANK}\()?{BLANK}?(?:(?:19|20)[0-9]{{2}}|(?:to{BLANK}be{BLANK})?met{BLANK}in{BLANK}[A-Z]|(?:(?:was|is|were|has{BLANK}been){BLANK})?(?:held|hosted|convened|inaugurated|postponed|cancelled|took{BLANK}place|takes{BLANK}place|will{BLANK}take|opens|opened|closed|ended|begins|began|gathered|brought|drew|attracted|featured|features|started|starts|ran|runs|kicks)\b|(?:on|in){BLANK}(?:[0-9]|[A-Z]|the{BLANK}[a-z]+{BLANK}of))"
)
_GIVEN_TO = expression(
    rf"\b[Ss]ources?:{BLANK}\Z|\b(?:(?<!preceded )(?<!followed )by|(?:sent|submitted|given|reported|complained|referred|entrusted|assigned|transferred|handed|provided|owed|belongs?|wrote|applied){BLANK}(?:[a-z]+{BLANK})?to){BLANK}(?:the{BLANK})?\Z"
)
_MEMBER_BEFORE = expression(
    rf"\b(?:by|according{BLANK}to|(?:members?|secretariat|secretary-general|chair|president|board|council|mandate|director|work|decisions?|behalf){BLANK}of|joined|joining|with|establishe[sd]|founded){BLANK}(?:the{BLANK})?\Z",
    re.IGNORECASE,
)
_ARTICLELESS = words("""
    Council Cabinet Congress Conference Senate Commission Committee Board Assembly Court Government Authority Ministry
""")
"""Organs that the papers of their own house name without an article: "Council adopted the bylaw"."""
_DOES = expression(
    rf",\n\s*[A-Z0-9]|{BLANK}(?:(?:also|has|had|then|further|hereby|unanimously|formally|therefore|again|subsequently){BLANK}){{0,2}}"
    rf"(?:adopted|approved|noted|notes|decided|decides|endorsed|requested|requests|took{BLANK}note|examined|considered|expressed|welcomed|passed|agreed|resolved|directed|received|voted|"
    rf"authori[sz]ed|recommended|rejected|reaffirmed|urged|called|heard|discussed|elected|appointed|instructed|mandated|commended|deferred|confirmed|repealed|amended|scraps|scrapped|votes|(?:[aA]pprov|[eE]ndors|[rR]eleas|[iI]ssu|[wW]elcom|[pP]ropos|[fF]in)es|(?:[aA]dopt|[rR]eject|[uU]nveil|[rR]epeal|[aA]mend|[eE]nact|[pP]resent)s|(?:[pP]ass|[lL]aunch|[pP]ublish)es|"
    rf"will{BLANK}(?:vote|consider|meet|decide|review))\b"
)
_PART_OF_IT = expression(
    rf"\b(?:by|before|to|of|for|that|with|from|when|as|if|and|at|in|v\.?){BLANK}\Z|[.:;,)]\s+\Z|\n\s*\Z|\A\Z"
)
_HOLDER = expression(
    rf"['’]s?{BLANK}[A-Z]|[-/]|{BLANK}(?:(?<=Union )(?:[gG]overnment|[bB]udget|[tT]erritor|[mM]inist)|Tax|Fees?|Prices?|Pack|Jack|Games?|Rates?|Rooms?|[Rr]ates? (?:rose|fell|of|is|was))\b"
)
_CLOSINGS = (") -", ") –", ") —", "):")
_AGENCY = expression(
    r"(?:\A|\n|[ ]{2}|[a-z] )(?P<place>[A-ZÀ-Þ][A-Za-zÀ-ÿ.'’]+(?: [A-Z][A-Za-z]+){0,2})(?:, [A-Z][A-Za-z.]+)?"
    r"(?:, (?P<month>[A-Z][a-z]+)\.? [0-9]{1,2})?(?:,? [0-9]{4})? \((?P<name>[A-Za-z]+(?:[ /-][A-Z][A-Za-z]+){0,2})\Z"
)


def find_lone_bodies(text: str, candidates: Sequence[Found]) -> list[Span]:
    """Return the bodies that stand for themselves, by position; `candidates` are heads that may be short forms."""
    found = [
        name_span(name.start, name.end, "body.lone")
        for name in candidates
        if name.head in LONE_BODIES
        and name.shape == "short"
        and not _HOLDER.match(text, name.end)
        and not (name.head == "Union" and _STATE_OF.search(text, max(0, name.start - 16), name.start))
        and (
            _THE.search(text, max(0, name.start - 8), name.start)
            or _OWN.search(text, max(0, name.start - _OWNER), name.start)
        )
    ]
    found += _articleless(text, candidates)
    if "Passed " in text:
        found += [name_span(*match.span(1), "body.lone") for match in _STATUS.finditer(text)]
    found += [name_span(*match.span(1), "body.lone") for house in _HOUSE for match in house.finditer(text)]
    found += _agencies(text)
    for match in _STATISTICS.finditer(text) if "Statistics" in text else ():
        if match[1] not in TOPICS and match[1] not in HEADS and (match[1] in PLACES or not match[1].endswith("s")):
            found.append(name_span(*match.span(), "body.statistics"))
    return found


def _articleless(text: str, candidates: Sequence[Found]) -> list[Span]:
    """Return the organs that a paper of their house names without an article, where one of them acts so in the text."""
    bare = [
        name
        for name in candidates
        if name.head in _ARTICLELESS
        and name.shape == "short"
        and (
            name.head == "Conference"
            if name.determined
            else _PART_OF_IT.search(text, max(0, name.start - _OWNER), name.start)
        )
        and text[name.end : name.end + 1] not in ("-", "/")
    ]
    acting = {name.head for name in bare if _DOES.match(text, name.end)}
    return [
        name_span(name.start, name.end, "body.articleless")
        for name in bare
        if name.head in acting or text.endswith(("Parliament and ", "Parliament and of ", " v ", " v. "), 0, name.start)
    ]


def find_offices(text: str) -> Iterator[Span]:
    """Yield offices that are bodies: "the Algorithm Commissioner", unless a person's name follows."""
    done = 0
    for place in places(text, _OFFICE_STEMS):
        word = _OFFICE_WORD.match(text, place)
        if word is None:
            continue
        low = max(done, word.start() - _OFFICE_WINDOW)
        start = max(text.rfind("the ", low, word.start()), text.rfind("The ", low, word.start()))
        match = _OFFICE.match(text, start) if start >= 0 else None
        if match is None:
            match = _UNDETERMINED.search(text, low, word.end())
        if match is not None and match.end() >= word.end() and not _NAME_AFTER.match(text, word.end()):
            done = match.end()
            yield name_span(*match.span(1), "body.office")


def _agencies(text: str) -> Iterator[Span]:
    """Yield the agencies that datelines name: "GENEVA (Sputnik) -", "New Delhi, June 26 (IANS):"."""
    for end in places(text, _CLOSINGS):
        match = _AGENCY.search(text, max(0, end - _OFFICE_WINDOW), end)
        if match is None or match["name"].islower() or match["name"] in PLACES or match["name"] in CALENDAR:
            continue
        place = match["place"].title()
        if match["month"] in CALENDAR or (place in PLACES and place not in STATES and text[end + 1] != ":"):
            yield name_span(*match.span("name"), "body.dateline")


def without_journals(text: str, spans: Sequence[Span]) -> list[Span]:
    """Return spans without unions as places, official journals and the bodies whose they are, and with the forums that act as bodies."""
    kept: list[Span] = []
    for span in spans:
        if span.kind == "body" and (
            any(text.find(journal, span.start, span.end) >= 0 for journal in _JOURNALS)
            or (text.endswith("Gazette", span.start, span.end) and not _ACTS.match(text, span.end))
            or (
                text.endswith(_NEWSPAPERS, span.start, span.end)
                and _PRINTED_IN.search(text, max(0, span.start - 40), span.start)
            )
            or _JOURNAL.search(text, max(0, span.start - 28), span.start)
        ):
            continue
        if span.kind == "body" and _is_place(text, span):
            continue
        kept.append(_acting(text, span) if span.kind == "event" else span)
    return kept


def _is_place(text: str, span: Span) -> bool:
    """Say whether a union of states is where something is, or whose: "in the EU", "EU firms"."""
    name = text[span.start : span.end]
    if name not in _UNIONS:
        return False
    if _INSIDE.search(text, max(0, span.start - 16), span.start):
        return True
    return name.isupper() and _OF_IT.match(text, span.end) is not None and not _DOES.match(text, span.end)


def _acting(text: str, span: Span) -> Span:
    """Return a forum or conference that acts, or has members, as a body; one that is held stays an event."""
    name = text[span.start : span.end]
    head = span.detail.get("head")
    if (
        head not in _ORGANISED
        or any(character.isdigit() for character in name)
        or not ORDINALS.isdisjoint(name.split())
    ):
        return span
    before = text[max(0, span.start - _CUE_WINDOW) : span.start]
    if _GIVEN_TO.search(before):
        return span._replace(kind="body", rule="body.forum")
    if _HELD_BEFORE.search(before) or _HELD_BEHIND.match(text, span.end):
        return span
    acts = _MEMBER_BEFORE.search(before) or _ACTS.match(text, span.end)
    if acts or (
        head == "forum" and not name.endswith(("Forum on AI", "Forum on Artificial Intelligence")) and before.strip()
    ):
        return span._replace(kind="body", rule="body.forum")
    return span
