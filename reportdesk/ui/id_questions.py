"""Asking SQL for the ids of a view off the GUI thread."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, QRunnable, Signal

from reportdesk.domain.failures import WorkspaceError
from reportdesk.workspace.queries import Queries
from reportdesk.workspace.rows import View

log = logging.getLogger(__name__)


class Answers(QObject):
    """Carries ids from a pool thread into the GUI thread."""

    answered = Signal(int, object, bool)
    """The number of the question, the ids, and whether they are only those added."""
    failed = Signal(int)
    """The number of a question that has no answer."""


class AskIds(QRunnable):
    """One question; its `number` lets stale answers be dropped."""

    def __init__(self, queries: Queries, view: View, after: int, number: int, answers: Answers) -> None:
        super().__init__()
        self._queries, self._view, self._after, self._number = queries, view, after, number
        self._answers = answers

    def run(self) -> None:
        """Ask; a failure leaves the table as it is, and the next commit asks again."""
        try:
            ids = self._queries.ids(self._view, self._after)
        except WorkspaceError as error:
            log.warning("the table could not be refreshed: %s", error)
            self._answers.failed.emit(self._number)
            return
        except Exception:
            log.exception("the table could not be refreshed")
            self._answers.failed.emit(self._number)
            return
        self._answers.answered.emit(self._number, ids, self._after > 0)
