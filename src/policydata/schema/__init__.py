"""From row and record models to Arrow, Table Schema, JSON Schema, pandas dtypes and the data dictionary."""
