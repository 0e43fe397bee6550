"""What a page says right below those who sign, and what only looks like it; all names are invented."""

import pytest

from appeals.statement import Label, parse

TEXT = (
    "Open letter on the gardens",
    "The state of the gardens of Fruitland has become worse, and many people wrote about it this spring.",
    "We call on the council of Fruitland to open the gardens to everybody before the end of the summer.",
)
ENDS = {
    "names": "Anna Example, gardener\nBerta Sample, teacher",
    "one name": "Anna Example, chair",
    "closing": "With respect,\n\nAnna Example, gardener\nBerta Sample, teacher\nPear Fund",
    "heading": "Signed by:\n\nAnna Example\nBoris Beispiel\nPear Union\nKarl Muster, poet",
    "bodies": "Pear Union\nPlum Network\nThe Quince Society",
}
FEET = (
    "Related: A garden for all",
    "Share · Print · Save as PDF",
    "Page last updated 5 June 2024. Cookies.",
    "Enclosures: 2",
    "Join us and bring your friends",
    "Registered charity no. 123456",
    "Понравилась статья? Поделитесь с друзьями",
    "Следующая запись: Сад зимой",
    "Приложение: карта на 2 л.",
    "Клуб «Груша» — вступайте и приводите друзей",
    "Залишити відгук",
    "Сторінку оновлено 4 травня 2021 року",
    "Пікір қалдыру",
    "Бізге қосылыңыз, достарыңызды ертіп келіңіз",
    "Vorheriger Beitrag: Der Garten im Winter",
    "Machen Sie mit und bringen Sie Freunde mit",
    "Stand: 5. Juni 2023",
    "Article suivant : Puits et jardins",
    "Rejoignez-nous et venez avec vos amis",
    "Compartir en redes · Descargar en PDF",
    "Únete y trae a tus amigos",
    "Lascia un commento",
    "Palavras-chave: água, jardins",
    "Chcesz dołączyć? Napisz do nas.",
    "Sonraki yazı: Armut",
)


def signed(*parts: str) -> list[str]:
    statement = parse("\n\n".join([*TEXT, *parts]))
    return [entry.line.text for group in statement.signature_lists for entry in group.entries]


@pytest.mark.parametrize("foot", FEET)
@pytest.mark.parametrize("end", ENDS)
def test_the_foot_of_a_page_signs_nothing_and_hides_nobody(end: str, foot: str) -> None:
    alone = signed(ENDS[end])

    assert signed(ENDS[end] + "\n" + foot) == alone
    assert signed(ENDS[end], foot) == alone


@pytest.mark.parametrize(
    "name",
    [
        "Share Foundation",
        "Join the Dots",
        "Article 19",
        "Plum Blog",
        "Next Generation",
        "Dona Anna",
        "Lies, teacher, Pearville",
        "Comment is Free Collective",
        "«Читайте»",
        "Комитет по защите сада",
        "Пікір клубы",
        "Wir sind viele",
        "Les amis du jardin",
    ],
)
def test_a_name_with_words_of_a_page_signs(name: str) -> None:
    assert signed("Signed by:", f"Anna Example\nPear Union\n{name}\nBoris Beispiel") == [
        "Anna Example",
        "Pear Union",
        name,
        "Boris Beispiel",
    ]


def test_a_line_that_says_when_a_page_was_published_still_dates_it() -> None:
    assert str(parse("\n\n".join([*TEXT, "Pear Union", "Published on 5 June 2023"])).date.value) == "2023-06-05"


def test_a_last_word_to_the_reader_stays_in_the_text() -> None:
    *_, last = parse("\n\n".join([*TEXT, "Come along and bring a friend!"])).lines

    assert last.label is Label.BODY
