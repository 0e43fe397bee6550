"""Words at the head of a statement: what it is called, to whom it speaks, how it greets."""

from ..lexicon import Lexicon

KIND_WORDS: dict[str, Lexicon] = {
    "petition": Lexicon(["petition*", "петици*", "петиція", "petición", "pétition", "petycj*", "petição", "petizione"]),
    "open letter": Lexicon(
        """open letter|open letters|letter|letters|открытое письмо|письмо|открытым письмом|ашық хат*|хат|хаты
        |відкритий лист|лист|відкритого листа|offener brief|offenen brief|brief|carta abierta|carta
        |lettre ouverte|lettre|list otwarty|list|lettera aperta|lettera|carta aberta|ачык кат*|кат|кайрылуу кат
        |ochiq xat*|очиқ хат*|açık mektup|mektup|open brief|öppet brev|адкрыты ліст|адкрытае пісьмо|açıq məktub
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

SALUTATIONS = Lexicon(
    """dear|to whom it may concern|honorable|honourable|your excellency|your excellencies|excellencies|excellency
    |esteemed|respected|hello|уважаем*|глубокоуважаем*|многоуважаем*|дорогие|дорогой|дорогая
    |mr moderator|madam moderator|mr chair|mr chairman|madam chair|mr president|madam president|mr speaker
    |ladies and gentlemen|ваше превосходительство|господин модератор|дамы и господа|пані та панове
    |господин президент|граждане|соотечественники|товарищи|құрметті|ардақты|қадірлі
    |қымбатты|аса құрметті|мәртебелі|шановн*|вельмишановн*|дорогі|високоповажн*|ваша високоповажносте
    |sehr geehrte*|liebe|lieber|geehrte*|estimad*|querid*|señor|señora|señores|excelentísim*|distinguid*
    |apreciad*|respetad*|cher|chère|chers|chères|monsieur|madame|mesdames|messieurs|szanown*|drodzy|drogie|caro
    |cara|cari|gentile|gentili|egregi*|prezad*|exm*|caros|caras|excelentíssim*|урматтуу|кадырлуу|hurmatli
    |ҳурматли|ҳүрметли|húrmetli|sayın|değerli|hörmətli|паважан*|шаноўн*|geachte|beste|kära|bästa|kjære|kære
    |arvoisa|vážen*|stimate|stimați|stimată|tisztelt|αγαπητ*|ձերդ|հարգելի|პატივცემულო"""
)
GENERIC_GREETED = Lexicon(
    """friends|colleagues|all|gentlemen|moderator|chair|chairman|speaker|sir|sirs|madam|sir or madam|ladies
    |everyone|community|reader|readers|friend|colleague
    |fellow|коллеги|друзья|дамы|господа|граждане|соотечественники|достар|әріптестер|отандастар|ханымдар|мырзалар
    |колеги|друзі|пані|громадяни|damen|herren|damen und herren|freunde|freundinnen|kolleg*|amigos|amigas|amis
    |collègues|colegas|państwo|tutti|kollegen"""
)

# First words of a line that says whom it is for.
ADDRESS_OPENERS = Lexicon(
    """to|to the|attention|attn|addressed to|for the attention of|кому|вниманию|к|адресат|кімге|до|an|an die|an den
    |an das|a|al|a la|a los|à|au|aux|à l'attention|do|alla|ao|à la"""
)
# First words of the line in which a site of petitions says whom one is for.
PETITION_OPENERS = Lexicon(
    """petition to|petition addressed to|petitioning|this petition is addressed to|адресат петиции|петиция к
    |петиція до|petición dirigida a|pétition adressée à|petition an|petición para|adressée à|adressé à
    |adressée au|adressé au|dirigida a|destinatario|destinataire|adressat|adresat|addressee|адресовано|адресат
    |получатель"""
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
    |міністерці|президентці|прем'єрці|очільниці|керівниці|начальнику|меру|директорці|європейській
    |європейському|державам|урядам|мeру|президентові|міністрові|мерові|президентіне|президентке|министріне|төрағасына
    |премьер-министріне|прокурорына|үкіметіне|парламентіне|қоғамдастыққа|ұйымдарға"""
)
DIRECTION_ENDINGS = (
    "іне",
    "ына",
    "ға",
    "ге",
    "қа",
    "ке",
    "на",
    "не",
    "ларға",
    "лерге",
    "тарға",
    "терге",
    "дарға",
    "дерге",
    "ине",
    "уна",
    "үнө",
    "го",
    "гө",
    "iga",
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
    |ministra*|alcalde*|diputad*|candidat*|gobierno*|président*|ministre*|gouvernement*"""
)
COPY_LINE = Lexicon(
    [
        "cc",
        "c.c",
        "copy to",
        "copies to",
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

INTRODUCTION_HINTS = Lexicon(
    """below|following letter|full text|read the|text of the|can be read|reads as follows|letter sent|letter reads
    |was sent|was published|signed by|has been signed|joined|joins|we publish|we are publishing|ниже
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
    |підписали|закликали|вимагали|попросили|надіслали|оприлюднили|повідомила|повідомив|повідомили|жолдады|жолдап
    |сұрады|талап етті|үндеді|шақырды|қол қойды|жариялады|хабарлады|мәлімдеді|haben unterzeichnet|forderten
    |appellierten|han firmado|firmaron|pidieron|exigieron|ont signé|ont demandé|ont appelé|podpisali|zaapelowali
    |wezwali"""
)
