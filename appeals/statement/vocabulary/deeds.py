"""Acts of those in power: what items of demands open with, as a verb or as a noun."""

from ..lexicon import Lexicon, wordset

# Infinitives of Russian and Ukrainian, besides those of `demanding.IMPERATIVES`.
ACTS = Lexicon(
    """закрыть|открыть|приостановить|изменить|дополнить|доработать|убрать|удалить|включить|выделить|выплатить
    |компенсировать|возместить|возобновить|вывести|выполнить|выполнять|выработать|декриминализировать|добиться|завершить
    |заменить|закрепить|зарегистрировать|извиниться|изъять|инициировать|информировать|исправить|ликвидировать
    |легализовать|назначить|наделить|направить|обнародовать|обязать|ограничить|оказать|оправдать|организовать|ответить
    |отложить|отстранить|передать|перенести|повысить|поддержать|подписать|построить|пресечь|прислушаться|присвоить
    |проверить|продлить|разработать|разъяснить|раскрыть|распустить|расторгнуть|расширить|реабилитировать|рассмотреть
    |решить|сделать|сместить|смягчить|сохранить|сократить|списать|уволить|увеличить|уважать|ужесточить|улучшить
    |уменьшить|упростить|урегулировать|усилить|ускорить|устранить|учесть|учредить|финансировать|экстрадировать
    |эвакуировать|обеспечивать|предоставлять|прекращать|публиковать|проводить|дать|выдать|помиловать|созвать|принимать
    |осудить|отпустить|починить|отремонтировать|восстанавливать|оставить|вынести|определить|утвердить|поручить
    |закрити|відкрити|призупинити|змінити|доповнити|доопрацювати|прибрати|вилучити|включити|виділити|виплатити
    |компенсувати|відшкодувати|вивести|виконати|виконувати|виробити|декриміналізувати|завершити|замінити|закріпити
    |зареєструвати|вибачитися|ініціювати|поінформувати|інформувати|виправити|ліквідувати|легалізувати|призначити
    |надсилати
    |направити|оприлюднити|опублікувати|зобов'язати|обмежити|виправдати|організувати|відповісти|відкласти|відсторонити
    |передати|підвищити|підтримати|підписати|побудувати|запобігти|прислухатися|присвоїти|перевірити
    |продовжити|розробити|роз'яснити|розкрити|розпустити|розірвати|розширити|реабілітувати|розглянути|вирішити|зробити
    |змістити|пом'якшити|зберегти|скоротити|списати|звільняти|збільшити|поважати|покарати|поліпшити|покращити|зменшити
    |спростити|врегулювати|пришвидшити|прискорити|усунути|врахувати|заснувати|фінансувати|екстрадувати|евакуювати
    |забезпечувати|надавати|припиняти|публікувати|проводити|провести|дати|видати|помилувати|скликати|поновити
    |повернути|зменшувати|вжити|здійснити|впровадити|затвердити|доручити|розпочати|почати|заборонити|ратифікувати
    |реформувати|обговорити|засудити|відпустити|відремонтувати|залишити|внести|визначити|відмінити|не допустити"""
)
# Nouns that name what is asked for; what was done to those who sign ("the closure of", "арест") is not among them.
DEEDS = Lexicon(
    # English
    """release of|reinstatement of|reinstatement for|repeal of|withdrawal of|withdrawal from|resignation of|end to
    |halt to
    |stop to|moratorium on|ban on|freeze on|investigation into|investigation of|investigations into|inquiry into
    |enquiry into|audit of|review of|recognition of|restoration of|reopening of|publication of|compensation for
    |reparation for|reparations for|redress for|abolition of|suspension of|cancellation of|creation of|establishment of
    |adoption of|introduction of|implementation of|ratification of|guarantee of|guarantees of|guarantees for
    |guarantees that|respect for|protection of|protection for|protections for|access to|accountability for|justice for
    |reform of|return of|increase in|increase of|reduction of|reduction in|disclosure of|transparency of|transparency in
    |clarification of|removal of|lifting of|enforcement of|compliance with|revision of|amendment of|amendments to
    |postponement of|rejection of|inclusion of|participation of|consultation with|dialogue with|negotiations with
    |commitment to|commitment from|apology to|apology from|apology for|funding for|funding of|investment in|rehiring of
    |support for|safeguards for|safeguards against|punishment of|separation of|expansion of|improvement of
    |quashing of"""
    # Russian
    """|слушани*|экспертиз*|аудит*|освобождени*|прекращени*|отмена|отмены|отмену|отставка|отставки|отставку|восстановлени*|открытие|возвращени*
    |возврат|расследовани*|проведение|проведения|обеспечени*|соблюдени*|принятие|признание|наказани*|привлечение
    |привлечения|создание|создания|введение|запрет|моратори*|пересмотр|отзыв|роспуск|выплата|выплаты|компенсаци*
    |гарантии|гарантия|гарантий|защита|защиты|предоставлени*|публикаци*|опубликовани*|обнародование|реабилитаци*
    |ратификаци*|реформа|реформы|реформировани*|увеличени*|повышени*|снижени*|сохранени*|исполнени*|выполнени*|снятие
    |снятия|вывод|допуск|разрешени*|проверка|проверки|исключени*|внесение|устранени*|приостановк*|приостановлени*
    |приведение|возобновлени*|возмещени*|оказание|назначени*|ликвидаци*|упразднени*|честны*|справедлив*|равн*|свобода
    |свободу|доступ|право"""
    # Ukrainian
    """|експертиз*|звільнення|припинення|скасування|відставка|відставки|відставку|поновлення|відновлення|відкриття|повернення
    |розслідування|проведення|забезпечення|дотримання|прийняття|ухвалення|визнання|покарання|притягнення|створення
    |запровадження|впровадження|заборона|заборону|мораторій|перегляд|відкликання|розпуск|виплата|виплати|компенсація
    |компенсацію|гарантії|гарантія|захист|захисту|надання|публікація|публікацію|оприлюднення|реабілітація|ратифікація
    |ратифікацію|реформу|реформування|збільшення|підвищення|зниження|зменшення|збереження|виконання|зняття
    |виведення|дозвіл|перевірка|перевірку|виключення|внесення|усунення|призупинення|приведення|відшкодування
    |призначення|ліквідація|ліквідацію|недопущення|чесні|справедливе|рівний|рівні"""
    # Spanish, Portuguese
    """|auditoría|auditoria|liberación|liberação|libertação|reapertura|reabertura|readmisión|readmissão|derogación|revogação|retirada
    |dimisión
    |demissão do|renuncia|renúncia|investigación|investigação|publicación|publicação|restitución|restituição|reparación
    |reparação|garantía|garantías|garantia|garantias|respeto|respeito|protección|proteção|creación|criação
    |implementación|implementação|adopción|adoção|reconocimiento|reconhecimento|suspensión|suspensão|anulación|anulação
    |cese|cessação|fin de|fin a|fin al|fim da|fim do|fim das|fim dos|aprobación|aprovação|reforma|aumento|reducción
    |redução|cumplimiento|cumprimento|acceso a|acceso al|acesso a|acesso à|ratificación|ratificação|moratoria|moratória
    |devolución|devolução|revisión|revisão|retiro de|retiro del|desmilitarización|justicia para|justiça para"""
    # French, Italian
    """|libération|réouverture|réintégration|abrogation|retrait|démission|enquête|publication|restitution|réparation
    |garantie|garanties|respect|protection|création|mise en place|mise en œuvre|adoption|reconnaissance|suspension
    |annulation|arrêt|fin des|fin du|approbation|réforme|augmentation|réduction|accès|ratification|moratoire
    |révision|abandon|rétablissement|ouverture|instauration|maintien|levée|indemnisation|liberazione|riapertura
    |reintegro
    |abrogazione|ritiro|dimissioni|indagine|inchiesta|pubblicazione|risarcimento|garanzia|garanzie|rispetto|protezione
    |tutela|creazione|istituzione|attuazione|adozione|riconoscimento|sospensione|annullamento|cessazione|fine di
    |fine della|fine delle|approvazione|riforma|riduzione|accesso|ratifica|revisione|ripristino"""
    # German, Polish
    """|freilassung|wiedereröffnung|wiedereinstellung|abschaffung|rücknahme|rücktritt|aufklärung|untersuchung
    |veröffentlichung|entschädigung|wiedergutmachung|achtung|schutz|schaffung|umsetzung|einführung|anerkennung
    |aussetzung
    |aufhebung|ende der|ende des|ende von|beendigung|verabschiedung|reform|erhöhung|senkung|zugang|ratifizierung
    |moratorium|überprüfung|wiederherstellung|einstellung der|einhaltung|gewährleistung|sicherstellung|stärkung|ausbau
    |verbot|beteiligung|uwolnieni*|przywróceni*|uchyleni*|wycofani*|dymisj*|odwołani*|śledztw*|zbadani*|opublikowani*
    |odszkodowani*|zadośćuczynieni*|gwarancj*|poszanowani*|ochron*|utworzeni*|wprowadzeni*|uznani*|zawieszeni*
    |anulowani*
    |zaprzestani*|zakończeni*|przyjęci*|reform*|zwiększeni*|zmniejszeni*|ratyfikacj*|zapewnieni*
    |umożliwieni*"""
)
# Nouns of doing that no ending shows; many other lines hold them, so they count in lists only.
PLAIN_DEEDS = wordset(
    """halt end stop moratorium freeze survey inquiry audit access protection support help more fewer less better free
    fair full immediate safe equal
    verzicht abbau ausbau aufbau schutz stopp rückkehr erhalt erlass ankauf rückkauf abzug beitritt austritt zugang
    anstieg mehr weniger bessere keine faire gerechte kostenlose verbot recht hilfe förderung
    ouverture paiement fermeture retrait achat envoi arrêt abandon renoncement hausse baisse versement embauche prise
    fin accès respect soutien suppression gratuité droit interdiction
    apertura pago cierre retirada retiro entrega compra envío alto rechazo apoyo acceso aumento control freno fin cese
    respeto derecho subida bajada rebaja gratuidad prohibición
    pagamento chiusura ritiro acquisto invio rinuncia accesso fine rispetto blocco divieto diritto tutela
    abertura fechamento fim compra pagamento direito proibição gratuidade respeito
    wypłata zakaz wykup remont dostęp zwrot wzrost podwyżka obniżka rezygnacja likwidacja otwarcie zamknięcie ochrona
    отказ наём найм отмена выкуп ремонт запуск созыв выплата замена отставка ввод возврат вывод запрет допуск рост
    доступ снос перенос пуск охрана закупка поставка поддержка помощь перевод бесплатный бесплатная
    відмова найм викуп ремонт запуск скликання виплата заміна відставка введення виведення заборона доступ знесення
    перенесення охорона закупівля підтримка допомога безкоштовний безкоштовна"""
)
# Nouns with the endings of deeds that name bodies ("Fundación Pera"): those who sign open with them.
BODIES = Lexicon(
    """association|associations|foundation|federation|confederation|coalition|organisation|organization|institution
    |movement|delegation|commission|corporation|fondation|fédération|confédération|mouvement|rassemblement|asociación
    |fundación|federación|confederación|coalición|organización|agrupación|institución|movimiento|comisión|corporación
    |associação|fundação|federação|confederação|coalizão|organização|movimento|comissão|associazione|fondazione
    |federazione|confederazione|coalizione|organizzazione|commissione|*vereinigung|*bewegung|*stiftung|*innung|*zeitung
    |объединение|движение|отделение|управление|учреждение|товарищество|ассоциация|федерация|конфедерация|коалиция
    |организация|корпорация|об'єднання|відділення|управління|асоціація|федерація|конфедерація|коаліція|організація
    |stowarzyszenie|zgromadzenie|zrzeszenie|porozumienie|fundacja|organizacja|federacja|konfederacja|koalicja"""
)
