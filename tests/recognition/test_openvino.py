"""Networks in bfloat16 where that is faster: the same answers, and ONNX Runtime wherever it cannot be had."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from reportdesk.config.settings import Settings
from reportdesk.domain.failures import ModelInvalid
from reportdesk.recognition.engines import onnx, openvino, rapidocr
from reportdesk.recognition.picture import Picture
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
        assert fast.metadata == exact.metadata
        assert [len(shape) for shape in fast.input_shapes] == [len(shape) for shape in exact.input_shapes]
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


def test_memory_that_was_given_back_is_taken_again() -> None:
    if not openvino.is_worth_it():
        pytest.skip("the processor does not calculate in bfloat16, or the extra [openvino] is not installed")
    model = onnx.load(rapidocr._model_files()[0])
    noise = np.random.default_rng(1).random((1, 3, 96, 128), dtype=np.float32)
    before = model.run(noise)[0]
    openvino.release_memory()
    assert np.array_equal(model.run(noise)[0], before)


def test_a_damaged_file_is_refused_by_both(tmp_path: Path) -> None:
    if not openvino.is_worth_it():
        pytest.skip("the processor does not calculate in bfloat16, or the extra [openvino] is not installed")
    (tmp_path / "own.onnx").write_bytes(b"no network at all")
    with pytest.raises(ModelInvalid, match=r"own\.onnx"):
        onnx.load(tmp_path / "own.onnx")


def test_usual_sizes_are_calculated_ahead_only_where_a_new_one_costs_time(monkeypatch: pytest.MonkeyPatch) -> None:
    steps = len(list(rapidocr.rehearse(320)))
    assert (steps > 10) == openvino.is_worth_it()
    onnx._loaded.cache_clear()
    _always(False, monkeypatch)
    assert list(rapidocr.rehearse(320)) == []
    onnx._loaded.cache_clear()


@pytest.mark.parametrize("side", [300, 415, 416, 700, 768, 801, 960])
def test_long_sides_have_few_lengths_and_nearly_their_own(side: int) -> None:
    few = rapidocr._on_grid(side, few_sizes=True)
    assert few % 32 == 0
    assert abs(few - side) <= max(16, 0.08 * side)
    assert len({rapidocr._on_grid(each, few_sizes=True) for each in range(416, 961)}) == 9
    assert abs(rapidocr._on_grid(side, few_sizes=False) - side) <= 16


@pytest.mark.parametrize(("side", "shown"), [(30, 128), (128, 128), (129, 256), (256, 256), (257, 257)])
def test_short_sides_are_padded_and_not_stretched(side: int, shown: int) -> None:
    picture = np.full((side, 960, 3), 255, np.uint8)
    view, right, below = rapidocr._padded(picture, few_sizes=True)
    assert view.shape == (shown, 960, 3)
    assert (right, below) == (0, shown - side)
    assert np.array_equal(view[:side], picture)
    assert rapidocr._on_grid(shown, few_sizes=True) == min(shown, 256)
    assert rapidocr._padded(picture, few_sizes=False)[0].shape[0] == max(64, side)


def test_print_on_a_small_picture_is_found_where_it_stands() -> None:
    picture = np.full((100, 300, 3), 255, np.uint8)
    cv2.putText(picture, "RD 4711", (40, 65), cv2.FONT_HERSHEY_SIMPLEX, 1.5, (0, 0, 0), 3)
    (line,) = rapidocr.RapidOcrEngine().read(Picture(picture, "png"), Settings())
    assert line.text.replace(" ", "") == "RD4711"
    assert np.allclose(line.box, (40, 31, 238, 66), atol=14)


@pytest.mark.parametrize("length", [40, 200, 320, 400, 1000, 2000])
def test_lines_have_few_lengths_and_nearly_their_own(length: int) -> None:
    line = np.zeros((48, length, 3), np.uint8)
    width = rapidocr._line_input(line, few_lengths=True).shape[3]
    assert width % 32 == 0
    assert max(64, 0.85 * length) <= width <= max(64, length + 31, 0.95 * length)


def test_without_the_extra_onnx_runtime_runs_everything(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _always(False, monkeypatch)
    model = onnx.load(write_model(tmp_path / "own.onnx", [ANSWER]))
    assert not model.likes_few_shapes
    assert np.array_equal(model.run(PICTURE)[0], ANSWER)
