"""What is derived from the models."""
