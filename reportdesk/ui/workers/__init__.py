"""The workers of the shared queue in the window: who reads, how fast, and how one of them is ended."""
