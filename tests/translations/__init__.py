"""The translations of the window: extraction, the .ts files, and `python -m tests.translations update`."""
