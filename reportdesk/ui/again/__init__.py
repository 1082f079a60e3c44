"""Reading images again: which ones, in groups with their numbers, and with which settings for this time."""
