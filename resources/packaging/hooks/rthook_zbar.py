"""Runs at every start of the packaged program: pyzbar asks the system for libzbar, here it finds the carried one."""

import ctypes.util
import pathlib
import sys

_find_library = ctypes.util.find_library


def _find_carried_library(name):
    if name == "zbar":
        for pattern in ("libzbar.so*", "libzbar*.dylib"):
            for file in pathlib.Path(sys._MEIPASS).glob(pattern):
                return str(file)
    return _find_library(name)


ctypes.util.find_library = _find_carried_library
