"""How a personal name is read: what is the surname, what the patronymic, and what is no part of the name."""

import pytest

from signatories.names import read_person

FIELDS = ("surname", "given", "patronymic", "initials")


def parts(name):
    read = read_person(name)
    return (
        read.surname.text if read.surname else "",
        " ".join(word.text for word in read.given),
        read.patronymic.text if read.patronymic else "",
        " ".join(word.text for word in read.initials),
    )


@pytest.mark.parametrize(
    ("name", "surname", "given", "patronymic", "initials"),
    [
        # In any order
        ("Андрей Дмитриевич Сахаров", "Сахаров", "Андрей", "Дмитриевич", ""),
        ("Сахаров Андрей Дмитриевич", "Сахаров", "Андрей", "Дмитриевич", ""),
        ("Sakharov, Andrei", "Sakharov", "Andrei", "", ""),
        ("SAKHAROV Andrei", "SAKHAROV", "Andrei", "", ""),
        ("Andrei SAKHAROV", "SAKHAROV", "Andrei", "", ""),
        ("андрей сахаров", "сахаров", "андрей", "", ""),
        # A surname that ends like a patronymic
        ("Светлана Александровна Алексиевич", "Алексиевич", "Светлана", "Александровна", ""),
        ("Алексиевич Светлана Александровна", "Алексиевич", "Светлана", "Александровна", ""),
        ("Dmitri Shostakovich", "Shostakovich", "Dmitri", "", ""),
        ("Дмитрий Дмитриевич Шостакович", "Шостакович", "Дмитрий", "Дмитриевич", ""),
        # Initials
        ("Сахаров А.Д.", "Сахаров", "", "", "А Д"),
        ("А.Д. Сахаров", "Сахаров", "", "", "А Д"),
        ("А.Д.Сахаров", "Сахаров", "", "", "А Д"),
        ("Сахаров АД", "Сахаров", "", "", "А Д"),
        ("Dulatova M.Kh.", "Dulatova", "", "", "M Kh"),
        ("K.-J. Tokayev", "Tokayev", "", "", "K"),
        # Turkic forms
        ("Қаныш Имантайұлы Сәтбаев", "Сәтбаев", "Қаныш", "Имантайұлы", ""),
        ("Bauyrzhan Momysh-Uly", "Momysh-Uly", "Bauyrzhan", "", ""),
        ("Бауыржан Момыш улы", "Момыш-улы", "Бауыржан", "", ""),
        ("Mukametzhan Sebit Maymakuly", "Mukametzhan", "Sebit", "Maymakuly", ""),
        ("Гейдар Алирза оглы Алиев", "Алиев", "Гейдар", "Алирза-оглы", ""),
        ("Әлия Нұрмұхамедқызы Молдағұлова", "Молдағұлова", "Әлия", "Нұрмұхамедқызы", ""),
        # What is no part of the name
        ("Prof. Garry Kasparov", "Kasparov", "Garry", "", ""),
        ("академик Сахаров А.Д.", "Сахаров", "", "", "А Д"),
        ("г-н Лев Толстой", "Толстой", "Лев", "", ""),
        ("Vladimir (Volodymyr) Vernadsky", "Vernadsky", "Vladimir", "", ""),
        ("Ludwig van Beethoven", "Beethoven", "Ludwig", "", ""),
        ("Lukpan Akhmedyarov, chief editor", "Akhmedyarov", "Lukpan", "", ""),
    ],
)
def test_parts_of_a_name(name, surname, given, patronymic, initials):
    assert dict(zip(FIELDS, parts(name), strict=True)) == dict(
        zip(FIELDS, (surname, given, patronymic, initials), strict=True)
    )


@pytest.mark.parametrize(
    ("name", "generation"),
    [
        ("Alexandre Dumas fils", "the younger or second"),
        ("Alexandre Dumas père", "the elder"),
        ("Martin Luther King Jr.", "the younger or second"),
        ("King, Martin Luther, Jr.", "the younger or second"),
        ("Иван IV", "fourth"),
        ("Nicholas I", "first"),
        ("Sakharov A.I.", ""),
    ],
)
def test_generations(name, generation):
    assert read_person(name).generation == generation


@pytest.mark.parametrize(
    ("name", "known"),
    [("Макс Бокаев", True), ("BOKAYEV Max", True), ("Jieun Lee", False), ("Leong, Hian", True)],
)
def test_whether_the_order_is_known(name, known):
    assert read_person(name).order_known is known


@pytest.mark.parametrize(
    ("name", "problem"),
    [
        ("", "no letters"),
        ("😀", "no letters"),
        ("someone@example.org", "an address, not a name"),
        ("N.N.", "a stand-in for a name"),
        ("and 12 others", "a number of people, not a name"),
        ("Arkady Strugatsky and Boris Strugatsky", "several people in one line"),
        ("А.Д.", "initials alone"),
        ("Dr.", "no name"),
    ],
)
def test_what_cannot_be_used_says_why(name, problem):
    assert read_person(name).problem == problem
