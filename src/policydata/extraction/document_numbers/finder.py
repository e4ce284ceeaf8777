"""Document numbers and symbols: 国发〔2017〕35号, A/RES/78/311, (EU) 2024/1689, GB/T 45654-2025, Public Law 117-328."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from policydata.extraction.document_numbers import patterns
from policydata.extraction.document_numbers.told import find_kinds, find_told
from policydata.extraction.expressions import expression
from policydata.extraction.number_words import marks_of, with_plain_characters
from policydata.extraction.spans import NO_DETAIL, Span
from policydata.extraction.word_tables import word_set

_BACK = 44
_NEAR = 16
_CHINESE_BACK = 34
_WORD_REACH, _LONGEST_WORD = 27, 24
_KEYS = (
    patterns.INSTRUMENTS
    | patterns.RESOLVERS
    | word_set("""
    amdt. anaw and asc asp b. bgbl. br-drs. bt-drs. c. cap cap. chapter cm cm. cmd cmd. cmnd cmnd. d. decreto doc.
    drs. décret file l. lag legge lei ley lgs. loi lov n. n.n. no no. no: nos nos. nr. number o. orgánica paper r.
    proc. reg. rept. res. rpt. rul. s. stat. std std. u.s. ul wet
""")
)
_AHEAD = expression(
    r"[0-9]{1,6}(?:/[0-9]| (?:U\.?S\.?C|[UL]NTS|U\.N|C\.?F\.?R|FR |F\.R|Fed|Stat|§)|[A-Z]{1,2}[0-9]{4})"
)
_AHEAD_SIGNS, _AHEAD_WORDS = frozenset("/ABCDEFGHIJKLMNOPQRSTUVWXYZ"), frozenset("UCFLS§")
_BEFORE_CODE = frozenset("/-.:([〔（")
_CLOSING = frozenset(")）]№º°")
_KEY_ENDS = frozenset(key[-2:] for key in _KEYS)
_TIGHT = frozenset({" No", " no", "\nNo", "(No"})
_DIGITS = expression(b"00*")
"""Digits among the marks of a text; a literal that begins a pattern is searched for fast, a repetition is not."""
_UNIONS = tuple(bracket + union for bracket in "(（" for union in ("EU", "EC", "EEC", "Euratom", "CFSP", "JHA"))
_SECONDS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789./(")
_YEAR_IN_BRACKETS = expression(rf"[\[(（〔]{patterns.YEAR}")
_LETTERED, _LETTER_ENDS = frozenset("BCEFLMNOPST"), frozenset(" -\n")
"""What a single letter of a case, bill or Official Journal is followed by: C-311/18, L 119."""
_WORD_SYMBOL = expression("[A-Z][a-z]{3,11}/[A-Z]")
_CITATION = expression(rf"\[{patterns.YEAR}\]\s(?:[0-9]\s)?[A-Z]{{2}}")
_TOKEN = expression("[A-Za-z0-9/.-]+")
_MOST_STARTS = 6
_CALLED = frozenset({"tel", "tel.", "telephone", "phone", "fax", "mobile", "cell", "whatsapp"})
_COUNTING = expression("N[oOr]|no|[№º°]")
"""A number that only documents have, whatever stands before "No."."""
_PARTED = expression(r"[0-9]{1,6}([/-])([0-9]{2,5})(?![0-9A-Za-z/-])")
_SYMBOL_PART = expression(r"(?:[A-Z]{1,4}\.|[A-Z]{1,3}(?=[0-9]{2}))?[0-9]+(?:-[0-9]+){0,2}(?:\([A-Z]+\))?")
_OF_AGENCIES = frozenset({"CD", "INFCIRC", "GOV", "GC"})
"""Bodies whose symbols are a plain number: INFCIRC/193."""
_ROMAN = expression("[IVXL]{2,8}")
_STARTS = expression(r"(?<![A-Za-z0-9/])(?:[A-Z(（\[0-9]|pr(?=EN))")
_ANY_DASH = expression("[–—]")
_BRACKETED_YEAR = expression(rf"[\[［（(【﹝] ?({patterns.YEAR}) ?[\]］）)】﹞] ?(?=[^ ]{{0,20}}[号號])")
_BLANK_IN_CHINESE = expression("(?<=[\u3000-\u9fff]) (?=[0-9〔])|(?<=[0-9A-Z〕]) (?=[0-9号號])")
_BRACKETS = ("（", "(")
_OPENINGS, _NUMERALS = frozenset("(（"), frozenset("0123456789〇零一二两三四五六七八九十百千)）\n ")


class _Found(NamedTuple):
    start: int
    end: int
    rule: str


def _place(found: _Found) -> tuple[int, int]:
    return found.start, -found.end


def find_numbers(text: str, language: str) -> list[Span]:
    """Return the document numbers and symbols of a text in `en` or `zh`, by position; ValueError for another language.

    `value` is the number as it is usually written: on one line, with plain hyphens, the year in 〔〕.
    """
    if language not in {"en", "zh"}:
        raise ValueError(f"{language!r} is not a language of document numbers; write en or zh")
    text = with_plain_characters(text)
    found = list(_codes(text))
    if language == "en":
        found += [_Found(*each) for each in find_told(text)]
        found.sort(key=_place)
    else:
        found += [_Found(*each) for each in find_kinds(text)] if "Order" in text else []
        found = sorted([*found, *_chinese(text.replace("號", "号"))], key=_place)
    spans: list[Span] = []
    done = 0
    for start, end, rule in found:
        if start >= done:
            end += rule == "gazette" and text[end : end + 1] in ("号", "號")
            cells = (start, end, "number", _written(text[start:end]), None, f"number.{rule}", None, NO_DETAIL)
            spans.append(tuple.__new__(Span, cells))
            done = end
    return spans


def _written(surface: str) -> str:
    text = _ANY_DASH.sub("-", " ".join(surface.split()))
    if surface[0] in "（(":
        return text
    return _BLANK_IN_CHINESE.sub("", _BRACKETED_YEAR.sub(r"〔\1〕", text)) if text.endswith(("号", "號")) else text


def _codes(text: str) -> Iterator[_Found]:
    found = _Found(0, 0, "")
    done = 0
    for run in _DIGITS.finditer(marks_of(text)):
        position, end = run.span()
        if position < done:
            continue
        if not _may_be_code(text, position, end):
            continue
        code = _code_at(text, max(found.end, position - _BACK), position, found)
        if code is not None:
            found = code
            yield code
            done = found.end
        else:
            # What fails at the first digits of a token fails at the later ones.
            token = _TOKEN.match(text, position)
            done = token.end() if token is not None else position + 1


def _may_be_code(text: str, position: int, end: int) -> bool:
    """Whether the characters around the digits allow a code; cheap, and false for most digits of a text."""
    following = text[end : end + 1]
    if following == " ":
        following = text[end + 1 : end + 2]
        ahead = following in _AHEAD_WORDS
        if following == "(" and text[max(0, position - 3) : position].rstrip() == "),":
            return True  # resolutions 1325 (2000), |1820| (2008)
    else:
        ahead = following in _AHEAD_SIGNS
    if ahead and _AHEAD.match(text, position) is not None:
        return True
    if position < 2:
        return position == 1 and "A" <= text[0] <= "Z"
    previous, farther = text[position - 1], text[position - 2]
    if previous in _BEFORE_CODE:
        if previous == "(" and farther.isalnum() and text[end : end + 1] in (")", "-"):
            return True
        if previous == "." and farther.islower():  # Assembly/AU/Dec.471(XX), Order No.694
            return "/" in text[position - 8 : position] or text[max(0, position - 4) : position - 1] in _TIGHT
        if previous == ":" and farther.isdigit():
            return text[end : end + 1] == "-"
        return farther.isupper() or (previous in "[〔（(" and farther in " \n(（,")
    if not previous.isspace():
        return "A" <= previous <= "Z"
    if farther in _CLOSING or farther.isupper():
        return True
    tail = text[position - 3 : position - 1]
    if tail.lower() not in _KEY_ENDS and not tail[:1].isupper():
        return False
    word = _last_word(text, position) if farther.isalpha() or farther in ".:" else ""
    return word != "" and (word.lower().lstrip("(“\"'") in _KEYS or word[-2:-1].isupper() or word.count(".") > 1)


def _code_at(text: str, low: int, position: int, last: _Found) -> _Found | None:
    starts = [start.start() for start in _STARTS.finditer(text, low, position + 1)]
    for start in starts[-_MOST_STARTS:]:
        match = patterns.CODES.match(text, start) if _may_begin(text, start, position) else None
        if match is None:
            continue
        family = match.lastgroup or ""
        end = match.end() if family == "series" else match.start() + len(match.group().rstrip(".*-"))
        if end > position and _is_code(family, text[match.start() : end]):
            return _Found(match.start(), end, family)
    near = max(low, position - 12)
    for match in (
        patterns.NUMBERED.finditer(text, near, position + _NEAR) if _COUNTING.search(text, near, position) else ()
    ):
        if match.start("number") <= position < match.end("number"):
            kind = _word_before(text, match.start()).rstrip(",")
            numbered = (
                match["year"]
                or patterns.TELLING_NUMBER.search(match["number"])
                or kind in patterns.NUMBERED_KINDS
                or kind.endswith(patterns.BULLETINS)
                or _is_kind(_last_word(text, match.start()))
            )
            match = patterns.NUMBERED.match(text, match.start()) or match  # to its end, beyond what is near
            is_bylaw = kind in ("bylaw", "by-law") and "," in (match["year"] or "")  # the year is the title's
            found = numbered and kind not in _CALLED
            return _Found(match.start(), match.end("number" if is_bylaw else 0), "numbered") if found else None
    word = _word_before(text, position)
    if (another := _another(text, last, position)) is not None:
        return another
    between = text[last.end : position].strip() if last.rule == "resolution" and position - last.end < _NEAR else ""
    listed = between and (between == "," or word in {"and", "or", "to", ""})
    if (word in patterns.RESOLVERS or listed) and (resolved := patterns.RESOLVED.match(text, position)) is not None:
        return _Found(position, resolved.end(), "resolution")
    if word in patterns.INSTRUMENTS and (dated := patterns.DATED.match(text, position)) is not None:
        return _Found(position, dated.end(), "numbered")
    return None


def _is_kind(word: str) -> bool:
    """Say whether a word before "No." may be a kind of document: a capitalised one that is no place, thing or part."""
    return word[:1].isupper() and word[1:].islower() and len(word) > 3 and word.lower() not in patterns.NOT_KINDS


def _another(text: str, last: _Found, position: int) -> _Found | None:
    """Return a number that is joined to the one before it and written like it: "Decrees 12/2019, 13/2019 and 2/2020"."""
    if last.rule == "resolution" and text[last.end : last.end + 4].strip() == "of" and position - last.end < 12 * _NEAR:
        resolved = patterns.RESOLVED.match(text, position)
        if resolved is not None and patterns.OF_DAY.fullmatch(text, last.end, position):
            return _Found(position, resolved.end(), "resolution")
    if not 0 < position - last.end < _NEAR or patterns.JOINING.fullmatch(text, last.end, position) is None:
        return None
    before = _PARTED.search(text, last.start, last.end)
    match = _PARTED.match(text, position) if before is not None else None
    if match is None or before is None or match[1] != before[1] or len(match[2]) != len(before[2]):
        return None
    return _Found(position, match.end(), last.rule)


def _may_begin(text: str, start: int, position: int) -> bool:
    """Whether the first characters allow one of the codes; `position` is the first digit of those a code may end with."""
    first, second = text[start], text[start + 1 : start + 2]
    if first in "(（":
        return text.startswith(_UNIONS, start)
    if first == "[":
        return _CITATION.match(text, start) is not None
    if "0" <= first <= "9":
        return patterns.AFTER_DIGITS.match(text, start) is not None
    if second in _SECONDS:
        return True
    if second in _LETTER_ENDS:
        return first in _LETTERED
    if not second.islower():
        return False
    return (
        text.startswith(patterns.SPELT, start)
        or _WORD_SYMBOL.match(text, start) is not None
        or _YEAR_IN_BRACKETS.search(text, start, position + 4) is not None
    )


def _word_before(text: str, position: int) -> str:
    return _last_word(text, position).lower().lstrip("([“\"'")


def _last_word(text: str, position: int) -> str:
    """Return the word before the blanks at `position`, its last 24 characters; nothing without blanks or with many."""
    before = text[position - _WORD_REACH if position > _WORD_REACH else 0 : position]
    words = before.rstrip()
    blanks = len(before) - len(words)
    if not words or not 0 < blanks < 4:
        return ""
    return words.rsplit(None, 1)[-1][-_LONGEST_WORD:]


def _is_code(family: str, surface: str) -> bool:
    """Whether a match of the two open families, symbols and codes, is a document's and not a product's or a ratio."""
    if family == "symbol":
        parts = surface.split("/")
        if len(parts) == 2:
            if _ROMAN.fullmatch(parts[0]) is not None and parts[1].isdigit():
                return True
            if parts[0] in _OF_AGENCIES and parts[1].isdigit():
                return True
            alike = (
                parts[0] in patterns.ORGANS or re.fullmatch(r"(?:[A-Z]{2,5}-)?[A-Z]{2,5}\.[0-9]+", parts[0]) is not None
            )
            return alike and re.fullmatch(r"[A-Z][A-Za-z]{0,4}\.[0-9]+", parts[1]) is not None
        return any(_SYMBOL_PART.fullmatch(part) for part in parts[1:])
    if family == "code":
        parts = surface.split("-")[1:]
        numeric = [part for part in parts if part[0].isdigit()]
        return any(len(part) >= 4 for part in numeric) or len(numeric) > 1
    return True


def _chinese(text: str) -> Iterator[_Found]:
    done = 0
    position = text.find("号")
    while position >= 0:
        last = text[position - 1 : position]
        if position > 1 and (last in _NUMERALS or (last.isascii() and last.isupper())):
            found = _chinese_at(text, max(done, position - _CHINESE_BACK), position + 1)
            if found is not None:
                yield found
                done = found.end
        position = text.find("号", position + 1)
    if "期" in text:
        yield from _issues(text)
    if "号:" in text or "号：" in text:
        yield from (_Found(*match.span(1), "labelled") for match in patterns.LABELLED.finditer(text))
    if "章" in text:
        chapters: set[str] = set()
        for match in patterns.CHAPTER.finditer(text):
            start = match.start()
            cited = text[start - 1 : start] in ("（", "(") or text[start - 2 : start] == "法例"
            chapters.update([match[0]] if cited else [])
            if match[0] in chapters:
                yield _Found(start, match.end(), "gazette")
    if "-T-" in text or "-Q-" in text or "-Z-" in text:
        yield from (_Found(*match.span(), "planned") for match in patterns.PLANNED.finditer(text))
    if "公法" in text:
        yield from (_Found(*match.span(), "us") for match in patterns.PUBLIC_LAW.finditer(text))


def _issues(text: str) -> Iterator[_Found]:
    """Yield the issues of bulletins: behind a name (统计快讯 第4期, 《…通讯》第22期) or behind the day of publication."""
    for match in patterns.ISSUE.finditer(text):
        start = match.start()
        if text[start - 1 : start] in ("总", "總"):
            continue
        if year := patterns.ANNUAL_BEFORE.search(text, max(0, start - 5), start):
            start = year.start()
        before = text[max(0, start - 12) : start].rstrip(" \u3000\n（(")
        if before.endswith(patterns.BULLETINS) or before.endswith(("》", "出版，", "出版,", "刊")):
            yield _Found(start, match.end(), "issue")


def _chinese_at(text: str, low: int, end: int) -> _Found | None:
    """Return the number that ends with the 号 before `end`."""
    for match in patterns.BRACKETED.finditer(text, low, end):
        if match.end() == end:
            bracket = match.start()
            if match.group()[0] in "（(" and "\u4e00" <= text[bracket + 6 : bracket + 7] not in ("第", "文"):
                return _Found(bracket, end + 2 * text.startswith(patterns.PARTS, end), "court")
            start = _agency_start(text, low, bracket)
            return _Found(start, end, "issued") if start < bracket or match.group()[0] in "〔［[" else None
    for match in patterns.ANNUAL.finditer(text, low, end):
        if match.end() == end and ("法" in match.group() or _is_ordered(text, match.start(), end)):
            return _serial(text, low, match.start(), end)
    for match in patterns.LETTERED.finditer(text, low, end):
        start = match.start() if match["case"] else _agency_start(text, low, match.start())
        if match.end() == end and (match["case"] or start < match.start()):
            return _Found(start, end, "issued")
    for match in patterns.SERIAL.finditer(text, low, end):
        if match.end() == end and (
            ("/" in match.group() and match.group()[0] == "第")
            or not _OPENINGS.isdisjoint(match.group())
            or _is_ordered(text, match.start(), end)
        ):
            return _serial(text, low, match.start(), end)
    return None


def _serial(text: str, low: int, start: int, end: int) -> _Found:
    """Return a number of a series, with the order that it stands behind; one of the state may end its line: 国务院令⏎第318号."""
    order = low + len(text[low:start].rstrip(" \n\u3000"))
    begin = _agency_start(text, low, order) if text[order - 1 : order] == "令" else start
    joined = begin < start and (order == start or text.startswith("中华人民共和国", begin))
    return _Found(begin, end, "ordered") if joined else _Found(start, end, "serial")


def _agency_start(text: str, low: int, bracket: int) -> int:
    """Return where the short name of the issuer (国办发) begins, cut behind the last word that is none."""
    match = patterns.AGENCY.search(text, max(low, bracket - 16), bracket)
    if match is None:
        return bracket
    start = match.start()
    for word in patterns.NOT_AGENCY.finditer(text, start, bracket):
        start = word.end()
    return start


def _is_ordered(text: str, start: int, end: int) -> bool:
    before = "".join(text[max(0, start - 8) : start].split()).rstrip("（(")
    if text[start - 1 : start] in _BRACKETS and patterns.OF_TITLE.match(text, end):
        return True
    return before.endswith((*patterns.ORDERS, "约》", "告》", "令》", "号（总", "号(总")) or text.startswith(
        patterns.FOLLOWERS, end
    )
