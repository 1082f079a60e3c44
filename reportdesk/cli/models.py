"""The command `models`: which model files are here, whether they are intact, and how to add one."""

from __future__ import annotations

import json
import sys
import threading
import time
from argparse import Namespace
from pathlib import Path
from typing import Any

from reportdesk.cli import converting
from reportdesk.cli.setup import settings_of
from reportdesk.cli.signals import STOPPED
from reportdesk.config.settings import Settings
from reportdesk.domain.failures import InstallStopped, ModelInvalid, ReportdeskError, WrongUse
from reportdesk.installing.download import HASTY, PATIENT
from reportdesk.installing.installer import Installer, Outcome, Progress
from reportdesk.installing.origins import Origin
from reportdesk.installing.plan import Step
from reportdesk.recognition import models as store
from reportdesk.recognition.model_catalogue import CATALOGUE, CatalogueEntry
from reportdesk.recognition.model_files import ModelFile

FAULTY = 1
_FIRST_ANSWER_S = 12.0
_LOOK_S = 0.1


def models(options: Namespace) -> int:
    """List, install, verify, import or convert model files."""
    settings = settings_of(options)
    if options.action == "convert":
        if len(options.names) > 1:
            raise WrongUse("One file is converted at a time.", "Use: reportdesk models convert FILE.pt")
        return converting.convert(Path(options.names[0]) if options.names else None, settings)
    if options.action == "import":
        return _import(settings, options.names)
    if options.action == "install":
        return _install(settings, options)
    if options.names:
        raise WrongUse(f"'{options.action}' tells of all model files and takes no name.", "Leave the name out.")
    return _verify(settings, options.json) if options.action == "verify" else _list(settings, options.json)


# --- showing ---


def _list(settings: Settings, as_json: bool) -> int:
    here = {model.entry.name: model for model in store.installed(settings) if model.entry}
    if as_json:
        print(json.dumps([_object(entry, here.get(entry.name)) for entry in CATALOGUE]))
        return 0
    for entry in CATALOGUE:
        state = "here" if entry.name in here else "-"
        print(f"{state:5} {entry.name:21} {entry.size / 1e6:4.1f} MB  {entry.licence:20} {entry.purpose}")
    print(f"Looked for in: {', '.join(str(folder) for folder in store.search_folders(settings))}")
    return 0


def _object(entry: CatalogueEntry, model: ModelFile | None) -> dict[str, Any]:
    return {
        "name": entry.name,
        "kind": entry.kind.value,
        "purpose": entry.purpose,
        "file": entry.file,
        "path": str(model.path) if model else None,
        "bytes": entry.size,
        "sha256": entry.sha256,
        "address": entry.url or None,
        "licence": entry.licence,
        "licence_confirmed": entry.licence_confirmed,
        "upstream": entry.upstream,
        "layout": entry.layout.value,
        "derived_from": entry.derived_from or None,
        "derive": entry.derive.value if entry.derive else None,
    }


def _verify(settings: Settings, as_json: bool) -> int:
    checks = store.verify(settings)
    if as_json:
        plain = [
            {"path": str(check.model.path), "sha256": check.sha256, "fault": check.fault, "made_here": check.made_here}
            for check in checks
        ]
        print(json.dumps(plain))
    else:
        for check in checks:
            words = check.fault or ("made here; its answers were compared" if check.made_here else "")
            print(f"{'DAMAGED' if check.fault else 'intact':8} {check.model.path}  {words}".rstrip())
        if not checks:
            print("no model files are installed")
    faulty = [check.model.name for check in checks if check.fault]
    if faulty:
        # Without names, 'install' is content where another model of the kind is intact.
        print(f"'reportdesk models install {' '.join(faulty)}' replaces what is damaged.", file=sys.stderr)
    return FAULTY if faulty else 0


# --- adding ---


def _import(settings: Settings, paths: list[str]) -> int:
    if not paths:
        raise WrongUse("Which file?", "Use: reportdesk models import FILE, or name a folder that holds the files.")
    files, remarks, failures = list[Path](), list[str](), list[ReportdeskError]()
    for path in map(Path, paths):
        try:
            remarks += filter(None, [converting.before_import(path, settings)])
        except ModelInvalid as error:
            failures.append(error)
        else:
            files.append(path)
    outcome = Installer(settings).take(files)
    outcome.failures += failures
    for model in outcome.installed:
        known = "" if model.entry else "; name it in the setting vehicle_model to use it"
        print(f"{model.path} is installed{known}")
    for words in remarks:
        print(words)
    return _told(outcome)


def _install(settings: Settings, options: Namespace) -> int:
    """Fetch what is missing, or the named models, and make the faster files; all is checked by SHA-256."""
    installer = Installer(settings, patience=HASTY if options.if_reachable else PATIENT)
    try:
        origin = installer.origin(options.origin)
        steps = installer.plan(origin, options.names)
        if not steps:
            if not options.names:
                _say_what_cannot_be_fetched(installer)
            if not options.quiet:
                print("All kinds of models are installed.")
            return 0
        if not options.quiet:
            print(f"From {origin.words}: {', '.join(_step_words(step) for step in steps)}", file=sys.stderr)
        outcome = _run(installer, steps, origin, options)
    except ReportdeskError as error:
        if options.if_reachable and not isinstance(error, WrongUse):
            return _go_on_without(error)
        if isinstance(error, InstallStopped):
            print(f"reportdesk: {error} {error.hint}", file=sys.stderr)
            return STOPPED
        raise
    if outcome.failures and options.if_reachable:
        return _go_on_without(outcome.failures[0])
    if not options.quiet:
        for model in outcome.installed:
            print(f"{model.path} is installed")
    return _told(outcome)


def _say_what_cannot_be_fetched(installer: Installer) -> None:
    """Raise why a model is missing that no installation brings: the settings name one of the operator's own."""
    offer = installer.offer()
    if offer is not None and offer.problem is not None:
        raise offer.problem


def _step_words(step: Step) -> str:
    if step.fetch is None:
        return f"{step.make.name if step.make else ''} (made from what is here)"
    return f"{step.fetch.name} ({step.fetch.size / 1e6:.1f} MB, {step.fetch.licence})"


def _run(installer: Installer, steps: list[Step], origin: Origin, options: Namespace) -> Outcome:
    """Install on a thread, so that Ctrl-C is heard while a server is silent and a name server cannot hold us up."""
    work = _Work(installer, steps, origin, _Bar(options.quiet))
    work.start()
    try:
        while work.thread.is_alive():
            work.thread.join(_LOOK_S)
            if options.if_reachable and work.is_unanswered():
                work.stopped.set()
                raise InstallStopped(f"{origin.words} did not answer within {_FIRST_ANSWER_S:.0f} seconds.")
    except KeyboardInterrupt:
        work.stopped.set()
        raise InstallStopped("The installation was stopped.") from None
    finally:
        work.bar.close()
    return work.result()


class _Work:
    """One installation on a thread of its own; a daemon, because nothing can wake it from a silent name server."""

    def __init__(self, installer: Installer, steps: list[Step], origin: Origin, bar: _Bar) -> None:
        self.bar = bar
        self.stopped = threading.Event()
        self.thread = threading.Thread(target=self._go, name="reportdesk-install", daemon=True)
        self._call = (installer, steps, origin)
        self._since = time.monotonic()
        self._answered = False
        self._end: Outcome | BaseException | None = None

    def start(self) -> None:
        """Begin."""
        self.thread.start()

    def is_unanswered(self) -> bool:
        """True when nothing has arrived for too long after the beginning."""
        return not self._answered and time.monotonic() - self._since > _FIRST_ANSWER_S

    def result(self) -> Outcome:
        """Return what came of it, or raise why nothing did."""
        if isinstance(self._end, BaseException):
            raise self._end
        assert self._end is not None
        return self._end

    def _go(self) -> None:
        installer, steps, origin = self._call
        try:
            self._end = installer.install(steps, origin, self._progress, self.stopped)
        except BaseException as error:  # noqa: BLE001 - raised again in the waiting thread
            self._end = error

    def _progress(self, progress: Progress) -> None:
        self._answered = True
        self.bar.show(progress)


class _Bar:
    """Bytes and percent on stderr when that is a terminal."""

    def __init__(self, quiet: bool) -> None:
        self._bar: Any = None
        self._wanted = not quiet and sys.stderr.isatty()

    def show(self, progress: Progress) -> None:
        """Show how far it is."""
        if not self._wanted:
            return
        if self._bar is None:
            from tqdm import tqdm

            self._bar = tqdm(desc=progress.file, total=progress.total, unit="B", unit_scale=True, dynamic_ncols=True,
                             leave=False)  # fmt: skip
        self._bar.set_description(progress.file, refresh=False)
        self._bar.update(progress.done - self._bar.n)

    def close(self) -> None:
        """Take the bar away."""
        if self._bar is not None:
            self._bar.close()


def _go_on_without(error: ReportdeskError) -> int:
    print(f"Vehicles or number plates are not read for now, all else is: {error}", file=sys.stderr)
    print(
        "  'reportdesk models install' tries again, 'reportdesk models import' takes files you have.", file=sys.stderr
    )
    return 0


def _told(outcome: Outcome) -> int:
    """Print what did not go as wished and return the exit code."""
    for remark in outcome.remarks:
        print(f"reportdesk: {remark}", file=sys.stderr)
    for error in outcome.failures:
        print(f"reportdesk: {error}", file=sys.stderr)
        if error.hint:
            print(f"  {error.hint}", file=sys.stderr)
    return FAULTY if outcome.failures else 0
