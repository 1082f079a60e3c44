"""What a person does to one image of the review: each command turned into a decision."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from reportdesk.domain.effective import identifier_values
from reportdesk.domain.failures import Failure
from reportdesk.domain.findings import Box, Vehicle
from reportdesk.domain.reports import ReportImage
from reportdesk.domain.results import ImageResult
from reportdesk.domain.reviews import Chains, Decision
from reportdesk.engine.parts import PartReader
from reportdesk.recognition.suggestions import Suggestion
from reportdesk.ui.messages import told
from reportdesk.ui.picture_view import Layer
from reportdesk.ui.review.decisions import Decisions
from reportdesk.ui.review.findings import Finding
from reportdesk.ui.review.page import ReviewPage

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from reportdesk.config.settings import Settings

_DEFAULT_CLASSES = ("car", "truck", "bus", "motorcycle", "bicycle")


class Editing(QObject):
    """Commands about the image that is shown. `decided` tells an image that is done with: the next one comes."""

    decided = Signal(int)
    said = Signal(str)
    read_again = Signal(object)
    """What was found in a part of the shown image (ImageResult)."""
    _found = Signal(int, object)

    def __init__(
        self,
        page: ReviewPage,
        decisions: Decisions,
        parts: PartReader,
        settings: Callable[[], Settings],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._decisions = decisions
        self._parts = parts
        self._settings = settings
        self._image: ReportImage | None = None
        self._with_box: Callable[[Box], None] = lambda _box: None
        page.side.identifier.corrected.connect(self.correct)
        page.canvas.drawn.connect(self._take_box)
        self._found.connect(self._take_found, Qt.ConnectionType.QueuedConnection)

    def show_image(self, image: ReportImage | None) -> None:
        """Note which image is shown, as it was read from the workspace. A question about another one is given up."""
        if (image and image.id) != (self._image and self._image.id) and self._page.prompt.isVisible():
            self._page.prompt.give_up()
        self._image = image

    # --- decisions that end with the next image ---

    def accept(self) -> None:
        """Accept what is shown."""
        self._decide(Decision.ACCEPT)
        self._go_on()

    def reject(self) -> None:
        """Ask for a reason, and reject."""
        reasons = reject_reasons(self.tr)
        self._page.prompt.ask(self.tr("Why is it rejected?"), reasons, self._reject)

    def _reject(self, reason: str) -> None:
        self._decide(Decision.REJECT, comment=reason)
        self._go_on()

    def correct(self, chosen: Suggestion, unchecked: bool) -> None:
        """Set the identifier to what was chosen or typed."""
        if self._image is None:
            return
        pattern = chosen.pattern if chosen.fits else ""
        values = identifier_values(
            chosen.value, pattern, chosen.source, chosen.box, self._image.result, self._image.read, unchecked=unchecked
        )
        self._decide(Decision.CORRECT, values)
        self._go_on()

    # --- decisions that stay with the image ---

    def comment(self) -> None:
        """Ask for a comment, and keep it."""
        self._page.prompt.ask(self.tr("Comment"), (), lambda text: self._decide(Decision.COMMENT, comment=text))

    def add_vehicle(self) -> None:
        """Let a box be drawn, ask what it is, and add it."""
        self._draw(self._ask_label)

    def _ask_label(self, box: Box) -> None:
        classes = self._settings().vehicle_classes or _DEFAULT_CLASSES
        self._page.prompt.ask(
            self.tr("What vehicle is it?"), classes, lambda label: self._add_vehicles((Vehicle(label, 1.0, box),))
        )

    def _add_vehicles(self, more: tuple[Vehicle, ...]) -> None:
        self._decide(Decision.COMMENT, added=more)

    def remove_vehicle(self) -> None:
        """Remove the vehicle that is chosen in the findings."""
        finding = self._chosen_finding()
        if self._image is None or finding is None or finding.layer is not Layer.VEHICLES:
            self.said.emit(self.tr("Choose a vehicle among the findings first."))
            return
        self._decide(Decision.COMMENT, removed=(self._image.result.vehicles[finding.number],))

    # --- reading a part again ---

    def read_part(self) -> None:
        """Let a box be drawn, ask for the engine, and read just that part."""
        self._draw(self._ask_reader)

    def _ask_reader(self, box: Box) -> None:
        readers = {
            self.tr("Codes"): "codes",
            self.tr("Printed text (RapidOCR)"): "rapidocr",
            self.tr("Printed text (Tesseract)"): "tesseract",
            self.tr("A number plate"): "plates",
            self.tr("Vehicles"): "vehicles",
        }
        self._page.prompt.ask(
            self.tr("What is to be read in the box?"),
            list(readers),
            lambda choice: self._read(box, readers[choice]),
            free=False,
        )

    def _read(self, box: Box, reader: str) -> None:
        if self._image is not None:
            self.said.emit(self.tr("Reading that part ..."))
            self._parts.read(self._image.id, box, reader, self._found.emit)

    def _take_found(self, image: int, found: ImageResult | Failure) -> None:
        if self._image is None or image != self._image.id:
            return
        if isinstance(found, Failure):
            self.said.emit(told(found))
            return
        if not found.findings_count:
            self.said.emit(self.tr("Nothing was found in that part."))
            return
        if found.vehicles:
            self._offer_vehicles(found.vehicles)
            return
        self.said.emit(self.tr("Found: {}. It is among the suggestions now.").format(_words_of(found)))
        self.read_again.emit(found)

    def _offer_vehicles(self, vehicles: tuple[Vehicle, ...]) -> None:
        listed = ", ".join(f"{vehicle.label} {vehicle.confidence:.0%}" for vehicle in vehicles)
        add, leave = self.tr("Add"), self.tr("Do not add")
        self._page.prompt.ask(
            self.tr("Found: {}.").format(listed),
            (add, leave),
            lambda answer: self._add_vehicles(vehicles) if answer == add else None,
            free=False,
        )

    # --- shared ---

    def _draw(self, then: Callable[[Box], None]) -> None:
        if not self._page.canvas.has_picture:
            self.said.emit(self.tr("The photograph cannot be shown, so nothing can be drawn on it."))
            return
        self._with_box = then
        self._page.canvas.start_drawing()
        self.said.emit(self.tr("Draw a box, or move it with the arrow keys; Enter takes it, Esc gives up."))

    def _take_box(self, box: Box | None) -> None:
        self._page.setFocus()
        if box is not None:
            self._with_box(box)

    def _chosen_finding(self) -> Finding | None:
        index = self._page.side.current_finding()
        findings = self._page.side.model.findings
        return findings[index] if 0 <= index < len(findings) else None

    def _decide(
        self,
        decision: Decision,
        values: Mapping[str, Any] | None = None,
        comment: str = "",
        *,
        added: tuple[Vehicle, ...] = (),
        removed: tuple[Vehicle, ...] = (),
    ) -> None:
        if self._image is None:
            return
        head = Chains(self._image.reviews).standing.head
        seen = [review.uuid for review in self._image.reviews]
        self._decisions.decide_one(self._image.id, seen, head, decision, values, comment, added=added, removed=removed)

    def _go_on(self) -> None:
        if self._image is not None:
            self.decided.emit(self._image.id)


def reject_reasons(tr: Callable[[str], str]) -> list[str]:
    """Return the reasons that can be chosen by a digit."""
    return [
        tr("blurred or too dark"),
        tr("the label is not in the picture"),
        tr("the wrong object"),
        tr("taken twice"),
        tr("the file is damaged"),
    ]


def merged(result: ImageResult, found: ImageResult) -> ImageResult:
    """Return a result with what was found in a part in front."""
    return replace(
        result,
        codes=(*found.codes, *result.codes),
        text=(*found.text, *result.text),
        plates=(*found.plates, *result.plates),
        identifiers=(*found.identifiers, *result.identifiers),
    )


def _words_of(found: ImageResult) -> str:
    texts = [code.text for code in found.codes] + [plate.text for plate in found.plates]
    texts += [line.text for line in found.text]
    shown = ", ".join(texts[:3])
    return f"{shown} ..." if len(texts) > 3 else shown
