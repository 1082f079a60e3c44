"""What a shared queue may be called: the name enters channel names of the database, which are short."""

from __future__ import annotations

import re

from reportdesk.domain.failures import SettingsInvalid

_NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,31}")


def check_queue(name: str) -> None:
    """Raise SettingsInvalid when `name` cannot be the name of a shared queue."""
    if not _NAME.fullmatch(name):
        raise SettingsInvalid(
            f"'{name}' cannot be the name of a shared queue.", "Use 1 to 32 small letters, digits and hyphens."
        )
