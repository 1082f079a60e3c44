"""Controls in a row that goes on in a further row where there is no room: long words need no wider window."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QStyle, QWidget


class FlowLayout(QLayout):
    """Lays out from the side where reading begins; what is hidden takes no room."""

    def __init__(self, parent: QWidget, spacing: int) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item over."""
        self._items.append(item)

    def count(self) -> int:
        """Return the number of items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, None behind the last one."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give an item away."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Take no more room than is needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Return True: a narrow row goes on below."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all rows."""
        return self._place(QRect(0, 0, width, 0), only_measure=True)

    def setGeometry(self, room: QRect) -> None:
        """Put the items into their places."""
        super().setGeometry(room)
        self._place(room, only_measure=False)

    def sizeHint(self) -> QSize:
        """Return the size of one row."""
        sizes = [item.sizeHint() for item in self._shown()]
        width = sum(size.width() for size in sizes) + self.spacing() * max(0, len(sizes) - 1)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        """Return the size of the largest item."""
        sizes = [item.minimumSize() for item in self._shown()]
        return QSize(
            max((size.width() for size in sizes), default=0), max((size.height() for size in sizes), default=0)
        )

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _rows(self, width: int) -> Iterator[tuple[list[QLayoutItem], int]]:
        """Yield the items of each row and its height."""
        row: list[QLayoutItem] = []
        used = height = 0
        for item in self._shown():
            size = item.sizeHint()
            if row and used + size.width() > width:
                yield row, height
                row, used, height = [], 0, 0
            row.append(item)
            used += size.width() + self.spacing()
            height = max(height, size.height())
        if row:
            yield row, height

    def _place(self, room: QRect, *, only_measure: bool) -> int:
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent is not None else Qt.LayoutDirection.LeftToRight
        y = room.y()
        for row, height in self._rows(room.width()):
            x = room.x()
            for item in [] if only_measure else row:
                size = item.sizeHint()
                place = QRect(QPoint(x, y + (height - size.height()) // 2), size)
                item.setGeometry(QStyle.visualRect(direction, room, place))
                x += size.width() + self.spacing()
            y += height + self.spacing()
        return max(0, y - self.spacing() - room.y())


def flowing(widgets: Sequence[QWidget], parent: QWidget, spacing: int) -> QWidget:
    """Return a row of `widgets` that goes on below where it does not fit."""
    row = QWidget(parent)
    layout = FlowLayout(row, spacing)
    for widget in widgets:
        layout.addWidget(widget)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    row.setSizePolicy(policy)
    return row
