"""Offices and circles that act on an instrument: "signed by the Minister of Health", "the Member States adopted the Framework"."""

from __future__ import annotations

from collections.abc import Iterator

from policydata.extraction.capital_chains import BLANK
from policydata.extraction.expressions import expression
from policydata.extraction.name_words import TOPICS, words
from policydata.extraction.spans import Span
from policydata.extraction.whole_words import places

_ITEM = r"[A-Z][\w-]{1,30}(?: [A-Z][\w-]{1,30}){0,3}+"
_OFFICES = (
    "(?:(?:Deputy|Prime|First|Vice|Chief|State) )?(?:Minister|President|Chancellor)|(?:Deputy )?Mayor|(?:Lieutenant )?Governor(?:-General)?|"
    "(?:Cabinet |Permanent |Principal |Home |Foreign |Interior )?Secretary(?:-General| General| of State)?|King|Queen|"
    "Attorney(?:-| )General|Head of State|Director(?:-| )General|Head of Government|Lord Chancellor"
)
_CIRCLES = (
    "(?:Contracting |participating |signatory |coastal |riparian )?(?:States Parties|States|Parties)|(?:EU )?(?:Member|member) (?:States|states)|Heads of (?:State and Government|State|Government)|"
    "Board of (?:Directors|Governors|Trustees)|(?:[Uu]pper|[Ll]ower) (?:[Cc]hamber|[Hh]ouse)|[Ss]ocial [Pp]artners|House"
)
_STEMS = (
    "Minister",
    "President",
    "Chancellor",
    "Mayor",
    "Governor",
    "Secretary",
    "King",
    "Queen",
    "General",
    "Heads of ",
    "Head of ",
    "Member States",
    "States",
    "Parties",
    "Board of ",
    "hamber",
    "ouse",
    "artners",
)
_HOLDER = expression(
    rf"(?P<office>(?:{_OFFICES})(?P<of>(?:,)? (?:responsible for|of|for)(?: the)? {_ITEM}(?P<more>(?:, {_ITEM}){{0,3}}+,? and (?:the )?{_ITEM})?)?|{_CIRCLES})(?![\w’'-])"
)
_UNDETERMINED = ("Heads of ", "Member States")
_DETERMINERS = ("he ", "is ", "ts ", "eir ", "our ", "he\n")
"""How "the", "this", "its", "their" and "our" end."""
_DETERMINER = expression(r"\b(?:[Tt]he|[Tt]his|[Ii]ts|[Tt]heir|[Oo]ur)[ \n]\Z")
_WINDOW = 48
_ENACTED = (
    "signed|issued|made|approved|adopted|assented to|promulgated|proclaimed|published|passed|tabled|laid|introduced|presented|proposed|"
    "ratified|endorsed|concluded|released|launched|decreed|revoked|repealed|amended|gazetted|enacted|agreed|announced|unveiled|submitted|withdrawn|"
    "drafted|drawn up|sanctioned"
)
_PASSIVE = expression(
    rf"\b(?:{_ENACTED})(?: jointly| unanimously| into law)?(?:,? (?:on|in) [\w ]{{3,20}},?)?{BLANK}by{BLANK}\Z|\b(?:between|and by|and|concluded by){BLANK}\Z"
)
_BETWEEN = expression(r"\b(?:[Cc]oncluded|[Ss]igned|[Aa]greed|by)\b[^.;]{0,80}\Z")
_INSTRUMENTS = (
    "order|bill|decree|law|act|agreement|treaty|convention|ordinance|regulations?|rules|measures|code|plan|strategy|guidelines|policy|framework|"
    "text|draft|resolution|protocol|charter"
)
_ACTIVE = expression(
    rf"{BLANK}(?:(?:has|have|had|today|yesterday|also|then|formally|jointly|finally|first|unanimously|duly|subsequently|later){BLANK}){{0,3}}+"
    r"(?:signed|issued|issuing|made|approved|adopted|assented to|promulgated|proclaimed|published|passed|tabled|laid|introduced|presented|proposed|ratified|"
    r"endorsed|concluded|released|launched|revoked|repealed|amended|gazetted|enacted|unveiled|submitted|withdrew|makes|issues|hereby makes|hereby issues)\b"
    rf"(?= it\b| them\b| (?:the|an?|its|that|this) (?:[a-z-]+ ){{0,2}}(?:{_INSTRUMENTS})\b"
    r"|(?: the| an?| its| their| his| her| this| that| these)? ?(?:[a-z-]+ ){0,3}[A-Z])"
)
_OTHER_NAME = expression(r",? (?:Mr|Mrs|Ms|Dr|[A-Z][a-z]+,? [A-Z])|,? [A-Z][\w.]* |'s|’s| [A-Z]")
_STARTS = words("Ministry Department Minister Parliament Senate Governor President Secretary House Board")


def find_acting_offices(text: str) -> Iterator[Span]:
    """Yield the offices and circles that the verb beside them says enacted something; those with a person's name behind are the person's."""
    done = 0
    for place in places(text, _STEMS):
        if place < done:
            continue
        low = max(done, place - _WINDOW)
        start = _opened(text, low, place)
        if start < 0 and text.startswith(_UNDETERMINED, place):
            start = place
        if start < 0 or (match := _HOLDER.match(text, start)) is None or match.end() <= place:
            continue
        end = match.end("office")
        if match["more"] and not _lists_topics(match["more"]):
            end = match.start("more")
        if _OTHER_NAME.match(text, end):
            continue
        if not _is_agent(text, start) and not _ACTIVE.match(text, end):
            continue
        done = end
        yield Span(match.start("office"), end, "body", None, None, "body.acting")


def _opened(text: str, low: int, place: int) -> int:
    """Return where the words begin behind the last determiner before a place, -1 without one."""
    window = text[low:place]
    end = max((at + len(ending) for ending in _DETERMINERS if (at := window.rfind(ending)) >= 0), default=0)
    return low + end if end and _DETERMINER.search(window, max(0, end - 7), end) else -1


def _is_agent(text: str, start: int) -> bool:
    """Say whether what begins at a place is who enacted something: "signed by the", "concluded between the"."""
    before = text[max(0, start - _WINDOW) : start]
    before = before[: before.rstrip().rfind(" ") + 1]
    if not before.rstrip().endswith(("by", "and", "between")):
        return False
    passive = _PASSIVE.search(before)
    return passive is not None and (passive[0].rstrip().endswith("by") or _BETWEEN.search(before) is not None)


def _lists_topics(items: str) -> bool:
    """Say whether what is listed behind "Minister of …" are topics, not others who act."""
    listed = items.replace(",", " ").split()
    return _STARTS.isdisjoint(listed) and not TOPICS.isdisjoint(listed[-3:])
