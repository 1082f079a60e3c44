"""One image to its findings. No Qt, no database, no network."""
