"""Names of organizations: what is their own, what is everybody's, and which two are one."""

import pytest

from signatories.names import compare, read_organization


def verdict(left, right):
    return compare(left, right, "organization").verdict


def score(left, right):
    return compare(left, right, "organization").score


@pytest.mark.parametrize(
    ("name", "ideas"),
    [
        ("Правозащитный центр «Мемориал»", {"memor", "human", "law", "center"}),
        ("Қазақстан Журналистер одағы", {"KZ", "journalis", "union"}),
        ("Reporter ohne Grenzen", {"reporter", "without", "border"}),
        ("Helsińska Fundacja Praw Człowieka", {"helsinki", "foundation", "law", "human"}),
        ("Общественный фонд", {"public", "foundation"}),
        ("The Public Fund “Nota Bene” (Tajikistan)", set()),
    ],
)
def test_ideas_of_a_name(name, ideas):
    assert {term.idea for term in read_organization(name).terms if term.idea} >= ideas


@pytest.mark.parametrize(
    ("name", "own", "place", "acronyms"),
    [
        ("The Public Fund “Nota Bene” (Tajikistan)", {"nota", "bene"}, "TJ", set()),
        ("ОФ «Еркіндік қанаты»", {"қанаты"}, "", set()),
        ("Civil Rights Defenders (Sweden)", set(), "SE", set()),
        ("Truth Hounds, Ukraine", set(), "UA", set()),
        ("Kazakhstan International Bureau for Human Rights and Rule of Law (KIBHR)", set(), "", {"kibhr"}),
        ("Ar.Rukh.Khak, Kazakhstan", {"ar", "rukh", "khak"}, "KZ", set()),
        ("Transparency International e.V.", set(), "", set()),
    ],
)
def test_parts_of_a_name(name, own, place, acronyms):
    read = read_organization(name)
    assert {term.word.text for term in read.terms if not term.idea} == own
    assert (read.place, read.acronyms) == (place, acronyms)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        # Articles, forms, quotation marks, spaces, acronyms and places beside
        ("Committee to Protect Journalists (CPJ)", "Committee to Protect Journalists"),
        ("World Organisation Against Torture (OMCT)", "The World Organization Against Torture"),
        ("ОФ «Еркіндік қанаты»", "Public Foundation “Erkindik Kanaty”"),
        ("Civil Rights Defenders (Sweden)", "Civil Rights Defenders"),
        ("Truth Hounds", "Truth Hounds, Ukraine"),
        ("AccessNow", "Access Now"),
        ("Memorial Human Rights Centre", "Human Rights Center “Memorial”"),
        ("KIBHR", "Kazakhstan International Bureau for Human Rights and the Rule of Law (KIBHR)"),
        ("OMCT", "World Organisation Against Torture"),
        # Translations
        ("Human Rights Watch", "Хьюман Райтс Вотч"),
        ("Reporters Without Borders", "Репортёры без границ"),
        ("Reporters sans frontières", "Reporter ohne Grenzen"),
        ("Reporterzy bez Granic", "Шекарасыз тілшілер"),
        ("Norwegian Helsinki Committee", "Норвезький Гельсінський комітет"),
        ("Center for Civil Liberties", "Центр громадянських свобод"),
        ("Human Rights Center Viasna", "Праваабарончы цэнтр «Вясна»"),
        ("Союз журналистов Кыргызстана", "Кыргызстан Журналисттер союзу"),
        ("Комитет защиты журналистов", "Журналистерді қорғау комитеті"),
        ("Menschenrechtszentrum Memorial", "Правозащитный центр «Мемориал»"),
        ("Center for Civil Liberties", "Centrum Wolności Obywatelskich"),
        ("Eurasian Media Forum", "Еуразиялық медиафорум"),
        ("Public Monitoring Commission", "Общественная наблюдательная комиссия"),
        ("UN Human Rights Council", "Совет ООН по правам человека"),
        ("Doctors Without Borders", "Чек арасыз дарыгерлер"),
        ("Youth Human Rights Group", "Жаштардын укук коргоо тобу"),
        # Acronyms before the name, of two names, with an "and", and a name in capitals
        ("FIDH – International Federation for Human Rights", "International Federation for Human Rights"),
        ("Radio Free Europe/Radio Liberty", "RFE/RL"),
        ("ПРЗиСЖ", "Пример развития законности и свободы журналистов"),
        ("ГОЛОС", "Движение «Голос»"),
    ],
)
def test_names_of_one_body_are_the_same(left, right):
    assert verdict(left, right) == "same", compare(left, right, "organization")


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Transparency International", "Transparency International Georgia"),
        ("Amnesty International Deutschland", "Amnesty International France"),
        ("Kazakhstan Bureau for Human Rights", "Karaganda branch of the Kazakhstan Bureau for Human Rights"),
        ("Soros Foundation-Kazakhstan", "Фонд «Сорос-Кыргызстан»"),
        ("The Norwegian Helsinki Committee", "Netherlands Helsinki Committee"),
        ("Norwegian Helsinki Committee", "Moscow Helsinki Group (Russia)"),
        ("Human Rights Center (Georgia)", "Human Rights Center of Azerbaijan"),
        ("Belarusian Association of Journalists", "Belarusian Union of Journalists"),
        ("Doctors Without Borders", "Reporters Without Borders"),
        ("International Federation of Journalists", "European Federation of Journalists"),
        ("Electronic Frontier Foundation", "Electronic Frontiers Australia"),
        ("ОФ «Эхо»", "ОФ «Нота Бене»"),
    ],
)
def test_chapters_and_near_names_are_different(left, right):
    assert verdict(left, right) == "different", compare(left, right, "organization")


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Human Rights Center", "Центр по правам человека"),  # whose?
        ("Transparency International", "Transparency International (Georgia)"),  # the body, or its chapter
        ("PRI", "Penal Reform International"),  # three letters fit many names
        ("Echo of Moscow", "Echo"),
        ("Doctors Without Borders", "Репортёры без границ"),  # other words may be other translations
        ("Антидискриминационный центр «Мемориал»", "Правозащитный центр «Мемориал»"),
        ("Council of Europe", "Европейский совет"),
        ("Democratic Party of Example", "Democracy Party of Example"),
        ("Партия «Народ»", "Народная партия"),
        ("Профсоюз журналистов Примера", "Союз журналистов Примера"),
        ("Союз солдатских матерей Примера", "Союз комитетов солдатских матерей Примера"),
        ("Ассоциация юристов «Право»", "Ассоциация «Юристы и право»"),
        ("Центр «Пример»", "Институт «Пример»"),
        ("Адилет укук клиникасы", "Юридическая клиника «Справедливость»"),  # translated, or another
    ],
)
def test_what_is_open_is_left_to_the_editor(left, right):
    assert verdict(left, right) == "unsure", compare(left, right, "organization")


def test_reasons_say_what_is_shared_and_what_is_not():
    found = compare("Union of Journalists of Kazakhstan", "Союз писателей Казахстана", "organization")
    assert found.reasons == (
        "shared: union = союз, kazakhstan = казахстана",
        "other words: journalists and писателей",
    )


@pytest.mark.parametrize("name", ["", "«»", "and 12 others", "😀", "info@example.org", "The", "ОФ"])
def test_unusable_names_are_unsure_with_a_reason(name):
    found = compare(name, "Human Rights Watch", "organization")
    assert found.verdict == "unsure"
    assert found.reasons


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Freedom House", "Liberty House"),
        ("Союз юристов Астаны", "Союз адвокатов Астаны"),
        ("Legal Aid Centre", "Legal Support Centre"),
        ("Фонд помощи детям", "Фонд поддержки детей"),
    ],
)
def test_two_words_of_one_language_make_two_names_though_other_languages_have_one_for_both(left, right):
    assert verdict(left, right) == "unsure"
    assert "two words of one language" in "; ".join(compare(left, right, "organization").reasons)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Jugendbildungszentrum", "Youth Education Centre"),
        ("Pressefreiheitsfonds", "Press Freedom Fund"),
        ("Deutsches Institut für Menschenrechte", "Немецкий институт прав человека"),
        ("Instytut Prawa Konstytucyjnego", "Institute of Constitutional Law"),
        ("Тәуелсіз кәсіподақтар федерациясы", "Федерация независимых профсоюзов"),
        ("Жаштардын демократиялык кыймылы", "Молодёжное демократическое движение"),
        ("Comité pour la liberté de la presse", "Committee for Freedom of the Press"),
    ],
)
def test_one_body_in_two_languages_is_the_same(left, right):
    assert verdict(left, right) == "same"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Jugendbildungszentrum", "Jugendhilfezentrum"),
        ("Kinderschutzbund", "Tierschutzbund"),
        ("Центр расследования коррупции", "Центр анализа и расследования коррупции"),
        ("Union of Journalists of Kazakhstan", "Журналисты Казахстана"),
        ("БХК", "Болгарский Хельсинкский комитет"),
        ("ОБСЕ", "ODIHR"),
        ("МФПЧ", "International Federation for Human Rights"),
        ("ЦСПЧ", "Центр семьи и прав человека"),
    ],
)
def test_near_names_and_acronyms_in_translation_are_left_to_the_editor(left, right):
    assert verdict(left, right) == "unsure"
