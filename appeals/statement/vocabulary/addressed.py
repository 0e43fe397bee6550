"""Words that name those who may be asked, and words that stand beside such names."""

from ..lexicon import Lexicon, wordset

# Words by which begins what names nobody in particular.
NOBODY = wordset(
    """you your them it him her us everyone everybody people readers that for an a вас вам их его ее её їх всех усіх
    сіздерден сізден осыдан бұдан sie euch ihn vous usted ustedes ci was our this their its these those my наши
    наших этот эти un une des ein eine einen una uma нас нам себя коллег коллегам колег друзей друзів colleagues
    friends supporters к ко до за об о на to each one another there when what why how"""
)
# Those who may be asked, besides offices and those in power.
BODIES = Lexicon(
    """prosecutor's|mayor's|president's|governor's|ombudsman's|одақ*|қауымдастық*|еуроодақ*|міністерств*|департамент*|адміністраці*|прокуратур*|поліці*|інспекці*|комітет*|міжнародн*|організаці*|інституці*|партнер*|влад*|органи|органів|органам|державн*|агентств*|служб*|посольств*
    |правоохоронн*|роботодавц*|компані*|мереж*|дистриб*|міськрад*|облрад*|мін'юст*|международн*|институт*|парт*
    |власт*|орган|органы|органов|органам|агентств*|министерств*|служб*|госорган*|силов*|правоохранительн*|работодател*
    |операторов|акционер*|инвестор*|издател*|депутат*|стран|странам|страны|государств*|мэри*|минист*|фонд*|комисси*
    |правозащитн*|дипломат*|посольств*|сообществ*|маслихат*|акимат*|оон|обсе|ес|пасе|юнеско|кеңеш*|әкімшілі*|серіктест*
    |ведомств*|орган*|халықаралық|билік*|мекеме*|уәкілетті|басшылы*|ұйым*|уюм*|бийлик*|tashkilot*|hokimiyat*|vazirlig*
    |vláda|vládu|vlády|vládě|ministerstv*|úřad*|sněmovn*|senát*|prezident*|zastupitel*|politiky|představitel*|poslanc*
    |vedení|magistrát*|władz*|rząd*|instytucj*|samorząd*|organizacj*|uczelni*|spółk*|zarząd*
    |administrations|councils|committees|commissions|parliaments|universities|courts|boards|departments|bodies
    |associations|unions|agency|agencies|embassy|embassies|missions|mission|donors|investors|operators|publishers|employers|management
    |shareholders|officials|stakeholders|partners|countries|service|services|bank|un|eu|osce|nato|unesco|unhcr|oas|ilo
    |estados|empresas|empresa|organismos|instituciones|comunidad|embajad*|entidad*|relatoría*|organização|organizações
    |empresas|instituições|comunidade|entreprise*|institutions|communauté|ambassade*|pays|rectorat|direction
    |istituzioni|azienda|aziende|regione|comune|organi|unternehmen|konzern*|hersteller|arbeitgeber|verlag*|länder|staaten
    |gemeinschaft|institutionen|botschaft*|hochschul*|universität*|kurum*|şirket*|kuruluş*|rektörlü*|valili*|yetkili*"""
)
