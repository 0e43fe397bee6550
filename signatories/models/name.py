"""Names and other marks by which an agent is known."""

import pgtrigger
from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from signatories.names import initial, keys, sort_key

from .agent import Agent
from .base import Identified, IdentifiedManager, recorded
from .change import OF_WITHHELD_AGENT, tell_index

# A new form of name can be found by its keys at once, whichever way it came in. See NameInUse.
NAME_IN_USE = pgtrigger.Trigger(
    name="name_in_use",
    level=pgtrigger.Row,
    when=pgtrigger.After,
    operation=pgtrigger.Insert | pgtrigger.UpdateOf("agent_id", "name", "keys") | pgtrigger.Delete,
    func="""
    IF TG_OP = 'DELETE' THEN
        DELETE FROM signatories_nameinuse WHERE relation = 'names' AND identifier = OLD.identifier;
        RETURN NULL;
    END IF;
    INSERT INTO signatories_nameinuse (relation, identifier, owner, kind, name, surname, keys, matched)
    SELECT 'names', NEW.identifier, agent.identifier, agent.kind, NEW.name, '', NEW.keys, NEW.keys = '{}'
    FROM signatories_agent agent WHERE agent.id = NEW.agent_id
    ON CONFLICT (relation, identifier) DO UPDATE
    SET owner = EXCLUDED.owner, kind = EXCLUDED.kind, name = EXCLUDED.name, keys = EXCLUDED.keys,
        matched = EXCLUDED.matched;
    RETURN NULL;
    """,
)


@recorded
class AgentName(Identified):
    """One form of a name, as some document prints it."""

    class Script(models.TextChoices):
        LATIN = "Latn", _("Latin")
        CYRILLIC = "Cyrl", _("Cyrillic")
        OTHER = "Zyyy", _("other")

    agent = models.ForeignKey(Agent, models.CASCADE, related_name="names", verbose_name=_("agent"))
    name = models.CharField(_("name"), max_length=500, help_text=_("As a document prints it."))
    language = models.CharField(_("language"), max_length=12, blank=True, help_text=_("BCP 47, such as en, ru, kk."))
    script = models.CharField(_("script"), max_length=4, choices=Script, default=Script.LATIN)
    preferred = models.BooleanField(
        _("preferred"), default=False, help_text=_("The form that stands on the record's page.")
    )
    sort_key = models.CharField(_("sort key"), max_length=500, editable=False)
    initial = models.CharField(_("initial"), max_length=1, editable=False)
    keys = ArrayField(models.CharField(max_length=200), verbose_name=_("folded keys"), editable=False)

    objects = IdentifiedManager()

    class Meta(Identified.Meta):
        triggers = [
            *Identified.Meta.triggers,
            NAME_IN_USE,
            *tell_index(
                hides=OF_WITHHELD_AGENT,
                agent="SELECT agent_id FROM changed",
                ties=f"SELECT agent_id FROM changed WHERE {OF_WITHHELD_AGENT}",  # noqa: S608 - our own
            ),
        ]
        verbose_name = _("form of name")
        verbose_name_plural = _("forms of name")
        ordering = ["-preferred", "sort_key", "pk"]
        indexes = [
            GinIndex(fields=["keys"], name="signatories_name_keys"),
            models.Index(fields=["sort_key"], name="signatories_name_sort_key"),
        ]
        constraints = [
            models.CheckConstraint(condition=~Q(name=""), name="signatories_agentname_not_empty"),
            models.UniqueConstraint(
                fields=["agent", "name", "language"],
                name="signatories_agentname_once",
                violation_error_message=_("This form of the name is there already."),
            ),
            models.UniqueConstraint(
                fields=["agent", "language"],
                condition=Q(preferred=True),
                name="signatories_agentname_one_preferred_per_language",
            ),
        ]

    def __str__(self):
        return self.name

    def derive(self):
        """Fills what follows from the name: the place in the A to Z and the keys by which it is found."""
        self.sort_key = sort_key(self.name, self.agent.kind)[:500]
        self.initial = initial(self.name, self.agent.kind)
        self.keys = keys(self.name, self.agent.kind)

    def save(self, *args, **kwargs):
        self.derive()
        super().save(*args, **kwargs)


@recorded
class AgentIdentifier(Identified):
    """The same agent in another place. Shown for listed agents only."""

    class Scheme(models.TextChoices):
        WIKIDATA = "wikidata", "Wikidata"
        VIAF = "viaf", "VIAF"
        ORCID = "orcid", "ORCID"
        ISNI = "isni", "ISNI"
        WEBSITE = "website", _("website")

    ADDRESSES = {
        Scheme.WIKIDATA: "https://www.wikidata.org/entity/{}",
        Scheme.VIAF: "https://viaf.org/viaf/{}",
        Scheme.ORCID: "https://orcid.org/{}",
        Scheme.ISNI: "https://isni.org/isni/{}",
        Scheme.WEBSITE: "{}",
    }

    agent = models.ForeignKey(Agent, models.CASCADE, related_name="outside_identifiers", verbose_name=_("agent"))
    scheme = models.CharField(_("scheme"), max_length=10, choices=Scheme)
    value = models.CharField(_("value"), max_length=300)

    objects = IdentifiedManager()

    class Meta(Identified.Meta):
        verbose_name = _("outside identifier")
        verbose_name_plural = _("outside identifiers")
        constraints = [
            models.CheckConstraint(condition=~Q(value=""), name="signatories_agentidentifier_not_empty"),
            models.UniqueConstraint(fields=["agent", "scheme", "value"], name="signatories_agentidentifier_once"),
        ]

    def __str__(self):
        return f"{self.get_scheme_display()}: {self.value}"

    @property
    def address(self):
        """Where it leads to; empty for a value that is no address."""
        address = self.value if "://" in self.value else self.ADDRESSES[self.scheme].format(self.value)
        return address if address.startswith(("https://", "http://")) else ""


@recorded
class AgentSource(Identified):
    """Where what the record says comes from."""

    agent = models.ForeignKey(Agent, models.CASCADE, related_name="record_sources", verbose_name=_("agent"))
    citation = models.TextField(_("citation"), help_text=_("Public. A document of the archive, or a publication."))

    objects = IdentifiedManager()

    class Meta(Identified.Meta):
        verbose_name = _("source of the record")
        verbose_name_plural = _("sources of the record")

    def __str__(self):
        return self.citation
