"""How delivery is told: destinations, their states, and amounts of data."""

from __future__ import annotations

from reportdesk.sync.carrying import Carried
from reportdesk.sync.courier import DestinationStatus
from reportdesk.ui import words
from reportdesk.ui.messages import message
from reportdesk.ui.words import tr
from reportdesk.workspace.outbox_filling import DATABASE


def destination_name(name: str) -> str:
    """Return a destination in words."""
    return {"s3": tr("Photographs (S3)"), "database": tr("Results (database)")}[name]


def state_word(status: DestinationStatus) -> str:
    """Return what a destination's lane does, in words."""
    if not status.place:
        return tr("Not set up")
    state = status.lane.state
    if state in ("sending", "idle") and status.images.get("waiting"):
        return tr("Sending")
    return {
        "idle": tr("Nothing waits"),
        "sending": tr("Nothing waits"),
        "paused": tr("Paused ({})").format(_pause_word(status.lane.pause_reason)),
        "away": tr("Out of reach"),
        "stopped": tr("Stopped"),
    }.get(state, state)


def _pause_word(reason: str) -> str:
    return {"by hand": tr("by hand"), "paid by volume": tr("paid by volume")}.get(reason, reason)


def carried_words(done: Carried) -> str:
    """Return what was carried out or taken over, and what was left out with its reason."""
    lines = [tr("{}: {} photographs and {} rows").format(done.place, done.photographs, done.rows)]
    return "\n".join((*lines, *(tr("left out: {}").format(message(reason)) for reason in done.left_out)))


def facts(status: DestinationStatus) -> list[tuple[str, str]]:
    """Return the figures of a destination as (name, value), those that say nothing left out."""
    images = status.images
    rows = [
        (tr("Delivered"), words.images(images.get("sent", 0))),
        (tr("Waiting"), words.images(images.get("waiting", 0))),
        (tr("Set aside"), words.images(images.get("set_aside", 0)) if images.get("set_aside") else ""),
        (tr("Data waiting"), words.size(status.waiting_bytes) if status.waiting_bytes else ""),
        (tr("Data sent"), words.size(status.sent_bytes) if status.sent_bytes else ""),
        (tr("Rate"), _rate(status)),
        (tr("Time left"), tr("about {}").format(words.duration(status.eta_s)) if status.eta_s else ""),
        (tr("Oldest waits"), words.duration(status.oldest_s) if status.oldest_s else ""),
    ]
    return [(name, value) for name, value in rows if value]


def _rate(status: DestinationStatus) -> str:
    """Return how fast photographs go in bytes, and results, which are small, in images."""
    if status.lane.bytes_per_s:
        return f"{words.size(status.lane.bytes_per_s)}/s"
    return words.rate(status.lane.items_per_s) if status.name == DATABASE and status.lane.items_per_s else ""


def summary(statuses: list[DestinationStatus]) -> str:
    """Return delivery as a whole in a few words for the status bar, empty when nothing is set up."""
    active = [status for status in statuses if status.place]
    if not active:
        return ""
    parts = []
    waiting = sum(status.images.get("waiting", 0) for status in active)
    aside = sum(status.set_aside for status in active)
    rate = sum(status.lane.bytes_per_s for status in active)
    states = {status.lane.state for status in active}
    if "stopped" in states:
        parts.append(tr("Delivery stands"))
    elif "paused" in states:
        parts.append(tr("Delivery paused"))
    elif "away" in states and waiting:
        parts.append(tr("Delivery waits for the link"))
    elif waiting:
        parts.append(tr("Delivering"))
    else:
        parts.append(tr("All delivered"))
    if waiting:
        parts.append(tr("{} waiting").format(words.number(waiting)))
    if aside:
        parts.append(tr("{} set aside").format(words.number(aside)))
    if rate and waiting:
        parts.append(f"{words.size(rate)}/s")
    return ", ".join(parts)
