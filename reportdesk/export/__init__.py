"""What leaves the desk as a file for people: XLSX, CSV, JSON and PDF, and the register of what is expected."""
