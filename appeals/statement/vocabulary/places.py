"""Countries under other names than their official ones, and cities that statements are dated from."""

from ..lexicon import phraseset, wordset

# Names that the tables of pycountry and Babel do not give, in lower case.
COUNTRY_ALIASES: dict[str, str] = {
    name.strip(): code
    for code, names in {
        "US": """usa|u.s.a|u.s.a.|u.s.|us|u.s|united states|united states of america|the united states|america|сша
            |америка|ақш|акш|aqsh|eeuu|ee.uu.|ee. uu.|etats-unis|états-unis|usa.|соединенные штаты америки
            |соединённые штаты америки|сполучені штати америки|estados unidos|vereinigte staaten""",
        "GB": """uk|u.k.|u.k|great britain|britain|england|scotland|wales|northern ireland|united kingdom
            |великобритания|англия|шотландия|велика британія|британия|ұлыбритания|großbritannien
            |vereinigtes königreich|reino unido|royaume-uni|royaume uni|wielka brytania|gran bretaña|the uk
            |england & wales""",
        "RU": """russia|russian federation|the russian federation|рф|россия|российская федерация|ресей
            |ресей федерациясы|росія|рф.|russland|rusia|russie|rosja|rossiya|российская федерация (рф)""",
        "KZ": """kazakhstan|republic of kazakhstan|the republic of kazakhstan|рк|казахстан|республика казахстан
            |қазақстан|қазақстан республикасы|қр|qazaqstan|kazakstan|qazaqstan respublikasy|республіка казахстан
            |казахстанская республика|қазақстан (қр)""",
        "KG": """kyrgyzstan|kirghizstan|kyrgyz republic|the kyrgyz republic|кыргызстан|киргизия|киргизстан
            |кыргызская республика|қырғызстан|кр|кыргыз республикасы|kirgistan|kirgisistan|kirguistán
            |kirghizistan|kirgizstan""",
        "UZ": """uzbekistan|republic of uzbekistan|узбекистан|республика узбекистан|өзбекстан|ўзбекистон|o'zbekiston
            |oʻzbekiston|oʼzbekiston|usbekistan""",
        "TJ": """tajikistan|republic of tajikistan|tadjikistan|таджикистан|республика таджикистан|тәжікстан
            |тоҷикистон|tadschikistan""",
        "TM": "turkmenistan|туркменистан|туркмения|түрікменстан|türkmenistan",
        "UA": "ukraine|the ukraine|украина|україна|украина.",
        "BY": """belarus|byelorussia|republic of belarus|беларусь|белоруссия|білорусь|республика беларусь
            |weißrussland|belarús""",
        "MD": "moldova|republic of moldova|молдова|молдавия|республика молдова",
        "GE": "georgia|грузия|грузія|саqартвело|georgien|géorgie|sakartvelo|georgia (country)",
        "AM": "armenia|армения|вірменія|республика армения",
        "AZ": "azerbaijan|азербайджан|әзірбайжан|әзербайжан|aserbaidschan|republic of azerbaijan",
        "MN": "mongolia|монголия|моңғолия",
        "CN": "china|prc|p.r. china|people's republic of china|китай|кнр|қытай|қхр",
        "TW": "taiwan|тайвань|republic of china (taiwan)",
        "HK": "hong kong|hong kong sar|h.k.|h.k|гонконг",
        "KR": """south korea|republic of korea|korea|korea (south)|южная корея|республика корея|оңтүстік корея|rok
            |s. korea""",
        "KP": "north korea|dprk|северная корея|кндр",
        "CZ": """czech republic|czechia|the czech republic|чехия|чешская республика|чехія|česko|česká republika
            |tschechien""",
        "NL": """netherlands|the netherlands|holland|нидерланды|голландия|нідерланди|nederland|niederlande|pays-bas
            |países bajos|нидерланд""",
        "TR": "turkey|türkiye|turkiye|турция|туреччина|түркия",
        "MK": "macedonia|north macedonia|fyrom|северная македония|македония",
        "XK": "kosovo|kosova|косово|the republic of kosovo",
        "BA": "bosnia|bosnia and herzegovina|bosnia & herzegovina|bosnia-herzegovina|bih|босния и герцеговина|босния",
        "VN": "vietnam|viet nam|вьетнам",
        "LA": "laos|лаос",
        "IR": "iran|иран|islamic republic of iran",
        "SY": "syria|сирия",
        "PS": "palestine|palestinian territories|state of palestine|occupied palestinian territory|opt|палестина",
        "TZ": "tanzania|танзания",
        "BO": "bolivia|боливия",
        "VE": "venezuela|венесуэла",
        "CI": "ivory coast|côte d'ivoire|cote d'ivoire",
        "CD": "drc|dr congo|democratic republic of congo|democratic republic of the congo|congo-kinshasa|d.r. congo",
        "CG": "republic of congo|congo-brazzaville|congo",
        "SZ": "swaziland|eswatini",
        "CV": "cape verde|cabo verde",
        "MM": "burma|myanmar|мьянма",
        "TL": "east timor|timor-leste",
        "AE": "uae|united arab emirates|оаэ|emirates",
        "SA": "saudi arabia|саудовская аравия|ksa",
        "DE": "germany|deutschland|германия|фрг|німеччина|alemania|allemagne|niemcy",
        "FR": "france|франция|франція|frankreich|francia",
        "BE": "belgium|бельгия|бельгія|belgique|belgien|belgië",
        "AT": "austria|австрия|австрія|österreich|autriche",
        "CH": "switzerland|швейцария|швейцарія|schweiz|suisse|svizzera|suiza",
        "PL": "poland|польша|польща|polska|polen|polonia|pologne",
        "NZ": "new zealand|aotearoa|aotearoa new zealand|новая зеландия",
        "ZA": "south africa|юар|rsa",
        "BR": "brazil|brasil|бразилия",
        "IE": "ireland|republic of ireland|éire|ирландия",
        "VA": "vatican|holy see",
        "GM": "the gambia|gambia",
        "BS": "the bahamas|bahamas",
        "PH": "the philippines|philippines|филиппины",
        "MV": "the maldives|maldives",
        "SD": "the sudan|sudan",
        "MX": "méxico|mexico|мексика",
        "ES": "spain|españa|испания|іспанія|spanien|espagne",
        "IT": "italy|italia|италия|італія|italien|italie",
        "SE": "sweden|швеция|швеція|sverige|schweden|suède|suecia",
        "NO": "norway|norge|норвегия|норвегія|norwegen",
        "FI": "finland|suomi|финляндия|фінляндія",
        "DK": "denmark|danmark|дания|данія",
        "EE": "estonia|эстония|естонія|eesti",
        "LV": "latvia|латвия|латвія|latvija",
        "LT": "lithuania|литва|lietuva|litwa",
        "RO": "romania|румыния|румунія|românia",
        "HU": "hungary|венгрия|угорщина|magyarország",
        "SK": "slovakia|словакия|словаччина|slovensko",
        "IL": "israel|израиль|ізраїль",
        "IN": "india|индия|індія",
        "JP": "japan|япония|японія",
        "CA": "canada|канада",
        "AU": "australia|австралия|австралія",
    }.items()
    for name in names.split("|")
}

CITIES = phraseset(
    """almaty|alma-ata|astana|nur-sultan|shymkent|karaganda|karagandy|qaraghandy|aktobe|aqtobe|atyrau|aktau|aqtau
    |uralsk|oral|kostanay|kostanai|qostanay|petropavlovsk|petropavl|pavlodar|semey|semipalatinsk|ust-kamenogorsk
    |oskemen|taraz|kyzylorda|qyzylorda|turkestan|turkistan|kokshetau|taldykorgan|temirtau|zhezkazgan|zhanaozen
    |ekibastuz|balkhash|rudny|zhetysu|saran|stepnogorsk|burabay|borovoye|konaev|ridder|satpayev|kentau|baikonur
    |shakhtinsk|lisakovsk|bishkek|osh|jalal-abad|karakol|talas|naryn|batken|tokmok|tashkent|samarkand|bukhara
    |nukus|khiva|andijan|fergana|namangan|navoi|dushanbe|khujand|kulob|bokhtar|khorog|ashgabat|ashkhabad|mary
    |baku|tbilisi|batumi|kutaisi|yerevan|gyumri|vanadzor|ganja|stepanakert|sukhumi|moscow|saint petersburg
    |st. petersburg|st petersburg|kazan|novosibirsk|yekaterinburg|ekaterinburg|nizhny novgorod|samara|omsk|tomsk
    |perm|ufa|rostov-on-don|voronezh|volgograd|krasnodar|saratov|irkutsk|vladivostok|khabarovsk|chelyabinsk
    |sochi|kaliningrad|murmansk|ryazan|barnaul|grozny|makhachkala|kyiv|kiev|kharkiv|kharkov|odesa|odessa|lviv
    |dnipro|donetsk|luhansk|mariupol|zaporizhzhia|kherson|mykolaiv|vinnytsia|poltava|chernihiv|sumy|rivne|lutsk
    |ternopil|uzhhorod|chernivtsi|zhytomyr|simferopol|sevastopol|minsk|brest|grodno|hrodna|gomel|vitebsk|mogilev
    |chisinau|chișinău|tiraspol|vilnius|kaunas|riga|tallinn|tartu|warsaw|warszawa|krakow|kraków|gdansk|wroclaw
    |poznan|lodz|lublin|prague|praha|brno|bratislava|budapest|bucharest|sofia|belgrade|beograd|zagreb|ljubljana
    |sarajevo|skopje|pristina|prishtina|tirana|podgorica|athens|thessaloniki|istanbul|ankara|izmir|berlin
    |hamburg|munich|münchen|cologne|köln|frankfurt|frankfurt am main|stuttgart|düsseldorf|leipzig|dresden|bonn
    |hannover|bremen|nürnberg|göttingen|heidelberg|freiburg|vienna|wien|graz|salzburg|zurich|zürich|geneva
    |genève|genf|bern|basel|lausanne|paris|lyon|marseille|strasbourg|toulouse|lille|bordeaux|nantes|brussels
    |bruxelles|brussel|antwerp|ghent|liège|leuven|the hague|den haag|amsterdam|rotterdam|utrecht|luxembourg
    |london|edinburgh|glasgow|manchester|birmingham|bristol|leeds|liverpool|oxford|cambridge|cardiff|belfast
    |dublin|cork|galway|madrid|barcelona|valencia|sevilla|seville|bilbao|zaragoza|lisbon|lisboa|porto|rome|roma
    |milan|milano|turin|torino|naples|napoli|bologna|florence|firenze|venice|palermo|stockholm|gothenburg|malmö
    |uppsala|oslo|bergen|trondheim|copenhagen|københavn|aarhus|helsinki|tampere|turku|reykjavik|new york
    |new york city|nyc|washington|washington dc|washington, d.c.|washington d.c.|los angeles|san francisco
    |chicago|boston|seattle|philadelphia|houston|dallas|austin|denver|atlanta|miami|portland|detroit|minneapolis
    |baltimore|san diego|san jose|oakland|pittsburgh|cleveland|phoenix|las vegas|new orleans|brooklyn|toronto
    |montreal|montréal|vancouver|ottawa|calgary|edmonton|quebec|winnipeg|halifax|mexico city|ciudad de méxico
    |guadalajara|bogotá|bogota|medellín|lima|quito|caracas|santiago|buenos aires|córdoba|rosario|montevideo
    |asunción|la paz|são paulo|sao paulo|rio de janeiro|brasília|brasilia|havana|san salvador|managua
    |tegucigalpa|guatemala city|san josé|beijing|shanghai|hong kong|taipei|tokyo|osaka|kyoto|seoul|busan
    |ulaanbaatar|ulan bator|bangkok|hanoi|jakarta|manila|kuala lumpur|singapore|yangon|phnom penh|delhi
    |new delhi|mumbai|bangalore|bengaluru|kolkata|chennai|hyderabad|dhaka|kathmandu|colombo|islamabad|karachi
    |lahore|kabul|tehran|baghdad|beirut|damascus|amman|jerusalem|tel aviv|ramallah|gaza|cairo|tunis|algiers
    |rabat|casablanca|tripoli|khartoum|addis ababa|nairobi|kampala|kigali|dar es salaam|lagos|abuja|accra|dakar
    |johannesburg|cape town|pretoria|durban|harare|lusaka|maputo|sydney|melbourne|canberra|brisbane|perth
    |adelaide|auckland|wellington|christchurch|алматы|алма-ата|астана|нур-султан|нұр-сұлтан|шымкент|караганда
    |қарағанды|актобе|ақтөбе|атырау|актау|ақтау|уральск|орал|костанай|қостанай|петропавловск|петропавл|павлодар
    |семей|семипалатинск|усть-каменогорск|өскемен|тараз|кызылорда|қызылорда|туркестан|түркістан|кокшетау
    |көкшетау|талдыкорган|талдықорған|темиртау|теміртау|жезказган|жезқазған|жанаозен|жаңаөзен|экибастуз
    |екібастұз|балхаш|балқаш|рудный|боровое|бурабай|конаев|қонаев|риддер|сатпаев|кентау|байконур|аксай|ақсай
    |каскелен|талгар|капшагай|щучинск|степногорск|лисаковск|аркалык|шахтинск|бишкек|ош|джалал-абад|жалал-абад
    |каракол|талас|нарын|баткен|токмок|ташкент|тошкент|самарканд|бухара|нукус|нөкис|хива|андижан|фергана
    |наманган|навои|душанбе|худжанд|ашхабад|ашгабат|баку|тбилиси|батуми|ереван|гюмри|москва|санкт-петербург
    |петербург|спб|казань|новосибирск|екатеринбург|нижний новгород|самара|омск|томск|пермь|уфа|ростов-на-дону
    |воронеж|волгоград|краснодар|саратов|иркутск|владивосток|хабаровск|челябинск|сочи|калининград|мурманск
    |рязань|барнаул|грозный|махачкала|тюмень|тверь|тула|ярославль|оренбург|астрахань|пенза|киров|киев|київ
    |харьков|харків|одесса|одеса|львов|львів|днепр|дніпро|донецк|донецьк|луганск|луганськ|мариуполь|маріуполь
    |запорожье|запоріжжя|херсон|николаев|миколаїв|винница|вінниця|полтава|чернигов|чернігів|сумы|суми|ровно
    |рівне|луцк|луцьк|тернополь|тернопіль|ужгород|черновцы|чернівці|житомир|хмельницкий|хмельницький|черкассы
    |черкаси|кропивницкий|кропивницький|івано-франківськ|ивано-франковск|краматорськ|симферополь|сімферополь
    |севастополь|минск|мінськ|брест|гродно|гомель|витебск|могилев|кишинев|вильнюс|каунас|рига|таллинн|таллин
    |варшава|краков|краків|прага|брно|братислава|будапешт|бухарест|софия|белград|афины|стамбул|анкара|берлин
    |берлін|мюнхен|гамбург|вена|відень|женева|париж|страсбург|брюссель|гаага|амстердам|лондон|мадрид|барселона
    |рим|милан|стокгольм|осло|копенгаген|хельсинки|гельсінкі|нью-йорк|вашингтон|торонто|монреаль|пекин|токио
    |сеул|улан-батор|дели|тегеран|тель-авив|иерусалим|жанатас|жаңатас|каратау|қаратау|арысь|арыс|ленгер|сарыагаш
    |сарыағаш|хромтау|кандыагаш|қандыағаш|житикара|жітіқара|тобыл|аягоз|аягөз|зайсан|шемонаиха|курчатов|косшы|қосшы
    |атбасар|макинск|ерейментау|жаркент|ушарал|үшарал|текели|уштобе|үштөбе|иссык|есік|кульсары|құлсары
    |форт-шевченко|шалкар|шалқар|тайынша|приозерск|каражал|қаражал|сарань|саран|абай|сарканд|жетісу|қаскелең|талғар
    |қапшағай|щучье|жанаозень|смоленск|брянск|курск|белгород|липецк|тамбов|вологда|псков|великий новгород|петрозаводск
    |архангельск|сыктывкар|ижевск|ульяновск|чебоксары|саранск|йошкар-ола|курган|красноярск|чита|улан-удэ|якутск|магадан
    |благовещенск|кемерово|новокузнецк|ставрополь|нальчик|владикавказ|элиста|майкоп|черкесск|назрань|иваново|кострома
    |калуга|орёл|таганрог|новороссийск|тольятти|сургут|абакан|петропавловск-камчатский|южно-сахалинск|мытищи|химки
    |кременчук|біла церква|бердянськ|мелітополь|слов'янськ|бахмут|покровськ|ірпінь|буча|бровари|умань|дрогобич|коломия
    |кривий ріг|кривой рог|нікополь|павлоград|кам'янець-подільський|бобруйск|барановичи|пинск|mannheim|karlsruhe
    |augsburg|bochum|essen|dortmund|duisburg|kiel|rostock|mainz|kassel|münster|bielefeld|wuppertal|magdeburg|erfurt
    |jena|potsdam|aachen|regensburg|würzburg|tübingen|konstanz|marburg|gießen|bamberg|bayreuth|passau|trier
    |saarbrücken|oldenburg|osnabrück|lüneburg|lübeck|braunschweig|chemnitz|halle|linz|innsbruck|luzern|winterthur
    |szczecin|bydgoszcz|białystok|katowice|toruń|rzeszów|olsztyn|kielce|gdynia|sopot|opole|łódź|wrocław|poznań|gdańsk
    |antwerpen|gent|brugge|mechelen|hasselt|oostende|kortrijk|aalst|sint-niklaas|namur|charleroi|mons|pune|nagpur|jaipur
    |lucknow|patna|bhopal|ahmedabad|indore|kochi|guwahati|ranchi|jaffna|kandy|galle|trincomalee|batticaloa|peshawar
    |quetta|multan|faisalabad|rawalpindi|chittagong|sylhet|mombasa|kisumu|kumasi|ibadan|kano|enugu|lilongwe|blantyre
    |bulawayo|gaborone|windhoek
    |częstochowa|rennes|grenoble|montpellier|dijon|angers|reims|rouen|nancy|metz|besançon|le havre|saint-étienne
    |clermont-ferrand|málaga|murcia|granada|alicante|salamanca|valladolid|oviedo|gijón|vigo|pamplona|san sebastián
    |cádiz|girona|tarragona|lleida|palma|santander|a coruña|genova|bari|catania|verona|padova|trieste|perugia
    |cagliari|pisa|trento|brescia|modena|parma|coimbra|braga|sheffield|nottingham|newcastle|brighton|exeter|leicester
    |southampton|aberdeen|dundee|swansea|norwich|plymouth|sacramento|indianapolis|nashville|memphis|milwaukee
    |albuquerque|tucson|raleigh|st. louis|kansas city|cincinnati|honolulu|anchorage|salt lake city|tampa|orlando
    |san antonio|el paso|omaha|tulsa|ann arbor|santa cruz|berkeley|bursa|adana|antalya|diyarbakır|gaziantep|konya
    |mersin|eskişehir|samsun|trabzon|eindhoven|groningen|nijmegen|maastricht|tilburg|ostrava|plzeň|olomouc|košice
    |debrecen|szeged|pécs|cluj-napoca|timișoara|iași|plovdiv|varna|novi sad|niš|split|rijeka|maribor|klaipėda
    |daugavpils|narva|monterrey|puebla|tijuana|oaxaca|cali|cartagena|barranquilla|guayaquil|cuenca|arequipa|cusco
    |valparaíso|concepción|mendoza|la plata|tucumán|salta|neuquén|santa fe|porto alegre|belo horizonte|salvador
    |recife|fortaleza|curitiba|manaus|belém|campinas|florianópolis"""
)
US_STATES = wordset(
    """al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok
    or pa ri sc sd tn tx ut vt va wa wv wi wy dc d.c."""
)
BRAZILIAN_STATES = wordset("ac al ap am ba ce df es go ma mt ms mg pa pb pr pe pi rj rn rs ro rr sc sp se to")
# Parts of other countries that are written as letters, behind a town and before the country.
PROVINCES = {
    "CA": wordset("AB BC MB NB NL NS NT NU ON PE QC SK YT"),
    "AU": wordset("ACT NSW NT QLD SA TAS VIC WA"),
}
US_STATE_NAMES = phraseset(
    """alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho|illinois
    |indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri
    |montana|nebraska|nevada|new hampshire|new jersey|new mexico|north carolina|north dakota|ohio|oklahoma
    |oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia
    |west virginia|wisconsin|wyoming|ontario|québec|british columbia|alberta|manitoba|nova scotia|victoria
    |acre|alagoas|amapá|amazonas|bahia|ceará|distrito federal|espírito santo|goiás|maranhão|mato grosso
    |mato grosso do sul|minas gerais|pará|paraíba|paraná|pernambuco|piauí|rio grande do norte|rio grande do sul
    |rondônia|roraima|santa catarina|sergipe|tocantins
    |new south wales|queensland|north rhine-westphalia|bavaria|bayern|hessen|catalonia|punjab|kerala"""
)
# Words that say "city of" or "town of" before or after a name.
CITY_MARKS = (
    "city of ",
    "town of ",
    "village of ",
    "the city of ",
    "г. ",
    "г.",
    "город ",
    "гор. ",
    "с. ",
    "село ",
    "пос. ",
    "поселок ",
    "посёлок ",
    "аул ",
    "м. ",
    "м.",
    "місто ",
    "қ. ",
    "stadt ",
    "ciudad de ",
    "ш. ",
    "ш.",
)
CITY_TAILS = (" қаласы", " қ.", " қ", " city", " ауылы", " шаары", " shahri", " шаҳри", " şehri")
# Parts of the world by which lists of signatories are divided.
WORLD_REGIONS = phraseset(
    """international|global|regional|worldwide|africa|asia|europe|americas|the americas|oceania|pacific|asia-pacific
    |asia pacific|asia & pacific|asia and the pacific|latin america|latin america and the caribbean|north america
    |south america|central america|caribbean|middle east|mena|middle east and north africa|central asia|south asia
    |southeast asia|south-east asia|east asia|western europe|eastern europe|central europe|sub-saharan africa
    |south caucasus|caucasus|balkans|western balkans|европа|азия|африка|центральная азия|международные|латинская
    америка|америка|ближний восток|южный кавказ|международные организации|еуропа|орталық азия|халықаралық
    |європа|азія|міжнародні|afrika|asien|europa|amerika|lateinamerika|américa latina|internacional|internationales"""
)
REGION_WORDS = wordset(
    """region oblast district province county state область обл обл. области район р-н края край облысы ауданы
    область. район. області wilayat viloyat вилоят ўлкаси"""
)
# Words by which a street, a village or a quarter of a town says what it is.
SETTLEMENTS = wordset(
    """street avenue lane village hamlet ауылы ауылдық көшесі даңғылы кенті улица проспект набережная переулок площадь
    бульвар шоссе село деревня посёлок поселок станица хутор микрорайон аул вулиця провулок площа набережна селище хутір
    мікрорайон straße dorf calle pueblo aldea айылы көчөсү"""
)
