"""All sample photographs with the default settings: an identifier that is accepted without doubt is a right one."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from reportdesk.config.patterns import BUILT_IN_PATTERNS
from reportdesk.config.settings import Settings
from reportdesk.domain.findings import Identifier
from reportdesk.recognition.pipeline import recognise

Item = dict[str, Any]
SETTINGS = Settings(stages=("codes", "text"))
"""No pattern that is on by default takes anything from vehicles or plates."""
FOLDERS = ("codes", "no_code", "labels", "plates", "documents", "edge", "exif", "vehicles")


@pytest.fixture(scope="session")
def manifest(sample_data: Path) -> list[Item]:
    listed: list[Item] = json.loads((sample_data / "manifest.json").read_text(encoding="utf-8"))["items"]
    return listed


@pytest.mark.timeout(900)
@pytest.mark.parametrize("folder", FOLDERS)
def test_no_wrong_identifier_is_accepted(sample_data: Path, manifest: list[Item], folder: str) -> None:
    items = [item for item in manifest if item["file"].startswith(f"{folder}/")]
    assert items
    wrong = [
        (item["file"], found.value)
        for item in items
        for found in accepted(sample_data / item["file"], SETTINGS)
        if plain(found.value) not in plain(printed(item["expected"]))
    ]
    assert wrong == []


def test_every_vin_label_is_read_without_doubt(sample_data: Path, manifest: list[Item]) -> None:
    items = [item for item in manifest if item["set"] == "quagga2/code_39_vin"]
    assert items
    for item in items:
        found = accepted(sample_data / item["file"], SETTINGS)
        assert [identifier.value for identifier in found] == item["expected"], item["file"]


def test_with_the_other_patterns_on_codes_give_no_wrong_identifier(sample_data: Path, manifest: list[Item]) -> None:
    """`generic` and `imei` take whatever a code says: photographs without a code must give nothing."""
    every = tuple(replace(pattern, enabled=True) for pattern in BUILT_IN_PATTERNS)
    settings = Settings(stages=("codes",), patterns=every)
    for item in manifest:
        if item["kind"] in ("no_code", "plate_full", "vehicle"):
            assert accepted(sample_data / item["file"], settings) == [], item["file"]


def accepted(file: Path, settings: Settings) -> list[Identifier]:
    return [found for found in recognise(file, settings).identifiers if not found.doubt]


def printed(expected: Any) -> str:
    """Return all that a sample is known to say: texts of codes, plates, or a page."""
    if isinstance(expected, list):
        return " ".join(str(one.get("plate", "")) if isinstance(one, dict) else str(one) for one in expected)
    return expected if isinstance(expected, str) else ""


def plain(text: str) -> str:
    return re.sub(r"[\W_]", "", text).upper()
