"""Verdicts on cited facts."""
