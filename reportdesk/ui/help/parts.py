"""The parts the program is made of, with their licences: from the packages' own metadata, or, in a packaged program,
from the folder of licences that was collected when it was built.
"""

from __future__ import annotations

import importlib.metadata
import re
import sys
from importlib.metadata import Distribution
from pathlib import Path

from reportdesk.domain.values import dataclass
from reportdesk.recognition.model_catalogue import CATALOGUE
from reportdesk.ui.words import tr

_PROGRAM = "reportdesk"
_INDEX = "INDEX.txt"
_INDEX_LINE = re.compile(r"(\S+) (\S+): (.+)")
_NAME = re.compile(r"[^A-Za-z0-9._-]")
_EXTRA = re.compile(r"extra == ['\"]([^'\"]+)")
_TEXT_FILE = re.compile(r"(?i)(^|/)(licen[cs]es?|copying|notice)[^/]*$")


@dataclass(frozen=True, slots=True)
class Part:
    """A package or model file. `source` is None for a model file."""

    name: str
    version: str
    licence: str
    source: Distribution | Path | None = None

    def text(self) -> str:
        """Return the licence in full, empty where the part does not carry it."""
        if isinstance(self.source, Path):
            return _text_of_folder(self.source)
        return "" if self.source is None else _text(self.source)


def parts() -> list[Part]:
    """Return the packages that the program needs, with theirs, and the model files it knows."""
    models = [
        Part(
            entry.file,
            "",
            entry.licence if entry.licence_confirmed else tr("{} (to be confirmed)").format(entry.licence),
        )
        for entry in CATALOGUE
    ]
    return [*packages(), *sorted(models, key=lambda part: part.name)]


def packages() -> list[Part]:
    """Return what is installed of all that the program asks for, by name; a packaged program lists what it carries."""
    carried = Path(getattr(sys, "_MEIPASS", "")) / "licences" / _INDEX
    if getattr(sys, "frozen", False) and carried.is_file():
        return _carried(carried)
    found: dict[str, Distribution] = {}
    names = [_PROGRAM]
    while names:
        name = names.pop()
        key = _key(name)
        if key in found:
            continue
        try:
            found[key] = importlib.metadata.distribution(name)
        except importlib.metadata.PackageNotFoundError:
            continue
        names += [_NAME.split(line, maxsplit=1)[0] for line in found[key].requires or () if _is_wanted(key, line)]
    return [_part(one) for _key_of, one in sorted(found.items()) if _key_of != _PROGRAM]


def _carried(index: Path) -> list[Part]:
    """Read the index of a packaged program, with lines such as `numpy 2.2.0: BSD-3-Clause`."""
    lines = [_INDEX_LINE.fullmatch(line) for line in index.read_text(encoding="utf-8").splitlines()]
    return [Part(line[1], line[2], line[3], index.parent / line[1]) for line in lines if line is not None]


def _is_wanted(package: str, requirement: str) -> bool:
    """True for what a package needs itself; of the program also the extras, but not what its tests need."""
    extra = _EXTRA.search(requirement)
    return extra is None or (package == _PROGRAM and extra[1] != "test")


def _key(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _part(package: Distribution) -> Part:
    return Part(str(package.metadata["Name"]), package.version, _licence(package), package)


def _licence(package: Distribution) -> str:
    said = package.metadata.get_all("License-Expression") or []
    classifiers = package.metadata.get_all("Classifier") or []
    classified = [line.rsplit(" :: ", 1)[-1] for line in classifiers if line.startswith("License ::")]
    # Some packages put the whole licence where its name belongs.
    old = [line for line in package.metadata.get_all("License") or [] if line and "\n" not in line and len(line) < 100]
    for names in (said, classified if classified != ["OSI Approved"] else [], old):
        if names:
            return ", ".join(names)
    return tr("not said in the package")


def _text(package: Distribution) -> str:
    texts = []
    for file in package.files or ():
        if ".dist-info/" in str(file) and _TEXT_FILE.search(str(file)):
            try:
                texts.append(file.read_text())
            except (OSError, UnicodeDecodeError):
                continue
    return "\n\n".join(texts)


def _text_of_folder(folder: Path) -> str:
    files = sorted(file for file in folder.rglob("*") if file.is_file() and file.name != "METADATA")
    return "\n\n".join(file.read_text(encoding="utf-8", errors="replace") for file in files)
