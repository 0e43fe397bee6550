"""The admin: Django's own, made fit for editors."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from . import appeal, demand, matching, mention, review, signature, text, theme

__all__ = ["appeal", "demand", "matching", "mention", "review", "signature", "text", "theme"]

admin.site.site_header = admin.site.site_title = _("Appeals Archive")
admin.site.index_title = _("Editors' desk")
