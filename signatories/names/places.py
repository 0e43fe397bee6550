"""Countries and the cities of the field as they appear in names of organizations, by their beginnings."""

from babel import Locale

_SURNAMES_TOO = frozenset(("LU",))  # Rosa Luxemburg
_LANGUAGES = ("en", "ru", "kk", "uk", "ky", "pl", "fr", "de", "be")

# Adjectives and short forms that Babel's names do not begin.
_MORE = """
KZ kazakh- kazak- қазақ- казах- казак- kasach- kazach- qazaq- рк / KG kyrgyz- кыргыз- киргиз- қырғыз- kirgis-
kirgiz- kirghiz- кр / RU russ- росси- росій- рус- ресей- rosyj- ros- расі- расій- рф / UA ukrain- украин- україн- /
BY belarus- belarusian- беларус- белорус- білорус- białorus- biélorus- bélarus- belarussi- / UZ uzbek- узбек- өзбек-
usbek- ouzbék- ўзбек- oʻzbek- / TJ tajik- таджик- тәжік- tadschik- tadjik- tadżyc- тожик- / TM turkmen- туркмен-
түрікмен- / AZ azer- азерб- әзірб- aserb- / AM armen- армен- армян- вірмен- ormiań- / GE georgia- грузин- грузи-
gruzi- gruziń- géorgi- georgisch- / MD moldov- молдав- молдов- / PL poles polak- поляк- палякаў polish польск-
польш- polsk- pols- polon- polnisch- / NO norsk- norw- норвеж- норвег- норвез- norweg- norwesk- norvég- / NL netherland-
dutch нидерланд- нідерланд- голланд- niederländ- holend- néerland- / SE swed- швед- szwed- suéd- schwed- / FI finn-
finland- финск- финлянд- фінськ- фінлянд- fińsk- / DE german- немец- германи- германск- німец- німеч- niemiec-
deutsch- allemand- / FR french франц- frances- français- französ- / GB uk britain british брит- велико- / US usa us
american сша америк- америкалық америко- amerykań- américain- amerika- / CZ czech- чеш- чех- чесь- tschech- tchèque-
/ LT lithuan- литов- литва литвы litew- / LV latvia- латв- латыш- / EE eston- эстон- / BE belgi- бельги- бельгій- /
CH swiss швейцар- / AT austria- австри- / CA canad- канад- / CN chin- кита- қытай- кытай- / IT ital- италь- италия-
італ- / TR turk- turkey турец- турци- түрік- түрки- / BG bulgar- болгар- / RO roman- румын- / HU hungar- венг- / XK
kosov- косов- / AU austral- австрал- / IE ireland irish ирланд- / DK danish denmark датск- данськ- / IL israel-
израил- / KR korea- корей- коре- / MN mongol- монгол- / RS serb- серб- / SK slovak- словак- словац-
"""
_CITIES = """
moscow- москв- московс- мәскеу- moskau- moskiew- moskwa moscou moskov- / petersburg- петербург- санкт- / almaty-
алмат- алма- / astana- астан- нур-султан- / karagand- qaraghand- караганд- қарағанд- / kharkiv- kharkov- харків-
харьков- charków- / kyiv- kiev- киев- київ- / crime- крым- крим- qırım- қырым- krim- / minsk- мінск- минск- /
bishkek- бишкек- / osh ош ошск- / tashkent- ташкент- / dushanbe- душанбе- / baku баку бакинск- / yerevan- ерева- /
tbilisi- тбилис- / warsaw- варшав- warszaw- / london- лондон- / brussels брюссел- / berlin- берлин- / shymkent-
шымкент- / atyrau- атырау- / aktobe- актоб- ақтөбе- актюб- / pavlodar- павлодар- / kostanai- kostanay- костана-
қостанай- / uralsk- уральск- / donbas- донбас- донец- донеч- / vanadzor- ванадзор- / prague- праг- prask-
"""


def _entries(table: str) -> list[list[str]]:
    return [line.split() for line in table.replace("\n", " ").split("/")]


def place_words() -> dict[str, str]:
    """Word or beginning (with "-") -> place; countries by their ISO code, cities by their English beginning."""
    found: dict[str, str] = {}
    for language in _LANGUAGES:
        for code, name in Locale(language).territories.items():
            if len(code) == 2 and code.isalpha() and " " not in name and code not in _SURNAMES_TOO:
                found.setdefault(_beginning(name.lower()), code)
    for code, *words in _entries(_MORE):
        found.update({word: code for word in words if "+" not in word})
    for first, *words in _entries(_CITIES):
        found.update({word: first.rstrip("-") for word in (first, *words)})
    return found


def _beginning(name: str) -> str:
    """A name as a beginning that case endings may follow; short names only as they are."""
    return name if len(name) < 6 else name.rstrip("аяьыіiaeоo") + "-"
