"""Nothing about photographs or machine leaves a desk unasked."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import PROJECT

_READ = """
import sys
from reportdesk import recognise
from reportdesk.config.settings import Settings
from reportdesk.recognition.engines import openvino
openvino.is_worth_it = lambda: sys.argv[2] == "openvino"
recognise(sys.argv[1], Settings(text_engine="rapidocr"))
assert sys.argv[2] in sys.modules
"""


@pytest.mark.parametrize("library", ["onnxruntime", "openvino"])
def test_reading_leaves_no_trace_in_the_users_folder(tmp_path: Path, library: str) -> None:
    """The telemetry of ONNX Runtime and of OpenVINO keep their identifiers and what they will send there."""
    pytest.importorskip(library, reason="the extra [openvino] is not installed")
    # It is quiet by itself where this is set.
    environment = {name: value for name, value in os.environ.items() if name not in ("CI", "ORT_DISABLE_TELEMETRY")}
    home = tmp_path / "home"
    home.mkdir()
    environment |= {"HOME": str(home), "XDG_CACHE_HOME": str(home / ".cache"), "LOCALAPPDATA": str(home / "local")}
    picture = PROJECT / "resources" / "sample_report" / "01_yard_label.jpg"
    subprocess.run([sys.executable, "-c", _READ, str(picture), library], env=environment, cwd=PROJECT, check=True)
    assert [path for path in home.rglob("*") if path.is_file()] == []
