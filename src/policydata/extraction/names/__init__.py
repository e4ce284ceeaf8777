"""Names of instruments, bodies, people and events, known ones and unknown ones."""
