"""Putting model files that the operator has into a models folder, all of it or nothing."""

from __future__ import annotations

import errno
import hashlib
from collections.abc import Callable
from pathlib import Path

from reportdesk.domain.failures import ModelInvalid, ModelsUnwritable
from reportdesk.domain.system_words import system_words
from reportdesk.recognition import model_catalogue
from reportdesk.recognition.model_catalogue import Layout
from reportdesk.recognition.model_facts import sidecar_of
from reportdesk.recognition.model_files import ModelFile, damaged, file_sha256, record_of, store
from reportdesk.recognition.model_layouts import layout_of


def import_file(source: Path, folder: Path, look: Callable[[Path], Layout] = layout_of) -> ModelFile:
    """Copy a model file into `folder` under the name the program knows it by.

    Known files are recognised by their SHA-256 whatever they are called. An unknown ONNX file must open and have a
    layout the program can decode; an unknown `.pt` file is taken as it is, for the ultralytics extra. Unknown files
    are used once the setting `vehicle_model` names them.

    Args:
        look: tells the layout of an unknown file; `layout_of` loads ONNX Runtime for it.

    Raises:
        ModelInvalid: not readable, damaged, or of no known layout.
        ModelsUnwritable: the copy cannot be written.
    """
    try:
        content = source.read_bytes()
    except OSError as error:
        raise ModelInvalid(
            f"The model file {source} cannot be read: {system_words(error)}.",
            "Check the name and that you may read it.",
        ) from error
    entry = model_catalogue.ENTRY_BY_HASH.get(hashlib.sha256(content).hexdigest())
    if entry is not None:
        target, layout = folder / entry.file, entry.layout
    elif source.name in model_catalogue.ENTRY_BY_FILE:
        raise damaged_copy(source)
    else:
        target, layout = folder / source.name, look(source)
    try:
        store(target, content)
        if entry is None:
            _carry_sidecar(source, target)
    except OSError as error:
        raise unwritable(folder, error) from error
    return ModelFile(entry.name if entry else target.stem, target, layout, entry)


def _carry_sidecar(source: Path, target: Path) -> None:
    sidecar = sidecar_of(source)
    if sidecar.is_file() and sidecar != sidecar_of(target):
        store(sidecar_of(target), sidecar.read_bytes())


def known_files(folder: Path) -> dict[str, Path]:
    """Return the intact catalogue files lying in a folder, by entry name, whatever they are called.

    Raises:
        ModelInvalid: the folder cannot be read.
    """
    found: dict[str, Path] = {}
    for file in _files_of_known_size(folder):
        entry = model_catalogue.ENTRY_BY_HASH.get(file_sha256(file))
        if entry is not None:
            found.setdefault(entry.name, file)
    return found


def damaged_files(folder: Path) -> list[Path]:
    """Return the files of a folder that bear a catalogue name with another content.

    A derived file with a record is none of them: it was made on another machine and is made anew here.
    """
    named = [folder / entry.file for entry in model_catalogue.CATALOGUE if (folder / entry.file).is_file()]
    return [
        file
        for file in named
        if model_catalogue.ENTRY_BY_HASH.get(file_sha256(file)) is None and record_of(file) is None
    ]


def _files_of_known_size(folder: Path) -> list[Path]:
    sizes = {entry.size for entry in model_catalogue.CATALOGUE}
    try:
        return [file for file in sorted(folder.iterdir()) if file.is_file() and file.stat().st_size in sizes]
    except OSError as error:
        raise ModelInvalid(
            f"The folder {folder} cannot be read: {system_words(error)}.", "Check its name and that you may read it."
        ) from error


def damaged_copy(file: Path) -> ModelInvalid:
    """Return the error for a file to be installed that bears a catalogue name with another content."""
    return ModelInvalid(
        damaged(file).message,
        "Get the file again: this copy is incomplete or changed. Give it another name if it is a model of your own.",
    )


def unwritable(folder: Path, error: OSError) -> ModelsUnwritable:
    """Return the error for a models folder into which nothing can be written."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return ModelsUnwritable(f"The disk that holds {folder} is full.", "Free some space on that disk and try again.")
    return ModelsUnwritable(
        f"The model files cannot be written to {folder}: {system_words(error)}.",
        "Check your rights there, or name another folder in the setting models_folder.",
    )
