"""Review mode: goes through a round of images, shows each, and carries out what keys and buttons ask for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from reportdesk.domain.failures import Failure, WorkspaceError
from reportdesk.domain.reports import ReportImage
from reportdesk.domain.results import ImageResult
from reportdesk.domain.status import ImageStatus
from reportdesk.engine.parts import PartReader
from reportdesk.engine.previews import Previews
from reportdesk.recognition.suggestions import suggestions
from reportdesk.ui import words
from reportdesk.ui.messages import told
from reportdesk.ui.review.decisions import Decisions
from reportdesk.ui.review.editing import Editing, merged
from reportdesk.ui.review.findings import findings_of
from reportdesk.ui.review.page import ReviewPage
from reportdesk.ui.review.pictures import Pictures
from reportdesk.ui.review.register_help import RegisterHelp
from reportdesk.ui.review.round import Round
from reportdesk.ui.review.steps import Step
from reportdesk.workspace.events import Committed
from reportdesk.workspace.rows import Ids

if TYPE_CHECKING:
    from reportdesk.config.settings import Settings
    from reportdesk.ui.main_window import MainWindow

WAITING = frozenset({ImageStatus.NEEDS_REVIEW, ImageStatus.FAILED})


class ReviewMode(QObject):
    """The review of a window. It takes the place of table and details while it is open."""

    def __init__(self, window: MainWindow, previews: Previews) -> None:
        super().__init__(window)
        self._window = window
        self._queries = window.workspace.queries
        self.decisions = Decisions(window.workspace, lambda: window.operator, self)
        self.page = ReviewPage(self._settings, window)
        self.parts = PartReader(window.workspace, self._settings)
        self._register = RegisterHelp(window.workspace.register, self._settings)
        self.page.side.identifier.use_register(self._register.matching)
        self._pictures = Pictures(previews, self)
        self.editing = Editing(self.page, self.decisions, self.parts, self._settings, self)
        self._round = Round((), 0, window.workspace.reviews.unresolved)
        self._image: ReportImage | None = None
        self._found: ImageResult | None = None
        window.add_page(self.page)
        self._commands = self._all_commands()
        self._connect()
        self.page.refresh_theme()

    def _settings(self) -> Settings:
        return self._window.engine.settings

    def _connect(self) -> None:
        self.page.asked.connect(lambda name: self._commands[name]())
        self.editing.decided.connect(self._go_on)
        self.editing.said.connect(self._window.remark.say)
        self.editing.read_again.connect(self._show_found)
        self.decisions.said.connect(self._window.remark.say)
        self.decisions.failed.connect(self._window.commands.say_why)
        self.decisions.changed.connect(self._show_undo)
        self._pictures.arrived.connect(self._show_picture)
        self._pictures.sharper.connect(lambda _image, made: self.page.canvas.show_sharper(made))
        self._window.bridge.committed.connect(self._apply_commit)
        self._window.theme_worn.connect(self.refresh_theme)
        self._show_undo()

    def _all_commands(self) -> dict[str, Callable[[], object]]:
        canvas, side, editing = self.page.canvas, self.page.side, self.editing
        return {
            "accept": partial(self._unless_typed, editing.accept),
            "reject": editing.reject,
            "correct": side.identifier.edit,
            "mend": side.identifier.mend,
            **{f"take-{number}": partial(side.identifier.take, number) for number in range(1, 10)},
            "comment": editing.comment,
            "read": editing.read_part,
            "vehicle": editing.add_vehicle,
            "no-vehicle": editing.remove_vehicle,
            "undo": self.undo,
            "redo": self.redo,
            "next-waiting": partial(self._unless_typed, partial(self._go_waiting, 1)),
            "previous-waiting": partial(self._unless_typed, partial(self._go_waiting, -1)),
            "next": partial(self._unless_typed, partial(self._step, 1)),
            "previous": partial(self._unless_typed, partial(self._step, -1)),
            "finding-down": partial(side.step_finding, 1),
            "finding-up": partial(side.step_finding, -1),
            "leave": self.leave,
            "zoom-in": partial(canvas.zoom, 1.25),
            "zoom-out": partial(canvas.zoom, 0.8),
            "fit": canvas.fit,
            "actual": canvas.actual_size,
            "turn": canvas.turn,
            "magnifier": canvas.toggle_magnifier,
            "pan-left": partial(canvas.pan, -1, 0),
            "pan-right": partial(canvas.pan, 1, 0),
            "pan-up": partial(canvas.pan, 0, -1),
            "pan-down": partial(canvas.pan, 0, 1),
            **{f"layer-{number}": partial(self.page.toggle_layer, number) for number in range(1, 6)},
            "layers": self.page.toggle_layers,
            "help": self.page.overlay.open,
        }

    # --- entering and leaving ---

    @property
    def is_open(self) -> bool:
        """True while the review takes the place of the table."""
        return not self.page.isHidden()

    @property
    def image_id(self) -> int:
        """The image that is shown, 0 for none."""
        return self._image.id if self._image is not None else 0

    def open(self) -> None:
        """Review what is selected, else what waits for a person in the table's filter."""
        selected = self._window.table.selected_images()
        try:
            images = selected if len(selected) > 1 else self._waiting()
        except WorkspaceError as error:
            self._window.commands.say_why(error)
            return
        if not images:
            self._window.remark.say(self.tr("Nothing here waits for a person."))
            return
        self._enter(images, self._window.table.current_image())

    def open_current(self) -> None:
        """Review beginning with the image under the cursor, whatever its status."""
        current = self._window.table.current_image()
        if not current:
            return
        try:
            waiting = self._waiting()
        except WorkspaceError as error:
            self._window.commands.say_why(error)
            return
        self._enter(waiting if current in waiting else self._window.table.images.ids, current)

    def _waiting(self) -> Ids:
        view = self._window.table.shown_view
        return self._queries.ids(view if view.statuses else replace(view, statuses=WAITING))

    def _enter(self, images: Ids, start: int) -> None:
        self._round = Round(images, start, self._window.workspace.reviews.unresolved)
        self._window.show_review(True)
        self.page.setFocus()
        self._show()

    def leave(self) -> None:
        """Go back to the table, with the cursor on the image that was shown."""
        current = self._round.current
        self._pictures.forget()
        self.parts.rest()
        self.page.canvas.clear()
        self._image = None
        self.editing.show_image(None)
        self._window.show_review(False)
        self._window.table.go_to(current)
        self._window.details.show_image(current)
        self._window.table.setFocus()

    def stop(self) -> None:
        """End what runs for the review."""
        self._pictures.stop()
        self.parts.stop()
        self.decisions.stop()

    # --- showing ---

    def _show(self) -> None:
        """Show the image at the place of the round."""
        self._found = None
        # Empty until the picture is there: words for a tenth of a second would only flicker.
        self.page.canvas.clear()
        self.page.show_canvas()
        if self._load() and self._image is not None:
            size = self._image.result
            self._pictures.ask(self._image.id, max(size.width, size.height))

    def _load(self) -> bool:
        try:
            self._image = self._queries.image(self._round.current)
        except (WorkspaceError, IndexError):
            self._image = None
            self.page.show_gone(self.tr("This image is not in the workspace any more."))
        self.page.side.setEnabled(self._image is not None)
        self.editing.show_image(self._image)
        if self._image is not None:
            self._show_facts(self._image)
        return self._image is not None

    def _show_facts(self, image: ReportImage) -> None:
        place = self.tr("{} of {}").format(words.number(self._round.place + 1), words.number(len(self._round.images)))
        read = merged(image.read, self._found) if self._found else image.read
        shown = image.result.identifiers[0].value if image.result.identifiers else ""
        found = suggestions(read, image.path, self._settings(), shown)
        self.page.side.show_image(image, place, self._register.among(found, shown))
        self.page.canvas.show_findings(findings_of(image.result))
        self.page.canvas.select(self.page.side.current_finding())

    def _show_picture(self, _image: int, made: QImage | Failure) -> None:
        if self._image is None:
            return
        if isinstance(made, Failure):
            self.page.say(told(made, "\n"))
        elif made.isNull():
            self.page.say(self.tr("This picture cannot be shown."))
        else:
            self.page.show_canvas()
            self.page.canvas.show_picture(made, self._image.result.width, self._image.result.height)
            self.page.canvas.show_findings(findings_of(self._image.result))
            self.page.canvas.select(self.page.side.current_finding())

    def _show_found(self, found: ImageResult) -> None:
        self._found = found
        if self._image is not None:
            self._show_facts(self._image)

    def _apply_commit(self, event: Committed) -> None:
        if self.is_open and (event.elsewhere or self.image_id in event.images):
            self._load()

    # --- going on ---

    def _unless_typed(self, command: Callable[[], object]) -> None:
        """Leave the image only when no identifier is half typed for it: it would be lost without a word."""
        identifier = self.page.side.identifier
        if self._image is not None and identifier.field.text().strip():
            identifier.edit()
            self._window.remark.say(self.tr("What you typed is not saved yet: Enter saves it, Esc clears it."))
        else:
            command()

    def _step(self, by: int) -> None:
        if self._round.step(by):
            self._show()
        else:
            self._window.remark.say(
                self.tr("This is the last image.") if by > 0 else self.tr("This is the first image.")
            )

    def _go_waiting(self, direction: int) -> None:
        try:
            found = self._round.next_unresolved(direction)
        except WorkspaceError as error:
            self._window.commands.say_why(error)
            return
        if found:
            self._show()
        else:
            self._window.remark.say(self.tr("Nothing else here waits for a person. Esc leads back to the table."))

    def _go_on(self, image: int) -> None:
        self._round.mark(image, decided=True)
        self.page.setFocus()
        self._go_waiting(1)

    # --- taking back ---

    def undo(self) -> None:
        """Take the last decision back, and show its image."""
        self._show_step(self.decisions.undo(), decided=False)

    def redo(self) -> None:
        """Decide again what was undone last, and show its image."""
        self._show_step(self.decisions.redo(), decided=True)

    def _show_step(self, step: Step | None, *, decided: bool) -> None:
        if step is None:
            self._window.remark.say(self.tr("There is nothing more to take back.") if not decided else
                                    self.tr("There is nothing to do again."))  # fmt: skip
            return
        for image in step.images:
            self._round.mark(image, decided=decided)
        first = step.images[0]
        if self.is_open and first != self.image_id and self._round.go_to(first):
            self._show()

    def _show_undo(self) -> None:
        self.page.actions_by_name["undo"].setEnabled(self.decisions.steps.can_undo)
        self.page.actions_by_name["redo"].setEnabled(self.decisions.steps.can_redo)

    def refresh_theme(self) -> None:
        """Take icons and colours anew."""
        self.page.refresh_theme()
        if self._image is not None:
            self._show_facts(self._image)
