"""Published files to pandas: reads what the package itself holds, with pandas and pyarrow and nothing else.

Inside, `face` and `records` stand on `rows`, `frames` and `filters`, and these on `release`. pandas and pyarrow are
loaded when rows are read: names, schemas and paths do without.
"""

from policydata.loader.face import data_version, load, path, schema, tables
from policydata.loader.records import evidence, get, record_ids
from policydata.loader.release import data_directory

__all__ = ["data_directory", "data_version", "evidence", "get", "load", "path", "record_ids", "schema", "tables"]
