"""manage.py compare_names FILE.csv"""

import csv
from io import StringIO

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError


@pytest.fixture
def written(tmp_path):
    def write(text):
        file = tmp_path / "names.csv"
        file.write_bytes(text if isinstance(text, bytes) else text.encode())
        return file

    return write


def test_columns_are_added_and_others_kept(written):
    out = StringIO()
    file = written('left,right,kind,note\nBokaev M.,Max Bokayev,person,"a, b"\nHRW,Human Rights Watch,organization,\n')
    call_command("compare_names", str(file), stdout=out)
    first, second = csv.DictReader(StringIO(out.getvalue()))
    assert list(first) == ["left", "right", "kind", "note", "score", "verdict", "reasons"]
    assert (first["note"], first["verdict"]) == ("a, b", "unsure")
    assert first["reasons"] == "same surname by transliteration; initial M fits Max, which is no proof"
    assert second["verdict"] == "same"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("left,kind\n", "no column right"),
        ("", "no column left, right, kind"),
        ("left,right,kind\na,b,animal\n", "line 2: kind is 'animal', not person or organization"),
        (b"left,right,kind\n\xff\xfe,b,person\n", "not UTF-8 text"),
    ],
)
def test_a_wrong_file_is_refused_with_the_reason(written, text, message):
    with pytest.raises(CommandError, match=message):
        call_command("compare_names", str(written(text)), stdout=StringIO())


def test_a_missing_file_is_refused(tmp_path):
    with pytest.raises(CommandError, match="No such file"):
        call_command("compare_names", str(tmp_path / "none.csv"), stdout=StringIO())
