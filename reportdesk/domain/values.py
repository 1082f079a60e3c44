"""Dataclasses that are cheap to import: what a class needs is made when it is first used.

The standard decorator compiles up to six functions for each class, 1.2 ms where docstrings are stripped, and the
window's start imports a hundred classes: a fifth of its processor time. Here a class costs 0.1 ms, and `__init__` is
compiled (0.5 ms) for its first object. Fields, `replace`, `asdict` and the like are those of `dataclasses`.
"""

from __future__ import annotations

from dataclasses import MISSING, Field, FrozenInstanceError, field, fields, make_dataclass
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
    """Let the standard decorator compile it, for a class of the same fields."""
    same = [(one.name, one.type, _like(one)) for one in fields(cls)]
    told = {"__doc__": cls.__doc__}
    made: Any = make_dataclass(cls.__name__, same, namespace=told, repr=False, eq=False, frozen=frozen)
    return made.__init__


def _like(one: Field[Any]) -> Any:
    if one.default_factory is not MISSING:
        return field(default_factory=one.default_factory)
    return field() if one.default is MISSING else field(default=one.default)


def _compared(cls: Any, frozen: bool) -> dict[str, Any]:
    names = [one.name for one in fields(cls) if one.compare]
    take = attrgetter(*names) if names else None

    def values(one: Any) -> tuple[Any, ...]:
        return (take(one),) if take else ()

    def equals(self: Any, other: object) -> Any:
        return values(self) == values(other) if other.__class__ is self.__class__ else NotImplemented

    def hashed(self: Any) -> int:
        return hash(values(self))

    return {"__eq__": equals, "__hash__": hashed if frozen else None}


def _represented(self: Any) -> str:
    shown = ", ".join(f"{one.name}={getattr(self, one.name)!r}" for one in fields(self) if one.repr)
    return f"{self.__class__.__qualname__}({shown})"


def _refused(_self: Any, name: str, *_value: Any) -> None:
    raise FrozenInstanceError(f"{name!r} cannot be changed")


def _state(self: Any) -> list[Any]:
    return [getattr(self, one.name) for one in fields(self)]


def _set_state(self: Any, state: list[Any]) -> None:
    for one, value in zip(fields(self), state, strict=True):
        object.__setattr__(self, one.name, value)
