"""What recognition says about one image."""

from __future__ import annotations

from collections import Counter
from dataclasses import field
from datetime import datetime
from enum import StrEnum

from reportdesk.domain.failures import Failure
from reportdesk.domain.findings import Code, Identifier, Plate, TextLine, Vehicle
from reportdesk.domain.status import Move
from reportdesk.domain.values import dataclass


class Stage(StrEnum):
    """One step of recognition, in the order in which they run."""

    DECODE = "decode"
    CODES = "codes"
    TEXT = "text"
    VEHICLES = "vehicles"
    PLATES = "plates"
    IDENTIFIERS = "identifiers"


SELECTABLE_STAGES = (Stage.CODES, Stage.TEXT, Stage.VEHICLES, Stage.PLATES)
"""The stages that an operator may leave out; decoding and identifiers always run."""


class StageStatus(StrEnum):
    """How a stage ended. A missing model makes a stage unavailable, never "0 vehicles"."""

    OK = "ok"
    SKIPPED = "skipped"
    UNAVAILABLE = "unavailable"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Capture:
    """What the camera wrote into the file. Missing data is None, never invented.

    `captured_at` is the camera's local time without zone; `gps` is (latitude, longitude) in degrees, WGS 84.
    """

    captured_at: datetime | None = None
    gps: tuple[float, float] | None = None
    orientation: int = 1
    camera: str = ""


@dataclass(frozen=True, slots=True)
class ImageResult:
    """All that `recognise` found in one image.

    `width` and `height` are pixels of the upright image (0 when it could not be decoded). `seconds` holds the duration
    of each stage that ran. `failure` is set when the image as a whole failed; `stage_failures` holds what went wrong in
    single stages while the others succeeded. `doubts` say, in words, why a person should look. `notes` are remarks that
    need no action (first frame of an animation, damaged file read in part).
    """

    width: int = 0
    height: int = 0
    format: str = ""
    capture: Capture = Capture()
    codes: tuple[Code, ...] = ()
    text: tuple[TextLine, ...] = ()
    identifiers: tuple[Identifier, ...] = ()
    vehicles: tuple[Vehicle, ...] = ()
    plates: tuple[Plate, ...] = ()
    stages: dict[str, StageStatus] = field(default_factory=dict)
    seconds: dict[str, float] = field(default_factory=dict)
    failure: Failure | None = None
    stage_failures: tuple[Failure, ...] = ()
    doubts: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    fingerprint: str = ""
    thumbnail: bytes = b""

    @property
    def vehicle_counts(self) -> dict[str, int]:
        """Number of vehicles of each class, the most frequent first."""
        return dict(Counter(vehicle.label for vehicle in self.vehicles).most_common())

    @property
    def findings_count(self) -> int:
        """Number of codes, text lines, vehicles, plates and identifiers together."""
        return len(self.codes) + len(self.text) + len(self.vehicles) + len(self.plates) + len(self.identifiers)

    @property
    def move(self) -> Move:
        """Where an image that was read goes: to a person when something is doubtful."""
        return Move.DOUBTED if self.doubts else Move.COMPLETED
