"""The command `self-test`: reads the bundled sample with every engine there is. It proves an installation."""

from __future__ import annotations

import json
import os
import sys
import tempfile
from argparse import Namespace
from dataclasses import replace
from pathlib import Path
from typing import Any

from reportdesk.api import process_folder
from reportdesk.cli.setup import settings_of
from reportdesk.config.paths import resources_folder, sample_report_folder
from reportdesk.config.settings import Settings
from reportdesk.domain.reports import ReportImage
from reportdesk.domain.status import ImageStatus
from reportdesk.recognition.model_catalogue import ModelKind
from reportdesk.recognition.models import find
from reportdesk.recognition.text import available_text_engines

FAULTY = 1
EXPECTED_FILE = "sample_report_expected.json"
Expected = dict[str, dict[str, Any]]


def self_test(options: Namespace) -> int:
    """Print a table of checks; exit 0 only if all is right."""
    settings = settings_of(options)
    expected: Expected = json.loads((resources_folder() / EXPECTED_FILE).read_text(encoding="utf-8"))
    rows = [_window_row()]
    for engine, fault in available_text_engines(settings).items():
        if fault:
            rows.append((f"text engine {engine}", "not here", fault))
        else:
            rows += _sample_rows(replace(settings, text_engine=engine), expected)
    for name, state, words in rows:
        print(f"{state:9} {name:28} {words}")
    return FAULTY if any(state == "WRONG" for _name, state, _words in rows) else 0


def _sample_rows(settings: Settings, expected: Expected) -> list[tuple[str, str, str]]:
    images: list[ReportImage] = []
    with tempfile.TemporaryDirectory(prefix="reportdesk-self-test-") as folder:
        summary = process_folder(
            sample_report_folder(), workspace=Path(folder) / "workspace", on_result=images.append, settings=settings
        )
    found = {Path(image.path).name: image for image in images}
    faults = [fault for name, wanted in expected.items() for fault in _faults(found.get(name), name, wanted, settings)]
    name = f"sample with {settings.text_engine}"
    if faults:
        return [(name, "WRONG", fault) for fault in faults]
    return [(name, "right", summary.line())]


def _faults(image: ReportImage | None, name: str, wanted: dict[str, Any], settings: Settings) -> list[str]:
    """Return what is not as expected. Tesseract is not held to labels on photographs, which it cannot read."""
    if image is None:
        return [f"{name}: not read at all"]
    if wanted["fails"]:
        return [] if image.status is ImageStatus.FAILED else [f"{name}: should fail but is {image.status}"]
    if image.status is ImageStatus.FAILED:
        return [f"{name}: {image.failure.message if image.failure else 'failed'}"]
    values = {identifier.value for identifier in image.result.identifiers}
    missing = [] if settings.text_engine == "tesseract" else sorted(set(wanted["identifiers"]) - values)
    faults = [f"{name}: {value} was not read" for value in missing]
    if wanted["vehicle"] and find(ModelKind.VEHICLE, settings) is not None and not image.result.vehicles:
        faults.append(f"{name}: no vehicle was found")
    return faults


def _window_row() -> tuple[str, str, str]:
    """Open and close an empty window where no screen is needed."""
    if not any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY")) and sys.platform == "linux":
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from reportdesk.ui.selfcheck import open_once

    fault = open_once()
    return ("window", "WRONG" if fault else "right", fault or "opens")
