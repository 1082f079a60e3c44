"""What is left out of the packaged program, by where it would lie in the folder."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from fnmatch import fnmatch
from pathlib import PurePosixPath

from resources.packaging.build_options import BuildOptions
from resources.packaging.carried import ULTRALYTICS_PACKAGES, Entry

OF_THE_SYSTEM = (
    "libX11.so*", "libdbus-1.so*", "libfontconfig.so*", "libfreetype.so*", "libgio-2.0.so*", "libglib-2.0.so*",
    "libgmodule-2.0.so*", "libgobject-2.0.so*", "libgthread-2.0.so*",
)  # fmt: skip
"""Libraries of Linux that Qt's system packages bring: they must fit the fonts, the X server and the drivers there."""

NOT_MODULES = (
    "tkinter", "lib2to3", "idlelib", "ensurepip", "pip", "setuptools", "pkg_resources", "wheel", "pytest", "_pytest",
    "hypothesis", "mypy", "IPython", "matplotlib", "pandas", "scipy", "PyQt5", "PyQt6", "PySide2", "numpy.f2py",
    "numpy.testing", "numpy.distutils", "shapely.plotting", "onnxruntime.quantization", "onnxruntime.tools",
    "onnxruntime.transformers", "onnxruntime.datasets", "onnxruntime.training", "sqlalchemy.testing",
    "readline", "alembic.testing", "PIL.ImageTk", "PIL._imagingft", "docutils", "sphinx", "openvino", "tests",
    "PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets", "PySide6.QtTest", "pyqtgraph.opengl", "pyqtgraph.flowchart",
    "pyqtgraph.console", "pyqtgraph.examples", "rapidocr.inference_engine.pytorch", "pygments", "rich", "pydoc_data",
    "procrastinate.contrib", "procrastinate.testing", "django", "psycopg2", "aiopg", "sqlalchemy.orm",
    "sqlalchemy.dialects.mysql", "sqlalchemy.dialects.oracle", "sqlalchemy.dialects.mssql", "_pydecimal",
)  # fmt: skip
"""Modules that nothing here needs, and that a library imports if it finds them. readline is GPL-3.0."""

ULTRALYTICS_NEEDS = ("numpy.random", "numpy.fft", "numpy._core._multiarray_tests")
"""Parts that only torch and ultralytics ask for."""

QT_PLUGINS = {
    "platforms": ("*xcb.*", "*wayland.*", "*offscreen.*", "*minimal.*", "qwindows.*", "*cocoa.*"),
    "platformthemes": ("*xdgdesktopportal.*",),
    "platforminputcontexts": ("*compose*", "*ibus*"),
    "wayland-shell-integration": ("*xdg-shell.*", "*qt-shell.*"),
    "wayland-decoration-client": ("*bradient.*", "*adwaita.*"),
    "iconengines": ("*svgicon.*",),
    "imageformats": ("*jpeg.*", "*svg.*", "*ico.*"),
    "networkinformation": ("*",),
    "styles": ("*",),
}
"""Kinds of plugins, and which of each: the window draws with the processor, shows pictures that Pillow decoded, and
does its own networking in Python."""

BOTOCORE_SERVICES = ("s3", "sts", "sso", "sso-oidc", "signin")
"""The bucket, and what the usual AWS chain needs to get keys."""

_QT = PurePosixPath("PySide6/Qt" if sys.platform != "win32" else "PySide6")
_NEVER = (
    "*/tests/*", "*/test/*", "*/testing/*", "*/__pycache__/*", "*.pyi", "*.pxd", "*.pyx", "*/py.typed", "*.h", "*.hpp",
    "*/include/*", "*.a", "*.lib", "*/examples/*", "*/doc/*", "*/docs/*", "rapidocr/models/*", "*/RECORD",
    "*/INSTALLER", "*/direct_url.json", "*/sboms/*", "PySide6/Qt/qml/*", "PySide6/qml/*", "*/libopencv_*",
    "psycopg_c/*", "*opengl32sw.dll", "cv2/data/*", "shapely/tests/*", "resources/translations/*.ts",
)  # fmt: skip
_WANTED_ANYWAY = ("rapidocr/models/PP-OCRv6_*_small.onnx",)


def excluded_modules(options: BuildOptions) -> list[str]:
    """Return the modules that must not come along, however somebody imports them."""
    return [*NOT_MODULES, *(() if options.ultralytics else (*ULTRALYTICS_PACKAGES, *ULTRALYTICS_NEEDS))]


def is_wanted(place: str, languages: frozenset[str]) -> bool:
    """Tell whether a file belongs in the folder.

    Args:
        place: its path in the folder, from the collected contents on.
        languages: those that the program itself is translated into.
    """
    name = place.replace("\\", "/")
    if any(fnmatch(name, pattern) for pattern in _WANTED_ANYWAY):
        return True
    if any(fnmatch(name, pattern) for pattern in _NEVER):
        return False
    path = PurePosixPath(name)
    if len(path.parts) == 1 and any(fnmatch(name, pattern) for pattern in OF_THE_SYSTEM):
        return False
    if path.is_relative_to("botocore/data") or path.is_relative_to("boto3/data"):
        return _is_wanted_service(path)
    if path.is_relative_to(_QT / "plugins"):
        kind, *_, file = path.relative_to(_QT / "plugins").parts
        return any(fnmatch(file, pattern) for pattern in QT_PLUGINS.get(kind, ()))
    if path.is_relative_to(_QT / "translations"):
        stem, _, language = path.stem.partition("_")
        return stem == "qtbase" and language in languages
    return True


def without_links(entries: list[Entry]) -> list[Entry]:
    """Return the entries of Linux without links: sticks with FAT know none.

    They lead from the top of the folder to libraries of packages, which find each other by the paths in them.
    """
    return [entry for entry in entries if entry[2] != "SYMLINK"] if sys.platform == "linux" else entries


def _is_wanted_service(path: PurePosixPath) -> bool:
    """Keep the files for all services (regions, retries) and those of the services that are used."""
    inside = path.parts[2:]
    return len(inside) == 1 or inside[0] in BOTOCORE_SERVICES


def languages_of(translations: Iterable[str]) -> frozenset[str]:
    """Return the languages of the program's own translation files (`reportdesk_de.qm` is "de")."""
    return frozenset(name.removesuffix(".qm").partition("_")[2] for name in translations if name.endswith(".qm"))


def without_orphans(
    binaries: list[Entry], needs: Callable[[str], Iterable[str]], kept: Iterable[str] = ()
) -> tuple[list[Entry], list[Entry]]:
    """Return the binaries that something needs, and those that nothing does any more.

    Only libraries that were collected as dependencies can be orphans: modules and plugins are wanted for themselves.

    Args:
        needs: gives the names of the libraries that a file of this machine is linked to.
        kept: patterns of names that the program opens by itself.
    """
    wanted = list(binaries)
    orphans: list[Entry] = []
    kept = tuple(kept)
    while True:
        needed = {PurePosixPath(name.replace("\\", "/")).name for entry in wanted for name in needs(entry[1])}
        lost = [entry for entry in wanted if _is_library(entry) and _names(entry).isdisjoint(needed)
                and not any(fnmatch(PurePosixPath(entry[0]).name, pattern) for pattern in kept)]  # fmt: skip
        if not lost:
            return wanted, orphans
        orphans += lost
        wanted = [entry for entry in wanted if entry not in lost]


def without_broken(
    binaries: list[Entry], lacks: Callable[[str], Iterable[str]]
) -> tuple[list[Entry], dict[str, list[str]]]:
    """Return the binaries without Qt's plugins that cannot be loaded, and what each of those lacks.

    The machine that builds has no library for them (Wayland's on a server, say); Qt then takes another plugin.

    Args:
        lacks: gives the names of the libraries that a file of this machine is linked to and that are not on it.
    """
    plugins = _QT / "plugins"
    broken = {
        entry[0]: missing
        for entry in binaries
        if PurePosixPath(entry[0].replace("\\", "/")).is_relative_to(plugins) and (missing := sorted(lacks(entry[1])))
    }
    return [entry for entry in binaries if entry[0] not in broken], broken


def _is_library(entry: Entry) -> bool:
    place = PurePosixPath(entry[0].replace("\\", "/"))
    beside = len(place.parts) == 1 or place.parent.name.endswith(".libs") or place.parent == _QT / "lib"
    return entry[2] == "BINARY" and beside and (".so." in place.name or place.suffix in (".dylib", ".dll"))


def _names(entry: Entry) -> set[str]:
    return {PurePosixPath(part.replace("\\", "/")).name for part in entry[:2]}
