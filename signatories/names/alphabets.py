"""The alphabets as data: which letters and groups stand for which sound, and in which convention.

Sounds are written as in `transliteration`. Sources: ICAO Doc 9303, BGN/PCGN, ALA-LC, ISO 9, GOST 7.79, Duden, the
Polish and Czech orthographies, the Kazakh alphabets of 2017, 2018, 2019 and 2021, the Turkmen, Uzbek and Azerbaijani
alphabets.
"""

import re
from collections.abc import Mapping

Table = Mapping[str, str]

CYRILLIC = {
    **dict(zip("абвгдезиклмнопрстуфхцчшщ", "abvgdeziklmnoprstufhcqww", strict=True)),
    **dict.fromkeys("ёэєѐӗ", "e"),
    **dict.fromkeys("ійїыӣѝ", "i"),
    **dict.fromkeys("жҗҷџђ", "j"),
    **dict.fromkeys("әӑ", "a"),
    **dict.fromkeys("ұүӯўӱӳ", "u"),
    **dict.fromkeys("өӧӫ", "o"),
    **dict.fromkeys("ґғӷѓ", "g"),
    **dict.fromkeys("қҡқӄќҝ", "k"),
    **dict.fromkeys("ңҥӈњ", "n"),
    **dict.fromkeys("һҳҳ", "h"),
    **dict.fromkeys("ҙѕ", "z"),
    **dict.fromkeys("ъьʼ'", ""),
    **{digit: digit for digit in "0123456789"},
    "ҫ": "s",
    "љ": "l",
    "ћ": "q",
    "ҹ": "j",
    "ј": "i",
    "ю": "iu",
    "я": "ia",
    "ьо": "e",
    "йо": "io",
}

# Letters and groups that every hand reads alike.
LATIN = {
    **dict(zip("abdefghijklmnoprstuvwyz", "abdefghijklmnoprstuvviz", strict=True)),
    "c": "k",
    "ce": "se",
    "ci": "si",
    "cy": "si",
    "q": "k",
    "x": "ks",
    "'": "",
    "shch": "w",
    "schtsch": "w",
    "szcz": "w",
    "šč": "w",
    "chtch": "w",
    "shh": "w",
    "stch": "w",
    "shtsh": "w",
    "tsch": "q",
    "tch": "q",
    "ch": "q",
    "cz": "q",
    "tš": "q",
    "tsh": "q",
    "sch": "w",
    "sh": "w",
    "sz": "w",
    "tzh": "tj",
    "szh": "sj",
    "dzh": "j",
    "dsch": "j",
    "zh": "j",
    "dj": "j",
    "dž": "j",
    "dż": "j",
    "rż": "j",
    "kh": "h",
    "gh": "g",
    "ph": "f",
    "th": "t",
    "ck": "k",
    "ts": "c",
    "tz": "c",
    "tc": "c",
    "cc": "k",
    **dict.fromkeys("čçćĉ", "q"),
    **dict.fromkeys("šşșŝ", "w"),
    **dict.fromkeys("žżĵǰẑ", "j"),
    **dict.fromkeys("ţțẗ", "c"),
    **dict.fromkeys("ğǵģġǧ", "g"),
    **dict.fromkeys("əäåąāăæâ", "a"),
    **dict.fromkeys("ęėēéèêëě", "e"),
    **dict.fromkeys("öøōőô", "o"),
    **dict.fromkeys("üūúůűŭû", "u"),
    **dict.fromkeys("ıïíýÿĭȳ", "i"),
    **{digit: digit for digit in "0123456789"},
    "ł": "l",
    "đ": "d",
    "ð": "d",
    "þ": "t",
    "ß": "s",
    "œ": "e",
    "ŋ": "n",
}
# j is й where no Kazakh or English hand would write it: at the end, before a consonant, after one.
J_AS_I = re.compile(r"(?<=[aeiouyáéíóú])j(?=[^aeiouyáéíóúäöüıūə]|$)|(?<=[bcdfghklmnprstvwzčšž])j(?=[aeiouáéíóú])")

CENTRAL = {"j": "i", "ch": "h", "c": "c", "ce": "ce", "ci": "ci", "cy": "ci", "ck": "ck", "rz": "j", "sch": "sh"}
POLISH_RZ = {"prz": "pw", "trz": "tw", "krz": "kw", "chrz": "hw"}
POLISH_NASAL = {"ę": "en", "ą": "on", "ęb": "emb", "ąb": "omb", "ęp": "emp", "ąp": "omp", "ch": "h", "c": "c"}
GERMAN = {"j": "i", "ch": "h", "c": "k", "z": "c", "sch": "w", "ss": "s"}
SCHOLARLY = {
    "j": "i",
    "c": "c",
    "ce": "ce",
    "ci": "ci",
    "cy": "ci",
    "ck": "ck",
    "x": "h",
    "cz": "c",
    "â": "ia",
    "û": "iu",
}
FRENCH = {"ch": "w", "tch": "q", "ou": "u", "gue": "ge", "gui": "gi"}
TURKIC = {"x": "h", "c": "j", "ce": "je", "ci": "ji", "cy": "ji", "w": "u", "ý": "i"}

# A convention, the mark that makes it worth reading by, and what it reads otherwise than the plain table.
CONVENTIONS: tuple[tuple[re.Pattern[str], Table], ...] = (
    (re.compile(r"j"), {"j": "i"}),
    (re.compile(r"ch|c(?!h)|j|rz"), CENTRAL | POLISH_RZ),
    (re.compile(r"[og]'"), {"o'": "u", "g'": "g", "x": "h"}),
    (re.compile(r"j|x|cz|c(?!h)|[âû]"), SCHOLARLY),
    (re.compile(r"ch|ou|gu[ei]"), FRENCH),
    (re.compile(r"x|c(?!h)|w"), TURKIC),
    (re.compile(r"[scy]'|ý"), {"s'": "w", "c'": "q", "y'": "u", "ý": "u"}),
    (re.compile(r"c(?!h)"), {"ce": "ke", "ci": "ki", "cy": "ki"}),
    (re.compile(r"[ęą]"), POLISH_NASAL),
    (re.compile(r"[ou]e(?=[lhrtns][lhnrtsdk])"), {"oe": "o", "ue": "u"}),
    (
        re.compile(r"[aeo]u|ts[ie]|dz[iemv]"),
        {
            "ou": "ov",
            "au": "av",
            "eu": "ev",
            "tsi": "ti",
            "tse": "te",
            **{f"dz{sound}": f"d{sound}" for sound in "iemv"},
        },
    ),
)
GERMAN_NAME_MARK = re.compile(r"sch|w", re.IGNORECASE)  # in one word of a name, it speaks for the others
GERMAN_MARK = re.compile(r"sch|ch|w|z|ss|j")


# A German hand writes one s for с and з, and one sch for ш and ж.
GERMANS: tuple[Table, ...] = tuple(
    {**GERMAN, "sch": sch, "s": s, "ss": "s", "st": "st", "sk": "sk", "sp": "sp"} for sch in "wj" for s in "sz"
)
# Belarusian softens т and д to ць and дзь.
BELARUSIAN = {
    **CYRILLIC,
    "ў": "v",
    "ць": "t",
    "дзь": "d",
    "дзм": "dm",
    "дзв": "dv",
    **{f"ц{vowel}": f"t{CYRILLIC[vowel]}" for vowel in "іеяюё"},
    **{f"дз{vowel}": f"d{CYRILLIC[vowel]}" for vowel in "іеяюё"},
}
# Away from the stress it writes я for е: Дзянісаў, Denisov.
BELARUSIAN_YA = (
    BELARUSIAN | {f"{consonant}я": f"{CYRILLIC[consonant]}e" for consonant in "бвглмнпрсфх"} | {"дзя": "de", "ця": "te"}
)
BELARUSIAN_MARK = re.compile(r"ў|(?:ц|дз)[іеяюёь]|дз[мв]|[жчшц]ы")
# A single h, no part of a group, that may stand for г as in Hrytsenko, Hercen, Havel.
SINGLE_H = re.compile(r"(?<![cgkpstz])h")
