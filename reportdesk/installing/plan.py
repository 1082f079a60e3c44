"""What has to be done so that every stage has its model: fetch a file, make a faster one from it, or nothing."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from reportdesk.config.settings import Settings
from reportdesk.domain.failures import ModelNotThere, WrongUse
from reportdesk.domain.values import dataclass
from reportdesk.installing.origins import Origin
from reportdesk.recognition import model_catalogue
from reportdesk.recognition.model_catalogue import CatalogueEntry, ModelKind
from reportdesk.recognition.model_files import ModelFile, is_intact
from reportdesk.recognition.models import located, target_folder


@dataclass(frozen=True, slots=True)
class Step:
    """Fetch `fetch` into `folder` (None: it is here), then make `make` from it (None: nothing is to be made)."""

    folder: Path
    fetch: CatalogueEntry | None = None
    make: CatalogueEntry | None = None

    @property
    def bytes_to_fetch(self) -> int:
        """Size of the download."""
        return self.fetch.size if self.fetch else 0

    @property
    def bytes_to_store(self) -> int:
        """Space that the files take."""
        return self.bytes_to_fetch + (self.make.size if self.make else 0)


def plan_for_kinds(kinds: Sequence[ModelKind], settings: Settings, origin: Origin) -> list[Step]:
    """Return what is to be done for each kind: the best file that can be had; nothing where an intact one is here.

    Raises:
        ModelNotThere: a kind is missing, and `origin` has no file of it.
    """
    steps = (_step(_candidates(kind, settings), settings, origin, f"{kind} model") for kind in kinds)
    return [step for step in steps if step is not None]


def plan_for_names(names: Sequence[str], settings: Settings, origin: Origin) -> list[Step]:
    """Return what is to be done for these catalogue names.

    Raises:
        WrongUse: there is no such name.
        ModelNotThere: `origin` has not that file.
    """
    steps = []
    for name in names:
        entry = model_catalogue.entry_called(name)
        if entry is None:
            raise WrongUse(f"There is no model '{name}'.", "'reportdesk models list' names those there are.")
        steps.append(_step([entry], settings, origin, entry.file))
    return [step for step in steps if step is not None]


def source_of(entry: CatalogueEntry) -> CatalogueEntry | None:
    """Return the entry from which a derived one is made, None for others."""
    return model_catalogue.ENTRY_BY_NAME.get(entry.derived_from) if entry.derive else None


def faster_file(model: ModelFile) -> CatalogueEntry | None:
    """Return the entry of the file that can be made from a file in use, None when there is none."""
    name = model.entry.name if model.entry else ""
    return next((entry for entry in model_catalogue.CATALOGUE if entry.derive and entry.derived_from == name), None)


def intact_file(entry: CatalogueEntry, settings: Settings) -> ModelFile | None:
    """Return the file of an entry when it is here and intact."""
    found = located(entry, settings)
    try:
        return found if found is not None and is_intact(found) else None
    except OSError:
        return None


def _candidates(kind: ModelKind, settings: Settings) -> list[CatalogueEntry]:
    """Return the entries that would serve, best first; none when the settings name a file of the operator's own."""
    if kind is ModelKind.VEHICLE and settings.vehicle_model:
        named = model_catalogue.ENTRY_BY_NAME.get(settings.vehicle_model) or model_catalogue.ENTRY_BY_FILE.get(
            settings.vehicle_model
        )
        return [named] if named else []
    return [entry for entry in model_catalogue.CATALOGUE if entry.kind is kind]


def _step(candidates: Sequence[CatalogueEntry], settings: Settings, origin: Origin, words: str) -> Step | None:
    is_served = any(intact_file(entry, settings) for entry in candidates)
    for entry in candidates:
        if intact_file(entry, settings):
            return None
        source = source_of(entry)
        if source and intact_file(source, settings):
            return Step(_folder_for(entry, settings), make=entry)
        if is_served:
            continue
        if origin.has(entry):
            return Step(_folder_for(entry, settings), fetch=entry)
        if source and origin.has(source):
            return Step(_folder_for(source, settings), fetch=source, make=entry)
    if not candidates:
        return None
    raise ModelNotThere(
        f"{origin.words} holds no {words}.",
        f"Get the file {candidates[-1].file} from elsewhere and use 'reportdesk models import FILE'.",
    )


def _folder_for(entry: CatalogueEntry, settings: Settings) -> Path:
    """Return where a file belongs: in place of a damaged one, which would be found first, else among the others."""
    found = located(entry, settings)
    return found.path.parent if found else target_folder(settings)
