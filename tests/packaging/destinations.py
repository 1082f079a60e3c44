"""A real bucket and a real database on this machine for the self-test of the packaged program, where they are here."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from tests.servers import postgres, s3

BUCKET = "self-test"


@contextmanager
def destinations(folder: Path) -> Iterator[dict[str, str]]:
    """Run what is installed of SeaweedFS and Postgres; give the variables that name them to a program."""
    variables: dict[str, str] = {}
    with ExitStack() as stack:
        if s3.program("weed"):
            server = stack.enter_context(s3.seaweed(folder / "seaweed"))
            client = server.client()
            client.create_bucket(Bucket=BUCKET)
            client.close()
            variables |= {
                "REPORTDESK_S3_ENDPOINT": server.endpoint,
                "REPORTDESK_S3_BUCKET": BUCKET,
                "AWS_ACCESS_KEY_ID": s3.ACCESS_KEY,
                "AWS_SECRET_ACCESS_KEY": s3.SECRET_KEY,
            }
        if postgres.binaries():
            cluster = postgres.start_server()
            stack.callback(postgres.remove_server, cluster)
            variables["REPORTDESK_DATABASE_URL"] = cluster.url(cluster.new_database())
        for name, variable in (("SeaweedFS", "REPORTDESK_S3_BUCKET"), ("Postgres", "REPORTDESK_DATABASE_URL")):
            if variable not in variables:
                print(f"without {name}: it is not on this machine")
        yield variables
