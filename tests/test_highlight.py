"""The page of a document: its text exactly, its mentions in place, nothing from outside."""

from __future__ import annotations

import datetime
import re
from collections import Counter
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

import policydata
from policydata import highlight
from policydata.extraction.candidates import Field
from policydata.extraction.extractions import Extraction, Mention, Record
from policydata.highlight.style import INKS, TINTS, sheet
from policydata.highlight.words import MENTION_KINDS

ENGLISH = """On 7 September 2023 the Widget Agency issued the "Measures for the Management of Smart Widgets".
The Measures set out three principles, namely safety, openness and care.
By the end of 2023, the number of widget users reached 1.5 million, or 62.5% of the population."""
CHINESE = (
    "国家互联网信息办公室等七部门于2023年7月10日发布《生成式人工智能服务管理暂行办法》，"
    "提出三项原则，即安全、开放、关怀。"
)
VOID = frozenset({"meta", "input", "br"})


class Document(HTMLParser):
    """Reads the element `text`, and checks that every element is closed by its own end tag."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.stack: list[tuple[str, str | None]] = []
        self.text: list[str] = []
        self.ids: list[str] = []
        self.targets: list[str] = []
        self.tags: Counter[str] = Counter()
        self.surfaces: dict[str, list[str]] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = dict(attrs)
        self.tags[tag] += 1
        if "id" in named:
            self.ids.append(named["id"] or "")
        if (target := named.get("href") or "").startswith("#"):
            self.targets.append(target[1:])
        if "aria-describedby" in named:
            self.targets.append(named["aria-describedby"] or "")
        if tag == "a":
            assert "a" not in [name for name, _ in self.stack], "links cannot nest"
        if tag not in VOID:
            self.stack.append((tag, named.get("id")))

    def handle_endtag(self, tag: str) -> None:
        assert self.stack.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        inside = [name for _, name in self.stack]
        if "text" in inside:
            self.text.append(data)
            for name in inside:
                if name:
                    self.surfaces.setdefault(name, []).append(data)


def read(page: str) -> Document:
    document = Document()
    document.feed(page)
    document.close()
    assert document.stack == []
    return document


def check(text: str, extraction: Extraction, title: str = "A document") -> Document:
    page = highlight.page(title, text, extraction)
    document = read(page)
    assert "".join(document.text) == text
    node = LexborHTMLParser(page).css_first("#text")
    assert node is not None
    assert node.text(deep=True) == text
    assert max(Counter(document.ids).values()) == 1
    assert set(document.targets) <= set(document.ids)
    assert set(document.tags) & {"script", "img", "link", "iframe", "object", "svg", "b"} == set()
    assert page == highlight.page(title, text, extraction)
    return document


@pytest.mark.parametrize("text", [ENGLISH, CHINESE, "", "\n\nleading\r\nline breaks\r", "\t\x0b\x85\u2028"])
def test_the_text_of_the_document_is_the_text(text: str) -> None:
    check(text, policydata.extract(text, date=datetime.date(2024, 3, 5)))


def test_hostile_text_is_text() -> None:
    text = "<script>alert(1)</script> &amp; \"q\" 'q' </div><b>--> ]]> \u202eright\u2066 to left\xad\u200b &#65; 𝔘"
    marks = (Mention("body", 0, 25, text[:25], '"><script>', None, "<b>", "r", {"<i>": "\u202e"}),)
    document = check(text, Extraction(marks, ()), "<b>&title \u202e")
    assert document.surfaces["m0"] == [text[:25]]


def test_what_html_cannot_hold_is_replaced() -> None:
    page = highlight.page("x", "a\x00b\ud800c", Extraction((), ()))
    assert "".join(read(page.encode().decode()).text) == "a\ufffdb\ufffdc"


surfaces = st.text(st.characters(blacklist_characters="\x00", blacklist_categories=["Cs"]), max_size=40) | st.text(
    "<>&\"'ab \t\n\r\u202e\xad#;x", max_size=40
)


@st.composite
def marked(draw: st.DrawFn) -> tuple[str, Extraction]:
    text = draw(surfaces)
    mentions = []
    for _ in range(draw(st.integers(0, 6)) if text else 0):
        start = draw(st.integers(0, len(text) - 1))
        end = draw(st.integers(start + 1, len(text)))
        kind, linked = draw(st.sampled_from(list(MENTION_KINDS))), draw(st.sampled_from([None, "cn-cac", "x<y"]))
        mentions.append(Mention(kind, start, end, text[start:end], draw(surfaces), None, linked, "rule", {}))
    records: tuple[Record, ...] = ()
    if mentions:
        fields: dict[str, Field] = {
            "policy": draw(surfaces),
            "position": "0,3",
            "bodies": (draw(surfaces),),
            "body_ids": ("cn-cac",),
        }
        records = (Record("claim", 0, 1, fields, (0,), "rule", "low", (draw(surfaces),)),)
    return text, Extraction(tuple(mentions), records)


@given(marked())
def test_any_text_with_any_mentions_comes_back(case: tuple[str, Extraction]) -> None:
    """Mentions may nest and even cross; the text content stays, and each mention starts where it says."""
    text, extraction = case
    document = check(text, extraction)
    for index, mention in enumerate(extraction.mentions):
        assert mention.text.startswith("".join(document.surfaces[f"m{index}"]))


def test_nested_mentions_keep_their_own_surface() -> None:
    text = "the seminar on the Widget Act of 2020"
    outer = Mention("event", 4, 37, text[4:37], None, None, "widget-talk", "r", {})
    inner = Mention("policy", 19, 29, text[19:29], None, None, "xx-widget-act", "r", {})
    page = highlight.page("x", text, Extraction((outer, inner), ()))
    document = read(page)
    assert "".join(document.surfaces["m0"]) == outer.text
    assert "".join(document.surfaces["m1"]) == inner.text
    assert '<mark id="m0" class="mention event"' in page
    assert '<a id="m1" class="mention policy"' in page


def test_linked_records_are_listed_with_each_place() -> None:
    extraction = policydata.extract(CHINESE + "\n" + CHINESE, "zh", "2024-03-05")
    tree = LexborHTMLParser(highlight.page("x", CHINESE + "\n" + CHINESE, extraction))
    entry = next(item for item in tree.css(".linked li") if item.text().startswith("cn-cac "))
    assert "2 places" in entry.text()
    for jump in entry.css("a.jump"):
        place = tree.css_first(jump.attributes["href"] or "")
        assert place is not None
        assert place.text() == "国家互联网信息办公室"
        assert place.attributes["href"] == f"#{entry.id}"


def test_the_legend_counts_and_filters_every_kind() -> None:
    extraction = policydata.extract(ENGLISH, "en", "2024-03-05")
    tree = LexborHTMLParser(highlight.page("x", ENGLISH, extraction))
    counts = Counter(mention.kind for mention in extraction.mentions)
    for kind in MENTION_KINDS:
        (label,) = (label for label in tree.css(".legend label") if label.css(f"#show-{kind}"))
        assert [count.text() for count in label.css(".quiet")] == [str(counts[kind])]
        assert f"body:has(#show-{kind}:not(:checked)) mark.{kind}" in sheet()


def test_records_show_confidence_doubts_and_evidence() -> None:
    extraction = policydata.extract(ENGLISH, "en", "2024-03-05")
    page = highlight.page("x", ENGLISH, extraction)
    tree = LexborHTMLParser(page)
    assert {record.kind for record in extraction.records} >= {"instrument_event", "statistic", "contents"}
    for number, record in enumerate(extraction.records):
        row = tree.css_first(f"#r{number}")
        assert row is not None
        assert record.confidence in row.text()
        assert all(doubt in row.text() for doubt in record.doubts)
        assert [a.attributes["href"] for a in row.css("a")][-len(record.evidence) :] == [
            f"#m{index}" for index in record.evidence
        ]
    for index, mention in enumerate(extraction.mentions):
        assert [mention.rule in described.text() for described in tree.css(f"#d{index}")] == [True]


def test_the_rows_of_a_table_are_drawn_in_columns() -> None:
    text = "Ships in port by flag\nFlag\t2021\t2022\nHome\t41\t\nend"
    tree = LexborHTMLParser(highlight.page("x", text, policydata.extract(text, "en")))
    rows = [[cell.text() for cell in row.css(".cell")] for row in tree.css(".document .table .row")]
    assert rows == [["Flag\t", "2021\t", "2022\n"], ["Home\t", "41\t", "\n"]]
    over = Extraction((Mention("body", 0, 3, "a\tb", None, None, None, "r", {}),), ())
    assert 'class="row"' not in highlight.page("x", "a\tb", over)


def test_a_field_without_the_one_it_is_shown_with_has_its_own_column() -> None:
    fields: dict[str, Field] = {"indicator": "ships", "value": "41", "group": "tugs"}
    record = Record("statistic", 0, 1, fields, (), "r", "low", ())
    page = highlight.page("x", "41", Extraction((), (record,)))
    assert (">group<" in page, ">geography<" in page) == (True, False)
    placed = record._replace(fields={**fields, "geography": "Arle"})
    assert ">group<" not in highlight.page("x", "41", Extraction((), (placed,)))
    both = highlight.page("x", "41", Extraction((), (record, placed)))
    assert (">group<" in both, ">geography<" in both, both.count("tugs")) == (True, True, 2)


def test_nothing_comes_from_outside_and_no_script_runs() -> None:
    page = highlight.page("x", ENGLISH, policydata.extract(ENGLISH))
    assert "default-src 'none'" in page
    assert not re.search(r"https?:|url\(|@import|@font-face|<script|\son\w+=", page)


def luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("scheme", [0, 1])
def test_contrast_reaches_level_aa(scheme: int) -> None:
    ink, ground, link, quiet = list(INKS.values())[scheme]
    tints = [(kind, tint[:2][scheme]) for kind, tint in TINTS.items()]
    for colour in (ink, link, quiet):
        assert contrast(colour, ground) >= 4.5
    for kind, (tint, line) in tints:
        assert contrast(ink, tint) >= 4.5, kind
        assert contrast(link, tint) >= 4.5, kind
        assert contrast(quiet, tint) >= 4.5, kind
        assert min(contrast(line, tint), contrast(line, ground)) >= 3, kind
