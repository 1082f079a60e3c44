"""A recogniser process, which opens untrusted files, holds none of the secrets of the program."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from reportdesk.config.secret_environment import is_secret
from reportdesk.engine.process import RecogniserProcess

PLANTED = "planted-0f9d2c-value"
VARIABLES = (
    "AWS_SECRET_ACCESS_KEY",
    "AWS_ACCESS_KEY_ID",
    "AWS_SESSION_TOKEN",
    "REPORTDESK_DATABASE_PASSWORD",
    "REPORTDESK_DATABASE_URL",
    "PGPASSWORD",
    "HTTPS_PROXY",
    "SOME_API_KEY",
)


def test_a_child_holds_no_secret_in_its_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in VARIABLES:
        monkeypatch.setenv(name, f"{PLANTED}-{name}")
    monkeypatch.setenv("REPORTDESK_TEST_PLAIN", "kept")
    process = RecogniserProcess(500, "tests.fakes:environment")
    try:
        seen = process.call("tests.fakes:environment", (), deadline_s=30)
        assert not set(VARIABLES) & set(seen)
        assert seen["REPORTDESK_TEST_PLAIN"] == "kept"
        if sys.platform == "linux":
            block = Path(f"/proc/{process.pid}/environ").read_bytes()
            assert b"REPORTDESK_TEST_PLAIN=kept" in block
            assert PLANTED.encode() not in block
    finally:
        process.close()


@pytest.mark.parametrize("name", ["PATH", "HOME", "LANG", "OMP_THREAD_LIMIT", "TESSDATA_PREFIX", "KEYBOARD", "TMPDIR"])
def test_what_a_child_needs_is_no_secret(name: str) -> None:
    assert not is_secret(name)
