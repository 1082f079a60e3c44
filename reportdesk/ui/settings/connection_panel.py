"""The secrets of a destination, and "Test connection" with what the dialog holds, saved or not."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QGroupBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from reportdesk.config import secrets
from reportdesk.config.settings import Settings
from reportdesk.domain.failures import ReportdeskError
from reportdesk.sync import setup
from reportdesk.sync.records import ConnectionReport
from reportdesk.ui.buttons import push_button
from reportdesk.ui.messages import check_words, message, told
from reportdesk.ui.settings.parts import GAP, label, show_trouble, soft, trouble
from reportdesk.ui.task import Task
from reportdesk.ui.words import tr
from reportdesk.workspace.outbox_filling import DATABASE, S3

SECRETS = {S3: ("s3-access-key", "s3-secret-key"), DATABASE: ("database-password",)}


def secret_title(name: str) -> str:
    """Return a secret in words."""
    return {
        "s3-access-key": tr("Access key"),
        "s3-secret-key": tr("Secret key"),
        "database-password": tr("Password"),
    }[name]


class SecretField(QWidget):
    """Takes a secret and never shows it; below it stands where the one in use comes from."""

    forget_asked = Signal(str)

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.name = name
        self.box = QLineEdit(self)
        self.box.setEchoMode(QLineEdit.EchoMode.Password)
        self.box.setPlaceholderText(tr("leave empty to keep what is there"))
        self.box.setAccessibleName(secret_title(name))
        self.forget = push_button(tr("Forget"), self)
        self.forget.setToolTip(tr("Remove it from the keyring of this system"))
        self.forget.clicked.connect(lambda: self.forget_asked.emit(name))
        self.forget.hide()
        self.origin = soft(tr("Looking where it comes from ..."), self)
        self.error = trouble(self)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(4)
        grid.setColumnMinimumWidth(0, 110)
        grid.addWidget(label(secret_title(name), self), 0, 0)
        grid.addWidget(self.box, 0, 1)
        grid.addWidget(self.forget, 0, 2)
        grid.addWidget(self.origin, 1, 1, 1, 2)
        grid.addWidget(self.error, 2, 1, 1, 2)
        grid.setColumnStretch(1, 1)

    def show_origin(self, words: str) -> None:
        """Say where the secret comes from, as `secrets.where_it_comes_from` tells it."""
        variable = secrets.ENVIRONMENT[self.name]
        from_environment = variable in words and not words.startswith("nowhere")
        self.box.setEnabled(not from_environment)
        self.forget.setVisible("keyring" in words and not words.startswith("nowhere"))
        if words.startswith("nowhere"):
            self.origin.setText(tr("Not set: {}.").format(message(message(words).partition(": ")[2]).rstrip(".")))
        else:
            self.origin.setText(tr("It comes from {}.").format(message(words)))


class ConnectionPanel(QGroupBox):
    """The end of a destination's settings. The settings to try come from `settings`, also such as are not saved."""

    def __init__(
        self, name: str, settings: Callable[[], Settings], forget: Callable[[str], None], parent: QWidget
    ) -> None:
        """Build the panel.

        Args:
            forget: removes a secret from the keyring; runs off the GUI thread.
        """
        title = tr("Keys and test of the bucket") if name == S3 else tr("Password and test of the database")
        super().__init__(title, parent)
        self._name, self._settings, self._forget = name, settings, forget
        self.fields = {secret: SecretField(secret, self) for secret in SECRETS[name]}
        self.test = push_button(tr("Test connection"), self)
        self.test.clicked.connect(self._test)
        self.head = label("", self, weight=QFont.Weight.DemiBold)
        self.answer = label("", self)
        self._look_task, self._task = Task(self), Task(self)
        self._look_task.failed.connect(self._show_error)
        self._task.failed.connect(self._show_error)
        column = QVBoxLayout(self)
        column.setSpacing(GAP)
        for field in self.fields.values():
            column.addWidget(field)
            field.forget_asked.connect(self._ask_to_forget)
        row = QHBoxLayout()
        row.addWidget(self.test)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.head)
        column.addWidget(self.answer)
        self._say("", "")

    def typed(self) -> dict[str, str]:
        """Return the secrets that were typed and are to be kept."""
        return {name: field.box.text() for name, field in self.fields.items() if field.box.text()}

    def clear_typed(self) -> None:
        """Empty the fields: what stood in them is kept now."""
        for field in self.fields.values():
            field.box.clear()
            show_trouble(field.error, "")
        self.look()

    def show_secret_error(self, error: ReportdeskError) -> None:
        """Say beside the fields that were filled why their secrets cannot be kept."""
        for field in self.fields.values():
            show_trouble(field.error, told(error) if field.box.text() else "")

    def look(self) -> None:
        """Find out where the secrets come from; a keyring may take its time, or ask the operator."""
        self._look_task.run(partial(_origins, tuple(self.fields)), self._show_origins)

    def _show_origins(self, origins: dict[str, str]) -> None:
        for name, words in origins.items():
            self.fields[name].show_origin(words)

    def _ask_to_forget(self, secret: str) -> None:
        self._look_task.run(partial(self._forget, secret), lambda _none: self.look())

    def _test(self) -> None:
        typed = self.typed()

        def read(name: str) -> str | None:
            return typed.get(name) or secrets.read(name)

        self.test.setEnabled(False)
        self._say(tr("Trying the connection ..."), "")
        self._task.run(partial(setup.try_connection, self._name, self._settings(), read), self._show_report)

    def _show_report(self, report: ConnectionReport) -> None:
        self.test.setEnabled(True)
        head = tr("This destination can be used.") if report.works else tr("This cannot be used yet.")
        self._say(head, report_words(report))

    def _show_error(self, error: ReportdeskError) -> None:
        self.test.setEnabled(True)
        self._say(tr("This cannot be used yet."), f"✗ {told(error)}")

    def _say(self, head: str, text: str) -> None:
        self.head.setText(head)
        self.head.setVisible(bool(head))
        self.answer.setText(text)
        self.answer.setVisible(bool(text))

    def stop(self) -> None:
        """End what runs; a server that is silent is not waited for."""
        self._look_task.close(0.2)
        self._task.close(0.2)


def report_words(report: ConnectionReport) -> str:
    """Return one line for each check."""
    return "\n".join(
        f"{'✓' if check.ok else ('✗' if check.needed else '–')} {check_words(check)}" for check in report.checks
    )


def _origins(names: tuple[str, ...]) -> dict[str, str]:
    return {name: secrets.where_it_comes_from(name) for name in names}
