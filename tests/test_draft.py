"""Drafts: from the lines of candidates to files that a curator fills and `policydata validate` passes."""

from __future__ import annotations

import datetime
import json
import re
import shutil
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policydata import draft
from policydata.build import build_release, validate_raw
from policydata.draft import Drafts
from policydata.draft.yaml_lines import Entry, Group, Remark, remark_text, scalar, yaml_text
from policydata.errors import DamagedReleaseError
from policydata.extraction.candidate_rows import json_line, rows_of
from policydata.extraction.kernel import read_text
from policydata.extraction.names.gazetteer import Gazetteer
from policydata.issues import IssueLog
from policydata.models.sources import Mention
from policydata.raw.csv_text import read_csv
from policydata.raw.yaml_text import read_yaml
from tests.checks.cases import MINI

DAY = datetime.date(2024, 3, 5)
ENGLISH = """Smart widgets: a new code

On 7 September 2023 the Widget Agency and the National Board of Gadgets jointly issued the "Measures for the
Management of Smart Widgets", which took effect on 1 January 2024. The Measures set out three principles, namely safety,
openness and care. The Widget Rules entered into force on 16 August 2023.

By the end of 2023, the number of widget users reached 1.5 million, or 62.5% of the population; 40 devices were sold.
The "Measures for the Management of Smart Widgets" is the first law on widgets in the world.
"""
CHINESE = """部件局2024年3月1日印发《智能部件管理办法》（部件发〔2024〕12号），自2024年4月1日起施行。
《智能部件管理办法》提出三项原则，即安全、开放、关怀。
截至2023年12月，我国部件用户规模达10.92亿人，普及率达77.5%，较2022年12月提升1.9个百分点。
"""


@pytest.fixture(scope="module")
def release(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The tiny dataset, built."""
    target = tmp_path_factory.mktemp("release") / "processed"
    build_release(MINI, target)
    return target


@pytest.fixture(scope="module")
def names(release: Path) -> Gazetteer:
    return Gazetteer.from_release(release)


def lines_of(document_id: str, text: str, names: Gazetteer, language: str | None) -> list[str]:
    extraction = read_text(text, names, language, DAY)
    return [json_line(row) for row in rows_of(document_id, text, extraction, language, DAY)]


@pytest.fixture(scope="module")
def lines(names: Gazetteer) -> list[str]:
    return [
        *lines_of("xx-press-2024", ENGLISH, names, "en"),
        *lines_of("texts/部件公告.txt", CHINESE, names, "zh"),
    ]


@pytest.fixture(scope="module")
def drafted(lines: list[str], release: Path) -> Drafts:
    return draft.drafts(lines, "candidates.jsonl", texts=[ENGLISH, CHINESE], directory=release)


def value(file: str, key: str) -> str:
    """The values of a key in a drafted file, one a line, without their remarks."""
    return "\n".join(re.findall(rf"^ *(?:- )?{key}: *(.*?)(?:  #.*)?$", file, re.MULTILINE))


def check_files(files: dict[str, str]) -> None:
    for path, text in files.items():
        log = IssueLog()
        if path.endswith(".csv"):
            assert read_csv(text.encode(), path, tuple(Mention.model_fields), log) is not None, log.issues
        else:
            assert read_yaml(text.encode(), path, log) is not None, (log.issues, text)
        assert log.issues == []


def test_each_document_and_new_instrument_becomes_files(drafted: Drafts) -> None:
    assert drafted.issues == []
    chinese = next(path for path in drafted.files if path.startswith("policies/xx-title-"))
    document = next(path for path in drafted.files if path.startswith("sources/document-"))
    assert sorted(drafted.files) == sorted(
        [
            document,
            document.replace("sources", "mentions").replace(".yml", ".csv"),
            "sources/xx-press-2024.yml",
            "mentions/xx-press-2024.csv",
            chinese,
            "policies/xx-measures-management-smart-widgets-2023.yml",
            "policies/xx-widget-rules-2023.additions.yml",
        ]
    )
    check_files(drafted.files)


def test_an_instrument_has_its_title_dates_issuers_contents_and_evidence(drafted: Drafts) -> None:
    file = drafted.files["policies/xx-measures-management-smart-widgets-2023.yml"]
    start = ENGLISH.index("7 September")
    assert value(file, "text").replace("\\n", " ") == "Measures for the Management of Smart Widgets"
    assert "event: issued" in file
    assert f'sources: ["xx-press-2024#char={start},{start + 16}"]' in file
    assert 'date: "2024-01-01"' in file
    assert "body: xx-agency" in file
    assert "body not in the registry: National Board of Gadgets, role issuer" in file
    assert value(file, "label").split("\n") == ["safety", "openness", "care"]
    assert "kind:  # to fill: kind" in file
    assert "TODO" not in file
    links = [line for line in drafted.files["mentions/xx-press-2024.csv"].splitlines() if "smart-widgets" in line]
    for words in ("figure,three principles,3,", "content,safety,,", "policy,Measures,,"):
        assert [line for line in links if line.endswith(f"{words}xx-measures-management-smart-widgets-2023")]


def test_a_chinese_instrument_keeps_its_number_and_labels(drafted: Drafts) -> None:
    file = next(text for path, text in drafted.files.items() if path.startswith("policies/xx-title-"))
    assert "text: 部件发〔2024〕12号" in file
    assert "text: 智能部件管理办法" in file
    assert value(file, "label_zh").split("\n") == ["安全", "开放", "关怀"]
    assert "body: xx-agency" in file


def test_of_a_known_instrument_only_what_is_new(drafted: Drafts) -> None:
    file = drafted.files["policies/xx-widget-rules-2023.additions.yml"]
    assert value(file, "date") == '"2023-08-16"'
    assert "the registry has effective on 2023-08-15" in file
    assert "titles" not in file


def test_what_the_registry_has_is_not_drafted_again(names: Gazetteer, release: Path) -> None:
    text = "The Widget Rules entered into force on 15 August 2023.\n"
    files = draft.drafts(lines_of("xx-note", text, names, "en"), "c.jsonl", directory=release).files
    assert sorted(files) == ["mentions/xx-note.csv", "sources/xx-note.yml"]
    assert "0" not in value(files["sources/xx-note.yml"], "statistics")


def test_a_pinned_text_gets_only_additions(names: Gazetteer, release: Path, mini_texts: Path) -> None:
    text = next(mini_texts.glob("*.txt")).read_text(encoding="utf-8")
    files = draft.drafts(lines_of("xx-talk-2024", text, names, "en"), "c.jsonl", texts=[text], directory=release).files
    assert "sources/xx-talk-2024.yml" not in files
    assert "mentions/xx-talk-2024.csv" not in files
    recorded = (MINI / "mentions" / "xx-talk-2024.csv").read_text(encoding="utf-8")
    for line in files.get("mentions/xx-talk-2024.additions.csv", "").splitlines()[1:]:
        assert ",".join(line.split(",")[:3]) not in recorded
    for path, file in files.items():
        assert path.startswith("policies/") or ".additions." in path
        assert "258,263" not in file
        assert "289,293" not in file
    assert 'char: "232,256"' in files["sources/xx-talk-2024.additions.yml"]
    check_files(files)


def test_another_text_under_a_known_id_is_another_source(names: Gazetteer, release: Path) -> None:
    files = draft.drafts(lines_of("xx-talk-2024", ENGLISH, names, "en"), "c.jsonl", directory=release).files
    assert "sources/xx-talk-2024-2.yml" in files


def test_units_outside_the_list_and_doubts_are_left_to_the_curator(drafted: Drafts) -> None:
    file = drafted.files["sources/xx-press-2024.yml"]
    assert re.search(r"unit:  # to fill: unit .*read: device", file)
    assert "# doubt" in file or "; doubt" in file
    assert re.search("confidence (?:high|medium|low)", file)
    assert value(file, "text_length") == f'"{len(ENGLISH)}"'
    assert "statement:  # to fill: statement" in file


def event(policy: str, date: str, **fields: object) -> str:
    cells = {"policy": policy, "event": "effective", "date": date, "verb": "took effect"} | fields
    detail = {"evidence": [[0, len(policy)]], "fields": cells}
    return row(kind="instrument_event", end=len(policy), text=None, confidence="high", detail=detail)


def test_a_date_less_exact_than_a_recorded_one_is_not_new(release: Path) -> None:
    known = "xx-widget-rules-2023"
    lines = [event("Widget Rules", date, policy_id=known) for date in ("2023-08", "2023", "2023-08-15")]
    assert list(draft.drafts(lines, "c.jsonl", directory=release).files) == ["sources/d.yml"]
    lines = [event("Widget Rules", "2023-09", policy_id=known)]
    assert "policies/xx-widget-rules-2023.additions.yml" in draft.drafts(lines, "c.jsonl", directory=release).files


def test_a_known_number_names_the_known_instrument(release: Path) -> None:
    lines = [row(kind="number", end=13, text="No. 3 of 2023"), event("No. 3 of 2023", "2025")]
    files = draft.drafts(lines, "c.jsonl", directory=release).files
    assert sorted(files) == ["mentions/d.csv", "policies/xx-widget-rules-2023.additions.yml", "sources/d.yml"]
    assert "0,13,number,No. 3 of 2023,,xx-widget-rules-2023" in files["mentions/d.csv"]


def test_a_number_means_the_instrument_that_it_stands_behind_elsewhere(release: Path) -> None:
    lines = [
        row(kind="number", end=13, text="No. 8 of 2025"),
        event("No. 8 of 2025", "2025-02-01"),
        row(document_id="e", kind="policy", end=10, text="Gadget Act"),
        row(document_id="e", kind="number", start=12, end=25, text="No. 8 of 2025"),
    ]
    files = draft.drafts(lines, "c.jsonl", directory=release).files
    assert [path for path in files if path.startswith("policies/")] == ["policies/xx-gadget-act-2025.yml"]
    assert "text: No. 8 of 2025" in files["policies/xx-gadget-act-2025.yml"]
    assert "0,13,number,No. 8 of 2025,,xx-gadget-act-2025" in files["mentions/d.csv"]


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("中国桥梁统计", "geography: CN  # from 'China'; doubt: the place is that of the document"),
        ("湖岸省桥梁统计", "# geography, a code: the document says '湖岸省'"),
    ],
)
def test_a_place_of_the_document_is_not_what_the_sentence_says(
    title: str, told: str, names: Gazetteer, release: Path
) -> None:
    lines = lines_of("d", f"{title}\n\n年末新建桥梁12座。", names, "zh")
    source = draft.drafts(lines, "c.jsonl", directory=release).files["sources/d.yml"]
    assert [line.strip() for line in source.splitlines() if "geography" in line] == [told]


def test_what_has_no_field_is_a_remark(release: Path) -> None:
    fields = {"date_end": "2024", "bodies": ["Nobody"], "body_ids": [""], "role": "endorser", "others": "3"}
    lines = [event("Gadget Act", "2023-13", **fields), event("Gadget Act", "2023", event="cancelled")]
    file = draft.drafts(lines, "c.jsonl", directory=release).files["policies/xx-gadget-act.yml"]
    assert "# date not taken over: effective 2023-13 (d)" in file
    assert "# date not taken over: cancelled 2023 (d)" in file
    assert "# body not in the registry: Nobody, role approver, d; add it to bodies/, then to issuers" in file
    assert "titles:  # to fill: titles" in file


FILLED = {
    "title": "A page",
    "kind": "web_page",
    "official": '"false"',
    "last_checked": '"2024-03-06"',
    "unit": "item",
    "statement": "The measures are called the first of their kind.",
    "jurisdiction": "XX",
    "label": "A principle",
}


def filled(path: str, text: str) -> str:
    """The file as a curator completes it."""
    words = FILLED | ({"kind": "departmental_rule"} if path.startswith("policies/") else {})
    return re.sub(r"^( *(?:- )?)(\w+):(  # to fill: .*)$", lambda m: f"{m[1]}{m[2]}: {words[m[2]]}", text, flags=re.M)


def test_a_filled_draft_passes_validate(drafted: Drafts, tmp_path: Path, mini_texts: Path) -> None:
    raw, texts = tmp_path / "raw", tmp_path / "texts"
    shutil.copytree(MINI, raw)
    shutil.copytree(mini_texts, texts)
    (texts / "english.txt").write_text(ENGLISH, encoding="utf-8", newline="\n")
    (texts / "chinese.txt").write_text(CHINESE, encoding="utf-8", newline="\n")
    for path, text in drafted.files.items():
        if ".additions." not in path:
            (raw / path).write_text(text, encoding="utf-8", newline="\n")
    unfilled = validate_raw(raw)
    said = {issue.field.split(".")[-1].split("[")[0] for issue in unfilled.issues if "/fixtures/" not in issue.path}
    assert said >= {"kind", "title", "official", "last_checked", "statement", "label", "unit"}
    for path, text in drafted.files.items():
        if ".additions." not in path:
            (raw / path).write_text(filled(path, text), encoding="utf-8", newline="\n")
    validation = validate_raw(raw, texts)
    assert [str(issue) for issue in validation.issues] == []
    assert validation.texts is not None
    assert validation.texts.spans_confirmed == validation.texts.spans_total > 60
    build_release(raw, tmp_path / "processed", texts=texts)


def test_without_the_text_the_digest_of_a_claim_is_to_fill(lines: list[str], release: Path) -> None:
    file = draft.drafts(lines, "candidates.jsonl", directory=release).files["sources/xx-press-2024.yml"]
    assert "span_sha256:  # to fill: span_sha256" in file


def test_two_documents_on_one_instrument_give_one_draft(names: Gazetteer, release: Path) -> None:
    both = [*lines_of("xx-a", ENGLISH, names, "en"), *lines_of("xx-b", ENGLISH, names, "en")]
    files = draft.drafts(both, "c.jsonl", directory=release).files
    file = files["policies/xx-measures-management-smart-widgets-2023.yml"]
    assert file.count("event: issued") == 1
    assert re.search(r'sources: \["xx-a#char=\d+,\d+", "xx-b#char=\d+,\d+"\]', file)
    assert files["sources/xx-a.yml"].replace("xx-a", "xx-b") == files["sources/xx-b.yml"]


def test_same_lines_same_files(lines: list[str], drafted: Drafts, release: Path) -> None:
    again = draft.drafts(iter(lines), "candidates.jsonl", texts=[CHINESE, ENGLISH], directory=release)
    assert again == drafted
    assert list(again.files) == sorted(again.files)


def row(**changes: object) -> str:
    cells: dict[str, object] = {"document_id": "d", "kind": "date", "start": 0, "end": 4, "text": "2023", "detail": {}}
    return json.dumps({name: cell for name, cell in (cells | changes).items() if cell is not None}) + "\n"


BAD = (
    ("not json\n", 1, "(record)", "json_syntax"),
    ('{"document_id" "d"}\n', 16, "(record)", "json_syntax"),
    ("\n", 1, "(record)", "empty_row"),
    ("[]\n", 1, "(record)", "not_a_mapping"),
    ('{"a": NaN}\n', 1, "(record)", "json_syntax"),
    ("[" * 100_000 + "\n", 1, "(record)", "json_syntax"),
    ('{"start": ' + "9" * 5000 + "}\n", 1, "(record)", "json_syntax"),
    (row(text="\ud800", end=1), 1, "(record)", "json_syntax"),
    (row(extra=1), 90, "extra", "unknown_field"),
    (row(kind="dates"), 22, "kind", "candidate_kind"),
    (row(kind=None), 1, "kind", "candidate_text"),
    (row(document_id=""), 2, "document_id", "candidate_text"),
    (row(start=-1), 38, "start", "candidate_position"),
    (row(start=True), 38, "start", "candidate_position"),
    (row(end="4"), 50, "end", "candidate_position"),
    (row(start=5), 50, "end", "candidate_span"),
    (row(text="20231"), 60, "text", "candidate_span"),
    (row(value=1), 90, "value", "candidate_text"),
    (row(detail=[]), 76, "detail", "candidate_detail"),
    (row(detail={"a": 1}), 76, "detail", "candidate_detail"),
    (row(kind="claim", detail={"evidence": [[1]], "fields": {}}), 88, "detail.evidence", "candidate_detail"),
    (row(kind="claim", detail={"evidence": [], "fields": []}), 104, "detail.fields", "candidate_detail"),
    (row(kind="claim", detail={"evidence": [], "fields": {"x": 1}}), 115, "detail.fields.x", "candidate_detail"),
    (row(kind="claim", doubts="x", detail={"evidence": [], "fields": {}}), 119, "doubts", "candidate_text"),
    (row(kind="document", detail={"text_sha256": "x"}), 91, "detail.text_sha256", "candidate_detail"),
)


@pytest.mark.parametrize(("line", "column", "field", "code"), BAD)
def test_a_line_that_is_no_candidate_is_an_issue(line: str, column: int, field: str, code: str, release: Path) -> None:
    found = draft.drafts([row(), line, row(document_id="e")], "some/c.jsonl", directory=release)
    (issue,) = found.issues
    assert (issue.path, issue.line, issue.field, issue.code) == ("some/c.jsonl", 2, field, code)
    assert issue.column == column
    assert issue.message
    assert issue.remedy
    assert set(found.files) == {"mentions/d.csv", "mentions/e.csv", "sources/d.yml", "sources/e.yml"}
    check_files(found.files)


def test_spans_behind_the_text_and_two_texts_of_one_id(release: Path) -> None:
    about = {"text_sha256": "a" * 64, "text_length": 4, "language": None, "date": None}
    lines = [
        row(kind="document", text=None, detail=about),
        row(start=4, end=8),
        row(kind="document", text=None, detail=about | {"text_sha256": "b" * 64}),
    ]
    found = draft.drafts(lines, "c.jsonl", directory=release)
    assert [(issue.line, issue.code) for issue in found.issues] == [(2, "candidate_span"), (3, "candidate_detail")]


def test_a_missing_release_is_a_stated_error(tmp_path: Path) -> None:
    with pytest.raises(DamagedReleaseError, match="cannot be read"):
        draft.drafts([], "c.jsonl", directory=tmp_path)


def test_surfaces_that_cannot_be_recorded_are_named(release: Path) -> None:
    long, hidden = "x" * 161, "co\xadop"
    lines = [row(kind="policy", end=161, text=long), row(kind="body", start=200, end=205, text=hidden)]
    found = draft.drafts(lines, "c.jsonl", directory=release)
    assert list(found.files) == ["sources/d.yml"]
    assert "not in mentions: policy at 0,161: the surface has 161 characters" in found.files["sources/d.yml"]
    assert (
        "not in mentions: body at 200,205: the text has the invisible character U+00AD" in found.files["sources/d.yml"]
    )
    check_files(found.files)


HARD = st.text(st.characters(blacklist_categories=["Cs"]), max_size=12) | st.text(
    ":#-?&*!|>%@`\"'{}[],\\ \n\t~0123456789.e\x00\xad\u202e\ufffd办é\u0301法（）nulltrue", max_size=12
)


@given(HARD.filter(lambda text: "\n" not in text and text == remark_text(text) and text == text.strip()))
def test_every_text_is_read_back_as_it_was(text: str) -> None:
    entries: list[Entry | Remark] = [
        Remark(text),
        Entry("a", text, (text,)),
        Entry("b", [text, text]),
        Entry("c", Group([Entry("d", text)])),
    ]
    log = IssueLog()
    record = read_yaml(yaml_text(entries).encode(), "x.yml", log)
    assert log.issues == []
    assert record is not None
    assert record.data == {"a": text, "b": [text, text], "c": {"d": text}}


@pytest.mark.parametrize(
    "text", ["2023-07-10", "007", "1e5", "no", "null", "a: b", "a #b", "- a", "", "[x]", "办法: 一"]
)
def test_what_yaml_could_mistake_is_quoted(text: str) -> None:
    assert scalar(text).startswith('"')


TELLING = ("2023", "2023-13", "1,5", "xx-agency", "xx-widget-rules-2023", "principles", "issued", "first", "1e9")


@st.composite
def candidate(draw: st.DrawFn) -> str:
    words = HARD | st.sampled_from(TELLING)
    kind = draw(
        st.sampled_from(
            ["policy", "number", "body", "date", "figure", "instrument_event", "statistic", "contents", "claim"]
        )
    )
    text = draw(words.filter(bool))
    start = draw(st.integers(0, 30))
    cells: dict[str, object] = {"document_id": draw(st.sampled_from(["d", "办.txt", "a/b c.PDF", "con", "../x", "\n"]))}
    cells |= {"kind": kind, "start": start, "end": start + len(text), "text": text, "value": draw(words)}
    cells |= {"unit": draw(words), "linked_id": draw(words), "rule": "r", "confidence": draw(words)}
    names = "policy policy_id event date date_end role verb kind count_stated indicator value unit period base_period"
    single = (*names.split(), *("geography", "group", "nature", "bound", "subject", "subject_id", "claim", "position"))
    several = ("bodies", "body_ids", "approvers", "labels", "label_positions")
    fields: dict[str, object] = draw(st.dictionaries(st.sampled_from(single), words, max_size=8))
    fields |= draw(st.dictionaries(st.sampled_from(several), st.lists(words, max_size=3), max_size=4))
    if draw(st.booleans()):
        fields |= {"policy": text, "subject": text, "position": f"{start},{start + 3}"}
        fields |= {"labels": [text], "label_positions": [f"{start},{start + len(text)}"]}
    if kind in ("instrument_event", "statistic", "contents", "claim"):
        cells["doubts"] = draw(st.lists(words, max_size=2))
        cells["detail"] = {"evidence": [[start, start + len(text)]], "fields": fields}
    else:
        cells["detail"] = draw(st.dictionaries(st.sampled_from(["refers_to", "match", "score"]), words | st.just("0")))
    return json.dumps(cells)


@given(st.lists(candidate(), max_size=8))
def test_any_candidates_give_files_that_can_be_read(release: Path, lines: list[str]) -> None:
    found = draft.drafts(lines, "c.jsonl", directory=release)
    assert found.issues == []
    check_files(found.files)
    for path in found.files:
        assert re.fullmatch(r"(sources|mentions|policies)/[a-z0-9-]+(\.additions)?\.(yml|csv)", path)
