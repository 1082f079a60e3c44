"""ELF libraries without the holes between their segments.

auditwheel writes new segments into the libraries of a wheel, each at the next multiple of the alignment that the
library was linked with, often 2 MB: a library of 0.5 MB then is a file of 6 MB, and `strip` makes one of it that no
loader takes. Here the segments move together, aligned to pages, which is what the loader asks for (man 5 elf: offset
and address agree modulo the alignment). Sections, which only linkers and debuggers read, are left out.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass, replace
from pathlib import Path

PAGE = 4096
_HEADER = struct.Struct("<16sHHIQQQIHHHHHH")
_SEGMENT = struct.Struct("<IIQQQQQQ")
_LOAD = 1
_ELF64_LITTLE = b"\x7fELF\x02\x01"


@dataclass(frozen=True, slots=True)
class Segment:
    """One line of the program header, in the order of its fields."""

    kind: int
    flags: int
    offset: int
    address: int
    physical: int
    size: int
    memory: int
    alignment: int

    def holds(self, other: Segment) -> bool:
        """Tell whether `other` lies inside this part of the file."""
        return self.offset <= other.offset and other.offset + other.size <= self.offset + self.size


def squeezed(file: Path, target: Path) -> bool:
    """Write a library without holes; False when it is of a form that this does not know."""
    content = file.read_bytes()
    if not content.startswith(_ELF64_LITTLE):
        return False
    header = list(_HEADER.unpack_from(content))
    at, size, number = header[5], header[9], header[10]
    segments = [Segment(*_SEGMENT.unpack_from(content, at + index * size)) for index in range(number)]
    loads = [segment for segment in segments if segment.kind == _LOAD]
    moved = _together(loads)
    if size != _SEGMENT.size or not loads or loads[0].offset or not all(_has_place(one, loads) for one in segments):
        return False
    made = bytearray(max(segment.offset + segment.size for segment in moved.values()))
    for before, after in moved.items():
        made[after.offset : after.offset + after.size] = content[before.offset : before.offset + before.size]
    # No section: their table's place, and the number and the name of them.
    header[6] = header[12] = header[13] = 0
    _HEADER.pack_into(made, 0, *header)
    for index, segment in enumerate(segments):
        _SEGMENT.pack_into(made, at + index * size, *_fields(_after(segment, moved)))
    target.write_bytes(made)
    return True


def _together(loads: list[Segment]) -> dict[Segment, Segment]:
    """Return each segment that is loaded, and where it goes: behind the one before, at its address modulo a page."""
    moved: dict[Segment, Segment] = {}
    end = 0
    for load in sorted(loads, key=lambda segment: segment.offset):
        offset = end + (load.address - end) % PAGE
        moved[load] = replace(load, offset=offset, alignment=PAGE)
        end = offset + load.size
    return moved


def _has_place(segment: Segment, loads: list[Segment]) -> bool:
    return segment.size == 0 or any(load.holds(segment) for load in loads)


def _after(segment: Segment, moved: dict[Segment, Segment]) -> Segment:
    if segment in moved:
        return moved[segment]
    if segment.size == 0:
        return segment
    before, after = next((before, after) for before, after in moved.items() if before.holds(segment))
    return replace(segment, offset=segment.offset - before.offset + after.offset)


def _fields(segment: Segment) -> tuple[int, ...]:
    return (
        segment.kind, segment.flags, segment.offset, segment.address, segment.physical, segment.size, segment.memory,
        segment.alignment,
    )  # fmt: skip
