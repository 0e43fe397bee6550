"""Words for what people do and hold, by the nouns and endings with which each language builds them."""

from itertools import product

from ..lexicon import Lexicon, wordset

# "Schulleiterin", "Open-Government-Berater": German builds with these nouns, for men and women.
GERMAN_NOUNS = wordset(
    """leiter berater referent sekretär wissenschaftler entwickler therapeut redakteur journalist direktor
    präsident dozent koordinator inhaber assistent arbeiter erzieher pfleger betreuer gestalter designer
    ingenieur informatiker techniker manager administrator handwerker ortsvorsteher sanitäter apotheker heilpraktiker
    programmierer promovend superintendent botschafter sprecher lehrer schüler student autor forscher moderator trainer
    biograf fotograf anwohner buchhalter vertreter architekt fachfrau"""
)
GERMAN_ADJECTIVES = wordset("beauftragt vorsitzend angestellt abgeordnet verordnet")
GERMAN_WOMEN = wordset(
    """rätin ärztin anwältin macherin händlerin fahrerin führerin sängerin bäuerin helferin meisterin tänzerin
    grafikerin notarin jägerin imkerin försterin bürgerin schwester kauffrau pädagogin psychologin soziologin biologin
    zeichnerin schreiberin spielerin verwalterin bewohnerin winzerin schneiderin politikerin"""
)
GERMAN_MEN = wordset("geschäftsführer arzt anwalt mitglied kaufmann pädagoge psychologe soziologe biologe")
DUTCH = wordset(
    """medewerker medewerkster leerkracht onderzoekster onderzoeker kundige boekhouder boekhoudster ambtenaar
    coördinator projectleider voorzitster lerares kunstenares huisarts vrijwilliger vrijwilligster"""
)
ENGLISH = wordset(
    """keeper worker builder binder planner setter dresser tester campaigner organiser organizer
    councilman councilwoman congressman congresswoman assemblyman assemblywoman clergyman clergywoman spokesperson"""
)
CYRILLIC = wordset(
    """режиссёр режиссер защитник защитница водитель устроитель издатель избиратель знавець
    знавиця замдиректора начальник мейстер терапевт тельница тельниця льщик льщица тчик тчица овщик логиня
    танушы танушысы жүргізуші жүргізушісі тырушы тырушысы қорғаушы"""
)
# What stands behind a star is the end of a word.
BUILT = "|".join(
    (
        *(f"*{noun}{end}" for noun, end in product(sorted(GERMAN_NOUNS), ("", "in"))),
        *(f"*{noun}{end}" for noun, end in product(sorted(GERMAN_ADJECTIVES), ("e", "er"))),
        *(f"*{noun}" for noun in sorted(GERMAN_WOMEN | GERMAN_MEN | DUTCH | ENGLISH | CYRILLIC)),
    )
)
# Words that are built like no others, common in lists of names.
PLAIN = "|".join(
    (
        # English
        """convenor|convener|ratepayer|landowner|dietitian|osteopath|homeopath|blacksmith|silversmith
        |goldsmith|luthier|printmaker|actuary|chaplain|vicar|scoutmaster|referee|grandparent|bursar|registrar
        |chieftain|streamer|youtuber|influencer|vlogger|copyeditor|webmaster|ombudsman|ombudsperson|alderman
        |selectman|crossbencher|mum|mom|dad|bricklayer|plasterer|stevedore|seafarer|deckhand|conveyancer
        |underwriter|bailiff|scaffolder|grazier|churchwarden|archdeacon|prioress|abbess|maker|winemaker|dressmaker
        |shoemaker|lawmaker|policymaker|shareholder|leaseholder
        |town clerk|clerk to""",
        # Dutch
        """gepensioneerd*|bediende|tolk|leraar|moeder|advocate|kunstenaar""",
        # German
        """schreiner*|tischler*|anwohner*|studierende*|auszubildende*|gesellschafter*|selbstständige*|dekan|dekanin
        |winzer|kirchenmusiker*|hausmann|imker|bürgerrechtler*|friedensaktivist*|landessprecher*|buchhalter*
        |klempner*|raumausstatter*|dachdecker*|mechatroniker*|köchin|friseur*|masseur|masseurin|referendar*
        |postdoktorand*|archivar|archivarin|restaurator*|bühnenbildner*|intendant*|pastorin|prädikant*|zeitzeug*
        |überlebende|angehörige|betroffene|betroffener|pflegekraft|lehrkraft|kassenwart|ratsherr|akademischer rat
        |staatssekretär*|ministerpräsident*|bundesminister|bundesministerin""",
        # Russian, Ukrainian, Kazakh
        """дольщик*|вкладчик*|собственник|собственница|избиратель*|налогоплательщик*|старейшина|протоиерей|иеромонах
        |диакон|игумен|настоятель|скрипач*|стример*|ютубер*|звукорежиссер*|риелтор*|аудитор*|медбрат
        |санитарка|сиделка|ветврач|ликвидатор*|энергетик|экспедитор*|соискатель*|школьник|школьница|врио
        |замглавы|замначальника|завотделом|участник боевых|виборець|очільниц*|очільник*|парамедик*
        |музейниц*|механик|ақсақал|тілмаш*|жыршы*|өнертанушы*|тележүргізуші*|ұйымдастырушы*|лесничий|соцработник*
        |соцпедагог*|завхоз|мясник|юрисконсульт|управдом|владелец|владелица|хозяйка|спасатель|пожарный|штурман
        |космонавт*|аниматор|староста|айтівець|кіномисткиня|народний артист*|орындаушы*|майоры|полковнигі""",
        # Spanish
        """becari*|realizadora|realizador|camarógraf*|locutor|locutora|reportero|reportera|corresponsal|bailarín
        |bailarina|coreógraf*|titiriter*|gestor|gestora|lideresa|líder comunitari*|delegado|delegada|tesorer*
        |pensionad*|carpinter*|albañil|panader*|cociner*|peluquer*|costurer*|artesano|artesana|apicultor*
        |microempresari*|psicoterapeuta|fisioterapeuta|exdiputad*|gobernador*|madre de familia|padre de familia
        |cirujan*|psicopedagog*|terapeuta|farmacéutic*|ginecólog*|pediatra|matrona|camarer*|chofer|minero|minera
        |metalúrgico|obrero|obrera|mecánico|herrero|soldador*|payas*|vicedecan*|alumno|alumna|egresad*|viticultor*
        |juez|fiscal|perito|perita|sobreviviente|familiar de|hija de|hijo de|hermana|hermano|abuela|abuelo""",
        # French
        """chargé de*|chargée de*|éducateur*|éducatric*|assistante sociale|assistant social|pédiatre|vétérinaire
        |huissier|délégué*|coordonnateur*|coordonnatric*|coordinateur*|monteur*|monteuse|metteuse en scène|danseur
        |danseuse|chorégraphe|illustrateur|illustratrice|dessinateur|dessinatrice|autrice|maraîch*|apiculteur
        |apicultrice|boulanger*|cuisinièr*|cuisinier|menuisier|charpentier|électricien*|plombier|cheminot*|postière
        |conducteur*|conductrice|chômeur|chômeuse|mère de famille|père de famille|citoyen|citoyenne|gérant|gérante
        |consultante|travailleu*|assistante familiale|auxiliaire de|ambulancier*|brancardier*|cadre de santé
        |diététicien*|ostéopathe|bergère|pêcheur|pêcheuse|bûcheron*|garde forestier*|chauffeur|livreur|livreuse
        |caissière|caissier|couturière|costumier*|costumière|intermittent*|slameu*|pasteure|prêtre|rabbin|moine
        |adhérent|adhérente|sympathisant*|habitant|habitante|riverain|riveraine|locataire|usager|usagère|grand-mère
        |grand-père|astrophysicien*|psychomotricien*""",
        # Portuguese, Italian, Turkish, Polish
        """enfermeir*|bancári*|dona de casa|bibliotecári*|produtora|volontario|volontaria|fotografo|fotografa|artigiano
        |artigiana|educatore|educatrice|operatore|operatrice|tesorier*|araştırmacı*|şarkıcı|fotoğrafçı|işçi|eczacı
        |tłumacz*|kierowca|księgowa|urzędni*|badacz*""",
    )
)
DOERS = f"{PLAIN}|{BUILT}"
# Words that are names of people, places and bodies too; beside a name a piece that ends with one says what somebody is.
LONE = "|".join(
    (
        # English
        """agent|agents|guide|user|visitor|elder|patron|fisher|potter|weaver|tailor|rower|climber|passenger|patient
        |governor|peer|envoy|attaché|rebel|sheikh|canon|curate|crofter|freeholder|whip|baroness|helper
        |cobbler|athlete|cyclist|commuter|verger|sexton|monk|nun|friar|pilgrim|forester|deacon
        |clerk|turner|fitter|joiner|roofer|glazier|operator|operative|packer|docker|skipper|herder|rancher|stockman
        |shearer|jockey|farrier|vet|ranger|warden|coastguard|detective|recorder|broker|trader|donor|subscriber|listener
        |viewer|customer|renter|squatter|evictee|returnee|aunty|auntie|uncle|voter|barber|butcher|fishmonger|ironmonger
        |greengrocer|gunsmith|coppersmith|tinsmith|guard|lifeguard|bodyguard|porter|seeker|sailor|shepherd|stonemason|mason|thatcher|milliner|upholsterer|indexer|ghostwriter
        |proofreader|attendant|seller|grower|crew|lady|evangelist|controller|inspector|adjuster|ringer|picker|rider
        |preacher|blower|stallholder|fisherwoman|fisherman|grandmother|grandfather|gran|granddad|carer""",
        # German
        """mutter|vater|tagesmutter|großmutter|großvater|bürger|förster|dirigent|bischof|jäger|oberst|ministerialrat|oberstudienrat|notar
        |gärtner|bauer|biobauer|geigenbauer|liedermacher|busfahrer|lokführer|vertrauensmann|feuerwehrmann|domkapitular
        |verwalter|zimmermann|maurer|paketbote|kellner|koch|metzger|pendler|landrat|kassierer|naturfreund|bäcker|maler
        |schweißer|logopädin|briefträger|postbote|müllmann|reinigungskraft|fachkraft|hilfskraft
        |schäfer|schmied|goldschmied|schneider|schuhmacher|uhrmacher|filmemacher|kantor|*frau|gastwirt|gastwirtin|wirtin
        |kreisrat|stadtrat|gemeinderat|statiker|*laborant|soldat|arbeitslos|eltern|selbständige*|großeltern|oma|opa|student|fischer""",
        # Dutch
        """burger|bakker|slager|loodgieter|elektricien|metselaar|timmerman|lasser|kapster|kapper|*verkoopster|verkoper|kassière
        |kok|ober|tandarts|leidster|onderwijzeres|onderwijzer|*chauffeur|postbode|schoonmaker|schoonmaakster|conciërge|boerin|boer
        |visser|hovenier|goudsmid|edelsmid|pottenbakker|naaister|schoenmaker
        |meubelmaker|ontwerper|ontwerpster|programmeur|notaris|vertaler|boekhandelaar
        |bibliothecaris|gids|huisvrouw|werkloos|scholier|ouder|bewoner|bewoonster|ondernemer|ondernemster|raadslid
        |brandweerman|dominee|opa|vader|wethouder|herder|bloemist|verpleger|verloskundige""",
        # French
        """marin|forestier|berger|bergère|boulangère|boucher|bouchère|maçon|menuisière|soudeur|soudeuse|esthéticienne
        |serveur|serveuse|pâtissier|pâtissière|facteur|factrice|éboueur|gardien|gardienne|vigneron
        |vigneronne|bijoutier|bijoutière|potier|potière|cordonnier|comptable|correcteur|correctrice|preneur|preneuse
        |mère|père|apprenti|apprentie|parent|autoentrepreneur|autoentrepreneuse
        |hôtelier|hôtelière|géomètre|pompier|pompière|policier|policière|aumônier|soignant|soignante|éleveur|éleveuse
        |conteur|conteuse|lycéen|lycéenne|grand-mère|vendeur|vendeuse""",
        # Spanish
        """edil|cacique|religiosa|partera|carnicero|carnicera|fontanero|fontanera|vendedor|vendedora|cajero|cajera
        |pastelero|pastelera|logopeda|niñera|cartero|cartera|barrendero|barrendera|portero|portera|hortelano|hortelana
        |joyero|joyera|alfarero|alfarera|zapatero|zapatera|contable|guía|aprendiz|hostelero|hostelera|topógrafo
        |topógrafa|bombero|bombera|policía|capellán|ferroviario|ferroviaria|comunero|comunera|guardaparque|camionero
        |camionera|jardinero|jardinera|tejedor|tejedora|molinero|molinera|taxista|padre|celador|celadora""",
        # Portuguese
        """padeiro|padeira|açougueiro|açougueira|pedreiro|carpinteiro|carpinteira|cabeleireiro|cabeleireira|cozinheiro
        |cozinheira|parteira|fonoaudiólogo|fonoaudióloga|farmacêutico|farmacêutica|babá|carteiro|carteira|gari|porteiro
        |porteira|jardineiro|jardineira|ourives|costureira|sapateiro|tabelião|tradutor|tradutora|livreiro|livreira
        |guia|hoteleiro|bombeiro|bombeira|policial|ferroviário|ferroviária|marisqueira|quilombola|moleiro|mãe|pai|avó|avô
        |vendedor|lavrador|lavradora|garçom|garçonete""",
        # Italian
        """cantor|fornaio|fornaia|macellaio|macellaia|idraulico|elettricista|muratore|falegname|saldatore|parrucchiere
        |parrucchiera|commesso|commessa|cassiere|cassiera|cameriere|cameriera|cuoco|cuoca|pasticciere|pasticciera
        |ostetrico|ostetrica|postino|postina|netturbino|portiere|contadino|contadina|viticoltore|viticoltrice|apicoltore
        |apicoltrice|pastore|pastora|giardiniere|giardiniera|fioraio|fioraia|orafo|orafa|sarto|sarta|calzolaio|grafico
        |grafica|ragioniere|ragioniera|notaio|notaia|libraio|libraia|guida|casalinga|disoccupato|disoccupata|genitore
        |genitori|residente|albergatore|albergatrice|geometra|pompiere|vigile|ferroviere|pescatore|pescatrice
        |boscaiolo|madre|mamma|papà|nonno|nonna|psicologo|psicologa|biologo|biologa|maestro|maestra""",
        # Polish
        """piekarz|rzeźnik|rzeźniczka|hydraulik|elektryk|murarz|stolarz|spawacz|fryzjer|fryzjerka|kosmetyczka
        |sprzedawca|sprzedawczyni|kasjer|kasjerka|kelner|kelnerka|kucharz|kucharka|cukiernik|położna|fizjoterapeut*
        |logoped*|dentyst*|farmaceut*|przedszkolanka|opiekun|opiekunka|listonosz|listonoszka|dozorca|dozorczyni
        |pszczelarz|pszczelarka|pasterz|rybak|rybaczka|ogrodnik|ogrodniczka|kwiaciarka|jubiler|garncarz|garncarka
        |krawiec|krawcowa|szewc|grafik|graficzka|notariusz|korektor*|księgarz|bibliotekarz|bibliotekarka|przewodnik
        |przewodniczka|gospodyni|mama|tata|matka|ojciec|babcia|dziadek|bezrobotny|bezrobotna|uczeń|uczennica|rodzic
        |rodzice|mieszkaniec|mieszkanka|hotelarz|urbanist*|geodeta|geodetka|strażak|policjant*|kolejarz|leśniczy
        |leśniczyni|przyrodni*|żeglarz|żeglarka|górnik|hutnik|rolnik|studentka|pedagog|polonist*""",
        # Turkish
        """fırıncı|kasap|tesisatçı|elektrikçi|ustası|marangoz|kaynakçı|kuaför|satıcı|kasiyer|garson|aşçı|pastacı|ebe
        |hemşire|bakıcı|şoför|şoförü|postacı|işçisi|kapıcı|arıcı|çoban|balıkçı|bahçıvan|kuyumcu|terzi|ayakkabıcı
        |grafiker|yazılımcı|muhasebeci|noter|tercüman|kitapçı|kütüphaneci|rehber|işsiz|çırak|esnaf|otelci
        |plancısı|haritacı|itfaiyeci|polis|demiryolcu|dokumacı|madenci|seracı|zeytinci|anne|baba|veli""",
        # Russian and Ukrainian
        """атаман|казак|гример|костюмер|прокурор|поверенный|деятель|казначей|пластун|пластунка|виноградарь|мастер|докер
        |бард|рэпер|*монтёр|*монтер|проводник|проводница|стюард|стюардесса|санитар|доярка|маркшейдер|вышкарь
        |копирайтер|копірайтер*|гид|закройщик|закройщица|папа|айтишник|айтишница|айтішник|айтішниця|дедушка|мама
        |зварювальник|кранівник|вантажник|муляр|тесляр|бабуся|дідусь|тато|самозайнят*|самозанят*|школяр|школярка
        |відеооператор*|ткаля|гончар*|коваль|ветеринарка|соцпрацівни*|кравець|кравчиня|столяр|маляр|лісничий""",
        # Kazakh
        """тазалықшы|даяшы|шаштараз|акушер|тасшы|сауыншы|қойшы|бақташы|теңізші|ұшқыш|әже|ата|балықшы|малшы|диқан|наубайшы
        |сатушы|есепші|аспаз|тігінші|зергер|мүсінші|күйші|әнші|биші|орманшы|пошташы|күзетші|дәнекерлеуші""",
    )
)
LONE_WORDS = Lexicon(LONE)
