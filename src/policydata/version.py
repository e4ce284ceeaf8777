"""The version of code and data: one number for both, so that a citation names exactly one state."""

__version__ = "0.1.0"
