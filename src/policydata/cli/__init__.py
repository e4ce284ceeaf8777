"""The command line: each command is one call to a floor below; heavy imports stay inside the commands."""

from __future__ import annotations

import sys

import click

from policydata.cli.curation import build, validate
from policydata.cli.extraction import draft, extract
from policydata.cli.judging import plot, verdicts
from policydata.cli.reading import cite, show
from policydata.cli.verification import verify
from policydata.errors import PolicyDataError
from policydata.version import __version__


class _Group(click.Group):
    """Turns the package's own errors into one message on stderr and exit code 1."""

    def invoke(self, ctx: click.Context) -> object:
        try:
            return super().invoke(ctx)
        except PolicyDataError as error:
            click.echo(f"policydata: {error}", err=True)
            sys.exit(1)


@click.group(cls=_Group, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="policydata")
def main() -> None:
    """Policy instruments with evidence for every field.

    \b
    Read the data:      policydata show cn-generative-ai-interim-measures-2023
    Curate the data:    policydata validate, then policydata build
    Check the spans:    policydata verify --texts FOLDER
    Check citations:    policydata verdicts ai-right-to-development-2024
    Read documents:     policydata extract reports -o candidates.jsonl
    Complete ids in bash (zsh: zsh_source):
                        eval "$(_POLICYDATA_COMPLETE=bash_source policydata)"
    """


for _command in (build, cite, draft, extract, plot, show, validate, verdicts, verify):
    main.add_command(_command)
