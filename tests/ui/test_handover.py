"""A second start on the same workspace: what it was asked to open goes to the window that is there."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reportdesk.cli.window import opened_desk
from reportdesk.config.settings import Settings
from reportdesk.domain.failures import WorkspaceBusy, WrongUse
from reportdesk.domain.reports import Priority
from reportdesk.intake.watching import Watching
from reportdesk.ui import handover
from reportdesk.ui.handover import Handover, decode, encode, framed
from reportdesk.ui.main_window import MainWindow
from reportdesk.ui.shell import listen_for_others, raise_running, server_name
from reportdesk.workspace.workspace import Workspace
from tests.conftest import PROJECT, Wait
from tests.ui.conftest import Show

Photos = Callable[..., Path]
LONG_MS = 60_000


def second_start(qtbot: QtBot, window: MainWindow, *arguments: str, folder: Path) -> tuple[int, str]:
    """Start the program again, in `folder`, while the event loop of the first one runs."""
    command = [sys.executable, "-m", "reportdesk", *arguments, "--workspace", str(window.workspace.folder)]
    environment = {**os.environ, "PYTHONPATH": str(PROJECT)}
    with subprocess.Popen(
        command, cwd=folder, env=environment, stderr=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        qtbot.waitUntil(lambda: process.poll() is not None, timeout=LONG_MS)
        assert process.stderr is not None
        return process.returncode, process.stderr.read()


def test_a_second_start_hands_its_paths_over(show: Show, photos: Photos, qtbot: QtBot) -> None:
    window = show()
    window.engine.pause()
    server = listen_for_others(window, window.workspace.folder)
    folder = photos("a.jpg", "deep/b.jpg")
    window.showMinimized()
    code, said = second_start(
        qtbot, window, "open", "report", "--report", "Gate", "--priority", "urgent", folder=folder.parent
    )
    assert (code, said) == (0, "")
    qtbot.waitUntil(lambda: not window.isMinimized())
    qtbot.waitUntil(lambda: window.reports.reports.all_counts.total == 2, timeout=LONG_MS)
    (report,) = window.workspace.queries.reports()
    assert (report.name, report.priority, report.operator) == ("Gate", Priority.URGENT, "ann")
    server.close()


def test_a_second_start_without_paths_raises_the_first_window(show: Show, qtbot: QtBot, tmp_path: Path) -> None:
    window = show()
    server = listen_for_others(window, window.workspace.folder)
    window.showMinimized()
    assert second_start(qtbot, window, folder=tmp_path) == (0, "")
    qtbot.waitUntil(lambda: not window.isMinimized())
    assert window.workspace.queries.reports() == []
    server.close()
    assert not raise_running(window.workspace.folder)


@pytest.mark.skipif(os.name == "nt", reason="POSIX signals")
def test_the_program_itself_takes_what_a_second_start_hands_over(photos: Photos, tmp_path: Path, wait: Wait) -> None:
    """Both starts are real: the first with all that belongs to a window, a watched folder among it."""
    folder = tmp_path / "workspace"
    watched, dropped = photos("a.jpg", folder="watched"), photos("b.jpg", folder="dropped")
    with Workspace(folder) as workspace:
        watching = Watching(workspace)
        watching.add(watched)
        watching.stop()
    command = [sys.executable, "-m", "reportdesk", "--workspace", str(folder)]
    environment = {**os.environ, "PYTHONPATH": str(PROJECT)}
    with subprocess.Popen(command, env=environment) as first:
        wait(lambda: raise_running(folder) or first.poll() is not None)
        second = [*command[:3], "open", str(dropped), *command[3:]]
        assert subprocess.run(second, env=environment, check=False).returncode == 0

        def reports() -> set[str]:
            with Workspace(folder, writing=False) as beside:
                return {report.name for report in beside.queries.reports() if report.counts.total == 1}

        wait(lambda: reports() == {"watched", "dropped"} or first.poll() is not None)
        first.send_signal(signal.SIGTERM)
        assert first.wait(30) == 0


def test_a_path_alone_opens_too_and_one_that_is_not_there_is_said(show: Show, photos: Photos, qtbot: QtBot) -> None:
    window = show()
    server = listen_for_others(window, window.workspace.folder)
    folder = photos("a.jpg")
    assert second_start(qtbot, window, str(folder), folder=folder) == (0, "")
    qtbot.waitUntil(lambda: window.reports.reports.all_counts.total == 1, timeout=LONG_MS)
    code, said = second_start(qtbot, window, "./nowhere", folder=folder)
    assert code == 2
    assert "There is nothing at nowhere." in said
    server.close()


def test_a_window_that_still_ends_its_work_is_waited_for(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is closed and reached no more, while its desk still ends: the next start was refused."""
    closing = Workspace(tmp_path / "workspace")
    asked: list[Path] = []

    def reached(folder: Path, _handover: Handover) -> bool:
        asked.append(folder)
        if len(asked) == 2:
            closing.close()
        return False

    monkeypatch.setattr("reportdesk.ui.shell.raise_running", reached)
    desk = opened_desk(tmp_path / "workspace", Settings(), Namespace(paths=[]))
    assert desk is not None
    desk.close()
    assert len(asked) == 2


def test_a_workspace_that_another_program_keeps_is_refused(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reportdesk.cli.window.STARTING_S", 0.3)
    with Workspace(tmp_path / "workspace"), pytest.raises(WorkspaceBusy):
        opened_desk(tmp_path / "workspace", Settings(), Namespace(paths=[]))


def test_a_window_that_does_not_answer_is_said(
    show: Show, photos: Photos, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = show()
    server = listen_for_others(window, window.workspace.folder)
    monkeypatch.setattr(handover.HandoverServer, "_take", lambda _server, socket, _body: socket.abort())
    code, said = second_start(qtbot, window, str(photos("a.jpg")), folder=photos())
    assert code == 2
    assert "does not answer" in said
    server.close()


def send(qtbot: QtBot, window: MainWindow, *pieces: bytes) -> bytes:
    """Send bytes to the window's door and return its answer, once it has closed the connection."""
    socket = QLocalSocket()
    socket.connectToServer(server_name(window.workspace.folder))
    qtbot.waitUntil(lambda: socket.state() is QLocalSocket.LocalSocketState.ConnectedState)
    for piece in pieces:
        socket.write(piece)
        socket.flush()
        qtbot.wait(1)
    qtbot.waitUntil(lambda: socket.state() is QLocalSocket.LocalSocketState.UnconnectedState, timeout=LONG_MS)
    return bytes(socket.readAll().data())


GOOD = encode(Handover(("/nowhere/a",), "Gate"))


@pytest.mark.parametrize(
    "message",
    [
        (2**31).to_bytes(4, "big") + b"x" * 100,
        framed(b"{"),
        framed(b"\xff\xfe"),
        framed(b"[" * 100_000),
        framed(b"[]"),
        framed(b'{"paths": ["a.jpg"], "report": "", "priority": "normal"}'),
        framed(b'{"paths": ["/a\\u0000.jpg"], "report": "", "priority": "normal"}'),
        framed(b'{"paths": "/a", "report": "", "priority": "normal"}'),
        framed(b'{"paths": [], "report": 7, "priority": "normal"}'),
        framed(b'{"paths": [], "report": "a\\u0007b", "priority": "normal"}'),
        framed(b'{"paths": [], "report": "", "priority": "now"}'),
        framed(b'{"paths": []}'),
        b"raise\n",
        b"",
    ],
    ids=lambda message: repr(message[:40]),
)
def test_what_is_no_handover_is_ignored(
    show: Show, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, message: bytes
) -> None:
    monkeypatch.setattr(handover, "PATIENCE_MS", 200)
    window = show()
    dropped: list[object] = []
    monkeypatch.setattr(window.commands, "drop", lambda *arguments: dropped.append(arguments))
    server = listen_for_others(window, window.workspace.folder)
    assert send(qtbot, window, message) == b""
    assert dropped == []
    assert send(qtbot, window, GOOD) == framed(b"taken"), "the door is still open"
    qtbot.waitUntil(lambda: len(dropped) == 1)
    server.close()


def test_a_message_in_pieces_is_taken_whole(show: Show, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    window = show()
    dropped: list[object] = []
    monkeypatch.setattr(window.commands, "drop", lambda *arguments: dropped.append(arguments))
    server = listen_for_others(window, window.workspace.folder)
    assert send(qtbot, window, GOOD[:2], GOOD[2:9], GOOD[9:]) == framed(b"taken")
    qtbot.waitUntil(lambda: dropped == [([Path("/nowhere/a")], "Gate", Priority.NORMAL)])
    server.close()


def test_names_that_are_no_text_are_carried() -> None:
    odd = Handover((os.fsdecode(b"/photos/caf\xe9.jpg"),))
    assert decode(encode(odd)[4:]) == odd


def test_too_many_paths_are_refused_before_they_are_sent() -> None:
    with pytest.raises(WrongUse, match="too many"):
        encode(Handover(tuple(f"/photos/{number:0200}" for number in range(30_000))))
