"""What holds for all of the program: SQL is bound, temporary files are private, no file is unpickled."""

from __future__ import annotations

import ast
import os
import re
import stat
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reportdesk.app import Desk
from reportdesk.config.settings import Settings
from reportdesk.engine.process import RecogniserProcess
from tests.conftest import PROJECT

Photos = Callable[..., Path]
_STATEMENT = re.compile(r"\s*(SELECT|INSERT|UPDATE|DELETE|CREATE|DROP|ALTER|PRAGMA|WITH|REPLACE)\b[ (]")
_NAMES_AND_MARKS = frozenset(
    {
        "cli/bundle: table",
        "sync/database/engine: journal",
        "sync/database/engine: pragma",
        "sync/database/migrations/versions/0001_first: path",
        "workspace/database: pragma",
        "workspace/deleting: column",
        "workspace/deleting: dependent",
        "workspace/finding: where",
        "workspace/image_tasks: ', '.join(names)",
        "workspace/image_tasks: _SOURCES[move]",
        "workspace/image_tasks: columns",
        "workspace/migrations/versions/0002_outbox: ''.join(steps)",
        "workspace/migrations/versions/0002_outbox: change",
        "workspace/migrations/versions/0002_outbox: count",
        "workspace/migrations/versions/0002_outbox: name",
        "workspace/migrations/versions/0002_outbox: of",
        "workspace/migrations/versions/0002_outbox: uncount",
        "workspace/finding: among",
        "workspace/finding: join",
        "workspace/office_queries: _marks(images)",
        "workspace/office_queries: _of(reports)",
        "workspace/office_queries: _of(reports, 'i.report_id')",
        "workspace/outbox_filling: marks",
        "workspace/outbox_filling: name",
        "workspace/outbox_queries: where",
        "workspace/outbox_taking: before",
        "workspace/outbox_taking: destination",
        "workspace/outbox_taking: where",
        "workspace/queries: ' AND '.join(conditions)",
        "workspace/queries: '0' + conditions if unavailable else '1'",
        "workspace/queries: marks",
        "workspace/register_queries: column",
        "workspace/register_queries: marks",
        "workspace/report_care: table",
        "workspace/report_queries: name",
        "workspace/review_queries: marks",
        "workspace/search_index: names",
        "workspace/view_sql: ends",
        "workspace/view_sql: order",
        "workspace/view_sql: where",
        "workspace/watch_queries: marks",
        "workspace/watch_tasks: table",
    }
)
"""Names of tables and columns, numbers and marks that stand in the program itself. Before a line is added here: does
any part of it come from a file, a person or another machine? Then it has to be bound."""


def _sources() -> Iterator[tuple[Path, ast.Module]]:
    for file in sorted((PROJECT / "reportdesk").rglob("*.py")):
        yield file, ast.parse(file.read_text(encoding="utf-8"))


def _inserted_into_sql() -> Iterator[str]:
    """Yield "module: expression" of everything that is put into the text of a statement instead of being bound."""
    for file, module in _sources():
        place = file.relative_to(PROJECT / "reportdesk").with_suffix("").as_posix()
        for node in ast.walk(module):
            if isinstance(node, ast.JoinedStr):
                text = "".join(str(part.value) if isinstance(part, ast.Constant) else "?" for part in node.values)
                if _STATEMENT.match(text) or (text.startswith("?") and re.search(r"\b(WHERE|FROM|SET|VALUES)\b", text)):
                    for part in node.values:
                        if isinstance(part, ast.FormattedValue) and not _is_harmless(part.value):
                            yield f"{place}: {ast.unparse(part.value)}"


def _is_harmless(node: ast.expr) -> bool:
    """True for a constant, for constants joined or filled in, and for marks: ','.join('?' * len(ids))."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "format":
        return all(_is_constant(part) for part in (node.func.value, *node.args))
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "join":
        joined = node.args[0]
        return _is_constant(joined) or (isinstance(joined, ast.BinOp) and ast.unparse(joined.left) == "'?'")
    return _is_constant(node)


def _is_constant(node: ast.AST) -> bool:
    """True for a text, for a name of a constant, and for what joins them."""
    if isinstance(node, ast.Name):
        return node.id.isupper()
    return isinstance(node, ast.BinOp | ast.Constant | ast.operator | ast.expr_context)


def _calls(name: str) -> Iterator[str]:
    for file, module in _sources():
        for node in ast.walk(module):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == name:
                yield f"{file.name}:{node.lineno}"


def test_only_names_and_marks_of_the_program_itself_stand_in_the_text_of_statements() -> None:
    assert set(_inserted_into_sql()) - _NAMES_AND_MARKS == set()


@pytest.mark.parametrize("method", ["execute", "exec_driver_sql", "executemany", "_fetch", "_each"])
def test_no_statement_is_put_together_in_its_call(method: str) -> None:
    found = [
        f"{file.name}:{node.lineno}"
        for file, module in _sources()
        for node in ast.walk(module)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == method
        and node.args
        and isinstance(node.args[0], ast.BinOp)
        and not all(_is_constant(part) for part in ast.walk(node.args[0]))
        and "ui" not in file.parts
    ]
    assert found == []


@pytest.mark.parametrize("call", ["pickle.load", "pickle.loads", "torch.load", "eval", "exec", "os.system"])
def test_nothing_that_is_read_is_run(call: str) -> None:
    assert list(_calls(call)) == []


@pytest.mark.parametrize("call", ["tempfile.mktemp", "os.tempnam", "os.tmpnam"])
def test_no_temporary_file_has_a_name_that_others_can_guess(call: str) -> None:
    assert list(_calls(call)) == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps temporary files in the user's own folder")
def test_temporary_files_of_a_run_are_for_their_owner_alone(
    photos: Photos, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = os.umask(0)
    try:
        place = tmp_path / "temporary"
        place.mkdir()
        monkeypatch.setattr(tempfile, "tempdir", str(place))
        settings = Settings(workers=1)
        with Desk(tmp_path / "desk", settings, recogniser="tests.fakes:recognise_fast") as desk:
            desk.start()
            desk.run_reports([desk.intake.drop([photos("good-1.jpg")])[0].id])
            process = RecogniserProcess(500, "tests.fakes:recognise_fast")
            process.wait_ready()
            modes = {file.name: stat.S_IMODE(file.lstat().st_mode) for file in place.rglob("*")}
            process.close()
        assert modes
        assert [name for name, mode in modes.items() if mode & 0o077] == []
    finally:
        os.umask(before)
