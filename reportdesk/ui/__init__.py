"""The window: Qt Widgets over committed state. It talks to engine, intake, previews and the workspace's queries."""

from reportdesk.engine import plain_imports as plain_imports
