"""Texts for the benchmark of extraction: policy prose of any size from the labelled texts, and hostile texts."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from pathlib import Path

LABELLED = Path(__file__).parents[1] / "tests" / "labelled" / "dev"
"""Not the held-out half: whoever measures speed reads these texts."""
DOCUMENT_BYTES = 4_000
_DIGITS = re.compile(r"[0-9]+")


def documents(language: str, size: int, seed: int = 1) -> Iterator[str]:
    """Yield documents of about 4 KB, `size` bytes in all: labelled paragraphs in random order with other numbers."""
    random_numbers = random.Random(seed)
    files = sorted(LABELLED.glob(f"{language}-*.txt"))
    paragraphs = [
        paragraph
        for file in files
        for paragraph in re.split(r"\n\s*\n", file.read_text(encoding="utf-8"))
        if paragraph.strip()
    ]
    if not paragraphs:
        raise SystemExit(f"{LABELLED}: no labelled texts in {language!r}; run from a whole checkout")
    document: list[str] = []
    written = total = 0
    while True:
        for paragraph in random_numbers.sample(paragraphs, len(paragraphs)):
            varied = _DIGITS.sub(lambda digits: _varied(digits[0], random_numbers), paragraph)
            document.append(varied)
            written += len(varied.encode()) + 2
            if written >= DOCUMENT_BYTES:
                yield "\n\n".join(document)
                total += written
                document, written = [], 0
                if total >= size:
                    return


def _varied(digits: str, random_numbers: random.Random) -> str:
    """Return another number of as many digits, a year for a year, so that a text reads as before but differs."""
    if len(digits) == 4 and digits[:2] in ("19", "20"):
        return digits[:2] + (str(random_numbers.randint(10, 26)) if digits[0] == "2" else digits[2:])
    if len(digits) == 1 or digits[0] == "0":
        return digits
    if len(digits) == 2 and int(digits) <= 31:
        return str(random_numbers.randint(10, 28))
    return digits[0] + "".join(random_numbers.choice("0123456789") for _ in digits[1:])


def text(language: str, size: int, seed: int = 1) -> str:
    """Return the documents as one text."""
    return "\n\n".join(documents(language, size, seed))


HOSTILE = {
    "digits": "1",
    "digits and blanks": "1 ",
    "digit groups": "1,234,",
    "decimal points": "1.",
    "slashed digits": "1/2/",
    "hyphened digits": "12-",
    "years": "2023 ",
    "years joined": "2023-2024",
    "Chinese years": "2023年",
    "Chinese numerals": "一百二十",
    "ten thousands": "万亿",
    "ordinals": "第一",
    "percent signs": "%",
    "currency signs": "$€¥",
    "months": "March ",
    "ends of": "end of the ",
    "the": "the ",
    "number words": "twenty hundred and ",
    "of and for": "of and for ",
    "by": "by the ",
    "not": "not ",
    "capitals": "Committee ",
    "capitals and of": "Ministry of ",
    "capitals and commas": "Ministry, ",
    "one capital": "A",
    "capitals joined": "AbC",
    "acronyms": "UNESCO ",
    "acronyms joined": "A-",
    "Chinese heads": "委员会",
    "Chinese offices": "国家发展和改革",
    "Chinese verbs": "印发通过",
    "Chinese names": "王主任",
    "opened titles": "《",
    "closed titles": "》",
    "nested titles": "《办法",
    "empty titles": "《》",
    "English quotes": "“",
    "straight quotes": '"',
    "apostrophes": "’s ",
    "quoted words": "“a” ",
    "brackets": "(",
    "closed brackets": ")",
    "full-width brackets": "（",
    "square brackets": "〔2023〕",
    "numbers of documents": "〔2023〕1号",
    "symbols": "A/RES/",
    "symbols joined": "A/1-",
    "GB": "GB/T ",
    "commas": ",",
    "Chinese commas": "，",
    "enumeration commas": "、",
    "full stops": ".",
    "Chinese full stops": "。",
    "semicolons": "；",
    "hyphens": "-",
    "dashes": "—",
    "newlines": "\n",
    "newlines and blanks": " \n",
    "blanks": " ",
    "ideographic blanks": "\u3000",
    "tabs": "\t",
    "soft hyphens": "\u00ad",
    "zero-width blanks": "a\u200b",
    "full-width digits": "１２",
    "letters": "a",
    "Chinese characters": "政",
    "emoji": "😀",
    "adopted": "adopted ",
    "published by": "published by the ",
    "shall": "shall not ",
    "eight principles": "eight principles, including ",
    "eight Chinese principles": "八项原则，",
    "percent of": "5% of ",
    "Chinese percent": "增长5%，",
    "an Act": "Act ",
    "Acts of years": "Act 2023 ",
    "titles of years": "《办法》2023年",
    "bodies and verbs": "国务院印发",
    "first": "the first ",
    "and": "and ",
}
"""Patterns repeated to 100 KB, by name."""
