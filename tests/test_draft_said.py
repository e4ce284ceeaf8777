"""What drafts take from the words between names: numbers, parts, validity; relations, jurisdictions; and odd files."""

from __future__ import annotations

import datetime
import re
from pathlib import Path

import pytest

from policydata import draft
from policydata.build import build_release
from policydata.draft.candidate_lines import read_lines
from policydata.draft.terms import jurisdiction_of_body, jurisdiction_of_number
from policydata.extraction.candidate_rows import json_line, rows_of
from policydata.extraction.kernel import read_text
from policydata.extraction.names.gazetteer import Gazetteer
from policydata.issues import IssueLog
from policydata.raw.yaml_text import read_yaml
from tests.checks.cases import MINI

DAY = datetime.date(2025, 3, 20)


@pytest.fixture(scope="module")
def release(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The tiny dataset, built."""
    target = tmp_path_factory.mktemp("release") / "processed"
    build_release(MINI, target)
    return target


def drafted(text: str, release: Path, *, known: bool = True) -> dict[str, str]:
    extraction = read_text(text, Gazetteer.from_release(release), None, DAY)
    lines = [json_line(row) for row in rows_of("d", text, extraction, None, DAY)]
    found = draft.drafts(lines, "c.jsonl", texts=[text] if known else [], directory=release)
    assert found.issues == []
    for path, file in found.files.items():
        if path.endswith(".yml"):
            log = IssueLog()
            assert read_yaml(file.encode(), path, log) is not None
            assert log.issues == []
    return found.files


def policy(files: dict[str, str], title: str) -> str:
    return next(file for path, file in files.items() if path.startswith("policies/") and f"text: {title}\n" in file)


def related(text: str, release: Path) -> set[tuple[str, str, str]]:
    """The relations of all drafts, by title."""
    files = drafted(text, release)
    titles = {
        re.search(r"^id: (\S+)", file, re.M)[1]: re.search(r"titles:\n  - text: (.*)", file)[1]  # type: ignore[index]
        for path, file in files.items()
        if path.startswith("policies/") and "titles:\n" in file
    }
    found = set()
    for path, file in files.items():
        if path.startswith("policies/"):
            own = titles[re.search(r"^id: (\S+)", file, re.M)[1]]  # type: ignore[index]
            for kind, target in re.findall(r"- kind: (\w+)  # confidence .*\n    target: (\S+)", file):
                found.add((own, kind, titles.get(target, target)))
            found |= {(own, kind, said) for kind, said in re.findall(r"# (\w+) '(.+?)' \(\S+\), which has no", file)}
    return found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The Kite Act 2024 replaces the Kite Act 1999.", {("Kite Act 2024", "supersedes", "Kite Act 1999")}),
        (
            "The Kite Act 2024 replaces the Kite Act 1999 and repeals the String Act 2001.",
            {("Kite Act 2024", "supersedes", "Kite Act 1999"), ("Kite Act 2024", "repeals", "String Act 2001")},
        ),
        (
            "The Kite Act 2024 was signed on 3 May 2024. It repeals the String Act 2001.",
            {("Kite Act 2024", "repeals", "String Act 2001")},
        ),
        (
            "The Kite Act 1999 was repealed by the Kite Act 2024 on 3 May 2024.",
            {("Kite Act 2024", "repeals", "Kite Act 1999")},
        ),
        (
            "The Kite Rules 2024, which implement the Kite Act 2019, took effect on 3 May 2024.",
            {("Kite Rules 2024", "implements", "Kite Act 2019")},
        ),
        (
            "The Kite Rules 2024, made under the Kite Act 2019, took effect on 3 May 2024.",
            {("Kite Rules 2024", "based_on", "Kite Act 2019")},
        ),
        (
            "Pursuant to the Kite Act 2019, the Kite Order 2024 was issued on 5 June 2024.",
            {("Kite Order 2024", "based_on", "Kite Act 2019")},
        ),
        ("The Kite Rules 2024 amend the Kite Order 2011.", {("Kite Rules 2024", "amends", "Kite Order 2011")}),
        (
            "《风筝管理办法》自2025年4月1日起施行。《风筝暂行办法》《放飞暂行规定》同时废止。",
            {("风筝管理办法", "repeals", "风筝暂行办法"), ("风筝管理办法", "repeals", "放飞暂行规定")},
        ),
        (
            "根据《风筝法》，市局制定《风筝管理办法》，自2025年4月1日起施行。",
            {("风筝管理办法", "based_on", "风筝法")},
        ),
        (
            "为落实《风筝法》，市局印发《风筝管理办法》，自2025年4月1日起施行。",
            {("风筝管理办法", "implements", "风筝法")},
        ),
        ("The Kite Act 2024 would repeal the Kite Act 1999.", set()),
        ("The Kite Act 2024 took effect on 3 May 2024. Officials implement the Kite Act 1999.", set()),
        ("The Kite Act 2024 and the Kite Act 1999 took effect on 3 May 2024.", set()),
    ],
)
def test_relations_are_read_between_titles(text: str, found: set[tuple[str, str, str]], release: Path) -> None:
    assert related(text, release) == found


def test_without_the_text_the_words_between_names_are_not_read(release: Path) -> None:
    text = "The Kite Act 2024 repeals the Kite Act 1999, has 52 articles and remains in force for five years."
    files = drafted(text, release, known=False)
    own = policy(files, "Kite Act 2024")
    assert "relations:" in own
    assert 'count_stated: "52"' in own
    assert "expired" not in own
    assert "# not read without the text: lengths of validity" in files["sources/d.yml"]
    assert "event: expired" in policy(drafted(text, release), "Kite Act 2024")


def test_what_the_registry_relates_already_is_not_drafted(release: Path) -> None:
    known = drafted("The Widget Rules, made under the Widget Act, entered into force on 16 August 2023.", release)
    assert "relations:" not in "".join(known.values())
    new = drafted("The Widget Rules amend the Widget Act.", release)["policies/xx-widget-rules-2023.additions.yml"]
    assert re.search(r"- kind: amends  # confidence medium.*\n    target: xx-widget-act-2020", new)


def test_a_title_that_ends_with_a_year_gives_an_id_of_that_year(release: Path) -> None:
    files = drafted("The Kite Act 1999 was amended on 3 May 2024.", release)
    assert "policies/xx-kite-act-1999.yml" in files


def test_numbers_in_and_behind_a_title_are_its_own(release: Path) -> None:
    text = (
        'The Kite Regulations 2024 (the "Kite Rules", S.I. 2024/709) came into force on 1 May 2024. '
        "The Council adopted Regulation (EU) 2025/411 on the safety of kites on 4 March 2025. "
        "Regulation (EU) 2025/411 entered into force on 24 March 2025."
    )
    files = drafted(text, release)
    assert "number:\n  text: S.I. 2024/709  # stands behind" in policy(files, "Kite Regulations 2024")
    regulation = policy(files, "Regulation (EU) 2025/411 on the safety of kites")
    assert 'number:\n  text: "(EU) 2025/411"  # stands in the title' in regulation
    assert 'date: "2025-03-24"' in regulation
    assert "jurisdiction: EU  # by the form of its number, (EU) 2025/411" in regulation
    assert len([path for path in files if path.startswith("policies/")]) == 2


def test_a_heading_without_a_record_is_named_with_its_number(release: Path) -> None:
    text = "市局关于印发《风筝管理办法》的通知\n市风规〔2025〕3号\n《风筝管理办法》自2025年4月1日起施行。\n"
    assert "的通知, 市风规〔2025〕3号 (d#char=0,17)" in drafted(text, release)["sources/d.yml"]


@pytest.mark.parametrize(
    ("number", "code"),
    [
        ("(EU) 2024/9", "EU"),
        ("2001/95/EC", "EU"),
        ("(EEC) No 77/91", "EU"),
        ("A/RES/79/901", "UN"),
        ("S/2024/7", "UN"),
        ("市风规〔2025〕3号", "CN"),
        ("S.I. 2024/709", None),
        ("No. 8 of 2025", None),
        ("GA/S/7", None),
    ],
)
def test_whose_number_it_is(number: str, code: str | None) -> None:
    assert jurisdiction_of_number(number) == code


def test_whose_body_it_is() -> None:
    assert jurisdiction_of_body("Council of the European Union") == "EU"
    assert jurisdiction_of_body("United Nations Kite Council") == "UN"
    assert jurisdiction_of_body("Kite Bureau of China") == "CN"
    assert jurisdiction_of_body("Ministry of Kites") is None


def test_the_parts_and_the_validity_of_an_instrument(release: Path) -> None:
    text = "《风筝管理办法》共六章四十二条，自2025年4月1日起施行，有效期5年。\n"
    file = policy(drafted(text, release), "风筝管理办法")
    assert re.search(r"- kind: chapter  # confidence medium.*\n    count_stated: \"6\"", file)
    assert re.search(r"- kind: article  # confidence medium.*\n    count_stated: \"42\"", file)
    assert "event: expired  # says it is valid for '5年'\n    date:  # to fill: date (the last day of 5 years" in file
    assert "counted from effective on 2025-04-01" in file
    told = drafted("《风筝管理办法》自2025年4月1日起施行，有效期至2030年3月31日。", release)
    assert 'date: "2030-03-31"' in policy(told, "风筝管理办法")
    assert "the last day of" not in policy(told, "风筝管理办法")


def test_the_sentence_goes_on_to_speak_of_what_does_it(release: Path) -> None:
    rules = "The Kite Rules 2024, made under the Kite Act 2020, came into force on 5 May 2024"
    files = drafted(f"{rules} and remain in force for five years.", release)
    assert "event: expired" in policy(files, "Kite Rules 2024")
    assert len([path for path in files if path.startswith("policies/")]) == 1
    files = drafted("The Kite Act 2024 repeals the Kite Act 1999, which had 30 articles.", release)
    assert "contents:" in policy(files, "Kite Act 1999")


def test_a_candidate_that_is_not_sure_has_something_to_check(release: Path) -> None:
    file = policy(drafted("《风筝暂行规定》自2025年5月1日起废止。", release), "风筝暂行规定")
    assert "confidence medium, as for all that the rule zh-subject-repealed makes" in file
    assert "without a doubt of its own: check the words; says '废止'" in file


def test_a_file_of_another_kind_is_said_once() -> None:
    for lines in (["PAR1\udc80\x15\x04\n", "\x15\n", "x\n"], ["a line of prose\n"] * 9):
        documents, issues = read_lines(lines, "out.parquet")
        assert documents == {}
        assert len(issues) == 1
        assert str(issues[0]).startswith("out.parquet:1:1: (record): ")
        assert "; give the .jsonl file of `policydata extract -o candidates.jsonl` [json_syntax]" in str(issues[0])
    assert len(read_lines(["prose\n"] * 3, "c.jsonl")[1]) == 3
