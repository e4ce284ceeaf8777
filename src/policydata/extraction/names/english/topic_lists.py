"""Lists of topics inside names: "Ministry of Economy, Trade and Tourism", "the Police, Crime and Courts Act"."""

from __future__ import annotations

from policydata.extraction.expressions import expression
from policydata.extraction.names.english.capital_chains import BLANK, CHAIN, unshouted
from policydata.extraction.names.english.complements import PORTFOLIOS, is_abstract
from policydata.extraction.names.english.given_names import GIVEN_NAMES
from policydata.extraction.names.english.grammar import names_of_chain
from policydata.extraction.names.english.known_names import KNOWN_ACRONYMS, KNOWN_NAMES
from policydata.extraction.names.place_words import PLACES
from policydata.extraction.names.words import (
    CALENDAR,
    HEADS,
    LIST_ADJECTIVES,
    SENTENCE_STARTS,
    SHORT_FORM_BODIES,
    STANDALONE_BODIES,
    TOPICS,
)

_WORD = r"[A-ZÀ-Þ][A-Za-zÀ-ɏ’'-]*+"
_LEGISLATURES = frozenset({"House", "Parliament", "Senate", "Assembly", "Congress", "Lords", "Commons"})
_ITEM_BEFORE = expression(rf"({_WORD}),[ \n]\Z")
_WORD_BEFORE = expression(rf"\b{_WORD}[ \n]\Z")
_ITEM = expression(
    rf",{BLANK}(?:(?:and|or){BLANK})?(?:the{BLANK})?({_WORD}(?:{BLANK}{_WORD}){{0,2}}(?:{BLANK}(?:in|of|to|for){BLANK}{_WORD})?)(?=,?{BLANK}(?:and|or|AND|OR)[ \n]|,{BLANK}(?:the{BLANK})?[A-Z])"
)
_LAST_ITEM = expression(rf",?{BLANK}(?:and|or|AND|OR){BLANK}(?:the{BLANK}|THE{BLANK})?(?=[A-ZÀ-Þ])")
_SHOUTED = expression(r"[A-ZÀ-Þ’'& -]++(?<=[A-ZÀ-Þ])(?![\w’-])|[A-ZÀ-Þ’'& -]+(?=[ ])")
_JOINED_BEFORE = expression(rf"(?<=, )({_WORD}),? and \Z")
_HOUSE_BEFORE = expression(r"\b(?:Senate|House|Commons|Lords|Assembly|Parliament)[ \n]\Z")
_ACTING_HEADS = (STANDALONE_BODIES | SHORT_FORM_BODIES) - {"Police"}
_AND = expression(r"\sand\s")
_LISTING_FIELDS = PORTFOLIOS | {"Partnership", "Commission", "Coalition", "Alliance", "Forum"}
_LEAST_PLURAL = 4
_NO_NAMES = frozenset({"short", "part"})
_ARTICLE = expression(r"\b(?:[Tt]he|[Tt]his|[Tt]hat|[Tt]hese)[ \n]+\Z")
_LINE_START = expression(r"(?:\A|[\n|:(;])[ \t•*–-]*\Z")
_ENTRY = expression(r"(?:\n[ ]?|[|•*–-] ?|[0-9][.)] )\Z")


def list_end(text: str, end: int, kind: str, head: str) -> int:
    """Return where a list of topics goes on to: "Ministry of Economy, Trade and Tourism"."""
    position, is_whole = end, False
    is_shouted = text[end - 2 : end].isupper() and head in _LISTING_FIELDS
    while text.startswith(",", position) and (item := _ITEM.match(text, position)):
        topic = unshouted(item[1]) if is_shouted else item[1]
        if not (_is_topic(topic, kind) or (head in _LISTING_FIELDS and _is_field(topic))):
            return end
        position = item.end()
        is_whole = text[item.start() + 1 : item.start(1)].strip() in ("and", "or")
    if position == end:
        return end
    last = _LAST_ITEM.match(text, position)
    end = position if is_whole and kind == "body" else end
    if last is None or (chain := CHAIN.match(text, last.end())) is None:
        return end
    # The last item goes on like the complement of a head, and is read as one.
    beginning = "Ministry of " if kind == "body" else "Convention on "
    behind = chain[0]
    if is_shouted and (shouted := _SHOUTED.match(behind)):
        behind = unshouted(shouted[0])
    names = names_of_chain(beginning + behind)
    first_two = [word.removesuffix("'s").removesuffix("’s").rstrip("'’") for word in behind.split()[:2]]
    is_field = head in PORTFOLIOS and not last[0].endswith("the ") and not _is_name(first_two)
    if not names or names[0].start or (kind == "body" and not is_field and TOPICS.isdisjoint(first_two)):
        return end
    length = names[0].end - len(beginning)
    inner = [name for name in names_of_chain(behind) if name.shape not in _NO_NAMES and name.start < length]
    if inner and behind.endswith((" of the ", " of "), 0, inner[0].start) and head == "Committee":
        return last.end() + length  # "Committee on Science, Space, and Technology of the House of Representatives"
    if inner and not (head in _LEGISLATURES and inner[0].start == 0 and inner[0].shape == "last"):
        return end
    return last.end() + (inner[0].end if inner else length)


def _is_name(first_two: list[str]) -> bool:
    """Say whether the words behind a list begin a name of their own, rather than a field."""
    phrase = " ".join(first_two)
    return (
        first_two[0] in KNOWN_ACRONYMS
        or first_two[0] in GIVEN_NAMES - TOPICS
        or first_two[0] in PLACES
        or phrase in KNOWN_NAMES
        or not HEADS.keys().isdisjoint(first_two)
    )


def list_start(text: str, start: int) -> int:
    """Return where a list of topics before a head begins: "the Environment, Food and Rural Affairs Committee"."""
    begin = start
    if (joined := _JOINED_BEFORE.search(text, max(0, begin - 40), begin)) is not None and _is_listed(joined[1]):
        begin = joined.start()
    for _ in range(4):
        item = _ITEM_BEFORE.search(text, max(0, begin - 40), begin)
        opens = begin < start and item and _ARTICLE.search(text, max(0, item.start() - 6), item.start())
        if item is None or not (_is_listed(item[1]) or (opens and not _is_name([item[1]]))):
            break  # what stands behind the article may be any word: "the Zakat, Tax and Customs Authority"
        begin = item.start()
    if begin < start and (house := _HOUSE_BEFORE.search(text, max(0, begin - 20), begin)) is not None:
        return house.start()
    before = text[max(0, begin - 6) : begin]
    return begin if begin < start and (_ARTICLE.search(before) or _LINE_START.search(before)) else start


def _is_listed(item: str) -> bool:
    """Say whether a word listed before a head may be a field of it: "the Computers, Privacy and Data Protection Conference"."""
    is_field = is_abstract(item) or item.endswith("s")
    return item in TOPICS or (is_field and item not in CALENDAR and not _is_name([item]))


def listed_start(text: str, start: int, end: int) -> int:
    """Return where a title that lists its subjects begins: "the Police, Crime, Sentencing and Courts Act"."""
    begin = start
    if (joined := _JOINED_BEFORE.search(text[max(0, begin - 40) : begin])) is not None:
        begin -= len(joined[0])
    elif _AND.search(text, start, end) is None:
        return start
    last = begin
    for _ in range(5):
        item = _ITEM_BEFORE.search(text[max(0, begin - 40) : begin])
        if item is None or item[1] in _ACTING_HEADS or item[1] in SENTENCE_STARTS:
            break
        begin -= len(item[0])
    for _ in range(3 if begin < last else 0):
        before = _WORD_BEFORE.search(text, max(0, begin - 20), begin)
        if _ARTICLE.search(text[max(0, begin - 6) : begin]) or before is None:
            break
        begin = before.start()
    before_it = text[max(0, begin - 6) : begin]
    return begin if begin < last and (not begin or _ARTICLE.search(before_it) or _ENTRY.search(before_it)) else start


def _is_field(item: str) -> bool:
    """Say whether the words of a list may be a field of an office: a quality, an adjective, a plain plural."""
    first, *_, last = [*item.split(), *item.split()]
    if {first, last} & SENTENCE_STARTS or _is_name([first, last][: 1 + (first != last)]):
        return False
    return (
        is_abstract(last)
        or last.endswith(("al", "ic", "ive"))
        or (last.endswith("s") and last[1:].islower() and len(last) > _LEAST_PLURAL)
    )


def _is_topic(item: str, kind: str) -> bool:
    item_words = item.split()
    if kind == "policy" and len(item_words) == 1 and is_abstract(item):
        return True
    if item_words[0] in SENTENCE_STARTS or any(word in HEADS and word not in TOPICS for word in item_words):
        return False
    for word in item_words:
        if word in TOPICS or (kind == "policy" and word in LIST_ADJECTIVES):
            return True
    return kind == "policy" and " in " in item
