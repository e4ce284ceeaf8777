"""Whether four digits in English text are a year: only the words around them can tell."""

from __future__ import annotations

from policydata.extraction.dates.calendar_words import (
    COUNTED_NOUNS,
    DATED_NOUNS,
    TITLE_NOUNS,
    VERBS_IN_S,
    WEAK_YEAR_CUES,
    YEAR_CUES,
    YEAR_VERBS,
)
from policydata.extraction.dates.values import Before
from policydata.extraction.expressions import expression
from policydata.extraction.word_tables import word_set

_NEXT_WORD = expression(r"\n?[ \t]{0,6}(?:[Aa]nd\s)?([A-Za-z]+)")
_YEAR_CELL_AFTER = expression(
    r"(?:[ \t]{1,24}|[ \t]{0,9}[|\t][ \t]{0,9})(?:19|20)[0-9]{2}(?:[ |\t\n]|\Z)|[ \t]v(?:(?:ersu)?s)?\.?[ \t](?:19|20)[0-9]{2}(?![0-9])"
)
_YEAR_BELOW = expression(r"[ |]{0,3}\n[ |]{0,3}(?:19|20)[0-9]{2}[ |]{0,3}(?:\n|\Z)")
_YEAR_CELL_BEFORE = expression(
    r"(?<![0-9.,])(?:19|20)[0-9]{2}(?:[-–/](?:20)?[0-9]{2})?(?:[ \t]{1,24}|[ \t]{0,9}[|\t][ \t]{0,9})\Z"
)
_ROW_AFTER = expression(r"(?:[ \t]?(?:\.{2,}|…+)|[ \t]{2,}|\t)[ \t]{0,24}(?:[A-Z]{3}[ \t]|[$€£+−-]?[0-9])")
_ITEM_BEFORE = expression(r"(?:\A|\n)[ \t]{0,8}(?:[-–—•*·‣▪]|\([a-z0-9]\)|[0-9]{1,2}[.)])[ \t]{1,4}\*?\Z")
_LINE_BEFORE = expression(r"(?:\A|\n)[ \t]{0,8}\*?\Z")
_BULLET = r"(?:\A|\n)[ \t]{0,8}(?:[-–—•*·‣▪][ \t]{1,4})?"
_LINE_OR_ITEM = expression(rf"{_BULLET}\Z")
_YEAR_LINE_BELOW = expression(rf"[^\n]{{1,200}}{_BULLET}(?:19|20)[0-9]{{2}}(?=[ :–—-])")
_YEAR_LINE_ABOVE = expression(rf"{_BULLET}(?:19|20)[0-9]{{2}}[ :–—-][^\n]{{1,200}}{_BULLET}\Z")
"""The next and the last entry of a list of years: "• 1998 Board founded"."""
_LONGEST_ENTRY = 230
_SENTENCE_BEFORE = expression(r"[a-z)][.;][ \t]\Z")
_ITEM_GOES_ON = expression(r"\*?(?:[ \t]?[:–—]\*?[ \t]|[ \t]-[ \t]|\.[ \t]+[A-Z“\"]|[ \t]{2,24}(?=[A-Z][a-z]))")
_PARAGRAPH_BEFORE = expression(r"(?:\A|\n\s{0,8}\n|[.!?]\n)[ \t]{0,8}\Z")
_BASE_OF_INDEX = expression(r"[ \t]?=[ \t]?100(?:\.0)?(?![0-9.,][0-9]|[0-9])")
_IN_BRACKETS = expression(r"\((?:[^()\n]{0,30}[;,][ \t])?\Z")
_HEADED_CELL_AFTER = expression(
    r"[ \t][a-z]{3,12}(?:[ \t]{2,24}|[ \t]{0,9}[|\t][ \t]{0,9})(?:19|20)[0-9]{2}(?![0-9.,])"
)
_HEADED_CELL_BEFORE = expression(
    r"(?<![0-9])(?:19|20)[0-9]{2}[ \t][a-z]{3,12}(?:[ \t]{2,24}|[ \t]{0,9}[|\t][ \t]{0,9})\Z"
)
_CAPTION = expression(r"[ \t]{0,4}(?:Sources?:|(?:Table|Figure|Chart|Fig\.|Map|Graph)\s?[0-9A-Z])")
_OF_SURVEY = expression(r"(?:[ \t][A-Z][a-z]+){1,4}[ \t]Surveys?\b")
_COPYRIGHT = expression(r"(?:©|\([cC]\)|(?:\A|\n|©[ \t]?|Crown[ \t])[Cc]opyright)[ \t](?:[^\n;|©]{1,60}[ \t])?\Z")
_IN_PATH = expression(r"(?<=[>»›/] [12][0-9]{3}) [>»›/]")
"""The way to a page: Home > Acts > 2019 > No. 4."""
_LONGEST_CAPTION, _ENDS_CAPTION = 120, frozenset({"", "\n", ".", ";"})
_ENDS_CELL = expression(r"[ \t]{0,8}(?:[|\n]|\Z)|:[ \t](?=\S)")
_SPLIT = expression(r"(?:19|20)[0-9]{2}[-–/](?:20)?[0-9]{2}")
_LINE_ENDS = frozenset({"", "\n"})
_EVENTS = frozenset({"summit", "budget", "report", "census"})
_LIST_LINKS = frozenset({",", "and", ", and", "or", ", or", "/", "&", ";", "to"})
_QUOTES = "(“\"‘'[–—•*-"
_NO_PLURALS = VERBS_IN_S | DATED_NOUNS
_CELL_MARKS = frozenset("|\t")
_OPENING = frozenset("(“\"‘'[–—|")
_ADJECTIVE_CUES = word_set("a the its their his her our this from official one another earlier original revised")
_POINTS_IN_TIME = frozenset({"ago", "early", "late", "recently", "back"})
"""As long ago as 2016."""
_KINDS_OF_YEAR = word_set(
    "fiscal financial assessment academic school tax budget calendar crop marketing program programme"
)
_SHORT_KINDS = word_set("fys f.y. ay a.y. sy s.y. cy c.y. ty")
_NO_OWNERS = frozenset({"from", "official"})
_SIDES = ("pre-", "post-")
_SENTENCE_ENDS = frozenset(".!?:;")
_CLOSING = frozenset(",.;:)")
_SPACES = frozenset(" \n")
_LONGEST_LINK = 8
_DATING_CUES = frozenset({"of", "from", "for"})
_BEFORE_ABOUT = frozenset({"in", "since", "until", "before", "after"})
"""What a number behind "about" is a year after, even 1850."""
_UP_TO_NOW = expression(r"[ \t]?(?:[-–—]|to|until)[ \t]?(?:the[ \t])?(?:present|now|date|today)\b")


def is_year(text: str, start: int, end: int, is_range: bool, context: Before) -> bool:
    """Say whether the digits `start:end` (a year, or a range of years) are a date."""
    before, words, list_end = context
    following = text[end : end + 1]
    last = before[-1:]
    if following in _CLOSING and words and words[-1] in YEAR_CUES and last in _SPACES:
        return following not in ".,:" or not text[end + 1 : end + 2].isdigit()
    if following and (following in "%°$€£/_@\\" or following.isalnum()):
        return False
    if (following == ":" and not is_range and _IN_BRACKETS.search(before)) or _BASE_OF_INDEX.match(text, end):
        return True
    if following and following in ".,:-" and text[end + 1 : end + 2].isdigit():
        return False
    if _in_row(before, text, end) or _heads_row(before, text, start, end) or _heads_item(before, text, start, end):
        return True
    if _UP_TO_NOW.match(text, end) and _usual(int(text[start : start + 4])) and last not in ("-", ","):
        return True
    if words and words[-1].lower().lstrip("(") in ("c.", "ca."):
        return not following.isdigit()
    if last and not last.isspace() and last not in _OPENING:
        sided = before.lower().endswith(_SIDES) and _usual(int(text[start : start + 4]))
        return sided and following.isspace() and _next_word(text, end).islower()
    if not words or before.rstrip(" \t|")[-1:] == "\n":
        if _stands_alone(text, start, end):
            return True
        if not words or before[len(before.rstrip()) :].count("\n") > 1:
            return _next_word(text, end) in YEAR_VERBS
    if last and not last.isspace():
        return last == "(" and (following == ":" or _after_bracket(words, text, start, end, is_range))
    if words[-1][-1] == ":" and following in _LINE_ENDS and not is_range and _usual(int(text[start : start + 4])):
        return True
    if _COPYRIGHT.search(text, max(0, start - _LONGEST_CAPTION), start) or _IN_PATH.match(text, end, end + 4):
        return words[-1].lower() not in TITLE_NOUNS
    if words[-1][-1] == "," and not is_range and _ends_heading(words[-1], before, text, end):
        return True
    if following in _ENDS_CAPTION and not is_range and _in_caption(words[-1], text, start, end):
        return True
    year = int(text[start : start + 4])
    if 0 < start - list_end < _LONGEST_LINK and list_end and text[list_end:start].strip() in _LIST_LINKS:
        return not _counts(year, _next_word(text, end))
    return _has_cue(text, start, end, year, is_range, words, before)


def _has_cue(text: str, start: int, end: int, year: int, is_range: bool, words: list[str], before: str) -> bool:
    """Say whether the word before makes the number a year and the one after does not take it back."""
    word = words[-1].lstrip(_QUOTES)
    cue = word.lower()
    before_cue = words[-2] if len(words) > 1 else ""
    if cue in YEAR_CUES:
        opens = cue == "in" and text[end : end + 1] == ","  # "Main results In 2019, …"
        kind = cue in _SHORT_KINDS or before_cue.lower() in _KINDS_OF_YEAR
        if word[0].isupper() and not (opens or kind) and _inside_sentence(before, word, before_cue):
            return False
        following = _next_word(text, end)
        return not _counts(year, following) and not (following[:1].isupper() and following.lower() in TITLE_NOUNS)
    if cue in WEAK_YEAR_CUES:
        noun = before_cue.strip('.,;:()“”"’').lower()
        if (cue == "of" and before_cue[-1:].isdigit()) or (
            noun in TITLE_NOUNS and before_cue.lstrip(_QUOTES)[:1].isupper() and (cue != "of" or noun not in _EVENTS)
        ):
            return False
        following = _next_word(text, end)
        if following[:1].isupper() and following.lower() in TITLE_NOUNS:
            return False
        return (is_range or not _counts(year, following, weak=True)) and (
            is_range or cue in _DATING_CUES or before_cue.lower() in _BEFORE_ABOUT or _usual(year)
        )
    if cue in _ADJECTIVE_CUES:
        following = _next_word(text, end)
        if following in DATED_NOUNS or _OF_SURVEY.match(text, end):
            return True
        if cue not in _NO_OWNERS and _usual(year) and not is_range and text[end : end + 1].isspace():
            return (
                following.islower()
                and len(following) > 2
                and following not in ("edition", "version", "text", "revision")
                and following not in COUNTED_NOUNS
                and not (following in TITLE_NOUNS and following[-1] == "s")
            )
    if cue == "as" and before_cue.lower() in _POINTS_IN_TIME:
        return _usual(year)
    if word.endswith(("’s", "'s")) and _usual(year) and not is_range and text[end : end + 1].isspace():
        following = _next_word(text, end)
        return following.islower() and len(following) > 2 and following not in COUNTED_NOUNS | TITLE_NOUNS
    following = _next_word(text, end)
    if word[-1:] in _SENTENCE_ENDS and following in YEAR_VERBS:
        return True
    opens = not before_cue or before_cue[-1] in _SENTENCE_ENDS
    if word.isalpha() and (opens or word.islower()) and following in DATED_NOUNS:
        return _usual(year)  # "publishes provisional 2019 estimates"
    if _ENDS_CELL.match(text, end) and (word.isalpha() or word[-1:] == ";"):
        # "Key figures 2022" heads a part, "Revised Estimates 2021-22" a column.
        return cue in DATED_NOUNS or (_is_split(text, start, end) and (cue in _EVENTS or cue not in TITLE_NOUNS))
    return is_range and (word[:1].islower() or word == "The") and cue not in TITLE_NOUNS


def _ends_heading(word: str, before: str, text: str, end: int) -> bool:
    """Whether ", 2024" ends a heading or a bracket: INDICATORS, 2024 and (EUR million, 2024)."""
    named = word.rstrip(",").lower() in TITLE_NOUNS
    if text[end : end + 1] == ")":
        return not named and word[:1].islower() and "(" in before
    return not named and text[end : end + 1] in ("\n", "") and word.isupper() and len(word) > 3


def _is_split(text: str, start: int, end: int) -> bool:
    """Say whether two years are one that begins in the first: 2022-23."""
    both = _SPLIT.fullmatch(text, start, end)
    return both is not None and int(text[end - 2 : end]) == (int(text[start + 2 : start + 4]) + 1) % 100


def _in_caption(word: str, text: str, start: int, end: int) -> bool:
    """Say whether a year ends a caption or a source: "Households by region, 2021", "Source: Labour survey, 2019."."""
    begin = text.rfind("\n", max(0, start - _LONGEST_CAPTION), start) + 1
    plain = word.rstrip(",")
    if not (plain.isalpha() and _usual(int(text[start : start + 4]))) or plain.lower() in TITLE_NOUNS:
        return False
    if _CAPTION.match(text, begin) is not None:
        return word[-1] == "," or plain.islower() or plain.lower() in DATED_NOUNS
    return word[-1] == "," and plain.islower() and text[end : end + 1] in ("", "\n") and text[begin].isupper()


def _next_word(text: str, end: int) -> str:
    match = _NEXT_WORD.match(text, end)
    return match[1] if match else ""


def _in_row(before: str, text: str, end: int) -> bool:
    """Say whether the year heads a column beside another year, as in the first row of a table."""
    if before[-2:].isspace() or before[-1:] in _CELL_MARKS or before[-2:] == "| " or before[-5:-1].isdigit():
        return (
            _YEAR_CELL_AFTER.match(text, end) is not None
            or _YEAR_CELL_BEFORE.search(before) is not None
            or _HEADED_CELL_AFTER.match(text, end) is not None
            or _HEADED_CELL_BEFORE.search(before) is not None
        )
    return _YEAR_CELL_AFTER.match(text, end) is not None


def _heads_row(before: str, text: str, start: int, end: int) -> bool:
    """Say whether the year opens a line of which leaders or blanks part the figure of that year: "2019 ... 49%"."""
    opens = not before.rsplit("\n", 1)[-1].strip() and (start < _LONGEST_LINK or "\n" in before)
    return opens and _usual(int(text[start : start + 4])) and _ROW_AFTER.match(text, end) is not None


def _heads_item(before: str, text: str, start: int, end: int) -> bool:
    """Say whether the year begins a point of a list of years: "- 1978: The Ordinance is adopted"."""
    if _LINE_OR_ITEM.search(before) and text[end : end + 1] == " " and text[end + 1 : end + 2].isalpha():
        begin = max(0, start - _LONGEST_ENTRY)
        if _YEAR_LINE_BELOW.match(text, end) or _YEAR_LINE_ABOVE.search(text, begin, start):
            return text[start : start + 4] < "2100"
    if _ITEM_GOES_ON.match(text, end) is None:
        return False
    if text[end] == ":" and _SENTENCE_BEFORE.search(before):
        return _usual(int(text[end - 4 : end]))
    if _ITEM_BEFORE.search(before) is not None:
        return True
    year = text[end - 4 : end]
    opens = _PARAGRAPH_BEFORE if text[end] == "." else _LINE_BEFORE
    return opens.search(before) is not None and year.isdigit() and _usual(int(year))


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Say whether the year is the whole text, a line between blank lines, or a cell in a column of years."""
    line_start = text.rfind("\n", max(0, start - 8), start) + 1 or (0 if start < 8 else -1)
    if line_start < 0 or text[line_start:start].strip(" |") or text[end : end + 8].split("\n", 1)[0].strip(" |"):
        return False
    if _YEAR_BELOW.match(text, end):
        return True
    above = text[max(0, line_start - 12) : max(0, line_start - 1)].rsplit("\n", 1)[-1].strip().strip("|").strip()
    tail = above.rsplit(None, 1)[-1] if above else ""
    headed = text[end : end + 2] == " |" and ((tail.isdigit() and len(tail) == 4) or not tail[-1:].isdigit())
    cell = text[line_start : line_start + 1] == "|" or above[-1:] in "%:" or headed
    return not above or above.isdigit() or above.endswith("period") or cell


def _counts(year: int, following_word: str, weak: bool = False) -> bool:
    """Say whether the number rather counts what follows it: any plural after a `weak` cue, else a likely one."""
    if following_word in COUNTED_NOUNS:
        return True
    if following_word[-1:] != "s" or not following_word.islower() or following_word in _NO_PLURALS:
        return False
    return weak or year % 100 == 0 or year < 1900


def _usual(year: int) -> bool:
    """Say whether nothing but habit makes the number a year, as in "up 5 % on 2022"."""
    return 1950 <= year <= 2100 and year % 50 != 0


def _after_bracket(words: list[str], text: str, start: int, end: int, is_range: bool) -> bool:
    """Say whether "(2022)" follows a figure or "(2019–2021)" a plain noun; after a title it belongs to the title."""
    if text[end : end + 1] != ")" or words[-1] != "(" or len(words) < 2:
        return is_range and words == ["("] and text[end : end + 1] == ")"
    word = words[-2].rstrip(",")
    if word.isdigit() and "resolution" in text[max(0, start - _LONGEST_CAPTION) : start].lower():
        return False  # The number of a resolution, 1540 (2004), is no figure.
    usual = is_range or _usual(int(text[start : start + 4]))
    headed = not is_range and text[end + 1 : end + 2] == ":" and word.lower() not in TITLE_NOUNS
    return word[-1:] == "%" or word[-1:].isdigit() or (usual and (headed or word.islower()) and word not in TITLE_NOUNS)


def _inside_sentence(before: str, word: str, before_cue: str) -> bool:
    """Say whether a capitalised cue stands in mid-sentence, as in the title "Objectives Through the Year 2035"."""
    if not before_cue or before_cue[0].isdigit() or before_cue[-1] in '.!?:;”"–—•-*|])':
        return False
    return "\n" not in before[before.rfind(before_cue) + len(before_cue) : before.rfind(word)]
