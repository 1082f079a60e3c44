"""Plain forms of results: the JSON object per image (contracts) and the body kept in the workspace."""

from __future__ import annotations

import base64
import json
import zlib
from dataclasses import asdict
from datetime import datetime
from typing import Any

from reportdesk.domain.failures import Failure, FailureKind
from reportdesk.domain.findings import Box, Code, Identifier, Plate, Quad, TextLine, Vehicle
from reportdesk.domain.reports import ReportImage
from reportdesk.domain.results import Capture, ImageResult, StageStatus
from reportdesk.domain.reviews import Chains, Review

Json = dict[str, Any]


def image_object(image: ReportImage) -> Json:
    """Return the contract's JSON object for one image."""
    result = image.result
    capture = result.capture
    return {
        "report": image.report,
        "path": image.path,
        "sha256": image.sha256,
        "status": image.status.value,
        "width": result.width,
        "height": result.height,
        "captured_at": capture.captured_at.isoformat() if capture.captured_at else None,
        "gps": list(capture.gps) if capture.gps else None,
        "identifiers": [identifier_object(identifier) for identifier in result.identifiers],
        "codes": [code_object(code) for code in result.codes],
        "text": [text_object(line) for line in result.text],
        "vehicles": [vehicle_object(vehicle) for vehicle in result.vehicles],
        "plates": [plate_object(plate) for plate in result.plates],
        "stages": {stage: status.value for stage, status in result.stages.items()},
        "seconds": {stage: round(seconds, 4) for stage, seconds in result.seconds.items()},
        "attempts": image.attempts,
        "sync": dict(image.sync),
        "duplicate_of": image.duplicate_of,
        "failure": failure_object(image.failure) if image.failure else None,
        "stage_failures": [failure_object(failure) for failure in result.stage_failures],
        "doubts": list(result.doubts),
        "notes": list(result.notes),
        "register": asdict(image.expected) if image.expected else None,
        "register_suggestions": list(image.suggestions),
        "human": human_object(image),
        "reviews": [review_object(review) for review in image.reviews],
    }


def human_object(image: ReportImage) -> Json | None:
    """Return what persons decided about an image beside what the machine had read; None while nobody has."""
    if not image.reviews:
        return None
    chains = Chains(image.reviews)
    standing = chains.standing
    return {
        "verdict": standing.verdict.value or None,
        "operator": standing.operator,
        "decided_at": standing.decided_at,
        "comment": standing.comment,
        "conflicts": len(chains.rivals),
        "machine": {
            "identifiers": [identifier_object(identifier) for identifier in image.read.identifiers],
            "vehicles": [vehicle_object(vehicle) for vehicle in image.read.vehicles],
        },
    }


def review_object(review: Review) -> Json:
    """Return one review as JSON."""
    return {
        "id": review.uuid,
        "base": review.base,
        "operator": review.operator,
        "decision": str(review.decision),
        "values": dict(review.values),
        "comment": review.comment,
        "decided_at": review.decided_at,
    }


def failure_object(failure: Failure) -> Json:
    """Return a failure as the contract writes it, with its reason."""
    return {
        "kind": failure.kind.value,
        "reason": failure.reason,
        "stage": failure.stage,
        "message": failure.message,
        "hint": failure.hint,
    }


def identifier_object(identifier: Identifier) -> Json:
    """Return one identifier as JSON."""
    plain: Json = {
        "value": identifier.value,
        "pattern": identifier.pattern,
        "source": identifier.source,
        "confidence": _round(identifier.confidence),
        "box": _box(identifier.box) if identifier.box else None,
    }
    if identifier.repaired:
        plain["repaired"] = True
    if identifier.doubt:
        plain["doubt"] = identifier.doubt
    if identifier.set_by:
        plain["set_by"] = identifier.set_by
    return plain


def code_object(code: Code) -> Json:
    """Return one code as JSON; bytes that are not text come as base64 under "raw"."""
    plain: Json = {"text": code.text, "format": code.format, "box": _box(code.box)}
    if code.quad:
        plain["quad"] = _quad(code.quad)
    if code.raw is not None:
        plain["raw"] = base64.b64encode(code.raw).decode("ascii")
    return plain


def text_object(line: TextLine) -> Json:
    """Return one text line as JSON."""
    plain: Json = {"text": line.text, "confidence": _round(line.confidence), "box": _box(line.box)}
    if line.quad:
        plain["quad"] = _quad(line.quad)
    return plain


def vehicle_object(vehicle: Vehicle) -> Json:
    """Return one vehicle as JSON; the photographed one of several says `"primary": true`."""
    plain: Json = {"label": vehicle.label, "confidence": _round(vehicle.confidence), "box": _box(vehicle.box)}
    if vehicle.primary:
        plain["primary"] = True
    return plain


def plate_object(plate: Plate) -> Json:
    """Return one plate as JSON; "vehicle" counts from 0 in the list of vehicles."""
    plain: Json = {"text": plate.text, "confidence": _round(plate.confidence), "box": _box(plate.box)}
    if plate.vehicle is not None:
        plain["vehicle"] = plate.vehicle
    return plain


def result_body(result: ImageResult) -> Json:
    """Return `result` without its thumbnail in plain types, to be read back by `result_from_body`."""
    return {
        "width": result.width,
        "height": result.height,
        "format": result.format,
        "captured_at": result.capture.captured_at.isoformat() if result.capture.captured_at else None,
        "gps": result.capture.gps,
        "orientation": result.capture.orientation,
        "camera": result.capture.camera,
        "codes": [code_object(code) for code in result.codes],
        "text": [text_object(line) for line in result.text],
        "identifiers": [asdict(identifier) for identifier in result.identifiers],
        "vehicles": [asdict(vehicle) for vehicle in result.vehicles],
        "plates": [asdict(plate) for plate in result.plates],
        "stages": {stage: status.value for stage, status in result.stages.items()},
        "seconds": result.seconds,
        "failure": asdict(result.failure) if result.failure else None,
        "stage_failures": [asdict(failure) for failure in result.stage_failures],
        "doubts": result.doubts,
        "notes": result.notes,
        "fingerprint": result.fingerprint,
    }


def result_from_body(body: Json) -> ImageResult:
    """Return the `ImageResult` that `result_body` wrote."""
    return ImageResult(
        width=body["width"],
        height=body["height"],
        format=body["format"],
        capture=Capture(
            captured_at=datetime.fromisoformat(body["captured_at"]) if body["captured_at"] else None,
            gps=(body["gps"][0], body["gps"][1]) if body["gps"] else None,
            orientation=body["orientation"],
            camera=body["camera"],
        ),
        codes=tuple(_code_from(plain) for plain in body["codes"]),
        text=tuple(
            TextLine(plain["text"], plain["confidence"], _box_from(plain["box"]), _quad_from(plain.get("quad")))
            for plain in body["text"]
        ),
        identifiers=tuple(
            Identifier(**{**plain, "box": _box_from(plain["box"]) if plain["box"] else None})
            for plain in body["identifiers"]
        ),
        vehicles=tuple(Vehicle(**{**plain, "box": _box_from(plain["box"])}) for plain in body["vehicles"]),
        plates=tuple(Plate(**{**plain, "box": _box_from(plain["box"])}) for plain in body["plates"]),
        stages={stage: StageStatus(status) for stage, status in body["stages"].items()},
        seconds=body["seconds"],
        failure=failure_from(body["failure"]) if body["failure"] else None,
        stage_failures=tuple(failure_from(plain) for plain in body["stage_failures"]),
        doubts=tuple(body["doubts"]),
        notes=tuple(body["notes"]),
        fingerprint=body["fingerprint"],
    )


def packed(result: ImageResult) -> bytes:
    """Return `result` without its thumbnail as it is stored, and sent from machine to machine: its body compressed."""
    text = json.dumps(result_body(result), separators=(",", ":"))
    # File names and codes may hold halves of surrogate pairs; level 1 packs 6 times as fast as the default one.
    return zlib.compress(text.encode("utf-8", "surrogatepass"), 1)


def unpacked_body(stored: bytes) -> Json:
    """Return the body in what `packed` made, for those who need one value of it or pass it on."""
    body: Json = json.loads(zlib.decompress(stored))
    return body


def unpacked(stored: bytes) -> ImageResult:
    """Return the result that `packed` was given."""
    return result_from_body(unpacked_body(stored))


def failure_from(plain: Json) -> Failure:
    """Return the `Failure` written by `failure_object` or `dataclasses.asdict`."""
    return Failure(FailureKind(plain["kind"]), plain["reason"], plain["stage"], plain["message"], plain["hint"])


def _code_from(plain: Json) -> Code:
    raw = base64.b64decode(plain["raw"]) if "raw" in plain else None
    return Code(plain["text"], plain["format"], _box_from(plain["box"]), _quad_from(plain.get("quad")), raw)


def _box(box: Box) -> list[float]:
    return [round(float(edge), 1) for edge in box]


def _quad(quad: Quad) -> list[list[float]]:
    return [[round(float(x), 1), round(float(y), 1)] for x, y in quad]


def _box_from(plain: list[float]) -> Box:
    return (plain[0], plain[1], plain[2], plain[3])


def _quad_from(plain: list[list[float]] | None) -> Quad | None:
    if plain is None:
        return None
    a, b, c, d = ((point[0], point[1]) for point in plain)
    return (a, b, c, d)


def _round(confidence: float) -> float:
    return round(float(confidence), 4)
