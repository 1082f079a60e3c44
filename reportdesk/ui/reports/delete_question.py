"""The question before a report is deleted: what goes, what stays, and what was never delivered."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QMessageBox, QWidget

from reportdesk.domain.reports import Report
from reportdesk.ui import icons, theme, words
from reportdesk.ui.words import tr


def confirm_delete(window: QWidget, report: Report, waiting: Mapping[str, int], watched: bool) -> bool:
    """Ask whether to delete a report; True means yes.

    Args:
        waiting: how many of its images still wait for each destination.
        watched: its folder is watched.
    """
    box = QMessageBox(window)
    box.setIconPixmap(icons.pixmap("warning", 40, theme.colours().danger[0], window.devicePixelRatioF()))
    box.setWindowTitle(tr("Delete a report"))
    box.setText(tr("Delete the report {} with {}?").format(report.name, words.images(report.counts.total)))
    box.setInformativeText("\n\n".join(_words(report, waiting, watched)))
    delete = box.addButton(tr("Delete the report"), QMessageBox.ButtonRole.DestructiveRole)
    keep = box.addButton(tr("Keep it"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(keep)
    box.setEscapeButton(keep)
    box.exec()
    return box.clickedButton() is delete


def _words(report: Report, waiting: Mapping[str, int], watched: bool) -> list[str]:
    left = report.counts.total - report.counts.finished
    text = [
        tr(
            "Its results and corrections are deleted from this computer. The photographs themselves stay where they "
            "are, untouched; what was delivered stays where it was delivered."
        )
    ]
    names = {"s3": tr("to S3"), "database": tr("to the database")}
    if waiting:
        parts = [f"{words.images(number)} {names[name]}" for name, number in waiting.items()]
        text.append(tr("Not delivered yet, and then never: {}.").format(", ".join(parts)))
    if left:
        text.append(tr("Not read yet: {}.").format(words.images(left)))
    if watched:
        text.append(tr("Its folder stays watched: what arrives there from now on opens a new report."))
    text.append(tr("To take it out of the list only, archive it."))
    return text
