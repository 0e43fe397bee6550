"""What asks in a sentence: verbs of asking of those who sign, and what those in power must do."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .blocks import READ_IN_WORDS, Block, remembered
from .lexicon import Lexicon, wordset
from .lines import WORD, words_of
from .vocabulary.asking import WE_ASK
from .vocabulary.demanding import ASKERS, ASKING, FIRST_PERSON_ENDINGS, IMPERATIVES, OBLIGATION, POWER
from .whose import rulers_ask, tells_what_became

ASKER_REACH = 25
DEMAND_REACH = 8
# "Our only demand is that ...": a demand in a noun.
OUR_DEMAND = Lexicon(
    """it is our request|it is our demand|our respectful request|our humble request|our sincere request
    |our urgent request|our recommendation is|our proposal is|our appeal to you|it is our hope that the|наше предложение
    |наша пропозиція|unser vorschlag|nuestra propuesta es|notre proposition est|my request is|my only request is
    |my demand is|my appeal is to|моя просьба|моё требование|мое требование|моє прохання|моя вимога|meine bitte ist
    |meine bitte lautet|meine forderung|unsere bitte ist|unsere bitte lautet|ma demande est|mi petición es
    |nuestra petición es|meu pedido é|nosso pedido é|we have one request|we have one demand|our demand is
    |our only demand is|our request is|our appeal is|наше требование
    |наше единственное требование|единственное наше требование|наша просьба|большая просьба
    |убедительная просьба|огромная просьба|единственная просьба|просьба к|велике прохання|переконливе прохання
    |прохання до|наш призыв|наш заклик|наша вимога|наша єдина вимога|єдина наша вимога|наше прохання
    |біздің талабымыз|біздің жалғыз талабымыз|unsere forderung ist|unsere forderung lautet|nuestra demanda es
    |nuestra exigencia es|notre demande est|notre exigence est|naszym żądaniem jest|la nostra richiesta è"""
)
POWER_REACH = 12
# "Открытие садов — наше главное требование."
DEMAND_AT_END, OURS, OURS_REACH = wordset("требование вимога demand talebimiz"), wordset("наше наша our"), 4
# "We're asking", "I'd like to ask": the speaker, and a verb that links.
CONTRACTED = wordset("we're we'd we've we'll i'm i'd i've i'll")
# Those whose demands a text may report, and those who speak in it.
OTHERS = Lexicon(
    """opposition|оппозиция|опозиція|protest*|demonstrator*|striker*|strikers|crowd|rally|they|he|she|proponents
    |opponents|critics|протестующие|митингующие|демонстранты|забастовщики|участники митинга|участники акции|они|он|она
    |шерушілер|митингіге|олар|протестувальники|мітингувальники|демонстранти|учасники мітингу|вони|він
    |manifestantes|los manifestantes|demonstranten|sie fordern|manifestants|ils|ellos"""
)
SPEAKERS = Lexicon("""we|our|us|undersigned|i|мы|нас|наш*|біз*|ми|нам|wir|uns*|nous|notre|nosotr*|nuestr*|биз*""")


def of_others(words: Sequence[str]) -> bool:
    """Whether a sentence reports what others ask ("The protesters demand:")."""
    return (OTHERS.has(words[:6]) or rulers_ask(words)) and not SPEAKERS.has(words)


def asks(words: Sequence[str]) -> int | None:
    """Where in the words of a sentence somebody who signs asks for something; None where nobody does.

    Small words may stand amid those of asking ("Считаем также необходимым ...").
    """
    index = _asks(words)
    if index is not None or BESIDE.isdisjoint(words):
        return index
    kept = [at for at, word in enumerate(words) if word not in BESIDE]
    index = _asks([words[at] for at in kept])
    return None if index is None else kept[index]


BESIDE = wordset(
    "также тоже поэтому особенно крайне також теж тому вкрай además igualmente también également aussi inoltre anche"
)


def _asks(words: Sequence[str]) -> int | None:
    if not CONTRACTED.isdisjoint(words):
        words = ["we" if word in CONTRACTED else word for word in words]
    if rulers_ask(words) and not SPEAKERS.has(words):
        return None
    if words[-1:] and words[-1] in DEMAND_AT_END and not OURS.isdisjoint(words[-OURS_REACH:]):
        return len(words) - 1
    named = OUR_DEMAND.find(words[:DEMAND_REACH])
    if named is not None and not (named and words[named - 1].endswith(FIRST_PERSON_ENDINGS)):
        return named
    index = ASKING.find(words)
    while index is not None:
        length = ASKING.at(words, index)
        before, after = words[max(0, index - ASKER_REACH) : index], words[index + length : index + length + 3]
        ours = WE_ASK.at(words, index) or _we_after(words, index + length) or _asked_by_us(before, words, index)
        ours = ours or (words[index + length - 1].endswith("yor") and words[-1].endswith("yoruz"))
        ours = ours or _goes_on_asking(words, index + length)
        if ours and not _is_no_request(words[index], before, after):
            return index
        index = ASKING.find(words, index + 1)
    return None


def _is_no_request(word: str, before: Sequence[str], after: Sequence[str]) -> bool:
    """Whether a word of asking is a noun, denied or mere politeness ("the request is", "мы не просим")."""
    if before[-1:] and before[-1] in US_TOLD and before[-2:-1] and before[-2] in WHICH_WE and IT_IS.isdisjoint(before):
        return True
    if word == "beg" and tuple(after[:2]) == ("to", "differ"):
        return True
    if asks_nothing(after) or _begs_pardon(word, after) or _was_then(word, before):
        return True
    if word == "advise" and ADVISED.isdisjoint(after[:1]):  # "We advise that it is late.": they tell
        return True
    if word == "asking" and not WONDERED.isdisjoint(after[:1]):  # "I am asking what happened."
        return True
    if word in ALSO_NOUNS and not NOUN_AFTER.isdisjoint(after[:1]) and before[-1:] not in (["we"], ["i"]):
        return True
    if word in ("invite", "encourage", "ask", "urge") and tuple(after[:2]) == ("you", "to"):
        return not NOT_BEGGED.isdisjoint(after[2:])
    if word in ALSO_FOR and after[:1] == ["for"] and before[-1:] != ["we"]:
        return True
    if (
        WONDERING.has([*before[-2:], word])
        or after[:1] in (["ourselves"], ["myself"])
        or NOR_WE.has(before[-NOR_REACH:])
    ):
        return True
    return not NEGATIONS.isdisjoint(before[-1:]) or not REGARDS.isdisjoint(after[:2])


def _was_then(word: str, before: Sequence[str]) -> bool:
    """Whether a verb that may be of now or of then stands behind a year ("En 2020 pedimos una valla")."""
    year = len(before) > 1 and before[-1].isdecimal() and len(before[-1]) == YEAR and before[-2] in ("en", "em")
    return year and word.endswith(("amos", "imos"))


def asks_nothing(after: Sequence[str]) -> bool:
    """Whether nothing stands behind a verb of asking, and not "nothing but" something."""
    length = NOTHING.at(after, 0) if after else 0
    return length > 0 and BUT.isdisjoint(after[length : length + 1])


def _begs_pardon(verb: str, after: Sequence[str]) -> bool:
    """Whether those who speak excuse themselves ("Просим прощения за почерк"), and want nobody else to do it.

    What follows says what for, or nothing does: "We ask for an apology from the mayor" is a request.
    """
    if not verb.startswith(ASKING_PARDON):
        return False
    at = next((at for at, word in enumerate(after) if word not in BEFORE_PARDON), len(after))
    return not PARDON.isdisjoint(after[at : at + 1]) and (after[at + 1 :] == [] or after[at + 1] in EXCUSED_FOR)


# "We ask for nothing", "We ask for nothing but a hearing".
NOTHING = Lexicon("nothing|for nothing|nada|niente|rien|nichts|nic|ничего|нічого")
BUT = wordset(
    """but more less else other except short als mehr weniger anderes más menos otra mais menos outra d'autre de plus
    moins altro più meno innego więcej poza oprócz кроме больше иного другого крім більше іншого"""
)
ASKING_PARDON = ("beg", "ask", "прос", "прош", "bitt", "pedi", "pido", "peço", "chied", "demandon", "pros")
BEFORE_PARDON = wordset("for your um o vous te le")
PARDON = wordset(
    """forgiveness pardon прощения извинения извинений вибачення пробачення disculpas disculpa perdón desculpa desculpas
    perdão scusa perdono przebaczenie wybaczenie entschuldigung verzeihung"""
)
EXCUSED_FOR = wordset("for if that за якщо если что für falls dass por si pelo pela per pour si se za jeśli")
YEAR = 4


@remembered
def may_ask(block: Block) -> bool:
    """Whether any sentence of a block can be one that asks: a quick look that spares cutting most blocks."""
    if len(block.text) > READ_IN_WORDS:
        return True
    found = ASKING.has(block.words) or OUR_DEMAND.has(block.words) or not DEMAND_AT_END.isdisjoint(block.words)
    if not found and not BESIDE.isdisjoint(block.words):
        found = ASKING.has([word for word in block.words if word not in BESIDE])
    return found or ACRONYM_ASKS.search(block.text) is not None


def says_we(words: Sequence[str]) -> bool:
    """Whether a sentence asks by a verb that says "we" itself ("Просим ...")."""
    index = asks(words)
    return index is not None and WE_ASK.at(words, index) > 0


def says_we_do(words: Sequence[str]) -> bool:
    """Whether any verb of a sentence says "we" by its ending ("Di seguito elenchiamo ...")."""
    return any(word.endswith(FIRST_PERSON_ENDINGS) for word in words if len(word) > SHORTEST_FORM)


SHORTEST_FORM = 5
US_AFTER = wordset("wir ich wij ik vi jag jeg")


def _we_after(words: Sequence[str], index: int) -> bool:
    """Whether "we" stands right after the verb, as in German ("Außerdem bitten wir Sie ...")."""
    return not US_AFTER.isdisjoint(words[index : index + 1])


def _goes_on_asking(words: Sequence[str], behind: int) -> bool:
    """Whether those who ask go on to ask those in power, in a language that need not say again who they are
    ("Además, exige al gobierno ...")."""
    return behind == 2 and words[0] in ALSO and words[1] in ALSO_ASKS and POWER.has(words[2:5])


ALSO = wordset("además asimismo igualmente también")
ALSO_ASKS = wordset("exige pide solicita reclama exigen piden solicitan reclaman")
# "Мир, которого мы требуем, ...", "Le droit que nous revendiquons ...": it tells of what is asked elsewhere.
US_TOLD = wordset("мы ми nous wir")
WHICH_WE = wordset(
    """который которого которому которую которые которых которым який якого якому яку які яких яким que die das"""
)
# "C'est la paix que nous demandons."
IT_IS = wordset("c'est ce est est-ce это це es voilà pourquoi так")
# Who asks himself makes no request.
WONDERING = Lexicon("ci chiediamo|mi chiedo|ci domandiamo|nous nous demandons")
ADVISED = wordset("a an the against")
WONDERED = wordset("what why whether how who when where")
NOR_WE, NOR_REACH = Lexicon("nor do we|nor are we|neither do we|neither are we"), 3
NEGATIONS = wordset("не no nie ne não non not ikke inte niet")
# "Nous vous prions d'agréer ...": what ends a letter; "we vragen ons af": what they wonder.
REGARDS = wordset("ons d'agréer agréer croire d'accepter recevoir voler gradire accettare aceptar recibir przyjąć")
# "The request is justified", "our demand for": words of asking that name what was asked.
ALSO_NOUNS = frozenset(("request", "demand", "appeal", "call", "petition", "requests", "demands", "appeals", "calls"))
ALSO_FOR = frozenset(("request", "demand"))
NOUN_AFTER = wordset("is in was has have should were are must will would of from made under")
LINKING = wordset(
    """would can must also therefore hereby strongly jointly urgently respectfully further again once more and or call
    us are am und now today to thus collectively earnestly kindly categorically furthermore moreover join"""
)
# "We, the residents of the old town, ask that ...": the verbs that can follow such an apposition.
PLAIN = wordset("ask urge call demand appeal request insist implore")
LONGEST_APPOSITION = 16
ASKED_NEXT = wordset("that the you on upon for all our both each every his her their")
NO_APPOSITION = wordset(
    "who which that they to not never will have had when if because as what how why they've it he she"
)
WRITING_REACH, WILL_REACH = 16, 18
DESIRE = wordset("""write writing want like wish join continue ask urge call demand come unite""")


def _is_apposed(before: Sequence[str], words: Sequence[str], index: int) -> bool:
    """Whether "we" stands before those who sign and their verb ("We, the residents of the old town, ask that ...")."""
    if before and words[0] == "we" and words[1:2] == ["the"] and index <= LONGEST_APPOSITION:
        return True
    if words[index + 1 : index + 2] == [] or words[index + 1] not in ASKED_NEXT:
        return False
    we = next((at for at in range(index - 1, max(-1, index - LONGEST_APPOSITION), -1) if words[at] == "we"), None)
    return we is not None and NO_APPOSITION.isdisjoint(words[we + 1 : index])


def _asked_by_us(before: Sequence[str], words: Sequence[str], index: int) -> bool:
    """Whether the verb of asking belongs to those who sign, and to now: "we also urge", not "they have urged"."""
    if words[index] in PLAIN and _is_apposed(before, words, index):
        return True
    if not before:
        counted = words[index + 1 : index + 2] != [] and words[index + 1].isdigit()
        told = counted and tells_what_became(words[index + 2 :])  # "Demand 2 was refused."
        return words[index] in ("demand", "urge", "call", "request", "ask") and not told
    last = before[-1]
    if last == "to":
        speaking = "we" in before or "i" in before or ASKERS.has(before)
        if {"writing", "write"} & set(before[-WRITING_REACH:]) and words[index] in PLAIN:
            return True
        return speaking and before[-2:] != ["us", "to"] and any(word in DESIRE for word in before[-4:])
    if last in ("we", "i", "nous") or last in US_AFTER:
        return True
    if last == "in" and words[index].endswith("ing"):
        return "we" in before or "our" in before
    if last in LINKING:
        ours = ASKERS.has(before[-12:]) or words[:2] == ["we", "the"]
        return ours and not (last in ("and", "or") and "will" in before[-WILL_REACH:])
    if ASKERS.has([last]) and last not in ("our", "us"):
        return not words[index].endswith("ing")
    return (
        words[index].isascii()
        and ("we" in before[-8:] or before[:1] == ["we"])
        and last.endswith(("s", "ly"))
        and words[index].endswith(("e", "l", "d", "k", "t", "on"))
    )


# "PHC and the FHC appeal to ...", "PHC welcomes the plan and appeals to ...": those who ask under their acronyms.
ACRONYM_ASKS = re.compile(
    r"\b[A-ZА-ЯІЇЄҐҚ]{3,10}\s+(?:[^.,:;!?]{3,120}?\s(?:and|и|та|і)\s+)?"
    r"(?:also |further |hereby |strongly |therefore |jointly |now |again |urgently |thus )?"
    r"(?:calls? (?:up)?on|urges?|appeals? to|(?:demands?|requests?|asks?) (?:that|the|an?|all|you|[A-Z]\w+)\b|insists?|"
    r"предлага[ею]т|пропону[єю]т?ь?|рекоменду[ею]т|призывае?ю?т|требу[ею]т|прос[ия]т|заклика[єю]\w*|вимага[єю]\w*)\b"
)


def acronym_asks(sentence: str) -> bool:
    """Whether those who sign ask under their acronym, and not one of theirs ("The head of the PHC asks us to ...")."""
    found = ACRONYM_ASKS.search(sentence)
    if found is None or not US_ASKED.isdisjoint(words_of(sentence[found.end() :])[:1]):
        return False
    before = WORD.findall(sentence[: found.start()])
    return not before or before[-1].lower() in BEFORE_ACRONYM or sentence[: found.start()].rstrip()[-1] in ",.:;)"


US_ASKED = wordset("us нас нам nous")
BEFORE_ACRONYM = wordset("the and we of мы и та і й also союз организация")


# "We turn to the President and the Parliament.": whom it speaks to, and nothing that is asked.
LONGEST_TURN = 600
# One of these is in each: `TURNS` looks at a sentence from many places.
TURNING = ("обраща", "зверта", "turn to", "ourselves to", "writing to", "write to", "жолдаймыз", "жүгінеміз", "қарай")
TURNS = re.compile(
    r"[^:;]*\b(?:обращаемся|звертаємося|звертаємось|we (?:turn|address ourselves|are writing|write) to|"
    r"үндеу жолдаймыз|жүгінеміз|қарай(?:мыз)?)(?:\s+(?:к|ко|до)\s+(?:(?!\s(?:с|со|з|із|чтобы|щоб)\s)[^:;])*)?"
    r"(?:\s(?:с|со|з|із)\s(?:[^\s.:;]+\s)?(?:вопросом|питанням))?[.:]",
    re.IGNORECASE,
)


def says_more(words: Sequence[str]) -> bool:
    """Whether a sentence after a demand says what else they must do of whom it asked ("Until then they must ...")."""
    index = OBLIGATION.find(words)
    if index is None or "have" in words[index + 1 : index + 3] or "what" in words[:index]:
        return False
    if words[index] == "should" and words[index - 1 : index] != ["it"]:  # "Should it be built, it must be open to all."
        index = OBLIGATION.find(words, index + 1) or index
    such = words[0] in SUCH and index <= LONGEST_SUCH
    return such or bool(MORE_OF_THEM.intersection(words[max(0, index - 2) : index]))


# "Such a review must be open to all."
SUCH = wordset(
    """such такой такая такое такие такий така таке такі este esta estos estas dicho dicha dichos dichas solche solch
    tal ce cette ces cet tale tali questo questa questi queste taki taka takie diese dieser dieses"""
)
LONGEST_SUCH = 4
MORE_OF_THEM = wordset("they it he she она он они вони він вона олар ол")


def turns_only(sentence: str) -> bool:
    """Whether a sentence says to whom the text turns, and not what for."""
    if len(sentence) > LONGEST_TURN or not any(map(sentence.lower().__contains__, TURNING)):
        return False
    return TURNS.fullmatch(sentence) is not None


NOT_BEGGED = wordset(
    """accept receive contact find sign see note visit click share read write send email call check join follow donate
    hesitate feel let reach refer add subscribe register forward go consult scroll download look watch fill browse
    bear specify indicate remember be enter type select tick print cite quote attribute mention state beachten notieren
    подпишите поделитесь перейдите свяжитесь напишите поддержите подписывайтесь"""
)


PLEASE = wordset("please пожалуйста bitte")
BESIDE_BEGGING = wordset("also do kindly always только лишь auch also nur")
# "If you wish to sign, please ..."
FOR_READERS = wordset("if to should when whether")


def begs(words: Sequence[str]) -> bool:
    """Whether a sentence says "please" of something else than the page it stands on."""
    if words[:1] != [] and words[0] in PLEASE:
        begged = next((word for word in words[1:] if word not in BESIDE_BEGGING), None)
        return begged is not None and begged not in NOT_BEGGED
    later = words.index("please") if "please" in words else len(words)
    if words[:1] != [] and words[0] in FOR_READERS:
        return False
    after = words[later + 1 : later + 4]
    return IMPERATIVES.opens(after) and NOT_BEGGED.isdisjoint(after)
