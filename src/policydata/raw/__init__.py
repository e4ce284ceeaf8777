"""What people write under `data/raw`, read strictly: data with its places, or issues with path, line and column."""
