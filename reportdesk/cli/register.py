"""The commands `register` and `reconcile`."""

from __future__ import annotations

import csv
import sys
from argparse import Namespace
from collections.abc import Mapping
from functools import partial
from pathlib import Path

from reportdesk.app import operator_name
from reportdesk.cli.setup import settings_of, workspace_of, workspace_to_read
from reportdesk.domain.failures import RegisterInvalid, WrongUse
from reportdesk.export.reconciliation import Line, State, reconcile, summary
from reportdesk.export.register_file import FIELDS, Sheet, check, guess_columns, read_sheet
from reportdesk.intake.walk import shown
from reportdesk.workspace import register_tasks
from reportdesk.workspace.workspace import Workspace

ROWS_LEFT_OUT = 1
SHOWN = 20
STATE_WORDS = {
    State.MISSING: "missing",
    State.UNEXPECTED: "unexpected",
    State.EXCLUDED_SEEN: "excluded but seen",
    State.SEEN_TWICE: "seen twice",
    State.SEEN: "seen",
    State.EXCLUDED: "excluded",
}


def register(options: Namespace) -> int:
    """Import a register, list its versions, or print labels for it."""
    match options.action:
        case "import":
            return _import(options)
        case "labels":
            return _labels(options)
        case _:
            if options.file is not None:
                raise WrongUse("A list takes no file.", "Type: reportdesk register list")
            return _list(options)


def _import(options: Namespace) -> int:
    if options.file is None:
        raise WrongUse("There is no file to import.", "Name it: reportdesk register import FILE.")
    settings = settings_of(options)
    sheet = read_sheet(options.file, options.sheet)
    checked = check(sheet, columns_of(sheet, options.columns))
    if not checked.entries:
        raise RegisterInvalid(f"{options.file} holds no row that can be taken.")
    name = options.name or shown(options.file.stem)
    task = partial(
        register_tasks.add_register,
        name=name,
        entries=checked.entries,
        source=shown(options.file),
        operator=operator_name(settings),
        bad=checked.bad,
    )
    with Workspace(workspace_of(options), shared=True) as workspace, workspace.not_waiting():
        version = workspace.run(task)
    print(f"register {name}, version {version}: {len(checked.entries):,} identifiers", file=sys.stderr)
    for problem in checked.problems[:SHOWN]:
        print(f"  row {problem.row}{'' if problem.kept else ' left out'}: {problem.reason}", file=sys.stderr)
    if len(checked.problems) > SHOWN:
        print(f"  ... and {len(checked.problems) - SHOWN:,} more rows", file=sys.stderr)
    return ROWS_LEFT_OUT if checked.bad else 0


def columns_of(sheet: Sheet, given: str) -> Mapping[str, int]:
    """Return which field stands where: as the headings say, and as the operator says over it.

    Raises:
        WrongUse: a field or heading does not exist.
        RegisterInvalid: nobody says which column holds the identifier.
    """
    columns = guess_columns(sheet.headings)
    for part in filter(None, _listed(given)):
        name, _, heading = (text.strip() for text in part.partition("="))
        if name not in FIELDS:
            raise WrongUse(f"'{name}' is no field of a register.", f"Known: {', '.join(FIELDS)}.")
        if heading not in sheet.headings:
            raise WrongUse(f"There is no column '{heading}'.", f"The file has: {', '.join(sheet.headings)}.")
        columns[name] = sheet.headings.index(heading)
    if "identifier" not in columns:
        raise RegisterInvalid(
            "No column looks like the identifier.",
            f"Name it: --columns identifier=HEADING. The file has: {', '.join(sheet.headings)}.",
        )
    return columns


def _listed(given: str) -> list[str]:
    """Return the parts of a list; one that holds a comma is in quotes, as in CSV."""
    try:
        return next(csv.reader([given], skipinitialspace=True), [])
    except csv.Error:
        # A heading of more than one line.
        return given.split(",")


def _list(options: Namespace) -> int:
    settings_of(options)
    with workspace_to_read(options) as workspace:
        versions = workspace.register.versions()
        in_force = {version.id for version in workspace.register.current()}
    for version in versions:
        held = "in force" if version.id in in_force else "kept"
        moment = version.imported_at[:16].replace("T", " ")
        print(
            f"{version.name}, version {version.version} ({held}): {version.entries:,} identifiers, "
            f"{version.bad:,} rows left out, imported {moment} by {version.operator} from {version.source}"
        )
    if not versions:
        print("no register yet: 'reportdesk register import FILE' takes one")
    return 0


def _labels(options: Namespace) -> int:
    if options.file is None:
        raise WrongUse("There is no file to write to.", "Name it: reportdesk register labels FILE.pdf.")
    if options.file.suffix.lower() != ".pdf":
        raise WrongUse(
            f"{options.file} is no name of a PDF, and labels are nothing else.",
            "Name a new file: reportdesk register labels FILE.pdf.",
        )
    settings_of(options)
    from reportdesk.cli.exporting import application
    from reportdesk.export.labels import write_labels

    application()
    with workspace_to_read(options) as workspace:
        entries = [entry for entry in workspace.register.entries() if not entry.exclusion]
    if not entries:
        raise WrongUse("There is no register to print labels for.", "Import one: reportdesk register import FILE.")
    pages = write_labels(entries, options.file)
    print(f"{options.file}: {len(entries):,} labels on {pages:,} pages", file=sys.stderr)
    return 0


def reconcile_reports(options: Namespace) -> int:
    """Compare the register with what was read, and print or write it."""
    settings_of(options)
    with workspace_to_read(options) as workspace:
        reports = [workspace.queries.report_named(name).id for name in options.report]
        lines = reconcile(workspace, reports)
    if options.output:
        from reportdesk.export.lines_file import write_lines

        write_lines(lines, Path(options.output))
    else:
        for line in lines:
            if line.state not in (State.SEEN, State.EXCLUDED):
                print(line_words(line))
    counts = ", ".join(f"{number:,} {STATE_WORDS[state]}" for state, number in summary(lines).items() if number)
    print(counts, file=sys.stderr)
    return 0


def line_words(line: Line) -> str:
    """Return a line for the terminal."""
    text = f"{STATE_WORDS[line.state]:18}{line.identifier:24}"
    if line.photographs:
        text += " " + ", ".join(f"{shot.report}/{shot.name}" for shot in line.photographs[:5])
        text += f" and {len(line.photographs) - 5} more" if len(line.photographs) > 5 else ""
    if line.suggestions:
        text += f"  (perhaps {' or '.join(line.suggestions)})"
    if line.entry is not None and line.entry.exclusion:
        text += f"  (excluded: {line.entry.exclusion})"
    if line.non_conformity is not None:
        text += f"  (does not conform: {line.non_conformity})"
    return text.rstrip()
