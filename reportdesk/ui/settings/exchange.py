"""Settings from one desk to another: a file without secrets, and the question before it is taken."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reportdesk.config import store
from reportdesk.config.declare import declarations
from reportdesk.config.settings import Settings
from reportdesk.sync.setup import split_password
from reportdesk.ui.settings import titles
from reportdesk.ui.settings.draft import Change
from reportdesk.ui.settings.parts import GAP, label
from reportdesk.ui.words import tr

PERSONAL = frozenset({"operator", "workspace_folder"})
"""Settings of one desk, which another one keeps as its own."""


def export_settings(settings: Settings, file: Path) -> None:
    """Write all settings but the personal ones; a password in the database's address is left out.

    Raises:
        SettingsInvalid: the file cannot be written.
    """
    without = replace(settings, database_url=split_password(settings.database_url)[0])
    store.export(without, file, leave_out=PERSONAL)


def import_values(file: Path) -> dict[str, Any]:
    """Return the values that a file sets, all of them checked, without the personal ones.

    Raises:
        SettingsInvalid: the file cannot be read, or says something that is unknown or not allowed.
    """
    return {name: value for name, value in store.read_file(file).items() if name not in PERSONAL}


class ImportQuestion(QDialog):
    """Shows what would change, and asks whether to take it."""

    def __init__(self, file: Path, changes: Sequence[Change], locked: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Import settings"))
        self.resize(760, 420)
        declared = {entry.name: entry for entry in declarations(Settings)}
        self.tree = QTreeWidget(self)
        self.tree.setHeaderLabels([tr("Setting"), tr("Now"), tr("In the file")])
        self.tree.setRootIsDecorated(False)
        self.tree.setAccessibleName(tr("What would change"))
        self.tree.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for change in changes:
            entry = declared[change.name]
            values = [titles.value_words(entry, value) for value in (change.before, change.after)]
            item = QTreeWidgetItem([titles.title(entry), *values])
            for column in range(3):
                item.setToolTip(column, item.text(column))
            self.tree.addTopLevelItem(item)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.take = buttons.addButton(tr("Take over"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.take.setEnabled(bool(changes))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column_layout = QVBoxLayout(self)
        column_layout.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        column_layout.setSpacing(GAP)
        column_layout.addWidget(label(_head(file, changes), self))
        column_layout.addWidget(self.tree, 1)
        if locked:
            names = ", ".join(titles.title(declared[name]) for name in locked)
            column_layout.addWidget(
                label(tr("Decided elsewhere on this desk, and not changed: {}.").format(names), self)
            )
        column_layout.addWidget(buttons)


def _head(file: Path, changes: Sequence[Change]) -> str:
    if not changes:
        return tr("The file {} says what is set here already.").format(file.name)
    if len(changes) == 1:
        return tr("{} would change 1 setting. Nothing is saved before you press Save.").format(file.name)
    return tr("{} would change {} settings. Nothing is saved before you press Save.").format(file.name, len(changes))
