"""Tests of finding spans and records in texts."""
