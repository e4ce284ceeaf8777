"""The command that re-checks a release and its spans."""

from __future__ import annotations

import sys
from pathlib import Path

import click


@click.command()
@click.option(
    "--release",
    type=click.Path(file_okay=False, path_type=Path),
    help="Folder of the release.  [default: the data of this installation]",
)
@click.option(
    "--texts",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Folder with the pinned texts (*.txt, under any names).",
)
def verify(release: Path | None, texts: Path | None) -> None:
    """Check that the release is whole and, with --texts, that every anchored span stands in its text.

    Findings go to stdout; those in a text as path:line:column with the source, record and field. Exit code 1 if any.

    \b
    policydata verify
    policydata verify --texts texts
    """
    from policydata.loader.release import data_directory
    from policydata.verify import verify as verify_published

    directory = release or data_directory()
    result = verify_published(directory, texts)
    for finding in (*result.findings, *(result.texts.issues if result.texts else ())):
        click.echo(str(finding))
    if not result.findings:
        click.echo(f"{directory}: every file is whole", err=True)
    if result.texts:
        click.echo(f"{result.texts.spans_confirmed} of {result.texts.spans_total} anchored spans confirmed", err=True)
    sys.exit(0 if result.passed else 1)
