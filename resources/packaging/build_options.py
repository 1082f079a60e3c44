"""What whoever builds can choose, by environment variables (a spec file takes no options of its own)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

MODELS = "REPORTDESK_MODELS"
UNCONFIRMED = "REPORTDESK_BUILD_UNCONFIRMED_MODELS"
ULTRALYTICS = "REPORTDESK_BUILD_ULTRALYTICS"
WHOLE_LIBRARIES = "REPORTDESK_BUILD_WHOLE_LIBRARIES"
_YES, _NO = ("1", "yes", "true"), ("", "0", "no", "false")


@dataclass(frozen=True, slots=True)
class BuildOptions:
    """Choices of a build.

    `models_folder` empty means the program's own. `unconfirmed_models` also carries model files whose licence is not
    confirmed, `ultralytics` also carries ultralytics (AGPL-3.0) and torch: whoever sets them answers for handing on.
    `whole_libraries` also carries the libraries that this program never enters (see `hollow`).
    """

    models_folder: str = field(default="")
    unconfirmed_models: bool = field(default=False)
    ultralytics: bool = field(default=False)
    whole_libraries: bool = field(default=False)


def from_environment(environment: Mapping[str, str]) -> BuildOptions:
    """Return the options that the environment names.

    Raises:
        SystemExit: a switch is neither yes nor no.
    """
    return BuildOptions(
        environment.get(MODELS, ""),
        _is_on(environment, UNCONFIRMED),
        _is_on(environment, ULTRALYTICS),
        _is_on(environment, WHOLE_LIBRARIES),
    )


def _is_on(environment: Mapping[str, str], name: str) -> bool:
    value = environment.get(name, "").strip().lower()
    if value not in _YES + _NO:
        raise SystemExit(f"{name}={value} is neither yes (1) nor no (0).")
    return value in _YES
