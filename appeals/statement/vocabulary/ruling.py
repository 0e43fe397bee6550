"""Words for those who rule, and for those whom they rule."""

from ..lexicon import Lexicon, wordset

# Those who hold power and hardly ever sign an appeal.
RULERS = Lexicon(
    """government|governments|minister|ministry|mayor|governor|police|prosecutor|court|authorities|officials|company
    |employer|employers|management|landlord|landlords|investor|investors|developers|owners|regime|akimat|cabinet|правительство|министр|министерство|мэр|мэрия|губернатор|полиция|прокурор|прокуратура|суд|власти|чиновники
    |компания|хозяева|владельцы|собственники|застройщик*|инвестор*|работодатели|власники|забудовник*|роботодавці
    |қожайындар*|жұмыс берушілер|eigentümer|arbeitgeber|investoren|träger|betreiber|patronal|propietarios|empresarios
    |inversores|patronat|employeurs|propriétaires|promoteurs|padroni|proprietari|proprietários|patrões|właściciele
    |pracodawcy|deweloper*|işverenler
    |работодатель|руководство|режим|акимат|аким|ведомство|начальство|администрация|үкімет|министрлік
    |әкімдік|әкім|билік|уряд|міністр|міністерство|мер|мерія|поліція|влада|компанія
    |роботодавець|керівництво|regierung|ministerium|ministerin|bürgermeister|bürgermeisterin|polizei|behörden|konzern
    |gobierno|ministerio|ministro|ministra|alcalde|policía|empresa|autoridades|gouvernement|ministère|ministre|maire
    |governo|ministero|sindaco|polizia|rząd|ministerstwo|burmistrz|policja|hükümet|bakanlık"""
)
# Those of them who have names.
OFFICE_HOLDERS = Lexicon(
    """minister|mayor|governor|prosecutor|министр|мэр|губернатор|прокурор|аким|міністр|мер|әкім|ministerin|ministro
    |ministra|alcalde|ministre|maire|sindaco"""
)
# The same in the genitive, where no other case has its form.
RULERS_OF = Lexicon(
    """правительства|министра|министерства|мэра|губернатора|прокурора|суда|властей|чиновников|работодателя|руководства
    |акимата|акима|ведомства|начальства|міністра|міністерства|мера|влади|чиновників|роботодавця|керівництва"""
)
# Bodies of those in power, and of those who sign as well.
SELF_RULING = Lexicon(
    """council|commission|committee|board|parliament|assembly|senate|university|совет|комиссия|комитет|парламент|рада
    |комісія|комітет|кеңес|rat|kommission|komitee|consejo|comisión|comité|conseil|consiglio|rada"""
)
# What they tell others to do, in a noun.
TOLD_BY_RULERS = Lexicon(
    """advice|guidance|instructions|orders|order|rules|reply|answer|response|warning|tips|ответ|указания|приказ
    |распоряжение|предписание|советы|совет|правила|памятка|відповідь|вказівки|наказ|розпорядження|поради|пам'ятка
    |кеңестер*|нұсқаулар*|anweisungen|hinweise|ratschläge|antwort|consejos|instrucciones|órdenes|respuesta|conseils
    |consignes|réponse|consigli|istruzioni|risposta|porady|zalecenia|odpowiedź"""
)
# What somebody of whom a text tells asks, says or thinks.
RULERS_SAY = Lexicon(
    """asks|ask|asked|urges|urge|urged|calls on|call on|called on|calls upon|calls for|call for|called for|demands
    |demand|demanded|insists|insist|insisted|recommends|recommend|recommended|advises|advise|advised|invites|invited|requests
    |requested|appeals to|appeal to|appealed to|encourages|encouraged|wants|want|wanted|requires|required|believes
    |believe|believed|thinks|think|thought|considers|consider|says|say|said|tells|tell|told
    |orders|ordered|maintains|claims|claim|claimed|argues|argue|argued
    |требует|требуют|потребовал*|просит|просят|попросил*|призывает|призывают|призвал*|настаивает|настаивают|рекомендует
    |рекомендуют|рекомендовал*|советует|советуют|предлагает|предлагают|считает|считают|полагает|полагают|говорит|говорят
    |сказал*|заявил*|заявляет|заявляют|обращается|вимагає|вимагають|просить|просять|закликає|закликають|закликав*
    |наполягає|рекомендує|рекомендують|радить|радять|пропонує|вважає|вважають|каже|кажуть|сказав|сказала|заявив|заявила
    |заявляє|талап етеді|сұрайды|шақырады|ұсынады|санайды|есептейді|деп санайды|айтты|деді|fordert|fordern|bittet|rät
    |verlangt|empfiehlt|meint|glaubt|sagt|sagte|pide|exige|insta|recomienda|cree|considera|dice|dijo|demande|appelle
    |recommande|croit|estime|pense|dit|chiede|esige|invita|crede|ritiene|wzywa|żąda|prosi|uważa|twierdzi"""
)
# Those who hold no power ("The children need to read").
ORDINARY = wordset(
    """people children citizens women men patients workers residents students readers families users voters parents
    taxpayers refugees journalists activists teachers pupils young люди дети граждане женщины мужчины жители работники
    ребенок ребёнок человек гражданин читатели ученики студенты пользователи пациенты родители семьи учителя журналисты
    активисты діти громадяни жінки чоловіки мешканці працівники дитина людина громадянин читачі учні користувачі батьки
    вчителі журналісти menschen kinder bürger frauen leute niños mujeres personas ciudadanos enfants femmes citoyens
    граждан жителей людей читателей родителей работников громадян мешканців читачів батьків
    bambini persone cittadini crianças pessoas cidadãos dzieci ludzie obywatele kobiety балалар адамдар азаматтар"""
)
# What becomes of a demand.
BECAME = Lexicon(
    """refused|rejected|denied|declined|ignored|dismissed|granted|accepted|fulfilled|met|answered|отклонен*|отклонён*
    |отвергнут*|отказал*|отказано|выполнен*|удовлетворен*|принято|проигнорирован*|відхилен*|відмовил*|відмовлено|виконан*
    |задоволен*|прийнято|проігноровано|қабылданбады|орындалды|орындалмады|abgelehnt|erfüllt|rechazad*|cumplid*|rejetée
    |refusée|respinta|accolta|odrzucon*|spełnion*|reddedildi"""
)
