"""From candidates to drafts: YAML and CSV in the form of `data/raw`, for a curator to complete, correct and accept."""

from __future__ import annotations

from policydata.draft.drafting import Drafts, drafts

__all__ = ["Drafts", "drafts"]
