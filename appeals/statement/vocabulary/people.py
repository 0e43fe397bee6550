"""Words by which an entry of a list is told a person or an organization, and a role an affiliation."""

from ..lexicon import Lexicon, wordset
from .doers import DOERS
from .professions import PROFESSIONS

ORGANIZATION_WORDS = Lexicon(
    """choir|choirs|chorus|ensemble|band|quartet|synagogue|mosque|diocese|monastery|brewery|bakery|farm|farms|shop|bookshop
    |hotel|café|gallery|galleries|ventures|holding|holdings|productions|хор|оркестр*|ансамбл*|мечеть|епархия|галерея
    |магазин|клиника|типография|артель|пекарня|журналисты|студенты|родители|жители|граждане|врачи|юристы|адвокаты
    |рабочие|ветераны|женщины|учёные|ученые|активисты|волонтёры|волонтеры|художники|писатели|правозащитники|журналісти
    |студенти|батьки|мешканці|громадяни|вчителі|лікарі|юристи|адвокати|ветерани|жінки|науковці|активісти|волонтери
    |журналистер|студенттер|аналар|тұрғындар|белсенділер|association|associations|foundation|foundations|fund|funds|center|centre|centers|centres|committee|committees
    |council|councils|union|unions|league|movement|movements|party|institute|institution|institutions|university
    |universities|college|school|academy|faculty|department|society|societies|network|networks|coalition|coalitions
    |alliance|alliances|federation|confederation|organization|organisation|organizations|organisations|group|groups
    |initiative|initiatives|project|projects|agency|agencies|bureau|office|commission|forum|platform|club|company
    |corporation|service|services|newspaper|magazine|journal|newsroom|media|press|radio|tv|television|channel|studio
    |theatre|theater|museum|library|orchestra|church|parish|mission|watch|observatory|observers|monitor|partnership
    |assembly|congress|chamber|bar|branch|staff|board|collective|cooperative|campaign|international|worldwide|global
    |reporters|lawyers|journalists|workers|students|women|youth|mothers|parents|citizens|defenders|rights|freedom
    |democracy|human|house|team|community|communities|trust|charity|hub|lab|labs|laboratory|think|tank|secretariat
    |ministry|parliament|government|bank|solutions|technologies|technology|software|systems|digital|consulting|action
    |voices|voice|development|research|education|justice|peace|support|aid|relief|help|information|syndicate|guild
    |brigade|order|fellowship|embassy|consulate|hospital|clinic|gmbh|ltd|llc|inc|llp|corp|plc|ag|ngo|npo|ong|e.v|ev
    |sarl|bv|oy|ab|asbl|aisbl|vzw|reg|publishing|publishers|editorial|trade|friends|against|without|borders|frontiers
    |helsinki|amnesty|greenpeace|oxfam|transparency|program|programme|conservancy|chapter|caucus|local|division|unit
    |security|privacy|policy|law|climate|health|environment|environmental|ecological|cultural|culture|science|sciences
    |studies|archive|institutet|working|task|force|open|free|public|national|european|american|african|asian|africa
    |europe|america|world|united|издательств*|ассоциаци*|фонд*|центр*|комитет*|совет|союз*|лига|лиги|движени*|парти*
    |институт*|университет*|академия|академии|академию|академией|академический|академическая|академическое|факультет*
    |кафедр*|обществ*|сеть|сети|коалици*|альянс*|федераци*|конфедераци*|организаци*|групп*|инициатив*|проект*
    |агентств*|бюро|комисси*|форум*|платформ*|клуб*|компани*|корпораци*|служб*|газет*|журнал|журнала|редакци*|издани*
    |медиа|пресс*|радио|телеканал*|канал|студи*|театр*|музе*|библиотека|библиотеки|библиотеку|библиотеке|библиотекой
    |библиотек|церк*|мисси*|объединени*|партнерств*|партнёрств*|ассамбле*|палат*|филиал*|коллеги*|кооператив*
    |профсоюз*|общественный|общественное|общественная|международный|международная|международное|правозащитный
    |правозащитная|правозащитное|правозащитные|правозащитного|правозащитной|правозащитных|оо|оф|нпо|тоо|ооо|ип|зао|оао
    |ао|рго|роо|нко|ано|гу|кгу|мнпо|нии|информационн*|молодежн*|экологическ*|хельсинкск*|школа|школы|лаборатори*
    |братств*|сообществ*|инициативная|портал*|сайт*|вуз|больниц*|адвокатск*|юридическ*|гражданск*|независим*
    |национальн*|республиканск*|қор|қоры|қорының|қауымдастығы|қауымдастық|орталығы|орталық|комитеті|кеңесі|одағы|одақ
    |қозғалысы|қозғалыс|партиясы|институты|университеті|академиясы|бірлестігі|бірлестік|ұйымы|ұйым|тобы|бастамасы
    |жобасы|агенттігі|бюросы|газеті|журналы|редакциясы|порталы|федерациясы|коалициясы|альянсы|желісі|клубы|форумы
    |мектебі|қоғамы|қоғамдық|құқық|халықаралық|кәсіподағы|кәсіподақ|фонды|палатасы|басылымы|жшс|қб|ққ|асоціаці*
    |громадськ*|спілк*|рух|руху|об'єднання|мереж*|коаліці*|товариств*|комітет*|рада|ради|ліга|ініціатив*|правозахисний
    |правозахисна|правозахисне|правозахисні|правозахисної|правозахисного|правозахисних|організаці*|партія|партії
    |інститут*|університет*|академія|агентство|агенція|видання|газета|благодійн*|міжнародн*|го|бо|гс|тов|платформа
    |осередок|профспілк*|дослідницьк*|всеукраїнськ*|центру|фундаці*|verein|verband|stiftung|bund|bündnis|gesellschaft
    |hochschulgruppe*|lokalgruppe*|regionalgruppe*|arbeitsgruppe*|betriebsgruppe*|kreisgruppe|landesgruppe|jugendgruppe
    |bürgerinitiative*|förderverein|ortsverein|elternverein|bundesverband|dachverband|fachverband|berufsverband
    |ortsverband|jugendverband|umweltverband|sozialverband|frauenverband|naturschutzbund|studierendenrat|flüchtlingsrat
    |hilfswerk|interessengemeinschaft|studierendenschaft|fachgesellschaft|aktionsbündnis
    |zentrum|gruppe|netzwerk|arbeitsgemeinschaft|arbeitskreis|gewerkschaft|universität|hochschule|institut
    |verbraucherzentrale|ortsgruppe*|landesverband|kreisverband|rat|büro|partei|vereinigung|genossenschaft|werkstatt
    |deutscher|deutsche|kirche|fachschaft|fundación|asociación|centro|red|comité|organización|movimiento|colectivo
    |instituto|universidad|federación|sindicato|coordinadora|corporación|ministerio|departamento|secretaría|dirección
    |gobernación|alcaldía|consorcio|asamblea|cámara|oficina|agencia|ministère|département|ministerium|referat
    |abteilung|observatorio|alianza|consejo|comisión|unión|grupo|iniciativa|escuela|colegio|ciudadan*|derechos|mesa
    |frente|plataforma|foro|confederación|cooperativa|fondation|fédération|ligue|syndicat|réseau|collectif|mouvement
    |observatoire|université|école|conseil|société|maison|coordination|fundacja|stowarzyszenie|związek|centrum|komitet
    |uniwersytet|instytut|sieć|ruch|federacja|koalicja|towarzystwo|partia|obywatel*|fondazione|associazione|rete
    |comitato|movimento|università|istituto|federazione|unione|coordinamento|fundação|associação|rede|comitê
    |universidade|federação|coletivo|centrale|stichting|vereniging|föreningen|förening|stiftelsen|yhdistys|sdružení
    |nadace|egyesület|asociația|fundația|centrul|derneği|vakfı|birliği|platformu|merkezi|sendikası|ağı|kolektifi
    |inisiyatifi|federasyonu|grupa|rada|inicjatywa|ośrodek|kolektyw|sojusz|izba|articulação|entidade|associació|xarxa
    |vakfi|dernegi|liitto|järjestö|seura|keskus|nettverk|nätverk|forbund|бирикмеси|уюму|кыймылы|борбору|коомдук|фонду
    |уюшмасы|коому|бирлашмаси|жамғармаси|маркази|ташкилоти|jamg'armasi|markazi|tashkiloti|birlashmasi|jamiyati|orayı
    |redakciyası|laboratoire|région|communauté|équipe|académie|compagnie|revue|théâtre|musée|éditions|mairie
    |laboratório|núcleo|ministério|museu|dipartimento|rivista|agenzia|accademia|verlag|redaktion|fakultät|видавництв*
    |üniversitesi|partisi|gymnasium|gesamtschule|realschule|grundschule|berufsschule|kindergarten|kita|lyzeum|lycée
    |liceo|liceum|лицей|лицея|гимназия|гимназии|ліцей|ліцею|гімназія|гімназії|колледж|колледжа|мектебі|мектеп|лицейі
    |колледжі|universitat|universitet*|univerzit*|universiteit|egyetem|ülikool|yliopisto|sveučilište
    |høgskole*|högskola|hogeschool|politechnika|politecnico|politécnic*|polytechnic|szkoła|szkoły|przedszkole|parafia
    |spółdzielnia|wydział|muzeum|biblioteka|szpital|teatr|redakcja|lisesi|okulu|hastanesi|belediyesi|kütüphanesi
    |gazetesi|dergisi|tiyatrosu|odası|scuola|ospedale|parrocchia|biblioteca|teatro|museo|hôpital|paroisse|bibliothèque
    |lycée|mutuelle|coopérative|ayuntamiento|parroquia|creche|paróquia|freguesia|escola|ziekenhuis|bibliotheek|gemeente
    |krankenhaus|klinik|klinikum|kirchengemeinde|gemeinde|pfarrei|buchhandlung|bücherei|bibliothek|apotheke|kanzlei
    |grundschule|musikschule|volkshochschule|infirmary|hospice|nursery|pharmacy|bookstore|surgery|kindergarten
    |храм*|приход|собор|аптека|поликлиника|детский сад|завод|комбинат|фабрика|шахта|колхоз|заповедник
    |лікарня|поліклініка|аптека|парафія|дитячий садок|заповідник|емхана*|аурухана*|балабақша*|зауыт*|кітапхана*
    |мұражай*|театры|кеңшар*"""
)

# Nouns that a name of an organization is built on, as against those that only qualify one.
ORGANIZATION_HEADS = Lexicon(
    """association|foundation|fund|center|centre|committee|council|union|league|movement|institute|university|society
    |network|coalition|alliance|federation|confederation|organization|organisation|group|initiative|agency|bureau
    |forum|platform|campaign|collective|trust|watch|developers|maintainers|contributors|ассоциаци*|фонд*|центр*|комитет*|совет|союз*|движени*|институт*
    |обществ*|сеть|коалици*|альянс*|федераци*|организаци*|групп*|инициатив*|объединени*|қор*|одағы|бірлестігі|ұйымы
    |орталығы|асоціаці*|спілк*|рух|мереж*|товариств*|організаці*|ініціатив*|verein|verband|stiftung|fundación
    |asociación|red|fondation|réseau|fundacja|stowarzyszenie|associazione|rete
    |institut|instituto|universidad|universidade|université|universität|facultad|faculdade|faculté|college|school
    |academy|academia|centro|comité|comisión|comissão|commission|consejo|conselho|conseil|organización|organizacion
    |organização|federación|federação|fédération|sindicato|syndicat|movimiento|movimento|mouvement|partido|parti
    |party|plataforma|plateforme|colectivo|coletivo|collectif|observatorio|observatoire|asamblea|programme|program
    |unión|união|unione|project|section|chapter|fundação|associação|asociacion|fundacion|ligue|liga|foro|fórum
    |club|clube|laboratoire|région|communauté|équipe|académie|compagnie|revue|théâtre|musée|éditions|département
    |agence|mairie|maison|laboratorio|departamento|ministerio|ministère|revista|museo|teatro|agencia
    |escuela|colegio|laboratório|núcleo|ministério|museu|escola|agência|dipartimento|ministero|rivista|agenzia
    |scuola|accademia|istituto|università|comitato|sindacato|partito|museum|theater|verlag|redaktion|hochschule|fakultät
    |partei|gewerkschaft|gesellschaft|bündnis|zentrum|netzwerk|университет*|академия|академии|парти*|газет*|издательств*|редакци*
    |театр*|музе*|агентств*|студи*|лаборатори*|центру|видавництв*|університет*|театру|uniwersytet*|instytut*
    |towarzystw*|związ*|partia|üniversite*|derneği|vakfı|sendikası|partisi|birliği|merkezi"""
)

# Small words that stand inside names of organizations and not inside names of people.
FUNCTION_WORDS = Lexicon(
    """of|for|and|the|in|on|with|without|to|by|at|against|from|our|is|are|not|und|für|der|die|das|des|gegen|im|y
    |por|para|los|las|et|pour|les|contre|sur|ou|и|за|по|в|на|для|без|против|от|при|о|мен|және|үшін|та|і|проти
    |від|z|na|dla|przeciw|per|contro|e|do|em|menen|hám|ҳәм|ve|för|och|voor|tegen|en"""
)
NAME_PARTICLES = wordset(
    """de da do dos das del della di du des la le van von der den ter ten zu zur y e ibn bin bint binti al el ul ur
    i abu oglu ogly ogli oğlu uulu kyzy kizi qizi uly uli ұлы қызы улы кызы уулу оглы оглу ва де фон ван der'e af
    av st"""
)
TITLES = Lexicon(
    """dr|prof|mr|mrs|ms|mx|sir|dame|lord|lady|rev|fr|hon|phd|md|к.ю.н|д-р|проф|др|mag|dipl|ing|herr|frau|sr
        |sra|don|doña|dra|lic|m|mme|mlle|pani|pan|drs"""
)
# Patterns of titles that are no part of a name: of courtesy and learning before it, letters of honours behind it.
COURTESY = "mr|mrs|ms|mx|miss|herr|frau|monsieur|madame|mme|mlle|г-н|г-жа|господин|госпожа|пан|пані|sayın"
LEARNING = (
    r"ddr|dr|prof|professorin|professora?|professeure?|profesora?|docteur|doctora?|doktor|dott(?:\.ssa)?|dra|doç|docent|"
    r"dozent|(?:doc|mag|mgr|ing|lic|habil)(?=\.)|dipl\.?-ing|phdr|mudr|judr|rndr|paeddr|проф|профессор|професор|доктор|д-р|"
    r"др|доц|доцент|акад|академик|академік|чл\.?-корр|член-корр?еспондент|член-кореспондент|викладач|преподаватель|"
    r"асистент|ассистент|приват-доцент|қауымдастырылған профессор"
)
HONOURS = (
    r"Ph\.?\s?D|D\.?\s?Phil|M\.?\s?D|M\.?Sc|B\.?Sc|LL\.?[MB]|MBA|MPH|MPA|Ed\.?D|J\.?D|D\.?Sc|[OMCDK]BE|[QK]C|MP|MEP|MLA|MSP|"
    r"A[MCO]|FRS|FRSE|FBA|FRCP|FRCS|Esq|RN|JP|OAM|CMG|CVO|MW"
)
DEGREES = wordset(
    """phd ph.d ph.d. dphil md m.d. m.d ma m.a. msc m.sc. bsc ba mba jd j.d. llm ll.m. llb esq esq. jr jr. sr sr.
    ii iii iv rn mph mpa edd ed.d. dsc qc kc obe cbe mbe frs faia cpa к.ю.н к.ю.н.
    д.ю.н к.э.н к.п.н к.и.н к.ф.н д.э.н к.т.н д.т.н к.м.н msw lcsw do d.o. pharmd dds dvm scd sj osb
    mfa m.ed. med aia cissp np aprn td msp mla ir ing drs ac ao am oam оам dbe kbe ch cmg cvo mvo bem frse fba frcp frcs
    facp facs fidsa fahms faa fassa faha ftse frsl frgs frsa fmedsci fapa facc faap cnzm onzm mnzm qso dlitt llm.
    bsn msn lpn lvn cna cnm crna fnp fnp-c fnp-bc np-c pa-c emt emt-p emt-b pharmd rph lmft lmsw lpc pe cfa cissp cisa
    psyd dnp mbbs mbchb frcpc mrcp fieee biatss biatoss pu mcf prag prce"""
)

# Words of a role; the first word of a segment in lower case is a role more often than not.
ROLE_WORDS = Lexicon(
    """chair|chairman|chairwoman|chairperson|chairpersons|co-chair|cochair|vice|vice-president|president|director
    |directors|deputy|head|heads|founder|founders|co-founder|cofounder|co|reader|candidate|candidates|coordinator
    |coordinators|co-ordinator
    |secretary|treasurer|member|members|delegate|delegates|editor|editor-in-chief|journalist|journalists|reporter|correspondent
    |columnist|lawyer|attorney|barrister|solicitor|advocate|counsel|consultant|adviser|advisor|expert|analyst
    |researcher|scholar|professor|prof|lecturer|associate|assistant|adjunct|emeritus|emerita|distinguished
    |postdoc|postdoctoral|fellow|scientist|historian|sociologist|economist|philosopher|psychologist|engineer
    |developer|programmer|designer|architect|artist|writer|author|poet|musician|composer|actor|actress|filmmaker
    |photographer|blogger|activist|activists|defender|human rights|civil|civic|politician|senator|mp|mep
    |minister|former|ex|retired|pensioner|pensioneer|student|phd|ph|doctoral|graduate|undergraduate|teacher
    |educator|principal|doctor|physician|nurse|psychiatrist|worker|miner|builder|farmer|entrepreneur|businessman
    |businesswoman|ceo|cto|cfo|coo|ciso|executive|managing|general|manager|officer|chief|partner|owner|publisher
    |producer|representative|spokesperson|ambassador|leader|organizer|organiser|campaigner|volunteer|observer
    |trustee|board|laureate|winner|independent|freelance|citizen|public|senior|junior|lead|staff|program
    |programme|project|policy|legal|regional|national|country|press|dean|rector|provost|chancellor|reverend
    |pastor|priest|bishop|imam|rabbi|translator|interpreter|librarian|archivist|curator|social|medical|political
    |maintainer|contributor|instructor|clinical|research|visiting|honorary|past|acting|interim|faculty
    |specialist|technician|administrator|alumna|alumnus|alum|parent|mother|father|resident|survivor|victim
    |veteran|widow|judge|prosecutor|mayor|councillor|councilor|councilmember|commissioner|supporter|signatory
    |ph.d|chairholder|scientific|deputy-director|inventor|hacker|cryptographer|technologist|data|software
    |security|holder|environmental|feminist|commentator|podcaster|publicist|essayist|critic|cultural|theatre
    |theater|stage|opera|singer|dancer|director-general|biologist|physicist|chemist|mathematician|linguist
    |anthropologist|geographer|ecologist|geologist|astronomer|statistician|criminologist|theologian|председател*
    |сопредседател*|зампредседател*|заместител*|президент|президента|вице-президент|директор*|руководител*|глава
    |главный|главная|основател*|соосновател*|учредител*|координатор*|секретар*|член|члены|член-корреспондент
    |редактор*|журналист*|корреспондент*|репортер*|обозревател*|колумнист*|юрист*|адвокат*|правовед|консультант*
    |советник*|эксперт*|аналитик*|исследовател*|учен*|учён*|профессор*|доцент*|преподавател*|доктор|кандидат
    |историк|социолог|экономист*|философ|психолог*|политолог*|инженер*|программист*|дизайнер*|архитектор*
    |художни*|писател*|поэт*|музыкант|композитор|актер|актёр|актриса|режиссер|режиссёр|фотограф|блогер*
    |активист*|правозащитни*|гражданский|гражданская|общественный|общественная|политик|депутат*|сенатор|министр
    |бывший|экс|пенсионер*|студент*|аспирант*|магистрант*|учитель*|педагог*|врач*|медсестра|рабочий|шахтер
    |строитель|фермер|предпринимател*|бизнесмен|генеральный|исполнительный|исполняющий|управляющий|менеджер*
    |сотрудни*|представител*|лидер*|организатор*|волонтер*|волонтёр*|наблюдател*|лауреат*|независимый
    |независимая|старший|ведущий|научный|ректор|декан|священник|переводчи*|библиотекарь|социальный|медицинский
    |музыковед|искусствовед|культуролог|филолог|кинорежиссер|сценарист|публицист*|ветеран*|мать|отец|гражданин
    |гражданка|житель*|домохозяйка|и.о|заведующ*|магистр|учредитель|специалист*|тележурналист*|эколог*
    |экоактивист*|феминистка|госслужащий|биолог|физик|математик|химик|төраға*|төрайым*|басшы*|жетекші*|президенті
    |құрылтайшы*|үйлестіруші*|хатшы*|мүшесі|редакторы|тілші*|заңгер*|кеңесші*|сарапшы*|зерттеуші*|ғалым*
    |оқытушы*|дәрігер*|мұғалім*|тарихшы*|әлеуметтанушы*|саясаттанушы*|жазушы*|ақын*|суретші*|белсенді*
    |құқық қорғаушы*|құқыққорғаушы*|зейнеткер*|кәсіпкер*|өкілі|тәуелсіз|азаматтық белсенді|қоғам қайраткері
    |бас редактор*|жұмысшы|инженер|депутат|блогер|құрылысшы|әлеуметкер|аудармашы|голов*|співголов*|заступни*
    |президентка|директорк*|керівни*|засновни*|співзасновни*|координаторк*|секретарк*|членкиня|редакторк*
    |журналістк*|журналіст|кореспондент*|юристк*|адвокатк*|експерт*|експертк*|аналітик*|аналітикиня|дослідни*
    |науков*|професор*|викладач*|історик*|соціолог*|економіст*|політолог*|інженер*|письменни*|поет*|музикант*
    |режисер*|активіст*|правозахисни*|громадськ* діяч*|громадський діяч|громадський активіст|народний депутат
    |нардеп*|колишн*|пенсіонер*|вчитель*|лікар*|підприєм*|представни*|лідер*|незалежн*|виконавч*|генеральний
    |провідн*|старш*|ректор*|перекладач*|доктор*|мисткиня|митець|vorsitzende*|geschäftsführer*|direktor*|leiter*
    |sprecher*|mitglied|gründer*|koordinator*|journalist*|rechtsanwalt|rechtsanwältin|anwalt|anwältin|professor*
    |wissenschaftler*|autor*|schriftsteller*|lehrer*|arzt|ärztin|student*|aktivist*|referent*|präsident*
    |künstler*|pressesprecher*|vorstand|abgeordnete*|presidente|presidenta|directora|coordinador*|secretari*
    |periodista*|abogad*|profesor*|investigador*|activista*|escritor*|miembro|fundador*|defensor*|estudiante*
    |président|présidente|directeur|directrice|coordinateur|coordinatrice|avocat|avocate|professeur*|chercheur*
    |chercheuse|militant*|écrivain*|membre|fondateur|fondatrice|secrétaire|maître|maîtresse|lehrstuhl*|prezes|dyrektor*
    |przewodnicząc*|dziennikarz*|dziennikarka|adwokat*|koordynator*|aktywist*|członek|członkini|redaktor*
    |předsed*|místopředsed*|ředitel*|jednatel*|poslanec|poslankyně|senátor*|zastupitel*|starost*|primátor*|garant*
    |tajemník|tajemnice|mluvčí|spisovatel*|novinář*|lékař*|učitel*|právník|právnička|vědec|vědkyně|člen|členka|členové
    |zakladatel*|koordinátor*|hudebník|herec|herečka|režisér*|výtvarni*|překladatel*|politoložka|historička|sociolož*
    |predsed*|podpredsed*|riaditeľ*|starostk*|členk*|novinár*|učiteľ*
    |direttore|direttrice|segretari*|giornalista|avvocat*|professore|professoressa|ricercat*|coordinatore
    |attivista|fondatore|төрага*|жетекчи*|укук коргоочу|rais*|директори|раис*|журналисти|ҳуқуқ ҳимоячиси
    |huquq himoyachisi|jurnalist*|advokat*|başkan*|gazeteci*|avukat*|yazar*|pfarrer*|theolog*|krankenpfleger*
    |betriebsrat|sozialarbeiter*|historiker*|économiste|sociologue|historien|historienne|philosophe|juriste
    |enseignant*|médecin|avvocat*|fisico|fisica|sociólog*|economista|historiador*|médic*|docente*|lekark*|lekarz*
    |restaurador*|diseñador*|comunicador*|licenciad*|doctora|editora|ingenier*|biólog*|geólog*|ecólog*|politólog*
    |oceanógraf*|ambientólog*|catedrátic*|portavoz|divulgador*|monja|actriz|cineasta*|fotógraf*|músic*|novelista*
    |cantante*|jefe|jefa|vicepresident*|químic*|físico|física|matemátic*|enfermer*|sindicalista*|concejal*|diputad*
    |arquitect*|filósof*|antropólog*|lingüista*|teólog*|jubilad*|traductor*|doctorand*|técnic*|edafólog*|comédien*
    |musicien*|biologiste*|géographe*|infirmièr*|syndicaliste*|député|députée|retraité*|traductrice|traducteur
    |разработчик*|тестировщик*|сисадмин|системный администратор|сетевой администратор|автотестирование|backend
    |frontend*|fullstack|devops|android|ios|qa|tester|product manager|recipient|naturalist|broadcaster|novelist
    |playwright|conservationist|surgeon|midwife|pianist|violinist|cellist|conductor|cardiologist|coach|carpenter
    |pisarz*|pisarka|socjolo*|nauczyciel*|eläinlääkäri
    |facilitador*|facilitator|facilitatrice
    |formateur|formatrice|doctorant*|chargé de|chargée de|technicien*|ingénieur*|développeu*|animateur|animatrice
    |administrateur|administratrice|responsable|étudiant*|salarié*|ouvrier*|artiste|comédien*|photographe|cinéaste
    |metteur en scène|éditeur|éditrice|élu|élue|maire|conseiller*|conseillère*|bibliothécaire|psychologue|traductric*
    |advogad*|procurador*|jornalista*|repórter*|deputad*|vereador*|juiz|juíza|engenheir*|geógraf*|escritor*|cientista*
    |pesquisador*|coordenador*|diretor*|dirigente*|secretári*|psicanalista*|assistente social|artista*|padre|pastor
    |bispo|ex|militante*|estudante*|educador*|produtor*|aposentad*|agricultor*|cofundador*|sviluppator*|sistemista
    |informatic*|programmator*|ingegner*|docent*|insegnant*|petent|petentin|petenten|initiator*|petitioner|onderzoeker
    |hoogleraar|journaliste|directeur|voorzitter|bestuurslid|oprichter|advocaat|начальник*|техник*|менеджер*|техлид*
    |тимлид*|teamlead*|tech lead|team lead|lead|pm|cdo|cpo|sre|sysadmin|пентестер*|дизайнер*|архитектор*|верстальщик*
    |сотрудни*|разработчица|администратор*|преподавател*|лаборант*|менедж*|оператор*|бухгалтер*|маркетолог*|фрилансер*
    |academic|intellectual|jurist|diplomat|undergrad|host|creator|cocreator|anchor|photojournalist|film maker|filmmakers
    |environmentalist|unemployed|spokesman|spokeswoman|theorist|screenwriter|player|sculptor|painter|broadcaster
    |conselheir*|mestre|mestra|mestrand*|especialista|promotor*|assessor*|desembargador*|magistrad*|integrante*
    |doutor*|pós|rapporteur|cio|cmo|vp|svp|evp
    |ativista*|asambleísta|servidor públic*|servidora públic*|defensora|jurista*|membro
    |вебмастер*|стажер*|стажёр*|выпускни*|аспирант*|розробни*|програміст*|тестувальни*|менеджерк*|"""
    f"{PROFESSIONS}|{DOERS}"
)

GIVEN_NAMES = wordset(
    """aaron adam adrian ahmed aida aigul ainur aisha alan albert aleksandr aleksandra aleksei aleksey alena alex
    alexander alexandra alexandre alexei alexey alexis alfred ali alia alice alina alison alma almaz alexandr amanda
    amina amir amy ana anastasia anastasiya anatoly anatoliy andrea andreas andrei andrew andrey andrzej angela anita
    anna anne annette anthony antoine anton antonio arman arnaud arthur artur asel asem aset askar aslan ayan aygul
    azamat barbara baurzhan beata ben benjamin bernard beth bob bogdan boris brian bruno camille carl carla carlos
    carmen carol caroline catherine charles charlotte chloe chris christian christina christine christopher claire
    claudia colin craig cynthia damir dan dana daniel daniela danielle darya dastan dauren dave david dean deborah
    dennis denis diana diane didier diego dina dinara dmitri dmitriy dmitry dominik don donald donna douglas dorothy
    edward eduard elena eleonora elina elizabeth ella ellen elmira emily emma enrique eric erik erlan ernest esther
    eugene eva evgeni evgeniya evgeny fatima felix fernando filip florian francesca francesco francis francisco
    francois frank fred frederic gabriel gabriela gabriele galina galym gary george georg gerald gerard gerhard
    giovanni giulia giuseppe gordon grace greg gregory grigory guillaume gulmira gulnar gulnara gustavo guy hannah
    hans harold harry heather hector heinz helen helena helene henri henry hugo ian ida igor ilya inga inna irina
    isabel isabelle ivan jack jacob jacques jake jakub james jan jana jane janet janice jason javier jean jeff jeffrey
    jennifer jens jeremy jerome jerry jessica jim joan joanna joe joel johan johannes john jon jonas jonathan jorge
    jose josef joseph joshua juan judith julia julian julie julien jurgen justin kairat kamila karen karim karin karl
    karol kate katarina katarzyna katherine kathleen kathryn katja kayla keith kelly ken kenneth kevin kim kirill
    klaus konstantin kristina kurt laila lars laszlo laura laurence laurent lauren laurie lawrence lea leila lena leo
    leon leonid leonardo leyla liam liliana linda lisa liz ljudmila lorenzo louis louise lubov luca lucas lucia lucie
    lucy ludmila luis luisa lukas lydia lyudmila magdalena maksim manuel mar madina marat marc marcel marco marcus
    margaret margarita maria mariana marianna marie marina mario marion mark markus marta martha martin martina mary
    marzhan matteo matthew matthias maurice max maxim meghan melanie melissa mercedes michael michal michel michele
    michelle miguel mike mikhail milena mohamed mohammad mohammed molly monica monika mukhtar murat mustafa nadia
    nadezhda nancy naomi natalia natalie natalya nataliya natasha nathan nazgul neil nicholas nicola nicolas nicole
    nick nigel nikita nikolai nikolay nina noah nora norman nurbek nurlan nursultan oksana oleg oleksandr oleksandra
    olena olga oliver olivia olivier omar oscar otto pablo pamela paola paolo pascal patricia patrick paul paula paulo
    pavel pawel pedro penelope peter petr petra philip philipp philippe phil pierre piotr rachel rafael ralph ramon
    raphael raul raymond rebecca renata rene ricardo richard rinat rita robert roberta roberto robin roger roland
    roman ronald rosa rose roza ruslan russell ruth ryan sabina sabine sally salma sam samuel sandra sanjar sara sarah
    saule scott sean sebastian serena sergei sergey sergio sergiy serik sharon shawn silvia simon simone sofia sofya
    sonia sophia sophie stanislav stefan stefano stella stephan stephanie stephen steve steven stuart susan susana
    susanne svetlana sylvia sylvie tamara tania tanya tara tatiana tatyana ted teresa thierry thomas tim timothy timur
    tina todd tom tomas tomasz tony tracy ulrich ursula vadim valentin valentina valeria valery vanessa vera veronica
    veronika victor victoria viktor viktoria vincent vitaly vitaliy vlad vladimir volodymyr wayne wendy werner will
    william wolfgang xavier yana yaroslav yekaterina yelena yevgeny yevgeniya yulia yuri yuriy yury yves zachary
    zarina zhanar zhanara zhanna zoe zoltan zulfiya aizhan aliya assel bakhyt bakhytzhan bolat botagoz daniyar dias
    gaukhar kanat madi meruert moldir nurgul raushan rustam sabit sanat saltanat tolegen togzhan yerlan yermek zhaslan
    zhuldyz aibek nurlanbek bermet gulnura jyldyz tolekan ulan александр александра алексей алена алёна алина алла
    алексеи амина анастасия анатолий ангелина андрей анна антон антонина арсен артем артём артур асель асет асхат
    аслан ахмед аида айгуль айжан айнур алия алма алмаз арман ардак асем асылбек аян бауыржан бахыт бахытжан бекзат
    болат борис ботагоз вадим валентин валентина валерий валерия варвара василий вера вероника виктор виктория виталий
    виолетта владимир владислав вячеслав галина галым гаухар геннадий георгий григорий гульмира гульнар гульнара
    гульнур даниил данияр дархан дарья даурен денис диана динара дина динмухамед дмитрий евгений евгения екатерина
    елена елизавета ерлан ермек ерболат жанар жанна жаннат жанара жулдыз зарина зауре зинаида зоя зухра иван игорь
    илья инна ирина кайрат камила канат карина кирилл константин ксения кристина кымбат лариса лев леонид лидия любовь
    людмила ляззат магжан мади мадина майра макс максим марат маргарита марина мария марк маржан мейрам михаил мухтар
    мурат назгуль назым наталия наталья надежда никита николай нина нурлан нурбек нургуль оксана олег олеся ольга
    оразбай павел петр пётр полина раиса рашид ринат роза роман руслан рустам сабина сабит салтанат самат санат сауле
    светлана сергей серик серикжан софия софья станислав степан тамара татьяна тимур тимофей ульяна фарида федор фёдор
    фатима шолпан эдуард эльвира эльмира эмма юлия юрий яков яна ярослав ұлан әлия әсел әсем ғалым қайрат қанат ләззат
    нұрлан нұрбек нұргүл сәуле гүлнар гүлмира айгүл гүлжан мөлдір мұрат мұхтар жұлдыз жәнібек айдос ербол дәурен серік
    тілек өмірбек іңкәр олександр олександра олексій олена андрій анатолій анастасія богдан василь віктор вікторія
    віталій володимир ганна григорій дарина дмитро євген євгенія ірина іван ігор ілля інна катерина кирило костянтин
    ксенія леся любов марія маряна мар'яна михайло микола мирослава назар наталія надія ніна остап павло петро
    світлана сергій софія соломія тарас тетяна тимофій уляна юлія юрій ярина валерій ahmet ayşe emine fatma hasan
    hüseyin ismail mehmet zeynep yusuf ibrahim hassan hussein khalid layla mariam maryam nour samir yasmin zahra
    hiroshi kenji yuki wei ming jing li mei priya rahul anil sunita arjun amit kumar kwame kofi ama chidi ngozi amara
    thandi sipho әділ әділет адиль адилет әлихан алихан амангельды амангелді анар анара арайлым аружан асқар асқат
    ақмарал акмарал ақерке акерке ақтоты алтынай алтынгүл айбек айбол айгерім айгерим айдана айдар айдын айжамал
    айзада айзат айнұр айнура айсұлу айша ақбота ақтоқты аманжол арнұр асылхан ахат әйгерім әйтен баян бақыт бақытгүл
    бақытжан бауржан бейбіт бейбит бекарыс бекжан бексұлтан белла бибігүл бибигуль бибінұр біржан биржан болатбек
    венера ғабит габит ғазиз газиз ғани гүлбану гүлбаршын гүлдана гүлжанат гульжан гүлназ гульназ гүлсара гульсара
    гүлсім гульсим гүлшат гульшат дәулет даулет дидар дінмұхаммед ділназ дильназ еділ едиль ернар ержан еркебұлан
    еркежан еркін еркин ерсұлтан есен есет жансая жансұлу жанат жанболат жаңыл жасұлан жомарт жұмабай жұмагүл зәуре
    зауреш зейнеп кәмила кәмшат камшат кенже күлпаш күләш қайсар кайсар қалдыбек қарлығаш қасым касым қуаныш куаныш
    құралай куралай лаура лейла ләйла мағжан мақсат максат мақпал манас мәдина мәди мәншүк медет меруерт мейрамгүл
    мирас нағима нариман нұрай нұрбол нұргелді нурбол нұрдәулет нұржан нуржан нұрзия нұрила нұрия нұрсұлтан нурсултан
    олжас олжабай оралхан орынбасар перизат рауан рахат рахима рүстем рустем сағат садық сайлау сакен сәкен салима
    самал санжар сапар сәния серікбай сырым тұрар талғат талгат тоғжан томирис тоқтар тохтар төлеген тұрсын турсын
    фариза хадиша шерхан шынар шыңғыс чингиз ыдырыс ырысты артемий всеволод герман глеб даниила демьян захар игнат
    иннокентий клара лада лия лилия майя марианна матвей мирон нелли оскар регина ренат серафима стелла таисия фаина
    филипп эвелина элина эля эрик юлиана аліна антоніна артемій влада владислава данило діана едуард зоряна зінаїда
    йосип калина клавдія лілія лідія лука мар'ян марта матвій мілана омелян орест параска поліна роксолана ростислав
    северин станіслав стефанія таїсія устим федір філіп христина юліана юхим яніна adele agnes aidan ainhoa aizada
    akmaral albina aldo alejandra alejandro alessandra alessandro alois alvaro amelia anatol angelina anja anke anselm
    antje antonia arianna arlene armando asan astrid azad barnaby basil bastian beatrice beatriz begimai bettina
    birgit bjorn bonnie brendan brigitte bruce carolina caterina cecilia celine chiara clara clare clemens connor
    cristina cyril dagmar damian daria davide deniz dieter dilnoza dmytro dominic dora doris dylan edith eduardo edwin
    eileen ekaterina elias elif elisa elise elke elliot elvira emil emilia enzo erika ernst erwin esra estelle ethan
    evan evelyn ewa fabian fabio faisal farid federica felicia fiona floriane freya gaston gemma georgina geraldine
    gerd gerda gianna gilbert gina giorgio gisela gonzalo gudrun guido gunter guzel hamid hanna harriet harvey hedwig
    heidi heike helga henrik herbert hilda holger horst hubert ines ingrid ioana iris isaac isabella ivana ivo jadwiga
    janina jarek jasmin jayne jelena jill joachim joaquin jochen joyce juliane juliet jürgen jutta kai kalle kamil
    karina karla kasia kaspar katrin khadija kinga kirsten krzysztof larisa larissa leandro leonie leticia lorena
    lotte lucian luigi luke lutz lynn maeve magda maite malik malgorzata malte manfred manuela marcela marcelo marcin
    mariano mariela marija mariusz marlene martyna mathias mathilde matilda maja maya meera melinda melina mia
    michaela mihai mila milan milos miriam mirjam misha mona moritz murad nadine naila nathalie nelly nicolás niels
    nikolaus nils nino noor nuria oisin ola olaf oleksiy ondrej orhan osman oskar otabek pavol pam patrice patrizia
    pauline pavlo peggy pia prudence rafal rahel rainer ralf ramona rasmus reinhard renate rhona rocio rolf rosalind
    rosemary roxana rudolf rupert sabrina samira sanne sascha sergii serhii serhiy shirin sigrid silke siobhan sonja
    soraya stefania stefanie svenja sven sybille tadeusz tanja tatjana tilda tobias tomás torsten trevor udo ulrike
    uwe verena viola vivian volker walter wilma wiktor winifred xenia yasmina yevhen yevheniia ylva yvonne zbigniew
    zofia zuzanna"""
)
SURNAME_ENDINGS = tuple(
    wordset(
        """ov ova ev eva yev yeva ieva iev off skiy sky ski ska skaya skii skyi tskyi tska enko chenko chuk shvili dze
    yan ian uly uli kyzy kizi qyzy bekov bayev baev baeva bayeva zade zadeh nejad oğlu ovich evich ovna evna
    vich son sson sen ström berg mann stein poulos akis idis escu oglu bek bay bai zhan ов ова ев ева ёв ёва ин
    ина ын ына ский ская цкий цкая ской енко чук юк ук як швили дзе ян янц ұлы қызы улы кызы уулу бек бай баев
    баева беков бекова жан хан ович евич овна евна ич ык ых ейко ець ців ішин ська ський цька цький ко"""
    )
)
# Roles that somebody holds in an organization, which is named next more often than a town.
HELD_ROLES = Lexicon(
    """chair*|president*|vice|director*|deputy|head|founder*|cofounder*|co|coordinator*|secretary|treasurer|member*
    |editor*|coeditor|author|manager|officer|ceo|cto|cfo|coo|partner|owner|publisher|representative|board|dean|rector
    |professor*|lecturer|researcher|fellow|academic|photojournalist|artist|председател*|сопредседател*|заместител*
    |президент*|директор*|руководител*
    |глава|основател*|соосновател*|учредител*|координатор*|секретарь|член*|редактор*|главред|менеджер*|представител*
    |сотрудник*|профессор*|преподаватель|ректор*|автор|төраға*|төрағасы|директоры|жетекшісі|басшысы|президенті|мүшесі
    |редакторы|үйлестірушісі|өкілі|құрылтайшысы|голова|керівни*|засновни*|членкиня|редакторка|представни*
    |координаторка|leiter*|vorsitzende*|geschäftsführer*|mitglied*|sprecher*|presidente|presidenta|directeur*
    |directrice|président*|miembro|membre|członek|prezes|dyrektor*"""
)
# Trades and states of life that need no organization: after one of them a single name is mostly that of a town.
TRADES = Lexicon(
    """pensioner|retired|teacher|farmer|housewife|homemaker|entrepreneur|businessman|businesswoman|citizen|resident
    |activist|defender|mother|father|worker|driver|nurse|veteran|unemployed|blogger|beekeeper|miner|builder|carpenter
    |пенсионер*|учитель*|фермер*|домохозяйка|предпринимател*|гражданин|гражданка|активист*|правозащитни*|мать|отец
    |рабочий|водитель|медсестра|врач|ветеран*|безработн*|блогер*|шахт*|нефтяник|строитель|зейнеткер*|мұғалім*
    |кәсіпкер*|белсенді*|құқыққорғаушы*|қорғаушы|ана|жұмысшы|дәрігер|ардагер|пенсіонер*|вчитель*|вчителька|підприєм*
    |громадянин|громадянка|активістка|правозахисни*|мати|робітник|водій|лікар*|lehrer|lehrerin|rentner*|hausfrau
    |aktivist*|bäuerin|landwirt*|maestro|maestra|jubilado|jubilada|ama de casa|instituteur|institutrice|retraité*
    |agriculteur|agricultrice|militante|nauczyciel*|emeryt*|rolnik|bürger|bürgerin|anwohner*|arzt|ärztin|hebamme|imker
    |imkerin|winzer*|krankenpfleger*|krankenschwester|schreiner*|handwerker*|burger|inwoner|gepensioneerd*|boekhouder
    |boekhoudster|leerkracht|leraar|lerares|tolk|bediende|verpleegkundige|huisarts|vecino|vecina|ciudadano|ciudadana
    |campesino|campesina|pensionado|pensionada|enfermero|enfermera|citoyen|citoyenne|habitant|habitante|infirmier
    |infirmière|médecin|paysan|paysanne|boulanger|boulangère|сантехник|электрик|повар|продавец|бухгалтер|жительница
    |житель|мешканка|мешканець|тұрғын"""
)
