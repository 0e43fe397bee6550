import pytest
from django.contrib.auth import get_user_model

from tests import kept


@pytest.fixture
def editor(db):
    """Somebody of the group Editors: no superuser."""
    user = get_user_model().objects.create_user("example-editor", is_staff=True)
    user.groups.add(kept.group("Editors"))
    return user


@pytest.fixture
def desk(client, editor):
    """The admin as an editor uses it."""
    client.force_login(editor)
    return client
