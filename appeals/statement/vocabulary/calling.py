"""How a sentence says, in each language, of whom something is asked: what stands before and after them."""

import re
from dataclasses import dataclass

from ..lexicon import Lexicon
from .demanding import IMPERATIVES
from .head import INTO
from .turkic import TURKIC_CALLS


@dataclass(frozen=True)
class Frame:
    """Whom a sentence asks stands between `opening` and `stop`.

    The stop holds a group `act` where it says what is asked; a strict frame counts only where it does, one of bodies
    only where an office or a body stands first between them.
    """

    opening: re.Pattern[str]
    stop: re.Pattern[str]
    strict: bool = False
    bodies: bool = False


BREAK = r"[;!?:…]|\s[–—-]+\s|\.$"


def _frame(opening: str, stop: str, *, strict: bool = False, bodies: bool = False) -> Frame:
    return Frame(
        re.compile(rf"(?:\b|(?=,))(?:{opening})(?=\s)", re.IGNORECASE),
        re.compile(rf"(?=\W|$)(?:{stop}|{BREAK})", re.IGNORECASE),  # none stands within a word
        strict,
        bodies,
    )


# English
EN_ADVERBS = (
    r"(?:\s+(?:also|again|once\s+again|further|urgently|strongly|respectfully|immediately|jointly|"
    r"and\s+(?:urge|ask)))*(?:\s+you,)?"
)
# "the right to food", "Ambassador to the Union": no act follows this "to".
EN_TO = r"(?<!\bthe right)(?<!\bthe rights)(?<!\baccess)(?<!ambassador)(?<!\bmission)(?<!representative)(?<!envoy)\s+to"
EN_ACT = (
    rf"(?:,\s*|\s+also|\s+now|\s+together|\s+immediately|\s+urgently|\s+(?:not|jointly))*{EN_TO}"
    r"(?=\s+(?!the\b|a\b|an\b|all\b)[a-z]|\W*$)|\s+that\b|,?\s+(?:not\s+to|so\s+that|in\s+order)\b|"
    r",\s+(?:in\s+(?:close\s+)?(?:coordination|cooperation|collaboration|consultation|partnership|conjunction)|together|"
    r"along|jointly)\s+with\b"
)
EN_MORE = (
    r"\s+(?:who|whom|which|whose|with\s+(?:the|a|an|this)|because|by\s+\w+ing|regarding|concerning|"
    r"for\s+(?:an?|the\s+immediate|immediate|urgent|the\s+release|their|help|support|action|justice)|"
    r"(?:an|a|its|their)\s+(?:immediate|urgent|end|independent|full|public|prompt))\b|"
    r",\s+(?:who|whom|which|in\s+(?:order|line)|as\s+(?!well)\w+|to|we|and\s+(?:to|we|ask|urge|demand|call)|"
    r"demanding|asking|calling|urging)\b|\s+and\s+(?:to\s+(?!the\b|all\b)|ask|urge|demand|call)\b"
)
EN_STOP = rf"(?P<act>{EN_ACT})|{EN_MORE}"
# "We urge the Government:" above a list of what it is urged to do.
EN_COLON = rf"(?P<act>{EN_ACT}|\s?:$)|{EN_MORE}"
EN_LOOSE = (
    rf"(?:call(?:s|ing)?\s+(?:up)?on|appeal(?:s|ing)?\s+to|turn(?:s|ing)?\s+to|(?:demand|request|require|expect)(?:s|ing)?"
    rf"(?:\s+the\s+following)?\s+(?:of|from)|"
    rf"(?:the\s+following|these|our)\s+(?:\w+\s+)?(?:demands|requests|recommendations|asks|calls|questions|appeals)\s+(?:to|on)|"
    rf"(?:call|appeal|message|demand|plea)\s+(?:is\s+)?to|(?:write|writing)\s+to|(?<!\bbe )address(?:ed|es)?\s+to|"
    rf"address(?:ing|es)?\s+(?:this|our)\s+(?:\w+\s+){{1,2}}to|address(?:ing)?\s+ourselves\s+to|recommends?\s+to){EN_ADVERBS}"
)
EN_PERSON = (
    rf"(?:urg(?:e|es|ing)|ask(?:s|ing)?|implor(?:e|es|ing)|beg|beseech|invit(?:e|es|ing)|petition|"
    rf"encourag(?:e|es|ing)|exhorts?|plead\s+with|press|challenge){EN_ADVERBS}"
)
# "We want the fence to be removed": nobody is asked who stands before a passive.
EN_NO_PASSIVE = r"(?!(?:(?!\sto\s)[^.;:]){1,80}\sto\s+be\s+\w+(?:ed|en|wn)\b)"
EN_STRICT = (
    rf"(?:request(?:s|ing)?|demands?|expects?|requires?|advise|want|call(?:s|ing)?\s+for){EN_ADVERBS}{EN_NO_PASSIVE}"
)
# "We demand that the Council reopen the gates": whoever must do something, by a verb of doing.
EN_DO = "|".join(entry for entry in IMPERATIVES.entries if entry.isascii() and entry.isalpha())
EN_DOES = rf"(?:recommend|{EN_DO})e?s(?=\s(?:an?|the|all|its|their|to|that|this|these|those|every|each)\b)"
EN_MUST = rf"(?P<act>\s+(?-i:must|should|shall|will|revoke|reopen|not|{EN_DOES}|{EN_DO})\b|\s?:$)"
# Russian, Ukrainian, Belarusian
RU_BETWEEN = (
    r"(?:\s+(?:также|вновь|снова|ещ[её]\s+раз|настоятельно|убедительно|настойчиво|срочно|решительно|публично|"
    r"официально|открыто|лично|прямо|особисто|поэтому|сегодня|вас,|и\s+требуем|і\s+вимагаємо|та\s+вимагаємо|також|знову|вкотре|ще\s+раз|"
    r"наполегливо|терміново|рішуче|публічно|офіційно|відкрито|тому|сьогодні|отже|"
    r"(?:с|со|з|із|зі)\s+(?:(?:этим|эт[ои]й|настоящим|настойчивым|открытым|нашим|нашей|своим|цим|відкритим|нашою|цією|"
    r"єдиним|единственной|официальным|офіційним)\s+)?(?:призывом|просьбой|требованием|обращением|письмом|заявлением|"
    r"предложением|закликом|проханням|вимогою|зверненням|листом|заявою|пропозицією)))*"
)
RU_INFINITIVE = (
    r"(?!(?:сеть|печать|путь|мать|память|суть|плоть)\b|\w*(?:власти|области|части|ости|совести)\b)"
    r"(?:\w*(?:[аяиеуыо]ть(?:ся)?|чь(?:ся)?|йти(?:сь)?|вести|нести|спасти|зти))\b"
)
UK_INFINITIVE = (
    r"(?!(?:освіти|депутати|адвокати|палати|плати|зарплати|інститути|статути|\w*ності|\w*області)\b)"
    r"(?:\w*(?:[аиіяу]ти(?:ся|сь)?|[гсзй]ти(?:ся|сь)?))\b"
)
SLAVIC_ADVERB = (
    r"(?:(?!лично\b|особисто\b)[\w'’]{3,}но|\w+остью|не|как\s+можно|якнай\w+|наконец|нарешті|зараз|сейчас|впредь|надалі|сначала|так\s+само|"
    r"всіляко|всячески)(?=\s)"
)
RU_ACT = (
    rf"(?P<act>,?\s+(?:{SLAVIC_ADVERB}\s+)*(?:{RU_INFINITIVE})|\s+{SLAVIC_ADVERB}(?=\s)|,?\s+(?:чтобы|с\s+(?:\w+\s+)?"
    r"(?:требован|призыв|просьб|предложен)\w+)(?=\W|$))"
)
UK_ACT = (
    rf"(?P<act>,?\s+(?:{SLAVIC_ADVERB}\s+)*(?:{UK_INFINITIVE})|\s+{SLAVIC_ADVERB}(?=\s)|,?\s+(?:щоб|аби|(?:з|із|зі)\s+"
    r"(?:\w+\s+)?(?:вимог|заклик|прохан|пропозиц)\w+)(?=\W|$))"
)
# Nouns in the genitive that say what is demanded, and clauses that say more of those who must do it.
SLAVIC_MORE = (
    r"|\s+(?:немедленн|незамедлительн|безусловн|скорейш|прекращени|освобождени|соблюдени|отмен[ыу]|объяснени|"
    r"расследовани|ответ[ау]?\b|открыти|публичн|выполнени|исполнени|негайн|невідкладн|припинен|звільнен|дотриман|"
    r"скасуван|пояснен|розслідуван|відкритт|виконан|чітк|конкретн|справедлив)|"
    r"\s+(?:о|про)\s+(?:помощ|поддержк|содействи|проведени|защит|вмешательств|встреч|допомог|підтримк|захист|сприян)|"
    r",?\s+(?:с|з|із)\s+(?:следующ|таким|наступн|вопросом|питанням|наказ|заявл|обращен|письм|жалоб|ходатайств|"
    r"звернен|скарг|лист)|,\s+(?:в|у)\s+(?:котор|як)\w+|,?\s+(?:и|та|і|а)\s+(?:призыва|прос[ия]|требу|заклика|"
    r"вимага|прос[яи]|выража|напомина|зая[вл])|,\s+(?:\w+(?:нн|[аяую]щ|вш)(?:ие|ых|ую|ий|ая|его|их|ые|ой|ими?|ся)|котор|кто|что|где|як[аеиі]|що|хто|котр|поскольку|так\s+как|"
    r"оскільки)|\s+(?:щодо|з\s+приводу|стосовно|по\s+поводу|в\s+связи|у\s+зв['’]язку|относительно)\b"
)
# "Призываем власти открыть дорогу, а полицию — не мешать."
CONTRAST = r"(?P<act>\s+[–—-]\s)"
RU_STOP, UK_STOP = RU_ACT + SLAVIC_MORE, UK_ACT + SLAVIC_MORE
# "Требуем, чтобы Министерство отменило": the verb in the past form says what it must do.
CHTOBY_ACT = r"(?P<act>\s+(?:не\s+)?[а-я]{2,}(?:л[аио]?|л[аои]сь|лся)\b)"
# "Надеемся, что Министерство отменит": the verb in the future form.
CHTO_ACT = (
    r"(?P<act>\s?:$|\s+(?:не\s+)?(?!\w*(?:комитет|совет|университет|кабинет|институт|суверенитет)\b)"
    r"[а-я]{3,}(?:[иеёую]т|дут|ат|ят)(?:ся)?\b)"
)
SHCHOB_ACT = r"(?P<act>\s+(?:не\s+)?[а-яіїєґ]{2,}(?:[аиую]в|[аиую]л[аио]|вся|л[аои]ся)\b)"
# Spanish, Portuguese
ES_BETWEEN = (
    r"(?:\s+(?:también|nuevamente|una\s+vez\s+más|urgentemente|respetuosamente|enérgicamente|firmemente|además|também|"
    r"novamente|mais\s+uma\s+vez|un\s+\w+\s+(?:llamado|llamamiento)|un\s+(?:llamado|llamamiento)(?:\s+\w+)?|"
    r"um\s+apelo|nuestro\s+llamado))*"
)
ES_ARTICLE = r"(?<!\bde)(?<!\ba)(?<!\by)(?<!\be)(?<!\ben)(?<!\bpor)(?<!\bpara)(?<!\bem)(?<!\bcom)(?<!\bcon)"
ES_ACT = (
    rf"(?P<act>,?\s+a\s?:|,?\s+(?:a\s+que|para\s+que|que|para|a\s+(?:no\s+)?[a-záéíóúçãõ]+(?:ar|er|ir|or)(?:se|lo|la|los|las|le|les|"
    rf"em|em-se)?\b|(?!poder\b|mujer\b|lugar\b|militar\b|popular\b|escolar\b|exterior\b|interior\b|superior\b)"
    rf"(?-i:[a-záéíóúç]{{2,}}(?:ar|er|ir))(?:se|lo|la|los|las)?\b|"
    rf"inmediata\w*|imediata\w*)|{ES_ARTICLE}\s+(?:el|la|los|las|una?|os?|as|uma?|suas?|seus?|sus?)\s)"
)
ES_OURS = (
    r"instamos|exhortamos|llamamos|urgimos|apelamos|conminamos|emplazamos|invitamos|convocamos|pedimos|exigimos|"
    r"solicitamos|demandamos|reclamamos|requerimos|rogamos|recomendamos|proponemos|hacemos|hace|hacen|lanzamos|"
    r"dirigimos|nos\s+dirigimos|instan?|exhortan?|llaman?|urgen?|piden?|exigen?|solicitan?|reclaman?|demandan?|"
    r"exortamos|conclamamos|convidamos|requeremos|reivindicamos|pedem|exigem|solicitam|apelam|exortam|fazemos|"
    r"llamado|llamamiento|apelo"
)
# "Exigimos que el gobierno retire la ley": the verb in the subjunctive says what they must do.
ES_MUST = (
    r"(?P<act>,?\s+(?:no\s+|não\s+)?(?:se\s+)?(?:cumpla|libere|garantice|retire|respete|reconozca|investigue|derogue|cese|"
    r"detenga|abra|publique|adopte|tome|asuma|proteja|asegure|ponga|haga|escuche|permita|suspenda|implemente|apruebe|"
    r"rechace|establezca|devuelva|anule|informe|actúe|realice|atienda|responda|convoque|revise|cancele|frene|cierre|"
    r"elimine|modifique|renuncie|deje|evite|cumpra|garanta|respeite|reconheça|investigue|revogue|cesse|abra|assuma|"
    r"proteja|assegure|faça|ouça|permita|suspenda|aprove|rejeite|estabeleça|devolva|anule|atue|responda|reveja)[mn]?\b|"
    r"\s+(?-i:[a-záéíóúãç]{3,}[ae][mn])\s+(?:[oa]s?|el|l[ao]s?|uma?|una?|seus?|suas?|sus?|com|con|em|en|à|aos?|al?|de)\s)"
)
# French, Italian
FR_DO = (
    r"(?:(?-i:[a-zéèêàâîôûç]{2,}(?:er|ir|re|oir))\b|ne\s+(?:pas|plus)\b|s['’]\w+er\b|"
    r"(?:tout|enfin|immédiatement|sans\s+délai)\b)"
)
FR_ACT = (
    rf"(?P<act>\s?:$|,?\s+(?:à(?!\s+venir\b)|de)\s+{FR_DO}|,?\s+d['’]\w+(?:er|ir|re)\b|,?\s+(?:que|pour\s+que|afin|à\s+ce\s+que)\b|"
    r",?\s+qu['’]|,?\s*$)"
)
FR_NOUN = (
    r"|\s+leurs?\s|(?<!\bmonsieur)(?<!\bmadame)(?<!\bmessieurs)(?<!\bmesdames)"
    r"(?<!\bet)(?<!\bde)(?<!\bà)(?<!\bdans)(?<!\bsur)(?<!\bpour)(?<!\ben)\s+(?:la|le|les|une?|l['’])\s?(?=\w)"
)
FR_SENT = FR_ACT + FR_NOUN + r"|\s+(?:pour|afin|sur|contre)\b"
FR_BETWEEN = (
    r"(?:\s+(?:également|aussi|donc|instamment|solennellement|fermement|à\s+nouveau|encore|vivement|expressément|"
    r"un\s+appel(?:\s+\w+)?|cet\s+appel|appel))*"
)
IT_DO = r"(?:non\s+)?(?-i:[a-zàèéìòù]{2,}(?:are|ere|ire|rre|rsi|rlo|rla))\b"
IT_ACT = rf"(?P<act>\s?:$|,?\s+(?:a|di|ad)\s+{IT_DO}|,?\s+(?:che|affinché|perché|a\s+che)\b|,?\s*$)"
IT_BETWEEN = (
    r"(?:\s+(?:anche|inoltre|nuovamente|con\s+forza|urgentemente|un\s+appello|appello|quindi|pertanto|con\s+urgenza))*"
)
# German
DE_BETWEEN = (
    r"(?:\s+(?:wir|daher|deshalb|darum|hiermit|nachdrücklich|eindringlich|erneut|gemeinsam|auch|außerdem|somit|"
    r"dringend|insbesondere|ebenso|zugleich|Sie))*"
)
DE_ON = (
    r"(?P<act>,?\s+(?:dazu\s+|dringend\s+|eindringlich\s+|nachdrücklich\s+)?auf\b"
    r"(?!\s+(?:de[rmn]|die|das|Bundes|Landes))|\s+zu[rm]\b"
)
# "Wir richten folgende Forderungen an ..."
DE_ASKED = (
    r"(?:\s+(?:folgende\w*|diese\w*|unsere\w*|eine?n?|den|die)\s+(?:\w+\s+)?"
    r"(?:Forderung|Bitte|Appell|Brief|Wunsch|Aufruf|Frage)\w*)?"
)
DE_NOUN = (
    r"(?<!\bund)(?<!\bin)(?<!\bfür)(?<!\ban)(?<!\bvon)(?<!\bsowie)\s+(?:eine?n?|die|den|das|mehr|endlich|sofortige\w*|"
    r"umgehende?\w*|folgende\w*|konkrete\w*|klare\w*|dass)\s"
)
# Dutch
NL_BETWEEN = r"(?:\s+(?:we|wij|ik|ook|daarom|dan|nogmaals|dringend|hierbij|met\s+klem))*"
NL_THE = r"(?:\s+(?:de|het))?"
# Swedish, Norwegian, Danish
NORDIC_BETWEEN = r"(?:\s+(?:vi|också|også|därför|derfor|nu|nå|härmed|herved|starkt|enträget|indtrængende|innstendig))*"
# Polish, Czech, Slovak
WEST_SLAVIC_STOP = (
    r"(?P<act>,?\s+(?:aby|by|żeby|ażeby|abyste|o|do|k|ke|w|ve|v\s+souvislosti|z\s+(?:apelem|prośbą|żądaniem)|s\s+"
    r"(?:výzvou|žádostí|prosbou))\s|\s+(?:natychmiast\w*|niezwłoczn\w+|zaprzestan\w+|okamžit\w+))"
)


@dataclass(frozen=True)
class Language:
    """The words without which no sentence of a language says of whom it asks, and how those say it that hold one."""

    calls: Lexicon
    frames: tuple[Frame, ...]


ENGLISH = Language(
    Lexicon(
        """call*|appeal*|turn to|demand|demands|demanding|demanded|plea|message|write to|writing to|address*|urge|urges
        |urging|ask|asks|asking|request*|implore|implores|imploring|beg|beseech|invite|invites|inviting|petition
        |encourage|encourages|encouraging|exhort|exhorts|exhorting|press|expect*|require*|challenge|advise|want|insist
        |insists|recommend|recommends|hope"""
    ),
    (
        _frame(EN_LOOSE, EN_STOP),
        _frame(EN_PERSON, EN_COLON, strict=True),
        _frame(EN_STRICT, EN_STOP, strict=True),
        _frame(r"(?<=\w)(?:\s+and|,(?:\s+and)?)\s+(?:up)?on", EN_STOP, strict=True),
        # "We call on the Council to reopen the gates and the Ministry to ..."
        _frame(r"(?<=\w),?\s+and(?=\s+(?:the\s|all\s|(?-i:[A-Z]))(?:[\w’'-]+\s){1,7}to\s[a-z])", EN_STOP, strict=True),
        _frame(
            r"(?<!to )(?:demand|insist|ask|request|urge|recommend|hope|expect)(?:s|ing)?\s+that|(?<=\w),?\s+and\s+that",
            EN_MUST,
            strict=True,
        ),
    ),
)
IBERIAN = Language(
    Lexicon(
        """instam*|instan*|insta|llam*|apel*|conmin*|emplaz*|convoc*|pedim*|pide*|exig*|exhort*|solicit*|reclam*|requer*
        |rogam*|demandam*|demandan*|recomend*|propon*|propom*|hacemos|hace|hacen|lanz*|dirigi*|exort*|conclam*|convid*
        |invitam*|reivindic*|pedem|fazemos|cobramos|esperamos|urgim*|urge*"""
    ),
    (
        _frame(rf"(?:{ES_OURS}){ES_BETWEEN}\s+(?:al?|aos?|às?)(?:\s+(?:la|los|las|tod[oa]s\s+l[oa]s))?", ES_ACT),
        _frame(
            r"(?:exigimos|demandamos|exigem|exigen|esperamos|cobramos)\s+d(?:el|e|a|o|as|os)(?:\s+(?:la|los|las))?",
            ES_ACT,
        ),
        # "Pedimos la mediación de la Rectora": who is asked to step in.
        _frame(
            r"(?:pedimos|solicitamos|exigimos|demandamos|reclamamos|pedem|piden|solicitam|solicitan)\s+(?:la|a|su)\s+"
            r"(?:\w+\s+)?(?:intervención|intervenção|mediación|mediação|atención|atenção)(?:\s+\w+[ae]\b)?\s+d(?:el|e|a|o|as|os)"
            r"(?:\s+(?:la|los|las))?",
            ES_ACT,
            bodies=True,
        ),
        _frame(
            r"(?:conclamamos|convidamos|exortamos|convocamos|instamos|invitamos|exhortamos)\s+(?:os?|as?|el|los|las?)",
            ES_ACT,
            strict=True,
        ),
        _frame(
            r"(?:exigimos|exigir|pedimos|pedir|solicitamos|demandamos|reclamamos|exigem|exigen|piden|pedem|instamos\s+a)"
            r"\s+que\s+(?:el|la|los|las|[oa]s?)",
            ES_MUST,
            strict=True,
        ),
        _frame(
            r"^(?:al?|del?)(?:\s+(?:la|los|las))?",
            r"(?P<act>,?\s+(?:le|les)?\s*(?:exigimos|pedimos|solicitamos)\b)",
            strict=True,
        ),
    ),
)
FRENCH = Language(
    Lexicon(
        """demand*|lançons|faisons|adress*|appel*|exhort*|invit*|prions|prient|enjoign*|sommons|pressons|supplions
        |encourag*|conjurons|interpell*|rappelons|recommand*|proposons|exig*|attend*"""
    ),
    (
        _frame(
            rf"(?:demand(?:ons|ent|e)|lançons|faisons|adressons|recommand(?:ons|ent)|proposons|rappelons|appel)"
            rf"{FR_BETWEEN}(?=\s+(?:à|aux?)\s)",
            FR_ACT + FR_NOUN,
        ),
        _frame(
            rf"(?:appel(?:ons|lent|le)|exhort(?:ons|ent|e)|invit(?:ons|ent|e)|pri(?:ons|ent)|enjoign(?:ons|ent)|"
            rf"sommons|pressons|supplions|encourag(?:eons|ent)|conjurons|interpellons){FR_BETWEEN}(?!\s+(?:à|de|au)\b)",
            FR_ACT,
            strict=True,
        ),
        _frame(rf"(?:exigeons|exigent|attendons|attendent){FR_BETWEEN}\s+d(?:e|u|es)(?:\s+la)?", FR_ACT + FR_NOUN),
    ),
)
ITALIAN = Language(
    Lexicon(
        """chied*|domand*|rivolg*|facciamo|lanciamo|appell*|propon*|raccomand*|esig*|pretend*|invit*|esort*|sollecit*
        |preghiamo|diffid*|richiam*"""
    ),
    (
        _frame(
            rf"(?:chied(?:iamo|ono|e)|domandiamo|rivolgiamo|facciamo|lanciamo|ci\s+appelliamo|ci\s+rivolgiamo|appello|"
            rf"proponiamo|raccomand(?:iamo|ano)){IT_BETWEEN}\s+a(?:l|llo|lla|i|gli|lle)?",
            IT_ACT + r"|(?<!\be)\s+(?:la|il|lo|i|gli|le|un|una)\s",
        ),
        _frame(rf"(?:esigiamo|pretendiamo|esigono){IT_BETWEEN}\s+da(?:l|llo|lla|i|gli|lle)?", IT_ACT),
        _frame(
            rf"(?:invit(?:iamo|ano)|esort(?:iamo|ano)|sollecit(?:iamo|ano)|preghiamo|diffidiamo|richiamiamo)"
            rf"{IT_BETWEEN}(?:\s+(?:il|lo|la|i|gli|le))?",
            IT_ACT,
            strict=True,
        ),
    ),
)
GERMAN = Language(
    Lexicon("fordern|fordert|rufen|ruft|bitten|bittet|ersuch*|erwart*|verlang*|appellier*|richten|wenden"),
    (
        _frame(
            rf"(?:fordern|fordert|rufen|ruft){DE_BETWEEN}(?!\s+vo[nm]\s)",
            rf"{DE_ON}|,\s+(?:dazu\s+)?(?=auf\b))",
            strict=True,
        ),
        _frame(
            rf"(?:bitten|bittet|ersuchen|ersucht){DE_BETWEEN}", r"(?P<act>,|\s+(?:um|darum|dringend)\b)", strict=True
        ),
        _frame(
            rf"(?:fordern|erwarten|verlangen|fordert|verlangt|erwartet){DE_BETWEEN}\s+vo[nm](?:\s+de[rn])?",
            rf"(?P<act>,\s|{DE_NOUN})",
        ),
        _frame(
            rf"(?:appellieren|appelliert|richten|wenden){DE_BETWEEN}(?:\s+uns)?{DE_BETWEEN}{DE_ASKED}\s+an(?=\s+(?:de[nr]|die|das|alle|\w))",
            r"(?P<act>,\s+(?!(?:an\s+)?(?:den|die|das)\s+\w+(?:,|\s+und|\s+sowie)\s)|\s+(?:mit|sich|um|auf)\s)",
        ),
        # "An die Regierung richten wir den Wunsch ...": those who are asked stand before the verb.
        _frame(
            r"(?:^|(?<=\bund\s))an(?=\s(?:den|die|das|alle)\s)",
            r"(?P<act>\s+(?:richten|appellieren|wenden)\s+wir\b)",
            strict=True,
        ),
        # "Wir fordern, dass die Regierung die Tore öffnet": whoever must do something.
        _frame(
            r"(?:fordern|verlangen|erwarten|fordert|verlangt|erwartet)(?:\s+(?:wir|daher|deshalb|darum|auch|außerdem))*,\s+dass"
            r"(?!(?:[^.;:]{1,200}\s)?(?:wird|werden|worden|bleibt|bleiben)[.;:]?$)\s+(?:de[rn]|die|das|alle)",
            rf"(?P<act>{DE_NOUN}|\s+(?:sich|ihre?[nmr]?|seine?[nmr]?|unverzüglich|sofort|nicht|alle[ns]?|keine?n?)\s)",
            strict=True,
            bodies=True,
        ),
        _frame(
            r"(?:daher|deshalb|darum|auch|^)\s*von", r"(?P<act>\s+(?:fordern|erwarten|verlangen)\s+wir\b)", strict=True
        ),
    ),
)
WEST_SLAVIC = Language(
    Lexicon(
        """wzyw*|pros*|uprasz*|nawoł*|apel*|zwraca*|kieruj*|żąda*|domaga*|oczekuj*|wymaga*|vyzýv*|žád*|žiad*|obrac*
        |požaduj*"""
    ),
    (
        _frame(r"wzyw(?:amy|ają|a)|prosimy|proszą|upraszamy|nawoł(?:ujemy|ują)", WEST_SLAVIC_STOP),
        _frame(
            r"(?:apeluj(?:emy|ą|e)|zwracamy\s+się|zwracają\s+się|kierujemy\s+\w+)(?:\s+z\s+\w+)?(?:\s+\w+nie)?\s+do",
            WEST_SLAVIC_STOP,
        ),
        _frame(r"(?:żąda(?:my|ją)|domaga(?:my|ją)\s+się|oczekujemy|wymagamy)\s+od", WEST_SLAVIC_STOP),
        _frame(
            r"(?:vyzýv(?:áme|ame|ají|ajú)|žád(?:áme|ají)|žiad(?:ame|ajú)|prosíme|apelujeme\s+na|obrac(?:íme|iame)\s+s[ea]\s+na|"
            r"požaduj(?:eme|í)\s+po)(?:\s+(?:vás|také|proto|opět|důrazně|naléhavě|tímto|preto)\b,?)*",
            WEST_SLAVIC_STOP,
        ),
    ),
)
DUTCH = Language(
    Lexicon("roep*|vraag|vraagt|vragen|verzoek*|eis|eist|eisen|verwacht|verwachten|beroep"),
    (
        _frame(
            rf"(?:doen|doet|doe){NL_BETWEEN}\s+een\s+(?:\w+\s+)?beroep\s+op{NL_THE}",
            r"(?P<act>,?\s+(?:om|zich|te)\b)",
            strict=True,
        ),
        _frame(rf"(?:roepen|roept|roep){NL_BETWEEN}{NL_THE}", r"(?P<act>,?\s+(?:er\s?toe\s+)?op\b)", strict=True),
        _frame(
            rf"(?:vragen|vraagt|vraag|verzoeken|verzoekt|verzoek){NL_BETWEEN}{NL_THE}",
            r"(?P<act>,?\s+(?:om|dringend|een|het|zich|te|dat)\b)",
            strict=True,
        ),
        _frame(
            rf"(?:eisen|eist|verwachten|verwacht){NL_BETWEEN}\s+van{NL_THE}",
            r"(?P<act>,?\s+(?:om|een|dat)\b)",
            strict=True,
        ),
    ),
)
NORDIC = Language(
    Lexicon("uppman*|uppfordr*|oppfordr*|opfordr*|vädj*|appeller*|ber|beder|anmod*|kräver|krever|kræver|vänder|vender"),
    (
        _frame(
            rf"(?:uppmana[r]?|uppfordrar|oppfordrer|opfordrer|anmod[ae]r|ber|beder){NORDIC_BETWEEN}",
            r"(?P<act>,?\s+(?:till?\s+|om\s+)?(?:att|at|å)\b)",
            strict=True,
        ),
        _frame(
            rf"(?:vädjar|appeller[ae]r|vänder\s+oss|vender\s+oss){NORDIC_BETWEEN}\s+till?",
            r"(?P<act>,?\s+(?:(?:om\s+)?(?:att|at|å)|om|med)\b)",
            strict=True,
        ),
        _frame(rf"(?:kräver|krever|kræver){NORDIC_BETWEEN}\s+a[vf]", r"(?P<act>,?\s+(?:att|at)\b)", strict=True),
    ),
)
RUSSIAN = Language(
    Lexicon(
        """призыв*|прошу|прос*|умоляем|рекоменд*|предлага*|советуем|поруча*|адрес*|направля*|отправля*|переда*
        |направлен*|обраща*|апелл*|взыва*|треб*|ожида*|ждем|ждём|ждут|добива*|настаив*|надеемся|рассчитываем
        |хотим|хочу"""
    ),
    (
        _frame(rf"(?:призыва(?:ем|ю|ют|ет)|прос(?:им|ят|ит)|прошу|умоляем){RU_BETWEEN}", RU_STOP),
        _frame(
            rf"(?:рекоменду(?:ем|ют|ет)|предлага(?:ем|ют|ет)|советуем|поруча(?:ем|ют)|адресу(?:ем|ют)|направля(?:ем|ют)|"
            rf"отправляем|передаём|передаем|адресован[оаы]?|направлен[оаы]?){RU_BETWEEN}(?:\s+(?:это|этот|данное|настоящее|наш[еи]?|сво[её]|"
            rf"свою|эту)?\s*(?:открытое\s+)?(?:обращение|письмо|заявление|требование|призыв|требования))?",
            RU_STOP,
        ),
        _frame(
            rf"(?:обраща(?:емся|юсь|ются|ется)|апеллиру(?:ем|ют)|взыва(?:ем|ют)|призыв|адресован[оаы]?){RU_BETWEEN}\s+(?:ко?|в(?=\s+{INTO}))(?:\s+вам,)?",
            RU_STOP,
        ),
        _frame(rf"(?:требу(?:ем|ю|ет|ют)|ожида(?:ем|ют)|жд[её]м|ждут|добива(?:емся|ются)){RU_BETWEEN}\s+от", RU_STOP),
        _frame(
            rf"(?:требу(?:ем|ю|ют)|настаива(?:ем|ю|ют)|добиваемся|хотим|хочу){RU_BETWEEN}(?:\s+(?:на\s+том|того))?,?\s+чтобы",
            CHTOBY_ACT,
            strict=True,
        ),
        _frame(rf"(?:надеемся|рассчитываем|ожидаем){RU_BETWEEN},\s+что", CHTO_ACT, strict=True),
        _frame(r"(?<=,\s)а(?=\s[а-яіїєґ])", CONTRAST, strict=True),
        # "От городского совета мы требуем ...": those who are asked stand before the verb.
        _frame(
            r"(?:^|(?<=,\s)|(?<=\bа\s)|(?<=\bи\s))от",
            r"(?P<act>\s+(?:мы\s+)?(?:также\s+)?(?:требуем|ждём|ждем|ожидаем)\b)",
            strict=True,
        ),
        _frame(r"^ко?", r"(?P<act>\s+(?:мы\s+)?(?:также\s+)?обращаемся\b)", strict=True),
    ),
)
UKRAINIAN = Language(
    Lexicon(
        """заклик*|просимо|просять|благаємо|рекоменд*|пропон*|радимо|адрес*|надсила*|зверта*|апелю*|взиваємо
        |вимага*|очіку*|чекаємо|домага*|наполяга*|хочемо|хочу"""
    ),
    (
        _frame(rf"(?:заклика(?:ємо|ю|ють|є)|прос(?:имо|ять)|благаємо){RU_BETWEEN}", UK_STOP),
        _frame(
            rf"(?:рекоменду(?:ємо|ють|є)|пропону(?:ємо|ють|є)|радимо|адресу(?:ємо|ють)|надсила(?:ємо|ють)|адресован[оае]?){RU_BETWEEN}"
            rf"(?:\s+(?:це|цей|наше?|свою)?\s*(?:відкрите\s+|відкритий\s+)?(?:звернення|лист|заяву|вимогу|вимоги))?",
            UK_STOP,
        ),
        _frame(
            rf"(?:зверта(?:ємося|ємось|юся|ються|ється)|апелю(?:ємо|ють)|взиваємо|заклик){RU_BETWEEN}\s+до(?:\s+вас,)?",
            UK_STOP,
        ),
        _frame(
            rf"(?:вимага(?:ємо|ю|є|ють)|очіку(?:ємо|ють)|чекаємо|домага(?:ємося|ємось|ються)){RU_BETWEEN}\s+від",
            UK_STOP,
        ),
        _frame(
            rf"(?:вимага(?:ємо|ю|ють)|наполяга(?:ємо|ю|ють)|хочемо|хочу){RU_BETWEEN}(?:\s+на\s+тому)?,?\s+(?:щоб|аби)",
            SHCHOB_ACT,
            strict=True,
        ),
        _frame(
            r"(?:^|(?<=,\s)|(?<=\bа\s)|(?<=\bі\s))від",
            r"(?P<act>\s+(?:ми\s+)?(?:також\s+)?(?:вимагаємо|чекаємо|очікуємо)\b)",
            strict=True,
        ),
        _frame(r"(?<=,\s)а(?=\s[а-яіїєґ])", CONTRAST, strict=True),
        _frame(r"^до", r"(?P<act>\s+(?:ми\s+)?(?:також\s+)?звертаємо(?:ся|сь)\b)", strict=True),
    ),
)
BELARUSIAN = Language(
    Lexicon("заклікаем|просім|патрабуем|звяртаемся"),
    (_frame(r"(?:заклікаем|просім|патрабуем\s+ад|звяртаемся\s+да)", r"(?P<act>,?\s+\w+(?:ць|цца|чы)\b)"),),
)
LANGUAGES = (ENGLISH, IBERIAN, FRENCH, ITALIAN, GERMAN, DUTCH, NORDIC, WEST_SLAVIC, RUSSIAN, UKRAINIAN, BELARUSIAN)


# How the news tells that others asked, or wrote: the verb in the past, or the noun for what was sent.
PAST = (
    _frame(
        r"(?:called\s+(?:up)?on|urged|asked|appealed\s+to|written\s+to|wrote\s+to|petitioned|"
        r"(?:letter|appeal|petition|statement)(?:\s+(?:sent|addressed))?\s+to)",
        EN_STOP
        + r"|,\s+(?:calling|asking|urging|demanding|in\s+which)|\s+(?:about|over|on|after|calling|asking|before)\b",
    ),
    _frame(
        r"(?:issued|presented|delivered|sent|submitted|handed|endorsed|signed|published|addressed)\s+(?:\w+\s+){0,6}"
        r"(?:demands|representation|request|requests|recommendations|memorandum|plea|complaint)\s+to",
        EN_STOP + r"|,\s+(?:calling|asking|urging|demanding)|\s+(?:about|over|on|after|opposing|before|in)\b",
    ),
    _frame(rf"обратил(?:ись|ся|ась){RU_BETWEEN}\s+(?:ко?|в(?=\s+{INTO}))", RU_STOP),
    _frame(r"(?:призвал[аи]?|попросил[аи]?)", RU_STOP),
    _frame(r"потребовал[аи]?\s+от", RU_STOP),
    _frame(
        r"(?:направил|отправил|написал|адресовал)[аи]?\s+(?:открытое\s+|коллективное\s+)?(?:письмо|обращение|жалобу|петицию)",
        RU_STOP,
    ),
    _frame(rf"(?:письмо|обращение)\s+(?:ко?|в(?=\s+{INTO}))", RU_STOP),
    _frame(r"obrátil[ia]?\s+(?:\w+m\s+dopisem\s+)?na|zaslal[ia]?\s+\w+ý\s+dopis", WEST_SLAVIC_STOP),
    _frame(r"(?:лист|листа|звернення)\s+до", UK_STOP),
    _frame(
        r"(?:надіслал|написал|направил|адресувал)[аи]?\s+(?:відкрит\w+\s+|колективн\w+\s+)?(?:листа?|звернення|скаргу|петицію)",
        UK_STOP,
    ),
    _frame(rf"звернул(?:ися|ись|ася|ось){RU_BETWEEN}\s+до", UK_STOP),
    _frame(r"закликал[аи]", UK_STOP),
    # "Carta enviada al Ministerio", "Vecinos enviaron una carta abierta al alcalde", "Médicos pidieron al Gobierno ..."
    _frame(
        r"(?:cartas?|solicitud|petición|escrito|denuncia|petição)(?:\s+\w+)?\s+(?:enviad|dirigid|remitid|entregad|endereçad)[ao]s?\s+"
        r"(?:al?|aos?|às?)(?:\s+(?:la|los|las))?",
        ES_ACT,
    ),
    _frame(
        r"(?:enviaron|dirigieron|remitieron|entregaron|enviaram|entregaram)\s+(?:una|uma)\s+"
        r"(?:carta\s+(?:abierta|aberta)|petición|petição)\s+(?:al?|aos?|às?)(?:\s+(?:la|los|las))?",
        ES_ACT,
    ),
    _frame(
        r"(?:pidieron|exigieron|solicitaron|instaron|pediram|exigiram|solicitaram)\s+(?:al?|aos?|às?)(?:\s+(?:la|los|las))?",
        ES_ACT,
        strict=True,
    ),
    _frame(
        r"(?:lettre|pétition)(?:\s+ouverte)?\s+(?:adressée|envoyée|remise)(?=\s+(?:à|aux?)\s)",
        FR_SENT,
    ),
    _frame(
        r"ont\s+(?:demandé|adressé\s+une\s+(?:lettre\s+ouverte|pétition))(?=\s+(?:à|aux?)\s)",
        FR_SENT,
    ),
    _frame(
        r"(?:offenen\s+Brief|Petition|Appell)\s+an(?=\s+(?:de[nr]|die|das)\s)",
        r"(?P<act>\s+(?:ge(?:schrieben|schickt|richtet|sandt)|übergeben|verfasst|veröffentlicht|appelliert|gewandt|mit)\b|,)",
        strict=True,
    ),
    _frame(r"(?:zaapelował[aiy]?|zwróci(?:li|ły|ła|ł)\s+się)(?:\s+z\s+\w+)?\s+do", WEST_SLAVIC_STOP),
    _frame(r"^к(?=\s+\w+у\s)", r"(?P<act>\s+обратил(?:ись|ся|ась)\b)", strict=True),
)


# Those of whom the news tells that they ask.
NEWS_ASKERS = Lexicon(
    """организаци*|правозащитни*|активист*|жител*|учёны*|ученые|ученых|студент*|врач*|матери|родител*|адвокат*|журналист*
    |редакци*|общественник*|художник*|писател*|музыкант*|организаці*|правозахисни*|активіст*|мешкан*|науковц*|батьк*
    |медик*|журналіст*|громадськи*|громадські|митці|письменник*|ұйым*|белсенді*|тұрғын*|ғалым*|ата-ана*
    |зиялы*|құқық қорғаушы*|activists|residents|scientists|academics|doctors|teachers|unions|charities|campaigners"""
)
# "The Council is called upon to ..."
PASSIVE = re.compile(
    r"(?:^|,\s|\band\s)(?P<whom>(?:the\s)?[^,.:;]{3,120}?)\s+(?:is|are)\s+(?:\w+ly\s+|hereby\s+|therefore\s+)?"
    r"(?:called\s+(?:up)?on|urged|requested|asked)\s+to\b",
    re.IGNORECASE,
)
# "Правительство призываем ...": who is asked stands before the verb that says "we".
OBJECT_FIRST = re.compile(
    r"(?P<whom>[А-ЯІЇЄҐ][^,.:;]{3,120}?)\s+(?:мы\s+|ми\s+)?(?:также\s+|також\s+)?(?:призываем|просим|закликаємо|просимо)\b"
)
# Words without which no sentence says of whom something is asked.
CALLS = Lexicon(
    [*(entry for language in LANGUAGES for entry in language.calls.entries), *TURKIC_CALLS.entries, "asked", "called"]
)
