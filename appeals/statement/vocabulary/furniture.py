"""Words of web pages and of what is printed with a statement but is not it."""

from ..lexicon import Lexicon, wordset

# A line that is one of these, and nothing else, is page furniture.
WHOLE_LINES = Lexicon(
    """press release|for immediate release|for release|пресс-релиз|прес-реліз|баспасөз хабарламасы|pressemitteilung
    |communiqué de presse|quick search|advanced search|reset all|all news|search|menu|main menu|home|about
    |about us|contact|contact us|contacts|news|blog|events|themes|topics|publications|resources|projects|media
    |press|donate|donate now|login|log in|sign in|sign up|register|subscribe|subscribe to our updates
    |subscribe to our newsletter|newsletter|share|share this|share on|share this page|tweet|print|email|e-mail
    |pdf|download|download all|download pdf|text of the letter|text of the statement|text of the appeal|full text
    |letter text|текст письма|текст обращения
    |текст заявления|полный текст|текст листа|текст заяви|текст звернення|повний текст|хаттың мәтіні|мәлімдеме мәтіні
    |letters|open letters|joint statements|letters to the editor|reasons for signing|why this petition matters
    |nom|prénom|courriel|réagir|réagir à l'article|partager|imprimer|s'abonner|lire plus tard|signer la pétition
    |signez la pétition|first name|last name|your name|read more|more
    |more news|view all|see all|back|back to top|next
    |previous|prev|next post|previous post|close|accept|accept all|accept cookies|reject|reject all
    |manage cookies|cookie settings|privacy|privacy policy|how to help|what we do|who we are|our work
    |our team|our partners|important documents|política de privacidad|aviso legal|política de cookies|quiénes somos
    |qué hacemos|politique de confidentialité|mentions légales|qui sommes-nous|datenschutzerklärung|über uns
    |wer wir sind|informativa sulla privacy|chi siamo|polityka prywatności|o nas|gizlilik politikası|hakkımızda
    |bize ulaşın|iletişim|ana sayfa
    |политика конфиденциальности|політика конфіденційності|құпиялылық саясаты|чем мы занимаемся|как помочь
    |наши партнёры|наші партнери|розгорнути|згорнути|развернуть|свернуть|очистить|отправить|твитнуть|поделиться
    |расскажите друзьям|поширити|terms|terms of use|terms and conditions|copyright|accessibility|cookies|disclaimer
    |accessibility statement|legal notice|imprint|impressum|datenschutz|barrierefreiheit|accesibilidad|accessibilité
    |site map|карта сайта|карта сайту
    |skip to content|skip to main content|skip to content skip to footer|skip to footer|facebook|twitter
    |linkedin|telegram|whatsapp|instagram|youtube|vk|copy link|follow us|follow|related|comments|leave a comment
    |leave a reply|english|русский|қазақша|українська|español|français|deutsch|home english|en|ru|kk|kz|uk|ua
    |kaz|rus|eng|қаз|рус|укр|қз|кыр|ўзб|тоҷ|qaz|ukr|uzb|қазақ|рос|анг|англ
    |archive|tags|categories|language|languages|members|get involved
    |toggle navigation|open menu|close menu|share on facebook|share on twitter|share on telegram|email this
    |print this|permalink|print this page|save|copy|listen|advertisement|rss|sitemap|faq|help|careers|jobs|shop
    |statements|campaigns|take action|sign the petition|submit|cancel|ok|yes|no|facebook twitter
    |press room|press office|press centre|press center|newsroom|media centre|media center|x|bluesky|threads|reddit
    |world|politics|business|sport|sports|economy|opinion|opinions|society|culture|regions|analysis
    |start a petition|my petitions|browse|petition details|act now|take part|updates|issues|countries
    |мир|политика|экономика|общество|культура|спорт|мнения|мнение|поиск по сайту|на главную|пресс-центр|вк
    |саясат|қоғам|мәдениет|пікір|іздеу|політика|економіка|суспільство|думки
    |людям із порушенням зору|побудовано на платформі|все петиции|создать петицию|мои петиции
    |усі петиції|створити петицію|подати петицію|петиция құру
    |барлық петициялар|create a petition|all petitions|open in app|powered by|archiviert|archived|built with
    |версия для слабовидящих|для слабовидящих|нашар көретіндерге арналған нұсқа
    |facebook twitter email|facebook twitter telegram|facebook twitter linkedin|поиск|меню|главная|о нас
    |контакты|новости|публикации|проекты|медиа|подписаться|подписаться на рассылку|подпишитесь|печать
    |распечатать|версия для печати|скачать|скачать pdf|читать далее|читать также|еще|ещё|все новости|назад|далее
    |наверх|принять|закрыть|перейти к содержанию|перейти к содержимому|вконтакте
    |одноклассники|войти|регистрация|обратная связь|реклама|комментарии|оставить комментарий|поддержать|помочь
    |документы|события|статьи|блоги|аналитика|видео|фото|архив|рубрики|теги|мәзір|басты бет|біз туралы
    |байланыс|жаңалықтар|бөлісу|жазылу|жүктеу|басып шығару|толығырақ|барлық жаңалықтар|кіру|тіркелу|артқа|жабу
    |қабылдау|мұрағат|пікірлер|пошук|головна|про нас|контакти|новини|публікації|проєкти|підписатися|поділитися
    |друк|друкувати|завантажити|читати далі|читати також|усі новини|всі новини|вгору|прийняти|закрити
    |увійти|реєстрація|перейти до вмісту|коментарі|залишити коментар|підтримати|suche
    |startseite|kontakt|impressum|datenschutz|teilen|drucken|spenden|aktuelles|weiterlesen|mehr|inicio
    |buscar|contacto|compartir|imprimir|noticias|leer más|accueil|rechercher|à propos
    |actualités|lire la suite|szukaj|strona główna|udostępnij|drukuj|aktualności
    |sign now|sign petition|load more|show more|show all|print friendly|подписать|підписати|показать ещё|показать еще
    |показати ще|firmar|signer|unterzeichnen|unterschreiben|ondertekenen|assinar|podpisać|mehr anzeigen|mostrar más
    |voir plus|развернуть текст|свернуть текст|розгорнути текст|згорнути текст|read the letter|show text|hide text"""
)
# How the lines of a form begin that no table of signatures has.
FIELDS = Lexicon(
    """your name|your email|your e-mail|your organi*|your country|your city|email address|e-mail address|postcode
    |postal code|zip code|zip|phone number|mobile number|comments optional|captcha|i agree to|i accept|i have read
    |i consent|show my name|hide my name|keep me|don't show my|ваше имя|ваш e-mail|ваш email|ваша почта
    |электронная почта|почтовый индекс|номер телефона|я согласен|я согласна|даю согласие|ваше ім'я|ваша пошта
    |електронна пошта|поштовий індекс|я погоджуюсь|e-mail-adresse|postleitzahl|telefonnummer|ich stimme
    |correo electrónico|código postal|acepto|adresse e-mail|adresse électronique|code postal|j'accepte|indirizzo email
    |kod pocztowy|adres e-mail|e-mailadres|achternaam|voornaam|electronic mail"""
)
# What a site of petitions says of its count.
GOAL = Lexicon(
    """next goal|supporters next|have signed let's|signed of|of signatures goal|goal of|by signing you accept
    |by signing you agree"""
)
# A line that begins so is furniture.
OPENINGS = Lexicon(
    """edit this page|edit on|view on github|view source|improve this page|report an issue|suggest an edit
    |started by|display my name|your tax deductible|click to expand|skip to|subscribe to|sign up for|sign up to
    |share this|share on|follow us|this website uses|this site uses
    |we use cookies|by continuing|by clicking|by confirming|check your inbox|please select the
    |type of information you|copyright|all rights reserved|read more|read also|see also|posted in|posted by
    |filed under|tagged|tags|category|categories|reading time|min read|views|download|you are here|breadcrumb
    |photo by|photo credit|image credit|add your signature|add your name|to add your|sign the petition
    |click here|full text of
    |the full text of|text of statement
    |descargar|herunterladen|télécharger|open in app|powered by
    |published on|last updated|leave a|join our|get the latest
    |support our|donate to
    |your email|enter your|required fields|cookie|подпишитесь|подписывайтесь|поделиться в|мы используем
    |этот сайт использует|на сайте используются|все права защищены|читайте также|читать также|читайте нас
    |просмотров|источник фото|фото|теги|рубрика|скачать|копирование материалов|при использовании материалов
    |следите за нами|поддержите|добавить комментарий|ваш e-mail|чтобы подписать|біздің сайт|барлық құқықтар
    |сондай-ақ оқыңыз|жазылыңыз|бөлісіңіз|сайт cookie|оқи отырыңыз|підпишіться|підписуйтесь|підписуйтеся
    |поширити|ми використовуємо|цей сайт використовує|усі права захищені|всі права захищені|читайте також
    |переглядів|завантажити|diese website verwendet|wir verwenden cookies|alle rechte vorbehalten|teilen auf
    |este sitio|utilizamos cookies|todos los derechos|suscríbete|ce site utilise|nous utilisons|tous droits
    |abonnez|ta strona|wszelkie prawa|訂閱*|订阅*|請加入成為*|请加入成为*|月費訂戶*|轉載*|转载*|博客|網址|网址"""
)
# How buttons and fields begin that a demand may begin with, too ("Send your inspectors to the valley.").
BUTTONS = Lexicon(
    """分享*|отправить обращение|отправить письмо|отправить петицию|надіслати звернення|надіслати лист|send the letter
    |send this letter|send your|впишите|впишіть|введите ваш*|введите имя|введите фамилию|введіть ваш*|введіть ім'я
    |заполните адрес|заполните поле|type your|fill in your"""
)
# A short line after the end of the document that opens a part of the page which is not the document.
TAIL_SECTIONS = Lexicon(
    """sur le même thème|sur le même sujet|à lire aussi|lire aussi|dans la même rubrique|more on this story
    |mehr zum thema|lesen sie auch|das könnte sie auch|te puede interesar|también te puede|leer también
    |czytaj także|leggi anche|ilgili haberler|related stories|related posts|related articles|related news
    |related content|related|more news|latest news
    |the latest news|recent posts|recent news|read next|read also|you may also like|you might also like
    |similar posts|more from|popular|most read|comments|leave a comment|leave a reply|share this
    |subscribe to our updates|about the author|about us|recommended|other news|see also|previous article
    |next article|latest posts|latest|похожие записи|похожие материалы|похожие новости|читайте также
    |читать также|другие новости|последние новости|свежие записи|популярное|комментарии|материалы по теме
    |по теме|еще новости|смотрите также|рекомендуем|новости по теме|ұқсас жаңалықтар|соңғы жаңалықтар
    |сондай-ақ оқыңыз|басқа жаңалықтар|пікірлер|тақырып бойынша|схожі новини|схожі матеріали|читайте також
    |останні новини|інші новини|популярне|коментарі|за темою|дивіться також|ähnliche beiträge|weitere beiträge
    |artículos relacionados|noticias relacionadas|articles similaires|podobne|zobacz także
    |powiązane|more like this|more stories|more articles|à ne pas manquer|à découvrir|à voir aussi
    |articles liés|no te pierdas|te recomendamos|más noticias|leia também|leia mais|veja também
    |notícias relacionadas|potrebbe interessarti|articoli correlati|auch interessant|mehr lesen|weitere artikel
    |lees ook|zie ook|lees meer|ayrıca bakınız|benzer haberler|diğer haberler|схожі публікації|схожі записи
    |також за темою|інші публікації|похожие публикации|другие публикации|другие материалы|по этой теме
    |ещё по теме|еще по теме
    |тағы оқыңыз|ұқсас жазбалар|ұқсас материалдар|басқа мақалалар|башка жаңылыктар|бошқа янгиликлар
    |соңғы мәлімдемелер|соңғы жазбалар|соңғы материалдар|последние заявления|последние записи|последние материалы
    |последние публикации|останні заяви|останні записи|останні публікації|latest statements|recent statements
    |letzte meldungen|últimas noticias|dernières nouvelles|derniers articles|ultime notizie|mehr aktuelles
    |mehr nachrichten|mehr artikel|mehr beiträge|weitere nachrichten|weitere meldungen|weitere news|más artículos
    |más entradas|plus d'articles|plus d'actualités|altre notizie|więcej aktualności"""
)
NOTE_OPENINGS = Lexicon(
    """affiliation|affiliations|institutional affiliations|titles and affiliations|аффилиации|note|notes
    |note to editors|notes to editors|editor's note|editors note|translator's note|translation note
    |translated from|translation|unofficial translation|this is a translation|the original|original version
    |original text|footnote|footnotes|endnotes|references|sources|background|for a pdf|update|updated|added
    |correction|addendum|postscript|p s|ps|disclaimer|annex|appendix|attachments|as of|for more information see
    |this statement was|this letter was|this appeal was|a pdf version|available in|the statement is available
    |read this statement in|also available|примечание|примечания|примечание редакции|прим|от редакции|перевод
    |неофициальный перевод|перевод с|сноски|источники|источник|справка|добавлено|обновлено|дополнение
    |исправление|приложение|оригинал|постскриптум|для справки|дополнено|п с|текст обновлен|ескерту|ескертпе
    |редакциядан|аударма|бейресми аударма|түпнұсқа|сілтемелер|дереккөздер|қосымша|жаңартылды|анықтама|толықтыру
    |қосылды|түсініктеме|примітка|примітки|від редакції|переклад|неофіційний переклад|оригінал|джерела|довідка
    |додано|оновлено|доповнення|додаток|виправлення|виноски|anmerkung|anmerkungen|übersetzung|hinweis|fußnoten
    |quellen|nota|notas|traducción|fuentes|notes de|traduction|uwaga|uwagi|tłumaczenie|źródła|przypisy|изоҳ
    |эскертүү"""
)
NOTE_SECTIONS = Lexicon(
    """notes|note|footnotes|endnotes|references|sources|notes to editors|note to editors|background|appendix|annex
    |further reading|примечания|примечание|сноски|источники|справка|ссылки|ескертпелер|сілтемелер|дереккөздер
    |примітки|примітка|джерела|виноски|посилання|довідка|anmerkungen|fußnoten|quellen|notas|referencias|fuentes
    |przypisy|źródła|référence*|acknowledgements|acknowledgments|with thanks to|photos by|photographs by|translated by
    |благодарности|подяки|danksagung|agradecimientos|remerciements"""
)
CONTACT_OPENINGS = Lexicon(
    """contact|contacts|for more information|for additional information|for further information|for media
    |media contact|media contacts|press contact|press contacts|media inquiries|media enquiries|press inquiries
    |for inquiries|for questions|for press|tel|phone|e-mail|email|mobile|fax|telephone|contact person|reach us
    |for interviews|please contact|контакт|контакты|контактное лицо|для контактов|контакты для|для связи
    |за дополнительной информацией|дополнительная информация|телефон|тел|эл|почта|пресс-служба|по вопросам
    |связаться|байланыс|қосымша ақпарат|байланыс үшін|телефоны|толық ақпарат|анықтама телефоны|контакти
    |контактна особа|для контактів|за додатковою інформацією|додаткова інформація|для зв'язку|з питань|для змі
    |kontakt|pressekontakt|rückfragen|ansprechpartner*|contacto|contactos|para más información
    |v i s d p|verantwortlich im sinne|contacto de prensa|contact presse|pour plus d'informations|kontakt dla
    |więcej informacji|contatti
    |per informazioni|contato|our contacts|наши контакты|наші контакти|聯絡*|联络*|联系人*|查詢*|查询*|傳媒查詢*"""
)

# The first step of the way to a page.
HOME = Lexicon(
    """home|start|home page|homepage|main|main page|главная|главная страница|головна|басты бет|inicio|accueil|startseite
    |início|strona główna|ana sayfa|bosh sahifa|башкы бет|на главную|you are here|вы здесь|ви тут"""
)

# Words by which a line says of a site or a paper what it is.
OF_PAPER = Lexicon(
    """newspaper|magazine|newsletter|journal|weekly|quarterly|blog|website|web site|site about|site of|portal|news
    |news agency|media outlet|archive of|bulletin|online edition|a project of|project about|community of|writers for
    |working for|tracking|since 19*|since 20*|газета|журнал|сайт|портал|блог|издание|бюллетень|вестник
    |информагентство|агентство|интернет-издание|новости|альманах|еженедельник|рассылка|заметки|сообщество|проект о
    |проект об|дневник|видання|бюлетень|вісник|агенція|новини|блоґ|тижневик|інтернет-видання|нотатки|спільнота
    |проєкт про|вісті|розсилка|газеті*|журналы*|сайты|порталы|блогы|басылым*|агенттігі|жаңалықтар|ақпарат орталығы
    |қауымдастығы|жобасы|хабаршысы|апталық|жылдан шығады|выходит|виходить|zeitung|zeitschrift|magazin|nachrichten
    |revista|periódico|diario|boletín|noticias|revue|actualités|gazeta|czasopismo|wiadomości|dergi|dergisi|gazetesi
    |haberler|rivista|giornale|notizie|jornal|notícias"""
)
# "Our most popular stories", "Fruitland: the latest news": one word alone ("popular") counts at the beginning only.
BEFORE_TAIL = wordset("more other our most the all your latest и все самое самые наши другие ещё інші найбільш усі з")
AFTER_TAIL = wordset(
    """posts post stories news articles article items content topics pages videos reading links publications documents
    materials resources on by in this from the new year more here searches tags записи новости публикации статьи
    материалы записів новини публікації матеріали"""
)
# What stands beside a date and says no more than that it is one.
DATE_WORDS = wordset(
    """r p date dated published posted updated on of the as дата опубликовано подпись підпис signature от г года год
    город күні жылы опубліковано від року datum stand veröffentlicht fecha publicado le du den am monday tuesday
    wednesday thursday friday saturday sunday понедельник вторник среда четверг пятница суббота воскресенье released
    issued created at adopted mon tue tues wed thu thur thurs fri sat sun пн вт ср чт пт сб вс
    lundi mardi mercredi jeudi vendredi samedi dimanche montag dienstag mittwoch donnerstag freitag samstag sonntag
    lunes martes miércoles jueves viernes sábado domingo segunda feira terça quarta quinta sexta lunedì martedì
    mercoledì giovedì venerdì sabato domenica poniedziałek wtorek środa czwartek piątek sobota niedziela понеділок
    вівторок середа четвер п'ятниця субота неділя дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі pazartesi
    salı çarşamba perşembe cuma cumartesi pazar posté postée en opublikowano dodano data wydano zveřejněno
    bst gmt utc cet est edt msk мск publié publiée mis ligne paru publicada publicato pubblicato жарияланды
    жарияланған оновлено обновлено in city by pm last modified"""
)
