"""Figures that say how much or how many there was: indicator, period, place, group."""
