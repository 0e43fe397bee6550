"""Which language a text is written in: by its letters, then by its commonest words."""

from __future__ import annotations

import re
from collections import Counter

from .lines import WORD

# Languages in whose documents names of months and countries are understood; Babel has their names.
COMMON_LANGUAGES = (
    "en",
    "ru",
    "kk",
    "uk",
    "de",
    "fr",
    "es",
    "it",
    "pt",
    "pl",
    "ky",
    "uz",
    "tr",
    "nl",
    "cs",
    "be",
    "ka",
)
FURTHER_LANGUAGES = (
    "hy",
    "az",
    "tg",
    "tk",
    "ro",
    "sv",
    "no",
    "da",
    "fi",
    "hu",
    "el",
    "bg",
    "sr",
    "hr",
    "sk",
    "et",
    "lv",
    "lt",
    "ar",
    "fa",
)
READ_LANGUAGES = COMMON_LANGUAGES + FURTHER_LANGUAGES
SAMPLE = 40_000

# Commonest words, each a sign of its language.
COMMON: dict[str, frozenset[str]] = {
    language: frozenset(words.split())
    for language, words in {
        "en": "the of and to in that is for on with as by this we are our have from be which has not their it at",
        "de": "der die und das den von zu mit des für im ist auf nicht eine sich dem wir als auch werden ein",
        "fr": "le les des et la en du une est pour dans que qui sur nous par au plus pas ce aux avec sont",
        "es": "el de a los las y del que en la por con para una se es al como más nuestro sus estos lo su",
        "pt": "o os as a e é de do da que em para com uma não dos das no na por pela pelo ao à se mais são como ou sua",
        "it": "il di che e la della per un in con non del sono le dei alla nel si più gli delle una",
        "pl": "i w na z do nie się że jest o to oraz dla przez jako od po ich są przy",
        "nl": "de het van een en in is dat op te voor met zijn aan niet die door wij ook",
        "tr": "ve bir bu için ile da de olarak olan daha çok en biz ki ne kadar ancak",
        "uz": "va bilan uchun bu ham biz bo'lgan haqida edi emas qilish o'z deb har davlat inson",
        "kaa": "hám menen ushın bul biz bolıp haqqında insan emes óz",
        "kk": "jáne men úshin bul biz bolyp turaly adam emes óz",
        "az": "və bu bir üçün ilə olan biz də ki daha edir",
        "tk": "we bilen üçin bu biz hem bolan hakynda däl",
        "sv": "och att det som en på är av för med den till inte vi har de ett",
        "no": "og det som er på av for med til en ikke vi har de et",
        "fi": "ja on ei että se ovat oli joka jotka mutta tai sekä myös me koko ovat",
        "cs": "a v na se že je z do o s k pro jako za by jsou",
        "sk": "a v na sa že je z do o s k pre ako za by sú",
        "ro": "și de în la a cu pe care din pentru nu este o că",
        "hu": "a az és hogy nem is egy ez meg van mint de",
        "lt": "ir kad yra su į iš ne už tai mes dėl",
        "lv": "un ir ka no par ar uz kas nav lai mēs",
        "et": "ja on et ei see mis oma kui ning me",
        "hr": "i u na je da se za od su s koji ne kao",
        "sq": "dhe të në e për me një nga që është",
        "ru": "и в не на что с по как к за из о для это от мы их его при также",
        "uk": "і в не на що з та до за як про для це від ми їх його при також у",
        "be": "і ў не на што з да за як пра для гэта ад мы іх яго",
        "bg": "и в не на че с по като към за от да се е са това",
        "sr": "и у не на да с по као за од се је су то ми",
        "mk": "и во не на дека со по како за од да се е се тоа",
        "kk-cyrl": "және мен үшін бұл біз болып туралы адам емес өз бен де да деп бар",
        "ky": "жана менен үчүн бул биз болуп жөнүндө адам эмес өз деп бар",
        "kaa-cyrl": "ҳәм менен ушын бул биз болып ҳаққында инсан емес өз деп бар",
        "uz-cyrl": "ва билан учун бу биз бўлган ҳақида инсон эмас ўз деб бор",
        "tg": "ва бо барои ин мо аз дар ба ки инсон",
        "tt": "һәм белән өчен бу без булган турында кеше түгел үз",
        "mn": "болон нь энэ бид юм хүний байна эрх",
    }.items()
}
# Letters that one alphabet has and most of its neighbours do not.
LETTERS: dict[str, str] = {
    "pl": "ąęłńśźż",
    "pt": "ãõç",
    "es": "ñ¿¡",
    "de": "äöüß",
    "fr": "èêàçœ",
    "tr": "ğışç",
    "az": "əğış",
    "ro": "șțăâî",
    "cs": "ěřůž",
    "sk": "ľĺŕô",
    "hu": "őűö",
    "lt": "ėįųū",
    "lv": "āēīķļņ",
    "sv": "åäö",
    "fi": "äö",
    "no": "æøå",
    "kaa": "áúóıǵń",
    "kk-cyrl": "ұәіқғһ",
    "kaa-cyrl": "ўәҳқғ",
    "uz-cyrl": "ўҳқғ",
    "ky": "ңөү",
    "tg": "ҷӣӯҳқғ",
    "uk": "їєґі",
    "be": "ўі",
    "ru": "ыэё",
    "tt": "җәһңөү",
    "mn": "өү",
    "sr": "ђћџљњј",
    "mk": "ѓќѕљњј",
}
SCRIPTS: dict[str, tuple[str, str]] = {
    "ka": ("\u10a0", "\u10ff"),
    "hy": ("\u0530", "\u058f"),
    "el": ("\u0370", "\u03ff"),
    "he": ("\u0590", "\u05ff"),
    "ar": ("\u0600", "\u06ff"),
    "hi": ("\u0900", "\u097f"),
    "bn": ("\u0980", "\u09ff"),
    "th": ("\u0e00", "\u0e7f"),
    "my": ("\u1000", "\u109f"),
    "ja": ("\u3040", "\u30ff"),
    "ko": ("\uac00", "\ud7af"),
    "zh": ("\u4e00", "\u9fff"),
}
FIRST_OF_SCRIPTS = min(low for low, _ in SCRIPTS.values())
PERSIAN = "پچژگک"
LATIN = re.compile("[a-z\u00c0-\u024f\u1e00-\u1eff]", re.IGNORECASE)
CYRILLIC = re.compile("[\u0400-\u052f]")
NAMES = {"kk-cyrl": "kk", "kaa-cyrl": "kaa", "uz-cyrl": "uz", "uz": "uz-Latn", "kk": "kk-Latn", "kaa": "kaa-Latn"}


def language_of(text: str) -> str | None:
    """The language as a BCP 47 tag ("en", "kk", "uz-Latn"); None where there is too little to tell."""
    sample = _sample(text).lower()
    letters = Counter(sample)
    latin = sum(count for letter, count in letters.items() if LATIN.match(letter))
    cyrillic = sum(count for letter, count in letters.items() if CYRILLIC.match(letter))
    script, count = _other_script(letters)
    if count > max(latin, cyrillic):
        return script
    if not latin and not cyrillic:
        return None
    counts = Counter(WORD.findall(sample))
    languages = [name for name in COMMON if (min(COMMON[name], key=len) >= "\u0400") == (cyrillic > latin)]
    scores = {name: _score(name, counts, letters) for name in languages}
    best = max(scores, key=lambda name: scores[name])
    return NAMES.get(best, best) if scores[best] > 0 else None


def _sample(text: str) -> str:
    """The middle of the text says more about its language than menus before and lists of names after."""
    if len(text) <= SAMPLE:
        return text
    third = len(text) // 3
    return text[third : third + SAMPLE]


def _other_script(letters: Counter[str]) -> tuple[str, int]:
    further = {letter: count for letter, count in letters.items() if letter >= FIRST_OF_SCRIPTS}
    counts = {
        language: sum(count for letter, count in further.items() if low <= letter <= high)
        for language, (low, high) in SCRIPTS.items()
    }
    best = max(counts, key=lambda language: counts[language])
    if best == "zh" and counts["ja"] > counts["zh"] / 10:
        best = "ja"
    if best == "ar" and sum(letters[letter] for letter in PERSIAN) > counts["ar"] / 50:
        return "fa", counts["ar"]
    return best, counts[best]


def _score(language: str, words: Counter[str], letters: Counter[str]) -> float:
    score = float(sum(words[word] for word in COMMON[language]))
    return score + sum(letters[letter] for letter in LETTERS.get(language, "")) / 4
