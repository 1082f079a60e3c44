"""Installing and importing model files: what command line and window both call. It may run on any thread.

What needs ONNX Runtime (making a derived file, looking into an unknown one) runs in a process of its own, so that the
window neither loads it nor stalls, and a file that crashes it costs nothing.
"""

from __future__ import annotations

import errno
import logging
import os
import shutil
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import field
from functools import partial
from pathlib import Path
from typing import Any

from reportdesk.config.file_lock import FileLock, Held
from reportdesk.config.settings import Settings
from reportdesk.domain.failures import InstallStopped, ModelInvalid, ModelsBusy, ModelUnreachable, ReportdeskError
from reportdesk.domain.values import dataclass
from reportdesk.engine.process import RecogniserProcess
from reportdesk.installing.download import PATIENT, Patience, part_file
from reportdesk.installing.origins import Origin, origin_of
from reportdesk.installing.plan import Step, faster_file, intact_file, plan_for_kinds, plan_for_names, source_of
from reportdesk.recognition.model_catalogue import CatalogueEntry, ModelKind
from reportdesk.recognition.model_files import ModelFile
from reportdesk.recognition.model_import import damaged_copy, damaged_files, import_file, known_files, unwritable
from reportdesk.recognition.models import find, missing, target_folder

log = logging.getLogger(__name__)

_LOOK = "reportdesk.recognition.model_layouts:layout_of"
_DERIVE = "reportdesk.installing.derive:derive"
_APART_S = 120.0
_SPARE_BYTES = 20_000_000


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an installation is: the file in work, and bytes that are there of all that is to be fetched."""

    file: str
    done: int
    total: int


OnProgress = Callable[[Progress], None]


@dataclass(slots=True)
class Outcome:
    """What came of it. A remark tells of a file that could not be made faster and is used as it came."""

    installed: list[ModelFile] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    failures: list[ReportdeskError] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Offer:
    """What an operator can be offered: the kinds that are missing, and how they are to be had.

    `problem` says why a kind is missing that should be here (damaged, named in the settings), or why it is not to be
    had from `origin`; without it the files were just never installed.
    """

    kinds: tuple[ModelKind, ...]
    origin: Origin | None
    steps: tuple[Step, ...] = ()
    problem: ReportdeskError | None = None

    @property
    def bytes_to_fetch(self) -> int:
        """Size of all downloads."""
        return sum(step.bytes_to_fetch for step in self.steps)

    @property
    def licences(self) -> tuple[str, ...]:
        """Licences of the files to be fetched, each once."""
        return tuple(dict.fromkeys(step.fetch.licence for step in self.steps if step.fetch))


class Installer:
    """Puts model files where the settings want them."""

    def __init__(self, settings: Settings, *, patience: Patience = PATIENT) -> None:
        self._settings = settings
        self._patience = patience

    def missing(self) -> list[ModelKind]:
        """Return the kinds that the chosen stages need and that are not here, or damaged."""
        return missing(self._settings)

    def offer(self) -> Offer | None:
        """Return what can be offered for the kinds that are missing; None when all are here."""
        kinds = tuple(self.missing())
        if not kinds:
            return None
        problem = next((problem for kind in kinds if (problem := _why_gone(kind, self._settings))), None)
        try:
            origin = self.origin()
            steps = plan_for_kinds(kinds, self._settings, origin)
        except ReportdeskError as error:
            return Offer(kinds, None, problem=error)
        return Offer(kinds, origin, tuple(steps), problem)

    def origin(self, place: str = "") -> Origin:
        """Return where files come from: `place`, else the mirror of the settings, else the pinned addresses.

        Raises:
            WrongUse: it is neither a folder that is here nor an address.
        """
        return origin_of(place or self._settings.models_mirror, self._patience)

    def plan(self, origin: Origin, names: Sequence[str] = ()) -> list[Step]:
        """Return what is to be done for these names, or for every kind of model that is missing or can be made faster.

        Raises:
            ModelNotThere: `origin` has not what is missing.
            WrongUse: there is no such name.
        """
        if names:
            return plan_for_names(names, self._settings, origin)
        return plan_for_kinds(list(ModelKind), self._settings, origin)

    def install(
        self, steps: Sequence[Step], origin: Origin, on_progress: OnProgress, stopped: threading.Event
    ) -> Outcome:
        """Do the steps. One that fails does not keep the others from being done, except where nothing can be reached.

        Raises:
            InstallStopped: `stopped` was set.
            ModelsUnwritable: nothing can be stored.
            ModelsBusy: another program installs there.
        """
        outcome = Outcome()
        total, before = sum(step.bytes_to_fetch for step in steps), 0
        for folder in {step.folder for step in steps}:
            _refuse_full_disk(folder, sum(step.bytes_to_store for step in steps if step.folder == folder))
        for step in steps:
            with _alone(step.folder):
                try:
                    self._do(step, origin, _Report(on_progress, before, total), stopped, outcome)
                except ModelUnreachable as error:
                    outcome.failures.append(error)
                    break
                except InstallStopped:
                    raise
                except ReportdeskError as error:
                    outcome.failures.append(error)
            before += step.bytes_to_fetch
        return outcome

    def take(self, paths: Sequence[Path]) -> Outcome:
        """Import files, and all known files of folders, then make the faster files that can be made from them.

        Raises:
            ModelsUnwritable: nothing can be stored.
            ModelsBusy: another program installs there.
        """
        outcome = Outcome()
        folder = target_folder(self._settings)
        with _alone(folder):
            for path in paths:
                self._take(path, folder, outcome)
            for model in list(outcome.installed):
                faster = faster_file(model)
                if faster is not None and not intact_file(faster, self._settings):
                    self._make(model, faster, folder, outcome)
        return outcome

    def _take(self, path: Path, folder: Path, outcome: Outcome) -> None:
        try:
            if not path.is_dir():
                outcome.installed.append(import_file(path, folder, partial(_apart, _LOOK)))
                return
            known = known_files(path)
            for file in known.values():
                outcome.installed.append(import_file(file, folder))
            refused = [damaged_copy(file) for file in damaged_files(path)]
            outcome.failures += refused
            if not known and not refused:
                raise ModelInvalid(
                    f"The folder {path} holds none of the model files that the program knows.",
                    "'reportdesk models list' names them. A model of your own is imported by its file.",
                )
        except ReportdeskError as error:
            outcome.failures.append(error)

    def _do(self, step: Step, origin: Origin, report: _Report, stopped: threading.Event, outcome: Outcome) -> None:
        source = source_of(step.make) if step.make else None
        model = intact_file(source, self._settings) if source else None
        if step.fetch is not None:
            model = _fetched(step.fetch, step.folder, origin, report, stopped)
            outcome.installed.append(model)
            log.info("model file %s was installed from %s", model.path, origin.words)
        if step.make is not None and model is not None:
            self._make(model, step.make, step.folder, outcome)

    def _make(self, source: ModelFile, entry: CatalogueEntry, folder: Path, outcome: Outcome) -> None:
        """Make the faster file; when that fails, the source serves as it is, which is said."""
        try:
            outcome.installed.append(_apart(_DERIVE, source.path, entry, folder))
        except ReportdeskError as error:
            log.warning("%s could not be made: %s", entry.file, error)
            outcome.remarks.append(f"{source.path.name} is used as it came, and reads slower: {error}")


class _Report:
    """Tells the progress of one file as that of the whole."""

    def __init__(self, tell: OnProgress, before: int, total: int) -> None:
        self._tell, self._before, self._total = tell, before, total

    def of(self, entry: CatalogueEntry) -> Callable[[int], None]:
        return lambda done: self._tell(Progress(entry.file, self._before + done, self._total))


def _why_gone(kind: ModelKind, settings: Settings) -> ReportdeskError | None:
    """Return the error of a model that should be here and is not; None when there is simply none."""
    try:
        find(kind, settings)
    except ReportdeskError as error:
        return error
    return None


def _fetched(
    entry: CatalogueEntry, folder: Path, origin: Origin, report: _Report, stopped: threading.Event
) -> ModelFile:
    target = folder / entry.file
    part = part_file(target, entry)
    try:
        origin.fetch(entry, part, report.of(entry), stopped)
        os.replace(part, target)
    except OSError as error:
        raise unwritable(folder, error) from error
    return ModelFile(entry.name, target, entry.layout, entry)


def _apart(function: str, *arguments: object) -> Any:
    """Run "module:function" in a process of its own and return its value; raises its ReportdeskError."""
    process = RecogniserProcess(Settings().worker_memory_mb)
    try:
        return process.call(function, arguments, deadline_s=_APART_S)
    finally:
        process.close()


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Keep other programs from installing into the folder at the same time.

    Raises:
        ModelsBusy: one does.
        ModelsUnwritable: the folder cannot be made or written.
    """
    lock = FileLock(folder / ".installing.lock")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock.acquire()
    except Held as error:
        raise ModelsBusy(f"Another program is installing models in {folder}.") from error
    except OSError as error:
        raise unwritable(folder, error) from error
    try:
        yield
    finally:
        lock.release()


def _refuse_full_disk(folder: Path, wanted: int) -> None:
    """Raise ModelsUnwritable when the disk has no room for `wanted` bytes."""
    existing = next(place for place in (folder, *folder.parents) if place.exists())
    if shutil.disk_usage(existing).free < wanted + _SPARE_BYTES:
        raise unwritable(folder, OSError(errno.ENOSPC, "no space"))
