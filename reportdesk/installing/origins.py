"""Where model files come from: their pinned addresses, a mirror, or a folder that holds them."""

from __future__ import annotations

import hashlib
import threading
import urllib.parse
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import Protocol

from reportdesk.config.paths import from_home
from reportdesk.domain.failures import ModelInvalid, ModelNotThere, WrongUse
from reportdesk.domain.system_words import system_words
from reportdesk.installing.download import PATIENT, OnBytes, Patience, download
from reportdesk.recognition.model_catalogue import CatalogueEntry
from reportdesk.recognition.model_import import damaged_copy, known_files


class Origin(Protocol):
    """A place of model files. `words` names it for the operator."""

    @property
    def words(self) -> str: ...

    def has(self, entry: CatalogueEntry) -> bool:
        """Return False when the file is surely not to be had here."""

    def fetch(self, entry: CatalogueEntry, part: Path, on_bytes: OnBytes, stopped: threading.Event) -> None:
        """Write the whole, checked file to `part`; raises as `download.download`."""


class Addresses:
    """The pinned addresses of the catalogue, or a mirror that holds the same files by name."""

    def __init__(self, mirror: str = "", patience: Patience = PATIENT) -> None:
        self._mirror = mirror.rstrip("/")
        self._patience = patience

    @property
    def words(self) -> str:
        """Name of the server, or the mirror as it was given."""
        return self._mirror or "github.com"

    def has(self, entry: CatalogueEntry) -> bool:
        """Only what has an address of its own is fetched; the rest is made from it."""
        return bool(entry.url)

    def fetch(self, entry: CatalogueEntry, part: Path, on_bytes: OnBytes, stopped: threading.Event) -> None:
        """Download it."""
        address = f"{self._mirror}/{urllib.parse.quote(entry.file)}" if self._mirror else entry.url
        download(address, entry, part, on_bytes, stopped, self._patience)


class Folder:
    """A folder that holds model files, by whatever names."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @property
    def words(self) -> str:
        """Path of the folder."""
        return str(self._folder)

    @cached_property
    def _files(self) -> Mapping[str, Path]:
        return known_files(self._folder)

    def has(self, entry: CatalogueEntry) -> bool:
        """Return whether an intact copy lies in the folder."""
        return entry.name in self._files

    def fetch(self, entry: CatalogueEntry, part: Path, on_bytes: OnBytes, stopped: threading.Event) -> None:
        """Copy it."""
        file = self._files.get(entry.name)
        if file is None:
            raise ModelNotThere(
                f"The folder {self._folder} holds no intact {entry.file}.",
                "Put the file there, or choose another folder or address.",
            )
        try:
            content = file.read_bytes()
        except OSError as error:
            raise ModelInvalid(
                f"The model file {file} cannot be read: {system_words(error)}.", "Copy it anew."
            ) from error
        if hashlib.sha256(content).hexdigest() != entry.sha256:
            raise damaged_copy(file)
        part.write_bytes(content)
        on_bytes(len(content))


def origin_of(place: str, patience: Patience = PATIENT) -> Origin:
    """Return the origin that a folder's path or an address names; the pinned addresses when `place` is empty.

    Raises:
        WrongUse: no folder, and no address of a kind that can be fetched from.
    """
    scheme = urllib.parse.urlsplit(place).scheme.lower() if "://" in place else ""
    if not place or scheme in ("http", "https"):
        return Addresses(place, patience)
    folder = _file_address(place) if scheme == "file" else from_home(place)
    if scheme not in ("", "file") or not folder.is_dir():
        raise WrongUse(
            f"'{place}' is neither a folder that is here nor an address of a kind that can be fetched from.",
            "Name a folder, or an address that begins with https://, http:// or file://, also in models_mirror.",
        )
    return Folder(folder)


def _file_address(address: str) -> Path:
    from urllib.request import url2pathname

    split = urllib.parse.urlsplit(address)
    return Path(url2pathname(f"//{split.netloc}{split.path}" if split.netloc else split.path))
