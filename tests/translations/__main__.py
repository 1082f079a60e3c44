"""`python -m tests.translations update`: texts extracted anew, what is translated kept, .qm files compiled."""

from __future__ import annotations

import argparse

from tests.translations import ts_file
from tests.translations.room_texts import MESSAGES, messages_json, room_texts
from tests.translations.window_texts import window_texts


def main() -> int:
    """Update all languages, and say what is still to be translated."""
    parser = argparse.ArgumentParser(prog="python -m tests.translations", description=__doc__)
    parser.add_argument("command", choices=("update",))
    parser.parse_args()
    ts_file.FOLDER.mkdir(exist_ok=True)
    MESSAGES.write_text(messages_json(), encoding="utf-8")
    unfinished = 0
    for language in ts_file.LANGUAGES:
        messages = ts_file.messages_of([*window_texts(), *room_texts()], ts_file.read(language))
        path = ts_file.ts_path(language)
        path.write_text(ts_file.text_of(language, messages), encoding="utf-8")
        ts_file.compile_ts(path, path.with_suffix(".qm"))
        missing = [message.source for message in messages if not message.translation]
        unfinished += len(missing)
        print(f"{language}: {len(messages)} texts, {len(missing)} to be translated in {path}")
        for text in missing:
            print(f"    {text!r}")
    return 1 if unfinished else 0


if __name__ == "__main__":
    raise SystemExit(main())
