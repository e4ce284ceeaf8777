"""Text to evidence-bearing candidates: spans of dates, figures, instruments, bodies, people and events, and records."""
