"""What a service really honours, found out by two or three small requests, once per client."""

from __future__ import annotations

import logging
from typing import Any

from reportdesk.domain.values import dataclass
from reportdesk.sync.s3.errors import DAMAGED, error_code, error_status
from reportdesk.sync.source import digest

log = logging.getLogger(__name__)

# One fixed object with fixed contents: several desks may try at the same time, and one that is killed in between leaves
# at most this object, which the next one uses and removes.
TRIAL_KEY = "reportdesk-test/trial"
TRIAL_BODY = b"reportdesk tries what this service honours; this object may be deleted.\n"
_TRIAL = digest(TRIAL_BODY)
_WRONG = digest(b"something else")


@dataclass(frozen=True, slots=True)
class Capabilities:
    """`conditional`: a write with If-None-Match is refused when the object is there. `checksums`: a write with a wrong
    SHA-256 is refused, so that one which the service returns is proof."""

    conditional: bool
    checksums: bool


AMAZON = Capabilities(conditional=True, checksums=True)
NOTHING = Capabilities(conditional=False, checksums=False)


def find_out(client: Any, bucket: str) -> Capabilities:
    """Return what the service honours. A desk that may not write the trial object trusts nothing and asks always.

    Raises:
        ClientError, BotoCoreError: the service cannot be tried now.
    """
    try:
        conditional = honours_conditions(client, bucket)
        checksums = honours_checksums(client, bucket)
    except client.exceptions.ClientError as error:
        if error_status(error) != 403 or error_code(error) != "AccessDenied":
            raise
        return NOTHING
    remove_trial(client, bucket)
    log.info("S3 service: conditional writes %s, checksums %s", conditional, checksums)
    return Capabilities(conditional, checksums)


def put_trial(client: Any, bucket: str, **more: Any) -> None:
    """Write the trial object, with its checksum unless `more` says another one."""
    more.setdefault("ChecksumSHA256", _TRIAL.sha256_base64)
    client.put_object(Bucket=bucket, Key=TRIAL_KEY, Body=TRIAL_BODY, ContentType="text/plain", **more)


def remove_trial(client: Any, bucket: str) -> bool:
    """Remove the trial object; a desk without the right to delete leaves that one."""
    try:
        client.delete_object(Bucket=bucket, Key=TRIAL_KEY)
    except client.exceptions.ClientError:
        return False
    return True


def honours_conditions(client: Any, bucket: str) -> bool:
    """Write the trial object twice, if it is not there. Another desk that removes it in between makes this False: the
    careful side."""
    return 412 in [_refusal(client, bucket, IfNoneMatch="*") for _ in range(2)]


def honours_checksums(client: Any, bucket: str) -> bool:
    """Write the trial object with a wrong SHA-256; its contents stay the right ones either way."""
    return _refusal(client, bucket, ChecksumSHA256=_WRONG.sha256_base64) == 400


def _refusal(client: Any, bucket: str, **more: Any) -> int:
    """Write the trial object; return 0 when the service took it, else the status that says it refuses just that."""
    try:
        put_trial(client, bucket, **more)
    except client.exceptions.ClientError as error:
        # 501: "a header you provided implies functionality that is not implemented".
        if error_status(error) in (412, 501) or error_code(error) in DAMAGED:
            return error_status(error)
        raise
    return 0
