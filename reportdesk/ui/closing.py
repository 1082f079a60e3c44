"""The question before a window closes while work runs."""

from __future__ import annotations

from PySide6.QtWidgets import QMessageBox, QWidget

from reportdesk.ui import icons, theme, words
from reportdesk.ui.words import tr

_QUESTION = "closing-question"


def take_back_question(window: QWidget) -> None:
    """Close the question of `confirm_close` as if it was answered with no, where it is open."""
    for question in window.findChildren(QMessageBox, _QUESTION):
        question.reject()


def confirm_close(window: QWidget, left: int) -> bool:
    """Ask whether to stop while `left` images are unfinished; True means yes."""
    box = QMessageBox(window)
    box.setObjectName(_QUESTION)
    box.setIconPixmap(icons.pixmap("warning", 40, theme.colours().accent, window.devicePixelRatioF()))
    box.setWindowTitle(tr("Work is going on"))
    box.setText(tr("Not finished yet: {}.").format(words.images(left)))
    box.setInformativeText(
        tr("You can stop now: nothing is lost, and they go on the next time the program is started.")
    )
    stop = box.addButton(tr("Stop and close"), QMessageBox.ButtonRole.AcceptRole)
    stay = box.addButton(tr("Keep working"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(stay)
    box.setEscapeButton(stay)
    box.exec()
    # With its window it would stay, and be taken for the next question.
    box.deleteLater()
    return box.clickedButton() is stop
