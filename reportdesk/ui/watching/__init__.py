"""Watched folders in the window: a word in the status bar, the list, and the form for one of them."""
