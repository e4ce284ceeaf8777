from __future__ import annotations

import re
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import policydata
from policydata.cards import _table_lines, _wrapped, card, display_width
from policydata.errors import UnknownNameError
from policydata.issues import printable
from tests.release_copies import Rows, publish_copy, read_from

MEASURES = "cn-generative-ai-interim-measures-2023"


def sections(text: str) -> dict[str, list[str]]:
    """Return the lines of each section by its heading; the fields stand under ''."""
    head, *parts = text.rstrip("\n").split("\n\n")
    fields, *rest = parts
    return {"head": head.split("\n"), "": fields.split("\n")} | {
        part.split("\n")[0]: part.split("\n")[1:] for part in rest
    }


@pytest.fixture(scope="module")
def measures() -> dict[str, list[str]]:
    return sections(card(MEASURES))


def test_titles_come_first_the_original_before_the_english(measures: dict[str, list[str]]) -> None:
    assert measures["head"] == [
        f"{MEASURES} · policies",
        "生成式人工智能服务管理暂行办法",
        "Interim Measures for the Management of Generative Artificial Intelligence Services",
    ]


def test_fields_say_kind_number_status_and_grade(measures: dict[str, list[str]]) -> None:
    record = policydata.get(MEASURES)
    fields = dict(re.split(r" {2,}", line, maxsplit=1) for line in measures[""] if not line.startswith(" "))
    assert fields["kind"].startswith("departmental_rule [")
    assert fields["jurisdiction"].startswith("CN [")
    assert fields["number"].startswith("第15号 [")
    assert fields["status"].startswith(f"in_force (as of {record['status_as_of']}) [")
    assert fields["date"] == "2023-07-10 (promulgated, day)"
    assert fields["evidence_grade"] == record["evidence_grade"]


def test_issuers_stand_in_order_with_their_names(measures: dict[str, list[str]]) -> None:
    lines = [line for line in measures["issuers"] if re.match(r"  [0-9]", line)]
    record = policydata.get(MEASURES)
    assert len(lines) == len(record["issuers"])
    assert lines[0].startswith("  1  issuer  Cyberspace Administration of China (cn-cac)")
    for line, issuer in zip(lines, record["issuers"], strict=True):
        assert f"  {issuer['position']}  {issuer['role']}" in line


def test_dates_stand_in_the_order_of_time_with_kind_and_precision(measures: dict[str, list[str]]) -> None:
    lines = [line.split() for line in measures["dates"] if re.match(r"  [a-z_]", line)]
    events = [line[0] for line in lines]
    assert events.index("draft_published") < events.index("promulgated") < events.index("effective")
    assert ["issued", "2023-07", "month"] in [line[:3] for line in lines]
    assert ["effective", "2023-08-15", "day"] in [line[:3] for line in lines]


def test_relations_are_shown_both_ways(measures: dict[str, list[str]]) -> None:
    assert any("based_on" in line and "Cybersecurity Law" in line for line in measures["relations"])
    law = sections(card("cn-cybersecurity-law-2016"))
    incoming = " ".join(law["relations of others to it"])
    assert "based_on" in incoming
    assert f"({MEASURES}) [" in re.sub(r"\s+", " ", incoming)


def test_contents_topics_and_what_names_it_are_counted(measures: dict[str, list[str]]) -> None:
    assert any(line.startswith("  article  24 in all") for line in measures["contents"])
    assert any(line.startswith("  generative_ai") for line in measures["topics"])
    counted = {column: rows for rows, column in map(str.split, measures["rows of other tables that name it"])}
    for table, column in (("claims", "subject_id"), ("statistics", "policy_id"), ("mentions", "linked_id")):
        assert int(counted[f"{table}.{column}"]) == len(policydata.load(table, filters={column: MEASURES}))


def test_every_mark_leads_to_a_page_or_a_span(measures: dict[str, list[str]]) -> None:
    listed = " ".join(line.strip() for line in measures["read in"])
    numbers = {int(number) for number in re.findall(r"\[([0-9]+)\]", listed)}
    shown = [lines for heading, lines in measures.items() if heading != "read in"]
    marks = {
        int(n)
        for lines in shown
        for line in lines
        for mark in re.findall(r"\[([0-9,]+)\]", line)
        for n in mark.split(",")
    }
    assert numbers == marks == set(range(1, len(numbers) + 1))
    issued = next(line for line in measures["dates"] if line.startswith("  issued"))
    number = re.findall(r"\[([0-9]+)\]", issued)[0]
    assert re.search(rf"\[{number}\] .*?bit-seminar-2023#char=23380,23389", listed)
    for url in set(policydata.evidence(MEASURES)["url"].dropna()):
        assert url in listed


@pytest.mark.parametrize(
    ("record_id", "expected"),
    [
        ("cn-cac", ["Cyberspace Administration of China", "国家互联网信息办公室", "policy_issuers.body_id"]),
        ("han-xiutao", ["· people", "claims.claimant_id"]),
        ("bit-seminar-2023", ["· sources", "text_sha256", "mentions: ", "claims.source_id"]),
        (
            "bit-seminar-2023-generative-ai-other-ministries",
            ["7 (body)", "Han Xiutao (han-xiutao)", "bit-seminar-2023#char=23409,23441"],
        ),
        ("bit-seminar-2023-claim-23551", ["· claims", "checkable", "bit-seminar-2023#char=23551,23636"]),
    ],
)
def test_records_of_other_tables_have_cards(record_id: str, expected: list[str]) -> None:
    text = card(record_id)
    for part in expected:
        assert part in text


def test_every_record_has_a_card_whose_lines_break_only_where_words_do() -> None:
    for table in ("policies", "bodies", "people", "events", "indicators"):
        for record_id in policydata.load(table).iloc[:, 0].head(5):
            for line in card(record_id, width=72).splitlines():
                words = line.split(" ")
                assert display_width(line) <= 72 or max(map(display_width, words)) > 20, line


def test_control_characters_are_escaped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    hostile = "a\x1b]52;c;aGk=\x07b\rc\x9b2Jd\u202ee"

    def spoil(rows: Rows) -> Rows:
        return [{**row, "note": hostile, "number": hostile} for row in rows]

    def spoil_titles(rows: Rows) -> Rows:
        return [{**row, "title": hostile} for row in rows]

    def spoil_names(rows: Rows) -> Rows:
        return [{**row, "name_en": hostile} for row in rows]

    copy = publish_copy(
        tmp_path / "release", policies=spoil, policy_titles=spoil_titles, sources=spoil_titles, bodies=spoil_names
    )
    read_from(monkeypatch, copy)
    text = card(MEASURES) + card("cn-cac")
    assert r"a\x1b]52;c;aGk=\x07b\rc\x9b2Jd\u202ee" in text
    assert {character for character in text if unicodedata.category(character) in ("Cc", "Cf")} == {"\n"}


def test_a_retired_id_is_named_above_its_successor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def retired(rows: Rows) -> Rows:
        row = {"retired_id": "cn-old", "table": "policies", "successor_id": MEASURES, "reason": "x", "release": "0.2.0"}
        return [*rows, row]

    read_from(monkeypatch, publish_copy(tmp_path / "release", retired_ids=retired))
    assert card("cn-old").splitlines()[:2] == [
        f"{MEASURES} · policies",
        "(asked for as cn-old, which is retired)",
    ]


def test_an_unknown_id_is_named_with_the_nearest() -> None:
    with pytest.raises(UnknownNameError, match=f"did you mean '{MEASURES}'"):
        card(MEASURES + "s")


@pytest.mark.parametrize(
    ("text", "width"),
    [("", 0), ("abc", 3), ("办法", 4), ("（摘要）", 8), ("e\u0301", 1), ("a办b", 4), ("ｱ", 1), ("Ａ", 2)],
)
def test_display_width(text: str, width: int) -> None:
    assert display_width(text) == width


def test_short_cells_of_mixed_scripts_stand_under_each_other() -> None:
    names = ["中央网信办", "CAC", "国家发展改革委", None]
    long = "a text that is too long to stand in a column of its own"
    rows = [({"position": place, "name": name, "note": long}, " [1]") for place, name in enumerate(names, start=1)]
    lines = list(_table_lines(rows, {}, 100))
    assert lines[0] == f"  1  中央网信办      {long} [1]"
    assert lines[3] == f"  4                  {long} [1]"
    assert {display_width(line[: line.index(long)]) for line in lines} == {len("  1  ") + 14 + len("  ")}


@given(
    st.text(st.characters(categories=["L", "N", "P", "Zs"]) | st.sampled_from("办法 规定，a b ")), st.integers(40, 90)
)
def test_wrapping_loses_nothing_but_blanks(text: str, width: int) -> None:
    lines = list(_wrapped(text, width, 4))
    assert "".join(lines).replace(" ", "") == printable(text).replace(" ", "")
    for line in lines:
        word = max(line.strip().split(" "), key=display_width, default="")
        assert display_width(line) <= width or display_width(word) > width - 5
