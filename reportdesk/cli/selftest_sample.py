"""The bundled sample report, read by one engine after the other and held against what is in it."""

from __future__ import annotations

import json
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Any

from reportdesk.api import process_folder
from reportdesk.cli.selftest_checks import RIGHT, WRONG, Row, absent
from reportdesk.config.paths import resources_folder, sample_report_folder
from reportdesk.config.settings import Settings
from reportdesk.domain.reports import ReportImage
from reportdesk.domain.status import ImageStatus
from reportdesk.recognition.model_catalogue import ModelKind
from reportdesk.recognition.models import find

EXPECTED_FILE = "sample_report_expected.json"
Expected = dict[str, dict[str, Any]]
_CODE_OF = {"zxing-cpp": ("01_yard_label.jpg", "@NY2041"), "zbar": ("06_vin_plate.png", "1RDSK52E9V1234567")}
"""A picture for each engine, zbar reads only linear codes."""


def code_engine(name: str, settings: Settings) -> list[Row]:
    """Read one code with one engine."""
    from reportdesk.recognition.decode import read_picture
    from reportdesk.recognition.engines import zbar, zxing

    row = f"codes: {name}"
    if name == "zbar" and not zbar.available():
        return absent(row, "libzbar is not here; zxing-cpp reads the codes alone")
    file, wanted = _CODE_OF[name]
    gray, _scale = read_picture(sample_report_folder() / file, settings).gray_within(settings.code_max_px)
    codes = zbar.read(gray, ()) if name == "zbar" else zxing.read(gray, ())
    texts = [code.text for code in codes]
    return [Row(row, RIGHT, f"read {wanted}") if wanted in texts else Row(row, WRONG, f"read {texts} in {file}")]


def text_engine(name: str, fault: str, settings: Settings) -> list[Row]:
    """Read the whole report with one text engine; `fault` says why that cannot be."""
    row = f"sample with {name}"
    if fault:
        return absent(row, fault)
    expected: Expected = json.loads((resources_folder() / EXPECTED_FILE).read_text(encoding="utf-8"))
    chosen = replace(settings, text_engine=name)
    images: list[ReportImage] = []
    with tempfile.TemporaryDirectory(prefix="reportdesk-self-test-") as folder:
        summary = process_folder(
            sample_report_folder(), workspace=Path(folder) / "workspace", on_result=images.append, settings=chosen
        )
    found = {Path(image.path).name: image for image in images}
    faults = [fault for file, wanted in expected.items() for fault in _faults(found.get(file), file, wanted, chosen)]
    return [Row(row, WRONG, fault) for fault in faults] or [Row(row, RIGHT, summary.line())]


def _faults(image: ReportImage | None, name: str, wanted: dict[str, Any], settings: Settings) -> list[str]:
    """Return what is not as expected. Tesseract is not held to labels on photographs, which it cannot read."""
    if image is None:
        return [f"{name}: not read at all"]
    if wanted["fails"]:
        return [] if image.status is ImageStatus.FAILED else [f"{name}: should fail but is {image.status}"]
    if image.status is ImageStatus.FAILED:
        return [f"{name}: {image.failure.message if image.failure else 'failed'}"]
    broken = [f"{name}: {failure.message}" for failure in image.result.stage_failures]
    values = {identifier.value for identifier in image.result.identifiers}
    missing = [] if settings.text_engine == "tesseract" else sorted(set(wanted["identifiers"]) - values)
    faults = broken + [f"{name}: {value} was not read" for value in missing]
    if wanted["vehicle"] and find(ModelKind.VEHICLE, settings) is not None and not image.result.vehicles:
        faults.append(f"{name}: no vehicle was found")
    return faults
