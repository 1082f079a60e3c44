"""What a model file on this machine is, its hash, and whether it is intact.

A file that was made here (derive step) may differ byte for byte from the one of the catalogue, because libraries write
the same graph in different ways. Its hash stands in a record beside it (`FILE.made.json`), written when its answers had
been compared with those of the file it was made from; damage afterwards is found like with any other file.
"""

from __future__ import annotations

import hashlib
import json
import os
from dataclasses import asdict
from functools import lru_cache
from pathlib import Path

from reportdesk.domain.failures import ModelInvalid
from reportdesk.domain.values import dataclass
from reportdesk.recognition.model_catalogue import KIND_OF_LAYOUT, CatalogueEntry, Layout, ModelKind

RECORD_SUFFIX = ".made.json"
_LARGEST_RECORD = 10_000


@dataclass(frozen=True, slots=True)
class ModelFile:
    """A model file on this machine. `entry` is None for a file that the catalogue does not know."""

    name: str
    path: Path
    layout: Layout
    entry: CatalogueEntry | None = None

    @property
    def kind(self) -> ModelKind:
        """What the file is for."""
        return KIND_OF_LAYOUT[self.layout]


@dataclass(frozen=True, slots=True)
class Record:
    """How a file was made here: its SHA-256, by which step, from which file (catalogue name and SHA-256).

    `difference` is the largest one between its answers and those of that file on the test picture.
    """

    sha256: str
    step: str
    made_from: str
    source_sha256: str
    difference: float


def record_of(file: Path) -> Record | None:
    """Return the record beside a model file; None when there is none, or it is no record."""
    place = file.with_name(file.name + RECORD_SUFFIX)
    try:
        state = place.stat()
    except OSError:
        return None
    return _record_of_state(str(place), state.st_size, state.st_mtime_ns)


@lru_cache(maxsize=16)
def _record_of_state(place: str, size: int, _mtime_ns: int) -> Record | None:
    if size > _LARGEST_RECORD:
        return None
    try:
        return Record(**json.loads(Path(place).read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return None


def write_record(file: Path, record: Record) -> None:
    """Write the record of a file.

    Raises:
        OSError: the folder cannot be written.
    """
    text = json.dumps(asdict(record), indent=2) + "\n"
    store(file.with_name(file.name + RECORD_SUFFIX), text.encode())


def store(file: Path, content: bytes) -> None:
    """Write all of a file or nothing, readable for everybody whom the folder's owner lets read.

    `write_atomically` keeps its files to their owner; model files may be installed by one person for many.

    Raises:
        OSError: the folder cannot be written.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    new = file.with_name(f".{file.name}.new")
    try:
        with new.open("wb") as out:
            out.write(content)
            out.flush()
            os.fsync(out.fileno())
        os.replace(new, file)
    finally:
        new.unlink(missing_ok=True)


def file_sha256(path: Path) -> str:
    """Return the SHA-256 of a file, read once for each state of the file.

    Raises:
        OSError: the file cannot be read.
    """
    state = path.stat()
    return _sha256_of_state(str(path), state.st_size, state.st_mtime_ns)


@lru_cache(maxsize=64)
def _sha256_of_state(path: str, _size: int, _mtime_ns: int) -> str:
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def was_made_here(model: ModelFile, sha256: str) -> bool:
    """True when the record beside a derived file vouches for this SHA-256."""
    if model.entry is None or model.entry.derive is None:
        return False
    record = record_of(model.path)
    return record is not None and record.sha256 == sha256


def is_intact(model: ModelFile) -> bool:
    """True when the content of a catalogue file is the expected one; other files have nothing to compare with.

    Raises:
        OSError: the file cannot be read.
    """
    if model.entry is None:
        return True
    sha256 = file_sha256(model.path)
    return sha256 == model.entry.sha256 or was_made_here(model, sha256)


def damaged(path: Path) -> ModelInvalid:
    """Return the error for a file that bears a catalogue name with another content."""
    return ModelInvalid(
        f"The model file {path} is damaged: its content is not what its name promises.",
        "Run 'reportdesk models install', which replaces it, or give it another name if it is a model of your own.",
    )
