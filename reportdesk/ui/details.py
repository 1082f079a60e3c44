"""The pane beside the table: one image large, what was found in it, and how that went."""

from __future__ import annotations

import html

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImage
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QSplitter,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reportdesk.domain.failures import Failure, WorkspaceError
from reportdesk.domain.findings import Identifier, Plate, Vehicle
from reportdesk.domain.reports import ReportImage
from reportdesk.domain.results import ImageResult
from reportdesk.engine.previews import Previews
from reportdesk.ui import icons, theme, words
from reportdesk.ui.again.attempt_words import attempt_rows
from reportdesk.ui.flow import flowing
from reportdesk.ui.messages import message, told
from reportdesk.ui.office.office_words import expected_rows
from reportdesk.ui.picture_view import LAYER_COLOURS, Layer, PictureView, marks_of
from reportdesk.ui.review.trail_model import review_rows
from reportdesk.workspace.queries import Queries

PREVIEW_PX = 1600


class _Arrivals(QObject):
    arrived = Signal(int, object)


class DetailsPane(QWidget):
    """Shows one image. `original_asked` tells the path of a duplicate's original that was clicked."""

    original_asked = Signal(str)
    shown = Signal(int)
    """The large picture of this image (or the reason why there is none) is on screen."""

    def __init__(self, queries: Queries, previews: Previews, parent: QWidget) -> None:
        super().__init__(parent)
        self._queries = queries
        self._previews = previews
        self._image: ReportImage | None = None
        self._stopped = False
        self._shows_picture = False
        self._facts = ""
        self._arrivals = _Arrivals(self)
        self._arrivals.arrived.connect(self._take_picture, Qt.ConnectionType.QueuedConnection)
        self.picture = PictureView(self)
        self._message = QLabel(self)
        self._message.setWordWrap(True)
        self._message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._message.setContentsMargins(24, 24, 24, 24)
        self.facts = QTextBrowser(self)
        self.facts.setAccessibleName(self.tr("What was read"))
        self.facts.setOpenLinks(False)
        self.facts.setFrameShape(QFrame.Shape.NoFrame)
        self.facts.document().setDocumentMargin(12)
        self.facts.anchorClicked.connect(self._tell_original)
        self._layers: dict[Layer, QToolButton] = {}
        self._tools: list[tuple[QToolButton, str]] = []
        self._lay_out()
        self.show_image(0)

    def _lay_out(self) -> None:
        top = QWidget(self)
        column = QVBoxLayout(top)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._tool_row())
        column.addWidget(self._message, 1)
        column.addWidget(self.picture, 1)
        split = QSplitter(Qt.Orientation.Vertical, self)
        split.addWidget(top)
        split.addWidget(self.facts)
        split.setSizes([420, 360])
        split.setChildrenCollapsible(False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(split)

    def _tool_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(8, 8, 8, 8)
        row.setSpacing(0)
        names = {
            Layer.IDENTIFIERS: self.tr("IDs"),
            Layer.CODES: self.tr("Codes"),
            Layer.TEXT: self.tr("Text"),
            Layer.VEHICLES: self.tr("Vehicles"),
            Layer.PLATES: self.tr("Plates"),
        }
        for layer, name in names.items():
            button = QToolButton(self)
            button.setText(name)
            button.setCheckable(True)
            button.setChecked(True)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setIcon(QIcon(icons.swatch(LAYER_COLOURS[layer])))
            button.setIconSize(QSize(10, 10))
            button.setProperty("compact", True)
            button.setToolTip(self.tr("Show or hide the boxes of this kind"))
            button.toggled.connect(lambda on, layer=layer: self.picture.set_layer(layer, on))
            self._layers[layer] = button
        row.addWidget(flowing(list(self._layers.values()), self, 0), 1)
        for icon, tip, action in (
            ("zoom-out", self.tr("Smaller"), lambda: self.picture.zoom(0.8)),
            ("zoom-in", self.tr("Larger"), lambda: self.picture.zoom(1.25)),
            ("fit", self.tr("Whole picture"), self.picture.fit),
        ):
            button = QToolButton(self)
            button.setIcon(icons.icon(icon))
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            button.clicked.connect(action)
            self._tools.append((button, icon))
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _tell_original(self) -> None:
        # Taken from the image and not from the link: a URL ends at # and ?, and file names do not.
        if self._image is not None and self._image.duplicate_of is not None:
            self.original_asked.emit(self._image.duplicate_of)

    @property
    def image_id(self) -> int:
        """Return the image shown, 0 for none."""
        return self._image.id if self._image else 0

    def show_image(self, image: int) -> None:
        """Show an image, 0 for none."""
        self._image = self._asked(image)
        self.picture.clear()
        self._facts = ""
        self.facts.clear()
        if self._image is None:
            self._say(self.tr("Choose an image to see it here."))
            return
        self._say(self.tr("Opening ..."))
        self._show_facts()
        self._previews.preview(image, PREVIEW_PX, self._decode)

    def refresh(self, images: set[int], *, everything: bool = False) -> None:
        """Show the image anew when it is among those that changed, or when nobody knows which did."""
        if self._image is None or not (everything or self._image.id in images):
            return
        before = self._image.status
        self._image = self._asked(self._image.id)
        if self._image is not None:
            self._show_facts()
            if self._shows_picture:
                result = self._image.result
                self.picture.show_marks(result.width, result.height, marks_of(result))
            elif self._image.status is not before:
                self._previews.forget_failed(self._image.id)
                self._previews.preview(self._image.id, PREVIEW_PX, self._decode)

    def stop(self) -> None:
        """Show no more pictures."""
        self._stopped = True

    def refresh_theme(self) -> None:
        """Take icons and colours anew."""
        for button, icon in self._tools:
            button.setIcon(icons.icon(icon))
        if self._image is not None:
            self._show_facts()

    def _asked(self, image: int) -> ReportImage | None:
        if not image:
            return None
        try:
            return self._queries.image(image)
        except (WorkspaceError, IndexError):
            return None

    def _say(self, text: str) -> None:
        self._shows_picture = False
        self._message.setText(text)
        self._message.show()
        self.picture.hide()

    def _decode(self, image: int, made: bytes | Failure) -> None:
        """Take a picture on the previews' thread: decoding stays off the GUI thread."""
        if not self._stopped:
            self._arrivals.arrived.emit(image, made if isinstance(made, Failure) else QImage.fromData(made))

    def _take_picture(self, image: int, made: QImage | Failure) -> None:
        if self._image is None or image != self._image.id:
            return
        if isinstance(made, Failure):
            self._say(told(made, "\n"))
        elif made.isNull():
            self._say(self.tr("This picture cannot be shown."))
        else:
            self._shows_picture = True
            self._message.hide()
            self.picture.show()
            result = self._image.result
            self.picture.show_picture(made, result.width, result.height, marks_of(result))
        self.shown.emit(image)

    def _show_facts(self) -> None:
        """Show what is known now where the operator reads: a new text begins at its top and without a selection."""
        facts = facts_html(self._image) if self._image is not None else ""
        if facts == self._facts:
            return
        bar = self.facts.verticalScrollBar()
        at = bar.value()
        self._facts = facts
        self.facts.setHtml(facts)
        bar.setValue(at)


def facts_html(image: ReportImage) -> str:
    """Return what is known about an image as HTML for the pane."""
    colours = theme.colours()
    parts = [f"<h3 style='margin:4px 0 0 0'>{_safe(image.path.rpartition('/')[2] or image.path)}</h3>"]
    parts.append(f"<p style='color:{colours.soft}; margin:2px 0 8px 0'>{_safe(_subtitle(image))}</p>")
    if image.failure is not None:
        ink, ground = colours.danger
        parts.append(
            f"<table width='100%' cellpadding='8' bgcolor='{ground}' style='margin-top:6px'><tr>"
            f"<td style='color:{ink}'>"
            f"<b>{_safe(message(image.failure.message))}</b><br>{_safe(message(image.failure.hint))}</td></tr></table>"
        )
    if image.duplicate_of is not None:
        link = f"<a style='color:{colours.accent}' href='original'>{_safe(image.duplicate_of)}</a>"
        parts.append(f"<p>{words.tr('The same picture as')} {link}</p>")
    remarks = [message(text) for text in (*image.result.doubts, *image.result.notes)]
    parts += [f"<p style='color:{colours.warning[0]}; margin:2px 0'>{_safe(remark)}</p>" for remark in remarks]
    parts += _finding_tables(image)
    parts.append(_table(words.tr("Read by the program"), _overruled(image)))
    parts.append(_table(words.tr("Decisions"), review_rows(image)))
    parts.append(_table(words.tr("Photograph"), _photograph_rows(image)))
    parts.append(_table(words.tr("How it was read"), _stage_rows(image)))
    parts.append(_table(words.tr("Attempts"), attempt_rows(image.history)))
    return "".join(parts)


def _subtitle(image: ReportImage) -> str:
    tries = words.tr("{} tries").format(image.attempts) if image.attempts > 1 else ""
    return ", ".join(part for part in (words.status_word(image.status), image.report, tries) if part)


def _finding_tables(image: ReportImage) -> list[str]:
    result = image.result
    identifiers = [(_value(found.value, found.repaired), _identifier_remark(found)) for found in result.identifiers]
    return [
        _table(words.tr("Identifiers"), identifiers),
        _table(words.tr("Register"), expected_rows(image)),
        _table(words.tr("Codes"), [(code.text, code.format) for code in result.codes]),
        _table(_vehicle_heading(result), [(_vehicle(v, result), f"{v.confidence:.0%}") for v in result.vehicles]),
        _table(words.tr("Number plates"), [(plate.text, _plate_remark(plate, result)) for plate in result.plates]),
        _table(words.tr("Printed text"), [(line.text, f"{line.confidence:.0%}") for line in result.text]),
    ]


def _identifier_remark(found: Identifier) -> str:
    if found.set_by:
        return f"{found.pattern or words.tr('no pattern')}, {words.tr('set by {}').format(found.set_by)}"
    return f"{found.pattern}, {words.source_word(found.source)}, {found.confidence:.0%}"


def _overruled(image: ReportImage) -> list[tuple[str, str]]:
    """Return the identifiers that were read and that a person's value replaced."""
    shown = {found.value for found in image.result.identifiers}
    return [(found.value, _identifier_remark(found)) for found in image.read.identifiers if found.value not in shown]


def _vehicle_heading(result: ImageResult) -> str:
    if len(result.vehicles) < 2:
        return words.tr("Vehicles")
    return words.tr("Vehicles: {}").format(", ".join(f"{n} {label}" for label, n in result.vehicle_counts.items()))


def _vehicle(vehicle: Vehicle, result: ImageResult) -> str:
    largest = vehicle.primary and len(result.vehicles) > 1
    return words.tr("{} (the largest)").format(vehicle.label) if largest else vehicle.label


def _plate_remark(plate: Plate, result: ImageResult) -> str:
    sure = f"{plate.confidence:.0%}"
    if plate.vehicle is None:
        return sure
    vehicle = result.vehicles[plate.vehicle]
    return f"{sure}, {words.tr('on: {}').format(_vehicle(vehicle, result))}"


def _value(value: str, repaired: bool) -> str:
    return f"{value} ({words.tr('one character corrected')})" if repaired else value


def _photograph_rows(image: ReportImage) -> list[tuple[str, str]]:
    result, capture = image.result, image.result.capture
    unknown = words.tr("not in the file")
    taken = words.camera_moment(capture.captured_at) if capture.captured_at else unknown
    rows = [(words.tr("Taken (camera's clock)"), taken)]
    rows.append((words.tr("Place"), f"{capture.gps[0]:.5f}, {capture.gps[1]:.5f}" if capture.gps else unknown))
    if capture.camera:
        rows.append((words.tr("Camera"), capture.camera))
    if result.width:
        megapixels = result.width * result.height / 1e6
        size = f"{result.width} x {result.height}, {words.decimal(megapixels)} MP, {result.format.upper()}"
        rows.append((words.tr("Size"), size))
    rows.append((words.tr("File"), image.path))
    return rows


def _stage_rows(image: ReportImage) -> list[tuple[str, str]]:
    result = image.result
    return [
        (words.stage_word(stage), f"{words.stage_status_word(status.value)}{_took(result.seconds.get(stage))}")
        for stage, status in result.stages.items()
    ]


def _took(seconds: float | None) -> str:
    return f", {words.decimal(seconds, 2)} s" if seconds is not None else ""


def _table(heading: str, rows: list[tuple[str, str]]) -> str:
    if not rows:
        return ""
    soft = theme.colours().soft
    cells = "".join(
        f"<tr><td style='padding:2px 12px 2px 0'>{_safe(left)}</td>"
        f"<td style='color:{soft}; padding:2px 0'>{_safe(right)}</td></tr>"
        for left, right in rows
    )
    return f"<p style='margin:10px 0 2px 0'><b>{_safe(heading)}</b></p><table>{cells}</table>"


def _safe(text: str) -> str:
    return html.escape(str(text)).replace("\n", "<br>")
