"""Copies of sealed files: nothing in them but what their pages show, and public only when a reviewer released them."""

from hashlib import sha256

import pghistory
import pgtrigger
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Func, Q, Value
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from appeals.querysets import CleanCopyQuerySet
from signatories.models import Identified, IdentifiedManager

from .text import Source

# A page that was looked at is the desk's affair; releasing and taking back is history.
RELEASED_OR_TAKEN_BACK = pghistory.AnyChange("released_at", "released_by")


@pghistory.track(
    pghistory.InsertEvent(), pghistory.UpdateEvent(condition=RELEASED_OR_TAKEN_BACK), pghistory.DeleteEvent()
)
class CleanCopy(Identified):
    """A copy of the file that a source was read from. It is released when somebody has looked at each of its pages."""

    source = models.OneToOneField(
        Source, models.CASCADE, related_name="clean_copy", verbose_name=_("source"), editable=False
    )
    content = models.BinaryField(_("the copy"))
    sha256 = models.CharField(_("SHA-256 of the copy"), max_length=64, editable=False)
    page_count = models.PositiveIntegerField(_("number of pages"))
    unseen_pages = ArrayField(
        models.PositiveIntegerField(), verbose_name=_("pages that nobody looked at yet"), default=list, blank=True
    )
    released_by = models.CharField(_("released by"), max_length=150, blank=True, help_text=_("Never public."))
    released_at = models.DateTimeField(_("released at"), null=True, blank=True)

    objects = IdentifiedManager.from_queryset(CleanCopyQuerySet)()

    class Meta(Identified.Meta):
        verbose_name = _("copy of a file")
        verbose_name_plural = _("copies of files")
        default_permissions = ()
        permissions = [("release_copy", _("Can release a copy of a file"))]
        constraints = [
            models.CheckConstraint(
                condition=Q(
                    sha256=Func(
                        Func(F("content"), function="sha256"),
                        Value("hex"),
                        function="encode",
                        output_field=models.CharField(),
                    )
                ),
                name="appeals_cleancopy_sha256_is_of_content",
            ),
            models.CheckConstraint(
                condition=Q(released_at=None) | Q(unseen_pages=[]), name="appeals_cleancopy_released_when_seen"
            ),
            models.CheckConstraint(
                condition=Q(released_at=None, released_by="") | Q(released_at__isnull=False) & ~Q(released_by=""),
                name="appeals_cleancopy_release_is_whole",
            ),
        ]
        triggers = [
            *Identified.Meta.triggers,
            pgtrigger.ReadOnly(name="content_is_final", fields=["source", "content", "sha256", "page_count"]),
        ]

    def __str__(self):
        return str(self.source)

    def save(self, *args, **kwargs):
        self.sha256 = sha256(bytes(self.content)).hexdigest()
        super().save(*args, **kwargs)

    @property
    def is_released(self):
        return self.released_at is not None

    @cached_property
    def pages(self):
        """(number, whether somebody looked at it) of each page."""
        return [(number, number not in self.unseen_pages) for number in range(1, self.page_count + 1)]
