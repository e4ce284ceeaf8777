from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policydata.documents.pinned import PlacedSpan, UnreadableError
from policydata.documents.text_files import parse_text


def described(spans: tuple[PlacedSpan, ...], text: str) -> list[tuple[str, str]]:
    return [(text[span.start : span.end], str(span.place)) for span in spans]


def test_the_text_is_what_the_file_holds() -> None:
    text = "# 标题\r\n\r\nOne 𠀀\nline\n \n\nTwo\n"
    parsed = parse_text(text.encode())
    assert parsed.text == text
    assert described(parsed.places, text) == [
        ("# 标题", "paragraph 1"),
        ("One 𠀀\nline", "paragraph 2"),
        ("Two", "paragraph 3"),
    ]


def test_a_form_feed_begins_a_page() -> None:
    parsed = parse_text(b"one\n\ntwo\f\fthree\nfour\n\f")
    assert described(parsed.places, parsed.text) == [
        ("one", "page 1, paragraph 1"),
        ("two", "page 1, paragraph 2"),
        ("three\nfour", "page 3, paragraph 3"),
    ]


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_all_that_is_not_blank_has_a_place(text: str) -> None:
    if not text.strip() or "\0" in text:
        return
    parsed = parse_text(b"\xef\xbb\xbf" + text.encode())
    assert parsed.text == text
    placed = "".join("".join(text[span.start : span.end].split()) for span in parsed.places)
    assert placed == "".join(text.split())


def test_blank_space_alone_is_no_document() -> None:
    with pytest.raises(UnreadableError) as caught:
        parse_text(b" \n\t\xe3\x80\x80\n")
    assert caught.value.notice.code == "no_text"
