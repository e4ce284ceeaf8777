"""Commands for readers: show a record, and cite the dataset."""

from __future__ import annotations

import shutil
import sys

import click
from click.shell_completion import CompletionItem

from policydata.errors import PolicyDataError, UnknownNameError

_NARROWEST, _WIDEST = 60, 120


def _complete_id(ctx: click.Context, parameter: click.Parameter, incomplete: str) -> list[CompletionItem]:
    from policydata.loader import record_ids

    try:
        return [CompletionItem(record_id) for record_id in record_ids() if record_id.startswith(incomplete)]
    except PolicyDataError:
        # A completion that fails would be printed into the line the user is typing.
        return []


@click.command()
@click.argument("record_id", metavar="ID", shell_complete=_complete_id)
def show(record_id: str) -> None:
    """Show the record ID: a policy, body, person, event, source, series, statistic, claim or verdict.

    The numbers in brackets lead to the list of pages and spans where each fact was read.

    \b
    policydata show cn-generative-ai-interim-measures-2023
    policydata show cn-cac
    """
    from policydata.cards import card

    width = shutil.get_terminal_size(fallback=(100, 24)).columns
    try:
        text = card(record_id, width=min(max(width, _NARROWEST), _WIDEST))
    except UnknownNameError as error:
        raise click.BadParameter(str(error), param_hint="ID") from None
    click.echo(_encodable(text), nl=False)


@click.command()
@click.option("--bibtex", is_flag=True, help="As a BibTeX entry.")
def cite(bibtex: bool) -> None:
    """Say how to cite this version of the dataset.

    \b
    policydata cite
    policydata cite --bibtex
    """
    from policydata.citation import cite as citation

    click.echo(citation("bibtex" if bibtex else "text"))


def _encodable(text: str) -> str:
    """Return a text with escapes for what the terminal's encoding cannot show."""
    encoding = sys.stdout.encoding or "utf-8"
    return text.encode(encoding, "backslashreplace").decode(encoding)
