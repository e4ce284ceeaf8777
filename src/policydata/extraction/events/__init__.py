"""What happened to an instrument: the event, its day and who did it."""
