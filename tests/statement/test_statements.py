"""Whole statements, as varied as real ones; all names are invented."""

from appeals.statement import Label, Statement, parse

ENGLISH = """Skip to content
Example Network
Joint Statement: Release the Orchard Defenders
Posted on March 3, 2021

We, the undersigned organizations, are gravely concerned about the detention of gardeners in Fruitland.

We urge the authorities of Fruitland to:
- immediately release all gardeners;
- drop all charges against them.

Signatories:

Organizations
Apple Watch International (AWI), Geneva, Switzerland
Centre for Pears, Peaches and Plums, Kyrgyzstan

Individuals
Anna Example, Professor of Law, University of Orchard
Bob Sample – journalist
and 12 others

Note: This is an unofficial translation.
Share this:
"""

RUSSIAN = """ОТКРЫТОЕ ПИСЬМО

Министру садоводства
Яблокову А.А.

Уважаемый господин министр!

Мы обеспокоены вырубкой садов. Жители узнали о ней из газет.

Требуем:
1) остановить вырубку;
2) провести слушания.

С уважением,

Грушев Иван, директор ОФ «Пример»
ОО «Вишнёвый сад», г. Астана

12 апреля 2021 года
г. Алматы
"""

KAZAKH = """Бағбандардың үндеуі

Біз бақтардың жойылуына алаңдаймыз. Бұл заңға қайшы әрекет деп санаймыз.

Біз биліктен бақтарды кесуді тоқтатуды талап етеміз.

Қол қойғандар:
1. Алма Бауова, журналист, Алматы қаласы
2. «Мысал» қоғамдық қоры

2022 жылғы 15 ақпан
"""

UKRAINIAN = """Спільна заява щодо садів

5 січня 2023 року, Київ

Ми стурбовані новим законопроєктом, який обмежує права садівників по всій країні.

Ми закликаємо парламент відхилити законопроєкт.

Підписали: ГО «Садок»; Асоціація садівників (Польща); Вишня Олена, правозахисниця
"""


def summary(statement: Statement) -> tuple[object, ...]:
    return (
        statement.language,
        statement.kind,
        statement.title.text if statement.title else None,
        statement.date.value if statement.date else None,
        statement.place.text if statement.place else None,
        [quote.text for quote in statement.addressees],
        [demand.quote.text for demand in statement.demands],
        [signatory.name for _, signatory in statement.signatories],
    )


def test_english_statement_on_a_web_page() -> None:
    statement = parse(ENGLISH)

    assert summary(statement) == (
        "en",
        "joint statement",
        "Joint Statement: Release the Orchard Defenders",
        "2021-03-03",
        None,
        ["the authorities of Fruitland"],
        ["immediately release all gardeners", "drop all charges against them."],
        ["Apple Watch International (AWI)", "Centre for Pears, Peaches and Plums", "Anna Example", "Bob Sample"],
    )
    assert [lists.heading.text for lists in statement.signature_lists if lists.heading] == [
        "Organizations",
        "Individuals",
    ]
    assert "unofficial translation" in statement.notes
    assert statement.lines[0].label is Label.FURNITURE


def test_russian_letter() -> None:
    assert summary(parse(RUSSIAN)) == (
        "ru",
        "open letter",
        "ОТКРЫТОЕ ПИСЬМО",
        "2021-04-12",
        "г. Алматы",
        ["Министру садоводства Яблокову А.А."],
        ["остановить вырубку", "провести слушания."],
        ["Грушев Иван", "ОО «Вишнёвый сад»"],
    )


def test_kazakh_appeal() -> None:
    assert summary(parse(KAZAKH)) == (
        "kk",
        "appeal",
        "Бағбандардың үндеуі",
        "2022-02-15",
        None,
        ["биліктен"],
        ["Біз биліктен бақтарды кесуді тоқтатуды талап етеміз."],
        ["Алма Бауова", "«Мысал» қоғамдық қоры"],
    )


def test_ukrainian_statement_with_its_signatories_in_a_row() -> None:
    assert summary(parse(UKRAINIAN)) == (
        "uk",
        "joint statement",
        "Спільна заява щодо садів",
        "2023-01-05",
        "Київ",
        ["парламент"],
        ["Ми закликаємо парламент відхилити законопроєкт."],
        ["ГО «Садок»", "Асоціація садівників", "Вишня Олена"],
    )


def test_news_about_an_appeal_is_a_report() -> None:
    text = """Gardeners call on parliament

14 May 2021

More than 50 gardeners have signed an appeal, Garden News reports. It was published on 13 May 2021.

"We demand that the bill be withdrawn," the letter says. The signatories include botanists and teachers.
"""

    statement = parse(text)

    assert statement.kind == "report"
    assert statement.demands == ()
    assert statement.signature_lists == ()


def test_lines_of_one_signature_are_one_entry() -> None:
    text = "Dear Minister,\n\nWe ask you to help.\n\nSincerely,\n\nAnna Example\nExecutive Director\nExample Alliance\n"

    ((entry, signatory),) = parse(text).signatories

    assert len(entry.line.spans) == 3
    assert (signatory.name, signatory.role, signatory.affiliation) == (
        "Anna Example",
        "Executive Director",
        "Example Alliance",
    )


def test_numbers_with_glitches_are_kept_and_doubted() -> None:
    text = (
        "On figs\n\nWe demand figs for all.\n\nSigned:\n1. Anna Example\n2.Bob Sample\n2. Carol Specimen\n5. Fig Fund\n"
    )

    statement = parse(text)

    assert [entry.marker for entry, _ in statement.signatories] == ["1.", "2.", "2.", "5."]
    reasons = [doubt.reason for doubt in statement.doubts if doubt.line > 1]
    assert reasons == ["Number 2 comes after number 2.", "Numbers 3 to 4 are missing."]


def test_signatures_before_the_text_do_not_end_it() -> None:
    text = (
        "OPEN LETTER\n\nSignatories\n1. Anna Example, botanist\n2. Pear Institute\n\nTo the Council\n\n"
        "The Council has decided to cut down the old orchards of the city without any debate at all.\n\n"
        "We call on the Council to reverse its decision.\n"
    )

    statement = parse(text)

    assert len(statement.signatories) == 2
    assert [quote.text for quote in statement.addressees] == ["Council"]
    assert [demand.quote.text for demand in statement.demands] == ["We call on the Council to reverse its decision."]


def test_body_keeps_the_printed_numbers() -> None:
    text = "Letter on figs\n\nWe call on you to:\n\n1. plant figs;\n2. water *them*;\n4. stop.\n"

    assert parse(text).body == "We call on you to:\n\n1. plant figs;\n2. water \\*them\\*;\n\n4\\. stop."
