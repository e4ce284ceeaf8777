"""How well extraction reads the labelled texts: `python -m benchmarks.quality` writes docs/quality.md."""
