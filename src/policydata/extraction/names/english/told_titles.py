"""Titles that something beside their head noun tells: a year before it, the standard's code, a resolution's number, "entitled"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from policydata.extraction.expressions import expression
from policydata.extraction.names.english.capital_chains import BLANK
from policydata.extraction.names.english.complements import is_abstract
from policydata.extraction.names.english.edges import complement_end
from policydata.extraction.names.english.given_names import GIVEN_NAMES
from policydata.extraction.names.english.person_words import ROLES
from policydata.extraction.names.name_spans import name_span
from policydata.extraction.names.place_words import PLACES
from policydata.extraction.names.whole_words import near, vocabulary, word_places
from policydata.extraction.names.words import BODY_HEADS, CALENDAR, HEADS, SENTENCE_STARTS, words
from policydata.extraction.numbered_kinds import numbered_kinds
from policydata.extraction.spans import Span
from policydata.extraction.word_tables import ENGLISH_MONTHS

_YEAR = "(?:1[6-9]|20)[0-9]{2}"
_MONTHS_BEHIND = tuple(
    f" {month}" for month in sorted(CALENDAR) if (len(month) > 3 or month == "May") and not month.endswith("day")
)
_YEARLY = words("""
    Act Law Bill Regulations Rules Order Ordinance Code Directive Regulation Decree Convention Protocol Treaty Agreement
    Constitution Charter Guidelines Measures Provisions Circular Declaration Strategy Policy Guidance Recommendation Resolution
    Decision Statute Directions Articles Orders Framework Notice Bylaw Proclamation Instruction Plan Edict Covenant Principles Standards
""")
_OF_YEAR = expression(
    rf"(?:[Tt]he|[Tt]hat|[Tt]his|[Aa]n?|[Bb]oth|[Ii]ts|[Oo]ur|['’]s){BLANK}(?P<title>(?P<year>{_YEAR}){BLANK}(?P<head>[A-Z][a-z]+)|(?P<head2>[A-Z][a-z]+){BLANK}of{BLANK}(?P<year2>{_YEAR})(?![0-9/-]))(?![\w’'-]|{BLANK}[A-Z])"
)
_OF_A_YEAR = expression("of[ \\n][12]")
_YEARS = expression(_YEAR)
_SESSION_TITLE = expression(
    r"\n[ ]{0,4}[0-9]{1,3}/[0-9]{1,4}\.?[ \t]+(?P<title>[A-Z][a-z]+ [^\n]{12,200}(?<![.;:, ]))(?=\n|\Z)"
)
_ORGANS = "General Assembly|Security Council|Human Rights Council|Economic and Social Council|World Health Assembly|Assembly|Council"
_OF_ORGAN = expression(
    rf"(?:{_ORGANS}){BLANK}(?P<head>resolution|decision|recommendation)s?{BLANK}(?=[0-9A-Z])"
    rf"(?:[0-9]{{1,3}}/[0-9]{{1,4}}|[0-9]{{1,4}}(?:{BLANK}[A-Z])?(?:{BLANK}\((?:{_YEAR}|[IVXLC]+)\))|[A-Z]{{2,4}}[0-9]{{1,3}}\.[0-9]{{1,3}})(?![0-9/])"
)
_OF_ORGANS = ("resolution", "resolutions", "decision", "decisions", "recommendation", "recommendations")
_STANDARD = (
    r"(?:(?:BS |DIN |NF |UNE |SS )?EN(?: ISO| IEC|/IEC)?|ISO(?:/IEC|/IEEE)?(?:/IEEE)?(?: T[RS]|/T[RS]| PAS| DIS)?|IEC(?: T[RS]|/T[RS]| PAS)?|IEEE(?: Std)?"
    r"|(?:GB|YD|JR|T|JT|HJ|SJ|QC|WS|DB[0-9]{2})(?:/[TZ])?|ETSI (?:EN|TS|TR)|ITU-T|AS/NZS|ASTM|JIS [A-Z]|KS [A-Z]|NIST SP|PAS|CEN/TS)"
    r"[ -]?[A-Z]?\.?[0-9]{2,6}(?:[ .-][0-9]{1,3})*(?:[:-][0-9]{4})?"
)
_ENACTED = "published|issued|adopted|approved|released|withdrew|withdrawn|replaced|replaces|superseded|supersedes|revised|launched|ratified|amended|repealed|endorsed"
_STANDARD_CODE = expression(_STANDARD)
_PUBLISHED_STANDARD = expression(
    rf"\b(?:{_ENACTED}|publication{BLANK}of|adoption{BLANK}of|adopt(?:{BLANK}the{BLANK}text)?(?:{BLANK}as)?)(?:{BLANK}(?:the|a|an|its|new|revised|national|international|European|industry|technical|standard|specification|standards?)\b){{0,6}},?{BLANK}(?P<title>{_STANDARD})(?![\w/])"
    r"(?P<name>,? [A-Z][a-z]+ [a-z][^\n.,;()]{6,80} [–—-] Part [0-9]+)?"
)
_STANDARD_ACTS = expression(
    rf"\b(?P<title>{_STANDARD})(?![\w/])(?:,{BLANK}which)?{BLANK}(?:was|were|has been|is|will be|came into|comes into|entered into|takes effect|took effect|replaces|replaced|supersedes)(?:{BLANK}(?:{_ENACTED})|(?<=to)|(?<=replaces)|(?<=replaced)|(?<=supersedes)|(?<=effect)){BLANK}"
)
_NEW_STANDARD = expression(
    rf"\b(?:standard|specification|norm)(?:[^\n.;()]{{0,60}}?),{BLANK}(?P<title>{_STANDARD}),{BLANK}(?:in|on|which|issued|published|adopted|approved)\b"
)
_VISION = expression(
    rf"(?<![\w-])(?:[A-Z][\w’-]+[ ]){{0,2}}(?:Vision|Agenda|Roadmap|Horizon|Masterplan){BLANK}20[0-9]{{2}}(?![0-9/-])"
)
_PROGRAMMES = ("Digital", "Smart", "Connected", "Innovative", "Viksit", "Cyber", "Made", "Indonesia Emas")
_PROGRAMME = expression(
    rf"(?:Made in|Indonesia|{'|'.join(_PROGRAMMES[:-2])})(?:[ ][A-Z][\w’-]+){{1,2}}[ ]20(?:2[05]|30|35|40|45|47|50|63)(?![0-9/-]|[ ][A-Z])"
)
"""Programmes that their first word and the year of their aim tell: "Digital Ethiopia 2025"."""
_BILL_CODE = expression(
    r"(?:(?:HB|SB|LB|HF|SF|LD|AB|H\.B\.|S\.B\.|H\.R\.)[ -]?[0-9]{1,5}|R\.?A\.?[ ](?:No\.[ ])?(?!(?:19|20)[0-9]{2}(?![0-9]))[0-9]{4,5})(?![\w/%)]|\](?!\()|[.,][0-9])"
)
"""Bills of state legislatures, and acts of the Republic; in brackets they are the number of the one named before."""
_BILL_CODES = ("HB", "SB", "LB", "HF", "SF", "LD", "AB", "H.B.", "S.B.", "H.R.", "R.A.", "RA")
_OPENING = frozenset("([-/.&")
_PLAN = "(?:Strategic|Corporate|Action|Implementation|Master|Work|Business|Development|Investment) Plan"
_PLAN_OF_YEARS = expression(
    rf"20[0-9]{{2}}[-–/](?:20)?[0-9]{{2}}{BLANK}{_PLAN}(?![\w’'-])"
    rf"|{_PLAN},?{BLANK}(?:for{BLANK})?\(?20[0-9]{{2}}(?:[-–/]|{BLANK}?[-–]{BLANK}?|{BLANK}to{BLANK})(?:20)?[0-9]{{2}}(?![0-9/-])"
)
"""A plan that only its years tell: "its Strategic Plan for 2023-2027"."""
_PLANS = tuple(f"{kind} Plan" for kind in _PLAN[3 : _PLAN.index(")")].split("|"))
_IMPLEMENTING = expression(
    rf"(?:(?:Revised|Amended){BLANK})?(?:Implementing{BLANK})?Rules{BLANK}and{BLANK}Regulations(?:{BLANK}\([A-Z]{{3,5}}\))?{BLANK}(?:of|Implementing|on){BLANK}(?:the{BLANK})?"
    rf"(?:(?:Republic{BLANK}Act|Presidential{BLANK}Decree|Batas{BLANK}Pambansa|Executive{BLANK}Order){BLANK}(?:No\.|Blg\.)|R\.?A\.?(?:{BLANK}No\.)?){BLANK}?[0-9]{{1,5}}(?![0-9])"
)
"""The rules by which an act is carried out: "Implementing Rules and Regulations of Republic Act No. 10173"."""
_OF_MINISTER = expression(
    rf"(?:(?:Minister|Ministry|Head|Governor|Director){BLANK}of{BLANK}(?:[A-Z][\w’'-]*{BLANK}(?:(?:and|of|for)(?:{BLANK}the)?{BLANK})?){{1,7}}+(?:(?<=Regulation )|(?<=Decree )|(?<=Circular ))|Government{BLANK}Regulation{BLANK}in{BLANK}Lieu{BLANK}of{BLANK}Law{BLANK})"
    rf"(?:No\.|Number){BLANK}?[0-9]{{1,4}}(?:{BLANK}(?:of|Year){BLANK}{_YEAR}|/{_YEAR})(?![0-9/-])"
)
"""An instrument named after the office that made it: "Minister of Trade Regulation No. 25 of 2022"."""
_OFFICES = ("Minister of", "Ministry of", "Head of", "Governor of", "Director of", "Government Regulation in")
_GAZETTED = expression("(?:General|Legal|Gazette|Government|Public)[ \\n]Notice")
"""What is the number of an instrument in the gazette, not the instrument."""
_OF_LINE = expression(rf"(?:.?\n|\| )(?:Act|Law|Ordinance) [0-9]{{1,4}} of {_YEAR}[ ]*(?:\n|\||\Z)")
"""A line or cell that is the number of the act beside it: "Act 22 of 2017"."""
_OF_THAT_YEAR = expression(rf"{BLANK}of{BLANK}{_YEAR}(?![0-9/-])")
_OF_A_DATE = rf"{BLANK}of{BLANK}[0-9]{{1,2}}{BLANK}[A-Z]"
_LEGISLATED = expression(
    rf"(?P<head>REGULATION|DIRECTIVE|DECISION|RECOMMENDATION){BLANK}OF{BLANK}THE{BLANK}EUROPEAN{BLANK}PARLIAMENT{BLANK}AND{BLANK}OF{BLANK}THE{BLANK}COUNCIL(?![A-Z])"
    rf"|(?:Regulation|Directive|Decision|Recommendation){BLANK}of{BLANK}the{BLANK}European{BLANK}Parliament{BLANK}and{BLANK}of{BLANK}the{BLANK}Council(?=[ \n]on\b)"
    rf"|(?:COUNCIL|COMMISSION){BLANK}(?:REGULATION|DIRECTIVE|DECISION|RECOMMENDATION)(?=[ \n]on\b|{_OF_A_DATE})|(?:Council|Commission){BLANK}(?:Regulation|Directive|Decision|Recommendation)(?=[ \n]on\b|{_OF_A_DATE})"
)
"""Acts of the European Union that have no number yet."""
_OF_A_DAY = expression(
    rf"(?<![\w-])(?:(?:Royal|Federal|Grand-Ducal|Legislative|Organic|Ministerial|Presidential|Government|Supreme|Emergency|Constitutional|Implementing){BLANK})?"
    rf"(?P<head>Act|Law|Decree|Decree-Law|Ordinance|Order|Edict|Statute|Resolution|Circular|Directive|Recommendation)"
    rf"{BLANK}of{BLANK}[0-9]{{1,2}}{BLANK}(?:{ENGLISH_MONTHS}){BLANK}{_YEAR}(?:{BLANK}No\.{BLANK}?[0-9]+)?(?![\w/-])"
)
"""A law that only its day tells, as on the continent: "Act of 10 May 2018 on the Protection of Personal Data"."""
_OF_DAY = expression(r"of(?<=[ \n]of)[ \n]{1,12}[0-9]{1,2}[ \n]{1,12}[A-Z]")
_OF_ISSUER = expression(
    rf"(?<![\w-])(?P<head>Decree|Order|Resolution|Decision|Ordinance|Circular|Regulation|Law|Edict|Instruction|Directive|Act|Proclamation){BLANK}of{BLANK}the{BLANK}(?:[A-Z][\w’'-]+(?:{BLANK}(?:of|and|for|the|on)){{0,2}}{BLANK}){{1,9}}+"
    r"(?:No|NO)\.?[ ]?[0-9]{1,6}(?:[./-][0-9A-Z][0-9A-Za-zĐ-]{0,9}){0,3}(?![\w/])"
)
"""An instrument that its issuer and number tell: "Decree of the President of the Republic No. 490"."""
_GAZETTED_NUMBER = rf"(?:(?:S\.?S\.?|W\.?S\.?|S\.?)I\.?|S\.?R\.?(?:{BLANK}&{BLANK}O\.?)?|L\.?N\.?|G\.?N\.?){BLANK}(?:(?:No\.{BLANK})?[0-9]{{1,4}}(?:{BLANK}of{BLANK}|/){_YEAR}|{_YEAR}/[0-9]{{1,4}})(?![0-9/])"
_ACTING_NUMBER = expression(
    rf"(?<=by ){_GAZETTED_NUMBER}|{_GAZETTED_NUMBER}(?={BLANK}(?:is|are|was|were|has{BLANK}been|have{BLANK}been)(?:{BLANK}hereby)?{BLANK}(?:revoked|repealed|amended|annulled))"
)
"""An instrument that nothing but its number names: "amended by |S.I. 2014/311|", "|S.I. No. 45 of 2011| is revoked"."""
_GAZETTED_MARKS = ("SI ", "S.I.", "SR ", "S.R.", "L.N.", "LN ", "GN ", "G.N.", "SSI ", "S.S.I.", "W.S.I.")
_CAPTION = expression(
    rf"(?:Order|der|Proclamation|Memorandum)(?:{BLANK}[0-9]{{4,5}})?{BLANK}of{BLANK}(?:{ENGLISH_MONTHS}){BLANK}[0-9]{{1,2}},{BLANK}{_YEAR}(?:,?{BLANK}\((?P<title>[A-Z](?!mended)[^()]{{8,200}})\)|\n(?P<heading>[A-Z][^\n.]{{7,160}})\n(?=By the authority|By virtue))"
)
"""What an order of a president is about, in brackets or below it: "Executive Order 13998 of January 21, 2021 (|Promoting Safe Boats|)"."""
_NAMED_BEFORE_COMMA = expression(
    rf"\b(?:(?:replies|responses|contributions|contribut(?:es|ing)){BLANK}to|feeds?{BLANK}into|(?:is|are|as){BLANK}part{BLANK}of|builds?{BLANK}(?:up)?on|replac(?:es|ed|ing)|supersed(?:es|ed|ing)|succeed(?:s|ed|ing)|under|within|implement(?:s|ed|ing)|deliver(?:s|ed|ing)|alongside){BLANK}"
    rf"(?P<title>[A-Z][\w’'-]+(?:{BLANK}(?:(?:of|the|and|for|on|to|in|with|a|an|by|from|our){BLANK}){{0,3}}[A-Z0-9][\w’'-]*){{1,9}}),{BLANK}(?:the|its|our|their|a){BLANK}(?:(?!and\b)[a-z][\w’'-]+{BLANK}){{0,3}}"
    r"(?P<head>strategy|plan|white paper|green paper|consultation paper|policy paper|roadmap|framework|programme|action plan|agenda|code of practice)\b"
)
"""What a comma and its kind stand behind: "responses to |Moving Boats|, the green paper"."""
_KINDS_BEHIND_COMMA = (", the ", ", its ", ", our ", ", their ", ", a ")
_ENTITLED = expression(
    r"(?:[Ss]trategy|[Pp]olicy|[Pp]lan|[Pp]aper|[Rr]eport|[Bb]ill|[Ll]aw|[Aa]ct|[Rr]esolution|[Dd]eclaration|[Dd]irective|[Rr]egulation|[Nn]otice|[Ss]tandard|[Gg]uidelines?|[Gg]uidance|[Cc]ode|[Rr]oadmap"
    rf"|[Ff]ramework|[Pp]rogramme|[Dd]ocument|[Dd]ecree|[Cc]ircular|[Oo]rdinance|[Rr]ule|[Dd]ecision|[Tt]reaty|[Cc]harter|[Ss]tatement|[Rr]ecommendation),?{BLANK}(?:en)?titled{BLANK}(?:(?:[Tt]he|An?){BLANK})?"
    rf"(?P<title>[A-Z][\w’'-]+(?:{BLANK}(?!(?:on|in|by|at|from|of|for|to|and){BLANK}(?:[0-9]|(?:{ENGLISH_MONTHS})\b))(?:[A-Z0-9&][\w’'-]*|of|the|and|for|on|to|in|with|a|an|as|at|by|from)){{1,14}})"
)
"""What a kind of instrument is called, without quotation marks, to where its date begins."""
_ENTITLED_REACH = 18
_OPENING_WORDS = words("One No All Every Each Our Your Your Towards Toward Beyond Together From For Its Building")
_VISIONS = ("Vision 20", "Agenda 20", "Roadmap 20", "Horizon 20", "Masterplan 20")
_STANDARD_MAKERS = ("ISO", "IEC", "EN ", "GB/", "GB ", "IEEE", "ITU-T", "ETSI", "YD/", "JR/", "ASTM", "PAS ")
_NOUNS_WITH_COMMA = words("""
    strategy, plan, paper, Paper, roadmap, framework, programme, guide, handbook, manifesto, blueprint, toolkit,
    charter, guidance, agenda,
""")
_SMALL = words("of the and for on to in with a an as at by from")
_NAMED_BEHIND_COMMA = expression(
    rf"\b(?:strategy|plan|[Ww]hite{BLANK}[Pp]aper|[Gg]reen{BLANK}[Pp]aper|roadmap|framework|programme|policy{BLANK}paper|guide|handbook|manifesto|blueprint|toolkit|charter|consultation{BLANK}paper|action{BLANK}plan|guidance|agenda),{BLANK}"
    rf"(?P<title>[A-Z][\w’'-]+(?:,?{BLANK}(?:(?:of|the|and|for|on|to|in|with|a|an|as|at|by|from|our){BLANK}){{0,3}}[A-Z0-9][\w’'-]*){{1,11}})"
    rf"(?=[.;]|,{BLANK}(?:was|is|were|has|had|which|published|issued|launched|adopted|released|shows|sets|set|came|appeared|promises|commits)\b)"
)
_CONCLUDING = expression(
    r"\b[Cc]oncluding observations on the [a-z ,\n-]{4,80}reports? (?:submitted by |of )(?:the )?[A-Z][\w-]+(?: (?:of |and )?[A-Z][\w-]+){0,4}"
)
_SYMBOL = expression(
    rf"(?:Resolution|Decision|Recommendation|Circular|Directive|Decree|Instruction){BLANK}[A-Z][A-Za-z.]{{0,7}}(?:/[A-Z0-9][A-Za-z0-9.()-]{{0,11}}){{1,4}}(?<=[0-9)])(?![\w/])"
    rf"|(?:Commission|Council){BLANK}(?:Implementing{BLANK}|Delegated{BLANK})?(?:Decision|Recommendation|Communication){BLANK}[A-Z]{{1,4}}\({_YEAR}\){BLANK}?[0-9]{{1,5}}"
)
_SYMBOL_KINDS = (
    *("Resolution", "Decision", "Recommendation", "Circular", "Directive", "Decree", "Instruction", "Commission"),
    "Council",
)
_ROMAN = expression(rf"\b(?P<head>Act|Law){BLANK}[IVXLC]{{2,9}}{BLANK}of{BLANK}{_YEAR}(?![0-9])")
"""Acts of Hungary: "Act XLVI of 1993 on Statistics"."""
_PROTOCOL = expression(
    rf"(?:Additional{BLANK})?Protocol{BLANK}(?:I(?={BLANK}(?:[Aa]dditional|to)\b)|(?:V|X|[IVX]{{2,4}})(?![\w-]))"
    rf"(?:{BLANK}[Aa]dditional(?={BLANK}to))?(?:{BLANK}to{BLANK}the{BLANK}Geneva{BLANK}Conventions)?"
)
_GENERAL = expression(
    rf"\bgeneral{BLANK}(?:comment|recommendation){BLANK}[Nn]o\.{BLANK}?[0-9]{{1,2}}(?:{BLANK}\({_YEAR}\))?"
)


def find_told_titles(text: str) -> Iterator[Span]:
    """Yield titles that a code, a number or the word "entitled" tells; they may overlap others."""
    for match in near(_ROMAN, text, ("Act ", "Law")):
        yield name_span(match.start(), complement_end(text, match.end()), "policy.number", head=match["head"].lower())
    if "/" in text or ")" in text:
        for match in near(_SYMBOL, text, _SYMBOL_KINDS):
            is_closed = match[0].count("(") == match[0].count(")")
            yield name_span(
                match.start(), match.end() - (not is_closed), "policy.symbol", head=match[0].split()[0].lower()
            )
    for match in near(_PROTOCOL, text, ("Protocol ", "Protocol\n"), 14):
        yield name_span(match.start(), complement_end(text, match.end()), "policy.number", head="protocol")
    for match in _SESSION_TITLE.finditer(text):
        yield name_span(*match.span("title"), "policy.headed", head="resolution")
    for match in near(_OF_ORGAN, text, _OF_ORGANS, 30, 60):
        yield name_span(*match.span(), "policy.organ", head=match["head"])
    for match in near(_VISION, text, _VISIONS, 44):
        start = match.start()
        while (first := text[start : match.end()].split(" ", 1)[0]) in SENTENCE_STARTS:
            start += len(first) + 1
        yield name_span(start, match.end(), "policy.vision", head=match[0].split()[-2].lower())
    for match in near(_PROGRAMME, text, _PROGRAMMES):
        named = match[0].split()[1:-1]
        if not any(
            word in HEADS or (word not in PLACES and (word.endswith("s") or is_abstract(word))) for word in named
        ):
            yield name_span(*match.span(), "policy.vision", head="programme")
    for match in near(_BILL_CODE, text, _BILL_CODES):
        if not text[match.start() - 1 : match.start()].isalnum() and (
            text[match.start() - 1 : match.start()] not in _OPENING or text.startswith("](", match.end())
        ):
            yield name_span(*match.span(), "policy.code", head="act" if match[0][0] == "R" else "bill")
    for plan in near(_PLAN_OF_YEARS, text, _PLANS, 12):
        end = plan.end() + ("(" in plan[0] and text.startswith(")", plan.end()))
        yield name_span(plan.start(), end, "policy.years", head="plan")
    for made in (*near(_OF_MINISTER, text, _OFFICES), *near(_IMPLEMENTING, text, ("Rules",), 24)):
        head = "rules" if "Rules" in made[0] else "regulation"
        yield name_span(made.start(), complement_end(text, made.end()), "policy.office", head=head)
    for kind in numbered_kinds(text):
        in_brackets = text[kind.start - 1 : kind.start] == "(" and text[kind.end : kind.end + 1] == ")"
        in_cell = _OF_LINE.match(text, kind.start - 2 if kind.start > 1 else 0) is not None
        if kind.head and not (in_brackets or in_cell or _GAZETTED.match(text, kind.start)):
            year = _OF_THAT_YEAR.match(text, kind.end)
            end = year.end() if year is not None else kind.end
            yield name_span(kind.start, complement_end(text, end), "policy.plain", head=kind.head.lower())
    for code in near(_STANDARD_CODE, text, _STANDARD_MAKERS):
        window = max(0, code.start() - 110), min(len(text), code.end() + 200)
        for pattern in (_PUBLISHED_STANDARD, _STANDARD_ACTS, _NEW_STANDARD):
            for match in pattern.finditer(text, *window):
                if match.start("title") <= code.start() < match.end("title"):
                    end = match.end("name") if match.groupdict().get("name") else match.end("title")
                    yield name_span(match.start("title"), end, "policy.standard", head="standard")
    for match in near(_LEGISLATED, text, ("COUNCIL", "Council", "Commission", "COMMISSION"), 56, 32):
        yield name_span(
            match.start(), complement_end(text, match.end()), "policy.legislated", head=match[0].split()[0].lower()
        )
    for match in near(_OF_A_DAY, text, _MONTHS_BEHIND, 80, 24) if _OF_DAY.search(text) else ():
        before = text[max(0, match.start() - 24) : match.start()].split()[-1:]
        if not before or not before[0][0].isupper() or before[0] in SENTENCE_STARTS:
            yield name_span(
                match.start(), complement_end(text, match.end()), "policy.dated", head=match["head"].lower()
            )
    for match in near(_OF_ISSUER, text, (" No. ", " No ", " No."), 150, 30) if "of" in vocabulary(text) else ():
        yield name_span(match.start(), complement_end(text, match.end()), "policy.issued", head=match["head"].lower())
    if "titled" in text:
        for match in near(_ENTITLED, text, ("entitled", "titled"), _ENTITLED_REACH):
            start, end = match.span("title")
            while (last := text[start:end].split()[-1]) in _SMALL:
                end = text.rindex(last, start, end)
                end = start + len(text[start:end].rstrip())
            if " " in text[start:end]:
                yield name_span(start, end, "policy.entitled", head="")
    for match in near(_NAMED_BEHIND_COMMA, text, _NOUNS_WITH_COMMA, 14):
        first, *rest = match["title"].split()
        if (
            first not in GIVEN_NAMES
            and rest[-1] not in BODY_HEADS
            and first not in SENTENCE_STARTS - _OPENING_WORDS
            and first not in ROLES
            and first not in CALENDAR
        ):
            yield name_span(*match.span("title"), "policy.entitled", head="")
    for match in near(_NAMED_BEFORE_COMMA, text, _KINDS_BEHIND_COMMA, 110, 60):
        first, *rest = match["title"].split()
        if first not in PLACES | GIVEN_NAMES | ROLES | CALENDAR and BODY_HEADS.isdisjoint((first, *rest)):
            yield name_span(*match.span("title"), "policy.entitled", head=match["head"].rsplit(" ", 1)[-1])
    for match in near(_ACTING_NUMBER, text, _GAZETTED_MARKS, 4):
        yield name_span(*match.span(), "policy.gazetted", head="instrument")
    for match in near(
        _CAPTION,
        text,
        (
            " of January",
            " of February",
            " of March",
            " of April",
            " of May",
            " of June",
            " of July",
            " of August",
            " of September",
            " of October",
            " of November",
            " of December",
        ),
        24,
        230,
    ):
        yield name_span(*match.span(match.lastgroup or 0), "policy.caption", head="order")
    if "oncluding observations on" in text:
        for match in near(_CONCLUDING, text, ("Concluding observations on", "concluding observations on"), 2, 260):
            yield name_span(*match.span(), "policy.observations", head="observations")
    if "general " in text:
        for match in near(_GENERAL, text, ("general comment", "general recommendation")):
            yield name_span(match.start(), complement_end(text, match.end()), "policy.number", head="comment")


def find_yearly_titles(text: str, full: Sequence[Span]) -> Iterator[Span]:
    """Yield short forms that a year tells, "the 2019 Regulations", "an Act of 2008", with the title of that year they refer to."""
    taken = {span.start for span in full if span.kind == "policy"}
    named: dict[tuple[str, str], Span] = {}
    for span in full:
        if span.kind == "policy":
            for year in _YEARS.findall(text[span.start : span.end]):
                named.setdefault((span.detail.get("head", ""), year), span)
    for place in word_places(text, _YEARLY):
        if not text[place - 2 : place - 1].isdigit() and _OF_A_YEAR.search(text, place + 2, place + 24) is None:
            continue
        low = max(0, place - 16)
        match = next((found for found in _OF_YEAR.finditer(text, low, place + 40) if found.end("title") > place), None)
        if match is None or match.start("title") in taken:
            continue
        head, year = match["head"] or match["head2"], match["year"] or match["year2"]
        taken.add(match.start("title"))
        meant = named.get((head.lower(), year))
        detail = {"head": head.lower()}
        if meant is not None and meant.start < place:
            detail["refers_to"] = str(meant.start)
        yield name_span(*match.span("title"), "policy.yearly", **detail)
