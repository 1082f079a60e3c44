"""How reasons and filters are told to operators."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from reportdesk.ui.words import tr
from reportdesk.workspace.filters import Days, Filters


def reason_word(reason: str) -> str:
    """Return the reason of a failure or review in words; one that a newer version wrote as it is."""
    return {
        "file-missing": tr("File is missing"),
        "file-unreadable": tr("File cannot be read"),
        "file-empty": tr("File is empty"),
        "file-changed": tr("File was changed"),
        "not-an-image": tr("No image"),
        "image-too-large": tr("Image is too large"),
        "image-damaged": tr("Image is damaged"),
        "recogniser-crashed": tr("Reading crashed"),
        "recogniser-timed-out": tr("Reading took too long"),
        "recogniser-out-of-memory": tr("Not enough memory"),
        "killed-the-program": tr("Ended the program"),
        "stage-failed": tr("Part of the reading failed"),
        "picture-incomplete": tr("Picture is incomplete"),
        "no-identifier": tr("No identifier"),
        "doubtful-identifier": tr("Doubtful identifier"),
        "different-identifiers": tr("Different identifiers"),
        "": tr("Other"),
    }.get(reason) or reason.replace("-", " ").capitalize()


def delivery_states() -> dict[str, str]:
    """Return the states of delivery in words."""
    return {
        "waiting": tr("Waiting"),
        "sent": tr("Sent"),
        "set_aside": tr("Set aside"),
        "off": tr("Local"),
    }


def spans() -> dict[str, Days]:
    """Return the spans of days that are offered at once."""
    today = date.today()

    def since(days: int) -> Days:
        return (str(today - timedelta(days=days)), str(today))

    return {tr("Today"): since(0), tr("Last 7 days"): since(6), tr("Last 30 days"): since(29)}


def days_words(days: Days) -> str:
    """Return a span of days in words."""
    first, last = days
    if first == last:
        return first
    if not last:
        return tr("from {}").format(first)
    return tr("{} to {}").format(first, last) if first else tr("up to {}").format(last)


def chips_of(filters: Filters) -> dict[str, str]:
    """Return the words of each condition in force, by the name of its field."""
    states = delivery_states()
    chips = {
        "reasons": _listed(tr("Reason"), map(reason_word, sorted(filters.reasons))),
        "operators": _listed(tr("Operator"), (name or tr("no name") for name in sorted(filters.operators))),
        "vehicles": _listed(tr("Vehicle"), sorted(filters.vehicles)),
        "delivery": _listed(tr("Delivery"), (states.get(state, state) for state in sorted(filters.delivery))),
        "taken": tr("Taken: {}").format(days_words(filters.taken)) if filters.taken else "",
        "added": tr("Added: {}").format(days_words(filters.added)) if filters.added else "",
        "has_identifier": {None: "", True: tr("With identifier"), False: tr("Without identifier")}[
            filters.has_identifier
        ],
    }
    return {name: text for name, text in chips.items() if text}


def _listed(heading: str, values: Iterable[str]) -> str:
    listed = ", ".join(values)
    return f"{heading}: {listed}" if listed else ""
