"""Words by which those who sign say themselves that they ask, in each language with the verbs of its whole class."""

from ..lexicon import Lexicon

# Verbs that say "we" or "I" by their form: no word for those who ask is needed beside them.
WE_ASK = Lexicon(
    # Russian
    """требуем|требую|просим|прошу|попросим|попрошу|призываем|призываю|настаиваем|настаиваю|умоляем|умоляю|молим
    |заклинаем|заклинаю|взываем|взываю|ходатайствуем|ходатайствую|добиваемся|добиваюсь|рекомендуем|рекомендую
    |предлагаем|предлагаю|советуем|обращаемся|обращаюсь|апеллируем|апеллирую|выступаем за|выступаю за
    |выступаем с предложением|выступаем с требованием|выступаем с призывом|вносим предложение|вношу предложение
    |выдвигаем требован*|выдвигаем следующие требован*|предъявляем требован*|предъявляем следующие требован*
    |повторяем требован*|повторяем призыв*|повторяем просьбу|поддерживаем требован*|поддерживаем призыв*
    |присоединяемся к требован*|присоединяемся к призыв*|присоединяюсь к требован*|присоединяюсь к призыв*
    |считаем необходимым|считаю необходимым|считаем недопустимым|считаем нужным|считаем важным|считаем обязательным
    |считаем целесообразным|полагаем необходимым|полагаем целесообразным|находим необходимым
    |подчеркиваем необходимость|подчёркиваем необходимость|заявляем о необходимости|указываем на необходимость
    |будем благодарны если|будем признательны если|были бы благодарны если|были бы признательны если"""
    # Ukrainian
    """|вимагаємо|вимагаю|просимо|закликаємо|закликаю|наполягаємо|наполягаю|благаємо|благаю|молимо|заклинаємо
    |взиваємо|клопочемо|клопочемось|клопочемося|клопочу|клопочуся|домагаємося|домагаємось|домагаюся|добиваємося
    |добиваємось|рекомендуємо|пропонуємо|пропоную|радимо|звертаємося|звертаємось|звертаюся|звертаюсь
    |апелюємо|апелюю|виступаємо за|виступаю за|виступаємо з вимогою|виступаємо із закликом|вносимо пропозиц*
    |висуваємо вимог*|висуваємо наступні вимог*|висуваємо такі вимог*|пред'являємо вимог*|повторюємо вимог*
    |повторюємо заклик*|підтримуємо вимог*|підтримуємо заклик*|приєднуємося до вимог*|приєднуємося до заклик*
    |приєднуємось до вимог*|приєднуємось до заклик*|вважаємо за необхідне|вважаю за необхідне|вважаємо необхідним
    |вважаємо за потрібне|вважаємо потрібним|вважаємо доцільним|вважаємо за доцільне|вважаємо неприпустимим
    |наголошуємо на необхідності|наголошуємо на потребі|підкреслюємо необхідність|заявляємо про необхідність
    |будемо вдячні якщо|були б вдячні якщо"""
    # Chinese, whose words have no space between them
    """|我們要求*|我们要求*|我們強烈要求*|我们强烈要求*|我們呼籲*|我们呼吁*|我們強烈呼籲*|我们强烈呼吁*|我們促請*|我们促请*|我們敦促*
    |我们敦促*|我們懇請*|我们恳请*|我們希望*|我们希望*|我們請求*|我们请求*|我們建議*|我们建议*"""
    # Belarusian
    """|патрабуем|патрабую|заклікаем|заклікаю|просім|настойваем|прапануем|рэкамендуем|звяртаемся"""
    # Kazakh
    """|талап етеміз|талап етемін|талап етем|талап қоямыз|талап қоямын|талап қыламыз|талап қыламын|талап етіп отырмыз
    |талабымыз|сұраймыз|сұраймын|сұранамыз|сұранамын|сұрап отырмыз|өтінеміз|өтінемін|өтініш білдіреміз
    |өтініш білдіремін|өтініш айтамыз|өтініш айтамын|өтініш жасаймыз|шақырамыз|шақырамын|шақырып отырмыз|үндейміз
    |үндеймін|үндеу жасаймыз|ұсынамыз|ұсынамын|ұсыныс жасаймыз|ұсыныс білдіреміз|ұсыныс айтамыз|жүгінеміз|жүгінемін
    |жалынамыз|жалынамын|кеңес береміз|қажет деп санаймыз|қажет деп есептейміз|қажет деп білеміз|керек деп санаймыз
    |керек деп есептейміз|тиіс деп санаймыз|тиіс деп есептейміз|талап еткіміз келеді|сұрағымыз келеді"""
    # Kyrgyz, Karakalpak
    """|талап кылабыз|талап кылам|талап кыламын|талап этебиз|талап коёбуз|суранабыз|суранам|суранамын|өтүнөбүз|өтүнөм
    |өтүнүч кылабыз|чакырабыз|чакырам|кайрылабыз|кайрылам|сунуштайбыз|сунуштайм|сунуш кылабыз|үндөйбүз|жалынабыз
    |керек деп эсептейбиз|зарыл деп эсептейбиз|талап етемиз|талап етемен|мүрәжат етемиз|сорайман|сораймыз|өтинемиз
    |өтинемен|усынамыз|talap etemiz"""
    # Uzbek
    """|talab qilamiz|talab qilaman|talab etamiz|talab etaman|so'raymiz|so'rayman|iltimos qilamiz|iltimos qilaman
    |chaqiramiz|chaqiraman|murojaat qilamiz|murojaat qilaman|murojaat etamiz|taklif qilamiz|taklif qilaman
    |taklif etamiz|taklif etaman|tavsiya qilamiz|tavsiya etamiz|da'vat etamiz|da'vat qilamiz|undaymiz|o'tinamiz
    |o'tinaman|kerak deb hisoblaymiz|lozim deb hisoblaymiz|zarur deb hisoblaymiz|талаб қиламиз|талаб қиламан
    |талаб этамиз|талаб этаман|сўраймиз|сўрайман|илтимос қиламиз|илтимос қиламан|чақирамиз|чақираман
    |мурожаат қиламиз|мурожаат қиламан|мурожаат этамиз|таклиф қиламиз|таклиф қиламан|таклиф этамиз|тавсия қиламиз
    |тавсия этамиз|даъват этамиз|даъват қиламиз|ундаймиз|ўтинамиз|ўтинаман|керак деб ҳисоблаймиз
    |лозим деб ҳисоблаймиз"""
    # Catalan
    """|demanem|demano|exigim|exigeixo|sol licitem|sol licito|reclamem|instem|insto a|exhortem|preguem|reivindiquem
    |fem una crida|proposem|recomanem|suggerim|apel lem|requerim|volem que|convidem a|urgim"""
    # Hindi
    """|अनुरोध करता|अनुरोध करती|अनुरोध करते|मांग करता|मांग करती|मांग करते|माँग करता|माँग करती|माँग करते|अपील करता
    |अपील करती|अपील करते|आग्रह करता|आग्रह करती|आग्रह करते|निवेदन करता|निवेदन करती|निवेदन करते"""
    # Turkish, Azerbaijani
    """|talep ediyoruz|talep ediyorum|talep ederiz|talep ederim|talep etmekteyiz|istemekteyiz
    |beklemekteyiz|çağırmaktayız|rica etmekteyiz|önermekteyiz|çağırıyoruz|çağırıyorum
    |çağrı yapıyoruz|çağrıda bulunuyoruz|çağrısında bulunuyoruz
    |çağrıda bulunuyorum|çağrısında bulunuyorum|çağrımızı yineliyoruz|talebimizi yineliyoruz|istiyoruz|istiyorum
    |rica ediyoruz|rica ediyorum|rica ederiz|rica ederim|davet ediyoruz|davet ediyorum|öneriyoruz|öneriyorum
    |arz ederiz|arz ederim|arz ve talep ederiz|arz ve talep ederim|arz ve rica ederiz|ısrar ediyoruz
    |tavsiye ediyoruz|yalvarıyoruz|gerektiğini düşünüyoruz|gerektiğine inanıyoruz|gerektiğini savunuyoruz
    |tələb edirik|tələb edirəm|çağırırıq|çağırıram|xahiş edirik|xahiş edirəm|təklif edirik|müraciət edirik"""
    # Spanish
    """|exigimos|exijo|pedimos|pido|pediríamos|pediría|solicitamos|solicito|demandamos|reclamamos|instamos|insto
    |exhortamos|exhorto|urgimos|llamamos a|llamamos al
    |llamamos también a|llamamos también al|llamamos urgentemente|llamamos respetuosamente
    |hacemos un llamado|hacemos un llamamiento|hacemos el llamado
    |hacemos llamado|hago un llamado|hago un llamamiento|lanzamos un llamado|lanzamos un llamamiento|rogamos|ruego
    |recomendamos|recomiendo|proponemos|propongo|sugerimos|sugiero|suplicamos|suplico|imploramos|imploro|conminamos
    |requerimos|apelamos|abogamos|abogo|emplazamos|interpelamos|invitamos al|les invitamos|los invitamos|le invitamos
    |lo invitamos|la invitamos|insistimos en|clamamos|apremiamos
    |reiteramos nuestro|reiteramos nuestra|reiteramos el llamado|reiteramos la exigencia|nos sumamos a la exigencia
    |nos sumamos a las exigencias|nos sumamos al llamado|nos sumamos al llamamiento|nos unimos al llamado
    |nos unimos al llamamiento|nos unimos a la llamada|nos sumamos a la llamada
    |apoyamos la exigencia|apoyamos las exigencias|apoyamos las demandas|apoyamos sus demandas
    |apoyamos la demanda de|consideramos necesario|consideramos imprescindible
    |consideramos indispensable|consideramos urgente|consideramos fundamental que|agradeceríamos que
    |nos pronunciamos por|se solicita|se exige|se pide|se demanda"""
    # Portuguese
    """|peço|solicita se|exige se|pede se|requer se|reivindicamos|conclamamos|conclamo|exortamos|exorto
    |recomendo|propomos|proponho|requeremos
    |requeiro|rogo|convidamos|sugiro|cobramos|fazemos um apelo|fazemos um chamado|lançamos um apelo
    |dirigimos um apelo|reiteramos o pedido|reiteramos o apelo|reiteramos nosso|reiteramos nossa|reiteramos a nossa
    |consideramos necessário|consideramos imprescindível|consideramos indispensável|consideramos essencial
    |apoiamos a reivindicação"""
    # French
    """|demandons|exigeons|appelons|exhortons|invitons|prions|réclamons|sollicitons|préconisons|recommandons|suggérons
    |supplions|implorons|conjurons|adjurons|revendiquons|plaidons|proposons|enjoignons|sommons|interpellons
    |insistons pour|pressons|requérons|encourageons|conseillons|faisons appel|lançons un appel|lançons cet appel
    |adressons un appel|renouvelons notre demande|renouvelons notre appel|réitérons notre|réitérons la demande
    |rappelons notre demande|rappelons nos demandes|soutenons la demande|soutenons les revendications
    |joignons à l'appel|associons à l'appel|estimons nécessaire|estimons indispensable|jugeons nécessaire
    |jugeons indispensable|considérons nécessaire|serions reconnaissants|serions heureux|saurions gré|je demande
    |je vous demande
    |je lui demande|je leur demande|je réclame|je vous prie|je prie|je propose|je sollicite|je vous supplie
    |je vous exhorte|je vous invite|je vous conjure|je recommande|j'exige|j'appelle|j'invite|j'exhorte|j'implore"""
    # Italian
    """|chiediamo|si chiede|si richiede|si esige|chiedo|richiediamo|domandiamo|esigiamo|esigo|pretendiamo|invitiamo
    |sollecitiamo|esortiamo|esorto
    |raccomandiamo|raccomando|suggeriamo|proponiamo|imploriamo|supplichiamo|scongiuriamo|preghiamo|la prego|vi prego
    |reclamiamo|rivendichiamo|insistiamo|diffidiamo|facciamo appello|facciamo un appello|faccio appello
    |lanciamo un appello|lanciamo l'appello|rivolgiamo un appello|rivolgiamo l'appello|appelliamo|mi appello
    |ribadiamo la richiesta|ribadiamo la nostra richiesta|rinnoviamo l'appello|rinnoviamo la richiesta
    |ci uniamo alla richiesta|ci uniamo all'appello|sosteniamo la richiesta|riteniamo necessario
    |riteniamo indispensabile|riteniamo urgente|riteniamo fondamentale che"""
    # Polish, Czech, Slovak
    """|żądamy|żądam|wzywamy|wzywam|apelujemy|apeluję|domagamy|domagam|prosimy|proszę|postulujemy|postuluję
    |proponujemy|proponuję|rekomendujemy|rekomenduję|zalecamy|wnosimy|wnoszę|wnioskujemy|wnioskuję|nalegamy|błagamy
    |błagam|oczekujemy od|zwracamy się|zwracam się|popieramy postulat*|popieramy żądani*|popieramy apel
    |przyłączamy się do apelu|dołączamy się do apelu|ponawiamy apel|ponawiamy prośbę|ponawiamy wezwanie
    |uważamy za konieczne|uważamy za niezbędne|prosím|apeluji|apelujem|žádám|žiadam|vyzývám|vyzývam|požaduji
    |požadujeme|vyzýváme|vyzývame|žádáme|žiadame|prosíme|doporučujeme
    |odporúčame|navrhujeme"""
    # Dutch, where the verb stands first
    """|roepen we|vragen we|verzoeken we|eisen we|pleiten we|verwachten we|adviseren we|dringen we aan|en vragen u
    |en verzoeken u|en vragen de|en verzoeken de"""
    # English, of nobody in particular
    """|it is recommended that|it is also recommended|it is further recommended|it is therefore recommended
    |it is requested that|it is therefore requested|it is hereby requested|it is urged that"""
    # Others
    """|solicităm|cerem|îndemnăm|propunem|követeljük|kérjük|felszólítjuk|javasoljuk|захтијевамо|тражимо
    |предлажемо|апелујемо|инсистирамо|insistiramo|apelujemo|настояваме|призоваваме|изискваме
    |zahtevamo|zahtijevamo|pozivamo|tražimo|molimo|predlažemo|захтевамо|позивамо|reikalaujame|raginame|prašome
    |aicinām|pieprasām|lūdzam|nõuame|kutsume|palume|vaadimme|vetoamme|pyydämme|kehotamme|ehdotamme|kräver|uppmanar
    |ζητούμε|ζητάμε|απαιτούμε|καλούμε|ვითხოვთ|მოვითხოვთ|მოვუწოდებთ|պահանջում|կոչ ենք
    |نطالب|ندعو|نحث|نناشد|نطلب|می‌خواهیم|خواستار"""
)
# Verbs that ask where a word for "we" or "I" stands beside them, besides those of `ASKING`.
ASK_BESIDE_US = Lexicon(
    """advise|begging you|begging the|approach you|approaching you with|appeal for|beg|entreat|press
    |challenge|lobby|support the call*|support calls
    |support the demand*|support their demand*|support these demand*|support the call*|support their call*
    |join the call*
    |join calls|join those calling|join those who call|add our voice to those|add our voices to those
    |add our voice to the call*|add our voices to the call*|join in the call|endorse the call*|echo the call*
    |reiterate our|reiterate the call|renew our
    |repeat our
    |consider it necessary|consider it essential|consider it vital|deem it necessary|be grateful if|appreciate it if
    |be grateful for your support|advocate for|bitte sie|bitte den|bitte die|bitte um|bitte darum|fordere|verlange
    |appelliere|rufe|empfehle|ersuche|ersuchen|beantrage|beantragen|plädiere|bestehen auf|bestehe auf|drängen
    |schlage|regen an|regen wir an|rege an|sprechen uns für|setzen uns für|treten für|treten wir für|setzen uns dafür
    |pochen auf|mahnen|schließen uns der forderung|schließen uns den forderungen|unterstützen diese forderung*
    |schließen uns dem appell|schließen uns dem aufruf
    |unterstützen die forderung*|unterstützen den appell|unterstützen den aufruf|bekräftigen unsere|wiederholen unsere
    |erneuern unsere|halten es für notwendig|halten es für erforderlich|halten es für unerlässlich
    |halten es für geboten|halten für notwendig|wären ihnen dankbar|freuen uns wenn|freuen wir uns wenn
    |würden uns freuen wenn|wären froh wenn|verzoek|eis|vraag|roep|pleiten|adviseren
    |verwachten|begär|föreslår|vädjar|yrkar|krever|oppfordrer|kræver|opfordrer"""
)
