"""What an operator does in the main window, each as one command that buttons, menus and keys share."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from reportdesk.domain.failures import ReportdeskError
from reportdesk.domain.reports import Priority
from reportdesk.domain.status import ImageStatus
from reportdesk.intake.counting import DropCount
from reportdesk.intake.walk import IMAGE_SUFFIXES
from reportdesk.ui import drop_count, words
from reportdesk.ui.messages import told
from reportdesk.workspace.report_tasks import OpenedReport
from reportdesk.workspace.rows import View

if TYPE_CHECKING:
    from reportdesk.ui.main_window import MainWindow


class Commands(QObject):
    """The commands of `window`."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def choose_folder(self) -> None:
        """Ask for a folder and read it."""
        chosen = QFileDialog.getExistingDirectory(self._window, self.tr("Choose a folder of photographs"))
        if chosen:
            self.drop([Path(chosen)])

    def choose_files(self) -> None:
        """Ask for photographs and read them."""
        patterns = " ".join(f"*{suffix}" for suffix in sorted(IMAGE_SUFFIXES))
        photographs, all_files = self.tr("Photographs"), self.tr("All files")
        chosen, _filter = QFileDialog.getOpenFileNames(
            self._window, self.tr("Choose photographs"), "", f"{photographs} ({patterns});;{all_files} (*)"
        )
        if chosen:
            self.drop([Path(path) for path in chosen])

    def drop(self, paths: Sequence[Path], report: str = "", priority: Priority = Priority.NORMAL) -> None:
        """Open or continue reports for what was dropped; with a `report`, put all into the one of that name."""
        drop = partial(self._window.intake.drop, paths, operator=self._window.operator, name=report, priority=priority)
        self._window.errands.run(drop, self._show_opened)

    def _show_opened(self, opened: list[OpenedReport]) -> None:
        known = [report.name for report in opened if report.continued]
        if known:
            self._window.remark.say(
                self.tr("The report {} goes on: what is new in its folder is added.").format(", ".join(known))
            )
        self._window.refresh()
        if len(opened) == 1:
            self._window.reports.choose(opened[0].id)

    def say_arrived(self, count: DropCount) -> None:
        """Say what was dropped; that a report goes on matters more and stays said."""
        if not self._window.remark.isVisible():
            self._window.remark.say(
                self.tr("Dropped: {}. {}").format(drop_count.count_words(count), drop_count.effect_words(count))
            )

    def find(self) -> None:
        """Go to the search field, which the review hides: it ends first, or its keys would go to a hidden field."""
        if self._window.is_reviewing:
            self._window.review.leave()
        self._window.filter.search.setFocus()

    def toggle_pause(self) -> None:
        """Hold everything back, or go on."""
        if self._window.engine.paused:
            self._window.engine.resume()
        else:
            self._window.engine.pause()

    def cancel_chosen(self) -> None:
        """Cancel the selected images, or all of the chosen report when none is selected."""
        self._act(self.cancel_images, self.cancel_all_shown)

    def _act(self, on_images: Callable[[list[int]], None], on_all: Callable[[], None]) -> None:
        images = self._window.meant_images()
        if images:
            on_images(images)
        elif self._window.meant.may_be_all():
            on_all()
        else:
            self._window.remark.say(self.tr("What was selected is no longer in the list. Nothing was done."))

    def cancel_images(self, images: list[int]) -> None:
        """Cancel some images."""
        self.cancel(partial(self._window.engine.cancel_images, images))

    def cancel_all_shown(self) -> None:
        """Cancel what is left of the chosen report, or of all that are shown."""
        queries, engine = self._window.workspace.queries, self._window.engine
        reports = self._window.reports.shown_reports()
        left = View(reports, frozenset((ImageStatus.QUEUED, ImageStatus.RUNNING)))
        self.cancel(lambda: engine.cancel_images(queries.ids(left)) if reports else engine.cancel_all())

    def cancel(self, command: Callable[[], list[int]]) -> None:
        """Cancel by a command that returns what it cancelled, and say how much that was."""
        self._window.errands.run(command, lambda cancelled: self._window.remark.say(
            self.tr("Cancelled: {}. They can be retried.").format(words.images(len(cancelled)))
        ))  # fmt: skip

    def retry_failed(self) -> None:
        """Try the selected finished images again, or all failed ones of the chosen report."""
        self._act(self.retry, lambda: self.retry_failed_of(self._window.reports.shown_reports()))

    def retry(self, images: list[int]) -> None:
        """Try images again."""
        self._window.errands.run(partial(self._window.engine.retry, images), self._show_retried)

    def retry_failed_of(self, reports: frozenset[int]) -> None:
        """Try all failed images of some reports again (none: of all)."""
        finding, engine = self._window.workspace.finding, self._window.engine
        self._window.errands.run(lambda: engine.retry(finding.failed(reports)), self._show_retried)

    def _show_retried(self, queued: int) -> None:
        self._window.remark.say(self.tr("Tried again: {}.").format(words.images(queued)))

    def say_why(self, error: ReportdeskError) -> None:
        """Say why something was not done, and what to do."""
        self._window.remark.say(told(error))

    def show_ignored(self, report: int) -> None:
        """Show what was left out of a report."""
        from reportdesk.ui.ignored_dialog import IgnoredDialog

        shown = self._window.workspace.queries.report(report)
        dialog = IgnoredDialog(shown.name, self._window.workspace.queries.ignored(report), self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def show_delivery(self) -> None:
        """Show how each destination stands."""
        from reportdesk.ui.delivery_dialog import DeliveryDialog

        dialog = DeliveryDialog(self._window.courier, self._window.workspace.outbox, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._window.closed.connect(dialog.reject)
        dialog.open()

    def open_place(self, path: str) -> None:
        """Open a folder in the desktop's own file manager."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(path))

    def go_to_path(self, path: str) -> None:
        """Show the image of a file; its details alone when the view does not hold it."""
        found = self._window.workspace.queries.select_ids(image=path)
        if not found:
            return
        if not self._window.table.go_to(found[0]):
            self._window.details.show_image(found[0])
