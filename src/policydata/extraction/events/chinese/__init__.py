"""Events of instruments in Chinese texts."""
