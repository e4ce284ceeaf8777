"""Commands for documents: extract what they name and state, and draft records from it."""

from __future__ import annotations

import datetime
import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

import click

from policydata.cli.days import Day
from policydata.errors import MissingExtraError

if TYPE_CHECKING:
    from policydata.corpus import ExtractedDocument
    from policydata.extraction.candidate_rows import CandidateRow
    from policydata.extraction.extractions import Extraction

_SECONDS_BETWEEN_COUNTS = 1.0


@click.command()
@click.argument("paths", metavar="PATH...", nargs=-1, required=True)
@click.option(
    "-o",
    "--out",
    type=click.Path(path_type=Path),
    help="A .jsonl or .parquet file, a folder for one .jsonl a document, or - for stdout.  [default: stdout]",
)
@click.option(
    "--lang",
    type=click.Choice(["auto", "en", "zh"]),
    default="auto",
    show_default=True,
    help="Language of the documents; auto detects it by paragraph.",
)
@click.option(
    "--texts",
    type=click.Path(file_okay=False, path_type=Path),
    help="Folder for the text of each document (*.txt), in which the spans count; draft and validate read it.",
)
@click.option("--date", type=Day(), help="The day the documents speak; resolves dates without a year.")
@click.option("--workers", type=click.IntRange(min=1), default=1, show_default=True, help="Processes at work.")
@click.option(
    "--to-html",
    "pages",
    type=click.Path(file_okay=False, path_type=Path),
    is_flag=False,
    flag_value="pages",
    help="Folder for one page a document, with its spans highlighted and linked; pages where no folder is given.",
)
def extract(
    paths: tuple[str, ...],
    out: Path | None,
    lang: str,
    date: datetime.datetime | None,
    workers: int,
    pages: Path | None,
    texts: Path | None,
) -> None:
    """Extract what documents name and state: text, Markdown, HTML, DOCX, PDF; files, folders and patterns.

    One JSON object a line: each document, its mentions (dates, figures, policies, numbers, bodies, people, events) and
    the records they make (dated events of instruments, statistics, contents, claims, relations), linked to the dataset.

    A document that cannot be read is named on stderr with the reason; it stops no other, and makes the exit code 1.

    \b
    policydata extract notice.pdf --date 2024-03-22
    policydata extract reports -o candidates.jsonl --workers 4
    policydata extract notice.docx -o candidates.parquet --to-html pages --texts texts
    """
    from policydata.candidate_files import SUFFIXES, FileNames, open_candidates
    from policydata.corpus import extract_documents

    to_stdout = out == Path("-") or not (out or pages or texts)
    out = None if to_stdout else out
    if out is not None and out.suffix and out.suffix not in SUFFIXES and not out.is_dir():
        raise click.BadParameter(f"{out} is neither a {' nor a '.join(SUFFIXES)} file nor a folder", param_hint="--out")
    documents = extract_documents(paths, None if lang == "auto" else lang, date.date() if date else None, workers)
    names = FileNames()
    read = refused = 0
    with _written(out, pages, texts), open_candidates(out) if out else nullcontext(_print) as write:
        for document in _with_progress(documents):
            for finding in document.findings:
                click.echo(str(finding), err=True)
            if document.text is None or document.extraction is None:
                refused += 1
                continue
            read += 1
            name = names.of(document.document_id)
            if out or to_stdout:
                write(name, document.rows())
            if pages:
                _write_page(pages / f"{name}.html", document.document_id, document.text, document.extraction)
            if texts:
                texts.mkdir(parents=True, exist_ok=True)
                (texts / f"{name.removesuffix('.txt')}.txt").write_bytes(document.text.encode())
    click.echo(f"{read} {'document' if read == 1 else 'documents'} extracted, {refused} refused", err=True)
    sys.exit(1 if refused else 0)


@contextmanager
def _written(*targets: Path | None) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        named = next((target for target in targets if target), None)
        if named is None:  # a closed pipe, which Click knows how to end
            raise
        raise click.FileError(str(error.filename or named), error.strerror) from None


def _write_page(target: Path, title: str, text: str, extraction: Extraction) -> None:
    from policydata.highlight import page

    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(page(title, text, extraction), encoding="utf-8", newline="\n")
    click.echo(f"wrote {target}", err=True)


def _print(_: str, rows: Iterable[CandidateRow]) -> None:
    from policydata.extraction.candidate_rows import json_line

    for row in rows:
        click.echo(json_line(row), nl=False)


def _with_progress(documents: Iterable[ExtractedDocument]) -> Iterator[ExtractedDocument]:
    """Count documents on stderr once a second, on a terminal only."""
    shown = time.monotonic()
    for count, document in enumerate(documents, 1):
        if sys.stderr.isatty() and time.monotonic() - shown > _SECONDS_BETWEEN_COUNTS:
            shown = time.monotonic()
            click.echo(f"\r{count} documents", err=True, nl=False)
        yield document
    if sys.stderr.isatty():
        click.echo("\r\033[K", err=True, nl=False)


@click.command()
@click.argument("candidates", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option(
    "-o",
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("drafts"),
    show_default=True,
    help="Folder of the drafts; files that exist there are left as they are.",
)
@click.option(
    "--texts",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Folder with the texts of the documents (*.txt): needed for claims and validity.",
)
def draft(candidates: Path, out: Path, texts: Path | None) -> None:
    """Draft records from CANDIDATES, the JSON lines of `policydata extract`, for a curator to complete and accept.

    Fields are filled with their evidence, doubts stand beside them as comments, and what only a curator can say is
    marked "to fill". Lines that are no candidates are named on stdout; exit code 1 if there are any.

    \b
    policydata draft candidates.jsonl
    policydata draft candidates.jsonl -o drafts --texts texts
    """
    try:
        from policydata.draft import drafts
    except ModuleNotFoundError as error:
        raise MissingExtraError(error.name or "pydantic", "build") from None
    with candidates.open(encoding="utf-8", errors="surrogateescape", newline="") as lines, _written(out):
        known = (path.read_text(encoding="utf-8") for path in sorted(texts.glob("*.txt"))) if texts else ()
        drafted = drafts(lines, str(candidates), texts=known)
        left = 0
        for name, text in drafted.files.items():
            path = out / name
            if path.exists():
                left += 1
                click.echo(f"{path} exists and was left as it is", err=True)
                continue
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
    for issue in drafted.issues:
        click.echo(str(issue))
    click.echo(f"{len(drafted.files) - left} files drafted in {out}", err=True)
    sys.exit(1 if drafted.issues else 0)
