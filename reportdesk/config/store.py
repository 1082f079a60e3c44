"""Reading and writing settings: command line over environment over settings file over default.

The file is TOML. Unknown names, wrong types and values out of range are refused with the file, the name, the cause and
what would be right: a typing mistake must not silently give the default.
"""

from __future__ import annotations

import os
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import fields
from pathlib import Path
from typing import Any

from reportdesk.config.declare import Declared, declarations
from reportdesk.config.paths import settings_file
from reportdesk.config.pattern_check import check_patterns
from reportdesk.config.patterns import BUILT_IN_PATTERNS, Pattern
from reportdesk.config.settings import Settings
from reportdesk.domain.failures import SettingsInvalid, SettingsTooNew
from reportdesk.domain.system_words import system_words
from reportdesk.version import __version__

WRITTEN_BY = "written_by"
"""Entry that names the version of the program that wrote a settings file."""
_DECLARED = {declared.name: declared for declared in declarations(Settings)}


def load(
    file: Path | None = None,
    *,
    environment: Mapping[str, str] | None = None,
    **overrides: Any,
) -> Settings:
    """Return the settings in force.

    Args:
        file: settings file that must exist; None reads the user's own where there is one.
        environment: variables to read; None means the process environment.
        overrides: values that beat all others; None among them is ignored.

    Raises:
        SettingsInvalid: with the place, the name, the cause and the remedy.
    """
    values: dict[str, Any] = {}
    if file is not None:
        values |= read_file(file)
    elif settings_file().is_file():
        values |= read_file(settings_file())
    values |= from_environment(environment)
    for name, value in overrides.items():
        if value is not None:
            values[name] = checked(_DECLARED[name], value, "the command line")
    return Settings(**values)


def read_file(file: Path) -> dict[str, Any]:
    """Return the values that a settings file sets.

    Raises:
        SettingsInvalid: the file is missing, no TOML, or says something that is not allowed.
        SettingsTooNew: a newer version of the program wrote what this one does not know.
    """
    try:
        # Some editors begin with a byte order mark.
        text = file.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise SettingsInvalid(
            f"The settings file {file} cannot be read: {system_words(error)}.",
            "Check the name and that you may read it.",
        ) from error
    except UnicodeDecodeError as error:
        raise SettingsInvalid(
            f"The settings file {file} is no text: {error}.", "Save it as UTF-8, or rename the file to start anew."
        ) from error
    try:
        tree = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        # Besides what its own error says, a number of thousands of digits and brackets a thousand deep.
        raise SettingsInvalid(
            f"The settings file {file} is not valid TOML: {error}.", "Mend that line, or rename the file to start anew."
        ) from error
    by = tree.pop(WRITTEN_BY, "")
    try:
        return from_values(tree, str(file))
    except SettingsInvalid as error:
        if _version(by) <= _version(__version__):
            raise
        raise SettingsTooNew(
            f"The settings file {file} was written by the newer version {by} of the program: {error}",
            "Install that version, or set this one up anew.",
        ) from error


def _version(text: Any) -> tuple[int, ...]:
    return tuple(int(part) for part in str(text).split(".") if part.isdecimal())


def from_values(tree: dict[str, Any], place: str) -> dict[str, Any]:
    """Return what a settings file, or `values_of` on another machine, gave, checked.

    Raises:
        SettingsInvalid: a value is not allowed here, or a name is not known.
    """
    values: dict[str, Any] = {}
    for name, value in tree.items():
        if name == "identifiers":
            values["patterns"] = _patterns(value, place)
        elif name in _DECLARED and name != "patterns":
            values[name] = checked(_DECLARED[name], value, place)
        else:
            raise SettingsInvalid(
                f"{place}: there is no setting named '{name}'.",
                f"Known names: {', '.join(sorted(set(_DECLARED) - {'patterns'}))}, identifiers.patterns.",
            )
    return values


def from_environment(environment: Mapping[str, str] | None = None) -> dict[str, Any]:
    """Return the values that environment variables set; None reads the process environment.

    Raises:
        SettingsInvalid: with the variable, the cause and the remedy.
    """
    environment = os.environ if environment is None else environment
    values: dict[str, Any] = {}
    for declared in _DECLARED.values():
        text = environment.get(declared.env, "") if declared.env else ""
        if text:
            values[declared.name] = checked(declared, _parsed(declared, text), f"environment variable {declared.env}")
    return values


def _parsed(declared: Declared, text: str) -> Any:
    """Return `text` as the type of the setting where that works, else the text itself, to be refused by `checked`."""
    kind = type(declared.default)
    if kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            return text
    if kind is tuple:
        return [part.strip() for part in text.split(",") if part.strip()]
    return text


def checked(declared: Declared, value: Any, place: str) -> Any:
    """Return `value` as the setting's own type.

    Raises:
        SettingsInvalid: wrong type, out of range, or not among the choices.
    """
    kind = type(declared.default)
    if kind is tuple and isinstance(value, list | tuple) and all(isinstance(item, str) for item in value):
        value = tuple(value)
        wrong = [item for item in value if declared.choices and item not in declared.choices]
        if wrong:
            raise _refused(declared, place, f"'{wrong[0]}' is not allowed")
        if declared.choices:
            # Their order and repetition mean nothing, and must not look like another way of reading.
            value = tuple(choice for choice in declared.choices if choice in value)
        _check_sense(declared, value, place)
        return value
    if kind is float and isinstance(value, int) and not isinstance(value, bool):
        value = float(value)
    if type(value) is not kind:
        raise _refused(declared, place, f"'{value}' is not {_KIND_WORDS[kind]}")
    if declared.choices and value not in declared.choices:
        raise _refused(declared, place, f"'{value}' is not allowed")
    if declared.low is not None and declared.high is not None and not declared.low <= value <= declared.high:
        raise _refused(declared, place, f"{value} is out of range")
    _check_sense(declared, value, place)
    return value


def _check_sense(declared: Declared, value: Any, place: str) -> None:
    if declared.check is None:
        return
    try:
        declared.check(value)
    except SettingsInvalid as error:
        raise SettingsInvalid(f"{place}: {declared.name}: {error.message}", error.hint) from error


_KIND_WORDS: dict[type, str] = {
    int: "a whole number",
    float: "a number",
    str: "a text",
    bool: "true or false",
    tuple: "a list of words",
}


def _refused(declared: Declared, place: str, cause: str) -> SettingsInvalid:
    allowed = declared.range_words() or _KIND_WORDS[type(declared.default)]
    return SettingsInvalid(f"{place}: {declared.name}: {cause}.", f"Allowed: {allowed}. {declared.text}")


def _patterns(section: Any, place: str) -> tuple[Pattern, ...]:
    """Return the built-in patterns, changed and followed by those of the file."""
    known = {field.name for field in fields(Pattern)}
    listed = section.get("patterns") if isinstance(section, dict) else None
    if not isinstance(listed, list) or set(section) != {"patterns"} or any(type(entry) is not dict for entry in listed):
        raise SettingsInvalid(f"{place}: 'identifiers' is wrong.", "It holds [[identifiers.patterns]] entries only.")
    patterns = {pattern.name: pattern for pattern in BUILT_IN_PATTERNS}
    named: set[str] = set()
    again: list[Pattern] = []
    for entry in listed:
        unknown = set(entry) - known
        if unknown or not isinstance(entry.get("name"), str):
            cause = f"'{sorted(unknown)[0]}' is unknown" if unknown else "'name' is missing"
            raise SettingsInvalid(
                f"{place}: an identifier pattern is wrong: {cause}.", f"A pattern has: {', '.join(sorted(known))}."
            )
        name = entry["name"]
        pattern = _pattern(entry, patterns.get(name), place)
        if name in named:
            again.append(pattern)
        else:
            patterns[name] = pattern
        named.add(name)
    result = tuple(patterns.values())
    # The second of one name would silently take the place of the first.
    check_patterns((*result, *again))
    return result


def _pattern(entry: dict[str, Any], base: Pattern | None, place: str) -> Pattern:
    values = dict(entry)
    if base is not None:
        values = {field.name: getattr(base, field.name) for field in fields(Pattern)} | values
    name = entry["name"]
    if "regex" not in values:
        raise SettingsInvalid(f"{place}: pattern '{name}' has no regex.", "Add regex = '...'.")
    if isinstance(values.get("sources"), list):
        values["sources"] = tuple(values["sources"])
    if isinstance(values.get("min_confidence"), int):
        values["min_confidence"] = float(values["min_confidence"])
    pattern = Pattern(**values)
    for field in fields(Pattern):
        expected = type(getattr(BUILT_IN_PATTERNS[0], field.name))
        if type(getattr(pattern, field.name)) is not expected:
            raise SettingsInvalid(
                f"{place}: pattern '{name}': {field.name} is wrong.", f"It must be {_KIND_WORDS[expected]}."
            )
    return pattern


def save(settings: Settings, file: Path) -> None:
    """Write what differs from the defaults, atomically: a crash leaves the old file or the new one, never half of one.

    Raises:
        SettingsInvalid: the file cannot be written.
    """
    _write(changed_values(settings), file)


def export(settings: Settings, file: Path, *, leave_out: Iterable[str] = ()) -> None:
    """Write all settings but those left out, so that another desk that reads the file is set up the same.

    Raises:
        SettingsInvalid: the file cannot be written.
    """
    left_out = set(leave_out)
    chosen = [declared for declared in _DECLARED.values() if declared.name not in left_out]
    _write(_tree(settings, chosen), file)


def values_of(settings: Settings, names: Iterable[str]) -> dict[str, Any]:
    """Return the named settings as the settings file writes them, to be carried to another machine."""
    return _tree(settings, [_DECLARED[name] for name in names])


def _write(tree: dict[str, Any], file: Path) -> None:
    import tomli_w

    from reportdesk.config.atomic import write_atomically

    text = tomli_w.dumps({WRITTEN_BY: __version__} | tree)
    try:
        write_atomically(file, text.encode())
    except OSError as error:
        raise SettingsInvalid(
            f"The settings cannot be written to {file}: {system_words(error)}.", "Check the disk and your rights there."
        ) from error


def changed_values(settings: Settings) -> dict[str, Any]:
    """Return what differs from the defaults, as the settings file writes it."""
    changed = [declared for declared in _DECLARED.values() if getattr(settings, declared.name) != declared.default]
    return _tree(settings, changed)


def _tree(settings: Settings, chosen: Iterable[Declared]) -> dict[str, Any]:
    tree: dict[str, Any] = {}
    for declared in chosen:
        value = getattr(settings, declared.name)
        if declared.name == "patterns":
            tree["identifiers"] = {"patterns": [_pattern_tree(pattern) for pattern in _changed_patterns(value)]}
        else:
            tree[declared.name] = list(value) if isinstance(value, tuple) else value
    return tree


def _changed_patterns(patterns: tuple[Pattern, ...]) -> list[Pattern]:
    return [pattern for pattern in patterns if pattern not in BUILT_IN_PATTERNS]


def _pattern_tree(pattern: Pattern) -> dict[str, Any]:
    values = {field.name: getattr(pattern, field.name) for field in fields(Pattern)}
    return {name: list(value) if isinstance(value, tuple) else value for name, value in values.items()}
