"""Words that name those who may be asked, and words that stand beside such names."""

from ..lexicon import Lexicon, wordset

# Words by which begins what names nobody in particular.
NOBODY = wordset(
    """you your them it him her us everyone everybody people readers that for an a вас вам их его ее её їх всех усіх
    сіздерден сізден осыдан бұдан sie euch ihn vous usted ustedes ci was our this their its these those my наши
    наших этот эти un une des ein eine einen una uma нас нам себя коллег коллегам колег друзей друзів colleagues
    friends supporters к ко до за об о на to each one another there when what why how"""
)
# "Our government", "наши власти": words before those who may be asked by people of theirs ...
OURS = wordset(
    """our наш наша наше наши нашу нашего нашей нашему нашим наших нашої нашого нашій нашому нашi наші нашими біздің
    unser unsere unseren unserem unserer nuestro nuestra nuestros nuestras nosso nossa nossos nossas notre nos nostro
    nostra nostri nostre nasz nasze nasza naszego naszych"""
)
# ... and before those who are with them.
OWN = wordset(
    """members member community communities organizations organisations organization organisation union unions network
    association coalition partners allies general head heads party movement nation nations people члены членов членам
    организации организаций организациям организация сообщество сообществу союз союза партнеры партнеров партнерам
    члени членів організації організацій організація спільнота спільноту спільноти партнери партнерів mitglieder
    gemeinschaft miembros comunidad organizaciones organización membres communauté membri comunità"""
)
# "The authorities, in particular the police": who stands behind these words is named with those before.
INCLUDING = (
    r"(?:including|in\s+particular|particularly|especially|above\s+all|namely|such\s+as|в\s+том\s+числе|включая|"
    r"в\s+частности|"
    r"особенно|прежде\s+всего|в\s+первую\s+очередь|зокрема|у\s+тому\s+числі|включно|особливо|насамперед|передусім|"
    r"передовсім|"
    r"соның\s+ішінде|әсіресе|insbesondere|einschließlich|allen\s+voran|vor\s+allem|en\s+particular|en\s+especial|especialmente|"
    r"sobre\s+todo|"
    r"incluid[oa]s?|incluyendo|em\s+especial|notamment|en\s+particulier|y\s+compris|em\s+particular|sobretudo|incluindo|"
    r"in\s+particolare|"
    r"compres[oaie]|w\s+szczególności|w\s+tym|zwłaszcza)"
)
# Those who may be asked, besides offices and those in power.
BODIES = Lexicon(
    """prosecutor's|mayor's|president's|governor's|ombudsman's|одақ*|қауымдастық*|еуроодақ*|міністерств*
    |департамент*|адміністраці*|прокуратур*|поліці*|інспекці*|комітет*|міжнародн*|організаці*|інституці*|партнер*
    |влада|влади|владі|владу|владою|органи|органів|органам|державн*|агентств*|служб*|посольств*
    |правоохоронн*|роботодавц*|компані*|мереж*|дистриб*|міськрад*|облрад*|мін'юст*|международн*|институт*|парт*
    |власт*|орган|органы|органов|министерств*|госорган*|силов*|правоохранительн*|работодател*
    |операторов|акционер*|инвестор*|издател*|депутат*|стран|странам|страны|государств*|мэри*|минист*|фонд*|комисси*
    |правозащитн*|дипломат*|сообществ*|маслихат*|акимат*|оон|обсе|ес|пасе|юнеско|кеңеш*|әкімшілі*|серіктест*
    |ведомств*|орган*|халықаралық|билік*|мекеме*|уәкілетті|басшылы*|ұйым*|уюм*|бийлик*|tashkilot*|hokimiyat*|vazirlig*
    |městskou část|městské části|město|městu|obec|obci|radnic*|radu|radě|rektora|rektorovi|starost*|ředitel*
    |vláda|vládu|vlády|vládě|ministerstv*|úřad*|sněmovn*|senát*|prezident*|zastupitel*|politiky|představitel*|poslanc*
    |vedení|magistrát*|władz*|rząd*|instytucj*|samorząd*|organizacj*|uczelni*|spółk*|zarząd*
    |administrations|councils|committees|commissions|parliaments|universities|courts|boards|departments|bodies
    |associations|unions|agency|agencies|embassy|embassies|missions|mission|donors|investors|operators|publishers
    |employers|management
    |shareholders|officials|stakeholders|partners|countries|service|services|bank|un|eu|osce|nato|unesco|unhcr|oas|ilo
    |estados|empresas|empresa|organismos|instituciones|comunidad|embajad*|entidad*|relatoría*|organização|organizações
    |instituições|comunidade|entreprise*|institutions|communauté|ambassade*|pays|rectorat|direction
    |universidad*|université*|università|facultad*|sindicato*|g20|g7|g8|brics|candidats|candidatos|candidatas|кандидатам|кандидатов
    |кандидатів|конгресмен*|конгрессмен*|nationalrat*
    |istituzioni|azienda|aziende|regione|comune|organi|unternehmen|konzern*|hersteller|arbeitgeber|verlag*|länder
    |staaten
    |gemeinschaft|institutionen|botschaft*|hochschul*|universität*|kurum*|şirket*|kuruluş*|rektörlü*|valili*|yetkili*
    |businesses|firms|manufacturers|retailers|brands|suppliers|lenders|insurers|industry|sector|police
    |полици*|чиновник*|следстви*|следовател*|спецслужб*|сизо|застройщик*|перевозчик*|подрядчик*|поставщик*|отдел|отдела
    |отделу|управлени*|инспекци*|палат*|фракци*|командовани*|военкомат*|слідств*|забудовник*
    |перевізник*|підрядник*|постачальник*|відділ|відділу|управлінн*|фракці*|командуванн*|тергеу*|тасымалдаушы*
    |levels of|branches of|both houses|team|editors|editor-in-chief|publisher|owner|owners|sponsors|organizers
    |organisers|developers|contractor
    |contractors|college|school|hospital|foundation|trust|club|federation|network|platform|museum|theatre|institute
    |academy|jury|festival|команд*|редакци*|корпораци*|дирекци*|правление|правлению|оргкомитет*|жюри|учредител*
    |собственник*|владельц*|разработчик*|платформ*|банк|банка|банку|академи*|университет*|больниц*|церковь|церкви
    |профсоюз*|федераци*|клуб*|театр*|музе*|мид|мида|фсб|фсин|минюст*|минздрав*|минфин*|минтранс*|минобр*|минтруда
    |генпрокуратур*|роскомнадзор*|росгварди*|госдум*|госдеп*|совбез*|евросоюз*|еврокомисси*|европарламент*
    |бундестаг*|конгресс|конгрессу|конгресса|администраци*|рнбо|снбо|сбу|набу|сап|дбр|цвк|цик|кмда|мзс|мвс|моз|мон
    |кму|вру|мінкульт*|редакці*|корпораці*|дирекці*|університет*|академі*|лікарн*|церкв*
    |профспілк*|федераці*|банк*|євросоюз*|єврокомісі*|європарламент*|конгрес|конгресу|нато
    |билігі*|мектеп*|аурухана*|кәсіподақ*
    |partij|partijen|fracties|kamerleden|gemeente|gemeenten|provincie|provincies|regering|overheid|kabinet|ministerie*
    |tweede kamer|eerste kamer|universiteit*|werkgevers|bedrijven|politie|college|агенттіг*|агенттік*|ішм|сім|ұқк
    |kommun|kommunen|kommuner|kommune|myndighet*|myndighed*|riksdag*|dirigeants|responsables"""
)
# Offices that stand right before the name of whoever holds them.
HOLDERS = wordset(
    """president vice-president provost minister chancellor chair chairman speaker secretary commissioner ombudsman
    ambassador governor mayor senator members director prosecutor judge representative rector dean"""
)
