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
LONE_WORDS = Lexicon(
    """agent|agents|guide|user|visitor|elder|patron|fisher|potter|weaver|tailor|rower|climber|passenger|patient
    |governor|peer|envoy|attaché|rebel|sheikh|canon|curate|crofter|freeholder|whip|baroness|helper
    |mutter|vater|großmutter|großvater|bürger|burger|förster|dirigent|bischof|jäger|oberst|ministerialrat
    |oberstudienrat|notar|атаман|казак|гример|костюмер|прокурор|поверенный|деятель|казначей|пластун
    |пластунка|vocal|edil|cacique|religiosa|partera|cantor|gärtner|bauer|biobauer|geigenbauer|liedermacher|busfahrer
    |lokführer|vertrauensmann|feuerwehrmann|domkapitular|verwalter|виноградарь|мастер|докер
    |бард|рэпер|forester|deacon|cobbler|athlete|cyclist|commuter|verger|sexton|monk|nun|friar|pilgrim
    |clerk|turner|fitter|joiner|roofer|glazier|operator|operative|packer|docker|skipper|herder|rancher|stockman
    |shearer|jockey|farrier|vet|ranger|warden|coastguard|detective|recorder|broker|trader|donor|subscriber|listener
    |viewer|customer|renter|squatter|evictee|returnee|aunty|auntie|uncle|voter|zimmermann|maurer
    |paketbote|kellner|koch|metzger|pendler|landrat|kassierer|naturfreund|marin|forestier|berger"""
)
