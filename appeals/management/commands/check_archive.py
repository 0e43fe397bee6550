from django.core.management.base import BaseCommand, CommandError

from appeals.checks import broken_promises, record_count


class Command(BaseCommand):
    help = "Lists every broken promise of the data, and fails if there is one. Prints no words of a record."
    requires_system_checks = []

    def handle(self, **options):
        broken = 0
        for record, sentence in broken_promises():
            broken += 1
            self.stdout.write(f"{record._meta.verbose_name} {record.identifier} {sentence}")
        summary = f"{broken} broken promises in {record_count()} records"
        if broken:
            raise CommandError(summary, returncode=1)
        self.stdout.write(summary)
