"""The records that people write: one file per kind."""
