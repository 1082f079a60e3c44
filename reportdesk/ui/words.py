"""Words and numbers as operators read them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QLocale

from reportdesk.domain.status import ImageStatus

CONTEXT = "reportdesk"
"""The one context of all translations."""

STATUS_ICONS = {
    ImageStatus.QUEUED: "queued",
    ImageStatus.RUNNING: "running",
    ImageStatus.DONE: "done",
    ImageStatus.NEEDS_REVIEW: "needs-review",
    ImageStatus.FAILED: "failed",
    ImageStatus.DUPLICATE: "duplicate",
    ImageStatus.CANCELLED: "cancelled",
}


_worn = {"language": "en"}


def language() -> str:
    """Return the language of the window ("en", "de" ...)."""
    return _worn["language"]


def set_language(code: str) -> None:
    """Note the language of the window; `languages.wear` puts it on."""
    _worn["language"] = code


def tr(text: str) -> str:
    """Translate a text of the window."""
    return QCoreApplication.translate(CONTEXT, text)


def status_word(status: ImageStatus) -> str:
    """Return a status in words."""
    return {
        ImageStatus.QUEUED: tr("Queued"),
        ImageStatus.RUNNING: tr("Running"),
        ImageStatus.DONE: tr("Done"),
        ImageStatus.NEEDS_REVIEW: tr("Needs review"),
        ImageStatus.FAILED: tr("Failed"),
        ImageStatus.DUPLICATE: tr("Duplicate"),
        ImageStatus.CANCELLED: tr("Cancelled"),
    }[status]


def stage_word(stage: str) -> str:
    """Return a stage of recognition in words."""
    return {
        "decode": tr("Opening"),
        "codes": tr("Codes"),
        "text": tr("Text"),
        "vehicles": tr("Vehicles"),
        "plates": tr("Plates"),
        "identifiers": tr("Identifiers"),
        "intake": tr("Finding"),
    }.get(stage, stage)


def stage_status_word(status: str) -> str:
    """Return how a stage ended, in words."""
    return {
        "ok": tr("read"),
        "skipped": tr("not read"),
        "unavailable": tr("not available here"),
        "failed": tr("failed"),
    }.get(status, status)


def source_word(source: str) -> str:
    """Return where an identifier was read, in words."""
    names = {"code": tr("code"), "text": tr("text"), "plate": tr("plate"), "filename": tr("filename"),
             "register": tr("register"), "completed": tr("completed")}  # fmt: skip
    return names.get(source, source)


def delivery_word(s3: str, database: str) -> str:
    """Return the delivery state of an image in words; empty when nothing is set up."""
    names = {"waiting": tr("Waiting"), "sent": tr("Sent"), "set_aside": tr("Set aside")}
    states = [names[state] for state in (s3, database) if state in names]
    if not states:
        return tr("Local")
    if len(set(states)) == 1:
        return states[0]
    return tr("S3 {} · DB {}").format(states[0].lower(), states[1].lower())


def verdict_words(verdict: str, conflicts: int) -> str:
    """Return in brackets what persons did to an identifier, empty when only the machine read it."""
    known = {
        "accepted": tr("(accepted by a person)"),
        "corrected": tr("(set by a person)"),
        "rejected": tr("(rejected by a person)"),
    }
    parts = [known.get(verdict, ""), tr("(decided differently by several persons)") if conflicts else ""]
    return " ".join(part for part in parts if part)


def empty_view(*, narrowed: bool) -> str:
    """Return what stands in the place of rows where there are none.

    Args:
        narrowed: a search or a filter is in force.
    """
    if narrowed:
        return tr("No image fits search and filters. Filter > Show everything takes them all away.")
    return tr("No photographs here yet. What was left out of a report, and why, is in its menu (right mouse button).")


def duration(seconds: float) -> str:
    """Return a time span such as 45 s, 12 min, 3 h 05 min."""
    if seconds < 90:
        return tr("{} s").format(max(1, round(seconds)))
    minutes = round(seconds / 60)
    if minutes < 90:
        return tr("{} min").format(minutes)
    return tr("{} h {:02} min").format(minutes // 60, minutes % 60)


def moment(written: str) -> str:
    """Return a moment of the workspace (ISO 8601; UTC where it names no zone) by this machine's clock, zone and all."""
    when = datetime.fromisoformat(written)
    local = (when if when.tzinfo else when.replace(tzinfo=UTC)).astimezone()
    return f"{local:%Y-%m-%d %H:%M:%S} {_zone(local)}"


def camera_moment(taken: datetime) -> str:
    """Return when a photograph was taken, by the camera's clock: files name no zone, and none is invented."""
    return taken.strftime("%Y-%m-%d %H:%M:%S")


def _zone(local: datetime) -> str:
    minutes = round((local.utcoffset() or timedelta()).total_seconds() / 60)
    if not minutes:
        return "UTC"
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{'+' if minutes > 0 else '-'}{hours}{f':{rest:02}' if rest else ''}"


def rate(images_per_s: float) -> str:
    """Return a rate in the unit that gives a handy number."""
    if images_per_s >= 1:
        return tr("{} images/s").format(decimal(images_per_s))
    return tr("{} images/min").format(round(images_per_s * 60))


def seconds(value: float) -> str:
    """Return the seconds of one image."""
    return decimal(value) if value else ""


def images(count: int) -> str:
    """Return a number of images."""
    return tr("1 image") if count == 1 else tr("{} images").format(number(count))


def files(count: int) -> str:
    """Return a number of files."""
    return tr("1 file") if count == 1 else tr("{} files").format(number(count))


def size(count: float) -> str:
    """Return an amount of data in the unit that gives a handy number."""
    for unit in ("B", "KB", "MB", "GB"):
        if count < 1000 or unit == "GB":
            return f"{decimal(count, 0 if unit in ('B', 'KB') else 1)} {unit}"
        count /= 1000
    raise AssertionError("unreachable")


def decimal(value: float, places: int = 1) -> str:
    """Return a number with so many places after the sign that the language puts before them."""
    return QLocale().toString(float(value), "f", places)


def number(value: int) -> str:
    """Return a whole number with thin gaps between thousands."""
    return f"{value:,}".replace(",", "\u202f")
