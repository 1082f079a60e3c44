"""Passwords and keys: from the environment, else from the system's keyring; never in the settings file or the log.

A keyring that only pretends (plain text files of keyrings.alt, the null backend) counts as none.
"""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from reportdesk.domain.failures import SecretStoreMissing, WrongUse

log = logging.getLogger(__name__)

_SERVICE = "reportdesk"
ENVIRONMENT = {
    "s3-access-key": "AWS_ACCESS_KEY_ID",
    "s3-secret-key": "AWS_SECRET_ACCESS_KEY",
    "database-password": "REPORTDESK_DATABASE_PASSWORD",
}
_PASSWORD_IN_URL = re.compile(r"(?<=://)([^/\s:@]*):([^\s/]+)@")
_NAMED = re.compile(
    r"(?i)\b((?:aws_)?secret(?:_access)?_key|session_token|password|passwd|pwd|x-amz-signature|x-amz-credential"
    r"|x-amz-security-token|signature)(['\"]?\s*[=:]\s*['\"]?)([^\s&'\",;]+)"
)
_ACCESS_KEY_ID = re.compile(r"\b(AKIA|ASIA)[A-Z0-9]{12,}\b")


def read(name: str) -> str | None:
    """Return the secret `name`, None when nobody has it.

    Raises:
        SecretStoreMissing: the keyring is there but does not answer or is locked.
        WrongUse: there is no secret of that name.
    """
    variable = _variable(name)
    return os.environ.get(variable) or _from_keyring(name)


def where_it_comes_from(name: str) -> str:
    """Return in words where the secret `name` comes from, for the doctor; never the secret."""
    variable = _variable(name)
    if os.environ.get(variable):
        return f"the environment variable {variable}"
    try:
        found = _from_keyring(name) is not None
    except SecretStoreMissing as error:
        return f"nowhere: {error}"
    if found:
        return "the keyring of this system"
    if _backend() is None:
        return f"nowhere: {variable} is not set; this system has no keyring"
    return f"nowhere: {variable} is not set"


def store(name: str, value: str) -> None:
    """Put a secret into the keyring.

    Raises:
        SecretStoreMissing: there is no keyring, or it refuses.
        WrongUse: there is no secret of that name.
    """
    variable = _variable(name)
    backend = _backend()
    if backend is None:
        raise SecretStoreMissing(
            "This system has no keyring that could hold a secret.",
            f"Set the environment variable {variable} instead; it is never written anywhere.",
        )
    with _keyring_words():
        backend.set_password(_SERVICE, name, value)


def keyring_name() -> str:
    """Return which keyring this system has, empty for none."""
    backend = _backend()
    return str(backend.name) if backend is not None else ""


def forget(name: str) -> None:
    """Remove a secret from the keyring; nothing happens when it is not there.

    Raises:
        SecretStoreMissing: the keyring does not answer or is locked.
        WrongUse: there is no secret of that name.
    """
    _variable(name)
    backend = _backend()
    if backend is not None and _from_keyring(name) is not None:
        with _keyring_words():
            backend.delete_password(_SERVICE, name)


def redacted(text: str) -> str:
    """Return `text` (an address, a line of the log) with passwords, keys and signatures blotted out."""
    text = _PASSWORD_IN_URL.sub(r"\1:***@", text)
    text = _NAMED.sub(r"\1\2***", text)
    return _ACCESS_KEY_ID.sub(r"\1***", text)


def _variable(name: str) -> str:
    try:
        return ENVIRONMENT[name]
    except KeyError:
        raise WrongUse(f"There is no secret named '{name}'.", f"Known names: {', '.join(ENVIRONMENT)}.") from None


def _from_keyring(name: str) -> str | None:
    backend = _backend()
    if backend is None:
        return None
    with _keyring_words():
        value = backend.get_password(_SERVICE, name)
        return value or None


def _backend() -> Any:
    """Return the system's keyring, None where there is none or only one that keeps nothing safe."""
    import keyring
    import keyring.errors

    try:
        backend = keyring.get_keyring()
    except (keyring.errors.KeyringError, RuntimeError) as error:
        log.info("no keyring: %s", error)
        return None
    # A chainer asks several; it is as honest as the worst of them.
    asked = getattr(backend, "backends", None) or [backend]
    modules = [type(one).__module__ for one in asked]
    unsafe = ("keyrings.alt", "keyring.backends.fail", "keyring.backends.null")
    return None if any(module.startswith(unsafe) for module in modules) else backend


@contextmanager
def _keyring_words() -> Iterator[None]:
    """Turn whatever a keyring raises (each backend has errors of its own) into words for the operator."""
    try:
        yield
    except Exception as error:
        raise SecretStoreMissing(
            f"The keyring of this system does not answer: {redacted(str(error)) or type(error).__name__}.",
            "Unlock it (log in to the desktop), or set the environment variables instead.",
        ) from error
