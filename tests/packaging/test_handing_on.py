"""What is handed on beside the folder: archive, licences, entries of menus."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
import tarfile
import xml.etree.ElementTree as ET
from array import array
from pathlib import Path

import pytest

from reportdesk.version import __version__
from resources.packaging import archive, licences
from resources.packaging.carried import CarriedModel
from tests.conftest import PROJECT

LINUX = PROJECT / "resources" / "packaging" / "linux"


def folder_with(tmp_path: Path, name: str) -> Path:
    folder = tmp_path / name / "reportdesk"
    for place, content in (("reportdesk", "program"), ("_internal/b ñ.txt", "b"), ("_internal/a.txt", "a")):
        (folder / place).parent.mkdir(parents=True, exist_ok=True)
        (folder / place).write_text(content, encoding="utf-8")
    (folder / "reportdesk").chmod(0o755)
    return folder


def test_the_same_folder_gives_the_same_archive(tmp_path: Path) -> None:
    first, second = folder_with(tmp_path, "one"), folder_with(tmp_path, "two")
    for path in second.rglob("*"):
        os.utime(path, (1_000_000_000, 1_000_000_000))
    made = [archive.pack(folder, tmp_path / f"{n}.tar.xz", preset=0) for n, folder in enumerate((first, second))]
    assert made[0] == made[1]
    with tarfile.open(tmp_path / "0.tar.xz") as opened:
        members = {member.name: member for member in opened.getmembers()}
    assert list(members) == sorted(members)
    assert members["reportdesk/reportdesk"].mode == 0o755
    assert members["reportdesk/_internal/b ñ.txt"].mode == 0o644
    assert archive.file_list(first) == archive.file_list(second)


@pytest.mark.skipif(shutil.which("sha256sum") is None, reason="needs sha256sum")
def test_the_list_of_files_can_be_checked(tmp_path: Path) -> None:
    folder = folder_with(tmp_path, "one")
    (tmp_path / "one" / "list").write_text(archive.file_list(folder), encoding="utf-8")
    check = ["sha256sum", "--quiet", "-c", "list"]
    assert subprocess.run(check, cwd=tmp_path / "one", capture_output=True, check=False).returncode == 0
    (folder / "_internal" / "a.txt").write_text("changed")
    assert subprocess.run(check, cwd=tmp_path / "one", capture_output=True, check=False).returncode == 1


def test_a_folder_that_was_not_built_is_told(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "resources.packaging.archive", str(tmp_path / "none"), "--to", str(tmp_path)]
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "Build it first" in done.stderr


def test_every_part_has_its_licence(tmp_path: Path) -> None:
    entries = [("PIL/Image", "/x/Image.py", "PYMODULE"), ("numpy.libs/a.so", "/x/a.so", "BINARY"),
               ("reportdesk.app", "/x/app.py", "PYMODULE")]  # fmt: skip
    folder = licences.write(tmp_path / "licences", entries, [CarriedModel(Path("m.onnx"), "Apache-2.0; somebody")])
    index = (folder / licences.INDEX).read_text(encoding="utf-8")
    for part in ("Python", "reportdesk: Apache-2.0", "pillow", "numpy", "pyinstaller", "m.onnx: Apache-2.0"):
        assert part in index
    assert (folder / "reportdesk" / "LICENSE").read_text() == (PROJECT / "LICENSE").read_text()
    assert list((folder / "numpy").glob("*LICENSE*"))


def test_libraries_inside_wheels_are_named_with_their_licences(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    documents = tmp_path / "doc"
    (documents / "libicu72").mkdir(parents=True)
    (documents / "libicu72" / "copyright").write_text("the text")
    monkeypatch.setattr(licences, "DOCUMENTS", documents)
    entries = [("PySide6/QtCore", "/x/QtCore.so", "EXTENSION"), ("tesserocr/a", "/x/a.so", "EXTENSION")]
    folder = licences.write(tmp_path / "licences", entries, [])
    index = (folder / licences.INDEX).read_text(encoding="utf-8")
    assert "    ICU in it: Unicode-3.0\n" in index
    assert (folder / "PySide6_Essentials" / "ICU.txt").read_text() == "the text"
    assert "    Leptonica in it: BSD-2-Clause (the machine of this build had no text of it)\n" in index


def test_the_metadata_for_software_centres_names_this_version() -> None:
    root = ET.parse(LINUX / "org.reportdesk.reportdesk.metainfo.xml").getroot()
    assert next(release.get("version") for release in root.iter("release")) == __version__
    assert root.findtext("launchable") == "reportdesk.desktop"


@pytest.mark.skipif(shutil.which("appstreamcli") is None, reason="needs appstreamcli")
def test_software_centres_take_the_metadata() -> None:
    file = LINUX / "org.reportdesk.reportdesk.metainfo.xml"
    done = subprocess.run(
        ["appstreamcli", "validate", "--no-net", str(file)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("machine", ["x86_64", "arm64"])
def test_an_archive_for_any_processor_unpacks_to_what_was_packed(
    tmp_path: Path, machine: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(platform, "machine", lambda: machine)
    folder = folder_with(tmp_path, "one")
    (folder / "_internal" / "program.so").write_bytes(bytes(range(256)) * 400)
    (folder / "_internal" / "a_network.onnx").write_bytes(array("f", (1 / n for n in range(1, 5000))).tobytes())
    archive.pack(folder, tmp_path / "a.tar.xz", preset=0)
    with tarfile.open(tmp_path / "a.tar.xz") as opened:
        assert opened.getnames()[-1] == "reportdesk/_internal/a_network.onnx"
        opened.extractall(tmp_path / "out", filter="data")
    assert archive.file_list(tmp_path / "out" / "reportdesk") == archive.file_list(folder)
    if shutil.which("xz"):
        (tmp_path / "again").mkdir()
        subprocess.run(["tar", "-xJf", tmp_path / "a.tar.xz", "-C", tmp_path / "again"], check=True)
        assert archive.file_list(tmp_path / "again" / "reportdesk") == archive.file_list(folder)


@pytest.mark.skipif(sys.platform != "linux", reason="entries of Linux menus")
def test_the_launcher_is_put_into_the_menu_and_taken_out_again(tmp_path: Path) -> None:
    internal = tmp_path / 'Büro 50% "Nord"' / "reportdesk" / "_internal"
    shutil.copytree(LINUX, internal / "launcher")
    shutil.copytree(PROJECT / "resources" / "icons", internal / "resources" / "icons")
    environment = {**os.environ, "XDG_DATA_HOME": str(tmp_path / "share"), "PREFIX": str(tmp_path)}
    install = ["sh", str(internal / "launcher" / "install_launcher")]
    subprocess.run(install, env=environment, check=True)
    entry = tmp_path / "share" / "applications" / "reportdesk.desktop"
    text = entry.read_text(encoding="utf-8")
    assert 'Büro 50%% \\\\"Nord\\\\"/reportdesk/reportdesk" %F' in text
    assert (tmp_path / "share" / "icons" / "hicolor" / "scalable" / "apps" / "reportdesk.svg").is_file()
    if validator := shutil.which("desktop-file-validate"):
        subprocess.run([validator, str(entry)], check=True)
    subprocess.run([*install, "--remove"], env=environment, check=True)
    assert not entry.exists()
