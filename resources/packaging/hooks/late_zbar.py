"""Runs when the packaged program imports ctypes.util: pyzbar asks the system for libzbar and gets the carried one."""

import os
import sys

# Not `import ctypes.util`: that name is given to ctypes only when this hook, too, has run.
from ctypes import util

_find_library = util.find_library


def _find_carried_library(name):
    if name == "zbar":
        for file in sorted(os.listdir(sys._MEIPASS)):
            if file.startswith("libzbar") and (".so" in file or file.endswith(".dylib")):
                return os.path.join(sys._MEIPASS, file)
    return _find_library(name)


util.find_library = _find_carried_library
