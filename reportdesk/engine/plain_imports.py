"""Takes back what PySide6 does to `import`: it reads the source of every module that anybody imports after it.

It looks there for its own name, for `from __feature__ import ...`, which nothing here uses; the start of the window
waits for it 300 times.
"""

from __future__ import annotations

import builtins

import PySide6  # noqa: F401 - it is what changes `import`

builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
