"""Words as data that never tell two organizations apart: legal forms, and the small words of eight languages."""

from .lettering import words_of

# Words that say what the law calls the body; they never tell two bodies apart.
LEGAL_FORMS = words_of(
    """
    ngo ngos npo cso inc ltd llc llp plc corp corporation gmbh ggmbh ev e.v asbl aisbl ong charity registered
    nonprofit nongovernmental nongovernment noncommercial governmental profit non нпо нко пц ано оо оф ққ қб үеұ ко
    бф обф го роо моо рoo мф чф чу чук тоо зао оао ооо ип пао гу огфоо оюл ипюл обo ғо бо громо оож объединение
    объединения об'єднання обʼєднання аб'яднанне бірлестік бірлестігі бирикме бирикмеси zrzeszenie некоммерческая
    некоммерческое некоммерческий неправительственная неправительственное неурядова неурядовая неприбуткова
    үкіметтік емес коммерциялық автономная юридических лиц учреждение мекеме мекемесі частное жеке uyushmasi
    nodavlat
    """
)
# "Public" makes a legal form with these words: общественный фонд, қоғамдық бірлестік.
PUBLIC_FORMS = words_of(
    """
    fund foundation association organization organisation union фонд фонды фонда фонду объединение объединения
    организация организации организациясы қор қоры бірлестік бірлестігі бирикме бирикмеси фондусу об'єднання
    організація спілка
    """
)
PUBLIC = words_of(
    """
    non nongovernmental nongovernment nonprofit governmental неправительственная неправительственной неурядова
    public общественный общественное общественная общественного общественной қоғамдық коомдук громадська громадське
    грамадскае грамадская
    """
)

STOP_WORDS = words_of(
    """
    the a an of for and in on to at by with from its de des du la le les l d et pour sur en au aux der die das
    für und von zu zur zum im и й по для в во на с со за от о об при та з із у про до щодо w z i na do dla oraz
    і мен және үшін бойынша жөніндегі мн жана үчүн боюнча менен ва учун vom s t den имени им imienia imieniem
    атындағы nad pod under under над под під par par between między zwischen entre между між арасындағы through
    через w we ze przy bei beim г гор
    """
)

# Words that are one only together.
PHRASES = {
    "united states of america": "usa",
    "people's": "peoples",
    "құқық қорғаушы": "правозащитник",
    "құқық қорғау": "правозащита",
    "укук коргоочу": "правозащитник",
    "укук коргоо": "правозащита",
    "алдын алу": "превентивный",
}

# Words by which a name in Latin letters shows its language.
TONGUES = {
    **dict.fromkeys(("the", "of", "for", "and", "in", "to", "on", "against"), "en"),
    **dict.fromkeys(("des", "du", "la", "le", "les", "et", "pour", "sur", "aux", "contre", "sans"), "fr"),
    **dict.fromkeys(("der", "die", "das", "für", "und", "von", "zu", "zur", "zum", "gegen", "ohne"), "de"),
    **dict.fromkeys(("w", "z", "i", "na", "dla", "oraz", "przeciw", "im", "nad", "bez"), "pl"),
}
