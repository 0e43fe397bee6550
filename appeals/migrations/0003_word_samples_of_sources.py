"""Samples for the sources that are there already."""

from django.db import migrations

from appeals.likeness import word_sample
from appeals.statement.decoding import decode


def fill(apps, schema_editor):
    for source in apps.get_model("appeals", "Source").objects.only("raw").iterator():
        source.word_sample = word_sample(decode(bytes(source.raw))[0])
        source.save(update_fields=["word_sample"])


class Migration(migrations.Migration):
    dependencies = [("appeals", "0002_desk")]

    operations = [migrations.RunPython(fill, migrations.RunPython.noop)]
