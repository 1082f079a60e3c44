"""Command line: what can be asked, and how a failure is told (exit codes 0 done, 1 some failed, 2 wrong use)."""

from __future__ import annotations

import argparse
import io
import logging
import math
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from reportdesk.cli.signals import STOPPED
from reportdesk.domain.failures import ReportdeskError
from reportdesk.version import __version__

WRONG_USE = 2
_STAGES = ("codes", "text", "vehicles", "plates")

Command = Callable[[argparse.Namespace], int]


def run(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code."""
    options = _parser(with_commands=list(arguments) not in ([], ["--version"])).parse_args(_with_command(arguments))
    from reportdesk.config.logs import start_log, stop_log
    from reportdesk.config.paths import log_folder

    for stream in (sys.stdout, sys.stderr):
        # A name that the terminal's encoding lacks must not end the work: it is shown as \\uNNNN.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    start_log(log_folder())
    try:
        command: Command = options.command
        code = command(options)
        # Here and not when the interpreter ends, where a full disk would be a traceback and another exit code.
        if sys.stdout is not None:
            sys.stdout.flush()
        return code
    except ReportdeskError as error:
        logging.getLogger("reportdesk").error("%s %s", error, error.hint)
        print(f"reportdesk: {error}", file=sys.stderr)
        if error.hint:
            print(f"  {error.hint}", file=sys.stderr)
        return WRONG_USE
    except BrokenPipeError:
        # The reader of our output has gone (for example `| head`): nothing is wrong.
        sys.stderr.close()
        return 0
    except KeyboardInterrupt:
        # Before a command takes signals itself, and in those that are over in a moment.
        print("Stopped.", file=sys.stderr)
        return STOPPED
    except OSError as error:
        # The rooms put theirs into words; what comes as far as here is what this program prints, on a full disk.
        from reportdesk.domain.system_words import system_words

        logging.getLogger("reportdesk").exception("the command ended")
        print(f"reportdesk: {error.filename or 'The output'}: {system_words(error)}.", file=sys.stderr)
        print("  Check that place and its room, or choose another one.", file=sys.stderr)
        return WRONG_USE
    finally:
        stop_log()


def _with_command(arguments: Sequence[str]) -> list[str]:
    """Take a path in the place of a command as one to be opened: so a desktop gives what was dropped on an icon."""
    if arguments and not arguments[0].startswith("-") and any(mark in arguments[0] for mark in ("/", "\\", ".")):
        return ["open", *arguments]
    return list(arguments)


def _lazily(module: str, name: str) -> Command:
    """Return a command that imports its module when it runs, so that `--version` stays light."""

    def command(options: argparse.Namespace) -> int:
        import importlib

        from reportdesk.config.memory import collecting_later

        with collecting_later():
            function: Command = getattr(importlib.import_module(f"reportdesk.cli.{module}"), name)
        return function(options)

    return command


class _CommandParser(argparse.ArgumentParser):
    """The parser of one command, in which options may stand anywhere: `models install --quiet NAME`.

    By itself argparse takes the name only where it follows `install` at once.
    """

    _is_mixing = False

    def parse_known_args(  # type: ignore[override]
        self, args: Sequence[str], namespace: argparse.Namespace | None = None
    ) -> tuple[argparse.Namespace, list[str]]:
        # Behind `--` stand names that begin with a dash: argparse would lose it between its two looks.
        if self._is_mixing or "--" in args:
            return super().parse_known_args(args, namespace)
        self._is_mixing = True
        try:
            return self.parse_known_intermixed_args(args, namespace)
        finally:
            self._is_mixing = False


def _parser(*, with_commands: bool = True) -> argparse.ArgumentParser:
    """Return the parser of all commands, or only of what may stand before one: 40 parsers take 10 ms of a start."""
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--workspace", type=_path, metavar="DIR", help="folder that keeps reports and results")
    common.add_argument("--settings", type=_path, metavar="FILE", help="settings file instead of your own")
    parser = argparse.ArgumentParser(
        prog="reportdesk",
        description="Reads folders of photographs: codes, printed text, identifiers, vehicles and plates.",
        parents=[common],
    )
    parser.add_argument("--version", action="version", version=f"reportdesk {__version__}")
    parser.set_defaults(command=_lazily("window", "show_window"), paths=[])
    if not with_commands:
        return parser
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", parser_class=_CommandParser)

    def add(name: str, text: str, command: Command, *parents: _CommandParser) -> argparse.ArgumentParser:
        # A subparser's defaults would overwrite options given before the command's name.
        quiet_common = _CommandParser(add_help=False, argument_default=argparse.SUPPRESS)
        quiet_common.add_argument(
            "--workspace", type=_path, metavar="DIR", help="folder that keeps reports and results"
        )
        quiet_common.add_argument("--settings", type=_path, metavar="FILE", help="settings file instead of your own")
        sub = commands.add_parser(name, help=text, description=text, parents=[quiet_common, *parents])
        sub.set_defaults(command=command)
        return sub

    running = _running_options()
    _add_run_commands(add, running)
    _add_show_commands(add)
    return parser


def _running_options() -> _CommandParser:
    running = _CommandParser(add_help=False)
    running.add_argument("--workers", type=int, metavar="N", help="images read at once; 0 chooses from the machine")
    running.add_argument(
        "--json", type=_only, metavar="FILE", help="one JSON object per image as it finishes; - is the terminal"
    )
    running.add_argument("--quiet", action="store_true", help="no progress and no list")
    running.add_argument("--stages", type=_stage_list, metavar="LIST", help=f"what to read: {','.join(_STAGES)}")
    running.add_argument("--text", choices=("always", "when-id-missing", "never"), help="when printed text is read")
    return running


def _add_run_commands(add: Callable[..., argparse.ArgumentParser], running: _CommandParser) -> None:
    process = add("process", "Read folders or photographs.", _lazily("running", "process"), running)
    process.add_argument("paths", nargs="+", type=_path, metavar="PATH", help="folder or photograph")
    process.add_argument("--priority", choices=("urgent", "normal", "low"), default="normal", help="who goes first")
    process.add_argument("--operator", type=_words, metavar="NAME", help="person at the desk; otherwise the login")
    process.add_argument("--report", type=_words, metavar="NAME", default="", help="put all into this report")
    process.add_argument("--sync", action="store_true", help="wait until everything is delivered")
    demo = add("demo", "Read the bundled sample report in a fresh workspace.", _lazily("running", "demo"), running)
    demo.add_argument("--terminal", action="store_true", help="no window, even where there is a display")
    retry = add("retry", "Try failed images again.", _lazily("running", "retry"), running)
    retry.add_argument("--report", type=_report, metavar="NAME", help="only this report")
    retry.add_argument("--reason", type=_only, metavar="KIND", help="only failures of this kind or reason")
    retry.add_argument("--image", type=_only, metavar="PATH|SHA256", help="only this image, whatever its status")
    _add_choice(retry)
    again = add("reprocess", "Read images again with what is installed now.", _lazily("running", "reprocess"), running)
    _add_choice(again)
    again.add_argument("--report", type=_report, metavar="NAME", help="only this report")
    again.add_argument(
        "--where",
        action="append",
        default=[],
        metavar="CONDITION",
        help="stage=unavailable (or codes=unavailable ...) or fingerprint=old",
    )


def _add_choice(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--engine", choices=("rapidocr", "tesseract"), help="read printed text with this one, this time"
    )
    command.add_argument("--thorough", action="store_true", help="look closer and longer, this time")


def _add_show_commands(add: Callable[..., argparse.ArgumentParser]) -> None:
    opening = add("open", "Open the window, and read folders or photographs there.", _lazily("window", "open_paths"))
    opening.add_argument("paths", nargs="*", type=_path, metavar="PATH", help="folder or photograph")
    opening.add_argument("--priority", choices=("urgent", "normal", "low"), default="normal", help="who goes first")
    opening.add_argument("--report", type=_words, metavar="NAME", default="", help="put all into this report")
    results = add("results", "Show what the workspace holds.", _lazily("showing", "results"))
    results.add_argument("--report", type=_report, metavar="NAME", help="only this report")
    results.add_argument("--json", type=_only, metavar="FILE", help="one JSON object per image; - is the terminal")
    audit = add("audit", "Show who decided what about which image, as CSV.", _lazily("auditing", "audit"))
    audit.add_argument("--report", type=_report, metavar="NAME", help="only this report")
    audit.add_argument("--output", type=_only, metavar="FILE", help="file to write; otherwise the terminal")
    sync = add("sync", "Deliver what waits to S3 and the database, on any connection.", _lazily("delivering", "sync"))
    sync.add_argument("--until-empty", action="store_true", help="wait for links that are down until all is delivered")
    sync.add_argument("--timeout", type=_seconds, metavar="S", help="end after so many seconds, whatever is left")
    sync.add_argument("--again", action="store_true", help="send again what was set aside")
    sync.add_argument("--carry-out", type=_path, metavar="DIR|ZIP", help="write what waits there, to be carried")
    sync.add_argument("--from", dest="source", type=_path, metavar="DIR|ZIP", help="take over what was carried out")
    sync.add_argument("--quiet", action="store_true", help="no progress")
    status = add("status", "Show counts per report and destination.", _lazily("showing", "status"))
    status.add_argument("--json", action="store_true", help="as one JSON object")
    _add_models_command(add)
    _add_office_commands(add)
    worker = add("worker", "Read images of the shared queue on this machine.", _lazily("worker", "work"))
    worker.add_argument(
        "--queue", dest="shared_queue", type=_only, metavar="NAME", help="queue instead of the settings' one"
    )
    worker.add_argument("--workers", type=int, metavar="N", help="images read at once; 0 chooses from the machine")
    worker.add_argument("--list", action="store_true", help="show the workers of the queue instead of reading")
    worker.add_argument("--json", action="store_true", help="list: as one JSON object")
    doctor = add("doctor", "Show what is installed, reachable or missing.", _lazily("doctor", "doctor"))
    doctor.add_argument("--json", action="store_true", help="as one JSON object")
    doctor.add_argument("--bundle", type=_path, metavar="FILE", help="write a ZIP for support, without any secret")
    add("self-test", "Read the sample with every engine there is.", _lazily("selftest", "self_test"))


def _add_office_commands(add: Callable[..., argparse.ArgumentParser]) -> None:
    export = add("export", "Make a file of results for people.", _lazily("exporting", "export"))
    export.add_argument(
        "--report", type=_report, metavar="NAME", action="append", default=[], help="only this report; may be repeated"
    )
    export.add_argument("--format", choices=("xlsx", "csv", "json", "pdf"), required=True, help="kind of file")
    export.add_argument(
        "--output", type=_only, metavar="FILE", required=True, help="the file to make; an old one is replaced"
    )
    export.add_argument(
        "--table", choices=("images", "identifiers", "findings", "audit", "reconciliation"),
        help="csv: which table; otherwise images",
    )  # fmt: skip
    export.add_argument("--preset", choices=("full", "classic"), default="full", help="classic: the old Excel columns")
    export.add_argument("--bom", action="store_true", help="csv: begin with a byte order mark, for Excel")
    export.add_argument("--thumbnails", action="store_true", help="xlsx: small pictures in the rows")
    export.add_argument("--quiet", action="store_true", help="no progress and no closing line")
    register = add("register", "Keep the list of identifiers that are expected.", _lazily("register", "register"))
    register.add_argument(
        "action", choices=("import", "list", "labels"), help="what to do; labels: a PDF with QR codes"
    )
    register.add_argument("file", nargs="?", type=_path, metavar="FILE", help="import: CSV or XLSX; labels: the PDF")
    register.add_argument(
        "--name", type=_words, default="", metavar="NAME", help="import: name of the register; otherwise the file's"
    )
    register.add_argument(
        "--sheet", default="", metavar="NAME", help="import: sheet of a workbook; otherwise the first"
    )
    register.add_argument(
        "--columns", default="", metavar="LIST",
        help="import, where headings do not tell: identifier=HEADING,vin=HEADING, description, quantity, exclusion",
    )  # fmt: skip
    reconcile = add("reconcile", "Compare the register with what was read.", _lazily("register", "reconcile_reports"))
    reconcile.add_argument(
        "--report", type=_report, metavar="NAME", action="append", default=[], help="only this one; may be repeated"
    )
    reconcile.add_argument("--output", type=_only, metavar="FILE", help="write all lines as .csv, .xlsx or .json")


def _add_models_command(add: Callable[..., argparse.ArgumentParser]) -> None:
    models = add("models", "Show, check and add model files.", _lazily("models", "models"))
    models.add_argument("action", choices=("list", "install", "verify", "import", "convert"), help="what to do")
    models.add_argument(
        "names", nargs="*", type=_only, metavar="NAME|FILE|FOLDER",
        help="install: names from the list, otherwise what is missing; import: files or folders; convert: a .pt file",
    )  # fmt: skip
    models.add_argument(
        "--from", dest="origin", default="", metavar="FOLDER|URL",
        help="install from a folder or an address that holds the files by name",
    )  # fmt: skip
    models.add_argument(
        "--if-reachable", action="store_true",
        help="install: go on with one message when the files cannot be had, within 20 seconds",
    )  # fmt: skip
    models.add_argument("--quiet", action="store_true", help="no progress and no list")
    models.add_argument("--json", action="store_true", help="list and verify: as JSON")


def _stage_list(text: str) -> list[str]:
    stages = [stage.strip() for stage in text.split(",") if stage.strip()]
    wrong = [stage for stage in stages if stage not in _STAGES]
    if not stages:
        raise argparse.ArgumentTypeError(f"it names no stage; known: {', '.join(_STAGES)}")
    if wrong:
        raise argparse.ArgumentTypeError(f"there is no stage '{wrong[0]}'; known: {', '.join(_STAGES)}")
    return stages


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = math.nan
    if not 0 <= seconds < math.inf:
        raise argparse.ArgumentTypeError(f"'{text}' is no number of seconds")
    return seconds


def _words(text: str) -> str:
    """Return what was typed as it is stored and shown: bytes that are no text are written as \\xNN."""
    return text.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


def _only(text: str) -> str:
    """Return what names one thing; an empty one, from a script's empty variable, would mean all, or this folder."""
    if not text:
        raise argparse.ArgumentTypeError("it is empty; name one, or leave the option out")
    return text


def _path(text: str) -> Path:
    return Path(_only(text))


def _report(text: str) -> str:
    return _words(_only(text))
