"""The editors' desk: texts that are being read, before and beside the record. Nothing here is ever public."""

from hashlib import sha256

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from appeals.statement.decoding import decode
from signatories.identifiers import new_identifier

from .appeal import Appeal
from .text import Source


class Review(models.Model):
    """A text on the desk: its bytes, and every state that its review went through.

    It becomes an appeal, or it opened one again to correct it. What the editor decided has the shape of the
    reviewed files, so that one pipeline makes the records of both.
    """

    class State(models.TextChoices):
        OPEN = "open", _("open")
        MADE = "made", _("made into an appeal")
        DISCARDED = "discarded", _("discarded")

    identifier = models.CharField(_("identifier"), max_length=16, unique=True, default=new_identifier, editable=False)
    state = models.CharField(_("state"), max_length=9, choices=State, default=State.OPEN)
    title = models.CharField(_("title"), max_length=200, blank=True, help_text=_("By which editors know it in lists."))
    file_name = models.CharField(_("file name"), max_length=200)
    raw = models.BinaryField(_("text as it came"))
    sha256 = models.CharField(_("SHA-256 of the text"), max_length=64, editable=False, db_index=True)
    original = models.BinaryField(
        _("original file"),
        null=True,
        help_text=_("Sealed: a file can hold authors, comments and scanned signatures. Public is the text."),
    )
    original_name = models.CharField(_("name of the original file"), max_length=200, blank=True)
    original_sha256 = models.CharField(_("SHA-256 of the original file"), max_length=64, blank=True)
    reviewed_at_first = models.JSONField(_("what was decided when it was opened"), default=dict)
    step = models.PositiveIntegerField(_("step"), default=0, help_text=_("The state that holds: undo goes back."))
    appeal = models.ForeignKey(
        Appeal, models.SET_NULL, null=True, blank=True, related_name="reviews", verbose_name=_("appeal")
    )
    source = models.ForeignKey(
        Source, models.SET_NULL, null=True, blank=True, related_name="reviews", verbose_name=_("source")
    )
    editor = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+", verbose_name=_("editor")
    )
    opened_at = models.DateTimeField(_("opened"), auto_now_add=True)
    changed_at = models.DateTimeField(_("last change"), auto_now=True)

    class Meta:
        verbose_name = _("text on the desk")
        verbose_name_plural = _("texts on the desk")
        ordering = ["-changed_at"]
        constraints = [
            models.CheckConstraint(condition=Q(state__in=["open", "made", "discarded"]), name="appeals_review_state"),
        ]

    def __str__(self):
        return self.title or self.file_name

    def save(self, *args, **kwargs):
        if self._state.adding:
            # The bytes never change, and are many: no later step asks for them.
            self.sha256 = sha256(bytes(self.raw)).hexdigest()
            self.original_sha256 = sha256(bytes(self.original)).hexdigest() if self.original is not None else ""
        super().save(*args, **kwargs)

    @cached_property
    def decoded(self):
        """The text that all positions refer to."""
        return decode(bytes(self.raw))[0]

    @property
    def is_open(self):
        return self.state == self.State.OPEN

    @property
    def corrects(self):
        """Whether it opened an appeal that was there before."""
        return self.is_open and self.source_id is not None


class ReviewStep(models.Model):
    """A state of a review: what was decided so far, and what was done last. Undo and redo go along these."""

    review = models.ForeignKey(Review, models.CASCADE, related_name="steps", verbose_name=_("review"))
    number = models.PositiveIntegerField(_("number"))
    reviewed = models.JSONField(_("what is decided"), default=dict)
    done = models.CharField(_("what was done"), max_length=300, blank=True)

    class Meta:
        verbose_name = _("step of a review")
        verbose_name_plural = _("steps of a review")
        ordering = ["review", "number"]
        constraints = [models.UniqueConstraint(fields=["review", "number"], name="appeals_reviewstep_number_once")]

    def __str__(self):
        return self.done
