"""What a browser shows, and rows 50, 51 and 53 of the faults."""

from __future__ import annotations

import time

import pytest

from policydata.documents.html import parse_html
from policydata.documents.pinned import UnreadableError
from tests.documents.needed_libraries import needs

pytestmark = needs("selectolax")


def shown(body: str) -> str:
    return parse_html(f"<!doctype html><meta charset=utf-8><body>{body}".encode()).text


def codes(body: str) -> list[str]:
    return [notice.code for notice in parse_html(f"<meta charset=utf-8>{body}".encode()).notices]


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("<h1>Title\n  A</h1><p>One <b>bold</b>word<i> and</i> more", "Title A\nOne boldword and more"),
        ("<p>第一条<br>第二条<hr>第三条", "第一条\n第二条\n第三条"),
        ("<ul><li>a<ul><li>b</ul><li>c</ul>d", "a\nb\nc\nd"),
        ("a<script>x()</script><style>y</style><!-- z --><template>t</template><noscript>n</noscript>b", "ab"),
        ("<pre>one\n  two\n</pre>three", "one\n  two\nthree"),
        ("&lt;b&gt; &amp; &#x20000; 10&nbsp;%", "<b> & 𠀀 10\xa0%"),
        ("<details><summary>s</summary>d</details><textarea>t</textarea><button>u</button>", "s\nd\nt\nu"),
        ("<p>a<table><tr><td>1<td><tr><td><p>2<p>3<td>4</table>b", "a\n1\n2\n3\t4\nb"),
        ("<dl><dt>term<dd>meaning</dl><blockquote>q</blockquote>", "term\nmeaning\nq"),
        ("<ruby>汉<rp>(</rp><rt>hàn</rt><rp>)</rp></ruby>", "汉hàn"),
        ("<svg><text>in a picture</text></svg>", "in a picture"),
    ],
)
def test_text_as_shown(body: str, text: str) -> None:
    assert shown(body) == text


@pytest.mark.parametrize(
    ("rows", "text"),
    [
        ("<tr><th>port<th colspan=2>ships<th>crew<tr><td>Arle<td>1<td>2<td>3", "port\tships\t\tcrew\nArle\t1\t2\t3"),
        ("<tr><th rowspan=2>port<th colspan=2>ships<tr><th>old<th>new", "port\tships\n\told\tnew"),
        ("<tr><td rowspan=3>north<td>Arle<tr><td>Borne<tr><td>Corve", "north\tArle\n\tBorne\n\tCorve"),
        ("<tr><td>a<td colspan=x rowspan=0>b<td colspan=99999999>c", "a\tb\tc"),
    ],
)
def test_merged_cells_keep_the_place_of_their_columns(rows: str, text: str) -> None:
    assert shown(f"<table>{rows}</table>") == text


def test_empty_cells_of_a_table_inside_a_layout_table_keep_their_columns() -> None:
    inner = "<table><tr><td>a<td><p></p><td><p>c</p><tr><td>d<td><tr><td><td><td>f</table>"
    assert shown(f"<table><tr><td>{inner}<td>side</table>") == "a\t\tc\nd\n\t\tf\tside"


def test_raised_digits_stay_raised() -> None:
    assert shown("<p>It rose to 5.3<sup>1</sup> percent on 4 km<sup><a href=x>2</a></sup>, the 21<sup>st</sup>") == (
        "It rose to 5.3¹ percent on 4 km², the 21st"
    )


def test_cells_have_their_place() -> None:
    parsed = parse_html(b"<table><tr><th>year<th>users<tr><td>2023<td><p>1.092<p>billion</table>")
    places = {parsed.text[span.start : span.end]: str(span.place) for span in parsed.places}
    assert parsed.text == "year\tusers\n2023\t1.092\nbillion"
    assert places["1.092"] == "table 1, row 2, cell 2, paragraph 1"
    assert places["billion"] == "table 1, row 2, cell 2, paragraph 2"


@pytest.mark.parametrize("tag", ["div", "span", "b", "font", "table", "blockquote", "ul", "a"])
@pytest.mark.parametrize("depth", [250, 256, 1000, 5000])
def test_row_50_depth_loses_nothing(tag: str, depth: int) -> None:
    body = "".join(f"<{tag}>w{level} " for level in range(depth)) + "end"
    words = shown(body).split()
    assert sorted(words) == sorted([*(f"w{level}" for level in range(depth)), "end"])


@pytest.mark.parametrize(
    "pattern", ["<a b='", "<!--", "<![CDATA[", "</", "<p><table>", "&#x;", "<div style='left:-99'>"]
)
def test_row_51_repeated_marks_end_soon(pattern: str) -> None:
    start = time.process_time()
    parse_html(("x" + pattern * (80_000 // len(pattern))).encode())
    assert time.process_time() - start < 5


def test_row_53_the_declared_character_set_is_followed_or_contradicted() -> None:
    page = "<html><head><meta http-equiv=Content-Type content='text/html; charset={}'></head>办法规定</html>"
    declared = parse_html(page.format("gb2312").encode("gb18030"))
    assert (declared.text, declared.charset, declared.notices) == ("办法规定", "gb18030", ())
    contradicted = parse_html(page.format("gb2312").encode())
    assert contradicted.text == "办法规定"
    assert [notice.code for notice in contradicted.notices] == ["charset_conflict"]
    with pytest.raises(UnreadableError) as caught:
        parse_html(page.format("utf-8").encode("gb18030"))
    assert caught.value.notice.code == "unknown_charset"
    assert parse_html("<?xml version='1.0' encoding='GBK'?><p>办法规定".encode("gbk")).text == "办法规定"


@pytest.mark.parametrize(
    "body",
    [
        "seen<div hidden>secret <b>deep</b></div>",
        "seen<p style='color:red; DISPLAY : none'>secret deep",
        "seen<span style='visibility:hidden'>secret deep</span>",
        "seen<span style='font-size:0'>secret deep</span>",
        "seen<span style='opacity:0'>secret deep</span>",
    ],
)
def test_row_40_text_marked_as_not_shown_is_left_out_and_told(body: str) -> None:
    assert shown(body) == "seen"
    [notice] = parse_html(body.encode()).notices
    assert notice.code == "hidden_text"
    assert "11 characters" in notice.message
    assert "'secret deep'" in notice.message


@pytest.mark.parametrize("style", ["color:#FFF", "color: white;", "position:absolute;left:-9999px", "font-size:1px"])
def test_row_40_text_that_is_hard_to_see_is_in_and_told(style: str) -> None:
    body = f"seen <span style='{style}'>barely</span>"
    assert shown(body) == "seen barely"
    assert codes(body) == ["unseen_text"]


def test_usual_styles_raise_no_doubt() -> None:
    styles = "opacity:0.9;color:#ffeecc;background-color:#fff;font-size:10px;left:-1px"
    assert codes(f"<p style='{styles}'>text") == []


@pytest.mark.parametrize("body", ["", "<script>fill()</script>", "<div hidden>all</div>", "<p> &#32; </p>"])
def test_a_page_without_text_is_refused(body: str) -> None:
    with pytest.raises(UnreadableError) as caught:
        shown(body)
    assert caught.value.notice.code == "no_text"


def test_lost_characters_and_frames_are_told() -> None:
    assert codes("<p>a&#xD800;b<iframe src='other.html'></iframe>") == ["part_left_out", "replacement_character"]
