"""Titles of instruments in English text: quoted ones, and unquoted ones by their head nouns."""

from __future__ import annotations

import re
from collections.abc import Iterator

from policydata.extraction.expressions import expression
from policydata.extraction.names.english.capital_chains import BLANK
from policydata.extraction.names.english.edges import (
    DAILY,
    NUMBER_IN_YEAR,
    OF_DAY,
    SERIAL,
    YEARLY_SERIALS,
    complement_end,
    number_end,
)
from policydata.extraction.names.english.scan import Found, Scan
from policydata.extraction.names.name_spans import name_span
from policydata.extraction.names.whole_words import places
from policydata.extraction.names.words import (
    GENERIC_NAMES,
    GENERIC_TITLES,
    NUMBERED_HEADS,
    PLURAL_HEADS,
    POLICY_HEADS,
    STRONG_POLICY_HEADS,
    words,
)
from policydata.extraction.spans import Span
from policydata.extraction.word_tables import ENGLISH_MONTHS

_CLOSING = {
    "“": re.compile('[”"“]'),
    "‘‘": re.compile("’’"),
    "‘": re.compile("[’”‘](?![A-Za-z])"),
    '"': re.compile('"'),
    "„": re.compile('[“”"]'),
    "«": re.compile("»"),
}
_LONGEST_TITLE = 320
_NOUN_WINDOW = 140
_TITLE_WORD = expression(r"[^\W_][\w’'&./-]*")
_TAIL = expression(
    r"[\s,]*(?:[(（][^()（）]*[)）]|(?:19|20)[0-9]{2}(?:[-–](?:19|20)?[0-9]{2})?|No\.?\s?[0-9/]+|[0-9/]+)\Z"
)
_SMALL = words("""
    of the and for on to in with against concerning regarding relating governing into between from through as at or a
    an its their over within under by de du des la
""")
_FIRST_PHRASE_ENDS = _SMALL | words("Issued Issuing Concerning Regarding Governing Of For On To In")
_NAMED_NOUNS = words("""
    resolution law act regulation measures plan strategy declaration guideline guidelines paper document notice
    decision opinion opinions code initiative report bill decree order recommendation convention treaty charter
    principles framework programme program instruction directive ordinance proclamation pact protocol guidance handbook manual toolkit
    guide policy roadmap agenda blueprint communication booklet brochure standard specification manifesto statement
    circular memorandum bylaw recommendations communiqué agreement accord compact edict statute constitution note brief study
""")
"""Nouns before quotation marks that say what stands in them is an instrument."""
_SERIAL_HEADS = NUMBERED_HEADS | words(
    "Act Regulations Advisory Protocol Notification Opinion Guideline Guidelines Statute"
)
"""Heads that a number alone makes a title of: "Law No. 30.221"."""
_PLAINLY_NUMBERED = words("Convention Decree Circular Proclamation")
_PLAIN_NUMBER = expression(rf"{BLANK}[0-9]{{2,4}}\+?(?![0-9/.,%-]*[0-9])(?!{BLANK}(?:of|{ENGLISH_MONTHS})\b)")
_YEAR_FIRST = words("Ordinance Resolution Bylaw By-law By-Law Circular")
_NUMBER_OF_A_YEAR = expression(rf"{BLANK}(?:19|20)[0-9]{{2}}-[0-9]{{1,3}}(?![0-9/-])")
"""The number that a council gives what it passes: “Ordinance 2019-14”."""
_NAMED_WITHIN = 16
_NAMING = words("entitled titled named called")
_SPEAKING = words(
    "This That It We They There He She I You Our My Their These Those No Not Yes If But What Why How Who Nobody Nothing Such"
)
"""First words of what somebody says; no title of an instrument begins with them."""
_PUBLISHING = expression(
    r"\b(?:publish|publishes|published|issues|issued|releases|released|launches|launched|adopts|adopted|approve|approves|approved|endorses|endorsed|unveils|unveiled|promulgates|promulgated|enacts|enacted"
    r"|ratified|repealed|revised|updated|gazetted)(?:[ \n](?:its|the|a|their))?[ \n]\Z"
)
_NOUN_BEHIND = expression(
    r"[”\"’»] \((?P<symbol>document) [A-Z]{1,8}/|[,.]?[”\"’»], (?:an?|the|its|their|our) (?:[a-z][\w’'-]* ){0,3}(?P<noun>paper|strategy|plan|guide|guidelines?|guidance|handbook|roadmap|policy|framework"
    r"|declaration|charter|manifesto|toolkit|resolution|circular|statement|programme|blueprint|standard|code)\b"
)
_ENDS_SENTENCE = expression(r"(?<!\b[Nn]o)[.!?…][”\"’]?[ \n]+\Z")
_RESOLVED = frozenset({"resolution", "decision"})
_SUBTITLE = expression(
    r": (?:(?:A|An|The) )?(?:[A-Z][\w-]* ){0,3}(?:White Paper|Green Paper|Strategy|Plan|Framework|Roadmap|Agenda|Guidelines|"
    r"Principles|Declaration|Programme)(?: [^\n.;]{3,120})?(?=\n|\Z)"
    r"|: (?:an?|the|our) (?:(?!(?:is|are|was|has|and|that|which)\b)[a-z][a-z-]* ){1,4}(?:strategy|plan|framework|roadmap|policy statement)(?: for [^\n.;]{3,60}(?<![,:]))?(?=\n|\Z)"
)
_ARTICLE_NEXT = expression(": (?:[Aa]n?|[Tt]he|our) ")
_LONGEST_MAIN_TITLE = 100
_LABEL = expression(
    r"(?:itle|ame)\Z|\A(?:Form|Annex|Appendix|Schedule|Part|Section|Chapter|Step|Item|Table|Figure|Box|Question|Day|Session|Exhibit|Attachment|Module|Unit|Agenda [Ii]tem) [A-Z0-9.-]{1,5}\Z"
)
_MAIN_TITLE = expression(r"[A-Z0-9][^\n.:;]{3,90}\Z")
_NUMBER_OF_YEAR = expression(rf"{BLANK}(?:No|NO)\.?{BLANK}?[0-9]+{BLANK}(?:of|OF){BLANK}(?:19|20)[0-9]{{2}}")
_GENERAL_COMMENT = expression(
    rf"General{BLANK}(?:[Cc]omment|[Rr]ecommendation){BLANK}[Nn]o\.{BLANK}?[0-9]{{1,2}}(?:{BLANK}\((?:19|20)[0-9]{{2}}\))?"
)
_RESOLUTION = expression(
    rf"decision{BLANK}(?:[IVXL]{{1,6}}/[0-9]{{1,3}}|[0-9]{{1,3}}/C(?:O?P|MA|MP)\.[0-9]{{1,3}})(?![0-9/])|resolution{BLANK}(?:[0-9]{{1,3}}/[0-9]{{1,4}}(?![0-9/])(?:{BLANK}[A-Z](?=[.,;:)]|{BLANK}(?:of|and|to|on)\b))?|(?<=resolution )E?S-[0-9]{{1,2}}/[0-9]{{1,3}}(?![0-9/])|[0-9]{{1,4}}{BLANK}(?:[A-Z]{BLANK})?\((?:(?:19|20)[0-9]{{2}}|(?:E?S-)?[IVXL]+)\)|WHA[0-9]{{2}}\.[0-9]{{1,2}}(?![0-9]))"
)
_PAPER = expression(rf"((?:White|Green){BLANK}Paper)(?!{BLANK}(?:on|for)\b|,?{BLANK}?[“\"‘]|[\w-])")
_BEFORE_PAPER = expression(rf"\b(?:[Tt]he|[Tt]his|A){BLANK}\Z")
_CONSTITUTION = expression(
    rf"[Tt]he{BLANK}(Constitution(?:{BLANK}of{BLANK}(?:19|20)[0-9]{{2}})?)(?!{BLANK}(?:of{BLANK}(?:the{BLANK})?)?[A-Z]|[\w-])"
)
_MADE_UNDER = expression(
    rf"{BLANK}(?:\([A-Z][^()\n]{{3,90}}\){BLANK}){{1,3}}(?P<head>Regulations|Order|Rules|Directions|Scheme|Act|Bill|REGULATIONS|ORDER|RULES){BLANK}(?:1[89]|20)[0-9]{{2}}(?![0-9/-])"
)
"""Behind an act, what makes it the beginning of another title: "Water Act 2010 |(Commencement) Order 2012|"."""
_BEFORE_BRACKET = expression(rf"\b[Tt]he{BLANK}((?:[A-Z][\w’'-]*{BLANK}(?:(?:and|of|for)(?:{BLANK}the)?{BLANK})?)+)\Z")
"""What a title begins with of which only the brackets and the head were read: "the |Crown Court Judges (Pay) Act|"."""
_NO_TITLE = expression(
    rf"(?<=Plan){BLANK}[Pp]eriod\b|(?<=Law){BLANK}(?:&{BLANK}|(?:and{BLANK}[A-Z][a-z]+{BLANK})?(?:Reviews?|Reports?|Reporter|Journal|Quarterly|Digest|Gazette)\b)"
)
"""Behind a head that is none: "the Plan period", "Lake Law Review"."""
_COMMANDING = expression(
    rf"\b[Tt]he{BLANK}(?P<title>(?:(?:Keep|Stop|Protect|Save|Make|Build|Help|Restore|Strengthen|Expand|Improve|Ensure|Bring|Give|Get|Put|Fix|Reduce|Prevent|Preserve|Promote|Combat|Defend|Empower|Honor)"
    rf"|[A-Z][a-z]{{2,12}}ing(?={BLANK}Our\b|(?:{BLANK}[A-Z][a-z-]*){{1,4}},{BLANK}(?:and{BLANK})?[A-Z][a-z]+ing\b))"
    rf"(?:{BLANK}(?:[A-Z][\w’'-]*|of|the|for|in|on|to|from|with|and|against|by|our)(?:,(?={BLANK}(?:and{BLANK})?[A-Z][a-z]+ing\b))?){{1,14}}?{BLANK}(?P<head>Act|Bill)(?:(?:,|{BLANK}of)?{BLANK}(?:19|20)[0-9]{{2}})?)(?![\w’'-])"
)
"""Acts that say first what shall be done: "the |Keep Ferries Running in Winter Act of 2019|", "the |Cutting Fees, and Saving Ferries Act|"."""
_SERIALS = (
    (SERIAL, _SERIAL_HEADS),
    (NUMBER_IN_YEAR, YEARLY_SERIALS),
    (_PLAIN_NUMBER, _PLAINLY_NUMBERED),
    (_NUMBER_OF_A_YEAR, _YEAR_FIRST),
)
_SAYING = expression(
    r"(?:The |This )?[A-Z][\w’'-]*(?: [A-Z][\w’'-]*){0,3}(?: (?:also|now|fully|strongly|will|must|should|would|can|could|have|has|had|did|not|never)){0,2}"
    rf" (?!\w+ing\b|(?:{'|'.join(sorted(_SMALL))})\b)[a-z]{{3,}}(?: (?:for|to|with|on|against))? (?:the|this|that|our|their|its|your) "
)
"""A clause about an instrument, no title: "We welcome the Water Act", "Parliament passed the Water Act"."""


def _serial_end(text: str, name: Found) -> int | None:
    """Return where a head with nothing but a number ends: "Circular No. 7/2019", "Opinion 28/2024", "Convention 108+"."""
    end = number_end(text, name.head, name.end)
    if end is None:
        for pattern, heads in _SERIALS:
            if name.head in heads and (match := pattern.match(text, name.end)):
                end = match.end()
                if name.head in DAILY and (day := OF_DAY.match(text, end)):
                    end = day.end()
                break
        else:
            of_year = _NUMBER_OF_YEAR.match(text, name.end) if _begins_line(text, name.start) else None
            if of_year is None:
                return None
            end = of_year.end()
    return complement_end(text, end)


def _is_number_of_title(text: str, start: int, head_end: int, end: int) -> bool:
    """Say whether a head with its number stands in brackets behind a title: "the Data Act (Act No. 31 of 2016)"."""
    is_told = text.startswith(" No", head_end) or text[start:head_end] in ("Law", "Act", "Decree", "Ordinance")
    return is_told and text[start - 1 : start] == "(" and text[end : end + 1] == ")"


def find_titles(text: str, found: Scan) -> list[Span]:
    """Return the full titles of an English text by position; short forms are found from them (short_forms).

    Titles may overlap; the longer stands.
    """
    titles = _quoted(text)
    for name in found.names:
        if name.kind == "policy" and not _NO_TITLE.match(text, name.end):
            made = _MADE_UNDER.match(text, name.end) if text[name.end - 1].isdigit() else None
            stop, head = (made.end(), made["head"]) if made is not None else (name.end, name.head)
            stop += len(" of law") if text.startswith(" of law", stop) and text.endswith(" Rule", 0, stop) else 0
            opens = text[name.start] == "("
            before = _BEFORE_BRACKET.search(text, max(0, name.start - 120), name.start) if opens else None
            start = name.start if before is None else before.start(1)
            titles.append(_title(start, stop, f"policy.{name.shape}", head))
    for name in found.shorts:
        if name.kind != "policy":
            continue
        end = _serial_end(text, name)
        if end is not None and not _is_number_of_title(text, name.start, name.end, end):
            titles.append(_title(name.start, end, "policy.number", name.head))
    for match in _SUBTITLE.finditer(text):
        window_start = max(0, match.start() - _LONGEST_MAIN_TITLE)
        line_end = text.rfind("\n", window_start, match.start())
        main = text[line_end + 1 : match.start()]
        is_label = _LABEL.search(main) or (" " not in main and not _ARTICLE_NEXT.match(match[0]))
        if (line_end >= 0 or not window_start) and _MAIN_TITLE.match(main) and not is_label:
            titles.append(_title(line_end + 1, match.end(), "policy.heading", "Paper"))
    for match in _GENERAL_COMMENT.finditer(text):
        titles.append(_title(match.start(), complement_end(text, match.end()), "policy.number", "Comment"))
    titles += [_title(*match.span(), "policy.number", "Resolution") for match in _RESOLUTION.finditer(text)]
    if "Paper" in text:
        titles += [
            _title(*paper.span(1), "policy.lone", "Paper")
            for place in places(text, ("White", "Green"))
            if (paper := _PAPER.match(text, place))
            and _BEFORE_PAPER.search(text, max(0, paper.start() - 8), paper.start())
        ]
    titles += [
        _title(*match.span("title"), "policy.commanding", match["head"])
        for match in _COMMANDING.finditer(text)
        if STRONG_POLICY_HEADS.isdisjoint(match["title"][: match.start("head") - match.start("title")].split())
    ]
    if "Constitution" in text:
        titles += [_title(*match.span(1), "policy.lone", "Constitution") for match in _CONSTITUTION.finditer(text)]
    titles.sort(key=lambda span: span.start)
    return titles


def _title(start: int, end: int, rule: str, head: str) -> Span:
    return name_span(start, end, rule, head=head.lower())


def _begins_line(text: str, start: int) -> bool:
    return start == 0 or text[start - 1] == "\n"


def _quoted(text: str) -> list[Span]:
    """Return what stands in quotation marks and is a title by its head noun, or by the noun before the marks."""
    titles: list[Span] = []
    for opening, closes in _CLOSING.items():
        position = text.find(opening)
        while position >= 0:
            start = position + len(opening)
            closing = closes.search(text, start, start + _LONGEST_TITLE)
            # Straight marks open and close alike: what closed one pair opens no other.
            after = closing.end() if closing is not None and opening == '"' else start
            around = text[max(0, position - 1) : position + 2]
            if (
                closing is not None
                and text[closing.start() - 1] != "\n"  # “ before each paragraph of what somebody says
                and not (opening == "‘" and (around[:1].isalnum() or "‘‘" in around))
            ):
                titles += _title_between(text, start, closing.start())
            position = text.find(opening, after)
    return titles


def _title_between(text: str, start: int, end: int) -> Iterator[Span]:
    """Yield the title between two quotation marks, if it is one."""
    while end > start and text[end - 1] in ",.; \n":
        end -= 1
    if end - start < 6 or "\n\n" in text[start:end]:
        return
    content = text[start:end]
    begin = start + (4 if content.startswith(("the ", "The ")) else 0)
    before = text[max(0, start - _NOUN_WINDOW) : start - 1].rstrip("‘")
    is_sentence = content[0].islower() and not content.startswith("the ")
    if is_sentence or POLICY_HEADS.isdisjoint(content.replace(",", " ").split()):
        noun = _noun_before(before)
        behind = _NOUN_BEHIND.match(text, end)
        if behind is not None and not is_sentence:
            yield _title(begin, end, "policy.quoted", behind["noun"] or behind["symbol"])
            return
        if noun not in _RESOLVED and (is_sentence or not (noun or _PUBLISHING.search(before))):
            return
    if head := _head_of(content, before):
        yield _title(begin, end, "policy.quoted", head)


def _head_of(content: str, before: str) -> str:
    """Return the head noun of a quoted title, or '' when the words are no title."""
    if _SAYING.match(content):
        return ""
    core = content
    while match := _TAIL.search(core):
        core = core[: match.start()]
    parts: list[str] = _TITLE_WORD.findall(core)
    if len(parts) < 2:
        return ""
    if parts[0] in ("the", "The"):
        parts = parts[1:]
    telling = [word for word in parts if word not in _SMALL]
    capitals = sum(word[0].isupper() or word[0].isdigit() for word in telling)
    if len(parts) < 2 or " ".join(parts) in GENERIC_TITLES or " ".join(parts) in GENERIC_NAMES:
        return ""
    noun = _noun_before(before)
    if noun in _RESOLVED and len(parts) > 2:
        return noun.title()
    if capitals < 0.7 * len(telling):
        return noun.title() if noun and len(parts) > 2 and parts[0] not in _SPEAKING and content[0].isupper() else ""
    first = next((index for index, word in enumerate(parts) if index and word in _FIRST_PHRASE_ENDS), len(parts))
    if (
        parts[first - 1] in POLICY_HEADS
        and (first < len(parts) or first > 1)
        and (parts[first - 1] not in PLURAL_HEADS or first < len(parts))
    ):
        return parts[first - 1]
    if parts[-1] in POLICY_HEADS and parts[-1] not in PLURAL_HEADS:
        return parts[-1]
    if not noun and len(parts) > 2 and _PUBLISHING.search(before):
        return "paper"
    return noun.title() if noun and capitals >= 0.9 * len(telling) and len(parts) > 2 else ""


def _noun_before(before: str) -> str:
    """Return the noun that says what the quotation marks hold: "the resolution entitled “…”"; '' for none."""
    parts = before.split()
    if parts and parts[-1].endswith("titled"):  # "the resolution of the Assembly of that day entitled"
        clause = parts[-_NAMED_WITHIN:]
        parts = next(
            (clause[: place + 1] for place in range(len(clause) - 1, -1, -1) if clause[place] in _NAMED_NOUNS), parts
        )
    parts = parts[-4:]
    while parts and (
        parts[-1].strip(",.") in _NAMING
        or parts[-1] in ("No.", "no.", "No")
        or parts[-1][0].isdigit()
        or "/" in parts[-1]
    ):
        parts.pop()
    if parts[-1:] == ["on"] and parts[-2:-1] and parts[-2].lower() in _RESOLVED:
        parts.pop()  # "Resolution on ‘The Right to Privacy’"
    if _ENDS_SENTENCE.search(before):
        return ""
    noun = parts[-1].rstrip(",").lower() if parts else ""
    return noun if noun in _NAMED_NOUNS else ""
