"""Offices, houses and groups that act upon an instrument in English: "signed by the President", "the Minister laid …"."""

from __future__ import annotations

from collections.abc import Iterator

from policydata.extraction.expressions import expression
from policydata.extraction.names.name_spans import name_span
from policydata.extraction.names.whole_words import word_places
from policydata.extraction.names.words import words
from policydata.extraction.spans import Span

_WORDS = words("""
    Minister Secretary President Governor Governors Mayor King Queen Emperor Chancellor Premier Member State States Heads Board
    Court House Government Ombudsman Ombudswoman Ombudsperson Commissioner Superintendent Director Attorney Comptroller Registrar
    chamber house partners parties cabinet legislature government secretariat Chamber Assembly Council Committee Commission
    Conference Congress Tribunal Justice Speaker Treasurer Sultan Emir Crown Branch Judiciary Pope Taoiseach Controller Inspector Prosecutor Solicitor
""")
"""A word of every name of an office."""
_NAME = r"[A-Z][\w’-]+"
_TOPIC = rf"(?!(?:Minister|President|Secretary|Governor|Chancellor|Premier|Mayor|Attorney|Director|Hon|Mr|Mrs|Ms|Dr|Prof|Sir|Dame|Shri|Smt|Lord|Lady|Senator)\b){_NAME}"
_OF_WHAT = rf"(?:\s(?:of|for)\s(?:the\s)?{_TOPIC}(?:(?:,\s|,?\sand\s(?:the\s)?|[ ]){_TOPIC}){{0,6}}){{0,2}}"
_OFFICE = expression(
    rf"(?:(?:(?:Deputy|Prime|First|Vice)[\s-]){{0,2}}(?:Minister|President|Chancellor|Premier)|(?:(?:Cabinet|Home|Foreign|Colonial|Under|UN)[\s-])?Secretary(?:\sof\sState|[\s-]General)?"
    r"|(?:Lieutenant[\s-])?Governor(?:[\s-]General(?:\sin\sCouncil)?|s)?|Mayor|King|Queen|Emperor|Sultan|Emir|Crown(?:\sPrince)?|Pope|Taoiseach|Chief\sJustice|Speaker|Treasurer|(?:Executive|Legislative)\sBranch|Judiciary|Superintendent|(?:Director|Attorney|Solicitor|Inspector|Prosecutor)[\s-]General"
    rf"|(?:Director|Controller|Inspector|Superintendent)\s(?:of|for)\s(?:the\s)?{_TOPIC}(?:\s(?:and\s)?{_TOPIC}){{0,3}}"
    rf"|(?:{_NAME}\s){{0,2}}(?:Ombuds(?:man|woman|person)|Commissioner|Comptroller|Registrar)){_OF_WHAT}"
    r"|(?:[Mm]ember|[a-z]{4,12})\s(?:States?|states)|States?\sParties|Heads\sof\s(?:State|Government)(?:\s(?:and|or)\s(?:of\s)?Government)?"
    r"|Board(?:\sof\s(?:Directors|Governors|Trustees|Regents|Management|Supervisors))|Court|House|Government"
    r"|(?:upper|lower|first|second)\s(?:chamber|house)|social\spartners|contracting\sparties|cabinet|legislature|government|secretariat"
    r"|(?:Chamber|Assembly|Council|Committee|Commission|Conference|Congress|Tribunal)(?!\s+of\b)"
)
_BACK = 36
"""How far before its last word the name of an office may begin."""
_DID = (
    r"(?i:adopted|approved|endorsed|passed|enacted|signed|issued|published|laid|tabled|introduced|proposed|launched|made|repealed|revoked"
    r"|amended|revised|promulgated|assented|ratified|released|unveiled|announced|concluded|presented|gazetted|withdrew|rescinded|abolished"
    r"|decreed|accepted|finali[sz]ed|vacated|assented\s+to|put\s+forward|drew\s+up"
    r"|adopts|makes|approves|endorses|passes|enacts|signs|issues|publishes|lays|tables|introduces|proposes|launches|repeals|revokes|amends|promulgates|ratifies|releases|unveils|withdraws)"
)
_DETERMINED = expression(
    r"(?:\b(?:[Tt]he|[Tt]his|[Ii]ts|[Oo]ur|[Tt]heir|then)|[’']s|s[’'])\s+\Z|(?:\A|\n)[ \t•*–-]*\Z|\bI,\s[A-ZÀ-Þ][\w’'.-]+(?:\s[\w’'.-]+){1,4},\s+(?:the\s)?\Z|[0-9]{2}[/.][0-9]{2}[/.][0-9]{4}\s\Z"
)
_AGENT = expression(
    rf"\b(?:{_DID}(?:\s+into\s+law)?|drawn\s+up|drafted|withdrawn|done|given\s+(?:royal\s+)?assent)\s+(?:(?:[a-z]+ly|on\s+[0-9]{{1,2}}\s+[A-Z][a-z]+|in)(?:\s+[0-9]{{4}})?,?\s+){{0,2}}"
    r"(?:(?:(?!to\b)[\w’'-]+\s+){0,5}?by|between|among)\s+(?:(?:the|this|its|our|their)\s+|(?:[A-Z][\w-]+[’']s?\s+))?\Z|\b[Pp]assed\s+(?:the\s+)?\Z"
    r"|\b(?:[Ww]ith|[Ss]ubject\s+to|[Oo]n|[Aa]t)\s+the\s+(?:prior\s+|written\s+)?(?:approval|consent|concurrence|recommendation|proposal|request)\s+of\s+(?:the\s+)?\Z"
    r"|\bvested\s+in\s+(?:me|him|her)\s+as\s+(?:the\s+)?\Z"
    r"|\b(?:Reports?|Statements?)\s+(?:of|by)\s+(?:the\s+)?\Z"
    r"|\b(?:(?:[Tt]ogether|[Jj]ointly|[Aa]long)\s+with|[Bb]y\s+(?:order|decree|decision|resolution|direction)\s+of)\s+(?:the\s+|its\s+)?\Z"
)
_BY = frozenset({"by", "between", "among", "passed", "Passed", "with", "of", "as"})
"""One of the last words before an agent."""
_ACTS = expression(
    r"\s+may(?:,?\s+by\s+[a-z]+(?:\s+in\s+the\s+Gazette)?,?)?\s+(?:make|issue|prescribe)\s+(?:[Rr]egulations|[Rr]ules|[Oo]rders|[Gg]uidelines|[Dd]irections)\b|"
    rf"(?:\s+(?:has|had|have|also|then|first|today|yesterday|formally|finally|officially|jointly|subsequently|hereby)){{0,3}}\s+{_DID}\b"
    r"(?!\s+(?:that|to|by)\b)"
    r"|\s+hereby\s|,\s+in\s+(?:the\s+)?exercise\s+of\s+(?:the|his|her|its|their)\s"
    rf"|:\s+{_DID}\b|\n(?:Executive\sOrder|Proclamation)\s[0-9]|,\s+on\s+the\s+(?:recommendation|advice|proposal)\s+of\s[^.,;\n]{{3,70}},\s+(?:hereby\s+)?{_DID}\b"
    rf"|,\s+having\s[^.,;\n]{{3,50}},\s+{_DID}\b"
    r"|(?:\s+[\w’'-]+){1,8},\s+(?:issuing|adopting|approving|signing|publishing|repealing|revoking|amending)\s+(?:the|its|an?)\s"
)
_DONE = expression(
    r" the Secretary|hereby|\b(?:[Bb]y|between|among|[Pp]assed|may|of)\s|(?:ed|ing|laid|made|withdrew|drew up|put forward|[dehnsty]s)\s"
)
"""What stands near every office that acts; a look for it is cheap."""
_NO_NAME_BEHIND = expression(r"(?![\w’'-])(?![ ](?:(?:v[ao]n|de[rnl]?|al|bin)[ ])*[A-Z])(?!,\s[A-Z][\w.’-]+\s[A-Z])")
_AND_ANOTHER = expression(r",?\s+(?:and|as\s+well\s+as)\s+(?:by\s+)?(?:the\s+|its\s+)?|,\s+the\s+")
"""Between two who act together."""
_HELD = "Secretary-General"
"""An office that only one holds: a body where "the" stands before it and it opens no sentence."""
_OF_HELD = expression(r"(?:Special|Personal)\s(?:Representative|Envoy|Adviser)\sof\sthe\s\Z")
_NOT_HELD = expression(r"(?:[A-Z][\w.’-]*,|\b(?:[Rr]equests|by))\sthe\s\Z")
"""Before an office that says who somebody is, that is asked, or that what it did would tell."""
_SEVERAL = expression(r"Member\sStates|States\sParties|Heads\sof")
_WINDOW = 90


def find_acting_offices(text: str) -> Iterator[Span]:
    """Yield the offices, houses and groups that a word for an event has as the one who acts."""
    done = 0
    for place in word_places(text, _WORDS):
        if place < done:
            continue
        if not _DONE.search(text, max(0, place - _WINDOW), place + _WINDOW):
            continue
        match = _opened(text, max(done, place - _BACK), place)
        if match is None or not _NO_NAME_BEHIND.match(text, match[1]):
            continue
        start, end = match
        before = text[max(0, start - _WINDOW) : start]
        named = _DETERMINED.search(before) or _SEVERAL.match(text, start)
        together = bool(done) and _AND_ANOTHER.fullmatch(text, done, start) is not None
        by = not _BY.isdisjoint(before.split()[-3:])
        held = before.endswith(" the ") and text[start:end] == _HELD and not _NOT_HELD.search(before)
        if held and (whose := _OF_HELD.search(before)) is not None:
            start -= len(whose[0])
        if held or together or (by and _AGENT.search(before)) or (named and _ACTS.match(text, end)):
            done = end
            yield name_span(start, end, "body.acting")


def _opened(text: str, low: int, place: int) -> tuple[int, int] | None:
    """Return the bounds of the widest name of an office that has the word at a place."""
    start, widest = place, _OFFICE.match(text, place)
    for _ in range(3):
        blank = text.rfind(" ", low, max(low, start - 1))
        before = blank + 1 if blank >= 0 else -1
        if before < low or "\n" in text[before:start] or not text[before:place].strip():
            break
        start = before
        match = _OFFICE.match(text, start)
        if match is not None and match.end() > place:
            widest = match
    return widest.span() if widest is not None else None
