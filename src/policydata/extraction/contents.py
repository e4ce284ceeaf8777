"""Structured contents: "eight principles, namely a, b and c", 提出八项原则，即甲、乙、丙."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policydata.extraction.candidates import HIGH, LOW, MEDIUM, Candidate
from policydata.extraction.english_clues import clue_words
from policydata.extraction.expressions import expression
from policydata.extraction.layout.passages import Names, Passage
from policydata.extraction.spans import Span

_LONGEST = 1500
_RATIOS = ("percent", "percentage_point", "basis_point", "times")
_MOST = 40
_ENGLISH_NOUNS = clue_words("""
    principle principles requirement requirements category categories rights measures goals objectives pillars priority
    priorities tasks obligations aspects areas steps types actions recommendations amendments elements criteria norms
    items values commitments dimensions themes fields sections points risks
""")
"""What is counted before it is listed, as the last word of a figure."""
_ENGLISH_NOUN = expression(rf"\b({b'|'.join(sorted(_ENGLISH_NOUNS)).decode()})\Z", re.I)
_ENGLISH_LEAD = expression(
    r"\s*(?:of\s+[\w\s]{3,40}?)?(?:[,:—–-]\s*(?:namely|including|such\s+as|for\s+example|that\s+is|i\.e\.|viz\.|which\s+are|as\s+follows|they\s+are)?[:,]?|\s(?:namely|including|such\s+as|are)[:,]?)\s+"
)
_ENGLISH_ITEM = expression(
    r"(?:[,;]?\s*(?:and|or)\s+|[,;]\s*(?:and\s+)?)?(?:\(?[0-9a-zivx]{1,4}\)\s*)?([^,;.:()]+?)(?=\s*[,;.:]|\s+and\s|\s*\Z)"
)
_ENGLISH_COMMA_ITEM = expression(
    r"(?:[,;]\s*(?:and|or)\s+|[,;]\s*)?(?:\(?[0-9a-zivx]{1,4}\)\s*)?([^,;.:()]+?)(?=\s*[,;.:]|\s*\Z)"
)
"""An item that may hold an "and" of its own."""
_CHINESE_NOUN = expression(
    r"(原则|要求|任务|方面|措施|类别|类|目标|权利|义务|建议|内容|问题|行动|工程|机制|重点|环节|领域|条件|活动|部分|支柱|理念|主张)\Z"
)
_CHINESE_LEAD = expression(
    r"[，：:—\s]*(?:分别)?(?:即|包括|包含|分别是|分别为|是指|是|为|如下|具体为)?[：:\s]*(?=[^，。；：\s])"
)
_CHINESE_SAID = expression(r"即|包括|包含|分别|如下|：|:|——|具体")
_CHINESE_ITEM = expression(
    r"[、，；\s]*(?:以及|及其)?(?:[（(]?[0-9一二三四五六七八九十]{1,3}[)）.、]|[一二三四五六七八九十]是)?([^、，；。：]+?)(?=[、，；。]|以及|\Z)"
)
_CHINESE_NUMBERED = expression(r"[一二三四五六七八九十]是([^；。]+)")
_CHINESE_BEFORE = expression(r"([^，。；：、《》“”\s]{2,20}(?:、[^，。；：、《》“”\s]{2,20})*)等\Z")
_LAST_AND = expression(r"^(.{2,}?)(?:和|与|及)(.{2,})$")


def contents(text: str, passage: Passage, spans: Sequence[Span], names: Names, chinese: bool) -> list[Candidate]:
    """Return the enumerations of a sentence that a count announces; label positions count code points."""
    found = []
    for figure in passage.figures:
        span = spans[figure]
        value = span[3] or ""
        if span[4] in _RATIOS or not value.isdecimal() or not 1 < int(value) <= _MOST:
            continue
        if not chinese and _last_word(passage.letters[span.start : span.end]) not in _ENGLISH_NOUNS:
            continue
        surface = text[span.start : span.end]
        noun = (_CHINESE_NOUN if chinese else _ENGLISH_NOUN).search(surface)
        if noun is None:
            continue
        labels = (_labels_chinese if chinese else _labels_english)(text, span.end, span.start, int(value))
        if labels:
            found.append(
                _candidate(text, passage, spans, names, figure, noun.group(1).lower(), int(value), labels, chinese)
            )
    return found


def _last_word(letters: bytes) -> bytes:
    words = letters.split()
    return words[-1] if words else b""


def _candidate(
    text: str,
    passage: Passage,
    spans: Sequence[Span],
    names: Names,
    figure: int,
    noun: str,
    count: int,
    labels: Sequence[tuple[int, int]],
    chinese: bool,
) -> Candidate:
    titles = [title for title in passage.policies if spans[title].end <= spans[figure].start]
    policy = titles[-1] if titles else names.main
    fields: dict[str, str | tuple[str, ...] | None] = {
        "policy": names.surface(policy) if policy is not None else None,
        "policy_id": names.linked_id(policy) if policy is not None else None,
        "kind": noun,
        "count_stated": str(count),
        "labels": tuple(" ".join(text[start:end].split()) for start, end in labels),
        "label_positions": tuple(f"{start},{end}" for start, end in labels),
    }
    doubts = [] if titles else ["instrument taken from the whole text"]
    if len(labels) != count:
        doubts.append(f"{len(labels)} of {count} are named")
    confidence = HIGH if not doubts else MEDIUM if len(labels) == count else LOW
    evidence = [figure] if policy is None else [figure, policy]
    return Candidate(
        "contents", fields, evidence, f"{'zh' if chinese else 'en'}-enumeration", confidence, tuple(doubts)
    )


def _labels_english(text: str, end: int, start: int, count: int) -> list[tuple[int, int]]:
    limit = min(len(text), end + _LONGEST)
    lead = _ENGLISH_LEAD.match(text, end, limit)
    if lead is None:
        return []
    stop = re.compile(r"[.!?](?:\s|\Z)|\n\s*\n").search(text, lead.end(), limit)
    last = stop.start() if stop else limit
    found = _items(_ENGLISH_COMMA_ITEM, text, lead.end(), last, count + 1)
    if len(found) == count - 1 and (last_two := re.search(r"\s+and\s+", text[found[-1][0] : found[-1][1]])):
        begin, end_of_last = found.pop()
        found += [(begin, begin + last_two.start()), (begin + last_two.end(), end_of_last)]
    return found if len(found) == count else _items(_ENGLISH_ITEM, text, lead.end(), last, count)


def _labels_chinese(text: str, end: int, start: int, count: int) -> list[tuple[int, int]]:
    limit = min(len(text), end + _LONGEST)
    lead = _CHINESE_LEAD.match(text, end, limit)
    if lead is not None and _CHINESE_SAID.search(lead.group()):
        numbered = [match.span(1) for match in _CHINESE_NUMBERED.finditer(text, lead.end(), limit)][:count]
        if len(numbered) == count and numbered[0][0] - lead.end() < 4:
            return numbered
        stop = re.compile("[。！？]").search(text, lead.end(), limit)
        found = _items(_CHINESE_ITEM, text, lead.end(), stop.start() if stop else limit, count)
        if len(found) == count - 1 and (joined := _LAST_AND.match(text[found[-1][0] : found[-1][1]])):
            begin = found[-1][0]
            found[-1:] = [(begin, begin + joined.end(1)), (begin + joined.start(2), begin + joined.end(2))]
        return found if len(found) > 1 else []
    before = _CHINESE_BEFORE.search(text, max(0, start - 120), start) if text.endswith("等", 0, start) else None
    if before is None or text[before.end() - 2 : before.end() - 1] in "门会部局院":
        return []
    named = before.group(1)
    begin, cut = before.start(1), re.search("(?:提出|明确|包括|规定|围绕|坚持|确立|遵循|重点整治)了?", named)
    found = []
    begin, named = (begin + cut.end(), named[cut.end() :]) if cut else (begin, named)
    for part in named.split("、"):
        found.append((begin, begin + len(part)))
        begin += len(part) + 1
    return [place for place in found if place[1] > place[0]]


def _items(pattern: re.Pattern[str], text: str, start: int, stop: int, count: int) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    position = start
    while position < stop and len(found) < count:
        match = pattern.match(text, position, stop)
        if match is None:
            break
        begin, end = match.span(1)
        while begin < end and text[begin].isspace():
            begin += 1
        if end > begin:
            found.append((begin, end))
        position = max(match.end(), position + 1)
    return found
