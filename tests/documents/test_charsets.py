"""Row 53 of the faults: wrong or unknown character sets."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policydata.documents.charsets import decode, doubtful_characters
from policydata.documents.pinned import UnreadableError

CHINESE = "为了促进生成式人工智能健康发展和规范应用,维护国家安全和社会公共利益,根据法律、行政法规,制定本办法。"
TRADITIONAL = "為了促進生成式人工智能健康發展和規範應用,維護國家安全和社會公共利益,根據法律法規,制定本辦法。"
ENGLISH = "The Council’s “Digital Agenda” – adopted at Málaga, § 3 – costs €5 m.\n" * 3
FRENCH = "Le décret a été publié à l’issue du conseil; les créées et préétablies.\n"
RUSSIAN = "Правительство Российской Федерации постановляет утвердить прилагаемое положение.\n"
JAPANESE = "人工知能関連技術の研究開発及び活用の推進に関する法律について、内閣は基本計画を定める。"
KOREAN = "인공지능 발전과 신뢰 기반 조성 등에 관한 기본법은 국민의 권익과 존엄성을 보호하는 것을 목적으로 한다."


@pytest.mark.parametrize(
    ("data", "declared", "charset"),
    [
        (CHINESE.encode(), None, "utf-8"),
        (codecs.BOM_UTF8 + CHINESE.encode(), None, "utf-8"),
        (codecs.BOM_UTF16_LE + CHINESE.encode("utf-16-le"), None, "utf-16"),
        (codecs.BOM_UTF16_BE + CHINESE.encode("utf-16-be"), None, "utf-16"),
        (codecs.BOM_UTF32_LE + CHINESE.encode("utf-32-le"), None, "utf-32"),
        (CHINESE.encode("gb18030"), "gb2312", "gb18030"),
        (CHINESE.encode("gbk"), "GBK", "gb18030"),
        (CHINESE.encode("gb18030"), None, "gb18030"),
        (ENGLISH.encode("cp1252"), "iso-8859-1", "cp1252"),
        (ENGLISH.encode("cp1252"), None, "cp1252"),
        (FRENCH.encode("cp1252"), None, "cp1252"),
        (TRADITIONAL.encode("big5"), "Big5", "big5hkscs"),
        (RUSSIAN.encode("cp1251"), "windows-1251", "cp1251"),
        (RUSSIAN.encode("koi8_r"), "koi8-r", "koi8_r"),
        (JAPANESE.encode("cp932"), "Shift_JIS", "cp932"),
        (JAPANESE.encode("euc_jp"), "euc-jp", "euc_jp"),
        (KOREAN.encode("cp949"), "euc-kr", "cp949"),
        ("通知".encode("gb18030"), "gb2312", "gb18030"),
    ],
)
def test_texts_in_many_character_sets(data: bytes, declared: str | None, charset: str) -> None:
    text, found, notices = decode(data, declared)
    assert text in {CHINESE, TRADITIONAL, ENGLISH, FRENCH, RUSSIAN, JAPANESE, KOREAN, "通知"}
    assert found == charset
    detected = declared is None and charset in {"gb18030", "cp1252"}
    assert [notice.code for notice in notices] == (["charset_detected"] if detected else [])


@pytest.mark.parametrize(
    "data",
    [
        TRADITIONAL.encode("big5"),
        RUSSIAN.encode("cp1251"),
        (ENGLISH.translate({8364: None}) * 9).encode("cp1252") + "положение".encode("cp1251"),
        RUSSIAN.encode("koi8_r"),
        RUSSIAN.encode("iso8859_5"),
        JAPANESE.encode("cp932"),
        JAPANESE.encode("euc_jp"),
        KOREAN.encode("cp949"),
        CHINESE.encode()[:-1],
        CHINESE.encode() + b"\xff" + CHINESE.encode(),
        "办法规定".encode("gb18030"),
    ],
)
def test_a_character_set_is_never_guessed(data: bytes) -> None:
    with pytest.raises(UnreadableError) as caught:
        decode(data)
    assert caught.value.notice.code == "unknown_charset"


def test_the_first_byte_that_is_not_utf_8_is_named() -> None:
    with pytest.raises(UnreadableError, match=r"from byte 7 \(line 2\) on"):
        decode(b"line 1\n\xff\xff\xff")


@pytest.mark.parametrize("data", [CHINESE.encode("utf-16-le"), b"a\0b", "plain".encode("utf-16-be")])
def test_utf_16_without_a_mark_and_binary_are_not_text(data: bytes) -> None:
    with pytest.raises(UnreadableError) as caught:
        decode(data)
    assert caught.value.notice.code in {"not_text", "unknown_charset"}


@pytest.mark.parametrize(
    ("data", "declared", "charset"),
    [
        (ENGLISH.encode(), "iso-8859-1", "utf-8"),
        (CHINESE.encode(), "gb2312", "utf-8"),
        (ENGLISH.encode("cp1252"), "utf-8", "cp1252"),
        (CHINESE.encode("gb18030"), "utf-8", "gb18030"),
        (CHINESE.encode(), "x-unheard-of", "utf-8"),
    ],
)
def test_a_false_declaration_is_told(data: bytes, declared: str, charset: str) -> None:
    text, found, notices = decode(data, declared)
    assert text in {ENGLISH, CHINESE}
    assert (found, [notice.code for notice in notices]) == (charset, ["charset_conflict"])


@given(st.binary(max_size=200), st.sampled_from([None, "utf-8", "gb2312", "iso-8859-1", "big5", "nonsense"]))
def test_whatever_is_decoded_encodes_back_to_the_same_bytes(data: bytes, declared: str | None) -> None:
    try:
        text, charset, _ = decode(data, declared)
    except UnreadableError:
        return
    if charset in {"utf-8", "cp1252"}:
        assert text.encode(charset) == data.removeprefix(codecs.BOM_UTF8)
    assert "\ufffd" not in text or "\ufffd".encode() in data or charset in {"gb18030", "utf-16", "utf-32"}


def test_lost_and_misread_characters_are_counted_with_their_place() -> None:
    found = {
        notice.code: (notice.index, notice.message) for notice in doubtful_characters("caf\ufffd \ufffd\x1bâ€™ Ã©")
    }
    assert {code: index for code, (index, _) in found.items()} == {
        "replacement_character": 3,
        "control_character": 6,
        "mojibake": 7,
    }
    assert "2 times" in found["replacement_character"][1]
    assert doubtful_characters("café – “Äôé” 的 Â x Ã\n\t") == ()
