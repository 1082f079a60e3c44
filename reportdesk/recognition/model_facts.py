"""What a model file tells about itself: class names, input size, stride, task; from its metadata or a sidecar file.

Ultralytics writes `names`, `imgsz`, `stride` and `task` into the metadata of an ONNX file as Python literals (8.4,
`engine/exporter.py`). A file without them gets a sidecar: `MODEL.onnx.json` beside `MODEL.onnx`, one JSON object with
any of these keys, each of which goes before the metadata:

    {"layout": "yolox", "names": ["Chassis", "Crate"], "imgsz": [416, 416], "stride": 32, "task": "detect"}

`names` may also map numbers to names; `imgsz` is the side of the square, or height and width, in pixels; `layout` is
one of picodet, yolox, ultralytics-onnx.
"""

from __future__ import annotations

import ast
import contextlib
import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import field, replace
from pathlib import Path
from typing import Any

from reportdesk.domain.failures import ModelInvalid
from reportdesk.domain.values import dataclass
from reportdesk.recognition.model_catalogue import Layout

SIDECAR_SUFFIX = ".json"
_SIDECAR_HINT = 'See the README, section Models: {"names": ["Chassis"], "imgsz": 640}.'
_LARGEST_SIDECAR = 1_000_000
_MOST_CLASSES = 10_000
_LARGEST_SIDE = 8_192


@dataclass(frozen=True, slots=True)
class ModelFacts:
    """What is told; empty or 0 where nothing is. `size` is width and height of the input in pixels.

    `head` is the class of an Ultralytics model's last layer, which only the metadata tell.
    """

    names: Mapping[int, str] = field(default_factory=dict)
    size: tuple[int, int] = (0, 0)
    stride: int = 0
    task: str = ""
    head: str = ""
    layout: Layout | None = None


def sidecar_of(model: Path) -> Path:
    """Return where the sidecar of a model file lies; it need not exist."""
    return model.with_name(model.name + SIDECAR_SUFFIX)


def sidecar_state(model: Path) -> tuple[int, int]:
    """Return size and time of change of the sidecar, zeros without one."""
    try:
        state = sidecar_of(model).stat()
    except OSError:
        return (0, 0)
    return (state.st_size, state.st_mtime_ns)


def sidecar_hash(model: Path) -> str:
    """Return a hash of the sidecar's content for the fingerprint of results, empty without one."""
    try:
        return hashlib.sha256(sidecar_of(model).read_bytes()).hexdigest()[:16]
    except OSError:
        return ""


def facts_of(model: Path, metadata: Mapping[str, str]) -> ModelFacts:
    """Return what the sidecar, else the metadata, tell about a model file.

    Raises:
        ModelInvalid: the sidecar cannot be read, or something in it makes no sense.
    """
    facts = ModelFacts(head=metadata.get("head", ""))
    for key in ("names", "imgsz", "stride", "task"):
        # Other exporters use these keys in ways of their own: what makes no sense there counts as not told.
        with contextlib.suppress(ValueError, TypeError, KeyError, OverflowError):
            facts = _TAKERS[key](facts, _literal(metadata[key]))
    for key, value in _sidecar(model).items():
        facts = _with(facts, key, value, sidecar_of(model))
    return facts


def _literal(text: str) -> Any:
    try:
        return ast.literal_eval(text)
    except (ValueError, SyntaxError, TypeError, RecursionError, MemoryError):
        return text


def _sidecar(model: Path) -> dict[str, Any]:
    place = sidecar_of(model)
    if not place.is_file():
        return {}
    try:
        if place.stat().st_size > _LARGEST_SIDECAR:
            raise ValueError(f"it is larger than {_LARGEST_SIDECAR} bytes")
        plain = json.loads(place.read_text(encoding="utf-8"))
        if not isinstance(plain, dict):
            raise ValueError("it is no JSON object")
    except (OSError, ValueError, RecursionError) as error:
        raise ModelInvalid(f"The file {place} cannot be used: {error}.", _SIDECAR_HINT) from error
    unknown = sorted(set(plain) - set(_TAKERS))
    if unknown:
        raise ModelInvalid(
            f"The file {place} has an entry '{unknown[0]}' that is not known.", f"Known: {', '.join(sorted(_TAKERS))}."
        )
    return plain


def _with(facts: ModelFacts, key: str, value: Any, place: Path) -> ModelFacts:
    try:
        return _TAKERS[key](facts, value)
    except (ValueError, TypeError, KeyError, OverflowError) as error:
        raise ModelInvalid(f"'{key}' in {place} makes no sense: {str(value)[:80]}.", _SIDECAR_HINT) from error


def _names(facts: ModelFacts, value: Any) -> ModelFacts:
    pairs = dict(enumerate(value)) if isinstance(value, list | tuple) else dict(value)
    names = {int(number): str(name) for number, name in pairs.items()}
    if not names or len(names) > _MOST_CLASSES or min(names) < 0:
        raise ValueError("no class names")
    return replace(facts, names=names)


def _size(facts: ModelFacts, value: Any) -> ModelFacts:
    height, width = (value, value) if isinstance(value, int) else (int(side) for side in value)
    if not (0 < height <= _LARGEST_SIDE and 0 < width <= _LARGEST_SIDE):
        raise ValueError("no size")
    return replace(facts, size=(width, height))


def _stride(facts: ModelFacts, value: Any) -> ModelFacts:
    if not 0 < int(value) <= _LARGEST_SIDE:
        raise ValueError("no stride")
    return replace(facts, stride=int(value))


def _task(facts: ModelFacts, value: Any) -> ModelFacts:
    return replace(facts, task=str(value))


def _layout(facts: ModelFacts, value: Any) -> ModelFacts:
    layout = Layout(value)
    if layout not in (Layout.PICODET, Layout.YOLOX, Layout.ULTRALYTICS_ONNX):
        raise ValueError("no layout of a vehicle model")
    return replace(facts, layout=layout)


_TAKERS: dict[str, Callable[[ModelFacts, Any], ModelFacts]] = {
    "names": _names,
    "imgsz": _size,
    "stride": _stride,
    "task": _task,
    "layout": _layout,
}
