"""Many images: who runs next, on which worker, and what happens when one fails. QtCore only in `engine` itself."""

from reportdesk.engine import plain_imports as plain_imports
