"""Runs at every start of the packaged program: what it starts gets the system's libraries instead of the carried ones.

The starter of the program puts its folder into the search path of libraries. This process has read that path already;
Tesseract, a browser or a file manager of the system must not inherit it. Recogniser processes, which are this program
again, are told to set it up anew.
"""

import os

for name in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "DYLD_FRAMEWORK_PATH"):
    before = os.environ.pop(f"{name}_ORIG", None)
    if before is not None:
        os.environ[name] = before
    else:
        os.environ.pop(name, None)
os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
