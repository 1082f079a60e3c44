"""What the campaigns of the shared queue have in common."""
