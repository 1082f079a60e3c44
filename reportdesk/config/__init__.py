"""Settings declared as data, where they are kept, and where the program's files lie."""
