"""Columns and vocabularies to the data dictionary page."""

from __future__ import annotations

from collections.abc import Iterable

from policydata.schema.columns import Column, columns_of
from policydata.tables.row import Row
from policydata.vocabulary import Term

_HEAD = """# Data dictionary

Generated from the models by `policydata build`; do not edit.

Dates are EDTF level 0 text (`2017`, `2017-07`, `2017-07-08`), as exact as the source and never more so; `_earliest`
and `_latest` are the first and last day they can mean. Spans count Unicode code points and are half-open. An empty
cell means *not yet checked* unless the column says otherwise. Columns marked *derived* are computed from other rows;
every other cell has its rows in [`evidence`](#evidence).
"""


def data_dictionary(tables: Iterable[type[Row]]) -> str:
    """Return the dictionary of all tables and the vocabularies they use, as Markdown."""
    tables = list(tables)
    vocabularies: dict[str, type[Term]] = {}
    parts = [_HEAD]
    for row in tables:
        columns = columns_of(row)
        vocabularies |= {c.terms.__name__: c.terms for c in columns if c.terms}
        parts.append(_table(row, columns))
    parts.append("# Vocabularies\n")
    parts.extend(_vocabulary(vocabularies[name]) for name in sorted(vocabularies))
    return "\n".join(parts)


def _table(row: type[Row], columns: tuple[Column, ...]) -> str:
    lines = [
        f"## {row.table_name}",
        "",
        f"{(row.__doc__ or '').strip()} Key: {', '.join(f'`{name}`' for name in row.table_key)}.",
        "",
        "| column | type | meaning |",
        "|---|---|---|",
    ]
    for column in columns:
        kind = f"[{column.terms.__name__}](#{column.terms.__name__.lower()})" if column.terms else None
        kind = kind or (f"→ [{column.references}](#{column.references})" if column.references else None)
        name = f"`{column.name}`" + ("" if column.required else " ?")
        derived = f" *Derived {column.derived}.*" if column.derived else ""
        lines.append(f"| {name} | {kind or column.scalar.table_schema} | {column.description}{derived} |")
    return "\n".join((*lines, ""))


def _vocabulary(terms: type[Term]) -> str:
    rows = (f"| `{term}` | {term.definition} |" for term in terms)
    head = (f"## {terms.__name__}", "", (terms.__doc__ or "").strip(), "", "| term | definition |", "|---|---|")
    return "\n".join((*head, *rows, ""))
