"""Proof of the packaged program: its parts as unit tests, the whole of it in `bare_root`."""
