"""Sentences that ask by a wish, a need or a command, and those that only sound like it; all names are invented."""

import pytest

from appeals.statement import parse

from .letters import STORY, demanded, page


@pytest.mark.parametrize(
    "sentence",
    [
        "We hope that you will reconsider this decision and meet with us.",
        "We expect the Council to publish the full plan before the summer.",
        "We want the government to stop the felling of the orchards.",
        "It is time for Parliament to repeal this law.",
        "You should veto this bill.",
        "Stop the felling of the old orchards!",
        "Do not allow this law to pass.",
        "The signatories ask that all orchards be kept.",
        "Our unions stand together in calling for an end to the felling.",
        "Мы хотим, чтобы власти прекратили вырубку садов.",
        "Ждём от правительства немедленных действий по спасению сада.",
        "Пора отменить эту статью.",
        "Остановите вырубку!",
        "Ми очікуємо, що Верховна Рада відхилить законопроєкт.",
        "Зупиніть вирубку!",
        "Заң жобасы кері қайтарылуы керек.",
        "Бақтар сақталсын!",
        "Біз сізден көмек күтеміз.",
        "Las organizaciones firmantes exigen el fin de la tala.",
        "Queremos que se conserven los huertos.",
        "Esperamos que el Congreso rechace el proyecto de ley.",
        "Le queremos pedir que salve los huertos del valle.",
        "Die Unterzeichnenden fordern den Erhalt der Gärten.",
        "Deshalb möchten wir Sie bitten, sich für die Gärten einzusetzen.",
        "Das Gesetz muss zurückgezogen werden.",
        "Stoppen Sie die Rodung!",
        "Les associations signataires demandent l'abandon du projet.",
        "Il faut abroger cette loi.",
        "Esperamos que o Senado rejeite a proposta.",
        "Il Parlamento deve respingere la legge.",
        "Oczekujemy, że Sejm odrzuci projekt.",
        "Bahçelerin sökülmesi durdurulmalıdır.",
        "Wij vragen u om dit besluit te heroverwegen.",
        "Let the gardeners return to their orchards!",
        "No to the felling of the orchards!",
        "Hands off our gardens!",
        "Pear Watch is calling on the council to reopen the orchard.",
        "The Pear Institute recommends that the council keep the orchard.",
        "It is your duty to protect the gardeners.",
        "Общество «Груша» обращается к министру с требованием сохранить сад.",
        "Ваш долг – защитить садовников и их семьи от преследования за слова.",
        "Нельзя вырубать старые сады.",
        "Бақты кесуге болмайды.",
        "There is an urgent need for the council to act.",
        "The Federation of Gardeners asks the Minister to withdraw the order.",
        "Министр бұл мәселені шешеді деп үміттенеміз.",
        "Бақтың жабылуына жол берілмесін!",
        "We want the orchard back.",
        "We look forward to the minister withdrawing the order.",
        "Immediately release the gardeners of Pearville.",
        "Pear Valley Friends demands that the council keep the orchard.",
        "Пусть министр приедет в сад и поговорит с людьми.",
        "Свободу садовникам!",
        "Немедленно прекратить вырубку.",
        "Подписавшие это письмо требуют сохранить сад.",
        "Общество «Груша» призывает министра сохранить сад.",
        "Нехай міністр приїде в сад.",
        "Негайно зупинити вирубку!",
        "Громадські організації, що підписали цю заяву, вимагають зберегти сад.",
        "Бақтарды кеспеңіздер!",
        "Әкімнің тұрғындармен кездесуін күтеміз.",
        "Хатқа қол қойғандар бақты сақтауды талап етеді.",
        "Громада долини глибоко обурена цим рішенням і закликає Вас негайно його скасувати.",
        "The people of the valley are alarmed by this and urges you to act.",
        "We're calling on the council to reopen the gardens.",
        "We add our voices to those who call for the gardens to be reopened.",
        "Our message to the council is simple: reopen the gardens.",
        "We have three demands: reopen the gardens, pay the gardeners and plant new trees.",
        "Ждём, что решение о вырубке будет отменено.",
        "Большая просьба к депутатам — приехать в сад.",
        "Es urgente que se reabran los huertos.",
        "Reopen the gardens before the summer.",
        "Mayor Example, reverse this decision before the summer comes and the gardens of the valley are gone.",
        "It is for these reasons that we, friends of the gardens, insist that the gate be reopened.",
        "It is also recommended that gardeners be paid.",
        "Тражимо оставку директора.",
        "The Council of Pearville is urged to reopen the gardens.",
        "For the sake of our children, please reopen the gardens.",
        "This is why we are today asking the Government to step in.",
        "Мы вынуждены обратиться к Вам с просьбой вмешаться.",
        "Обращаем внимание министерства на необходимость срочно открыть сады.",
        "Открытие садов — наше главное требование.",
        "Виновных — к ответственности!",
        "Схаменіться і скасуйте це рішення!",
        "Раді час згадати про мешканців і відкрити сади.",
        "Әкімдік тұрғындардың үнін естісе екен дейміз.",
        "Monsieur le maire, revenez sur votre décision.",
        "Que la mairie publie enfin le plan !",
        "É urgente reabrir os jardins.",
        "Анна дароо бошотулсун!",
        "The petition urges the council to reopen the gardens.",
        "Twelve unions, forty schools and all groups of gardeners from the six towns of the valley demand a new plan.",
        "Cabe à prefeitura reabrir os jardins.",
        "Spetta al sindaco dare una risposta.",
        "Si chiede pertanto al comune di riaprire i giardini.",
        "Se solicita al ayuntamiento que reabra los huertos.",
        "Wir würden uns von Ihnen erwarten, dass Sie die Gärten öffnen.",
        "Me gustaría instarle a reabrir los huertos.",
        "Le escribo para pedirle que reabra los huertos.",
        "We hope that the Council will keep the gardens healthy.",
        "We support their demands for better gardens.",
        "«Алмұрт» қауымы халықаралық ұйымдарды бақтарды қорғауға шақырады.",
        "«Сад для всех» призывает министерство открыть сады долины.",
        "Armud Təşkilatı bütün dövlətləri bağları tanımağa çağırır.",
        "Apoyamos sus demandas por mejores huertos.",
        "It is time to publish the plan.",
        "Es hora de publicar el plan.",
        "Il est urgent de rouvrir les jardins.",
        "Il est nécessaire que le plan soit publié.",
        "Es ist Zeit, den Plan zu veröffentlichen.",
        "Het is tijd om het plan te publiceren.",
        "We need a public hearing before any tree is felled.",
        "Нам нужны публичные слушания.",
        "Wir brauchen eine öffentliche Anhörung.",
        "Necesitamos una audiencia pública.",
        "Надеемся на пересмотр решения.",
        "Мы ожидаем публикации плана.",
        "We'd like you to publish the plan.",
        "Confiamos en que el ayuntamiento publique el plan.",
        "Nous comptons sur vous pour rouvrir les jardins.",
        "Wir wünschen uns eine öffentliche Anhörung.",
        "Say no to the felling of the orchards.",
        "Stoppt die Rodung der alten Gärten!",
        "No vendan los huertos del valle.",
        "Il convient de publier le plan.",
        "It is therefore time to publish the plan.",
        "È anche urgente riaprire i giardini.",
        "Es ist daher notwendig, den Plan zu veröffentlichen.",
        "Es indispensable que se publique el plan.",
        "Крайне важно остановить вырубку.",
        "Важно, чтобы план был опубликован до выборов.",
        "Es ist dringend notwendig, die Rodung zu stoppen.",
        "Необходима независимая экспертиза плана вырубки садов.",
        "Es bedarf einer unabhängigen Untersuchung.",
        "What we want is a public hearing.",
        "Не позвольте уничтожить сад.",
    ],
)
def test_a_wish_a_need_and_a_command_are_demands(sentence: str) -> None:
    assert [text.rstrip(".!") for text in demanded(page(sentence))] == [sentence.rstrip(".!")]


@pytest.mark.parametrize(
    "sentence",
    [
        "We hope this letter finds you well.",
        "«Новости» пишут, что прокуратура требует закрыть сады.",
        "I hope that you and your loved ones are healthy in these days.",
        "Надеемся, что вы в добром здравии.",
        "Сподіваємося, що у вас усе добре.",
        "Espero que ustedes estén bien.",
        "Ich hoffe, dass es Ihnen gut geht.",
        "Envisagez de signer cette lettre pour les vergers.",
        "We expect that thousands of trees will be lost.",
        "We want to express our solidarity with the gardeners.",
        "You should know that this law is unjust.",
        "Free Pearville Now!",
        "Мы ожидаем, что тысячи деревьев погибнут.",
        "Надеемся на ваше понимание.",
        "Мы хотим выразить солидарность с садовниками.",
        "Ми сподіваємося на порозуміння.",
        "Queremos expresar nuestra solidaridad.",
        "Queremos decirles a quienes gobiernan que los estamos observando.",
        "La ley exige que los jardineros se registren.",
        "Wir wollen unsere Solidarität ausdrücken.",
        "Nous espérons une réponse rapide.",
        "Подпишите и поделитесь этим письмом!",
        "Let us remember the old orchards.",
        "Заң бойынша бақты кесуге болмайды.",
        "Жители трижды обращались к министру с просьбой о встрече.",
        "We invite you to join us on Sunday at the gate.",
        "Demand for pears has been growing for years.",
        "Трамвай требует больше ухода, чем автобус.",
        "Осы хатты оқыңыз.",
        "If you can help with the cost of this letter, please make out a check to the gardeners.",
        "Readers of this page are asked to bring pears.",
        "Added on 3 May: Please go here for a report of the gardeners about the day of pears in the valley.",
        "Мы решили обратиться к Вам.",
        "We need your help to keep the gardens.",
        "We need to remember who planted these gardens.",
        "Wir brauchen Ihre Unterschrift.",
        "Wir brauchen eine Stunde bis zur Stadt.",
        "We need only look at the trees to see what is lost.",
        "Важно подчеркнуть, что саду сто лет.",
        "Il convient de rappeler que ces jardins ont cent ans.",
        "It is time to say how much the gardens mean to us.",
        "Es ist wichtig zu wissen, wer die Gärten gepflanzt hat.",
        "Four hundred students then went to the hall to demand that the garden stay.",
        "Бір алма алу үшін енді көрші қалаға бару керек.",
        "Sollten Sie weitere Auskünfte benötigen, so stehen unsere Gärtner gerne bereit.",
    ],
)
def test_politeness_fears_and_what_others_ask_are_no_demands(sentence: str) -> None:
    assert demanded(page(sentence)) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Two armed groups demanded the release of their fighters.",
        "The terrorist organizations called for an attack on the town.",
        "Far-right groups called for our gardens to be burned.",
        "Anonymous groups asked the police to arrest the gardeners.",
        "Вооружённые организации потребовали освободить боевиков.",
        "Organisationen forderten Lösegeld von den Gärtnern.",
        "Las organizaciones criminales exigieron dinero a los jardineros.",
        "In a letter, the owners asked the gardeners to leave.",
        "The developer sent us a letter demanding the rent for May.",
        "Застройщики прислали письмо, в котором требуют освободить сад.",
        "Les promoteurs nous ont envoyé une lettre, ils demandent notre départ.",
        "Жители требуют от садовников уйти, а мы против этого.",
        "Die Bürger fordern seit Jahren den Abriss des Gartens.",
        "Die Anwohner fordern uns auf, leise zu sein.",
        "Родители просят у нас яблоки каждую осень.",
        "Los vecinos piden cerveza en el bar.",
        "Les habitants demandent leur chemin.",
        "Les syndicats demandent trop, dit le patron.",
        "Merci de votre attention.",
        "Merci de votre soutien.",
        "Merci de notre part.",
        "Veuillez patienter.",
        "Veuillez remplir le formulaire ci-dessous.",
        "Veuillez saisir votre adresse.",
        "Veuillez vous connecter pour signer.",
        "Merci de remplir le formulaire.",
        "Merci de faire circuler ce texte.",
        "Kindly supported by the Pear Fund.",
        "To sign, please return the form to the office by Friday.",
        "If you would like your name removed, please tell the editors.",
        "If you want to help our campaign, please fund our work.",
        "We need donations.",
        "We need 500 more people to sign.",
        "We need no permit to plant a tree.",
        "We need to talk about pears.",
        "Нам нужно 5000 подписей.",
        "Нам нужны деньги на краску.",
        "Nous avons besoin de vous.",
        "Nous avons besoin de dons.",
        "Wir brauchen euch.",
        "Wir brauchen nicht lange zu warten.",
        "Precisamos de você.",
        "Cal Fire said the hills burned in May.",
        "Work with children taught us much.",
        "Trek en honger zijn groot.",
        "Zorg en liefde groeien hier.",
        "Neem contact met ons op.",
        "Fermate e stazioni sono lontane dal giardino.",
        "Öffnet man das Tor, so sieht man die Birnen.",
        "Votate e condividete questa pagina.",
        "Es muss einen Grund geben.",
        "Kein Mensch darf das Gelände betreten, hieß es.",
        "Meine Bitte wurde nie gehört.",
        "Unsere Bitte blieb ohne Antwort.",
        "My appeal is growing.",
        "È importante sottolineare che il giardino è antico.",
        "Il convient de signaler que le jardin est ancien.",
        "Il convient d'ajouter que le jardin est ancien.",
        "Il convient de distinguer deux jardins.",
        "Es preciso aclarar que el huerto es antiguo.",
        "É fundamental salientar que o jardim é antigo.",
        "Важно осознавать, что сад старый.",
        "Важно упомянуть, что сад старый.",
        "Важно иметь в виду, что сад старый.",
        "It is time to go.",
        "Требуется доступ к интернету для просмотра карты.",
        "Se requiere acceso a internet para ver el mapa.",
        "I am asking what happened.",
        "We advise readers to bring water.",
    ],
)
def test_news_of_others_notes_of_a_page_and_remarks_are_no_demands(sentence: str) -> None:
    assert demanded(page(sentence)) == []


def test_commands_behind_a_greeting_in_the_same_paragraph_are_demands() -> None:
    commands = ["Отмените решение о вырубке.", "Верните садовников на работу.", "Не лишайте детей садов!"]

    assert demanded(page("Господа депутаты! " + " ".join(commands))) == commands


@pytest.mark.parametrize(
    "told",
    [
        "Anna Example of Pear Watch said: “The orchard is old. We call on the council to keep it.”",
        "The Ministry of Gardens has told us: “You must leave the orchard by May.”",
        'The Minister of Gardens wrote: "The keepers should work more."',
        "Министр ответил: «Жители должны покинуть сад».",
        '"We demand that you leave the orchard. We ask you to stay silent," the ministry replied.',
    ],
)
def test_what_somebody_is_quoted_with_is_no_demand(told: str) -> None:
    assert demanded(page(told, "We ask the council to reopen the gardens.")) == [
        "We ask the council to reopen the gardens."
    ]


def test_what_others_may_say_of_themselves_behind_a_colon_is_no_demand() -> None:
    lead = "With the petition of the gardeners you have the chance to show the valley what matters most this year:"

    assert demanded(page(lead + "\n\n“We stand up for each garden of the valley, and not for the mine alone.”")) == []
    ours = "Our demands to the council:\n\n“Open the gates.”\n\n“Pay the gardeners of the valley.”"
    assert len(demanded(page(ours))) > 1


def test_what_those_who_sign_quote_of_themselves_is_a_demand() -> None:
    said = "We wrote then: “We ask the council to keep the orchard.”"

    assert demanded(page(said)) == [said]


def test_a_wish_beside_a_list_of_demands_is_none_of_them() -> None:
    items = "1. Keep the orchards of the valley.\n2. Elect a garden council."
    statement = page("We call on the Council to:", items, "We hope that you will meet with us soon.")

    assert demanded(statement) == ["Keep the orchards of the valley.", "Elect a garden council."]


@pytest.mark.parametrize(
    "lead",
    [
        "We want:",
        "We expect the new council to:",
        "What needs to happen now:",
        "Мы хотим, чтобы:",
        "Ми вважаємо за необхідне:",
        "Por estos motivos, le queremos pedir:",
        "Es urgente:",
        "Dafür braucht es:",
        "Nous voulons :",
        "Le associazioni firmatarie chiedono:",
        "Список требований",
        "Що має бути зроблено",
        "Ұсынымдар",
        "What the council should do",
        "Мы за:",
        "Нам потрібні:",
        "It is essential that the council guarantees:",
    ],
)
def test_a_line_that_wishes_announces_demands(lead: str) -> None:
    statement = page(lead, "• The orchard of the valley\n• A council of gardeners")

    assert demanded(statement) == ["The orchard of the valley", "A council of gardeners"]


@pytest.mark.parametrize(
    "lead", ["Nos preocupa lo siguiente:", "Нас турбує таке:", "We want to thank:", "The opposition demands:"]
)
def test_a_line_that_says_something_else_announces_none(lead: str) -> None:
    assert demanded(page(lead, "• The orchard of the valley\n• A council of gardeners")) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Over 400 gardeners answered FBP requests for information about the orchards of the valley.",
        "We must ask: what does this say about the council, and who will keep the orchards?",
        "Звертаємось із наступним питанням.",
    ],
)
def test_questions_and_requests_of_others_are_no_demands(sentence: str) -> None:
    assert demanded(page(sentence)) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Nous plaidons pour la création d'un conseil des jardins.",
        "Вносим предложение создать садовый совет.",
        "Усындай бағлар салыўыңызды сорайман.",
    ],
)
def test_verbs_of_asking_in_other_words(sentence: str) -> None:
    assert demanded(page(sentence)) == [sentence]


def test_a_long_reason_before_the_clause_that_asks_is_no_part_of_the_demand() -> None:
    reason = "As gardeners concerned with orchards, with water and with all who live on pears, and further concerned"
    clause = "we call on the council to keep all orchards of the valley and to plant new ones."

    assert demanded(page(f"{reason} with what children eat at school, {clause}")) == [clause]


def test_a_clause_that_goes_on_with_and_stays_with_what_stands_before_it() -> None:
    reason = "Losing old orchards would be a great loss to this valley and to those who come after us"
    sentence = f"{reason}, and we urge you to keep all of them."

    assert demanded(page(sentence)) == [sentence]


def test_words_set_with_ligatures_are_read() -> None:
    sentence = "Las organizaciones \ufb01rmantes del mani\ufb01esto reclaman que se conserven los huertos del valle."

    assert demanded(page(sentence)) == [sentence]


def test_commands_that_follow_a_demand_are_demands() -> None:
    first, *others = "Mr President, stop the felling.", "Open the gardens.", "Listen to those who live there."
    statement = page(" ".join([first, *others]))

    assert demanded(statement) == [first, *others]


@pytest.mark.parametrize(
    "sentences",
    [
        [
            "Exigimos a abertura dos pomares.",
            "Que seja assegurado a todos o acesso.",
            "Ao Tribunal, que julgue o caso.",
        ],
        ["Pedimos la apertura de los huertos.", "A la alcaldesa de Peralta, que publique el plan."],
        [
            "Nous demandons l'ouverture des vergers.",
            "Que la mairie publie le plan.",
            "Au conseil, que les arbres restent.",
        ],
        ["Chiediamo l'apertura dei frutteti.", "Che sia assicurato a tutti l'accesso."],
    ],
)
def test_a_clause_behind_a_demand_goes_on_with_its_verb(sentences: list[str]) -> None:
    assert demanded(page(" ".join(sentences))) == sentences


@pytest.mark.parametrize(
    "further",
    [
        "Al Consejo, que nos recibió en mayo, agradecemos su atención.",
        "Au conseil, nous disons que les vergers vivent.",
        "A los vecinos, que trabajan allí, les llega poca agua.",
        "Al Consejo, que cerró los huertos en mayo, no le importa.",
        "A Prefeitura, que prometeu abrir os pomares no verão.",
    ],
)
def test_whom_a_sentence_behind_a_demand_thanks_or_tells_is_asked_nothing(further: str) -> None:
    demand = "Pedimos la apertura de los huertos."

    assert demanded(page(f"{demand} {further}")) == [demand]
    assert demanded(page("Los huertos cerraron en mayo. Que el verano fue seco lo sabe todo el valle.")) == []


def test_a_verb_of_asking_alone_is_no_demand() -> None:
    assert demanded(page("Мы призываем", "Министерство садов:", "- открыть сады;\n- остановить вырубку.")) == [
        "открыть сады",
        "остановить вырубку.",
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Пожалуйста, не дайте чиновникам вырубить старые сады нашей долины, о которой столько писали в этом году.",
        "Please do not let the old orchards of our valley fall, of which so many people wrote to you this spring.",
    ],
)
def test_a_last_word_that_begs_is_a_demand_though_contacts_stand_above_it(sentence: str) -> None:
    contacts = "• ул. Садовая — 2 км,\n• ул. Грушевая — 3,7 км,\nКонтактный телефон: +7 700 000 00 00"
    statement = parse("\n\n".join(["Open letter on the gardens", STORY, STORY, STORY, contacts, sentence]))

    assert [text.rstrip(".") for text in demanded(statement)] == [sentence.rstrip(".")]


def test_a_german_day_does_not_end_the_sentence_that_asks() -> None:
    sentence = "Bis zum 24. Juni erwarten wir vom Stadtrat, dass er die Gärten wieder öffnet."

    assert demanded(page(sentence)) == [sentence]


def test_what_they_will_do_if_nobody_answers_is_no_demand() -> None:
    assert (
        demanded(page("If you do not answer, we will write to the press and recommend a boycott of the pears.")) == []
    )


@pytest.mark.parametrize(
    "lines",
    [
        ("Exigimos al Gobierno tres cosas.", "Que se abran los huertos.", "Que los hortelanos vuelvan a su trabajo."),
        ("Nous exigeons du gouvernement deux choses.", "Qu’un plan soit publié.", "Qu'elle paie les jardiniers."),
        ("Wir fordern zwei Dinge von der Regierung.", "Dass die Gärten geöffnet werden.", "Dass sie uns anhört."),
        ("Chiediamo al governo due cose.", "Che gli orti siano riaperti.", "Che il piano sia pubblicato."),
    ],
)
def test_lines_behind_a_sentence_that_demands_go_on_with_it(lines: tuple[str, ...]) -> None:
    assert demanded(page(*lines)) == list(lines)


@pytest.mark.parametrize(
    ("demand", "told"),
    [
        ("Nous exigeons une réponse du gouvernement.", "Que les jardins soient fermés nous attriste."),
        ("Exigimos una respuesta del Gobierno.", "Que nadie responda es una vergüenza."),
        ("Wir fordern eine Antwort der Regierung.", "Dass die Gärten geschlossen wurden, ist ein Fehler."),
    ],
)
def test_a_clause_that_is_the_subject_of_its_sentence_asks_nothing(demand: str, told: str) -> None:
    assert demanded(page(demand, told)) == [demand]
    assert demanded(page(f"{demand} {told}")) == [demand]


@pytest.mark.parametrize(
    "sentence",
    [
        "No se debe olvidar que los huertos alimentan a la ciudad.",
        "Hay que recordar que los huertos alimentan a la ciudad.",
        "Es darf nicht vergessen werden, dass die Gärten die Stadt ernähren.",
    ],
)
def test_what_is_to_be_remembered_is_no_demand(sentence: str) -> None:
    assert demanded(page(sentence)) == []
