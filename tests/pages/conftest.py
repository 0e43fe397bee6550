"""What the tests of pages share."""

import pytest


@pytest.fixture
def indexing_client(client, searchable):
    """A client that has what the test made put into the index, before it asks for the first page."""
    ask, built = client.get, []

    def get(*args, **kwargs):
        if not built:
            built.append(searchable())
        return ask(*args, **kwargs)

    client.get = get
    return client
