"""What asks in a sentence: verbs of asking of those who sign, and what those in power must do."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .blocks import READ_IN_WORDS, Block, remembered
from .lexicon import Lexicon, wordset
from .vocabulary.asking import WE_ASK
from .vocabulary.demanding import ASKERS, ASKING, FIRST_PERSON_ENDINGS, OBLIGATION, POWER, URGENT

ASKER_REACH = 25
DEMAND_REACH = 8
SAID_REACH = 4
# "Our only demand is that ...": a demand in a noun.
OUR_DEMAND = Lexicon(
    """our demand is|our only demand is|our request is|our appeal is|наше требование|наше единственное требование
    |единственное наше требование|наша просьба|наша вимога|наша єдина вимога|єдина наша вимога|наше прохання
    |біздің талабымыз|біздің жалғыз талабымыз|unsere forderung ist|unsere forderung lautet|nuestra demanda es
    |nuestra exigencia es|notre demande est|notre exigence est|naszym żądaniem jest|la nostra richiesta è"""
)
POWER_REACH = 12
# Those whose demands a text may report, and those who speak in it.
OTHERS = Lexicon(
    """protest*|demonstrator*|striker*|strikers|crowd|rally|they|he|she|proponents|opponents|critics
    |протестующие|митингующие|демонстранты|забастовщики|участники митинга|участники акции|они|он|она
    |шерушілер|митингіге|олар|протестувальники|мітингувальники|демонстранти|учасники мітингу|вони|він
    |manifestantes|los manifestantes|demonstranten|sie fordern|manifestants|ils|ellos"""
)
SPEAKERS = Lexicon("""we|our|us|undersigned|i|мы|нас|наш*|біз*|ми|нам|wir|uns*|nous|notre|nosotr*|nuestr*|биз*""")


def of_others(words: Sequence[str]) -> bool:
    """Whether a sentence reports what others ask ("The protesters demand:")."""
    return OTHERS.has(words[:6]) and not SPEAKERS.has(words)


def asks(words: Sequence[str]) -> int | None:
    """Where in the words of a sentence somebody who signs asks for something; None where nobody does."""
    named = OUR_DEMAND.find(words[:DEMAND_REACH])
    if named is not None and not (named and words[named - 1].endswith(FIRST_PERSON_ENDINGS)):
        return named
    index = ASKING.find(words)
    while index is not None:
        length = ASKING.at(words, index)
        before, after = words[max(0, index - ASKER_REACH) : index], words[index + length : index + length + 2]
        ours = WE_ASK.at(words, index) or _we_after(words, index + length) or _asked_by_us(before, words, index)
        ours = ours or (words[index + length - 1].endswith("yor") and words[-1].endswith("yoruz"))
        if ours and not _is_no_request(words[index], before, after):
            return index
        index = ASKING.find(words, index + 1)
    return None


def _is_no_request(word: str, before: Sequence[str], after: Sequence[str]) -> bool:
    """Whether a word of asking is a noun, denied or mere politeness ("the request is", "мы не просим")."""
    if word in ALSO_NOUNS and not NOUN_AFTER.isdisjoint(after[:1]):
        return True
    if word in ALSO_FOR and after[:1] == ["for"] and before[-1:] != ["we"]:
        return True
    return not NEGATIONS.isdisjoint(before[-1:]) or not REGARDS.isdisjoint(after[:2])


@remembered
def may_ask(block: Block) -> bool:
    """Whether any sentence of a block can be one that asks: a quick look that spares cutting most blocks."""
    if len(block.text) > READ_IN_WORDS:
        return True
    found = ASKING.has(block.words) or OUR_DEMAND.has(block.words)
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


NEGATIONS = wordset("не no nie ne não non not ikke inte niet")
# "Nous vous prions d'agréer ...": what ends a letter.
REGARDS = wordset("d'agréer agréer croire d'accepter recevoir voler gradire accettare aceptar recibir przyjąć")
# "The request is justified", "our demand for": words of asking that name what was asked.
ALSO_NOUNS = frozenset(("request", "demand", "appeal", "call", "petition", "requests", "demands", "appeals", "calls"))
ALSO_FOR = frozenset(("request", "demand"))
NOUN_AFTER = wordset("is in was has have should were are must will would of from made under")
LINKING = wordset(
    """would can must also therefore hereby strongly jointly urgently respectfully further again once more and or call
    us are now to thus collectively earnestly kindly categorically furthermore moreover join"""
)
# "We, the residents of the old town, ask that ...": the verbs that can follow such an apposition.
PLAIN = wordset("ask urge call demand appeal request insist implore")
LONGEST_APPOSITION = 16
DESIRE = wordset("""write writing want like wish join continue ask urge call demand come unite""")


def _asked_by_us(before: Sequence[str], words: Sequence[str], index: int) -> bool:
    """Whether the verb of asking belongs to those who sign, and to now: "we also urge", not "they have urged"."""
    if before and words[0] == "we" and words[1:2] == ["the"] and index <= LONGEST_APPOSITION and words[index] in PLAIN:
        return True
    if not before:
        return words[index] in ("demand", "urge", "call", "request", "ask")
    last = before[-1]
    if last == "to":
        speaking = "we" in before or "i" in before or ASKERS.has(before)
        return speaking and before[-2:] != ["us", "to"] and any(word in DESIRE for word in before[-4:])
    if last in ("we", "i", "nous") or last in US_AFTER:
        return True
    if last == "in" and words[index].endswith("ing"):
        return "we" in before or "our" in before
    if last in LINKING:
        return ASKERS.has(before[-12:])
    if ASKERS.has([last]) and last not in ("our", "us"):
        return not words[index].endswith("ing")
    return (
        words[index].isascii()
        and ("we" in before[-8:] or before[:1] == ["we"])
        and last.endswith(("s", "ly"))
        and words[index].endswith(("e", "l", "d", "k", "t", "on"))
    )


# "PHC and the FHC appeal to ...": those who ask under their acronyms.
ACRONYM_ASKS = re.compile(
    r"\b[A-ZА-ЯІЇЄҐҚ]{3,10}\s+(?:also |further |hereby |strongly |therefore |jointly |now |again |urgently |thus )?"
    r"(?:calls? (?:up)?on|urges?|appeals? to|(?:demands?|requests?|asks?) (?:that|the|an?|all|you|[A-Z]\w+)\b|insists?|"
    r"призывае?ю?т|требу[ею]т|прос[ия]т|заклика[єю]\w*|вимага[єю]\w*)\b"
)


# "We turn to the President and the Parliament.": whom it speaks to, and nothing that is asked.
LONGEST_TURN = 600
TURNS = re.compile(
    r"[^:;]*\b(?:обращаемся|звертаємося|звертаємось|we (?:turn|address ourselves|are writing|write) to|"
    r"үндеу жолдаймыз|жүгінеміз|қарай(?:мыз)?)(?:\s+(?:к|ко|до)\s+(?:(?!\s(?:с|со|з|із|чтобы|щоб)\s)[^:;])*)?"
    r"(?:\s(?:с|со|з|із)\s(?:[^\s.:;]+\s)?(?:вопросом|питанням))?[.:]",
    re.IGNORECASE,
)


def says_more(words: Sequence[str]) -> bool:
    """Whether a sentence after a demand says what else they must do of whom it asked ("Until then they must ...")."""
    index = OBLIGATION.find(words)
    return index is not None and bool(MORE_OF_THEM.intersection(words[max(0, index - 2) : index]))


MORE_OF_THEM = wordset("they it he she она он они вони він вона олар ол")


def turns_only(sentence: str) -> bool:
    """Whether a sentence says to whom the text turns, and not what for."""
    return len(sentence) <= LONGEST_TURN and TURNS.fullmatch(sentence) is not None


NOT_BEGGED = wordset(
    """accept receive contact find sign see note visit click share read write send email call check join follow donate
    подпишите поделитесь перейдите свяжитесь напишите поддержите подписывайтесь"""
)


def begs(words: Sequence[str]) -> bool:
    """Whether a sentence says "please" of something else than the page it stands on."""
    return words[:1] in (["please"], ["пожалуйста"]) and words[1:2] != [] and words[1] not in NOT_BEGGED


def obliges(words: Sequence[str]) -> bool:
    """Whether a sentence says what those in power must do, or what those who sign think that must be done."""
    words = _thought(words)
    index = OBLIGATION.find(words)
    if index is None or index > POWER_REACH + 4 or _reported(words[:index]):
        return False
    if (index <= 1 and words[0] in NO_REASONS) or not INDIRECT.isdisjoint(words[:index]):
        return False
    if not NOT_NOW.isdisjoint(words[index + 1 : index + 2]) or REPORTING.has(words[-SAID_REACH:]):
        return False
    if index <= 1 and IMPERSONAL.has(words[: index + 1]):
        return words[index + 1 : index + 2] != [] and not NOT_ASKED.has(words[index + 1 : index + 2])
    if "not" in words[index + 1 : index + 2] and "be" in words[index + 2 : index + 3]:
        return _has_subject(words, index) and _shall_be_done(words, index)
    if words[index - 1 : index] != [] and words[index - 1] in TOLD and not NOT_ASKED.has(words[index + 1 : index + 2]):
        return SUBORDINATE.isdisjoint(words[:index])
    if index == 1 and _is_one(words[0]) and words[1] not in ALSO_HAVE:  # "Pear must ..."
        return True
    if (POWER.has(words[:index]) and index <= POWER_REACH) or URGENT.has(words[index : index + 5]):
        return True
    return _has_subject(words, index) and _shall_be_done(words, index)


def _thought(words: Sequence[str]) -> Sequence[str]:
    """The words of what those who sign think, where they say that they do ("We believe that the ban must ...")."""
    opinion = OPINIONS.find(words[:OPINION_REACH])
    if opinion is None:
        return words
    start = opinion + OPINIONS.at(words, opinion)
    return words[start + (words[start : start + 1] != [] and words[start] in THAT_WORDS) :]


OPINION_REACH = 4
OPINIONS = Lexicon(
    """we believe|we think|we are convinced|we maintain|we hold|in our view|in our opinion|we are of the view
    |we are of the opinion|we are firmly convinced|we firmly believe|we strongly believe|we consider|i believe|i think
    |считаем|считаю|полагаем|полагаю|убеждены|уверены|по нашему мнению|на наш взгляд|вважаємо|вважаю|переконані
    |впевнені|на нашу думку|біздіңше|біздің ойымызша|біздің пікірімізше|wir meinen|wir finden|wir glauben
    |wir sind überzeugt|wir sind der meinung|wir sind der ansicht|wir sind der auffassung|unserer meinung nach
    |creemos|pensamos|consideramos|estamos convencidos|estamos convencidas|a nuestro juicio|entendemos|acreditamos
    |nous pensons|nous croyons|nous estimons|nous considérons|nous sommes convaincus|crediamo|riteniamo|pensiamo
    |uważamy|jesteśmy przekonani|naszym zdaniem|düşünüyoruz|inanıyoruz"""
)
THAT_WORDS = wordset("that что що dass que che że")


def _has_subject(words: Sequence[str], index: int) -> bool:
    """Whether a sentence names what must be, in its main clause: no pronoun ("It must"), though "this law" is."""
    if not index or words[index - 1] in NO_SUBJECTS or words[index - 1] in ARTICLES:
        return False
    named = words[0] not in NO_SUBJECTS or (words[0] in THESE and index > 1)
    return named and SUBORDINATE.isdisjoint(words[:index])


THESE = wordset("this these those such эти этот эта это ці цей ця це")


def _is_one(word: str) -> bool:
    """Whether a word can be the name of one who must do something."""
    return word not in NO_SUBJECTS and word not in EVERYBODY and word not in SUBORDINATE


# "Where needed, ...", "This must be done because ...": no demand of its own.
NO_REASONS = wordset("где де где-то это це where this")
# "Views on how it should be released differ", "at a time when cities must save": a question, a circumstance.
INDIRECT = wordset(
    "how whether when where while wie ob wenn wo donde cuando cuándo où quand когда где коли де onde quando dove"
)
# "The council should have kept it", "Суд должен был состояться": what did not happen.
NOT_NOW = wordset("have был была были было haber avoir aver")
NO_SUBJECTS = wordset(
    "it this that these there those we i you he she they это эти мы я вы они она это це ці ми ви вони es wir"
)
EVERYBODY = wordset(
    "everyone everybody nobody one people all что кто все люди всі людина хто man alle jeder on todos uno"
)
ARTICLES = wordset("das")
ALSO_HAVE = wordset("має мають has have ha tem")
TOLD = wordset("you вы ви usted ustedes vous")
SUBORDINATE = wordset(
    """that which who whom whether if because when where how why what
    где де что который которые если когда как що який які dass ob"""
)
BE = wordset("be быть бути ser être essere zostać być")
DONE_ENDINGS = tuple(
    wordset(
        """ed en ны на но ен ён ан ні ний ано ено ят яты ята ято ято ыт ыты ыта ыто ут уты ута уто знято прийнято
        ado ada ados adas ido ida idos idas é ée és ées ie ies ato ata ati ate uto uta any ona one ony ane ana"""
    )
)
# Participles of English that no ending shows.
DONE = wordset(
    """held brought put set cut shut let made sent kept paid built sold told heard met left found lost spent
    rebuilt understood dealt fought sought taught bought rid free open"""
)
NOT_DONE = wordset("""noted remembered understood said mentioned seen considered concerned even aligned heaven able""")


def _shall_be_done(words: Sequence[str], index: int) -> bool:
    """Whether something must be done to what the sentence is about ("All records must be published")."""
    start = index + OBLIGATION.at(words, index)
    after = list(words[start : start + 4])
    if words[index] in ("müssen", "muss"):
        return words[-1] == "werden"
    after = [word for word in after if not word.endswith("ly") and word not in BETWEEN]
    if not after:
        return False
    if after[0] in STAY:
        return True
    done = len(after) > 1 and (after[1].endswith(DONE_ENDINGS) or after[1] in DONE) and after[1] not in NOT_DONE
    return done and after[0] in BE


BETWEEN = wordset("also not never no longer now once then therefore все же")
# "The valley must remain open", "The war must end".
STAY = wordset(
    """remain stay end stop cease resign go happen become прекратиться закончиться остаться оставаться уйти стать
    припинитися закінчитися залишитися залишатися піти стати aufhören enden bleiben terminar cesar seguir permanecer
    cesser finir rester finire cessare restare rimanere"""
)


# "The Working Group found that he should be released": what others said, not what is asked here.
REPORTING = Lexicon(
    """found|say|says|said|stated|concluded|noted|held that|ruled|according to|told|argued|claims|claimed|believed
    |promised|wrote
    |states that|state that
    |считают|полагают|отметил*|sagt|sagen|sagte|dijo|dice|dicen|сказал*|заявил*|считал*|обещал*|согласно|заявив|вважав|обіцяв"""
)
THAT = Lexicon("that|to|что|що|dass|que")


def _reported(words: Sequence[str]) -> bool:
    index = REPORTING.find(words)
    return index is not None and (THAT.has(words[index:]) or words[index] == "according")


# "Необходимо создать ...": what must be done, of nobody in particular.
IMPERSONAL = Lexicon("необходимо|нужно|следует|необхідно|слід|потрібно|it is essential|it is imperative|it is vital")
NOT_ASKED = Lexicon(
    """отметить|подчеркнуть|сказать|понимать|помнить|напомнить|признать что|учитывать|иметь|зазначити|підкреслити
    |розуміти|пам'ятати|нагадати|note|stress|remember|recall|know|be aware|understand|see|знать|знати"""
)
