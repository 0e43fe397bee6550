"""What holds for every model, asked of the models themselves: a new one is checked from its first day on."""

from django.apps import apps
from django.db.models import BooleanField, CheckConstraint, Exists, ExpressionWrapper, OuterRef

from signatories.models import Identified


def record_models():
    """Every model of the record, and neither the tables that keep its history nor what lies on the desk."""
    return [
        model
        for app in ("appeals", "signatories")
        for model in apps.get_app_config(app).get_models()
        if issubclass(model, Identified) and not model._meta.proxy and not hasattr(model, "pgh_tracked_model")
    ]


def constraints():
    """PostgreSQL keeps these. A copy of the data may have lost them on its way."""
    for model in record_models():
        for constraint in model._meta.constraints:
            if isinstance(constraint, CheckConstraint):
                kept = ExpressionWrapper(constraint.condition, output_field=BooleanField())
                for record in model._base_manager.alias(is_kept=kept).filter(is_kept=False):
                    yield record, f"breaks the constraint {constraint.name}"


def choices():
    """A value of a closed list is one of the list."""
    for model in record_models():
        for field in model._meta.concrete_fields:
            if field.choices:
                known = [value for value, _ in field.flatchoices] + ([""] if field.blank else [])
                for record in model._base_manager.exclude(**{f"{field.name}__in": known}):
                    yield record, f"has an unknown value in the field {field.name}"


def history():
    for model in record_models():
        events = model.pgh_event_model.objects.filter(pgh_obj_id=OuterRef("pk"))
        for record in model._base_manager.filter(~Exists(events)):
            yield record, "has no history: it was written with the triggers switched off"


EVERYWHERE = (constraints, choices, history)
