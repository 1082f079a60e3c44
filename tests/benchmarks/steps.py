"""Every engine and every step of the cascade of codes alone: what each reads, and what it costs."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from reportdesk.config.settings import Settings
from reportdesk.domain.findings import Code
from reportdesk.domain.results import ImageResult
from reportdesk.recognition.code_looks import matrix_looks
from reportdesk.recognition.codes import find_codes, find_hidden_codes
from reportdesk.recognition.engines import zbar, zxing
from reportdesk.recognition.picture import Picture
from reportdesk.recognition.plates import find_plates
from reportdesk.recognition.text import ENGINE_NAMES, read_text
from reportdesk.recognition.tiles import busy_tiles
from reportdesk.recognition.vehicles import find_vehicles
from reportdesk.recognition.views import View, evened, scaled

Step = Callable[[Picture, Settings], ImageResult]
VEHICLE_MODELS = {"picodet": "", "yolox": "yolox_nano_416.onnx", "ultralytics": "yolov8n_deq.pt"}
"""The setting `vehicle_model` for each kind of detector; empty takes the best one that is installed."""

_ViewsOf = Callable[[Picture, Settings], Iterable[View]]


def _first(picture: Picture, settings: Settings) -> View:
    return scaled(*picture.gray_within(settings.code_max_px))


def _code_step(views: _ViewsOf) -> Step:
    def step(picture: Picture, settings: Settings) -> ImageResult:
        found: list[Code] = []
        for view in views(picture, settings):
            found += zxing.read(view.gray, settings.code_formats)
        return ImageResult(codes=tuple(found))

    return step


def _evened(picture: Picture, settings: Settings) -> Iterable[View]:
    first = _first(picture, settings)
    return [first.showing(evened(first.gray))]


def _zbar_step(picture: Picture, settings: Settings) -> ImageResult:
    return ImageResult(codes=tuple(zbar.read(_first(picture, settings).gray, settings.code_formats)))


def _hidden_step(picture: Picture, settings: Settings) -> ImageResult:
    found = find_codes(picture, settings)
    return ImageResult(codes=find_hidden_codes(picture, settings, found, lambda _codes: False))


def _matrix_step(picture: Picture, settings: Settings) -> ImageResult:
    looks = matrix_looks(_first(picture, settings), settings.code_formats)
    return ImageResult(codes=tuple(code for look in looks for code in look()))


def _tiles(picture: Picture, _settings: Settings) -> Iterable[View]:
    whole = scaled(picture.gray, 1.0)
    return (whole.cut(tile) for tile in busy_tiles(picture.gray, 12))


def _text_step(name: str) -> Step:
    return lambda picture, settings: ImageResult(text=tuple(read_text(picture, replace(settings, text_engine=name))))


def _vehicle_step(model: str) -> Step:
    return lambda picture, settings: ImageResult(
        vehicles=tuple(find_vehicles(picture, replace(settings, vehicle_model=model)))
    )


STEPS: dict[str, tuple[Step, tuple[str, ...]]] = {
    "codes": (lambda picture, settings: ImageResult(codes=find_codes(picture, settings).codes), ("codes",)),
    "codes-hidden": (_hidden_step, ("codes",)),
    "zxing": (_code_step(lambda picture, settings: [_first(picture, settings)]), ("codes",)),
    "zxing-full": (_code_step(lambda picture, _: [scaled(picture.gray, 1.0)]), ("codes",)),
    "zxing-doubled": (_code_step(lambda *both: [_first(*both).enlarged(2.0)]), ("codes",)),
    "zxing-evened": (_code_step(_evened), ("codes",)),
    "zxing-matrix-looks": (_matrix_step, ("codes",)),
    "zxing-tiles": (_code_step(_tiles), ("codes",)),
    "pyzbar": (_zbar_step, ("codes",)),
    **{name: (_text_step(name), ("text",)) for name in ENGINE_NAMES},
    **{name: (_vehicle_step(model), ("vehicles",)) for name, model in VEHICLE_MODELS.items()},
    "plates": (lambda picture, settings: ImageResult(plates=tuple(find_plates(picture, settings))), ("plates",)),
}
"""Name of the engine or step: how it reads a picture, and what it finds."""

GROUPS = {
    "codes": ("codes", "labels", "no_code", "drawn"),
    "text": ("labels", "plates", "receipts", "pages"),
    "vehicles": ("plates", "vehicles"),
    "plates": ("plates",),
}
"""Groups of samples that tell something about an engine, by what it finds."""
