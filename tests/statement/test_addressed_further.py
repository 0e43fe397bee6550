"""Further ways in which heads, titles and calls say to whom a statement speaks; all names are invented."""

import pytest

from appeals.statement import parse

PROSE = (
    "Over the past year the keepers of thirty orchards were fined for letting children in. "
    "No other country of the valley knows such a rule."
)


def addressed(*parts: str) -> list[str]:
    return [quote.text for quote in parse("\n\n".join(parts)).addressees]


@pytest.mark.parametrize(
    ("sentence", "asked"),
    [
        ("We urge you, President Sample, to open the gates.", ["President Sample"]),
        ("We demand the following from the Garden Council:", ["the Garden Council"]),
        ("Our demands to the Garden Council:", ["the Garden Council"]),
        ("We urge the Garden Council:", ["the Garden Council"]),
        ("We recommend that the Garden Council:", ["the Garden Council"]),
        ("Nous exhortons le gouvernement :", ["le gouvernement"]),
        ("We call on our government to open the gates.", ["our government"]),
        ("We ask our members to open their gates.", []),
        ("We urge the authorities, in particular the police and the courts, to open the gates.", ["the authorities"]),
        (
            "We call on the states of the valley, including Pearland, as well as the Commission, to help.",
            ["the states of the valley", "the Commission"],
        ),
        (
            "The Pear Society calls upon the Garden Council to open the gates and the Parliament to repeal the rule.",
            ["the Garden Council", "the Parliament"],
        ),
        (
            "We call on the Board of Gardens and President Sample to resign.",
            ["the Board of Gardens", "President Sample"],
        ),
        ("We hope that the Garden Council will open the gates.", ["the Garden Council"]),
        (
            "We call on the Garden Council to act. The Pear Club and Lawyers for Pears also urge the Mayor to help.",
            ["the Garden Council", "the Mayor"],
        ),
        ("A law of the valley forbids it, and requires parties to the Garden Pact to open the gates.", []),
        ("Exigimos que o Governo e a Prefeitura reabram os pomares.", ["Governo", "Prefeitura"]),
        ("Біз Жоғарғы Кеңесті тізімді жариялауға шақырамыз.", ["Жоғарғы Кеңесті"]),
        ("Gençlik örgütlerini yetkili kurumlarla birlikte çalışmaya çağırıyoruz.", []),
        ("The undersigned bodies and persons call on the Garden Council to open the gates.", ["the Garden Council"]),
        ("The undersigned support this appeal to the Garden Council as it stands.", []),
        ("We ask the sale of pears at the bank to stop.", []),
        ("Просим Вас, господин Президент, открыть ворота.", ["господин Президент"]),
        ("Обращаемся к Вам, уважаемый глава города, с просьбой открыть ворота.", ["глава города"]),
        ("Правительство Фруктовии призываем открыть ворота.", ["Правительство Фруктовии"]),
        ("Мы призываем команду «Грушефона» открыть карты.", ["команду «Грушефона»"]),
        ("Мы призываем ЕС и США открыть ворота.", ["ЕС", "США"]),
        (
            "Призываем Совет садов, Министерство дорог, посольство Фруктовии вмешаться.",
            ["Совет садов", "Министерство дорог", "посольство Фруктовии"],
        ),
        ("Мы надеемся, что Министерство садов отменит правило.", ["Министерство садов"]),
        ("Институт садов призывает Министерство дорог открыть ворота.", ["Министерство дорог"]),
        (
            "Закликаємо Верховну Раду скасувати правило, а міжнародну спільноту — стежити за цим.",
            ["Верховну Раду", "міжнародну спільноту"],
        ),
        ("Закликаємо народних депутатів та депутаток скасувати правило.", ["народних депутатів та депутаток"]),
        ("Қазақстан билігін қақпаны ашуға шақырамыз.", ["Қазақстан билігін"]),
    ],
)
def test_whom_a_call_names(sentence: str, asked: list[str]) -> None:
    assert addressed("The gates of our orchards", PROSE, sentence) == asked


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("An open letter from the gardeners of Pearville to the people of Plumland", ["people of Plumland"]),
        ("Open letter urging the Garden Council to Reopen the Gates", ["Garden Council"]),
        ("An open letter to all political parties ahead of the election", ["all political parties"]),
        ("A message to Mayor Sample: open the gates", ["Mayor Sample"]),
        ("Президентке, Парламентке және Үкіметке үндеу", ["Президентке", "Парламентке", "Үкіметке"]),
        ("Відкритий лист міському голові Прикладенку", ["міському голові Прикладенку"]),
        (
            "Обращение к главам государств и правительств и к Совету садов",
            ["главам государств и правительств", "Совету садов"],
        ),
    ],
)
def test_whom_a_title_names(title: str, expected: list[str]) -> None:
    assert addressed(title, PROSE, PROSE) == expected


def test_the_text_names_better_than_the_title_whom_others_ask() -> None:
    text = "Eighty keepers have asked the Minister of Gardens, Anna Example, to open the gates."

    assert addressed("Orchard keepers urge minister to open the gates", text, PROSE) == [
        "the Minister of Gardens, Anna Example"
    ]
    assert addressed("Orchard keepers urge the Garden Council to open the gates", PROSE) == ["Garden Council"]


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (
            "Peter Placeholder\nMinister of Gardens\nFruitland Government\n\nRe: The gates\n\nDear Minister,",
            ["Peter Placeholder Minister of Gardens Fruitland Government"],
        ),
        (
            "# Open letter\n\n**To:** Anna Example, Minister of Gardens; Peter Sample, Minister of Roads",
            ["Anna Example, Minister of Gardens", "Peter Sample, Minister of Roads"],
        ),
        (
            "Генеральному секретарю Союза садов А. Примеру,\nглавам государств и правительств\n\nОБРАЩЕНИЕ",
            ["Генеральному секретарю Союза садов А. Примеру", "главам государств и правительств"],
        ),
        (
            "Міністру садів\nОлені ЗРАЗКОВІЙ\n\nКиївському міському голові\nПетру ПРИКЛАДЕНКУ\n\nВІДКРИТЕ ЗВЕРНЕННЯ",
            ["Міністру садів Олені ЗРАЗКОВІЙ", "Київському міському голові Петру ПРИКЛАДЕНКУ"],
        ),
        (
            "ҚР Президенті\nҚасым Мысаловқа\nҚР Премьер-министрі\nБолат Үлгінов мырзаға\n\nАШЫҚ ХАТ",
            ["ҚР Президенті Қасым Мысаловқа", "ҚР Премьер-министрі Болат Үлгінов мырзаға"],
        ),
    ],
)
def test_whom_a_head_names(head: str, expected: list[str]) -> None:
    assert addressed(head, PROSE, PROSE) == expected


def test_an_office_alone_in_a_german_greeting_says_less_than_the_title() -> None:
    parts = ("Offener Brief an den Bundesminister für Gärten", "Sehr geehrter Herr Minister,", "die Tore sind zu.")

    assert addressed(*parts) == ["Bundesminister für Gärten"]


def test_headings_above_what_is_asked_end_where_they_oblige_and_ask_no_questions() -> None:
    items = "- open the gates;\n- pay the keepers."

    assert addressed("The gates", PROSE, "The Garden Council must:", items) == ["The Garden Council"]
    assert addressed("The gates", PROSE, "What the Garden Council must do:", items) == []


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Қырық ұйым Бақ министрі Болат Үлгіновке ашық хат жолдады.", ["Бақ министрі Болат Үлгіновке"]),
        ("Сорок організацій оприлюднили відкрите звернення до Президента Фруктовії.", ["Президента Фруктовії"]),
        ("ООН также призвала Фруктовию соблюдать права.", []),
        ("В 2021 году Комитет ООН призвал власти Фруктовии открыть дорогу.", []),
    ],
)
def test_whom_the_news_names(told: str, expected: list[str]) -> None:
    assert addressed("Orchards of the valley", f"{told} {PROSE}", PROSE) == expected


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (
            "Open letter\n\nTo:\n• The Mayor\n• The Garden Council",
            ["The Mayor", "The Garden Council"],
        ),
        (
            "Addressees: Ministry of Gardens; Garden Council\n\nOpen the gates",
            ["Ministry of Gardens", "Garden Council"],
        ),
        ("Open letter to: Anna Example, Minister of Gardens", ["Anna Example, Minister of Gardens"]),
        (
            "Open letter to the Rector of Pear College, Prof. Anna Example, and the Senate",
            ["Rector of Pear College, Prof. Anna Example", "Senate"],
        ),
        ("To the Minister of Gardens\nMs Anna Example\n\nOpen letter", ["Minister of Gardens Ms Anna Example"]),
        ("Письмо садоводов в адрес Министерства садов", ["Министерства садов"]),
        (
            "Фруктовия Үкіметіне, Мәжіліс пен Сенат депутаттарына\n\nҮНДЕУ",
            ["Фруктовия Үкіметіне", "Мәжіліс пен Сенат депутаттарына"],
        ),
        ("Carta abierta\n\nSr. Presidente:", ["Presidente"]),
        ("Mevaiston Respublikasi Prezidentiga ochiq xat", ["Mevaiston Respublikasi Prezidentiga"]),
        ("Жемиш Республикасынын Президентине ачык кат", ["Жемиш Республикасынын Президентине"]),
        ("List otwarty do Rady Ogrodów o zachowanie bram", ["Rady Ogrodów"]),
    ],
)
def test_whom_heads_of_further_kinds_name(head: str, expected: list[str]) -> None:
    assert addressed(head, PROSE, PROSE) == expected


def test_members_in_a_greeting_say_less_than_their_body_in_the_title() -> None:
    title = "Открытое письмо Комитету по правам садов о воротах"

    assert addressed(title, "Уважаемые члены Комитета!", PROSE) == ["Комитету по правам садов"]


def test_several_below_a_person_and_office_are_others() -> None:
    head = "To: Mr Peter Placeholder, Secretary of the Garden Council\nPermanent Representatives to the Garden Council"

    assert addressed("Open letter on the gates", head, PROSE) == [
        "Mr Peter Placeholder, Secretary of the Garden Council",
        "Permanent Representatives to the Garden Council",
    ]


def test_letters_joined_in_kazakh_are_two_bodies() -> None:
    assert addressed("Бақ қақпалары", PROSE, "БҰҰ мен ЕҚЫҰ-ны қақпаны ашуға шақырамыз.") == ["БҰҰ", "ЕҚЫҰ-ны"]


GREETING = ["Ladies and gentlemen,", PROSE]


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (["Запит про сади", "Доброго дня, члени Ради Садів.", PROSE], ["члени Ради Садів"]),
        (["Open letter", "Good afternoon, members of the Garden Council,", PROSE], ["members of the Garden Council"]),
        (["Open letter", "Good morning!", PROSE], []),
        (["Otevřený dopis", "Vážené dámy a pánové,", "Vyzýváme Vás proto k otevření zahrad."], []),
    ],
)
def test_greetings_by_the_time_of_day_and_of_nobody(head: list[str], expected: list[str]) -> None:
    assert addressed(*head) == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("The gardeners have sent an open letter to the Garden Council about the gates.", ["the Garden Council"]),
        (
            "Zahradníci se obrátili otevřeným dopisem na městskou část Hruškov s žádostí o zahrady.",
            ["městskou část Hruškov"],
        ),
        ("The council wrote to the keepers of the valley last year and closed their gates.", []),
    ],
)
def test_an_introduction_says_to_whom_a_letter_went_that_greets_nobody_in_particular(
    told: str, expected: list[str]
) -> None:
    assert addressed("Gardens for all", f"{told} We print it in full below.", *GREETING) == expected


def test_a_greeting_says_more_than_an_introduction() -> None:
    told = "The gardeners have sent an open letter to the Garden Council about the gates. We print it in full below."

    assert addressed("Gardens for all", told, "Dear Mayor,", PROSE) == ["Mayor"]


def test_abbreviations_of_honour_end_no_greeting() -> None:
    greeting = "Exmo. Sr. Presidente da Comissão para a Igualdade e Contra a Seca dos Pomares, António Exemplo,"

    assert addressed("Carta aberta", greeting, PROSE) == [greeting.removeprefix("Exmo. ").rstrip(",")]


@pytest.mark.parametrize(
    ("greeting", "expected"),
    [
        ("Spett. Gazzetta degli Orti,", ["Gazzetta degli Orti"]),
        ("Egr. dott. Carlo Esempio,", ["dott. Carlo Esempio"]),
        ("Dear Mayor of Pearville, we wrote to you about the gates of the gardens.", ["Mayor of Pearville"]),
    ],
)
def test_greetings_with_and_without_abbreviations(greeting: str, expected: list[str]) -> None:
    assert addressed("Lettera aperta", greeting, PROSE) == expected


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Open Letter to Pear Company Chair and CEO Anna Example", ["Pear Company Chair and CEO Anna Example"]),
        (
            "Open Letter to the President and Chief Executive of Pear Labs",
            ["President and Chief Executive of Pear Labs"],
        ),
        ("Open letter to the President and the Prime Minister", ["President", "Prime Minister"]),
        ("Open letter to the Chair and the CEO of Pear Labs", ["Chair", "CEO of Pear Labs"]),
    ],
)
def test_two_offices_of_one_person_are_one(title: str, expected: list[str]) -> None:
    assert addressed(title, PROSE) == expected


def test_a_comma_behind_those_who_are_turned_to_is_no_part_of_them() -> None:
    turned = "Мы обращаемся к парламентам всех долин, и призываем открыть сады."

    assert addressed("Открыть сады", PROSE, turned) == ["парламентам всех долин"]


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Open letter: Save the Gardens & Stop the Mill to End the Drought", []),
        ("Open letter: Share the Water to End Drought", []),
        ("An Open Letter to Stop the Mill", []),
        ("Open Letter to Support Group Pear", ["Support Group Pear"]),
        ("Open letter: To the people of Pearville", ["people of Pearville"]),
        ("Carta abierta dirigida al Sr. Ejemplo Pérez", ["Sr. Ejemplo Pérez"]),
        ("Carta abierta a favor de los huertos", []),
        ("Lettre à propos des vergers", []),
        ("Appello a favore degli orti", []),
        ("Carta abierta a Causa Huerta", ["Causa Huerta"]),
        ("Lettre ouverte adressée au ministre des vergers", ["ministre des vergers"]),
        ("Обращение к гражданам Фруктовии перед выборами", ["гражданам Фруктовии"]),
        ("Открытое письмо министру садов в преддверии лета", ["министру садов"]),
        ("Звернення до громадян Садівни напередодні виборів", ["громадян Садівни"]),
        ("Offener Brief an den Gemeinderat vor dem Sommer", ["Gemeinderat"]),
    ],
)
def test_what_for_and_when_are_no_part_of_whom_a_title_names(title: str, expected: list[str]) -> None:
    assert addressed(title, PROSE, "We ask for open orchards, and for water in all of the wells.") == expected


def test_a_line_below_the_title_may_say_for_whom_a_message_is() -> None:
    head = ["Gardens and Wells", "A message to those who keep the wells"]

    assert addressed(*head, PROSE, PROSE, PROSE) == ["those who keep the wells"]
    assert addressed("Gardens and Wells", "A note to readers", PROSE, PROSE, PROSE) == []


@pytest.mark.parametrize(
    "greeting", ["Dear [Name],", "Estimado Sr. …:", "Уважаемый ______!", "Dear <your senator>,", "Шановний ...!"]
)
def test_a_blank_that_is_to_be_filled_in_is_nobody(greeting: str) -> None:
    assert addressed("On the gardens", greeting, PROSE, PROSE) == []


def test_an_office_above_a_blank_is_greeted() -> None:
    assert addressed("On the gardens", "Dear Senator [Name],", PROSE, PROSE) == ["Senator"]


@pytest.mark.parametrize(
    ("greeting", "expected"),
    [
        ("President Example,", ["President Example"]),
        ("Minister,", ["Minister"]),
        ("Alcaldesa Ejemplo,", ["Alcaldesa Ejemplo"]),
        ("Президент Примеров,", ["Президент Примеров"]),
        ("Gardeners of Pearville,", []),
        ("Dear [Commissioner for Gardens & Orchards],", ["Commissioner for Gardens & Orchards"]),
        ("To the Boards and Leadership of Fruitland Theatres —", ["Boards and Leadership of Fruitland Theatres"]),
    ],
)
def test_greetings_without_a_word_that_greets_and_with_signs_around_them(greeting: str, expected: list[str]) -> None:
    assert addressed("Safe paths for all", greeting, PROSE) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "To our neighbours in the valley and everybody who owns a well there, wherever they live:",
            ["our neighbours in the valley and everybody who owns a well there, wherever they live"],
        ),
        (
            "To the people of Pearville, Plumton, Appleby and the rest of the valley who are without water now:",
            ["people of Pearville, Plumton, Appleby and the rest of the valley who are without water now"],
        ),
        (
            "To the members of the Garden Council, Mayor Example, and the Board of Wells in the valley:",
            ["members of the Garden Council", "Mayor Example", "Board of Wells in the valley"],
        ),
        (
            "An alle Gärtnerinnen, Gärtner und Freunde der Gärten in Birnau, die das Wasser lieben:",
            ["alle Gärtnerinnen, Gärtner und Freunde der Gärten in Birnau, die das Wasser lieben"],
        ),
        ("To the point, here is what we found in the gardens of the valley this year:", []),
        ("To the best of our knowledge, these are the orchards that were closed this year:", []),
    ],
)
def test_a_long_line_with_a_colon_says_whom_the_text_turns_to(line: str, expected: list[str]) -> None:
    assert addressed("On the gardens", line, PROSE, PROSE) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "An Anna Beispiel als Bürgermeisterin von Birnstadt sowie alle an den Verhandlungen beteiligten Politiker",
            [
                "Anna Beispiel als Bürgermeisterin von Birnstadt",
                "alle an den Verhandlungen beteiligten Politiker",
            ],
        ),
        ("To the Minister of Gardens and all her staff", ["Minister of Gardens and all her staff"]),
    ],
)
def test_all_of_a_group_are_somebody_else_than_who_stands_before_them(line: str, expected: list[str]) -> None:
    assert addressed(line, PROSE) == expected


@pytest.mark.parametrize(
    ("sentence", "asked"),
    [
        ("We urge the Pear Institute, in close cooperation with the growers, to begin.", ["the Pear Institute"]),
        ("We urge the Garden Council, together with the growers, to open the gates.", ["the Garden Council"]),
        ("We ask that the Senate recommends to the Council the opening of the gates.", ["the Senate"]),
    ],
)
def test_those_with_whom_or_whom_they_should_ask_are_not_asked(sentence: str, asked: list[str]) -> None:
    assert addressed("Open the gates", PROSE, sentence) == asked


def test_a_purpose_is_no_address() -> None:
    assert addressed("Open the gates", "To protect the orchards of the town, we:", "- Ask for an open gate.") == []


def test_a_sentence_that_opens_with_what_it_is_says_to_whom() -> None:
    kind = "Відкрите звернення представників громади Грушівки до лідерів країн Плодії та Ягідії."
    sad = "У травні сади нашого міста зачинили, і ніхто не сказав жителям, чому це сталося саме тепер."

    assert addressed("Сади Грушівки", kind, sad, sad, "Просимо відкрити сади.") == ["лідерів країн Плодії та Ягідії"]


def test_a_greeting_of_everybody_below_a_list_of_those_who_are_addressed_names_nobody() -> None:
    listed = "Dirigida a:\n- Ministerio de Huertos\n- Institutos de Agua"

    assert addressed("Carta abierta", listed, "Señoras y señores,", PROSE) == [
        "Ministerio de Huertos",
        "Institutos de Agua",
    ]


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("To: Director General, Seed and Plant Agency", ["Director General, Seed and Plant Agency"]),
        ("For the attention of the Garden Authority and of Orchard Rail Ltd", ["Garden Authority", "Orchard Rail Ltd"]),
        ("Petition to the Garden Council: save the old orchard", ["Garden Council"]),
        ("Президенту Фруктовии\n\nпану Петру ПРИМЕРЕНКУ", ["Президенту Фруктовии пану Петру ПРИМЕРЕНКУ"]),
    ],
)
def test_a_line_of_address_names_an_office_with_its_body_and_each_of_two(line: str, named: list[str]) -> None:
    assert addressed("An open letter", line, PROSE) == named


@pytest.mark.parametrize(
    ("named", "each"),
    [
        ("the Mayor, City Council, and Park Agency", ["the Mayor", "City Council", "Park Agency"]),
        ("the President, Congress, and the Senate", ["the President", "Congress", "the Senate"]),
        ("the Prime Minister, Parliament and Government", ["the Prime Minister", "Parliament", "Government"]),
        ("the Prosecutor, Police and Mayor", ["the Prosecutor", "Police", "Mayor"]),
        ("the Chief Architect, City Council and Mayor", ["the Chief Architect", "City Council", "Mayor"]),
    ],
)
def test_those_who_rule_are_asked_each_by_himself_beside_bodies_of_power(named: str, each: list[str]) -> None:
    assert addressed("Joint statement", PROSE, f"We call on {named} to act.", PROSE) == each


def test_a_body_with_an_article_and_a_comma_speaks_where_the_text_goes_on_small() -> None:
    text = "recalling its letter of May,\n\ndemands\n\na) an end to all felling\nb) a list of the trees"

    assert addressed("RESOLUTION", "The Assembly,", text, PROSE) == []


def test_headings_in_turkic_datives_name_those_of_whom_the_lines_below_are_asked() -> None:
    forum = "ФОРУМ ҰСЫНАДЫ\n\nӘкімдікке:\n\nБақтарды ашу\nТізімді жариялау"
    schools = "Жоғары оқу орындарына:\n\nБақ мектебін ашу\nКітап беру"

    assert addressed("ҚАРАР", PROSE, forum, schools, "Анна Мысалова") == ["Әкімдікке", "Жоғары оқу орындарына"]
