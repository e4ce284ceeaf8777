"""Known names: read from a release, found in texts whatever their writing, looked up by likeness."""

from __future__ import annotations

import pickle
import shutil
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policydata.extraction.names.finder import find_names
from policydata.extraction.names.gazetteer import Gazetteer, KnownName
from tests.extraction.name_specs import RELEASE, surfaces

RELEASED = Gazetteer.from_release(RELEASE)
SMALL = Gazetteer(
    [
        KnownName("Global AI Governance Initiative", "policy", "initiative", "en"),
        KnownName("全球人工智能治理倡议", "policy", "initiative", "zh"),
        KnownName("Law of the People's Republic of China on Minors", "policy", "minors-law", "en"),
        KnownName("Universal Declaration of Human Rights", "policy", "udhr", "en"),
        KnownName("Declaration", "policy", "udhr", "en"),
        KnownName("Article 29", "policy", "udhr-29", "en"),
        KnownName("digital China strategy", "policy", "strategy", "en"),
        KnownName("2030 Agenda", "policy", "agenda", "en"),
        KnownName("China", "body", "cn", "en"),
        KnownName("中国", "body", "cn", "zh"),
        KnownName("MOST", "body", "most", "en"),
        KnownName("State Council", "body", "council", "en"),
        KnownName("State Council Information Office", "body", "scio", "en"),
        KnownName("国家数据局", "body", "nda", "zh"),
        KnownName("Qi Yanping", "person", "qi", "en"),
        KnownName("Reform and Opening Up", "event", "reform", "en"),
    ]
)


@pytest.mark.parametrize(
    ("text", "surface", "linked_id"),
    [
        ("the Global Al Governance\nInitiative, which", "Global Al Governance\nInitiative", "initiative"),
        (
            "the Law of the People’s Republic  of China on Minors",
            "Law of the People’s Republic  of China on Minors",
            "minors-law",
        ),
        ("Focusing on the digital China strategy and", "digital China strategy", "strategy"),
        ("the 2030 Agenda and", "2030 Agenda", "agenda"),
        ("the State Council Information Office's", "State Council Information Office", "scio"),
        ("the State Councils met the State Council.", "State Council", "council"),
        ("the MOST said", "MOST", "most"),
        ("Qi Yanping, Director", "Qi Yanping", "qi"),
    ],
)
def test_english_names_are_found_whatever_their_writing(text: str, surface: str, linked_id: str) -> None:
    (span,) = SMALL.find(text, "en")
    assert (text[span.start : span.end], span.linked_id) == (surface, linked_id)


@pytest.mark.parametrize(
    "text",
    [
        "the Declaration and Article 29",
        "China and Chinese",
        "MOST OF THE REPORT",
        "a MOST-AI number, foremost",
        "the Agenda 2030 Agendas",
        "xQi Yanping",
    ],
)
def test_names_too_general_or_inside_others_are_not(text: str) -> None:
    assert SMALL.find(text, "en") == []


def test_chinese_names_run_over_line_ends_and_need_no_blanks() -> None:
    text = "中国提出《全球人工\n智能治理倡议》，国家数据局负责"
    assert [(text[s.start : s.end], s.linked_id) for s in SMALL.find(text, "zh")] == [
        ("全球人工\n智能治理倡议", "initiative"),
        ("国家数据局", "nda"),
    ]


def test_places_of_first_words_give_the_same_as_a_search() -> None:
    text = (
        "The State Council and Qi Yanping read the 2030 Agenda; digital China strategy. Global AI Governance Initiative"
    )
    starts = [index for index in range(len(text)) if text[index:].split(" ")[0].strip(".;") in SMALL.first_words]
    assert SMALL.find(text, "en", starts) == SMALL.find(text, "en")
    assert len(SMALL.find(text, "en")) == 5


@pytest.mark.parametrize(
    ("name", "kind", "linked_id", "match"),
    [
        ("Universal Declaration of Human Rights", "policy", "udhr", "exact"),
        ("the universal declaration of  Human\nRights", "policy", "udhr", "normalised"),
        ("Global Al Governance Initiative", "policy", "initiative", "normalised"),
        ("Global AI Governance Initiative (2023)", "policy", "initiative", "normalised"),
        ("Universal Declaration on Human Right", "policy", "udhr", "fuzzy"),
        ("《全球人工智能治理倡议》", "policy", "initiative", "normalised"),
        ("全球人工智能的治理倡议", "policy", "initiative", "fuzzy"),
    ],
)
def test_lookup_says_how_a_name_was_matched(name: str, kind: str, linked_id: str, match: str) -> None:
    link = SMALL.lookup(name, kind)
    assert link is not None
    assert (link.linked_id, link.match) == (linked_id, match)
    assert (link.score < 1) == (match == "fuzzy") or link.score == 0.98


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Universal Declaration of Animal Rights", "policy"),
        ("Universal Declaration of Human Rights", "body"),
        ("2031 Agenda", "policy"),
        ("Law of the People's Republic of China on Miners", "policy"),
        ("全球数据安全治理倡议", "policy"),
        ("Data Security Law", "policy"),
        ("", "policy"),
    ],
)
def test_another_name_means_nothing_known(name: str, kind: str) -> None:
    assert SMALL.lookup(name, kind) is None


def test_plans_for_other_years_are_other_plans() -> None:
    known = Gazetteer([KnownName("National Action Plan for Skills (2021-2025)", "policy", "plan", "en")])
    assert known.lookup("National Action Plan for Skills (2016-2020)", "policy") is None
    link = known.lookup("National Action Plan for Skills", "policy")
    assert link is not None
    assert link.match == "normalised"


def test_found_names_carry_link_match_and_score() -> None:
    text = "On Monday the Cyber Security Law of the People's Republic of China and the Cybersecurity Law applied."
    by_surface = {text[s.start : s.end]: s for s in find_names(text, "en", RELEASED)}
    assert {(s.linked_id, s.detail["match"], s.detail["score"]) for s in by_surface.values()} == {
        ("cn-cybersecurity-law-2016", "normalised", "0.98")
    }
    assert len(by_surface) == 2
    text = "科技部印发《科技伦理审查办法》。"
    assert [s.linked_id for s in find_names(text, "zh", RELEASED)] == ["cn-most", "cn-st-ethics-review-measures-2023"]


def test_short_forms_carry_the_link_of_the_title_they_refer_to() -> None:
    text = "The Universal Declaration of Human Rights is old. The Declaration has 30 articles."
    spans = find_names(text, "en", RELEASED)
    assert surfaces(text, spans) == ["Universal Declaration of Human Rights", "Declaration"]
    assert {span.linked_id for span in spans} == {"un-universal-declaration-of-human-rights-1948"}


def test_it_survives_pickling_and_equal_names_make_equal_gazetteers() -> None:
    again = pickle.loads(pickle.dumps(SMALL))
    assert again == SMALL
    assert hash(again) == hash(SMALL)
    assert again != RELEASED
    assert again.find("the State Council", "en") == SMALL.find("the State Council", "en")
    assert Gazetteer(reversed(SMALL.names)) == SMALL


def test_a_release_without_one_of_its_tables_is_an_error(tmp_path: Path) -> None:
    for name in ("policy_titles", "body_names", "person_names"):
        shutil.copy(RELEASE / f"{name}.csv", tmp_path)
    with pytest.raises(FileNotFoundError, match=r"event_names\.csv"):
        Gazetteer.from_release(tmp_path)


def test_an_empty_gazetteer_finds_nothing() -> None:
    empty = Gazetteer([])
    assert empty.find("The State Council", "en") == []
    assert empty.find("国务院", "zh") == []
    assert empty.lookup("State Council", "body") is None


@settings(max_examples=100, deadline=None)
@given(st.sampled_from([name for name in RELEASED.names if name.language in ("en", "zh")]))
def test_every_released_name_means_what_it_names(name: KnownName) -> None:
    link = RELEASED.lookup(name.text, name.kind)
    same = {other.linked_id for other in RELEASED.names if (other.text, other.kind) == (name.text, name.kind)}
    assert link is not None
    assert link.linked_id in same
    assert link.match == "exact"


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("國務院發布意見，習近平主席簽署命令。", ["cn-state-council", "xi-jinping"]),
        ("現予公布。\n中華人民共和國主席 楊明", ["cn-president", None]),
        ("行政院表示，外交部將會同教育部辦理。", [None, None, None]),
    ],
)
def test_traditional_names_mean_what_simplified_ones_do_but_in_papers_of_taiwan(
    text: str, ids: list[str | None]
) -> None:
    names = find_names(text, "zh", RELEASED)
    assert [name.linked_id for name in names if name.kind in ("body", "person")] == ids
