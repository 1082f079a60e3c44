"""Settings, environment and keyring give the access to a bucket."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

import keyring
import pytest

from reportdesk.config import secrets
from reportdesk.config.settings import Settings
from reportdesk.sync.s3.access import S3Access, access_from
from tests.config.test_secrets import Locked, Memory


@pytest.fixture(autouse=True)
def keys_in_the_keyring(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Run with both keys in a keyring and none in the environment."""
    for variable in secrets.ENVIRONMENT.values():
        monkeypatch.delenv(variable, raising=False)
    before = keyring.get_keyring()
    keyring.set_keyring(Memory())
    secrets.store("s3-access-key", "desk")
    secrets.store("s3-secret-key", "hush")
    yield
    keyring.set_keyring(before)


def test_without_a_bucket_there_is_no_access() -> None:
    assert access_from(Settings(s3_endpoint="https://s3.example")) is None


def test_settings_and_keyring_are_taken() -> None:
    settings = Settings(
        s3_bucket="reports",
        s3_endpoint="https://s3.example",
        s3_region="north",
        s3_path_style="never",
        s3_ca_bundle="ca",
    )
    access = access_from(settings)
    assert access == S3Access("reports", "https://s3.example", "north", "never", "ca", "desk", "hush")
    assert "hush" not in repr(access)


def test_keys_of_the_environment_are_left_to_the_aws_chain(monkeypatch: pytest.MonkeyPatch) -> None:
    """It alone knows the session token that belongs to them."""
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "from-environment")
    assert access_from(Settings(s3_bucket="reports")) == S3Access("reports")


def test_half_a_pair_of_keys_is_none() -> None:
    secrets.forget("s3-secret-key")
    assert access_from(Settings(s3_bucket="reports")) == S3Access("reports")


def test_a_locked_keyring_leaves_the_chain(caplog: pytest.LogCaptureFixture) -> None:
    keyring.set_keyring(Locked())
    assert access_from(Settings(s3_bucket="reports")) == S3Access("reports")
    assert "does not answer" in caplog.text


def test_nothing_heavy_is_imported_before_the_first_use() -> None:
    code = (
        "import sys; import reportdesk.sync.s3.store, reportdesk.config.secrets;"
        "sys.exit(any(name in sys.modules for name in ('boto3', 'botocore', 'urllib3', 'keyring')))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
