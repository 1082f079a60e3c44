"""What a model tells about itself is taken from its metadata and its sidecar; nonsense is refused in words."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportdesk.domain.failures import ModelInvalid
from reportdesk.recognition.model_catalogue import Layout
from reportdesk.recognition.model_facts import ModelFacts, facts_of, sidecar_hash, sidecar_of

NOWHERE = Path("nowhere.onnx")
TOLD = {"names": "{0: 'Chassis', 1: 'Crate'}", "imgsz": "[480, 640]", "stride": "32", "task": "detect"}


def test_the_metadata_of_an_export() -> None:
    assert facts_of(NOWHERE, TOLD) == ModelFacts({0: "Chassis", 1: "Crate"}, (640, 480), 32, "detect")
    assert facts_of(NOWHERE, {}) == ModelFacts()


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("names", "car, bus"), ("names", "{'a': 'car'}"), ("names", "[]"), ("names", "{-1: 'car'}"),
        ("names", "__import__('os').getcwd()"), ("names", "(" * 5000), ("imgsz", "[1, 2, 3]"), ("imgsz", "-5"),
        ("imgsz", "[0, 640]"), ("stride", "[8, 16, 32]"), ("stride", "0"), ("stride", "inf"), ("imgsz", "1e400"),
    ],
)  # fmt: skip
def test_metadata_of_other_exporters_counts_as_not_told(key: str, text: str) -> None:
    assert facts_of(NOWHERE, {key: text}) == ModelFacts()


@given(st.dictionaries(st.sampled_from(["names", "imgsz", "stride"]), st.text()))
def test_no_metadata_breaks_it(metadata: dict[str, str]) -> None:
    facts_of(NOWHERE, metadata)


def beside(folder: Path, content: Any) -> Path:
    model = folder / "own.onnx"
    sidecar_of(model).write_text(content if isinstance(content, str) else json.dumps(content))
    return model


def test_a_sidecar_goes_before_the_metadata(tmp_path: Path) -> None:
    model = beside(tmp_path, {"names": ["Frame"], "imgsz": 416, "layout": "yolox"})
    assert facts_of(model, TOLD) == ModelFacts({0: "Frame"}, (416, 416), 32, "detect", layout=Layout.YOLOX)
    assert facts_of(beside(tmp_path, {"names": {"0": "a", "1": "b"}}), {}).names == {0: "a", 1: "b"}


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("{", "cannot be used"),
        ("[]", "no JSON object"),
        ("[" * 100_000, "cannot be used"),
        ('{"names": "' + "x" * 1_000_001 + '"}', "larger than"),
        ({"name": ["Chassis"]}, "'name' that is not known"),
        ({"names": []}, "'names' in"),
        ({"names": 5}, "'names' in"),
        ({"imgsz": "big"}, "'imgsz' in"),
        ({"imgsz": [640]}, "'imgsz' in"),
        ({"stride": -1}, "'stride' in"),
        ({"layout": "plate-reader"}, "'layout' in"),
        ({"layout": "yolo"}, "'layout' in"),
    ],
)
def test_a_damaged_sidecar_is_refused_with_its_name(tmp_path: Path, content: Any, words: str) -> None:
    with pytest.raises(ModelInvalid, match=words) as refused:
        facts_of(beside(tmp_path, content), {})
    assert "own.onnx.json" in refused.value.message
    assert refused.value.hint


def test_a_sidecar_in_no_encoding_is_refused(tmp_path: Path) -> None:
    (tmp_path / "own.onnx.json").write_bytes(b'{"names": ["\xff"]}')
    with pytest.raises(ModelInvalid, match="cannot be used"):
        facts_of(tmp_path / "own.onnx", {})


def test_the_hash_follows_the_sidecar(tmp_path: Path) -> None:
    assert sidecar_hash(tmp_path / "own.onnx") == ""
    first = sidecar_hash(beside(tmp_path, {"names": ["a"]}))
    assert first
    assert first != sidecar_hash(beside(tmp_path, {"names": ["b"]}))
