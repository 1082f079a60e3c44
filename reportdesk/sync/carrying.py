"""Carrying what waits to another desk, on a stick or a disk: photographs, rows, and a manifest with their hashes.

The folder (or ZIP) holds `images/<first two>/<sha256><ext>`, `rows.jsonl` (one JSON list of records a line, each with
its type) and `manifest.json`: `{"format": "reportdesk-carried", "version": 1, "photographs": [{"sha256", "size",
"file"}], "rows": {"number", "sha256"}}`. Carrying out changes nothing here: what waits goes on waiting, and is sent
again without harm when the link is back. Taking over twice changes nothing either. What was taken over and still waits
is carried on with the desk's own.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import tempfile
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from reportdesk.config.atomic import write_atomically
from reportdesk.domain.failures import CarriedInvalid, DeliveryError
from reportdesk.domain.system_words import system_words
from reportdesk.domain.values import dataclass
from reportdesk.sync import carried
from reportdesk.sync.composing import carried_records, records_of
from reportdesk.sync.records import ImageRecord, Record
from reportdesk.sync.source import verified_copy
from reportdesk.workspace.outbox_carried import CarriedPhotograph, add_carried
from reportdesk.workspace.outbox_filling import DATABASE, S3
from reportdesk.workspace.workspace import Workspace

FORMAT, VERSION = "reportdesk-carried", 1
_MANIFEST, _ROWS = "manifest.json", "rows.jsonl"
_FILE = re.compile(r"images/[0-9a-f]{2}/([0-9a-f]{64})(\.[a-z0-9]{2,5})?")
_PAGE = 200
_MOST_MANIFEST_BYTES = 256 << 20
_MOST_TIMES, _ALWAYS_BYTES = 50, 64 << 20
"""A ZIP may unpack to so many times its size: photographs hardly shrink, their rows to a tenth."""


@dataclass(frozen=True, slots=True)
class Carried:
    """What was carried out or taken over, and what could not be."""

    place: Path
    photographs: int
    rows: int
    left_out: tuple[str, ...] = ()

    @property
    def words(self) -> str:
        """The outcome in words for the operator."""
        text = f"{self.place}: {self.photographs} photographs and {self.rows} rows"
        return "\n".join((text, *(f"  left out: {reason}" for reason in self.left_out)))


def carry_out(workspace: Workspace, target: Path) -> Carried:
    """Write everything that waits for a destination into a new folder, or a ZIP when the name ends so.

    Raises:
        CarriedInvalid: the target exists already or cannot be written.
    """
    if target.exists() and (target.is_file() or any(target.iterdir())):
        raise CarriedInvalid(f"{target} exists already and is not empty.", "Name a new folder or ZIP file.")
    try:
        if target.suffix.lower() != ".zip":
            return _write_folder(workspace, target, target)
        with tempfile.TemporaryDirectory(prefix="reportdesk-", dir=target.parent) as folder:
            done = _write_folder(workspace, Path(folder) / "work", target)
            _zip(Path(folder) / "work", target)
            return done
    except OSError as error:
        raise CarriedInvalid(
            f"{target} cannot be written: {system_words(error)}.", "Choose another place, or free some space there."
        ) from error


def _write_folder(workspace: Workspace, folder: Path, shown: Path) -> Carried:
    folder.mkdir(parents=True, exist_ok=True)
    photographs, left_out = [], []
    for sha256 in workspace.outbox.unsent_contents():
        try:
            photographs.append(_copy(workspace, sha256, folder))
        except DeliveryError as error:
            left_out.append(error.message)
    digest, number = hashlib.sha256(), 0
    with (folder / _ROWS).open("wb") as rows:
        for line in _row_lines(workspace, left_out):
            rows.write(line)
            digest.update(line)
            number += 1
    manifest = {
        "format": FORMAT,
        "version": VERSION,
        "photographs": photographs,
        "rows": {"number": number, "sha256": digest.hexdigest()},
    }
    write_atomically(folder / _MANIFEST, json.dumps(manifest, indent=1).encode())
    return Carried(shown, len(photographs), number, tuple(left_out))


def _copy(workspace: Workspace, sha256: str, folder: Path) -> dict[str, Any]:
    sources = [*workspace.outbox.sources(sha256), *workspace.outbox.carried_source(sha256)]
    for number, source in enumerate(sources, 1):
        name = f"images/{sha256[:2]}/{sha256}{source.extension}"
        try:
            verified_copy(Path(source.file), sha256, source.size, folder / name)
        except DeliveryError:
            if number == len(sources):
                raise
            continue
        return {"sha256": sha256, "size": source.size, "file": name}
    raise CarriedInvalid(f"No file with the photograph {sha256} is known any more.")


def _row_lines(workspace: Workspace, left_out: list[str]) -> Iterator[bytes]:
    for images in workspace.outbox.unsent_images(_PAGE):
        for records in records_of(workspace, images).values():
            yield _line(records)
    # What came from another desk and waits here goes on as well.
    for payload in workspace.outbox.unsent_carried():
        try:
            records = carried_records(workspace, payload)
        except DeliveryError as error:
            left_out.append(error.message)
        else:
            yield _line(records)


def _line(records: Sequence[Record]) -> bytes:
    return json.dumps(carried.as_plain(records)).encode() + b"\n"


def _zip(folder: Path, target: Path) -> None:
    part = target.with_name(target.name + ".part")
    with zipfile.ZipFile(part, "w", zipfile.ZIP_STORED) as archive:
        for file in sorted(folder.rglob("*")):
            if file.is_file():
                archive.write(file, file.relative_to(folder).as_posix())
    os.replace(part, target)


def take_over(workspace: Workspace, source: Path) -> Carried:
    """Queue what another desk carried out for this desk's destinations; every file is checked by its hash first.

    Raises:
        CarriedInvalid: it is not what `carry_out` wrote, is damaged, or there is nowhere to deliver it to.
    """
    with _opened(source) as folder:
        manifest = _manifest(folder, source)
        kept = workspace.folder / "carried"
        kept.mkdir(exist_ok=True)
        taken, left_out = [], []
        for entry in manifest["photographs"]:
            try:
                taken.append(_take_photograph(folder, entry, kept))
            except DeliveryError as error:
                left_out.append(error.message)
        lines = _checked_rows(folder, manifest, source)
    places = workspace.outbox.places()
    if taken and S3 not in places:
        left_out.append(f"{len(taken)} photographs: no bucket is set up at this desk")
    if lines and DATABASE not in places:
        left_out.append(f"{len(lines)} rows: no central database is set up at this desk")
    for photograph in workspace.run(partial(add_carried, photographs=taken, rows=lines)):
        carried.drop(photograph.file)
    return Carried(source, len(taken), len(lines), tuple(left_out))


@contextmanager
def _opened(source: Path) -> Iterator[Path]:
    """Yield the folder; of a ZIP only what `carry_out` writes is unpacked, whatever its names say."""
    if source.is_dir():
        yield source
        return
    with tempfile.TemporaryDirectory(prefix="reportdesk-") as unpacked:
        try:
            _unpack(source, Path(unpacked))
        # RuntimeError: it is encrypted, or packed in a way that Python does not know.
        except OSError as error:
            raise CarriedInvalid(f"{source} cannot be opened: {system_words(error)}.") from error
        except (EOFError, RuntimeError, zipfile.BadZipFile, zlib.error) as error:
            raise CarriedInvalid(f"{source} cannot be opened: {error}.") from error
        yield Path(unpacked)


def _unpack(source: Path, folder: Path) -> None:
    room = _MOST_TIMES * source.stat().st_size + _ALWAYS_BYTES
    with zipfile.ZipFile(source) as archive:
        for entry in archive.infolist():
            if entry.filename not in (_MANIFEST, _ROWS) and not _FILE.fullmatch(entry.filename):
                continue
            # The size that stands in the ZIP: no more than that is read of an entry.
            room -= entry.file_size
            if room < 0:
                raise CarriedInvalid(f"{source} would unpack to far more than its size.", "Ask where it comes from.")
            place = folder / entry.filename
            place.parent.mkdir(parents=True, exist_ok=True)
            with archive.open(entry) as packed, place.open("wb") as out:
                shutil.copyfileobj(packed, out, 1 << 20)


def _manifest(folder: Path, source: Path) -> dict[str, Any]:
    try:
        with (folder / _MANIFEST).open("rb") as file:
            plain: Any = json.loads(file.read(_MOST_MANIFEST_BYTES))
        if plain["format"] != FORMAT:
            raise KeyError("format")
        if plain["version"] > VERSION:
            raise CarriedInvalid(f"{source} was written by a newer version of reportdesk.", "Update this desk.")
        checked = {
            "photographs": [
                {"sha256": str(one["sha256"]), "size": int(one["size"]), "file": str(one["file"])}
                for one in plain["photographs"]
            ],
            "rows": {"sha256": str(plain["rows"]["sha256"])},
        }
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise CarriedInvalid(f"{source} holds nothing that a desk carried out ({_MANIFEST}: {error}).") from error
    return checked


def _take_photograph(folder: Path, entry: dict[str, Any], kept: Path) -> CarriedPhotograph:
    match = _FILE.fullmatch(entry["file"])
    if match is None or match[1] != entry["sha256"]:
        raise CarriedInvalid(f"The manifest names a file that cannot belong to it: {entry['file']!r}.")
    target = kept / f"{entry['sha256']}{match[2] or ''}"
    verified_copy(folder / entry["file"], entry["sha256"], entry["size"], target)
    return CarriedPhotograph(entry["sha256"], entry["size"], os.fsencode(target))


def _checked_rows(folder: Path, manifest: dict[str, Any], source: Path) -> list[tuple[str, str, bytes]]:
    """Return (key, SHA-256 of the photograph or "", line) of each row."""
    try:
        content = (folder / _ROWS).read_bytes()
    except OSError as error:
        raise CarriedInvalid(f"{source} lacks its rows: {system_words(error)}.") from error
    if hashlib.sha256(content).hexdigest() != manifest["rows"]["sha256"]:
        raise CarriedInvalid(f"The rows in {source} are damaged: they are not what its manifest says.")
    lines = []
    for line in content.splitlines():
        records = carried.records(line)
        sha256 = next((record.sha256 for record in records if isinstance(record, ImageRecord)), "")
        lines.append((hashlib.sha256(line).hexdigest(), sha256, line))
    return lines
