"""Whatever a scanner or a careless copy makes of a text, it is read: no exception, and surfaces are slices."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

import policydata

DEVELOPMENT = Path(__file__).parents[1] / "labelled" / "dev"
PARAGRAPHS = {
    language: [
        paragraph
        for path in sorted(DEVELOPMENT.glob(f"{language}-*.txt"))
        for paragraph in path.read_text(encoding="utf-8").split("\n\n")
        if paragraph.strip()
    ]
    for language in ("en", "zh")
}
SPECS = {
    language: [
        case["text"]
        for path in sorted((Path(__file__).parents[1] / "specs").glob(f"records-*{language}.yml"))
        for case in yaml.safe_load(path.read_text(encoding="utf-8"))
    ]
    for language in ("en", "zh")
}
STRAY = (
    *"\u00ad\u200b\ufeff\n\t\u3000İıſKß½²٣𝟙𠮷ﬁ〇１％%.,:;、，。（）()《》“”'-–/0129aIl年月日第十万亿",
    *("e\u0301", "\r\n", "  ", "2023", "2an0", "May ", "the ", "of ", "million", "percent", "No. ", "《办法》", "国家"),
)
EDIT = st.tuples(st.integers(0, 10_000), st.integers(0, 12), st.sampled_from(("", *STRAY)))
"""Where to cut, how many characters go, and what stands there instead."""


@pytest.mark.parametrize("language", ["en", "zh"])
@given(data=st.data())
@settings(max_examples=150, deadline=None)
def test_a_mutilated_text_is_read(language: str, data: st.DataObject) -> None:
    paragraphs = st.lists(st.sampled_from(PARAGRAPHS[language]), min_size=1, max_size=2)
    text = "\n\n".join(data.draw(paragraphs))
    for place, length, instead in data.draw(st.lists(EDIT, max_size=30)):
        at = place % (len(text) + 1)
        text = text[:at] + instead + text[at + length :]
    extraction = policydata.extract(text, lang=data.draw(st.sampled_from((language, None))))
    for mention in extraction.mentions:
        assert mention.start < mention.end
        assert text[mention.start : mention.end] == mention.text
    for record in extraction.records:
        assert all(0 <= index < len(extraction.mentions) for index in record.evidence)


@pytest.mark.parametrize("language", ["en", "zh"])
@given(data=st.data())
@settings(max_examples=300, deadline=None)
def test_a_text_cut_anywhere_is_read(language: str, data: st.DataObject) -> None:
    text = data.draw(st.sampled_from(SPECS[language]))
    place = data.draw(st.integers(0, len(text)))
    for part in (text[:place], text[place:]):
        assert all(mention.text for mention in policydata.extract(part, lang=language, date="2024-05-05").mentions)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("In 2an0 and 1ar１ it met.", []),
        ("5 thouſand users, 3 mıllion in 2023", ["5000", "3000000", "2023"]),
        ("In 2020 it was 0", ["2020", "0"]),
        ("\t\n2021\n", ["2021"]),
    ],
)
def test_texts_that_once_failed(text: str, values: list[str]) -> None:
    assert [mention.value for mention in policydata.extract(text, lang="en").mentions] == values
