"""Making a derived model file: run once, compared with its source, and recorded so that damage is found later."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

from reportdesk.installing.answers import difference
from reportdesk.installing.graph_steps import derived
from reportdesk.recognition.model_catalogue import CatalogueEntry
from reportdesk.recognition.model_files import ModelFile, Record, store, write_record
from reportdesk.recognition.model_import import unwritable


def derive(source: Path, entry: CatalogueEntry, folder: Path) -> ModelFile:
    """Make the file of `entry` in `folder` from the intact file `source`.

    Raises:
        ModelInvalid: the step does not fit the file, or the result answers otherwise; nothing is kept then.
        ModelsUnwritable: it cannot be stored.
    """
    assert entry.derive is not None
    content = source.read_bytes()
    made = derived(entry.derive, content)
    target = folder / entry.file
    trial = folder / f".{entry.file}.trial"
    try:
        store(trial, made)
        found = difference(entry.derive, source, trial)
        record = Record(
            sha256=hashlib.sha256(made).hexdigest(),
            step=entry.derive,
            made_from=entry.derived_from,
            source_sha256=hashlib.sha256(content).hexdigest(),
            difference=found,
        )
        # The record first: a file without one would count as damaged, a record without a file is nothing.
        write_record(target, record)
        os.replace(trial, target)
    except OSError as error:
        raise unwritable(folder, error) from error
    finally:
        trial.unlink(missing_ok=True)
    return ModelFile(entry.name, target, entry.layout, entry)
