from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from appeals.ingest.fixtures import build_fixtures
from appeals.ingest.reviewed import ReviewedError


class Command(BaseCommand):
    help = "Builds the fixtures of the first collection from fixtures/sources and fixtures/reviewed."

    def add_arguments(self, parser):
        parser.add_argument(
            "--folder",
            type=Path,
            default=settings.BASE_DIR / "fixtures",
            help="the folder that holds sources/ and reviewed/ and gets the fixtures",
        )

    def handle(self, *, folder, **options):
        # All is built before anything is written: a mistake in the last file leaves the first as it was.
        try:
            fixtures = build_fixtures(folder)
        except (ReviewedError, FileNotFoundError) as error:
            raise CommandError(f"Nothing was written. {error}") from error
        for name, content in fixtures.items():
            (folder / name).write_text(content, encoding="utf-8")
            self.stdout.write(f"{name}: {len(content):,} characters")
