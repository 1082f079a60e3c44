"""What the register adds to the suggestions of the review: entries one confusion away, and those being typed."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence

from reportdesk.config.settings import Settings
from reportdesk.domain.failures import WorkspaceError
from reportdesk.domain.register import key
from reportdesk.recognition.suggestions import MOST, Suggestion
from reportdesk.recognition.typed import judge
from reportdesk.workspace.register_queries import RegisterQueries

log = logging.getLogger(__name__)

SOURCE = "register"
LEAST_TYPED = 2
"""One character is in nearly every identifier."""


class RegisterHelp:
    """Asks the register in force; where it cannot be read, the review goes on without it."""

    def __init__(self, register: RegisterQueries, settings: Callable[[], Settings]) -> None:
        self._register, self._settings = register, settings

    def among(self, found: Sequence[Suggestion], shown: str) -> list[Suggestion]:
        """Return suggestions with what the register expects: entries among them first, then those nearly read.

        Args:
            shown: the identifier that holds now.
        """
        keys = {key(one.value) for one in found} | ({key(shown)} if shown else set())
        try:
            if not keys or self._register.is_empty():
                return list(found)
            known = self._register.look_up(keys)
            near = self._register.suggestions(keys - known.keys())
        except WorkspaceError as error:
            log.warning("the register could not be asked: %s", error)
            return list(found)
        there = {one.value for one in found} | {shown}
        # What is nearly the identifier that holds goes before what is nearly something else in the picture.
        nearly = [value for own in (key(shown), *(key(one.value) for one in found)) for value in near.get(own, ())]
        added = [self._suggestion(value) for value in dict.fromkeys(nearly) if value not in there]
        expected = [one for one in found if key(one.value) in known]
        others = [one for one in found if key(one.value) not in known]
        fitting = [one for one in others if one.fits]
        return [*expected, *added, *fitting, *(one for one in others if not one.fits)][:MOST]

    def matching(self, typed: str) -> list[Suggestion]:
        """Return what the register expects that holds the typed text."""
        if len(key(typed)) < LEAST_TYPED:
            return []
        try:
            return [self._suggestion(value) for value in self._register.containing(typed, MOST)]
        except WorkspaceError as error:
            log.warning("the register could not be asked: %s", error)
            return []

    def _suggestion(self, value: str) -> Suggestion:
        judged = judge(value, self._settings())
        return Suggestion(judged.value or value, judged.pattern, SOURCE, judged.fits)
