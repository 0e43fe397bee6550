"""Sentences that say what those in power must do."""

from __future__ import annotations

from collections.abc import Sequence

from .asking import POWER_REACH, of_others
from .lexicon import Lexicon, wordset
from .vocabulary.demanding import IMPERATIVES, OBLIGATION, POWER, URGENT
from .vocabulary.head import ADDRESS_DATIVES, OFFICES
from .vocabulary.ruling import ORDINARY
from .whose import rulers_say

SAID_REACH = 4


def obliges(words: Sequence[str], addressed: frozenset[str] = frozenset()) -> bool:
    """Whether a sentence says what those in power must do, or what those who sign think that must be done.

    `addressed` are words by which the document names those to whom it speaks ("Pearville").
    """
    sentence, words = words, _thought(words)
    index = OBLIGATION.find(words)
    if index is None or index > POWER_REACH + 4 or _reported(words[:index]) or _told_by_rulers(sentence[:index]):
        return False
    if tuple(words[:2]) in NOBODY or words[0] in NOBODY_AT_ALL:
        return True
    if _binds_nobody(words, index):
        return True
    if _is_no_duty(words, index):
        return False
    if IMPERSONAL.at(words, index):
        return is_needed(words, index, thought=words is not sentence)
    asked = _asked_by_form(words, index)
    return _has_bearer(words, index, addressed) if asked is None else asked


def _binds_nobody(words: Sequence[str], index: int) -> bool:
    """Whether something shall happen to nobody ("No keeper should lose ..."), and it is not what one may think."""
    nobody = words[0] == "no" and 1 < index <= NO_ONE_REACH and words[index] in ("must", "should", "shall")
    return nobody and OF_MIND.isdisjoint(words[index + 1 : index + 3])


def _is_no_duty(words: Sequence[str], index: int) -> bool:
    """Whether a verb of duty stands in a reason, a question, a circumstance, or tells what was or what others said."""
    if (index <= 1 and words[0] in NO_REASONS) or not INDIRECT.isdisjoint(words[:index]):
        return True
    if words[-2:] == ["by", "now"]:  # "It should be finished by now."
        return True
    if not SOMETIMES.isdisjoint(words[:index]) or (words[0] in CONDITIONS and words[index] in IN_CONDITIONS):
        return True
    if index > 1 and words[index - 1] in RELATIVES:  # "There are three walls that must come down": no main clause
        return True
    if words[index] in AT_END and index + 2 < len(words):
        return True
    if not NOT_NOW.isdisjoint(words[index + 1 : index + 2]) or _told_at_end(words):
        return True
    return _tells_of_need(words, index) or owes(words, index)


def _asked_by_form(words: Sequence[str], index: int) -> bool | None:
    """Whether a sentence asks or does not, where its form alone says so ("Es darf keine ...", "There must be ...")."""
    if words[:2] == ["es", "darf"] and words[2:3] and words[2].startswith(("kein", "nicht")):
        return words[3:4] != ["vergessen"]
    if words[0] == "es" and words[-1] == "geben" and index == 1:  # "Es muss eine Anhörung geben."
        return NO_MATTER.isdisjoint(words)
    if words[index] in ("is", "are"):  # "The gate is to be mended without delay."
        planned = ON_DAY.has(words) and not PERFORMED.isdisjoint(words[index:])
        return URGENT.has(words) and not planned and _has_subject(words, index)
    if words[0] in OWED and index == 0:  # "Debe publicarse el plan."
        return any(word.endswith(PASSIVE_INFINITIVES) and word not in OF_ONESELF for word in words[1:2])
    if words[:index] == ["there"]:  # "There must be an inquiry."
        return words[index] != "should" and NO_MATTER.isdisjoint(words[index + 2 : index + 5])
    if "not" in words[index + 1 : index + 2] and "be" in words[index + 2 : index + 3]:
        return _has_subject(words, index) and _shall_be_done(words, index)
    if words[index - 1 : index] != [] and words[index - 1] in TOLD and not NOT_ASKED.has(words[index + 1 : index + 2]):
        return SUBORDINATE.isdisjoint(words[:index])
    return None


def _has_bearer(words: Sequence[str], index: int, addressed: frozenset[str]) -> bool:
    """Whether the duty is that of somebody in power or addressed, is urgent, or something shall be done."""
    told = NOT_ASKED.has(words[index + 1 : index + 2])  # "Sie müssen wissen, dass ..."
    if (
        index == 1
        and not told
        and _is_one(words[0])
        and (words[0] not in ORDINARY or not NEGATIONS.isdisjoint(words[1:3]))
    ):
        return True  # "Pear must ..."
    if THEIR_OPINIONS.has(words[:index]) and words[index - 1] in NO_SUBJECTS:  # "The council believes that it must"
        return False
    if index <= POWER_REACH and POWER.has(words[:index]):
        return True
    if index <= POWER_REACH and not addressed.isdisjoint(words[:index]) and SUBORDINATE.isdisjoint(words[:index]):
        return True
    if URGENT.has(words[index : index + 5]):
        return True
    return _has_subject(words, index) and _shall_be_done(words, index)


def _told_by_rulers(before: Sequence[str]) -> bool:
    """Whether the words before a duty say that those in power see it so ("The company believes workers must ...")."""
    return AND.isdisjoint(before) and rulers_say(before)


AND = wordset("and but so и но а та але й және und aber y pero et mais e ma")


def _told_at_end(words: Sequence[str]) -> bool:
    """Whether a sentence ends with who said it, and that is none of those who sign ("..., the mayor said").

    An organization tells the news of what it asks itself in this way ("..., Pear Watch said today").
    """
    said = REPORTING.find(words[-SAID_REACH:])
    if said is None:
        return False
    said += max(0, len(words) - SAID_REACH)
    sayer = words[max(0, said - SAYER_REACH) : said]
    ours = words[said] in ("said", "says") and sayer != [] and NO_SAYERS.isdisjoint(sayer)
    return not ours or POWER.has(sayer) or OFFICES.has(sayer) or REPORTING.at(words, said) > 1


SAYER_REACH = 2
NO_SAYERS = wordset("he she they it the a an who officials sources man woman")


def _thought(words: Sequence[str]) -> Sequence[str]:
    """The words of what those who sign think, where they say that they do ("We believe that the ban must ...")."""
    opinion = OPINIONS.find(words[: CONCEDED_REACH if words[:1] and words[0] in CONCEDING else OPINION_REACH])
    if opinion is None:
        return _thought_by_others(words)
    start = opinion + OPINIONS.at(words, opinion)
    return words[start + (words[start : start + 1] != [] and words[start] in THAT_WORDS) :]


def _thought_by_others(words: Sequence[str]) -> Sequence[str]:
    """The words of what an organization thinks that signs under its name ("Pear Watch believes that ...")."""
    opinion = THEIR_OPINIONS.find(words[:THEIR_REACH])
    if not opinion or POWER.has(words[:opinion]) or of_others(words):
        return words
    return words[opinion + THEIR_OPINIONS.at(words, opinion) :]


OPINION_REACH, THEIR_REACH, CONCEDED_REACH = 4, 9, 30
# "While we know of the drought, we believe that the council must ...": what is granted, before what is thought.
CONCEDING = wordset("while although though хотя хоча хоть obwohl aunque embora sebbene choć chociaż")
THEIR_OPINIONS = Lexicon(
    """believes that|believe that|considers that|consider that|is convinced that|are convinced that|maintains that
    |is of the view that|is of the opinion that|считает что|считают что|полагает что|вважає що|вважають що"""
)
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
    return named and (SUBORDINATE.isdisjoint(words[:index]) or _has_relative_clause(words[:index]))


def _has_relative_clause(words: Sequence[str]) -> bool:
    """Whether a subject holds a clause with a verb of its own ("The beds that have been bare must ...")."""
    which = next((at for at, word in enumerate(words) if word in SUBORDINATE), 0)
    return which > 1 and words[which] in WHICH_WAS and not FINITE_OF_CLAUSE.isdisjoint(words[which + 1 :])


WHICH_WAS = wordset("that which who которые который которая которое які який яка яке")
FINITE_OF_CLAUSE = wordset("is are was were has have had были был была было стали були був була було стали")
THESE = wordset("this these those such эти этот эта это ці цей ця це")


def _is_one(word: str) -> bool:
    """Whether a word can be the name of one who must do something."""
    return word not in NO_SUBJECTS and word not in EVERYBODY and word not in SUBORDINATE


# "No one should be prosecuted", "Ни один садовник не должен сидеть в тюрьме".
NOBODY = frozenset((("no", "one"), ("ни", "один"), ("ни", "одна"), ("ні", "один"), ("жоден", "із"), ("not", "one")))
# Turkic verbs of duty end the sentence of which they are the verb.
AT_END = wordset("тиіс керек қажет міндетті тийиш kerak lozim керак лозим")
NO_ONE_REACH = 8  # "No keeper of the old orchard should lose ..."
# "No reader should expect ..."
OF_MIND = wordset("expect think believe assume suppose imagine doubt hope wonder worry forget underestimate")
NOBODY_AT_ALL = wordset(
    """nobody никто ніхто жоден жодна niemand nadie personne nessuno nikt ninguém aucun aucune ningún ninguna nessun
    nessuna nenhum nenhuma żaden żadna"""
)
# "По закону акимат обязан ...": what a law says.
BY_LAW = Lexicon(
    """по закону|согласно|в соответствии с|за законом|згідно|відповідно до|under the law|under the act|under this act
    |under the covenant|under the convention|under international|under the treaty
    |under the charter|under european|under eu|under national|under domestic|under human rights
    |under the constitution
    |under article|by law|pursuant to|according to|заң бойынша|заңға сәйкес|конституция бойынша|nach dem gesetz
    |según la ley|de acuerdo con|selon la loi|conformément à|zgodnie z"""
)
# "Where needed, ...", "This must be done because ...": no demand of its own.
NO_REASONS = wordset("где де где-то это це where this")
# "Views on how it should be released differ", "at a time when cities must save": a question, a circumstance.
INDIRECT = wordset(
    "how whether when where while what wie ob wenn wo donde cuando cuándo où quand когда где коли де onde quando dove"
)
# "If it should rain, ...", "Falls es gelingen sollte, ..."
CONDITIONS, IN_CONDITIONS = wordset("if falls sofern wenn"), wordset("should sollte sollten")
RELATIVES = wordset("que qui che which who которые который которая которое які який яка яке które który która")
# "Sometimes one has to ask anew": what is so now and then.
SOMETIMES = wordset("sometimes occasionally иногда порой инколи часом кейде manchmal mitunter parfois bazen talvolta")
# "The council should have kept it", "Суд должен был состояться": what did not happen.
NOT_NOW = wordset("еді have был была были было haber avoir aver")
NO_SUBJECTS = wordset(
    "it this that these there those we i you he she they это эти мы я вы они она це ці ми ви вони es wir"
)
EVERYBODY = wordset(
    """das dies everyone everybody nobody one people all что кто все люди всі людина хто man alle jeder on todos uno se
    si"""
)
ARTICLES = wordset("das")
# "Державі має ..." and "Рада має право": a verb of having obliges where a verb in the infinitive follows.
HAVING = wordset("має мають маєте маю маємо")
HAVING_REACH = 5
HAD = wordset("право можливість змогу намір досвід честь шанс сенс повноваження мету рацію підстави")
NEEDING = wordset("have has need needs")
# "Firms now have to save": what is, and not what should be.
MEANWHILE = wordset("now still only often already always then otherwise therefore even both who first")
NEGATIONS = wordset("not never не")
# "There must be some mistake."
NO_MATTER = wordset(
    "some doubt mistake misunderstanding reason something question error way grund zweifel fehler irrtum"
)
TOLD = wordset("you вы ви usted ustedes vous")
SUBORDINATE = wordset(
    """that which who whom whether if because when where how why what
    где де что который которые если когда как що який які dass ob"""
)
GERMANIC = wordset("müssen muss sollte sollten moeten moet")
BE = wordset("be быть бути ser être essere zostać być")
DONE_ENDINGS = tuple(
    wordset(
        """ed en ны на но не ті тий ен ён ан ні ний ано ено ят яты ята ято ыт ыты ыта ыто ут уты ута уто
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
    if words[index] in GERMANIC:
        return words[-1] == "werden" or "worden" in words[-2:]
    after = [word for word in after if not word.endswith("ly") and word not in BETWEEN]
    if not after:
        return False
    if after[0] in STAY or (after[0].endswith(PASSIVE_INFINITIVES) and after[0] not in OF_ONESELF):
        return True
    if not SE.isdisjoint(words[max(0, index - 2) : index]) and after[0].endswith(ROMANCE_INFINITIVES):
        return after[0] not in SAID_OF_ONESELF
    if after[1:2] == ["lost"] and NEGATIONS.isdisjoint(words):  # "They must be lost.": nobody wishes that
        return False
    done = len(after) > 1 and (after[1].endswith(DONE_ENDINGS) or after[1] in DONE) and after[1] not in NOT_DONE
    return done and after[0] in BE


# "The concert is to be held no later than June.": what is planned, and not what is urgent.
ON_DAY = Lexicon("by the end of|no later than|not later than")
PERFORMED = wordset("held shown played performed celebrated broadcast screened launched unveiled expected")
OWED = wordset("debe deben debería deberían deve devem deverá")
# "Законы должны соблюдаться."
PASSIVE_INFINITIVES = ("ться", "тися", "тись", "arse", "erse", "irse")
# "Se les debe permitir", "Si deve fermare": what is to be done by somebody.
SE, ROMANCE_INFINITIVES = wordset("se si"), ("ar", "er", "ir", "are", "ere", "ire")
SAID_OF_ONESELF = wordset(
    """recordar señalar destacar tener entender considerar decir mencionar notar saber reconocer olvidar lembrar
    ressaltar esquecer dizer ter entender considerar destacar ricordare dire notare sapere considerare dimenticare"""
)
OF_ONESELF = wordset(
    """бояться стремиться бороться учиться научиться готовиться справиться смириться заниматься оказаться становиться
    считаться являться надеяться опасаться боятися прагнути боротися вчитися навчитися готуватися впоратися миритися
    займатися опинитися виявитися ставати вважатися сподіватися побоюватися обращаться
    звертатися понравиться нуждаться recordarse señalarse destacarse tenerse entenderse considerarse decirse notarse
    sentirse preocuparse enfrentarse adaptarse acostumbrarse conformarse esforzarse prepararse quedarse ocuparse"""
)
BETWEEN = wordset(
    """also not never no longer now once then therefore better все же лучше полностью заранее своевременно вовремя
    краще повністю завчасно своєчасно вчасно"""
)
# "The valley must remain open", "The war must end".
STAY = wordset(
    """remain stay end stop cease resign pass act fall go come leave step face happen become
    прекратиться закончиться остаться оставаться уйти стать
    припинитися закінчитися залишитися залишатися піти стати
    parar pararse detenerse acabar terminarse arrêter s'arrêter smettere fermarsi zatrzymać skończyć zakończyć
    aufhören enden bleiben terminar cesar seguir permanecer
    cesser finir rester finire cessare restare rimanere"""
)


# "The Working Group found that he should be released": what others said, not what is asked here.
REPORTING = Lexicon(
    """found|say|says|said|stated|concluded|noted|held that|ruled|according to|told|argued|claims|claimed|believed
    |promised|wrote|argue|argues|arguing|claiming|suggested|suggests|proposed|proposes|reiterated|emphasized
    |emphasised|stressed|recalled|means
    |указал*|указыва*|утвержда*|признал*|говорил*|говорят|заявля*|сообщил*|означает|подчеркивал*|подчёркивал*|отмечал*
    |наголошував*|наголосив*|наголошує|зазначав*|зазначив*|зазначає|стверджує|стверджують|вказав*|вказує|визнав*
    |заявив*|заявляє|заявляють|сказав*|повідомив*|означає|деді|дейді|айтты|мәлімдеді|деген|деди|дейт|dedi|dedilar
    |states that|state that
    |считают|полагают|отметил*|sagt|sagen|sagte|dijo|dice|dicen|сказал*|заявил*|считал*|обещал*|согласно|заявив|вважав
    |обіцяв"""
)
NAMED_WITH = wordset("mr mrs ms dr he she")
THAT = Lexicon("that|to|что|що|dass|que")


def _reported(words: Sequence[str]) -> bool:
    index = REPORTING.find(words)
    if index is not None and index <= SAID_REACH and words[0] in AS:  # "Как заявил министр, ..."
        return True
    if index is not None and index <= SAID_REACH and words[0] in NAMED_WITH:  # "Mr Example said all gates must ..."
        return True
    return index is not None and (THAT.has(words[index:]) or words[index] == "according")


def owes(words: Sequence[str], index: int) -> bool:
    """Whether a verb of duty says that somebody owes something ("Le maire doit son élection à ce jardin.")."""
    after = words[index + 1 : index + OWING_REACH]
    return words[index] in OWING and not any(word.endswith(OWING_INFINITIVES) for word in after)


OWING = wordset("debe deben deve devem devono doit doivent")
OWING_REACH, OWING_INFINITIVES = 12, ("ar", "er", "ir", "re", "ôr", "rlo", "rla", "rsi", "rse", "rlos", "rlas")


def _tells_of_need(words: Sequence[str], index: int) -> bool:
    """Whether it is a fact of which a sentence tells by a verb of needing or having ("Firms now have to save")."""
    if words[index] in NEEDING:
        return not MEANWHILE.isdisjoint(words[max(0, index - 2) : index])
    after = words[index + 1 : index + HAVING_REACH]
    had = not HAD.isdisjoint(after[:2]) or not any(word.endswith(INFINITIVES) for word in after)
    return words[index] in HAVING and had


def is_needed(words: Sequence[str], index: int, *, thought: bool = False) -> bool:
    """Whether "необходимо", "слід" at an index asks: at the head, of those in power, or with an act of theirs.

    `thought` is whether those who sign say that they think so.
    """
    start = index + IMPERSONAL.at(words, index)
    after = words[start : start + INFINITIVE_REACH]
    if not after or NOT_ASKED.has(after[:2]):
        return False
    act = next((at for at, word in enumerate(after) if word.endswith(INFINITIVES)), None)
    if words[index] == "варто" and (act is None or "було" in after[:act]):
        return False
    if all(word in LEADING for word in words[:index]):
        return index == 0 or act is not None
    if thought and act is not None:
        return True
    if act is None or not SUBORDINATE.isdisjoint(words[:index]) or not PURPOSE.isdisjoint(words[:index]):
        return False
    return IMPERATIVES.opens(after[act:]) or ADDRESS_DATIVES.has(words[:index])


INFINITIVE_REACH = 5
INFINITIVES = ("ть", "ти", "ться", "тися", "тись", "чь")
PURPOSE = wordset("чтобы чтоб щоб аби для")
# "Также необходимо ...", "В первую очередь потрібно ...": words before the need that name nobody.
LEADING = wordset(
    """также так же тоже кроме помимо того этого итак поэтому потому следовательно наконец прежде всего крайне срочно
    немедленно незамедлительно в первую очередь при этом и а но лишь только сегодня сейчас вместо более считаем
    на наш взгляд по нашему мнению связи с этим вышеизложенным для
    також теж крім окрім цього отже тому нарешті насамперед передусім вкрай терміново негайно невідкладно першу чергу
    цьому та але й сьогодні зараз замість понад вважаємо з огляду це у зв'язку із цим вищевикладеним"""
)
# "Необходимо создать ...": what must be done, of nobody in particular.
IMPERSONAL = Lexicon("не можна|надлежит|необходимо|нужно|следует|надо|требуется|необхідно|слід|потрібно|треба|варто")
AS = wordset("as как як wie como comme come jak")
NOT_ASKED = Lexicon(
    """сказати|зауважити|додати|відзначити|наголосити|враховувати|визнати що|мати|добавить|заметить|отметить
    |подчеркнуть|сказать|понимать|помнить|напомнить|признать что|учитывать|иметь|зазначити|підкреслити
    |розуміти|пам'ятати|нагадати|note|stress|remember|recall|know|be aware|understand|see|знать|знати|wissen
    |savoir|saber|sapere"""
)
