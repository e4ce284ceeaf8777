"""Rules between records."""
