from __future__ import annotations

import datetime

import pytest

from policydata.document_verdicts import judge_text
from policydata.document_verdicts.series_names import SeriesNames
from policydata.loader.release import Release, data_directory
from policydata.loader.rows import read_rows


@pytest.fixture(scope="module")
def names() -> SeriesNames:
    rows = read_rows(Release(data_directory()), "indicator_names", ["indicator_id", "name"]).to_pylist()
    return SeriesNames((row["indicator_id"], row["name"]) for row in rows)


@pytest.mark.parametrize(
    ("words", "indicator_id"),
    [
        ("number of Chinese netizens", "cn-internet-users"),
        ("the number of Internet users in China", "cn-internet-users"),
        ("我国网民规模", "cn-internet-users"),
        ("网民规模达", "cn-internet-users"),
        ("Internet penetration rate in rural areas", "cn-internet-penetration"),
        ("difference in Internet penetration rate between urban and rural areas in China", "cn-internet-penetration"),
        ("农村地区互联网普及率", "cn-internet-penetration"),
        ("proportion of Internet users aged 50 and above in China", "cn-internet-users-aged-50-and-above-share"),
        ("number of rural broadband access users", "cn-rural-broadband-access-users"),
        ("农村宽带接入用户数", "cn-rural-broadband-access-users"),
        ("number of mobile phones", None),
        ("users", None),
        ("", None),
    ],
)
def test_the_words_around_a_figure_name_a_series(names: SeriesNames, words: str, indicator_id: str | None) -> None:
    assert names.meant_by(words) == indicator_id


def verdicts(text: str, date: datetime.date | None = None) -> list[tuple[str, str, str]]:
    return [(verdict.target_id, verdict.target_field, verdict.verdict) for verdict in judge_text(text, None, date)]


def test_a_figure_is_held_against_its_series_in_the_vintage_of_the_day() -> None:
    users = "At the end of {}, the number of Internet users in China reached 1.092 billion."
    assert verdicts(users.format(2023)) == [("cn-internet-users", "value", "corroborated")]
    assert verdicts(users.format(2022)) == [("cn-internet-users", "value", "contradicted")]
    early = datetime.date(2023, 6, 30)
    assert verdicts(users.format(2022), early) == [("cn-internet-users", "value", "contradicted")]
    assert verdicts(users.format(1990)) == [("cn-internet-users", "value", "unverifiable")]


def test_what_names_no_series_or_speaks_of_another_country_has_no_verdict() -> None:
    assert verdicts("At the end of 2023, the number of Internet users in Brazil reached 1.092 billion.") == []
    assert verdicts("At the end of 2023, 77.5% of the desks were occupied.") == []
    unplaced = "At the end of 2023, the number of Internet users reached 150 million."
    assert verdicts(f"Brazil is online. {unplaced}") == []
    assert verdicts(f"China is online. {unplaced}") == [("cn-internet-users", "value", "contradicted")]


@pytest.mark.parametrize(
    ("sentence", "verdict"),
    [
        ("On 20 July 2017 the State Council published the {}.", "corroborated"),
        ("On 8 July 2017 the State Council published the {}.", "imprecise"),
        ("On 9 July 2017 the State Council published the {}.", "contradicted"),
        ("In July 2017 the State Council published the {}.", "corroborated"),
    ],
)
def test_a_date_is_held_against_the_dates_of_the_instrument(sentence: str, verdict: str) -> None:
    plan = "New Generation of Artificial Intelligence Development Plan"
    assert verdicts(sentence.format(plan)) == [("cn-ngai-development-plan-2017", "date", verdict)]


def test_a_chinese_count_includes_the_named_body_and_made_public_is_either_date() -> None:
    for day in (10, 13):
        text = f"2023年7月{day}日，国家网信办等七部门公布《生成式人工智能服务管理暂行办法》。"
        assert {(field, verdict) for _, field, verdict in verdicts(text)} == {
            ("date", "corroborated"),
            ("issuers", "corroborated"),
        }


@pytest.mark.parametrize(
    ("others", "verdict"), [("six", "corroborated"), ("seven", "imprecise"), ("nine", "contradicted")]
)
def test_a_count_of_issuers_is_held_against_the_list(others: str, verdict: str) -> None:
    measures = "Interim Measures for the Management of Generative Artificial Intelligence Services"
    found = verdicts(f"In July 2023 the CAC and {others} other ministries issued the {measures}.")
    assert ("cn-generative-ai-interim-measures-2023", "issuers", verdict) in found
