"""Words of the field as data: what organizations call themselves, in eight languages.

English, Russian, Kazakh, Ukrainian, Kyrgyz, Polish, French, German; some Belarusian and Uzbek. Entries are separated by
"/"; the first word of an entry names the idea. A word with "-" is a beginning that endings may follow. A word with
"+" stands for several ideas (правозащитн-+human+law). English names as Russians spell them are words here too.
"""

from .lettering import words_of

# What kind of body it is. Two bodies of different kinds are two bodies: an association is not a union.
BODIES = """
center centre- центр- цэнтр- орталы- борбор- zentr- centr- ośrod- markaz- / committee- комитет- комітет- камітэт-
komitet- comité- comite- komitee- / commission- комисси- комісі- komisj- kommission- / bureau- бюро бюрос- biur- büro
office / organization- organisation- организаци- організаці- арганізац- ұйым- уюм- organizacj- ташкилот- / union-
союз- спілк- одақ- одағ- одаг- саюз- związ- syndicat- verband- bund kasodak кәсіподақ-+trade+union
профсоюз-+trade+union профспілк-+trade+union gewerkschaft-+trade+union syndical-+trade+union / association- ассоциаци-
асоціаці- асацыяцы- қауымдасты- қауымдастығ- стоварист- stowarzysz- verein vereinigung- ассоциация- assoziation-
asociac- / foundation- фонд- фонды foundations fund funds fundacj- фундаці- fundusz- fondation- stiftung- қор қоры
қорлар- fonds fonde fondi fundacja- / group- групп- груп- топ тобы тобу toby grup- groupe- gruppe- / league- лига- ліга-
лиги ліги liga- ligue- / network- сеть сети мереж- желі- тармак- sieć sieci réseau- reseau- netzwerk- сетевая /
institute- институт- інститут- інстытут- instytut- institut- / council- совет- советы рада ради кеңес- кеңеш- rada
rady conseil- rat / movement- движени- рух руху қозғалыс- қозғалы- кыймыл- ruch mouvement- bewegung- / federation-
федераци- федераці- federacj- fédération- föderation- / confederation- конфедераци- конфедераці- konfederacj-
confédération- konföderation- / coalition- коалици- коаліці- koalicj- koalition- кааліцы- / school- школ- мектеб-
мектеп- мектеби szkoł- école- ecole- schule- / platform- платформ- plattform- plateforme- / club- клуб- klub- / forum-
форум- / society обществ- товариств- qogam қоғам қоғамы коому société- gesellschaft- społeczeństw- суспільств-
towarzyst- таварыств- / assembly ассамбле- асамбле- assemblée- versammlung- zgromadz- құрылтай- / agency агентств-
агенц- agenc- agentur- / mission- мисси- місі- misj- / initiative- инициатив- ініціатив- inicjatyw- бастама-
ініцыятыв- / partnership- партнерств- серіктесті- партнерст- partnerstw- partenariat- partnerschaft- / project-
проект- проєкт- жоба- жобас- projekt- projet- / campaign- кампани- кампані- kampani- campagne- kampagne- / alliance-
альянс- альянсу sojusz- allianz- / front- фронт- / collegium коллеги- колегі- kollegium collège / theatre театр-
theater teatr- / party парти- партія- партії parti- partei- partia / newspaper- газет- gazet- gazette zeitung journal
/ fellowship братств- / court cour суд суда gericht- tribunal- / university- университет- університет- uniwersytet-
université- universität- / branch- филиал- філі- отделени- відділен- бөлімше- filia oddział- chapter- section-
представительств- представництв- өкілдіг- zweigstelle- subsidiary филиалы / congress- конгресс- конгрес съезд- з'їзд-
құрылтайы kongress- kongres- congrès zjazd / chamber палат- kammer izba izby chambre- / guild- гильди- гільді- gilde-
guilde / academy academ- академи- академі- akademi- académi- / laborator- лаборатори- лабораторі- зертхана- labora- /
clinic- клиник- клінік- клиникасы klinik- clinique- / studio студи- студі- atelier / radio радио радіо / channel-
канал- арна арнасы kanał- kanal chaîne / television- tv телевид- телебач- телеканал- теледидар fernseh- telewiz-
télévision / magazine- журнал- magazyn- zeitschrift- revue / portal- портал- / library библиотек- бібліотек-
кітапхана- китепкана bibliote- bibliothè- / museum- музе- muze- musée- мұражай- / archive- архив- архів- мұрағат-
archiw- archiv- / parliament- парламент- parlament- parlement- / senat- сенат- / ministr- министерств- міністерств-
министрліг- ministèr- / secretariat- секретариат- секретаріат- sekretariat- / board правлени- правлінн- басқарма-
zarząd- vorstand- / staff штаб- / delegat- делегаци- делегаці- делегац- délégat- / observator- обсерватори-
обсерваторі- beobachtungsstelle obserwatori- observatoire- / trust- траст- / syndicate синдикат- / circle кружок
кружк- круг круга kreis- cercle- krąg kręg- / team- команд- топтоб- zespół zespoł- équipe- / collective- коллектив-
колектив- kollektiv- kolektyw- / community общин- спільнот- сообществ- громада громад қауым қауымы жамаат-
gemeinschaft- gemeinde- communauté- wspólnot- społecznoś- / brigade- бригад- / group arbeitskreis arbeitsgruppe ag /
community arbeitsgemeinschaft / alliance- bündnis- blok блок / federation bundesverband / foundation фундация /
society коомд- қоғамд- / union союзу союзунун / committee комитети кенеш / movement кыймылы / movement ruchu /
committee ausschuss- / network тармаг- / league ligi / society коом қоғамының / foundation қорының қордың қорлары /
trade-union профспілок+trade+union профспілк-+trade+union профсоюз+trade+union / agency агентті- / front майдан- /
project долбоор- / campaign науқан- / radio радиосы радиосу / newspaper гезит- / library bibliothek-
"""

# Words so common in the field that sharing them says little.
WEAK = """
human people человек- человеч- люди людин- людськ- адам- инсон- człowiek- ludzk- humain- mensch- хьюман чалавек-
l'homme homme / law right rights laws legal- прав- права правов- право құқық- құқы- құқығ- укук- закон- заң заңды-
законност- заңдылы- prawo prawa prawu praw prawn- droit- droits recht- rechte- rechts- juridi- райтс правнич- ҳуқуқ-
huquq- loi / watch- вотч уотч / rule- верховенств- соблюдени- сақтау үстемді- praworządn-+law+rule
rechtsstaat-+law+rule état / international- международн- міжнарод- халықаралық халыкаралык эларалык міжнародн-
międzynarod- internationa- интернешнл интернэшнл міжнародна xalqaro интернационал- / world- всемирн- мировой мир-
світов- всесвітн- дүниежүзілік әлемдік дүйнөлүк świat- światow- mondial- welt- susvet- сусветн- / national-
национальн- націонал- ұлттық улуттук narodow- / european- европейск- європейськ- еуропалық европалык еўрапейск-
europejsk- européen- europäisch- / europe- европ- європ- еуропа еўроп- europa europy / public общественн- громадськ-
қоғамдық коомдук public- społeczn- öffentlich- грамадск- publi- / civil- civic граждан- азамат- громадян- жаранд-
obywatel- civi- zivil- bürger- citoyen- citizen- grazhdan- грамадзян- сивил citizens / social- социальн- соціальн-
әлеуметтік социалдык społeczny sozial- / independent- независим- незалежн- тәуелсіз- көзкарандысыз niezależn-
indépendan- unabhängig- / open- открыт- відкрит- ашық- ачык- otwart- ouvert- offen- offene- / free- freed- свобод-
вольн- вільн- свобід- еркін- бостанды- азатты- азаттық эркин- liberty liberties liberté- libert- liber- libre-
freiheit- wolno- woln- frei- фридом freie слабод- svobod- svoboda / protection protect- defen- defending defens-
defenders defence защит- захист- захисн- қорғау- қорға- коргоо- obron- ochron- défens- protection- schutz- verteidig-
защиты дефендерс абарон- / against против проти қарсы каршы przeciw- contre gegen анти борьб- боротьб- күрес- anti
fight- супраць / for / without без sans ohne bez / support- поддержк- підтримк- қолдау- wspar- wspier- soutien-
unterstützung- колдоо- help- aid помощ- допомог- жәрдем- көмек- pomoc- hilfe- assistance- assist- содейств- сприян- /
development- развити- розвит- дамыту- дамуы- өнүктүрүү- өнүгүү- rozw- développement- entwicklung- / research-
исследован- изучени- дослідж- зертте- изилдөө- badań- badaw- recherche- forschung- студий stud- / analysis analytic-
анализ- аналитич- аналітич- талдау- analiz- analys- / information- информаци- информацион- інформац- ақпарат-
маалымат- informacj- info инфо / movement / policy policies полиси полити- політи- саясат- саясый polity- politi- /
democracy democra- демократ- дэмакрат- demokra- démocra- / region- регионал- регіонал- аймақтық regional- обласн-
област- облыстық / new новы- нов- жаңа жаны nowy- nouve- neu- / young youth молод- жастар жаш- жас młodzi- młod- jeun-
jugend- моладз- / charit- благотворительн- благодійн- қайырымдыл- кайрымдуу- dobroczyn- charitativ- wohltätig- /
problem- проблем- / action- действ- акци- дія дії әрекет- / service- служб- қызмет- / resource- ресурс- / cooperation-
сотрудничеств- співпрац- ынтымақт- кызматташ- współprac- coopération- zusammenarbeit- / education- образован- освіт-
білім- билим- edukac- oświat- éducation- bildung- просветит- / culture cultural- культур- мәдениет- маданият- kultur-
/ expert- эксперт- сарапшы- / group / house дом дома домов үй үйі dom domu maison- haus хаус будинок будинк- / now
сейчас нау / first фест ферст / global- глобальн- жаһандық / republican республиканск- республикалық / helsinki-
хельсин- гельсінк- гельсін- хельсінк- helsińsk- helsinsk- / initiative initiativ- демилге- демилгелер / protection
safeguard- қорғаныс / promotion promot- продвижен- просуван- förder- förderung- promocj- ілгерілет- / fair честн-
чесн- әділетті- таза uczciw- équitable- ehrlich- / peoples народ- народн- народу халық- халк- эл элдик эли peuple-
volk- völk- lud- naród- narod- peoples нация / nation / local местн- місцев- жергілікт- жергиликт- lokal- communal
комунальн- / state государств- держав- мемлекет- мамлекет- państw- staat- état / strateg- стратег- стратегі- stratég-
/ modern- современн- сучасн- заманауи nowoczesn- / alternativ- альтернатив- балама- alternatyw- / leader- лидер-
лідер- көшбасшы- / train- тренинг- тренінг- обучени- навчан- оқыту- schulung- szkol- formation / volunt- волонт-
доброволь- добровіл- ерікті- еріктілер- wolontari- freiwillig- bénévol- / prevent- профилактик- профілактик-
предупрежд- алдын prévent- prävent- prewenc- zapobieg- / rehabilit- реабилит- реабіліт- оңалту- оңалт- réhabilit- /
republic- республик- республік- republik- république- rzeczpospolit- / progress- прогресс- прогрес- / practic-
практик- / advocac- адвокац- адвокаці- / economic- economy эконом- економ- экономикалық ekonom- économ- wirtschaft-
gospodar- / finan- финанс- фінанс- қаржы- finanz- / business- бизнес- бізнес- предпринимат- підприєм- кәсіпкер- ишкер-
przedsięb- unternehm- entrepr- / communic- коммуникац- комунікац- байланыс- kommunik- komunik- / program- программ-
програм- бағдарлама- / / law юрид- юридич- укугу укугун укугунун құқығы құқығын қуқық / human адамды / action akcj-
akcja aktion- акци- / free эркиндик- эркинд- свободн- swobod- swobód свобода / democracy демократия- / protection
коргоого қорғауға obron- / against каршы қарсы / opinion- мнени- думк- думки пікір- пикир- opini- meinungs- / inclusi-
инклюзив- інклюзив- / civil citoyenn- bürgerrecht-+civil+law / völkerrecht-+international+law / young молодых молодой
молодым jugendlich- / danger- опасности беда беде небезпе- gefahr- niebezpiecz- / open ашыктык / new neue neuer neues
/ working / world monde mondial- / against протиді- противодейств- қарсы / research исследовательск- дослідниць-
forschungs- recherches / education просвещ- просвітниц- ағарту- agartuu / federal- федерал- федерал- bundes- fédéral-
/ interregion- межрегионал- міжрегіонал- / all всеукраїнськ-+all+UA всеукраинск-+all+UA всероссийск-+all+RU
общероссийск-+all+RU бүкілқазақстан- / issue- question- вопрос- питан- frage- fragen / control- контрол- бақылау
kontrol- contrôl- / relief nothilfe- / relation- отношени- відносин- beziehung- stosunk- қатынас- / policy политическ-
політичн- политзаключ-+policy+prison політв'яз-+policy+prison / strike striking забастов- бастующ- страйк- streik-
grève strajk- ереуіл- / law prawami мыйзам- / human людей / young жастар- / policy саяси саясий / support көмегі
жардам- aide aides / development даму / research badania / education образовател- освітн- / information informacyj- /
analysis аналіз- талда- аналитик- analitycz- analytiq- / new жаңы nowa nowe / charit charytatyw- caritati- / region
өңірлік- аймактык- régional- / cooperation співробітниц- / partnership өнөктөш- / train окутуу- / expert експерт-
ekspert- / culture мәдени маданий culturel- / volunt ыктыярчы- / united объединенн- об'єднан- аб'яднан- біріккен
бириккен unies vereinte- zjednoczon- un+united+nations uno+united+nations оон+united+nations onz+united+nations
бұұ+united+nations буу+united+nations / nations наци- наций націй ұлттар- улуттар- nationen / govern- правительств-
уряд- үкімет- өкмөт- rząd- regierung- gouvernement- управлени- управлінн- / budget- бюджет- budżet- / house дім үйү /
social соціальн- / trade кәсіптік кәсіподағы+trade+union профсоюзы+trade+union / research исследовател- дослідник- /
rule дотриман- / peoples people's халқы халқын- элинин / prevent превент- предотвращ- запобіг- / advis- consult-
консульт- кеңесші- berat- doradc- conseiller- / document- документ- дакумент- құжат- dokument- / mechanism- механизм-
механізм- тетіг- тетік- mechanizm- mécanisme- / foreign- внешн- зарубежн- зовнішн- закордонн- сыртқы тышкы auswärtig-
étrang- zagranicz- / coordinat- координац- үйлестір- koordinac- koordin- / protection қорғаушы- коргоочу-
правозащитник-+human+law+protection правозахисник-+human+law+protection праваабаронц-+human+law+protection
"""

# Words that tell one organization from another.
TELLING = """
scien- учен- вчен- ғалым- wissenschaft- nauk- наук- наук / risk- опасност- риск- / prize- преми- премі- / market-
рынк- рынок ринк- / socialis- социалис- соціаліс- / investigat- расследован- розслідуван- inquiry / force- сил сила
силы / charter- charta- хартия- хартія- / technolog- технолог- / indigenous- корінн- коренн- / concerned- обеспокоен-
/ gewerkschaftsbund-+trade+union+confederation антидискриминационн-+discriminat+against
антидискримінаційн-+discriminat+against медиатехнолог-+medi+technolog / journalis- журналис- журналіс- dziennikar-
journaliste- журналистік / reporter- репортер- репарцёр- тілші- кабарчы- reporters / border- границ- кордон- мяжы меж-
шекара- чек- чекара- granic- frontièr- frontier- grenz- шекарасыз+border+without чекарасыз+border+without
арасыз+without / doctor- врач- лікар- дәрігер- lekarz- médecin- medecin- ärzte- arzt- physician- / torture- пытк-
пыток катуван- азаптау- кыйноо- tortur- folter- катаванн- / wom woman women- женщин- женск- жінк- жіноч- әйел- аял-
kobiet- femme- frau- жанчын- ayollar / child children- дет дети детей детск- діт- дитяч- бала балалар- бал- dziec-
enfant- kind- дзяц- / mother- матер- матерів мать ана аналар эне- matek matk- mère- mere- mütter- маці- маці /
soldier- солдат- сарбаз- жоокер- żołnierz- soldat- жаўнер- / prison- penal тюремн- заключенн- узник- тюрем- тюрьм-
ув'язнен- түрме- тұтқын- więz- więzien- prisonnier- gefangen- gefängnis- / medi- массов- масов- mass медиа сми медіа
змі бақ media- / press- пресс- прес преси баспасөз- басма- pras- presse- друк / speech слова слово сөз сөзі expression
выражени- вираженн- słowa parole meinung- сөздүн word- сөзү / election- выбор- вибор- сайлау- шайлоо- wybor- élection-
wahl- голосован- / voter- избирател- виборц- / ecolog- environment- эколог- еколог- экалаг- экологиялық ökolog-
umwelt- środowis- ochrony+ / lawyer- юрист- заңгер- jurist- attorney- адвокат- advocat- barrister- prawnik- avocat-
anwält- anwalt- / amnest- амнист- амніст- эмнести амнести- рақымшылық- / transparen- транспаренси трансперенси
прозрачн- прозор- przejrzyst- ашықтық / corruption- коррупци- корупці- жемқорлық- сыбайлас коррупция- korupcj-
korruption- anticorruption+corruption+against антикоррупционн-+corruption+against антикорупційн-+corruption+against /
peace- мир миротвор- мира миру бейбітшілік тынчтык pokoj- paix frieden- friede міру / truth- правд- истин- шындық-
чындык prawd- vérité wahrheit- праўд- / justice- справедлив- справедлів- правосуди- правосудд- әділ- әділет- адилет-
sprawiedliw- gerecht- justiz- / dignit- қадыр- қасиет- достоинств- гідн- қадір- qadir- kadyr- godnoś- würde / equal-
равенств- равн- рівн- теңдік- równo- égalité- gleich- / violence- насили- насильств- зорлық- przemoc- gewalt- / famil-
семь- семей- сім- отбасы- rodzin- familie- / refugee- беженц- біженц- босқын- uchodź- réfugié- flüchtling- / migra-
миграци- мигрант- мігра- миграция көші / disab- инвалид- інвалід- мүгедек- niepełnospr- behindert- handicap- /
student- студент- / worker- robotni- рабоч- робітн- жұмысшы- robotnicz- travailleur- arbeiter- труд- праці / commerc-
commerce- торгов- сауда- / consumer- потребител- споживач- тұтынушы- / writer- писател- письменник- жазушы- pisarz-
écrivain- schriftsteller- / pen пен пэн / dialog- диалог- діалог- дыялог- / memor- мемориал- меморіал- мемарыял- /
monitor- observe- observ- мониторинг- моніторинг- наблюдател- наблюда- наблюден- спостере- спостеріг- бақыл- байкоо-
байкооч- beobacht- obserwa- obserwator- / criminal- уголовн- кримінал- / reform- реформ- / verdict- вердикт- / crisis
кризис- / conflict- конфликт- конфлікт- / victim- жертв- құрбан- ofiar- victime- opfer- / racism расизм- /
discriminat- дискримин- дискримін- кемсіту- / soldier / religio- религи- релігі- діни дін / faith вер- вера /
internet- интернет- інтернет- / digital- цифров- цифровой санарип- cyfrow- numérique- / data данн- / electronic-
электронн- електронн- / frontier / freedomhouse / red красн- червон- қызыл кызыл czerwon- rouge rote roten rotes
чырвон- / cross крест- хрест- крест krzyż- croix kreuz крыж- / crescent полумесяц- жарты / green зелен- жасыл- zielon-
verte grün- / save спас- қорық сақта- / memory памят- пам'ят- жады / solidar- солидарн- солідарн- ынтымақ- solidarn- /
imprisoned сидящ- сидящая / hope надежд- надія надії үміт- үмүт- nadziej- espoir hoffnung- / future будущ- майбутн-
болашақ- келечек- przyszło- avenir zukunft- / hum humanitarian гуманитар- гуманітар- / army арми- армія- әскер- /
health- здоров- денсаулық- ден-соолук santé gesundheit- zdrow- / voice- голос- дауыс- үн głos voix stimme- / line лайн
лінія лини- / article статья статьи стаття артикль / today сегодня / eurasia- евраз- євраз- еуразия- / asia азиат-
asian азия азии азії ази- azji asie asien / central центральн- центральна орта orta orto борбордук środkow- centrale
zentral- / caucas- кавказ- / minorit- меньшинств- меншин- / lgbt лгбт / gender гендер- / land- earth земл- земе- жер
жери terre erde ziemi / housing жиль- житл- баспана- / miner- шахтер- / teacher- учител- вчител- мұғалім- / patient-
пациент- / aids спид снід жқтб / history истори- істор- тарих- / truth / street уличн- / witness свидетел- куә /
barrier барьер- / statistics / salvation спасени- порятун- құтқару- / nature- природ- wildlife- wide табиғат- przyrod-
/ greenpeace гринпис грінпіс / hounds хаундс / safety- безопасн- безпек- қауіпсізд- bezpiecz- sécurité sicherheit- /
tatar- татар- / need- беде нужд- tísni / soldiermother солдатск-+soldier материнск-+mother / humanrights
правозащитн-+human+law правозахисн-+human+law праваабарон-+human+law menschenrecht-+human+law droitsdelhomme
правозащита-+human+law / constitut- конституц- конституці- verfassung- konstytuc- / assembly собрани- зібран- жиналыс-
жыйын- zgromadzeń zgromadzeni- réunion- versammlungs- / famil- relative- родственник- родич- туыс- туугандар- krewn-
angehörig- proche- kin kinship / threaten- bedroh- угроз- загроз- menac- zagroż- қауіп- / liberat- освобожд- визволь-
визвол- звільн- азаттыққа befrei- wyzwol- / veteran- ветеран- ардагер- kombatan- combattant- / editor- редактор-
редакто- redakt- rédact- / publish- издател- видавн- видавец- баспагер- verlag- verleger- wydaw- éditeur- / blog-
блог- блогер- блогг- / artist- художник- художни- суретші- сүрөтчү- künstler- artyst- / psycholog- психолог-
psychologu- / farm- фермер- фермерс- диқан- дыйкан- bauer- landwirt- rolnik- agricult- paysan- rolni- / parent-
родител- батьк- батьків- ата-ана ата-аналар ата-эне eltern- rodzic- / pension- пенсион- пенсіон- зейнеткер- retrait-
rentner- emeryt- / sport- спорт- / touris- турис- турист- / energ- энерг- енерг- / water- вода водн- водних су суы
wasser- eau eaux wod- / climat- климат- клімат- klima- / animal- животн- тварин- жануар- жаныбар- zwierz- / forest-
лес лесн- ліс лісов- орман- токой- wald- forêt- las leśn- / urban- city городск- город міськ- міст- қала қалалық шаар-
stadt- städt- miejsk- miast- ville urbain- / rural- сельск- сільськ- ауыл- айыл- ländlich- wiejsk- wieś village- /
deputy deputat- депутат- / militar- военн- військов- wojskow- militär- militaire- / neighbour neighbor сосед- сусід-
көршілес- / traffick- торговл- торгівл- / slaver- рабств- рабств- құлдық- sklaver- esclavage niewolnict- / stateless-
безгражданств- апатрид- азаматтығы staatenlos- bezpaństw- / asylum- убежищ- притулок- притулк- баспана asylrecht-
asylsuch- asile azyl- / detain- detention- задержан- затриман- ұсталған- détention- zatrzyman- festgenommen-
арестован- арештован- арест- / penalty- казн- казни страт- / execut- смертн- / disappear- исчезн- исчезнов- зникл-
disparition- disparu- verschwund- zaginion- / impun- безнаказанн- безкарн- жазасызд- straflos- bezkarn- impunité- /
genocid- геноцид- / repress- репресс- репрес- қуғын- représs- represj- / history тарых- историч- історич- histoire
historical historic historii historycz- geschicht- / film- cinema кино- кіно- cinéma фильм- фільм- / book- книг- книж-
кітап- китеп- bücher- livre- książ- / language язык- языков- мова мови мовн- тіл тілі тил тили sprach- langue- język-
/ translat- перевод- переклад- аударма- übersetz- tłumacz- traduct- / church- церков- церкв- шіркеу- kirch- kościel-
kośció- église- / muslim- мусульман- мұсылман- muzułman- musulman- / christian- христиан- християн- christlich-
chrześcij- chrétien- / orthodox- православ- / islam- ислам- іслам- / conscien- совест- сумлінн- ар-ождан gewissen-
sumieni- / belief- убежден- переконан- / toleran- толеран- төзімділік- / ethnic- этнич- етнічн- этникалық ethnisch-
etniczn- ethnique- / diaspor- диаспор- діаспор- / friend- дружб- друзья друзей друзі друж- достық- достар- достук-
freund- przyja- ami amis amitié / unity единств- єдніст- бірлік- бирдик- einheit- jedność jedności unité / liberal-
либерал- ліберал- / tradition- традиц- традиці- дәстүр- tradyc- / drug- нарко- наркот- drogen- narkot- drogue- / hiv
вич віл аитв / violence зорлыкка / news- новост- новин- жаңалық- жаңылык- nachricht- wiadomoś- nouvelles actualité- /
cyber- кибер- кібер- / censor- цензур- zensur- cenzur- / hate- ненавист- haine nienawiś- / propagand- пропаганд- /
fact- факт- fakt- fait- дерек- / mediation- медиац- медіац- mediacj- / notar- нотари- нотарі- / prosecut- прокур-
staatsanwalt- prokurat- procureur- / police- полици- поліці- милици- polizei- policj- / nuclear- ядерн-
антиядерн-+nuclear+against nukle- atom- nucléaire- jądrow- / disarm- разоруж- роззброєн- abrüst- désarm- rozbroj- /
sea море моря теңіз- deniz meer- mer morze morsk- / river река реки рек річк- өзен- fluss- rzek- / air воздух- повітр-
/ reporter reporterów / widow- вдов- жесір- witwe- wdów- veuve- / orphan- сирот- сиріт- жетім- waisen- sierot-
orphelin- / girl- девоч- девуш- дівчат- қыздар- кыздар mädchen- dziewcz- filles fille / men мужчин- чоловік- еркектер
männer mężczyzn hommes / father- отец отц- батьк- әкелер- väter ojc- pères / elder- пожил- старейшин- ақсақал-
аксакал- seniorów senioren- / driver- водител- водії- жүргізуші- fahrer- kierowc- / engineer- инженер- інженер-
ingenieur- inżynier- ingénieur- / historian- историков историков істориків historik- historyk- / philosoph- философ-
філософ- / sociolog- социолог- соціолог- әлеуметтан- soziolog- socjolog- / architect- архитектор- архітектор- сәулет-
architekt- / musician- музыкант- музикант- musik- muzyk- musicien- / actor- актер- актёр- актор- schauspiel- aktor-
acteur- / photograph- фотограф- фото- fotograf- / nurse- медсест- медсестр- мейірбике- pflege- pielęgniar- infirmi- /
metal- металл- металу- metall- / oil- нефт- нафт- мұнай- мунай erdöl- naft- pétrol- / railway- железнодорож-
залізничн- теміржол- темир eisenbahn- kolej- / builder- строител- будівельник- құрылысшы- budowl- / sign- подпис- /
petition- петици- петиці- / complaint- жалоб- скарг- шағым- / clean- чист- чистый таза / poverty- бедност- бідніст-
кедейлік- armut- pauvreté ubóst- / homeless- бездом- безпритул- үйсіз- obdachlos- bezdomn- sans-abri / hunger- голод-
аштық- głod- faim / expression- самовыраж- / lawyer- bar адвокатур- палаталығы barreau- palestr- rechtsanwalt-
rechtsanwält- / prison- detenu détenu- / monitor- мониторы мониторов моніторів / dawn рассвет- світанок- таң
morgenröte zorza aube / доверие довіра сенім ишеним vertrauen zaufanie confiance / dialog- сұхбат / arrest- /
generation- поколени- поколінн- буын- муун- generacj- pokoleni- génération- / way путь пути шлях жол жолы weg droga
droge voie / light свет світло жарық нұр licht światło lumière / life жизнь жизни життя өмір өмүр leben życie życia
vie / sun солнце сонце күн sonne słońce soleil / star звезд- зірк- жұлдыз- stern gwiazd- étoile / bridge мост мосты
мостов міст көпір көпүрө brücke most mosty pont / heart сердце серце жүрек sercе herz serce cœur / mirror- зеркал-
дзеркал- spiegel lustro miroir / choice выбор выбора вибір вибору таңда- тандоо- choix / path- / step шаг крок қадам
кадам schritt krok pas / window- окно вікно терезе / key ключ кілт ачкыч schlüssel klucz clé / idea- идея ідея / east
восток сход шығыс чыгыш osten wschód orient / west запад захід батыс батыш westen zachód / north север північ
солтүстік түндүк norden północ nord / south юг південь оңтүстік түштүк süden południe sud / power власть влада билік
бийлик / capital- / heritage наследи- спадщин- мұра мурас erbe dziedzictw- patrimoine / knowledge знани- знанн- wissen
wiedz- savoir / success успех успіх табыс ийгилик erfolg sukces / responsib- ответственн- відповідальн- жауапкершілік
жоопкерчилик verantwort- odpowiedzialn- responsabilité / central-asian центральноазиатск-+central+asia
центральноазіатськ-+central+asia zentralasiatisch-+central+asia / child ребен- дитин- балдар- балалардын enfance
kinderrecht-+child+law / wom жінок аялдардын аялдар әйелдер kobiec- féminin- жіноцтв- / lawyer юристок адвокаток /
prison в'язн- в'язнів камакта- қамау- / miner горняк- гірник- кенші- кенчи- górni- bergarbeit- bergleut- mineurs /
writer жазуучу- schriftsteller- / journalis журналисттер- / teacher мугалим- lehrer- nauczyciel- enseignant- / artist
художників мистц- / student студентів студентск- студентськ- студенттер- uczni- / patient хворих больн- науқас- /
victim жертвы потерпіл- постраждал- пострадавш- / disab инвалидов майып- майыптар / blind слеп- сліп- незряч- соқыр-
blind- niewidom- aveugle- / deaf глух- саңырау- gehörlos- / religio религиоз- релігійн- religi- kultus- / employ-
работодател- роботодав- arbeitgeb- pracodaw- employeur- / glasnost гласност- гласніст- / index- индекс- індекс- /
need- нужда потреб- / sexual- / conscien совести сумління / memory memor mémoir- gedächtnis pamię- pamięć / war войны
войне война війни війна війни соғыс- согуш- krieg- guerre wojn- wojen- / tax- taxpayer- налог- податк- салық- steuer-
impôt- podatk- / manychildren многодетн- багатодітн- көпбалалы kinderreich- / art arts художеств- мистецтв- өнер
kunst- sztuk- / judge judicia- судебн- судов- соттук сот сотт- richter- sędzi- magistrat- / tatar
кримськотатарськ-+crime+tatar крымскотатарск-+crime+tatar қырымтатар-+crime+tatar / dignit- würde
menschenwürde+human+dignit / homopho- гомофоб- / terror- террор- терор- / weapon- оружи- зброї қару waffen- broni arme
/ debt- долг- / prison туткун- więźni- / ecolog ekolog- environn- écolog- / medi ммк жмк média médias / lawyer
adwokat- prawnicy / child детям дітям / justice әділеттілік- әділеттілікті / election избирательн- electoral- / peace
pokój / truth ақиқат- / equal теңчили- / violence зомбылық- зомбулу- / famil родини бүлө / refugee качкын- / disab
behinderung- / student студенч- studenck- étudiant- studierend- / worker працівник- жумушчу- pracownik- arbeitnehmer-
/ miner шахтар- / teacher педагог- / consumer керектөөчү- konsument- consommat- verbrauch- / soldier żołniersk- /
mother аналар- аналары / veteran weteran- vétéran- / health соолук- саламатты- / victim курмандык- / repress сүргін-
représs- répress- / discriminat dyskrymin- diskrimin- / minorit азшылық- азчылык- mniejszoś- minderheit- / religio дин
диний / artist митців / scien окумуштуу- / doctor дарыгер- / farm крестьян- селян- / crisis кризов- дағдарыс-
каатчылык- kryzys- crise krise krisen / green vert verts / voice даусы даусын үнү үні / memory жад эстелик- эс
естелік- gedenk- erinnerung- / solidar тилектештик- / hope nadziei / reform réform- / transparen айкынду- / broadcast-
вещател- мовник- nadawc- rundfunk- / execut death өлім- өлүм- śmierci mort todesstrafe-+execut+penalty / penalty
жазасы жаза kary peine strafe / disappear missing пропавш- жоғалған- vermisst- / housing жилищн- тұрғын logement-
mieszkan- wohnung- / urban города городу / digital цифрлық- / safety security коопсуздук- / toleran tolér- / conflict
қақтығыс- жанжал- konflikt- conflit- / central centraln- / persecut- преслед- переслід- қудала- куугунт- verfolg-
prześlad- persécut- / exile изгнан- вигнан- wygnan- exil / hostage- заложник- заручник- geisel- zakładnik- otage- /
literatur- литератур- літератур- әдебиет- адабият- littérat- / mercy милосерд- мейірім- ырайым- miłosierdz- barmherz-
/ homeland отан отандық батьківщин- heimat patrie ojczyzn- / change перемен- зміни өзгеріс- өзгөрүү- zmian- wandel
changement / creativ- творческ- творч- шығармашыл- чыгармачыл- twórcz- kreativ- / accountab- подотчет- підзвітн-
есептіл- rechenschaft- redevab- rozlicz- / property собственност- власност- меншік- менчик- własnoś- propriété
eigentum- / integrat- интегр- інтегр- integrac- intégrat- / criminal pénal- карн- қылмыс- strafrecht- / nature natur-
/ animal tiere tier tierschutz+animal+protection tierrecht-+animal+law animaux / abolit- отмен- отмін- скасуван-
abschaffung- / liberat release звільнен- босату- бошотуу- uwolnien- freilass- / litigat- судебн- судов- sądow-
judicia- / policy политолог-+policy+scien політолог-+policy+scien / opportunit- возможност- можливост- мүмкіндік-
мүмкүнчүлүк- możliwoś- chance- / legislat- законодат- законодав- / vulnerab- уязвим- вразлив- осал-
"""

# Words of one language that the tables above hold for one idea and that make two names: Freedom House is no Liberty
# House, a union of jurists no union of advocates. Languages are separated by "/", words by "|".
SYNONYMS = """
free- | liberty liberties / right rights | law laws legal- / lawyer- jurist- | attorney- | advocat- | barrister- | bar
/ press- | medi- / support- | help- | aid | assist- / protect- | defen- | safeguard- / journal | newspaper | gazet- /
fund funds | foundation- / scien- | scholar- | research- / civil- | civic | citizen- / independent- | free- / prison-
| penal / speech | expression | word / people | nation | human / world- | global- | international- / bureau- | office
/ doctor- | physician- / worker- | labour labor / analysis analytic- | research- | stud- / observ- | monitor- / union-
| association- / society | association- / observe- | watch | monitor- / promot- | support- / ecolog- | environment- /
свобод- | вольн- | либерт- / прав- | закон- / юрист- | адвокат- / поддерж- | помощ- | содейств- / защит- | борьб- /
люди людей | человек- / справедлив- | правосуди- / исследован- | изучени- / рабоч- | труд- / заключенн- | тюрем-
тюрьм- | узник- / учен- | наук- / слова слово | выражени- / филиал- | представительств- | отделени- / всемирн- |
мировой / расследован- | изучени- / правнич- | прав- / свобід- | вільн- / допомог- | підтримк- / юрист- | адвокат- /
захист- | оборон- / новост- | пресс- / көмек- жәрдем- | қолдау- / еркін- | бостанды- | азатты- / құқық- құқы- | заң- /
pomoc- | wspar- / wolno- | swobod- / hilfe- | unterstützung- | förder- / schutz- | verteidig- / aide | soutien- /
droit- | loi | juridi- / doctor- | medic- / reporter- | journalis- / репортер- | журналис- / мир мира | свет- /
наблюд- | мониторинг- / спостере- спостеріг- | моніторинг- / бақыл- | мониторинг- / land | earth / safety | security /
cinema | film- / кино- | фильм- / death | execut- / missing | disappear- / союз- | профсоюз- / спілк- | профспілк- /
одақ- одағ- | кәсіподақ- кәсіподағ-
"""

# How German, and sometimes Russian, words end that are made of two: Flüchtlingsrat, Pressefreiheit, медиацентр.
COMPOUND_ENDS = words_of(
    """
    verband vereinigung verein bund rat zentrum fonds fonde stiftung gesellschaft gruppe büro kommission komitee
    institut schule netzwerk bewegung forum organisation union agentur versammlung liga club klub haus dienst
    hilfe schutz förderung forschung freiheit freiheiten recht rechte rechts bildung initiative bündnis kammer
    gewerkschaft partei zeitung presse arbeit stelle werk projekt центр центра центре фонд фонда клуб клуба союз
    союза сеть группа группы форум форума школа институт агентство проект платформа würde fragen frage politik
    """
)
