"""Lists of demands known by their parallel form: below a call, a heading of what is to be done, numbers on their own
lines; and lists of the same form that ask nothing. All names are invented."""

import pytest

from appeals.statement import Statement, parse

STORY = "The state of the gardens of Fruitland has become worse, and many people wrote about it this spring."
SIGNED = "Signed:\nAnna Example, gardener\nBerta Sample, teacher\nCarl Muster, Pear Fund"


def page(*parts: str) -> Statement:
    return parse("\n\n".join(["Open letter on the gardens", STORY, *parts, STORY, SIGNED]))


def demanded(statement: Statement) -> list[str]:
    return [demand.quote.text for demand in statement.demands]


@pytest.mark.parametrize(
    ("lead", "items"),
    [
        # commands
        ("What has to change", ["Scrap the garden tax.", "Channel the money into schools.", "Guard the old trees."]),
        ("Le collectif appelle la mairie à agir.", ["Rouvrez les jardins.", "Payez les jardiniers."]),
        ("Propuestas", ["Abran los huertos.", "Paguen a los hortelanos.", "Eliminen el impuesto."]),
        ("Our priorities for the gardens", ["Scrap the garden tax.", "Guard the old trees."]),
        ("Пути решения", ["Сделайте вход в сады свободным.", "Наймите садовников.", "Откажитесь от налога."]),
        ("Ұсыныстарымыз", ["Бақтарды барлығына ашыңыздар.", "Салықтан бас тартыңыздар."]),
        # infinitives
        ("Was jetzt zu tun ist:", ["Die Gärten für alle öffnen", "Auf die Steuer verzichten"]),
        ("Le nostre priorità", ["Aprire i giardini a tutti.", "Rinunciare alla tassa."]),
        ("Co należy zrobić", ["Otworzyć ogrody dla wszystkich.", "Zapłacić ogrodnikom."]),
        ("Що має змінитися", ["Зробити вхід до садів вільним.", "Найняти садівників."]),
        ("Önerilerimiz", ["Bahçeleri herkese açmak.", "Vergiden vazgeçmek."]),
        # nouns of doing
        (
            "Wir appellieren an die Stadt, diese Schritte zu gehen.",
            ["Öffnung der Gärten.", "Verzicht auf die Steuer."],
        ),
        ("O que propomos", ["Abertura dos pomares a todos.", "Eliminação do imposto."]),
        ("Программа действий", ["1. Создание совета садов.", "2. Наём садовников.", "3. Отказ от налога."]),
        # headings and lines that say how many, that it stands here or below, or break off with their verb
        ("Five steps to better gardens", ["1. Write off the debts", "2. Count the trees"]),
        ("Here is what must happen next.", ["Write off the debts of growers.", "Count the trees."]),
        ("We set out below what the next minister ought to do.", ["Write off the debts.", "Count the trees."]),
        ("Por ello, exigimos", ["Apertura de los huertos en domingo", "Salarios pagados a tiempo"]),
        ("We are asking for three things", ["A fair wage", "Longer opening hours"]),
        ("The council can end this today by:", ["paying keepers on time", "opening the north gate"]),
        ("Збори ухвалили звернутися до голови з вимогою:", ["відчинити сади", "виплатити зарплату"]),
        # what must be, broken off above
        (
            "Therefore, the council should",
            ["- mend the walls", "- pay the keepers", "- tell us about the ponds"],
        ),
    ],
)
def test_lines_of_one_form_below_a_line_that_calls_are_demands_and_it_is_none(lead: str, items: list[str]) -> None:
    bare = [item.lstrip("- 123.") for item in items]

    assert demanded(page(lead, "\n".join(items))) == bare


def test_items_with_heads_below_a_call_to_several_are_demands() -> None:
    call = "The Orchard League calls upon the Garden Council and the Ministry of Fruit to take these priority measures."
    items = ["Access. Dedicate money to paths.", "Wages. Compel the owners to pay what is due."]

    assert demanded(page("Joint call", call, *items)) == items


def test_lines_below_those_of_whom_they_are_asked_are_demands_and_what_was_decided_is_none() -> None:
    asked = ["ФОРУМ ҰСЫНАДЫ", "Әкімдікке:", "Бақтарды ашу\nТізімді жариялау", "Мектептерге:", "Кітап беру\nАғаш егу"]
    statement = page(*asked, "ФОРУМ ШЕШТІ", "Мамырда қайта жиналу\nҚарарды газетке жіберу")

    assert demanded(statement) == ["Бақтарды ашу", "Тізімді жариялау", "Кітап беру", "Ағаш егу"]


@pytest.mark.parametrize(
    ("lead", "items"),
    [
        ("Собрание решило:", ["требовать открытия парка", "просить о помощи"]),
        ("La asamblea decide:", ["Exigir la apertura del parque", "Pedir ayuda a la alcaldía"]),
        ("Le congrès décide :", ["Exiger l'ouverture du parc", "Demander de l'aide à la mairie"]),
        ("Zjazd postanawia:", ["Żądać otwarcia parku", "Prosić o pomoc"]),
    ],
)
def test_what_a_meeting_decided_to_ask_is_asked(lead: str, items: list[str]) -> None:
    assert demanded(page(lead, "\n".join(f"- {item}" for item in items))) == items


def test_headings_that_say_what_to_do_are_demands_without_what_explains_them_right_below() -> None:
    statement = page(
        "Unsere Forderungen im Einzelnen",
        "Gartentore wieder öffnen\nDas alte Tor am Markt rostet seit zehn Jahren.",
        "Gartensteuer abschaffen\nIm Nachbartal zahlt sie schon lange niemand.",
        "Was wir selbst tun",
        "Wir zählen die alten Bäume und laden alle ein, die uns besuchen wollen.",
    )

    assert demanded(statement) == ["Gartentore wieder öffnen", "Gartensteuer abschaffen"]


def test_long_lines_that_begin_small_with_an_infinitive_each_are_items() -> None:
    items = [
        "откачать воду из подвала старого дома у северных ворот",
        "назначить проверку того, на что ушли деньги садоводов",
        "взять ограду под охрану",
    ]
    promise = "Сами мы обязуемся поливать молодые деревья."

    assert demanded(page("На основании изложенного просим Вас:", "\n".join(items), promise)) == items


def test_below_a_number_on_its_own_line_the_text_is_the_demand_and_its_heading_where_no_text_says_what_to_do() -> None:
    statement = page(
        "Our three demands",
        "01\nOpen gates\nCompel the owners to open the gates each morning.",
        "02\nA garden for each school\nCreate a fund for garden schools.",
        "03\nPay the keepers\nThey have had no wage since May.",
    )

    assert demanded(statement) == [
        "Compel the owners to open the gates each morning.",
        "Create a fund for garden schools.",
        "Pay the keepers",
    ]


@pytest.mark.parametrize(
    ("lead", "items"),
    [
        # what those who sign promise
        ("The League commits to:", ["visit each garden once a year", "publish what we find"]),
        ("Le collectif s'engage à :", ["Visiter chaque jardin", "Publier ses constats"]),
        ("L'associazione si impegna a:", ["Visitare ogni giardino", "Pubblicare i risultati"]),
        ("Спілка зобов'язується:", ["- відвідувати кожен сад", "- публікувати результати"]),
        # what they thank for, what happened, what a page asks of its readers, what others plan
        ("We thank the council for its decision to:", ["open the gates in May", "publish the list of trees"]),
        ("Last year the council managed to:", ["open two gates", "publish a list of trees"]),
        ("Сход решил:", ["1. Создать фонд помощи.", "2. Собраться снова в мае."]),
        ("The owners' demands", ["1. Raise the fee.", "2. Close the north gate."]),
        ("Хозяева требуют:", ["закрыть ворота", "поднять плату"]),
        ("The proposals of the ministry", ["1. Raise the fee.", "2. Cut the hours."]),
        ("Solutions that failed", ["• Higher fees", "• Shorter hours"]),
        ("All who come should know:", ["Gates close at six.", "Dogs stay outside."]),
        ("The keepers have to:", ["rise at four", "carry water by hand"]),
        ("How to sign", ["Click the button.", "Enter your name.", "Share the page."]),
        ("The council plans to:", ["• close the gardens", "• raise the fee", "• cut wages"]),
        ("Studies show that open gardens:", ["• reduce heat", "• improve health", "• create jobs"]),
        # what others plan, and matters that only share a word with a heading of what is to be done
        ("Решения суда", ["Отказ в иске", "Отмена штрафа"]),
        ("Решения съезда", ["Создание фонда", "Открытие музея"]),
        ("Әкімдіктің іс-шаралар жоспары", ["Бақтарды ашу", "Тізімді жариялау"]),
        ("What the investors propose", ["Closure of the school", "Sale of the park"]),
        ("Solutions of last week's puzzle", ["Protection of trees", "Improvement of soils"]),
        ("Lösungen der Rätsel", ["Öffnung der Gärten", "Erhaltung der Bäume"]),
        ("Soluciones del crucigrama", ["Apertura del parque", "Protección de los árboles"]),
        ("Was es braucht für den Kuchen", ["Die Eier trennen", "Den Teig rühren"]),
        ("What we need for the picnic", ["Bring the bread", "Buy the wine"]),
        ("Que faire ce week-end", ["Visiter les jardins", "Manger des cerises"]),
        ("It is time to say thanks", ["Protection of trees", "Improvement of soils"]),
        ("Our group proposes walks", ["Opening of the season", "Creation of a map"]),
        # a chapter
        ("Solutions", ["Protection of trees", "Improvement of soils"]),
    ],
)
def test_lists_of_the_same_form_below_other_lines_are_no_demands(lead: str, items: list[str]) -> None:
    assert demanded(page(lead, "\n".join(items))) == []


def test_paragraphs_that_tell_do_not_go_on_with_a_call_though_they_open_with_a_noun_of_doing() -> None:
    call = "We call on the council to open the gardens."
    told = [
        "Protection of the trees was promised in May, and nothing came of it.",
        "Publication of the list is still awaited by all of us.",
    ]

    assert demanded(page(call, *told)) == [call]
