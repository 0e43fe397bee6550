"""`make editor`: an account for somebody who edits the archive."""

import sys
from argparse import ArgumentParser
from collections.abc import Iterable
from getpass import getpass
from secrets import token_urlsafe
from typing import Any

import pghistory.models
from django.apps import apps
from django.contrib.auth import get_user_model
from django.contrib.auth.models import AbstractUser, Group, Permission
from django.contrib.auth.password_validation import validate_password
from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError
from django.db import transaction
from django.db.models import Model, Q
from django.urls import reverse

from appeals_site.management import preparation

EDITED_APPS = ("appeals", "signatories")
# What an editor may not do, and a reviewer may: each opens something to readers that cannot be edited.
OF_REVIEWERS = Q(codename="release_copy")


class Command(BaseCommand):
    help = "Makes an account that may edit the archive. Asks for name and password when --name is not given."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--name", default="", help="user name; with it nothing is asked and a password is made up")
        parser.add_argument("--reviewer", action="store_true", help="may release copies of sealed files too")

    def handle(self, *, name: str, reviewer: bool, **options: Any) -> None:
        if preparation.migrations_are_missing():
            raise CommandError("The database has no tables yet. Start the site first: make run")
        try:
            self.create(name, [editors(), reviewers()] if reviewer else [editors()])
        except (KeyboardInterrupt, EOFError):
            raise CommandError("No account was made.") from None

    def create(self, name: str, groups: list[Group]) -> None:
        asking = not name and sys.stdin.isatty()
        if asking:
            name = input("User name [editor]: ").strip()
        user = new_user(name or "editor")
        chosen = self.asked_password(user) if asking else ""
        password = chosen or token_urlsafe(12)
        user.set_password(password)
        with transaction.atomic():
            user.save()
            user.groups.set(groups)
        self.stdout.write(f"{user.get_username()} may edit the archive now, at {reverse('admin:index')}")
        if not chosen:
            self.stdout.write(f"Password, shown only this once: {password}")

    def asked_password(self, user: AbstractUser) -> str:
        """A password that is good enough and typed twice alike, or nothing when one shall be made up."""
        while password := getpass("Password (leave empty to get one): "):
            try:
                validate_password(password, user)
            except ValidationError as error:
                self.stdout.write(" ".join(error.messages))
                continue
            if getpass("The same again: ") == password:
                break
            self.stdout.write("These two differ.")
        return password


def new_user(name: str) -> AbstractUser:
    """An account that is not saved yet, under a name that is allowed and free."""
    user = get_user_model()(username=name, is_staff=True)
    try:
        user.clean_fields(exclude=["password"])
        user.validate_unique()
    except ValidationError as error:
        raise CommandError(f"{name}: {' '.join(error.messages)}") from error
    return user


def editors() -> Group:
    """The group of editors, whose permissions follow the models of today."""
    group, _ = Group.objects.get_or_create(name="Editors")
    models = [model for label in EDITED_APPS for model in apps.get_app_config(label).get_models()]
    history = [model for model in models if issubclass(model, pghistory.models.Event)]
    # All on a model of the archive; on a history table only to look, for nobody writes history.
    allowed = Q(content_type__in=_types(models)) & ~Q(content_type__in=_types(history))
    allowed |= Q(content_type__in=_types(history), codename__startswith="view_")
    group.permissions.set(Permission.objects.filter(allowed).exclude(OF_REVIEWERS))
    return group


def _types(models: Iterable[type[Model]]) -> list[ContentType]:
    return list(ContentType.objects.get_for_models(*models, for_concrete_models=False).values())


def reviewers() -> Group:
    """The group of those who may also open a sealed file to readers."""
    group, _ = Group.objects.get_or_create(name="Reviewers")
    group.permissions.set(Permission.objects.filter(OF_REVIEWERS))
    return group
