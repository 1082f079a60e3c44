"""What things are: frozen values and rules, standard library only. Nothing here reads a file or knows a library."""
