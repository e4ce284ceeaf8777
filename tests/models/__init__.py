"""The records that people write."""
