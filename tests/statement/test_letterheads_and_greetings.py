"""Letters to several people, greetings of nobody, and titles of petitions; all names are invented."""

import pytest

from appeals.statement import parse

PROSE = (
    "The orchard on Mill Road was closed in March without any notice, and the people who live near it "
    "have had no answer since."
)


def addressed(*parts: str) -> list[str]:
    return [quote.text for quote in parse("\n\n".join(parts)).addressees]


def test_each_of_several_who_are_greeted_by_name_has_an_address_of_his_or_her_own() -> None:
    first = "Ms. Anna Example\nMinister of Gardens\n1 Mill Road\nPearville"
    second = "Mr. Boris Sample\nMinister of Trees\n2 Mill Road\nPearville"
    greeting = "Dear Minister Example and Minister Sample,"
    assert addressed("Keep the gate open", first, second, greeting, PROSE) == [
        "Ms. Anna Example Minister of Gardens",
        "Mr. Boris Sample Minister of Trees",
    ]


def test_the_address_of_those_who_write_names_nobody_who_is_greeted() -> None:
    sender = "Pear Union\nOffice of the Chair\n3 Mill Road"
    addressee = "Ms. Anna Example\nDirector, Orchard Trust\n1 Mill Road\nPearville"
    named = addressed("Keep the gate open", sender, addressee, "Dear Ms. Example,", PROSE)
    assert named == ["Ms. Anna Example Director, Orchard Trust"]


@pytest.mark.parametrize(
    "greeting",
    [
        "Dear Sir or Madam,",
        "Dear supporter,",
        "Madame, Monsieur,",
        "Mesdames et Messieurs,",
        "A quien corresponda:",
        "Gentili Signori,",
        "Geachte heer, mevrouw,",
        "Kära vänner,",
        "Шановні пані та панове!",
    ],
)
def test_a_greeting_of_anybody_names_nobody(greeting: str) -> None:
    assert addressed("Keep the gate open", greeting, PROSE) == []


@pytest.mark.parametrize(
    ("title", "named"),
    [
        ("Tell the Garden Council to open the gates", ["Garden Council"]),
        ("Ask Orchard Works: Open the gates", ["Orchard Works"]),
        ("Tell us your story: the gates of Pearville", []),
        ("Gardeners announce their demands for the Pearville Council", ["Pearville Council"]),
        ("Our demands for better gates", []),
        ("Forderungen an die Landesregierung", ["Landesregierung"]),
        ("Öppet brev till regeringen", ["regeringen"]),
        ("Otevřený dopis primátorovi Hruškova", ["primátorovi Hruškova"]),
    ],
)
def test_titles_say_who_is_told_or_asked(title: str, named: list[str]) -> None:
    assert addressed(title, PROSE) == named


@pytest.mark.parametrize(
    ("sentence", "named"),
    [
        ("Vi uppmanar regeringen att öppna grinden.", ["regeringen"]),
        ("Vi vädjar till kommunen att öppna grinden.", ["kommunen"]),
        ("Vi oppfordrer regeringen til å åpne porten.", ["regeringen"]),
        ("Wij doen een beroep op de regering om het hek te openen.", ["regering"]),
        ("The Orchards Act requires the council to keep a list.", []),
        ("Nobody asks the government to do this.", []),
    ],
)
def test_sentences_that_ask_in_the_north_and_sentences_by_which_nobody_asks(sentence: str, named: list[str]) -> None:
    assert addressed("Gates", f"{PROSE} {PROSE}", f"{sentence} {PROSE}") == named


def test_a_chinese_title_names_whom_before_the_letter() -> None:
    text = "磨坊路的果园在三月份没有任何通知就被关闭了，附近的居民至今没有得到任何答复。我们写过三次信，一直在等待。"
    assert addressed("致梨城市政府的公开信", "2021-05-12", text, text) == ["梨城市政府"]


def test_a_line_to_a_body_of_a_nordic_town_names_one() -> None:
    line = "Till kommunstyrelsen i Päronstad"
    assert addressed("Öppna grinden", line, PROSE) == ["kommunstyrelsen i Päronstad"]
