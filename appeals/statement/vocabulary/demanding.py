"""Words of asking."""

from ..lexicon import Lexicon
from .asking import ASK_BESIDE_US, WE_ASK
from .deeds import ACTS

# Words of asking that may be said of anybody.
ANYBODY_ASKS = Lexicon(
    """call on|calls on|call upon|calls upon|calling on|calling upon|call for|calls for|calling for|urge|urges
    |urging|demand|demands|demanding|request|requests|requesting|appeal to|appeals to|appealing to|ask|asks
    |asking|insist|insists|recommend|recommends|implore|beseech|plead|encourage|encourages|invite|petition|exhort
    |would like to see|want to see|would like to be informed
    |seek|propose|suggest that|write to urge|write to ask|write to request
    |требует|требуют|потребовать|настаивают|призывает|призывают|просит|просят|обращаются|талап етеді|шақырады
    |шақырып|талап етіп|вимагає|вимагають|закликає|закликають|просить
    |talep ediyor|çağırıyor|очікує від|очікують від|очікуємо від|ожидает от|ожидают от
    |exige|pide|solicita|reclama|piden|solicitan|reclaman|demandan
    |fordern|fordert|forderungen|appellieren|verlangen|bitten|rufen|erwarten|empfehlen|plädieren|schlagen
    |exigen|ruegan|demandent|appellent|eisen|verzoeken|dringen|roepen|oproepen|vragen
    |求めます|要求|呼吁|요구|կոչ"""
)
# What is cited by a number, and by a further one in brackets: "Article 19 (1) and (2)".
CITED = Lexicon(
    """article|articles|art|annex|annexes|appendix|paragraph|paragraphs|para|paras|section|sections|clause|rule|rules
    |статья|статьи|статье|статьей|статью|статей|ст|пункт|пункта|пункты|пунктов|пунктом|пп|приложение|приложения
    |абзац|часть|части|частью|ч|стаття|статті|статтею|пункту|частина|частини|додаток|бап|бабы|бабының|тармақ|тармағы
    |artikel|absatz|abs|artículo|artículos|artigo|articolo|artykuł|madde"""
)
# All words of asking; a sentence in which those who sign ask by one is a demand.
ASKING = Lexicon([*WE_ASK.entries, *ASK_BESIDE_US.entries, *ANYBODY_ASKS.entries])
# Verbs in the third person by which the clauses of a resolution open.
CLAUSES = Lexicon(
    """calls on|calls upon|calls for|requests|urges|demands|invites|recommends|encourages|appeals to|asks|insists
    |exhorts|proposes|call on the|call on all|call upon|urge the|urge all|request the|ask the|demand that|demand the
    |recommend that|invite the|encourage the|appeal to the|требовать|попросить|настаивать|предложить|вимагати
    |призывает|требует|рекомендует|просит|настаивает|предлагает|обращается|ходатайствует
    |призвать|обратиться|звернутися|жүгіну|потребовать|рекомендовать|просить|закликає|вимагає|рекомендує
    |пропонує|наполягає|закликати
    |рекомендувати|шақырады|талап етеді|сұрайды|ұсынады|fordert|bittet|empfiehlt|appelliert|ruft
    |demande|exige|invite|appelle|exhorte|recommande|insta|pide|solicita|exhorta|recomienda|llama|wzywa|apeluje
    |domaga|żąda|postuluje|zaleca|chiede|esorta|sollecita|raccomanda|invita"""
)
# Those who ask: a verb of asking counts where one of these stands shortly before it.
ASKERS = Lexicon(
    """we|i|us|our|undersigned|organizations|organisations|signatories|ngos|coalition|groups|hereby|activists
    |participants|defenders|scholars|members|therefore|scientists|representatives|associations|citizens
    |family|families|friends|colleagues|relatives|parents|residents|teachers|workers|students|lawyers
    |community|association|federation|forum|alliance|assembly|conference|network|group|collectively|committee
    |foundation|movement|union|journalists|letter|appeal
    |statement|society|petition|manifesto|declaration|memorandum|петиция|обращение|письмо|заявление|звернення|лист
    |заява|петиція|манифест|маніфест|үндеу|общество|ассоциация|федерация|профсоюз|товариство|асоціація|федерація
    |профспілка|спільнота|сообщество|organización|organizaciones|asociación|asociaciones|federación|confederación
    |sindicato|sindicatos|movimiento|coordinadora|plataforma|colectivo|colectivos
    |қоғам*|одақ*|қауымдастығы|мы|я|коалиция|организация|союз|объединение|фонд|бюро|центр|комитет|движение|платформа
    |коаліція|спілка|організація|нижеподписавшиеся|организации|участники|авторы|правозащитники|подписавшиеся
    |настоящим|поэтому|граждане|журналисты|біз|мен|ми|організації|учасники|громадяни|тому|wir|ich|unterzeichn*
    |unterzeichnenden|nous|je|биз|biz|men"""
)
# Verb forms that already say "we": no asker is needed before them.
FIRST_PERSON_ENDINGS = (
    "ем",
    "им",
    "еміз",
    "аміз",
    "амыз",
    "йміз",
    "ймыз",
    "ємо",
    "имо",
    "ємось",
    "емся",
    "аємо",
    "мося",
    "мся",
    "мось",
    "amos",
    "emos",
    "imos",
    "ons",
    "emy",
    "amy",
    "imy",
    "iamo",
    "абыз",
    "өбүз",
    "амиз",
    "amiz",
    "ymiz",
    "ймиз",
    "yoruz",
    "irik",
    "ırıq",
    "емиз",
    "айман",
    "аймыз",
)

# "must" and its like: a demand where it is said of those in power.
OBLIGATION = Lexicon(
    """is to be|are to be|essential that|imperative that|crucial that|vital that|important that|must|should|shall|has to
    |have to|ought to|needs to|need to|должны|должен|должна|должно|обязаны|обязан
    |обязано|обязана|необходимо|следует|нужно|пора|недопустимо|тиіс|керек|қажет|міндетті|повинні|повинен|повинна|повинне
    |повинно|мають|має|маєте|зобов'язані|зобов'язаний|зобов'язана|зобов'язане|необхідно|слід|потрібно|варто|не можна
    |darf nicht|dürfen nicht
    |darf kein*|müssen|muss|sollen|soll|sollten|sollte
    |debe|deben|debéis|debería|deberían|doit|doivent|devez|devrait|devraient|muszą|musi|powinny|powinien
    |powinna|powinno|powinniście|devono|deve|dovete|devem|deveria|deverá|dovrebbe|dovrebbero|debba|debbano|deba|deban|deva|devam|moet|moeten|мусить|мусять
    |мусите|тийиш|kerak
    |lozim|керак|лозим|tiene que|tienen que|ha de|han de|tem que|têm que|tem de|têm de|треба|надо|надлежит
    |musí|musia|musejí|měl by|měla by|měli by|mora|moraju|мора|морају|trebuie|måste|må|skal|πρέπει"""
)
POWER = Lexicon(
    """politicians|authorities|authority|government|governments|president|parliament|state|states|minister
    |ministers|ministry
    |police
    |court|courts|congress|council|officials|prosecutor|administration|akimat|commission|leadership|officers
    |companies|company|corporations|platforms|banks|employers|universities|institutions|bodies|donors|regulators
    |organizations|organisations|houses|media|party|parties|department|departments|schools|hospitals
    |judiciary|mayor|legislators|lawmakers|agencies|leaders|regime|eu|union|nations|власти|власть|правительство
    |президент|парламент|государство|министерство|полиция|суд|суды|прокуратура|акимат|чиновники|депутаты
    |министр|мэр|мэрия|аким|губернатор|организации|компании|сообщество|союз|посольства|страны|комитет|следствие
    |руководство|администрация|мвд|кнб|генпрокуратура|органы|билік*|үкімет*|мемлекет*|министрлі*|сот|соттар
    |әкім*|сотты|сотқа|соттан|кеңесті|кеңеске|кеңестен|кеңесін|кеңесіне|кеңесінен
    |депутаттар|парламент*|президент*|прокуратура*|полиция*|компания*|ұйымдар|мәжіліс*|влада|уряд|держава
    |міністерство|поліція|депутати|рада|органи|міністр|мер|офіс|суди|організації|компанії|спільнота|країни
    |комітет|слідство
    |regierung|bundesregierung|präsident
    |politik|staat|gobierno|gobiernos|estado|estados|autoridades|gouvernement|autorités|état|l'état|l'union|rząd
    |władze
    |prezydent|governo|autorità|congreso|senado|senadores|diputados|parlamento|presidenta|presidente|ministro
    |ministra|ministerio|alcalde|alcaldesa|ayuntamiento|tribunal|corte|fiscalía|policía|municipio
    |comunidad internacional
    |administración|congresso|presidência|ministério|prefeitura|prefeito|polícia|justiça|câmara|président|présidente
    |parlement|ministre|ministère|mairie|maire|préfet|sénat|députés|préfecture
    |ministero|sindaco|regione|comune|camera|senato|sejm|senat|ministerstwo|sąd|policja|parlament
    |collectivité|collectivités|landesregierung|stadtrat|stadt|bundestag|landtag|ministerin|oberbürgermeister|bürgermeister
    |kanzler|kommission|behörden|universität|hochschule|gesetzgeber|politiker|abgeordneten|verwaltung|rat
    |regering|overheid|kabinet|gemeente|tweede kamer|hükümet*|cumhurbaşkan*|meclis*|bakan*|yetkili*|belediye*
    |university|board|senate|senators|assembly|city|community|trustees|un|world bank|universidad|rectorado
    |rectoría|universidade|reitoria|université|università|uczelnia|мажилис|сенат|университет|ректор|верховная рада
    |верховна рада|суддя|судья|следователи|заңгерлер|әкімдік*|сенат*
    |administrators|management|investors|publishers|regents|judges|prosecutors|legislature|cabinet|kremlin
    |landlords|sponsors|премьер|дума|госдума|депутат|прокурор|губернаторы|работодатели|инвесторы|ведомства|минюст
    |минздрав|учреждения|чиновник|посольство|маслихат|следователь|судьи|прем'єр|голова|посадовці|роботодавці
    |інвестори|відомства|установи|мін'юст|слідчий|судді|мәслихат*|басшылық*|әкімшілік*
    |өкмөт*|бийлик*|жогорку кеңеш|hukumat*|hokim*|vazirlik*|prezident*|ҳукумат*|ҳоким*|вазирлик*|stadtverwaltung
    |gemeinderat|ministerium|rektorat|universitätsleitung|landtage|arbeitgeber|unternehmen|konzerne
    |conseil|élus|entreprises|employeurs|rectorat|direction|juges|empresas|empresa|rector|jueces|legisladores|junta
    |deputados|vereadores|reitor|governador|consiglio|giunta|deputati|senatori|ministri|rettore|azienda
    |aziende
    |vláda|ministerstvo|město|poslanci|guvernul|parlamentul|primăria|autoritățile|министарство|скупштина|kormány
    |regjeringen|regeringen|κυβέρνηση|rada|zarząd|urząd|burmistrz|wojewoda|posłowie|uczelnie|władza
    |bestuur|burgemeester|minister-president"""
)
URGENT = Lexicon(
    """stop|end|cease|immediately|immediate|released|freed|dropped|stopped|investigated|repealed|halted|urgent
    |urgently|ensured
    |ended|guaranteed|withdrawn|lifted|suspended|abolished|restored|punished|prosecuted|compensated|rejected
    |cancelled|canceled|amended|reinstated|disclosed|banned|prohibited|respected|protected|held accountable
    |brought to justice|наказаны|наказан|привлечены|отменен*|отменён*|прекращен*|расследован*|восстановлен*
    |немедленно|незамедлительно|освобождены|освобожден|прекращены|прекращено|дереу|тез
    |босатылуы|негайно|невідкладно|звільнені|припинені|звільнено|покаран*|притягнут*|скасован*|розслідуван*
    |відновлен*|sofort|umgehend|unverzüglich|inmediatamente|de inmediato|immédiatement
    |imediatamente|de imediato|immediatamente|subito|onmiddellijk|natychmiast|niezwłocznie|okamžitě|derhal|hemen|acilen
    |without delay|without further delay|at once|by the end of|no later than|not later than
    |sans délai|sin demora|sin dilación|senza indugio|sem demora|bez zwłoki
    |ohne verzug|без промедления|безотлагательно|без зволікання|дароо|zudlik"""
)
# "We must", by which a manifesto says what it asks of all who share its cause.
WE_MUST = Lexicon(
    """we must|we need to|we have to|мы должны|мы обязаны|нам нужно|нам необходимо|ми повинні|ми мусимо|ми маємо
    |wir müssen|debemos|tenemos que|devemos|temos que|nous devons|il nous faut|dobbiamo|musimy|we moeten|wij moeten
    |musíme"""
)
MANIFESTO = Lexicon("manifesto|manifest|manifiesto|manifeste|manifestul|manifesti|манифест*|маніфест*")
RESOLUTIONS = Lexicon(
    """resolution|resolutions|entschließung|resolución|résolution|risoluzione|resolução|rezolucja|rezoluce|bildirgesi
    |резолюци*|резолюці*|қарар*|қаулы*|declaration|декларац*"""
)
# Headings above a list of demands, and nouns that introduce one.
DEMAND_NOUNS = Lexicon(
    """recommendation|call|demands|our demands|we demand|demand|recommendations|requests|asks|our asks|calls
    |our calls|call to action
    |calls to action|proposals|measures|steps|actions|requirements|what we ask|what we want|what we demand
    |following|reforms|commitments|pledge|we ask|priorities|требования|требование|требованием|требованиями
    |рекомендации|предложения|просьбы|наши требования|призываем|следующее|меры|следующие|шаги|талаптар*
    |талабымыз|ұсыныстар*|талап*|төмендегі*|келесі|талаплар*|төмендегил*|өтініш*|вимоги|рекомендації|пропозиції
    |наші вимоги|вимога|вимогою|наступне|таке|заходи|кроки|forderungen|forderungskatalog|forderungsliste
    |maßnahmenkatalog|beklenti*|unsere forderungen|empfehlungen|maßnahmen
    |folgende*|demandas|exigencias|peticiones|recomendaciones|medidas|siguiente|siguientes|revendications
    |recommandations|demandes|mesures|suivant*|żądania|postulaty|rekomendacje|richieste|proposte|seguenti
    |reivindicações|recomendações|talablar*|talaplar*|talepler*|tələb*|propuestas|propostas|propositions|exigences
    |vorschläge|öneriler*|çağrımız
    |taleb*|what do we want|what do we demand|what are we asking|what are our demands|was wollen wir|was fordern wir
    |qué pedimos|qué exigimos|qué queremos|que demandons nous|que voulons nous|cosa vogliamo|o que queremos
    |our ask|the ask|our conditions|we want the following|steps to take|required actions|actions required
    |список требований|перечень требований|что должно быть сделано|что делать|наши условия|просьба
    |перелік вимог|список вимог|що має бути зроблено|що робити|наші умови|прохання|біз не қалаймыз|ұсынымдар*
    |біздің шарттарымыз|шарттарымыз
    |what needs to happen|what must happen|what should happen|what has to happen|что надо сделать|что нужно изменить
    |що треба зробити|що потрібно змінити|що необхідно зробити|не істеу керек|was muss geschehen
    |was jetzt passieren muss
    |qué hay que hacer|ce qu'il faut faire|what must be done|what needs to be done|what needs to change
    |what should be done|чего мы хотим
    |чего мы ждем
    |чего мы ждём|чего мы требуем|что мы требуем|что необходимо сделать|что нужно сделать|чого ми хочемо
    |чого ми вимагаємо|що ми вимагаємо|що потрібно зробити|не талап етеміз|біз не талап етеміз|біз не сұраймыз
    |czego chcemy|czego żądamy|czego oczekujemy|o co apelujemy|ce que nous voulons|ce que nous demandons
    |lo que queremos|lo que pedimos|lo que exigimos|o que pedimos|o que exigimos
    |cosa chiediamo|was wir wollen|was wir fordern|was wir brauchen|wat wij willen|ne istiyoruz|nimani talab qilamiz
    |эмне талап кылабыз"""
)
# Nouns that name what is asked, above a list of it ("Below we list our proposals:").
OUR_PROPOSALS = Lexicon(
    """demands|proposals|recommendations|requests|asks|suggestions|пожелани*|предложений|требований|пропозицій|вимог
    |пожелань|požadav*|návrh*|doporučen*|požiadav*|żądań|postulatów|propozycji|требования|предложения|рекомендации|просьбы|вимоги|пропозиції
    |рекомендації|талаптар*|ұсыныстар*|demandas|propuestas|peticiones|exigencias|recomendaciones|proposte|richieste
    |raccomandazioni|propostas|reivindicações|recomendações|forderungen|vorschläge|empfehlungen|propositions
    |revendications|recommandations|postulaty|propozycje|talepler*|öneriler*|eisen|voorstellen"""
)
# Words by which those who sign say what they themselves will do, or what they are for.
PLEDGES = Lexicon(
    """обязуемся|обязуется|цель|цели|целью|целями|задача|задачи|задачами|намерены|решили|постановили|постановляем
    |постановляємо|ухвалили|будем
    |зобов'язуємось|зобов'язуємося|мета|метою|завдання|маємо намір|вирішили|objectif*|objetivo*|obiettiv*|misión
    |nous nous engageons|nos comprometemos|we commit|we pledge|our aim|our goal"""
)
# Verbs that open an item of a list of demands.
BARE_VERBS = Lexicon(
    """release|stop|end|ensure|guarantee|veto|repeal|investigate|provide|drop|respect|allow|refrain|adopt|create
    |eliminate|establish|reform|abolish|amend|cease|halt|immediately|withdraw|restore|protect|bring|conduct|put
    |support|use|make|take|implement|introduce|recognize|recognise|ratify|grant|publish|impose|review|condemn
    |raise|reject|commit|maintain|preserve|minimize|require|prohibit|ban|invest|fund|remove|revoke|free
    |facilitate|hold|close|issue|uphold|engage|develop|strengthen|increase|include|address|lift|open|order|pass
    |prevent|promote|reconsider|reverse|suspend|unconditionally|do|urge|call|demand|cancel|comply|cooperate
    |appoint|set|give|extend|declare|disclose|enact|expand|monitor|acknowledge|quash|initiate|launch|start
    |reduce|replace|redirect|hire|divest|denounce|disband|build|begin|avoid|apply|work|join|reinstate|fully
    |promptly|pay|keep|plant|act|assess|allocate|abandon|accept|accelerate|align|audit|block|carry|change|clarify
    |clear
    |complete|conclude|confirm|consult|continue|convene|correct|decriminalize|decriminalise|defend|deliver|dismantle
    |dissolve|distribute|double|eradicate|encourage|enforce|enable|empower|evacuate|exclude|exempt|explain|finance|fix
    |freeze|fulfil|fulfill|honour|honor|identify|improve|incorporate|inform|integrate|intervene|legalize|legalise|let
    |limit|listen|talk|lower|mandate|meet|modify|negotiate|offer|oppose|phase|place|prioritise|prioritize|prosecute
    |punish
    |reaffirm|rebuild|regulate|relocate|repatriate|report|resolve|resume|retain|return|safeguard|scrap|secure|send
    |share|speak|stand|strictly|tackle|terminate|train|transfer|treat|update|vote|waive|permanently|urgently|ease
    |reopen|apologise|apologize|compensate|name|rehire|recall|arrest|pardon|acquit|exonerate|deploy|dispatch|observe
    |attend|visit|receive|hear|answer|respond|reply|clean|rehouse|repair|restart|revive|finish|finalise|finalize
    |simplify|translate|register|recruit|equip|supply|subsidise|subsidize|sanction|designate|declassify|revise
    |rewrite|redraft|delete|erase|unblock|desist|admit|resettle|reunite|pursue|disarm|retract|rescind|overturn|annul
    |nullify|deny|delay|postpone|defer|pause|abstain|sign|accede|endorse|adhere|abide|obey|follow|consider|examine
    |analyse|analyze|evaluate|measure|collect|gather|document|verify|inspect|supervise|oversee|scrutinise|scrutinize
    |separate|merge|transform|turn|shift|move|focus|dedicate|devote|earmark|spend|contribute|assist|involve
    |invite|represent|rehabilitate|reintegrate|teach|educate|install|construct|design|draft|write|tell|show|stay
    |come|go|leave|hand|get|see|look|find|choose|select|elect|nominate|exercise|reassess|reexamine|recommit
    |permit|authorise|authorize|refuse|refer|forward|deport|extradite|award|attach|adjust|adapt
    |restrict|curb|combat|fight|counter|reveal|formally|publicly|explicitly|swiftly
    |clearly|actively|thoroughly|independently|substantially|significantly|never|always|nationalise|nationalize
    |overhaul|boycott|pledge|annually|decolonise|decolonize|decarbonise|decarbonize|diversify|modernise|modernize
    |streamline|standardise|standardize|redistribute|reallocate|redesign|reintroduce|restructure|revitalise|revitalize
    |reimburse|refund|unfreeze|tighten|widen|halve|electrify|reroute|rename|reassure|recruit|outlaw|criminalise
    |criminalize
    |освободить|прекратить|обеспечить|гарантировать|отменить|расследовать|провести|начать|допустить
    |создать|принять|отозвать|снять|внести|не|немедленно|незамедлительно|соблюдать|предоставить|остановить
    |ввести|признать|отказаться|восстановить|разрешить|привлечь|отправить|снизить|установить|вернуть
    |пересмотреть|ратифицировать|исключить|упразднить|реформировать|запретить|опубликовать|наказать|защитить
    |наложить|вето|прекращения|освобождения|обеспечения|проведения|отмены|исполнить|босату|тоқтату|қамтамасыз
    |дереу|жою|тергеу|кепілдік|қабылдау|күшін|құру|енгізу|жүргізу|звільнити|припинити|забезпечити|гарантувати
    |скасувати|розслідувати|негайно|створити|прийняти|ухвалити|відкликати|зняти|дотримуватися|надати|зупинити
    |запровадити|визнати|відмовитися|відновити|дозволити|притягнути|переглянути|невідкладно|захистити|ветувати
    |накласти|посилити"""
)
IMPERATIVES = Lexicon([*BARE_VERBS.entries, *ACTS.entries])
# Words that count what is asked, by their rank; the last rank holds those that end a count.
RANKS = tuple(
    tuple(phrase.strip() for phrase in words.split("|"))
    for words in (
        """first of all|firstly|first|во-первых|первое|первая|по-перше|перше|біріншіден|бірінші|биринчиден|birinchidan
        |erstens|primero|en primer lugar|en primer término|premièrement|d’abord|d'abord|tout d'abord|en premier lieu
        |in primo luogo|prima di tutto|innanzitutto|anzitutto
        |primo|em primeiro lugar|primeiro|po pierwsze|birincisi|birinci olarak|ilk olarak""",
        """secondly|second|во-вторых|второе|вторая|по-друге|друге|екіншіден|екінші|экинчиден|ikkinchidan|zweitens
        |segundo|en segundo lugar|deuxièmement|ensuite|en second lieu|en deuxième lieu|in secondo luogo|secondo
        |em segundo lugar|po drugie|ikincisi|ikinci olarak""",
        """thirdly|third|в-третьих|третье|третья|по-третє|третє|үшіншіден|үшінші|үчүнчүдөн|uchinchidan|drittens|tercero
        |en tercer lugar|troisièmement|en troisième lieu|in terzo luogo|terzo|em terceiro lugar|terceiro|po trzecie
        |üçüncüsü|üçüncü olarak""",
        """fourthly|fourth|в-четвёртых|в-четвертых|четвертое|четвёртое|по-четверте|четверте|төртіншіден|төртінші
        |төртүнчүдөн|to'rtinchidan|viertens|cuarto|en cuarto lugar|quatrièmement|in quarto luogo|quarto
        |em quarto lugar|po czwarte|dördüncüsü""",
        """fifthly|fifth|в-пятых|пятое|по-п'яте|по-п’яте|п'яте|п’яте|бесіншіден|бесінші|бешинчиден|beshinchidan|fünftens
        |quinto|en quinto lugar|cinquièmement|in quinto luogo|em quinto lugar|po piąte|beşincisi""",
        """sixth|в-шестых|шестое|по-шосте|шосте|алтыншыдан|sechstens|sexto|sixièmement|sesto|po szóste|altıncısı""",
        """finally|lastly|and finally|наконец|и наконец|нарешті|насамкінець|соңында|акырында|schließlich|finalmente
        |por último|enfin|infine|wreszcie|son olarak""",
    )
)
