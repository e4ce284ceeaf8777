"""The period of a whole text: of a survey's fieldwork, a report's year, a meeting's day; none elsewhere."""

from __future__ import annotations

import time

import pytest

from policydata.extraction.kernel import find_spans
from policydata.extraction.statistics.reference_periods import reference_period


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "A survey of ports\n\nFieldwork ran from 3 to 21 March 2023 in ten towns.", "2023-03-03/2023-03-21"),
        ("en", "Annual report 2021 of the Ports Office\n\nIt answered calls.", "2021"),
        ("en", "The year under review\n\nFrom 1 January to 31 December 2020 we read letters.", "2020"),
        ("en", "SUMMARY RECORD OF THE 3RD MEETING\nheld on 4 May 2022\n\nIt opened at noon.", "2022-05-04"),
        ("zh", "湖岸省统计公报（2022年）\n\n港口平稳运行。", "2022"),
        ("zh", "湖岸省港口统计快讯（2020—2022年）\n\n港口平稳运行。", "2022"),
        ("zh", "居民阅读调查报告\n\n实地访问于2023年3月3日至21日进行。", "2023-03-03/2023-03-21"),
        ("zh", "港口专家组\n第3次会议简要记录\n2022年5月4日举行", "2022-05-04"),
        ("en", "The Ports Act was passed on 3 May 2021.", None),
        ("en", "Annual report of the Ports Office\n\nIt was signed on 3 May 2021.", None),
        ("zh", "港口条例于2021年5月3日公布。", None),
    ],
)
def test_a_text_says_its_period_once(language: str, text: str, expected: str | None) -> None:
    found = reference_period(text, find_spans(text, language), None)
    assert (found.value if found else None) == expected


def test_a_page_of_empty_lines_is_read_in_one_walk() -> None:
    start = time.process_time()
    assert reference_period("\n" * 20_000, [], None) is None
    assert time.process_time() - start < 2, "an expression backtracks"
