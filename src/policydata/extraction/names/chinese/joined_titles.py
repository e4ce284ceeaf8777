"""Titles without 《》 by the title that they are joined to: 网络安全法、|数据出境安全评估办法."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from policydata.extraction.names.chinese.title_contexts import is_any_topic
from policydata.extraction.names.chinese.title_edges import title_edge
from policydata.extraction.names.chinese.title_words import WEAK_ENDINGS
from policydata.extraction.names.chinese.titles_unquoted import after_title
from policydata.extraction.names.chinese.word_indexes import TITLE_HEADS
from policydata.extraction.names.name_spans import name_span
from policydata.extraction.spans import Span

_JOINTS = ("、", "和", "与", "及", "以及")
_LONGEST, _LEAST, _LEAST_WEAK = 34, 6, 8


def find_joined_titles(text: str, titles: Sequence[Span]) -> Iterator[Span]:
    """Yield titles that joints join to others; one may follow the other."""
    starts = {title.start for title in titles}
    ends = {title.end for title in titles}
    joined = {start - len(joint) for start in starts for joint in _JOINTS if text.endswith(joint, 0, start)}
    behind = {end + len(joint) for end in ends for joint in _JOINTS if text.startswith(joint, end)}
    if not joined and not behind:
        return
    for head, words_end in TITLE_HEADS.find(text):
        end = after_title(text, words_end)
        if end in ends or not (end in joined or any(place in behind for place in range(head - _LONGEST, head))):
            continue
        start = title_edge(text, head)
        topic = text[start:head].replace("\n", "")
        least = _LEAST_WEAK if text[head:words_end] in WEAK_ENDINGS else _LEAST
        if len(topic) + words_end - head >= least and (end in joined or start in behind) and not is_any_topic(topic):
            behind.update(end + len(joint) for joint in _JOINTS if text.startswith(joint, end))
            yield name_span(start, end, "policy.joined")
