"""Sentences that say what must be done, and those that only tell of a duty; all names are invented."""

import pytest

from appeals.statement import Statement, parse

STORY = "The state of the gardens of Fruitland has become worse, and many people wrote about it this spring."


def page(*parts: str) -> Statement:
    return parse("\n\n".join(["Open letter to the Pomona Trust", STORY, *parts, "Anna Example\nBerta Sample"]))


def demanded(statement: Statement) -> list[str]:
    return [demand.quote.text for demand in statement.demands]


@pytest.mark.parametrize(
    "sentence",
    [
        "These orchards must be kept.",
        "The Observatory of Gardens believes that the text should be reformed.",
        "Товариство «Груша» вважає, що справу слід закрити.",
        "The fence must come down.",
        "The fence must not be built.",
        "The valley must remain open to all.",
        "Those responsible must be held to account.",
        "We believe that the felling should be stopped.",
        "While we know of the drought in the valley, we believe that the Garden administration should wait.",
        "Хотя мы знаем о засухе в долине, мы считаем, что министерство должно открыть сады.",
        "Aunque sabemos de la sequía en el valle, creemos que el gobierno debe abrir los huertos.",
        "La collectivité doit devenir un partenaire des vergers.",
        "No one should be fined for planting trees.",
        "The directors of Pomona should think again.",
        "Запрет должен быть снят.",
        "Считаем, что решение должно быть пересмотрено.",
        "Ни один сад не должен исчезнуть.",
        "Заборону має бути знято.",
        "Роботу садів має бути краще сплановано.",
        "Рішення повинні завчасно обговорюватися.",
        "Құрылыс тоқтатылуға тиіс.",
        "Решение о вырубке следует отменить.",
        "Министерству следует публиковать все карты садов.",
        "Также необходимо в кратчайшие сроки открыть сады.",
        "Рішення від 3 лютого слід скасувати.",
        "Потрібно негайно відкрити сади.",
        "Варто розглянути можливість відкриття садів.",
        "Ви маєте зупинити вирубку.",
        "Винні мають понести відповідальність.",
        "Законы о садах должны соблюдаться.",
        "There must be an independent inquiry.",
        "Es darf keine weiteren Rodungen geben.",
        "La mairie doit rouvrir les jardins.",
        "The Fruitland authorities should release all gardeners, Pear Watch said today.",
        "Прокуратуре надлежит проверить законность решения.",
        "Влада зобов'язана негайно відкрити сади.",
        "Вважаємо, що посадовців, які це зробили, треба звільнити.",
        "Stack Orchard must reverse this policy.",
        "Pear Systems and Plum Labs should publish their contracts.",
        "«Груша Банк» должен вернуть деньги вкладчикам.",
        "Усі звинувачення проти садівників мають бути зняті.",
        "This law should not pass.",
        "De tuinlieden moeten terug in dienst worden genomen.",
        "Rada miasta powinna niezwłocznie otworzyć ogrody.",
        "Por lo tanto, sus huertos y su trabajo deben protegerse en todo el valle.",
        "Se les debe permitir trabajar sin miedo.",
        "Si deve fermare il taglio degli alberi.",
        "O Pomar Livre deve restaurar o acesso ao jardim.",
        "Peras Libres debe publicar su plan.",
        "La Fruitlande doit publier le plan.",
        "Debe publicarse el plan de los huertos.",
        "Der Plan sollte veröffentlicht werden.",
        "Es muss eine öffentliche Anhörung geben.",
        "Kein Gärtner darf bestraft werden.",
        "El ministro debe, según la ley vigente de educación, publicar el plan.",
        "Aucun jardinier ne doit être puni.",
        "Riteniamo che il piano debba essere pubblicato.",
    ],
)
def test_what_must_be_done_is_a_demand(sentence: str) -> None:
    assert demanded(page(sentence)) == [sentence]


@pytest.mark.parametrize(
    "sentence",
    [
        "It must be said that nobody was asked.",
        "El plan debe entenderse como un aviso a los vecinos.",
        "Se debe recordar que nadie fue escuchado.",
        "Esto se debe a que llueve poco.",
        "Le maire doit son élection à ce jardin.",
        "A Prefeitura deve dinheiro aos jardineiros.",
        "Das sollte niemanden überraschen.",
        "Sie müssen wissen, dass der Garten hundert Jahre alt ist.",
        "Keiner darf das vergessen.",
        "Hay tres muros que deben ser derribados para entrar.",
        "The council believes that it must save money.",
        "The Pear Company must be heard, its director said.",
        "The orchard must have been planted long ago.",
        "We understand that Pomona must count its coins.",
        "По закону совет обязан проводить слушания.",
        "Варто зазначити, що сади закрили.",
        "Варто було прийти раніше.",
        "Заң бойынша кеңес тыңдау өткізуге міндетті.",
        "The council should save more money, the mayor said.",
        "Under the Convention, states must not detain gardeners.",
        "Суд неодноразово наголошував, що обмеження мають бути скасовані.",
        "Как заявил министр, бюджет садов должен быть сбалансирован.",
        "Треба сказати, що люди давно цього чекали.",
        "Әкім бақ жабылуы тиіс деді.",
        "Anna Example must care for two children alone.",
        "Children need to play in gardens.",
        "Firms such as Pomona now have to view their gardens as lost.",
        "There should be a path from each home to the gardens.",
        "Человеку нужно гулять.",
        "Чтобы увидеть сад, теперь нужно ехать в соседний город.",
        "Ребёнок должен знать деревья.",
        "Людині треба гуляти.",
        "Сади долини повинні краще рости.",
        "Рада має право вирубати сад.",
        "Жобаға «кеңес тыңдау өткізуге міндетті» деген норма енгізілген болатын.",
    ],
)
def test_a_duty_of_which_the_text_tells_is_no_demand(sentence: str) -> None:
    assert demanded(page(sentence)) == []


@pytest.mark.parametrize(
    ("more", "asks"), [("Such work should involve the keepers.", True), ("Such work is hard.", False)]
)
def test_a_sentence_says_more_of_what_was_asked(more: str, asks: bool) -> None:
    asked = "We ask you to plan the gardens anew."

    assert demanded(page(f"{asked} {more}")) == ([asked, more] if asks else [asked])
