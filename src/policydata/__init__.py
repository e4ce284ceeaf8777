"""Structured policy instruments with evidence for every field."""
