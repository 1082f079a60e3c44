"""Stands for torchvision in tests, see pyproject.toml."""

from torchvision import ops

__all__ = ["ops"]
