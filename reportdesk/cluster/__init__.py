"""Several machines: the shared queue in the central Postgres, the worker that reads from it, the desk that fills it."""
