"""One table as its two files hold it: CSV read into types, and compared with Parquet cell by cell."""

from __future__ import annotations

from decimal import Decimal

import pyarrow as pa

from policydata.publish.cells import cell_text, cell_value
from policydata.publish.csv_files import CsvSyntaxError, csv_bytes, csv_columns, csv_rows
from policydata.publish.findings import Finding, findings_in_rows
from policydata.publish.table_schema import Field, TableSchema, table_schema_type

_ARROW_TYPES = {"string": pa.string(), "integer": pa.int64(), "date": pa.date32(), "boolean": pa.bool_()}


def read_csv(file: str, data: bytes, schema: TableSchema) -> tuple[pa.Table | None, list[Finding]]:
    """Return the table of a CSV file and no finding, or None and every cell that is not of its type."""
    try:
        rows = csv_rows(data)
    except CsvSyntaxError as error:
        return None, [Finding(file, "csv-syntax", str(error))]
    if not rows or rows[0] != schema.names:
        return None, [Finding(file, "header", f"the header is not {','.join(schema.names)}")]
    uneven = [row for row, cells in enumerate(rows[1:]) if len(cells) != len(schema.names)]
    if uneven:
        width = len(schema.names)
        return None, findings_in_rows(
            file, "width", "", uneven, lambda row: f"has {len(rows[row + 1])} cells, not {width}"
        )
    found: list[Finding] = []
    columns = []
    for field, texts in zip(schema.fields, csv_columns(rows), strict=True):
        values, problems = _typed(texts, field)
        found += findings_in_rows(file, "cell", field.name, sorted(problems), problems.__getitem__)
        columns.append(values)
    if found:
        return None, found
    try:
        arrays = [_array(values, field) for field, values in zip(schema.fields, columns, strict=True)]
    except pa.ArrowException as error:
        return None, [Finding(file, "cell", f"a number has too many digits: {error}")]
    return pa.table(arrays, names=schema.names), []


def check_columns(file: str, schema: TableSchema, rows: pa.Table) -> list[Finding]:
    """Return the columns of a Parquet table whose name, order, type or description is not that of the schema."""
    if rows.column_names != schema.names:
        return [Finding(file, "columns", f"the columns are {', '.join(rows.column_names)}")]
    found = []
    for field in schema.fields:
        arrow_field = rows.schema.field(field.name)
        if table_schema_type(arrow_field.type) != field.type:
            message = f"the Parquet type {arrow_field.type} does not hold the type {field.type}"
            found.append(Finding(file, "type", message, None, field.name))
        written: bytes | None = (arrow_field.metadata or {}).get(b"description")
        if written is not None and field.description is not None and written != field.description.encode("utf-8"):
            found.append(Finding(file, "description", "is described otherwise in the schema", None, field.name))
    return found


def compare(csv_file: str, csv_data: bytes, from_csv: pa.Table, from_parquet: pa.Table) -> list[Finding]:
    """Return the cells in which CSV and Parquet differ; if there are none, whether the CSV text is canonical."""
    if from_csv.num_rows != from_parquet.num_rows:
        message = f"has {from_csv.num_rows} rows, the Parquet file {from_parquet.num_rows}"
        return [Finding(csv_file, "unequal", message)]
    found: list[Finding] = []
    for name in from_csv.column_names:
        differing = {
            row: f"is {cell_text(mine)!r} here and {cell_text(other)!r} in the Parquet file"
            for row, (mine, other) in enumerate(
                zip(from_csv[name].to_pylist(), from_parquet[name].to_pylist(), strict=True)
            )
            if mine != other
        }
        found += findings_in_rows(csv_file, "unequal", name, sorted(differing), differing.__getitem__)
    if not found and csv_bytes(from_parquet) != csv_data:
        found.append(Finding(csv_file, "canonical", "the cells are right, but the text is not in canonical form"))
    return found


def _typed(texts: list[str], field: Field) -> tuple[list[object], dict[int, str]]:
    values: list[object] = []
    problems: dict[int, str] = {}
    for row, text in enumerate(texts):
        try:
            values.append(cell_value(text, field.type))
        except ValueError as error:
            problems[row] = str(error)
    return values, problems


def _array(values: list[object], field: Field) -> pa.Array:
    if field.type != "number":
        return pa.array(values, _ARROW_TYPES[field.type])
    numbers = [value for value in values if isinstance(value, Decimal)]
    scale = max((-min(int(number.as_tuple().exponent), 0) for number in numbers), default=0)
    whole = max((number.adjusted() + 1 for number in numbers), default=1)
    return pa.array(values, pa.decimal128(max(1, min(38, scale + max(whole, 0))), scale))
