"""Events of instruments in English texts."""
