"""Lines that name nobody: "N.N.", "and 12 others", an address."""

import re

_STAND_IN = re.compile(
    r"n\.?\s?n\.?|н\.?\s?н\.?|anonym\w*|аноним\w*|анонім\w*|имярек|unknown|неизвестн\w*|невідом\w*"
    r"|белгісіз|(?:(?:and|und|et|и|та|і|және|жана|oraz) )?"
    r"(?:others?|andere|autres|другие|прочие|інші|басқалар|башкалар|inni)"
    r"|et\.? al|и др|и пр|та ін",
    re.IGNORECASE,
)
_COUNT = re.compile(
    r"(?:(?:and|plus|und|et|и|та|і|және|жана|oraz)\s+)?(?:another|more|ещё|еще|ще|тағы|дагы|noch)?\s*\d+\s+"
    r"(?:more|others?|further|signat|people|persons|organi[sz]|weitere|autres|других|подпис|человек|организац"
    r"|інших|підпис|осіб|організац|басқа|адам|қол|ұйым|башка|киши|inn|osób)",
    re.IGNORECASE,
)


def why_not_a_name(text: str) -> str:
    """Why a tidied text is no name of anybody, in plain words; "" when it may be one."""
    if not any(map(str.isalpha, text)):
        return "no letters"
    if "@" in text or "://" in text:
        return "an address, not a name"
    if _STAND_IN.fullmatch(text.strip(" .,()…")):
        return "a stand-in for a name"
    if _COUNT.match(text.strip(" .,()+…")):
        return "a number of people, not a name"
    return ""
