"""Records on their way in."""

import json
from io import StringIO

import pytest
from django.core.management import CommandError, call_command


def record(**fields):
    """A minimal record whose demands stand in its body."""
    return {
        "title": "Appeal of the gardeners",
        "date": "2020-05-01",
        "language": "en",
        "body": "We speak for the gardens.\n\nWe ask the mayor:\n\n1. open the gates;\n2. water the trees.",
        "demands": ["open the gates", "water the trees"],
        "themes": ["measures/dialogue"],
        "signatories": [{"name": "Anna Example", "kind": "person", "role": "gardener", "country": "KZ"}],
        "issuers": ["Example Garden Fund"],
        "addressees": ["Mayor of Pearville"],
    } | fields


@pytest.fixture
def importing(tmp_path):
    """Imports records, or lines as they are; the exit code, what was said, and what was refused."""

    def run(*lines, publish=False):
        file = tmp_path / "appeals.jsonl"
        file.write_bytes(b"\n".join(line if isinstance(line, bytes) else json.dumps(line).encode() for line in lines))
        said, refused = StringIO(), StringIO()
        try:
            call_command("import_appeals", str(file), publish=publish, stdout=said, stderr=refused)
        except CommandError as error:
            return error.returncode, str(error), refused.getvalue()
        return 0, said.getvalue().strip(), refused.getvalue()

    return run
