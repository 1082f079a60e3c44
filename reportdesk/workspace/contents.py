"""What stands in the sha256 column beside hashes, and when a content can be delivered."""

from __future__ import annotations

UNREAD = "unread:"
"""Stands in the sha256 column, with a unique rest, for a file that could not be read."""

EMPTY_SHA256 = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
"""SHA-256 of nothing: empty files are no duplicates of each other."""


def is_content(sha256: str) -> bool:
    """True for the hash of something: not for a file without hash, one that could not be read, or an empty one."""
    return bool(sha256) and not sha256.startswith(UNREAD) and sha256 != EMPTY_SHA256
