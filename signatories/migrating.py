"""Triggers in migrations, without what they do not need.

pgtrigger lets Django make the model and all that refer to it anew after each trigger, though no column changes: of the
time in which a new database gets its tables, that would be two thirds.
"""

from django.db.migrations.state import ProjectState
from pgtrigger import migrations


class AddTrigger(migrations.AddTrigger):
    def state_forwards(self, app_label: str, state: ProjectState) -> None:
        super().state_forwards(app_label, ProjectState(state.models))


class RemoveTrigger(migrations.RemoveTrigger):
    def state_forwards(self, app_label: str, state: ProjectState) -> None:
        super().state_forwards(app_label, ProjectState(state.models))
