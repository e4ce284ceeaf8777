"""Commands for curators: validate raw records and build a release."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from policydata.errors import InvalidRecordsError, MissingExtraError

if TYPE_CHECKING:
    from policydata.issues import Issue

_folder = click.Path(file_okay=False, path_type=Path)
_raw = click.argument("raw", type=_folder, default=Path("data/raw"))
_texts = click.option(
    "--texts",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Folder with the pinned texts; every span is held against them.",
)
_format = click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="How issues are listed: one line each, or one JSON object a line.",
)


@click.command()
@_raw
@_texts
@_format
def validate(raw: Path, texts: Path | None, form: str) -> None:
    """List every issue of the raw records in RAW (default data/raw); publish nothing.

    Issues go to stdout as path:line:column: field: what is wrong; what to write instead. Exit code 1 if there are any.

    \b
    policydata validate
    policydata validate data/raw --texts texts --format json
    """
    with _build_extra():
        from policydata.build import validate_raw
    with _progress("reading") as progress, _raw_folder(raw):
        validation = validate_raw(raw, texts, progress)
    _list_issues(validation.issues, form)
    read, refused = validation.records.records_read, validation.records.records_refused
    if report := validation.texts:
        click.echo(f"{report.spans_confirmed} of {report.spans_total} anchored spans confirmed", err=True)
    click.echo(f"{read} records read, {refused} refused, {_counted(validation.issues)}", err=True)
    sys.exit(1 if validation.issues else 0)


@click.command()
@_raw
@click.option("--out", type=_folder, default=Path("data/processed"), show_default=True, help="Folder of the release.")
@click.option(
    "--root",
    type=_folder,
    default=Path(),
    help="Where schemas/ and docs/data-dictionary.md are written.  [default: here]",
)
@click.option("--no-schemas", is_flag=True, help="Write the release only.")
@_texts
@_format
def build(raw: Path, out: Path, root: Path, no_schemas: bool, texts: Path | None, form: str) -> None:
    """Validate the raw records in RAW (default data/raw) and publish them, all or nothing.

    \b
    policydata build
    policydata build my/raw --out my/release --no-schemas
    """
    with _build_extra():
        from policydata.build import build_release, write_generated
    with _progress("reading") as progress, _raw_folder(raw):
        try:
            report = build_release(raw, out, texts=texts, progress=progress)
        except InvalidRecordsError as error:
            _list_issues(error.issues, form)
            click.echo(f"{_counted(error.issues)}; nothing was published", err=True)
            sys.exit(1)
    if not no_schemas:
        for path in write_generated(root):
            click.echo(f"wrote {path}", err=True)
    rows = sum(report.rows.values())
    click.echo(f"{report.records_read} records read and published: {len(report.rows)} tables, {rows} rows in {out}")


def _list_issues(issues: Iterable[Issue], form: str) -> None:
    for issue in issues:
        click.echo(issue.to_json() if form == "json" else str(issue))


def _counted(issues: Sequence[Issue]) -> str:
    return "1 issue" if len(issues) == 1 else f"{len(issues)} issues"


@contextmanager
def _raw_folder(raw: Path) -> Iterator[None]:
    try:
        yield
    except NotADirectoryError:
        message = f"there is no folder {raw}; run this in a checkout, or name the folder of raw records"
        raise click.UsageError(message) from None


@contextmanager
def _build_extra() -> Iterator[None]:
    try:
        yield
    except ModuleNotFoundError as error:
        if error.name and error.name.split(".")[0] in {"pydantic", "yaml", "filelock"}:
            raise MissingExtraError(error.name, "build") from None
        raise


@contextmanager
def _progress(what: str) -> Iterator[Callable[[int], None]]:
    """Count files on stderr once a second has passed, on a terminal only."""
    start = time.monotonic()
    shown = False

    def report(count: int) -> None:
        nonlocal shown
        if sys.stderr.isatty() and time.monotonic() - start > 1 and count % 50 == 0:
            shown = True
            click.echo(f"\r{what}: {count} files", err=True, nl=False)

    yield report
    if shown:
        click.echo("\r\033[K", err=True, nl=False)
