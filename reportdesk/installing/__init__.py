"""Getting model files: from a pinned address, a mirror or a folder, checked, and made faster where a step is known."""
