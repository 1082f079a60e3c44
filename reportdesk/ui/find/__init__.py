"""Finding images: the filter menu, what is filtered by as chips, saved filters, and which columns are shown."""
