"""What holds for an image: the machine's result with a person's values laid over it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from reportdesk.domain.findings import Box, Identifier, Plate, Vehicle
from reportdesk.domain.results import ImageResult
from reportdesk.domain.reviews import ORIGIN, Standing, Verdict

Json = dict[str, Any]


def effective(result: ImageResult, standing: Standing) -> ImageResult:
    """Return `result` with what persons set laid over it; without doubts where a person has answered them."""
    identifiers, vehicles, plates = result.identifiers, result.vehicles, result.plates
    if standing.identifier is not None:
        identifiers = _identifiers(result.identifiers, standing)
    if "vehicles" in standing.values:
        vehicles = tuple(vehicle_from(plain) for plain in standing.values["vehicles"] or ())
        plates = tuple(_on_its_vehicle(plate, result.vehicles, vehicles) for plate in plates)
    answered = standing.verdict in (Verdict.ACCEPTED, Verdict.CORRECTED)
    doubts = () if answered else result.doubts
    return replace(result, identifiers=identifiers, vehicles=vehicles, plates=plates, doubts=doubts)


def machine_values(result: ImageResult) -> Json:
    """Return what was read, by the names of a review's values."""
    return {
        "identifier": result.identifiers[0].value if result.identifiers else "",
        "vin": _vin(result.identifiers),
        "vehicles": [vehicle_values(vehicle) for vehicle in result.vehicles],
    }


def accepted_values(result: ImageResult, read: ImageResult) -> Json:
    """Return the values that accepting `result`, what holds now over what was `read`, confirms.

    Where nothing was found nothing is confirmed, so that a later reading with a new pattern or model can still find it.
    """
    if not result.identifiers:
        return {}
    chosen = result.identifiers[0]
    return identifier_values(chosen.value, chosen.pattern, chosen.source, chosen.box, result, read)


def identifier_values(
    value: str,
    pattern: str,
    source: str,
    box: Box | None,
    result: ImageResult,
    read: ImageResult,
    *,
    unchecked: bool = False,
) -> Json:
    """Return the values of a review that sets the identifier of an image.

    Args:
        pattern: name of the pattern that the value fits, "" for none.
        source: where it was seen: code, text, plate or filename.
        result: what holds now.
        read: what the machine read.
        unchecked: True when the value fits no pattern and was kept on purpose.
    """
    origin: Json = {"pattern": pattern, "source": source, "box": list(box) if box else None}
    if unchecked:
        origin["unchecked"] = True
    values: Json = {"identifier": value, ORIGIN: origin if value else None}
    vin = value if pattern == "vin" else _vin_beside(value, read)
    # Where it stays as it is nothing is said of it, so that a later reading can still find one.
    if pattern == "vin" or not value or vin != _vin(result.identifiers):
        values["vin"] = vin
    return values


def _vin_beside(value: str, read: ImageResult) -> str:
    """Return the VIN that stays beside an identifier set by hand that is none; it takes the place of the first read."""
    is_first = bool(read.identifiers) and read.identifiers[0].pattern == "vin"
    return "" if is_first or not value else _vin(read.identifiers)


def _vin(identifiers: Sequence[Identifier]) -> str:
    return next((found.value for found in identifiers if found.pattern == "vin"), "")


def vehicle_values(vehicle: Vehicle) -> Json:
    """Return a vehicle as it stands in a review."""
    plain: Json = {"label": vehicle.label, "confidence": round(vehicle.confidence, 4), "box": list(vehicle.box)}
    if vehicle.primary:
        plain["primary"] = True
    return plain


def vehicle_from(plain: Mapping[str, Any]) -> Vehicle:
    """Return the vehicle that `vehicle_values` wrote."""
    x1, y1, x2, y2 = plain["box"]
    return Vehicle(str(plain["label"]), float(plain["confidence"]), (x1, y1, x2, y2), bool(plain.get("primary")))


def _identifiers(read: Sequence[Identifier], standing: Standing) -> tuple[Identifier, ...]:
    """Return the identifier set by hand, before those that were read with other patterns than it and the first."""
    value = standing.identifier
    if not value:
        return ()
    chosen = next((found for found in read if found.value == value), None) or _by_hand(value, standing.values)
    replaced = {chosen.pattern, *(found.pattern for found in read[:1])}
    others = [found for found in read if found.pattern not in replaced]
    return (replace(chosen, doubt="", set_by=standing.operator), *others)


def _by_hand(value: str, values: Mapping[str, Any]) -> Identifier:
    origin = values.get(ORIGIN) or {}
    box = origin.get("box")
    shown = (box[0], box[1], box[2], box[3]) if box else None
    return Identifier(value, str(origin.get("pattern", "")), str(origin.get("source", "text")), 1.0, shown)


def _on_its_vehicle(plate: Plate, before: Sequence[Vehicle], now: Sequence[Vehicle]) -> Plate:
    if plate.vehicle is None:
        return plate
    box = before[plate.vehicle].box
    return replace(plate, vehicle=next((place for place, vehicle in enumerate(now) if vehicle.box == box), None))
