"""Secrets come from the environment or an honest keyring, and appear nowhere."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import keyring
import keyring.backends.chainer
import keyring.backends.fail
import keyring.backends.null
import keyring.errors
import pytest
from keyring.backend import KeyringBackend

from reportdesk.config import secrets
from reportdesk.config.logs import start_log, stop_log
from reportdesk.domain.failures import SecretStoreMissing, WrongUse


class Memory(KeyringBackend):
    """A keyring that forgets at the end of the test."""

    priority = 1.0

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


class Locked(Memory):
    """A keyring whose owner is not there."""

    def get_password(self, service: str, username: str) -> str | None:
        raise keyring.errors.KeyringLocked("Failed to unlock the collection!")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise keyring.errors.KeyringLocked("Failed to unlock the collection!")


class PlainText(Memory):
    """Stands for those of keyrings.alt, by the name of its module."""


PlainText.__module__ = "keyrings.alt.file"


@pytest.fixture(autouse=True)
def nothing_set(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Run without secrets in the environment, and put the keyring back."""
    for variable in secrets.ENVIRONMENT.values():
        monkeypatch.delenv(variable, raising=False)
    before = keyring.get_keyring()
    yield
    keyring.set_keyring(before)


def test_the_environment_beats_the_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    keyring.set_keyring(Memory())
    assert secrets.read("database-password") is None
    assert secrets.where_it_comes_from("database-password") == "nowhere: REPORTDESK_DATABASE_PASSWORD is not set"
    secrets.store("database-password", "kept")
    assert secrets.read("database-password") == "kept"
    assert secrets.where_it_comes_from("database-password") == "the keyring of this system"
    monkeypatch.setenv("REPORTDESK_DATABASE_PASSWORD", "set")
    assert secrets.read("database-password") == "set"
    assert "REPORTDESK_DATABASE_PASSWORD" in secrets.where_it_comes_from("database-password")


def test_a_forgotten_secret_is_gone() -> None:
    keyring.set_keyring(Memory())
    secrets.store("s3-secret-key", "kept")
    secrets.forget("s3-secret-key")
    secrets.forget("s3-secret-key")
    assert secrets.read("s3-secret-key") is None


@pytest.mark.parametrize(
    "backend",
    [keyring.backends.fail.Keyring(), keyring.backends.null.Keyring(), PlainText()],  # type: ignore[no-untyped-call]
    ids=str,
)
def test_a_keyring_that_keeps_nothing_safe_counts_as_none(
    backend: KeyringBackend, monkeypatch: pytest.MonkeyPatch
) -> None:
    keyring.set_keyring(backend)
    assert secrets.read("s3-access-key") is None
    assert "this system has no keyring" in secrets.where_it_comes_from("s3-access-key")
    secrets.forget("s3-access-key")
    with pytest.raises(SecretStoreMissing, match="no keyring that could hold a secret") as caught:
        secrets.store("s3-access-key", "value")
    assert "AWS_ACCESS_KEY_ID" in caught.value.hint
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "set")
    assert secrets.read("s3-access-key") == "set"


def test_a_chain_is_as_honest_as_its_worst_member(monkeypatch: pytest.MonkeyPatch) -> None:
    chain = keyring.backends.chainer.ChainerBackend()  # type: ignore[no-untyped-call]
    monkeypatch.setattr(type(chain), "backends", [Memory(), PlainText()])
    keyring.set_keyring(chain)
    with pytest.raises(SecretStoreMissing):
        secrets.store("s3-access-key", "value")


def test_a_locked_keyring_is_said_to_be_one() -> None:
    keyring.set_keyring(Locked())
    for act in (lambda: secrets.read("s3-access-key"), lambda: secrets.store("s3-access-key", "hush")):
        with pytest.raises(SecretStoreMissing, match="does not answer: Failed to unlock") as caught:
            act()  # type: ignore[no-untyped-call]
        assert "hush" not in str(caught.value)
        assert "environment variables" in caught.value.hint
    assert "does not answer" in secrets.where_it_comes_from("s3-access-key")


def test_a_secret_nobody_knows_is_refused() -> None:
    with pytest.raises(WrongUse, match="no secret named 'x'") as caught:
        secrets.read("x")
    assert "s3-access-key" in caught.value.hint


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("postgresql://desk:hush@db/reports", "postgresql://desk:***@db/reports"),
        ("postgresql://desk:hu@sh:1@db:5432/reports", "postgresql://desk:***@db:5432/reports"),
        ("https://:hush@s3.example/x", "https://:***@s3.example/x"),
        ("postgresql://db/reports?user=desk&password=hush&sslmode=require", "postgresql://db/reports?user=desk&password=***&sslmode=require"),
        ("https://b.s3/x?X-Amz-Credential=AK%2F1&X-Amz-Signature=abc", "https://b.s3/x?X-Amz-Credential=***&X-Amz-Signature=***"),
        ("aws_secret_access_key = hush", "aws_secret_access_key = ***"),
        ("{'password': 'hush', 'port': 1}", "{'password': '***', 'port': 1}"),
        ("key AKIAIOSFODNN7EXAMPLE refused", "key AKIA*** refused"),
        ("https://s3.example:9000/bucket and http://db:5432", "https://s3.example:9000/bucket and http://db:5432"),
        ("the secret key is wrong", "the secret key is wrong"),
    ],
)  # fmt: skip
def test_secrets_are_blotted_out(text: str, shown: str) -> None:
    assert secrets.redacted(text) == shown


def test_the_log_blots_them_out_too(tmp_path: Path) -> None:
    file = start_log(tmp_path)
    try:
        logging.getLogger("reportdesk.sync").warning("no link to %s", "postgresql://desk:hush@db/reports?password=hush")
    finally:
        stop_log()
    assert "hush" not in file.read_text()
