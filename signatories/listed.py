"""The listed people and organizations among some: what every search and suggestion asks."""

from signatories.models import Agent
from signatories.prepared import Prepared

LISTED = Prepared(Agent.objects.listed)
