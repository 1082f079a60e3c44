"""How far the work is, for the status bar."""

from __future__ import annotations

from reportdesk.domain.reports import Counts
from reportdesk.engine.engine import Engine
from reportdesk.ui import words


def pace_words(counts: Counts, engine: Engine) -> str:
    """Return what is finished, how fast it goes and how long it takes; empty without images."""
    if not counts.total:
        return ""
    left = counts.total - counts.finished
    parts = [words.tr("{} of {} images finished").format(words.number(counts.finished), words.number(counts.total))]
    if left and engine.busy and not engine.paused:
        progress = engine.progress(None, left)
        if progress.eta_s is not None:
            parts.append(words.rate(progress.rate))
            parts.append(words.tr("about {} left").format(words.duration(progress.eta_s)))
    elif left and engine.paused:
        parts.append(words.tr("paused"))
    return "   ".join(parts)
