"""Checks of single settings that need more than their declaration: the dialog makes them while one types."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import urlsplit

from reportdesk.config.paths import from_home
from reportdesk.domain.failures import SettingsInvalid, WorkspaceOnNetwork
from reportdesk.sync.setup import check_address


def check_endpoint(text: str) -> None:
    """Raise SettingsInvalid when `text` is no address of a service; an empty one is Amazon's own."""
    if not text:
        return
    try:
        parts = urlsplit(text)
        parts.port  # noqa: B018 - raises for a port that is no number
    except ValueError as error:
        raise SettingsInvalid(
            f"'{text}' is no address: {error}.", "Write for example https://s3.example.org."
        ) from None
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise SettingsInvalid(f"'{text}' is no address of a service.", "Write for example https://s3.example.org.")


def check_file(text: str) -> None:
    """Raise SettingsInvalid when `text` names a file that is not there."""
    if text and not from_home(text).is_file():
        raise SettingsInvalid(f"There is no file {text}.", "Check the name, or choose the file.")


def check_folder(text: str) -> None:
    """Raise SettingsInvalid when `text` names something that is no folder; one that is missing is made when needed."""
    place = from_home(text)
    if text and place.exists() and not place.is_dir():
        raise SettingsInvalid(f"{text} is no folder.", "Choose a folder.")


def check_workspace(text: str) -> None:
    """Raise SettingsInvalid when a workspace cannot lie in the folder `text`; an empty one is the program's own."""
    if not text:
        return
    from reportdesk.workspace.filesystem import refuse_network

    place = from_home(text)
    try:
        refuse_network(place)
    except WorkspaceOnNetwork as error:
        raise SettingsInvalid(error.message, "Choose a folder on a disk of this computer.") from error
    existing = next(folder for folder in (place, *place.absolute().parents) if folder.exists())
    if not existing.is_dir() or not os.access(existing, os.W_OK):
        raise SettingsInvalid(f"You may not write in {existing}.", "Choose a folder of your own.")


CHECKS: Mapping[str, Callable[[Any], None]] = {
    "database_url": check_address,
    "s3_endpoint": check_endpoint,
    "s3_ca_bundle": check_file,
    "models_folder": check_folder,
    "workspace_folder": check_workspace,
}
