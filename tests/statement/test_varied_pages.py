"""What pages of many publishers do, one habit at a time; all names are invented."""

import pytest

from appeals.statement import Label, Statement, parse

PROSE = (
    "We, gardeners and friends of gardens, are alarmed by the felling of old orchards all over Fruitland this spring."
)


def page(*parts: str) -> Statement:
    return parse("\n\n".join(parts))


def signed(statement: Statement) -> list[str]:
    return [entry.line.text for signatures in statement.signature_lists for entry in signatures.entries]


def demanded(statement: Statement) -> list[str]:
    return [demand.quote.text for demand in statement.demands]


def addressed(statement: Statement) -> list[str]:
    return [quote.text for quote in statement.addressees]


def labels(statement: Statement, words: str) -> list[Label]:
    lines = [line for line in statement.lines if words in statement.source[line.start : line.end]]
    return [line.label for line in lines]


# Lines


def test_long_lines_of_a_list_are_no_paragraph_wrapped_by_hand() -> None:
    names = [
        "Anna Example, Professor of Greek Pomology, University of Orchardfield",
        "Bob O’Sample, Lecturer in Apple Science, Pearville Metropolitan College",
        "Clara Specimen, Associate Professor of Botany, University of Plumstead",
        "Dora Placeholder, Senior Lecturer in Horticulture, Figtown Academy",
        "Egon Testman, Reader in Fruit Law, The Agricultural University of Vale",
        "Fay Mockford, Chair in Garden History, Example School of Landscapes",
    ]

    assert signed(page("Open letter", "1 May 2020", PROSE, "Yours sincerely,", "\n".join(names))) == names


def test_a_paragraph_wrapped_by_hand_is_one_demand() -> None:
    statement = parse(
        "PETITION OF GARDENERS\n\nWe, the undersigned residents and friends of the orchards of\n"
        "Fruitland, have learned with dismay that the Council means to\nsell them to a builder, and that it\n"
        "has heard nobody before.\n\nWe demand:\n\n(1) to revoke the decision of 4 May on the sale of the old\n"
        "    orchards;\n(2) to hold a hearing.\n"
    )

    assert demanded(statement) == [
        "to revoke the decision of 4 May on the sale of the old orchards",
        "to hold a hearing.",
    ]


def test_a_title_before_a_name_begins_a_line() -> None:
    entries = ["Олена Прикладенко, кандидатка наук, Інститут садівництва яблук", "д-р Ганна Зразок, Грушева спілка"]

    assert signed(page("Відкритий лист", PROSE, "З повагою,", "\n".join(entries))) == entries


def test_letters_without_capitals_make_titles() -> None:
    statement = page("ბაღების განცხადება", "6 მარტი, 2023", "ჩვენ, მებაღეები, ვგმობთ ბაღების გაჩეხვას მთელ ქვეყანაში.")

    assert statement.title is not None
    assert statement.title.text == "ბაღების განცხადება"


# The head of a page


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("14 March 2023 | Freedom of gardens", None),
        ("By the Garden Team on March 14, 2023", None),
        ("Tribune — Publié le 14 mars 2023", None),
        ("Опубликовано 14 марта 2023, 10:12 · Редакция", None),
        ("Adopted at Pear Bridge, 14 March 2023", "Pear Bridge"),
        ("Fruitville, March 14, 2023", "Fruitville"),
        ("м. Київ, 13–14 березня 2023 року", "м. Київ"),
        ("14 March 2023 – International Day of Orchards and of those who keep them", None),
    ],
)
def test_the_date_beside_other_words(line: str, place: str | None) -> None:
    statement = page("Statement of the gardeners", line, PROSE)

    assert statement.date is not None
    assert statement.date.value == "2023-03-14"
    assert (statement.place.text if statement.place else None) == place


@pytest.mark.parametrize(
    "menu",
    ["World | Politics | Business | Sport", "Главная Новости Контакты", "PRESS ROOM", "Home › News › Statements"],
)
def test_menus_are_no_titles(menu: str) -> None:
    statement = page(menu, "Orchards must not be felled", "14 March 2023", PROSE)

    assert statement.title is not None
    assert statement.title.text == "Orchards must not be felled"


def test_a_title_goes_on_in_capitals() -> None:
    statement = page("STATEMENT OF THE GARDENERS OF FRUITLAND\nABOUT THE FELLING OF ORCHARDS", PROSE)

    assert statement.title is not None
    assert statement.title.text == "STATEMENT OF THE GARDENERS OF FRUITLAND ABOUT THE FELLING OF ORCHARDS"


def test_the_title_in_full_goes_before_the_name_of_its_kind() -> None:
    statement = page(
        "Joint NGO Statement\n14 March 2023", "Joint statement on the felling of orchards in Fruitland", PROSE
    )

    assert statement.title is not None
    assert statement.title.text == "Joint statement on the felling of orchards in Fruitland"


# Addressees


@pytest.mark.parametrize(
    ("head", "addressees"),
    [
        (
            "To:\nMr. Bob Placeholder, Special Rapporteur on the rights to orchards\nWorking Group on Felled Trees",
            [
                "Mr. Bob Placeholder, Special Rapporteur on the rights to orchards",
                "Working Group on Felled Trees",
            ],
        ),
        ("Губернатору Садовой области Яблокову И. И.", ["Губернатору Садовой области Яблокову И. И."]),
        ("Бақ облысының әкіміне", ["Бақ облысының әкіміне"]),
        ("Dear Heads of Orchards, dear Finance Ministers,", ["Heads of Orchards", "Finance Ministers"]),
        ("Dear Senator Example and Senator Sample,", ["Senator Example", "Senator Sample"]),
    ],
)
def test_addressees_of_a_letter(head: str, addressees: list[str]) -> None:
    assert addressed(page("Open letter about orchards", head, PROSE)) == addressees


def test_whom_a_text_turns_to_is_addressed_and_no_demand() -> None:
    statement = page(
        "Обращение к мировому сообществу",
        "Мы, садоводы и друзья садов всей нашей страны, обращаемся к Союзу садов, Лиге груш и Совету яблок.",
        "Призываем:",
        "- остановить вырубку;\n- посадить новые сады.",
    )

    assert addressed(statement) == ["Союзу садов", "Лиге груш", "Совету яблок"]
    assert demanded(statement) == ["остановить вырубку", "посадить новые сады."]


# Demands


def test_demands_to_several_below_headings() -> None:
    statement = page(
        "Joint call of gardeners",
        PROSE,
        "Our recommendations",
        "To the Orchard Board:\n– Plant trees\n– Publish the plans",
        "To the Union of Fruit and its Member States:\n– Fund new orchards",
    )

    assert demanded(statement) == ["Plant trees", "Publish the plans", "Fund new orchards"]
    assert addressed(statement) == ["Orchard Board", "Union of Fruit and its Member States"]


def test_clauses_of_a_resolution() -> None:
    statement = page(
        "RESOLUTION OF THE CONGRESS OF GARDENERS",
        "The Congress, bringing together delegates of forty gardens,",
        "1. Calls upon the Ministry to stop the felling of trees;",
        "2. further urges the Bank to fund no felling;",
        "3. Decides to meet again next year.",
    )

    assert demanded(statement) == [
        "Calls upon the Ministry to stop the felling of trees",
        "further urges the Bank to fund no felling",
    ]


def test_items_in_the_infinitive_need_no_word_of_asking() -> None:
    statement = page("Резолюция форума", PROSE, "Садам", "1. Остановить вырубку садов.\n2. Высадить новые деревья.")

    assert len(demanded(statement)) == 2


@pytest.mark.parametrize(
    "lead", ["Мы обязуемся:", "Статья 19 Пакта о садах обязывает государство:", "Целями союза являются:"]
)
def test_items_in_the_infinitive_that_ask_nothing(lead: str) -> None:
    assert demanded(page("Заявление", PROSE, lead, "1. Защищать старые сады.\n2. Высадить новые деревья.")) == []


def test_articles_of_a_law_are_no_demands() -> None:
    statement = page(
        "Joint statement",
        "We ask the court to note that the law violates the rights of gardeners under:",
        "- Article 10 (freedom of gardens);\n- Article 11 (freedom of orchards).",
    )

    assert not any("Article" in demand for demand in demanded(statement))


def test_the_verb_of_a_list_can_stand_in_its_last_item() -> None:
    statement = page(
        "Бағбандардың ашық хаты",
        "Осыған орай біз:",
        "– шешімді жоюды;\n– бақты сақтауды;\n– жауап беруді талап етеміз.",
    )

    assert len(demanded(statement)) == 3


@pytest.mark.parametrize(
    ("sentence", "asked"),
    [
        ("The Association demands that the Ministry plant new trees.", True),
        ("All felled trees must be replaced.", True),
        ("Please plant new trees in every street.", True),
        ("Необходимо создать реестр старых садов.", True),
        ("Бау-бақша министрлігі қорытындыны жариялауға тиіс.", True),
        ("Außerdem bitten wir Sie, neue Bäume zu pflanzen.", True),
        ("The Board of Trees found in 2016 that the orchard should be restored.", False),
        ("It must be noted that trees are slow.", False),
        ("Необходимо отметить, что деревья растут медленно.", False),
        ("Please contact the press office of the garden.", False),
    ],
)
def test_sentences_that_ask(sentence: str, asked: bool) -> None:
    assert demanded(page("Open letter", PROSE, sentence, PROSE)) == ([sentence] if asked else [])


# Signatures


@pytest.mark.parametrize("mark", [" • ", "; ", " | "])
def test_names_in_a_paragraph(mark: str) -> None:
    names = ["Garden Watch", "Pear Foundation", "Union of Figs, Plums and Nuts" if mark != " | " else "Fig Union"]

    assert signed(page("Joint statement", PROSE, "Signed,", mark.join(names))) == names


def test_the_last_two_of_an_enumeration() -> None:
    statement = page("Statement", PROSE, "Supported by: Garden Watch, Fund for Pears and Helsinki Group of Fruitland.")
    one = page("Заявление", PROSE, "Заявление поддержали: «Груша», «Слива», Профсоюз садоводов и работников садов")

    assert signed(statement) == ["Garden Watch", "Fund for Pears", "Helsinki Group of Fruitland"]
    assert signed(one)[-1] == "Профсоюз садоводов и работников садов"


def test_countries_as_headings() -> None:
    statement = page(
        "Open letter", PROSE, "Signed by the following organisations:", "Kenya\nGarden Fund\nPear Network",
        "Georgia\nFig Union", "International\nPlum Watch",
    )  # fmt: skip

    assert [(signatory.name, signatory.country) for _, signatory in statement.signatories] == [
        ("Garden Fund", "KE"),
        ("Pear Network", "KE"),
        ("Fig Union", "GE"),
        ("Plum Watch", None),
    ]


@pytest.mark.parametrize(
    ("line", "name", "role", "affiliation", "city"),
    [
        ("Anna Example, nurse, Austin, TX", "Anna Example", "nurse", None, "Austin"),
        ("Anna Example, Portland, Oregon", "Anna Example", None, None, "Portland"),
        (
            "Anna Example, Regius Professor of Fruit, Pear College",
            "Anna Example",
            "Regius Professor of Fruit",
            "Pear College",
            None,
        ),
        ("Anna Example, mother of Bob Example", "Anna Example", "mother of Bob Example", None, None),
        (
            "Anna Example, Head of Department of Pears, Fig University",
            "Anna Example",
            "Head of Department of Pears",
            "Fig University",
            None,
        ),
        ("Przemko PRZYKŁAD, MEP", "Przemko PRZYKŁAD", "MEP", None, None),
        (
            "Prof. em. Dr. Dr. h.c. Anna Muster, Freie Universität Obsthain",
            "Anna Muster",
            "Prof. em. Dr. Dr. h.c.",
            "Freie Universität Obsthain",
            None,
        ),
    ],
)
def test_people(line: str, name: str, role: str | None, affiliation: str | None, city: str | None) -> None:
    statement = page("Open letter", PROSE, "Sincerely,", line, "Bob Sample, gardener", "Clara Specimen, botanist")
    first = statement.signatories[0][1]

    assert (first.kind, first.name, first.role, first.affiliation, first.city) == (
        "person",
        name,
        role,
        affiliation,
        city,
    )


@pytest.mark.parametrize("name", ["Obstbaumverein Musterland", "Centro de Huertos “Ejemplo”, A.C."])
def test_organizations(name: str) -> None:
    statement = page("Open letter", PROSE, "Sincerely,", name)

    assert [(signatory.kind, signatory.name) for _, signatory in statement.signatories] == [("organization", name)]


@pytest.mark.parametrize(
    "line",
    [
        "Якщо ви хочете приєднатися до листа, заповніть форму.",
        "Поделиться: ВКонтакте Telegram",
        "всего 214 подписей",
        "#сады #груши",
        "12",
    ],
)
def test_lines_after_names_that_sign_nothing(line: str) -> None:
    assert signed(page("Заявление", PROSE, "Подписали:", "Анна Примерова\nБорис Образцов", line)) == [
        "Анна Примерова",
        "Борис Образцов",
    ]


def test_a_list_under_a_heading_we_cannot_read() -> None:
    statement = page("Vetoomus", PROSE, "Hyvät ystävät ja puutarhat:", "Esimerkki ry\nMaija Mallikas, puutarhuri")

    assert signed(statement) == ["Esimerkki ry", "Maija Mallikas, puutarhuri"]


def test_officers_sign_for_an_assembly() -> None:
    statement = page("Resolution", PROSE, "Chair of the Congress: Anna Example\nSecretary: Bob Sample")

    assert [(signatory.name, signatory.role) for _, signatory in statement.signatories] == [
        ("Anna Example", "Chair of the Congress"),
        ("Bob Sample", "Secretary"),
    ]


# Whole pages


def test_a_translation_on_the_same_page_counts_nothing_twice() -> None:
    statement = page(
        "Joint declaration of gardeners", "21 September 2022", PROSE, "We demand:", "- new trees;\n- old orchards.",
        "Signatories", "Garden Watch, Germany\nPear Fund, Italy",
        "Gemeinsame Erklärung der Gärtner", "21. September 2022",
        "Wir, die Gärtner und Freunde der Gärten, sind über das Fällen der alten Bäume in diesem Frühling bestürzt.",
        "Wir fordern:", "- neue Bäume;\n- alte Gärten.", "Unterzeichnende",
        "Garden Watch, Deutschland\nPear Fund, Italien",
    )  # fmt: skip

    assert statement.language == "en"
    assert demanded(statement) == ["new trees", "old orchards."]
    assert signed(statement) == ["Garden Watch, Germany", "Pear Fund, Italy"]
    assert labels(statement, "neue Bäume") == [Label.NOTE]


def test_one_list_of_signatures_under_two_languages() -> None:
    statement = page(
        "Бағбандардың мәлімдемесі", "9 қазан 2020",
        "Біз, бағбандар мен бақтардың достары, ескі бақтардың жойылуын айыптаймыз және оларды сақтауды талап етеміз.",
        "Заявление садоводов", "9 октября 2020",
        "Мы, садоводы и друзья садов, осуждаем вырубку старых садов этой весной и требуем сохранить все эти сады.",
        "Подписали:", "Анна Примерова\nБорис Образцов",
    )  # fmt: skip

    assert len(demanded(statement)) == 1
    assert signed(statement) == ["Анна Примерова", "Борис Образцов"]


@pytest.mark.parametrize(
    "text",
    [
        "Более ста садоводов подписали открытое письмо министру с требованием остановить вырубку, передаёт «Груша».",
        "More than 60 gardeners have signed an open letter to the minister. “We demand an answer,” one of them said.",
        "Жиырма бағбан министрге ашық хат жолдап, бақтарды сақтауды сұрады, деп хабарлады «Алма» қоры бүгін таңертең.",
    ],
)
def test_news_of_an_appeal_is_a_report(text: str) -> None:
    statement = page("Gardeners and the minister", "3 September 2024", text)

    assert statement.kind == "report"
    assert demanded(statement) == []


def test_emoji_stand_for_bullets_and_adorn_titles() -> None:
    statement = page(
        "❗️Заявление садоводов", PROSE, "✊ Мы требуем:", "👉 остановить вырубку;\n👉 посадить новые сады.",
        "Подписали:",
        "🔹 Фонд «Груша»\n🔹 Союз «Слива»",
    )  # fmt: skip

    assert statement.title is not None
    assert statement.title.text == "Заявление садоводов"
    assert demanded(statement) == ["остановить вырубку", "посадить новые сады."]
    assert signed(statement) == ["Фонд «Груша»", "Союз «Слива»"]


def test_what_is_missing_or_weak_is_doubted() -> None:
    statement = page("Open letter", "1 May 2020", PROSE, "All felled trees must be replaced.", PROSE)
    silent = page("Open letter", "1 May 2020", PROSE)

    assert [doubt.reason for doubt in statement.doubts] == ["No signature was found.", "Is this a demand?"]
    assert [doubt.reason for doubt in silent.doubts] == ["No demand was found.", "No signature was found."]


def test_an_unknown_word_after_a_role_may_be_a_town() -> None:
    statement = page("Open letter", PROSE, "Sincerely,", "Anna Example, teacher, Onhava", "Bob Sample, cook, Pear Fund")

    assert [doubt.line for doubt in statement.doubts if "place" in doubt.reason] == [7]


# Headlines


def test_a_headline_above_a_line_for_its_kind_is_the_title() -> None:
    statement = page(
        "Gardeners of the valley stand with the keepers of orchards\nOpen letter of the gardeners\n2023-04-24",
        "Open letter of the gardeners",
        PROSE,
    )

    assert statement.title is not None
    assert statement.title.text == "Gardeners of the valley stand with the keepers of orchards"


@pytest.mark.parametrize(
    "furniture",
    [
        "Home  News  Letters  Donate",
        "Home > Press > Letters",
        "Opinion › Letters",
        "WORLD NEWS   1 May 2020   Last updated",
    ],
)
def test_a_row_of_words_of_the_page_is_no_title(furniture: str) -> None:
    statement = page(furniture, "The orchards of the valley are in danger", PROSE)

    assert statement.title is not None
    assert statement.title.text == "The orchards of the valley are in danger"


def test_a_headline_after_a_foreword_stands_above_its_kind() -> None:
    foreword = (
        "Pearville, 1 May 2020 – A coalition of gardeners publishes an open letter to the institutions of the valley."
    )
    statement = page(foreword, "Orchards: a danger to all of us\n\nopen letter", PROSE)

    assert statement.title is not None
    assert statement.title.text == "Orchards: a danger to all of us"
    assert statement.date is not None
    assert statement.date.value == "2020-05-01"


def test_the_date_of_a_letter_goes_before_the_day_it_was_posted() -> None:
    statement = page("Open letter of gardeners", "Posted on May 3, 2020", "1 May 2020", PROSE)

    assert statement.date is not None
    assert statement.date.value == "2020-05-01"


def test_what_comes_of_a_demand_is_no_demand() -> None:
    statement = page(
        "Відкритий лист садівників",
        "Ми закликаємо вас зупинити продаж старих садів долини. Цей крок буде:",
        "1. Зберегти довіру громади.\n2. Заохочувати нові сади.",
    )

    assert demanded(statement) == ["Ми закликаємо вас зупинити продаж старих садів долини."]
