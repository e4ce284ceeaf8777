"""Commands on what documents cite: the verdicts on it, and official series as pictures."""

from __future__ import annotations

import datetime
import json
import shutil
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from policydata.cli.days import Day
from policydata.errors import MissingExtraError, UnknownNameError

if TYPE_CHECKING:
    import pandas as pd

_NARROWEST, _WIDEST = 60, 120
_SIGNS = {"corroborated": "=", "imprecise": "~", "contradicted": "!", "unverifiable": "?"}


@click.command()
@click.argument("source", required=False)
@click.option(
    "--only",
    type=click.Choice(list(_SIGNS)),
    multiple=True,
    help="Show these verdicts only; may be given more than once.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["table", "json", "csv"]),
    default="table",
    show_default=True,
    help="A table to read, one JSON object a line, or CSV.",
)
@click.option(
    "--text",
    "document",
    type=click.Path(path_type=Path),
    help="Extract from this document (text, HTML, DOCX, PDF) and judge what it cites, instead.",
)
@click.option("--lang", type=click.Choice(["auto", "en", "zh"]), default="auto", help="Language of --text.")
@click.option(
    "--date",
    type=Day(),
    help="The day on which --text speaks: what was published later does not count.",
)
def verdicts(
    source: str | None,
    only: tuple[str, ...],
    form: str,
    document: Path | None,
    lang: str,
    date: datetime.datetime | None,
) -> None:
    """Say whether what documents cite agrees with the official record: figures, dates, issuers, counts.

    SOURCE is the id of one document; without it, all that were judged.

    \b
    policydata verdicts ai-right-to-development-2024
    policydata verdicts --only imprecise --only contradicted --format csv
    policydata verdicts --text report.pdf --date 2024-03-22
    """
    from policydata.loader import load

    if document is not None and source is not None:
        raise click.UsageError("give SOURCE for what was judged, or --text for a new document, not both")
    if document is None and (date is not None or lang != "auto"):
        raise click.UsageError("--lang and --date say something of --text, which is missing")
    if document is not None:
        rows = _judged(document, None if lang == "auto" else lang, date.date() if date else None)
    else:
        rows = load("verdicts")
    if source is not None:
        known = tuple(sorted(rows["source_id"].unique()))
        if source not in known:
            raise click.BadParameter(str(UnknownNameError("source", source, known)), param_hint="SOURCE")
        rows = rows[rows["source_id"] == source]
    if only:
        rows = rows[rows["verdict"].isin(only)]
    _print(rows, form)
    counts = rows["verdict"].value_counts()
    click.echo(", ".join(f"{counts.get(name, 0)} {name}" for name in _SIGNS), err=True)


@click.command()
@click.argument("indicator")
@click.option(
    "-o", "--out", type=click.Path(dir_okay=False, path_type=Path), required=True, help="A .svg or .png file."
)
@click.option("--group", "groups", multiple=True, help="A group of the series; may be given more than once.")
@click.option("--geography", help="ISO 3166-1 alpha-2 code, or WORLD.")
def plot(indicator: str, out: Path, groups: tuple[str, ...], geography: str | None) -> None:
    """Draw the official series INDICATOR, with the figures that documents cite marked on it by verdict.

    \b
    policydata plot cn-internet-penetration -o penetration.svg
    policydata plot cn-internet-users --group rural -o rural.png
    """
    from policydata.plot import plot as draw

    try:
        draw(indicator, groups or None, geography, out)
    except UnknownNameError as error:
        raise click.UsageError(str(error)) from None
    except ValueError as error:
        raise click.BadParameter(str(error), param_hint="--out") from None
    except OSError as error:
        raise click.FileError(str(out), error.strerror) from None
    click.echo(f"wrote {out}", err=True)


def _judged(document: Path, lang: str | None, date: datetime.date | None) -> pd.DataFrame:
    """Return the verdicts on a document as rows; one that cannot be read ends the command with the reasons."""
    import pandas as pd

    from policydata.documents import PinnedDocument, read_document

    try:
        from policydata.document_verdicts import DocumentVerdict, judge_text
    except ModuleNotFoundError as error:
        raise MissingExtraError(error.name or "pydantic", "build") from None
    read = read_document(document)
    for finding in read.findings:
        click.echo(str(finding), err=True)
    if not isinstance(read, PinnedDocument):
        sys.exit(1)
    return pd.DataFrame(judge_text(read.text, lang, date), columns=DocumentVerdict._fields, dtype=object)


def _print(rows: pd.DataFrame, form: str) -> None:
    if form == "csv":
        click.echo(rows.to_csv(index=False, lineterminator="\n"), nl=False)
        return
    if form == "json":
        for record in json.loads(rows.to_json(orient="records", force_ascii=False, double_precision=15)):
            click.echo(json.dumps(record, ensure_ascii=False))
        return
    width = min(max(shutil.get_terminal_size(fallback=(100, 24)).columns, _NARROWEST), _WIDEST)
    encoding = sys.stdout.encoding or "utf-8"
    for row in rows.astype(object).where(rows.notna(), None).to_dict("records"):
        click.echo("\n".join(_lines(row, width)).encode(encoding, "backslashreplace").decode(encoding))


def _lines(row: dict[str, str | None], width: int) -> Iterator[str]:
    """Yield one verdict as a line that says it all, then what was compared and why."""
    yield f"{_SIGNS[str(row['verdict'])]} {row['verdict']}: {row['target_id']}, {row['target_field']}"
    for name in ("stated", "official", "reason"):
        if row[name]:
            yield from textwrap.wrap(
                str(row[name]),
                width,
                initial_indent=f"    {name:<9}",
                subsequent_indent=" " * 13,
                break_long_words=False,
            )
