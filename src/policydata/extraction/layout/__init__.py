"""How a text is laid out: its sentences, passages and tables."""
