"""All keys of the review on one sheet over the page; any key or click puts it away."""

from __future__ import annotations

import html

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from reportdesk.ui import theme
from reportdesk.ui.review.keys import review_keys
from reportdesk.ui.words import tr

_COLUMNS = 2


class KeyOverlay(QFrame):
    """Covers the middle of `host` while it is shown."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.setObjectName("keys")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Keys of the review"))
        self._host = host
        self._back: QWidget | None = None
        self.text = QLabel(self)
        self.text.setTextFormat(Qt.TextFormat.RichText)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.addWidget(self.text)
        host.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        """Show the keys."""
        self._back = self._host.window().focusWidget()
        self.text.setText(_sheet())
        self._place()
        self.show()
        self.raise_()
        self.setFocus()

    def close_sheet(self) -> None:
        """Put the keys away."""
        self.hide()
        if self._back is not None:
            self._back.setFocus()

    def event(self, event: QEvent) -> bool:
        """Claim every key, so that none of them is a command while the sheet is read."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Put the keys away; a modifier alone is no answer."""
        if event.key() not in (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta):
            self.close_sheet()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the keys away."""
        self.close_sheet()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the middle of the host."""
        if watched is self._host and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def _place(self) -> None:
        size = self.sizeHint().boundedTo(self._host.size())
        left, top = (self._host.width() - size.width()) // 2, (self._host.height() - size.height()) // 2
        self.setGeometry(QRect(left, top, size.width(), size.height()))


def _sheet() -> str:
    groups: dict[str, list[str]] = {}
    for key in review_keys():
        if key.group:
            # "Shift+?" is the same key as "?" on most keyboards.
            shown = [_shown(one) for one in key.keys if one != "Shift+?"]
            groups.setdefault(key.group, []).append(_row(" / ".join(shown), key.words))
        elif key.name == "take-1":
            groups.setdefault(tr("Decide"), []).append(_row("1 ... 9", tr("Take that suggestion as identifier")))
    soft = theme.colours().soft
    tables = [
        f"<h3 style='margin:0 0 6px 0'>{html.escape(group)}</h3><table cellspacing='0'>{''.join(rows)}</table>"
        for group, rows in groups.items()
    ]
    halves = ["<br>".join(tables[place::_COLUMNS]) for place in range(_COLUMNS)]
    cells = "".join(f"<td style='padding:0 24px' valign='top'>{half}</td>" for half in halves)
    drawing = tr(
        "While a box is drawn: arrows move it, Shift+arrows resize it, Ctrl makes small steps, Enter takes it."
    )
    return f"<table><tr>{cells}</tr></table><p style='color:{soft}; margin:8px 24px 0 24px'>{html.escape(drawing)}</p>"


def _row(keys: str, text: str) -> str:
    cells = (("2px 16px 2px 0", f"<b>{html.escape(keys)}</b>"), ("2px 0", html.escape(text)))
    return "<tr>" + "".join(f"<td style='padding:{padding}'>{cell}</td>" for padding, cell in cells) + "</tr>"


def _shown(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
