"""`manage.py build_fixtures`: from the source texts and the reviewed files to what loaddata loads."""

import shutil
from hashlib import sha256
from pathlib import Path

import pytest
from django.conf import settings
from django.core.management import CommandError, call_command

FIXTURES = settings.BASE_DIR / "fixtures"
NAMES = ("themes.json", "agents.json", "appeals.json")
STEM_2014 = "2014-06-19-appeal-to-veto-criminal-code"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the sources and reviewed files, to be spoiled."""
    for name in ("sources", "reviewed"):
        shutil.copytree(FIXTURES / name, tmp_path / name)
    return tmp_path


def spoil(folder: Path, file_name: str, old: str, new: str) -> None:
    path = folder / "reviewed" / file_name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_fixtures_are_what_is_built_from_their_sources(folder):
    call_command("build_fixtures", folder=folder, verbosity=0)

    built = {name: (folder / name).read_text(encoding="utf-8") for name in NAMES}
    assert built == {name: (FIXTURES / name).read_text(encoding="utf-8") for name in NAMES}


def test_source_texts_are_as_they_came():
    digests = {path.name[:4]: sha256(path.read_bytes()).hexdigest()[:12] for path in (FIXTURES / "sources").iterdir()}

    assert digests == {
        "2012": "8fdb03d07e72",
        "2014": "bc0267be0e78",
        "2018": "3224ac4b63a8",
        "2019": "ed44b23f1f1f",
        "2022": "14fae237a3eb",
    }


@pytest.mark.parametrize(
    ("file_name", "old", "new", "reason"),
    [
        pytest.param(
            f"{STEM_2014}.toml",
            "entry = 171\nagent",
            "entry = 999\nagent",
            "there is no signatory 1 in an entry 999",
            id="an entry that the document does not have",
        ),
        pytest.param(
            f"{STEM_2014}.toml",
            'agent = "max-bokayev"',
            'agent = "nobody"',
            "there is no person or organization “nobody”",
            id="a person who is in no list",
        ),
        pytest.param(
            f"{STEM_2014}.toml",
            "[labels]\n",
            '[labels]\n9999 = "furniture"\n',
            "9999",
            id="a line that the source does not have",
        ),
        pytest.param(
            f"{STEM_2014}.toml",
            "[labels]\n",
            '[labels]\n3 = "menu"\n',
            "no line is labelled “menu”",
            id="a label that does not exist",
        ),
        pytest.param(
            "2012-04-27-disagreement-day-appeal.toml",
            'words = "Boris Sukhih"',
            'words = "Anna Example"',
            "“Anna Example” stands neither in the text nor in what is printed with it",
            id="a mention of someone whom the text does not name",
        ),
        pytest.param(
            "2012-04-27-disagreement-day-appeal.toml",
            'words = "+7 7272 254323"',
            'words = "+0 0000 000000"',
            "these words do not stand in the source",
            id="a withheld passage that the source does not have",
        ),
        pytest.param(
            "2022-01-05-statement-on-events.toml",
            'demand = "f"',
            'demand = "z"',
            "there is no demand “z”",
            id="a demand that the text does not make",
        ),
        pytest.param(
            "2022-01-05-statement-on-events.toml",
            'entry = "international-community"',
            'entry = "nobody"',
            "the list of addressees has no “nobody”",
            id="an addressee who is in no list",
        ),
        pytest.param(
            "2019-08-01-borovoye-statement.toml",
            "slug = ",
            'colour = "red"\nslug = ',
            "nothing is called “colour” here",
            id="a word that means nothing",
        ),
    ],
)
def test_reviewed_file_that_does_not_fit_stops_with_file_line_and_reason(folder, file_name, old, new, reason):
    spoil(folder, file_name, old, new)

    with pytest.raises(CommandError) as stopped:
        call_command("build_fixtures", folder=folder)

    message = str(stopped.value)
    assert message.startswith(f"Nothing was written. {file_name}, line ")
    assert reason in message
    assert not any((folder / name).exists() for name in NAMES)


def test_line_named_in_the_message_is_the_line_of_the_mistake(folder):
    path = folder / "reviewed" / f"{STEM_2014}.toml"
    lines = path.read_text(encoding="utf-8").splitlines()
    number = lines.index('agent = "max-bokayev"') + 1
    spoil(folder, path.name, 'agent = "max-bokayev"', 'agent = "nobody"')

    with pytest.raises(CommandError, match=rf"line {number}: there is no person"):
        call_command("build_fixtures", folder=folder)


def test_reviewed_file_that_is_no_toml_stops_with_its_name(folder):
    path = folder / "reviewed" / "agents.toml"
    path.write_text("[[agent", encoding="utf-8")

    with pytest.raises(CommandError, match=r"Nothing was written\. agents\.toml: "):
        call_command("build_fixtures", folder=folder)
