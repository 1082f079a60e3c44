"""The derive steps: judged by the library onnx and by ONNX Runtime's answers."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest

from reportdesk.domain.failures import ModelInvalid
from reportdesk.installing.answers import difference
from reportdesk.installing.derive import derive
from reportdesk.installing.graph_steps import derived
from reportdesk.recognition.model_catalogue import CATALOGUE, ENTRY_BY_NAME, CatalogueEntry, Derive
from reportdesk.recognition.model_files import file_sha256, is_intact, record_of
from tests.installing.small_models import graph_with_weights_as_inputs, quantized_graph, random_bytes


def checked(content: bytes) -> Any:
    """Return the model; fails when the library onnx finds it wrong."""
    model = onnx.load_model_from_string(content)
    onnx.checker.check_model(model, full_check=True)
    return model


def operators(model: Any) -> Counter[str]:
    return Counter(node.op_type for node in model.graph.node)


def test_simplified_weights_are_inputs_no_more() -> None:
    model = checked(derived(Derive.SIMPLIFY, graph_with_weights_as_inputs()))
    assert [entry.name for entry in model.graph.input] == ["image"]
    assert [tensor.name for tensor in model.graph.initializer] == ["weight"]
    assert onnx.numpy_helper.to_array(model.graph.initializer[0]).flatten().tolist() == [0.25, 0.5, 0.75]


def test_dequantized_weights_are_floats_and_nothing_is_left_of_the_integers() -> None:
    source = onnx.load_model_from_string(quantized_graph())
    model = checked(derived(Derive.DEQUANTIZE, quantized_graph()))
    assert operators(model) == Counter(Conv=1, MatMul=1)
    weights = {tensor.name: onnx.numpy_helper.to_array(tensor) for tensor in model.graph.initializer}
    whole = {tensor.name: onnx.numpy_helper.to_array(tensor) for tensor in source.graph.initializer}
    assert set(weights) == {"kernel", "matrix"}
    np.testing.assert_allclose(weights["kernel"], (whole["kernel"].astype(np.float32) - 120) * 0.004, rtol=1e-5)
    np.testing.assert_allclose(weights["matrix"], whole["matrix"].astype(np.float32) * 0.002, rtol=1e-5)
    assert [attribute.name for attribute in model.graph.node[0].attribute] == ["pads"]


@pytest.mark.parametrize(
    ("step", "content"),
    [
        (Derive.SIMPLIFY, random_bytes(1, 1000)),
        (Derive.SIMPLIFY, graph_with_weights_as_inputs(ir_version=3)),
        (Derive.DEQUANTIZE, graph_with_weights_as_inputs()),
        (Derive.DEQUANTIZE, quantized_graph(with_cast=False)),
    ],
)
def test_a_graph_that_a_step_does_not_know_is_refused_in_words(step: Derive, content: bytes) -> None:
    with pytest.raises(ModelInvalid, match=f"The step '{step}' does not know") as refused:
        derived(step, content)
    assert "as it is" in refused.value.hint


def test_other_answers_are_found(tmp_path: Path) -> None:
    one, other = tmp_path / "one.onnx", tmp_path / "other.onnx"
    one.write_bytes(graph_with_weights_as_inputs())
    assert difference(Derive.SIMPLIFY, one, one) == 0
    model = onnx.load_model_from_string(graph_with_weights_as_inputs())
    model.graph.initializer[0].float_data[1] += 0.01
    other.write_bytes(model.SerializeToString())
    with pytest.raises(ModelInvalid, match="answers otherwise"):
        difference(Derive.SIMPLIFY, one, other)
    other.write_bytes(quantized_graph())
    with pytest.raises(ModelInvalid, match="another form"):
        difference(Derive.SIMPLIFY, one, other)
    other.write_bytes(b"nothing")
    with pytest.raises(ModelInvalid, match=r"other\.onnx cannot be run"):
        difference(Derive.SIMPLIFY, one, other)


@pytest.mark.parametrize(("source", "made"), [("vehicles", "vehicles-made"), ("plates", "plates-made")])
def test_what_was_made_is_recorded_and_damage_is_found(
    catalogue: dict[str, CatalogueEntry], contents: dict[str, bytes], tmp_path: Path, source: str, made: str
) -> None:
    file = tmp_path / f"{source}.onnx"
    file.write_bytes(contents[file.name])
    model = derive(file, catalogue[made], tmp_path)
    record = record_of(model.path)
    assert record is not None
    assert record.sha256 == file_sha256(model.path) != catalogue[made].sha256
    assert record.source_sha256 == catalogue[source].sha256
    assert is_intact(model)
    assert {place.name for place in tmp_path.iterdir()} == {file.name, f"{made}.onnx", f"{made}.onnx.made.json"}
    model.path.write_bytes(model.path.read_bytes()[:-1])
    assert not is_intact(model)


def test_a_record_vouches_only_for_a_derived_file_and_must_be_one(
    catalogue: dict[str, CatalogueEntry], contents: dict[str, bytes], tmp_path: Path
) -> None:
    file = tmp_path / "vehicles.onnx"
    file.write_bytes(contents[file.name])
    model = derive(file, catalogue["vehicles-made"], tmp_path)
    record = model.path.with_name(model.path.name + ".made.json")
    for text in ("", "[]", '{"sha256": 1}', " " * 20_000):
        record.write_text(text)
        assert not is_intact(model)
    record.unlink()
    assert not is_intact(model)


def test_nothing_is_kept_of_a_step_that_fails(catalogue: dict[str, CatalogueEntry], tmp_path: Path) -> None:
    file = tmp_path / "vehicles.onnx"
    file.write_bytes(random_bytes(8, 1000))
    with pytest.raises(ModelInvalid):
        derive(file, catalogue["vehicles-made"], tmp_path)
    assert list(tmp_path.iterdir()) == [file]


@pytest.mark.parametrize("entry", [entry for entry in CATALOGUE if entry.derive], ids=lambda entry: entry.name)
def test_the_real_files_are_made_and_answer_the_same(model_files: Path, tmp_path: Path, entry: CatalogueEntry) -> None:
    source = model_files / ENTRY_BY_NAME[entry.derived_from].file
    model = derive(source, entry, tmp_path)
    assert is_intact(model)
    made = checked(model.path.read_bytes())
    assert not {"DynamicQuantizeLinear", "ConvInteger", "MatMulInteger"} & set(operators(made))
    assert len(made.graph.input) == 1
    assert entry.derive is not None
    # The file that was made by other tools at another time agrees too.
    assert difference(entry.derive, model_files / entry.file, model.path) < 2
