"""Runs at every start of the packaged program: other hooks wait until what they prepare is imported.

Run at once they import it, 20 ms in each process for what `--version` never needs.
"""

import importlib
import sys

_HOOKS = {"multiprocessing": "pyi_rth_multiprocessing", "pkgutil": "pyi_rth_pkgutil", "ctypes.util": "late_zbar"}
if sys.platform != "linux":
    # On Linux PySide6 finds its plugins by itself, and what the hook tells the environment would reach a browser or a
    # file manager that is opened and made with another Qt.
    _HOOKS["PySide6.QtCore"] = "pyi_rth_pyside6"


class _Late:
    """Finds a module as all others are found, and lets its hook run right after it."""

    @staticmethod
    def find_spec(name, path=None, target=None):
        hook = _HOOKS.pop(name, None)
        if hook is None:
            return None
        if not _HOOKS:
            sys.meta_path.remove(_Late)
        spec = next(filter(None, (finder.find_spec(name, path, target) for finder in _finders())), None)
        if spec is None:
            return None
        run = spec.loader.exec_module

        def run_both(module):
            run(module)
            importlib.import_module(hook)

        spec.loader.exec_module = run_both
        return spec


def _finders():
    return [finder for finder in sys.meta_path if finder is not _Late]


sys.meta_path.insert(0, _Late)
