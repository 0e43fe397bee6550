"""What lines and words can be, by name, and the key for each."""

from django.utils.translation import gettext_lazy as _

from appeals.statement import Label

LABEL_NAMES = {
    Label.FURNITURE: _("furniture"),
    Label.TITLE: _("title"),
    Label.DATELINE: _("dateline"),
    Label.ADDRESSEE: _("addressee"),
    Label.SALUTATION: _("salutation"),
    Label.HEADING: _("heading"),
    Label.BODY: _("body"),
    Label.LIST_ITEM: _("list item"),
    Label.DEMAND: _("demand"),
    Label.SIGNATURE_HEADING: _("signature heading"),
    Label.SIGNATURE: _("signature"),
    Label.NOTE: _("note"),
    Label.CONTACT: _("contact"),
    Label.BLANK: _("blank"),
}

# The key that labels the chosen lines. Blank lines stay blank.
LABEL_KEYS = {
    "f": Label.FURNITURE,
    "t": Label.TITLE,
    "l": Label.DATELINE,
    "a": Label.ADDRESSEE,
    "g": Label.SALUTATION,
    "h": Label.HEADING,
    "b": Label.BODY,
    "i": Label.LIST_ITEM,
    "d": Label.DEMAND,
    "j": Label.SIGNATURE_HEADING,
    "s": Label.SIGNATURE,
    "n": Label.NOTE,
    "c": Label.CONTACT,
}

# What words inside lines can be made, and the key for it.
PART_NAMES = {
    "title": _("title"),
    "date": _("date"),
    "place": _("place"),
    "addressee": _("addressee"),
    "issuer": _("issuer"),
    "demand": _("demand"),
    "mention": _("person or organization named"),
    "cited": _("treaty or law cited"),
    "withheld": _("withheld"),
}
PART_KEYS = {
    "t": "title",
    "e": "date",
    "p": "place",
    "a": "addressee",
    "o": "issuer",
    "d": "demand",
    "m": "mention",
    "c": "cited",
    "w": "withheld",
}
