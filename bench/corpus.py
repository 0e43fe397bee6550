"""A corpus of invented appeals, one JSON record a line, as `manage.py import_appeals` reads them.

    python bench/corpus.py 1000 [--seed 1] [--first 0] >appeals.jsonl

Nothing in it is anybody's: words and names are made of invented syllables, and only the commonest words and those of
the field are real, so that questions in plain words find something. An appeal follows from the seed and its number
alone: any part of the corpus can be made again, and none of it has to be kept in memory.
"""

import argparse
import json
import random
import sys
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache, lru_cache
from itertools import accumulate, islice, product

WORDS = (400, 2_500)  # of a body
DEMANDS = (3, 12)
MEDIAN_SIGNATORIES, SPREAD, MOST_SIGNATORIES = 15, 1.0, 1_500
PEOPLE, ORGANIZATIONS, OFFICES = 200_000, 3_000, 200
RUSSIAN = 0.15
COUNTRY_STATED = 0.6
FIRST_DAY, LAST_DAY = date(1995, 1, 1), date(2026, 6, 30)

# How often a word stands in a text falls with its rank (Zipf). A table holds each as often as it shall be drawn.
VOCABULARY = 60_000
TABLE = 1 << 20

COMMON = {
    "en": "the of and to in that is for on with by as are be was this from at have not which their has it or were all "
    "his an been they who its more but also will any other such against under no",
    "ru": "и в на что с по не о за из к это для от как были его также их все до или при а мы был она после они",
}
FIELD = {
    "en": "rights human government authorities people freedom law court citizens assembly peaceful release political "
    "prisoners journalists police trial protest protesters torture investigation arrest detention prison independent "
    "media elections censorship demand appeal statement president parliament ministry prosecutor charges criminal "
    "code activists lawyers union workers strike violence force restore internet communications dialogue society civil "
    "international obligations covenant expression association religion justice fair hearing victims families "
    "impartial observers monitor reform constitution amnesty persecution threats harassment land labour wages",
    "ru": "права человека власти народ свобода закон суд граждане собрание мирное освободить политические заключённые "
    "журналисты полиция процесс протест пытки расследование арест задержание тюрьма независимый выборы цензура "
    "требование обращение заявление президент парламент министерство прокурор обвинения уголовный кодекс активисты "
    "адвокаты профсоюз рабочие забастовка насилие восстановить связь диалог общество гражданское международный "
    "обязательства пакт слово объединение религия справедливость жертвы семьи наблюдатели реформа конституция амнистия",
}
ASKING = {
    "en": ("release", "investigate", "end the persecution of", "repeal", "allow", "restore", "guarantee", "stop"),
    "ru": ("освободить", "расследовать", "прекратить преследование", "отменить", "разрешить", "восстановить"),
}
TITLES = {
    "en": ("Appeal on", "Open letter on", "Joint statement on", "Statement concerning", "Petition for"),
    "ru": ("Обращение о", "Открытое письмо о", "Совместное заявление о", "Заявление о", "Петиция о"),
}
CALLS = {"en": "We call on the authorities:", "ru": "Мы призываем власти:"}
KINDS = ("appeal", "open-letter", "joint-statement", "statement", "petition")

# Syllables in both alphabets; no name of them is meant to be anybody's.
SYLLABLES = (
    "ba ба|be бе|vo во|vu ву|ga га|gi ги|da да|do до|zha жа|zhu жу|za за|zi зи|ka ка|ko ко|la ла|li ли|ma ма|mu му|"
    "na на|no но|pa па|pe пе|ra ра|ru ру|sa са|so со|ta та|ty ты|kha ха|khu ху|tsa ца|cho чо|sha ша|shy шы|yu ю|ya я|"
    "el ел|or ор|um ум|in ин|as ас|ur ур"
)
PAIRS = [tuple(pair.split()) for pair in SYLLABLES.split("|")]
SURNAME_ENDS = [("lund", "лунд"), ("mor", "мор"), ("vik", "вик"), ("tesh", "теш"), ("dal", "дал"), ("rumb", "румб")]
GIVEN_ENDS = [("mil", "мил"), ("ta", "та"), ("ros", "рос"), ("vena", "вена"), ("sul", "сул")]
OTHER_SPELLINGS = (
    ("zh", "j"),
    ("kh", "h"),
    ("ya", "ia"),
    ("yu", "iu"),
    ("ts", "c"),
    ("sh", "ş"),
    ("y", "i"),
    ("v", "w"),
)

BODIES = (
    "Human Rights Centre",
    "Journalists Union",
    "Legal Aid Fund",
    "Media Institute",
    "Youth Movement",
    "Committee",
)
ROLES = ("journalist", "lawyer", "human rights defender", "teacher", "poet", "trade unionist", "doctor", "student")
COUNTRIES = ("KZ", "KZ", "KZ", "KZ", "RU", "KG", "UA", "BY", "PL", "DE", "GB", "US", "FR", "NL", "NO", "CZ")
OFFICE_HEADS = ("Ministry of", "Committee on", "Prosecutor of", "Akim of", "President of", "Parliament of", "Court of")

MEASURES = (
    *("release", "end-prosecution", "investigate", "veto-or-amend-law", "repeal-law", "allow-assembly", "monitor"),
    *("refrain-from-force", "dialogue", "restore-communications", "electoral-reform", "judicial-reform"),
    *("end-censorship", "hold-accountable", "ensure-fair-trial"),
)
RIGHTS = (
    *("freedom-of-expression", "peaceful-assembly", "freedom-of-association", "fair-trial", "freedom-from-torture"),
    *("media-freedom", "liberty-of-person", "trade-union-rights", "free-elections"),
)


def appeals(count: int, seed: int = 1, first: int = 0) -> Iterator[dict[str, object]]:
    """The records number `first` and following of the corpus of this seed."""
    for number in range(first, first + count):
        yield appeal(number, seed)


def appeal(number: int, seed: int = 1) -> dict[str, object]:
    """The record of this number."""
    chance = random.Random(f"{seed} {number}")  # noqa: S311 - the same numbers each time, not secret ones
    language = "ru" if chance.random() < RUSSIAN else "en"
    words = words_of(language)
    demands = [_demand(chance, language, words) for _ in range(chance.randint(*DEMANDS))]
    return {
        "title": f"{chance.choice(TITLES[language])} {' '.join(chance.choices(words, k=chance.randint(2, 7)))}",
        "kind": chance.choice(KINDS),
        "date": str(FIRST_DAY + timedelta(days=chance.randrange((LAST_DAY - FIRST_DAY).days))),
        "language": language,
        "body": f"{_body(chance, language, words, demands)}\n\n{contact(number)}",
        "demands": [{"words": words, "themes": _themes(chance)} for words in demands],
        "signatories": [_signatory(chance) for _ in range(_signatories(chance))],
        "issuers": [organization(_few(chance, ORGANIZATIONS)) for _ in range(chance.choice((0, 0, 0, 1, 1, 2)))],
        "addressees": list({office(_few(chance, OFFICES)): None for _ in range(chance.choice((1, 1, 1, 2, 3)))}),
    }


def contact(number: int) -> str:
    """The last line of an appeal. An archive withholds it."""
    return f"press-{number}@example.org"


# -- words -------------------------------------------------------------------------------------------------------------


@cache
def words_of(language: str) -> list[str]:
    """A table from which words are drawn evenly, and yet come as often as those of a language do."""
    vocabulary = list(dict.fromkeys([*COMMON[language].split(), *FIELD[language].split(), *_invented(language)]))
    weights = [1 / rank for rank in range(1, VOCABULARY + 1)]
    scale = (TABLE - VOCABULARY) / sum(weights)
    ends = accumulate(1 + int(weight * scale) for weight in weights)
    table: list[str] = []
    for word, end in zip(vocabulary[:VOCABULARY], ends, strict=True):
        table += [word] * (end - len(table))
    return table


def _invented(language: str) -> Iterator[str]:
    """More words than are needed, the shorter ones first."""
    place = ("en", "ru").index(language)
    pieces = [pair[place] for pair in PAIRS]
    for length in (2, 3, 4):
        # In steps that share no divisor with the number of all, so that neighbours do not begin alike.
        every = list(product(pieces, repeat=length))[: 2 * VOCABULARY]
        for at in range(len(every)):
            yield "".join(every[at * 7_919 % len(every)])


def _demand(chance: random.Random, language: str, words: list[str]) -> str:
    return f"{chance.choice(ASKING[language])} {' '.join(chance.choices(words, k=chance.randint(5, 24)))}"


def _body(chance: random.Random, language: str, words: list[str], demands: list[str]) -> str:
    left = chance.randint(*WORDS) - sum(len(demand.split()) for demand in demands)
    drawn = iter(chance.choices(words, k=left))
    paragraphs, sentences = [], []
    while sentence := " ".join(islice(drawn, int(6 + 22 * chance.random()))):
        sentences.append(f"{sentence.capitalize()}.")
        if chance.random() < 0.25:
            paragraphs.append(" ".join(sentences))
            sentences = []
    paragraphs.append(" ".join(sentences))
    asked = "\n".join(f"{place}. {demand};" for place, demand in enumerate(demands, 1))
    paragraphs.insert(len(paragraphs) * 2 // 3, f"{CALLS[language]}\n\n{asked}")
    return "\n\n".join(filter(None, paragraphs))


def _themes(chance: random.Random) -> list[str]:
    measures = chance.choices(MEASURES, k=chance.choice((1, 1, 2)))
    rights = chance.choices(RIGHTS, k=chance.choice((0, 0, 1, 2)))
    return [*{f"measures/{slug}": None for slug in measures}, *{f"rights/{slug}": None for slug in rights}]


# -- names -------------------------------------------------------------------------------------------------------------


def _few(chance: random.Random, count: int) -> int:
    """A number below `count`; the low ones come often, the high ones seldom."""
    return int(count * chance.random() ** 3)


def _signatories(chance: random.Random) -> int:
    return min(int(MEDIAN_SIGNATORIES * chance.lognormvariate(0, SPREAD)), MOST_SIGNATORIES)


def _signatory(chance: random.Random) -> dict[str, str]:
    if chance.random() < 0.15:
        found = {"name": organization(_few(chance, ORGANIZATIONS)), "kind": "organization"}
    else:
        found = {"name": _spelled(chance, *person(_few(chance, PEOPLE))), "kind": "person"}
        if chance.random() < 0.5:
            found["role"] = chance.choice(ROLES)
        if chance.random() < 0.3:
            found["affiliation"] = organization(_few(chance, ORGANIZATIONS))
    if chance.random() < COUNTRY_STATED:
        found["country"] = chance.choice(COUNTRIES)
    return found


def _spelled(chance: random.Random, latin: str, cyrillic: str) -> str:
    """The name as this list prints it: most as English print does, some in another way."""
    way = chance.random()
    if way < 0.7:
        return latin
    if way < 0.85:
        return cyrillic
    if way < 0.95:
        return _otherwise(latin)
    given, _, surname = latin.partition(" ")
    return f"{given[0]}. {surname}"


def _otherwise(latin: str) -> str:
    spelled = latin.lower()
    for usual, other in OTHER_SPELLINGS:
        spelled = spelled.replace(usual, other)
    return spelled.title()


@lru_cache(maxsize=20_000)
def person(number: int) -> tuple[str, str]:
    """The name of one of the people, as in Latin letters and in Cyrillic."""
    # A step that shares no divisor with the number of all names: neighbours are called otherwise.
    rest, chosen = number * 7_919, []
    for pieces in (SURNAME_ENDS, PAIRS, GIVEN_ENDS, PAIRS, PAIRS):
        rest, at = divmod(rest, len(pieces))
        chosen.append(pieces[at])
    end, second, given_end, first, given = chosen
    latin, cyrillic = (
        f"{given[place]}{given_end[place]} {first[place]}{second[place]}{end[place]}".title() for place in (0, 1)
    )
    return latin, cyrillic


@cache
def organization(number: int) -> str:
    chance = random.Random(f"organization {number}")  # noqa: S311
    own = "".join(pair[0] for pair in chance.choices(PAIRS, k=3)).capitalize()
    return f"{own} {chance.choice(BODIES)}"


@cache
def office(number: int) -> str:
    chance = random.Random(f"office {number}")  # noqa: S311
    return f"{chance.choice(OFFICE_HEADS)} {''.join(pair[0] for pair in chance.choices(PAIRS, k=3)).capitalize()}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("count", type=int, help="how many appeals")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--first", type=int, default=0, help="the number of the first one")
    options = parser.parse_args()
    for record in appeals(options.count, options.seed, options.first):
        sys.stdout.write(json.dumps(record, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
