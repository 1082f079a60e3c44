"""Asking SQL for the ids of a view off the GUI thread."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, Signal

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


def ask_ids(queries: Queries, view: View, after: int, number: int, answers: Answers) -> None:
    """Ask, on a thread of a pool; a failure leaves the table as it is, and the next commit asks again.

    Args:
        number: of the question: it lets stale answers be dropped.
    """
    try:
        ids = queries.ids(view, after)
    except WorkspaceError as error:
        log.warning("the table could not be refreshed: %s", error)
        answers.failed.emit(number)
        return
    except Exception:
        log.exception("the table could not be refreshed")
        answers.failed.emit(number)
        return
    answers.answered.emit(number, ids, after > 0)
