"""The charts of the dashboard, drawn by pyqtgraph in the colours of the theme."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from PySide6.QtWidgets import QWidget

from reportdesk.ui import theme

_NAMED = 24
"""Characters of a name beside its bar."""
_LEAST_ROWS = 4
_FEW = 6
"""Up to this number an axis counts in ones: there is no half image."""


def load() -> None:
    """Import pyqtgraph: a third of a second that a dashboard's own thread spends, not the window's."""
    import pyqtgraph  # noqa: F401


def _plot(parent: QWidget) -> Any:
    import pyqtgraph

    colours = theme.colours()
    plot = pyqtgraph.PlotWidget(parent=parent, background=colours.base)
    plot.setMenuEnabled(False)
    plot.setMouseEnabled(x=False, y=False)
    plot.hideButtons()
    for side in ("left", "bottom"):
        axis = plot.getAxis(side)
        axis.setPen(colours.line)
        axis.setTextPen(colours.soft)
    return plot


def bars(parent: QWidget, values: Sequence[tuple[str, float]], colour: str) -> QWidget:
    """Return horizontal bars, the first on top, each with its name."""
    import pyqtgraph

    plot = _plot(parent)
    rows = max(_LEAST_ROWS, len(values))
    places = [rows - place for place in range(len(values))]
    most = max((number for _name, number in values), default=1) or 1
    item = pyqtgraph.BarGraphItem(
        x0=0, y=places, width=[number for _name, number in values], height=0.6, brush=colour, pen=None
    )
    plot.addItem(item)
    names = [(place, _short(name)) for place, (name, _number) in zip(places, values, strict=True)]
    plot.getAxis("left").setTicks([names])
    plot.getAxis("left").setWidth(170)
    plot.setYRange(0.4, rows + 0.6, padding=0)
    plot.setXRange(0, most * 1.04, padding=0)
    if most <= _FEW:
        plot.getAxis("bottom").setTickSpacing(1, 1)
    return plot  # type: ignore[no-any-return]


def hours(parent: QWidget, values: Sequence[tuple[str, int]], colour: str) -> QWidget:
    """Return one bar for each hour of (hour as ISO 8601 in UTC, number), on an axis of local time."""
    import pyqtgraph

    from reportdesk.ui.office.day_axis import DayAxis

    plot = _plot(parent)
    plot.setAxisItems({"bottom": DayAxis()})
    axis = plot.getAxis("bottom")
    axis.setPen(theme.colours().line)
    axis.setTextPen(theme.colours().soft)
    starts = [datetime.fromisoformat(f"{hour}:00:00").replace(tzinfo=UTC).timestamp() for hour, _number in values]
    numbers = [number for _hour, number in values]
    plot.addItem(pyqtgraph.BarGraphItem(x0=starts, width=3300, height=numbers, brush=colour, pen=None))
    plot.setYRange(0, max(numbers, default=1) * 1.04, padding=0)
    if starts:
        plot.setXRange(min(starts) - 1800, max(*starts, min(starts) + 5 * 3600) + 5400, padding=0)
    return plot  # type: ignore[no-any-return]


def _short(name: str) -> str:
    return name if len(name) <= _NAMED else f"{name[: _NAMED - 1]}…"
