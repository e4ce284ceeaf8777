"""The figures, dates and issuers that a new document cites, held against the dataset."""

from policydata.document_verdicts.judging import DocumentVerdict, judge_text

__all__ = ["DocumentVerdict", "judge_text"]
