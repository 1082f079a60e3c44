"""Where things lie: the user's folders (platformdirs), or one folder beside the program in portable mode."""

from __future__ import annotations

import os
import sys
from functools import lru_cache
from pathlib import Path

APP = "reportdesk"
PORTABLE_MARKER = "portable"


def program_folder() -> Path:
    """Return the folder of the frozen program, or the one that holds the package."""
    if getattr(sys, "frozen", False):
        return Path(sys.executable).resolve().parent
    return Path(__file__).resolve().parents[2]


def is_portable() -> bool:
    """True when a file named `portable` lies beside the program: everything is then kept there."""
    return (program_folder() / PORTABLE_MARKER).is_file()


def portable_folder() -> Path:
    """Return the folder that holds everything in portable mode."""
    return program_folder() / f"{APP}-data"


def is_read_only_stick() -> bool:
    """True in portable mode when nothing can be written beside the program: what is written goes to the user."""
    return is_portable() and not _can_write(portable_folder())


def read_only_notice() -> str:
    """Return what the operator is told about a stick that cannot be written; empty when there is nothing to tell."""
    if not is_read_only_stick():
        return ""
    return (
        f"Nothing can be written to {program_folder()}, from where this program runs. "
        f"Reports, results and log are kept in {data_folder()} on this computer."
    )


def data_folder() -> Path:
    """Return the folder of workspaces and models."""
    return portable_folder() if is_portable() and not is_read_only_stick() else _user_folder("user_data_path")


def settings_file() -> Path:
    """Return the settings file that is read when none is named."""
    folder = portable_folder() if is_portable() else _user_folder("user_config_path")
    return folder / "settings.toml"


def log_folder() -> Path:
    """Return the folder of the rotating log."""
    if is_portable() and not is_read_only_stick():
        return portable_folder() / "log"
    return _user_folder("user_log_path")


def default_workspace(chosen: str = "") -> Path:
    """Return the workspace used when none is named: REPORTDESK_WORKSPACE, else `chosen`, else the user's own.

    Args:
        chosen: the setting `workspace_folder`; empty means none.
    """
    named = os.environ.get("REPORTDESK_WORKSPACE", "") or chosen
    return from_home(named) if named else own_workspace()


def from_home(named: str) -> Path:
    """Return a path that may begin with ~ or ~user; Path.expanduser raises for a user there is none of."""
    return Path(os.path.expanduser(named))


def own_workspace() -> Path:
    """Return the workspace that a user has without naming one."""
    return data_folder() / "workspace"


def models_folder() -> Path:
    """Return the program's own folder of model files; it need not exist."""
    return data_folder() / "models"


def bundled_models_folder() -> Path:
    """Return the folder of model files that a packaged program carries; it need not exist."""
    return resources_folder() / "models"


def read_only_models_folders() -> tuple[Path, ...]:
    """Return the folders from which model files are only read, first one first: a stick's, the packaged program's."""
    stick = (portable_folder() / "models",) if is_read_only_stick() else ()
    return (*stick, bundled_models_folder())


def resources_folder() -> Path:
    """Return the folder of shipped files, in a source tree, an installed wheel or a frozen program."""
    return _resources_of(getattr(sys, "_MEIPASS", None))


@lru_cache(maxsize=2)
def _resources_of(frozen: str | None) -> Path:
    candidates = [Path(frozen) / "resources"] if frozen else []
    package = Path(__file__).resolve().parents[1]
    candidates += [package / "_resources", package.parent / "resources"]
    for candidate in candidates:
        if (candidate / "sample_report").is_dir() or (candidate / "icons").is_dir():
            return candidate
    return candidates[-1]


def sample_report_folder() -> Path:
    """Return the folder of the bundled sample report."""
    return resources_folder() / "sample_report"


@lru_cache(maxsize=4)
def _can_write(folder: Path) -> bool:
    """Try it: neither rights nor kind of the file system tell on every system."""
    import tempfile

    try:
        folder.mkdir(exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            return True
    except OSError:
        return False


def _user_folder(kind: str) -> Path:
    import platformdirs

    folder: Path = getattr(platformdirs, kind)(APP, appauthor=False)
    return folder
