"""English lines that are but an event and its day: “Date adopted: 3 May 2020”, “Made 24th October 2021”, “PASSED on 4 June”."""

from __future__ import annotations

import re
from typing import NamedTuple

from policydata.extraction.candidates import Candidate
from policydata.extraction.english_verbs import participles
from policydata.extraction.events.candidates import event_candidate
from policydata.extraction.events.english.bodies import chain_from
from policydata.extraction.events.ground import Ground
from policydata.extraction.events.words import ROLES
from policydata.extraction.expressions import expression
from policydata.extraction.spans import Span, first_at, within

_ALSO = {kind: "|".join(participles(kind)) for kind in ("adopted", "approved", "promulgated", "repealed")}
KINDS = (
    r"(?P<proposed>introduced|introduction|tabled|tabling|proposal|(?:first|1st)\s+reading(?:\s+(?:passed|agreed))?|read\s+(?:(?:for\s+)?the\s+)?(?:first|1st)\s+time|laid|proposed|lodged)"
    rf"|(?P<adopted>{_ALSO['adopted']}|passed\s+and\s+(?:adopted|enacted|approved)|adopted|adoption|passed|passage|(?:third|3rd)\s+reading(?:\s+(?:passed|agreed))?|position\s+at\s+(?:first|second|third)\s+reading|read\s+(?:(?:for\s+)?the\s+)?(?:third|3rd)\s+time(?:\s+and\s+passed)?|enacted|enactment|made|ordained)"
    rf"|(?P<approved>{_ALSO['approved']}|approval|(?:royal|presidential)\s+assent(?:\s+(?:given|granted|received|signified))?|assent(?:ed)?(?:\s+to)?|ratified|ratification|endorsed|endorsement)"
    r"|(?P<opened_for_signature>(?:opened|opening|open)\s+for\s+signature)|(?P<signed>signed(?:\s+into\s+law)?|signature|signing|concluded|conclusion|done)"
    rf"|(?P<promulgated>{_ALSO['promulgated']}|promulgation)"
    r"|(?P<issued>issued|issue|issuance|issuing)|(?P<published>published|publication|released|release|notified|notification|gazetted|gazettal|launched|launch|OJ\s(?:No\.?\s)?[LC]\b[\w ,/-]{1,24}?)"
    r"|(?P<effective>(?:entry|entered|enters|coming|comes|came|brought|in)\s*(?:into\s+)?(?:force|effect|operation)|into\s+force|effective|effect"
    r"|commencement|commenced|commences|commencing|implementation|implemented|takes\s+effect|took\s+effect|application|applicable|applies)"
    r"|(?P<amended>(?:last\s+|most\s+recently\s+)?(?:amended|revised)|(?:last\s+|latest\s+)?amendment)"
    rf"|(?P<repealed>{_ALSO['repealed']}|repeal|revocation|withdrawal)"
    r"|(?P<expired>expiry|expires|expired|expiration|lapsed|valid\s+until|end\s+of\s+validity)"
)
LABEL = expression(
    r"[^\w\n]{0,6}(?:(?:dates?|day)\s+(?:of\s+(?:the\s+)?(?:its\s+)?)?|(?:first|initially|originally|formally)\s+)?"
    rf"(?:{KINDS}|(?P<dated>dated?(?=:|\s+(?:the\s+)?[0-9A-Z])))"
    r"(?:\s+(?:date|day|from|since|on|as\s+of|with\s+effect\s+from))?(?P<of>\s+\(?(?:(?:by|in|before|of)\s+)?(?:the\s+|both\s+)?(?-i:[A-Z])[\w’'-]*(?:\s+(?:of|and|the|(?-i:[A-Z])[\w’'-]*)){0,6}\)?(?:\s+(?:No\.?\s*)?[0-9][0-9/.-]*)?)?"
    r"\s*(?:[:|–—-]|\.{3,}|\t)?\s*(?:(?:on|from|since|as\s+of|with\s+effect\s+from)\s+)?(?:the\s+|this\s+)?",
    re.IGNORECASE,
)
"""A line up to its day."""
_LINE_ABOVE = expression(r"(?:\A|\n)[ \t*•·–—-]*([A-Z][^\n]{2,60}?)[ \t]*\n\s*\Z")
"""A line that may be but a label, with its day below: as statutory instruments and registers of bills are laid out."""
_CUT = expression(r"(?:\]|;| \|)\s(?=[\[A-Z])")
"""Between two entries of one line."""
_DAY_FIRST = expression(
    r"\s*[:|–—\t-]?\s*(?:\(?(?:House|Senate|Assembly|Council|Commons|Lords|(?:European\s+)?Parliament|[HSA])\)?(?:\s*[:|–—-]\s*|\t\s*|\s{2,}|\s(?=position\s)))?"
)
"""Between the day that opens a line and what was done on it: nothing, or the chamber that did."""
_REMARK = expression(
    r"\.(?:\s|\Z)|\s*[(\[;|]|\s+and\s+(?:referred|sent|ordered|placed|transmitted)\s|\s+(?:by\s+(?:an?\s|consensus|acclamation)|unanimously|without\s)|,?\s+[0-9]|:\s+[0-9]+\s(?:for|in\s+favou?r|votes?)\b|,\s+(?:as\s+amended|with\s|[A-Z]{2,8}\()"
)
"""Behind what was done on a day, what is told of it besides: “Passed the Senate| by a vote of 20 to 3”."""
_REST = expression(r"[\s.;,*)]*(?:,?\s+(?P<by>by)\s+(?:the\s+)?)?")
_END = expression(
    r"(?:,\s*pp?\.\s*[0-9]+(?:[–-][0-9]+)?)?[\s.;,*)|\]]*(?:\[[0-9a-z]{1,3}\]|\([^()\n]{1,120}\)[\s.;]*)*(?:(?<=[\s,(])(?:in\s+accordance\s+with|pursuant\s+to|under|by\s+virtue\s+of)\s[^\n;]{2,80}|(?:(?<=,\s)|(?:at|in)\s+)[A-Z][\w’-]+(?:[ -][A-Z][\w’-]+){0,3}[\s.)]*)?"
)
_TITLE_LINE = expression(
    r"[^\w\n]{0,8}(?:(?:Title|Name|Instrument|Document|(?:Act|Law|Bill|Measure)(?:\s[\w.-]{1,12})?|[A-Z][A-Za-z.]{0,5}\s?[0-9]{1,6})\s*[:–—-]\s+)?(?:[Tt]he|THE)?[\s“\"*#]*"
)
_ISSUER = expression(
    r"^[^\w\n]{0,6}(?:(?:issuing|promulgating|adopting|enacting|publishing|responsible)\s+(?:authority|body|agency|department|organ|entity|institution)"
    r"|(?:issued|promulgated|adopted|published|made|enacted|passed|approved|ratified|endorsed|signed)\s+by|issuer|(?P<page>from))\s*:\s*(?:the\s+)?",
    re.IGNORECASE | re.MULTILINE,
)
_ENACTS = expression(
    r"(?:,\s[^;]{3,240}?,)?\s+(?:(?:does?|hereby|now|accordingly|therefore)\s+){0,3}(?:makes?|enacts?|ordains?|issues?|adopts?|orders?)\s+"
    r"(?:hereby\s+)?(?:the\s+following|these|this|as\s+follows)\b"
)
"""Behind the body that enacts: “the Authority, having consulted the Council, makes the following Regulations”."""
_DATED = expression(
    r"\b(?:circular|order|decree|notice|directive|instruction|proclamation|notification|decision|resolution)\b",
    re.IGNORECASE,
)
"""In the title of a text, what says that its date is the day it was issued."""
_OF_PAGES = frozenset(("published", "issued", "approved", "signed"))
"""What a page or letter tells of itself, too, so that it is an instrument's only below its title."""
_NEAR = 500
_LONGEST_LABEL = 70
_REACH = 100
_MOST_ABOVE = 20
_MARKS = " |*•·–—-\t\n"
_PREAMBLE = 1500
"""Within so many characters a text says who enacts it."""


class Entry(NamedTuple):
    """The event of a line, and where the line begins and ends."""

    start: int
    end: int
    event: Candidate


def entries(ground: Ground) -> list[Entry]:
    """Return the events of the lines of a passage that hold no more than an event and its day."""
    text, spans, passage = ground.text, ground.spans, ground.passage
    found: list[Entry] = []
    for date in passage.dates:
        span = spans[date]
        line = max(text.rfind("\n", passage.start, span.start) + 1, passage.start)
        line = max((cut.end() for cut in _CUT.finditer(text, line, span.start)), default=line)
        if span.start - line > _LONGEST_LABEL or span.detail.get("end"):
            continue
        within = line == passage.start and line > 0 and text[line - 1] != "\n"
        stop = _line_end(text, span.end)
        label = LABEL.fullmatch(text, line, span.start) or _label_above(ground, line, span.start)
        behind = None if label or within else _label_behind(text, line, span)
        label = label or behind
        if label is None:
            continue
        line = min(line, label.start())
        event = kind_of_label(label)
        own = ground.names.own
        if label["dated"] and (within or behind or own is None or not _DATED.search(ground.names.surface(own))):
            continue
        if within:
            if event in _OF_PAGES or not text[line].isupper() or ground.discourse.policy is None:
                continue
            stop = passage.end
        agents = [] if behind else _agents(ground, span.end, stop)
        if agents is None:
            continue
        policy = ground.discourse.policy if within else _instrument(ground, line, event)
        if policy is None or (text.startswith("OJ", label.start()) and line - spans[policy].end > _NEAR):
            continue
        bodies = (
            agents
            or _in_label(ground, span.end if behind else label.start(), label.end(), event)
            or _issuer(ground, line, event, policy)
        )
        candidate = event_candidate(
            text, spans, ground.names, policy, event, label.span(), date, bodies, rule=f"en-entry-{event}"
        )
        found.append(Entry(line, stop, candidate))
        ground.discourse.used_dates.add(date)
    return found


def _label_above(ground: Ground, line: int, start: int) -> re.Match[str] | None:
    """Return what the line above a day that opens its own says was done: “Laid before Parliament / 4th June 2021”."""
    text = ground.text
    if text[line:start].strip(f"{_MARKS}:") or (above := _LINE_ABOVE.search(text, max(0, line - _REACH), line)) is None:
        return None
    label = LABEL.fullmatch(text, *above.span(1))
    first = above.span(1)
    for _ in range(_MOST_ABOVE if label is not None else 0):
        if not _is_day(ground, day := _line_above(text, first[0])):
            break
        first = _line_above(text, day[0])
    return label if LABEL.fullmatch(text, *first) else None  # else it is the days that open the list


def _line_above(text: str, start: int) -> tuple[int, int]:
    """Return where the line before that of a position, which is not blank, begins and ends, without its marks."""
    end = len(text[max(0, start - _REACH) : start].rstrip(_MARKS)) + max(0, start - _REACH)
    begin = text.rfind("\n", 0, end) + 1
    return end - len(text[begin:end].lstrip(_MARKS)), end


def _is_day(ground: Ground, line: tuple[int, int]) -> bool:
    """Tell whether a line is but a day."""
    at = first_at(ground.spans, line[0])
    return (
        at < len(ground.spans)
        and ground.spans[at].kind == "date"
        and (ground.spans[at].start, ground.spans[at].end) == line
    )


def _label_behind(text: str, line: int, span: Span) -> re.Match[str] | None:
    """Return what the line of a day that opens it says was done: “14 July 2021 – Introduced in the House”."""
    stop = text.find("\n", span.end)
    stop = len(text) if stop < 0 else stop
    if text[line : span.start].strip(_MARKS) or (mark := _DAY_FIRST.match(text, span.end, stop)) is None:
        return None
    remark = _REMARK.search(text, mark.end(), min(stop, mark.end() + _LONGEST_LABEL))
    if remark is not None and text[remark.start() - 1] == ":":
        return None
    return LABEL.fullmatch(text, mark.end(), stop if remark is None else remark.start())


def _line_end(text: str, start: int) -> int:
    """Return where the line of a position ends, or its part that another entry follows: “Adopted: 4 May; In force: …”."""
    stop = text.find("\n", start)
    stop = len(text) if stop < 0 else stop
    cut = _CUT.search(text, start, min(stop, start + _NEAR))
    return stop if cut is None else cut.start() + 1


def kind_of_label(label: re.Match[str]) -> str:
    """Return which kind of event a label says."""
    kind = next(name for name, said in label.groupdict().items() if said and name != "of")
    return "issued" if kind == "dated" else kind


def _agents(ground: Ground, start: int, stop: int) -> list[int] | None:
    """Return the bodies behind a day up to the end of its line (“, by the City Council.”); None where more is said."""
    text, spans = ground.text, ground.spans
    bodies = [body for body in ground.passage.bodies if start <= spans[body].start < stop]
    if bodies:
        said = _REST.fullmatch(text, start, spans[bodies[0]].start)
        chain = chain_from(text, spans, bodies)
        ends = _END.fullmatch(text, spans[chain[-1]].end, stop)
        return chain if said is not None and said["by"] and ends is not None else None
    return [] if _END.fullmatch(text, start, stop) else None


def _in_label(ground: Ground, start: int, stop: int, event: str) -> list[int]:
    """Return the body named where a line says what was done: “Passed Senate: 4 June”, “4 June | Senate | Passed”."""
    said = ground.text[start:stop]
    if event in ("effective", "amended", "repealed", "expired") or (event == "proposed" and " by " not in said):
        return []
    return [body for body in ground.passage.bodies if start <= ground.spans[body].start < stop][:1]


def _instrument(ground: Ground, line: int, event: str) -> int | None:
    """Return the instrument of an entry: the title on a line of its own above, the one of the text, or the last spoken of."""
    text, spans, names = ground.text, ground.spans, ground.names
    if event == "adopted" and ground.discourse.paper is not None:
        return ground.discourse.paper
    above = next((one for one in reversed(within(spans, line - _NEAR, line)) if spans[one].kind == "policy"), None)
    if above is not None and is_title_line(text, spans[above]):
        return names.under_its_title(above)
    if names.own is not None and (event not in _OF_PAGES or spans[names.own].start < line):
        return names.own
    return None if event in _OF_PAGES or above is None else ground.discourse.policy


def is_title_line(text: str, title: Span) -> bool:
    """Tell whether a title is all that its line says."""
    begin = text.rfind("\n", 0, title.start) + 1
    rest = text[title.end : title.end + 60].partition("\n")[0]
    return _TITLE_LINE.fullmatch(text, begin, title.start) is not None and not rest.strip(' ”"*.)')


def _issuer(ground: Ground, line: int, event: str, policy: int) -> list[int]:
    """Return the body of the entry “Issued by: …” near a line, or the one that enacts the text."""
    if event not in ROLES or event in ("proposed", "amended", "repealed"):
        return []
    text, spans = ground.text, ground.spans
    for said in _ISSUER.finditer(text, max(0, line - _NEAR), line + _NEAR):
        named = first_at(spans, said.end())
        if said["page"] and event not in ("published", "issued"):
            continue
        if named < len(spans) and spans[named].start == said.end() and spans[named].kind == "body":
            return [named]
    if event == "adopted" and policy == ground.names.own:
        for index, span in enumerate(spans):
            if span.start > _PREAMBLE:
                break
            if span.kind == "body" and _ENACTS.match(text, span.end):
                return [index]
    return []
