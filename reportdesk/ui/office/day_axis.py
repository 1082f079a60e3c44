"""The axis of local time under a chart, its days and months named in the language of the window."""

from __future__ import annotations

from collections.abc import Sequence

import pyqtgraph
from PySide6.QtCore import QDateTime, QLocale

_SHAPES = {"%Y": "yyyy", "%b": "MMM", "%d": "d", "%a %d": "ddd d", "%H:%M": "HH:mm"}
"""Forms of pyqtgraph, whose `strftime` knows English alone, as Qt writes them."""


class DayAxis(pyqtgraph.DateAxisItem):  # type: ignore[misc]
    """Values are seconds since 1970 in UTC; below the hour it is pyqtgraph's own axis."""

    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:
        """Return what stands at the marks `values`, which are `spacing` seconds apart."""
        form = next((spec.format for spec in self.zoomLevel.tickSpecs if spec.spacing == spacing), "")
        if form not in _SHAPES:
            return list(super().tickStrings(values, scale, spacing))
        moments = [QDateTime.fromSecsSinceEpoch(round(value)) for value in values]
        return [QLocale().toString(moment, _SHAPES[form]) for moment in moments]
