"""Cited facts against the official record: figures by arithmetic, dates, issuers and counts field by field."""
