"""Whom sentences, titles, greetings and lines below an introduction name; all names are invented."""

import pytest

from appeals.statement import parse

STORY = "The gates of thirty orchards have been shut since the spring. Nobody has told the keepers of them why."
INTRODUCTION = (
    "Below is the letter that our society has written together. Please add your name by the end of June, "
    "and share it with everybody who likes pears."
)


def addressed(*parts: str) -> list[str]:
    return [quote.text for quote in parse("\n\n".join(parts)).addressees]


@pytest.mark.parametrize(
    ("sentence", "asked"),
    [
        ("Wir fordern, dass die Landesregierung die Tore öffnet.", ["Landesregierung"]),
        ("Wir fordern, dass die Tore der Behörde geöffnet werden.", []),
        ("An den Gartenrat richten wir ferner den Wunsch, die Tore zu öffnen.", ["den Gartenrat"]),
        ("Wir richten folgende Forderungen an die Gartenverwaltung:", ["die Gartenverwaltung"]),
        ("Wir fordern vom Stadtrat und dem Landtag folgende fünf Punkte.", ["Stadtrat", "dem Landtag"]),
        (
            "Wir appellieren an die Bundesregierung und den Bundesrat, zu handeln.",
            ["die Bundesregierung", "den Bundesrat"],
        ),
        ("Настаиваем на том, чтобы администрация сада открыла ворота.", ["администрация сада"]),
        (
            "Просим руководство сада и лично министра садов открыть ворота.",
            ["руководство сада", "лично министра садов"],
        ),
        ("Закликаємо Верховну Раду допомогти садівникам.", ["Верховну Раду"]),
        (
            "Nous appelons le conseil de Rivière et le gouvernement à agir.",
            ["le conseil de Rivière", "le gouvernement"],
        ),
        (
            "Solicitamos la intervención del Ministerio de Huertos y de la Presidenta Ana Ejemplo.",
            ["Ministerio de Huertos", "Presidenta Ana Ejemplo"],
        ),
        (
            "Instamos a las autoridades del valle, así como a las universidades, a abrir las puertas.",
            ["autoridades del valle", "universidades"],
        ),
        (
            "Pedimos al Ministerio de Huertos y de Aguas Claras que abra las puertas.",
            ["Ministerio de Huertos y de Aguas Claras"],
        ),
        ("Exigimos al Senado, y en especial a la Comisión de Huertos, que abra las puertas.", ["Senado"]),
        (
            "We request that the Garden Council open the gates and that the Ministry of Gardens publish the plans.",
            ["the Garden Council", "the Ministry of Gardens"],
        ),
        ("Мы хотим, чтобы власти долины открыли ворота.", ["власти долины"]),
        ("Хочемо, щоб міська рада відкрила ворота.", ["міська рада"]),
        (
            "Nous demandons à Monsieur le Préfet et à Madame la Maire d'ouvrir les portes.",
            ["à Monsieur le Préfet", "Madame la Maire"],
        ),
        (
            "Demandons aux députés des assemblées à venir leur avis sur les portes :",
            ["aux députés des assemblées à venir"],
        ),
        ("Questions about this text should be addressed to the offices of the member societies.", []),
        ("Wir fordern, dass alle Gefangenen ihre Familien sehen.", []),
        ("Wir fordern, dass die Gefangenen sofort ihre Familien sehen.", []),
        ("Pedimos la intervención de Ana Ejemplo.", []),
    ],
)
def test_whom_a_sentence_asks(sentence: str, asked: list[str]) -> None:
    assert addressed("The gates of our orchards", STORY, sentence) == asked


@pytest.mark.parametrize(
    ("above", "items", "asked"),
    [
        ("Nous demandons :", "- au ministère des Vergers d'ouvrir les portes ;", ["au ministère des Vergers"]),
        (
            "The societies of the valley call upon:",
            "1. The Garden Council:\na. to open the gates;\nb. to act.\n\n2. The Ministry of Gardens:\na. to help.",
            ["The Garden Council", "The Ministry of Gardens"],
        ),
        ("Exigimos:", "1. A la Fiscalía General, investigar los hechos.", ["Fiscalía General"]),
    ],
)
def test_whom_items_below_a_call_name_first(above: str, items: str, asked: list[str]) -> None:
    assert addressed("The gates of our orchards", STORY, above, items) == asked


@pytest.mark.parametrize(
    ("lead", "asked"),
    [
        (
            "Садоводы долины написали открытое письмо министру Анне Примеровой, в котором рассказали о саде.",
            "министру Анне Примеровой",
        ),
        (
            "Садівники долини надіслали листа міністру садів із проханням відкрити ворота. Ті зачинені з весни.",
            "міністру садів",
        ),
        (
            "On Monday, gardeners issued a new set of demands to the Pearville Regents. They ask for open gates.",
            "the Pearville Regents",
        ),
        (
            "Los jardineros enviaron una carta abierta al Ministerio de Huertos para abrir las puertas.",
            "Ministerio de Huertos",
        ),
        (
            "Des jardiniers ont adressé une lettre ouverte au ministre des Vergers pour ouvrir les portes.",
            "au ministre des Vergers",
        ),
        (
            "Die Gärtner haben einen offenen Brief an den Gartenrat geschrieben. Seit dem Frühling sind alle Tore zu.",
            "den Gartenrat",
        ),
    ],
)
def test_to_whom_others_wrote(lead: str, asked: str) -> None:
    assert addressed("The gates of thirty orchards", lead, STORY) == [asked]


@pytest.mark.parametrize(
    "lead",
    [
        "Los dueños enviaron una carta al alcalde para cerrar el huerto antes de la fiesta de verano.",
        "Les promoteurs ont écrit au maire pour fermer le jardin avant la grande fête de cet été.",
        "Die Eigentümer haben einen Brief an den Bürgermeister geschrieben. Im Sommer war der Garten noch offen.",
    ],
)
def test_a_letter_of_owners_is_no_appeal(lead: str) -> None:
    assert addressed("The gates of thirty orchards", lead, STORY) == []


@pytest.mark.parametrize(
    ("title", "whom"),
    [
        ("Жители долины требуют от мэра открыть сад", ["мэра"]),
        ("Organizaciones exigen al Gobierno del valle abrir las puertas", ["Gobierno del valle"]),
        ("Residents ask the Garden Council to open the gates", ["the Garden Council"]),
        ("Садоводы призывают спасти сад", []),
        ("Суд потребовал от мэра документы", []),
        ("Террористы требуют от властей выкуп", []),
        ("Террористы требуют от властей выдать деньги", []),
        ("Жители долины требуют от властей компенсаций", []),
        ("Exigencias al Gobierno del valle", ["Gobierno del valle"]),
        ("Demands of the kidnappers to the government", []),
        ("Requests from the mayor to the council", []),
        ("Требования похитителей к правительству", []),
        ("Carta de los jardineros al alcalde de Peral", ["alcalde de Peral"]),
        ("Brief der Gärtner an den Minister für Gärten", ["Minister für Gärten"]),
        ("Carta sobre el acceso al gobierno abierto", []),
        ("Petition to Preserve the Old Orchard", []),
        ("Petition to Save Our Orchard from the Changes to the Council", []),
        ("Governor Sample: Open the gates of our orchards!", ["Governor Sample"]),
        ("President Sample: Release of the plans is a first step", []),
        ("Minister: Free pears for all schools", []),
        ("Minister: Free pears for all schools!", []),
        ("President: Fund raises its offer", []),
        ("President Sample: Stop to a war nobody wants", []),
        ("Governor Sample: Release date of the plan", []),
        ("Lettre de soutien à la maire de Rivière", []),
        ("Ministry of Gardens: what we know about the gates", []),
        ("Открытое письмо Анне Примеровой и Борису Примерову", ["Анне Примеровой", "Борису Примерову"]),
        ("Открытое письмо Борису Примерову и Анне Примеровой", ["Борису Примерову", "Анне Примеровой"]),
        ("Letter from the keepers to parents and teachers", ["parents and teachers"]),
        ("Aufruf an alle Bürgerinnen und Bürger", ["alle Bürgerinnen und Bürger"]),
        ("Petition to the Orchard Council", ["Orchard Council"]),
    ],
)
def test_whom_a_title_names(title: str, whom: list[str]) -> None:
    assert addressed(title, STORY) == whom


@pytest.mark.parametrize(
    ("greeting", "whom"),
    [
        ("Liebe Unterstützerinnen und Unterstützer!", ["the Garden Council"]),
        ("Dear friends and supporters,", ["the Garden Council"]),
        ("Господин президент, остановите стройку!", ["президент"]),
        ("Monsieur le Ministre, cher collègue,", ["le Ministre"]),
        (
            "Dear editors, publishers and owners of the Pear Review,",
            ["editors, publishers and owners of the Pear Review"],
        ),
        ("Hon’ble Prime Minister,", ["Prime Minister"]),
        ("Dear ministers, senators and keepers of the gates,", ["ministers", "senators", "keepers of the gates"]),
    ],
)
def test_whom_a_greeting_names(greeting: str, whom: list[str]) -> None:
    call = "We call on the Garden Council to open the gates."

    assert addressed("The gates of our orchards", greeting, STORY, call) == whom


def test_friends_who_are_greeted_are_addressees_where_nobody_else_is() -> None:
    assert addressed("The gates of our orchards", "Dear Colleagues and Friends:", STORY) == ["Colleagues and Friends"]


@pytest.mark.parametrize(
    ("line", "whom"),
    [
        (
            "To: Prof. Anna Example, Secretary, Pear Union\nCc: Boris Beispiel",
            "Prof. Anna Example, Secretary, Pear Union",
        ),
        ("Кому: Министру садов Примерову П. П.", "Министру садов Примерову П. П."),
        ("To those who hope to keep the gates of Pearville,", "those who hope to keep the gates of Pearville"),
    ],
)
def test_a_line_that_says_to_whom_below_an_introduction(line: str, whom: str) -> None:
    assert addressed("The gates of our orchards", INTRODUCTION, line, STORY, STORY) == [whom]


def test_where_mail_goes_is_nobody() -> None:
    assert addressed("The gates of our orchards", INTRODUCTION, "To: pears@example.org", STORY, STORY) == []


@pytest.mark.parametrize(
    ("lines", "whom"),
    [
        ("À l'attention du Ministre des Vergers", ["Ministre des Vergers"]),
        ("A la atención de la Ministra de Huertos", ["Ministra de Huertos"]),
        ("A Garden Framework for the Council of Pearville", []),
        ("To the leaders of the G20", ["leaders of the G20"]),
        (
            "Dra. Ana Ejemplo\nRectora de la Universidad de Peral\nP R E S E N T E",
            ["Dra. Ana Ejemplo Rectora de la Universidad de Peral"],
        ),
        ("В Европейский суд садов", ["Европейский суд садов"]),
        (
            "To the developers, retailers and friends of the wider orchard network:",
            ["developers, retailers and friends of the wider orchard network"],
        ),
        (
            "This petition will be delivered to:\n- Governor Anna Example\n- Pearville Council",
            ["Governor Anna Example", "Pearville Council"],
        ),
        (
            "Sr. Juan Ejemplo\nPresidente de la República\nPresente\n\nDe nuestra consideración:",
            ["Sr. Juan Ejemplo Presidente de la República"],
        ),
    ],
)
def test_whom_lines_above_the_text_name(lines: str, whom: list[str]) -> None:
    assert addressed("The gates of our orchards", lines, STORY) == whom
