"""How organizations belong together. Between people no relation is ever recorded."""

import pgtrigger
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from signatories.querysets import RelationQuerySet

from .agent import Agent
from .base import Identified, IdentifiedManager, recorded


@recorded
class AgentRelation(Identified):
    """`subject` is the branch, the successor or the member of `object`."""

    class Kind(models.TextChoices):
        BRANCH = "branch", _("branch of")
        SUCCESSOR = "successor", _("successor of")
        MEMBER = "member", _("member of")

    subject = models.ForeignKey(Agent, models.CASCADE, related_name="relations", verbose_name=_("organization"))
    kind = models.CharField(_("relation"), max_length=10, choices=Kind)
    object = models.ForeignKey(Agent, models.CASCADE, related_name="relations_to_it", verbose_name=_("of"))
    note = models.TextField(_("reason"), help_text=_("Public. Where this is said."))

    objects = IdentifiedManager.from_queryset(RelationQuerySet)()

    class Meta(Identified.Meta):
        verbose_name = _("relation between organizations")
        verbose_name_plural = _("relations between organizations")
        constraints = [
            models.CheckConstraint(condition=~Q(subject=F("object")), name="signatories_agentrelation_not_to_itself"),
            models.UniqueConstraint(fields=["subject", "kind", "object"], name="signatories_agentrelation_once"),
        ]
        triggers = [
            *Identified.Meta.triggers,
            pgtrigger.Trigger(
                name="between_organizations",
                level=pgtrigger.Row,
                when=pgtrigger.After,
                timing=pgtrigger.Deferred,
                operation=pgtrigger.Insert | pgtrigger.Update,
                func="""
                IF EXISTS (
                    SELECT FROM signatories_agent
                    WHERE id IN (NEW.subject_id, NEW.object_id) AND kind <> 'organization'
                ) THEN
                    RAISE EXCEPTION 'A relation stands between organizations only.'
                        USING ERRCODE = 'check_violation', CONSTRAINT = 'between_organizations';
                END IF;
                RETURN NULL;
                """,
            ),
        ]

    def __str__(self):
        return f"{self.subject} – {self.get_kind_display()} – {self.object}"
