"""To whom a statement speaks: by its head, by its headings, by what it asks; all names are invented."""

import pytest

from appeals.statement import Label, Statement, parse

PROSE = (
    "Over the past year the keepers of thirty orchards were fined for letting children in. "
    "No other country of the valley knows such a rule."
)


def page(*parts: str) -> Statement:
    return parse("\n\n".join(parts))


def addressed(statement: Statement) -> list[str]:
    return [quote.text for quote in statement.addressees]


@pytest.mark.parametrize(
    ("sentence", "asked"),
    [
        ("We call on the Parliament of Fruitland to repeal the rule.", ["the Parliament of Fruitland"]),
        (
            "We urge the Ministry of Gardens and the Pearville Council to drop the fines.",
            ["the Ministry of Gardens", "the Pearville Council"],
        ),
        (
            "We call on the Parliament to repeal the rule, and on the Pear Company to open its gates.",
            ["the Parliament", "the Pear Company"],
        ),
        ("Мы призываем Министерство садов отменить штрафы.", ["Министерство садов"]),
        ("Закликаємо Верховну Раду скасувати правило.", ["Верховну Раду"]),
        ("Біз Бақ министрлігінен ережені жоюды талап етеміз.", ["Бақ министрлігінен"]),
        ("Wir fordern die Landesregierung auf, die Regel aufzuheben.", ["die Landesregierung"]),
        ("Nous demandons au ministre des Vergers de supprimer la règle.", ["au ministre des Vergers"]),
        ("Pedimos al Ministerio de Huertos que derogue la regla.", ["Ministerio de Huertos"]),
        ("Wzywamy Radę Gruszkowa do zniesienia zakazu.", ["Radę Gruszkowa"]),
    ],
)
def test_those_of_whom_a_text_asks_are_its_addressees(sentence: str, asked: list[str]) -> None:
    assert addressed(page("The gates of our orchards", "1 May 2020", PROSE, sentence)) == asked


@pytest.mark.parametrize(
    "sentence",
    [
        "We call on you to repeal the rule.",
        "We ask everyone to come to the orchard on Sunday.",
        "The protesters called on the Parliament to repeal the rule.",
        "Мы просим вас отменить штрафы.",
    ],
)
def test_nobody_in_particular_and_those_whom_others_ask_are_none(sentence: str) -> None:
    assert addressed(page("The gates of our orchards", "1 May 2020", PROSE, sentence)) == []


def test_who_is_greeted_goes_before_who_is_asked_below() -> None:
    statement = page("Open letter", "Dear Minister Sample,", PROSE, "We call on the Parliament to repeal the rule.")

    assert addressed(statement) == ["Minister Sample"]


@pytest.mark.parametrize(
    ("title", "addressed_in_title"),
    [
        ("Open letter from beekeepers to the Parliament of Fruitland on the fines", ["Parliament of Fruitland"]),
        ("Joint appeal to the Council of Gardens and the Pear Union", ["Council of Gardens", "Pear Union"]),
        ("Letter to High Representative Example ahead of the summit", ["High Representative Example"]),
        ("Открытое письмо Президенту Фруктовии о садах", ["Президенту Фруктовии"]),
        ("Обращение пчеловодов Грушевска к акиму города", ["акиму города"]),
        ("Відкритий лист Президентові Фруктовії", ["Президентові Фруктовії"]),
        ("Бақ иелерінің Парламент депутаттарына үндеуі", ["Парламент депутаттарына"]),
        ("Бақ министріне ашық хат", ["Бақ министріне"]),
        ("The history of gardens from 2012 to 2014: a statement", []),
    ],
)
def test_whom_a_title_is_directed_to(title: str, addressed_in_title: list[str]) -> None:
    assert addressed(page(title, "1 May 2020", PROSE, PROSE)) == addressed_in_title


@pytest.mark.parametrize(
    ("greeting", "addressee"),
    [
        ("Dear Minister,", "Minister of Gardens"),
        ("Dear Ms Example,", "Minister of Gardens"),
        ("Dear Minister Example,", "Minister Example"),
        ("Dear Members of the Council,", "Members of the Council"),
    ],
)
def test_the_greeting_goes_before_the_title_unless_it_says_less(greeting: str, addressee: str) -> None:
    assert addressed(page("Open letter to the Minister of Gardens", greeting, PROSE)) == [addressee]


def test_headings_among_demands_say_of_whom_they_are_asked_and_signatures_end_them() -> None:
    statement = page(
        "Joint statement on the gates of our orchards",
        PROSE,
        "We therefore call upon:",
        "The Parliament of Fruitland:\n▪ repeal the rule;\n▪ hold a hearing;",
        "The Ministry of Gardens:\n▪ drop all fines.",
        "Signed by:\n▪ Apple Watch Foundation\n▪ Centre for Pears\n▪ Union of Gardeners",
    )

    assert addressed(statement) == ["The Parliament of Fruitland", "The Ministry of Gardens"]
    assert len(statement.demands) == 3
    assert len(statement.signatories) == 3


def test_a_list_below_to_is_one_of_addressees_though_blank_lines_part_it() -> None:
    statement = page(
        "An appeal for the keepers of the orchards",
        "Today gardeners of six towns have sent the letter below to those who can repeal the rule, as we learned here.",
        "To:",
        "Anna Example, Director of the Pearville Gardens Office",
        "Bob Sample, Chairman, All-Valley Council of Orchards",
        "1 May 2020",
        PROSE,
    )

    assert addressed(statement) == [
        "Anna Example, Director of the Pearville Gardens Office",
        "Bob Sample, Chairman, All-Valley Council of Orchards",
    ]


def test_lines_that_say_to_one_after_another_are_addressees_below_an_introduction() -> None:
    statement = page(
        "Carta abierta de los huertos",
        "Publicamos aquí la carta que los huertos del valle han escrito este mes a quienes pueden ayudarles.",
        "a las trabajadoras de los huertos,",
        "al Consejo de Gobierno,",
        "a la Defensora de los Perales,",
        "En los últimos años los huertos del valle han perdido la mitad de sus árboles, y nadie ha respondido.",
    )

    assert addressed(statement) == [
        "trabajadoras de los huertos",
        "Consejo de Gobierno",
        "Defensora de los Perales",
    ]


def test_a_site_of_petitions_says_whom_one_is_for_and_who_started_it() -> None:
    statement = page(
        "Pétition",
        "Pour la liberté de nos vergers",
        "Adressée à : Madame la Ministre des Vergers\nLancée par : Collectif des Poiriers",
        "Depuis un an les gardiens de trente vergers paient des amendes parce qu'ils ont laissé entrer des enfants.",
        "Nous demandons la suppression de cette règle.",
    )

    assert statement.title is not None
    assert statement.title.text == "Pour la liberté de nos vergers"
    assert addressed(statement) == ["Madame la Ministre des Vergers"]
    assert [quote.text for quote in statement.issuers] == ["Collectif des Poiriers"]


def test_names_below_a_demand_are_those_whom_it_is_about() -> None:
    statement = page(
        "Open letter of gardeners",
        "1 May 2020",
        PROSE,
        "Our only demand is that the case against these keepers be closed:",
        "1. Anna Example\n2. Bob Sample\n3. Clara Specimen",
        "Signatories:",
        "Dora Placeholder, gardener\nEgon Testman, beekeeper\nFay Mockford, botanist",
    )

    assert [demand.quote.text for demand in statement.demands] == [
        "Our only demand is that the case against these keepers be closed:"
    ]
    assert len(statement.signatories) == 3
    assert Label.DEMAND not in {line.label for line in statement.lines}


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        (
            ("Open letter", "Dear President Sample, Members of the Senate, and Citizens of Fruitland,"),
            ["President Sample", "Members of the Senate", "Citizens of Fruitland"],
        ),
        (
            ("Open letter", "to President Sample, Members of the Senate, and the People of Fruitland", "Dear all,"),
            ["President Sample", "Members of the Senate", "People of Fruitland"],
        ),
        (("Letter to the president", "Dear Anna Example,"), ["Anna Example"]),
        (("Joint call to Garden Leaders",), ["Garden Leaders"]),
        (
            ("Offener Brief an die Abgeordneten des Gartentags, das Ministerium für Obst sowie die Kanzlerin",),
            ["Abgeordneten des Gartentags", "Ministerium für Obst", "Kanzlerin"],
        ),
        (
            ("To: Minister of Gardens and\n   the State Secretary\nFrom: Pear Union\nSubject: Fines", "Dear Minister,"),
            ["Minister of Gardens", "the State Secretary"],
        ),
        (("Carta contra las multas", "A la sociedad frutera", "A los medios"), ["sociedad frutera", "medios"]),
        (("Carta contra las multas", "A los senadores de Fruitland:"), ["senadores de Fruitland"]),
    ],
)
def test_heads_name_several(parts: tuple[str, ...], expected: list[str]) -> None:
    assert addressed(page(*parts, PROSE)) == expected


@pytest.mark.parametrize(
    ("sentence", "asked"),
    [
        (
            "Мы призываем правительство Фруктландии, а также садовые компании: открыть сады.",
            ["правительство Фруктландии", "садовые компании"],
        ),
        (
            "Мы призываем правительства государств, садовые компании и владельцев садов поддержать детей.",
            ["правительства государств", "садовые компании", "владельцев садов"],
        ),
        ("Von allen Gartenbau- und Obstämtern (auch denen in Birnau) fordern wir Antwort.", None),
        ("Solicitamos al Senado de Fruitland rechazar la multa.", ["Senado de Fruitland"]),
        ("Exigimos a imediata abertura dos Pomares, bem como a garantia de que ninguém pagará.", []),
    ],
)
def test_several_are_asked_in_one_sentence(sentence: str, asked: list[str] | None) -> None:
    expected = ["allen Gartenbau- und Obstämtern"] if asked is None else asked
    assert addressed(page("On the fines", f"{PROSE} {sentence}")) == expected


def test_what_a_statement_is_about_is_no_addressee() -> None:
    assert addressed(page("Statement re: late changes to Orchard Bill 2013", PROSE)) == []


@pytest.mark.parametrize("line", ["BASINA ve KAMUOYUNA", "Kamuoyuna", "Жұртшылыққа"])
def test_a_line_to_the_public_by_its_ending_addresses_it(line: str) -> None:
    assert addressed(page("On the fines", line, PROSE)) == [line]


@pytest.mark.parametrize("line", ["Bahçe haberleri ve bu yıl halka açılan", "dear-garden/letter.md"])
def test_a_file_and_a_longer_line_address_nobody(line: str) -> None:
    assert addressed(page(line, "On the fines", PROSE)) == []


def test_a_menu_in_brackets_is_no_title() -> None:
    statement = page("[ Dutch ] [ Old votes | New votes | Urgent ]", "Open letter on the fines", PROSE)
    assert statement.title is not None
    assert statement.title.text == "Open letter on the fines"


def test_words_that_lead_to_a_list_elsewhere_announce_none() -> None:
    statement = page(
        "Carta contra las multas", "Consultar listado de firmas: Ver listado en PDF", "A la sociedad", PROSE
    )
    assert not statement.signature_lists


COPIED = ["Bob Sample, Minister of Fruit", "Clara Specimen, Chair of the Fruit Council"]


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_those_below_a_bare_cc_get_a_copy(gap: str) -> None:
    statement = page(
        "Open letter", "1 May 2020", "To the Minister of Gardens", gap.join(["Cc:", *COPIED]), "Dear Minister,", PROSE
    )

    assert addressed(statement) == ["Minister of Gardens"]


@pytest.mark.parametrize("bare", ["cc.", "Cc:", "CC", "Copie à :", "Копия:"])
def test_those_below_a_bare_cc_do_not_sign_a_letter_that_nobody_signed(bare: str) -> None:
    copied = [
        f"{bare}\nThe Honourable Bob Sample, Minister of Fruit.\nEmail: bob@example.org",
        "Ms. Clara Specimen, Director-General of Gardens\nEmail: clara@example.org",
        "Mr. David Model, Chairperson of the Commission on Fruit\nEmail: david@example.org",
    ]
    statement = page("Open letter", PROSE, "Warm regards,", "________________", *copied)

    assert not statement.signatories


@pytest.mark.parametrize("line", ["EXCMA. SRA. ANNA EXAMPLE, ALCALDESA DE PERALES", "Excmo. Sr. Presidente de Perales"])
def test_a_spanish_honorific_opens_a_line_of_address(line: str) -> None:
    statement = page("Carta a la alcaldía", f"1 de mayo de 2020\n{line}", "Estimada alcaldesa,", PROSE)

    assert addressed(statement) == [line]


def test_a_line_to_an_office_that_ends_in_a_comma_greets_below_an_introduction() -> None:
    statement = page("Open letter to Ambassador", "1 May 2020", PROSE, "To the Ambassador of Fruitland,", PROSE, PROSE)

    assert addressed(statement) == ["Ambassador of Fruitland"]


def test_an_adverb_before_what_is_asked_is_no_part_of_whom() -> None:
    statement = page("Відкритий лист садівників", "Ми закликаємо Фонд садів об'єктивно розглянути наші доводи.")

    assert addressed(statement) == ["Фонд садів"]


def test_a_person_and_the_office_on_the_lines_below_are_one_addressee() -> None:
    lines = ["To,", "Anna Example,", "Minister of Gardens,", "Government of Fruitland"]

    statement = page("Joint letter of gardeners", "1 May 2020", *lines, "Dear Minister,", PROSE)

    assert addressed(statement) == ["Anna Example Minister of Gardens Government of Fruitland"]


@pytest.mark.parametrize(
    ("title", "company"),
    [
        ("Открытое письмо Pear: откройте сады", "Pear"),
        ("Открытое письмо компании Pear Garden", "компании Pear Garden"),
        ("Bahçe Bakanına açık mektup", "Bahçe Bakanına"),
    ],
)
def test_a_title_that_names_a_company_or_puts_the_letter_last(title: str, company: str) -> None:
    assert addressed(page(title, "1 May 2020", PROSE, PROSE)) == [company]


@pytest.mark.parametrize(
    "title",
    [
        'Петиция "Об объявлении этого века международным веком садов"',
        "Carta aberta de apelo à conservação dos pomares",
    ],
)
def test_what_a_title_is_about_is_no_addressee(title: str) -> None:
    assert addressed(page(title, "1 May 2020", PROSE, PROSE)) == []


def test_the_full_name_in_a_greeting_goes_before_the_office_in_the_title() -> None:
    statement = page("Open letter to the President of Pear College", "Dear Professor Anna Example,", PROSE)

    assert addressed(statement) == ["Professor Anna Example"]


def test_a_heading_above_the_letter_itself_names_its_addressee() -> None:
    statement = page("Why gardens matter", "1 May 2020", PROSE, "Open Letter to the Garden Council", *[PROSE] * 4)

    assert addressed(statement) == ["Garden Council"]


@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_names_below_a_bare_honorific_are_addressees(between: str) -> None:
    head = between.join(["Señores", "Anna Muestra", "Berta Ejemplo", "Candidatas a la Alcaldía de Peral"])
    statement = page("Carta sobre los huertos", head, "Respetadas candidatas,", PROSE)

    assert addressed(statement)[0] == "Anna Muestra"
    assert "Berta Ejemplo" in addressed(statement)[1]


def test_a_greeting_of_nobody_is_none() -> None:
    assert addressed(page("Carta aberta sobre os pomares", "Exmos/as. Srs./as,", PROSE, PROSE)) == []


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("Your Holiness, Your Eminences and Bishops of the valley,", ["Bishops of the valley"]),
        ("Ваши Превосходительства и члены Совета садов!", ["члены Совета садов"]),
        ("Пане міністре садівництва!", ["садівництва"]),
        ("Ministrowi Sadów\nSzanowna Pani Minister,", ["Pani Minister"]),
        ("法務大臣　見本太郎　様", ["法務大臣　見本太郎　様"]),
        (
            "To the Pear Council of the Valley and Mayor of Pearville",
            ["Pear Council of the Valley", "Mayor of Pearville"],
        ),
        ("To the Ministry of Gardens and Orchards", ["Ministry of Gardens and Orchards"]),
        ("Міському голові Грушинська", ["Міському голові Грушинська"]),
    ],
)
def test_styles_and_offices_of_many_languages(head: str, expected: list[str]) -> None:
    assert addressed(page("Open letter about the fines", head, PROSE)) == expected


def test_a_line_to_the_public_stands_above_the_text_with_its_full_stop() -> None:
    statement = page("Las multas en los huertos", "A la opinión pública nacional e internacional.", PROSE)

    assert addressed(statement) == ["opinión pública nacional e internacional"]


def test_a_style_names_who_is_written_to_below_headings_of_the_page() -> None:
    statement = page("Apel o sady", "Apel", "Tekst apelu", "Jego Eminencja Jan Przykład", PROSE, PROSE, PROSE)

    assert addressed(statement) == ["Jego Eminencja Jan Przykład"]


def test_a_menu_with_words_of_office_is_no_addressee() -> None:
    statement = page(
        "Offener Brief an die Gartenministerin", "Ziele Vorstand Satzung Bilder", "An\nAnna Beispiel", PROSE
    )

    assert "Ziele Vorstand Satzung Bilder" not in addressed(statement)


def test_whom_a_text_turns_to_in_small_words_are_several() -> None:
    statement = page(
        "Сады", "Мы обращаемся ко всем организациям, общественным деятелям и людям долины с призывом сажать."
    )

    assert addressed(statement) == ["всем организациям", "общественным деятелям", "людям долины"]


def test_an_and_within_a_name_parts_nothing() -> None:
    text = "Мы обращаемся к Комитету садов, Министерству груш и слив и депутатам парламента и призываем:"

    assert addressed(page("Сады", PROSE, text, "1. Отменить штрафы;\n2. Открыть ворота садов.")) == [
        "Комитету садов",
        "Министерству груш и слив",
        "депутатам парламента",
    ]


def test_headings_that_begin_alike_name_all_of_whom_it_is_asked() -> None:
    statement = page(
        "Заявление садоводов",
        PROSE,
        "Мы требуем",
        "от Министерства садов:",
        "1. объяснить причину штрафов;\n2. вернуть штрафы;",
        "от сторожей долины:",
        "3. открыть ворота садов;\n4. вернуть корзины.",
    )

    assert addressed(statement) == ["Министерства садов", "сторожей долины"]


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        (
            "Carta abierta al Lic. Andrés Ejemplo Muestra Presidente de los Huertos Unidos de Villapera",
            ["Lic. Andrés Ejemplo Muestra Presidente de los Huertos Unidos de Villapera"],
        ),
        ("Open letter to the Pear Council. Gardens for all", ["Pear Council"]),
    ],
)
def test_a_title_of_learning_does_not_end_whom_a_title_names(title: str, expected: list[str]) -> None:
    assert addressed(page(title, "1 May 2020", PROSE)) == expected


@pytest.mark.parametrize(
    ("lead", "expected"),
    [
        ("To save the pears, we are asking for help. We request measures that:", []),
        ("To the Pear Council:", ["Pear Council"]),
    ],
)
def test_a_purpose_above_demands_is_nobody(lead: str, expected: list[str]) -> None:
    items = "- Open the orchards to all.\n- Plant new trees in May."

    assert addressed(page("Statement of the gardeners", "1 May 2020", PROSE, "Our demands", lead, items)) == expected


@pytest.mark.parametrize(
    ("sender", "named"),
    [
        ("от Анны Образцовой,\nпроживающей по адресу: Грушевск, ул. Садовая, 5", ""),
        ("от жителей улицы Садовой", ""),
        ("от\nВпишите фамилию и имя\nпроживающего по адресу:", ""),
        ("от Сливовского края", " от Сливовского края"),
    ],
)
def test_who_writes_below_the_address_is_not_addressed(sender: str, named: str) -> None:
    statement = page(f"Депутату Думы\n{sender}", "Уважаемый депутат!", PROSE, "Прошу Вас открыть сады.")

    assert addressed(statement) == [f"Депутату Думы{named}"]


def test_names_with_roles_one_below_another_are_one_addressee_each() -> None:
    lines = ["Professor Anna Example, Chief Executive, Pear Fund", "Professor Berta Dean, Executive Chair, Plum Fund"]

    assert addressed(page("Open letter", "\n".join(lines), "Dear Professors Example and Dean,", PROSE)) == lines


def test_an_office_that_goes_on_below_a_name_is_no_further_addressee() -> None:
    head = "Professor Anna Example, Chief Executive\nMinistry of Gardens, Fruitland"

    assert addressed(page("Open letter", head, "Dear Professor Example,", PROSE)) == [head.replace("\n", " ")]


def test_nobody_is_asked_who_stands_before_a_passive() -> None:
    assert (
        addressed(page("Open letter", PROSE, "We are calling for Anna Example to be removed from the council.")) == []
    )
    assert addressed(page("Open letter", PROSE, "We are calling for the Garden Council to step down.")) == [
        "the Garden Council"
    ]


def test_who_is_asked_again_by_an_acronym_is_one_addressee() -> None:
    asked = "We call on the Council of Pearville to open its gates. We call on CP to pay the growers."
    other = "We call on the Council of Pearville to open its gates. We call on AB to pay the growers."

    assert addressed(page("Open letter", PROSE, asked)) == ["the Council of Pearville"]
    assert addressed(page("Open letter", PROSE, other)) == ["the Council of Pearville", "AB"]
