"""Decisions on their way into the workspace: saved at once, off the GUI thread, and taken back in the same way."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from reportdesk.domain.findings import Vehicle
from reportdesk.domain.reviews import Decision
from reportdesk.ui import words
from reportdesk.ui.errands import Errands
from reportdesk.ui.review.steps import Step, Steps
from reportdesk.workspace import review_tasks
from reportdesk.workspace.review_tasks import Typed, Wish
from reportdesk.workspace.workspace import Workspace

_PAGE = 200
"""So many images are decided in one task of the writer: about 0.1 s, so that results are not held up."""


class Decisions(QObject):
    """Decides in the name of the operator, and remembers how to undo.

    A decision about one image is made upon the review that was shown; what this window itself has decided since counts
    as shown, so that two quick keys are no conflict.
    """

    said = Signal(str)
    changed = Signal()
    """What can be undone or done again has changed."""

    def __init__(self, workspace: Workspace, errands: Errands, operator: Callable[[], str], parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._errands = errands
        self._operator = operator
        self._newest: dict[int, str] = {}
        self.steps = Steps()

    def decide_one(
        self,
        image: int,
        seen: Sequence[str],
        head: str | None,
        decision: Decision,
        values: Mapping[str, Any] | None = None,
        comment: str = "",
        *,
        added: Sequence[Vehicle] = (),
        removed: Sequence[Vehicle] = (),
    ) -> None:
        """Decide about one image of which the reviews `seen` were shown, `head` being the one that holds."""
        newest = self._newest.get(image)
        base = newest if newest is not None and newest not in seen else head
        self._send(
            Wish(
                self._uuids([image]),
                self._operator(),
                decision,
                values or {},
                comment,
                {image: base},
                tuple(added),
                tuple(removed),
            )
        )

    def decide_many(
        self, images: Sequence[int], decision: Decision, comment: str = "", typed: Typed | None = None
    ) -> None:
        """Decide the same about many images, each upon what holds for it."""
        self._send(Wish(self._uuids(images), self._operator(), decision, {}, comment, typed=typed))

    def undo(self) -> Step | None:
        """Take the last decision back, and return it; None when there is none."""
        step = self.steps.take_undo()
        if step is not None:
            nothing = self.tr("Nothing was undone: something else was decided there meanwhile.")
            self._rewind(
                partial(review_tasks.take_back, uuids=self._uuids(step.uuids)),
                step.targets,
                step,
                (self.tr("Undone: {}."), nothing),
            )
        return step

    def redo(self) -> Step | None:
        """Decide again what was undone last, and return it; None when there is none."""
        step = self.steps.next_redo()
        if step is not None:
            uuids = self._uuids(step.uuids)
            nothing = self.tr("Nothing was decided again: something else was decided there meanwhile.")
            self._rewind(
                partial(review_tasks.decide_again, uuids=uuids),
                step.targets,
                self.steps.redone(uuids),
                (self.tr("Decided again: {}."), nothing),
            )
        return step

    def _uuids(self, images: Sequence[int] | Mapping[int, str]) -> dict[int, str]:
        made = {image: str(uuid.uuid4()) for image in images}
        self._newest |= made
        return made

    def _send(self, wish: Wish) -> None:
        step = Step(wish.uuids)
        self.steps.add(step)
        self._errands.run(partial(self._written, wish), partial(self._tell_sent, wish, step))
        self.changed.emit()

    def _tell_sent(self, wish: Wish, step: Step, number: int) -> None:
        if not number:
            self._drop(step)
            self.said.emit(self.tr("Nothing was decided: what you chose is not in the workspace any more."))
        elif len(wish.uuids) > 1:
            self.said.emit(self._done_words(wish.decision, number))

    def _drop(self, step: Step) -> None:
        self.steps.drop(step)
        self.changed.emit()

    def _written(self, wish: Wish) -> int:
        items = list(wish.uuids.items())
        return sum(
            self._workspace.run(partial(review_tasks.decide, wish=wish.part(dict(items[first : first + _PAGE]))))
            for first in range(0, len(items), _PAGE)
        )

    def _rewind(self, task: Any, targets: Sequence[tuple[int, str]], noted: Step, texts: tuple[str, str]) -> None:
        """Undo or redo `targets`; `noted` is the step that is forgotten when nothing comes of it."""
        operator = self._operator()

        def errand() -> int:
            return sum(
                self._workspace.run(partial(task, targets=targets[first : first + _PAGE], operator=operator))
                for first in range(0, len(targets), _PAGE)
            )

        def tell(number: int) -> None:
            some, nothing = texts
            self.said.emit(some.format(words.images(number)) if number else nothing)
            if not number:
                self._drop(noted)

        self._errands.run(errand, tell)
        self.changed.emit()

    def _done_words(self, decision: Decision, number: int) -> str:
        text = {
            Decision.ACCEPT: self.tr("Accepted: {}. Ctrl+Z takes it back."),
            Decision.REJECT: self.tr("Rejected: {}. Ctrl+Z takes it back."),
            Decision.CORRECT: self.tr("Identifier set: {}. Ctrl+Z takes it back."),
        }.get(decision, self.tr("Commented on: {}."))
        return text.format(words.images(number))
