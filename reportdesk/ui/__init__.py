"""The window: Qt Widgets over committed state. It talks to engine, intake, previews and the workspace's queries."""
