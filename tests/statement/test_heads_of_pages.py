"""Which line at the head of a page is the title, among the words of its site; all names and pages are invented."""

import pytest

from appeals.statement import parse

ENGLISH = (
    "On 3 March the council closed the night shelter of Pearville. Forty people slept there each winter.",
    "We call on the council to keep the shelter open until another house is found.",
    "Signed:\nAnna Example, nurse\nPeter Sample, teacher",
)
RUSSIAN = (
    "12 апреля совет утвердил план застройки парка. На месте лип и каруселей будет стоять торговый центр.",
    "Мы требуем отменить план застройки парка и провести слушания.",
    "Подписи:\nАнна Примерова, учительница\nПётр Образцов, врач",
)
UKRAINIAN = (
    "У березні міністерство оголосило, що сільські бібліотеки об'єднають в одну. Читальні зали зачинять.",
    "Просимо зберегти сільські бібліотеки та не скорочувати бібліотекарок.",
    "Підписи:\nГанна Прикладна, бібліотекарка\nПетро Зразковий, вчитель",
)
KAZAKH = (
    "Биыл қаңтарда әкімдік көлдің жағасына зауыт салуға рұқсат берді. Көлдің суын үш ауыл ішеді.",
    "Сондықтан зауыт құрылысын тоқтатуды талап етеміз.",
    "Қол қойғандар:\nАнна Мысалова, мұғалім\nАсан Үлгібаев, балықшы",
)


def title(head: str, text: tuple[str, ...]) -> str | None:
    statement = parse("\n\n".join([head, *text]))
    return statement.title.text if statement.title else None


@pytest.mark.parametrize(
    ("above", "name", "below", "text"),
    [
        ("OPEN LETTER", "Keep the night shelter open", "Pearville, 5 March 2024", ENGLISH),
        ("Letter to the editor", "A warm bed is not a luxury", "5 March 2024", ENGLISH),
        ("Письмо жителей", "Парк — не парковка", "Мэру города", RUSSIAN),
        ("КОЛЛЕКТИВНОЕ ОБРАЩЕНИЕ", "Верните нам липы и карусели!", "Кому: мэру города", RUSSIAN),
        ("ВІДКРИТИЙ ЛИСТ", "Не зачиняйте наші бібліотеки", "Міністрові культури", UKRAINIAN),
        ("АШЫҚ ХАТ", "Көлімізді зауытқа бермейік!", "Облыс әкіміне", KAZAKH),
        ("ОҚЫРМАН ХАТЫ", "Көлдің суын ластамаңыздар, ағайын", "15 ақпан 2024", KAZAKH),
    ],
)
def test_a_line_that_says_only_what_sort_of_document_it_is_leaves_the_title_to_the_next(
    above: str, name: str, below: str, text: tuple[str, ...]
) -> None:
    assert title(f"{above}\n\n{name}\n\n{below}", text) == name


@pytest.mark.parametrize(
    ("name", "below", "text"),
    [
        ("NO ONE SHOULD SLEEP OUTSIDE", "Statement of nurses, teachers and neighbours. 5 March 2024", ENGLISH),
        ("The council has closed a shelter that it did not build", "A letter from forty neighbours", ENGLISH),
        ("Верните нам парк!", "Письмо жильцов мэру города", RUSSIAN),
        ("Поки горить світло в читальні", "Лист читачів", UKRAINIAN),
        ("Көл тартылса, ауыл көшеді", "Үш ауыл тұрғындарының өтініші", KAZAKH),
    ],
)
def test_a_line_below_the_title_that_says_whose_letter_it_is_is_no_title(
    name: str, below: str, text: tuple[str, ...]
) -> None:
    assert title(f"{name}\n\n{below}", text) == name


@pytest.mark.parametrize(
    ("head", "text"),
    [
        pytest.param("THE COMMON ROOM — a neighbourhood newspaper", ENGLISH, id="a name and what it is"),
        pytest.param("The Pear Review: an independent magazine of towns", ENGLISH, id="a name, a colon, what it is"),
        pytest.param("Horizons of Pearville\nArchive of statements in English", ENGLISH, id="an archive of statements"),
        pytest.param("THE MESSENGER\nFront    Crime    People    Weather +2…+9°", ENGLISH, id="a menu of wide gaps"),
        pytest.param("Наш двор\nГазета жителей. Выходит раз в месяц", RUSSIAN, id="a paper and how often it appears"),
        pytest.param("Дворы\nРУБРИКИ: Люди • Карта • Письма", RUSSIAN, id="a menu with dots"),
        pytest.param("Тепла книга\nПро нас — Автори — Архів — Підписка", UKRAINIAN, id="a menu with dashes"),
        pytest.param("Таза көл\nтабиғат туралы сайт\nҚАЗ РУС ENG", KAZAKH, id="a site and its languages"),
        pytest.param("Аудан үні\n1931 жылдан шығады\n№ 4 (88)", KAZAKH, id="the number of a paper"),
        pytest.param("Жарияланды: 05.04.2023, 11:20\nҚаралды: 3 402", KAZAKH, id="when it was published and seen"),
        pytest.param("Перегляди: 320\nПереклад з англійської: Ганна Прикладна", UKRAINIAN, id="who translated it"),
        pytest.param("[Translator's note: the original is in Kazakh and prevails.]", ENGLISH, id="a note in brackets"),
    ],
)
def test_what_a_site_says_of_itself_above_the_title_is_no_title(head: str, text: tuple[str, ...]) -> None:
    names = {
        ENGLISH: "Where will the people of the shelter sleep",
        RUSSIAN: "Под липами нашего парка будет парковка",
        UKRAINIAN: "Книжки не повинні лежати на складі",
        KAZAKH: "Біз көлді ешкімге сатпаймыз",
    }

    assert title(f"{head}\n\n{names[text]}", text) == names[text]


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ("Warm Hands Foundation\n\nOpen letter\n\n5 March 2024", "Open letter"),
        ("OPEN LETTER\n\nDear Councillors,", "OPEN LETTER"),
        ("Warm Hands\n\nLetter from forty neighbours\n\nTo the Council of Pearville", "Letter from forty neighbours"),
        ("Petitions\n\nPetition to keep the night shelter\n\n5 March 2024", "Petition to keep the night shelter"),
    ],
)
def test_a_document_that_has_no_other_name_is_called_what_it_is(head: str, name: str) -> None:
    assert title(head, ENGLISH) == name


def test_a_letter_without_a_title_has_none() -> None:
    assert title("To the Council of Pearville\n\n5 March 2024\n\nDear Councillors,", ENGLISH) is None
