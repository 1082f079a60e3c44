"""Running the window: the application object, one window per workspace, clean ends."""

from __future__ import annotations

import hashlib
import logging
import os
import signal
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QPixmapCache
from PySide6.QtWidgets import QApplication, QWidget

from reportdesk.config.allocation import share_arenas
from reportdesk.config.memory import collecting_later
from reportdesk.domain.failures import ReportdeskError
from reportdesk.domain.reports import Priority
from reportdesk.domain.turns import take_short_turns
from reportdesk.engine.engine import Engine
from reportdesk.engine.previews import Previews
from reportdesk.intake.intake import Intake
from reportdesk.sync.courier import Courier
from reportdesk.ui.main_window import MainWindow
from reportdesk.ui.stall_monitor import StallMonitor
from reportdesk.ui.update_notice import UpdateNotice
from reportdesk.workspace.workspace import Workspace

if TYPE_CHECKING:
    from reportdesk.installing.installer import Installer
    from reportdesk.ui.handover import Handover, HandoverServer
    from reportdesk.ui.model_offer import ModelOffer

log = logging.getLogger(__name__)

PIXMAP_CACHE_KB = 64 * 1024
_SIGNAL_LOOK_MS = 250


def application() -> QApplication:
    """Return the application object, made when there is none."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    take_short_turns()
    share_arenas()
    # Else Qt paints areas above 64 lines with threads of its own and waits for them, on cores that read photographs:
    # 16 to 25 waits in every 10 ms of scrolling, 2 without, and a sixth of the window's processor time.
    os.environ.setdefault("QT_NO_GUI_THREADPOOL", "1")
    qInstallMessageHandler(_log_qt_message)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("reportdesk")
    app.setDesktopFileName("reportdesk")
    QPixmapCache.setCacheLimit(PIXMAP_CACHE_KB)
    return app


def _log_qt_message(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    """Send Qt's own remarks to the log instead of a terminal that operators do not see."""
    level = logging.INFO if kind in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) else logging.WARNING
    logging.getLogger("reportdesk.qt").log(level, "%s", text)


def server_name(folder: Path) -> str:
    """Return the name under which the window of a workspace can be reached."""
    return "reportdesk-" + hashlib.sha256(str(folder.resolve()).encode("utf-8", "surrogateescape")).hexdigest()[:24]


def raise_running(folder: Path, handover: Handover | None = None) -> bool:
    """Bring the window that has this workspace to the front, and give it what to open; False when there is none.

    Raises:
        WrongUse, WindowSilent: as `hand_over`.
    """
    from reportdesk.ui.handover import Handover, hand_over

    return hand_over(server_name(folder), handover or Handover())


def listen_for_others(window: MainWindow, folder: Path) -> HandoverServer:
    """Bring `window` to the front, and open what is handed over, whenever the program is started on this workspace."""
    from reportdesk.ui.handover import HandoverServer

    server = HandoverServer(server_name(folder), window)

    def take(handover: Handover) -> None:
        to_front(window)
        if handover.paths:
            paths = [Path(path) for path in handover.paths]
            window.commands.drop(paths, handover.report, Priority.from_word(handover.priority))

    server.taken.connect(take)
    return server


def to_front(window: QWidget) -> None:
    """Show a window before all others; where the desktop does not allow that, its entry in the task bar blinks."""
    window.setWindowState(window.windowState() & ~window.windowState().WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
    QApplication.alert(window)


def offer_models(window: MainWindow, installer: Installer) -> ModelOffer:
    """Let a window offer the model files that the chosen stages lack, until it is closed."""
    from reportdesk.ui.model_offer import ModelOffer

    offer = ModelOffer(installer, window.model_strip, window.workspace.queries, window.commands.retry, window)
    window.closed.connect(offer.stop)
    offer.look()
    return offer


def run_window(
    workspace: Workspace,
    engine: Engine,
    intake: Intake,
    previews: Previews,
    courier: Courier,
    *,
    installer: Callable[[], Installer],
    operator: str,
    sample: Path,
    theme_choice: str,
    pauses_on_metered: bool,
    paths: list[Path],
    report: str = "",
    priority: Priority = Priority.NORMAL,
    extras: Sequence[Callable[[MainWindow], object]] = (),
    later: Sequence[Callable[[MainWindow], object]] = (),
    notice: str = "",
    update_address: str = "",
) -> int:
    """Show the window until it is closed. The desk's rooms are started and stopped by the caller.

    Args:
        sample: folder of the sample report that the empty window offers.
        paths: dropped at once, as if the operator had, with `priority`, into the `report` of that name if one is given.
        installer: makes what looks for missing model files, after the first frame.
        notice: said at once.
        update_address: who is asked for a newer version; empty asks nobody.
        extras: what else is put on the window before it is shown.
        later: what is begun and put on it right after its first frame.

    Raises:
        ReportdeskError: what `later` raised; the window is closed then.
    """
    app = application()
    with collecting_later():
        window = MainWindow(
            workspace,
            engine,
            intake,
            previews,
            courier,
            operator=operator,
            sample=sample,
            theme_choice=theme_choice,
            pauses_on_metered=pauses_on_metered,
        )
        for extra in extras:
            extra(window)
    window.closed.connect(app.quit)
    # Python runs its signal handlers only when the interpreter has its turn: a rare timer gives it one.
    awake = QTimer(window)
    awake.setInterval(_SIGNAL_LOOK_MS)
    awake.timeout.connect(lambda: None)
    awake.start()
    # A handler runs in the middle of whatever Python code has its turn: the window closes once that is over.
    before = [
        (number, signal.signal(number, lambda *_: QTimer.singleShot(0, window.close_now)))
        for number in (signal.SIGINT, signal.SIGTERM)
    ]
    servers: list[HandoverServer] = []
    failures: list[ReportdeskError] = []

    def go_on() -> None:
        try:
            with collecting_later():
                for addition in later:
                    addition(window)
        except ReportdeskError as error:
            failures.append(error)
            window.close_now()
            return
        servers.append(listen_for_others(window, workspace.folder))
        offer_models(window, installer())
        if paths:
            window.commands.drop(paths, report, priority)

    window.first_frame.passed.connect(go_on)
    window.show()
    window.operators.ask_at_start()
    stall_monitor = StallMonitor(window)
    stall_monitor.start()
    window.closed.connect(stall_monitor.stop)
    updates = UpdateNotice(update_address, window.remark.say, window)
    window.closed.connect(updates.stop)
    if notice:
        window.remark.say(notice)
    code = app.exec()
    awake.stop()
    for server in servers:
        server.close()
    for number, handler in before:
        signal.signal(number, handler)
    window.bridge.stop()
    if failures:
        raise failures[0]
    return code
