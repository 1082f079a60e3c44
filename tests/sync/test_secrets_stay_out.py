"""Secrets are used, and found nowhere afterwards: not in the settings file, log, workspace, or what is shown."""

from __future__ import annotations

import base64
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from tests.conftest import PROJECT
from tests.servers.fixtures import Place

SECRETS = ("wrong-secret-key-9f31", "a-database-password-77c2", "another-password-51ab")


def test_secrets_are_written_nowhere(
    tmp_path: Path, own_home: Path, seaweed_place: Place, photos: Callable[..., Path]
) -> None:
    """Both destinations refuse, so that their errors, with everything the libraries say, go through log and panel."""
    environment = os.environ | {
        "AWS_ACCESS_KEY_ID": seaweed_place.access.access_key,
        "AWS_SECRET_ACCESS_KEY": SECRETS[0],
        "REPORTDESK_DATABASE_PASSWORD": SECRETS[1],
        "REPORTDESK_DATABASE_URL": f"postgresql://desk:{SECRETS[2]}@127.0.0.1:1/central",
        "REPORTDESK_S3_ENDPOINT": seaweed_place.access.endpoint,
        "REPORTDESK_S3_BUCKET": seaweed_place.bucket,
    }

    def run(*arguments: str) -> str:
        command = [sys.executable, "-m", "reportdesk", *arguments, "--workspace", str(tmp_path / "workspace")]
        done = subprocess.run(
            command, cwd=PROJECT, env=environment, capture_output=True, text=True, check=False, timeout=240
        )
        return done.stdout + done.stderr

    shown = run("process", str(photos("a.jpg", "b.jpg")), "--stages", "codes", "--text", "never")
    shown += run("sync", "--timeout", "20")
    assert "the secret key is wrong" in shown, shown
    shown += run("status", "--json") + run("doctor", "--json") + run("sync", "--carry-out", str(tmp_path / "out"))
    assert '"s3"' in shown
    places = [file for root in (own_home, tmp_path) for file in root.rglob("*") if file.is_file()]
    assert any(file.suffix == ".log" for file in places), "there is a log to look into"
    assert any(file.name == "workspace.db" for file in places)
    contents = {str(file): file.read_bytes() for file in places} | {"shown": shown.encode()}
    for secret in SECRETS:
        forms = {secret.encode(), base64.b64encode(secret.encode()), json.dumps(secret).encode()}
        assert [name for name, content in contents.items() if any(form in content for form in forms)] == []
