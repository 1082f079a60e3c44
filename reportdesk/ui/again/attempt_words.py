"""How the attempts at an image are told."""

from __future__ import annotations

from collections.abc import Sequence

from reportdesk.config.reading_choice import AS_SET, ReadingChoice
from reportdesk.domain.reports import Attempt
from reportdesk.domain.status import ImageStatus
from reportdesk.ui.find.filter_words import reason_word
from reportdesk.ui.words import decimal, moment, status_word, tr


def attempt_rows(history: Sequence[Attempt]) -> list[tuple[str, str]]:
    """Return (when, how it ended) of each attempt, the last one first."""
    return [(moment(attempt.ended_at), _outcome(attempt)) for attempt in reversed(history)]


def choice_words(choice: ReadingChoice) -> str:
    """Return the settings of a reading that had its own, in words."""
    if choice == AS_SET:
        return ""
    parts = (choice.engine, tr("thorough") if choice.thorough else "")
    return tr("with: {}").format(", ".join(part for part in parts if part))


def _outcome(attempt: Attempt) -> str:
    status = ImageStatus(attempt.outcome)
    ended = tr("will be tried again") if status is ImageStatus.QUEUED else status_word(status)
    parts = [ended, reason_word(attempt.reason) if attempt.reason else ""]
    parts += [
        tr("{} s").format(decimal(attempt.seconds)) if attempt.seconds else "",
        choice_words(ReadingChoice.parse(attempt.overrides)),
    ]
    return ", ".join(part for part in parts if part)
