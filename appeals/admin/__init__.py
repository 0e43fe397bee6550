"""The admin: Django's own, made fit for editors."""

from . import appeal, demand, mention, signature, text, theme

__all__ = ["appeal", "demand", "mention", "signature", "text", "theme"]
