"""The workers of the shared queue in words."""

from __future__ import annotations

from collections.abc import Sequence

from reportdesk.cluster.machines import Machine, QueueState, Wish
from reportdesk.ui import words
from reportdesk.ui.messages import message
from reportdesk.ui.words import tr
from reportdesk.version import __version__

COMMAND = "reportdesk worker --workers 4"
_NOW_S = 7.0
"""A worker is heard of every five seconds."""


def name(machine: Machine, machines: Sequence[Machine]) -> str:
    """Return who it is; the number of the process only where a machine has several."""
    if machine.is_desk:
        return tr("{} (a desk)").format(machine.machine)
    several = sum(other.machine == machine.machine and not other.is_desk for other in machines) > 1
    return tr("{} (process {})").format(machine.machine, machine.process) if several else machine.machine


def state(machine: Machine) -> str:
    """Return what it does."""
    if machine.is_silent:
        return tr("Silent for {}: other workers get its images").format(words.duration(machine.seen_s))
    if machine.wish is Wish.DRAIN:
        return tr("Drains: ends what it reads, takes no more")
    if machine.wish is Wish.STOP:
        return tr("Stops: gives back what it reads")
    if machine.refusal:
        return message(machine.refusal)
    if machine.version != __version__:
        return tr("Another version than this desk, which runs {}: it takes none of its images").format(__version__)
    return tr("Reads") if machine.busy else tr("Waits for images")


def icon(machine: Machine) -> str:
    """Return the icon of what it does."""
    if machine.is_silent or machine.refusal or machine.version != __version__:
        return "warning"
    if machine.wish is not Wish.NONE:
        return "pause"
    return "running" if machine.busy else "queued"


def seen(machine: Machine) -> str:
    """Return when it was last heard of."""
    if machine.seen_s < _NOW_S:
        return tr("now")
    return tr("{} ago").format(words.duration(machine.seen_s))


def summary(queue: QueueState, work: str) -> str:
    """Return how the queue stands, and what this desk has to do with it."""
    if queue.revision is None:
        text = tr("Queue \u201c{}\u201d in {}: not made yet. The first worker or sharing desk makes it.").format(
            queue.queue, queue.place
        )
    elif queue.is_old:
        text = tr(
            "Queue \u201c{}\u201d in {}: of an earlier version. The next worker or desk that uses it upgrades it."
        ).format(queue.queue, queue.place)
    else:
        text = _busy_words(queue)
    if work == "local":
        text += " " + tr("This desk reads its images itself and hands none out.")
    return text


def _busy_words(queue: QueueState) -> str:
    slots = sum(machine.slots for machine in queue.machines if not machine.is_silent)
    return tr("Queue \u201c{}\u201d in {}: {} waiting, {} of {} places busy.").format(
        queue.queue, queue.place, words.images(queue.waiting), words.number(queue.running), words.number(slots)
    )


def question(shown: str, wish: Wish) -> str:
    """Return the question before a worker is ended."""
    return (tr("Drain {}?") if wish is Wish.DRAIN else tr("Stop {} now?")).format(shown)


def consequences(machine: Machine, queue: QueueState, wish: Wish) -> str:
    """Return what follows when it is ended."""
    read = words.images(machine.busy)
    if wish is Wish.DRAIN:
        parts = [tr("It takes no more images, ends what it reads ({}), and then it ends itself.").format(read)]
    else:
        parts = [
            tr("It gives back at once what it reads ({}): others read that from the beginning. Then it ends.").format(
                read
            )
        ]
    parts.append(tr("No result is lost."))
    if machine.is_silent:
        parts.append(tr("It is silent now, and hears of this only when it can be reached again."))
    others = [other for other in queue.machines if other.worker != machine.worker and not other.is_silent]
    if not others and queue.waiting:
        parts.append(
            tr("No other worker is running: nothing is read until one is started ({} waiting).").format(
                words.images(queue.waiting)
            )
        )
    if machine.is_desk:
        parts.append(tr("Its window stays open and hands images out, but reads none itself until its next start."))
    else:
        parts.append(tr("To have it read again, start \u201creportdesk worker\u201d on that machine."))
    return " ".join(parts)


def asked(shown: str, wish: Wish) -> str:
    """Return what was asked of a worker."""
    if wish is Wish.DRAIN:
        return tr("{} was asked to drain. It stays in the list until it has ended.").format(shown)
    return tr("{} was asked to stop. It stays in the list until it has ended.").format(shown)
