"""Titles of instruments and their short forms: single rules."""

from __future__ import annotations

import pytest

from policydata.extraction.names.chinese.titles import core, is_short
from tests.extraction.name_specs import find_policies, surfaces


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("under the Data\nGovernance Act 2019, the", "Data\nGovernance Act 2019"),
        ("the Administrative Justice Act, 2004.", "Administrative Justice Act, 2004"),
        (
            "the Measures for Ethics Review (for Trial Implementation) say",
            "Measures for Ethics Review (for Trial Implementation)",
        ),
        ("the Action Plan for Digital Skills (2022-2026) says", "Action Plan for Digital Skills (2022-2026)"),
        (
            "the “Principles of Governance for Al--Development of Responsible Al”,",
            "Principles of Governance for Al--Development of Responsible Al",
        ),
        (
            'the "Practice Guidelines - Guidelines for Risk Prevention" of',
            "Practice Guidelines - Guidelines for Risk Prevention",
        ),
        (
            "the resolution ‘enhancing cooperation on\ncapacity-building” proposed",
            "enhancing cooperation on\ncapacity-building",
        ),
        (
            "the Personal Information Protection Law of the People’s Republic of China.",
            "Personal Information Protection Law of the People’s Republic of China",
        ),
        ("the Artificial Intelligence Act of the European Union", "Artificial Intelligence Act"),
        ("Guidelines for the Use of Al in Firms of the Ministry of Trade", "Guidelines for the Use of Al in Firms"),
        ("the Universal Declaration of Human Rights and the Senate", "Universal Declaration of Human Rights"),
        ("Regulation (EU)\n2024/1689 applies", "Regulation (EU)\n2024/1689"),
        ("the Access to Information Act and others", "Access to Information Act"),
        ("THE DATA GOVERNANCE ACT 2019\n\nAn Act", "DATA GOVERNANCE ACT 2019"),
    ],
)
def test_english_titles_run_to_their_right_edges(text: str, title: str) -> None:
    assert surfaces(text, find_policies(text, "en")) == [title]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("印发《科技伦理审查办法（试行）》的", "科技伦理审查办法（试行）"),
        ("《关于印发〈政务数据共享条例〉的通知》", "关于印发〈政务数据共享条例〉的通知"),
        ("《关于修改《管理办法》的决定》公布", "关于修改《管理办法》的决定"),
        ("《“数据要素×”三年行动计划（2024—2026年）》", "“数据要素×”三年行动计划（2024—2026年）"),
        ("《新一代人工智能治理原则——发展负责任的\n人工智能》", "新一代人工智能治理原则——发展负责任的\n人工智能"),
        ("根据电子商务法第三条", "电子商务法"),
        ("落实2030年可持续发展议程", "2030年可持续发展议程"),
        ("依据中华人民共和国网络安全法的规定", "中华人民共和国网络安全法"),
    ],
)
def test_chinese_titles_run_to_their_right_edges(text: str, title: str) -> None:
    assert surfaces(text, find_policies(text, "zh")) == [title]


@pytest.mark.parametrize("text", ["《人民日报》刊文", "读《三体》", "劳动法律制度", "《未完的标题", "》《", "《》"])
def test_other_things_in_brackets_are_no_titles(text: str) -> None:
    assert find_policies(text, "zh") == []


def test_english_short_forms_refer_to_the_title_before_them() -> None:
    text = (
        "The Act is new. The Data Governance Act 2019 and the Interim Measures for Al Services (“the Measures”) apply. "
        "Under the Act, the draft Measures and these Measures hold; a stronger Act, Measures and Law do not."
    )
    found = find_policies(text, "en")
    assert surfaces(text, found) == [
        "Act",
        "Data Governance Act 2019",
        "Interim Measures for Al Services",
        "Measures",
        "Act",
        "Measures",
        "Measures",
    ]
    act, measures = str(found[1].start), str(found[2].start)
    assert [span.detail.get("refers_to") for span in found] == [None, None, None, measures, act, measures, measures]


def test_a_defined_short_form_keeps_its_meaning_after_another_title_of_its_kind() -> None:
    text = (
        "The Interim Measures for Toys (the “Measures”) differ from the Measures for Games. The Measures apply to toys."
    )
    found = find_policies(text, "en")
    assert found[-1].detail["refers_to"] == str(found[0].start)


def test_initials_of_a_title_are_a_short_form_of_it() -> None:
    text = "the Personal Information Protection Act was adopted. Under the PIPA and a PIPALINE, nothing. OCN-PIPA-2024"
    found = find_policies(text, "en")
    assert surfaces(text, found) == ["Personal Information Protection Act", "PIPA"]
    assert found[1].detail["refers_to"] == "4"


def test_chinese_short_forms_refer_to_the_title_they_end_or_that_defines_them() -> None:
    text = (
        "《办法》不明。公布《甲省数据管理办法》和《关于开展行动的通知》（以下简称《行动通知》）。"
        "《办法》施行，本办法第二条，《通知》《行动通知》要求，十全十美的办法并不存在。"
    )
    found = find_policies(text, "zh")
    first, second = (str(span.start) for span in found[:2])
    assert [(text[s.start : s.end], s.detail.get("refers_to")) for s in found] == [
        ("甲省数据管理办法", None),
        ("关于开展行动的通知", None),
        ("行动通知", second),
        ("办法", first),
        ("办法", first),
        ("通知", second),
        ("行动通知", second),
    ]


def test_the_core_of_a_title_is_without_brackets_and_years() -> None:
    assert core("科技伦理审查办法（试行）\n（2023）") == "科技伦理审查办法"
    assert is_short("行动计划（2024—2026年）")
    assert not is_short("数据行动计划")


def test_a_title_named_two_hundred_times_keeps_no_later_one_from_being_echoed() -> None:
    text = "《湖区水保护条例》" * 230 + "《渔港停泊守则》印发。船长读过渔港停泊守则。"
    assert surfaces(text, find_policies(text, "zh"))[-2:] == ["渔港停泊守则", "渔港停泊守则"]
