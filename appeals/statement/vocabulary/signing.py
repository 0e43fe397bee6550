"""Words around signatures: headings, closings, and what ends a list."""

from ..lexicon import Lexicon, wordset

SIGNATURE_WORDS = Lexicon(
    """signatories|signatory|signatures|signed|signers|signees|undersigned|cosigned|co-signed|cosigners|cosigner
    |cosignatories|endorsed by|endorsers|endorsements|endorsing|supporters|supported by|initial signers
    |support this letter|support this statement|support this appeal|support this call|support this declaration
    |support this petition|signing organizations|signing organisations|joined by|supporting organizations
    |supporting organisations
    |who signed|signing|signs|подписи|подписали|подписал|подписан|подписано|подписана|подписантов|подписанты
    |подписавшиеся|подписавшие|подписываются|подписались|подписалась|нижеподписавшиеся|присоединились|присоединившиеся
    |поддержали|поддержавшие|подпись|подписывают|поддерживают|қол қойған*|қол қойды|қол қоюшы*|қол қойыл*|қолдаған*
    |қолдады|қосылған*|қосылды|қол қойып|підписи|підписали|підписанти|підписант*|підписано|підписалися|підписались
    |нижчепідписані|підписують|приєдналися|приєднались|підтримали|підписаний|підписує|mitzeichn*|unterzeichner*
    |unterzeichnet*|unterzeichnend*|erstunterzeichn*|mitunterzeichn*|unterschrieben|unterschriften|unterstützt von
    |unterstützer*|gezeichnet|firmantes|firmante|firman|firmado|firmada|firmas|suscriben|suscriptor*|adhesiones
    |adhieren|abajo firmantes|organizaciones firmantes|signataires|signataire|signé|signée|cosignataires
    |premiers signataires|soussigné*|podpisy|podpisali|podpisani|sygnatariusze|sygnatariusz*|niżej podpisani|podpisane
    |podpisały|firmatari|firmatario|firmato|firme|sottoscritto da|sottoscrittori|aderiscono|assinaturas|assinam
    |assinamos|assinantes|subscritores|signatários|subscrevem|signatárias|assinado|imzac*|imzası bulunan*|imzalayanlar
    |imzalar|imza|imzalaganlar|imzo*|имзо*|кол койгон*|кол коюшту|қол қойғанлар|imzaladılar|подпісы|падпісалі
    |ondertekend*|ondertekenaars|undertecknad*|undertecknare|allekirjoittaneet|podpisan*|podepsan*|podpisatelé
    |signatari|semnatari|aláírók|υπογράφ*|υπογραφ*|ստորագր*|ხელმომწერ*|签署*|簽署*|署名*|联署*|聯署*|連署*|連名*|서명*|موقع*|الموقع*|التوقيعات
    |اسماء الموقعين|賛同*|امضا*|endorse|endorses|endorsed|co-signers|co-signatories|adherents|co-sponsors
    |supporting individuals|подписавш*|подписант*|подписываем|подписываемся|присоединивш*|присоединяются|поддержавш*
    |поддерживающ*|нижеподписавш*|соподписант*|підписал*|підписавш*|підписуємо|підтримують|підтримує|підтримав
    |підтримала|підтримал*|приєднал*|приєднуються|долучил*|долучаються|нижчепідписан*|қолдаушылар*|қолдайтын*
    |қосылғандар*|unterstützend*|unterschrieben von|es unterzeichnen|getragen von|apoyan|respaldan|suscribimos
    |suscrit*|adherentes|firmamos|cosignataire*|co-signataires|premières signatures|soutiens|soutenu par|soutiennent
    |signent|firmatar*|firmano|sostengono|sostenitori|sottoscriv*|sottoscritt*|firmat*|adesioni|aderenti|assinad*|subscrit*|signatári*|apoiam
    |apoiadores|aderem|adesões|podpisał*|popierają|poparli|sygnatari*|imzalayan*|imzaları|destekleyen*|destekçi*
    |imzolagan*|имзолаган*|кол коюучу*|колдогондор|кошулгандар|initiated by|author of the letter|authors of the letter
    |автор обращения|авторы обращения|авторы письма|автор письма|инициаторы обращения|инициаторы письма
    |автори звернення|автор звернення|ініціатори звернення|автори листа|үндеу авторлары|хат авторлары|medeondertekend*
    |medeondertekenaars|mede-ondertekenaars|ondersteund door|ställer sig bakom|ställt sig bakom|skriver under
    |skrivit under|undertecknar|underskrifter|underskrivare|stöds av|organisationer som står bakom|står bakom uppropet
    |står bakom brevet|står bakom kraven|står bakom uttalandet|organisasjoner som står bak|står bak oppropet
    |står bak brevet|står bak kravene|står bak uttalelsen|stiller seg bak|undertegnede
    |underskrevet av|underskrevet af|underskrivere|underskriver|medunderskrivere|støttes av|støttes af
    |allekirjoittajat"""
)
# A short line with one of these is a heading of a list even without a word of signing.
GROUP_WORDS = Lexicon(
    """organizations|organisations|individuals|individual|ngos|ngo|experts|scholars|academics|trade associations
    |associations|companies|institutions|persons|people|activists|journalists|lawyers|faculty|students
    |researchers|signers|groups|networks|civil society organizations|international organizations
    |national organizations|businesses|universities|staff|alumni|community|members|artists|scientists
    |politicians|partners|coalitions|citizens|concerned citizens|организации|граждане|частные лица|физические лица
    |эксперты|ученые|учёные
    |журналисты|правозащитники|активисты|юристы|индивидуально|общественные организации|международные организации
    |инициативные группы|ұйымдар|азаматтар|жеке тұлғалар|құқық қорғаушылар|журналистер|қоғамдық ұйымдар
    |жеке адамдар|белсенділер|організації|громадяни|фізичні особи|експерти|індивідуально|громадські організації
    |науковці|журналісти|organisationen|einzelpersonen|verbände|organizaciones|personas|individuos|personnes
    |entidades|personalidades
    |personalidade|organizações|movimentos|intelectuais|coletivos|indivíduos|pessoas|organisaties|wetenschappers
    |bloggers|personen|organizzazioni|associazioni|singoli|personalità|personnalités|collectifs
    |particuliers|organizacje|osoby|уюмдар|инсонлар|writers|poets|teachers|doctors|physicians|parents|editors
    |publishers|media|media outlets|newsrooms|unions|trade unions|churches|clubs|residents|farmers|lawmakers
    |parliamentarians|professors|engineers|developers|human rights defenders|musicians|actors|filmmakers|architects
    |economists|historians|nurses|supporters|endorsers|редакции|издания|сми|медиа|писатели|поэты|учителя|врачи|медики
    |родители|редакторы|издатели|профсоюзы|жители|депутаты|адвокаты|художники|музыканты|режиссёры|режиссеры|актёры
    |актеры|деятели культуры|преподаватели|студенты|сотрудники|общественные деятели|гражданские активисты|объединения
    |группы|сообщества|компании|партнёры|партнеры|блогеры|предприниматели|пенсионеры|исследователи|историки|экономисты
    |политологи|социологи|фонды|люди|волонтёры|волонтеры|инициаторы|редакції|видання|змі|медіа|письменники|поети
    |вчителі|учителі|лікарі|батьки|редактори|видавці|профспілки|мешканці|жителі|депутати|адвокати|юристи|митці
    |музиканти|режисери|актори|діячі культури|викладачі|студенти|активісти|правозахисники|об'єднання|ініціативи|групи
    |спільноти|компанії|волонтери|редакциялар|жазушылар|ақындар|мұғалімдер|дәрігерлер|ата-аналар|тұрғындар
    |депутаттар|адвокаттар|заңгерлер|суретшілер|ғалымдар|студенттер|бірлестіктер|топтар|компаниялар
    |сарапшылар|vereine|initiativen|privatpersonen|institutionen|gruppen|netzwerke|parteien|redaktionen|colectivos
    |asociaciones|instituciones|académicos|periodistas|activistas|investigadores|ciudadanos|movimientos|redes|sindicatos
    |a título personal|a título individual|syndicats|chercheurs|universitaires|journalistes|à titre individuel
    |à titre personnel|citoyens|sindacati|movimenti|comitati|docenti|giornalisti|cittadini|stowarzyszenia|fundacje
    |dziennikarze|naukowcy|osoby prywatne|instytucje|kurumlar|örgütler|bireyler|kişiler|dernekler|sendikalar
    |gazeteciler|akademisyenler|ташкилотлар|tashkilotlar|журналисттер|жарандар|museums|societies|libraries|theatres
    |schools|foundations|centres|in a personal capacity|in their personal capacity|музеи|общества|библиотеки|театры
    |ассоциации|союзы|школы|центры|от себя лично|в личном качестве|лично|музеї|товариства|бібліотеки|театри|асоціації
    |спілки|школи|центри|від себе особисто|особисто|музейлер|кітапханалар|театрлар|қорлар|одақтар|орталықтар
    |өз атынан"""
)
# In the words before a colon: those who follow have joined.
JOINED = Lexicon(
    """have joined|have since joined|have also joined|joined since|присоединились|присоединилось|приєдналися|приєднались
    |долучилися|долучились|қосылды|қосылғандар|қосылып жатыр|haben sich angeschlossen|se han sumado|se han unido
    |ont rejoint|dołączyli|si sono aggiunti|juntaram-se"""
)
# Whose list stands above that of those who sign with them.
SPEAKING_GROUPS = Lexicon(
    """members|member organizations|member organisations|coalition|alliance|authors|initiators|organizers|organisers
    |co-authors|steering committee|участники|члены|коалиция|участники коалиции|авторы|организаторы|инициаторы
    |инициативная группа|оргкомитет|учасники|члени|коаліція|автори|організатори|ініціатори|ініціативна група|мүшелер*
    |қатысушылар*|авторлар*|ұйымдастырушылар*|бастамашылар*|mitglieder|initiator*|mitgliedsorganisationen|miembros
    |autores|membres|auteurs|membri|autori|członkowie|autorzy|üyeler*|bileşenler*"""
)
# Who signs with others: those others stand above them, where no heading names these.
SUPPORTING = Lexicon(
    """supporters|supported by|also supported by|endorsers|endorsed by|new signatories|new signatures|joined by
    |поддержали|поддержавшие|поддерживают|новые подписи|новые подписанты|підтримали|підтримують|нові підписи
    |нові підписанти|қолдағандар|қолдаушылар|қолдайтындар|жаңа қолдар|unterstützer*|unterstützt von
    |neue unterzeichner*|nuevas adhesiones|nuevas firmas|otras adhesiones|apoyan|respaldan|soutiens|soutenu par
    |nouveaux signataires|nouvelles signatures|sostenitori|sostengono|nuove adesioni|apoiam|apoiadores|novas adesões
    |popierają|poparli|destekleyen*|destekçi*|колдогондор|ondersteund door"""
)
# Of whom a list may tell, and who do not sign in it.
AFFLICTED = Lexicon(
    """prison|jail|jailed|prisoner*|imprisoned|detained|detainees|arrested|convicted|sentenced|killed|murdered|dead|died
    |deceased|victims|wounded|injured|missing|disappeared|abducted|kidnapped|persecuted|expelled|dismissed|hostages
    |задержан*|арестован*|заключен*|заключён*|политзаключ*|осужден*|осуждён*|погиб*|убит*|жертв*|пострадавш*|ранен*
    |пропавш*|похищен*|репрессирован*|уволен*|умерш*|заложник*|затриман*|заарештован*|ув'язнен*|політв'язн*|засуджен*
    |загибл*|загинул*|вбит*|постраждал*|поранен*|зникл*|викраден*|звільнен*|померл*|заручник*|ұсталған*|қамалған*
    |тұтқын*|саяси тұтқын*|қамаудағы*|сотталған*|қаза тапқан*|өлтірілген*|қаза болған*|құрбан*|зардап шеккен*
    |жоғалған*|камалган*|кармалган*|gefangene*|politische gefangene|inhaftiert*|verhaftet*|festgenommen*|getötet*
    |ermordet*|opfer|verletzte*|vermisste*|verschwundene*|presos|presas|preso|detenid*|encarcelad*|asesinad*|víctimas
    |heridos|desaparecid*|muertos|fallecid*|prisonniers|détenus|arrêté*|emprisonné*|tué*|assassiné*|victimes|disparus
    |detidos|presos políticos|assassinad*|vítimas|feridos|mortos|detenuti|arrestat*|prigionieri|uccis*|vittime|feriti
    |więźniowie|więźniów|zatrzyman*|aresztowan*|zabici|ofiary|ranni|zaginieni|tutuklu*|gözaltına*|öldürülen*|mahbus*
    |qamalgan*|hibsga*|accused|suspects|defendants|обвиняем*|подозреваем*|подсудим*|обвинувачен*|підозрюван*|підсудн*
    |айыпталуш*|күдікті*|angeklagte*|beschuldigte*|acusad*|accusés|imputati|oskarżen*|sanık*
    |задержали|арестовали|посадили|убили|затримали|заарештували|ув'язнили|вбили|ұсталды|ұсталып|қамауда|қамады
    |tutuklandı*|gözaltında*|gözaltı|detuvieron|detenerlos|encarcelaron|arrêtèrent|verhafteten
    |being held|held in custody|held in detention|held without|taken away
    |被捕*|被拘*|被囚*|在囚*|囚犯*|政治犯*|被告*|受害*|死者*|死難*|死难*|遇難*|遇难*|遇害*|失蹤*|失踪*"""
)
# How a line begins that names others than those who sign: whom it remembers, who gets the document.
NAMING_OTHERS = Lexicon(
    """in memory of|in memoriam|in loving memory|we remember|памяти|светлой памяти|вечная память|пам'яті|світлій пам'яті
    |вічна пам'ять|еске аламыз|in gedenken|zum gedenken|wir gedenken|en memoria|en mémoire|à la mémoire|in memoria
    |em memória|ku pamięci|recipients|addressees|sent to|адресаты|получатели|разослано|адресати|отримувачі|надіслано
    |empfänger|destinatarios|destinataires"""
)
# Beside one of those words: people who can sign, as it is over, or as others were wronged.
BESIDE_AFFLICTED = Lexicon(
    """former|formerly|ex|families|family|relatives|parents|mothers|widows|friends|lawyers|defenders|supporters|бывши*
    |семьи|родственник*|родные|близкие|родители|матери|друзья|адвокат*|защитник*|колишн*|родини|сім'ї|родич*|рідні|батьки
    |друзі|захисник*|бұрынғы|отбасы*|туыс*|туған*|ehemalig*|angehörige*|familien|freunde|antigu*|exprisioner*
    |familiares|familias|ancien*|familles|proches|familiari|parenti|byli|rodziny|eski|aileler*|yakınları"""
)
# What is asked for those who are held.
FREEING = Lexicon(
    """release|releasing|free|freed|freeing|liberat*|freedom for|pardon|освобо*|на свободу|свободу|отпустить|отпустите
    |помиловать|звільн*|на волю|свободу для|відпустити|відпустіть|босат*|azat*|freilass*|freizulassen|freigelassen
    |freiheit für|liberar*|liberen|liberación|libertad|libér*|liberazione|liberare|libertação|libertem|uwolni*|zwolni*
    |serbest|bırakıl*|bo'shat*|озод*|бошот*"""
)
# How a sentence begins that ends with those of whom the text tells ("They are:").
ARE_NAMED = Lexicon(
    """they are|these are|their names|here are their names|here are the names|the names of|them are|those are|это
    |вот они|вот их имена|их имена|имена|их зовут|это они|це|ось вони|ось їхні імена|їхні імена|їх звати|імена|олар
    |олардың аттары|олардың есімдері|аты-жөндері|sie heißen|das sind|es sind|ihre namen|son|sus nombres|estos son
    |ellos son|se llaman|ce sont|leurs noms|ils s'appellent|sono|i loro nomi|ecco i nomi|são|seus nomes|ich nazwiska
    |są to|oto ich nazwiska|bunlar|isimleri|onlar|ular|улар|алар"""
)
ORGANIZATION_GROUPS = Lexicon(
    """organizations|organisations|ngos|ngo|associations|companies|institutions|groups|networks|businesses
    |universities|coalitions|supporters|newsrooms|unions|clubs|media outlets|редакции|издания|профсоюзы|компании
    |сообщества|редакції|видання|профспілки|компанії|ініціативи|спільноти|редакциялар|бірлестіктер|компаниялар|vereine|initiativen
    |institutionen|colectivos|asociaciones|instituciones|sindicatos|redes|syndicats|sindacati|movimenti|comitati
    |stowarzyszenia|fundacje|instytucje|kurumlar|örgütler|dernekler|sendikalar|ташкилотлар|tashkilotlar
    |организации|організації|ұйымдар*|organisationen|verbände|organizaciones
    |organizacje|уюмдар*|объединения|об'єднання|фонды|entidades|organizações|organisaties|movimentos|coletivos
    |organizzazioni|associazioni|collectifs"""
)
PERSON_GROUPS = Lexicon(
    """individuals|individual|persons|people|experts|scholars|academics|activists|journalists|lawyers|faculty
    |students|researchers|signers|scientists|artists|граждане|лица|эксперты|ученые|учёные|журналисты
    |правозащитники|активисты|юристы|индивидуально|писатели|азаматтар*|тұлғалар*|журналистер*|белсенділер*
    |адамдар|громадяни|особи|експерти|індивідуально|науковці|einzelpersonen|personas|individuos|personnes|osoby
    |защитники|writers|poets|teachers|doctors|physicians|parents|editors|residents|farmers|lawmakers|professors
    |engineers|developers|musicians|actors|filmmakers|architects|economists|historians|nurses|поэты|учителя|врачи|медики
    |родители|редакторы|жители|депутаты|адвокаты|художники|музыканты|режиссёры|режиссеры|актёры|актеры|преподаватели
    |студенты|сотрудники|деятели|блогеры|предприниматели|пенсионеры|исследователи|историки|экономисты|люди|волонтёры
    |волонтеры|журналісти|письменники|поети|вчителі|учителі|лікарі|батьки|редактори|мешканці|жителі|депутати|адвокати
    |юристи|митці|музиканти|режисери|актори|викладачі|студенти|активісти|правозахисники|волонтери
    |жазушылар|ақындар|мұғалімдер|дәрігерлер|тұрғындар|депутаттар|заңгерлер|суретшілер|ғалымдар|студенттер|сарапшылар
    |privatpersonen|académicos|periodistas|activistas|investigadores|ciudadanos|chercheurs|universitaires|journalistes
    |citoyens|docenti|giornalisti|cittadini|dziennikarze|naukowcy|bireyler|kişiler|gazeteciler|akademisyenler|жарандар
    |personalidades|intelectuais|indivíduos|pessoas|wetenschappers|bloggers|personnalités|personalità"""
)
LATER_WORDS = Lexicon(
    """joined later|added later|later signatories|also signed|additional signatories|additional signatures
    |signed later|new signatories|update|also endorsed|присоединились позже|позже присоединились|также подписали
    |позднее присоединились|кейін қосылған*|кейін қосылды|приєдналися пізніше|пізніше приєдналися
    |також підписали|später unterzeichnet|más tarde|se sumaron|se han sumado|joined after|added after
    |subsequently signed|присоединились позднее|присоединились после|подписали позже|позже подписали|подписали позднее
    |добавлены позже|долучилися пізніше|долучились пізніше|пізніше долучилися|приєднались пізніше|підписали пізніше
    |кейінірек қосыл*|кейіннен қосыл*|кейін қол қой*|se adhirieron después|adhesiones posteriores|firmaron después
    |nachträglich unterzeichnet|später hinzugekommen|ont signé ensuite|ont rejoint|aderiram depois|assinaram depois
    |adesioni successive|dołączyli później|sonradan katılan*"""
)
CLOSINGS = Lexicon(
    """sincerely|yours sincerely|sincerely yours|yours faithfully|faithfully yours|respectfully|respectfully yours
    |respectfully submitted|yours respectfully|yours truly|regards|best regards|kind regards|warm regards
    |with regards|best|best wishes|with respect|with great respect|with urgency|with hope|with gratitude
    |in solidarity|in hope|with solidarity|yours in solidarity|with appreciation|cordially|thank you|many thanks
    |signed|kindest regards|warmly|in unity|in community|very truly yours|with warm regards|with kind regards
    |with best regards|with love|in partnership|с уважением|с глубоким уважением|с надеждой|с почтением
    |искренне ваши|искренне|с наилучшими пожеланиями|искренне ваш|с верой|с уважением и надеждой|с солидарностью
    |құрметпен|зор құрметпен|ізгі ниетпен|үмітпен|сәлеммен|шын жүректен|з повагою|з глибокою повагою|щиро ваші
    |щиро|із повагою|з надією|з найкращими побажаннями|mit freundlichen grüßen|mit freundlichen grüssen
    |hochachtungsvoll|mit solidarischen grüßen|solidarische grüße|freundliche grüße|beste grüße|herzliche grüße
    |mit besten grüßen|viele grüße|atentamente|cordialmente|saludos cordiales|sin otro particular
    |respetuosamente|muy atentamente|un saludo|saludos|en solidaridad|cordialement|respectueusement
    |bien cordialement|salutations distinguées|solidairement|sincères salutations|z poważaniem
    |z wyrazami szacunku|z szacunkiem|łączymy wyrazy szacunku|distinti saluti|cordiali saluti|in fede
    |atenciosamente|respeitosamente|урматтоо менен|сый менен|hurmat bilan|ҳурмат билан|saygılarımızla
    |saygılarımla|hörmətlə|з павагай|с уважение|hoogachtend|met vriendelijke groet|vänliga hälsningar
    |med vänlig hälsning|s úctou|cu stimă|cu respect|tisztelettel|yours|most respectfully|in friendship|in peace
    |with thanks|with sincere thanks|с благодарностью|с искренним уважением|із вдячністю|з вдячністю|з пошаною
    |з глибокою пошаною|ізгі тілекпен|ілтипатпен|mit freundlichem gruß|es grüßen|mit vorzüglicher hochachtung
    |un cordial saludo|saludos fraternos|fraternalmente|bien à vous|fraternellement|con osservanza
    |cordialità|saudações|melhores cumprimentos|com os melhores cumprimentos|saudações fraternas|saygıyla
    |saygılarımızı sunarız|hürmetlerimizle|завжди ваш|завжди ваша|всегда ваш|всегда ваша|искренне ваша|щиро ваша
    |always yours|s pozdravem|s přátelským pozdravem"""
)
# A closing in warmer words than usual: how it opens, and what it speaks of.
CLOSING_OPENERS = wordset("with in yours s с со з із mit con avec z em com met med үлкен зор шынайы")
CLOSING_NOUNS = Lexicon(
    """respect|regards|gratitude|hope|solidarity|wishes|sincerity|appreciation|уважением|почтением|надеждой
    |благодарностью|пожеланиями|солидарностью|повагою|пошаною|надією|вдячністю|құрметпен|ризашылықпен|үмітпен
    |hochachtung|respekt|grüßen|grüssen|dank|respeto|consideración|saludo|saludos|salutations|considération
    |szacunku|szacunkiem|poważaniem|respeito|estima|stima|rispetto|groet|pozdravem|úctou|pozdravom"""
)
# What ends the last sentence of a letter, above those who sign it ("reciba un cordial saludo.").
FAREWELLS = wordset(
    """sincerely faithfully regards respectfully уважением почтением повагою пошаною құрметпен grüßen grüssen grüße
    hochachtung hochachtungsvoll saludo saludos atentamente cordialmente salutations cumprimentos atenciosamente saluti
    ossequi szacunku szacunkiem poważania poważaniem saygılarımızla saygılarımla groet groeten sentiments"""
)
# What the last paragraph of a letter says that has no closing ("Thank you for your time.").
LAST_WORDS = Lexicon(
    """thank you|thanks|we thank you|we look forward|i look forward|looking forward|we await your|заранее благодар*
    |заранее спасибо|благодарим вас|благодарим за|благодарю за|спасибо за|спасибо вам|с нетерпением жд*|надеемся на ваш*
    |наперед дякуємо|заздалегідь дякуємо|дякуємо за|дякуємо вам|дякую за|сподіваємося на ваш*|сподіваємось на ваш*
    |алдын ала алғыс*|алдын ала рахмет*|алғыс айтамыз|алғысымызды|үміттенеміз|vielen dank|wir danken|wir freuen uns auf
    |in erwartung|agradecemos|gracias por|le agradecemos|quedamos a la espera|esperamos su|merci de|vous remercions
    |vous remercie|dans l'attente|ringraziamo|grazie per|in attesa di|agradecemos desde|obrigado|obrigada|obrigados
    |aguardamos|dziękujemy|dziękuję|z góry dziękuj*|děkujeme|děkuji|předem děkuj*|těšíme se|ďakujeme|tešíme sa
    |teşekkür ederiz|teşekkür ederim|bedankt|wij danken|we danken|we zien uit|hvala
    |tack för|takk for|kiitos|köszönjük"""
)
# What the number above it counts.
COUNTED = Lexicon(
    """people|persons|signatures|signatories|signers|supporters|человек|человека|подписей|подписи|людей|голосов|осіб
    |людини|підписів|підписи|адам|қол|menschen|personen|unterschriften|personas|firmas|personnes|signataires|pessoas
    |assinaturas|persone|firme|osób|podpisów|kişi|imza|киши|kishi"""
)
BEHALF = (
    "on behalf of",
    "от имени",
    "по поручению",
    "атынан",
    "від імені",
    "im namen von",
    "im namen der",
    "im namen des",
    "für die",
    "en nombre de",
    "en representación de",
    "au nom de",
    "pour",
    "w imieniu",
    "a nome di",
    "em nome de",
    "in the name of",
    "representing",
    "for and on behalf of",
    "от лица",
)

# Lines that invite to sign are furniture, however much they speak of signatures.
SIGN_INVITATIONS = Lexicon(
    """add your signature|add your name|to sign|sign the|sign this|sign here|sign on|sign up|please sign
    |how to sign|want to sign|wish to sign|click here to sign|для підписання|для подписания|збір підписів
    |сбор подписей|open for signature|open for signatures|signatures are still
    |заполните форму|заповніть форму|приєднатися до
    |присоединиться к|подписать обращение|подписать письмо
    |подписать петицию|чтобы подписать|поставить подпись|қол қою үшін|щоб підписати|підписати звернення
    |jetzt unterzeichnen|unterschreiben sie|firma aquí|firme|signez|assine|para assinar|para aderir|para firmar
    |pour signer|aby podpisać|podpisz|view the list|see the list|see the full list|view the full list|view all
    |download the list|consultar listado|consultar lista|consulta la lista|ver listado|ver lista|voir la liste
    |consulter la liste|liste ansehen|zur liste|смотреть список|посмотреть список|скачать список|переглянути список
    |тізімді көру|your name here|could be your name|könnte dein name stehen|könnte ihr name stehen|dein name hier
    |ihr name hier|ваше имя здесь|твоё имя здесь|могло бы быть ваше имя|ваше ім'я тут|твоє ім'я тут|tu nombre aquí
    |su nombre aquí|votre nom ici|ton nom ici|il tuo nome qui|seu nome aqui|twoje imię tutaj|vaše jméno zde"""
)

# Names of the columns of a table of signatures, and what each holds.
COLUMNS: dict[str, str] = {
    name.strip(): column
    for column, names in {
        "number": "№|no|no.|#|n|nr|nr.|n°|nº|núm|p.p|п/п|№ п/п|№ п.п|р/с|lp|#no|s.no|sr. no|sıra|т/р",
        "name": """
            name|full name|first name|last name|surname|family name|given name|your name|signatory|signatories
            |signed by|supporter|signer|signee|name of signatory|signatory name|individual|individual name
            |name of individual|person name|representative|contact person
            |фамилия и имя|фамилия имя|имя и фамилия|имя фамилия|фамилия, имя, отчество|фамилия имя отчество|фамилия
            |фамилия, имя|имя, фамилия|фио|ф.и.о.|ф.и.о|имя|отчество|подписант|подписавшийся|кто подписал
            |представитель|прізвище та ім'я|прізвище та ім’я|прізвище, ім'я|ім'я та прізвище|ім’я та прізвище|прізвище
            |піб|п.і.б.|п.і.б|ім'я|ім’я|підписант|представник|аты-жөні|аты жөні|есімі|т.а.ә.|тегі|аты|өкілі|nom|prénom
            |nom et prénom|nom complet|nombre|apellidos|apellido|nombre y apellido|nombre y apellidos|nombre completo
            |firmante|vorname|nachname|familienname|imię i nazwisko|imię|nazwisko|nome|cognome|nome e cognome
            |sobrenome|nome completo|adı|adı soyadı|ad soyad|ism|ism-sharif|f.i.sh|ф.и.ш|аты-жөнү|jméno|naam
        """,
        "role": """
            role|position|title|occupation|profession|job title|job|designation|capacity|function|rank|status
            |должность|статус|род деятельности|род занятий|профессия|звание|занятие|кто|роль|лауазымы|қызметі
            |мамандығы|кәсібі|посада|професія|рід занять|рід діяльності|звання|fonction|qualité|métier|cargo|ocupación
            |profesión|puesto|funkcja|zawód|stanowisko|beruf|funktion|tätigkeit|ruolo|professione|carica|profissão
            |ocupação|função|unvan|unvanı|görevi|mesleği|lavozimi|кызматы|funkce|functie
        """,
        "affiliation": """
            organization|organisation|affiliation|institution|company|employer|university|organization name
            |organisation name|name of organization|name of organisation|institutional affiliation|department|school
            |workplace|group|network|association|организация|организация-подписант|организации|компания|место работы
            |название организации|наименование организации|наименование|название|объединение|учреждение
            |место работы учёбы|вуз|университет|ұйым|ұйымы|ұйымның атауы|ұйым атауы|жұмыс орны|компаниясы|організація
            |назва організації|назва|місце роботи|установа|об'єднання|заклад|компанія|institución|organización|entidad
            |colectivo|empresa|organisationen|einrichtung|institut|verein|firma|institutionen|instytucja|organizacja
            |organisation signataire|structure|organisme|établissement|organizzazione|ente|associazione|istituzione
            |organização|instituição|entidade|kurum|kurumu|kuruluş|tashkilot|ташкилот|уюм|уюму|organizace|organisatie
        """,
        "kind": """
            type|type of signatory|signatory type|category|kind|тип|вид|категория|тип подписанта|категорія
            |тип підписанта|түрі|санаты|tipo|tipo de firmante|categoría|catégorie|typ|art|kategorie|categoria|kategoria
            |tür|türü|soort
        """,
        "city": """
            city|town|city of residence|place|location|residence|place of residence|город|населённый пункт
            |населенный пункт|место жительства|город проживания|қала|қаласы|елді мекен|тұрғылықты жері|місто
            |населений пункт|місце проживання|ville|commune|ciudad|localidad|stadt|ort|wohnort|miasto|miejscowość
            |città|cidade|şehir|il|shahar|шаар|шаары|město|obec|plaats
        """,
        "country": """
            country|country of residence|state|nationality|страна|страна проживания|государство|ел|елі|мемлекет
            |мемлекеті|країна|держава|pays|país|pais|land|kraj|paese|stato|ülke|mamlakat|өлкө|өлкөсү|země|země původu
        """,
        "other": """
            address|contact|contacts|contact details|link|links|url|web|website|site|twitter|x|github|social media
            |phone|telephone|tel|mobile|signature|date|date signed|signed on|date of signing|time|timestamp|email
            |e-mail|email address|comment|comments|notes|note|region|zip|zip code|postcode|адрес|контакт|контакты
            |контактные данные|сайт|ссылка|телефон|тел|почта|эл. почта|электронная почта|подпись|дата|дата подписания
            |дата подписи|время|комментарий|комментарии|примечание|регион|область|район|год рождения|мекенжайы
            |байланыс|байланысы|сайты|телефоны|қолы|қол|күні|қол қойған күні|уақыты|пікірі|облысы|ескерту|адреса
            |контакти|посилання|пошта|підпис|дата підпису|дата підписання|час|коментар|примітка|регіон|adresse
            |courriel|téléphone|commentaire|lien|région|dirección|correo|correo electrónico|teléfono|firma|fecha
            |comentario|enlace|unterschrift|datum|telefon|kommentar|plz|podpis|data|adres|uwagi|indirizzo|telefono
            |commento|endereço|assinatura|comentário|imza|tarih|e-posta|imzo|sana|колу|күнү
        """,
    }.items()
    for name in names.split("|")
}
# What such a table calls those who sign, in the column that says whether they are people or bodies.
KINDS_OF_PERSON = Lexicon(
    """individual|individuals|person|private person|private individual|citizen|физлицо|физическое лицо|частное лицо
    |физособа|фізична особа|приватна особа|жеке тұлға|жеке адам|einzelperson|privatperson|natürliche person|particular
    |persona|persona física|particulier|personne|personne physique|pessoa|pessoa física|privato|persona fisica|osoba
    |osoba prywatna|fyzická osoba|birey|kişi|persoon"""
)
KINDS_OF_BODY = Lexicon(
    """organization|organisation|company|business|corporation|firm|startup|start-up|project|open source project|ngo
    |non-profit|nonprofit|foundation|association|institution|university|group|network|community|union|vendor
    |организация|компания|проект|нко|нпо|фонд|объединение|сообщество|юрлицо|юридическое лицо|організація|компанія|проєкт
    |го|об'єднання|спільнота|юридична особа|ұйым|компания|жоба|қор|бірлестік|заңды тұлға|unternehmen|verein|projekt
    |verband|initiative|juristische person|organización|empresa|proyecto|asociación|fundación|entreprise|projet
    |fondation|organização|projeto|associação|organizzazione|azienda|progetto|associazione|organizacja|firma|fundacja
    |stowarzyszenie|organizace|spolek|kuruluş|şirket|proje|dernek|organisatie|bedrijf|stichting"""
)
