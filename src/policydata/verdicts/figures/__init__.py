"""Cited figures held against official series and targets, a million at a time."""
