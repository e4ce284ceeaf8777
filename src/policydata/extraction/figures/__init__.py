"""Figures of a text, each with its number, unit and bound."""
