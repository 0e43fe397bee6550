"""Keys for the index, and the order of lists."""

import pytest

from signatories.names import NameIndex, initial, keys, sort_key


@pytest.mark.parametrize(
    ("kind", "left", "right"),
    [
        ("person", "Қаныш Имантайұлы Сәтбаев", "Satpayev K.I."),
        ("person", "Кунаев Д.А.", "Dinmukhamed Qonayev"),
        ("person", "Ілияс Жансүгіров", "Ilyas Zhansugurov"),
        ("person", "Vitko Daniel", "Daniel Vitko"),
        ("person", "Олександр Довженко", "Alexander Dowschenko"),
        ("person", "Ахмет Байтұрсынұлы", "A. Baitursynov"),
        ("organization", "KIBHR", "Казахстанское международное бюро по правам человека (KIBHR)"),
        ("organization", "ОФ «Еркіндік қанаты»", "Erkindik Kanaty"),
        ("organization", "Reporters Without Borders", "Репортери без кордонів"),
        ("organization", "HRW", "Human Rights Watch"),
    ],
)
def test_spellings_of_one_name_share_a_key(kind, left, right):
    assert set(keys(left, kind)) & set(keys(right, kind))


def test_keys_of_a_person_from_selective_to_broad():
    assert keys("Max Bokayev", "person") == ["pk mks", "pk m", "poka"]


@pytest.mark.parametrize(
    ("kind", "name", "key"),
    [
        ("person", "Макс Бокаев", "bokayev maks"),
        ("person", "BOKAYEV Max", "bokayev max"),
        ("person", "Сахаров А.Д.", "sakharov a d"),
        ("person", "Андрей Дмитриевич Сахаров", "sakharov andrey dmitriyevich"),
        ("person", "Prof. Lech Wałęsa", "walesa lech"),
        ("organization", "The Norwegian Helsinki Committee", "norwegian helsinki committee"),
        ("organization", "ОФ «Эхо»", "ekho"),
        ("organization", "The Public Fund “Nota Bene” (Tajikistan)", "nota bene tajikistan"),
        ("organization", "Public Verdict Foundation", "public verdict foundation"),
        ("organization", "Общественный фонд", "obshchestvenny fond"),
        ("person", "", ""),
    ],
)
def test_sort_key(kind, name, key):
    assert sort_key(name, kind) == key


@pytest.mark.parametrize(
    ("kind", "name", "letter"),
    [
        ("person", "Жанна Бичевская", "B"),
        ("person", "Łukasz Żal", "Z"),
        ("organization", "«Әділ сөз»", "A"),
        ("organization", "18 Forum", "#"),
        ("person", "😀", "#"),
    ],
)
def test_initial(kind, name, letter):
    assert initial(name, kind) == letter


def test_alphabets_make_one_list():
    names = ["Wisława Szymborska", "Тарас Шевченко", "Lech Wałęsa", "Борис Пастернак", "Czesław Miłosz"]
    assert [
        sort_key(name, "person").split()[0] for name in sorted(names, key=lambda name: sort_key(name, "person"))
    ] == [
        "milosz",
        "pasternak",
        "shevchenko",
        "szymborska",
        "walesa",
    ]


class TestNameIndex:
    def test_candidates_best_first_with_reasons(self):
        index = NameIndex()
        for number, name in enumerate(["Аркадий Стругацкий", "Б. Стругацкий", "Борис Стругацкий", "Борис Пастернак"]):
            index.add(number, name, "person")
        found = index.candidates("Boris Strugatsky", "person")
        assert [candidate.name for candidate in found] == ["Борис Стругацкий", "Б. Стругацкий"]
        assert found[0].comparison.verdict == "same"

    def test_kinds_are_apart(self):
        index = NameIndex()
        index.add(1, "Sakharov", "person")
        assert index.candidates("Sakharov", "organization") == []

    def test_limit(self):
        index = NameIndex()
        for number in range(50):
            index.add(number, "Leo Tolstoy", "person")
        assert len(index.candidates("Лев Толстой", "person", limit=3)) == 3
