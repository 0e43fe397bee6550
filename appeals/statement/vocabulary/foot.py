"""Words of what a page says below its text: to share, print, comment, subscribe and give, where it is filed, and what
was published before and after."""

from ..lexicon import Lexicon

# What speaks of the page alone: a line of these and of the words below, and of nothing else, is of the page.
FOOT_WORDS = Lexicon(
    """become a member|become a volunteer|ask a question|frequently asked questions|faq|reprinting|reproduction allowed
    |opening hours|site map|sitemap|legal notice|mirror of|comments are closed|first published|scan the code
    |photos from|pictures from|video from|стать волонтёром|стать волонтером|задать вопрос|вопрос ответ
    |частые вопросы|вступить в группу|вступить в клуб|карта сайта|перепечатка|перепечатка разрешена|режим работы
    |часы работы|фоторепортаж*|видеорепортаж*|впервые опубликовано|опубликован|опубликован впервые|стати волонтером
    |задати питання|поставити запитання|часті питання|карта сайту|мапа сайту|передрук|режим роботи|години роботи
    |сұрақ қою|жиі қойылатын сұрақтар|сайт картасы|желілердеміз|жұмыс уақыты|mitglied werden|fragen an die redaktion
    |häufige fragen|nachdruck|öffnungszeiten|bilder vom|bilder von|fotos vom|fotos von|hazte socio|hazte socia
    |preguntas frecuentes|haz una pregunta|mapa del sitio|reproducción autorizada|horario de atención|fotos de la
    |zostań członkiem|zostań wolontariuszem|zadaj pytanie|przedruk|mapa strony|godziny otwarcia|zdjęcia z|zdjęcia ze
    |devenir membre|devenir bénévole|poser une question|questions fréquentes|plan du site|reproduction autorisée
    |heures d'ouverture|diventa socio|diventa socia|fai una domanda|domande frequenti|mappa del sito
    |riproduzione consentita|orari di apertura|seja sócio|seja sócia|faça uma pergunta|perguntas frequentes
    |mapa do site|reprodução autorizada|horário de funcionamento|üye ol|üye olun|gönüllü ol|gönüllü olun|soru sor
    |sıkça sorulan sorular|site haritası|çalışma saatleri|company limited by guarantee|tweet this|pin it|для друку
    |для печати|das könnte sie|könnte ihnen auch|share|shares|shared|sharing|tweet|retweet|like this|liked this
    |likes|rate|rating|print|printable|printed|printing|printer|subscribe|subscribed|subscription|unsubscribe
    |newsletter*|mailing list|comment|comments|commenting|reply|replies|tag|tags|tagged|category|categories|keyword
    |keywords|topic|topics|filed|download|downloads|upload*|cookie|cookies|log in|login|logged in|sign in|updated
    |update|updates|modified|last edited|last changed|published|publication date|posted|posts|reposted|previous|prev
    |next|newer|older|earlier|back to|return to|back|up next|related|similar|recommended|latest|recent|read more
    |read also|read next|see also|also on|more in|more from|more on|more about|available in|about this|permalink
    |copy link|shortlink|donate|donation|donations|chip in|follow us|find us|enclosure|enclosures|encl|attachment
    |attachments|attached|annexes|appendices|trackback*|pingback*|bookmark*|forward to|send to|tell a friend|helpful
    |was this|powered by|hosted by|designed by|website by|site by|web design|view all|view original|show all
    |read time|reading time|views|visits|hits|read this|this entry|this post|report this|feedback|registered charity
    |charity number|charity no|company number|company no|limited by guarantee|registered office|registered in
    |all rights reserved|creative commons|support us|contact us|поделиться|поделитесь|поделись|поделились
    |рассказать друзьям|расскажите друзьям|твитнуть|лайк*|понравилось|нравится|печать|печати|распечатать
    |распечатайте|напечатать|подписаться на|подписка|подписаться|подпишитесь|подписывайтесь|рассылка|рассылку
    |комментарий|комментарии|комментария|комментариев|комментировать|прокомментировать|отзыв|отзывы|обсудить
    |обсуждение|метка|метки|тег|теги|тэги|хештег*|рубрика|рубрики|категория|категории|ключевые слова|скачать
    |загрузить|войти|зарегистрироваться|обновлено|обновлена|обновление|обновления|изменено|изменена|изменения
    |опубликовано|размещено|запись|записи|предыдущая|предыдущий|предыдущее|предыдущие|следующая|следующий|следующее
    |следующие|назад|далее|вперёд|вперед|наверх|вверх|вернуться|по теме|похожие|похожее|читайте|читать
    |смотрите также|см также|ещё по теме|соцсети|соцсетях|наш канал|нашем канале|пожертвовать|пожертвование
    |пожертвования|поддержать нас|поддержать проект|помочь проекту|приложение|приложения|вложение|вложения
    |просмотров|просмотры|просмотра|прочтений|ссылку|постоянная ссылка|к списку|к началу|отправить другу|на печать
    |нашли ошибку|нашли опечатку|ctrl|оценить|оцените|все материалы|все новости|следите|поділитися|поділіться
    |поширити|поширте|поширюйте|розказати друзям|розкажіть друзям|подобається|сподобалось|сподобалося|друк|друку
    |надрукувати|роздрукувати|підписатися|підписатись|підпишіться|підписуйтесь|підписуйтеся|підписка|розсилка
    |розсилку|коментар|коментарі|коментарів|коментаря|коментувати|прокоментувати|відгук|відгуки|обговорити|позначка
    |позначки|мітка|мітки|ключові слова|завантажити|увійти|зареєструватися|оновлено|оновлення|змінено|зміна
    |опубліковано|розміщено|запис|допис|дописи|попередній|попередня|попереднє|попередні|наступний|наступна|наступне
    |наступні|далі|нагору|вгору|повернутися|повернутись|схожі|схоже|за темою|читати|дивіться також|соцмережі
    |соцмережах|пожертвувати|пожертва|пожертви|підтримати нас|підтримайте нас|допомогти проєкту|додаток|додатки
    |вкладення|переглядів|перегляди|перегляд|посилання|до списку|надіслати другу|знайшли помилку|стежте|бөлісу
    |бөлісіңіз|достарыңызбен|басып шығару|баспаға|жазылу|жазылыңыз|жазылыңыздар|тіркеліңіз|пікір|пікірлер|пікіріңіз*
    |пікіріңізді|түсініктеме қалдыру|тегтер*|санат|санаттар*|айдар|айдарлар*|кілт сөздер*|жүктеу|жүктеп алу|кіру
    |жаңартылған|жаңартылды|жаңарту|өзгеріс|өзгертілген|жарияланған|жарияланды|жазба|жазбалар*|алдыңғы|келесі
    |кейінгі|артқа|жоғары көтерілу|оралу|қайту|ұқсас|тақырып бойынша|оқыңыз|оқи отырыңыз|арнаға|арнамызға
    |парақшамызға|парақшаға|қайырымдылық жасау|қосымша|қосымшалар|тіркеме|тіркемелер|қаралым|қаралды|көрілім|сілтеме
    |сілтемені|көшіру|тізімге|teilen|geteilt|weiterempfehlen|weiterleiten|weitersagen|twittern|gefällt|drucken
    |druckversion|ausdrucken|abonnieren|abonniere|abonnieren sie|newsletter|rundbrief|kommentar|kommentare
    |kommentieren|antworten|schlagwort|schlagwörter|schlagworte|stichwort*|kategorie|kategorien|themen|rubrik
    |herunterladen|speichern|anmelden|aktualisiert|aktualisierung|geändert|bearbeitet|veröffentlicht|beitrag
    |beiträge|vorheriger|vorherige|voriger|vorige|nächster|nächste|nächstes|zurück|weiter|nach oben|seitenanfang
    |ähnliche|verwandte|weiterlesen|mehr lesen|das könnte sie auch|auch interessant|spenden|spende|spendenkonto
    |anlage|anlagen|anhang|anhänge|aufrufe|lesezeichen|folgen sie uns|folge uns|folgt uns|bankverbindung|impressum
    |datenschutz|fehler gefunden|compartir|comparte|compártelo|compártenos|tuitear|imprimir|versión para imprimir
    |suscribirse|suscríbete|suscribirte|suscripción|boletín|comentario|comentarios|comentar|responder|etiqueta
    |etiquetas|categoría|categorías|temas|palabras clave|archivado en|publicado en|publicado por|descargar|descarga
    |iniciar sesión|actualización|actualizado|actualizada|modificado|modificada|modificación|entrada|entradas
    |anterior|anteriores|siguiente|siguientes|volver|arriba|inicio|relacionado|relacionados|relacionadas
    |también te puede|te puede interesar|leer más|sigue leyendo|seguir leyendo|síguenos|síganos|seguinos|seguirnos
    |donar|donación|donaciones|haz tu|colabora con|adjunto|adjuntos|adjunta|anexo|anexos|visitas|lecturas|enviar a
    |enviar por|ver todos|ver todas|ver más|udostępnij|udostępnianie|podaj dalej|poleć|drukuj|wydrukuj
    |wersja do druku|subskrybuj|zapisz się|newslettera|komentarz|komentarze|komentarzy|skomentuj|komentuj|odpowiedz
    |tagi|kategoria|słowa kluczowe|pobierz|zaloguj|aktualizacja|zaktualizowano|zmodyfikowano|modyfikacja
    |opublikowano|dodano|wpis|wpisy|poprzedni|poprzednia|poprzednie|następny|następna|następne|wróć|powrót|do góry
    |podobne|powiązane|przeczytaj także|czytaj także|czytaj dalej|czytaj więcej|zobacz także|obserwuj nas|polub nas
    |śledź nas|wesprzyj|wspieraj|wpłać|darowizna|przekaż|załącznik|załączniki|odsłon|wyświetleń|zgłoś błąd|partager
    |partagez|tweeter|imprimer|version imprimable|s'abonner|abonnez vous|abonnez|s'inscrire|inscrivez vous
    |infolettre|lettre d'information|commentaire|commentaires|commenter|réagir|répondre|étiquette|étiquettes
    |mots clés|mot clé|catégorie|catégories|rubrique|rubriques|classé dans|publié dans|publié par|télécharger
    |se connecter|mise à jour|mis à jour|modifiée|modifié|billet|billets|précédent|précédente|précédents|suivant
    |suivante|suivants|retour|haut de page|lire aussi|lire la suite|à lire|voir aussi|en savoir plus|suivez nous
    |faire un don|faites un don|faire don|soutenez nous|soutenir|nous soutenir|pièce jointe|pièces jointes|annexe
    |p j|vues|envoyer à|recevoir|recevez|condividi|condividere|twitta|stampa|versione stampabile|iscriviti|abbonati
    |commento|commenti|commenta|rispondi|etichetta|etichette|parole chiave|categorie|archiviato in|pubblicato in
    |pubblicato da|scarica|accedi|aggiornamento|aggiornamenti|aggiornato|modificato|modificata|precedente|precedenti
    |successivo|successiva|successivi|indietro|torna su|torna alla|torna a|leggi anche|leggi tutto
    |continua a leggere|seguici|dona ora|donazione|sostienici|allegato|allegati|visualizzazioni|invia a|ricevi
    |correlati|correlate|partilhar|compartilhar|compartilhe|partilhe|tuitar|versão para impressão|impressão
    |subscrever|subscreva|assine a|inscreva se|comentário|comentários|comente|palavras chave|palavra chave|categoria
    |arquivado em|baixar|descarregar|transferir|entrar|atualização|actualização|atualizado|atualizada|próximo
    |próxima|seguinte|voltar|topo|leia também|leia mais|ler mais|ver também|siga nos|doar|doação|faça um donativo
    |donativo|visualizações|receba|paylaş|paylaşın|tweetle|yazdır|abone ol|abone olun|bülten*|yorum|yorumlar
    |yorum yap|yorum yaz|yanıtla|cevapla|etiket|etiketler|kategoriler|anahtar kelimeler|indir|giriş yap|güncelleme
    |güncellendi|güncellenme|güncellenmiş|yayınlanma|yayımlanma|değiştirilme|yazılar|önceki|sonraki|geri|geri dön
    |yukarı çık|başa dön|benzer|ilgili|devamını oku|ayrıca okuyun|takip et|takip edin|bağış|bağış yap|ekler
    |görüntülenme|okunma|bağlantı|arkadaşına|gönder"""
)
# What may stand beside them, and says nothing by itself.
BESIDE_FOOT = Lexicon(
    """meeting|assembly|allowed|permitted|closed|credit|source|источник|источника|ссылкой|ссылки|собрания|митинга
    |впервые|разрешена|только|при|указании|джерело|посиланням|зборів|дозволено|сұрақ|mit|quellenangabe|erlaubt
    |gestattet|treffen|redaktion|asamblea|reunión|citando|fuente|podaniem|źródła|dozwolony|spotkania|zebrania|avec
    |mention|réunion|fonte|riunione|assembleia|kaynak|gösterilerek|artikel|artículo|artículos|articolo|articoli
    |artigo|artigos|article|articles|artykuł|artykuły|haber|yazı|post|link|enlace|lien|a|an|the|this|that|our|us
    |your|you|we|to|on|in|by|via|with|from|of|for|as|at|and|or|it|its|is|was|if|here|now|all|more|last|also|other
    |first|please|yet|no|add|leave|write|get|make|save|send|copy|list|page|pages|site|website|web|blog|channel|entry
    |entries|story|stories|statement|statements|letter|letters|news|text|document|version|file|files|format|pdf|docx
    |rss|xml|e|mail|email|facebook*|fb|twitter|x|instagram*|telegram*|whatsapp|viber|linkedin|youtube*|vk|vkontakte
    |ok|mastodon|bluesky|threads|tiktok|reddit|patreon|spotify|google|wordpress|drupal|joomla|tilda|wix|ghost|tumblr
    |medium|substack|zen|map|photos|photographs|pictures|copies|sheet|sheets|gift|campaign|work|friend|day|month
    |time|date|am|pm|admin|section|home|today|below|above|improve|languages|language|social|media|networks|open
    |general|uncategorized|uncategorised|announcements|monday|tuesday|wednesday|thursday|friday|saturday|sunday
    |visit|use|uses|в|во|на|с|со|к|и|о|об|от|по|из|за|для|до|у|нас|нам|вас|ваш|ваша|наш|наша|наши|наших|нашу|нашей
    |нашем|этот|эту|этой|это|эта|все|всё|ещё|еще|или|нет|есть|тут|здесь|сюда|же|другу|друзьям|друзьями|друзья
    |оставить|оставьте|добавить|написать|отправить|сохранить|показать|страница|страницы|страницу|странице|сайт|сайта
    |сайте|канал|канале|версія|версію|статья|статьи|статью|новость|новости|новостей|материал|материалы|письмо|письма
    |текст|заявление|заявления|документ|документы|список|списку|списка|карта|карты|лист|листе|листах|л|копия|копии
    |фото|экз|файл|файлы|версия|версию|дата|последнего|последняя|последнее|время|телеграм|телеграме|телеграмме
    |фейсбук|фейсбуке|вконтакте|ютуб|ютубе|инстаграм|инстаграме|яндекс|дзен|дзене|патреон|почте|почту|выделите
    |нажмите|её|ее|соц|сетях|сети|г|года|год|понравилась|понравился|й|із|з|зі|та|і|чи|від|про|під|це|цю|цей|ця|усі
    |всі|ще|немає|залишити|залиште|додати|написати|надіслати|зберегти|показати|сторінка|сторінки|сторінку|сторінці
    |сайту|сайті|каналі|стаття|статтю|статті|новина|новини|матеріал|матеріали|листа|арк|аркушах|заява|заяви
    |документи|мапа|востаннє|останнє|останні|остання|фейсбуці|ютубі|патреоні|тіктоці|мережах|друзям|друзями|року|рік
    |р|наші|нашого|вам|вашу|біздің|бізге|біз|бұл|осы|барлық|тағы|мен|және|бен|пен|үшін|соңғы|рет|бет|беті|бетті
    |бетке|сайты|қалдыру|қалдырыңыз|жазу|жіберу|сақтау|көрсету|мақала|мақалалар|жаңалық|жаңалықтар|мәтін|мәтіні
    |құжат|тізім|сурет|жылы|жылғы|парақша|парақшаны|әлеуметтік|желіде|желілерде|досыңызға|достарға|der|die|das|den
    |dem|des|ein|eine|einen|einer|diese|diesen|dieser|dieses|unser|unsere|unseren|uns|sie|ihr|ihre|du|dich|wir|zu
    |zum|zur|auf|im|als|von|vom|bei|per|über|unter|und|oder|aus|für|jetzt|hier|mehr|alle|alles|noch|keine|kein
    |zuletzt|letzte|seite|webseite|liste|übersicht|startseite|brief|offener|erklärung|meldung|meldungen|nachricht
    |nachrichten|freund|freunde|freunden|schreiben|bestellen|hinterlassen|verfassen|senden|karte|fotos|seiten|kopie
    |datum|uhr|allgemein|auch|interessieren|weitere|weiteren|machen|el|la|los|las|un|una|unos|unas|este|esta|esto
    |estos|de|del|al|en|con|por|para|y|o|su|tu|tus|sus|nos|nuestro|nuestra|nuestros|nuestras|aquí|ahora|más|todo
    |todos|todas|última|último|últimas|deja|dejar|escribe|enviar|guardar|ver|ir|redes|sociales|correo|amigo|amiga
    |amigos|página|sitio|lista|noticia|noticias|carta|texto|comunicado|comunicados|documento|mapa|copia|fecha
    |campaña|portada|electrónico|canal|na|do|w|z|ze|i|lub|po|od|dla|nas|nam|nasz|nasza|nasze|naszego|naszej|ten|ta
    |tę|tej|więcej|wszystkie|ostatnia|ostatnio|strona|stronę|strony|stronie|listy|dodaj|zostaw|napisz|wyślij|zapisz
    |pokaż|znajomemu|znajomym|facebooku|twitterze|instagramie|youtubie|nami|zdjęcia|kopia|data|roku|podatku
    |oświadczenia|aktualności|teraz|tutaj|swój|się|le|les|l|une|d|au|aux|ce|cet|cette|ces|notre|votre|vos|nous|vous
    |sur|par|pour|dans|et|ou|à|ici|plus|tout|tous|toutes|dernière|dernier|laisser|laissez|écrire|envoyer|enregistrer
    |afficher|voir|lettre|texte|actualité|actualités|communiqué|communiqués|ami|amie|amis|carte|copie|action|accueil
    |réseaux|sociaux|courriel|vers|nouvelles|il|lo|gli|uno|questo|questa|della|dei|delle|nel|da|di|alla|nostro
    |nostra|nostri|tuo|tua|qui|ora|più|tutti|tutte|ultimo|ultima|lascia|scrivi|invia|salva|vedi|amico|amici|pagina
    |sito|lettera|testo|comunicato|comunicati|notizia|notizie|elenco|mappa|foto|os|um|uma|deste|desta|ao|aos|às|dos
    |com|em|nosso|nossa|nossas|nossos|seu|sua|aqui|agora|mais|deixe|deixar|escreva|salvar|notícia|notícias|bairro
    |correio|imprensa|bu|şu|ve|veya|ile|için|bir|bizi|bize|bizim|sitemiz|sayfa|sayfayı|sayfası|sayfaya|son|tarihi
    |tüm|daha|fazla|burada|şimdi|mektup|mektubu|metin|metni|haberler|duyuru|duyurular|harita|fotoğraf|listesi
    |facebook'ta|twitter'da|bültenimize|olarak|kaydet|siz"""
)
# How a line begins that invites who reads the page to come, to give, to tell others, to read on.
READER_INVITED = Lexicon(
    """become a member|become a volunteer|watch our|scan the|want more|get in touch|станьте|еріктілер қатарына
    |werden sie mitglied|werde mitglied|join us|come along|come and|come to our|come join|bring a friend
    |bring your friends|bring friends|tell a friend|tell your|tell others|write to us|help us|support us|support our
    |support this|follow us|like us|find us|visit us|contact us|contact the|chip in|give today|give now|give what
    |get involved|get the latest|get our|take part|stay in touch|stay up to date|stay informed|keep in touch|sign up
    |subscribe|spread the word|pass it on|pass this|read more|read the|read our|find out|learn more|want to
    |would you like|do you|did you|have you|are you|like this|enjoyed this|found a|spotted|see our|check out
    |let us know|let your|have your say|don't miss|be the first|we use|this page|this site|this website|this post
    |this article|this entry|this text|thanks for reading|thank you for reading|thank you for visiting|page last
    |last updated|last modified|if you would like|if you want|if you like|to join|to donate|to support us|to read
    |to find out|to unsubscribe|you can also|you can help|you can support|you may also|you might|your donation
    |your gift|every donation|every pound|every penny|every euro|paid for by|not authorized by|views expressed
    |the views expressed|the opinions|all comments|comments are|share your|share with|send this|send us|call us
    |ring us|email us|buy us|watch the|listen to the|вступайте|вступай|присоединяйтесь|присоединяйся|приходите
    |приходи|приглашайте|зовите|приводите|делитесь|поделитесь|расскажите|подпишитесь|подписывайтесь|читайте|смотрите
    |слушайте|следите|пишите|напишите|звоните|позвоните|жертвуйте|пожертвуйте|помогите нам|помогайте|поддержите нас
    |поддержите наш*|поддержите сайт|поддержите проект|узнайте|узнавайте|ставьте|поставьте лайк|оставьте|оставляйте
    |скачайте|скачивайте|распечатайте|заходите|загляните|ждём вас|ждем вас|понравил*|нашли ошибку|хотите|вы можете
    |если вы|если вам|чтобы вступить|чтобы присоединиться|чтобы помочь|чтобы оставить|мнение редакции|мнение автор*
    |мнения авторов|редакция не несёт|редакция не несет|перепечатка|при перепечатке|приєднуйтесь|приєднуйтеся
    |приєднуйся|долучайтесь|долучайтеся|долучайся|приходьте|запрошуйте|кличте|приводьте|діліться|поділіться
    |розкажіть|підпишіться|підписуйтесь|підписуйтеся|дивіться|слухайте|стежте|пишіть|напишіть|телефонуйте
    |зателефонуйте|допоможіть нам|допомагайте|підтримайте нас|підтримайте наш*|підтримайте сайт|дізнайтеся
    |дізнайтесь|залиште|залишайте|завантажте|роздрукуйте|заходьте|чекаємо на вас|сподоба*|знайшли помилку|хочете
    |ви можете|якщо ви|якщо вам|щоб приєднатися|щоб долучитися|щоб допомогти|думка редакції|передрук|қосылыңыз*
    |келіңіз*|шақырыңыз*|бөлісіңіз*|айтыңыз*|жазылыңыз*|оқыңыз*|қараңыз*|тыңдаңыз*|жазыңыз*|хабарласыңыз*|қолдаңыз*
    |көмектесіңіз*|тіркеліңіз*|біліңіз*|қалдырыңыз*|басыңыз*|жүктеңіз*|ұнаса|қосылғыңыз*|сіз де|mach mit|macht mit
    |machen sie mit|komm vorbei|kommt vorbei|kommen sie|komm zu|kommt zu|bring deine|bringt eure|bringen sie|sag es
    |sagt es|sagen sie es|erzähl|erzählt|erzählen sie|schreib uns|schreibt uns|schreiben sie uns|hilf uns|helft uns
    |helfen sie|unterstütze|unterstützt uns|unterstützen sie|folge|folgt|folgen sie|abonnier*|lies|lesen sie|teile
    |teilt diese*|teilen sie|spende|spendet|spenden sie|werden sie|möchtest du|möchten sie|möchtet ihr|willst du
    |wollen sie|wollt ihr|hat ihnen|hat dir|haben sie|hast du|wir verwenden|wir freuen uns|diese seite
    |dieser beitrag|dieser artikel|mehr erfahren|erfahren sie|besuchen sie|besuch*uns|rufen sie|melden sie
    |kontaktieren sie|únete|únase|uníos|unite a|sumate|súmate|súmese|ven y|venga y|vengan|ven a|acompáñanos|invita
    |trae a|comparte|compártelo|compartan|difunde|difunda|pásalo|cuéntal*|escríbenos|escríbanos|escríbinos|ayúdanos
    |ayúdenos|apóyanos|apóyenos|apoya|síguenos|síganos|seguinos|suscríbete|suscríbase|lee|lea|mira|visita|visítanos
    |llámanos|dona|done|haz tu|haga su|hazte|colabora|¿quieres|quieres|¿te|te gusta|te gustó|si quieres|si desea
    |si te|entérate|conoce más|participa|no te pierdas|este sitio|esta página|esta entrada|usamos cookies|utilizamos
    |dołącz|dołączcie|przyjdź|przyjdźcie|zaproś|zaproście|przyprowadź|podziel się|podzielcie się|powiedz|napisz do
    |napiszcie do|pomóż|pomóżcie|wesprzyj|wesprzyjcie|wspieraj|polub|obserwuj|śledź|subskrybuj|zapisz się|czytaj
    |przeczytaj|zobacz|odwiedź|zadzwoń|wpłać|przekaż|chcesz|chcecie|czy chcesz|podoba ci|podobał*|jeśli chcesz
    |dowiedz się|bądź|zostań|ta strona|rejoignez|rejoins|rejoignons|venez|viens|invitez|amenez|partagez|partage cet*
    |diffusez|faites passer|faites circuler|faites un|écrivez nous|écrivez à|aidez nous|aidez|soutenez|suivez
    |abonnez|inscrivez|lisez|regardez|visitez|appelez|donnez|vous voulez|vous souhaitez|vous aimez|vous avez
    |voulez vous|souhaitez vous|si vous|pour nous|pour adhérer|adhérez|ce site|cette page|cet article|nous utilisons
    |découvrez|retrouvez|participez|contactez|unisciti|unitevi|vieni|venite|invitate|porta|portate|condividi
    |condividete|diffondi|diffondete|scrivici|scriveteci|aiutaci|aiutateci|sostienici|sosteneteci|sostieni|seguici
    |seguiteci|iscriviti|iscrivetevi|leggi|leggete|guarda|chiamaci|donate|fai una|vuoi|volete|ti è|ti piace|se vuoi
    |se volete|scopri|partecipa|partecipate|questo sito|junte se|juntem se|venha|venham|vem|convide|traga|partilhe
    |compartilhe|divulgue|divulguem|escreva nos|escreva para|ajude|ajudem|apoie|apoiem|siga|sigam|subscreva|inscreva
    |leia|veja|visite|ligue|doe|doem|contribua|faça um|faça uma|quer|queres|gostou|gostaste|se quiser|saiba mais
    |conheça|participe|participem|este site|bize katıl*|katılın|gelin|davet edin|paylaşın|yayın|bize yazın|yazın
    |yardım edin|destek olun|destekleyin|takip edin|abone olun|okuyun|izleyin|ziyaret edin|arayın|bağış yap*|siz de
    |ister misiniz|beğendiniz|daha fazla bilgi|bu site|bu sayfa"""
)
# What goes before a colon and what a page adds: "Stand: 5. Juni", "Ek: harita".
FOOT_LABELS = Lexicon(
    """stand|ek|enc|p j|source|sources|photo|photos|image|images|picture|pictures|video|audio|map|series|issue
    |permalink|url|qr|iban|bic|swift|issn|isbn|date|time|venue|where|when|status|reading time|word count|hashtag*
    |like|credit|credits|источник|источники|фото|видео|аудио|обложка|иллюстрация|карта|серия|выпуск|дата|время|место
    |ссылка|реквизиты|хештег*|джерело|джерела|світлина|світлини|відео|аудіо|обкладинка|ілюстрація|мапа|серія|випуск
    |час|місце|реквізити|дереккөз|дереккөздер|сурет|суреттер|бейне|күні|уақыты|орны|деректемелер|quelle|quellen|foto
    |fotos|bild|bilder|karte|datum|ort|wann|wo|ausgabe|fuente|fuentes|imagen|imágenes|vídeo|mapa|fecha|lugar|número
    |cuándo|dónde|źródło|źródła|zdjęcie|zdjęcia|wideo|obraz|miejsce|numer|kiedy|gdzie|crédit|crédits|carte|lieu
    |numéro|quand|où|fonte|fonti|immagine|mappa|luogo|numero|quando|dove|fontes|imagem|onde|kaynak|kaynaklar
    |fotoğraf|görsel|harita|tarih|yer|sayı|etiket*"""
)
