"""Words at the head of a statement: what it is called, to whom it speaks, how it greets."""

from ..lexicon import Lexicon, wordset

KIND_WORDS: dict[str, Lexicon] = {
    "petition": Lexicon(["petition*", "петици*", "петиція", "petición", "pétition", "petycj*", "petição", "petizione"]),
    "open letter": Lexicon(
        """open letter|open letters|letter|letters|открытое письмо|письмо|открытым письмом|ашық хат*|хат|хаты
        |відкритий лист|лист|відкритого листа|offener brief|offenen brief|brief|carta abierta|carta
        |lettre ouverte|lettre|list otwarty|list|lettera aperta|lettera|carta aberta|ачык кат*|кат|кайрылуу кат
        |ochiq xat*|очиқ хат*|açık mektup|mektup|open brief|öppet brev|brev|dopis
        |адкрыты ліст|адкрытае пісьмо|açıq məktub
    |ღია წერილი|բաց նամակ*|رسالة مفتوحة|公開書簡*|公开信*|공개서한*|avoin kirje|avatud kiri
        |ашық хат"""
    ),
    "joint statement": Lexicon(
        """joint statement|joint statements|joint declaration|joint civil society statement|joint ngo statement
        |joint press statement|совместное заявление|совместное обращение|бірлескен мәлімдеме*|спільна заява
        |спільну заяву|gemeinsame erklärung|gemeinsame stellungnahme|declaración conjunta|comunicado conjunto
        |déclaration conjointe|déclaration commune|communiqué conjoint|wspólne oświadczenie
        |dichiarazione congiunta|declaração conjunta|биргелешкен билдирүү*|qo'shma bayonot*|joint open statement
        |collective statement"""
    ),
    "appeal": Lexicon(
        """appeal|appeals|call for|call to|call on|urgent call|call|urgent appeal|joint appeal|обращение|обращения
        |обращением|жалоба|скарга|шағым
        |воззвание|призыв|коллективное обращение|үндеу*|үндеуі|өтініш*|звернення|заклик|аппеляция
        |aufruf|appell|llamamiento|llamado|appel|apel|appello|apelo|кайрылуу*|мүрәжат*|murojaat*|мурожаат*|çağrı
        |зварот|chaqiriq|მიმართვა*|կոչ|نداء|vetoomus*|шақыру*|үндеў"""
    ),
    "statement": Lexicon(
        """statement|statements|declaration|resolution|communiqué|communique|position paper|manifesto|заявление
        |заявления|декларация|резолюция|манифест|меморандум|мәлімдеме*|мәлімдемесі|декларациясы|қарар*|заява
        |заяву|декларація|резолюція|erklärung|stellungnahme|manifest|declaración|comunicado|manifiesto
        |pronunciamiento|déclaration|manifeste|oświadczenie|stanowisko|deklaracja|dichiarazione|comunicato
        |declaração|nota pública|билдирүү*|баянот*|bayonot*|баёнот*|мәлимлеме*|bildiri|açıklama|bəyanat|заявa
        |memorandum|pledge|განცხადებ*|հայտարարություն*|بيان*|بیانیه*|声明*|성명*"""
    ),
}

TITLE_FILLERS = Lexicon(
    [
        "joint",
        "urgent",
        "public",
        "collective",
        "civil",
        "an",
        "a",
        "the",
        "our",
        "открытое",
        "коллективное",
        "совместное",
    ]
)

# Words with which the name of a document goes on to what it is about.
MATTER = Lexicon(
    """on|about|regarding|concerning|against|in support|for|in defence|in defense|over|calling|urging|demanding|о|об|по
    |по поводу|в связи|в поддержку|в защиту|против|за|относительно|касательно|с требованием|с призывом|с просьбой|щодо
    |про|з приводу|на підтримку|на захист|проти|у зв'язку|стосовно|туралы|жөнінде|қатысты|байланысты|қарсы|қолдау
    |қорғау|zu|zur|zum|gegen|für|über|sobre|por|contra|en defensa|sur|pour|contre|per|w sprawie|w obronie|przeciw"""
)
# Parts of a newspaper that print letters: they stand above the title of one.
RUBRICS = Lexicon(
    """letter to the editor|reader's letter|readers' letter|letter from a reader|letter of readers|письмо в редакцию
    |письмо читателя|письмо читателей|письма читателей|письмо читательницы|лист читача|лист читачів|лист читачки
    |лист до редакції|листи читачів|оқырман хаты|оқырман хаттары|редакцияға хат|leserbrief|carta al director
    |carta al editor|courrier des lecteurs|lettera al direttore|press statement|media statement|заявление для прессы
    |заявление для сми|заява для преси|заява для змі|presseerklärung|comunicado de prensa|communiqué de presse
    |comunicato stampa|comunicado de imprensa|oświadczenie prasowe|basın açıklaması"""
)

SALUTATIONS = Lexicon(
    """dear|to whom it may concern|honorable|honourable|your excellency|your excellencies|excellencies|excellency
    |esteemed|respected|hello|ваша магніфіценціє|ваше превосходительство|ваше преосвященство|ваша ексцеленціє
    |ваша ясновельможносте|вельмишановн*|високошановн*|euer magnifizenz|eure magnifizenz|eure exzellenz|magnificencjo
    |ekscelencjo|уважаем*|глубокоуважаем*|многоуважаем*|дорогие|дорогой|дорогая
    |de nuestra consideración|de mi consideración|de nuestra mayor consideración|de mi mayor consideración|hon'ble
    |sr presidente|sra presidenta|sr ministro|sra ministra|sr alcalde|sra alcaldesa|sr gobernador|sra gobernadora
    |sr director|sra directora|sr rector|sra rectora|sr prefeito|sra prefeita|sr governador|sra governadora
    |mr moderator|madam moderator|mr chair|mr chairman|madam chair|mr president|madam president|mr speaker
    |ladies and gentlemen|ваше превосходительство|господин модератор|дамы и господа|пані та панове
    |господин президент|граждане|соотечественники|товарищи|құрметті|ардақты|қадірлі
    |қымбатты|аса құрметті|мәртебелі|шановн*|вельмишановн*|дорогі|високоповажн*|ваша високоповажносте
    |sehr geehrte*|liebe|lieber|geehrte*|estimad*|querid*|señor|señora|señores|excelentísim*|distinguid*
    |señoras y señores|señoras y caballeros|damas y caballeros|señores y señoras|señoras señores|senhoras e senhores
    |meine damen und herren|signore e signori
    |apreciad*|respetad*|cher|chère|chers|chères|monsieur|madame|mesdames|messieurs|szanown*|drodzy|drogie|caro
    |cara|cari|gentile|gentili|egregi*|prezad*|exm*|caros|caras|excelentíssim*|урматтуу|кадырлуу|hurmatli
    |ҳурматли|ҳүрметли|húrmetli|sayın|değerli|hörmətli|паважан*|шаноўн*|geachte|beste|kära|bästa|kjære|kære
    |arvoisa|vážen*|stimate|stimați|stimată|tisztelt|αγαπητ*|ձերդ|հարգելի|პატივცემულო
    |your holiness|your eminence|your eminences|your majesty|your majesties|your highness|your royal highness
    |your grace|your honor|your honour|your beatitude|your worship|right honourable|distinguished members
    |mr secretary|madam secretary|mr secretary-general|mr minister|madam minister|mr prime minister
    |madam prime minister|mr ambassador|madam ambassador|mr mayor|madam mayor|mr governor|mr commissioner
    |mr chancellor|madam chancellor|greetings|fellow citizens|ваше величество|ваше высочество|ваше святейшество
    |ваше преосвященство|ваше высокопреосвященство|ваше блаженство|ваши блаженства|ваши превосходительства
    |ваше преподобие|ваше священство|ваша честь|ваша светлость|высокочтим*|досточтим*|достопочтенн*|глубокочтим*
    |милостивый государь|милостивые государи|здравствуйте|господин министр|господин премьер-министр
    |господин председатель|господин генеральный|господин посол|господин губернатор|господин мэр|господин прокурор
    |госпожа президент|госпожа министр|госпожа председатель|госпожа посол|госпожа генеральный|господа депутаты
    |ваша святосте|ваша величносте|ваша ексцеленціє|ваші ексцеленції|ваша світлосте
    |вельмиповажн*|пане президенте|пані президентко|пане міністре|пані міністре|пані міністерко|пане прем'єр-міністре
    |пане голово|пані голово|пане генеральний|пане прокуроре|пане после|пані посолко|пане ректоре|панове депутати
    |аса мәртебелі|аса мәртебелім|қадірменді|ханымдар мен мырзалар|мырзалар мен ханымдар|sehr verehrte*|verehrte*
    |hochverehrte*|eure exzellenz|eure exzellenzen|exzellenz|exzellenzen|eure heiligkeit|eure eminenz|guten tag|hallo
    |excelencia|excelencias|su santidad|majestad|muy señor*|ilustrísim*|señoría|señorías|compañer*|honorables
    |excellence|excellences|votre excellence|vos excellences|votre majesté|votre sainteté|très saint-père|très cher
    |très chère|très chers|bonjour|eccellenza|eccellenze|vostra eccellenza|vostra santità|santità|onorevol*
    |illustrissim*|spettabil*|spett|egr|stimatissim*|pregiatissim*|gentilissim*|carissim*|signor|signora|signori|excelência
    |excelências|vossa excelência|vossas excelências|vossa santidade|senhor|senhora|senhores|senhoras|ilustríssim*
    |magnífic* reitor*|wielce szanown*|ekscelencjo|wasza ekscelencjo|wasza świątobliwość|ojcze święty
    |panie prezydencie|panie premierze|panie ministrze|pani minister|panie marszałku|saygıdeğer|kıymetli|ekselansları
    |muhtaram|муҳтарам|qadrli|қадрли|assalomu alaykum|ассалому алайкум|ардактуу|кымбаттуу|hooggeachte|excellentie
    |доброго дня|доброго вечора|доброго ранку|добрий день|добридень|добрый день|добрый вечер|доброе утро|қайырлы күн
    |сәлеметсіз бе|good morning|good afternoon|good evening|good day|buenos días|buenas tardes|boa tarde|bom dia
    |buongiorno|dzień dobry|dobrý den|dobrý deň|meneer|mijnheer|mevrouw|hooggeacht|dames en heren
    |ärade|arvoisat|hyvä|hyvät|kedves|poštovan*|поштован*|αξιότιμ*|εξοχότατ*"""
)
GENERIC_GREETED = Lexicon(
    """friends|colleagues|all|gentlemen|moderator|chair|chairman|speaker|sir|sirs|madam|sir or madam|ladies
    |everyone|community|reader|readers|friend|colleague
    |fellow|коллеги|друзья|дамы|господа|граждане|соотечественники|достар|әріптестер|отандастар|ханымдар|мырзалар
    |колеги|друзі|пані|громадяни|damen|herren|damen und herren|freunde|freundinnen|kolleg*|amigos|amigas|amis
    |collègue|colega|коллега|колега|kollegin
    |collègues|colegas|państwo|tutti|kollegen|supporters|comrades|everybody|folks|compatriots|товарищи|земляки
    |сограждане|читатели|товариші|співвітчизники|читачі|жолдастар|бауырлар|ағайын|leser*|mitbürger*|compañeros
    |compañeras|companheiros|companheiras|lectores|leitores|todos|todas|amies|camarades|lecteurs|lectrices|tous|toutes
    |concitoyens|concitoyennes|amici|amiche|colleghi|colleghe|concittadini|przyjaciele|koleżanki|koledzy|arkadaşlar
    |dámy|pánové|přátelé|kolegové|kolegyně|spoluobčané|dames|heren|dostlar|yurttaşlar|do'stlar|дўстлар|hamkasblar
    |ҳамкасблар|достор|кесиптештер|мекендештер|vrienden|collega's|supporter|neighbours|neighbors|mesdames|messieurs
    |mesdemoiselles|madame|monsieur|señor|señora
    |senhor|senhora|signor|signora|signori|signore|heer|mevrouw|mensen|lezer|lezers|vänner|kollegor|läsare|venner|kolleger|læsere
    |панове|пане|добродії|přítelkyně|priatelia|dámy a páni|páni|unterstützer|unterstützerinnen
    |soutiens|sympathisants|simpatizantes|подписчики|сторонники|прихильники|підписники|жақтастар|valued|esteemed"""
)
# "To whom it may concern" in other languages, without its "to": nobody in particular.
WHOM_IT_CONCERNS = wordset("quien quienes corresponda pueda interesar interese concierna quem possa interessar")

# First words of a line that says whom it is for.
ADDRESS_OPENERS = Lexicon(
    """to|to the|attention|attn|addressed to|for the attention of|кому|вниманию|к|адресат|кімге|до|an|an die|an den
    |an das|a|al|a la|a los|à|au|aux|à l'attention|do|alla|ao|à la|att|zu händen|z hd|a la atención|atención
    |a quien corresponda|aos|às|aos cuidados|ai|agli|alle|allo|alla cortese attenzione|do rąk|до уваги|до відома
    |назарына|кимге|kimga|кимга|kime|aan|aan de|ter attentie|till|til"""
)
# First words of the line in which a site of petitions says whom one is for.
PETITION_OPENERS = Lexicon(
    """petition to|petition addressed to|petitioning|this petition is addressed to|addressees|recipients
    |recipient|адресаты|адресати|адресаттар|destinatarios|destinataires|destinatari|adressaten|empfänger|adresaci
    |destinatários|адресат петиции|петиция к
    |петиція до|petición dirigida a|pétition adressée à|petition an|petición para|adressée à|adressé à
    |adressée au|adressé au|dirigida a|dirigido a|richtet sich an|petition richtet sich an|petice adresovaná
    |destinatario|destinataire|adressat|adresat|addressee|адресовано|адресат
    |получатель|this petition will be delivered to|petition will be delivered to|petition target|decision makers
    |кому адресована петиция|петиция адресована"""
)
# "Письмо в Министерство": what a letter is written "into".
INTO = (
    r"(?:министерство|администрацию|прокуратуру|генеральную|генпрокуратуру|комитет|департамент|управление|суд|"
    r"верховный|"
    r"конституционный|правительство|парламент|редакцию|институт|посольство|совет|акимат|маслихат|мажилис|сенат|"
    r"европейскую|європейську|европейский\s+(?:суд|парламент|союз)|международный\s+(?:суд|комитет|уголовный)|"
    r"федеральную|федеральный|федеральное|консульство|полицию|инспекцию|палату|государственную|городскую|областную|районную|комиссию|организацию|мэрию|оон|обсе|представительство|офис|аппарат|"
    r"следственный|антимонопольный|центральную|общественную)\b"
)
# Words in the dative (or with an ending of direction) by which addressee lines open in Cyrillic documents.
ADDRESS_DATIVES = Lexicon(
    """президенту|премьер-министру|премьер|министру|министерству|генеральному|председателю|председательнице
    |уполномоченному|уполномоченной|послу|послам|правительству|парламенту|депутатам|депутату|сенату|мажилису
    |верховному|высокому|верховному комиссару|специальному|комитету|европейскому|европейской|совету
    |международному|международным|международной|мировому|мировой|главе|главам|государствам|акиму|мэру
    |губернатору|прокурору|суду|организации|организациям|руководству|властям|дипломатическим|лидерам|членам
    |обществу|гражданам|общественности|партнерам|директору|начальнику|руководителю|народу|омбудсмену|жогорку
    |елбасы|голові|міністру|міністерству|прем'єр-міністру|прем'єр|генпрокурору|верховній|уряду|раді|народним
    |омбудсману|міжнародній|міжнародним|міській|суспільству|громадськості|керівництву|кабінету|офісу|спільноті
    |міністерці|президентці|прем'єрці|очільниці|керівниці|меру|директорці|європейській
    |європейському|державам|урядам|мeру|президентові|міністрові|мерові|президентіне|президентке|министріне|төрағасына
    |премьер-министріне|прокурорына|үкіметіне|парламентіне|қоғамдастыққа|ұйымдарға|президентам|премьеру
    |вице-премьеру|вице-премьер-министру|министрам|министерствам|правительствам|парламентам|парламентариям|сенатору
    |сенаторам|государственной думе|думе|прокурорам|прокуратуре|генеральной прокуратуре|председателям
    |посольству|посольствам|консулу|консульству|спецдокладчику|докладчику|докладчикам|комитетам|советам|мэрам|акимату
    |маслихату|губернаторам|судье|судьям|лидеру|члену|редактору|редакторам|управлению
    |департаменту|канцлеру|королю|королеве|его величеству|её величеству|папе римскому|патриарху|святейшему|ректору
    |деканату|секретарю|представителю|представителям|спикеру|руководителям|директорам|начальникам|народам
    |всем гражданам|всем людям|всем жителям|всем кому|всем организациям|всем депутатам|жителям|коллегам|журналистам
    |міністрам|міністерствам|парламентарям|депутатові|прокуророві|прокуратурі
    |офісу генерального|головам|уповноваженому|уповноваженій|послові|комітету
    |комітетам|мерам|губернаторові|судді|суддям|керівнику|керівникові|керівникам|очільнику|очільникам|директорові
    |ректорові|секретареві|спікеру|спікерові|лідерам|представникам|громадянам|народові|святішому
    |віце-прем'єру|віце-прем'єр-міністру|генеральній|усім громадянам|усім хто|всім хто|президенттерге|депутаттарға
    |депутаттарына|министрге|министрлігіне|әкіміне|әкімге|сенатына|мәжілісіне|мәжіліске|сотына|комитетіне|елшісіне
    |prezidentovi|premiérovi|ministrovi|ministerstvu|primátorovi|primátorce|starostovi|starostce|hejtmanovi|zastupitelstvu
    |zastupitelům|vládě|vláde|poslancům|senátorům|rektorovi|primátorke|starostke|poslancom
    |міському голові|міській голові|сільському голові|міському раді|міській раді|обласній раді|районній раді|обласному
    |городскому голове|городскому совету|городской думе|городским властям|областному|районному акиму|городскому акиму
    |местным властям|местной администрации|федеральному|конституционному|конституційному|вищій раді|вищому суду
    |елшілігіне|басшысына|директорына|хатшысына|барлық азаматтарға"""
)
DIRECTION_ENDINGS = tuple(
    wordset(
        """іне ына ға ге қа ке на не ларға лерге тарға терге дарға дерге ине уна үнө го гө iga ғына гіне ларга
        дарга тарга лорго лөргө siga larga лигига ларига сига anına lığına liğine luğuna lüğüne lerine larına
        lisine 'na 'ne 'ya 'ye"""
    )
)

# Offices: a line of address often holds one, after or instead of "To".
OFFICES = Lexicon(
    """president|prime|minister|ministers|ministry|chancellor|chair|chairman|chairperson|speaker|secretary
    |secretary-general|commissioner|ombudsman|ambassador|ambassadors|governor|mayor|senator|senators|congress
    |parliament|committee|council|commission|government|governments|rapporteur|director|excellency|king|majesty
    |prosecutor|attorney|members|leaders|board|heads|head|high|member|mep|meps|mp|mps|representatives|delegates
    |states|nations|union|court|judge|general|community|international|ceo|organization|organizations|президент*
    |посол|посолка|министр*|prezident*|hukumat*|vazir*|председател*|уполномоченн*|посл*|правительств*|парламент*
    |депутат*
    |прокурор*|генеральн*|комисс*
    |комитет*|совет*|организац*|сообществ*|аким*|мэр*|төраға*|уәкіл*|омбудсмен*|әкім*|басшы*|жетекші*|директор*
    |ректор*|басқарма*
    |үкімет*|ұйым*|қоғамдастық*|голов*|міністр*|уряд*
    |рад*|верховн*|громадськ*|спільнот*|präsident*|minister*|bundes*|regierung*|kanzler*|presidente*|ministro*
    |ministra*|alcalde*|diputad*|candidat*|gobierno*|président*|ministre*|gouvernement*
    |premier|senate|cabinet|legislators|lawmakers|parliamentarians|deputies|councillors|councilors|chairwoman|co-chair
    |co-chairs|ministries|commissioners|rapporteurs|ombudsperson|undersecretary|justices|magistrates|chancellors
    |governors|mayors|judges|prosecutors|presidents|chairs|secretaries|holiness|pope|patriarch|archbishop|bishop
    |bishops|regents|trustees|rector|dean|provost|superintendent|consul|envoy|presidency|authorities|administration
    |highness|eminence|глава|главе|главы|главам|главу|главой|глав|губернатор*|спикер*|премьер*|канцлер*|сенат*|дума
    |думе|думы|мажилис*
    |маслихат*|кабинет*|министерств*|ведомств*|администраци*|суд|суда|суду|суды|судов|судам|судья|судье|судьям|судью
    |судей|патриарх*|король
    |королю|руководств*|руководител*|начальник*|власти|властям|консул*|посольств*|делегат*|члены|членам|членов|акимат*
    |лідер*
    |ассамбле*|лидер*|представител*|прем'єр*|кабінет*|мер|меру|мера міста|мера києва|мера києву|мерів|меркою|мерки
    |мерці|очільни*|керівни*|уповноважен*|омбудсман*|комітет*
    |комісі*|спікер*|секретар*|суддя|суддям|судді|суддів|мәжіліс*|прокуратур*|сотына|сотқа|елші*|presidenta*
    |gobernador*
    |senador*|senado|congreso|consejer*|concejal*|alcaldesa*|embajador*|fiscal|fiscalía|juez*|jueces|magistrad*
    |procurador*|defensor|defensora|secretari*|canciller*|comisionad*|comisari*|comisión|comité|rey|parlamento
    |asamblea|ayuntamiento|corte|tribunal*|autoridad|autoridades|relator*|legislador*|intendente*|consejo|junta
    |ministerio*|director*|rector*|governador*|prefeit*|deputad*|vereador*|embaixador*|juiz*|juíz*|secretári*|reitor*
    |diretor*|comissári*|provedor*|congresso|governo|assembleia|ministr*|ministère*|maire|maires|préfet*|député*
    |sénateur*|sénatrice*|sénat|assemblée|parlement*|ambassadeur*|ambassadrice*|procureur*|juge|juges|défenseur*
    |directeur*|directrice*|recteur*|rectrice*|commissaire*|conseil|secrétaire*|chancelier*|élus|conseiller*
    |conseillère*|parlementaires|roi|pape|autorités|garde des sceaux|présidence|cour|landesregierung*|staatsregierung
    |bürgermeister*|oberbürgermeister*|innenminister*|außenminister*|justizminister*|finanzminister*|umweltminister*
    |gesundheitsminister*|verkehrsminister*|kultusminister*|sozialminister*|ministerpräsident*|landrat|landräte*
    |landtag*|abgeordnet*|fraktion*|senat|senator*|staatssekretär*|botschafter*|beauftragt*|stadtrat|stadträte*
    |gemeinderat|kreistag|parlament*|ausschuss|kommission*|kommissar*|vorsitzend*|vorstand|rektor*|intendant*
    |generalsekretär*|generalbundesanwalt*|staatsanwalt*|behörde*|papst|bischof*|bischöf*|direktor*|mitglieder|sindac*
    |prefett*|deputat*|legislatori|legislatrici|législateur*|gesetzgeber*|senato|onorevol*|ambasciator*|assessor*|consiglier*|consiglio|commissione|commissari*|garante
    |procurator*|giudic*|rettore|rettrice|direttore|direttrice|segretari*|pontefice|autorità|ministero|premier*|rząd*
    |sejm*|poseł|posłowie|posłów|posłank*|marszał*|rzecznik*|wojewod*|burmistrz*|dyrektor*|przewodnicząc*|prezes*
    |prokurator*|ambasador*|komisarz*|komisj*|rada|papież*|kanclerz*|sekretarz*|cumhurbaşkan*|başbakan*|bakan|bakanı*
    |bakanlı*|meclis*|milletvekil*|vali|valisi*|valiliğ*|belediye|başkan*|büyükelçi*|savcı*|mahkeme*|rektör*|müdür*
    |hükümet*|komisyon*|hokim*|ҳоким*|вазир*|раис*|ҳукумат*|мажлис*|өкмөт*|төрага*|башчы*|акыйкатчы*|жогорку кеңеш*
    |minister-president|staatssecretaris*|kamerlid*|kamerleden|burgemeester*|regering*|kabinet|wethouder*
    |gemeenteraad|chief executive|vice-chancellor|regeringen|riksdagen|statsminister*|kommunstyrelse*|ministeren
    |statsråd*|stortinget|folketinget|borgmester*|ordfører*"""
)
COPY_LINE = Lexicon(
    [
        "cc",
        "c.c",
        "copy to",
        "copy",
        "copies",
        "copies to",
        "副本*",
        "抄送*",
        "копия",
        "копии",
        "копію",
        "копія",
        "көшірмесі",
        "cópia",
        "copia",
        "kopie",
        "do wiadomości",
        "copie",
    ]
)

# How a line begins that says so in several words, with no colon behind them.
COPIES_TO = Lexicon(
    """in copia a|in copia ad|in copia al|in copia ai|in copia alla|in copia alle|in copia agli|con copia a
    |con copia para|avec copie à|avec copie au|avec copie aux|en copie à|en copie au|en copie aux
    |with a copy to|with copies to|com cópia a|com cópia para|com cópia ao|in kopie an|mit kopie an"""
)

INTRODUCTION_HINTS = Lexicon(
    """below|following letter|full text|read the|text of the|can be read|reads as follows|letter sent|letter reads
    |was sent|was published|originally published
    |signed by|has been signed|joined|joins|we publish|we are publishing|ниже
    |полный текст|приводим|публикуем|текст обращения|текст письма|опубликовал*|подписали|төменде|мәтінін
    |толық мәтін|жариялаймыз|нижче|повний текст|публікуємо|текст звернення|текст заяви|nachfolgend|im wortlaut
    |veröffentlich*|a continuación|ci-dessous|poniżej"""
)
REPORT_HINTS = Lexicon(
    """have signed an appeal|signed an appeal|in the appeal|the appeal says|the letter makes|the letter says
    |the letter states|in the letter|the statement says|the statement reads|the signatories|in their letter
    |in their appeal|according to the statement|the open letter|signatories are|authors of the appeal
    |authors of the letter|говорится в обращении|говорится в заявлении|авторы обращения|авторы письма
    |в обращении|в письме говорится|подписанты|подписавшие|йдеться у зверненні|йдеться в зверненні
    |йдеться у заяві|автори звернення|автори листа|у зверненні|у листі|үндеуде|мәлімдемеде|хат авторлары
    |үндеу авторлары|in dem brief|im offenen brief|en la carta|dans la lettre"""
)
# Verbs in the past, or of those who tell the news: what others have signed, sent and asked.
REPORTED = Lexicon(
    """have signed|has signed|signed an|signed a|signed the|was signed by|have called on|has called on|called on
    |called for|have urged|urged|appealed to|have appealed|has appealed|have asked|sent a letter|sent an appeal
    |wrote to|have written|addressed an|addressed a|issued a statement|published an appeal|published a statement
    |подписали|подписало|обратились|обратилась|обратился|потребовали|потребовала|призвали|призвала|попросили
    |направили|опубликовали|выступили с|сообщила|сообщил|сообщили|написали|звернулися|звернулись|звернулася
    |підписали|закликали|вимагали|надіслали|оприлюднили|повідомила|повідомив|повідомили|жолдады|жолдап
    |сұрады|талап етті|үндеді|шақырды|қол қойды|жариялады|хабарлады|мәлімдеді|haben unterzeichnet|forderten
    |appellierten|han firmado|firmaron|pidieron|exigieron|ont signé|ont demandé|ont appelé|podpisali|zaapelowali
    |wezwali"""
)
