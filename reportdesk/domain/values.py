"""Dataclasses that are cheap to import: what a class needs is made when it is first used.

The standard decorator compiles up to six functions for each class, 1.2 ms where docstrings are stripped, and the
window's start imports a hundred classes: a fifth of its processor time. Here a class costs 0.1 ms, and `__init__` is
compiled for its first object. Fields, `replace`, `asdict` and the like are those of `dataclasses`.
"""

from __future__ import annotations

from dataclasses import MISSING, FrozenInstanceError, fields
from operator import attrgetter
from typing import TYPE_CHECKING, Any

__all__ = ["dataclass"]

if TYPE_CHECKING:
    # To a type checker, and to a reader, it is the standard one with fewer options.
    from dataclasses import dataclass
else:
    from dataclasses import dataclass as _standard

    def dataclass(cls=None, /, *, frozen=False, slots=False):
        """Return the class with what its fields say, like the standard decorator of that name."""
        return _made(cls, frozen, slots) if cls is not None else lambda cls: _made(cls, frozen, slots)

    def _made(cls, frozen, slots):
        own = vars(cls).keys()
        # The standard decorator makes a text of the signature for a class without one, which takes longest of all.
        cls.__doc__ = cls.__doc__ or cls.__name__
        made = _standard(init=False, repr=False, eq=False, slots=slots)(cls)
        methods = {"__init__": _first_init(made, frozen), "__repr__": _represented, **_compared(made, frozen)}
        if frozen:
            methods |= {"__setattr__": _refused, "__delattr__": _refused}
        if frozen and slots:
            methods |= {"__getstate__": _state, "__setstate__": _set_state}
        for name, method in methods.items():
            if name not in own:
                setattr(made, name, method)
        return made


def _first_init(cls: Any, frozen: bool) -> Any:
    def first(self: Any, *values: Any, **named: Any) -> None:
        cls.__init__ = _compiled_init(cls, frozen)
        cls.__init__(self, *values, **named)

    return first


def _compiled_init(cls: Any, frozen: bool) -> Any:
    known: dict[str, Any] = {"set_": object.__setattr__, "MISSING": MISSING}
    taken, body = ["self"], []
    for field in fields(cls):
        name, value = field.name, field.name
        if field.default_factory is not MISSING:
            known[f"make_{name}"] = field.default_factory
            taken.append(f"{name}=MISSING")
            value = f"make_{name}() if {name} is MISSING else {name}"
        elif field.default is not MISSING:
            known[f"default_{name}"] = field.default
            taken.append(f"{name}=default_{name}")
        else:
            taken.append(name)
        body.append(f"    set_(self, {name!r}, {value})" if frozen else f"    self.{name} = {value}")
    exec(f"def __init__({', '.join(taken)}):\n" + "\n".join(body or ["    pass"]), known)
    init = known["__init__"]
    init.__qualname__ = f"{cls.__qualname__}.__init__"
    return init


def _compared(cls: Any, frozen: bool) -> dict[str, Any]:
    names = [field.name for field in fields(cls) if field.compare]
    take = attrgetter(*names) if names else None

    def values(one: Any) -> tuple[Any, ...]:
        return (take(one),) if take else ()

    def equals(self: Any, other: object) -> Any:
        return values(self) == values(other) if other.__class__ is self.__class__ else NotImplemented

    def hashed(self: Any) -> int:
        return hash(values(self))

    return {"__eq__": equals, "__hash__": hashed if frozen else None}


def _represented(self: Any) -> str:
    shown = ", ".join(f"{field.name}={getattr(self, field.name)!r}" for field in fields(self) if field.repr)
    return f"{self.__class__.__qualname__}({shown})"


def _refused(_self: Any, name: str, *_value: Any) -> None:
    raise FrozenInstanceError(f"{name!r} cannot be changed")


def _state(self: Any) -> list[Any]:
    return [getattr(self, field.name) for field in fields(self)]


def _set_state(self: Any, state: list[Any]) -> None:
    for field, value in zip(fields(self), state, strict=True):
        object.__setattr__(self, field.name, value)
