"""Published files to pandas: reads what the package itself holds, and needs pandas and pyarrow only, once it reads rows.

Inside, `face` and `records` stand on `rows`, `frames` and `filters`, and these on `release`.
"""

from policydata.loader.face import data_version, load, path, schema, tables
from policydata.loader.records import evidence, get, record_ids
from policydata.loader.release import data_directory

__all__ = ["data_directory", "data_version", "evidence", "get", "load", "path", "record_ids", "schema", "tables"]
