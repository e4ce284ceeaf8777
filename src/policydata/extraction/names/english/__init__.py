"""Names in English texts."""
