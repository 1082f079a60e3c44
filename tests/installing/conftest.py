"""A server, a small catalogue, and settings whose models folder is empty."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from reportdesk.config.settings import Settings
from reportdesk.recognition.model_catalogue import CatalogueEntry, Derive, Layout
from tests.installing.small_models import (
    entry_of,
    graph_with_weights_as_inputs,
    put_into_place,
    quantized_graph,
    random_bytes,
)
from tests.model_server import ModelServer, serving


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    """Go straight to the test's server, whatever this machine's environment says."""
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture
def server() -> Iterator[ModelServer]:
    with serving() as running:
        yield running


@pytest.fixture
def contents() -> dict[str, bytes]:
    """Return the files of the small catalogue, by name."""
    return {
        "vehicles.onnx": graph_with_weights_as_inputs(),
        "plates.onnx": quantized_graph(),
        "reader.onnx": random_bytes(3),
        "other.onnx": random_bytes(4),
    }


@pytest.fixture
def catalogue(monkeypatch: pytest.MonkeyPatch, contents: dict[str, bytes]) -> dict[str, CatalogueEntry]:
    """Let the program know five small models, two of them made from others."""
    made = random_bytes(9, 500)
    entries = (
        entry_of("vehicles-made", made, Layout.PICODET, derived_from="vehicles", derive=Derive.SIMPLIFY),
        entry_of("vehicles", contents["vehicles.onnx"], Layout.PICODET),
        entry_of("other", contents["other.onnx"], Layout.YOLOX),
        entry_of("plates-made", made[1:], Layout.PLATE_DETECTOR, derived_from="plates", derive=Derive.DEQUANTIZE),
        entry_of("plates", contents["plates.onnx"], Layout.PLATE_DETECTOR),
        entry_of("reader", contents["reader.onnx"], Layout.PLATE_READER),
    )
    put_into_place(monkeypatch, entries)
    return {entry.name: entry for entry in entries}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return the models folder, which does not exist yet."""
    return tmp_path / "models"


@pytest.fixture
def settings(folder: Path) -> Settings:
    return Settings(models_folder=str(folder))
