"""Review: one large image after the other, decided from the keyboard; the same for many selected rows."""
