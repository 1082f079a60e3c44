"""Asking what goes into the diagnostics for support, and where they are written."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QFileDialog, QLabel, QVBoxLayout, QWidget

from reportdesk.ui import words


class BundleDialog(QDialog):
    """Says what is inside; photographs only when they are chosen here."""

    def __init__(self, selected: Sequence[Path], parent: QWidget) -> None:
        super().__init__(parent)
        self._selected = selected
        self.target: Path | None = None
        self.setWindowTitle(self.tr("Diagnostics for support"))
        self.setMinimumWidth(520)
        text = QLabel(
            self.tr(
                "One ZIP file with the log, the versions of all parts, what 'reportdesk doctor' says, the settings "
                "without passwords and keys, and the numbers of the workspace. The log names folders and photographs."
            ),
            self,
        )
        text.setWordWrap(True)
        self.photographs = QCheckBox(self)
        self.photographs.setText(self.tr("Also the selected photographs ({})").format(words.images(len(selected))))
        self.photographs.setEnabled(bool(selected))
        standard = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(standard.Save | standard.Cancel, self)
        self.buttons.button(standard.Save).setText(self.tr("Save ..."))
        self.buttons.accepted.connect(self._choose_target)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(16)
        column.addWidget(text)
        column.addWidget(self.photographs)
        column.addWidget(self.buttons)

    def chosen_photographs(self) -> Sequence[Path]:
        """Return the photographs that go in."""
        return self._selected if self.photographs.isChecked() else ()

    def _choose_target(self) -> None:
        name = f"reportdesk-diagnostics-{datetime.now().astimezone():%Y%m%d-%H%M}.zip"
        chosen, _filter = QFileDialog.getSaveFileName(
            self, self.tr("Save the diagnostics"), str(Path.home() / name), "ZIP (*.zip)"
        )
        if chosen:
            self.target = Path(chosen)
            self.accept()
