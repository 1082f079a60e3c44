"""What `doctor` and `worker --list` tell of the shared queue, on a real Postgres."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from reportdesk.cli.doctor_queue import queue_checks
from reportdesk.cli.main import run
from reportdesk.cluster.connecting import queue_address
from reportdesk.cluster.schema import ensure_queue
from reportdesk.config.settings import Settings
from reportdesk.version import __version__
from tests.drawn import write_label
from tests.servers.postgres import remove_server, start_server


def test_doctor_and_list_tell_of_the_shared_queue_and_its_workers(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    server = start_server()
    try:
        monkeypatch.setenv("REPORTDESK_DATABASE_URL", url := server.url(name := server.new_database()))
        monkeypatch.setenv("REPORTDESK_S3_BUCKET", "reports")
        settings = Settings(database_url=url, s3_bucket="reports", work="workers")

        def said(command: list[str]) -> str:
            assert run(command) == 0
            return capsys.readouterr().out

        def found() -> list[tuple[str, str]]:
            return [(one.state, one.finding) for one in queue_checks(settings)]

        assert [state for state, _finding in found()] == ["ok", "problem"]
        assert "not made yet" in found()[0][1]
        assert "no worker is running" in found()[1][1]
        assert "work = local" in queue_checks(Settings())[0].finding
        ensure_queue(queue_address(settings))
        for machine, version, seen in (("kiln", __version__, 0), ("forge", "0.0.1", 0), ("cellar", __version__, 40)):
            server.run(
                "WITH made AS (INSERT INTO reportdesk_queue.procrastinate_workers DEFAULT VALUES RETURNING id) "
                "INSERT INTO reportdesk_queue.machines (worker, machine, process, version, queue, slots, seen_at) "
                f"SELECT id, '{machine}', 7, '{version}', 'main', 2, now() - interval '{seen} s' FROM made",
                name,
            )
        (_queue, cellar, forge, kiln) = found()
        assert "0 images wait" in _queue[1]
        assert cellar[0] == "missing"
        assert "silent for 4" in cellar[1]
        assert forge[0] == "problem"
        assert f"runs reportdesk 0.0.1, this machine {__version__}" in forge[1]
        assert kiln[0] == "ok"
        plain = json.loads(said(["worker", "--list", "--json"]))
        assert (plain["queue"], plain["waiting"], plain["made"]) == ("main", 0, True)
        assert [worker["machine"] for worker in plain["workers"]] == ["cellar", "forge", "kiln"]
        assert set(plain["workers"][2]) == {
            "machine", "process", "desk", "version", "slots", "busy", "done", "per_minute", "refusal", "seen_s",
            "asked",
        }  # fmt: skip
        assert "silent" in said(["worker", "--list"])
        assert run(["worker", "--json"]) == 2
        assert "goes with --list" in capsys.readouterr().err
    finally:
        remove_server(server)


@pytest.mark.parametrize("command", [("worker",), ("worker", "--list"), ("process", "FOLDER", "--stages", "codes")])
def test_without_the_extra_the_line_that_installs_it_is_told(tmp_path: Path, command: tuple[str, ...]) -> None:
    write_label(tmp_path / "a.png", "@AB1234")
    environment = os.environ | {
        "REPORTDESK_WORK": "shared",
        "REPORTDESK_DATABASE_URL": "postgresql://desk@127.0.0.1:9/office",
        "REPORTDESK_S3_BUCKET": "reports",
        "REPORTDESK_WORKSPACE": str(tmp_path / "workspace"),
    }
    words = [str(tmp_path / "a.png") if word == "FOLDER" else word for word in command]
    # As in an environment without the extra: procrastinate cannot be imported.
    program = tmp_path / "program.py"
    program.write_text(
        "import sys\nsys.modules['procrastinate'] = None\nfrom reportdesk.cli.main import run\n"
        "if __name__ == '__main__':\n    sys.exit(run(sys.argv[1:]))\n"
    )
    told = subprocess.run(
        [sys.executable, program, *words], env=environment, capture_output=True, text=True, check=False, timeout=120
    )
    assert told.returncode == (2 if command[0] == "worker" else 0), told.stderr
    assert 'pip install "reportdesk[cluster]"' in told.stderr
    assert "Traceback" not in told.stderr
