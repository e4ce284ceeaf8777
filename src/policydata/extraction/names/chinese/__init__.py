"""Names in Chinese texts."""
