"""Networks in bfloat16 where that is faster: the same answers, and ONNX Runtime wherever it cannot be had."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from reportdesk.recognition.engines import onnx, openvino, rapidocr
from tests.recognition.onnx_files import SIDE, write_model

ANSWER = np.arange(6, dtype=np.float32).reshape(1, 6)
PICTURE = np.zeros((1, 3, SIDE, SIDE), np.float32)


def _always(worth_it: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(openvino, "is_worth_it", lambda: worth_it)


def test_the_abilities_of_the_processor_are_those_that_linux_lists(tmp_path: Path) -> None:
    facts = tmp_path / "cpuinfo"
    facts.write_text("processor\t: 0\nflags\t\t: fpu avx512f avx512_bf16\nbugs\t\t:\n", encoding="ascii")
    assert openvino.processor_flags(facts) == {"fpu", "avx512f", "avx512_bf16"}
    assert openvino.processor_flags(tmp_path / "none") == frozenset()


def test_the_text_networks_answer_as_onnx_runtime_does() -> None:
    if not openvino.is_worth_it():
        pytest.skip("the processor does not calculate in bfloat16, or the extra [openvino] is not installed")
    noise = np.random.default_rng(1).random((1, 3, 96, 128), dtype=np.float32)
    for file in rapidocr._model_files():
        batch = noise[:, :, :48] if "rec" in file.name else noise
        fast, exact = onnx.load(file), onnx.load(file, exact=True)
        assert fast.likes_few_shapes
        assert not exact.likes_few_shapes
        (got,), (wanted,) = fast.run(batch), exact.run(batch)
        assert got.shape == wanted.shape
        assert float(np.abs(got - wanted).max()) < 0.1
        assert not np.array_equal(got, wanted)


def test_what_openvino_does_not_know_is_run_by_onnx_runtime(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_path: Path) -> openvino.Bfloat16Network:
        raise RuntimeError("an operator that is not known")

    _always(True, monkeypatch)
    monkeypatch.setattr(openvino, "Bfloat16Network", refuse)
    model = onnx.load(write_model(tmp_path / "own.onnx", [ANSWER]))
    assert np.array_equal(model.run(PICTURE)[0], ANSWER)
    assert not model.likes_few_shapes
    assert np.array_equal(model.run(PICTURE)[0], ANSWER)


def test_without_the_extra_onnx_runtime_runs_everything(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _always(False, monkeypatch)
    model = onnx.load(write_model(tmp_path / "own.onnx", [ANSWER]))
    assert not model.likes_few_shapes
    assert np.array_equal(model.run(PICTURE)[0], ANSWER)
