"""Vehicles in a picture, by the model file that is installed or named in the settings."""

from __future__ import annotations

from reportdesk.config.settings import Settings
from reportdesk.domain.findings import Vehicle
from reportdesk.recognition.model_catalogue import Layout, ModelKind
from reportdesk.recognition.models import required
from reportdesk.recognition.picture import Picture


def find_vehicles(picture: Picture, settings: Settings) -> list[Vehicle]:
    """Return cars, motorcycles, buses and trucks, best first; boxes in pixels of the upright picture.

    Raises:
        StageUnavailable: no model is installed, or its library is not.
        ModelInvalid: the model file is damaged or of no known layout.
    """
    model = required(ModelKind.VEHICLE, settings)
    if model.layout is Layout.ULTRALYTICS:
        from reportdesk.recognition.engines import ultralytics

        return ultralytics.detect(model.path, picture, settings.vehicle_min_confidence)
    from reportdesk.recognition.engines import onnx, picodet, yolox

    detect = yolox.detect if model.layout is Layout.YOLOX else picodet.detect
    return detect(onnx.load(model.path), picture, settings.vehicle_min_confidence)
