"""Decisions on their way into the workspace: saved at once, off the GUI thread, and taken back in the same way."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any, TypeVar
from uuid import uuid4

from PySide6.QtCore import QObject, Signal

from reportdesk.domain.findings import Vehicle
from reportdesk.domain.reviews import Decision
from reportdesk.ui import words
from reportdesk.ui.errands import Errands
from reportdesk.ui.review.steps import Step, Steps
from reportdesk.workspace import review_tasks
from reportdesk.workspace.review_tasks import Typed, Wish
from reportdesk.workspace.workspace import Workspace

T = TypeVar("T")

_PAGE = 200
"""So many images are decided in one task of the writer: about 0.1 s, so that results are not held up."""


class Decisions(QObject):
    """Decides in the name of the operator, and remembers how to undo.

    A decision about one image is made upon the review that was shown; what this window itself has decided since counts
    as shown, so that two quick keys are no conflict.

    Decisions go one after the other on a thread of their own: a hundred thousand of them take minutes, in which drops
    and retries must not wait. UUIDs are made there too, and what was made last is known there only.
    """

    said = Signal(str)
    failed = Signal(object)
    changed = Signal()
    """What can be undone or done again has changed."""

    def __init__(self, workspace: Workspace, operator: Callable[[], str], parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.errands = Errands(self)
        self.errands.failed.connect(self.failed)
        self._operator = operator
        self._newest: dict[int, str] = {}
        self.steps = Steps()

    def stop(self) -> None:
        """Take no more decisions; wait a moment for those made."""
        self.errands.stop()

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
        wish = Wish({}, self._operator(), decision, values or {}, comment, added=tuple(added), removed=tuple(removed))
        self._send(wish, (image,), partial(self._base, image, seen, head))

    def decide_many(
        self, images: Sequence[int], decision: Decision, comment: str = "", typed: Typed | None = None
    ) -> None:
        """Decide the same about many images, each upon what holds for it."""
        self._send(Wish({}, self._operator(), decision, {}, comment, typed=typed), tuple(images), dict)

    def undo(self) -> Step | None:
        """Take the last decision back, and return it; None when there is none."""
        step = self.steps.take_undo()
        if step is not None:
            nothing = self.tr("Nothing was undone: something else was decided there meanwhile.")
            self._rewind(review_tasks.take_back, step, Step(step.images), (self.tr("Undone: {}."), nothing))
        return step

    def redo(self) -> Step | None:
        """Decide again what was undone last, and return it; None when there is none."""
        step = self.steps.next_redo()
        if step is not None:
            nothing = self.tr("Nothing was decided again: something else was decided there meanwhile.")
            self._rewind(review_tasks.decide_again, step, self.steps.redone(), (self.tr("Decided again: {}."), nothing))
        return step

    def _send(self, wish: Wish, images: tuple[int, ...], bases: Callable[[], Mapping[int, str | None]]) -> None:
        step = Step(images)
        self.steps.add(step)
        self.errands.run(partial(self._written, wish, step, bases), partial(self._tell_sent, wish, step))
        self.changed.emit()

    def _written(self, wish: Wish, step: Step, bases: Callable[[], Mapping[int, str | None]]) -> int:
        based = replace(wish, bases=bases())
        return sum(
            self._workspace.run(partial(review_tasks.decide, wish=based.part(self._uuids(page, step))))
            for page in _pages(step.images)
        )

    def _base(self, image: int, seen: Sequence[str], head: str | None) -> dict[int, str | None]:
        newest = self._newest.get(image)
        return {image: newest if newest is not None and newest not in seen else head}

    def _uuids(self, images: Iterable[int], step: Step) -> dict[int, str]:
        made = {image: str(uuid4()) for image in images}
        step.uuids.update(made)
        self._newest |= made
        return made

    def _tell_sent(self, wish: Wish, step: Step, number: int) -> None:
        if not number:
            self._drop(step)
            self.said.emit(self.tr("Nothing was decided: what you chose is not in the workspace any more."))
        elif len(step.images) > 1:
            self.said.emit(self._done_words(wish.decision, number))

    def _drop(self, *steps: Step) -> None:
        for step in steps:
            self.steps.drop(step)
        self.changed.emit()

    def _rewind(self, task: Any, step: Step, new: Step, texts: tuple[str, str]) -> None:
        """Undo or redo a step; the reviews that do so are those of `new`."""
        operator = self._operator()

        def errand() -> int:
            return sum(
                self._workspace.run(partial(task, targets=page, uuids=self._uuids(dict(page), new), operator=operator))
                for page in _pages(step.targets)
            )

        def tell(number: int) -> None:
            some, nothing = texts
            self.said.emit(some.format(words.images(number)) if number else nothing)
            if not number:
                self._drop(step, new)

        self.errands.run(errand, tell)
        self.changed.emit()

    def _done_words(self, decision: Decision, number: int) -> str:
        text = {
            Decision.ACCEPT: self.tr("Accepted: {}. Ctrl+Z takes it back."),
            Decision.REJECT: self.tr("Rejected: {}. Ctrl+Z takes it back."),
            Decision.CORRECT: self.tr("Identifier set: {}. Ctrl+Z takes it back."),
        }.get(decision, self.tr("Commented on: {}."))
        return text.format(words.images(number))


def _pages(items: Sequence[T]) -> Iterator[Sequence[T]]:
    return (items[first : first + _PAGE] for first in range(0, len(items), _PAGE))
