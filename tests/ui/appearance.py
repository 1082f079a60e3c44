"""What is wrong with how a window is laid out or named: controls without a name, words that are cut off."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, QTranslator
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QGraphicsView,
    QHeaderView,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QTextEdit,
    QToolButton,
    QWidget,
)

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QGraphicsView,
    QLineEdit,
    QProgressBar,
    QTextEdit,
)
_QT_S_OWN = ("qt_", "ScrollLeftButton", "ScrollRightButton")
_ACCENTED = str.maketrans("aeiounAEIOUN", "áéíöüñÁÉÍÖÜÑ")


class LongWords(QTranslator):
    """A language in which every text of the window is 40 % longer and bears accents."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        """Return the text with accents and with more of its own words behind it; placeholders stay as they are."""
        if context.startswith("Q") or not source or source.startswith("*"):
            return None  # type: ignore[return-value]
        more = max(1, round(0.4 * len(source)))
        tail = " ".join(word for word in source.replace("\n", " ").split() if word.isalpha()) or "lorem"
        text = source if "{" in source or "*." in source else source.translate(_ACCENTED)
        return f"{text} {(tail + ' ') * (1 + more // len(tail))}"[: len(text) + 1 + more].rstrip()


def faults(window: QWidget) -> Iterator[str]:
    """Yield what is wrong with the visible parts of a window."""
    for widget in [window, *window.findChildren(QWidget)]:
        if not widget.isVisible() or widget.objectName().startswith(_QT_S_OWN) or not _is_seen(widget):
            continue
        if _is_control(widget) and not _name(widget):
            yield f"no name: {_place(widget)}"
        if _keeps_tab(widget):
            yield f"Tab does not lead out of it: {_place(widget)}"
        if beyond := _beyond_its_page(widget):
            yield f"{beyond} px lie beyond the right edge of the page: {_place(widget)}"
        if missing := _missing(widget):
            yield f"cut off by {missing} px: {_place(widget)} {_text(widget)!r}"


def _is_seen(widget: QWidget) -> bool:
    """True when a part of it is on screen. What a widget's own viewport covers does not count as seen to Qt."""
    shown = widget.viewport() if isinstance(widget, QAbstractScrollArea) else widget
    return not shown.visibleRegion().isEmpty()


def _is_control(widget: QWidget) -> bool:
    inside = widget.parentWidget()
    is_part = isinstance(inside, QAbstractSpinBox | QComboBox | QLineEdit) or isinstance(widget, QHeaderView)
    corner = isinstance(widget, QAbstractButton) and isinstance(inside, QAbstractItemView)
    return isinstance(widget, CONTROLS) and not is_part and not corner


def _beyond_its_page(widget: QWidget) -> int:
    """Return how much wider the page of a scroll area is than what is seen of it, where nobody can scroll there."""
    if not isinstance(widget, QScrollArea):
        return 0
    page, can_scroll = widget.widget(), widget.horizontalScrollBarPolicy() != Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    return 0 if page is None or can_scroll else max(0, page.width() - widget.viewport().width())


def _keeps_tab(widget: QWidget) -> bool:
    if isinstance(widget, QAbstractItemView):
        return widget.tabKeyNavigation()
    return isinstance(widget, QTextEdit) and not widget.isReadOnly() and not widget.tabChangesFocus()


def _name(widget: QWidget) -> str:
    """Return what a screen reader says."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name).strip() if interface is not None else ""


def _missing(widget: QWidget) -> int:
    """Return how many pixels of its words a widget lacks."""
    if isinstance(widget, QLabel) and widget.text():
        if widget.wordWrap():
            return max(0, widget.heightForWidth(widget.width()) - widget.height())
        return max(0, widget.sizeHint().width() - widget.width())
    if isinstance(widget, QPushButton | QCheckBox | QRadioButton | QToolButton) and widget.text():
        return max(0, widget.sizeHint().width() - widget.width())
    if isinstance(widget, QHeaderView) and widget.orientation() == Qt.Orientation.Horizontal:
        shown = [section for section in range(widget.count()) if not widget.isSectionHidden(section)]
        return max(
            max((widget.sectionSizeHint(section) - widget.sectionSize(section) for section in shown), default=0), 0
        )
    if isinstance(widget, QComboBox):
        return max(0, widget.minimumSizeHint().width() - widget.width())
    return 0


def _text(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    return str(text())[:80] if callable(text) else ""


def _place(widget: QWidget) -> str:
    chain: list[str] = []
    at: QWidget | None = widget
    while at is not None and len(chain) < 3:
        chain.append(type(at).__name__)
        at = at.parentWidget()
    return " in ".join(chain)
