"""Headings that say that what is to be done stands below them, without a word of asking."""

from ..lexicon import Lexicon

WAY_FORWARD = Lexicon(
    # English
    """way forward|ways forward|path forward|solution|solutions|priorities|priority actions|priority measures
    |action points|action items|policy asks|asks|call|calls|our call|joint call|plan of action|programme of action
    |program of action|action plan|road map|roadmap|what has to change|what must change|what should change
    |what has to happen|what must happen|what should happen|what must be done|what has to be done|what should be done
    |what is to be done|what can be done|what is needed|what is required|what we need|what we propose|what we recommend
    |what we expect|what we call for|what we are calling for|what we urge|what would help
    |proposed solutions|proposed measures|proposed actions|proposed changes|suggested measures|concrete steps
    |urgent steps|urgent measures|immediate steps|immediate measures|immediate actions|necessary steps
    |necessary measures|changes we need|points|the ask|time to act|remedies|relief sought|remedies sought"""
    # German, Dutch
    """|was jetzt zu tun ist|was zu tun ist|was nun zu tun ist|was jetzt nötig ist|was sich ändern muss|was nötig ist
    |was wir vorschlagen|was wir erwarten|was es braucht|was es jetzt braucht|was passieren muss|was geschehen muss
    |unsere punkte|unsere ziele|unsere vorschläge|unsere erwartungen|lösungen|lösungsvorschläge|handlungsbedarf
    |handlungsempfehlungen|sofortmaßnahmen|notwendige schritte|nächste notwendige schritte|prioritäten
    |wat er moet gebeuren|wat nodig is|wat wij voorstellen|oplossingen|onze voorstellen|onze eisen|prioriteiten"""
    # French, Italian
    """|ce qu'il faut faire|ce qu'il faut|ce qui doit changer|ce que nous attendons|ce que nous proposons|que faire
    |pistes d'action|pistes de solution|nos propositions|nos priorités|nos attentes|propositions|priorités
    |mesures urgentes|mesures d'urgence|plan d'action|cosa bisogna fare|cosa serve|cosa deve cambiare|cosa proponiamo
    |cosa ci aspettiamo|che fare|le nostre proposte|le nostre priorità|le nostre richieste|proposte|soluzioni|priorità
    |misure urgenti|piano d'azione"""
    # Spanish, Portuguese, Catalan
    """|lo que hace falta|lo que debe cambiar|lo que tiene que cambiar|lo que proponemos|lo que esperamos|qué hacer
    |qué proponemos|qué hace falta|nuestras propuestas|nuestras prioridades|propuestas|soluciones|prioridades
    |medidas urgentes|plan de acción|el camino a seguir|o que propomos|o que esperamos|o que precisa mudar
    |o que deve mudar|o que fazer|o que é preciso fazer|nossas propostas|nossas prioridades|propostas
    |soluções|plano de ação|què cal fer|què proposem|les nostres propostes|propostes|què demanem"""
    # Polish, Czech
    """|co należy zrobić|co trzeba zrobić|co musi się zmienić|co proponujemy|czego oczekujemy|nasze propozycje
    |nasze oczekiwania|rozwiązania|propozycje|priorytety|plan działania|co je třeba udělat|co navrhujeme
    |naše návrhy|naše požadavky|požadavky|návrhy"""
    # Russian, Ukrainian
    """|пути решения|путь решения|решения|программа действий|план действий|что делать|что нужно сделать
    |что надо сделать|что необходимо сделать|что следует сделать|что должно измениться|что нужно изменить
    |что мы предлагаем|что предлагаем|чего мы ждём|чего мы ждем|чего мы ожидаем|наши предложения|предложения|приоритеты
    |первоочередные меры|неотложные меры|необходимые меры|необходимые шаги|срочные меры|первые шаги|наши пункты
    |шляхи вирішення|шлях вирішення|шляхи розв'язання|програма дій|план дій|що робити|що треба зробити
    |що потрібно зробити|що необхідно зробити|що слід зробити|що має змінитися|що має змінитись|що треба змінити
    |що ми пропонуємо|що пропонуємо|чого ми чекаємо|чого ми очікуємо|наші пропозиції|пропозиції|пріоритети
    |першочергові заходи|невідкладні заходи|необхідні заходи|необхідні кроки|термінові заходи|перші кроки"""
    # Turkic languages
    """|не істеу керек|не өзгеруі керек|не қажет|шешу жолдары|ұсыныстар|ұсыныстарымыз|біз не ұсынамыз|шұғыл шаралар
    |іс-шаралар жоспары|ne yapılmalı|ne yapmalı|neler yapılmalı|ne değişmeli|önerilerimiz|öneriler|çözüm önerileri
    |çözüm yolları|acil önlemler|eylem planı|эмне кылуу керек|сунуштар|сунуштарыбыз|nima qilish kerak|takliflar
    |takliflarimiz"""
)
# What a sentence calls the list that it leads to.
STEPS = Lexicon(
    """measures|steps|actions|changes|reforms|demands|recommendations|proposals|requests|points|asks|things
    |schritte|maßnahmen|forderungen|empfehlungen|vorschläge|punkte|stappen|maatregelen|eisen
    |mesures|étapes|demandes|recommandations|propositions|misure|azioni|passi|richieste
    |raccomandazioni|proposte|punti|medidas|acciones|pasos|demandas|recomendaciones|propuestas|puntos
    |ações|passos|exigências|recomendações|propostas|pontos|działań|działania|kroków|kroki|postulat*
    |меры|мер|шаги|шагов|действия|действий|требован*|рекомендаци*|предложени*|заходи|заходів|кроки|кроків|дії|дій
    |вимог*|рекомендаці*|пропозиці*|шара*|қадам*|талап*|ұсыныс*|adım*|önlem*|tedbir*|talep*|öneri*|чара*|chora*"""
)
# What groups do where they ask by a list.
PROPOSE = Lexicon(
    """proposes|recommends|resolves to ask|предлагает|предлагают|рекомендует|рекомендуют|пропонує|пропонують|рекомендує
    |рекомендують|ұсынады|ұсынып отыр|empfiehlt|empfehlen|schlägt vor|schlagen vor|propone|proponen|recomienda
    |propose|proposent|recommande|propongono|raccomanda|propõe|propõem|recomenda|proponuje|proponują|zaleca
    |önerir|öneriyor|önermektedir|taklif qiladi|сунуштайт"""
)
# Groups that may ask by this word alone.
GROUPS = Lexicon(
    """forum|congress|conference|assembly|forumu|форум|съезд|конференция|собрание|митинг|сход|собор|з'їзд
    |конференція|збори|мітинг|форумы|жиналыс|жиналысы|жиын|құрылтай|кеңесі|versammlung|kongress|tagung|congreso
    |asamblea|congrès|assemblée|congresso|assemblea|assembleia|zjazd|kongres|zgromadzenie|kongre|kurultay|groupe
    |league|trust|association|society|federation|alliance|coalition|network|campaign|union|institute|foundation
    |platform|movement|collectif|collectifs|associations|syndicat|syndicats|comité|réseau|fédération
    |intersyndicale|associazione|associazioni|comitato|comitati|sindacato|sindacati|collettivo|coordinamento
    |associação|associações|sindicato|sindicatos|coletivo|movimento|plataforma|colectivo|coordinadora|verein
    |vereine|bündnis|initiative|verband|verbände|netzwerk|gewerkschaft|gewerkschaften|vereniging|vakbond
    |stowarzyszenie|stowarzyszenia|koalicja|fundacja|sieć|związek|об'єднання|мережа|рух|сеть|движение|бірлестік*
    |одақ*|derneği|dernekler|sendika|sendikalar|platformu|birliği|inisiyatifi"""
)
