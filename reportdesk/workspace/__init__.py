"""The durable local state: one SQLite file, one writer thread, read queries. `workspace.Workspace` is the door."""
