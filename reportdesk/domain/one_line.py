"""Text of files and folders that goes into a line for people: a name may hold line breaks and orders to a terminal."""

from __future__ import annotations


def one_line(text: str) -> str:
    """Return `text` with everything that cannot be printed written as its escape, for example \\n."""
    if text.isprintable():
        return text
    return "".join(sign if sign.isprintable() else sign.encode("unicode_escape").decode("ascii") for sign in text)
