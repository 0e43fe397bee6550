"""Whom readers write to: those who run this copy of the archive."""

from dataclasses import dataclass

from django.conf import settings
from django.core.checks import Tags, Warning, register
from django.core.exceptions import ImproperlyConfigured, ValidationError
from django.core.validators import URLValidator, validate_email

_is_web_address = URLValidator(schemes=["https", "http"])


@dataclass(frozen=True)
class Contact:
    """As it is read, and where a link to it leads."""

    words: str
    address: str


def contact_of(words: str) -> Contact | None:
    """The contact that the environment names: an e-mail address or a web address; None for none."""
    words = words.strip()
    if not words:
        return None
    for validate, scheme in ((validate_email, "mailto:"), (_is_web_address, "")):
        try:
            validate(words)
        except ValidationError:
            continue
        return Contact(words, f"{scheme}{words}")
    raise ImproperlyConfigured(
        f"CONTACT must be an e-mail address, or a web address that begins with https:// or http://, and not {words!r}."
    )


@register(Tags.security, deploy=True)
def someone_can_be_written_to(**_kwargs: object) -> list[Warning]:
    """People at risk are told to write to those who run the archive."""
    if settings.CONTACT:
        return []
    hint = "Set CONTACT to an e-mail address or a web address. It stands on /about/."
    return [Warning("Nobody can ask for a name to be withheld: no contact is named.", hint=hint, id="archive.W001")]
