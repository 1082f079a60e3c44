"""The program on its desktop: notifications, and its place in the tray."""
