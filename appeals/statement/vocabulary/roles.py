"""Words around roles: what somebody's business is, what says which, and what is no body."""

from ..lexicon import wordset

TEACHERS = wordset("professor professora docente")
# Roles after which "of" says of what, not where.
FIELD_ROLES = wordset(
    """professor prof lecturer reader candidate student phd doctor doctoral expert specialist historian consultant
    researcher scholar master bachelor laureate winner fellow instructor scientist teacher chairholder profesor
    profesora professeur professeure professorin professors postdoc postdoctoral lehrer dozent associate assistant
    graduate estudiante catedrático catedrática alumno alumna étudiant étudiante dean chair mayor maire bürgermeister
    alcalde alcaldesa victim survivor citizen resident author translator minister ministre ministro mother
    father parent sister brother wife husband widow
    widower petent petentin initiator initiatorin son daughter relative мать отец сестра брат жена муж вдова сын дочь"""
)
# What somebody is a director of within a body that is named elsewhere.
BUSINESS = wordset(
    """communication communications development research policy policies program programs programme programmes
    advocacy operations product products finance marketing sales engineering litigation campaigns campaigning outreach
    affairs elect designate ad arts editorial culture education health science news sports content design media legal
    growth people talent community customer customers success sustainability impact innovation fundraising membership
    events publishing production security compliance risk procurement logistics quality training learning developer
    technology strategy partnerships relations external government administration resources public human
    and the"""
)
# "Professor Visitante da Universidade ...": ranks, where a name would stand.
RANKS = wordset(
    """visitante convidado convidada invitado invitada titular adjunto adjunta associado associada asociado asociada
    emérito emérita aposentado aposentada auxiliar catedrático catedrática ordinario ordinaria invité invitée associé
    associée émérite assistente asistente substituto colaborador colaboradora"""
)
AWARD_WORDS = wordset("award prize medal order премии премия премії сыйлығының")
# Words before a role that belong to it ("Executive Director"), and words that end names, however role-like.
MODIFIERS = wordset(
    """core executive general managing deputy technical associate assistant senior junior regional national co acting
    interim founding vice former past ejecutivo ejecutiva executivo executiva adjunto adjunta exécutif exécutive full
    stack software lead nacional principal chief honorary international special investigative documentary conceptual
    program programme project policy communications legal advocacy committee board team estadual municipal estatal
    provincial federal estadal sn snr asst retd concerned
    stellv stellvertretende stellvertretender stv ehem ehemalige ehemaliger leitende leitender geschäftsführende
    geschäftsführender wissenschaftliche wissenschaftlicher freie freier freiberufliche freiberuflicher
    registered chartered certified licensed practising practicing"""
)
NOT_FINAL = wordset(
    """project program programme staff public board press citizen faculty research policy country software data security
    social civil civic human legal regional national independent freelance former ex retired political medical clinical
    scientific environmental cultural theatre theater stage opera co past acting interim visiting honorary general
    managing senior junior"""
)
# Words of roles by which names of bodies open too ("Project Pear").
OPEN_NAMES = wordset("project program programme theatre theater opera security press")
# What somebody plays, said in place of what he or she is.
INSTRUMENTS = wordset(
    """violin viola cello flute oboe clarinet bassoon horn trumpet trombone tuba percussion drums piano harp guitar bass
    organ harpsichord saxophone accordion voice vocals скрипка альт виолончель флейта кларнет труба фортепиано гитара
    арфа орган вокал geige bratsche flöte klarinette trompete klavier gitarre violon alto violoncelle flûte clarinette
    trompette guitare violín violonchelo flauta trompeta guitarra"""
)
# Words after which the place of work follows.
SURE_CONNECTORS = wordset("at with from bei beim chez при na no nas nos pela pelo")
# What stands after "at" and is no place of work ("lawyer at large").
AT_LARGE = wordset("large home law heart sea work school university present time moment")
# "Главный инженер ООО «Груша»": letters that belong to the name after them.
LEGAL_FORMS = wordset("ооо тоо ао оо оф ип зао оао пао гу кгу фгуп ано нко жшс қб тов го бо")
# What is taught or studied: "head of English" says nothing of where.
SUBJECTS = wordset(
    """law history politics government economics philosophy sociology anthropology education psychology medicine
    literature linguistics english french german spanish russian kazakh chinese arabic latin greek botany biology
    chemistry physics mathematics maths statistics geography geology ecology theology journalism music arts art drama
    theatre dance film design architecture engineering computing informatics nursing pharmacy dentistry management
    business finance accounting marketing agriculture forestry languages humanities sciences science studies sport
    sports archaeology criminology demography ethnology musicology pedagogy international relations political social
    derecho historia filosofía sociología economía antropología psicología medicina biología química matemáticas
    literatura pedagogía comunicación periodismo geografía arquitectura direito filosofia sociologia economia
    antropologia psicologia matemática droit histoire philosophie sociologie économie médecine biologie
    comparative constitutional public human gender media cultural environmental applied modern clinical
    and of in the department chair"""
)

# "IP lawyer", "IT consultant": letters that say in what, not where.
FIELD_LETTERS = frozenset(
    (
        "САПР",
        "ИТ",
        "АСУ",
        "СМИ",
        "ИБ",
        "ІТ",
        "АҚ",
        "DJ",
        "ER",
        "GP",
        "ICU",
        "IP",
        "IT",
        "ICT",
        "HR",
        "PR",
        "AI",
        "UX",
        "UI",
        "QA",
        "GIS",
        "SEO",
        "UN",
        "EU",
        "US",
        "USA",
        "UK",
    )
)
