"""Libraries that are made smaller for the packaged program: what stays of them must answer as before."""

from __future__ import annotations

import ctypes
import shutil
import struct
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from resources.packaging import hollow, icu, one_openssl, plain_blas, squeezing, stripping

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or not all(map(shutil.which, ("cc", "nm"))), reason="needs Linux, a C compiler and binutils"
)
ROW, COLUMN, AS_IT_IS, TRANSPOSED = 101, 102, 111, 112
UPPER, LOWER = 121, 122


@pytest.fixture(scope="module")
def blas(tmp_path_factory: pytest.TempPathFactory) -> ctypes.CDLL:
    """The plain products, as numpy would load them."""
    target = tmp_path_factory.mktemp("blas") / "libblas.so"
    plain_blas.compiled(plain_blas.SOURCE, target)
    library = ctypes.CDLL(str(target))
    library.scipy_cblas_sdot64_.restype = ctypes.c_float
    library.scipy_cblas_ddot64_.restype = ctypes.c_double
    return library


KINDS = {"s": np.float32, "d": np.float64, "c": np.complex64, "z": np.complex128}


def drawn(shape: tuple[int, ...], letter: str, seed: int) -> np.ndarray:
    generator = np.random.default_rng(seed)
    values = generator.uniform(-2, 2, shape)
    if letter in "cz":
        values = values + 1j * generator.uniform(-2, 2, shape)
    return values.astype(KINDS[letter])


def laid(values: np.ndarray, order: int) -> np.ndarray:
    """Return the same matrix with its rows or its columns one after the other."""
    return np.ascontiguousarray(values) if order == ROW else np.asfortranarray(values)


def pointer(values: np.ndarray) -> ctypes.c_void_p:
    return ctypes.c_void_p(values.ctypes.data)


def scalar(letter: str, value: complex) -> object:
    """Real numbers are given themselves, complex ones by their place."""
    if letter == "s":
        return ctypes.c_float(value.real)
    if letter == "d":
        return ctypes.c_double(value.real)
    held = np.array([value], KINDS[letter])
    return held.ctypes.data_as(ctypes.c_void_p)


def long(value: int) -> ctypes.c_longlong:
    return ctypes.c_longlong(value)


@pytest.mark.parametrize("letter", KINDS)
@pytest.mark.parametrize("order", [ROW, COLUMN])
@pytest.mark.parametrize("a_form", [AS_IT_IS, TRANSPOSED])
@pytest.mark.parametrize("b_form", [AS_IT_IS, TRANSPOSED])
def test_products_of_matrices(blas: ctypes.CDLL, letter: str, order: int, a_form: int, b_form: int) -> None:
    m, n, k = 3, 4, 5
    a = laid(drawn((m, k) if a_form == AS_IT_IS else (k, m), letter, 1), order)
    b = laid(drawn((k, n) if b_form == AS_IT_IS else (n, k), letter, 2), order)
    c = laid(drawn((m, n), letter, 3), order)
    wanted = 2 * (a if a_form == AS_IT_IS else a.T) @ (b if b_form == AS_IT_IS else b.T) + 0.5 * c
    lines = [array.shape[1] if order == ROW else array.shape[0] for array in (a, b, c)]
    getattr(blas, f"scipy_cblas_{letter}gemm64_")(
        order, a_form, b_form, long(m), long(n), long(k), scalar(letter, 2), pointer(a), long(lines[0]),
        pointer(b), long(lines[1]), scalar(letter, 0.5), pointer(c), long(lines[2]),
    )  # fmt: skip
    np.testing.assert_allclose(c, wanted, rtol=1e-4)


@pytest.mark.parametrize("letter", KINDS)
@pytest.mark.parametrize("order", [ROW, COLUMN])
@pytest.mark.parametrize("form", [AS_IT_IS, TRANSPOSED])
def test_products_with_a_vector(blas: ctypes.CDLL, letter: str, order: int, form: int) -> None:
    a = laid(drawn((3, 5), letter, 1), order)
    x = drawn((2 * (5 if form == AS_IT_IS else 3),), letter, 2)
    y = np.full(3 if form == AS_IT_IS else 5, np.nan, KINDS[letter])
    wanted = (a if form == AS_IT_IS else a.T) @ x[::2]
    getattr(blas, f"scipy_cblas_{letter}gemv64_")(
        order, form, long(3), long(5), scalar(letter, 1), pointer(a), long(5 if order == ROW else 3),
        pointer(x), long(2), scalar(letter, 0), pointer(y), long(1),
    )  # fmt: skip
    np.testing.assert_allclose(y, wanted, rtol=1e-4)


@pytest.mark.parametrize("letter", KINDS)
@pytest.mark.parametrize("order", [ROW, COLUMN])
@pytest.mark.parametrize("half", [UPPER, LOWER])
@pytest.mark.parametrize("form", [AS_IT_IS, TRANSPOSED])
def test_a_matrix_with_itself_fills_one_half(blas: ctypes.CDLL, letter: str, order: int, half: int, form: int) -> None:
    a = laid(drawn((3, 5) if form == AS_IT_IS else (5, 3), letter, 1), order)
    c = laid(np.zeros((3, 3), KINDS[letter]), order)
    whole = a @ a.T if form == AS_IT_IS else a.T @ a
    wanted = np.triu(whole) if half == UPPER else np.tril(whole)
    line = a.shape[1] if order == ROW else a.shape[0]
    getattr(blas, f"scipy_cblas_{letter}syrk64_")(
        order, half, form, long(3), long(5), scalar(letter, 1), pointer(a), long(line),
        scalar(letter, 0), pointer(c), long(3),
    )  # fmt: skip
    np.testing.assert_allclose(c, wanted, rtol=1e-4)


@pytest.mark.parametrize("letter", KINDS)
def test_products_of_vectors_with_steps_both_ways(blas: ctypes.CDLL, letter: str) -> None:
    x, y = drawn((6,), letter, 1), drawn((3,), letter, 2)
    names = {"s": ["dot"], "d": ["dot"], "c": ["dotu_sub", "dotc_sub"], "z": ["dotu_sub", "dotc_sub"]}[letter]
    for name in names:
        wanted = np.sum((np.conj(x[::2]) if name == "dotc_sub" else x[::2]) * y[::-1])
        arguments = [long(3), pointer(x), long(2), pointer(y), long(-1)]
        result = np.zeros(1, KINDS[letter])
        function = getattr(blas, f"scipy_cblas_{letter}{name}64_")
        if name == "dot":
            result[0] = function(*arguments)
        else:
            function(*arguments, pointer(result))
        np.testing.assert_allclose(result[0], wanted, rtol=1e-4)
    added = y.copy()
    getattr(blas, f"scipy_cblas_{letter}axpy64_")(
        long(3), scalar(letter, 2), pointer(x), long(2), pointer(added), long(1)
    )
    np.testing.assert_allclose(added, y + 2 * x[::2], rtol=1e-4)


def test_numpy_without_openblas_multiplies_as_before(tmp_path: Path) -> None:
    """The real numpy of this environment, in a copy of its own."""
    package = Path(np.__file__).parent
    libraries = package.parent / "numpy.libs"
    if not list(libraries.glob(Path(plain_blas.LIBRARY).name)):
        pytest.skip("numpy of this machine brings no OpenBLAS of its own")
    shutil.copytree(package, tmp_path / "numpy", ignore=shutil.ignore_patterns("tests", "__pycache__"))
    entries = [(f"numpy/{file.relative_to(package)}", str(file), "EXTENSION") for file in package.rglob("*.so")]
    entries += [(f"numpy.libs/{file.name}", str(file), "BINARY") for file in libraries.iterdir()]
    (tmp_path / "numpy.libs").mkdir()
    for place, file, _kind in plain_blas.with_plain_products(entries, tmp_path / "made"):
        if place.startswith("numpy.libs/"):
            shutil.copy(file, tmp_path / place)
    question = (
        "import numpy as np; a = np.arange(6.).reshape(2, 3); norm = np.linalg.norm(np.array([3, 4], np.float32));"
        "print(np.__file__, (a @ a.T).tolist(), np.dot(a[0], a[1]), (a @ a[0]).tolist(), norm)"
    )
    done = subprocess.run(
        [sys.executable, "-c", question], env={"PYTHONPATH": str(tmp_path)}, capture_output=True, text=True, check=True
    )
    assert done.stdout.split(maxsplit=1) == [
        str(tmp_path / "numpy" / "__init__.py"), "[[5.0, 14.0], [14.0, 50.0]] 14.0 [5.0, 14.0] 5.0\n",
    ]  # fmt: skip


def test_numpy_that_asks_for_more_keeps_its_library(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    whole = tmp_path / "libscipy_openblas64_-1.so"
    (tmp_path / "whole.c").write_text("void scipy_cblas_sgemm64_(void) {}\nvoid scipy_cblas_new64_(void) {}\n")
    plain_blas.compiled(tmp_path / "whole.c", whole)
    (tmp_path / "taker.c").write_text("void scipy_cblas_new64_(void); void go(void) { scipy_cblas_new64_(); }\n")
    plain_blas.compiled(tmp_path / "taker.c", tmp_path / "taker.so")
    entries = [("numpy/taker.so", str(tmp_path / "taker.so"), "EXTENSION"),
               (f"numpy.libs/{whole.name}", str(whole), "BINARY")]  # fmt: skip
    assert plain_blas.with_plain_products(entries, tmp_path / "made") == entries
    assert "scipy_cblas_new64_" in capsys.readouterr().out


def data_package(items: dict[str, bytes]) -> bytes:
    header = struct.pack("<HBB", 32, 0xDA, 0x27) + b"\x14\0\0\0\0\0\2\0" + b"CmnD" + b"\1\0\0\0" + b"\0" * 12
    names = b"".join(name.encode() + b"\0" for name in items)
    table, name_at, at = struct.pack("<I", len(items)), 4 + 8 * len(items), 4 + 8 * len(items) + len(names)
    for name, item in items.items():
        table += struct.pack("<II", name_at, at)
        name_at, at = name_at + len(name) + 1, at + len(item)
    return header + table + names + b"".join(items.values())


def test_icu_keeps_what_sorts_and_loses_what_nobody_asks_for() -> None:
    items = {"icudt73l/coll/de.res": b"sorting", "icudt73l/lang/de.res": b"names", "icudt73l/root.res": b"root!"}
    made = icu.items_of(icu.package(data_package(items), icu.is_kept))
    assert {name: item.rstrip(b"\0") for name, item in made.items()} == {
        "icudt73l/coll/de.res": b"sorting", "icudt73l/root.res": b"root!",
    }  # fmt: skip
    assert icu.items_of(data_package(items)) == items


def test_qt_sorts_german_with_the_smaller_data(tmp_path: Path) -> None:
    import PySide6

    folder = Path(PySide6.__file__).parent / "Qt" / "lib"
    found = sorted(folder.glob("libicudata.so.*"))
    if not found:
        pytest.skip("Qt of this machine brings no ICU of its own")
    place = f"PySide6/Qt/lib/{found[0].name}"
    ((_place, smaller, _kind),) = icu.with_less_data([(place, str(found[0]), "BINARY")], tmp_path / "icu")
    assert Path(smaller).stat().st_size < found[0].stat().st_size / 3
    shutil.copytree(folder, tmp_path / "lib", symlinks=True)
    shutil.copy(smaller, tmp_path / "lib" / found[0].name)
    # The loader takes libraries from here before those that stand in the wheel.
    question = (
        "from PySide6.QtCore import QCollator, QLocale; c = QCollator(QLocale('de_DE'));"
        "print(c.compare('Äpfel', 'Birne') < 0, c.compare('Zebra', 'Äpfel') > 0)"
    )
    done = subprocess.run(
        [sys.executable, "-c", question], env={"LD_LIBRARY_PATH": str(tmp_path / "lib"), "LC_ALL": "C.UTF-8"},
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert done.stdout == "True True\n"


def test_a_second_openssl_is_left_out_only_where_the_first_has_all_that_is_asked(tmp_path: Path) -> None:
    def library(name: str, source: str, versions: str = "", *links: str) -> str:
        (tmp_path / f"{name}.c").write_text(source)
        (tmp_path / f"{name}.map").write_text(versions)
        command = ["cc", "-shared", "-fPIC", "-nostdlib", "-o", str(tmp_path / name), str(tmp_path / f"{name}.c")]
        script = [f"-Wl,--version-script={tmp_path / name}.map"] if versions else []
        subprocess.run([*command, *script, f"-Wl,-soname,{name}", *links], check=True)
        return str(tmp_path / name)

    old = library("libcrypto.so.3", "int digest(void) { return 30; }", "OPENSSL_3.0.0 { global: digest; };")
    new = library("libcrypto-1a.so.3", "int digest(void) { return 32; }\nvoid modern(void) {}",
                  "OPENSSL_3.0.0 { global: digest; };\nOPENSSL_3.2.0 { global: modern; };")  # fmt: skip
    ssl = library("libssl.so.3", "void greet(void) {}", "OPENSSL_3.0.0 { global: greet; };")
    modest = library("modest.so", "int digest(void); int go(void) { return digest(); }", "", new)
    asking = library("asking.so", "void modern(void); void go(void) { modern(); }", "", new)
    first = [("libcrypto.so.3", old, "BINARY"), ("libssl.so.3", ssl, "BINARY")]
    both = [*first, ("psycopg_binary.libs/libcrypto-1a.so.3", new, "BINARY"),
            ("psycopg_binary.libs/libssl-1.so.3", ssl, "BINARY")]  # fmt: skip
    *kept, (place, file, _kind) = one_openssl.shared([*both, ("psycopg_binary/pq.so", modest, "EXTENSION")],
                                                      tmp_path / "made")  # fmt: skip
    assert kept == first
    assert place == "psycopg_binary/pq.so"
    assert hollow.linked_to(file) == ["libcrypto.so.3"]
    question = f"import ctypes; print(ctypes.CDLL({file!r}).go())"
    done = subprocess.run([sys.executable, "-c", question], env={"LD_LIBRARY_PATH": str(tmp_path)},
                          capture_output=True, text=True, check=True)  # fmt: skip
    assert done.stdout == "30\n"
    whole = [*both, ("psycopg_binary/pq.so", asking, "EXTENSION")]
    assert one_openssl.shared(whole, tmp_path / "made") == whole


def test_a_library_with_holes_is_squeezed_and_answers_as_before(tmp_path: Path) -> None:
    (tmp_path / "a.c").write_text("int table[3] = {1, 2, 3}; int *place = table; int third(void) { return place[2]; }")
    command = ["cc", "-shared", "-fPIC", "-Wl,-z,max-page-size=0x200000,-z,separate-code"]
    subprocess.run([*command, "-o", str(tmp_path / "a.so"), str(tmp_path / "a.c")], check=True)
    assert (tmp_path / "a.so").stat().st_size > 2_000_000
    assert squeezing.squeezed(tmp_path / "a.so", tmp_path / "small.so")
    assert (tmp_path / "small.so").stat().st_size < 100_000
    assert stripping.is_loadable(tmp_path / "small.so")
    question = f"import ctypes; print(ctypes.CDLL({str(tmp_path / 'small.so')!r}).third())"
    done = subprocess.run([sys.executable, "-c", question], capture_output=True, text=True, check=True)
    assert done.stdout == "3\n"


def test_what_is_no_library_of_linux_is_not_squeezed(tmp_path: Path) -> None:
    (tmp_path / "a.dll").write_bytes(b"MZ")
    assert not squeezing.squeezed(tmp_path / "a.dll", tmp_path / "b.dll")


def test_a_library_tells_what_it_has_and_what_it_takes(tmp_path: Path) -> None:
    source = tmp_path / "a.c"
    source.write_text("int other(void); int mine(void) { return other(); }")
    plain_blas.compiled(source, tmp_path / "a.so")
    assert [symbol.name for symbol in hollow.defined_by(str(tmp_path / "a.so"))] == ["mine"]
    assert hollow.wanted_by(str(tmp_path / "a.so")) == ["other"]
