"""Lines that announce demands, and items that are some."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .asking import LINKING, SPEAKERS, asks, of_others, says_we_do
from .blocks import Block, remembered
from .lexicon import Lexicon, wordset
from .lines import words_of
from .obliging import obliges
from .openings import CLAUSE_OPENERS
from .sentences import sentences_of
from .vocabulary.demanding import (
    ASKING,
    CLAUSES,
    DEMAND_NOUNS,
    IMPERATIVES,
    OBLIGATION,
    OUR_PROPOSALS,
    PLEDGES,
    POWER,
)
from .vocabulary.head import PETITION_OPENERS
from .vocabulary.ruling import RULERS
from .vocabulary.wishing import TO_ASK, TO_TURN, WITH_DEMAND
from .whose import rulers_ask, tells_what_became
from .wishing import leads_to_wishes

LONGEST_HEADING = 12
LAW = Lexicon(
    """article*|section|covenant|convention|constitution|law|the act|statute|code|treaty|статья|статьи|пункт|конвенци*
    |конституци*
    |закон|закона|кодекс|пакт|пакта|бабы|баптары|конституция*|заң|заңы|стаття|статті|конституція|закону"""
)
ARTICLE = re.compile(
    r"(?:articles?|art\.|section|paragraph|rule|principle|§|статья|ст\.|пункт|п\.|стаття|artikel|artículo|articolo)"
    r"\s*\d|\d+(?:-бап|-бабы|-статья|-модда)",
    re.IGNORECASE,
)
LAW_REACH = 6
# "Талап етеді": he, she or they ask, in Kazakh.
THIRD_PERSON = ("етеді", "қояды", "отыр")
LONGEST_LEAD_IN = 40
LEAST_CLAUSE = 4


@remembered
def introduces_demands(block: Block) -> bool:
    """Whether a block announces demands: it ends open, and asks."""
    text = block.text.rstrip()
    if PETITION_OPENERS.is_all(block.words) or not text.endswith((":", "…", "to", "-", "–", "that", "—", "՝", "：")):
        return False
    last = _last_sentence(text)
    words = words_of(last)
    if of_others(words) or _of_law(words):
        return False
    if words and words[-1].endswith(THIRD_PERSON) and not SPEAKERS.has(words):
        return False
    if have_to(words) or words[-1:] in TO_KNOW:
        return False
    if ASKING.has(words) or OBLIGATION.has(words[-3:]) or (text.endswith("to:") and OBLIGATION.has(words)):
        return True
    if text.endswith(":") and leads_to_wishes(words[-LONGEST_LEAD_IN:]):
        return True
    if text.endswith(":") and OUR_PROPOSALS.has(words) and (SPEAKERS.has(words) or says_we_do(words)):
        return True
    if text.endswith(":") and (_leads_to_ask(words) or STEPS_NEEDED.search(last)):
        return True
    if AS_FOLLOWS.search(last) and OBLIGATION.has(words) and POWER.has(words):
        return True
    return DEMAND_NOUNS.has(words) and OBLIGATION.has(words) and not CITED.search(last)


# "You should know:"
TO_KNOW = (["know"], ["note"], ["remember"], ["wissen"], ["saber"], ["savoir"], ["sapere"], ["знать"], ["знати"])


def have_to(words: Sequence[str]) -> bool:
    """Whether a line says what people have to do who hold no power ("The keepers have to:")."""
    return words[-2:] in (["have", "to"], ["has", "to"]) and not (POWER.has(words) or SPEAKERS.has(words))


def lists_proposals(block: Block) -> bool:
    """Whether those who sign say that they have a list of what they propose ("We made a list of suggestions.")."""
    words = words_of(_last_sentence(block.text))
    ours = SPEAKERS.has(words[:OURS_REACH]) or says_we_do(words[:OURS_REACH])
    listed = A_LIST.find(words)
    return ours and listed is not None and OUR_PROPOSALS.has(words[listed : listed + LISTED_REACH])


A_LIST = Lexicon(
    """list|set|number|series|списо*|ряд|перелік|низку|тізім*|liste|lista|listę|serie|série|szereg|seznam|řadu|zoznam
    |listesi*|lijst"""
)
OURS_REACH, LISTED_REACH = 3, 5


def _leads_to_ask(words: Sequence[str]) -> bool:
    """Whether words are a verb of asking in the infinitive, or end with it for a purpose ("EXIGIR", "para pedir")."""
    words = words[:-1] if words[-1:] and words[-1] in CLAUSE_OPENERS else words
    if not words or words[-1] in TO_TURN or not TO_ASK.has(words[-1:]) or POWER.has(words):
        return False
    return len(words) == 1 or words[-2] in PURPOSES


# "I believe the following steps are essential to restore calm:"
STEPS_NEEDED = re.compile(
    r"\b(?:following|these)\s(?:\w+\s){0,3}?(?:steps|measures|actions|changes|reforms)\s(?:are|to be)\s(?:\w+\s)?"
    r"(?:essential|necessary|needed|required|vital|crucial|urgent|imperative|indispensable)\b",
    re.IGNORECASE,
)
PURPOSES = wordset("para pour per чтобы щоб aby żeby")


# "Our message is simple: ..."
MESSAGES = Lexicon(
    """message|answer|position|послание|ответ|позиция|призыв|заклик|позиція|відповідь|послання|botschaft|mensaje
    |messaggio|mensagem|przesłanie|mesajımız"""
)
LONGEST_ANNOUNCEMENT, LONGEST_OPENING = 10, 300


def announces_inside(sentence: str) -> bool:
    """Whether a sentence says what is asked behind its own colon ("We have two demands: ...")."""
    before, colon, after = sentence[:LONGEST_OPENING].partition(": ")
    words = words_of(before) if colon and after else []
    if not words or len(words) > LONGEST_ANNOUNCEMENT or of_others(words):
        return False
    if not (SPEAKERS.has(words) or says_we_do(words)):
        return False
    return OUR_PROPOSALS.has(words) or (MESSAGES.has(words) and IMPERATIVES.opens(words_of(after)))


# "We call on the council to take the following steps."
FOLLOWING = (
    r"\b(?:(?:the|these|as) follow\w*|(?:two|three|four|five|six|\d) (?:things|steps|demands|asks|measures|changes)|"
    r"(?:две|два|три|четыре|пять|дві|чотири|п.ять|\d) (?:вещи|шага|требования|просьбы|меры|речі|кроки|вимоги|прохання)|"
    r"следующ\w+|наступн\w+|таки(?:[мх]и|[хе])|такі|келесі|төмендегі\w*|мынадай|siguientes?|"
    r"seguintes?|seguenti|suivant\w*|folgende\w*|następując\w+|aşağıdaki\w*|(?:below|under)[ -]?mentioned|"
    r"(?:mentioned|listed|outlined|named|set out) below|ниже(?:следующ|перечисленн|указанн)\w+|"
    r"нижче(?:наведен|зазначен|вказан)\w+|(?:перечисленн|указанн|наведен|зазначен)\w+ (?:ниже|нижче)|"
    r"(?:nach|unten)stehend\w*|nachfolgend\w*|a continuación|abaixo|"
    r"ci-(?:dessous|après)|di seguito|poniższ\w+)"
)
FOLLOWING_STEPS = re.compile(FOLLOWING + r"(?:\s\w+){0,8}\.$", re.IGNORECASE)
FOLLOWING_NOUN = re.compile(
    FOLLOWING + r"\s(?:\w+\s){0,2}?(?:steps|measures|actions|changes|reforms|demands|proposals|requests|"
    r"recommendations|points|мер\w*|шаг\w*|требовани\w+|предложени\w+|действи\w+|изменени\w+|заход\w*|крок\w*|"
    r"вимог\w*|пропозиці\w*|дій|зміни?|шара\w*|қадам\w*|талап\w*|ұсыныс\w*|maßnahmen|schritte|forderungen|"
    r"änderungen|punkte|medidas|acciones|pasos|cambios|exigencias|demandas|puntos|mesures|actions|demandes|"
    r"revendications|misure|azioni|richieste|działania|kroki|postulaty|adımlar\w*|önlem\w*)\b",
    re.IGNORECASE,
)


def asks_for_following(sentence: str) -> bool:
    """Whether a sentence asks for what is listed below it ("We ask for the following measures, which are urgent.")."""
    if not sentence.endswith(".") or FOLLOWING_NOUN.search(sentence) is None:
        return False
    return asks(words_of(sentence)) is not None


def leads_to_items(block: Block) -> bool:
    """Whether a line that breaks off before items asks ("We demand that", "Вимагаємо")."""
    if len(block.words) > LONGEST_LEAD_IN or block.text.endswith(("!", "?", ";")) or block.marker:
        return False
    if block.text.endswith(".") and not FOLLOWING_STEPS.search(block.text):
        return False
    if of_others(block.words) or EFFECT.search(block.text):
        return False
    last = words_of(_last_sentence(block.text))
    if REASONS.has(last) and asks(last) is None:
        return False
    if asks(block.words) is not None:
        return True
    return block.text.endswith(":") and obliges(last) and not LAW.has(last)


# "We ask you to keep the orchards, because:", "We ask you to keep them. There are good reasons:": reasons come.
BECAUSE = wordset(
    """because weil denn porque pois perché poiché ponieważ bo gdyż поскольку оскільки бо өйткені себебі çünkü chunki
    чунки анткени omdat"""
)
REASONS = Lexicon(
    """reasons|benefits|advantages|facts|причин*|преимуществ*|факт*|аргумент*|переваг*|себеп*|артықшылық*|gründe*
    |vorteil*|tatsachen|razones|motivos|ventajas|raisons|avantages|ragioni|motivi|vantaggi|razões|vantagens|powody
    |zalety"""
)


def gives_reasons(block: Block) -> bool:
    """Whether a line leads to the reasons for what it asks, or to what is to be thought of."""
    return not BECAUSE.isdisjoint(block.words[-1:]) or TO_THINK_OF.search(block.text) is not None


# "We call on the council to consider the following points:": what is to be thought of, and not what is to be done.
TO_THINK_OF = re.compile(
    r"\b(?:consider|note|notice|remember|bear in mind|keep in mind|take note of|take into account|pay attention to|"
    r"учесть|принять во внимание|обратить внимание на|врахувати|звернути увагу на|взяти до уваги|ескеруді?|"
    r"tener en cuenta|tenir compte d\w*|prendre en compte|tenere conto d\w+|zu bedenken|zu berücksichtigen)"
    r"\s(?:\w+\s){0,3}?"
    r"(?:points?|facts?|concerns?|observations?|arguments?|reasons?|circumstances|considerations|questions|issues|факт\w*|"
    r"обстоятельств\w*|момент\w*|довод\w*|аргумент\w*|обставин\w*|жайттар\w*|hechos|puntos|faits|points|fatti|"
    r"punti|punkte|tatsachen)\s?:$",
    re.IGNORECASE,
)


def _of_law(words: Sequence[str]) -> bool:
    """Whether it is a law or a treaty that asks ("Article 19 of the Covenant requires the state:")."""
    index = ASKING.find(words)
    return LAW.has(words[: min(index or LAW_REACH, LAW_REACH)]) and not SPEAKERS.has(words) and asks(words) is None


# "This step will:": what comes of it, and nothing that is asked.
EFFECT = re.compile(
    r"\b(?:will|would|буде|будет|сможет|wird|"
    r"(?:will|would|could|can|may|might)\s(?:\w+\s)?(?:allow|enable|help|let|make it possible)(?:\s\w+){0,2}?|"
    r"(?:позвол(?:ит|ят|яет|ил[аои]? бы)|дозвол(?:ить|ять|яє|и(?:в|л[аои]) би?)|допомо(?:же|жуть|гл[аои] б)|"
    r"помо(?:жет|гут|гл[аои] бы)|"
    r"даст возможность|дасть змогу|мүмкіндік (?:береді|бермек))(?:\s\w+){0,2}?|"
    r"(?:wird|werden|würden?|kann|könnte)\s(?:\w+\s){0,4}?(?:ermöglichen|helfen|beitragen|erlauben)|ermöglicht|"
    r"(?:permit(?:e|en|irán?|irían?)|ayudarán?|ayudarían?|permettr(?:a|ait|ont|aient)|permet|aidera(?:it)?|"
    r"permette(?:rà|rebbe)?|permitir(?:á|ia))(?:\s\w+)?)\s*:$",
    re.IGNORECASE,
)


# "Over the coming months we will:": what those who sign mean to do.
WE_WILL = Lexicon(
    """we will|we shall|we plan|we intend|we are going to|we promise|планируем|собираемся|готовы|обещаем|плануємо
    |збираємося|збираємось|готові|обіцяємо|жоспарлаймыз|жоспарлап отырмыз|wir werden|wir planen|vamos a|nous allons
    |faremo|zamierzamy|będziemy"""
)
# "What the police demanded of us:"
OF_US = re.compile(
    r"\b(?:(?:demand|ask|requir|request|want)\w* (?:of|from) us|(?:потребова|требова|требу|хотят)\w* от нас|"
    r"от нас (?:требу|потребова|хот)\w*|(?:вимага|зажада|хоч)\w* від нас|від нас (?:вимага|хоч)\w*|"
    r"бізден (?:талап|сұра)\w*)",
    re.IGNORECASE,
)
# "How to help": what readers can do.
HELPING = Lexicon(
    """how to contact us|how to reach us|ways to give|so erreichen|so können sie|so unterschreiben|comment signer
    |comment participer|comment nous|cómo firmar|cómo participar|come firmare|come partecipare|como assinar
    |jak podpisać|nasıl imza|what you can do
    |what can you do|what you can|how to help|how you can|how can i help|how can you|get involved
    |take action|how to sign|how to join|ways to help|как помочь|как подписать|как подписаться|как поддержать
    |что можете сделать|что вы можете|что делать вам|как присоединиться|как принять участие|як допомогти|як підписати
    |як підтримати|що ви можете|що можете зробити|як долучитися|як приєднатися|қалай көмектес*|қалай қол қою*
    |wie kann ich helfen|was sie tun können|was du tun kannst|cómo ayudar|qué puedes hacer|comment aider
    |que pouvez vous faire|come aiutare|como ajudar|jak pomóc|nasıl yardım"""
)


def tells_how_to_help(block: Block) -> bool:
    """Whether a short line heads what readers can do ("How to sign")."""
    return not block.ends_sentence and len(block.words) <= LONGEST_HEADING and HELPING.has(block.words)


@remembered
def leads_elsewhere(block: Block) -> bool:
    """Whether a line announces what those who sign will do themselves, what a law says, or those in power ask."""
    last_sentence = _last_sentence(block.text)
    last = words_of(last_sentence)
    if rulers_ask(last) and not SPEAKERS.has(last):
        return True
    if not WITH_DEMAND.isdisjoint(last[-2:]):
        return False
    if EFFECT.search(block.text) or HELPING.has(block.words) or OF_US.search(last_sentence):
        return True
    if PLEDGES.has(block.words) or WE_WILL.has(last) or (block.text.endswith(":") and DECIDED.has(last)):
        return True
    promised = PROMISES.has(last) and not OBLIGATION.has(last)
    return (promised or LAW.has(last)) and asks(last) is None


# "The meeting decided:"
DECIDED = Lexicon(
    """decides|decided|resolves|resolved to|решил|решила|решило|постановил*|вирішил*|ухвалил*|шешті|шешім қабылдады
    |қаулы етті|beschließt|beschließen|beschloss|ha decidido|decide|deciden|décide|décidons|decidono|postanawia
    |postanawiają|karar verdi|karar aldı"""
)
# "The league undertakes to:", unless somebody is asked to.
PROMISES = Lexicon(
    """commits to|commits itself to|commit to|undertakes to|undertake to|pledges to|promises to|vows to|s'engage à
    |s'engagent à|se compromete a|se comprometen a|compromete se a|comprometem se a|comprometemo nos a|si impegna a
    |si impegnano a|ci impegniamo a|verpflichtet sich|verpflichten sich|verpflichten uns|zobowiązuje się
    |zobowiązują się|zobowiązujemy się|обязуются|зобов'язується|зобов'язуються|міндеттенеді|міндеттенеміз|taahhüt
    |verbindt zich|verbinden zich|verbinden ons|se angajează|zavazuje se|zavazujeme se"""
)


@remembered
def names_article(block: Block) -> bool:
    """Whether a list item is an article of a law and what it says: what was broken, not what is asked."""
    return ARTICLE.match(block.text) is not None and not (OBLIGATION.has(block.words) or ASKING.has(block.words))


@remembered
def is_operative(block: Block) -> bool:
    """Whether an item or a paragraph is a clause by which a meeting asks ("Calls upon the government to ...")."""
    words = block.words
    while words and words[0] in LINKING and not CLAUSES.opens(words):
        words = words[1:]
    return (CLAUSES.opens(words) or is_resolved(block)) and len(words) >= LEAST_CLAUSE and block.text[-1] not in ":?"


@remembered
def opens_in_capitals(block: Block) -> bool:
    """Whether a verb in capitals opens a paragraph that asks ("EXIGIR que ...", "CALLS ON all councils ...")."""
    verb, _, rest = block.text.partition(" ")
    if not verb.isupper() or rest.isupper() or len(block.words) < LEAST_CLAUSE or not block.ends_sentence:
        return False
    return CLAUSES.opens(block.words) or (TO_ASK.opens(block.words) and block.words[0] not in TO_TURN)


# "BE IT FURTHER RESOLVED that the Union calls on ..."
RESOLVED = Lexicon("resolved that|be it resolved|be it further resolved|be it hereby resolved|further resolved")
RESOLVED_REACH = 4


def is_resolved(block: Block) -> bool:
    """Whether a clause of a resolution asks ("THEREFORE BE IT RESOLVED that the Union calls on ...")."""
    index = RESOLVED.find(block.words[: 2 * RESOLVED_REACH])
    if index is None or index > RESOLVED_REACH:
        return False
    after = block.words[index:]
    return ASKING.has(after) or OBLIGATION.has(after)


# "Demand 2: ...", "Требование № 1. ...", "Перша вимога: ..."
NAMED_DEMAND = re.compile(
    r"(?:(?:demand|ask|request|recommendation|требование|просьба|предложение|рекомендация|вимога|пропозиція|"
    r"рекомендація|talep|forderung|exigencia|demanda|revendication|richiesta|postulat|żądanie)"
    r"\s(?:№|#|n[o°º.]+)?\s?(?:\d{1,2}|[IVX]{1,4})|"
    r"(?:first|second|third|fourth|fifth|перв|втор|трет|четв[её]рт|пят|перша|друга|третя|четверта|п.ята|erste|"
    r"zweite|dritte|primera|segunda|tercera|première|deuxième|troisième|pierwsz|drug|trzeci)\w{0,3}"
    r"\s(?:demand|request|требование|вимога|forderung|exigencia|demanda|revendication|demande|postulat)|"
    r"(?:бірінші|екінші|үшінші|төртінші|бесінші|\d{1,2}-?)\s?(?:талап|талабымыз))(?:\s?[.:–—-]|$)",
    re.IGNORECASE,
)


@remembered
def is_named_demand(block: Block) -> bool:
    """Whether a paragraph says of itself which of the demands it is ("Demand 2: ...")."""
    named = NAMED_DEMAND.match(block.text)
    said = words_of(block.text[named.end() :]) if named else []
    return len(said) > 1 and not tells_what_became(said)


AS_FOLLOWS = re.compile(r"\b(?:as follows?|the following|следующее|таке|наступне|келесі)\W*$", re.IGNORECASE)
CITED = re.compile(r"\bseen to be\b|article \d|статья \d", re.IGNORECASE)


def _last_sentence(text: str) -> str:
    end = text[-1500:]
    bounds = list(sentences_of(end))
    return end[slice(*bounds[-1])] if bounds else end


@remembered
def is_demand_heading(block: Block) -> bool:
    """Whether a short line heads a list of demands ("Our demands:", "ТРЕБОВАНИЯ")."""
    words = block.words
    if not words or len(words) > LONGEST_HEADING or block.text.endswith("."):
        return False
    if block.marker and not DEMAND_NOUNS.is_all(words):
        return False
    if of_others(words) or words[-1].endswith(THIRD_PERSON):
        return False
    if "of" in words and RULERS.has(words[-1:]):  # "The proposals of the ministry"
        return False
    if DEMAND_NOUNS.opens(words) and block.text.endswith(":"):
        return True
    if words[0] == "what" and tuple(words[-2:]) in SHOULD_DO and not SPEAKERS.has(words):
        return True
    if words[0] == "what" and words[-1] in WANTED and len(words) <= LONGEST_WANTED and not RULERS.has(words):
        return True  # "What parents want"
    if words[0] in WHAT and not block.ends_sentence and asks(words) is not None:
        return True  # "What we are asking for"
    if "," not in block.text and DEMAND_NOUNS.has(words) and (ASKING.has(words) or len(words) <= 5):
        named = [word for word in words if word not in AS_NAMED]
        return DEMAND_NOUNS.has(named) or ASKING.has(named)
    return False


# "The following", "lo siguiente", "measures": they say that a list comes, not that it asks.
AS_NAMED = wordset(
    """following measures steps actions меры следующее следующие следующая таке наступне заходи кроки келесі siguiente
    siguientes medidas folgende folgendes folgenden maßnahmen suivant suivants suivantes mesures seguenti"""
)


WANTED, LONGEST_WANTED = wordset("want need demand propose expect"), 6
WHAT = wordset("what что чего чого що was qué ce co")
# "What the council should do"
SHOULD_DO = (("should", "do"), ("must", "do"), ("to", "do"))


# "We welcome these steps:", "Our work": deeds of others, or of those who sign.
WORK = Lexicon(
    """work|works|activities|activity|projects|project|programme|programmes|program|programs|services|mission|agenda
    |contents|achievements|welcome|thank|celebrate|history|about|деятельност*|проект*|работ*|услуг*|направлени*
    |содержание
    |повестка|достижения|приветствуем|благодарим|занимае*|история|діяльніст*|робот*|напрям*|зміст|досягнення|вітаємо
    |дякуємо|займає*|жұмыс*|қызмет*|жоба*|tätigkeit*|projekte|arbeit|proyectos|actividades|trabajo|projets|activités
    |progetti|attività|projetos|atividades|projekty|działalność"""
)


def tells_of_work(block: Block) -> bool:
    """Whether a line leads to what somebody does or did, and not to what is asked."""
    return block.text.endswith(":") or WORK.has(block.words[:LONGEST_HEADING])


LONGEST_TOPIC = 14


def is_topic(item: Block) -> bool:
    """Whether an item of a list is a few words that say what the text below it is about ("2. Gardens")."""
    bare = item.marker is not None and not item.ends_sentence and not item.text.endswith((";", ",", ":"))
    return bare and len(item.words) <= LONGEST_TOPIC
