"""The doctor's look at destinations and shared queue: whether they answer, and where their secrets come from.

It waits for all at the same time and not for ever: a server that is silent must not keep the rest from being told.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from urllib.parse import urlsplit

from reportdesk.cli.checks import Check
from reportdesk.cli.doctor_queue import QUEUE, queue_checks
from reportdesk.config import secrets
from reportdesk.config.settings import Settings
from reportdesk.domain.failures import ReportdeskError
from reportdesk.sync import setup
from reportdesk.sync.records import ConnectionReport
from reportdesk.workspace.outbox_filling import DATABASE, S3

MOST_S = 20.0
_VARIABLES = {S3: "REPORTDESK_S3_BUCKET", DATABASE: "REPORTDESK_DATABASE_URL"}
_KEYS_REMEDY = "export AWS_ACCESS_KEY_ID=... AWS_SECRET_ACCESS_KEY=...  (or store them in the settings)"
_PASSWORD_REMEDY = "take it out of database_url; export REPORTDESK_DATABASE_PASSWORD=...  (or store it in the settings)"


def delivery_checks(settings: Settings, most_s: float = MOST_S) -> list[Check]:
    """Return what there is to say of both destinations and of the shared queue, within about `most_s` seconds."""
    looks: list[Callable[[], list[Check]]] = [
        lambda: _destination(S3, settings),
        lambda: _s3_keys(settings),
        lambda: _destination(DATABASE, settings),
        lambda: _password(settings),
        lambda: queue_checks(settings),
    ]
    answers: list[list[Check] | None] = [None] * len(looks)

    def look(number: int) -> None:
        answers[number] = looks[number]()

    threads = [threading.Thread(target=look, args=(number,), daemon=True) for number in range(len(looks))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(most_s)
        most_s = 0.1 if thread.is_alive() else most_s
    return [one for name, answer in zip(("s3", "s3 keys", "database", "password", QUEUE), answers, strict=True)
            for one in (answer if answer is not None else [_silent(name, settings)])]  # fmt: skip


def _silent(name: str, settings: Settings) -> Check:
    place = setup.places(settings).get(DATABASE if name == QUEUE else name, "")
    return Check(
        name, "problem", f"{place}: no answer so far".lstrip(": "), "Check the network and the address in the settings."
    )


def _destination(name: str, settings: Settings) -> list[Check]:
    place = setup.places(settings)[name]
    if not place:
        return [Check(name, "missing", "not set up: results stay in the workspace", f"set {_VARIABLES[name]}")]
    try:
        report = setup.try_connection(name, settings)
    except ReportdeskError as error:
        return [Check(name, "problem", f"{place}: {error.message}", error.hint)]
    return [_of_report(name, place, report)]


def _of_report(name: str, place: str, report: ConnectionReport) -> Check:
    failed = next((check for check in report.checks if check.needed and not check.ok), None)
    if failed is not None:
        return Check(name, "problem", failed.words.removesuffix(failed.hint).strip(), failed.hint)
    gaps = " ".join(check.words for check in report.checks if not check.ok)
    return Check(name, "ok", f"{place}: it answers and lets this desk in. {gaps}".strip())


def _s3_keys(settings: Settings) -> list[Check]:
    if not settings.s3_bucket:
        return []
    places = [secrets.where_it_comes_from(name) for name in ("s3-access-key", "s3-secret-key")]
    if not any(place.startswith("nowhere") for place in places):
        return [Check("s3 keys", "ok", f"from {' and '.join(dict.fromkeys(places))}")]
    from boto3.session import Session
    from botocore.exceptions import BotoCoreError

    try:
        found = Session().get_credentials()
    except BotoCoreError as error:
        return [Check("s3 keys", "problem", f"{error}", _KEYS_REMEDY)]
    if found is not None:
        return [Check("s3 keys", "ok", f"from the AWS set-up of this user ({found.method})")]
    return [Check("s3 keys", "problem", places[-1], _KEYS_REMEDY)]


def _password(settings: Settings) -> list[Check]:
    try:
        address = urlsplit(settings.database_url)
    except ValueError:
        # The check of the database tells what is wrong with it.
        return []
    if not address.scheme.startswith("postgres"):
        return []
    if address.password:
        if os.environ.get(_VARIABLES[DATABASE]) == settings.database_url:
            return [Check("password", "ok", f"from the address in {_VARIABLES[DATABASE]}")]
        return [Check("password", "problem", "from the settings file, which others may read", _PASSWORD_REMEDY)]
    place = secrets.where_it_comes_from("database-password")
    if place.startswith("nowhere"):
        return [Check("password", "ok", "from PGPASSWORD or .pgpass of this user, if the database asks for one")]
    return [Check("password", "ok", f"from {place}")]
