"""Larger towns, country by country, beside those from which statements are dated; no given names.

Towns are left out whose name is a word of everyday: alone it would say too little.
"""

from ..lexicon import phraseset

TOWNS = phraseset(
    "|".join(
        (
            # Great Britain and Ireland
            """bradford|salford|blackburn|blackpool|bolton|burnley|oldham|rochdale|stockport|wigan|warrington
            |crewe|lancaster|carlisle|barrow-in-furness|sunderland|middlesbrough|hartlepool|durham|darlington
            |gateshead|york|harrogate|huddersfield|wakefield|doncaster|rotherham|barnsley|kingston upon hull
            |scarborough|grimsby|scunthorpe|derby|mansfield|chesterfield|stoke-on-trent|stafford|telford
            |shrewsbury|wolverhampton|walsall|dudley|coventry|solihull|warwick|leamington spa|worcester|hereford
            |gloucester|cheltenham|swindon|northampton|kettering|corby|peterborough|bedford|luton|milton keynes
            |stevenage|watford|st albans|maidenhead|basingstoke|winchester|portsmouth|bournemouth|poole
            |weymouth|salisbury|taunton|torquay|truro|penzance|falmouth|weston-super-mare|ipswich
            |colchester|chelmsford|southend-on-sea|basildon|harlow|great yarmouth|lowestoft|bury st edmunds
            |king's lynn|canterbury|dover|folkestone|margate|maidstone|hastings|eastbourne|lewes|worthing
            |crawley|guildford|woking|croydon|hackney|islington|lambeth|newport|wrexham|aberystwyth|llandudno
            |merthyr tydfil|inverness|stirling|paisley|dunfermline|kirkcaldy|falkirk|ayr|derry|londonderry
            |lisburn|newry|armagh|limerick|waterford|drogheda|dundalk|sligo|kilkenny|tralee|ennis|athlone
            |wexford|letterkenny""",
            # United States, Canada, Australia, New Zealand
            """duluth|saint paul|st. paul|rochester|buffalo|syracuse|albany|ithaca|yonkers|newark|jersey city
            |trenton|princeton|hartford|new haven|providence|springfield|lowell|burlington|bangor|wilmington
            |annapolis|richmond|norfolk|virginia beach|alexandria|arlington|charlottesville|charleston
            |greensboro|asheville|jacksonville|tallahassee|gainesville|fort lauderdale|montgomery|baton rouge
            |shreveport|little rock|chattanooga|knoxville|lexington|louisville|dayton|toledo|akron|columbus
            |fort wayne|grand rapids|lansing|kalamazoo|green bay|cedar rapids|des moines|iowa city
            |davenport|peoria|wichita|topeka|sioux falls|fargo|bismarck|billings|missoula|boise|spokane|tacoma
            |olympia|bellingham|reno|fresno|bakersfield|stockton|santa barbara|long beach|anaheim|riverside
            |santa rosa|san bernardino|pasadena|palo alto|tempe|flagstaff|las cruces|colorado springs
            |fort collins|provo|cheyenne|fort worth|lubbock|amarillo|corpus christi|galveston|laredo
            |brownsville|waco|bronx|the bronx|staten island|manhattan|st. cloud|eau claire|hamilton|kingston
            |guelph|waterloo|kitchener|windsor|sudbury|thunder bay|saskatoon|kelowna|nanaimo|moncton|fredericton
            |charlottetown|st. john's|sherbrooke|trois-rivières|gatineau|mississauga|brampton|geelong|ballarat
            |bendigo|wollongong|hobart|launceston|cairns|townsville|toowoomba|alice springs|dunedin|tauranga
            |palmerston north|rotorua|invercargill|napier""",
            # Germany, Austria, Switzerland
            """wiesbaden|darmstadt|offenbach|hanau|fulda|koblenz|kaiserslautern|ludwigshafen|speyer|landau
            |heilbronn|pforzheim|ulm|reutlingen|esslingen|ludwigsburg|ravensburg|friedrichshafen
            |offenburg|villingen-schwenningen|ingolstadt|landshut|rosenheim|kempten|memmingen|straubing|coburg
            |schweinfurt|aschaffenburg|erlangen|fürth|ansbach|weimar|gera|gotha|eisenach|suhl|nordhausen|zwickau
            |plauen|görlitz|bautzen|cottbus|frankfurt (oder)|brandenburg an der havel|eberswalde|schwerin|wismar
            |stralsund|greifswald|neubrandenburg|flensburg|neumünster|hildesheim|wolfsburg|salzgitter|celle
            |emden|wilhelmshaven|bremerhaven|cuxhaven|delmenhorst|paderborn|detmold|minden|gütersloh|hamm|hagen
            |witten|herne|gelsenkirchen|oberhausen|mülheim an der ruhr|krefeld|mönchengladbach|neuss|leverkusen
            |solingen|remscheid|düren|siegburg|dessau|wittenberg|halberstadt|stendal|klagenfurt|villach
            |wels|st. pölten|steyr|dornbirn|bregenz|eisenstadt|st. gallen|biel|thun|köniz|fribourg|neuchâtel
            |schaffhausen|chur|aarau|lugano|bellinzona|sion|vevey|montreux""",
            # France, Belgium, the Netherlands, Luxembourg
            """toulon|aix-en-provence|avignon|nîmes|perpignan|béziers|narbonne|carcassonne|montauban|albi|rodez
            |castres|agen|bayonne|biarritz|tarbes|limoges|brive|tulle|périgueux|angoulême|poitiers|la rochelle
            |niort|blois|orléans|bourges|châteauroux|le mans|laval|vannes|lorient|quimper|saint-brieuc
            |saint-malo|saint-nazaire|cherbourg|caen|évreux|dieppe|amiens|beauvais|saint-quentin|arras|calais
            |dunkerque|boulogne-sur-mer|valenciennes|douai|roubaix|tourcoing|charleville-mézières|troyes|épinal
            |colmar|mulhouse|belfort|montbéliard|vesoul|chalon-sur-saône|mâcon|nevers|auxerre|vichy
            |roanne|bourg-en-bresse|annecy|chambéry|digne|cannes|antibes|ajaccio|bastia|versailles|nanterre
            |saint-denis|montreuil|créteil|argenteuil|cergy|évry|melun|bobigny|aubervilliers|ivry-sur-seine
            |vitry-sur-seine|villeurbanne|vénissieux|verviers|seraing|tournai|la louvière|mouscron|arlon
            |louvain-la-neuve|genk|roeselare|turnhout|lier|dendermonde|vilvoorde|schaerbeek|ixelles|molenbeek
            |anderlecht|deurne|berchem|borgerhout|haarlem|leiden|delft|dordrecht|breda|den bosch
            |'s-hertogenbosch|arnhem|apeldoorn|enschede|zwolle|deventer|amersfoort|almere|lelystad|alkmaar
            |hilversum|zaandam|leeuwarden|assen|emmen|heerlen|venlo|roermond|middelburg|gouda|zoetermeer
            |wageningen|esch-sur-alzette""",
            # Spain, Portugal, Italy
            """jaén|almería|huelva|jerez de la frontera|marbella|badajoz|cáceres|mérida|ciudad real|albacete
            |segovia|ávila|soria|burgos|palencia|zamora|lugo|ourense|pontevedra|santiago de compostela|avilés
            |vitoria|vitoria-gasteiz|donostia|logroño|huesca|teruel|castellón|elche|lorca|sabadell|terrassa
            |badalona|mataró|reus|manresa|figueres|igualada|ibiza|las palmas|la laguna|ceuta|melilla|getafe
            |leganés|móstoles|alcalá de henares|oeiras|cascais|sintra|almada|setúbal|barreiro|évora|beja
            |faro|portimão|santarém|leiria|aveiro|viseu|castelo branco|covilhã|guimarães|viana do castelo
            |vila real|bragança|vila nova de gaia|matosinhos|funchal|ponta delgada|bergamo|lecco|varese|pavia
            |cremona|mantova|piacenza|reggio emilia|ferrara|ravenna|rimini|forlì|cesena|ancona|pesaro|livorno
            |lucca|siena|arezzo|pistoia|grosseto|terni|viterbo|pescara|l'aquila|chieti|campobasso|caserta
            |salerno|benevento|avellino|foggia|taranto|brindisi|lecce|matera|cosenza|catanzaro
            |reggio calabria|messina|siracusa|ragusa|agrigento|trapani|sassari|nuoro|vicenza|treviso|rovigo
            |udine|gorizia|pordenone|bolzano|aosta|novara|asti|alessandria|cuneo|biella|savona|la spezia|sanremo""",
            # Poland, Czechia, Slovakia, the Baltic, the Balkans, the North
            """gliwice|zabrze|bytom|tychy|bielsko-biała|rybnik|sosnowiec|dąbrowa górnicza|tarnów|nowy sącz|zakopane
            |oświęcim|radom|płock|siedlce|ostrołęka|zamość|chełm|przemyśl|krosno|sanok|łomża|suwałki|elbląg|ełk
            |słupsk|koszalin|kołobrzeg|gorzów wielkopolski|zielona góra|legnica|jelenia góra|wałbrzych|świdnica
            |kalisz|konin|leszno|gniezno|włocławek|grudziądz|hradec králové|pardubice|liberec|ústí nad labem
            |české budějovice|jihlava|zlín|karlovy vary|opava|kladno|žilina|prešov|nitra|trnava|trenčín
            |banská bystrica|poprad|pärnu|jūrmala|liepāja|šiauliai|panevėžys|burgas|stara zagora|brașov
            |sibiu|constanța|craiova|oradea|arad|ploiești|galați|kragujevac|subotica|banja luka|mostar|tuzla
            |zenica|osijek|zadar|pula|celje|koper|kranj|bitola|prizren|shkodër|durrës|vlorë|patras|heraklion
            |volos|ioannina|győr|miskolc|kecskemét|västerås|örebro|linköping|norrköping|helsingborg|jönköping
            |umeå|luleå|kiruna|stavanger|tromsø|bodø|drammen|kristiansand|odense|aalborg|esbjerg|roskilde|espoo
            |vantaa|oulu|jyväskylä|lahti|kuopio|rovaniemi|akureyri""",
            # Turkey and the Caucasus
            """kayseri|denizli|malatya|elazığ|erzurum|mardin|siirt|şanlıurfa|adıyaman|kahramanmaraş|hatay|antakya
            |iskenderun|osmaniye|manisa|aydın|muğla|bodrum|balıkesir|çanakkale|edirne|tekirdağ|kocaeli|izmit
            |sakarya|bolu|düzce|zonguldak|kastamonu|sinop|giresun|rize|artvin|hopa|kars|ardahan|iğdır|ağrı
            |bitlis|bingöl|tunceli|dersim|sivas|tokat|amasya|çorum|yozgat|kırşehir|nevşehir|niğde|aksaray
            |karaman|isparta|burdur|afyon|uşak|kütahya|zugdidi|rustavi|gori|telavi|sumqayıt|sumgait|lankaran
            |shaki|kapan|dilijan""",
            # Ukraine
            """лисичанськ|сєвєродонецьк|кам'янське|камʼянське|олександрія|світловодськ|знам'янка|лубни|миргород
            |хорол|прилуки|ніжин|конотоп|шостка|ромни|охтирка|лозова|ізюм|куп'янськ|чугуїв|балаклія|фастів
            |васильків|обухів|вишгород|бориспіль|переяслав|боярка|вишневе|сміла|золотоноша|жмеринка|козятин
            |бердичів|коростень|звягель|новоград-волинський|шепетівка|славута|нетішин|дубно|вараш|ковель
            |нововолинськ|червоноград|шептицький|стрий|самбір|трускавець|борислав|калуш|надвірна|яремче|мукачево
            |хуст|виноградів|берегове|чортків|кременець|бережани|хотин|подільськ|ізмаїл|білгород-дністровський
            |чорноморськ|первомайськ|вознесенськ|нова каховка|каховка|скадовськ|генічеськ|енергодар|токмак
            |добропілля|дружківка|костянтинівка|торецьк|авдіївка|керч|ялта|феодосія|євпаторія|бахчисарай
            |kremenchuk|kryvyi rih|kropyvnytskyi|bila tserkva|kamianske|ivano-frankivsk|khmelnytskyi|cherkasy
            |melitopol|berdiansk|kramatorsk|sloviansk|bakhmut|nikopol|irpin|bucha|brovary|uman|drohobych
            |mukachevo|izmail""",
            # Russia, Belarus, Kazakhstan, Central Asia
            """балашиха|подольск|королёв|люберцы|красногорск|одинцово|серпухов|коломна|дубна|сергиев посад
            |обнинск|гатчина|выборг|рыбинск|череповец|северодвинск|апатиты|ухта|воркута|великие луки|ржев|муром
            |ковров|суздаль|дзержинск|арзамас|сарапул|набережные челны|нижнекамск|альметьевск|елабуга
            |стерлитамак|нефтекамск|орск|сызрань|балаково|энгельс|камышин|волжский|новочеркасск|батайск|азов
            |анапа|геленджик|армавир|пятигорск|кисловодск|ессентуки|невинномысск|дербент|каспийск|хасавюрт
            |магнитогорск|златоуст|миасс|нижний тагил|каменск-уральский|первоуральск|березники|соликамск
            |тобольск|нижневартовск|нефтеюганск|ханты-мансийск|салехард|новый уренгой|ноябрьск|бийск|рубцовск
            |горно-алтайск|кызыл|прокопьевск|ангарск|братск|усть-илимск|норильск|ачинск|минусинск
            |уссурийск|комсомольск-на-амуре|биробиджан|зеленоград|орша|полоцк|новополоцк|слоним|борисов
            |солигорск|мозырь|жлобин|молодечно|есик|зыряновск|аксу
            |кызыл-кия|балыкчы|чолпон-ата|узген|термез|карши|джизак|гулистан|ургенч|бухоро
            |қарши|термиз|жиззах|гулистон|урганч|фарғона|андижон|самарқанд|хоруғ|бохтар|куляб|истаравшан""",
            # Asia, Africa, Latin America
            """surat|vadodara|rajkot|nashik|thane|aurangabad|kanpur|agra|varanasi|allahabad|meerut|noida|gurgaon
            |gurugram|faridabad|chandigarh|ludhiana|amritsar|jammu|srinagar|dehradun|jodhpur|udaipur|kota
            |gwalior|jabalpur|raipur|visakhapatnam|vijayawada|mysore|mysuru|mangalore|coimbatore|madurai
            |thiruvananthapuram|trivandrum|kozhikode|calicut|bhubaneswar|cuttack|shillong|imphal|aizawl|hubli
            |goa|puducherry|negombo|matara|anuradhapura|khulna|rajshahi|barisal|cumilla|rangpur|mymensingh
            |pokhara|biratnagar|gujranwala|sialkot|chiang mai|da nang|ho chi minh city|surabaya|bandung
            |yogyakarta|medan|makassar|denpasar|cebu|davao|penang|johor bahru|kota kinabalu|kuching|mandalay
            |naypyidaw|nagoya|sapporo|fukuoka|kobe|hiroshima|sendai|daegu|incheon|gwangju|daejeon|kaohsiung
            |taichung|tainan|hsinchu|guangzhou|shenzhen|wuhan|chengdu|nanjing|hangzhou|xi'an|mashhad|isfahan
            |shiraz|tabriz|basra|mosul|erbil|sulaymaniyah|aleppo|homs|haifa|beersheba|nazareth|hebron|nablus
            |bethlehem|jenin|aqaba|irbid|jeddah|riyadh|doha|dubai|abu dhabi|muscat|sanaa|aden|giza|port said
            |suez|sfax|sousse|oran|constantine|fez|marrakesh|tangier|agadir|benghazi|omdurman|nakuru|eldoret
            |malindi|arusha|dodoma|mwanza|zanzibar|gulu|jinja|mbarara|goma|bukavu|kinshasa|lubumbashi
            |brazzaville|douala|yaoundé|port harcourt|benin city|kaduna|calabar|uyo|tamale|abidjan|bouaké|bamako
            |ouagadougou|niamey|lomé|cotonou|conakry|freetown|monrovia|banjul|nouakchott|antananarivo|luanda
            |huambo|beira|nampula|ndola|kitwe|mutare|bloemfontein|port elizabeth|gqeberha|east london
            |pietermaritzburg|stellenbosch|soweto|polokwane|maseru|mbabane|bucaramanga|cúcuta|pereira|manizales
            |ibagué|popayán|neiva|villavicencio|santa marta|maracaibo|barquisimeto|trujillo|chiclayo|piura
            |iquitos|puno|huancayo|cochabamba|santa cruz de la sierra|oruro|potosí|tarija|ambato|riobamba
            |antofagasta|la serena|temuco|valdivia|osorno|puerto montt|punta arenas|bahía blanca|mar del plata
            |paraná|corrientes|jujuy|san juan|san luis|bariloche|rawson|ushuaia|paysandú
            |querétaro|morelia|san luis potosí|aguascalientes|zacatecas|durango|chihuahua|ciudad juárez
            |hermosillo|culiacán|mazatlán|toluca|cuernavaca|veracruz|xalapa|villahermosa|tuxtla gutiérrez|cancún
            |acapulco|quetzaltenango|san pedro sula|cartago|heredia|panamá|santo domingo|joão pessoa|maceió
            |aracaju|são luís|teresina|cuiabá|campo grande|goiânia|uberlândia|juiz de fora|niterói|vitória
            |ribeirão preto|sorocaba|londrina|maringá|joinville|blumenau|pelotas|caxias do sul|santa maria""",
        )
    )
)
