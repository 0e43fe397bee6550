"""Lists of demands with and without marks, under topics and letters; all names are invented."""

import pytest

from appeals.statement import Statement, parse

STORY = "The state of the gardens of Fruitland has become worse, and many people wrote about it this spring."
MORE = "Gardens matter to all who live here, and the council knows it as well as we do, for it has said so before."
SIGNED = "Signed:\nAnna Example, gardener\nBerta Sample, teacher\nCarl Muster, Pear Fund"


def page(*parts: str) -> Statement:
    return parse("\n\n".join(["Open letter on the gardens", STORY, *parts, SIGNED]))


def demanded(statement: Statement) -> list[str]:
    return [demand.quote.text for demand in statement.demands]


@pytest.mark.parametrize(
    ("lead", "items"),
    [
        ("Wir fordern von der Stadt:", ["Die Abschaffung der Gartensteuer", "Eine Gartenschule für alle Kinder"]),
        ("Nous demandons :", ["Retirer la loi sur les jardins", "Créer un conseil des jardins."]),
        ("Por ello pedimos:", ["Que se retire la ley de huertos.", "Que se cree un consejo de huertos."]),
        ("Мы требуем:", ["Отменить закон о садах.", "Создать совет садов.", "Открыть сады для всех."]),
        ("We call for:", ["Ending the felling of orchards", "A full inquiry into the garden tax"]),
        ("Біз талап етеміз:", ["Бақтар сақталсын.", "Кеңес құрылсын."]),
        ("Żądamy:", ["wycofania ustawy o ogrodach", "utworzenia rady ogrodów"]),
        ("Exigimos:", ["A revogação da lei dos pomares", "A criação de um conselho"]),
    ],
)
@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_lines_without_marks_below_a_lead_are_demands(lead: str, items: list[str], between: str) -> None:
    assert demanded(page(lead, between.join(items), MORE)) == items


def test_names_below_a_lead_are_no_demands() -> None:
    names = "Pear Fund, Fruitland\nPlum Union, Fruitland\nQuince League, Fruitland"

    assert "Pear Fund, Fruitland" not in demanded(page("Request Initiative, Fruitland\n" + names))


def test_bullets_below_topics_are_demands_and_the_topics_are_not() -> None:
    statement = page(
        "Our demands",
        "Orchards",
        "- Keep all orchards of the valley.\n- Plant new trees.",
        "Schools",
        "- Open garden schools.\n- Pay garden teachers.",
        MORE,
    )

    assert demanded(statement) == [
        "Keep all orchards of the valley.",
        "Plant new trees.",
        "Open garden schools.",
        "Pay garden teachers.",
    ]


def test_a_numbered_topic_and_the_text_below_it_are_one_demand() -> None:
    orchards = "The council must keep all orchards of the valley and plant new ones where old trees died."
    schools = "Every child should learn how to grow a pear, and teachers must be paid for it."
    statement = page("Our demands:", "1. Keep the orchards", orchards, "2. Open garden schools", schools, MORE)

    assert demanded(statement) == [f"Keep the orchards {orchards}", f"Open garden schools {schools}"]


def test_sentences_that_ask_below_numbered_headings_are_the_demands_and_the_headings_are_none() -> None:
    orchards = ["We demand that the orchards be kept.", "New trees must be planted where old ones died."]
    schools = ["Every child likes pears.", "We ask the council to pay garden teachers."]
    headings = ("1. Orchards of the valley", "2. Garden schools")
    statement = page("Our demands:", headings[0], " ".join(orchards), headings[1], " ".join(schools), MORE)

    assert demanded(statement) == [*orchards, schools[1]]


def test_a_long_sentence_that_leads_to_what_would_come_of_it_ends_a_list() -> None:
    lead = (
        "We are sure that open gardens would bring much good to all who live in the valley, whether they are old or "
        "young, for example:"
    )
    statement = page("We demand:", "1. Open the gardens.\n2. Pay the gardeners.", lead, "• Trees for all.\n• Pears.")

    assert demanded(statement) == ["Open the gardens.", "Pay the gardeners."]


def test_what_people_do_in_ukrainian_is_no_item_below_a_list() -> None:
    people = "Щонеділі сюди приходять великі родини з усіх околиць нашого старого міста над річкою."
    statement = page("Вимагаємо:", "Оприлюднити план садів\nВиплатити зарплату садівникам", people)

    assert demanded(statement) == ["Оприлюднити план садів", "Виплатити зарплату садівникам"]


def test_numbers_and_bullets_below_letters_are_of_the_same_list() -> None:
    statement = page(
        "Por estos motivos, le queremos pedir:",
        "A) Que haga suyas las siguientes políticas para el valle.",
        "Se trata de medidas que no necesitan grandes inversiones, y que mejoran la vida de todos los vecinos.",
        "B) Que las cumpla en cuatro años de mandato.",
        "1. ÁRBOLES",
        "• Plantar árboles nuevos en todas las plazas.",
        "2. ESCUELAS.",
        "• Abrir una escuela de huertos en cada barrio.",
        "C) Que se reúna con nosotras en mayo.",
    )

    assert demanded(statement) == [
        "Que haga suyas las siguientes políticas para el valle.",
        "Que las cumpla en cuatro años de mandato.",
        "Plantar árboles nuevos en todas las plazas.",
        "Abrir una escuela de huertos en cada barrio.",
        "Que se reúna con nosotras en mayo.",
    ]


def test_a_numbered_heading_below_a_list_ends_it() -> None:
    statement = page(
        "We recommend that ministers:",
        "1. Commit to public gardens;\n2. Keep orchards out of trade agreements.",
        "3. Next steps",
        MORE,
    )

    assert demanded(statement) == ["Commit to public gardens", "Keep orchards out of trade agreements."]


def test_an_item_that_asks_below_another_is_a_demand_of_its_own() -> None:
    items = "9. Keep the law of the gardens,\na) We demand that all gardens are treated alike.\n10. Plant new trees."
    statement = page("We call on the president to:", items)

    assert demanded(statement) == [
        "Keep the law of the gardens",
        "We demand that all gardens are treated alike.",
        "Plant new trees.",
    ]


def test_paragraphs_that_count_are_demands_below_a_sentence_that_asks() -> None:
    items = ["First, keep all orchards of the valley.", "Second, plant new trees in the old town."]

    assert [text for text in demanded(page("We ask two things of the council.", *items)) if text in items] == items


def test_bullets_that_command_are_demands_whatever_stands_above_them() -> None:
    items = ["Release all gardeners now.", "Stop the felling of trees.", "Pay back the garden tax."]

    assert demanded(page("What we think", "\n".join(f"• {item}" for item in items), MORE)) == items


def test_paragraphs_that_explain_stand_between_bullets() -> None:
    tax = (
        "Una sola tassa per tutti i giardini: oggi ne esistono cinque, e nessuno sa più quale si debba pagare, e a chi."
    )
    trees = (
        "Un consiglio per gli alberi: chi abita nella valle deve poter dire la sua prima che un albero sia tagliato."
    )
    statement = page("Di seguito, elenchiamo le nostre proposte:", f"• {tax}", MORE, f"• {trees}")

    assert demanded(statement) == [tax, trees]


def test_paragraphs_that_count_are_demands_below_a_sentence_about_demands() -> None:
    items = ["First, keep all orchards of the valley.", "Second, plant new trees in the old town."]
    statement = page("You will have to meet the following demands by the first of May.", *items)

    assert [text for text in demanded(statement) if text in items] == items


def test_what_asks_below_the_contact_of_somebody_is_still_the_text() -> None:
    ask = "Поэтому я прошу Вас сохранить сады долины, посадить новые деревья и собрать садовый совет."
    about = "Сады долины вырубают уже третий год, и садовники пишут об этом во все инстанции, но ответа нет ни от кого."
    statement = parse("\n\n".join(["Открытое обращение", about, about, "Контактный телефон: +7 700 000 00 00", ask]))

    assert demanded(statement) == [ask]


def test_a_lead_above_names_is_the_demand_and_a_bare_one_is_none() -> None:
    lead = "We demand the release of the following gardeners:"
    names = "- Anna Example\n- Berta Sample\n- Carl Muster"

    assert demanded(page(lead, names)) == [lead]
    assert demanded(page("Мы требуем:", MORE)) == []


@pytest.mark.parametrize(
    "lead",
    [
        "We ask your office to take the below mentioned measures together with the unions.",
        "Wir bitten den Rat um die nachstehenden Maßnahmen zum Schutz der Gärten.",
        "Просим принять перечисленные ниже меры.",
    ],
)
def test_a_sentence_that_asks_and_says_that_it_stands_below_leads_to_items(lead: str) -> None:
    items = ["In addition to the law, a plan of the valley.", "Further, a fund for those who lost their trees."]

    assert demanded(page(lead, f"(a) {items[0]}", f"(b) {items[1]}")) == items


def test_a_lead_that_says_that_names_or_deeds_of_others_stand_below_leads_to_no_demands() -> None:
    people = "We ask the council to hear the below mentioned gardeners of the valley."
    names = "(a) Anna Example\n(b) Berta Sample\n(c) Carl Muster"

    assert demanded(page(people, names)) == [people]
    assert demanded(page("The council took the measures listed below.", "(a) It bought trees.\n(b) It hired us.")) == []


def test_an_item_and_what_stands_below_it_are_quoted_word_for_word() -> None:
    statement = page("We call on you to:", "1. Release Anna Example;\n  • and Berta Sample;\n  • and Carl Muster.")

    assert demanded(statement) == ["Release Anna Example; and Berta Sample; and Carl Muster."]


PLAN = "Publish the plan of the valley within a month."
STOP = "Stop the felling until the court has decided."


@pytest.mark.parametrize(
    "parts",
    [
        pytest.param(
            ["We call on all who decide.", "To the government:", f"• {PLAN}", "To the parliament:", f"• {STOP}"],
            id="below headings that say of whom",
        ),
        pytest.param(
            ["We call on the council to take the following steps.", f"• {PLAN}\n• {STOP}"], id="a lead with a full stop"
        ),
        pytest.param(
            ["We turn to you with these demands:", "They come from four meetings.", f"1. {PLAN}\n2. {STOP}"],
            id="a sentence between",
        ),
        pytest.param(["We demand:", f"• {PLAN}", "Advertisement", f"• {STOP}"], id="a line of the page between"),
        pytest.param(["What do we want?", f"• {PLAN}\n• {STOP}"], id="a question"),
        pytest.param(["4. Demands", f"4.1. {PLAN}", f"4.2. {STOP}"], id="a numbered section"),
    ],
)
def test_a_list_is_asked_for_by_what_stands_above_it(parts: list[str]) -> None:
    statement = parse("\n\n".join(["Open letter on the gardens", *parts, "Anna Example"]))

    assert [d.quote.text for d in statement.demands if "on all who decide" not in d.quote.text] == [PLAN, STOP]


def test_paragraphs_that_a_few_words_head_are_items_below_a_call() -> None:
    items = [
        "A public plan: the council publishes the plan of the valley within a month, with all its maps and letters.",
        "No felling: the council stops the felling until the court has decided about the old trees on the slope.",
    ]
    statement = parse("\n\n".join(["Open letter on the gardens", "Our demands:", *items, "Anna Example"]))

    assert [demand.quote.text for demand in statement.demands] == items


@pytest.mark.parametrize("heading", ["Signatories:", "Sincerely,"])
def test_names_that_read_like_demands_are_none_below_a_signature_heading(heading: str) -> None:
    names = [f"{number}. Fund {number} (Norway)" for number in range(1, 9)]
    statement = parse("\n\n".join(["Open letter", "We demand:", f"1. {PLAN}\n2. {STOP}", heading, "\n".join(names)]))

    assert demanded(statement) == [PLAN, STOP]
    assert sum(len(signatures.entries) for signatures in statement.signature_lists) == len(names)


def test_items_below_headings_that_say_whom_are_demands_though_nothing_announces_them() -> None:
    statement = page(
        "To the Government:",
        "1. Reopen the gardens.\n2. Publish the plan.",
        "To the donors:",
        "3. Send observers.",
        MORE,
    )

    assert demanded(statement) == ["Reopen the gardens.", "Publish the plan.", "Send observers."]


def test_items_that_call_on_somebody_are_demands() -> None:
    items = ["call on the Ministry to publish the plan;", "urge the Parliament to amend the law."]
    statement = page("The signatories:", "\n".join(f"- {item}" for item in items), MORE)

    assert [text.rstrip(".;") for text in demanded(statement)] == [item.rstrip(".;") for item in items]


def test_the_byline_below_a_headline_that_asks_is_no_demand() -> None:
    name = "Eighty groups ask minister to restore family calls"
    statement = parse(
        "\n\n".join([name, "By Anna Example\n10 May 2024, 07:40. Updated 10 May 2024, 11:05", STORY, MORE])
    )

    assert demanded(statement) == []


def test_a_list_above_the_line_that_leads_to_demands_is_none_of_them() -> None:
    worries = "- сады закрыли без слушаний;\n- договор остаётся тайной."
    statement = page("Нас тревожит, что:", worries, "Поэтому мы просим:", "- открыть сады;\n- показать договор.", MORE)

    assert demanded(statement) == ["открыть сады", "показать договор."]


def test_deeds_below_whom_they_are_asked_of_are_demands() -> None:
    statement = page("Үкіметке:", "- бақты ашу;\n- келісімшартты жариялау.", "Парламентке:", "- тыңдау өткізу.", MORE)

    assert demanded(statement) == ["бақты ашу", "келісімшартты жариялау.", "тыңдау өткізу."]


def test_commands_below_a_heading_of_demands_are_demands_and_the_heading_is_none() -> None:
    statement = page("What we ask of the council", "Reopen the gardens. Publish the plan. Pay the gardeners.", MORE)

    assert demanded(statement) == ["Reopen the gardens.", "Publish the plan.", "Pay the gardeners."]


def test_of_items_with_verbs_of_their_own_those_that_ask_are_demands() -> None:
    items = ["аңғардың жабылуын айыптаймыз;", "бақты ашуды талап етеміз;", "жалақы төлеуді сұраймыз."]
    statement = page("Осыған байланысты біз:", "\n".join(f"- {item}" for item in items), MORE)

    assert [text.rstrip(";.") for text in demanded(statement)] == [item.rstrip(";.") for item in items[1:]]


def test_lines_that_command_below_whom_they_address_are_demands() -> None:
    statement = page(
        "Властям долины:",
        "Освободить всех садовников.",
        "Прекратить вырубку садов.",
        "Международному сообществу:",
        "Направить наблюдателей.",
        MORE,
    )

    assert demanded(statement) == [
        "Освободить всех садовников.",
        "Прекратить вырубку садов.",
        "Направить наблюдателей.",
    ]


@pytest.mark.parametrize(
    ("above", "items"),
    [
        (
            "The way forward",
            ["A moratorium on felling.", "Reinstatement of the gardeners."],
        ),
        ("Так далі тривати не може.", ["Скасування рішення ради.", "Відставка начальника садів."]),
        ("Мы не отступим.", ["Немедленное освобождение садовников.", "Отмена налога на сады."]),
    ],
)
def test_items_that_name_deeds_are_demands_whatever_stands_above(above: str, items: list[str]) -> None:
    marked = "\n".join(f"{number}. {item}" for number, item in enumerate(items, 1))

    assert demanded(page(above, marked)) == items


@pytest.mark.parametrize("above", ["We welcome the steps of last year:", "Our projects", "Our foundation works for:"])
def test_deeds_of_which_a_list_only_tells_are_no_demands(above: str) -> None:
    assert demanded(page(above, "• publication of the budget\n• restoration of the old gate")) == []


@pytest.mark.parametrize(
    ("lead", "items"),
    [
        ("НАШИ ТРЕБОВАНИЯ", ["Немедленное открытие садов.", "Отставка начальника садов."]),
        ("Por todo ello exigimos:", ["La reapertura inmediata de los huertos.", "La readmisión de los jardineros."]),
        (
            "We call on the Council:",
            ["To reopen the gardens without delay.", "To pay the gardeners what it owes."],
        ),
        ("We respectfully request", ["That the gardens be reopened;", "That the gardeners be paid;"]),
        ("We therefore ask you to do the following.", ["Reopen the gardens before May.", "Publish the plan."]),
    ],
)
def test_paragraphs_of_one_form_below_a_lead_are_demands(lead: str, items: list[str]) -> None:
    assert demanded(page(lead, *items)) == [item.rstrip(";") for item in items]


@pytest.mark.parametrize(
    ("lead", "items"),
    [
        ("Chiediamo tre cose al comune.", ["In primo luogo, riaprire i giardini.", "In secondo luogo, pagare tutti."]),
        ("Ми звертаємося з двома вимогами.", ["По-перше, відкрити сади.", "По-друге, посадити нові дерева."]),
    ],
)
def test_paragraphs_that_count_in_words_are_demands(lead: str, items: list[str]) -> None:
    assert demanded(page(lead, *items)) == items


def test_a_count_in_words_below_a_question_is_of_demands() -> None:
    statement = page("Чего мы ждём от мэрии? Во-первых, открыть сады. Во-вторых, посадить новые деревья.")

    assert demanded(statement) == ["открыть сады.", "посадить новые деревья."]


@pytest.mark.parametrize(
    "items",
    [
        ["Demand 1: Reopen the gardens.", "Demand 2: Plant new trees."],
        ["Требование № 1. Открыть сады.", "Требование № 2. Посадить деревья."],
        ["Перша вимога: відкрити сади.", "Друга вимога: посадити дерева."],
    ],
)
def test_paragraphs_that_say_which_demand_they_are(items: list[str]) -> None:
    assert demanded(page(*items, MORE)) == items


def test_clauses_of_a_resolution_that_ask_are_demands() -> None:
    asked = "BE IT RESOLVED that the Friends of Gardens call upon the council to reopen the gardens."
    statement = page("WHEREAS the gardens have been here since 1921;", f"THEREFORE {asked}")

    assert demanded(statement) == [f"THEREFORE {asked}"]


def test_sentences_below_a_sentence_of_a_list_are_demands_of_their_own() -> None:
    first = "Open the gardens to all."
    second = "Let all who live here take part. This means that you should:"
    statement = page(
        "We call on the council:",
        f"• {first}\n    1. Begin with the old gardens by the river.\n    2. Go on with those of the schools.\n"
        f"• {second}\n    1. Publish the plans of all gardens.",
    )

    assert demanded(statement) == [
        first,
        "Begin with the old gardens by the river.",
        "Go on with those of the schools.",
        second,
        "Publish the plans of all gardens.",
    ]


def test_aims_that_say_what_others_must_do_are_demands() -> None:
    items = ["Firms must pay in the first week of a month.", "Firms must not punish gardeners who strike."]
    pledges = ["plant trees in spring", "water them in summer"]
    statement = page("Our goal is to reach the following:", "\n".join(f"• {item}" for item in items))

    assert demanded(statement) == items
    assert demanded(page("Our goal is to:", "\n".join(f"• {item}" for item in pledges))) == []


@pytest.mark.parametrize("heading", ["How to help", "What you can do", "Как помочь?", "Як допомогти?"])
def test_what_readers_can_do_is_no_demand(heading: str) -> None:
    steps = ["Подписать петицию.", "Прийти на встречу в субботу."]

    assert demanded(page(heading, "\n".join(f"{number}. {step}" for number, step in enumerate(steps, 1)))) == []


def test_numbered_headings_that_say_what_to_do_are_demands_with_the_text_below_them() -> None:
    topics = ["Открыть сады", "Вернуть садовников", "Отчитаться перед жителями"]
    reasons = ["Сады нужны детям.", "Одиннадцать человек уволены без объяснений.", "Отчёта не было три года."]
    parts = [part for at in range(3) for part in (f"{at + 1}. {topics[at]}", reasons[at])]

    assert demanded(page(*parts)) == [f"{topics[at]} {reasons[at]}" for at in range(3)]


def section(number: int, heading: str, *below: str) -> list[str]:
    return [f"{number}. {heading}", *below]


def test_numbered_headings_above_long_sections_are_demands_without_them() -> None:
    reasons = "Сады нужны детям, а ключи от них лежат в столе."
    asked = "Вот что неизвестно до сих пор:\n\n• Кто закрыл ворота?\n• Где ключи от сада?"
    statement = page(
        "Мы призываем:",
        *section(1, "Открыть сады", reasons, "Их закрыли в мае.", "С тех пор ничего не изменилось."),
        *section(2, "Рассказать о вырубке", reasons, asked),
        *section(3, "Вернуть садовников", reasons),
    )

    assert demanded(statement) == ["Открыть сады", "Рассказать о вырубке", "Вернуть садовников"]


def test_most_headings_above_long_sections_must_say_what_to_do() -> None:
    below = ["Gardens are closed.", "They were closed in May.", "Nobody has had a key since then."]
    statement = page(
        "We demand:",
        *section(1, "Open the gardens", *below),
        *section(2, "Keys", *below),
        *section(3, "Sources", *below),
    )

    assert not {"Keys", "Sources"} & set(demanded(statement))


def test_headings_below_a_heading_of_demands_are_demands_with_the_text_below_them() -> None:
    statement = page(
        "Що потрібно змінити", "Відкрити сади", "Сади потрібні дітям.", "Повернути садівників", "Їх звільнили."
    )

    assert demanded(statement) == ["Відкрити сади Сади потрібні дітям.", "Повернути садівників Їх звільнили."]


def test_a_lead_above_small_clauses_with_numbers_begins_no_row_of_names() -> None:
    statement = page("Просимо: 1) відкрити сади; 2) посадити дерева; 3) оприлюднити плани.")

    assert demanded(statement) == ["відкрити сади", "посадити дерева", "оприлюднити плани."]


def test_items_that_say_first_of_whom_they_are_asked_are_demands() -> None:
    items = [
        "к министру — с призывом открыть сады",
        "к прокуратуре — с требованием проверить решение",
        "к мэру — с просьбой",
    ]
    statement = page("Мы, нижеподписавшиеся, обращаемся:", "\n".join(f"- {item};" for item in items))

    assert demanded(statement) == items


@pytest.mark.parametrize(
    "marks",
    [("I. ", "II. ", "III. "), ("1/ ", "2/ ", "3/ "), ("#1 ", "#2 ", "#3 "), ("**1.** ", "**2.** ", "**3.** ")],
)
def test_numbers_of_every_form_mark_items_that_go_over_several_lines(marks: tuple[str, ...]) -> None:
    items = [
        ("Reopen all gardens of the valley before the summer, and keep them open on", "every day of the week."),
        ("Pay the gardeners what they are owed for the months of winter, and for the", "spring before it."),
        ("Publish the plan of the valley with all its maps, and the letters of the", "council about it."),
    ]
    lines = "\n".join(f"{mark}{first}\n   {second}" for mark, (first, second) in zip(marks, items, strict=True))

    assert demanded(page("We call on the council to:", lines)) == [" ".join(item) for item in items]


def test_turkic_deeds_in_the_case_of_what_is_asked_are_demands() -> None:
    items = ["Бақты дереу ашуды.", "Бағбандардың жалақысын төлеуді."]

    assert demanded(page("Біз талап етеміз:", *items)) == items


def test_a_paragraph_that_ends_the_sentence_of_the_lead_is_a_demand() -> None:
    item = "открыть сады долины, вернуть садовников на работу, опубликовать план долины."

    assert demanded(page("В связи с этим просим:", item)) == [item]


@pytest.mark.parametrize(
    "lead",
    ["Over the coming months we will:", "В ближайшее время мы планируем:", "Under the Act, a council must:"],
)
def test_what_they_will_do_themselves_and_what_a_law_says_are_no_demands(lead: str) -> None:
    assert demanded(page(lead, "• провести встречу с жителями;\n• опубликовать план.")) == []


@pytest.mark.parametrize(
    "effect",
    [
        "This step would allow you to:",
        "Este gesto permitiría:",
        "Ce geste permettrait de :",
        "Dieser Schritt würde es ermöglichen:",
        "Этот шаг позволил бы вам:",
        "Цей крок дозволить:",
    ],
)
def test_what_comes_of_that_which_is_asked_is_no_demand(effect: str) -> None:
    asked = "We ask you to close the mill in the valley."
    items = "- Save the water of the gardens.\n- Give an example to the owners of other mills."

    assert demanded(page(f"{asked} {effect}", items)) == [asked]


def test_pictures_mark_items_and_a_heading_below_the_list() -> None:
    statement = page(
        "We ask you to:",
        "• 🤝 Open the gardens.\n• 👩‍🌾 Pay the gardeners.\n• 💧 Share the water.",
        "🌳 The Future of Gardens",
        MORE,
    )

    assert demanded(statement) == ["Open the gardens.", "Pay the gardeners.", "Share the water."]


def test_pictures_with_blank_lines_between_them_mark_items() -> None:
    statement = page("We ask you to:", "🤝 Open the gardens.", "👩‍🌾 Pay the gardeners.")

    assert demanded(statement) == ["Open the gardens.", "Pay the gardeners."]


def test_paragraphs_that_a_command_heads_are_demands_below_a_sentence_that_counts_them() -> None:
    items = ["End the contract. No renewal, no successor.", "Talk to us. A group of gardeners should see all plans."]

    assert demanded(page("We ask two things of you.", *items)) == items


@pytest.mark.parametrize(
    ("lead", "items"),
    [
        ("Правительствам стран долины:", ["1. Не закрывайте сады без решения суда.", "2. Верните садовникам книги."]),
        ("Міністрові садів:", ["1. Поверніть садівникам книжки.", "2. Відкрийте сади для всіх."]),
        ("Соның атынан сұрарымыз мынау:", ["а) баққа қатысты бұйрықты жойыңыз;", "б) кітаптарды қайтарыңыз."]),
    ],
)
def test_items_that_tell_those_named_above_them_what_to_do_are_demands(lead: str, items: list[str]) -> None:
    told = [item.split(" ", 1)[1].rstrip(";") for item in items]

    assert [demand.rstrip(";") for demand in demanded(page(lead, "\n".join(items)))] == told


@pytest.mark.parametrize(
    "lead", ["What the police demanded of us:", "The police demanded from us:", "Что полиция требовала от нас:"]
)
def test_what_others_asked_of_those_who_sign_is_no_list_of_demands(lead: str) -> None:
    statement = parse(
        f"Open letter\n\n{MORE}\n\n{lead}\n\n1. Stop the march.\n2. Leave the garden.\n\nWe ask the council to open it."
    )

    assert [demand.quote.text for demand in statement.demands] == ["We ask the council to open it."]


BRIEF = "• 👉 Den Garten öffnen\n• 👉 Die Bäume schützen"


def test_demands_in_a_few_words_at_the_head_and_in_full_below_stand_once() -> None:
    whole = [
        "Den Garten öffnen: Die Stadt muss ihn bis zum Sommer allen zeigen. Das war er lange.",
        "Die Bäume schützen: Dazu sollten Fachleute sie jedes Jahr ansehen.",
    ]
    lead = "Zentral sind dabei zwei Felder, die wir hier beschreiben:"
    statement = page("Unsere Forderungen:", BRIEF, MORE, lead, "\n".join(f"• {item}" for item in whole), MORE)

    assert demanded(statement) == whole


def test_what_was_answered_to_demands_takes_the_place_of_none() -> None:
    answers = "• Den Garten öffnen: Der Rat lehnte es im Mai ab.\n• Die Bäume schützen: Der Rat vertagte es."
    statement = page("Unsere Forderungen:", BRIEF, MORE, "Was der Rat zu ihnen sagte:", answers, MORE)

    assert demanded(statement) == ["Den Garten öffnen", "Die Bäume schützen"]


def test_what_the_mayor_answered_takes_their_place_neither_where_it_obliges() -> None:
    answers = "1. Open gates: the mayor demands a fee.\n2. Free seeds: we must wait, he says."
    statement = page("We demand:", "- Open gates\n- Free seeds", MORE, "What the mayor answered:", answers, MORE)

    assert demanded(statement)[:2] == ["Open gates", "Free seeds"]


def test_a_list_of_what_is_does_not_say_what_to_do() -> None:
    items = "1. Here the roses grew.\n2. Before the fire it was green.\n3. However, nothing was planted."

    assert demanded(page("The state of the valley:", items)) == []


COUNTED = ["Open the orchards to children.", "Publish the plan of the gardens.", "Release the keepers."]


def counted(heads: list[str]) -> list[str]:
    """Numbered lines with long reasons below each, and a list within them."""
    below = ["Some lost their work, for example:", "- Keepers with children\n- Keepers who were ill", MORE, STORY]
    return [part for number, head in enumerate(heads, 1) for part in (f"{number}. {head}", MORE, *below)]


def test_numbered_commands_with_long_reasons_below_each_are_the_demands() -> None:
    assert demanded(page("We call on the council to make the following reforms:", *counted(COUNTED))) == COUNTED


def test_numbered_sections_that_tell_are_no_demands_below_a_list_of_them() -> None:
    sections = counted(["The orchards were open.", "The plan was secret.", "The keepers left."])
    statement = page("We demand:", "- Open the orchards.\n- Publish the plan.", *sections)

    assert demanded(statement) == ["Open the orchards.", "Publish the plan."]


@pytest.mark.parametrize(
    ("leads", "items"),
    [
        (
            ["Por ello convocamos la Marcha de los Huertos para:", "EXIGIR:"],
            ["Que se abran los huertos.", "Que la poda sea pública.", "La retirada de las multas."],
        ),
        (["Nous marchons ensemble pour exiger :"], ["Des jardins pour tous.", "La fin des amendes."]),
        (["Мы выходим на улицы, чтобы требовать:"], ["Сады для всех детей.", "Честный бюджет садов."]),
    ],
)
def test_a_verb_of_asking_alone_leads_to_demands(leads: list[str], items: list[str]) -> None:
    assert demanded(page(*leads, "\n\n".join(f"• {item}" for item in items), MORE)) == items


@pytest.mark.parametrize("lead", ["El gobierno se reunió para pedir:", "Documentos que hay que pedir:"])
def test_what_those_in_power_or_an_office_ask_for_is_no_demand(lead: str) -> None:
    assert demanded(page(lead, "• Un plan de los huertos.\n• Una lista de las podas.", MORE)) == []


@pytest.mark.parametrize(
    ("second", "last"),
    [
        ("Außerdem und unabhängig von der Wahl fordern wir:", "Eine Gartenschule für alle Kinder"),
        ("Wir fordern zudem:", "Mehr Obstwiesen im Tal"),
    ],
)
def test_a_further_lead_within_a_list_is_no_part_of_the_item_above(second: str, last: str) -> None:
    statement = page(
        "Wir fordern:", "• Die Abschaffung der Gartensteuer", "• Freier Zugang zum See", second, f"• {last}", MORE
    )

    assert demanded(statement) == ["Die Abschaffung der Gartensteuer", "Freier Zugang zum See", last]


def test_a_sentence_that_asks_below_a_list_is_a_demand_of_its_own() -> None:
    items = ["Die Abschaffung der Gartensteuer", "Freier Zugang zum See"]
    asked = "Wir fordern zudem eine Gartenschule für alle Kinder im Tal: und zwar im Mai."

    assert demanded(page("Wir fordern:", *(f"• {item}" for item in items), asked, MORE)) == [*items, asked]


def test_a_sentence_that_those_who_sign_made_a_list_leads_to_its_items() -> None:
    items = ["The rooms should be open.", "Events could be planned with those who live in the valley."]
    lead = "We have made a list of suggestions that we hope the council will think of when it plans the next year."

    assert demanded(page(lead, "\n".join(f"• {item}" for item in items))) == items


def test_a_list_of_theirs_that_was_not_read_leads_to_no_demands() -> None:
    told = "They did not even read our list of suggestions."

    assert demanded(page(told, "• In May the gates were closed.\n• In June the pears were cut down.")) == []


@pytest.mark.parametrize(
    ("asked", "items"),
    [
        (
            "Vyzýváme Vás proto ke spolupráci.",
            ["Otevřít zahrady všem – je to předpoklad pro dobrou péči.", "Zveřejnit plány výsadby na webu města."],
        ),
        ("Żądamy zmian.", ["Otworzyć ogrody dla wszystkich.", "Zapewnić wodę w lecie i w zimie."]),
    ],
)
def test_west_slavic_infinitives_below_a_paragraph_that_asks_are_demands(asked: str, items: list[str]) -> None:
    told = "O zahradách se mluví dlouho, ale nic se neděje."
    numbered = "\n".join(f"{number}. {item}" for number, item in enumerate(items, 1))

    assert demanded(page(f"{asked}\n{told}", numbered)) == [asked, *items]


def test_items_of_a_polish_list_that_open_with_nouns_are_no_infinitives() -> None:
    assert demanded(page("Żądamy zmian.", "1. Wolność jest ważna dla wszystkich.\n2. Jakość wody spadła w maju.")) == [
        "Żądamy zmian."
    ]


def test_please_and_a_colon_lead_to_clauses_that_are_demands() -> None:
    clauses = ["that the lease of Plum Hill will not be renewed", "that you intend to keep the Pear Forest"]
    items = "\n".join(f"{number}. {clause}" for number, clause in enumerate(clauses, 1))

    assert (
        demanded(page(f"{MORE} You have read our letters, all of them, for years. Please announce:", items)) == clauses
    )


def test_please_and_a_colon_lead_to_no_demands_where_things_stand_below() -> None:
    assert not demanded(
        page(f"{MORE} Please bring with you:", "1. a hat against the sun\n2. two baskets\n3. some bread")
    )


@pytest.mark.parametrize("reasons", ["This has several benefits:", "There are good reasons for this:"])
def test_reasons_below_a_demand_are_none(reasons: str) -> None:
    asked = "We ask the council to plant trees along the old road."
    items = "• The shade of trees cools the road\n• Growers are paid for them\n• Birds come back"

    assert demanded(page(f"{asked} {reasons}", items)) == [asked]


def test_a_sentence_that_asks_and_gives_reasons_leads_to_demands() -> None:
    lead = "For these reasons we demand:"

    assert demanded(page(lead, "• Trees along the old road\n• Benches in the shade")) == [
        "Trees along the old road",
        "Benches in the shade",
    ]


@pytest.mark.parametrize("heading", ["What We Are Asking For", "Что мы просим", "What we're asking for"])
def test_a_heading_that_says_that_something_is_asked_is_no_demand(heading: str) -> None:
    items = "1. Open the gardens\n2. Plant new trees"

    assert demanded(page(heading, "These are practical steps:", items)) == ["Open the gardens", "Plant new trees"]


def test_bullets_below_a_lead_of_their_own_do_not_belong_to_a_number_above_it() -> None:
    numbered, bullets = "1. Open the gardens\n2. Plant new trees", "• Shade for all\n• Benches"

    assert demanded(page("We demand:", numbered, MORE, "We also demand:", bullets)) == [
        "Open the gardens",
        "Plant new trees",
        "Shade for all",
        "Benches",
    ]


def test_what_such_a_thing_must_be_is_demanded_with_it() -> None:
    asked = "Pedimos un informe anual sobre los huertos."
    more = "Este informe debe incluir los árboles de todas las plazas."

    assert demanded(page(f"{asked} {more}")) == [asked, more]


def test_what_such_a_thing_must_be_is_no_demand_where_nothing_was_asked() -> None:
    told = "El consejo publica un informe anual sobre los huertos de la ciudad."

    assert demanded(page("Pedimos abrir los huertos.", f"{told} Este trabajo debe de ser largo y costoso.")) == [
        "Pedimos abrir los huertos."
    ]


@pytest.mark.parametrize(
    "items",
    [
        ["Send your inspectors to the valley.", "Fill in your report on the gardens.", "Send the letter of apology."],
        ["Отправить письмо с извинениями всем.", "Отправить обращение в прокуратуру.", "Заплатить садовникам."],
    ],
)
def test_demands_may_begin_like_the_buttons_of_a_page(items: list[str]) -> None:
    lead = "Требуем:" if items[0].startswith("О") else "We ask the council to:"

    assert demanded(page("\n".join([lead, *(f"- {item}" for item in items)]))) == items


@pytest.mark.parametrize(
    ("lead", "said", "items"),
    [
        (
            "We demand the following steps, which the council can take within this year.",
            "They are not costly.",
            ["The hours of the gardens. Many come before work.", "The price of water. It has doubled."],
        ),
        (
            "Мы требуем принять следующие меры, которые власти могут осуществить уже в этом году.",
            "Они не требуют больших средств.",
            ["Сады для всех. Сейчас ворота закрыты.", "Доступная вода. Она дорожает третий год."],
        ),
        (
            "Deswegen fordern wir folgende Maßnahmen, die vom Land umgesetzt oder angestoßen werden können.",
            "Sie bilden ein Bündel kurzer und langer Schritte.",
            ["Gärten öffnen! Das Land muss die Tore öffnen.", "Bäume schützen! Kein Baum soll fallen."],
        ),
        (
            "Сондықтан біз келесі шараларды талап етеміз, олар осы жылы орындалуы мүмкін.",
            "Олар қымбат емес.",
            ["Бақтарды ашу. Қазір қақпалар жабық.", "Су бағасын төмендету. Ол өсіп келеді."],
        ),
    ],
)
def test_a_count_below_a_paragraph_that_asks_for_the_following(lead: str, said: str, items: list[str]) -> None:
    listed = "\n".join(f"{number}. {item}" for number, item in enumerate(items, 1))

    assert demanded(page(f"{lead} {said}", listed)) == items


def test_a_count_of_what_is_to_be_read_of_is_no_list_of_demands() -> None:
    told = "1. In May the gate was closed. Nobody said why.\n2. In June the trees were felled. Nobody was asked."

    assert demanded(page("We ask you to read of the following events. They show what went wrong.", told)) == []


@pytest.mark.parametrize(
    ("lead", "asked", "others"),
    [
        (
            "To protect the orchards of the town, we:",
            ["Urge the council to stop the sale of the orchards", "Call for a review of the plan of 2019"],
            ["Thank the keepers for their work", "Support those who strike"],
        ),
        (
            "Wir, die Unterzeichnenden:",
            ["fordern den Rat auf, die Gärten zu öffnen", "verlangen eine Prüfung des Plans"],
            ["danken den Gärtnern"],
        ),
    ],
)
def test_verbs_of_asking_go_on_with_we_above_a_list(lead: str, asked: list[str], others: list[str]) -> None:
    listed = "\n".join(f"- {item};" for item in [asked[0], *others, *asked[1:]])

    assert demanded(page(lead, listed)) == asked


def test_headings_in_capitals_say_no_more_than_the_items_below_them() -> None:
    first = "Annually publish the hours of all gardens and orchards in the town."
    second, third = "Expand the list of protected trees to cover pears.", "Add a review of it by those who live nearby."
    fourth = "Pledge to raise the wages of all keepers this year."
    statement = page(
        "Our demands",
        f"1. OPEN THE GARDENS\n\n  1. {first}",
        f"2. SAVE THE TREES\n\n  1. {second}\n  2. {third}",
        f"3. PAY THE KEEPERS\n\n  1. {fourth}",
    )

    assert demanded(statement) == [first, second, third, fourth]


def test_most_items_of_a_further_list_say_what_to_do() -> None:
    first = ["Abolish the fee for children.", "Ensure free access by bus.", "Protect the trees from felling."]
    second = ["Nurture a market for pears.", "Provide gloves for those who pick.", "Overhaul the rules for wages."]
    lists = ["\n".join(f"- {item}" for item in items) for items in (first, second)]

    assert demanded(page("A Garden for All", lists[0], "Work in the Orchards", lists[1])) == [*first, *second]


@pytest.mark.parametrize(
    ("lead", "items", "open_end", "below"),
    [
        (
            "We call on the council to:",
            ["Lower the fee.", "End it."],
            "In particular:",
            ["open the gate", "cut the price"],
        ),
        ("Мы требуем:", ["Снизить плату.", "Открыть сад."], "В частности:", ["отменить плату", "починить ворота"]),
    ],
)
def test_an_item_whose_last_words_lead_on(lead: str, items: list[str], open_end: str, below: list[str]) -> None:
    first, second = items
    statement = page(f"{lead}\n- {first}\n- {second} {open_end}\n" + "\n".join(f"  - {item};" for item in below))

    assert demanded(statement) == [first, second, *below]
