"""Of whom a text asks something: by its sentences, its headings and its items; all names are invented."""

import pytest

from appeals.statement import Statement, parse

PROSE = (
    "Over the past year the keepers of thirty orchards were fined for letting children in. "
    "No other country of the valley knows such a rule."
)


def page(*parts: str) -> Statement:
    return parse("\n\n".join(parts))


def addressed(*parts: str) -> list[str]:
    return [quote.text for quote in page("The gates of our orchards", PROSE, *parts).addressees]


@pytest.mark.parametrize(
    ("sentence", "asked"),
    [
        ("The undersigned groups urge the Garden Council to open the gates.", ["the Garden Council"]),
        ("The Pear Union further calls for the Garden Council to open the gates.", ["the Garden Council"]),
        ("We demand that the Garden Council open the gates.", ["the Garden Council"]),
        ("The Garden Council is called upon to open the gates.", ["The Garden Council"]),
        ("Авторы письма призывают Министерство садов открыть ворота.", ["Министерство садов"]),
        ("От городского совета мы требуем открыть ворота.", ["городского совета"]),
        ("Мы требуем, чтобы Министерство садов открыло ворота.", ["Министерство садов"]),
        ("Рекомендуем Министерству садов пересмотреть правила.", ["Министерству садов"]),
        ("Закликаємо Вищу раду садів перевірити правила.", ["Вищу раду садів"]),
        ("Вимагаємо від Міської ради негайно відчинити ворота.", ["Міської ради"]),
        ("Үкіметтен және қала әкімдігінен қақпаны ашуды талап етеміз.", ["Үкіметтен", "қала әкімдігінен"]),
        ("Біз Парламент депутаттарын ережені өзгертуге шақырамыз.", ["Парламент депутаттарын"]),
        ("Біз Бақ және су министрлігіне өтініш білдіреміз.", ["Бақ және су министрлігіне"]),
        ("Exigimos al Gobierno de Fruitland la apertura de los huertos.", ["Gobierno de Fruitland"]),
        ("Nous appelons le gouvernement à ouvrir les vergers.", ["le gouvernement"]),
        ("Wir appellieren an den Gartenrat, die Tore zu öffnen.", ["den Gartenrat"]),
        ("Chiediamo al Governo di riaprire i frutteti.", ["Governo"]),
        ("Żądamy od władz miasta natychmiastowego otwarcia sadów.", ["władz miasta"]),
        ("Vyzýváme vládu, aby sady otevřela.", ["vládu"]),
        ("Hükümeti bahçeleri açmaya çağırıyoruz.", ["Hükümeti"]),
        ("Биз Өкмөттөн бактарды ачууну талап кылабыз.", ["Өкмөттөн"]),
        ("Biz Bog' vazirligidan bog'larni ochishni talab qilamiz.", ["Bog' vazirligidan"]),
    ],
)
def test_each_language_says_in_its_way_of_whom_it_asks(sentence: str, asked: list[str]) -> None:
    assert addressed(sentence) == asked


@pytest.mark.parametrize(
    "sentence",
    [
        "By law we have the right of collective appeals to government authorities, and we use it.",
        "The police urged the gardeners to go home.",
        "Мы не призываем правительство закрывать сады.",
        "Мы призываем к миру в садах.",
        "Біз осы мәселеге байланысты жауап талап етеміз.",
    ],
)
def test_words_of_asking_name_nobody_where_nobody_is_asked(sentence: str) -> None:
    assert addressed(sentence) == []


@pytest.mark.parametrize(
    ("whom", "asked"),
    [
        (
            "the President of Fruitland, the Ministry of Gardens and the City Council",
            ["the President of Fruitland", "the Ministry of Gardens", "the City Council"],
        ),
        ("the Garden Council, as well as the Pear Company,", ["the Garden Council", "the Pear Company"]),
        ("the Ministry of Pears and Plums", ["the Ministry of Pears and Plums"]),
        ("the Speaker of the Parliament, Anna Example,", ["the Speaker of the Parliament, Anna Example"]),
        ("the Governments of Poland and Slovakia", ["the Governments of Poland and Slovakia"]),
        ("all local and regional garden authorities", ["all local and regional garden authorities"]),
        ("Amnesty Orchard and Greenfruit", ["Amnesty Orchard", "Greenfruit"]),
    ],
)
def test_two_bodies_are_two_and_an_and_within_a_name_is_one(whom: str, asked: list[str]) -> None:
    assert addressed(f"We call on {whom} to open the gates.") == asked


@pytest.mark.parametrize(
    ("first", "second", "asked"),
    [
        (
            "Recommendations to the Government of Fruitland",
            "Recommendations to the Union",
            ["Government of Fruitland", "Union"],
        ),
        ("TO THE GOVERNMENT OF FRUITLAND:", "TO THE COUNCIL:", ["GOVERNMENT OF FRUITLAND", "COUNCIL"]),
        ("К властям Фруктовии:", "К Европейскому союзу:", ["властям Фруктовии", "Европейскому союзу"]),
    ],
)
def test_headings_above_lists_say_of_whom_they_are_asked(first: str, second: str, asked: list[str]) -> None:
    items = "1. Open the gates of the orchards.\n2. Publish the order."

    assert addressed(first, items, second, items) == asked


def test_items_below_an_open_call_begin_with_whom_it_is_asked() -> None:
    items = "— власти Фруктовии — открыть ворота садов;\n— Комитет садов — опубликовать приказ."

    assert addressed("Мы призываем:", items) == ["власти Фруктовии", "Комитет садов"]


def test_whom_a_text_turns_to_and_whom_it_asks_are_all_addressees() -> None:
    asked = "Мы требуем от Министерства садов открыть ворота."

    assert addressed("Мы обращаемся к послам долины с просьбой прислать наблюдателей.", asked) == [
        "послам долины",
        "Министерства садов",
    ]


def test_a_name_with_initials_below_an_office_belongs_to_it() -> None:
    statement = page("Министру садов Фруктовии", "Примерову П. П.", "Открытое письмо", PROSE)

    assert [quote.text for quote in statement.addressees] == ["Министру садов Фруктовии Примерову П. П."]


def test_a_line_may_name_the_body_it_is_written_into() -> None:
    statement = page("В Министерство садов Фруктовии", "Обращение садоводов", PROSE)

    assert [quote.text for quote in statement.addressees] == ["Министерство садов Фруктовии"]
