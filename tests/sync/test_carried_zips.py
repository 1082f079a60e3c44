"""ZIPs from another desk that are not what a desk writes: nothing leaves their folder, nothing unpacks without end."""

from __future__ import annotations

import hashlib
import json
import stat
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from reportdesk.domain.failures import CarriedInvalid
from reportdesk.sync import carrying
from reportdesk.workspace.workspace import Workspace

SHA256 = "a" * 64
NAME = f"images/aa/{SHA256}.jpg"
OUTSIDE = (
    "../../escaped.txt",
    "/tmp/escaped.txt",
    "C:\\escaped.txt",
    "C:/escaped.txt",
    "images\\aa\\..\\..\\..\\escaped.txt",
    f"images/aa/../../../{SHA256}.jpg",
    "//server/share/escaped.txt",
)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace(tmp_path / "deep" / "desk") as opened:
        yield opened


def write(file: Path, entries: dict[str | zipfile.ZipInfo, bytes], photographs: Sequence[str] = ()) -> Path:
    named = [{"sha256": SHA256, "size": 1, "file": name} for name in photographs]
    rows = {"number": 0, "sha256": hashlib.sha256(b"").hexdigest()}
    manifest = {"format": carrying.FORMAT, "version": 1, "photographs": named, "rows": rows}
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("manifest.json", json.dumps(manifest))
        archive.writestr("rows.jsonl", b"")
        for name, content in entries.items():
            archive.writestr(name, content)
    return file


@pytest.mark.parametrize("name", OUTSIDE)
def test_no_name_leads_out_of_the_folder(tmp_path: Path, workspace: Workspace, name: str) -> None:
    before = {file for file in tmp_path.rglob("*") if "desk" not in file.parts}
    file = write(tmp_path / "evil.zip", {name: b"x"}, [name])
    done = carrying.take_over(workspace, file)
    assert (done.photographs, len(done.left_out)) == (0, 1)
    assert "cannot belong to it" in done.left_out[0]
    assert {file for file in tmp_path.rglob("*") if "desk" not in file.parts} - before == {file}
    assert not Path("/tmp/escaped.txt").exists()
    assert list((workspace.folder / "carried").iterdir()) == []


def test_a_link_in_a_zip_is_never_followed(tmp_path: Path, workspace: Workspace) -> None:
    secret = tmp_path / "secret"
    secret.write_bytes(b"x")
    link = zipfile.ZipInfo(NAME)
    link.create_system = 3
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    done = carrying.take_over(workspace, write(tmp_path / "link.zip", {link: str(secret).encode()}, [NAME]))
    assert (done.photographs, len(done.left_out)) == (0, 1)
    assert list((workspace.folder / "carried").iterdir()) == []


def test_a_zip_that_would_unpack_without_end_is_refused(
    tmp_path: Path, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(carrying, "_ALWAYS_BYTES", 1 << 20)
    file = write(tmp_path / "bomb.zip", {NAME: bytes(8 << 20)}, [NAME])
    assert file.stat().st_size < 20_000
    with pytest.raises(CarriedInvalid, match="far more than its size"):
        carrying.take_over(workspace, file)


def test_an_encrypted_zip_is_refused_in_words(tmp_path: Path, workspace: Workspace) -> None:
    file = write(tmp_path / "locked.zip", {})
    content = bytearray(file.read_bytes())
    content[6] |= 1
    content[content.index(b"PK\x01\x02") + 8] |= 1
    file.write_bytes(content)
    with pytest.raises(CarriedInvalid, match=r"locked\.zip cannot be opened"):
        carrying.take_over(workspace, file)
