"""A throw-away Postgres from the system's binaries: an own cluster in a temporary folder, on the loopback only."""

from __future__ import annotations

import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
import uuid
from collections.abc import Sequence
from pathlib import Path

import psycopg
import pytest

from tests.servers.ports import free_ports

SUPERUSER, PASSWORD = "chief", "a very secret word"

_SETTINGS = {
    "fsync": "off",
    "full_page_writes": "off",
    "max_connections": "60",
    "shared_buffers": "64MB",
    "log_min_messages": "warning",
    "timezone": "UTC",
}


def binaries() -> Path | None:
    """Return the folder of the newest Postgres on this machine, None when there is none."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda file: int(file.parts[4]))
    here = str(found[-1]) if found else shutil.which("initdb")
    return Path(here).resolve().parent if here else None


class PostgresServer:
    """A cluster that can be started, killed and started again. As root it runs as the user `postgres`."""

    def __init__(self, folder: Path, programs: Path, address: str = "127.0.0.1", before: Sequence[str] = ()) -> None:
        """Make the cluster. `before`: words before its command, such as those of the network namespace of `address`."""
        self.port = free_ports(1)
        self.address = address
        self._folder, self._programs, self._before = folder, programs, before
        self._process: subprocess.Popen[bytes] | None = None
        secret = folder / "password"
        secret.write_text(PASSWORD)
        if os.getuid() == 0:
            owner = pwd.getpwnam("postgres")
            for path in (folder, secret):
                os.chown(path, owner.pw_uid, owner.pw_gid)
        subprocess.run(
            [*self._as_user(), programs / "initdb", "-D", folder / "data", "-U", SUPERUSER, f"--pwfile={secret}",
             "-A", "scram-sha-256", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"],
            check=True, capture_output=True, cwd=folder,
        )  # fmt: skip
        with (folder / "data" / "pg_hba.conf").open("a") as rules:
            rules.write("host all all samenet scram-sha-256\n")

    def start(self) -> None:
        """Start the cluster and return when it answers."""
        values = {**_SETTINGS, "listen_addresses": self.address}
        settings = [f"-c{name}={value}" for name, value in values.items()]
        with (self._folder / "log").open("ab") as log:
            self._process = subprocess.Popen(
                [*self._before, *self._as_user(), self._programs / "postgres", "-D", self._folder / "data",
                 "-p", str(self.port), "-k", self._folder, *settings],
                stdout=log, stderr=log, cwd=self._folder,
            )  # fmt: skip
        until = time.monotonic() + 60
        while True:
            try:
                psycopg.connect(self.url("postgres")).close()
            except psycopg.OperationalError:
                if self._process.poll() is not None or time.monotonic() > until:
                    raise RuntimeError((self._folder / "log").read_text()) from None
                time.sleep(0.02)
            else:
                return

    def kill(self) -> None:
        """Let every process of the cluster die at once, as if the machine had lost its power."""
        for process in self._processes():
            _signal(process, signal.SIGKILL)
        assert self._process is not None
        self._process.wait()

    def freeze(self) -> None:
        """Let the server be silent: its connections stay, and nothing answers."""
        for process in self._processes():
            _signal(process, signal.SIGSTOP)

    def thaw(self) -> None:
        """Go on after `freeze`."""
        for process in self._processes():
            _signal(process, signal.SIGCONT)

    def stop(self) -> None:
        """End the cluster at once; its data are not needed any more."""
        if self._process is not None and self._process.poll() is None:
            self._process.send_signal(signal.SIGQUIT)
            self._process.wait()

    def url(self, database: str, user: str = SUPERUSER, password: str = PASSWORD) -> str:
        """Return the address of a database, as an operator writes it."""
        return f"postgresql://{user}:{password.replace(' ', '%20')}@{self.address}:{self.port}/{database}"

    def new_database(self) -> str:
        """Make an empty database and return its name."""
        name = f"desk_{uuid.uuid4().hex[:12]}"
        self.run(f'CREATE DATABASE "{name}" TEMPLATE template0')
        return name

    def drop_database(self, name: str) -> None:
        """Remove a database, whoever is still connected."""
        self.run(f'DROP DATABASE "{name}" WITH (FORCE)')

    def run(self, statement: str, database: str = "postgres") -> list[tuple[object, ...]]:
        """Run a statement as the superuser and return its rows."""
        with psycopg.connect(self.url(database), autocommit=True) as connection:
            cursor = connection.execute(statement.encode())
            return cursor.fetchall() if cursor.description else []

    def _as_user(self) -> list[str]:
        return ["setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups"] if os.getuid() == 0 else []

    def _processes(self) -> list[int]:
        """The postmaster first, so that it starts no new ones."""
        import psutil

        assert self._process is not None
        chief = psutil.Process(self._process.pid)
        return [chief.pid, *(child.pid for child in chief.children(recursive=True))]


def start_server(address: str = "127.0.0.1", before: Sequence[str] = ()) -> PostgresServer:
    """Make and start a cluster at an address; skip the test where Postgres is not installed."""
    programs = binaries()
    if programs is None:
        pytest.skip("no Postgres: install the Debian package postgresql")
    folder = Path(tempfile.mkdtemp(prefix="reportdesk-postgres-", dir="/tmp"))
    server = PostgresServer(folder, programs, address, before)
    server.start()
    return server


def remove_server(server: PostgresServer) -> None:
    """Stop a cluster and remove its files."""
    server.stop()
    shutil.rmtree(server._folder)


def _signal(process: int, number: signal.Signals) -> None:
    try:
        os.kill(process, number)
    except ProcessLookupError:
        return
