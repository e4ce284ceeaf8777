"""Bytes to text without loss: byte order mark, UTF-8, declared character set, or the only one that fits."""

from __future__ import annotations

import codecs
import re

from policydata.documents.pinned import Notice, UnreadableError

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# Browsers read the labels of subsets as the superset; so do these.
_LABELS = {
    "utf-8": "utf-8",
    "utf8": "utf-8",
    "us-ascii": "cp1252",
    "ascii": "cp1252",
    "iso-8859-1": "cp1252",
    "latin1": "cp1252",
    "windows-1252": "cp1252",
    "cp1252": "cp1252",
    "gb18030": "gb18030",
    "gbk": "gb18030",
    "gb2312": "gb18030",
    "gb_2312-80": "gb18030",
    "x-gbk": "gb18030",
    "big5": "big5hkscs",
    "big5-hkscs": "big5hkscs",
    "shift_jis": "cp932",
    "euc-jp": "euc_jp",
    "euc-kr": "cp949",
    "koi8-r": "koi8_r",
    "windows-1250": "cp1250",
    "windows-1251": "cp1251",
    "windows-1253": "cp1253",
    "windows-1256": "cp1256",
    "iso-8859-2": "iso8859_2",
    "iso-8859-15": "iso8859_15",
}
_SINGLE_BYTE = frozenset({"cp1252", "koi8_r", "cp1250", "cp1251", "cp1253", "cp1256", "iso8859_2", "iso8859_15"})
# The commonest characters of administrative Chinese; text of another charset read as GB18030 hardly holds them.
_COMMON_HAN = frozenset(
    "的一是在不和有人中国为发展年月日法规定行政部门工作全对会以个上用管理务社经生民主及其应当第条信息数据"
)
_LEAST_HAN = 8  # characters; fewer decide nothing
_WESTERN = re.compile(
    rb"[\x80\x85\x91-\x97\x99\xa0\xa3\xa7\xa9\xab\xae\xb0\xb4\xb7\xba\xbb\xbf\xc0-\xd6\xd8-\xf6\xf8-\xff]"
)
_HIGH_RUN = re.compile(rb"[\x80-\xff]{3,}")
_CONTROL = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f]")
_MOJIBAKE = re.compile(
    "[ÂÃ][\xa0-\xbf\u0192\u201a\u201e\u2026\u2020\u2021\u02c6\u2030\u0152\u017d]|â€[\u2122\u0153\x9d\u201c\u201d\u02dc]"
)
_KNOWN = "save the file as UTF-8, or declare its character set"


def decode(data: bytes, declared: str | None = None) -> tuple[str, str, tuple[Notice, ...]]:
    """Return the text, the character set used and what is doubtful about it.

    Raises `UnreadableError` where no character set reads every byte, or more than one does.
    """
    for mark, codec in _BOMS:
        if data.startswith(mark):
            text = _strict(data, codec)
            if text is None:
                raise _unknown(f"the byte order mark says {codec.removesuffix('-sig').upper()}, the bytes are not")
            return text, codec.removesuffix("-sig"), ()
    if b"\0" in data:
        message = "holds NUL bytes: it is binary, or UTF-16 without a byte order mark"
        raise UnreadableError(Notice("not_text", message, _KNOWN))
    label = declared.strip().lower() if declared else None
    codec_declared = _LABELS.get(label) if label else None
    text = _strict(data, "utf-8")
    if text is not None and not _declared_wins(data, text, codec_declared):
        conflict = label is not None and codec_declared != "utf-8" and not data.isascii()
        return text, "utf-8", (_conflict(label, "utf-8"),) if conflict else ()
    if codec_declared and codec_declared != "utf-8" and (text := _strict(data, codec_declared)) is not None:
        return text, codec_declared, ()
    codec = _detected(data)
    text = _strict(data, codec)
    if text is None:  # the detection asks for strict decoding too
        raise _unknown("no character set reads it")
    if label is not None:
        return text, codec, (_conflict(label, codec),)
    message = f"no character set is declared; {codec} alone fits"
    return text, codec, (Notice("charset_detected", message, _KNOWN),)


def doubtful_characters(text: str) -> tuple[Notice, ...]:
    """Return what tells of characters lost or misread before the file was saved."""
    notices = []
    if count := text.count("\ufffd"):
        message = f"U+FFFD stands {count} times where a character was lost"
        notices.append(
            Notice("replacement_character", message, "take the text from its source", "(text)", text.index("\ufffd"))
        )
    for code, pattern, what in (
        ("control_character", _CONTROL, "control characters are in the text"),
        ("mojibake", _MOJIBAKE, "the text looks like UTF-8 read as another character set"),
    ):
        if found := pattern.search(text):
            count = sum(1 for _ in pattern.finditer(text))
            notices.append(
                Notice(code, f"{what} ({count} times)", "take the text from its source", "(text)", found.start())
            )
    return tuple(notices)


def _strict(data: bytes, codec: str) -> str | None:
    try:
        return data.decode(codec)
    except UnicodeDecodeError:
        return None


def _declared_wins(data: bytes, text: str, codec: str | None) -> bool:
    """Return whether a declared multi-byte set stands against UTF-8: short Chinese text may be valid in both."""
    if codec is None or codec == "utf-8" or codec in _SINGLE_BYTE or data.isascii():
        return False
    return max(text) < "\u0800" and _strict(data, codec) is not None


def _detected(data: bytes) -> str:
    fitting = [codec for codec, fits in (("gb18030", _is_chinese(data)), ("cp1252", _is_western(data))) if fits]
    if len(fitting) == 1:
        return fitting[0]
    try:
        data.decode("utf-8")
        place = ""
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        place = f" from byte {error.start} (line {line}) on"
    which = "both GB18030 and Windows-1252 fit" if fitting else "neither GB18030 nor Windows-1252 fits"
    raise _unknown(f"the bytes are not UTF-8{place}; {which}")


def _is_chinese(data: bytes) -> bool:
    text = _strict(data, "gb18030")
    if text is None:
        return False
    high = [character for character in text if character >= "\x80"]
    han = [character for character in high if "\u4e00" <= character <= "\u9fff"]
    common = sum(character in _COMMON_HAN for character in han)
    kana = sum("\u3040" <= character <= "\u30ff" for character in high)  # the same bytes in Japanese EUC
    usual = len(han) >= 0.6 * len(high) and common >= 0.08 * len(han)
    return len(han) >= _LEAST_HAN and usual and kana <= 0.02 * len(high)


def _is_western(data: bytes) -> bool:
    if _strict(data, "cp1252") is None or _HIGH_RUN.search(data):
        return False
    high = len(data) - len(data.translate(None, bytes(range(0x80, 0x100))))
    return len(_WESTERN.findall(data)) == high and high <= 0.2 * len(data)


def _unknown(reason: str) -> UnreadableError:
    return UnreadableError(Notice("unknown_charset", reason, _KNOWN))


def _conflict(label: str | None, codec: str) -> Notice:
    message = f"declares the character set {label!r}, but reads as {codec}"
    return Notice("charset_conflict", message, "correct the declaration, and look at the text")
