"""A document as one self-contained HTML page: its mentions in place, the records below, nothing from the network."""

from __future__ import annotations

from policydata.highlight.page import page

__all__ = ["page"]
