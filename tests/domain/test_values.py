"""The program's own decorator makes of a class what the standard one makes of it."""

from __future__ import annotations

import ast
import copy
import dataclasses
import pickle
from dataclasses import FrozenInstanceError, field

import pytest

from reportdesk.domain.values import dataclass
from tests.conftest import PROJECT


@dataclass(frozen=True, slots=True)
class Plate:
    """A plate."""

    text: str
    marks: tuple[str, ...] = ()
    seen: list[int] = field(default_factory=list, compare=False, repr=False)


@dataclasses.dataclass(frozen=True, slots=True)
class StandardPlate:
    text: str
    marks: tuple[str, ...] = ()
    seen: list[int] = field(default_factory=list, compare=False, repr=False)


@dataclass(slots=True)
class Counted:
    number: int = 0
    names: set[str] = field(default_factory=set)


@dataclass(frozen=True)
class Alone:
    value: float


@dataclass(frozen=True)
class More(Alone):
    unit: str = "m"


@dataclass(frozen=True, slots=True)
class Told:
    name: str

    def __repr__(self) -> str:
        return f"<{self.name}>"


def test_objects_are_made_like_those_of_the_standard_decorator() -> None:
    one, standard = Plate("B 1", seen=[1]), StandardPlate("B 1", seen=[1])
    assert dataclasses.asdict(one) == dataclasses.asdict(standard)
    assert repr(one) == repr(standard).replace("StandardPlate", "Plate")
    assert Plate("a").seen is not Plate("a").seen
    assert Plate.__slots__ == StandardPlate.__slots__
    assert Plate.__match_args__ == StandardPlate.__match_args__
    assert Plate.__doc__ == "A plate."
    with pytest.raises(TypeError, match="text"):
        Plate()  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="twist"):
        Plate("a", twist=1)  # type: ignore[call-arg]


def test_fields_decide_what_is_equal() -> None:
    assert Plate("a", seen=[1]) == Plate("a", seen=[2])
    assert hash(Plate("a", seen=[1])) == hash(Plate("a", seen=[2]))
    assert Plate("a") != Plate("b")
    other: object = StandardPlate("a")
    assert Plate("a") != other
    strange = Alone(float("nan"))
    assert strange == copy.copy(strange), "as in a tuple, a value is equal to itself"
    assert Counted(1) == Counted(1)
    with pytest.raises(TypeError, match="unhashable"):
        hash(Counted())


def test_a_frozen_object_stays_as_it_is() -> None:
    for one in (Plate("a"), Alone(1.0)):
        with pytest.raises(FrozenInstanceError):
            one.text = "b"  # type: ignore[misc, union-attr]
        with pytest.raises(FrozenInstanceError):
            del one.text  # type: ignore[union-attr]
    changed = Counted()
    changed.number = 3
    assert changed == Counted(3)


@pytest.mark.parametrize("one", [Plate("a", ("x",), [1]), Counted(2, {"y"}), Alone(1.5), More(1.0)])
def test_objects_survive_processes_and_copies(one: Plate | Counted | Alone) -> None:
    assert pickle.loads(pickle.dumps(one)) == one
    assert copy.deepcopy(one) == one
    assert dataclasses.replace(one) == one


def test_fields_are_inherited_and_own_methods_are_kept() -> None:
    assert More(2.0) == More(value=2.0, unit="m")
    assert repr(More(2.0)) == "More(value=2.0, unit='m')"
    assert repr(Told("ann")) == "<ann>"


def test_the_program_uses_no_other() -> None:
    """The standard decorator costs each start a millisecond for each class."""
    for file in (PROJECT / "reportdesk").rglob("*.py"):
        names = {
            name.name
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
            if isinstance(node, ast.ImportFrom) and node.module == "dataclasses"
            for name in node.names
        }
        assert "dataclass" not in names or file.name == "values.py", file
