"""One demand for each day, the same for every reader, and one that names nobody."""

from datetime import date
from hashlib import sha256

from django.db.models.functions import Length

from appeals.models import Demand
from signatories.identifiers import ALPHABET, LENGTH

# It is quoted large.
LONGEST = 320


def demand_of_the_day(day: date) -> Demand | None:
    """The first one from an identifier on that the day gives; None where none fits."""
    demands = Demand.objects.visible().current().naming_nobody().for_lists().order_by("identifier")
    short = demands.annotate(length=Length("exact")).filter(length__lte=LONGEST)
    return short.filter(identifier__gte=_identifier_of(day)).first() or short.first()


def _identifier_of(day: date) -> str:
    digest = sha256(day.isoformat().encode()).digest()
    return "".join(ALPHABET[byte % len(ALPHABET)] for byte in digest[:LENGTH])
