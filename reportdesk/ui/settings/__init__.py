"""The settings dialog, made from the declared settings, and the first minute with the program."""
