"""Verbs of asking of their whole class, in the languages that appeals come in; all names are invented."""

import pytest

from appeals.statement import Statement, parse

STORY = "The old orchard by the river was planted eighty years ago and is known to all who live in the town."


def page(*parts: str) -> Statement:
    return parse("\n\n".join(["Open letter on the orchard", "Dear Ms Example,", STORY, *parts, STORY, "Anna Example"]))


def demanded(statement: Statement) -> list[str]:
    return [demand.quote.text for demand in statement.demands]


@pytest.mark.parametrize(
    "sentence",
    [
        "We beg you to keep the orchard open.",
        "We support the call for an independent inquiry.",
        "We consider it necessary to keep the orchard.",
        "We would be grateful if you would look into this matter.",
        "Обращаюсь к Вам с требованием прекратить вырубку.",
        "Умоляем вас спасти наш сад.",
        "Присоединяемся к требованию сохранить сад.",
        "Ожидаем от министерства отмены приказа.",
        "Недопустимо закрывать сад.",
        "Клопочемо про перенесення слухань.",
        "Вважаємо за необхідне зберегти сад.",
        "Треба зупинити вирубку.",
        "Бақты сақтап қалуға көмектесуіңізді өтінемін.",
        "Бақты кеспеуді қажет деп санаймыз.",
        "Заң жобасын кері қайтару керек.",
        "Көз карандысыз комиссия түзүүнү сунуштайбыз.",
        "Бакты кыйуу токтотулушу керек.",
        "Sizdan bogʻni saqlab qolishingizni soʻraymiz.",
        "Ҳукуматдан боғни сақлашни илтимос қиламиз.",
        "Kararın gözden geçirilmesi gerekmektedir.",
        "Sizden bahçeyi korumanızı rica ediyoruz.",
        "Kesimin durdurulmasını talep ediyor, bahçeyi koruyacağımızı bildiriyoruz.",
        "Nos sumamos a la exigencia de conservar el huerto.",
        "La ley debe ser derogada.",
        "Hay que detener la tala.",
        "Nous lançons un appel au conseil pour qu'il garde le verger.",
        "Je vous demande de suspendre la décision.",
        "Wir bestehen auf dem Erhalt des Gartens.",
        "Ich bitte Sie, den Garten zu erhalten.",
        "Wir schließen uns der Forderung nach einem Moratorium an.",
        "Exortamos o conselho a manter o pomar.",
        "Rivolgiamo un appello al comune affinché salvi il frutteto.",
        "Bisogna fermare il cantiere.",
        "Zwracamy się z apelem o zaprzestanie wycinki.",
        "Wnioskujemy o wstrzymanie budowy.",
        "Žádáme radu o zachování sadu.",
        "Gardeners of Fruitland call on the council to keep the orchard.",
        "Fruitland Gardens further calls for the council to publish the plan.",
        "Pear must publish the plan of the orchard.",
        "Quienes firman al final de esta carta le piden conservar el huerto.",
        "The felling of old trees in this town must stop.",
        "Demanem que l'ajuntament conservi l'hort.",
        "Sol·licitem la retirada de la llicència.",
        "मैं परिषद से बाग को बचाने का अनुरोध करता हूँ।",
        "My request is simple: keep the orchard open.",
        "We appeal for an end to the felling.",
        "We demand of the council that it publish the plan.",
        "We are approaching you with the request to save the orchard.",
        "Ich schlage vor, dass der Garten offen bleibt.",
        "Wir sprechen uns gegen die Rodung aus und fordern ihr Ende.",
        "Der offene Brief fordert den Rat auf, den Garten zu erhalten.",
        "La carta pide al ayuntamiento que conserve el huerto.",
        "Cette lettre demande au conseil de garder le verger.",
        "I am asking you, as a gardener and a mother, to keep the orchard.",
        "It is therefore our respectful request that the orchard be kept.",
        "Наше предложение — передать сад городу.",
        "For these reasons we advise a new plan for the orchard.",
        "Wir treten für einen öffentlichen Plan ein.",
        "Wij maken ons zorgen en vragen u het plan te publiceren.",
        "Los vecinos exigen la publicación del plan.",
        "Die Anwohner fordern einen öffentlichen Plan.",
        "The organizations demanded that the council keep the orchard.",
        "In an open letter, twelve unions urged the council to keep the orchard.",
        "Подписанты призвали власти сохранить сад.",
        "Las organizaciones pidieron al ayuntamiento que conserve el huerto.",
        "Nos sumamos a la llamada que hacen los jardineros por un plan nuevo.",
        "We, the gardeners of all seven old orchards on the south bank of the river, are calling on you to keep them.",
        "В открытом письме жители улицы просят губернатора сохранить сад.",
        "У відкритому листі мешканці вулиці просять губернатора зберегти сад.",
    ],
)
def test_verbs_of_asking_and_duty_are_known_in_their_whole_class(sentence: str) -> None:
    assert [text.rstrip(".") for text in demanded(page(sentence))] == [sentence.rstrip(".")]


@pytest.mark.parametrize(
    "sentence",
    [
        "The council should have kept the orchard in 2015.",
        "The prosecutor of Fruitland calls on the court to wait.",
        "The law on gardens, which calls on everybody to plant, is old.",
        "Free and open gardens are what the town was known for.",
        "Release Day is a film about the orchard.",
        "We do not ask for money.",
        "Суд должен был состояться в мае.",
        "Мы не просим денег.",
        "Last year the groups demanded a hearing and got none.",
        "In 2015 the organizations called on the council to open the gates.",
        "В прошлом году организации потребовали слушаний, но их не было.",
        "Veuillez agréer, Madame, nos salutations distinguées.",
        "Merci de signer cette lettre.",
        "We advise that the gates of the orchard are closed on Mondays.",
        "I am asking myself who will water the trees.",
        "Les habitants demandent souvent pourquoi le jardin est fermé.",
        "Los estudiantes llaman jardín a este lugar.",
        "If you value the trees of this town, please share this page.",
        "In its letter of May the ministry called on the gardeners to leave.",
        "We also want to point out that it is the council that lives from the orchard.",
        "Місто має три сади.",
        "Nous vous prions d'agréer, Madame, nos salutations distinguées.",
        "En una ciudad donde todos tienen que elegir, el huerto es un lugar tranquilo.",
    ],
)
def test_what_is_past_refused_or_polite_is_no_demand(sentence: str) -> None:
    assert demanded(page(sentence)) == []


@pytest.mark.parametrize(
    ("lead", "items"),
    [
        ("What must be done", ["The immediate release of the plans", "An inquiry into the felling"]),
        ("Чего мы хотим", ["Немедленное прекращение вырубки", "Независимое расследование причин вырубки"]),
        ("Nuestras propuestas", ["La protección del huerto viejo", "Una investigación de la tala"]),
        ("Önerilerimiz:", ["Eski bahçenin korunması", "Kesimin nedenlerinin soruşturulması"]),
        ("Czego chcemy", ["Natychmiastowa ochrona sadu", "Niezależne śledztwo w sprawie wycinki"]),
        ("Notwendig sind:", ["Der sofortige Schutz des Gartens", "Eine Untersuchung der Rodung"]),
    ],
)
def test_lists_below_words_for_what_is_wanted_are_demands(lead: str, items: list[str]) -> None:
    assert demanded(page(lead, "\n".join(f"• {item}" for item in items))) == items


def test_kazakh_words_that_slavic_languages_have_too_are_read_in_deeds() -> None:
    items = ["Бақтың қақпасын да, есігін та ашу", "Шешімді жариялау", "Бағбандарға таза су беру"]

    assert demanded(page("Біз талап етеміз:", "\n\n".join(items))) == items


def test_lines_below_a_call_are_demands_though_one_of_them_could_be_the_name_of_a_body() -> None:
    items = ["Немедленное прекращение вырубки в мае", "Независимое расследование причин вырубки"]

    assert demanded(page("Мы требуем:", "\n".join(items))) == items


def test_items_that_say_what_shall_be_need_no_lead() -> None:
    items = ["Kesim derhal durdurulmalı", "Bahçe herkese açılmalı", "Planlar yayımlanmalı"]

    assert demanded(page("Bahçenin korunması için", "\n".join(f"-{item}" for item in items))) == items


def test_a_verb_below_a_list_asks_for_all_of_it() -> None:
    items = ["Bahçenin korunmasını,", "Planların yayımlanmasını,"]
    lines = "\n".join(f"• {item}" for item in items)

    assert demanded(page("Bu nedenle belediyeden:", lines, "istiyoruz."))[:2] == [item.rstrip(",") for item in items]


def test_reasons_below_a_call_are_no_demands() -> None:
    statement = page("We ask you to keep the orchard, because:", "• It is old and known to all.\n• It is quiet there.")

    assert "It is quiet there." not in demanded(statement)


@pytest.mark.parametrize(
    "sentence",
    [
        "Asimismo, la federación exige al gobierno que se abran los jardines.",
        "Además, exige al gobierno de Frutalia que se abran los jardines.",
        "Українська спільнота очікує від ради садів прозорості щодо розгляду скарги.",
        "Bahçe üyelerine, herkes için açık bahçeleri teşvik etme çağrısında bulunuyoruz.",
    ],
)
def test_those_who_sign_ask_in_the_third_person(sentence: str) -> None:
    assert demanded(page(sentence)) == [sentence]


@pytest.mark.parametrize(
    "sentence",
    [
        "El alcalde cerró los jardines. Además, exige a los vecinos que paguen por ellos.",
        "El gobierno exige a los vecinos que paguen por los jardines.",
        "Рада очікує від садівників поваги до паркану.",
    ],
)
def test_what_those_in_power_ask_in_the_third_person_is_no_demand(sentence: str) -> None:
    assert demanded(page(sentence)) == []
