"""Sentences that ask without a verb of asking: wishes and needs; commands are read in `commanding`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .asking import of_others
from .blocks import READ_IN_WORDS, Block, remembered
from .commanding import SHORTEST_COMMAND, VERB_WITHIN, commands, cries, may_command
from .lexicon import Lexicon, wordset
from .obliging import NOT_ASKED
from .third_person import have_asked, is_requested, named_ask, signers_ask, told_of_letter
from .turkic import SHALL, shall_be
from .vocabulary.deeds import DEEDS
from .vocabulary.demanding import IMPERATIVES, OBLIGATION, POWER
from .vocabulary.head import ADDRESS_DATIVES, OFFICES
from .vocabulary.wishing import (
    ASKED_YOU,
    AWAITED_OF,
    COMMANDS,
    DEED_NEEDED,
    DEED_OF_OTHERS,
    DO_NOW,
    DONE_ENDINGS,
    DUE_DEED,
    FROM,
    HAVE_ASKED,
    IN_LETTERS,
    LETS,
    LETTERS,
    MEANS_TO,
    MUST_AT_END,
    NAMED_ASKS,
    NECESSITY,
    NEED,
    NEEDED,
    NO_DEEDS,
    NOT_LET,
    NOT_NEEDED,
    NOUN_OPENERS,
    OUR_ASKING,
    PEOPLE_WHO_ASK,
    POLITENESS,
    PURPOSE,
    REQUESTED,
    SAYING,
    SIGNERS,
    STRESSING,
    THAT,
    THEY_ASK,
    TO_ASK,
    TO_TURN,
    US,
    WANTS,
    WE_NEED,
    WHICH,
    WILL_BE,
    WISHES,
    WISHES_OF_US,
    WITH_DEMAND,
    YOU,
)

WISH_REACH = 15
BARE = ("ask", "call", "urge", "demand", "request", "insist")
WHO_REACH = 7
# "Сізден ... күтеміз": from whom a Turkic sentence expects something.
IT_NEEDS = (
    *(("il", "faut"), ("hay", "que"), ("é", "urgente"), ("é", "preciso"), ("é", "necessário"), ("es", "urgente")),
    *(("es", "necesario"), ("es", "imprescindible"), ("è", "urgente"), ("è", "necessario"), ("è", "indispensabile")),
)
ARTICLES = frozenset(("el", "la", "un", "una", "a", "o", "um", "uma", "il"))
NOUNS_OF_DOING = ("ción", "sión", "miento", "ção", "são", "mento", "zione", "sione")
INFINITIVES = ("ть", "ти", "ar", "er", "ir", "re", "ć")
ABLATIVE = ("дан", "ден", "тан", "тен", "нан", "нен", "dan", "den", "tan", "ten")
THAT_REACH = 6
US_REACH = 6
SHORTEST_PARTICIPLE = 6
SHALL_WITHIN = re.compile(SHALL.pattern.replace("$", r"\s*(?:[.!]|$)"))


@remembered
def may_wish(block: Block) -> bool:
    """Whether any sentence of a block can be one that wishes or commands: a quick look."""
    if len(block.text) > READ_IN_WORDS or TELLING.has(block.words):
        return True
    if (
        not DO_NOW.isdisjoint(block.words)
        or not MUST_AT_END.isdisjoint(block.words)
        or not WITH_DEMAND.isdisjoint(block.words)
        or "дейміз" in block.words
        or not MAY.isdisjoint(block.words)
        or SHALL_WITHIN.search(block.text) is not None
    ):
        return True
    return any(may_command(block.text, start, end) for start, end in block.sentence_bounds)


# "Il est donc urgent de ...": with these words between, no entry of the others is found.
IT_IS_ALSO = Lexicon(
    """it is therefore|it is also|it is now|it is thus|il est donc|il est aussi|il est également|il est maintenant
    |il est désormais|es ist daher|es ist deshalb|es ist auch|es ist nun|es ist jetzt|è anche|è dunque|è quindi
    |è pertanto|es también|es además|es ahora|é também|é portanto|é agora"""
)
TELLING = Lexicon(
    entry
    for lexicon in (
        *(OBLIGATION, WISHES, WISHES_OF_US, TO_ASK, NECESSITY, SIGNERS, NAMED_ASKS, COMMANDS, LETS),
        *(
            REQUESTED,
            STRESSING,
            WE_NEED,
            LETTERS,
            DEED_NEEDED,
            HAVE_ASKED,
            IN_LETTERS,
            DUE_DEED,
            IT_IS_ALSO,
            PEOPLE_WHO_ASK,
        ),
    )
    for entry in lexicon.entries
)


def wishes(text: str, words: Sequence[str]) -> bool:
    """Whether a sentence asks by what those who sign wish, by what is needed, or by a command."""
    if not words or text.endswith("?"):
        return False
    if (
        is_requested(words)
        or _stresses_need(words)
        or _hopes(words)
        or _means_to_ask(words)
        or _needs(words)
        or signers_ask(words)
        or have_asked(words)
        or told_of_letter(words)
    ):
        return True
    return (
        named_ask(text, words)
        or _asks_you(words)
        or commands(text, words)
        or _lets(words, exclaimed=text.endswith("!"))
        or cries(text, words)
    )


def _stresses_need(words: Sequence[str]) -> bool:
    """Whether those who sign point at what is needed ("Обращаем внимание министерства на необходимость ...")."""
    stress = STRESSING.find(words[:WISH_REACH])
    return stress is not None and not NEED.isdisjoint(words[stress : stress + WISH_REACH])


def _lets(words: Sequence[str], *, exclaimed: bool) -> bool:
    """Whether a sentence wishes that those in power do something ("Let the gardeners return!", "Пусть министр ...")."""
    if words[0] == "que" and exclaimed:  # "Que la mairie publie le plan !"
        return True
    return LETS.opens(words) and NOT_LET.isdisjoint(words[:2])


def leads_to_wishes(words: Sequence[str]) -> bool:
    """Whether a line above a list says what those who sign wish or need ("We want:", "Queremos:", "Es braucht:")."""
    if not words or SAYING.has(words):
        return False
    wished = any(
        WISHES.at(words, index) or (_of_us(words, index) and WISHES_OF_US.at(words, index))
        for index in range(len(words))
    )
    return wished or NEEDED.has(words) or OUR_ASKING.has(words) or _means_to_ask(words) or signers_ask(words)


def _hopes(words: Sequence[str]) -> bool:
    """Whether they wish that those in power, or those whom they speak to, do something."""
    for index in range(min(len(words), WISH_REACH)):
        length = WISHES.at(words, index) or (_of_us(words, index) and WISHES_OF_US.at(words, index))
        if length:
            after = list(words[index + length : index + length + WISH_REACH])
            if not after and index and words[index - 1].endswith(DEED_OF_OTHERS):
                return True
            if not after and words[index - 1 : index] == ["деп"]:
                return _names_power(words[:index])
            if not after:
                return _names_power(words[:index]) and any(word.endswith(ABLATIVE) for word in words[:index])
            return not POLITENESS.has(after) and not _is_up_to_nature(after) and _of_others(words[index], after)
    return False


def _is_up_to_nature(wished: Sequence[str]) -> bool:
    """Whether the weather is wished for, of which nobody can be asked ("Надеемся на открытие сезона дождей.").

    As the time by which something is done, or as what those in power deal with, it says nothing of who acts.
    """
    at = next((at for at, word in enumerate(wished[:NATURE_REACH]) if word in NATURE), None)
    return at is not None and BY_TIME.isdisjoint(wished[max(0, at - 2) : at]) and not _names_power(wished)


NATURE_REACH = 5
BY_TIME = wordset(
    """before after until by during этого до после перед во від після перед під до vor nach bis während antes después
    hasta durante avant après pendant prima dopo entro depois até przed po do"""
)
NATURE = wordset(
    """rain rains snow weather harvest sun wind дождя дождей дожди дождь снега снег погоду погоды погода урожай урожая
    солнце солнца ветер дощу дощів снігу погоди врожай врожаю сонце lluvia lluvias nieve cosecha pluie neige météo
    récolte regen schnee wetter ernte pioggia neve raccolto chuva safra deszcz śnieg pogoda pogodę жаңбыр қар yağmur"""
)


def _of_us(words: Sequence[str], index: int) -> bool:
    return not US.isdisjoint(words[max(0, index - US_REACH) : index]) or words[index + 1 : index + 2] == ["wir"]


def _of_others(verb: str, after: list[str]) -> bool:
    """Whether what is wished is an act of others ("that you", "the council to", "from the government")."""
    if after[:1] == ["to"] and SAYING.has(after[1:3]):
        return False
    if after and (after[0] in PURPOSE or (verb in WANTS and (after[0] in THAT or after[0] in NOUN_OPENERS))):
        return True
    leads = next((at for at, word in enumerate(after[:THAT_REACH]) if word in THAT or word in PURPOSE), None)
    if leads is not None:
        return _names_power(after[: leads + WHO_REACH]) or _will_be_done(after)
    if after[:1] == ["to"]:
        return False
    who = after[:WHO_REACH]
    if after[0] in AWAITED_OF:
        return True
    if after[0] in FROM:
        return _names_power(who) or OFFICES.has(who)
    doing = any(word.endswith("ing") for word in who[1:]) and verb == "look"
    you = after[0] == "you" and not any(word.endswith("ed") for word in after[1:2])
    if _names_power(who) and (not TO.isdisjoint(after[1:]) or you or doing or "will" in after[1:]):
        return True
    return DEEDS.has(after[:DEED_REACH])


# "Надеемся на пересмотр решения": what is hoped for, in a noun of doing.
DEED_REACH = 4
TO = frozenset(("to", "pour", "para", "per"))


def _will_be_done(words: Sequence[str]) -> bool:
    """Whether a clause says what will be done to something ("that the decision will be reversed")."""
    will = next((at for at, word in enumerate(words) if word in WILL_BE), None)
    after = words[will + 1 : will + 4] if will is not None else []
    return any(word.endswith(DONE_ENDINGS) and len(word) >= SHORTEST_PARTICIPLE for word in after)


def _names_power(words: Sequence[str]) -> bool:
    return not YOU.isdisjoint(words) or POWER.has(words)


def _means_to_ask(words: Sequence[str]) -> bool:
    """Whether they say that they want to ask, or write in order to ("Le queremos pedir", "möchten wir Sie bitten")."""
    index = TO_ASK.find(words)
    if index is not None and words[index] in TO_TURN and WITH_DEMAND.isdisjoint(words[index:]):
        return False
    return index is not None and not MEANS_TO.isdisjoint(words[max(0, index - WISH_REACH) : index])


def _needs(words: Sequence[str]) -> bool:
    """Whether something is needed of those in power ("It is time for the council to ...")."""
    if NOT_ASKED.has(words[:NOT_ASKED_REACH]):  # "Треба визнати, що ..."
        return False
    index = NECESSITY.find(words[:WISH_REACH])
    if index is not None and (_names_power(words[index : index + WISH_REACH]) or _be_done(words, index)):
        return True
    plain = [*(word for word in words[:4] if word not in ADVERBS), *words[4:]]
    if _to_do(plain, NECESSITY) or any(_to_do(said, DUE_DEED) for said in (plain, words)):
        return True
    if _lack(words) or _forbids(words):
        return True
    if "час" in words[1:WHO_REACH] and ADDRESS_DATIVES.has(words[: words.index("час")]):
        return words[words.index("час") + 1 :] != [] and words[words.index("час") + 1].endswith(INFINITIVES)
    after = words[2:3] if tuple(words[:2]) in IT_NEEDS else words[1:3] if words[0] in DO_NOW else []
    now = any(word.endswith(INFINITIVES) and word not in NO_DEEDS for word in after)
    return now or _needs_deed(words) or shall_be(words)


def _needs_deed(words: Sequence[str]) -> bool:
    """Whether what is needed is named by a noun of doing ("Es urgente la promulgación de una ley ...")."""
    named = tuple(words[:2]) in IT_NEEDS and not ARTICLES.isdisjoint(words[2:3])
    return named and any(word.endswith(NOUNS_OF_DOING) for word in words[3:4])


def _be_done(words: Sequence[str], index: int) -> bool:
    """Whether "it is time", "es urgente que" goes on with what shall be done ("... que se cierre la mina")."""
    after = words[index + NECESSITY.at(words, index) :][:3]
    return "se" in after[:2] and words[index + NECESSITY.at(words, index) - 1] == "que"


def _to_do(words: Sequence[str], necessity: Lexicon) -> bool:
    """Whether "it is time", "es necesario" opens a sentence, and goes on with what to do ("... publicar el plan")."""
    index = next((at for at in range(min(2, len(words))) if necessity.at(words, at)), None)
    if index is None:
        return False
    after = words[index + necessity.at(words, index) :]
    if not NO_DEEDS.isdisjoint(after[:DEED_REACH]):
        return False
    if after[:1] == ["to"]:
        return len(after) >= SHORTEST_COMMAND - 1 and IMPERATIVES.opens(after[1:])
    if words[index] in ("es", "het", "jetzt") and not TO_OF_GERMANIC.isdisjoint(after):
        return NO_DEEDS.isdisjoint(after)
    if after[:1] == ["que"] or words[index + necessity.at(words, index) - 1] in ("que", "чтобы", "щоб"):
        return True
    return any(word.endswith(INFINITIVES) for word in after[:2])


NOT_ASKED_REACH = 4
# "It is therefore time to ...", "È anche urgente ..."
ADVERBS = wordset(
    """also therefore now thus then anche dunque quindi pertanto ora también además ahora hoy entonces donc aussi
    également maintenant désormais daher deshalb auch nun jetzt endlich também portanto agora поэтому также теперь тому
    також тепер"""
)
TO_OF_GERMANIC = frozenset(("zu", "te"))


def _lack(words: Sequence[str]) -> bool:
    """Whether a sentence opens with what those who sign need ("We need a public hearing.")."""
    index = WE_NEED.find(words[:LACK_REACH])
    if index is None:
        needed = DEED_NEEDED.find(words[:2])
        return needed is not None and DEEDS.has(words[needed + 1 : needed + 1 + DEED_REACH])
    after = words[index + WE_NEED.at(words, index) :][:3]
    named = not NOUN_OPENERS.isdisjoint(after[:1]) or DEEDS.has(after)
    return named and NOT_NEEDED.isdisjoint(after) and NO_DEEDS.isdisjoint(after)


LACK_REACH = 4


def _forbids(words: Sequence[str]) -> bool:
    """Whether something may be done to nobody ("Kein Gärtner darf bestraft werden.")."""
    return words[0] in NOBODY and not MAY.isdisjoint(words[:VERB_WITHIN]) and words[-1] in SUFFERED


# "Niemand darf den Garten betreten." is a rule of the house.
SUFFERED = wordset("werden verlieren leiden sterben hungern frieren zurückbleiben verschwinden weichen")
NOBODY, MAY = frozenset(("kein", "keine", "keiner", "niemand", "nichts")), frozenset(("darf", "dürfen"))


def _asks_you(words: Sequence[str]) -> bool:
    """Whether somebody asks those to whom the text speaks ("The community is shocked and urges you to ...")."""
    index = THEY_ASK.find(words)
    while index is not None:
        if not ASKED_YOU.isdisjoint(words[index + 1 : index + 3]) and not words[index].endswith(BARE):
            return WHICH.isdisjoint(words[max(0, index - WHO_REACH) : index]) and not of_others(words)
        index = THEY_ASK.find(words, index + 1)
    return False
