"""The Help menu: keys, diagnostics, the log, and what the program is made of."""
