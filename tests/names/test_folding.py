"""One word, many spellings: which of them meet."""

import iuliia
import pytest

from signatories.names import fold
from signatories.names.transliteration import readings

SCHEMES = [
    iuliia.ALA_LC,
    iuliia.ALA_LC_ALT,
    iuliia.BGN_PCGN,
    iuliia.BGN_PCGN_ALT,
    iuliia.BS_2979,
    iuliia.GOST_16876,
    iuliia.GOST_52290,
    iuliia.GOST_52535,
    iuliia.GOST_7034,
    iuliia.GOST_779,
    iuliia.GOST_779_ALT,
    iuliia.ICAO_DOC_9303,
    iuliia.ISO_9_1954,
    iuliia.ISO_9_1968,
    iuliia.MVD_310,
    iuliia.MVD_782,
    iuliia.SCIENTIFIC,
    iuliia.UNGEGN_1987,
    iuliia.WIKIPEDIA,
    iuliia.YANDEX_MAPS,
]

SURNAMES = [
    "Чайковский",
    "Достоевский",
    "Хрущёв",
    "Солженицын",
    "Ахматова",
    "Жуков",
    "Цветаева",
    "Щербаков",
    "Ельцин",
    "Соловьёв",
    "Мусоргский",
    "Гагарин",
    "Вавилов",
    "Юрьев",
    "Яблочкина",
    "Тютчев",
    "Лихачёв",
    "Эренбург",
    "Хлебников",
    "Королёв",
    "Бердяев",
    "Пришвин",
    "Майков",
    "Заболоцкий",
    "Айвазовский",
    "Шолохов",
]


@pytest.mark.parametrize("scheme", SCHEMES, ids=lambda scheme: scheme.name)
def test_a_russian_surname_meets_itself_in_every_scheme(scheme):
    spelled = {surname: scheme.translate(surname) for surname in SURNAMES}
    assert {
        surname: latin for surname, latin in spelled.items() if not set(readings(surname)) & set(readings(latin))
    } == {}


@pytest.mark.parametrize(
    "spellings",
    [
        "Бокаев Bokayev Bokaev Bokaiev",
        "Жанаозен Жаңаөзен Zhanaozen Jańaózen Jañaözen Janaozen",
        "Жұмабаев Жумабаев Zhumabayev Zhumabaev Jumabaev Jūmabaev",
        "Шоқай Шокай Shokay Shoqai Şoqai Schokai",
        "Қонаев Konayev Qonaev Qonayev",
        "Рысқұлов Рыскулов Ryskulov Rysqulov",
    ],
)
def test_fold_brings_spellings_of_a_word_to_one(spellings):
    assert len({fold(spelling) for spelling in spellings.split()}) == 1


@pytest.mark.parametrize(
    ("convention", "spelled", "original"),
    [
        ("German", "Chruschtschow", "Хрущёв"),
        ("German", "Solschenizyn", "Солженицын"),
        ("German", "Kusnezow", "Кузнецов"),
        ("German", "Breschnew", "Брежнев"),
        ("French", "Soljenitsyne", "Солженицын"),
        ("French", "Khrouchtchev", "Хрущёв"),
        ("French", "Pouchkine", "Пушкин"),
        ("French", "Tchaïkovski", "Чайковский"),
        ("Polish", "Chodorkowski", "Ходорковский"),
        ("Polish", "Sołżenicyn", "Солженицын"),
        ("Polish", "Szewczenko", "Шевченко"),
        ("Polish", "Bieriezowski", "Березовский"),
        ("Czech", "Chruščov", "Хрущёв"),
        ("Czech", "Bokajev", "Бокаев"),
        ("Czech", "Sacharov", "Сахаров"),
        ("Kazakh, 2017", "S'evc'enko", "Шевченко"),
        ("Kazakh, 2018", "Maǵjan", "Мағжан"),
        ("Kazakh, 2021", "Äuezov", "Әуезов"),
        ("Turkmen", "Nyýazow", "Ниязов"),
        ("Uzbek", "Gʻafur", "Ғафур"),
        ("Azerbaijani", "Hacıbəyov", "Hajibayov"),
        ("Ukrainian passport", "Hrushevskyi", "Грушевський"),
        ("Ukrainian passport", "Yushchenko", "Ющенко"),
        ("Belarusian", "Tsikhanouskaya", "Ціханоўская"),
        ("Belarusian", "Bykau", "Быкаў"),
        ("old endings", "Romanoff", "Романов"),
        ("old endings", "Prokofieff", "Прокофьев"),
        ("without marks", "Walesa", "Wałęsa"),
        ("without marks", "Capek", "Čapek"),
    ],
)
def test_conventions_of_other_languages_are_readings(convention, spelled, original):
    assert set(readings(spelled)) & set(readings(original)), (readings(spelled), readings(original))


def test_look_alike_letters_are_put_right():
    """Typed with another keyboard: the first three letters are Latin here, and the ha of Kazakh is often an h."""
    assert fold("Cаxaров") == fold("Сахаров")
    assert fold("Жаhан") == fold("Жаһан")


@pytest.mark.parametrize(
    ("one", "other"),
    [("Диана", "Дана"), ("Анна", "Яна"), ("Марат", "Мурат"), ("Сахаров", "Захаров"), ("Петров", "Петрова")],
)
def test_what_ears_tell_apart_stays_apart(one, other):
    assert not set(readings(one)) & set(readings(other))


@pytest.mark.parametrize(("text", "folded"), [("", ""), ("😀", ""), ("  Ақ  Орда ", "ak orda"), ("7-й", "7 i")])
def test_fold_of_anything(text, folded):
    assert fold(text) == folded
