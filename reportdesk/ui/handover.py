"""One window per workspace: a second start hands what it was asked to open to the window that is there, and ends.

Both talk over a local socket that only this user can open. A message is its length (4 bytes, big-endian) and so many
bytes of JSON. Whatever else arrives is left unread: another program that knocks must not be able to harm the window.
"""

from __future__ import annotations

import json
import logging
import os
from dataclasses import asdict
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from reportdesk.domain.failures import WindowSilent, WrongUse
from reportdesk.domain.reports import Priority
from reportdesk.domain.values import dataclass

log = logging.getLogger(__name__)

MOST_BYTES = 4 * 2**20
MOST_CONNECTIONS = 16
PATIENCE_MS = 5000
"""A connection that has not said all by then is closed."""
_NAME_LENGTH = 300
_LENGTH_BYTES = 4
_REACH_MS = 1000
_TAKEN = b"taken"


@dataclass(frozen=True, slots=True)
class Handover:
    """What a second start was asked to open: absolute paths, and into which report they go. Empty: just show yourself.

    `priority` is one of the words of `Priority`.
    """

    paths: tuple[str, ...] = ()
    report: str = ""
    priority: str = Priority.NORMAL.word


def framed(body: bytes) -> bytes:
    """Return `body` behind its length."""
    return len(body).to_bytes(_LENGTH_BYTES, "big") + body


def encode(handover: Handover) -> bytes:
    """Return a handover as a framed message.

    Raises:
        WrongUse: it names more than fits into one message.
    """
    # Names that are no valid text hold lone surrogates, which JSON carries as escapes.
    body = json.dumps(asdict(handover)).encode()
    if len(body) > MOST_BYTES:
        raise WrongUse(
            f"{len(handover.paths)} paths are too many to be opened at once.", "Open the folder that holds them."
        )
    return framed(body)


def decode(body: bytes) -> Handover:
    """Return the handover of a message.

    Raises:
        ValueError: it is not one.
    """
    said: Any = json.loads(body)
    if not isinstance(said, dict) or set(said) != {"paths", "report", "priority"}:
        raise ValueError("not a handover")
    paths, report, priority = said["paths"], said["report"], said["priority"]
    if not isinstance(paths, list) or not all(_is_path(path) for path in paths):
        raise ValueError("not a list of absolute paths")
    if not isinstance(report, str) or len(report) > _NAME_LENGTH or not report.isprintable():
        raise ValueError("not a name of a report")
    if priority not in [known.word for known in Priority]:
        raise ValueError("not a priority")
    return Handover(tuple(paths), report, priority)


def _is_path(path: object) -> bool:
    return isinstance(path, str) and "\0" not in path and os.path.isabs(path)


class HandoverServer(QObject):
    """Listens for second starts."""

    taken = Signal(object)
    """A `Handover`."""

    def __init__(self, name: str, parent: QObject) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.setMaxPendingConnections(MOST_CONNECTIONS)
        self._server.newConnection.connect(self._welcome)
        # A killed program leaves its socket file; the workspace's lock, which we hold, says that nobody listens there.
        QLocalServer.removeServer(name)
        if not self._server.listen(name):
            log.warning("a second start cannot reach this window: %s", self._server.errorString())

    def close(self) -> None:
        """Listen no more."""
        self._server.close()

    def _welcome(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.setReadBufferSize(MOST_BYTES + _LENGTH_BYTES)
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(partial(self._read, socket))
            QTimer.singleShot(PATIENCE_MS, socket, socket.abort)
            self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        """Look at what has come so far, and take the message when it is whole."""
        head = socket.peek(_LENGTH_BYTES).data()
        if len(head) < _LENGTH_BYTES:
            return
        length = int.from_bytes(head, "big")
        if length > MOST_BYTES:
            log.warning("a message of %d bytes was not read", length)
            socket.abort()
        elif socket.bytesAvailable() >= _LENGTH_BYTES + length:
            self._take(socket, bytes(socket.read(_LENGTH_BYTES + length).data())[_LENGTH_BYTES:])

    def _take(self, socket: QLocalSocket, body: bytes) -> None:
        try:
            handover = decode(body)
        except (ValueError, RecursionError) as error:
            log.warning("a message was not taken: %s", error)
            socket.abort()
            return
        socket.write(framed(_TAKEN))
        socket.disconnectFromServer()
        self.taken.emit(handover)


def hand_over(name: str, handover: Handover) -> bool:
    """Give `handover` to the window that listens under `name`; False when there is none.

    Raises:
        WrongUse: it names too much.
        WindowSilent: there is a window, and it did not take what it was given.
    """
    message = encode(handover)
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(_REACH_MS):
        return False
    socket.write(message)
    answer = b""
    while len(answer) < len(framed(_TAKEN)) and socket.waitForReadyRead(PATIENCE_MS):
        answer += socket.readAll().data()
    if answer != framed(_TAKEN):
        raise WindowSilent("The window that has this workspace does not answer.")
    socket.disconnectFromServer()
    return True
