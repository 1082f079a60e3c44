"""What a report may be called."""

from __future__ import annotations

from typing import Final

from reportdesk.domain.failures import WrongUse

LONGEST: Final = 200


def usable_name(name: str) -> str:
    """Return a name without what surrounds it.

    Raises:
        WrongUse: it is empty, too long, or holds characters that cannot be shown.
    """
    name = name.strip()
    if not name:
        raise WrongUse("A report needs a name.", "Write one.")
    if len(name) > LONGEST or not name.isprintable():
        raise WrongUse(
            "This name cannot be used: it is too long or holds characters that cannot be shown.",
            f"Use at most {LONGEST} letters, digits and signs, in one line.",
        )
    return name
