"""How a page is set changes nothing of what its text states, and every place is one of the text as written."""

from __future__ import annotations

import re
import textwrap
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import policydata
from policydata.extraction.normalization import Normalized
from policydata.extraction.page_menus import menu_end

LABELLED = Path(__file__).parents[1] / "labelled" / "dev"
CELLS = ("value", "unit", "period", "base_period", "policy", "date", "event", "indicator")
BLANKS = (
    "省政府于 2024 年 3 月 5 日印发《湖区数据办法》（湖政发〔 2024 〕 5 号），"
    "截至 2023 年底，全省有学校 1 200 所，增长 5.2 % 。"
)


def readings(text: str, language: str) -> tuple[Counter[Any], Counter[Any]]:
    """Return what is found in a text, without its places."""
    found = policydata.extract(text, language)
    mentions = Counter((one.kind, one.value, one.unit) for one in found.mentions)
    return mentions, Counter((one.kind, *(one.fields.get(cell) for cell in CELLS)) for one in found.records)


def replaced(pattern: str, words: str) -> Callable[[str], str]:
    return lambda text: re.sub(pattern, words, text)


SETTINGS = {
    "en": {
        "Windows line ends": replaced("\n", "\r\n"),
        "line ends of old": replaced("\n", "\r"),
        "no-break blanks": replaced(" ", "\u00a0"),
        "thin blanks in numbers": replaced(r"(?<=[0-9]) (?=[0-9%])", "\u2009"),
        "blanks behind lines": replaced(r"(?<=\S)\n", "  \n"),
        "soft hyphens": replaced(r"(?<=[a-z]{3})(?=[a-z]{3})", "\u00ad"),
        "ligatures": replaced("fi", "ﬁ"),
        "zero-width blanks": replaced(r"(?<=[,.]) ", " \u200b"),
        "a byte order mark": replaced(r"\A", "\ufeff"),
        "bold figures": replaced(r"(?<![\w.,*])([0-9][0-9.,]*[0-9]|[0-9])(?![\w.,*])", r"**\1**"),
        "note marks": replaced(r"(?<=[a-z])(?=\.\s|\.\Z)", "[12]"),
        "hyphens that break no line": replaced("(?<=[a-z])-(?=[a-z])", "\u2011"),
        "figure dashes": replaced("–", "‒"),
        "quoted lines": replaced(r"(?m)^(?=[A-Z][a-z])", "> "),
        "headings marked": replaced(r"(?m)^(?=[A-Z][^.\n|]{3,60}$)", "## "),
        "links": replaced(r"“([^”\n]{3,60})”", r"[“\1”](https://example.org/a_1)"),
        "entities": lambda text: (
            text.replace("&", "&amp;").replace("“", "&ldquo;").replace(" million", "&nbsp;million")
        ),
        "two blanks between words": replaced(r"(?<=[a-z,]) (?=[a-z])", "  "),
        "blanks before marks": replaced(r"(?<=[a-z])([.,])(?=\s)", r" \1"),
        "no blank between sentences": replaced(r"(?<=[a-z]{3}\.) (?=(?:The|It|In) )", ""),
        "paragraphs without blank lines": replaced(r"(?<=[a-z0-9]\.)\n\n(?=[A-Z])", "\n"),
        "a menu": replaced(r"\A", "Skip to main content\nHome | News | About us\nOur offices\nSearch\n"),
        "raised note marks": replaced(r"(?<=[0-9]%)(?= )", "¹"),
    },
    "zh": {
        "Windows line ends": replaced("\n", "\r\n"),
        "wide digits": lambda text: text.translate({ord("0") + digit: chr(0xFF10 + digit) for digit in range(10)}),
        "zero-width blanks": replaced("，", "，\u200b"),
        "a byte order mark": replaced(r"\A", "\ufeff"),
        "bold figures": replaced(r"(?<![\w.,*])([0-9][0-9.,]*[0-9]|[0-9])(?=[%年月日个万亿])", r"**\1**"),
        "blanks behind lines": replaced(r"(?<=\S)\n", "  \n"),
        "links": replaced(r"(《[^《》\n]{2,50}》)", r"[\1](/a/1.html)"),
        "blanks beside marks": replaced("([，。])(?=[\u4e00-\u9fff])", r" \1 "),
        "blanks where lines ended": replaced("(?<=[\u4e00-\u9fff，、]{14})(?=[\u4e00-\u9fff，、]{14})", " "),
        "titles in keyboard marks": lambda text: re.sub("《([^《》\n]{2,50})》", r"<\1>", text),
        "wide points": lambda text: text.replace("。", "．"),
        "wide commas in numbers": replaced(r"(?<![0-9.,])([0-9]{1,3}),([0-9]{3})(?![0-9,])", r"\1，\2"),
        "a menu": replaced(r"\A", "无障碍浏览\n首页\n机构\n当前位置：首页 > 公开 > 目录\n"),
    },
}


@pytest.mark.parametrize(
    ("language", "setting"), [(language, setting) for language, settings in SETTINGS.items() for setting in settings]
)
def test_how_a_page_is_set_changes_no_reading(language: str, setting: str) -> None:
    changed = 0
    for number in ("02", "04", "06"):
        written = (LABELLED / f"{language}-{number}.txt").read_bytes().decode("utf-8")
        other = SETTINGS[language][setting](written)
        assert readings(other, language) == readings(written, language)
        changed += other != written
    assert changed  # else nothing was tried


@pytest.mark.parametrize(
    "opening",
    [
        "About the survey\n",
        "Home care in 2023\n",
        "无障碍环境建设工作座谈会\n",
        "Search and rescue\n",
        "PRESS RELEASE\nContact: R. Halm\n",
    ],
)
def test_a_title_is_no_menu(opening: str) -> None:
    assert menu_end(f"{opening}The council met in Arle.\n") == 0


@pytest.mark.parametrize(("name", "setting"), [("en-102", "a menu"), ("en-67", "paragraphs without blank lines")])
def test_what_a_text_says_at_its_head_and_of_a_paragraph_stays(name: str, setting: str) -> None:
    written = (LABELLED / f"{name}.txt").read_bytes().decode("utf-8")
    assert readings(SETTINGS["en"][setting](written), "en") == readings(written, "en")


@pytest.mark.parametrize(
    ("language", "written", "read"),
    [
        ("en", "long\u2011term", "long-term"),
        ("en", "2019‒2021, 2019—2021 and 2019−2021", "2019–2021, 2019–2021 and 2019–2021"),
        ("en", "It rose to 5%.The council met.Fees fell.", "It rose to 5%. The council met. Fees fell."),
        ("en", "The fees ( see the act ) rose , it said .", "The fees (see the act) rose, it said."),
        ("en", "The  council  of  the  coast", "The council of the coast"),
        ("en", "The  council  of  the  coast\nin  Arle", "The council of the coast\nin Arle"),
        ("en", f"{'closed for the season,'.rjust(60, 'a')}  and", f"{'closed for the season,'.rjust(60, 'a')} and"),
        ("en", "> The council met.\n> It closed.", "The council met.\nIt closed."),
        ("en", "## Fees\nThe _Harbour Act_ and the *Pilots Act*", "Fees\nThe Harbour Act and the Pilots Act"),
        ("en", "[Harbour Act](https://example.org/a_1) &amp; ![map](/m.png)", "Harbour Act & map"),
        ("en", "5%¹ of 1,200² ships[3].", "5% of 1,200 ships."),
        ("en", "The council of the coast met.\nFees rose.", "The council of the coast met.\n\nFees rose."),
        ("zh", "湖区数据局会同财政部门 联合印发公共数据管理办法", "湖区数据局会同财政部门联合印发公共数据管理办法"),
        ("zh", "湖区港务通讯社记者发自电 湖区统计处公布的数据", "湖区港务通讯社记者发自电 湖区统计处公布的数据"),
        ("zh", "责任编辑：马小舟 请扫一扫在手机打开本页", "责任编辑：马小舟 请扫一扫在手机打开本页"),
        ("zh", "湖区港务管理处办公室 湖区渔业管理局办公室\n", "湖区港务管理处办公室 湖区渔业管理局办公室\n"),
        ("zh", "发布单位：湖区港务处办公室 公开范围：面向公众", "发布单位：湖区港务处办公室 公开范围：面向公众"),
        ("zh", "张三 李四 王五", "张三 李四 王五"),
        ("zh", "一．总则。", "一．总则。"),
        ("zh", "港口<5万元的船，<港口管理办法>，税率>3%", "港口<5万元的船，《港口管理办法》，税率>3%"),
    ],
)  # fmt: skip
def test_what_is_read(language: str, written: str, read: str) -> None:
    assert Normalized(written, language).text == read


ENGLISH = (
    "The Ministry of Harbours published the Pilotage Strategy 2031 on 4 March 2024, after a consultation that had "
    "drawn 1,240 comments from 86 port authorities. By the end of 2023 the country had 3.4 million registered "
    "vessels, 5.2 percent more than a year earlier, and the share of vessels with a digital logbook had risen from 41 "
    "percent in 2019 to 63 percent. The Council of Coastal States adopted the Convention on Safe Passage on 12 June "
    "2022; it entered into force on 1 January 2024. Inspections of long-distance ferries rose to 17,300 in 2023."
)
CHINESE = (
    "湖区人民政府于2024年3月5日印发《湖区公共数据管理办法》，该办法自2024年5月1日起施行。截至2023"
    "年底，全区共有中小企业32.6万家，同比增长5.4%；其中开展数据应用的企业占比由2019年的18.2%上升"
    "到46.7%。2023年全区软件业务收入1260亿元，比上年增长12.3%，从业人员达到41.5万人。湖区数"
    "据局会同湖区财政局等六部门联合发布《湖区数据要素行动计划》，提出到2027年培育数据企业500家以上。"
)


@pytest.mark.parametrize("width", [50, 64, 72, 90])
def test_lines_broken_for_their_width_change_no_english_reading(width: int) -> None:
    assert readings("\n".join(textwrap.wrap(ENGLISH, width)), "en") == readings(ENGLISH, "en")


def set_in_columns(text: str, columns: int) -> str:
    """Return Chinese text in lines of a width: figures stay whole, and no line begins with a mark."""
    lines, line = [], ""
    for part in re.findall(r"[0-9A-Za-z.,%]+[，。；、）》]*|[《（]*.[，。；、）》]*", text):
        if sum(1 + (not letter.isascii()) for letter in line + part) > columns:
            lines.append(line)
            line = ""
        line += part
    return "\n".join((*lines, line))


@pytest.mark.parametrize("columns", [36, 48, 62, 80])
def test_lines_broken_for_their_width_change_no_chinese_reading(columns: int) -> None:
    assert readings(set_in_columns(CHINESE, columns), "zh") == readings(CHINESE, "zh")


def test_words_that_a_line_parts_are_whole_and_compounds_keep_their_hyphen() -> None:
    text = "The number of regis-\ntered long-\ndistance and short-\nor mid-size ferries rose to 4,100 in 2023."
    assert Normalized(text, "en").text == (
        "The number of registered long-distance and short- or mid-size ferries rose to 4,100 in 2023."
    )


def test_words_that_a_narrow_column_parts_are_whole() -> None:
    assert Normalized("the Pilot-\nage Act;\nHarbour Secu-\nrity\nBureau", "en").text == (
        "the Pilotage Act;\nHarbour Security\nBureau"
    )


def test_double_names_keep_their_hyphen_and_no_blank() -> None:
    text = "\n".join(textwrap.wrap(ENGLISH, 64)) + "\nIt was written for the Council of Coastal States by Sunniva Falk-"
    assert Normalized(f"{text}\nOduya and others.", "en").text.endswith("by Sunniva Falk-Oduya and others.")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Port\tShips\tCrew\nArle\t120\t4,100\nBruck\t98\t3,300\nCorm\t77\t2,900\n"),
        ("en", "- the harbour master of the port of Arle\n" * 4),
        ("en", "The Harbour Fees Act of the Islands 2019\nThe Pilotage Act of the Inner Coasts 2021\n" * 3),
        ("zh", "地区 2022年 2023年\n湖区 12 14\n山区 13 15\n城区 16 18\n"),
        ("zh", "湖区国民经济和社会发展统计公报二〇二一年\n" * 5),
        ("zh", "第二章 数据的收集和管理，数据的共享和开放\n" * 5),
        ("zh", "1 总则\n到2025年，建成中心30个。\n"),
    ],
)  # fmt: skip
def test_rows_items_and_headings_keep_their_lines(language: str, text: str) -> None:
    assert Normalized(text, language).text == text


def test_a_text_with_nothing_to_normalize_is_the_same_object() -> None:
    for language, text in (("en", "By 2023 there were 12 ports."), ("zh", "截至2023年底，全省有学校1200所。")):
        assert Normalized(text, language).text is text


def test_blanks_around_figures_change_no_reading() -> None:
    assert readings(BLANKS, "zh") == readings(BLANKS.replace(" ", ""), "zh")
    rows = "1 总则\n到 2025 年，建成中心 30 个。\n地区 2022年 2023年\n湖区 12 14"
    assert Normalized(rows, "zh").text == "1 总则\n到2025年，建成中心30个。\n地区 2022年 2023年\n湖区 12 14"


def test_powers_of_ten_and_raised_letters_are_no_note_marks() -> None:
    text = "In 2010¹ it was 5.3² of 10⁶, 3×10⁶ and 4 km²."
    assert Normalized(text, "en").text == "In 2010 it was 5.3 of 10⁶, 3×10⁶ and 4 km²."
    assert Normalized("10⁶ ships", "en").text == "10⁶ ships"


@pytest.mark.parametrize(
    "text", [BLANKS, "The **Pilot\u00adage\u00a0Act\r\n2021** was adopted on 4\u00a0March\r\n2021[3].\r\n"]
)
def test_mentions_and_their_records_stand_where_the_text_has_them(text: str) -> None:
    found = policydata.extract(text)
    assert found.mentions
    for mention in found.mentions:
        assert text[mention.start : mention.end] == mention.text
        assert mention.text.strip("*\u00ad[]") == mention.text


def test_what_a_mention_refers_to_stands_where_the_text_has_it() -> None:
    text = "省政府于 2024 年 3 月 5 日印发《湖区数据办法》。该办法共 5 章。"
    title, pointing = (m for m in policydata.extract(text, "zh").mentions if m.kind == "policy")
    assert pointing.detail["refers_to"] == str(title.start)


@given(st.text(alphabet="ab A1２,.-*[]\n\r \u00a0\u00ad\u200bﬁ²年数，。", max_size=120), st.sampled_from(["en", "zh"]))
def test_places_lead_back_in_order(written: str, language: str) -> None:
    read = Normalized(written, language)
    places = [read.place(at) for at in range(len(read.text) + 1)]
    assert places == sorted(places)
    assert all(0 <= place <= len(written) for place in places)
    for at, letter in enumerate(read.text):
        origin = written[places[at]]
        assert letter == origin or origin in "２ﬁ\r\n\u00a0 "
        assert places[at] < read.end(at + 1) <= len(written)


def test_readings_behind_characters_are_no_words_of_the_text() -> None:
    text = "財(cái)政部2021年3月9日印發(fā)《農(nóng)機(jī)補貼辦法》,阿(ā)里他們(men)按(a)項安排資金3.2億(yì)元。"
    assert Normalized(text, "zh").text == "財政部2021年3月9日印發《農機補貼辦法》,阿里他們按(a)項安排資金3.2億元。"
    found = [(one.kind, one.text) for one in policydata.extract(text, "zh").mentions]
    assert found == [
        ("body", "財(cái)政部"),
        ("date", "2021年3月9日"),
        ("policy", "農(nóng)機(jī)補貼辦法"),
        ("figure", "3.2億(yì)元"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "按甲(a)乙(b)丙(c)三类管理。",
        "“郾城”的郾(yǎn)字,读作(yǎn),不读偃(yan)。",
        "溶解氧（do）、氨氮（nh）、总磷（tp）",
    ],
)
def test_letters_in_brackets_that_tell_no_readings_stay(text: str) -> None:
    assert Normalized(text, "zh").text == text
