"""Whether a newer version is there: asked only where the setting `update_address` names who knows, and only told.

The address answers with JSON, `{"version": "1.2.0", "address": "https://... where people get it"}`, or with the bare
version. Whatever goes wrong is a line in the log: no desk is disturbed because a server of notices is down.
"""

from __future__ import annotations

import json
import logging
import re
from typing import Any

from reportdesk.domain.values import dataclass
from reportdesk.version import __version__

log = logging.getLogger(__name__)

_PATIENCE_S = (5.0, 10.0)
"""To connect, and of silence."""
_LONGEST_ANSWER = 10_000
_VERSION = re.compile(r"\d{1,6}(\.\d{1,6}){0,3}")
_WEB_ADDRESS = re.compile(r"https?://[^\s<>\"']{1,500}")


@dataclass(frozen=True, slots=True)
class Update:
    """A newer version; `address` says where to get it, empty when that was not told."""

    version: str
    address: str = ""

    @property
    def words(self) -> str:
        """What the operator is told."""
        # Words stand behind each number: where a full stop alone does, nobody can tell it from those of a version.
        if self.address:
            return f"Version {self.version} of reportdesk is there, this is {__version__}. It is at: {self.address}"
        return f"Version {self.version} of reportdesk is there, this is {__version__}. Ask who installed this one."


def newer_version(address: str) -> Update | None:
    """Return the newer version that `address` tells of; None when there is none, no address, or no usable answer."""
    if not address:
        return None
    try:
        update = _understood(_answer(address))
    # Certificates, proxies, name servers and the answer itself can each fail in a way of their own.
    except Exception as error:  # noqa: BLE001
        log.info("whether there is a newer version is not known: %s: %s", type(error).__name__, error)
        return None
    if _numbers(update.version) <= _numbers(__version__):
        log.info("this version is the newest: %s tells of %s", address, update.version)
        return None
    log.info(update.words)
    return update


def _answer(address: str) -> str:
    import requests

    with requests.get(address, timeout=_PATIENCE_S, stream=True) as response:
        response.raise_for_status()
        body = response.raw.read(_LONGEST_ANSWER + 1, decode_content=True)
    if len(body) > _LONGEST_ANSWER:
        raise ValueError(f"the answer of {address} is longer than {_LONGEST_ANSWER} bytes")
    return str(body, "utf-8").strip()


def _understood(text: str) -> Update:
    if not text.startswith("{"):
        return Update(_checked_version(text))
    told: Any = json.loads(text)
    where = str(told.get("address", ""))
    return Update(_checked_version(str(told["version"])), where if _WEB_ADDRESS.fullmatch(where) else "")


def _checked_version(text: str) -> str:
    if not _VERSION.fullmatch(text):
        raise ValueError(f"{text[:60]!r} is no version")
    return text


def _numbers(version: str) -> tuple[int, ...]:
    """Return the numbers of a version without zeros at its end: 1.2 and 1.2.0 are the same."""
    found = _VERSION.match(version)
    numbers = [int(part) for part in found[0].split(".")] if found else []
    while numbers and numbers[-1] == 0:
        numbers.pop()
    return tuple(numbers)
