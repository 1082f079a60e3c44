"""The central database: one file per concern; `store.DatabaseStore` is the door."""
