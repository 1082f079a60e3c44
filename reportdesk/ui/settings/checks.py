"""Checks of single settings that need more than their declaration: the dialog makes them while one types."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from reportdesk.domain.failures import SettingsInvalid
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
    if text and not Path(text).expanduser().is_file():
        raise SettingsInvalid(f"There is no file {text}.", "Check the name, or choose the file.")


def check_folder(text: str) -> None:
    """Raise SettingsInvalid when `text` names something that is no folder; one that is missing is made when needed."""
    place = Path(text).expanduser()
    if text and place.exists() and not place.is_dir():
        raise SettingsInvalid(f"{text} is no folder.", "Choose a folder.")


def check_code_names(names: tuple[str, ...]) -> None:
    """Raise SettingsInvalid when a code format has a name that the reader does not know."""
    from reportdesk.recognition.code_formats import check_code_formats

    check_code_formats(names)


CHECKS: Mapping[str, Callable[[Any], None]] = {
    "database_url": check_address,
    "s3_endpoint": check_endpoint,
    "s3_ca_bundle": check_file,
    "models_folder": check_folder,
    "code_formats": check_code_names,
}
