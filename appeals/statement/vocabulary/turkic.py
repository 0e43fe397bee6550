"""How a sentence of a Turkic language says of whom something is asked."""

import re

from ..lexicon import Lexicon, wordset


# Turkic languages name those who are asked before the verb, by a case: of whom, whom, to whom.
def _case(endings: str, verbs: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """A word with one of the endings is somebody who is asked where one of the verbs follows."""
    return re.compile(rf"(?:{endings})$"), re.compile(rf"\b(?:{verbs})", re.IGNORECASE)


TURKIC = (
    _case(
        r"[днт][аеоөə]н|[dt][aeə]n",
        r"талап\s+(?:ет|қыл|кыл|қил|эт)|сұра[йнп]|өтін|күтеміз|суран|өтүн|сора|өтин|сўра|илтимос|talab\s+(?:qil|et)|"
        r"so['ʻ‘’]ra|iltimos|kut(?:amiz|aman)|talep|isti?yor|bekli?yor|rica|xahiş|tələb|istəyir",
    ),
    _case(
        r"[днт][ыіиуү]|[ыіиу]н|[bcçdfgğhjklmnprsştvyz][ıiuü]",
        r"шақыр|үндей|чакыр|чақир|даъват|ундай|chaqir|undaymiz|da['ʻ‘’]vat|çağır|davet",
    ),
    _case(
        r"[ғгқкн][аеоө]|[gkq]a|[nyğlrkm]?[aeə]",
        r"үндеу|үндей|жүгін|ұсын|өтініш|талап(?:тар)?\s+қой|(?:мынадай|келесі)\s+талап|хат\s+(?:жолда|жаз)|жолдай|кайрыл|"
        r"сунушта|өтүнүч|мүрәжат|мурожаат|murojaat|таклиф|taklif|sesleni|çağrı\s+yap|çağrıda|çağrımız|başvuru|öneri|"
        r"müraciət",
    ),
)
# How the news tells it: others asked of them, called them, wrote to them.
TURKIC_PAST = (
    _case(
        r"[днт][аеоөə]н|[dt][aeə]n",
        r"талап\s+ет(?:ті|кен|іп)|сұра(?:ды|ған|п)\b|talab\s+qil(?:di|gan)|so['ʻ‘’]ra(?:di|gan)",
    ),
    _case(r"[днт][ыіиуү]|[ыіиу]н", r"шақыр(?:ды|ған|ып)|үнде(?:ді|ген)"),
    _case(
        r"[ғгқк][аеоө]|н[ае]|[gkq]a",
        r"(?:хат|үндеу|өтініш)\s+(?:жолда|жаз|таста|білдір)(?:ды|ді|ған|ген|п)|жүгін(?:ді|ген|іп)|кайрыл(?:ды|ган)|"
        r"murojaat\s+qil(?:di|gan)|мурожаат\s+қил(?:ди|ган)",
    ),
)
# Words before a name that are none of it.
TURKIC_BEFORE = wordset(
    """біз мен пен бен және сондай-ақ сонымен бірге қатар сондықтан бүгін енді осыған орай байланысты үшін туралы
    бойынша мынадай ең әрі ал биз ҳәм жана менен ошондуктан biz va ва ve və bu bugün yana buni ile için de da siz
    ұйым ұйымдар белсенділер белсендісі тұрғындар журналистер ғалымдар қорғаушылар азаматтар сіз осы авторлар
    авторлары қойғандар қоғам қоғамы қоры бірлестігі ұйымы одағы коалициясы орталығы
    платформасы кору коому бирикмеси jamg'armasi uyushmasi derneği vakfı сіздерді сізді hep birlikte bir kez daha"""
)
TURKIC_JOINTS = wordset("мен пен бен және ҳәм жана менен va ва ve və ile")
TURKIC_CALLS = Lexicon(
    """талап*|сұра*|өтін*|күт*|суран*|өтүн*|сора*|өтин*|сўра*|илтимос*|talab*|so'ra*|iltimos*|kutamiz|talep*|isti*
    |bekli*|rica*|xahiş*|tələb*|istəyir*|шақыр*|үнде*|чакыр*|чақир*|даъват*|ундай*|chaqir*|undaymiz|da'vat*|çağır*
    |davet*|жүгін*|ұсын*|хат*|жолда*|кайрыл*|сунушта*|мүрәжат*|мурожаат*|murojaat*|таклиф*|taklif*|seslen*|çağr*|başvur*
    |öner*|müraciət*"""
)
