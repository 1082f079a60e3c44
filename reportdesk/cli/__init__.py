"""The terminal: the same engine as the window."""
