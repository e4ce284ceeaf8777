"""Statistics in Chinese texts."""
