"""Words of hoping, expecting and needing: weaker than asking, they ask where they are said of those in power."""

from ..lexicon import Lexicon, wordset

# Verbs that say "we" themselves.
WISHES = Lexicon(
    """надеемся|надеюсь|ожидаем|ожидаю|рассчитываем|рассчитываю|хотим|хочу|хотели бы|хотел бы|хотела бы|хотелось бы
    |желаем|ждем|ждём|жду|выражаем надежду|выражаю надежду|уповаем|сподіваємося|сподіваємось|сподіваюся
    |сподіваюсь|очікуємо|очікую|чекаємо|чекаю|хочемо|хотіли б|хотілося б|прагнемо|бажаємо|розраховуємо|розраховую
    |висловлюємо сподівання|висловлюємо надію|күтеміз|күтемін|үміттенеміз|үміттенемін|қалаймыз|қалаймын
    |үміт артамыз|күтөбүз|үмүттөнөбүз|каалайбыз|kutamiz|umid qilamiz|istaymiz|xohlaymiz|кутамиз
    |умид қиламиз|истаймиз|хоҳлаймиз|esperamos|espero|queremos|quiero|deseamos|anhelamos|quisiéramos
    |nos gustaría|desejamos|almejamos|gostaríamos|speriamo|spero|auspichiamo|auspico|vogliamo|desideriamo|aspettiamo
    |auguriamo|vorremmo|chcemy|chcielibyśmy|oczekujemy|oczekuję|liczymy|liczę|mamy nadzieję|mam nadzieję
    |wyrażamy nadzieję|spodziewamy|bekliyoruz|bekliyorum|umuyoruz|umuyorum|diliyoruz|ümit ediyoruz
    |umut ediyoruz|arzu ediyoruz|temenni ediyoruz|we'd like|i'd like|contamos con|confiamos en|confiamos que
    |confidiamo|contiamo su|comptons sur|compte sur"""
)
# Verbs that say it with a word for "we" beside them.
WISHES_OF_US = Lexicon(
    """hope|expect|trust|want|need|would like|we'd like|i'd like|wish|look to|look forward to|count on
    |rely on|zouden graag zien|zou graag zien|hoffen|erwarten|wollen|wünschen|wünschen uns|zählen auf|hoffe
    |erwarte|wünsche
    |espérons|attendons|souhaitons|voulons|espère|attends|souhaite|hopen|verwachten|willen|wensen|hoop|verwacht"""
)
US = wordset("we i wir ich nous je wij we'd i'd")
# What leads to a clause of what they wish; after a verb of wanting, and with a word of purpose, it asks by itself.
THAT = wordset("that dass что що że dat que che qu'il qu'elle qu'ils qu'elles qu'on qu'une")
PURPOSE = wordset("чтобы чтоб щоб aby by żeby")
WANTS = wordset("wünschen queremos quiero vogliamo auspichiamo desideriamo wollen voulons souhaitons willen want")
# "We want the valley back": what is wanted, in a noun.
NOUN_OPENERS = wordset(
    "the a an our justice answers freedom peace un una el los las la une le les des eine einen das den"
)
# "... что решение будет отменено": a wish that something is done.
WILL_BE = wordset("будет будут буде будуть be werden wird será serán sera seront")
DONE_ENDINGS = ("ено", "ено", "ена", "ены", "ані", "ано", "ана", "аны", "ято", "ята", "яты", "ені", "ити", "ed")
FROM = wordset("от від von vom de del da do dos dei dal dalla du des od van of aus")
# "Ждём от правительства ...": of whom something is awaited, whoever it is.
AWAITED_OF = wordset("от від od ad")
YOU = wordset(
    """you your вы вами ви ваше ваш ihnen ihr usted ustedes su vuestra você vocês vossa vous votre lei voi u uw sie
    pan pani państwo siz sizden sizlerden сіз сізден сіздер сіздерден"""
)
# "We hope this letter finds you well", "Надеемся на ваше понимание": politeness.
POLITENESS = Lexicon(
    """loved ones are|families are|are healthy|healthy and safe|safe and well|are well|doing well|good health
    |в добром здравии|у вас все хорошо|у вас всё хорошо|у доброму здоров'ї|у вас усе добре|у вас все добре
    |ihnen gut|euch gut|están bien|estén bien|esté bien|your help
    |your support|your voice|your signature|finds you|to know|know that|understand|understanding|поймете
    |поймёте|понимание|зрозумієте|розуміння
    |comprenderá|encuentre bien
    |se encuentren bien|response|reply|respuesta|ответ|відповідь|antwort|réponse|risposta|resposta|odpowiedź"""
)
# Verbs of asking in the infinitive, after "we want to", "we write to".
TO_ASK = Lexicon(
    """обратиться|звернутися|звернутись|pedir*|solicitar*|exigir*|instar*|reclamar*|exhortar*|rogar*|попросить|просить
    |потребовать|требовать|призвать|попросити
    |просити|закликати|вимагати|bitten|auffordern|ersuchen|appellieren|demander|prier|exiger|chiedere|chiederle
    |chiedervi|esortare|żądać|domagać się|prosić|wezwać|apelować|zaapelować|verzoeken|vragen|requerer"""
)
# "Вынуждены обратиться к Вам с просьбой": to turn to somebody asks where a request is named.
TO_TURN = wordset("обратиться звернутися звернутись")
MEANS_TO = wordset(
    """вынуждены вынужден вынуждена решили решил решила змушені змушений змушена вирішили queremos quiero deseamos
    dirigimos escribimos хотим хотели хотел хотела хочу хочемо хотіли möchten
    möchte wollen souhaitons voulons voudrions écrivons adressons vogliamo vorremmo scriviamo rivolgiamo gostaríamos
    gustaría quisiera quisiéramos escribo dirijo
    escrevemos viemos venimos vimos dirigimo-nos chcemy chcielibyśmy piszemy pragniemy willen"""
)
# What must be, said of nobody in particular: it counts where those in power stand behind it.
NECESSITY = Lexicon(
    """the time has come|now is the time|it's time|it's high time|настало время|пришло время|настав час|прийшов час
    |ha llegado el momento|ha llegado la hora|le moment est venu|l'heure est venue|die zeit ist gekommen
    |è giunto il momento|nadszedł czas|уақыты келді|zamanı geldi|it is time|it is high time|it is essential
    |it is imperative|it is necessary|it is crucial|it is vital
    |it is critical|it is urgent|il est temps|il est urgent|il est nécessaire|il est impératif|il faut|hay que
    |it is your duty|it is your responsibility|it is the duty|it is the responsibility|ваш долг|ваша обязанность
    |ваш обов'язок|there is an urgent need|there is a need
    |cabe a|cabe ao|cabe à|cumpre ao|cumpre à|compete ao|corresponde a|corresponde al|compete al|il appartient
    |il revient
    |spetta a|spetta al|spetta alla|it is up to|it falls to|it is incumbent|es obliegt|es ist aufgabe|es ist sache
    |es necesario que|es urgente que|es hora de|es urgente
    |es imprescindible que|es imperativo que|es fundamental que
    |é necessário que|é urgente|é preciso|é necessário|è urgente|è necessario|é urgente que|é preciso que
    |é fundamental que|é hora de|è necessario che|è urgente che
    |è ora che|es ist zeit|es ist an der zeit|es ist höchste zeit|es ist notwendig|es ist wichtig|konieczne jest
    |należy|trzeba
    |важно чтобы|нужно чтобы|важливо щоб|потрібно щоб|het is tijd"""
)
# ... and where it opens a sentence that goes on with what to do, or be done ("Es preciso publicar el plan.").
DUE_DEED = Lexicon(
    """es necesario|es preciso|ya es hora de|es indispensable|es imprescindible|es imperativo|es fundamental
    |resulta urgente|resulta necesario|il est indispensable|il est grand temps|il est important|il est essentiel
    |il convient|il importe|il y a urgence
    |è ora di|è tempo di|najwyższy czas|nadszedł czas|è fondamentale|è importante|é fundamental|é imprescindível
    |é essencial|és hora de|és necessari|és urgent|es ist dringend notwendig|es ist dringend nötig
    |es ist dringend erforderlich|es ist nötig|es ist unerlässlich|крайне важно|очень важно|важно|вкрай важливо
    |дуже важливо|важливо"""
)
# "Пора отменить ...": what must be done now.
DO_NOW = wordset("пора час просьба прохання недопустимо неприпустимо należy trzeba bisogna occorre треба надо нельзя")
# "Заң жобасын қайтару керек": what is needed, at the end of a Turkic sentence, after a noun of doing.
MUST_AT_END = wordset(
    """керек қажет тиіс шарт kerak lozim zarur shart лозим зарур тийиш зарыл абзел gerekir gerekiyor gerekmektedir
    болмайды gereklidir lazım lazımdır şarttır zorunludur"""
)
DOING_ENDINGS = (
    *(
        "уға",
        "уге",
        "юға",
        "юге",
        "у",
        "ю",
        "уы",
        "уі",
        "шы",
        "ши",
        "шу",
        "шү",
        "уу",
        "үү",
        "оо",
        "өө",
        "иш",
        "ish",
        "ishi",
    ),
    *("mesi", "ması", "meleri", "maları", "mek", "mak"),
)
# "Әкімнің халықпен кездесуін күтеміз.": a deed of others that is awaited, before the verb.
DEED_OF_OTHERS = (
    *("уын", "уін", "юын", "юін", "уыңызды", "уіңізді", "уыңыздарды", "уіңіздерді", "шын", "шин", "ишин", "ышын"),
    *("mesini", "masını", "melerini", "malarını", "menizi", "manızı", "ishini", "ishingizni"),
)
# "... жариялауды (талап етеміз)": a deed that is asked for, in the case of what is asked.
DEED_WANTED = ("уды", "уді", "юды", "юді", "ууну", "үүнү", "оону", "өөнү", "ишти", "ышты", "ishni", "ишни")
NO_DEEDS = wordset(
    """подчеркнуть напомнить указать заметить добавить обратить підкреслити нагадати remercier agradecer ringraziare
    danken danke mencionar mentionner préciser menzionare mencionar destacar resaltar señalar subrayar przypomnieć
    zauważyć podkreślić dodać pamiętać wiedzieć powiedzieć ricordare notare dire sapere capire considerare considerar
    considérer забывать отметить vergessen wissen verstehen erinnern betonen erwähnen sagen denken think know
    remember say note
    understand recognise recognize admit weten zeggen denken begrijpen considerar saber reconocer reconhecer
    понимать помнить учитывать зазначити розуміти пам'ятати сказати знати знать rappeler noter souligner
    savoir comprendre reconnaître admettre voir recordar olvidar oublier lembrar esquecer dimenticare zapominać
    признать понять сказать осознавать осознать упомянуть иметь усвідомлювати згадати sottolineare evidenziare precisare
    aggiungere segnalare chiarire signaler d'ajouter ajouter distinguer constater d'observer aclarar añadir precisar
    distinguir explicar salientar ressaltar esclarecer acrescentar notar sublinhar"""
)
# Those who sign, as the subject of a verb in the third person.
# The letter itself, as the subject of such a verb ("Der offene Brief fordert ...").
LETTERS = Lexicon(
    """la carta|esta carta|nuestra carta|la petición|esta petición|el manifiesto|la lettre|cette lettre|notre lettre
    |la pétition|cette pétition|notre pétition|cet appel|notre appel|le collectif|la lettera|questa lettera
    |la petizione|questa petizione|l'appello|a carta|nossa carta|a petição|esta petição|der offene brief
    |dieser offene brief|der brief|dieser brief|unser brief|die petition|diese petition|unsere petition|der aufruf
    |dieser aufruf|de brief|deze brief
    |de petitie|deze petitie|list otwarty|ten list|petycja"""
)
SIGNERS = Lexicon(
    """авторы|автори|авторлары|коллектив|колектив|ұжымы|quienes firman|quienes firmamos|quienes suscriben
    |quienes suscribimos|ceux qui signent|chi firma
    |niżej podpisan*|abaixo assinad*|abaixo assinantes|нижеподписавшиеся|нижчепідписані|subscritor*|
    firmantes|abajo firmantes|suscriptores|signatári*|signataires|soussigné*|firmatari*|sottoscritt*|unterzeichn*
    |unterzeichnenden|mitzeichnenden|sygnatariusze|sygnatariuszki|ondertekenaars|signatories|undersigned
    |those who sign|подписавш*|що підписали|які підписали
    |қол қойған*|қол қоюшылар*|қол қоюшы|кол койгон*|qo'l qo'yganlar|imza sahipleri|imzacılar
    |sociedad civil|sociedade civil|société civile|società civile|manifiesto|manifesto|подписанты|підписанти"""
)
THEY_ASK = Lexicon(
    """закликають|шақырады|талап етеді|сұрайды|өтінеді|apelują|żądają|domagają|wzywa|apeluje|вимагає|закликає
    |просить|требует|призывает|просит|настаивают|наполягають
    |exigen|piden|solicitan|demandan|reclaman|instan|exhortan|llaman|proponen|exige|pide|solicita|demanda|reclama
    |insta|exhorta|llama|propone|urge|urgen|exigem|pedem|solicitam|reivindicam|apelam|propõem|pede|reivindica
    |demandent
    |exigent|appellent|réclament|proposent|invitent|exhortent|demande|chiedono|esigono|invitano|sollecitano
    |propongono|chiede|fordern|fordert|bitten|verlangen|appellieren|rufen|erwarten|wzywają
    |proszą|vragen|eisen|roepen|verzoeken|ask|call|demand|request|insist|urges|asks|requests|calls on|calls upon
    |invites|calls for|требуют|призывают|просят
    |вимагають|просять"""
)
# People for whom a letter speaks, and the verbs by which they ask and say nothing else.
PEOPLE_WHO_ASK = Lexicon(
    """los vecinos|las vecinas|los trabajadores
    |las trabajadoras|los estudiantes|los ciudadanos|las familias|las organizaciones|los colectivos|las asociaciones
    |les habitants|les citoyens|les parents|les étudiants|les salariés|les associations|les organisations|les syndicats
    |die bürger|die anwohner|die eltern|die studierenden|die beschäftigten|die organisationen|die verbände|die vereine
    |i cittadini|i lavoratori|gli studenti|le associazioni|os moradores|os trabalhadores|os estudantes|жители|граждане
    |родители|работники|студенты|мешканці|громадяни|батьки|працівники|студенти"""
)
PEOPLE_ASK = wordset(
    """exigen piden solicitan reclaman exigent demandent réclament fordern verlangen chiedono esigono exigem pedem
    требуют просят призывают вимагають просять закликають"""
)
# Those who sign, as the news names them, and what they did by it.
SENDERS = Lexicon(
    """organizations|organisations|groups|signatories|coalition|unions|ngos|petitioners|подписанты|подписавшиеся|авторы
    |organization|organisation|организация|організація|organizacja|organizacje|организации|правозащитники|профсоюзы
    |підписанти|автори|організації|правозахисники|профспілки|organizaciones|firmantes|sindicatos|associations
    |signataires|syndicats|organisationen|unterzeichnenden|verbände|organizzazioni
    |firmatari|associazioni"""
)
HAVE_ASKED = Lexicon(
    """призвала|потребовала|попросила|закликала|zaapelowała|zaapelowali|zażądała|zażądali|wezwali|wezwała
    |demanded that|demanded the|demanded an|urged|called on|called upon|called for|asked the|requested that
    |requested the|appealed to|призвали|потребовали|попросили|закликали|попросили|pidieron|exigieron|solicitaron
    |instaron|ont demandé|ont appelé|ont exigé|forderten|hanno chiesto"""
)
# A letter of which the news tells.
LETTERS_TOLD = Lexicon(
    """open letter|открытом письме|открытом обращении|відкритому листі|відкритому зверненні|carta abierta|lettre ouverte
    |offenen brief|lettera aperta|ашық хат*|liście otwartym"""
)
IN_LETTERS = Lexicon(
    """просят|призывают|требуют|просять|закликають|вимагають|piden|exigen|solicitan|demandent|exigent|fordern|bitten
    |chiedono|ask the|urge the|call on|call upon|demand that|urging|calling on|asking the|demanding|с просьбой
    |с призывом
    |с требованием|з проханням|із закликом|з вимогою"""
)
ANOTHER_TIME = wordset(
    """last ago earlier previously repeatedly times twice already before formerly had were was прошлом ранее раньше уже
    неоднократно назад торік раніше вже неодноразово тому año pasado ya dernier déjà bereits letzten vergangenen
    scorso"""
)
# Verbs that ask of others and nothing else: said of a named organization, it is the one that speaks.
NAMED_ASKS = Lexicon(
    """call on|calls on|call upon|calls upon|calls for the|calls for an|urge|urges|appeals to|also calls|further calls
    |today called on|today called for|today urged|today demanded|today appealed to
    |призывает|призывают|настаивает|рекомендует|закликає|закликають|наполягає|рекомендує|шақырады|үндейді|талап етеді
    |exige|exigen|insta a|instan a|exhorta a|exhortan a|hace un llamado|hacen un llamado|hace un llamamiento
    |hacen un llamamiento|lance un appel|lancent un appel|fait appel|font appel|rivolge un appello
    |rivolgono un appello|faz um apelo|fazem um apelo|richtet einen appell|richten einen appell|zwraca się z apelem
    |zwracają się z apelem|insta al|exhorta al|exigem
    |reivindica|apela a|exhorte|exige que|appelle à|appelle le|appelle les|appelle la|appelle tous
    |appelle toutes|appelle l'ensemble|appelle chacun|appellent à|appellent le|appellent les|appellent la
    |appellent tous|appellent toutes|appellent l'ensemble|demande à|esorta|invita il
    |invita le|fordert|appelliert|ruft|verlangt|wzywa|wzywają|apeluje|apelują|domaga się|vyzývá|vyzývají|žádá|žádají
    |vraagt|vragen|roept|eist|çağırıyor
    |asks the|asks that|requests the|requests that|requests an|demands that|demands the|demands an
    |demand that|demand an|demand a|campaign demands that|campaign demands the
    |is calling on|are calling on|is calling for|are calling for|is urging|are urging|is asking|are asking
    |is demanding|are demanding|is appealing to|are appealing to|recommends that|recommend that|reiterates its
    |reiterate their|joins the call|join the call|joins calls|expects the|invites the|выступает за|виступає за
    |требует|вимагає
    |talep ediyor|çağırır|tələb edir"""
)
# Those of whom a text only tells that they ask, and things of which it says what they need.
TOLD_OF = Lexicon(
    """prosecut*|investigator*|police|court|judge|law|bill|constitution|code|article|convention|protest*|demonstr*
    |прокур*|следоват*|следств*|полици*|суд|суда|закон*|кодекс*|конституц*|ситуаци*|слідч*|поліц*|ситуаці*|сот
    |заң|fiscal*|policía|ley|la ley|procureur*|loi|tribunal|staatsanwalt*|gesetz|polizei|gericht|menschen|prokurator*
    |ustawa|policja|savcı*|polis*|lei|promotor*|legge|procura|zákon|policie"""
)
# ... and those that are said of things as well ("The tram demands care").
TURNS = wordset("обращается обращаются звертається звертаються")
WITH_DEMAND = wordset(
    "требованием требованиями просьбой просьбами призывом призывами вимогою вимогами проханням закликом закликами"
)
OF_THINGS_TOO = wordset("expects invites asks requests demand demands требует вимагає fordert exige ruft talep")
NAMED_REACH = 22
# "Громада ... закликає Вас": whoever asks, it is the reader who is asked.
ASKED_YOU = wordset("вас you вам")
WHICH = wordset(
    """que qui che die der das który która które kteří který která that who which than и und которые который
    которая які який яка welche что що"""
)
# Verbs by which a sentence tells those whom it speaks to what to do.
COMMANDS = Lexicon(
    """release|stop|end|veto|repeal|withdraw|drop|halt|reject|cancel|reverse|restore|free|ban|scrap|revoke|resign
    |reinstate|suspend|abolish|ratify|do not|don't|vote|disband|dismiss|defund|reopen|rehire|rescind|overturn|annul
    |reconsider|rethink|uphold|comply with|disclose|dissolve|cease|abandon|investigate|guarantee|implement the
    |adopt the|publish the|publish all|lift the|lift all|return the|return our|give us|give the|give them|give back
    |give our|bring back|bring home|bring the|bring those|respect the|respect our|respect human|protect our
    |protect the|protect those|ensure that|ensure the|provide the|provide us|allow the|allow us|hold the|hold those
    |keep your|keep the
    |stand with|stand up for|show leadership|do the right thing|make the right|say no to|say yes to|stoppt
    |schützt|rettet|hört auf|lasst die|lasst den|gebt den|gebt die|nehmt die
    |stimmt gegen|stimmt für|publiquen|detengan|liberen|retiren|respeten|escuchen|voten|devuelvan|cumplan|garanticen
    |investiguen|dejen de|deroguen|suspendan|no vendan|no permitan|no aprueben|no firmen|no cierren|no voten|detenga
    |parem|libertem|retirem|respeitem|escutem|votem|publiquem|devolvam|garantam|suspendam|não aprovem|não vendam
    |não votem|não permitam|ritirate|liberate|rispettate|ascoltate|pubblicate|restituite|garantite|smettete
    |non vendete|non firmate|non approvate|non permettete|publiceer|schrap|bescherm
    |close the|open the|pay the|pay us|make the|put an end|put people|put the|choose|fund|listen to the|listen to those
    |take the|take immediate|take urgent|tell the|honour your|honor your|fulfil your|fulfill your|compensate|repair"""
)
# "Free software is ...", "Release and ...": what opens like a command is none.
FINITE = wordset("is are was were has have had will would can and also")
NO_COMMANDS = wordset(
    """подпишите читайте поделитесь смотрите следите подписывайтесь помогите представьте вспомните посмотрите скажите
    помните извините простите поверьте давайте присоединяйтесь звоните пишите нажмите введите обратите здравствуйте
    знайте поддержите подпишитесь распространите приходите перейдите напишите свяжитесь примите позвольте разрешите
    приєднуйтесь приєднуйтеся підпишіть підпишіться поширюйте поширте допоможіть уявіть пам'ятайте дивіться пишіть
    телефонуйте перейдіть згадайте погляньте натисніть зверніть прийміть дозвольте вибачте підтримайте
    lesen unterschreiben unterzeichnen helfen spenden folgen klicken teilen stellen
    sollten könnten würden hätten wären müssten dürften
    assez chez envisagez signez partagez soutenez rejoignez imaginez lisez cliquez suivez venez veuillez recevez"""
)
NO_COMMANDS_AT_END = wordset(
    """қарасаңыз жазыңыз қосылыңыз бөлісіңіз келіңіз өтіңіз хабарласыңыз қоңыраулаңыз көріңіз біліңіз оқыңыз басыңыз
    жазылыңыз көріңіздер қосылыңыздар бөлісіңіздер келіңіздер оқыңыздар біліңіздер"""
)
# Words by which a sentence wishes that others do something, and those after which it does not.
LETS = Lexicon(
    """let|пусть|пускай|хай|нехай|няхай|niech|niechaj|que se|que cese|que cesen|que liberen|que vivan|qu'on
    |möge|mögen|laat"""
)
NOT_LET = wordset("us me there alone мы мне ми мені nas mnie uns mich вас вам you будет буде this be")
# Words by which a slogan opens.
SLOGANS = Lexicon(
    """no to|no more|not one more|hands off|freedom for|freedom to|justice for|free the
    |free all|free our|stop the|end the|save the|save our|peace for|down with
    |enough of|bring back|bring home|we want|нет|нет войне|свободу|руки прочь|долой|хватит|прекратить|остановить
    |освободить|сохранить|спасти|вернуть|отменить|защитить|правосудие для|справедливость для|ні|геть|волю|свободу для
    |свобода для|досить|годі|руки геть|звільнити|зупинити|врятувати|зберегти|повернути|скасувати|захистити
    |no a|no al|no a la|basta de|libertad para|libertad a|justicia para|alto a|alto al|ni una|non à|non au|non aux
    |liberté pour|justice pour|halte à|halte au|halte aux|stop à|stop au|nein zu|nein zum|nein zur|freiheit für
    |gerechtigkeit für|schluss mit|weg mit|hände weg|não a|não ao|não à|liberdade para|justiça para|no alla
    |libertà per|giustizia per|basta con|giù le mani|nie dla|wolność dla|precz z|stop dla|özgürlük|adalet
    |бостандық|азаттық|эркиндик|ozodlik"""
)

# "Виновных — к ответственности!": words by which a slogan ends.
SLOGANS_AT_END = Lexicon(
    """к ответственности|до відповідальності|в отставку|у відставку|под суд|під суд|на свободу|на волю|to justice
    |to resign"""
)
# "The Council is urged to ...", "Звертаємо увагу ... на необхідність ..."
REQUESTED = Lexicon("urged|requested|asked|called upon|called on|invited|encouraged|implored")
STRESSING = Lexicon(
    """обращаем внимание|обращаю внимание|подчеркиваем|подчёркиваем|указываем|напоминаем|настаиваем|звертаємо увагу
    |звертаю увагу|наголошуємо|підкреслюємо|вказуємо|нагадуємо"""
)
NEED = wordset("необходимость необходимости необхідність необхідності потребу потреби")

# "Wir brauchen eine öffentliche Anhörung.": what those who sign lack, and what of it is no demand.
WE_NEED = Lexicon(
    """we need|we urgently need|we now need|we also need|what we need is|what we want is|what we ask for is
    |what we demand is|lo que queremos es|lo que pedimos es|ce que nous voulons c'est|was wir wollen ist
    |was wir brauchen ist|нам нужн*|нам необходим*|мы нуждаемся в|нам потрібн*|ми потребуємо|wir brauchen
    |wir benötigen|es braucht|dafür braucht es|dazu braucht es|necesitamos|precisamos de|precisamos|nous avons besoin
    |il nous faut|abbiamo bisogno|ci serve|ci servono|potrzebujemy
    |we hebben nodig|we hebben behoefte aan|wij hebben behoefte aan|necessitem|ens cal|ens calen"""
)
# "Необходима независимая экспертиза", "Es bedarf eines Plans": where a deed is what is needed.
DEED_NEEDED = Lexicon(
    """необходим|необходима|необходимы|нужен|нужна|нужны|необхідний|необхідна|необхідні|потрібен
    |потрібна|потрібні|notwendig ist|nötig ist|erforderlich ist|notwendig sind|nötig sind|es bedarf|urge|urgen"""
)
NOT_NEEDED = wordset(
    """stunde stunden heure heures hour hours minutes minuten minutos hora horas tiempo zeit temps only your
    you ваша ваше ваши вашу вашей ihre ihrer deine eure su sus tu votre vos ton vostro vostra sua suas help
    signatures volunteers донаты подписи підписи unterschriften spenden firmas signatures firme"""
)
# Words above a list by which it says what is needed, and those by which it says something else.
NEEDED = Lexicon(
    """needed|needs to happen|must happen|should happen|we need|es urgente|es necesario|es imprescindible
    |imprescindible
    |consideramos necesario|il est urgent|il faut|il est temps|il est nécessaire|es braucht|braucht es|ist nötig
    |ist notwendig|è necessario|è urgente|é urgente|é necessário|é preciso|należy|trzeba|konieczne
    |мы за|ми за|we stand for|we are fighting for|we fight for|we are striking for|we deserve|people deserve
    |нам нужны|городу нужны|нужны|необходимы|потрібні|необхідні|мы боремся за|ми боремося за|заслуживают|заслуживаем
    |заслуговують|it is essential that|it is vital that|it is imperative that|it is crucial that|it is necessary that
    |важно чтобы|необходимо чтобы|важливо щоб|необхідно щоб|потрібно щоб
    |что нужно|что надо|что необходимо|що треба|що потрібно|що необхідно|за необхідне
    |необхідним|it is time for
    |defendemos|заслуговуємо|we call for|what we want|was wir wollen|lo que queremos|ce que nous voulons|чего мы хотим
    |чего мы требуем|чого ми хочемо|чого ми вимагаємо|notwendig sind|sind notwendig|erforderlich|is required
    |are required|this requires
    |are necessary|is necessary|sont nécessaires|son necesarias|son necesarios|są niezbędne|sono necessari*|nodig
    |gereklidir|gerekmektedir"""
)
SAYING = Lexicon(
    """thank|thanks|express|share|say|tell|note|stress|add|emphasize|emphasise|remind|inform|show|know|learn
    |выразить|сказать|отметить|сообщить|напомнить|подчеркнуть|висловити|сказати|зазначити|нагадати|повідомити
    |point out|make clear|highlight|underline|expresar|decir|decirle*|manifestar|compartir|denunciar|señalar|recordar
    |ausdrücken|sagen|mitteilen|danken|erinnern
    |exprimer|dire|remercier|rappeler|souligner|esprimere|ricordare|expressar|dizer|wyrazić
    |podziękować"""
)
# "What we ask": a verb made a noun, with the ending of "our".
OUR_ASKING = Lexicon(
    """сұрарымыз|сұрайтынымыз|сұрағанымыз|өтінеріміз|өтінетініміз|өтінішіміз|талап етеріміз|талап ететініміз|талабымыз
    |талаптарымыз|күтетініміз|күтеріміз|тілегіміз|тілектеріміз|қалайтынымыз|сұранарыбыз|сураарыбыз|сураганыбыз
    |талап кыларыбыз|талабыбыз|өтүнүчүбүз|so'raydiganimiz|talabimiz|талабимиз|iltimosimiz|илтимосимиз"""
)
