"""Dates of a text, read as EDTF."""
