"""The corpus of the benchmarks: the same for a seed, and all of it fit to be imported."""

import json
import subprocess
import sys

import pytest
from django.conf import settings

from appeals.importing.documents import Incoming
from signatories.names import compare

sys.path.insert(0, str(settings.BASE_DIR / "bench"))

import corpus

SAMPLE = 300


@pytest.fixture(scope="module")
def sample():
    return list(corpus.appeals(SAMPLE))


@pytest.mark.slow
def test_the_same_seed_gives_the_same_lines_in_any_process():
    command = [sys.executable, "bench/corpus.py", "3", "--seed", "7", "--first", "5"]
    runs = [
        subprocess.run(  # noqa: S603 - our own
            command, cwd=settings.BASE_DIR, capture_output=True, check=True, env={"PYTHONHASHSEED": seed}
        )
        for seed in ("1", "2")
    ]

    assert runs[0].stdout == runs[1].stdout
    assert [json.loads(line) for line in runs[0].stdout.splitlines()] == list(corpus.appeals(3, 7, 5))


def test_another_seed_gives_another_corpus():
    assert list(corpus.appeals(2, 1)) != list(corpus.appeals(2, 2))


def test_any_part_can_be_made_by_itself(sample):
    assert list(corpus.appeals(10, first=20)) == sample[20:30]


def test_every_record_can_be_imported_and_published(sample):
    for record in sample:
        incoming = Incoming.of(1, record)
        assert len(incoming.statement.demands) == len(record["demands"])
        assert all(any(theme.startswith("measures/") for theme in demand["themes"]) for demand in record["demands"])


def test_it_has_the_proportions_that_are_promised(sample):
    words = [len(record["body"].split()) for record in sample]
    assert min(words) >= 400
    assert max(words) <= 2_600
    assert all(3 <= len(record["demands"]) <= 12 for record in sample)
    signed = sorted(len(record["signatories"]) for record in sample)
    assert 12 <= signed[SAMPLE // 2] <= 18
    russian = sum(record["language"] == "ru" for record in sample) / SAMPLE
    assert 0.1 < russian < 0.2
    signatories = [one for record in sample for one in record["signatories"]]
    assert 0.57 < sum("country" in one for one in signatories) / len(signatories) < 0.63
    days = [record["date"] for record in sample]
    assert (min(days)[:2], max(days)[:2]) == ("19", "20")


def test_words_come_as_often_as_those_of_a_language_do():
    table = corpus.words_of("en")
    counts = sorted((table.count(word) for word in ("the", "of", "and", "to")), reverse=True)

    assert counts[0] / counts[1] == pytest.approx(2, rel=0.01)
    assert counts[0] / counts[3] == pytest.approx(4, rel=0.01)
    assert len(set(table)) == corpus.VOCABULARY


def test_people_sign_several_times_in_different_spellings(sample):
    names = {one["name"] for record in sample for one in record["signatories"] if one["kind"] == "person"}
    latin, cyrillic = corpus.person(0)

    assert compare(latin, cyrillic, "person").verdict != "different"
    assert any(one[1] == "." for one in names)
    assert any(not one.isascii() for one in names)
    assert len({corpus.person(number) for number in range(1_000)}) == 1_000
