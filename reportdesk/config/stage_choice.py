"""The check of the stages that are read."""

from __future__ import annotations

from reportdesk.domain.failures import SettingsInvalid


def check_stages(stages: tuple[str, ...]) -> None:
    """Raise `SettingsInvalid` when nothing would be read: every image would look as if nothing was on it."""
    if not stages:
        raise SettingsInvalid("Nothing would be read.", "Choose at least one: codes, text, vehicles or plates.")
