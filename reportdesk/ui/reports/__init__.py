"""The care of reports in the window: recent ones, renaming, archiving, deleting."""
