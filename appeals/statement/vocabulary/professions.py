"""What people do and are, by the words for it in each language; a star stands for any ending."""

PROFESSIONS = "|".join(
    (
        # English
        """flutist|flautist|violist|clarinetist|clarinettist|oboist|bassoonist|trumpeter|trombonist|percussionist|drummer
        |guitarist|bassist|harpist|organist|harpsichordist|accordionist|saxophonist|lutenist|vocalist|soprano|tenor
        |baritone|songwriter|lyricist|librettist|musicologist|ethnomusicologist|choreographer|puppeteer|comedian
        |illustrator|cartoonist|animator|ceramicist|gallerist|storyteller|dramaturg|dramatist|copywriter|proofreader
        |bookseller|typographer|accountant|auditor|banker|realtor|cashier|waiter|waitress|chef|barista|bartender
        |driver|pilot|fisherman|gardener|beekeeper|agronomist|veterinarian|electrician|plumber|mechanic|welder
        |seamstress|cleaner|caretaker|janitor|firefighter|paramedic|pharmacist|dentist|optometrist|physiotherapist
        |therapist|psychotherapist|pediatrician|paediatrician|oncologist|neurologist|radiologist|dermatologist
        |gynecologist|gynaecologist|epidemiologist|virologist|microbiologist|immunologist|pathologist|biochemist
        |botanist|zoologist|ornithologist|entomologist|hydrologist|meteorologist|oceanographer|cartographer
        |archaeologist|ethnographer|folklorist|demographer|philologist|classicist|urbanist|surveyor|tutor|headteacher
        |headmaster|headmistress|schoolteacher|trainer|mentor|counsellor|counselor|paralegal|magistrate|mediator
        |policeman|lieutenant|colonel|admiral|consul|employee|self-employed|self employed|freelancer|homemaker
        |housewife|carer|caregiver|grandmother|grandfather|neighbor|neighbour|taxpayer|refugee|asylum seeker|dissident
        |ex-prisoner|whistleblower|caseworker|trade unionist|strategist|fundraiser|philanthropist|investor|shopkeeper
        |restaurateur|tenant|homeowner|civil servant|public servant|youth worker|dog walker|baker|usher|lifeguard
        |shop steward|stewardess|signaller|signalman|dispatcher|postman|postwoman|courier|locksmith|glassblower
        |florist|vintner|brewer|boatman|ferryman|lighthouse keeper|stationmaster|typist|receptionist|caterer|innkeeper
        |hotelier|landlord|landlady|apprentice|trainee|intern|school student|pupil|babysitter|childminder|nanny
        |great-grandmother|daughter|sister|brother|wife|husband|relative|eyewitness|witness|wheelchair user""",
        # Russian
        """водител*|повар*|электрик*|слесар*|сварщик*|экономистк*|продавец|продавщиц*|охранник*|таксист*|пчеловод*
        |садовод*|агроном|агрономы|ветеринар|ветеринары|фельдшер*|акушерк*|медик|хирург*|терапевт*|педиатр*
        |стоматолог*|психотерапевт*|психиатр*|воспитател*|тренер*|спортсмен*|библиотекарь|библиотекарша|скульптор
        |певец|певица|балерина|продюсер|телеведущ*|радиоведущ*|издатель|корректор*|краевед|археолог|етнограф|лингвист
        |лингвистка|географ|геолог|ботаник|зоолог|орнитолог|орнитологтар|генетик|астроном|демограф|дипломат
        |военнослужащий|военнослужащая|офицер|судья|следователь|нотариус*|монах|монахиня|безработн*|домохозяйк*|сосед
        |соседка|соседи|родител*|бабушка|дедушка|мама|вдова|вдовец|пострадавш*|политзаключенн*|металлург
        |железнодорожник*|курьер*|кассир*|кондуктор*|инструктор*|методист*|логопед*|дефектолог*|косметолог|парикмахер*
        |швея|портниха|самозанят*|карикатурист*|иллюстратор*|галерист*|искусствовед*|куратор*|критик|эссеист*
        |драматург*|прозаик*|поэтесса|литератор|литературовед*|нефтяник*|геофизик|сантехник*|монтажник*|токарь|сторож
        |шахтёр*|соучредител*|уполномоченн*|библиотекар*|инвалид*|заслуженн*|народный артист|народная артистка
        |народный художник|народный учитель|академик|религиовед*|имам|раввин|пастор|модератор*|ведущая|ведущие
        |заведующ*|завкафедрой|завотделом|завуч|кинокритик*|кинооператор*|кинопродюсер*|кинодраматург*|дирижёр*
        |дирижер*|балетмейстер*|хореограф*|концертмейстер*|фармацевт*|провизор*|градозащитник*|градозащитниц*
        |зоозащитник*|зоозащитниц*|правозащитник*|правозащитниц*|феминист|феминистк*|общественник*|общественниц*
        |этнограф*|антрополог*|востоковед*|новеллист*|романист*|керамист*|ювелир*|модельер*|стилист*|визажист*
        |видеограф*|видеоблогер*|радиожурналист*|фотожурналист*|фотокорреспондент*|спецкор*|собкор*|главред*
        |шеф-редактор*|выпускающий редактор|пресс-секретар*|спикер|омбудсмен*|медиатор*|психоаналитик*|нейробиолог*
        |лаборант*|ассистент*|лектор*|наставник*|наставниц*|ментор*|вожат*|репетитор*|няня|гувернантка|машинист*
        |лётчик*|летчик*|пилот*|моряк*|капитан*|матрос*|рыбак*|охотник*|егерь|лесник*|пастух*|чабан*|кочегар*
        |каменщик*|плотник*|столяр*|маляр*|штукатур*|кузнец*|пекарь|кондитер*|официант*|бармен*|бариста|почтальон*
        |диспетчер*|кладовщик*|грузчик*|дворник*|уборщик*|уборщиц*|вахтёр*|вахтер*|гардеробщик*|гардеробщиц*|билетёр*
        |билетер*|экскурсовод*|реставратор*|смотрительниц*|архивист*|архивариус*|топограф*|картограф*|землеустроител*
        |мелиоратор*|гидролог*|гидрогеолог*|климатолог*|метеоролог*|океанолог*|почвовед*|зоотехник*|ихтиолог*
        |герпетолог*|энтомолог*|сын|дочь|брат|сестра|муж|жена|родственник*|родственниц*|очевидец|свидетель|потерпевш*
        |переселенец|беженец|беженка|бывшая|бывшие|майор|полковник|подполковник|генерал|лейтенант|лауреатка
        |стипендиат*|доброволец|инициатор*""",
        # Ukrainian
        """водій|водійка|кухар*|будівельник|електрик*|слюсар*|бухгалтер*|продавець|продавчиня|касир*|пасічник*|садівник*
        |ветеринар|ветеринары|медик|медсестра|хірург*|педіатр*|вихователь*|вихователька|бібліотекар*|актор|акторка
        |співак|співачка|танцівни*|ведуча|ведучий|видавець|видавчиня|краєзнавець|краєзнавиця|етнограф|етнографиня
        |лінгвіст|лінгвістка|біолог|біологиня|фізик|фізикиня|хімік|хімікиня|математик|математикиня|філолог|філологиня
        |історикиня|соціологиня|психологиня|військовий|військова|офіцер|суддя|нотаріус*|священник|безробітн*
        |домогосподарка|сусід|сусідка|сусіди|тато|батько|мати|дружина|двірник*|шахтар*|кондуктор*|поетка|критик
        |кураторка|дендролог|архітекторка|дизайнерка|художниця|кравець|кравчиня|пожежник*|студентка|працівни*
        |співробітни*|менеджер*|мовознавець|мовознавиця|мистецтвознавець|мистецтвознавиця|аспірант*|докторант*
        |військовослужбов*|мешкан*|жител*|громадянин|громадянка|фотограф*|фотожурналіст*|проректор*|завідувач*
        |помічник*|помічниц*|радник|радниця|речник*|речниця|пекар*|тренер*|спортсмен*|культуролог*|релігієзнав*
        |філософин*|літературознав*|народознав*|сходознав*|антрополог*|еколог*|екологин*|географ*|геолог*|генетик*
        |лісник*|єгер|рибалка|фермер*|агроном*|зоотехнік*|столяр*|тесля|маляр|коваль|швачка|перукар*|кондитер*
        |офіціант*|бариста|листонош*|диспетчер*|двірничка|прибиральник*|прибиральниц*|екскурсовод*|реставратор*
        |архівіст*|музейник*|музейниця|звукорежисер*|оператор*|монтажер*|сценарист*|драматург*|есеїст*|прозаїк
        |прозаїкиня|видавчин*|верстальник*|верстальниця|коректор*|ілюстратор*|карикатурист*|скульптор*|кераміст*
        |ювелір*|хореограф*|балетмейстер*|диригент*|піаніст*|скрипаль*|бандурист*|капелан*|ветеран*|захисник*
        |захисниця|доброволець|переселен*|біжен*|син|дочка|донька|сестра|брат|чоловік|вдова|вдівець|свідок|очевид*
        |постраждал*|потерпіл*|лауреат*|стипендіат*|меценат*|ініціатор*|уповноважен*|омбудсмен*|пресофіцер*
        |прессекретар*|спікер|модератор*|фасилітатор*|менторка|правозахисник*|правозахисниц*""",
        # Kazakh, Kyrgyz, Uzbek
        """жүргізуші*|аспаз*|есепші*|сатушы*|күзетші*|балықшы*|бапкер*|спортшы*|кітапханашы*|мүсінші*|әнші*|биші*
        |баспагер*|өлкетанушы*|филолог|жұмыссыз*|үй шаруасындағы|көрші|көршісі|кенші*|мұнайшы*|теміржолшы*|медбике*
        |мал дәрігері|шаруа|магистрант*|докторант*|сыншы*|бағдарламашы*|тәлімгер*|тәрбиеші*|сәулетші*|әуесқой*
        |мугалим*|жазуучу*|ишкер*|мүчөсү|негиздөөчү*|уюштуруучу*|дарыгер*|o'qituvchi*|ўқитувчи*|shifokor*|шифокор*
        |yozuvchi*|ёзувчи*|shoir*|шоир*|tadbirkor*|тадбиркор*|faol|фаол|nafaqaxo'r|нафақахўр|мейірбике*|мейіргер*
        |ерікті|еріктілер|негізін қалаушы*|негізін салушы*|мүше|мүшелері|өкіл|өкілдері|ана|анасы|көпбалалы ана|әке
        |әкесі|тұрғын|тұрғыны|тұрғындары|еңбек ардагері|ардагер*|академик|академигі|экобелсенді*|шопан|шопаны|малшы*
        |диқан*|ғылым кандидаты|ғылымдарының кандидаты|ғылым докторы|ғылымдарының докторы|маман|маманы|бас маман*
        |ұстаз*|архивші*|наубайшы*|тігінші*|етікші*|зергер*|ағаш ұстасы|дәнекерлеуші*|жүк тиеуші*|пошташы*|орманшы*
        |қорықшы*|аңшы*|омарташы*|бағбан*|агроном*|мал дәрігер*|тіс дәрігері|фармацевт*|композитор*|күйші*|домбырашы*
        |жырау|термеші*|сазгер*|актер*|актриса*|продюсер*|сценарист*|драматург*|киногер*|фотограф*|фототілші*
        |видеограф*|журналисі|публицист*|эссеист*|әдебиеттанушы*|тілтанушы*|тіл маманы|шығыстанушы*|мұражай қызметкері
        |музей қызметкері|қызметкер*|кафедра меңгерушісі|меңгеруші*|бөлім бастығы|бастығы|бастық|орынбасар*
        |төрағаның орынбасары|атқарушы директор*|кеңесшісі|тергеуші|діни қызметкер|жұбайы|туысы|досы|куәгер
        |зардап шеккен*|жәбірленуші|саяси тұтқын*|азамат|азаматы|азаматша|студенті|оқушы*|мектеп оқушысы
        |еңбек сіңірген*|халық әртісі|халық жазушысы|қадірлі азамат*""",
        # French
        """réalisateur|réalisatrice|humoriste|chanteur|chanteuse|acteur|actrice|sénateur|sénatrice|questeur|adjoint
        |adjointe|préfet|préfète|ambassadeur|ambassadrice|ministre|analyste|chroniqueur|chroniqueuse|essayiste
        |romancier|romancière|poète|poétesse|dramaturge|plasticien*|peintre|sculpteur|sculptrice|compositeur
        |compositrice|chef d'orchestre|chef de projet|galeriste|libraire|éditorialiste|correspondant*|rédacteur*
        |rédactrice*|documentariste|scénariste|producteur|productrice|magistrat|magistrate|notaire|chirurgien*
        |pharmacien*|dentiste|psychiatre|psychanalyste|kinésithérapeute|sage-femme|aide-soignant*|anthropologue
        |ethnologue|politologue|linguiste|archéologue|mathématicien*|physicien*|chimiste|informaticien*|agriculteur
        |agricultrice|paysan|paysanne|viticulteur|viticultrice|éleveur|éleveuse|artisan|artisane|commerçant*
        |entrepreneur|entrepreneuse|chef d'entreprise|fonctionnaire|instituteur|institutrice|proviseur*|inspecteur
        |inspectrice|ater|mcf|lycéen*|bénévole|porte-parole|trésorier|trésorière|ancien|ancienne|tête de liste
        |eurodéputé*|parlementaire|vice-présidente|premier adjoint|première adjointe""",
        # German
        """redakteur*|fotograf|fotografin|fotografka|regisseur*|schauspieler*|musiker|musikerin|komponist*|sängerin
        |malerin|bildhauer*|lektor*|verleger*|buchhändler*|bibliothekar|bibliothekarin|ingenieur|ingenieurin|techniker
        |technikerin|informatiker*|entwickler|entwicklerin|architekt|architektin|stadtplaner*|elektriker*|landwirt*
        |bäuerin|gärtnerin|försterin|tierarzt|tierärztin|zahnarzt|zahnärztin|hebamme|psychologe|psychologin|therapeut*
        |pädagoge|pädagogin|erzieher*|dozent*|privatdozent*|doktorand*|rentner*|pensionär*|hausfrau|unternehmer*
        |kaufmann|kauffrau|angestellte*|beamter|beamtin|richterin|staatsanwalt|staatsanwältin|jurist|juristin
        |steuerberater*|politiker|politikerin|bürgermeister*|stadtrat|stadträtin|gemeinderat|gemeinderätin
        |landtagsabgeordnete*|bundestagsabgeordnete*|mdb|mdl|schatzmeister*|beisitzer*|diakon|diakonin|rabbiner*
        |kurator|kuratorin|übersetzer*|dolmetscher*|soziologe|soziologin|philosoph|philosophin|ökonom|ökonomin
        |politolog|politikwissenschaftler*|physiker*|chemiker*|mathematiker*|archäologe|archäologin|ethnologe
        |ethnologin|linguistin|freiberufler*""",
        # Spanish and Portuguese
        """cantautor*|poeta|poetisa|dramaturgo|dramaturga|guionista|pintora|escultor*|ilustrador*|librero|librera
        |bibliotecario|bibliotecaria|trabajador|trabajadora|empleado|empleada|funcionario|funcionaria|maestro|maestra
        |pedagogo|pedagoga|psicólogo|psicóloga|psiquiatra|odontólog*|veterinario|veterinaria|agrónomo|agrónoma
        |campesino|campesina|agricultor|agricultora|ganadero|ganadera|comerciante|empresario|empresaria|emprendedor
        |emprendedora|autónomo|autónoma|desemplead*|pensionista|ama de casa|contador*|notario|notaria|jueza|magistrado
        |magistrada|senador*|alcalde|alcaldesa|regidor*|embajador*|ministro|ministra|exministr*|sacerdote|obispo
        |voluntario|voluntaria|vecino|vecina|ciudadano|ciudadana|consultor*|asesor*|analista|programador*
        |desarrollador*|informático|estadístico|astrónomo|astrónoma|filólogo|filóloga|arqueólog*|criminólog*|decano
        |decana|rector|rectora|vicerrector*|actor|ator|atriz|roteirista|trabalhador|trabalhadora|funcionário
        |funcionária|dentista|veterinário|agrônomo|pescador|pescadora|empresário|empresária|empreendedor*|autônomo
        |autônoma|desempregad*|notário|prefeito|prefeita|embaixador*|freira|vizinho|vizinha|desenvolvedor*|pró-reitor*
        |reitor|reitora|medico|medica""",
        # Italian
        """scrittore|scrittrice|regista|attore|attrice|cantante|musicista|compositore|compositrice|pittore|pittrice
        |scultore|editore|editrice|operaio|operaia|impiegato|impiegata|psichiatra|medico|infermiere|infermiera
        |agricoltore|agricoltrice|imprenditore|imprenditrice|pensionato|pensionata|studente|studentessa|dottorand*
        |storico|storica|filosofo|filosofa|antropologo|antropologa|architetto|architetta|consulente|sindaco|sindaca
        |senatore|senatrice|deputato|deputata|consigliere|consigliera|assessore|vicepresidente|portavoce|coordinatrice
        |fondatrice|socio|socia|amministratore|amministratrice|responsabile|traduttore|traduttrice""",
        # Polish and Turkish
        """poetka|reżyser*|aktor|aktorka|muzyk|kompozytor*|malarz|malarka|wydawca|wydawczyni|pracownik|pracownica
        |pielęgniarz|pielęgniarka|weterynarz|rolnik|rolniczka|przedsiębior*|emeryt*|ekonomista|ekonomistka|historyk
        |historyczka|filozof|filozofka|socjolog|socjolożka|politolog|prawnik|prawniczka|radca|sędzia|posłanka|poseł
        |radny|radna|burmistrz|wójt|ksiądz|biskup|działacz*|wolontariusz*|rzecznik|rzeczniczka|założyciel*
        |współzałożyciel*|kierownik|kierowniczka|konsultant*|programist*|inżynier*|adiunkt*|wykładow*|doktorant*
        |öğretmen|öğretmeni|öğrenci|öğrencisi|akademisyen|profesör*|doçent*|hekim|hekimi|mühendis|mühendisi|mimar
        |sanatçı*|ressam*|müzisyen*|oyuncu*|yönetmen*|şair*|editör*|yayıncı*|çevirmen*|emekli|memur|çiftçi|sendikacı
        |milletvekili|belediye başkanı|genel sekreter*|sözcü*|üyesi|koordinatör*|kurucusu|kurucu üye*|müdürü|direktör*
        |danışman*|tarihçi*|sosyolog|psikolog|siyaset bilimci*|insan hakları savunucusu|iş insanı""",
    )
)
