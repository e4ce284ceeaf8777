"""Row 36 of the faults (hidden structure) and the DOCX part of row 40."""

from __future__ import annotations

import pytest

from policydata.documents.docx import parse_docx
from policydata.documents.pinned import UnreadableError
from tests.documents.docx_files import docx, paragraph, part
from tests.documents.needed_libraries import needs

pytestmark = needs("lxml")


def run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def shown(body: str) -> str:
    return parse_docx(docx(body)).text


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (
            f"<w:p>{run('takes effect ')}<w:ins>{run('on 15 August 2023')}</w:ins></w:p>",
            "takes effect on 15 August 2023",
        ),
        (f"<w:p>{run('a')}<w:del><w:r><w:delText>gone</w:delText></w:r></w:del>{run('b')}</w:p>", "ab"),
        (f"<w:p><w:moveFrom>{run('x')}</w:moveFrom></w:p><w:p><w:moveTo>{run('x')}</w:moveTo></w:p>", "x"),
        (f"<w:sdt><w:sdtPr/><w:sdtContent><w:p>{run('inside')}</w:p></w:sdtContent></w:sdt>", "inside"),
        (f"<w:p>{run('a')}<w:sdt><w:sdtContent>{run('b')}</w:sdtContent></w:sdt></w:p>", "ab"),
        (f"<w:p><w:hyperlink>{run('link')}</w:hyperlink><w:smartTag>{run('tag')}</w:smartTag></w:p>", "linktag"),
        ("<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r></w:p>", "a\tb\nc"),
        (
            "<w:p><w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:softHyphen/><w:t>c</w:t></w:r></w:p>",
            "a\u2011b\u00adc",
        ),
        (f"<w:p><w:r><w:instrText>PAGE</w:instrText></w:r><w:fldSimple>{run('7')}</w:fldSimple></w:p>", "7"),
        ("<w:p><m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath></w:p>", "x=1"),
        (
            f"<w:p>{run('one')}<mc:AlternateContent><mc:Choice>{run(' new')}</mc:Choice>"
            f"<mc:Fallback>{run(' old')}</mc:Fallback></mc:AlternateContent></w:p>",
            "one new",
        ),
        (f"<w:p>{run('a')}<w:r><w:pict><v:textpath string='DRAFT'/></w:pict></w:r></w:p>", "aDRAFT"),
        ("<w:p><w:pPr><w:tabs><w:tab w:val='left'/></w:tabs></w:pPr><w:r><w:t>第一条</w:t></w:r></w:p>", "第一条"),
    ],
)
def test_what_a_reader_sees_is_the_text(body: str, text: str) -> None:
    assert shown(body) == text


def test_a_deleted_paragraph_mark_joins_and_a_deleted_paragraph_vanishes() -> None:
    mark = "<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"
    assert shown(paragraph("first ", properties=mark) + paragraph("second")) == "first second"
    gone = f"<w:p>{mark}<w:del>{run('gone')}</w:del></w:p>"
    assert shown(paragraph("first") + gone + paragraph("second")) == "first\nsecond"


def test_changes_are_counted() -> None:
    inserted = f"<w:ins>{run('a')}</w:ins><w:moveTo>{run('d')}</w:moveTo>"
    body = f"<w:p>{inserted}<w:del>{run('b')}</w:del><w:del>{run('c')}</w:del></w:p>"
    [notice] = parse_docx(docx(body)).notices
    assert notice.code == "tracked_changes"
    assert notice.message == "2 tracked insertions are in, 2 deletions are out"


def cell(*paragraphs: str) -> str:
    return f"<w:tc><w:tcPr/>{''.join(paragraphs) or '<w:p/>'}</w:tc>"


def test_tables_are_read_cell_by_cell() -> None:
    inner = f"<w:tbl><w:tr>{cell(paragraph('in'))}{cell(paragraph('ner'))}</w:tr></w:tbl>"
    deleted = f"<w:tr><w:trPr><w:del/></w:trPr>{cell(paragraph('out'))}</w:tr>"
    body = (
        paragraph("before")
        + f"<w:tbl><w:tblPr/><w:tr>{cell(paragraph('year'))}{cell()}{cell(paragraph('users'))}</w:tr>{deleted}"
        + f"<w:tr>{cell(paragraph('1.092'), paragraph('billion'))}{cell(inner, '<w:p/>')}</w:tr></w:tbl>"
        + paragraph("after")
    )
    parsed = parse_docx(docx(body))
    assert parsed.text == "before\nyear\t\tusers\n1.092\nbillion\tin\tner\nafter"
    places = {parsed.text[span.start : span.end]: str(span.place) for span in parsed.places}
    assert places == {
        "before": "paragraph 1",
        "year": "table 1, row 1, cell 1, paragraph 1",
        "users": "table 1, row 1, cell 3, paragraph 1",
        "1.092": "table 1, row 2, cell 1, paragraph 1",
        "billion": "table 1, row 2, cell 1, paragraph 2",
        "in": "table 2, row 1, cell 1, paragraph 1",
        "ner": "table 2, row 1, cell 2, paragraph 1",
        "after": "paragraph 2",
    }


def test_merged_cells_keep_their_columns_and_raised_digits_stay_raised() -> None:
    merged = f"<w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr>{paragraph('ships')}</w:tc>"
    note = "<w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr><w:t>1</w:t></w:r>"
    counted = f"<w:tc><w:p><w:r><w:t>5.3</w:t></w:r>{note}</w:p></w:tc>"
    body = f"<w:tbl><w:tr>{merged}{cell(paragraph('crew'))}</w:tr><w:tr>{counted}{cell()}{cell()}</w:tr></w:tbl>"
    assert parse_docx(docx(body)).text == "ships\t\tcrew\n5.3¹"


def test_notes_headers_footers_and_text_boxes_are_in_and_named() -> None:
    separator = f"<w:footnote w:type='separator' w:id='-1'>{paragraph('---')}</w:footnote>"
    parts = {
        "footnotes.xml": ("footnotes", part("footnotes", f"{separator}<w:footnote>{paragraph('note')}</w:footnote>")),
        "endnotes.xml": ("endnotes", part("endnotes", f"<w:endnote>{paragraph('end')}</w:endnote>")),
        "header1.xml": ("header", part("hdr", paragraph("国发〔2017〕35号"))),
        "header2.xml": ("header", part("hdr", paragraph("国发〔2017〕35号"))),
        "footer1.xml": ("footer", part("ftr", paragraph("foot"))),
        "comments.xml": ("comments", part("comments", paragraph("remark"))),
        "charts/chart1.xml": ("chart", part("x", "")),
    }
    box = f"<w:r><w:pict><w:txbxContent>{paragraph('boxed')}</w:txbxContent></w:pict></w:r>"
    parsed = parse_docx(docx(f"<w:p>{run('bo')}{box}{run('dy')}</w:p>", parts))
    assert {str(span.place): parsed.text[span.start : span.end] for span in parsed.places} == {
        "paragraph 1": "body",
        "text box 1, paragraph 1": "boxed",
        "footnote 1, paragraph 1": "note",
        "endnote 1, paragraph 1": "end",
        "header 1, paragraph 1": "国发〔2017〕35号",
        "footer 1, paragraph 1": "foot",
    }
    assert [notice.message for notice in parsed.notices] == [
        "1 parts of the kind chart are not read",
        "1 parts of the kind comments are not read",
    ]


def test_row_40_hidden_runs_are_out_and_white_or_tiny_ones_are_told() -> None:
    body = (
        paragraph("seen")
        + paragraph("secret", "<w:rPr><w:vanish/></w:rPr>")
        + paragraph("open", "<w:rPr><w:vanish w:val='false'/></w:rPr>")
        + paragraph("white", "<w:rPr><w:color w:val='ffffff'/></w:rPr>")
        + paragraph("tiny", "<w:rPr><w:sz w:val='2'/></w:rPr>")
    )
    parsed = parse_docx(docx(body))
    assert parsed.text == "seen\nopen\nwhite\ntiny"
    assert [(notice.code, notice.index) for notice in parsed.notices] == [
        ("hidden_text", None),
        ("unseen_text", parsed.text.index("white")),
        ("unseen_text", parsed.text.index("tiny")),
    ]
    assert "6 characters" in parsed.notices[0].message


def test_symbols_and_automatic_numbers_are_told() -> None:
    numbered = paragraph("Scope", properties="<w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr>")
    symbol = "<w:p><w:r><w:sym w:font='Wingdings' w:char='F0FE'/><w:sym w:font='Arial' w:char='00A7'/></w:r></w:p>"
    parsed = parse_docx(docx(numbered + symbol))
    assert parsed.text == "Scope\n\ufffd§"
    assert [notice.code for notice in parsed.notices] == ["automatic_numbers", "garbled_text", "replacement_character"]


def nested(depth: int) -> str:
    return f"<w:p>{'<w:smartTag>' * depth}{run('deep')}{'</w:smartTag>' * depth}</w:p>"


@pytest.mark.parametrize("depth", [100, 300, 1500])
def test_nesting_deeper_than_the_stack_loses_nothing(depth: int) -> None:
    assert shown(nested(depth)) == "deep"


def test_nesting_deeper_than_the_parser_goes_is_refused() -> None:
    with pytest.raises(UnreadableError) as caught:
        shown(nested(5000))
    assert caught.value.notice.code == "damaged"


@pytest.mark.parametrize(
    "body", ["", "<w:p/>", f"<w:p><w:del>{'x'}</w:del></w:p>", "<w:p><w:r><w:drawing/></w:r></w:p>"]
)
def test_a_document_without_text_is_refused(body: str) -> None:
    with pytest.raises(UnreadableError) as caught:
        shown(body)
    assert caught.value.notice.code == "no_text"
