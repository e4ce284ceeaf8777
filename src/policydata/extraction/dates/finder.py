"""Dates of a text: absolute, partial, ranges, relative, with their values; the entry of the date finders."""

from __future__ import annotations

from datetime import date

from policydata.extraction.dates.english import find_by_month_or_year
from policydata.extraction.dates.fiscal import with_months
from policydata.extraction.dates.numeric import settled, short_years
from policydata.extraction.dates.relative import find_relative
from policydata.extraction.dates.resolving import resolve
from policydata.extraction.dates.values import Found, dated
from policydata.extraction.dates.windows import with_windows
from policydata.extraction.expressions import expression
from policydata.extraction.layout.tables import years
from policydata.extraction.number_words import with_plain_characters
from policydata.extraction.scripts import simplified
from policydata.extraction.spans import Span

_SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "winter": 24}
_LONGEST_TITLE = 200
_HEAD = 600
_OF_REPORT = expression("度?[\u4e00-\u9fff、]{2,30}(?:公报|快报)(?:[（(][^）)\n]{1,6}[）)])?[^\\S\n]*\n")
_FIRST_LINE = expression(r"\s*[^\n，。,;；:：]{0,40}\Z")
_HEADED = expression(
    r"(?:年?度|年)?[^\n，。,;；:：%0-9]{0,40}(?:通报|报告|公报|快报|年报|白皮书|总结|要点|方案|简报|摘要)"
    r"(?:[（(][^）)\n]{1,8}[）)]|摘要|解读|书)?[^\S\n]*\n"
)
_OF_PLAN = expression(r"(?:方案|规划|计划|纲要|意见)[^\S\n]*\n\s{0,9}[（(]\Z")
_CLOSING = frozenset("）)")
_GLUED = expression(
    r"\n(?:Enacted|Royal assent|Assented|Commenced|Commencement|Effective|Signed|Sealed|Adopted|Drafted|Passed|Made|Introduced|(?:First|Second|Third) reading"
    r"|Ratified|Repealed|Amended|Published)(?: to)?(?=[0-9]{1,2} [A-Z][a-z]{2}|[A-Z][a-z]{2,8} [0-9]{1,2}, [12]|[A-Z][a-z]{2,8},? [12][0-9]{3})"
)
"""A label of an encyclopaedia's box that no blank divides from its day: "Royal assent16 July 1999"."""
_BRACKETS = expression("[《》]")


def find_dates(text: str, language: str, document_date: date | None = None) -> list[Span]:
    """Return the dates of `text` (`language` is "en" or "zh") by position, none inside another or inside 《…》.

    `document_date`, the day the text is from, gives "last year", 昨天 and days without a year their values; without it
    they have none. Raises ValueError for another language.
    """
    if language not in ("en", "zh"):
        raise ValueError(f"{language!r} is not a language dates are found in; write 'en' or 'zh'")
    if language == "en":
        text = _GLUED.sub(lambda label: label[0][:-1] + " ", text)
    text = with_plain_characters(text)
    found = _first_and_longest(_find(text, language))
    if "《" in text:
        found = _outside(found, _titles(text))
    spans = settled(resolve(found, text, document_date), text)
    spans = [span for span in spans if not _is_of_title(span, text)] if language == "zh" else with_windows(spans, text)
    return [_with_season(span) for span in with_months(spans, text)]


def _is_of_title(span: Span, text: str) -> bool:
    """Say whether years belong to a title: they begin the one of a report, or stand in brackets under that of a plan."""
    if len(span.value or "") != len("2023") or span.start > _HEAD:
        return False
    if "end" in span.detail:
        return (
            _OF_PLAN.search(text, max(0, span.start - 16), span.start) is not None
            and text[span.end : span.end + 1] in _CLOSING
        )
    if not text[: span.start].strip() and _OF_REPORT.match(text, span.end) is not None:
        return True
    # The first line names the document: 关于2024年工作的报告.
    return (
        text[span.end - 1] == "年"
        and _HEADED.match(text, span.end) is not None
        and _FIRST_LINE.match(text[: span.start]) is not None
    )


def _with_season(span: Span) -> Span:
    """Return a season of a year with the value EDTF has for it: 2023-21 is the spring of 2023."""
    season = span.detail.get("season")
    if season is None or span.value is None or len(span.value) != len("2023"):
        return span
    detail = {name: said for name, said in span.detail.items() if name not in ("end", "until")}
    if until := span.detail.get("until"):
        detail["end"] = f"{span.value}-{_SEASONS[until]}"
    return span._replace(value=f"{span.value}-{_SEASONS[season]}", detail=detail)


def _find(text: str, language: str) -> list[Found]:
    """Return all readings; a text of one language may quote dates written in the other."""
    found: list[Found] = []
    if language == "en":
        found = [*find_by_month_or_year(text), *find_relative(text)]
    if language == "zh" or "年" in text or "月" in text:
        # Imported here: most English texts need no tables and expressions of Chinese.
        from policydata.extraction.dates.chinese import find_chinese

        found += find_chinese(simplified(text))
    if language == "zh":
        found += find_by_month_or_year(text, bare_years=False)
    found += [dated(start, end, "date.year", text[start : start + 4]) for start, end in years(text)]
    return found + short_years(text)


def _first_and_longest(found: list[Found]) -> list[Found]:
    """Return the readings by position; of two that overlap the one that begins earlier, then the longer."""
    found.sort(key=_place)
    kept: list[Found] = []
    end = 0
    for item in found:
        if item.start >= end:
            kept.append(item)
            end = item.end
    return kept


def _place(item: Found) -> tuple[int, int]:
    return item.start, -item.end


def _titles(text: str) -> list[tuple[int, int]]:
    """Return the stretches between 《 and its 》; one that does not close soon enough is no title."""
    titles: list[tuple[int, int]] = []
    depth = start = 0
    for match in _BRACKETS.finditer(text):
        if match[0] == "《":
            if depth == 0 or match.start() - start > _LONGEST_TITLE:
                depth, start = 0, match.start()
            depth += 1
        elif depth:
            depth -= 1
            if depth == 0 and match.start() - start <= _LONGEST_TITLE:
                titles.append((start, match.end()))
    return titles


def _outside(found: list[Found], titles: list[tuple[int, int]]) -> list[Found]:
    kept: list[Found] = []
    index = 0
    for item in found:
        while index < len(titles) and titles[index][1] <= item.start:
            index += 1
        if index == len(titles) or item.end <= titles[index][0]:
            kept.append(item)
    return kept
