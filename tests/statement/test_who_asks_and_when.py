"""Sentences that ask by who says them, how and when, and such that only look like it; all names are invented."""

import pytest

from appeals.statement import parse

STORY = "The state of the gardens of Fruitland has become worse, and many people wrote about it this spring."


def demanded(sentences: str, title: str = "Open letter on the gardens", signed: str = "Anna Example") -> list[str]:
    statement = parse(f"{title}\n\n{STORY}\n\n{sentences}\n\n{STORY}\n\n{signed}")
    return [demand.quote.text for demand in statement.demands]


@pytest.mark.parametrize(
    "sentence",
    [
        # small words amid those of asking
        "Считаем также необходимым вернуть плату.",
        "Вважаємо також за необхідне повернути плату.",
        # a subject with a clause of its own, an act that is due at once or by a day
        "The beds that have been bare since May have to be planted.",
        "The gate is to be mended by the end of May.",
        "An inquiry is to be held without delay.",
        "Las talas deben parar de inmediato.",
        "Суспільство повинне зберегти сади.",
        # nobody
        "No keeper of the old orchard should lose her work.",
        "Kein Gärtner darf deswegen seine Arbeit verlieren.",
        "Niemand darf zurückbleiben.",
        # short commands and cries
        "Stop the felling.",
        "Ritirate il piano!",
        "Ni una tala más.",
        "Ni una tala más por unas monedas.",
        "One more thing: withdraw the plan.",
        # what one of those who sign said
        "The mayor must resign, said Anna Example.",
        # what time it is for
        "È ora di aprire i giardini.",
        # an apology of others, a pardon for others, nothing but one thing
        "Требуем публичных извинений от мэра.",
        "Просим президента принести извинения семьям.",
        "Exigimos disculpas públicas y la reapertura del parque.",
        "Wir fordern eine öffentliche Entschuldigung und die Freilassung der Gärtner.",
        "We demand the pardon of Anna Example.",
        "We ask for nothing more than a fair hearing.",
        "Wir fordern nichts als Gerechtigkeit.",
        # a season as the time by which something is done, and weather with which those in power deal
        "Надеемся, что до зимы крыша будет отремонтирована.",
        "Надеемся на принятие закона до лета.",
        "Надеемся, что до дождей крыша будет отремонтирована.",
        "We hope that this spring the council will open the park.",
        "We hope that before the rain comes the council will mend the roof.",
        "We want the summer school back.",
    ],
)
def test_these_sentences_are_demands(sentence: str) -> None:
    assert demanded(sentence) == [sentence]


@pytest.mark.parametrize(
    "sentence",
    [
        # nothing is asked, or pardon
        "We ask for nothing that hurts the trees.",
        "Просим прощения за почерк.",
        "Wir bitten um Entschuldigung für die Verspätung.",
        "Pedimos disculpas por el retraso.",
        "We beg your pardon.",
        # what was asked then
        "En 2020 pedimos una valla y nos dieron flores.",
        # what nature does
        "Надеемся на скорое открытие сезона дождей.",
        # what is only exclaimed
        "Mit den Kindern kommt das Leben!",
        "Hat die Stadt gelogen!",
        "¡Viven con miedo!",
        "¡Suben los precios!",
        "Avete la mia parola!",
        "Vivem com medo!",
        "Otwarcie parku już w maju!",
        # what one may think, a rule of a house, what is planned or supposed, what we do ourselves
        "No reader should expect a quick answer from us.",
        "Niemand darf den Garten betreten.",
        "Keine Hunde dürfen in den Garten.",
        "The concert is to be held no later than June.",
        "The letters that were sent must be lost.",
        "Wir wollen ein Eis essen.",
        "Czas wracać do domu.",
        # what others said
        "No child should grow up in fear, said the mayor.",
        "Ni una palabra más dijo el alcalde.",
        # hints to those who read
        "One more thing: do not forget to bring your own cup.",
        "Please bear in mind that the list is not complete.",
        "Please also specify whether you wish to stay unnamed.",
        # a condition
        "Falls es der Stadt gelingen sollte, den Plan durchzusetzen, kann jeder Garten geschlossen werden.",
        # what others ask of those who sign
        "Директор ОСФ предлагает нам самим чинить ворота.",
        # what the news of others tells
        "Los vecinos pidieron al alcalde que abriera las puertas.",
        "They wrote to the mayor and asked him to open the gates.",
    ],
)
def test_these_sentences_are_no_demands(sentence: str) -> None:
    assert demanded(sentence) == []


def test_a_group_that_signs_asks_by_its_noun_and_another_only_asks_in_the_news() -> None:
    sentence = "The League calls for a halt to all felling."

    assert demanded(sentence, signed="Pear League") == [sentence]
    assert demanded(sentence, signed="Anna Example") == []


def test_who_asked_goes_on_asking_in_the_next_sentence() -> None:
    asked = "The signatories ask the council to open the gates."
    further = "They also call on the mayor to publish the plan."

    assert demanded(f"{asked} {further}") == [asked, further]


def test_below_what_we_ask_they_are_others() -> None:
    asked = "We call on the council to open the gate."

    assert demanded(f"{asked} The owners object. They insist that the land is theirs.") == [asked]
    assert demanded(f"{asked} They insist that the land is theirs.") == [asked]


def test_those_who_came_to_a_meeting_ask_in_its_resolution() -> None:
    sentence = "Участники собрания просят мэрию открыть сады."

    assert demanded(sentence, title="РЕЗОЛЮЦИЯ СОБРАНИЯ САДОВОДОВ") == [sentence]
    assert demanded(sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "The delegates demand nothing for themselves.",
        "Участники митинга требуют вернуть деньги за билеты, писала газета.",
    ],
)
def test_those_who_came_to_a_meeting_may_ask_nothing_or_be_told_of(sentence: str) -> None:
    assert demanded(sentence, title="Resolution of the gardeners' meeting") == []


def test_what_a_heading_of_help_leads_to_is_done_by_readers() -> None:
    assert demanded("Как подписать\n\nЗаполните форму.\n\nОтправьте письмо.") == []


def test_a_paragraph_goes_on_with_a_clause_what_was_asked_above_it_and_alone_it_is_a_sigh() -> None:
    clause = "Que los huertos tengan agua en verano."

    assert demanded(f"Exigimos agua potable.\n\n{clause} ¿O no existimos?") == ["Exigimos agua potable.", clause]
    assert demanded(f"{clause} ¿O no existimos?") == []


@pytest.mark.parametrize(
    "sentence",
    ["The survey of the orchard should be finished by now.", "Треба визнати, що ми запізнилися."],
)
def test_what_is_likely_or_to_be_granted_is_no_demand(sentence: str) -> None:
    assert demanded(sentence) == []
