"""The settings of reportdesk, declared once."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import Any

from reportdesk.config.code_format_names import check_code_formats
from reportdesk.config.declare import declarations, setting
from reportdesk.config.language_codes import check_languages
from reportdesk.config.patterns import BUILT_IN_PATTERNS, Pattern
from reportdesk.config.queue_name import check_queue
from reportdesk.config.stage_choice import check_stages
from reportdesk.config.timetable import check_timetable
from reportdesk.domain.values import dataclass

WORK, READ, IDS, MODELS, SYNC, DESK = "Work", "Reading", "Identifiers", "Models", "Delivery", "Desk"


@dataclass(frozen=True)
class Settings:
    """Everything an operator can set. Build with `config.store.load`; change with `dataclasses.replace`."""

    workers: int = setting(
        0, "How many images are read at once; 0 lets the program choose from cores and memory.",
        group=WORK, low=0, high=64, env="REPORTDESK_WORKERS",
    )  # fmt: skip
    image_deadline_s: float = setting(
        120.0, "Longest time one image may take before its reading is stopped.",
        group=WORK, low=1, high=3600, unit="s",
    )  # fmt: skip
    worker_memory_mb: int = setting(
        3000, "Most memory one worker may use; an image that needs more fails alone.",
        group=WORK, low=500, high=64000, unit="MB",
    )  # fmt: skip
    retry_count: int = setting(
        3, "How often a passing failure is tried again before it is shown as failed.", group=WORK, low=0, high=10,
    )  # fmt: skip
    retry_delay_s: float = setting(
        2.0, "Waiting time before the first new try; it doubles with every further one.",
        group=WORK, low=0, high=600, unit="s",
    )  # fmt: skip
    ageing_s: float = setting(
        300.0, "After this time without a turn, waiting reports rise one priority band.",
        group=WORK, low=1, high=86400, unit="s",
    )  # fmt: skip
    work: str = setting(
        "local", "Who reads the images: this computer; the workers of the shared queue and this computer (shared); or "
        "the workers alone (workers). The shared queue needs a Postgres server and a bucket.",
        group=WORK, choices=("local", "shared", "workers"), env="REPORTDESK_WORK",
    )  # fmt: skip
    shared_queue: str = setting(
        "main", "Name of the shared queue; desks and workers of the same name work together.",
        group=WORK, check=check_queue,
    )  # fmt: skip
    shared_normal_cap: int = setting(
        0, "Most images of normal reports that all workers together read at once; 0 means no limit.",
        group=WORK, low=0, high=10000,
    )  # fmt: skip
    shared_low_cap: int = setting(
        0, "Most images of low reports that all workers together read at once; 0 means no limit.",
        group=WORK, low=0, high=10000,
    )  # fmt: skip
    shared_cache_mb: int = setting(
        2000, "Most disk space for photographs fetched for the shared queue; the oldest go first.",
        group=WORK, low=50, high=1000000, unit="MB",
    )  # fmt: skip

    stages: tuple[str, ...] = setting(
        ("codes", "text", "vehicles", "plates"), "What is read in each image.",
        group=READ, choices=("codes", "text", "vehicles", "plates"), affects_results=True, check=check_stages,
    )  # fmt: skip
    text: str = setting(
        "always", "When printed text is read: in every image, only while no identifier was found, or never.",
        group=READ, choices=("always", "when-id-missing", "never"), affects_results=True,
    )  # fmt: skip
    text_engine: str = setting(
        "auto", "The program part that reads printed text; automatic (auto) gives clean pages of dense text to "
        "Tesseract, where that is installed, and all else to RapidOCR.",
        group=READ, choices=("auto", "rapidocr", "tesseract"), affects_results=True,
    )  # fmt: skip
    text_max_px: int = setting(
        960, "Longest side at which text is looked for; more finds smaller print and takes longer.",
        group=READ, low=320, high=4000, unit="px", affects_results=True,
    )  # fmt: skip
    text_min_confidence: float = setting(
        0.5, "Text lines below this confidence are left out.", group=READ, low=0, high=1, affects_results=True,
    )  # fmt: skip
    tesseract_languages: str = setting(
        "eng", "Tesseract language codes joined by +, for example eng+fra.", group=READ, affects_results=True,
        check=check_languages,
    )  # fmt: skip
    tesseract_psm: int = setting(
        1, "Tesseract page segmentation mode: 1 automatic with rotation, 3 without, 6 one block, 11 scattered text.",
        group=READ, low=1, high=13, affects_results=True,
    )  # fmt: skip
    code_formats: tuple[str, ...] = setting(
        (), "Code formats to look for, in the words of zxing-cpp (QRCode, Code39 ...); empty means all.",
        group=READ, affects_results=True, check=check_code_formats,
    )  # fmt: skip
    code_max_px: int = setting(
        1600, "Longest side at which codes are looked for first; the full size follows when none was found.",
        group=READ, low=320, high=20000, unit="px", affects_results=True,
    )  # fmt: skip
    max_megapixels: float = setting(
        150.0, "Images larger than this are refused before they are decoded.", group=READ, low=1, high=2000, unit="MP",
    )  # fmt: skip

    identifier_expected: str = setting(
        "image", "Where an identifier must be found: in every image, once in a report, or never.",
        group=IDS, choices=("image", "report", "never"), affects_results=True,
    )  # fmt: skip
    patterns: tuple[Pattern, ...] = setting(
        BUILT_IN_PATTERNS, "What an identifier looks like.", group=IDS, affects_results=True,
    )  # fmt: skip

    models_folder: str = setting(
        "", "Folder with model files; empty means the program's own.", group=MODELS, env="REPORTDESK_MODELS",
    )  # fmt: skip
    models_mirror: str = setting(
        "", "Folder or address that holds the model files by name; empty means the pinned addresses.",
        group=MODELS, env="REPORTDESK_MODELS_MIRROR",
    )  # fmt: skip
    vehicle_model: str = setting(
        "", "Vehicle detector: a name from 'reportdesk models list' or a file; empty takes the best one installed.",
        group=MODELS, affects_results=True,
    )  # fmt: skip
    vehicle_classes: tuple[str, ...] = setting(
        ("car", "motorcycle", "bus", "truck", "bicycle"),
        "Classes that count as vehicles, in the model's own words; empty means all. "
        "A model that knows none of the default ones counts all of its own.",
        group=MODELS, affects_results=True,
    )  # fmt: skip
    vehicle_min_confidence: float = setting(
        0.5, "Vehicles below this confidence are left out.", group=MODELS, low=0.05, high=1, affects_results=True,
    )  # fmt: skip
    vehicle_overlap: float = setting(
        0.5, "Boxes of one class that share more than this part of their area are one vehicle.",
        group=MODELS, low=0.1, high=0.95, affects_results=True,
    )  # fmt: skip
    plate_min_confidence: float = setting(
        0.5, "Number plates below this confidence are left out.", group=MODELS, low=0.05, high=1, affects_results=True,
    )  # fmt: skip

    database_url: str = setting(
        "", "Central database as SQLAlchemy address; empty means none.", group=SYNC, env="REPORTDESK_DATABASE_URL",
    )  # fmt: skip
    database_pool_size: int = setting(
        5, "Connections to the central database that are kept open.", group=SYNC, low=1, high=50,
    )  # fmt: skip
    database_pool_overflow: int = setting(
        5, "Further connections to the central database while many results leave at once.", group=SYNC, low=0, high=50,
    )  # fmt: skip
    s3_endpoint: str = setting(
        "", "Address of the S3 service; empty means Amazon's own.", group=SYNC, env="REPORTDESK_S3_ENDPOINT",
    )  # fmt: skip
    s3_bucket: str = setting(
        "", "Bucket that receives the photographs; empty means none.", group=SYNC, env="REPORTDESK_S3_BUCKET",
    )  # fmt: skip
    s3_region: str = setting(
        "", "Region of the bucket; empty takes that of the AWS set-up, else us-east-1.", group=SYNC,
    )  # fmt: skip
    s3_path_style: str = setting(
        "auto", "Whether the bucket stands in the path of addresses; automatic (auto) does so where the S3 service "
        "has an address of its own.",
        group=SYNC, choices=("auto", "always", "never"),
    )  # fmt: skip
    s3_ca_bundle: str = setting(
        "", "PEM file with the certificates to trust for S3; empty takes the usual ones.", group=SYNC,
    )  # fmt: skip
    bandwidth: str = setting(
        "", "Most KB/s for all uploads together, by hour: 08:00-18:00=500, 18:00-08:00=0 (0 or empty: no limit).",
        group=SYNC, check=check_timetable,
    )  # fmt: skip

    sync_statuses: tuple[str, ...] = setting(
        ("done", "needs_review", "failed", "duplicate", "cancelled"), "Images of which status are delivered.",
        group=SYNC, choices=("done", "needs_review", "failed", "duplicate", "cancelled"),
    )  # fmt: skip
    sync_on_metered: str = setting(
        "pause", "What happens on a connection that is paid by volume: sending pauses, or goes on.",
        group=SYNC, choices=("pause", "send"),
    )  # fmt: skip

    operator: str = setting(
        "", "Name of the person at the desk; empty takes the name of the login.", group=DESK,
    )  # fmt: skip
    workspace_folder: str = setting(
        "", "Folder on this computer that keeps reports and results; empty means the program's own. "
        "Another one is used from the next start on.",
        group=DESK, env="REPORTDESK_WORKSPACE",
    )  # fmt: skip
    update_address: str = setting(
        "", "Address that tells the newest version, asked at the start of the window; empty never asks.", group=DESK,
    )  # fmt: skip
    theme: str = setting(
        "system", "Colours of the window.", group=DESK, choices=("system", "light", "dark"),
    )  # fmt: skip
    language: str = setting(
        "system", "Language of the window; that of the desktop (system), or a chosen one. Another one is used from the "
        "next start on.",
        group=DESK, choices=("system", "en", "de", "es"),
    )  # fmt: skip
    thumbnail_cache_mb: int = setting(
        500, "Most disk space for small pictures; the oldest go first.", group=DESK, low=10, high=100000, unit="MB",
    )  # fmt: skip

    notifications: str = setting(
        "away", "When the desktop tells that a report has ended or that work stands: while no window of the program is "
        "in front, always, or never.",
        group=DESK, choices=("away", "always", "never"),
    )  # fmt: skip
    on_close: str = setting(
        "quit", "What closing the window does: it ends the program, or lets it work on in the tray of the desktop.",
        group=DESK, choices=("quit", "tray"),
    )  # fmt: skip
    watch_settle_s: float = setting(
        2.0, "How long a file in a watched folder must not change before it is read.",
        group=DESK, low=0.5, high=600, unit="s",
    )  # fmt: skip
    watch_poll_s: float = setting(
        10.0, "How often a watched folder on a network drive is looked at.", group=DESK, low=1, high=3600, unit="s",
    )  # fmt: skip

    def with_values(self, **values: Any) -> Settings:
        """Return a copy with `values` in place; None leaves a setting as it is."""
        return replace(self, **{name: value for name, value in values.items() if value is not None})

    def result_values(self) -> dict[str, Any]:
        """Return the settings that can change what is read, in plain types (they enter the fingerprint)."""
        names = [declared.name for declared in declarations(type(self)) if declared.affects_results]
        plain = asdict(self)
        return {name: plain[name] for name in names}
