"""What the pages of an appeal and of a demand ask the database, in queries that are written once.

So many tables say what is withheld that Django takes longer to write these than to read all that such a page shows.
"""

from appeals.models import Addressing, Appeal, Demand, Issuer, Mention, Signature
from signatories.prepared import KEYS, Prepared

APPEALS = Prepared(lambda: Appeal.objects.with_addresses().with_counts().with_last_version())
DEMANDS = Prepared(lambda: Demand.objects.visible().with_appeals().with_first_text())
ISSUERS = Prepared(lambda: Issuer.objects.visible().select_related("agent").order_by("position"), "appeal", KEYS)
ADDRESSINGS = Prepared(
    lambda: Addressing.objects.visible().select_related("addressee", "agent").order_by("position"), "appeal", KEYS
)
MENTIONS = Prepared(lambda: Mention.objects.visible().select_related("agent").order_by("position"), "text", KEYS)
MENTIONS_OF_DEMANDS = Prepared(
    lambda: Mention.objects.visible().select_related("agent").order_by("position"), "demand", KEYS
)
SIGNATURES = Prepared(lambda: Signature.objects.as_printed(), "entry__list__appeal", KEYS)
