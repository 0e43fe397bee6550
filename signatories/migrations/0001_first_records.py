import django.contrib.postgres.fields
import django.contrib.postgres.indexes
import django.db.models.deletion
import pgtrigger.compiler
import signatories.identifiers
from django.db import migrations, models

from signatories.migrating import AddTrigger


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('pghistory', '0007_auto_20250421_0444'),
    ]

    operations = [
        migrations.CreateModel(
            name='RecordChange',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('at', models.DateTimeField(db_index=True)),
            ],
        ),
        migrations.CreateModel(
            name='Agent',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('identifier', models.CharField(default=signatories.identifiers.new_identifier, editable=False, help_text="Part of the record's address. It never changes.", max_length=16, unique=True, verbose_name='identifier')),
                ('withheld', models.BooleanField(default=False, help_text='Shown nowhere in public. What it stands for still counts.', verbose_name='withheld')),
                ('withheld_reason', models.CharField(blank=True, choices=[('safety', "someone's safety"), ('request', 'asked for by the person'), ('contact', 'contact data'), ('legal', 'a legal duty')], help_text='Never public.', max_length=10, verbose_name='reason for withholding')),
                ('kind', models.CharField(choices=[('person', 'person'), ('organization', 'organization')], max_length=12, verbose_name='kind')),
                ('listing', models.CharField(choices=[('listed', 'listed: in the A to Z, open to search engines'), ('unlisted', 'unlisted: reached from its signatures only'), ('none', 'none: no page of its own')], default='unlisted', help_text='A person is listed only for a reason that is written down here and shown to readers.', max_length=8, verbose_name='listing')),
                ('listing_reason', models.CharField(blank=True, max_length=300, verbose_name='reason for listing')),
                ('note', models.TextField(blank=True, help_text='Public. What tells this record from others.', verbose_name='note')),
                ('merged_into', models.ForeignKey(blank=True, help_text="This record's address then leads to that one.", null=True, on_delete=django.db.models.deletion.PROTECT, related_name='merged_records', to='signatories.agent', verbose_name='merged into')),
            ],
            options={
                'verbose_name': 'person or organization',
                'verbose_name_plural': 'people and organizations',
                'abstract': False,
                'constraints': [models.CheckConstraint(condition=models.Q(('withheld', False), models.Q(('withheld_reason', ''), _negated=True), _connector='OR'), name='signatories_agent_withheld_needs_reason', violation_error_message='Say why this is withheld. The reason is never public.'), models.CheckConstraint(condition=models.Q(('kind__in', ['person', 'organization'])), name='signatories_agent_kind_is_known'), models.CheckConstraint(condition=models.Q(models.Q(('kind', 'person'), ('listing', 'listed'), _negated=True), models.Q(('listing_reason', ''), _negated=True), _connector='OR'), name='signatories_agent_listed_person_needs_reason', violation_error_message='Say why this person is listed.'), models.CheckConstraint(condition=models.Q(('merged_into', None), models.Q(('merged_into', models.F('pk')), _negated=True), _connector='OR'), name='signatories_agent_not_merged_into_itself')],
            },
        ),
        migrations.CreateModel(
            name='Organization',
            fields=[
            ],
            options={
                'verbose_name': 'organization',
                'verbose_name_plural': 'organizations',
                'proxy': True,
                'indexes': [],
                'constraints': [],
            },
            bases=('signatories.agent',),
        ),
        migrations.CreateModel(
            name='Person',
            fields=[
            ],
            options={
                'verbose_name': 'person',
                'verbose_name_plural': 'people',
                'proxy': True,
                'indexes': [],
                'constraints': [],
            },
            bases=('signatories.agent',),
        ),
        migrations.CreateModel(
            name='AgentEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('identifier', models.CharField(default=signatories.identifiers.new_identifier, editable=False, help_text="Part of the record's address. It never changes.", max_length=16, verbose_name='identifier')),
                ('withheld', models.BooleanField(default=False, help_text='Shown nowhere in public. What it stands for still counts.', verbose_name='withheld')),
                ('withheld_reason', models.CharField(blank=True, choices=[('safety', "someone's safety"), ('request', 'asked for by the person'), ('contact', 'contact data'), ('legal', 'a legal duty')], help_text='Never public.', max_length=10, verbose_name='reason for withholding')),
                ('kind', models.CharField(choices=[('person', 'person'), ('organization', 'organization')], max_length=12, verbose_name='kind')),
                ('listing', models.CharField(choices=[('listed', 'listed: in the A to Z, open to search engines'), ('unlisted', 'unlisted: reached from its signatures only'), ('none', 'none: no page of its own')], default='unlisted', help_text='A person is listed only for a reason that is written down here and shown to readers.', max_length=8, verbose_name='listing')),
                ('listing_reason', models.CharField(blank=True, max_length=300, verbose_name='reason for listing')),
                ('note', models.TextField(blank=True, help_text='Public. What tells this record from others.', verbose_name='note')),
                ('merged_into', models.ForeignKey(blank=True, db_constraint=False, help_text="This record's address then leads to that one.", null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='signatories.agent', verbose_name='merged into')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='signatories.agent')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='AgentIdentifier',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('identifier', models.CharField(default=signatories.identifiers.new_identifier, editable=False, help_text="Part of the record's address. It never changes.", max_length=16, unique=True, verbose_name='identifier')),
                ('scheme', models.CharField(choices=[('wikidata', 'Wikidata'), ('viaf', 'VIAF'), ('orcid', 'ORCID'), ('isni', 'ISNI'), ('website', 'website')], max_length=10, verbose_name='scheme')),
                ('value', models.CharField(max_length=300, verbose_name='value')),
                ('agent', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='outside_identifiers', to='signatories.agent', verbose_name='agent')),
            ],
            options={
                'verbose_name': 'outside identifier',
                'verbose_name_plural': 'outside identifiers',
                'abstract': False,
                'constraints': [models.CheckConstraint(condition=models.Q(('value', ''), _negated=True), name='signatories_agentidentifier_not_empty'), models.UniqueConstraint(fields=('agent', 'scheme', 'value'), name='signatories_agentidentifier_once')],
            },
        ),
        migrations.CreateModel(
            name='AgentIdentifierEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('identifier', models.CharField(default=signatories.identifiers.new_identifier, editable=False, help_text="Part of the record's address. It never changes.", max_length=16, verbose_name='identifier')),
                ('scheme', models.CharField(choices=[('wikidata', 'Wikidata'), ('viaf', 'VIAF'), ('orcid', 'ORCID'), ('isni', 'ISNI'), ('website', 'website')], max_length=10, verbose_name='scheme')),
                ('value', models.CharField(max_length=300, verbose_name='value')),
                ('agent', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='signatories.agent', verbose_name='agent')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='signatories.agentidentifier')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='AgentName',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('identifier', models.CharField(default=signatories.identifiers.new_identifier, editable=False, help_text="Part of the record's address. It never changes.", max_length=16, unique=True, verbose_name='identifier')),
                ('name', models.CharField(help_text='As a document prints it.', max_length=500, verbose_name='name')),
                ('language', models.CharField(blank=True, help_text='BCP 47, such as en, ru, kk.', max_length=12, verbose_name='language')),
                ('script', models.CharField(choices=[('Latn', 'Latin'), ('Cyrl', 'Cyrillic'), ('Zyyy', 'other')], default='Latn', max_length=4, verbose_name='script')),
                ('preferred', models.BooleanField(default=False, help_text="The form that stands on the record's page.", verbose_name='preferred')),
                ('sort_key', models.CharField(editable=False, max_length=500, verbose_name='sort key')),
                ('initial', models.CharField(editable=False, max_length=1, verbose_name='initial')),
                ('keys', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=200), editable=False, size=None, verbose_name='folded keys')),
                ('agent', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='names', to='signatories.agent', verbose_name='agent')),
            ],
            options={
                'verbose_name': 'form of name',
                'verbose_name_plural': 'forms of name',
                'ordering': ['-preferred', 'sort_key', 'pk'],
                'abstract': False,
                'indexes': [django.contrib.postgres.indexes.GinIndex(fields=['keys'], name='signatories_name_keys'), models.Index(fields=['sort_key'], name='signatories_name_sort_key')],
                'constraints': [models.CheckConstraint(condition=models.Q(('name', ''), _negated=True), name='signatories_agentname_not_empty'), models.UniqueConstraint(fields=('agent', 'name', 'language'), name='signatories_agentname_once', violation_error_message='This form of the name is there already.'), models.UniqueConstraint(condition=models.Q(('preferred', True)), fields=('agent', 'language'), name='signatories_agentname_one_preferred_per_language')],
            },
        ),
        migrations.CreateModel(
            name='AgentNameEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('identifier', models.CharField(default=signatories.identifiers.new_identifier, editable=False, help_text="Part of the record's address. It never changes.", max_length=16, verbose_name='identifier')),
                ('name', models.CharField(help_text='As a document prints it.', max_length=500, verbose_name='name')),
                ('language', models.CharField(blank=True, help_text='BCP 47, such as en, ru, kk.', max_length=12, verbose_name='language')),
                ('script', models.CharField(choices=[('Latn', 'Latin'), ('Cyrl', 'Cyrillic'), ('Zyyy', 'other')], default='Latn', max_length=4, verbose_name='script')),
                ('preferred', models.BooleanField(default=False, help_text="The form that stands on the record's page.", verbose_name='preferred')),
                ('sort_key', models.CharField(editable=False, max_length=500, verbose_name='sort key')),
                ('initial', models.CharField(editable=False, max_length=1, verbose_name='initial')),
                ('keys', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=200), editable=False, size=None, verbose_name='folded keys')),
                ('agent', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='signatories.agent', verbose_name='agent')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='signatories.agentname')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='AgentRelation',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('identifier', models.CharField(default=signatories.identifiers.new_identifier, editable=False, help_text="Part of the record's address. It never changes.", max_length=16, unique=True, verbose_name='identifier')),
                ('kind', models.CharField(choices=[('branch', 'branch of'), ('successor', 'successor of'), ('member', 'member of')], max_length=10, verbose_name='relation')),
                ('note', models.TextField(help_text='Public. Where this is said.', verbose_name='reason')),
                ('object', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='relations_to_it', to='signatories.agent', verbose_name='of')),
                ('subject', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='relations', to='signatories.agent', verbose_name='organization')),
            ],
            options={
                'verbose_name': 'relation between organizations',
                'verbose_name_plural': 'relations between organizations',
                'abstract': False,
                'constraints': [models.CheckConstraint(condition=models.Q(('subject', models.F('object')), _negated=True), name='signatories_agentrelation_not_to_itself'), models.UniqueConstraint(fields=('subject', 'kind', 'object'), name='signatories_agentrelation_once')],
            },
        ),
        migrations.CreateModel(
            name='AgentRelationEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('identifier', models.CharField(default=signatories.identifiers.new_identifier, editable=False, help_text="Part of the record's address. It never changes.", max_length=16, verbose_name='identifier')),
                ('kind', models.CharField(choices=[('branch', 'branch of'), ('successor', 'successor of'), ('member', 'member of')], max_length=10, verbose_name='relation')),
                ('note', models.TextField(help_text='Public. Where this is said.', verbose_name='reason')),
                ('object', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='signatories.agent', verbose_name='of')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='signatories.agentrelation')),
                ('subject', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='signatories.agent', verbose_name='organization')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='AgentSource',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('identifier', models.CharField(default=signatories.identifiers.new_identifier, editable=False, help_text="Part of the record's address. It never changes.", max_length=16, unique=True, verbose_name='identifier')),
                ('citation', models.TextField(help_text='Public. A document of the archive, or a publication.', verbose_name='citation')),
                ('agent', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='record_sources', to='signatories.agent', verbose_name='agent')),
            ],
            options={
                'verbose_name': 'source of the record',
                'verbose_name_plural': 'sources of the record',
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='AgentSourceEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('identifier', models.CharField(default=signatories.identifiers.new_identifier, editable=False, help_text="Part of the record's address. It never changes.", max_length=16, verbose_name='identifier')),
                ('citation', models.TextField(help_text='Public. A document of the archive, or a publication.', verbose_name='citation')),
                ('agent', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='signatories.agent', verbose_name='agent')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='signatories.agentsource')),
            ],
            options={
                'abstract': False,
            },
        ),
        AddTrigger(
            model_name='agent',
            trigger=pgtrigger.compiler.Trigger(name='identifier_is_final', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."identifier" IS DISTINCT FROM (NEW."identifier"))', func="RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;", hash='24004c4124223ad463fb8fcd4f4056b3b61f45bb', operation='UPDATE', pgid='pgtrigger_identifier_is_final_1566f', table='signatories_agent', when='BEFORE')),
        ),
        AddTrigger(
            model_name='agent',
            trigger=pgtrigger.compiler.Trigger(name='note_change', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO signatories_recordchange (at) VALUES (clock_timestamp()); RETURN NULL;', hash='f53c1bb52b43347da3e6ebcc6a8f557e65242dd8', level='STATEMENT', operation='INSERT OR UPDATE OR DELETE', pgid='pgtrigger_note_change_d0068', table='signatories_agent', when='AFTER')),
        ),
        AddTrigger(
            model_name='agent',
            trigger=pgtrigger.compiler.Trigger(name='person_without_relations', sql=pgtrigger.compiler.UpsertTriggerSql(constraint='CONSTRAINT', func="\n                IF NEW.kind = 'person' AND EXISTS (\n                    SELECT FROM signatories_agentrelation WHERE NEW.id IN (subject_id, object_id)\n                ) THEN\n                    RAISE EXCEPTION 'A relation stands between organizations only.'\n                        USING ERRCODE = 'check_violation', CONSTRAINT = 'between_organizations';\n                END IF;\n                RETURN NULL;\n                ", hash='d3a84486b90dfb0d8ed9dd7ec3244207351c0f0a', operation='UPDATE OF "kind"', pgid='pgtrigger_person_without_relations_03fab', table='signatories_agent', timing='DEFERRABLE INITIALLY DEFERRED', when='AFTER')),
        ),
        AddTrigger(
            model_name='agent',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "signatories_agentevent" ("id", "identifier", "kind", "listing", "listing_reason", "merged_into_id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "withheld", "withheld_reason") VALUES (NEW."id", NEW."identifier", NEW."kind", NEW."listing", NEW."listing_reason", NEW."merged_into_id", NEW."note", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."withheld", NEW."withheld_reason"); RETURN NULL;', hash='762faadb5b46a4971c8e98510b027dedd4a91d13', operation='INSERT', pgid='pgtrigger_insert_insert_a3d62', table='signatories_agent', when='AFTER')),
        ),
        AddTrigger(
            model_name='agent',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "signatories_agentevent" ("id", "identifier", "kind", "listing", "listing_reason", "merged_into_id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "withheld", "withheld_reason") VALUES (NEW."id", NEW."identifier", NEW."kind", NEW."listing", NEW."listing_reason", NEW."merged_into_id", NEW."note", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."withheld", NEW."withheld_reason"); RETURN NULL;', hash='a9e7e25f0d301254e87dea393b0fb955f3e270f7', operation='UPDATE', pgid='pgtrigger_update_update_cc3a0', table='signatories_agent', when='AFTER')),
        ),
        AddTrigger(
            model_name='agent',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "signatories_agentevent" ("id", "identifier", "kind", "listing", "listing_reason", "merged_into_id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "withheld", "withheld_reason") VALUES (OLD."id", OLD."identifier", OLD."kind", OLD."listing", OLD."listing_reason", OLD."merged_into_id", OLD."note", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."withheld", OLD."withheld_reason"); RETURN NULL;', hash='91f9268f96bdc3ccfe3f77b1dc19ed0e0aab13db', operation='DELETE', pgid='pgtrigger_delete_delete_bb931', table='signatories_agent', when='AFTER')),
        ),
        AddTrigger(
            model_name='agentevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='3fc5af46cd4e4a6ceba4230aec12ff35a8506aa4', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_b5ff6', table='signatories_agentevent', when='BEFORE')),
        ),
        AddTrigger(
            model_name='agentidentifier',
            trigger=pgtrigger.compiler.Trigger(name='identifier_is_final', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."identifier" IS DISTINCT FROM (NEW."identifier"))', func="RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;", hash='60856a6e5dfc5ae40cc3f614ffc11ec336879a18', operation='UPDATE', pgid='pgtrigger_identifier_is_final_1aa1d', table='signatories_agentidentifier', when='BEFORE')),
        ),
        AddTrigger(
            model_name='agentidentifier',
            trigger=pgtrigger.compiler.Trigger(name='note_change', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO signatories_recordchange (at) VALUES (clock_timestamp()); RETURN NULL;', hash='b1013ebe4aaaaea2b5c16fe83b15173b93c67b7b', level='STATEMENT', operation='INSERT OR UPDATE OR DELETE', pgid='pgtrigger_note_change_ed5e9', table='signatories_agentidentifier', when='AFTER')),
        ),
        AddTrigger(
            model_name='agentidentifier',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "signatories_agentidentifierevent" ("agent_id", "id", "identifier", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "scheme", "value") VALUES (NEW."agent_id", NEW."id", NEW."identifier", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."scheme", NEW."value"); RETURN NULL;', hash='dea24a8071eb78a4fdac5a710758d6add32c3350', operation='INSERT', pgid='pgtrigger_insert_insert_9d1e4', table='signatories_agentidentifier', when='AFTER')),
        ),
        AddTrigger(
            model_name='agentidentifier',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "signatories_agentidentifierevent" ("agent_id", "id", "identifier", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "scheme", "value") VALUES (NEW."agent_id", NEW."id", NEW."identifier", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."scheme", NEW."value"); RETURN NULL;', hash='3bc65683a5fda2240f631d3b3953c74a2436728d', operation='UPDATE', pgid='pgtrigger_update_update_3b077', table='signatories_agentidentifier', when='AFTER')),
        ),
        AddTrigger(
            model_name='agentidentifier',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "signatories_agentidentifierevent" ("agent_id", "id", "identifier", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "scheme", "value") VALUES (OLD."agent_id", OLD."id", OLD."identifier", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."scheme", OLD."value"); RETURN NULL;', hash='f7eab4b6cd2f075c187f316c30e55b013fe385fd', operation='DELETE', pgid='pgtrigger_delete_delete_65b8c', table='signatories_agentidentifier', when='AFTER')),
        ),
        AddTrigger(
            model_name='agentidentifierevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='d3254f145921a9a3e209b345dd9218b7d6e3a519', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_992bf', table='signatories_agentidentifierevent', when='BEFORE')),
        ),
        AddTrigger(
            model_name='agentname',
            trigger=pgtrigger.compiler.Trigger(name='identifier_is_final', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."identifier" IS DISTINCT FROM (NEW."identifier"))', func="RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;", hash='bf2696941260d878b0a6ee222eda8c7ddd4e5c4d', operation='UPDATE', pgid='pgtrigger_identifier_is_final_09d69', table='signatories_agentname', when='BEFORE')),
        ),
        AddTrigger(
            model_name='agentname',
            trigger=pgtrigger.compiler.Trigger(name='note_change', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO signatories_recordchange (at) VALUES (clock_timestamp()); RETURN NULL;', hash='69bc8ecd63c7cc9eb03bfe23fb9c285e15a7cb4c', level='STATEMENT', operation='INSERT OR UPDATE OR DELETE', pgid='pgtrigger_note_change_a9772', table='signatories_agentname', when='AFTER')),
        ),
        AddTrigger(
            model_name='agentname',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "signatories_agentnameevent" ("agent_id", "id", "identifier", "initial", "keys", "language", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "preferred", "script", "sort_key") VALUES (NEW."agent_id", NEW."id", NEW."identifier", NEW."initial", NEW."keys", NEW."language", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."preferred", NEW."script", NEW."sort_key"); RETURN NULL;', hash='13dfa0be8bfb9f4aa015d8c7986b28791e147274', operation='INSERT', pgid='pgtrigger_insert_insert_ae56f', table='signatories_agentname', when='AFTER')),
        ),
        AddTrigger(
            model_name='agentname',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "signatories_agentnameevent" ("agent_id", "id", "identifier", "initial", "keys", "language", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "preferred", "script", "sort_key") VALUES (NEW."agent_id", NEW."id", NEW."identifier", NEW."initial", NEW."keys", NEW."language", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."preferred", NEW."script", NEW."sort_key"); RETURN NULL;', hash='8960b4f944db8935e9d8082d557bf674c7beb844', operation='UPDATE', pgid='pgtrigger_update_update_47a65', table='signatories_agentname', when='AFTER')),
        ),
        AddTrigger(
            model_name='agentname',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "signatories_agentnameevent" ("agent_id", "id", "identifier", "initial", "keys", "language", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "preferred", "script", "sort_key") VALUES (OLD."agent_id", OLD."id", OLD."identifier", OLD."initial", OLD."keys", OLD."language", OLD."name", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."preferred", OLD."script", OLD."sort_key"); RETURN NULL;', hash='aa27fcf3504485fe7bede08209384e19efd155f0', operation='DELETE', pgid='pgtrigger_delete_delete_58d7c', table='signatories_agentname', when='AFTER')),
        ),
        AddTrigger(
            model_name='agentnameevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='41a00a4566c915d1ffd8a4bd304479e0c5507fd5', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_9ae4d', table='signatories_agentnameevent', when='BEFORE')),
        ),
        AddTrigger(
            model_name='agentrelation',
            trigger=pgtrigger.compiler.Trigger(name='identifier_is_final', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."identifier" IS DISTINCT FROM (NEW."identifier"))', func="RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;", hash='e03260bc1beb3b57c779f880cd06f7c8e5121235', operation='UPDATE', pgid='pgtrigger_identifier_is_final_9881e', table='signatories_agentrelation', when='BEFORE')),
        ),
        AddTrigger(
            model_name='agentrelation',
            trigger=pgtrigger.compiler.Trigger(name='note_change', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO signatories_recordchange (at) VALUES (clock_timestamp()); RETURN NULL;', hash='84c7c748754d209359f78a5729d5ebd58cde7d3e', level='STATEMENT', operation='INSERT OR UPDATE OR DELETE', pgid='pgtrigger_note_change_361fe', table='signatories_agentrelation', when='AFTER')),
        ),
        AddTrigger(
            model_name='agentrelation',
            trigger=pgtrigger.compiler.Trigger(name='between_organizations', sql=pgtrigger.compiler.UpsertTriggerSql(constraint='CONSTRAINT', func="\n                IF EXISTS (\n                    SELECT FROM signatories_agent\n                    WHERE id IN (NEW.subject_id, NEW.object_id) AND kind <> 'organization'\n                ) THEN\n                    RAISE EXCEPTION 'A relation stands between organizations only.'\n                        USING ERRCODE = 'check_violation', CONSTRAINT = 'between_organizations';\n                END IF;\n                RETURN NULL;\n                ", hash='9f18e3acef2574c5f0fa80e0336c9859191e7862', operation='INSERT OR UPDATE', pgid='pgtrigger_between_organizations_fb0c2', table='signatories_agentrelation', timing='DEFERRABLE INITIALLY DEFERRED', when='AFTER')),
        ),
        AddTrigger(
            model_name='agentrelation',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "signatories_agentrelationevent" ("id", "identifier", "kind", "note", "object_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "subject_id") VALUES (NEW."id", NEW."identifier", NEW."kind", NEW."note", NEW."object_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."subject_id"); RETURN NULL;', hash='74f6c66922ff6f5975a6f9fcf49aed2505fbd1ac', operation='INSERT', pgid='pgtrigger_insert_insert_377c9', table='signatories_agentrelation', when='AFTER')),
        ),
        AddTrigger(
            model_name='agentrelation',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "signatories_agentrelationevent" ("id", "identifier", "kind", "note", "object_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "subject_id") VALUES (NEW."id", NEW."identifier", NEW."kind", NEW."note", NEW."object_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."subject_id"); RETURN NULL;', hash='fa3ae79284bfa92f44b04b832148f17c11adc139', operation='UPDATE', pgid='pgtrigger_update_update_d7c2f', table='signatories_agentrelation', when='AFTER')),
        ),
        AddTrigger(
            model_name='agentrelation',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "signatories_agentrelationevent" ("id", "identifier", "kind", "note", "object_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "subject_id") VALUES (OLD."id", OLD."identifier", OLD."kind", OLD."note", OLD."object_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."subject_id"); RETURN NULL;', hash='f1c0996fdd01906bb7cdd466b234c459ba1754f8', operation='DELETE', pgid='pgtrigger_delete_delete_526ce', table='signatories_agentrelation', when='AFTER')),
        ),
        AddTrigger(
            model_name='agentrelationevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='2956d38048fa3622c1efba7ae7d5884e443bd46b', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_90c0b', table='signatories_agentrelationevent', when='BEFORE')),
        ),
        AddTrigger(
            model_name='agentsource',
            trigger=pgtrigger.compiler.Trigger(name='identifier_is_final', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."identifier" IS DISTINCT FROM (NEW."identifier"))', func="RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;", hash='039f095129ce79a55324591186eebd52b38b59b2', operation='UPDATE', pgid='pgtrigger_identifier_is_final_d52ba', table='signatories_agentsource', when='BEFORE')),
        ),
        AddTrigger(
            model_name='agentsource',
            trigger=pgtrigger.compiler.Trigger(name='note_change', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO signatories_recordchange (at) VALUES (clock_timestamp()); RETURN NULL;', hash='60c127863184f354317b50b63bb9ce7b923b6f4c', level='STATEMENT', operation='INSERT OR UPDATE OR DELETE', pgid='pgtrigger_note_change_7e717', table='signatories_agentsource', when='AFTER')),
        ),
        AddTrigger(
            model_name='agentsource',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "signatories_agentsourceevent" ("agent_id", "citation", "id", "identifier", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."agent_id", NEW."citation", NEW."id", NEW."identifier", _pgh_attach_context(), NOW(), \'insert\', NEW."id"); RETURN NULL;', hash='b0b73ee15517153d87ec913d6efdae635cea3c54', operation='INSERT', pgid='pgtrigger_insert_insert_87813', table='signatories_agentsource', when='AFTER')),
        ),
        AddTrigger(
            model_name='agentsource',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "signatories_agentsourceevent" ("agent_id", "citation", "id", "identifier", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."agent_id", NEW."citation", NEW."id", NEW."identifier", _pgh_attach_context(), NOW(), \'update\', NEW."id"); RETURN NULL;', hash='7afb7bcec9d5ced8366a70d05ae4f1f408119cb8', operation='UPDATE', pgid='pgtrigger_update_update_e1243', table='signatories_agentsource', when='AFTER')),
        ),
        AddTrigger(
            model_name='agentsource',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "signatories_agentsourceevent" ("agent_id", "citation", "id", "identifier", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."agent_id", OLD."citation", OLD."id", OLD."identifier", _pgh_attach_context(), NOW(), \'delete\', OLD."id"); RETURN NULL;', hash='9108c72ec28c3f2ea4972ad1b1d8311bda80eaa8', operation='DELETE', pgid='pgtrigger_delete_delete_d84d9', table='signatories_agentsource', when='AFTER')),
        ),
        AddTrigger(
            model_name='agentsourceevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='4237c4701c319fdc6e6cce949bce99f091d0e59d', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_5151d', table='signatories_agentsourceevent', when='BEFORE')),
        ),
    ]
