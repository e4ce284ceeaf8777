from __future__ import annotations

import datetime
import time

import pytest

from policydata.document_verdicts import judge_text
from policydata.document_verdicts.series_names import SeriesNames
from policydata.extract import extract
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
        ("Internet penetration in China", "cn-internet-penetration"),
        ("China's internet penetration", "cn-internet-penetration"),
        ("Internet penetration in rural China", "cn-internet-penetration"),
        ("China's GDP", "cn-gdp"),
        ("population of China", "cn-population"),
        ("rate of internet penetration in China", "cn-internet-penetration"),
        ("China's internet user base", "cn-internet-users"),
        ("urbanisation rate of permanent residents", "cn-urbanisation-rate"),
        ("总人口", "cn-population"),
        ("number of mobile phones", None),
        ("penetration", None),
        ("rate", None),
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


def reasons(text: str) -> list[tuple[str, str, str]]:
    found = judge_text(text, None, datetime.date(2025, 3, 1))
    return [(verdict.verdict, verdict.stated, verdict.reason) for verdict in found]


def test_what_was_read_and_held_against_nothing_is_not_checked() -> None:
    for text, target, why in (
        (
            "At the end of 2023, the number of Internet users in Brazil reached 1.092 billion.",
            "number of Internet users in Brazil",
            "the dataset has no such series of Brazil",
        ),
        (
            "At the end of 2023, the desk use rate in China was 77.5%.",
            "desk use rate in China",
            "no series of the dataset has this name",
        ),
        (
            "At the end of 2023, the Internet penetration rate in China was 3 billion yuan.",
            "Internet penetration rate in China",
            "cn-internet-penetration is in percent, the figure in CNY",
        ),
        (
            "The Gadget Ledger Measures took effect on 1 May 2024.",
            "Gadget Ledger Measures",
            "no instrument of the dataset has this title",
        ),
    ):
        (found,) = judge_text(text)
        assert (found.verdict, found.target_id, found.official) == ("unverifiable", target, None)
        assert found.reason == f"Not checked: {why}."


RATE = "At the end of December 2024, the Internet penetration rate was 88.1 percent."
ZH_RATE = "截至2024年12月，互联网普及率达88.1%。"
ZH_OWN = "截至2024年12月，全国互联网普及率达88.1%。"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (RATE, "no sentence, heading or issuer of the document says it"),
        (f"{RATE}\n\nBy comparison, China had 1.092 billion Internet users in December 2023.", "no sentence, heading"),
        (f"China had 1.108 billion Internet users in December 2024.\n\n{RATE}", "no sentence, heading or issuer"),
        (f"Bureau of Statistics of Veldoria\n\n{RATE}", "'Bureau of Statistics of Veldoria', named in a heading"),
        (f"Internet use in Veldoria\n\n{RATE}", "the heading names 'Veldoria'"),
        (f"Trade with China\n\n{RATE}", "the heading 'Trade with China' only relates to a place"),
        (f"Agency of Veldoria\n\nOur Chinese partners\n\n{RATE}", "'Agency of Veldoria', named in a heading"),
        (f"中国与维多国合作论坛\n{ZH_RATE}", "only relates to a place"),
        (f"Internet use in China and Brazil\n\n{RATE}", "names more than one place"),
        (f"{RATE}\n\nVeldoria Telecom Agency", "'Veldoria Telecom Agency', named at the end"),
        ("In Veldoria, the Internet penetration rate was 88.1% in December 2024.", "the sentence names 'Veldoria'"),
        (
            "China's agency reports that in Veldoria the Internet penetration rate was 88.1% in December 2024.",
            "the sentence names 'Veldoria'",
        ),
        (
            "Unlike China, Veldoria saw Internet penetration reach 88.1% in December 2024.",
            "the sentence only compares with China",
        ),
        (
            "The Veldoria Telecom Agency says the Internet penetration rate was 88.1% in December 2024.",
            "'Veldoria Telecom Agency', named in the sentence",
        ),
        (f"维多国国家统计局公报\n{ZH_RATE}", "'维多国国家统计局', named in a heading"),
        (f"维多国 国家统计局\n{ZH_OWN}", "'维多国 国家统计局', named in a heading"),
    ],
)
def test_a_figure_whose_place_is_not_told_is_not_held_against_china(text: str, why: str) -> None:
    assert [
        (found, "the place of the figure is not told" in reason.lower() and why in reason)
        for found, stated, reason in reasons(text)
        if stated == "88.1 %"
    ] == [("unverifiable", True)]
    known = "For China the series has 78.6 %."
    assert any(reason.endswith(known) for _, stated, reason in reasons(text) if stated == "88.1 %")


@pytest.mark.parametrize(
    ("text", "how"),
    [
        (f"Internet use in China\n\n{RATE}", "China is taken from the heading 'Internet use in China'."),
        (f"China Internet Network Information Center\n{RATE}", "named in a heading."),
        (f"China's network\n\nUsers\n\n{RATE}", 'China is taken from the heading "China\'s network".'),
        (
            "According to CNNIC, the Internet penetration rate was 88.1% in December 2024.",
            "China is taken from 'CNNIC', named in the sentence.",
        ),
        (f"{ZH_RATE}\n\n中国互联网络信息中心\n2025年1月17日", "named at the end."),
        (f"国家统计局\n{ZH_RATE}", "China is taken from '国家统计局', named in a heading."),
        (ZH_OWN, "'全国' is read as China."),
        (f"江东省统计局\n{ZH_OWN}", "'全国' is read as China."),
    ],
)
def test_a_place_that_is_inferred_is_said_to_be(text: str, how: str) -> None:
    ((verdict, _, reason),) = [found for found in reasons(text) if found[1] == "88.1 %"]
    assert verdict == "contradicted"
    assert reason.endswith(how)


def test_a_place_of_the_sentence_before_confirms_and_does_not_contradict() -> None:
    before = "China had 1.108 billion Internet users in December 2024."
    _, right = reasons(f"{before} The Internet penetration rate was 78.6%.")
    assert right[0] == "corroborated"
    assert right[2].endswith("China is taken from an earlier sentence of the paragraph.")
    _, wrong = reasons(f"{before} At home, the Internet penetration rate was 88.1%.")
    assert wrong[0] == "unverifiable"
    assert wrong[2].startswith("The sentence does not say of which place; China is taken from an earlier sentence")
    assert "Series: 78.6 % for CN" in wrong[2]
    _, compared = reasons(f"By contrast, {before} The Internet penetration rate was 78.6%.")
    assert compared[2].startswith("The place of the figure is not told")


def test_a_place_that_the_sentence_says_needs_no_remark() -> None:
    texts = (
        "In December 2024 Internet penetration in China was 78.6%.",
        f"Bureau of Statistics of Veldoria\n\n{RATE.replace('rate', 'rate in China').replace('88.1', '78.6')}",
        "Speaking in Veldoria, she said that Internet penetration in China was 78.6% in December 2024.",
    )
    for text in texts:
        ((verdict, _, reason),) = reasons(text)
        assert verdict == "corroborated"
        assert reason.endswith("agrees to its last digit.")


def test_a_heading_on_another_country_leaves_its_figures_to_it() -> None:
    china, brazil = reasons(f"Internet use in China\n\n{RATE}\n\nInternet use in Brazil\n\n{RATE}")
    assert china[0] == "contradicted"
    assert brazil[2] == "Not checked: the dataset has no such series of Brazil."


MEASURES = "Interim Measures for the Management of Generative Artificial Intelligence Services"


def test_a_short_title_means_the_only_instrument_that_has_its_words() -> None:
    found = judge_text("The Generative AI Interim Measures took effect on 1 September 2023.")
    assert [(one.target_id, one.verdict) for one in found] == [
        ("cn-generative-ai-interim-measures-2023", "contradicted")
    ]
    assert found[0].reason.endswith(f"'Generative AI Interim Measures' is read as {MEASURES!r}.")
    for title in ("Generative AI Draft Measures", "Interim Measures", "Data Measures of Veldoria"):
        assert {one.reason for one in judge_text(f"The {title} took effect on 1 September 2023.")} <= {
            "Not checked: no instrument of the dataset has this title."
        }


LAW = "The Data Security Law took effect on 1 May 2020."


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Veldoria's Data Security Law took effect on 1 May 2020.", "the sentence says whose it is, 'Veldoria'."),
        (
            "Veldoria's new AI Development Plan was published on 5 May 2022.",
            "the sentence says whose it is, 'Veldoria'.",
        ),
        (f"Parliament of Veldoria\n\n{LAW}", "'Parliament of Veldoria', named in a heading,"),
        ("In Veldoria, the Data Security Law took effect on 1 May 2020.", "the sentence names 'Veldoria',"),
        (
            "The Veldoria Assembly says the Data Security Law took effect on 1 May 2020.",
            "'Veldoria Assembly', named in",
        ),
        (f"Law in Brazil\n\n{LAW}", "Brazil is taken from the heading 'Law in Brazil'."),
    ],
)
def test_an_instrument_of_another_land_is_not_held_against_that_of_china(text: str, why: str) -> None:
    ((verdict, _, reason),) = reasons(text)
    assert verdict == "unverifiable"
    assert reason.startswith(f"The text does not say that this is the instrument of China: {why}")
    assert "If it is: In the record it " in reason


@pytest.mark.parametrize(
    "text",
    [
        LAW,
        LAW.replace("The", "China's"),
        LAW.replace("Law", "Law of the People's Republic of China"),
        f"Veldoria Law Office\n\nChina's new rules\n\n{LAW}",
        f"Cyberspace Administration of China\n\n{LAW}",
        "The State Council's New Generation AI Development Plan was published on 5 May 2022.",
        "Agency of Veldoria\n\nThe Universal Declaration of Human Rights was adopted on 10 May 1948.",
        "维多国国家统计局\n《中华人民共和国数据安全法》自2020年5月1日起施行。",
    ],
)
def test_an_instrument_that_nothing_calls_anothers_is_held_against_the_record(text: str) -> None:
    assert [found[0] for found in reasons(text)] == ["contradicted"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The Generative AI Interim Measures have 30 articles.", [("articles", "contradicted")]),
        (f"The {MEASURES} have 24 articles.", [("articles", "corroborated")]),
        (f"The {MEASURES} consist of five chapters and 23 articles.", [
            ("articles", "contradicted"), ("chapters", "corroborated")]),
        ("《生成式人工智能服务管理暂行办法》共5章30条。", [("articles", "contradicted"), ("chapters", "corroborated")]),
        (f"The {MEASURES} have over 20 articles.", [("articles", "corroborated")]),
        (f"The {MEASURES} have 3 principles.", [("principles", "unverifiable")]),
        (f"Chapter 2 of the {MEASURES} was read; Chapter 3 has 9 articles.", []),
        (f"The {MEASURES} apply to all. A new law has 30 articles.", []),
        (f"The {MEASURES} name 30 articles.", []),
    ],
)  # fmt: skip
def test_a_number_of_parts_is_held_against_the_record(text: str, found: list[tuple[str, str]]) -> None:
    assert sorted((field, verdict) for _, field, verdict in verdicts(text)) == found


def test_parts_of_an_unknown_instrument_are_not_checked() -> None:
    assert verdicts("The Gadget Ledger Measures have 30 articles.") == [
        ("Gadget Ledger Measures", "articles", "unverifiable")
    ]


def test_a_hostile_text_takes_no_long_time() -> None:
    for text in ("国家统计局" * 4000, "China, A " * 5000, "In Veldoria 5% of users. " * 1000):
        start = time.process_time()
        judge_text(text, "zh" if text[0] == "国" else "en")
        judged = time.process_time() - start
        start = time.process_time()
        extract(text, "zh" if text[0] == "国" else "en")
        assert judged < 4 * (time.process_time() - start) + 1


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
