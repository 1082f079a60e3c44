"""Settings, groups, choices and values as operators read them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QLocale

from reportdesk.config.declare import Declared
from reportdesk.config.patterns import BUILT_IN_PATTERNS, Pattern
from reportdesk.config.settings import DESK, IDS, MODELS, READ, SYNC, WORK
from reportdesk.ui.words import tr

_UNIT_ENDINGS = ("_s", "_mb", "_px")
_LONGEST_VALUE = 60

GROUP_ICONS = {WORK: "workers", READ: "image", IDS: "report", MODELS: "layers", SYNC: "cloud", DESK: "operator"}


def group_title(group: str) -> str:
    """Return a group of settings in words."""
    return {
        WORK: tr("Work"),
        READ: tr("Reading"),
        IDS: tr("Identifiers"),
        MODELS: tr("Models"),
        SYNC: tr("Delivery"),
        DESK: tr("Desk"),
    }.get(group, group)


def title(declared: Declared) -> str:
    """Return the name of a setting in words; one without words of its own gets them from its name."""
    known = {
        "workers": tr("Workers"),
        "text_engine": tr("Text engine"),
        "tesseract_languages": tr("Tesseract languages"),
        "vehicle_model": tr("Vehicle model"),
        "operator": tr("Operator"),
        "update_address": tr("Update address"),
        "language": tr("Language"),
        "notifications": tr("Notifications"),
        "on_close": tr("On close"),
        "watch_settle_s": tr("Watch settle"),
        "watch_poll_s": tr("Watch poll"),
        "image_deadline_s": tr("Longest time for an image"),
        "worker_memory_mb": tr("Memory of one worker"),
        "retry_count": tr("New tries after a failure"),
        "retry_delay_s": tr("Waiting time before a new try"),
        "ageing_s": tr("Patience of waiting reports"),
        "work": tr("Who reads the images"),
        "shared_queue": tr("Name of the shared queue"),
        "shared_normal_cap": tr("Shared queue: most normal images at once"),
        "shared_low_cap": tr("Shared queue: most low images at once"),
        "shared_cache_mb": tr("Shared queue: disk space for photographs"),
        "stages": tr("What is read"),
        "text": tr("When text is read"),
        "text_max_px": tr("Text: longest side"),
        "text_min_confidence": tr("Text: least confidence"),
        "tesseract_psm": tr("Tesseract page segmentation"),
        "code_formats": tr("Code formats"),
        "code_max_px": tr("Codes: longest side at first"),
        "max_megapixels": tr("Largest image"),
        "identifier_expected": tr("Where an identifier is expected"),
        "patterns": tr("Identifier patterns"),
        "models_folder": tr("Folder of model files"),
        "models_mirror": tr("Where model files come from"),
        "vehicle_classes": tr("Vehicle classes"),
        "vehicle_min_confidence": tr("Vehicles: least confidence"),
        "vehicle_overlap": tr("Vehicles: overlap"),
        "plate_min_confidence": tr("Plates: least confidence"),
        "database_url": tr("Address of the database"),
        "database_pool_size": tr("Database connections"),
        "database_pool_overflow": tr("Further database connections"),
        "s3_endpoint": tr("Address of the S3 service"),
        "s3_bucket": tr("Bucket"),
        "s3_region": tr("Region"),
        "s3_path_style": tr("Bucket in the path"),
        "s3_ca_bundle": tr("Certificates for S3"),
        "bandwidth": tr("Bandwidth"),
        "sync_statuses": tr("What is delivered"),
        "sync_on_metered": tr("On a connection paid by volume"),
        "workspace_folder": tr("Where results live"),
        "theme": tr("Colours"),
        "thumbnail_cache_mb": tr("Space for small pictures"),
    }
    return known.get(declared.name) or title_from_name(declared.name)


def title_from_name(name: str) -> str:
    """Return words made from the name of a setting: `vehicle_model` gives "Vehicle model"."""
    ending = next((ending for ending in _UNIT_ENDINGS if name.endswith(ending)), "")
    words = name.removesuffix(ending).replace("_", " ")
    return words[:1].upper() + words[1:]


def choice_title(choice: str) -> str:
    """Return one allowed word of a setting as operators read it."""
    known = {
        "always": tr("always"),
        "when-id-missing": tr("only while no identifier was found"),
        "never": tr("never"),
        "auto": tr("automatic"),
        "rapidocr": tr("RapidOCR"),
        "tesseract": tr("Tesseract"),
        "image": tr("in every image"),
        "report": tr("once in a report"),
        "codes": tr("codes"),
        "text": tr("text"),
        "vehicles": tr("vehicles"),
        "plates": tr("number plates"),
        "done": tr("done"),
        "needs_review": tr("needs review"),
        "failed": tr("failed"),
        "duplicate": tr("duplicate"),
        "cancelled": tr("cancelled"),
        "local": tr("this computer"),
        "shared": tr("workers and this computer"),
        "workers": tr("workers alone"),
        "pause": tr("sending pauses"),
        "send": tr("sending goes on"),
        "system": tr("as the desktop"),
        "light": tr("light"),
        "dark": tr("dark"),
        "away": tr("while no window is in front"),
        "quit": tr("ends the program"),
        "tray": tr("works on in the tray"),
        "en": "English",
        "de": "Deutsch",
        "es": "Español",
    }
    return known.get(choice, choice)


def range_words(declared: Declared) -> str:
    """Return the range of a number in words, empty for anything else."""
    if declared.choices or declared.low is None or declared.high is None:
        return ""
    return f"{tr('{} to {}').format(_plain(declared.low), _plain(declared.high))} {declared.unit}".rstrip()


def _plain(value: float) -> str:
    return QLocale().toString(float(value), "g", 6)


def value_words(declared: Declared, value: Any) -> str:
    """Return a value of a setting in words, shortened where it is long."""
    if declared.name == "patterns":
        return _pattern_words(value)
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if isinstance(value, tuple):
        words = ", ".join(choice_title(item) if declared.choices else item for item in value)
    elif isinstance(value, float | int):
        words = f"{_plain(value)} {declared.unit}".strip()
    else:
        words = choice_title(value) if declared.choices else value
    short = words if len(words) <= _LONGEST_VALUE else words[: _LONGEST_VALUE - 1] + "…"
    return short or tr("empty")


def _pattern_words(patterns: tuple[Pattern, ...]) -> str:
    if patterns == BUILT_IN_PATTERNS:
        return tr("built in")
    own = [pattern.name for pattern in patterns if pattern not in BUILT_IN_PATTERNS]
    return tr("{} patterns, own or changed: {}").format(len(patterns), ", ".join(own))
