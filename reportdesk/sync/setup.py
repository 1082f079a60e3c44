"""From settings to destinations: where they lead, and the senders that reach them."""

from __future__ import annotations

import os
from collections.abc import Callable
from urllib.parse import parse_qsl, unquote, urlsplit

from reportdesk.config import secrets
from reportdesk.config.settings import Settings
from reportdesk.domain.failures import SettingsInvalid
from reportdesk.sync.bandwidth import Bandwidth
from reportdesk.sync.destination import ObjectStore, ResultStore
from reportdesk.sync.records import ConnectionReport
from reportdesk.sync.senders import PhotographSender, RowSender, Sender
from reportdesk.sync.width import MOST
from reportdesk.workspace.outbox_filling import DATABASE, S3
from reportdesk.workspace.workspace import Workspace


def places(settings: Settings) -> dict[str, str]:
    """Return in words, and without passwords, where each destination leads; "" for one that is not set up."""
    s3 = f"{settings.s3_bucket} at {settings.s3_endpoint or 'Amazon S3'}" if settings.s3_bucket else ""
    return {S3: secrets.redacted(s3), DATABASE: secrets.redacted(settings.database_url)}


Secrets = Callable[[str], str | None]


def connection(name: str, settings: Settings) -> tuple[object, ...]:
    """Return everything of the settings that the connection to the destination `name` depends on."""
    if name == S3:
        place = (settings.s3_bucket, settings.s3_endpoint, settings.s3_region)
        return (*place, settings.s3_path_style, settings.s3_ca_bundle)
    return (settings.database_url, settings.database_pool_size, settings.database_pool_overflow)


def try_connection(name: str, settings: Settings, read: Secrets = secrets.read) -> ConnectionReport:
    """Try a destination of any settings, also of such as are not in force; takes as long as its answers.

    Args:
        read: gives a secret by its name; None where there is none.

    Raises:
        SettingsInvalid: the settings lead nowhere.
        SecretStoreMissing: the keyring does not answer.
    """
    store = object_store(settings, read=read) if name == S3 else result_store(settings, read)
    try:
        return store.test()
    finally:
        store.close()


def check_address(url: str) -> None:
    """Raise SettingsInvalid when `url` is no address of a central database; an empty one is none at all."""
    if url:
        from reportdesk.sync.database.address import parse

        parse(url)


def split_password(url: str) -> tuple[str, str]:
    """Return an address without the password in it, and that password ("" for none)."""
    parts = urlsplit(url)
    # libpq takes a password among the options too.
    options = [(name, value) for name, value in parse_qsl(parts.query) if name == "password"]
    if not parts.password and not options:
        return url, ""
    netloc = parts.netloc
    if parts.password:
        user, _, host = netloc.rpartition("@")
        netloc = f"{user.split(':')[0]}@{host}"
    kept = [piece for piece in parts.query.split("&") if not piece.startswith("password=")]
    password = unquote(parts.password) if parts.password else options[0][1]
    return parts._replace(netloc=netloc, query="&".join(kept)).geturl(), password


def make_sender(name: str, workspace: Workspace, settings: Settings, bandwidth: Bandwidth) -> Sender:
    """Return what sends to the destination `name`; raises SettingsInvalid or DeliveryError when it cannot be made."""
    place = places(settings)[name]
    if name == S3:
        return PhotographSender(workspace, object_store(settings, bandwidth), place, MOST)
    return RowSender(workspace, result_store(settings), place)


def object_store(settings: Settings, bandwidth: Bandwidth | None = None, read: Secrets = secrets.read) -> ObjectStore:
    """Return the S3 destination of the settings; its uploads keep to `bandwidth`."""
    if not settings.s3_bucket:
        raise SettingsInvalid("There is no bucket in the settings.", "Set s3_bucket.")
    from reportdesk.sync.s3.access import S3Access
    from reportdesk.sync.s3.store import S3Store

    # Keys of the environment are left to the AWS chain, which also knows their session token.
    from_keyring = not os.environ.get("AWS_ACCESS_KEY_ID")
    access = S3Access(
        bucket=settings.s3_bucket,
        endpoint=settings.s3_endpoint,
        region=settings.s3_region,
        path_style=settings.s3_path_style,
        ca_bundle=settings.s3_ca_bundle,
        access_key=(read("s3-access-key") or "") if from_keyring else "",
        secret_key=(read("s3-secret-key") or "") if from_keyring else "",
    )
    return S3Store(access, bandwidth)


def result_store(settings: Settings, read: Secrets = secrets.read) -> ResultStore:
    """Return the central database of the settings."""
    if not settings.database_url:
        raise SettingsInvalid("There is no central database in the settings.", "Set database_url.")
    from reportdesk.sync.database.engine import Limits
    from reportdesk.sync.database.store import DatabaseStore

    limits = Limits(pool_size=settings.database_pool_size, pool_overflow=settings.database_pool_overflow)
    return DatabaseStore(settings.database_url, read("database-password"), limits)
