"""The command `doctor`: what is installed, reachable or missing, and the exact line that mends it."""

from __future__ import annotations

import importlib.metadata
import importlib.util
import json
import os
import platform
import shutil
import sys
from argparse import Namespace
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from reportdesk.cli.checks import Check
from reportdesk.cli.doctor_delivery import delivery_checks
from reportdesk.cli.setup import settings_of, workspace_of
from reportdesk.config.paths import is_portable, is_read_only_stick, log_folder, own_workspace, settings_file
from reportdesk.config.settings import Settings
from reportdesk.domain.failures import ReportdeskError, WorkspaceBusy, WorkspaceMissing
from reportdesk.version import __version__

if TYPE_CHECKING:
    from reportdesk.recognition.model_catalogue import ModelKind

PROBLEM = 1
_LEAST_FREE_GB = 2.0


def doctor(options: Namespace) -> int:
    """Print all checks; exit 1 when one of them keeps the program from its main job."""
    settings = settings_of(options)
    checks = all_checks(settings, workspace_of(options), options.settings)
    if options.bundle:
        _write_bundle(options.bundle, settings, workspace_of(options), checks)
    if options.json:
        print(json.dumps({"version": __version__, "checks": [asdict(check) for check in checks]}))
    else:
        for check in checks:
            print(f"{check.state:8} {check.name:16} {check.finding}")
            if check.remedy:
                print(f"{'':25} -> {check.remedy}")
    return PROBLEM if any(check.state == "problem" for check in checks) else 0


def _write_bundle(target: Path, settings: Settings, workspace: Path, checks: list[Check]) -> None:
    from reportdesk.cli.bundle import write_bundle

    size = write_bundle(target, settings, workspace, checks)
    print(f"The diagnostics are in {target} ({size / 1e6:.1f} MB).", file=sys.stderr)


def all_checks(settings: Settings, workspace: Path, named: Path | None = None) -> list[Check]:
    """Look at everything, and return one line for each thing; `named` is the settings file that was asked for."""
    file = named or settings_file()
    return [
        Check("program", "ok", f"reportdesk {__version__}, Python {platform.python_version()}, {platform.platform()}"),
        Check("settings", "ok", f"{file}{'' if file.is_file() else ' (not there: defaults)'}"),
        Check("log", "ok", f"{log_folder()}{_portable_words()}"),
        _workspace(workspace),
        _disk(workspace),
        _machine(settings),
        *_libraries(),
        *_text_engines(settings),
        _module("tesserocr", "calls Tesseract without its program", 'pip install "reportdesk[tesserocr]"'),
        _zbar(),
        *_models(settings),
        *_vehicle_classes(settings),
        _module("ultralytics", "reads and converts .pt models", 'pip install "reportdesk[ultralytics]"  (AGPL-3.0)'),
        *delivery_checks(settings),
    ]


def _portable_words() -> str:
    if not is_portable():
        return ""
    return " (portable, but nothing can be written beside the program)" if is_read_only_stick() else " (portable)"


def _workspace(folder: Path) -> Check:
    from reportdesk.workspace.workspace import Workspace

    try:
        with Workspace(folder, writing=False, making=False) as workspace:
            reports = workspace.queries.reports()
    except WorkspaceBusy as error:
        return Check("workspace", "ok", str(error))
    except WorkspaceMissing as error:
        if folder == own_workspace():
            return Check("workspace", "ok", f"{folder}: none yet, the first start makes it")
        return Check("workspace", "missing", str(error), error.hint)
    except ReportdeskError as error:
        return Check("workspace", "problem", str(error), error.hint)
    images = sum(report.counts.total for report in reports)
    return Check("workspace", "ok", f"{folder}: {len(reports)} reports, {images} images")


def _disk(folder: Path) -> Check:
    existing = next(place for place in (folder, *folder.parents) if os.path.exists(place))
    free = shutil.disk_usage(existing).free / 1e9
    if free < _LEAST_FREE_GB:
        return Check("disk", "problem", f"only {free:.1f} GB free at {existing}", "Free some space on that disk.")
    return Check("disk", "ok", f"{free:.1f} GB free at {existing}")


def _machine(settings: Settings) -> Check:
    import psutil

    from reportdesk.engine.capacity import cores, recommended_workers

    memory = psutil.virtual_memory()
    advised = recommended_workers()
    finding = f"{cores()} cores, {memory.available / 2**30:.1f} GiB free memory: {advised} workers advised"
    if settings.workers > advised:
        return Check("workers", "ok", f"{finding}, {settings.workers} set", f"set workers = {advised} if it is slow")
    return Check("workers", "ok", finding)


def _libraries() -> list[Check]:
    names = ("PySide6_Essentials", "SQLAlchemy", "opencv-python-headless", "zxing-cpp", "rapidocr", "onnxruntime")
    return [_library(name) for name in names]


def _library(name: str) -> Check:
    try:
        return Check(name, "ok", importlib.metadata.version(name))
    except importlib.metadata.PackageNotFoundError:
        if getattr(sys, "frozen", False):
            return Check(name, "ok", "inside the program")
        return Check(name, "problem", "not installed", f"pip install {name}")


def _text_engines(settings: Settings) -> list[Check]:
    from reportdesk.recognition.text import AUTOMATIC, available_text_engines

    chosen = "rapidocr" if settings.text_engine == AUTOMATIC else settings.text_engine
    return [
        Check(f"text: {name}", ("problem" if name == chosen else "missing") if fault else "ok", fault or "can read")
        for name, fault in available_text_engines(settings).items()
    ]


def _zbar() -> Check:
    from reportdesk.recognition.engines import zbar

    if zbar.available():
        return Check("codes: zbar", "ok", "can read")
    remedy = {"linux": "apt install libzbar0", "darwin": "brew install zbar"}.get(sys.platform, "install pyzbar anew")
    return Check("codes: zbar", "missing", "libzbar is not here; zxing-cpp reads the codes alone", remedy)


def _models(settings: Settings) -> list[Check]:
    from reportdesk.installing.installer import Installer
    from reportdesk.recognition.model_catalogue import ModelKind

    installer = Installer(settings)
    try:
        origin = installer.origin()
    except ReportdeskError as error:
        source = Check("models from", "problem", str(error), error.hint)
    else:
        source = Check("models from", "ok", origin.words)
    return [source, *(_model(kind, settings) for kind in ModelKind)]


def _model(kind: ModelKind, settings: Settings) -> Check:
    from reportdesk.installing.plan import faster_file
    from reportdesk.recognition.models import find

    name, install = f"model: {kind}", "reportdesk models install"
    try:
        model = find(kind, settings)
    except ReportdeskError as error:
        return Check(name, "problem", str(error), error.hint)
    if model is None:
        return Check(name, "missing", "none: that stage is unavailable", install)
    faster = faster_file(model)
    if faster is not None:
        return Check(name, "ok", f"{model.path} as it came; {faster.name} can be made from it", install)
    return Check(name, "ok", str(model.path))


def _vehicle_classes(settings: Settings) -> list[Check]:
    """Open the vehicle model, where there is one, and tell what it counts."""
    from reportdesk.recognition.model_catalogue import ModelKind
    from reportdesk.recognition.models import find
    from reportdesk.recognition.vehicles import counted_classes

    try:
        if find(ModelKind.VEHICLE, settings) is None:
            return []
    except ReportdeskError:
        return []  # told by the check of the model
    try:
        return [Check("vehicle classes", "ok", ", ".join(counted_classes(settings)))]
    except ReportdeskError as error:
        return [Check("vehicle classes", "problem", str(error), error.hint)]


def _module(name: str, use: str, remedy: str) -> Check:
    if importlib.util.find_spec(name) is not None:
        return Check(name, "ok", use)
    return Check(name, "missing", f"not installed ({use})", remedy)
