"""The command `models`: which model files are here, whether they are intact, and how to add one."""

from __future__ import annotations

import json
import sys
import tempfile
import urllib.error
import urllib.request
from argparse import Namespace
from pathlib import Path

from reportdesk.cli import converting
from reportdesk.cli.setup import settings_of
from reportdesk.config.paths import models_folder
from reportdesk.config.settings import Settings
from reportdesk.domain.failures import ModelInvalid, WrongUse
from reportdesk.recognition import models as store
from reportdesk.recognition.model_catalogue import CATALOGUE, CatalogueEntry, ModelKind

_TIMEOUT_S = 30
DAMAGED = 1


def models(options: Namespace) -> int:
    """List, install, verify, import or convert model files."""
    settings = settings_of(options)
    if options.action == "convert":
        return converting.convert(options.file, settings)
    if options.action == "import":
        return _import(options.file, settings)
    if options.action == "install":
        return _install(settings)
    return _verify(settings, options.json) if options.action == "verify" else _list(settings, options.json)


def _list(settings: Settings, as_json: bool) -> int:
    here = {model.entry.name: model for model in store.installed(settings) if model.entry}
    rows = [
        {
            "name": entry.name,
            "kind": entry.kind.value,
            "file": entry.file,
            "path": str(here[entry.name].path) if entry.name in here else None,
            "licence": entry.licence,
            "megabytes": round(entry.size / 1e6, 1),
        }
        for entry in CATALOGUE
    ]
    if as_json:
        print(json.dumps(rows))
        return 0
    for row in rows:
        place = row["path"] or "not installed"
        print(f"{row['name']:22} {row['kind']:15} {row['megabytes']:5} MB  {row['licence']:22} {place}")
    print(f"models are looked for in: {', '.join(str(folder) for folder in store.search_folders(settings))}")
    return 0


def _verify(settings: Settings, as_json: bool) -> int:
    checks = store.verify(settings)
    if as_json:
        print(json.dumps([{"path": str(c.model.path), "sha256": c.sha256, "fault": c.fault} for c in checks]))
    else:
        for check in checks:
            print(f"{'DAMAGED' if check.fault else 'intact':8} {check.model.path}  {check.fault}".rstrip())
        if not checks:
            print("no model files are installed")
    return DAMAGED if any(check.fault for check in checks) else 0


def _import(file: Path | None, settings: Settings) -> int:
    if file is None:
        raise WrongUse("Which file?", "Use: reportdesk models import FILE")
    converted = converting.before_import(file, settings)
    model = store.import_file(file, models_folder())
    known = "" if model.entry else "; name it in the setting vehicle_model to use it"
    print(f"{model.path} is installed{known}")
    if converted:
        print(converted)
    return 0


def _install(settings: Settings) -> int:
    """Fetch the best file of each kind that is missing and has an address; every file is checked by its SHA-256."""
    here = {model.kind for model in store.installed(settings)}
    wanted = [_first_with_address(kind) for kind in ModelKind if kind not in here]
    for entry in wanted:
        if entry is not None:
            print(f"fetching {entry.name} ({entry.size / 1e6:.1f} MB, {entry.licence})", file=sys.stderr)
            _fetch(entry)
    print("all kinds of models are installed" if not wanted else f"{len(wanted)} models are installed")
    return 0


def _first_with_address(kind: ModelKind) -> CatalogueEntry | None:
    return next((entry for entry in CATALOGUE if entry.kind is kind and entry.url), None)


def _fetch(entry: CatalogueEntry) -> None:
    with tempfile.TemporaryDirectory(prefix="reportdesk-model-") as folder:
        part = Path(folder) / entry.file
        try:
            with urllib.request.urlopen(entry.url, timeout=_TIMEOUT_S) as answer:
                part.write_bytes(answer.read(entry.size + 1))
        except (OSError, urllib.error.URLError) as error:
            raise ModelInvalid(
                f"{entry.name} could not be fetched from {entry.url}: {error}.",
                f"Fetch the file {entry.file} elsewhere and use 'reportdesk models import FILE'.",
            ) from error
        store.import_file(part, models_folder())
