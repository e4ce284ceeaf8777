from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from policydata.documents.pinned import PinnedDocument, Place
from policydata.documents.text_writer import TextWriter

WORDS = st.text(st.characters(codec="utf-8", exclude_categories=("Z", "C")), min_size=1, max_size=4)
STEPS = ("space", "break_line", "end_paragraph", "begin_table", "begin_row", "begin_cell", "end_table")


@given(st.lists(st.one_of(WORDS, st.sampled_from(STEPS))))
def test_every_piece_is_found_at_its_place_and_places_are_in_order(steps: list[str]) -> None:
    writer = TextWriter()
    written = []
    for step in steps:
        if step in STEPS:
            getattr(writer, step)()
        else:
            writer.write(step)
            written.append(step)
    text, places = writer.finish()
    assert "".join(text.split()) == "".join(written)
    assert text == text.strip()
    assert "".join("".join(text[span.start : span.end].split()) for span in places) == "".join(written)
    assert all(left.end <= right.start for left, right in pairwise(places))
    assert all(span.start < span.end for span in places)


def test_cells_stand_between_tabs_and_empty_ones_keep_theirs() -> None:
    writer = TextWriter()
    writer.write("before")
    writer.begin_table()
    for row in (("a", "", "c"), ("", "", "f"), ("", "", "")):
        writer.begin_row()
        for cell in row:
            writer.begin_cell()
            writer.end_paragraph()
            writer.write(cell)
            writer.end_paragraph()
    writer.end_table()
    writer.write("after")
    text, places = writer.finish()
    assert text == "before\na\t\tc\n\t\tf\nafter"
    document = PinnedDocument("x", "html", text, places, (), "")
    assert document.place_at(text.index("f\n")) == Place(table=1, row=2, cell=3, paragraph=1)
    assert document.place_at(text.index("after")) == Place(paragraph=2)
    assert document.place_at(text.index("\t")) is None
    assert document.place_at(len(text)) is None
    assert str(document.place_at(text.index("c"))) == "table 1, row 1, cell 3, paragraph 1"
