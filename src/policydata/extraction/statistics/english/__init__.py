"""Statistics in English texts."""
