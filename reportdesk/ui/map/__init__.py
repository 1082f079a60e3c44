"""Where and when the photographs of the table were taken: a map and a time line, linked with it both ways."""
