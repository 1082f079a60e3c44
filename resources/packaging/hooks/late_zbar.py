"""Runs when the packaged program imports ctypes.util: pyzbar asks the system for libzbar and gets the carried one."""

import ctypes.util
import os
import sys

_find_library = ctypes.util.find_library


def _find_carried_library(name):
    if name == "zbar":
        for file in sorted(os.listdir(sys._MEIPASS)):
            if file.startswith("libzbar") and (".so" in file or file.endswith(".dylib")):
                return os.path.join(sys._MEIPASS, file)
    return _find_library(name)


ctypes.util.find_library = _find_carried_library
