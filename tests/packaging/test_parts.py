"""The parts that `reportdesk.spec` is put together from, without a build."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from reportdesk.recognition import model_catalogue
from resources.packaging import (
    build_options,
    carried,
    hollow,
    platform_files,
    same_bytes,
    sizes,
    starting,
    stripping,
    trimming,
)
from resources.packaging.build_options import BuildOptions, from_environment
from tests.conftest import PROJECT

NO_LANGUAGES: frozenset[str] = frozenset()


def test_the_options_of_a_build() -> None:
    assert from_environment({}) == BuildOptions()
    chosen = from_environment({build_options.MODELS: "/m", build_options.ULTRALYTICS: "yes"})
    assert chosen == BuildOptions("/m", ultralytics=True)
    assert from_environment({build_options.WHOLE_LIBRARIES: "1"}) == BuildOptions(whole_libraries=True)
    with pytest.raises(SystemExit, match="neither yes"):
        from_environment({build_options.UNCONFIRMED: "maybe"})


def test_only_the_option_brings_torch() -> None:
    assert "torch" in trimming.excluded_modules(BuildOptions())
    assert "torch" not in trimming.excluded_modules(BuildOptions(ultralytics=True))
    assert "ultralytics" in carried.whole_packages(BuildOptions(ultralytics=True))


@pytest.mark.parametrize(
    ("place", "wanted"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", False),
        ("PySide6/Qt/plugins/sqldrivers/libqsqlite.so", False),
        ("PySide6/Qt/qml/QtQuick/qmldir", False),
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("PySide6/Qt/translations/qtbase_fr.qm", False),
        ("PySide6/Qt/translations/designer_de.qm", False),
        ("resources/translations/reportdesk_de.qm", True),
        ("resources/translations/messages.json", True),
        ("resources/translations/reportdesk_de.ts", False),
        ("botocore/data/s3/2006-03-01/service-2.json.gz", True),
        ("botocore/data/ec2/2016-11-15/service-2.json.gz", False),
        ("botocore/data/endpoints.json", True),
        ("rapidocr/models/PP-OCRv6_det_small.onnx", True),
        ("rapidocr/models/ch_ppocr_mobile_v2.0_cls_mobile.onnx", False),
        ("numpy/tests/data.npy", False),
        ("libX11.so.6", False),
        ("libxcb-cursor.so.0", True),
        ("reportdesk/workspace/migrations/versions/0001_first.py", True),
    ],
)
@pytest.mark.skipif(sys.platform == "win32", reason="Qt lies elsewhere there")
def test_what_is_left_out(place: str, wanted: bool) -> None:
    assert trimming.is_wanted(place, frozenset({"de"})) is wanted


def test_libraries_that_nothing_needs_any_more_are_left_out_with_what_only_they_need() -> None:
    links = {"/a.so": ["libb.so.1"], "/b": [], "/c": ["libd.so.1"], "/d": [], "/z": []}
    binaries = [
        ("pkg/a.so", "/a.so", "EXTENSION"),
        ("libb.so.1", "/b", "BINARY"),
        ("libc.so.1", "/c", "BINARY"),
        ("libd.so.1", "/d", "BINARY"),
        ("libzbar.so.0", "/z", "BINARY"),
    ]
    kept, orphans = trimming.without_orphans(binaries, links.__getitem__, carried.OPENED_BY_NAME)
    assert [entry[0] for entry in kept] == ["pkg/a.so", "libb.so.1", "libzbar.so.0"]
    assert {entry[0] for entry in orphans} == {"libc.so.1", "libd.so.1"}


@pytest.mark.skipif(sys.platform == "win32", reason="Qt lies elsewhere there")
def test_plugins_that_cannot_be_loaded_are_left_out() -> None:
    plugin = ("PySide6/Qt/plugins/platforms/libqwayland.so", "/w", "BINARY")
    other = ("pkg/a.so", "/a", "EXTENSION")
    kept, broken = trimming.without_broken([plugin, other], lambda file: ["libwayland-cursor.so.0"])
    assert kept == [other]
    assert broken == {plugin[0]: ["libwayland-cursor.so.0"]}


@pytest.mark.skipif(sys.platform != "linux", reason="macOS needs links")
def test_no_link_is_carried_on_linux() -> None:
    link = ("libQt6Core.so.6", "PySide6/Qt/lib/libQt6Core.so.6", "SYMLINK")
    library = ("PySide6/Qt/lib/libQt6Core.so.6", "/q", "BINARY")
    assert trimming.without_links([link, library]) == [library]


def test_the_languages_of_qt_follow_our_own() -> None:
    assert trimming.languages_of(["reportdesk_de.qm", "reportdesk_pt_BR.qm", "reportdesk_de.ts"]) == {"de", "pt_BR"}
    assert trimming.languages_of([]) == NO_LANGUAGES


def test_only_models_with_a_confirmed_licence_are_carried_unless_asked_for(model_files: Path) -> None:
    folder = str(model_files)
    confirmed = {entry.file for entry in model_catalogue.CATALOGUE if entry.licence_confirmed}
    assert {one.file.name for one in carried.models(BuildOptions(folder))} == confirmed
    everything = {entry.file for entry in model_catalogue.CATALOGUE}
    assert {one.file.name for one in carried.models(BuildOptions(folder, unconfirmed_models=True))} == everything


def test_a_damaged_model_is_not_carried(tmp_path: Path) -> None:
    (tmp_path / "picodet_s_416_coco.onnx").write_bytes(b"damaged")
    assert carried.models(BuildOptions(str(tmp_path))) == []


def test_what_the_program_reads_is_carried_and_what_builds_it_is_not() -> None:
    places = {place for _file, place in carried.resource_files(PROJECT)}
    assert {"resources/icons", "resources/sample_report", "resources/self_test", "resources"} <= places
    assert "resources/packaging" not in places
    migrations = {Path(file).name for file, _place in carried.migration_files(PROJECT)}
    assert {"env.py", "0001_first.py", "0002_outbox.py"} <= migrations


def test_the_tables_of_the_shared_queue_are_carried_and_its_parts_for_django_are_not() -> None:
    files = carried.procrastinate_files()
    assert {place for _file, place in files} == {"procrastinate/sql", "procrastinate/sql/migrations"}
    assert {"schema.sql", "queries.sql"} <= {Path(file).name for file, _place in files}
    assert "procrastinate.contrib" in trimming.excluded_modules(BuildOptions())


def test_what_stands_in_for_large_modules_is_named_like_them() -> None:
    assert [name for name, _file, _kind in carried.stand_ins()] == ["PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets"]


def test_missing_language_data_stops_the_build_with_the_remedy(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match=r"lacks eng.traineddata, osd.traineddata.*\[package\]"):
        carried.tesseract_data(tmp_path)


def test_the_table_of_sizes_adds_up(tmp_path: Path) -> None:
    for place, size in (("reportdesk", 1_000_000), ("_internal/cv2/a.so", 4_000_000), ("_internal/libz.so", 3_000_000),
                        ("_internal/opencv_python_headless.libs/b.so", 2_000_000)):  # fmt: skip
        (tmp_path / place).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / place).write_bytes(b"\0" * size)
    assert sizes.megabytes(tmp_path) == 10
    table = sizes.table(tmp_path)
    assert "| cv2 | 6.0 |" in table
    assert "| everything smaller | 1.0 |" in table
    assert "| **all 4 files** | 10.0 |" in table


def test_the_version_resource_is_what_pyinstaller_reads() -> None:
    text = platform_files.version_resource("1.2.3rc1")
    names = {node.func.id for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Call)
             and isinstance(node.func, ast.Name)}  # fmt: skip
    assert {"VSVersionInfo", "FixedFileInfo", "StringFileInfo", "StringTable", "StringStruct", "VarFileInfo"} <= names
    assert "(1, 2, 3, 0)" in text


def test_macos_is_told_that_folders_can_be_opened() -> None:
    types = platform_files.info_plist("1.0")["CFBundleDocumentTypes"]
    assert ["public.folder"] in [one["LSItemContentTypes"] for one in types]


needs_compiler = pytest.mark.skipif(
    sys.platform != "linux" or not all(map(shutil.which, ("cc", "nm", "readelf", "strip"))),
    reason="needs Linux, a C compiler and binutils",
)


def compiled(source: str, target: Path, *options: str) -> Path:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.with_suffix(".c").write_text(source)
    subprocess.run(["cc", "-shared", "-fPIC", "-o", target, target.with_suffix(".c"), *options], check=True)
    return target


@needs_compiler
def test_a_hollow_library_lets_its_taker_load_and_answers_nothing(tmp_path: Path) -> None:
    whole = compiled("int x265_api(void) { return 7; }\nint x265_table[3] = {1, 2, 3};", tmp_path / "libx265-1.so",
                     "-Wl,-soname,libx265-1.so")  # fmt: skip
    taker = compiled(
        "extern int x265_api(void); extern int x265_table[3];"
        "int asked(void) { return x265_api(); } int *table(void) { return x265_table; }",
        tmp_path / "taker.so", "-Wl,--no-as-needed", str(whole), f"-Wl,-rpath,{tmp_path / 'hollow/pillow_heif.libs'}",
    )  # fmt: skip
    binaries = [("pillow_heif.libs/libx265-1.so", str(whole), "BINARY"), ("taker.so", str(taker), "EXTENSION")]
    made = hollow.hollowed(binaries, tmp_path / "hollow")
    assert made[1] == binaries[1]
    assert Path(made[0][1]).parent == tmp_path / "hollow" / "pillow_heif.libs"
    names = subprocess.run(
        ["nm", "-D", "--defined-only", made[0][1]], capture_output=True, text=True, check=True
    ).stdout
    assert set(re.findall(r"x265_\w+", names)) == {"x265_api", "x265_table"}
    question = f"import ctypes; print(ctypes.CDLL({str(taker)!r}).asked())"
    whole.unlink()
    answer = subprocess.run([sys.executable, "-c", question], capture_output=True, text=True, check=True)
    assert answer.stdout == "0\n"


@needs_compiler
def test_stripping_keeps_what_the_loader_needs(tmp_path: Path) -> None:
    padding = "".join(f"static int unused_{number}(int x) {{ return x + {number}; }}\n" for number in range(4000))
    library = compiled(f"{padding}int answer(void) {{ return 42; }}", tmp_path / "a.so", "-g", "-O0")
    ((place, smaller, _kind),) = stripping.stripped([("a.so", str(library), "BINARY")], tmp_path / "stripped")
    assert place == "a.so"
    assert Path(smaller).stat().st_size < library.stat().st_size
    assert stripping.is_loadable(Path(smaller))
    question = f"import ctypes; print(ctypes.CDLL({smaller!r}).answer())"
    assert subprocess.run([sys.executable, "-c", question], capture_output=True, text=True, check=True).stdout == "42\n"


def test_what_no_loader_takes_is_not_loadable(tmp_path: Path) -> None:
    (tmp_path / "no.so").write_bytes(b"no library")
    assert not stripping.is_loadable(tmp_path / "no.so")


def test_hooks_run_late_or_never() -> None:
    names = ("rthook_search_path", "pyi_rth_pyside6", "pyi_rth_inspect", "pyi_rth_multiprocessing", "__main__")
    scripts = [(name, f"/there/{name}.py", "PYSOURCE-2") for name in names]
    kept, late = starting.arranged(scripts, BuildOptions())
    assert [entry[0] for entry in kept] == ["rthook_search_path", "__main__"]
    assert [entry[0] for entry in late] == ["pyi_rth_pyside6", "pyi_rth_multiprocessing", "late_zbar"]
    assert {entry[2] for entry in late} == {"PYMODULE-2"}
    kept, _late = starting.arranged(scripts, BuildOptions(ultralytics=True))
    assert "pyi_rth_inspect" in [entry[0] for entry in kept], "torch asks for sources"


def test_a_late_hook_runs_after_its_module_and_once(tmp_path: Path) -> None:
    hook = PROJECT / "resources" / "packaging" / "hooks" / "rthook_late.py"
    (tmp_path / "pyi_rth_pkgutil.py").write_text(
        "import sys\nprint('hook', hasattr(sys.modules['pkgutil'], 'iter_modules'))\n", encoding="utf-8"
    )
    code = (
        "import sys; sys.path.insert(0, sys.argv[2]); before = 'pkgutil' in sys.modules\n"
        "exec(open(sys.argv[1]).read()); print('start', before)\n"
        "import pkgutil, importlib; importlib.import_module('pkgutil'); print('end', pkgutil.__name__)\n"
    )
    command = [sys.executable, "-I", "-S", "-c", code, str(hook), str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == ["start False", "hook True", "end pkgutil"]


def test_modules_of_the_start_are_stored_as_they_are(tmp_path: Path) -> None:
    readers = pytest.importorskip("PyInstaller.archive.readers")
    writers = pytest.importorskip("PyInstaller.archive.writers")
    names = starting.started_with()
    assert {"reportdesk.ui.main_window", "reportdesk.workspace.workspace", "logging"} <= names
    assert not {"sqlalchemy", "psutil", "asyncio", "PySide6.QtNetwork"} & names, "what the first frame does not need"
    code = {name: compile(f"x = {'a' * 5000!r}", name, "exec") for name in ("now", "later")}
    entries = [(name, f"/{name}.py", "PYMODULE-2") for name in code]
    with starting.unpacked({"now"}):
        writers.ZlibArchiveWriter(str(tmp_path / "pyz"), entries, code)
    reader = readers.ZlibArchiveReader(str(tmp_path / "pyz"))
    assert reader.toc["now"][2] > 5000 > reader.toc["later"][2]
    assert reader.extract("now").co_consts == reader.extract("later").co_consts
    packed = writers.ZlibArchiveWriter
    packed(str(tmp_path / "all"), entries, code)
    assert readers.ZlibArchiveReader(str(tmp_path / "all")).toc["now"][2] < 5000


def test_libzbar_is_found_in_the_folder_by_a_late_hook(tmp_path: Path) -> None:
    hooks = PROJECT / "resources" / "packaging" / "hooks"
    (tmp_path / "libzbar.so.0").touch()
    code = (
        "import sys; sys._MEIPASS = sys.argv[2]; sys.path.insert(0, sys.argv[1])\n"
        "import rthook_late; before = 'ctypes.util' in sys.modules\n"
        "from ctypes.util import find_library; print(before, find_library('zbar'), find_library('no such one'))\n"
    )
    command = [sys.executable, "-I", "-S", "-c", code, str(hooks), str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == f"False {tmp_path / 'libzbar.so.0'} None"


def test_what_qt_compiles_at_each_start_is_carried_compiled(tmp_path: Path) -> None:
    entries = starting.compiled_support(tmp_path / "one")
    places = {entry[0] for entry in entries}
    assert "shiboken6/files.dir/shibokensupport/signature/loader.pyc" in places
    again = starting.compiled_support(tmp_path / "two")
    for (_place, first, _kind), (_same, second, _also) in zip(entries, again, strict=True):
        assert Path(first).read_bytes() == Path(second).read_bytes()


def test_the_archive_of_first_modules_has_one_order(tmp_path: Path) -> None:
    made = []
    for number, names in enumerate((("os.pyc", "abc.pyc"), ("abc.pyc", "os.pyc"))):
        given = tmp_path / f"given-{number}.zip"
        with zipfile.ZipFile(given, "w") as archive:
            for name in names:
                archive.writestr(zipfile.ZipInfo(name), name * 3)
        entries = [("base_library.zip", str(given), "DATA"), ("LICENSE", "/LICENSE", "DATA")]
        library, other = same_bytes.with_sorted_library(entries, tmp_path / str(number))
        assert other == entries[1]
        made.append(Path(library[1]).read_bytes())
    assert made[0] == made[1]
    with zipfile.ZipFile(tmp_path / "0" / "base_library.zip") as archive:
        assert archive.read("os.pyc") == b"os.pycos.pycos.pyc"
