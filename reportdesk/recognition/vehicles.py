"""Vehicles in a picture, by the model file that is installed or named in the settings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from reportdesk.config.settings import Settings
from reportdesk.domain.failures import StageUnavailable
from reportdesk.domain.findings import Code, Vehicle
from reportdesk.recognition.bare import is_bare
from reportdesk.recognition.boxes import area
from reportdesk.recognition.conversions import conversion_of
from reportdesk.recognition.detection import Detector, separate
from reportdesk.recognition.model_catalogue import Layout, ModelKind
from reportdesk.recognition.model_files import ModelFile
from reportdesk.recognition.models import required
from reportdesk.recognition.picture import Picture
from reportdesk.recognition.text_squares import squares_of

EVERY_CLASS = "all"


def find_vehicles(picture: Picture, settings: Settings, codes: Sequence[Code] = ()) -> list[Vehicle]:
    """Return the vehicles, best first; boxes in pixels of the upright picture.

    Args:
        codes: the codes of the picture; where it shows nothing else, no vehicle is looked for.

    Raises:
        StageUnavailable: no model is installed, its library is not, or it knows none of the chosen classes.
        ModelInvalid: the model file is damaged or of no known layout.
    """
    model = required(ModelKind.VEHICLE, settings)
    detector = detector_of(model, settings)
    classes = wanted_classes(detector.names, settings.vehicle_classes, model.path.name)
    if is_bare(picture, squares_of(codes)):
        return []
    found = separate(detector.detect(picture, classes, settings.vehicle_min_confidence), settings.vehicle_overlap)
    rows = zip(found.boxes.tolist(), found.scores.tolist(), found.classes.tolist(), strict=True)
    vehicles = [
        Vehicle(detector.names[number], score, (x1, y1, x2, y2))
        for (x1, y1, x2, y2), score, number in rows
        if x2 > x1 and y2 > y1
    ]
    return with_primary(vehicles)


def counted_classes(settings: Settings) -> list[str]:
    """Return the names of the classes that count as vehicles with the model in use.

    Raises:
        StageUnavailable, ModelInvalid: as `find_vehicles`.
    """
    model = required(ModelKind.VEHICLE, settings)
    names = detector_of(model, settings).names
    return [names[number] for number in wanted_classes(names, settings.vehicle_classes, model.path.name)]


def with_primary(vehicles: Sequence[Vehicle]) -> list[Vehicle]:
    """Return the same vehicles with the largest one marked as the photographed one.

    Of 25 plate photographs with several vehicles the largest box held the labelled plate 24 times, the surest one 22
    times; weighing the distance from the centre changed nothing.
    """
    largest = max(range(len(vehicles)), key=lambda index: area(vehicles[index].box), default=None)
    return [replace(vehicle, primary=index == largest) for index, vehicle in enumerate(vehicles)]


def detector_of(model: ModelFile, settings: Settings) -> Detector:
    """Return the loaded detector of a vehicle model; loading happens once per process and file.

    A `.pt` file that was converted to ONNX is read through its conversion, so that torch is not needed.

    Raises:
        StageUnavailable: a library is missing.
        ModelInvalid: the file cannot be used.
    """
    if model.layout is not Layout.ULTRALYTICS:
        return _onnx_detector(model.path, model.layout)
    conversion = conversion_of(model.path, settings)
    if conversion is not None:
        return _onnx_detector(conversion, Layout.ULTRALYTICS_ONNX)
    from reportdesk.recognition.engines import ultralytics

    return ultralytics.load(model.path)


def _onnx_detector(path: Path, layout: Layout) -> Detector:
    from reportdesk.recognition.engines import onnx, picodet, ultralytics_onnx, yolox

    model = onnx.load(path)
    if layout is Layout.YOLOX:
        return yolox.YoloxDetector(model)
    if layout is Layout.ULTRALYTICS_ONNX:
        return ultralytics_onnx.UltralyticsOnnxDetector(model)
    return picodet.PicoDetDetector(model)


def wanted_classes(names: Mapping[int, str], chosen: Sequence[str], model: str) -> list[int]:
    """Return the class numbers that count as vehicles.

    Args:
        names: the classes of the model.
        chosen: the setting `vehicle_classes`, compared without regard to case.
        model: name of the model file, for the message.

    Raises:
        StageUnavailable: the model knows none of them, and they are not the default ones.
    """
    words = {word.strip().casefold() for word in chosen} - {""}
    if not words or EVERY_CLASS in words:
        return sorted(names)
    found = sorted(number for number, name in names.items() if name.strip().casefold() in words)
    if found:
        return found
    if tuple(chosen) == Settings().vehicle_classes:
        return sorted(names)
    raise StageUnavailable(
        f"The vehicle model {model} knows none of the classes {', '.join(chosen)}.",
        f"Name some of its own in the setting vehicle_classes: {', '.join(names.values())[:300]}.",
    )
