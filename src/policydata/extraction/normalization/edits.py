"""What is read in the place of a stretch of text."""

from __future__ import annotations

Edit = tuple[int, int, str]
"""A stretch `start:end` of a text and the words that are read there."""
