"""Figures against series: traps, laws and parts of the engine."""
