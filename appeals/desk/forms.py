"""The page on which a text comes in."""

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from appeals.importing.record import CONTROL

from . import uploads
from .changes.details import BAD_LANGUAGE, LANGUAGE

BAD_ADDRESS = _("The address must begin with http:// or https://.")


class TextForm(forms.Form):
    """A pasted text or a file, and where it comes from. What was typed stays, whatever is wrong."""

    text = forms.CharField(
        label=_("Text"),
        required=False,
        strip=False,
        widget=forms.Textarea(attrs={"rows": 18}),
        help_text=_("Paste what you copied from the page, menus and all. Nothing has to be tidied up."),
    )
    file = forms.FileField(
        label=_("or a file"),
        required=False,
        help_text=_(
            "Text, web page, Word or PDF. The file itself is kept and never public; public is its text. "
            "Of a PDF a reviewer may release a copy later."
        ),
        widget=forms.FileInput(attrs={"accept": ",".join(uploads.KINDS)}),
    )
    address = forms.CharField(
        label=_("Address of the source"),
        required=False,
        max_length=1000,
        validators=[URLValidator(schemes=["http", "https"], message=BAD_ADDRESS)],
        widget=forms.URLInput,
        help_text=_("Where you found it. Leave empty what you do not know: readers see “not recorded”."),
    )
    publisher = forms.CharField(label=_("Publisher"), required=False, max_length=300)
    retrieved_on = forms.DateField(
        label=_("Date retrieved"), required=False, widget=forms.DateInput(attrs={"type": "date"})
    )
    language = forms.RegexField(
        LANGUAGE,
        label=_("Language"),
        required=False,
        max_length=12,
        help_text=_("A code such as en, ru, kk. Left empty, it is guessed."),
        error_messages={"invalid": BAD_LANGUAGE},
    )

    def clean_text(self):
        # Browsers send each end of a line as two characters; nobody pasted these. Control characters nobody sees.
        text = CONTROL.sub(" ", self.cleaned_data["text"].replace("\r\n", "\n"))
        uploads.check_length(text)
        return text

    def clean_file(self):
        file = self.cleaned_data["file"]
        if file is None:
            return None
        if file.size > uploads.LARGEST_FILE:
            raise ValidationError(_("This file is larger than 20 MB."))
        received = uploads.received(file.name, file.read())
        uploads.check_length(received.text)
        return received

    def clean_retrieved_on(self):
        day = self.cleaned_data["retrieved_on"]
        if day and day > timezone.localdate():
            raise ValidationError(_("This day has not come yet."))
        return day

    def clean(self):
        cleaned = super().clean()
        if {"text", "file"} & self.errors.keys():
            return cleaned
        text, file = cleaned["text"].strip(), cleaned["file"]
        if text and file:
            self.add_error("file", _("There is a pasted text as well. Which of the two is it? Empty the other one."))
        elif not text and not file:
            self.add_error("text", _("Paste a text, or choose a file."))
        return cleaned

    def received(self):
        """What came in."""
        if self.cleaned_data["file"]:
            return self.cleaned_data["file"]
        return uploads.Received(self.cleaned_data["text"].encode("utf-8", "replace"), "pasted.txt")

    def decided(self):
        """What is known of the text from the start, in the shape of a reviewed file."""
        known = {name: self.cleaned_data[name] for name in ("address", "publisher", "language")}
        known["retrieved_on"] = str(self.cleaned_data["retrieved_on"] or "")
        known["furniture"] = sorted(self.received().furniture)
        return {name: value for name, value in known.items() if value}
