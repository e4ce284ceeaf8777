"""DOCX files made by the tests, part by part."""

from __future__ import annotations

import io
import zipfile

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_NAMESPACES = (
    f'xmlns:w="{W}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
)


def part(root: str, content: str, prologue: str = "") -> str:
    return f'<?xml version="1.0" encoding="UTF-8"?>{prologue}<w:{root} {_NAMESPACES}>{content}</w:{root}>'


def relations(targets: dict[str, str]) -> str:
    rows = "".join(
        f'<Relationship Id="r{number}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for number, (target, kind) in enumerate(targets.items())
    )
    return f'<?xml version="1.0"?><Relationships xmlns="{_RELATIONS}">{rows}</Relationships>'


def paragraph(text: str, run: str = "", properties: str = "") -> str:
    return f'<w:p>{properties}<w:r>{run}<w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def members(body: str, parts: dict[str, tuple[str, str]] | None = None, prologue: str = "") -> dict[str, bytes]:
    """Return the members of a DOCX: `parts` holds further parts of `word/`, each with its kind and its XML."""
    parts = parts or {}
    texts = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        "_rels/.rels": relations({"word/document.xml": "officeDocument"}),
        "word/document.xml": part("document", f"<w:body>{body}</w:body>", prologue),
        "word/_rels/document.xml.rels": relations({name: kind for name, (kind, _) in parts.items()}),
    }
    texts |= {f"word/{name}": xml for name, (_, xml) in parts.items()}
    return {name: text.encode() for name, text in texts.items()}


def archive(files: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", method) as archived:
        for name, data in files.items():
            archived.writestr(name, data)
    return file.getvalue()


def docx(body: str, parts: dict[str, tuple[str, str]] | None = None, prologue: str = "") -> bytes:
    return archive(members(body, parts, prologue))
