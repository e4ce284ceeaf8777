"""Every scalar type: what it takes, what it refuses and in which words."""

from __future__ import annotations

import calendar
import unicodedata
from collections.abc import Callable
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policydata import values

RLO = "\u202e"

ACCEPTED: dict[Callable[[str], str], list[str]] = {
    values.check_slug: ["a", "cn-cac", "un-2030-agenda-2015", "0", "a" * 80, "con-1", "nul-2"],
    values.check_table_name: ["policies", "policy_dates"],
    values.check_text: [
        "x",
        "国务院关于印发新一代人工智能发展规划的通知",
        "第15号 № 7",
        "naïve Œuvre",
        "AI的治理",
        "Закон",
        "Νόμος",
        "قانون",
        "חוק",
        "𠀀 and 🏛",
    ],
    values.check_surface: ["x", "1.092\nbillion", " led by a blank", "s" * 160, "us-аct"],
    values.check_jurisdiction: ["CN", "UN", "EU"],
    values.check_geography: ["CN", "WORLD"],
    values.check_url: [
        "https://www.cac.gov.cn/2023-07/13/c_1690898327029107.htm",
        "http://npc.gov.cn",
        "https://xn--fiqs8s.xn--fiqs8s/a?b=c#d",
        "HTTPS://EXAMPLE.ORG:8443/a%20b",
    ],
    values.check_date: ["2017", "2017-07", "2017-07-08", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"],
    values.check_day: ["2017-07-08"],
    values.check_decimal: ["0", "77.5", "-0.5", "1092000000", "9" * 18 + "." + "9" * 6, "0.000001", "1.10"],
    values.check_count: ["0", "7", "9" * 18],
    values.check_boolean: ["true", "false"],
    values.check_sha256: ["0123456789abcdef" * 4],
    values.check_qid: ["Q1", "Q1065"],
    values.check_language: ["en", "zh", "zh-Hant", "zh-Hant-TW", "pt-BR", "yue"],
    values.check_span: ["0,1", "13404,13418"],
    values.check_citation: ["a", "bit-seminar-2023", "bit-seminar-2023#char=0,1", "s#char=13404,13418"],
}

_ID = "write lower-case a-z, 0-9 and single hyphens, such as cn-cac"
_DATE = 'write "YYYY", "YYYY-MM" or "YYYY-MM-DD"'
_URL = "write an absolute https:// address in ASCII"
_CODE = "write an ISO 3166-1 alpha-2 code such as CN"
_DECIMAL = "is not a decimal number; write digits with a point, at most 18 before and 6 after it"
_COUNT = "is not a whole number; write digits only, without leading zeros"
_SPAN = "write START,END in code points with END greater than START, such as 13404,13418"
_CITATION = "is not a citation; write source-id or source-id#char=START,END"
_SHA = "is not a SHA-256; write its 64 lower-case hexadecimal digits"
_TAG = "is not a language tag; write a BCP 47 tag such as en, zh or zh-Hant"
_QID = "is not a Wikidata item; write Q and digits, such as Q1065"

REFUSED: list[tuple[Callable[[str], str], str, str]] = [
    (values.check_slug, "", f"'' is not an id; {_ID}"),
    (values.check_slug, "CN-cac", f"'CN-cac' is not an id; {_ID}"),
    (values.check_slug, "cn_cac", f"'cn_cac' is not an id; {_ID}"),
    (values.check_slug, "cn--cac", f"'cn--cac' is not an id; {_ID}"),
    (values.check_slug, "-cn", f"'-cn' is not an id; {_ID}"),
    (values.check_slug, "cn-cac\n", f"'cn-cac\\n' is not an id; {_ID}"),
    (values.check_slug, "us-аct", f"'us-аct' is not an id; {_ID}"),
    (values.check_slug, "us-２０２３", f"'us-２０２３' is not an id; {_ID}"),
    (values.check_slug, "../x", f"'../x' is not an id; {_ID}"),
    (values.check_slug, "__proto__", f"'__proto__' is not an id; {_ID}"),
    (values.check_slug, "a" * 81, "the id has 81 characters; write at most 80"),
    (values.check_slug, "aux", "'aux' is a reserved name on some systems; write another id"),
    (values.check_slug, "com1", "'com1' is a reserved name on some systems; write another id"),
    (values.check_slug, "constructor", "'constructor' is a reserved name on some systems; write another id"),
    (
        values.check_table_name,
        "policy-dates",
        "'policy-dates' is not the name of a table; write a-z and _, such as policy_dates",
    ),
    (values.check_text, "", "the text is empty; leave the field out when nothing is known"),
    (values.check_text, " x", "the text begins or ends with a blank; remove it"),
    (values.check_text, "x\u3000", "the text begins or ends with a blank; remove it"),
    (values.check_text, "a\nb", "the text has a line break or tab; write it on one line"),
    (values.check_text, "a\tb", "the text has a line break or tab; write it on one line"),
    (values.check_text, "e\u0301", "the text is not in Unicode normal form C; write it in NFC"),
    (values.check_text, "Per\u200bson", "the text has the invisible character U+200B; remove it"),
    (values.check_text, "a\u2028b", "the text has the invisible character U+2028; remove it"),
    (values.check_text, "a\U000e0041b", "the text has the invisible character U+E0041; remove it"),
    (values.check_text, "a\ufe0fb", "the text has the invisible character U+FE0F; remove it"),
    (values.check_text, "a\u3164b", "the text has the invisible character U+3164; remove it"),
    (values.check_text, "a\ufffdb", "the text has the invisible character U+FFFD; remove it"),
    (values.check_text, "a\x1b[31mb", "the text has the invisible character U+001B; remove it"),
    (values.check_text, "a\ue000b", "the text has the invisible character U+E000; remove it"),
    (values.check_text, "a\ud800b", "the text has the invisible character U+D800; remove it"),
    (
        values.check_text,
        "The Аct",
        "'Аct' mixes Latin letters with U+0410 CYRILLIC CAPITAL LETTER A; write the word in one script",
    ),
    (
        values.check_text,
        "Νational Law",
        "'Νational' mixes Latin letters with U+039D GREEK CAPITAL LETTER NU; write the word in one script",
    ),
    (values.check_surface, "", "the surface is empty; write what stands in the text"),
    (values.check_surface, "s" * 161, "the surface has 161 characters; store at most 160, never sentences"),
    (values.check_surface, "a\rb", "the text has the invisible character U+000D; remove it"),
    (values.check_surface, f"a{RLO}b", "the text has the invisible character U+202E; remove it"),
    (values.check_jurisdiction, "cn", f"'cn' is not a jurisdiction; {_CODE}, or UN, EU"),
    (values.check_jurisdiction, "CHN", f"'CHN' is not a jurisdiction; {_CODE}, or UN, EU"),
    (values.check_jurisdiction, "CN\n", f"'CN\\n' is not a jurisdiction; {_CODE}, or UN, EU"),
    (values.check_jurisdiction, "ＣＮ", f"'ＣＮ' is not a jurisdiction; {_CODE}, or UN, EU"),
    (values.check_geography, "China", f"'China' is not a geography; {_CODE}, or WORLD"),
    (values.check_geography, "world", f"'world' is not a geography; {_CODE}, or WORLD"),
    (values.check_url, "javascript:alert(1)", f"'javascript:alert(1)' is not a web address; {_URL}"),
    (values.check_url, "data:text/html,x", f"'data:text/html,x' is not a web address; {_URL}"),
    (values.check_url, "file:///etc/passwd", f"'file:///etc/passwd' is not a web address; {_URL}"),
    (values.check_url, "//example.org/a", f"'//example.org/a' is not a web address; {_URL}"),
    (values.check_url, "https://localhost/", f"'https://localhost/' is not a web address; {_URL}"),
    (values.check_url, "https://169.254.169.254/", f"'https://169.254.169.254/' is not a web address; {_URL}"),
    (values.check_url, "https://a..b/", f"'https://a..b/' is not a web address; {_URL}"),
    (values.check_url, "https://中国.cn/", f"'https://中国.cn/' has characters an address cannot hold; {_URL}"),
    (values.check_url, "https://a.cn/ b", f"'https://a.cn/ b' has characters an address cannot hold; {_URL}"),
    (values.check_url, "https://a.cn/\n", f"'https://a.cn/\\n' has characters an address cannot hold; {_URL}"),
    (values.check_url, "https://a.cn/\x7f", f"'https://a.cn/\\x7f' has characters an address cannot hold; {_URL}"),
    (values.check_url, 'https://a.cn/"><b>', f"'https://a.cn/\"><b>' has characters an address cannot hold; {_URL}"),
    (values.check_url, "https://me:pw@a.cn/", f"'https://me:pw@a.cn/' carries credentials; {_URL}"),
    (
        values.check_url,
        "https://a.cn:99999/",
        f"'https://a.cn:99999/' is not an address (Port out of range 0-65535); {_URL}",
    ),
    (values.check_date, "2023-02-29", f"'2023-02-29' is not in the calendar, 2023-02 has 28 days; {_DATE}"),
    (values.check_date, "1900-02-29", f"'1900-02-29' is not in the calendar, 1900-02 has 28 days; {_DATE}"),
    (values.check_date, "2100-02-29", f"'2100-02-29' is not in the calendar, 2100-02 has 28 days; {_DATE}"),
    (values.check_date, "2023-02-00", f"'2023-02-00' is not in the calendar, 2023-02 has 28 days; {_DATE}"),
    (values.check_date, "2023-13", f"'2023-13' has no such month; {_DATE}"),
    (values.check_date, "0000", f"'0000' has the year 0; {_DATE}"),
    (values.check_date, "2023-07-10T24:00", f"'2023-07-10T24:00' is not a date; {_DATE}"),
    (values.check_date, "2023-7-1", f"'2023-7-1' is not a date; {_DATE}"),
    (values.check_date, "20230701", f"'20230701' is not a date; {_DATE}"),
    (values.check_date, "01/02/2024", f"'01/02/2024' is not a date; {_DATE}"),
    (values.check_date, "２０２３", f"'２０２３' is not a date; {_DATE}"),
    (values.check_date, "2023\n", f"'2023\\n' is not a date; {_DATE}"),
    (values.check_date, "-0044", f"'-0044' is not a date; {_DATE}"),
    (values.check_date, "2" * 70, f"'{'2' * 57}…' is not a date; {_DATE}"),
    (values.check_day, "2023-07", "'2023-07' is not a day; write \"YYYY-MM-DD\""),
    (values.check_decimal, "1,5", f"'1,5' {_DECIMAL}"),
    (values.check_decimal, "1e400", f"'1e400' {_DECIMAL}"),
    (values.check_decimal, "nan", f"'nan' {_DECIMAL}"),
    (values.check_decimal, "１２", f"'１２' {_DECIMAL}"),
    (values.check_decimal, "01", f"'01' {_DECIMAL}"),
    (values.check_decimal, ".5", f"'.5' {_DECIMAL}"),
    (values.check_decimal, "5\n", f"'5\\n' {_DECIMAL}"),
    (values.check_decimal, "1_000", f"'1_000' {_DECIMAL}"),
    (values.check_decimal, "1.0000001", f"'1.0000001' {_DECIMAL}"),
    (values.check_decimal, "1" * 19, f"'{'1' * 19}' {_DECIMAL}"),
    (values.check_decimal, "-0.00", "'-0.00' is minus zero; write 0"),
    (values.check_count, "-1", f"'-1' {_COUNT}"),
    (values.check_count, "007", f"'007' {_COUNT}"),
    (values.check_count, "٧", f"'٧' {_COUNT}"),
    (values.check_count, "9" * 19, f"'{'9' * 19}' {_COUNT}"),
    (values.check_boolean, "yes", "'yes' is neither true nor false; write true or false"),
    (values.check_boolean, "True", "'True' is neither true nor false; write true or false"),
    (values.check_sha256, "ABCDEF", f"'ABCDEF' {_SHA}"),
    (values.check_sha256, "0" * 64 + "\n", f"'{'0' * 57}…' {_SHA}"),
    (values.check_qid, "Q0", f"'Q0' {_QID}"),
    (values.check_qid, "q1", f"'q1' {_QID}"),
    (values.check_language, "english", f"'english' {_TAG}"),
    (values.check_language, "zh_CN", f"'zh_CN' {_TAG}"),
    (values.check_language, "EN", f"'EN' {_TAG}"),
    (values.check_span, "5", f"'5' is not a span; {_SPAN}"),
    (values.check_span, "5,5", f"the span 5,5 holds no character; {_SPAN}"),
    (values.check_span, "6,5", f"the span 6,5 holds no character; {_SPAN}"),
    (values.check_span, "05,6", f"'05,6' is not a span; {_SPAN}"),
    (values.check_span, "1,２", f"'1,２' is not a span; {_SPAN}"),
    (values.check_citation, "a#b", f"'a#b' {_CITATION}"),
    (values.check_citation, "a#char=1", f"'a#char=1' {_CITATION}"),
    (values.check_citation, "a#char=2,1", f"the span 2,1 holds no character; {_SPAN}"),
    (values.check_citation, "a#char=1,2\n", f"'1,2\\n' is not a span; {_SPAN}"),
    (values.check_citation, "A", f"'A' is not an id; {_ID}"),
    (values.check_citation, "a#char=1,2#char=3,4", f"'1,2#char=3,4' is not a span; {_SPAN}"),
]


def refusal(check: Callable[[str], object], text: str) -> str | None:
    """Return what `check` says against a text, or None if it takes it."""
    try:
        check(text)
    except ValueError as error:
        return str(error)
    return None


@pytest.mark.parametrize(
    ("check", "text"), [(check, text) for check, texts in ACCEPTED.items() for text in texts], ids=repr
)
def test_accepted_text_is_returned_unchanged(check: Callable[[str], str], text: str) -> None:
    assert check(text) == text


@pytest.mark.parametrize(("check", "text", "message"), REFUSED, ids=repr)
def test_refused_text_says_what_to_write(check: Callable[[str], str], text: str, message: str) -> None:
    assert refusal(check, text) == message


def test_every_check_is_in_both_tables() -> None:
    checks = {check for name, check in vars(values).items() if name.startswith("check_")}
    assert checks == set(ACCEPTED) == {check for check, _, _ in REFUSED}


def test_messages_are_short_whatever_is_given() -> None:
    for check in ACCEPTED:
        message = refusal(check, "@" * 100_000 + "\n")
        assert message is not None
        assert len(message) < 200


@pytest.mark.parametrize("character", [*"\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u061c"])
def test_direction_controls_are_refused_around_real_arabic_and_hebrew(character: str) -> None:
    for text in ("قانون الذكاء", "חוק הבינה"):
        assert values.check_text(text) == text
        with pytest.raises(ValueError, match=rf"U\+{ord(character):04X}"):
            values.check_text(text[:3] + character + text[3:])


@given(st.text(st.sampled_from("éÅñ각가ệ漢字🏛x"), min_size=1).map(lambda text: unicodedata.normalize("NFD", text)))
def test_only_normal_form_c_is_taken(text: str) -> None:
    normal = unicodedata.normalize("NFC", text)
    assert values.check_text(normal) == normal
    if text != normal:
        with pytest.raises(ValueError, match="NFC"):
            values.check_text(text)


@given(st.text(max_size=200))
def test_whatever_text_is_taken_is_visible_normal_and_on_one_line(text: str) -> None:
    message = refusal(values.check_text, text)
    if message is not None:
        assert "; " in message
        return
    assert unicodedata.is_normalized("NFC", text)
    assert len(text.splitlines()) == 1
    assert text == text.strip()
    assert not {unicodedata.category(c) for c in text} & {"Cc", "Cs", "Co", "Cn", "Zl", "Zp"}


@given(st.dates())
def test_bounds_of_a_day_are_that_day(day: date) -> None:
    assert values.date_bounds(day.isoformat()) == (day, day)


def test_february_ends_where_the_calendar_says() -> None:
    for year in range(1, 10_000):
        last = date(year, 3, 1) - timedelta(days=1)
        assert values.date_bounds(f"{year:04}-02").latest == last
        assert (refusal(values.check_date, f"{year:04}-02-29") is None) == (last.day == 29)


@given(st.dates())
def test_a_partial_date_is_never_sharpened(day: date) -> None:
    text = day.isoformat()
    for length, precision in ((4, "year"), (7, "month"), (10, "day")):
        partial = text[:length]
        assert values.check_date(partial) == partial
        assert values.date_precision(partial) == precision
        bounds = values.date_bounds(partial)
        assert bounds.earliest <= day <= bounds.latest
        assert bounds.earliest.isoformat()[:length] == bounds.latest.isoformat()[:length] == partial
    month_length = calendar.monthrange(day.year, day.month)[1]
    bounds = values.date_bounds(text[:7])
    assert (bounds.latest - bounds.earliest).days == month_length - 1
    assert values.date_bounds(text[:4]) == (date(day.year, 1, 1), date(day.year, 12, 31))


@given(st.from_regex(values.DATE_PATTERN.replace("$", r"\Z"), fullmatch=True))
def test_a_date_is_taken_exactly_when_the_calendar_has_it(text: str) -> None:
    padded = text + "-01-01"[len(text) - 10 :] if len(text) < 10 else text
    if refusal(date.fromisoformat, padded) is None:
        assert values.date_bounds(text).earliest == date.fromisoformat(padded)
    else:
        assert repr(text) in str(refusal(values.check_date, text))


_ends = st.integers(0, 10**17)
_spans = st.tuples(_ends, _ends).filter(lambda pair: pair[0] < pair[1])


@given(_spans)
def test_spans_round_trip(pair: tuple[int, int]) -> None:
    span = values.parse_span(f"{pair[0]},{pair[1]}")
    assert span == values.Span(*pair)
    assert f"{span.start},{span.end}" == values.check_span(f"{pair[0]},{pair[1]}")


_slugs = st.from_regex(r"[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,3}", fullmatch=True).filter(
    lambda text: text not in values._RESERVED
)


@given(_slugs, st.none() | _spans)
def test_citations_round_trip(source: str, pair: tuple[int, int] | None) -> None:
    text = source if pair is None else f"{source}#char={pair[0]},{pair[1]}"
    place = values.parse_citation(text)
    assert place == (source, None if pair is None else values.Span(*pair))
    assert values.check_citation(text) == text


@given(st.text(max_size=30))
def test_a_citation_is_refused_in_words_or_read_whole(text: str) -> None:
    message = refusal(values.check_citation, text)
    if message is None:
        source_id, span = values.parse_citation(text)
        assert text == (f"{source_id}#char={span.start},{span.end}" if span else source_id)
    else:
        assert "; " in message
