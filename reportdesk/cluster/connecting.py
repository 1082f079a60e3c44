"""How the shared queue is reached, and how its errors are told."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator
from dataclasses import field
from typing import TYPE_CHECKING, Any, Final

from reportdesk.cluster.sql import SCHEMA
from reportdesk.config import secrets
from reportdesk.config.settings import Settings
from reportdesk.domain.failures import ClusterMissing, SettingsInvalid
from reportdesk.domain.values import dataclass
from reportdesk.sync.database.address import POSTGRES, Address, parse
from reportdesk.sync.database.errors import in_words

if TYPE_CHECKING:
    import psycopg

INSTALL_LINE: Final = 'pip install "reportdesk[cluster]"'
_STATEMENT_S: Final = 30
PATIENCE_S: Final = _STATEMENT_S + 10.0
"""A server that works ends a statement before that; one that is frozen would be waited for without end."""


@dataclass(frozen=True, slots=True)
class QueueAddress:
    """Where the queue is; `conninfo` may hold a password and is never shown."""

    address: Address
    conninfo: str = field(repr=False)

    @property
    def shown(self) -> str:
        """The place in words."""
        return self.address.shown

    def connect(self, closing: threading.Event | None = None) -> psycopg.Connection[tuple[Any, ...]]:
        """Return a connection whose every statement is a transaction of its own.

        Args:
            closing: once it is set, nobody waits for a silent server any more; otherwise `PATIENCE_S`.
        """
        from reportdesk.sync.database.postgres import connection_class

        return connection_class(PATIENCE_S, closing or threading.Event()).connect(self.conninfo, autocommit=True)

    @contextlib.contextmanager
    def words(self) -> Iterator[None]:
        """Turn errors of the driver and of procrastinate into delivery errors."""
        import psycopg
        from procrastinate.exceptions import ProcrastinateException
        from psycopg_pool import PoolTimeout

        try:
            yield
        except (psycopg.Error, ProcrastinateException, PoolTimeout, OSError) as error:
            cause = error.__cause__ if isinstance(error, ProcrastinateException) and error.__cause__ else error
            raise in_words(cause, self.address) from error


def queue_address(settings: Settings) -> QueueAddress:
    """Return where the shared queue of these settings is.

    Raises:
        SettingsInvalid: there is no Postgres or no bucket in the settings.
        ClusterMissing: the extra is not installed.
    """
    try:
        import procrastinate  # noqa: F401
        from psycopg.conninfo import make_conninfo
    except ImportError as error:
        raise ClusterMissing(
            f"The program part for the shared queue is not installed ({error.name}).",
            f"Install it with: {INSTALL_LINE}",
        ) from error
    address = parse(settings.database_url, secrets.read("database-password")) if settings.database_url else None
    if address is None or address.kind != POSTGRES:
        raise SettingsInvalid(
            "The shared queue needs a central database on a Postgres server.",
            "Set database_url to postgresql://USER@HOST/DATABASE, or set work to local.",
        )
    if not settings.s3_bucket:
        raise SettingsInvalid(
            "The shared queue needs a bucket, through which the photographs reach the workers.",
            "Set s3_bucket (and s3_endpoint), or set work to local.",
        )
    url = address.url
    parts: dict[str, Any] = {
        "host": url.host, "port": url.port, "user": url.username, "password": url.password, "dbname": url.database,
    }  # fmt: skip
    parts = {name: value for name, value in parts.items() if value is not None}
    parts |= {name: value if isinstance(value, str) else ",".join(value) for name, value in url.query.items()}
    parts["options"] = (
        f"{parts.get('options') or ''} -c search_path={SCHEMA} -c statement_timeout={_STATEMENT_S}s".strip()
    )
    wanted: dict[str, Any] = {
        "connect_timeout": 5,
        "application_name": "reportdesk queue",
        # A dead link is noticed after 10 + 3 * 5 seconds.
        "keepalives_idle": 10,
        "keepalives_interval": 5,
        "keepalives_count": 3,
        "tcp_user_timeout": 25_000,
    }
    return QueueAddress(address, make_conninfo(**(wanted | parts)))
