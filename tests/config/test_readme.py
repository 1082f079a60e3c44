"""The README says what the program does."""

from __future__ import annotations

import re
import tomllib

from reportdesk.config.table import settings_table
from tests.conftest import PROJECT


def test_the_settings_table_is_made_from_the_declarations() -> None:
    assert settings_table() in (PROJECT / "README.md").read_text(encoding="utf-8")


def test_every_dependency_has_its_reason_and_bounds() -> None:
    readme = (PROJECT / "README.md").read_text(encoding="utf-8")
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    for line in project["dependencies"]:
        name = re.split(r"[>=<]", line)[0]
        assert f"{name}" in readme, f"{name} has no reason in the README"
        assert ">=" in line, f"{line} has no lower bound"
        assert ",<" in line, f"{line} has no upper bound"
