"""Whom a title names as the one it is for ("Open letter to the President", "Президентке ашық хат")."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from .address import ADJECTIVE_DATIVES, is_purpose
from .blocks import Block
from .coordination import without_articles
from .lexicon import Lexicon, wordset
from .lines import SPACE, WORD, words_of
from .parts import Quote
from .vocabulary.addressed import BODIES
from .vocabulary.demanding import ASKING, IMPERATIVES, POWER
from .vocabulary.head import ADDRESS_DATIVES, INTO, KIND_WORDS, OFFICES
from .vocabulary.wishing import COMMANDS

ARTICLES = r"(?:the\s+|den\s+|die\s+|das\s+|der\s+|la\s+|los\s+|las\s+|les\s+|els\s+|le\s+|l['’])?"
TO = re.compile(
    rf"\b(?:addressed to|to|till|til|к|ко|до|в адрес|на имя|на адресу|на ім['’]я):?\s+{ARTICLES}(?=(?P<whom>.+)$)",
    re.IGNORECASE,
)
# "a favor de", "à propos de": what a document is for or about.
NO_TURN = (
    r"(?!(?:favore?|raíz|propósito|causa|pesar|través|partir|nombre|propos|suite|occasion|issue|veille|nom|sujet|"
    r"sostegno|seguito|nome|proposito|respeito)\s(?:d(?:e[lis]?|u|i|ell[aeo]|egli|a|o)\b|d['’]|dell['’]))"
)
# Prepositions that mean much else: they count right after the word that says what the document is.
AMBIGUOUS_TO = re.compile(
    rf"\b(?:(?:aan|an|à|all[aeo]|agli|a[il]?|aux?|aos?|às|do|в(?=\s+{INTO}))\s+|all['’]){ARTICLES}{NO_TURN}"
    r"(?=(?P<whom>.+)$)",
    re.IGNORECASE,
)
CALL_ON = re.compile(r"\b(?:call(?:s|ing)? (?:up)?on|urg(?:es?|ing))\s+(?:the\s+)?(?=(?P<whom>.+)$)", re.IGNORECASE)
# "Tell the Garden Council to open the gates", "Ask Orchard Works: ...": how petitions are called.
TELL = re.compile(
    r"^(?:tell|ask)\s+(?:the\s+)?(?!(?:me|us|you|your|them|him|her|an?|to|about|for|of|why|how|what|if|not)\b)"
    r"(?=(?P<whom>[^:]{2,80}?(?::\s|\s(?:not\s)?to\s[a-z]).*)$)",
    re.IGNORECASE,
)
# "Governor Sample: Open the gates!": whom a title speaks to before it says what to do.
VOCATIVE = re.compile(r"^(?:the\s+)?(?=(?P<whom>[^:,.]{3,60}):\s+(?P<act>\w.{3,}!)$)", re.IGNORECASE)
# "Our demands to the Garden Council": with an office or a body, as demands are for much else.
DEMANDS_TO = re.compile(
    r"\b(?:demands|requests|forderungen|exigences|exigencias|требования|вимоги)\s+(?:to|for|an|à|a|al|aux?|к|до)\s+"
    r"(?:the\s+|den\s+|die\s+|das\s+|la\s+|los\s+|las\s+|les\s+)?(?=(?P<whom>.+)$)",
    re.IGNORECASE,
)
# "To the Minister about the gardens"
OPENING_TO = re.compile(r"^(?:To|An|До|К|Ко|Do|Al|Au|À|Alla)\s+" + ARTICLES + r"(?=(?P<whom>.+)$)")
NOT_TO = re.compile(
    r"\b(?:response|reaction|regards?|relation|due|thanks|support|opposition|threats?|right|call|access|end)\s$",
    re.IGNORECASE,
)
# "from 2012 to 2014": between the two stands no office.
SPAN_TO = re.compile(r"\bfrom (?:\w+ ){0,2}\d.{0,40}\s$", re.IGNORECASE)
ADJACENT = re.compile(
    r"(?:\s(?:abiertas?|ouvertes?|aperta|abertas?|otwarty|pública|oberta|commune|conjunta))?"
    r"(?:\s(?:dirigid[ao]s?|enviad[ao]s?|adressée?s?|envoyée?s?|indirizzat[ae]|inviat[ae]))?\s$",
    re.IGNORECASE,
)
# Kazakh names whom before what, in the dative; those who write stand before both, in the plural and the genitive.
BEFORE_KIND = re.compile(
    r"^(?:.*[лдт][ае]р[ыі]?[ндт][ыі]ң\s)?"
    r"(?=(?P<whom>(?:[^,.:;]{3,60}(?:іне|ына|[ғқ]а|[гк]е),\s)*[^,.:;]{3,120}?(?:іне|ына|[ғқ]а|[гк]е))\s+"
    r"(?:(?:ашық|бірлескен|ұжымдық|ресми)\s+)?(?:хат|үндеу|өтініш|мәлімдеме)\w*\s*(?:$|[^\w\s]))",
    re.IGNORECASE,
)
# The same in Uzbek and Kyrgyz.
BEFORE_XAT = re.compile(
    r"^(?=(?P<whom>[^.:;]{3,160}?(?:[gqk]a|[гкқ][аеоө]|[ыиуү]н[аеө]))\s+"
    r"(?:ochiq\s+xat|очиқ\s+хат|ачык\s+кат|murojaat|мурожаат|кайрылуу)\w*\s*(?:$|[^\w\s]))",
    re.IGNORECASE,
)
# "Bahçe Bakanına açık mektup", and "Открытое письмо Apple": names of companies take no ending in Cyrillic.
BEFORE_LETTER = re.compile(
    r"^(?=(?P<whom>[^,.:;]{3,120}?[aeı])\s+(?:açık\s+(?:mektup|çağrı)|çağrı)(?:\W|$))", re.IGNORECASE
)
# "致梨城政府的公开信": Chinese names whom between "to" and the letter.
BEFORE_CHINESE = re.compile(
    r"[致给給](?=(?P<whom>[^，。、：:\s]{2,30}?)的?(?:一封)?(?:公开信|公開信|联名信|聯名信|联署信|聯署信|請願書|请愿书))"
)
LATIN_NAME = re.compile(
    r"\b(?i:письмо|обращение|лист|звернення)\s+(?=(?P<whom>(?:(?:компании|компанії|корпорации|корпорації)\s)?"
    r"[A-Z][\w.&-]*(?:\s[A-Z][\w.&-]*){0,3})\s*(?:$|[.:,–—-]))"
)
# "Открытое письмо Анне Примеровой", "Відкритий лист Примерову П. П.": a person in the dative.
FULL_NAME_DATIVE = (
    r"[А-ЯІЇЄҐ][\w’-]+(?:у|ю|е|і|ой|ей|ій|ові|еві)\s(?:[А-ЯІЇЄҐ][\w’-]+(?:у|ю|не|ні)\s)?"
    r"[А-ЯІЇЄҐ][\w’-]+(?:у|ю|ой|ей|ій)\b"
)
NAME_DATIVE = re.compile(
    r"\b(?i:письмо|обращение|лист|звернення)\s+(?i:г-ну\s|господину\s|госпоже\s|пану\s|пані\s)?"
    r"(?=(?P<whom>(?:[А-ЯІЇЄҐ]\.\s?){1,2}[А-ЯІЇЄҐ][\w’-]+(?:у|ю|ой|ей|ій)\b|"
    rf"{FULL_NAME_DATIVE}(?:(?:,|\sи|\sта|\sі|\sй)\s{FULL_NAME_DATIVE})*|"
    r"[А-ЯІЇЄҐ][\w’-]+(?:у|ю|ой|ей|ій)\s(?:[А-ЯІЇЄҐ]\.\s?){1,2}))"
)
TITLE_END = re.compile(
    r"\s*(?::|\s[-–—]\s|\s\||(?<!\b(?-i:[A-ZА-ЯЁІЇЄҐ]))(?<!\bMM)(?<!\bMme)(?<!\bSr)(?<!\bSres)(?<!\bHon)(?<!\bProf)(?<!\bDr)(?<!\bMr)(?<!\bMs)(?<!\bMrs)(?<!\bSt)"
    r"(?<!\bInc)(?<!\bLic)(?<!\bIng)(?<!\bArq)(?<!\bMtro)(?<!\bMtra)(?<!\bDra)(?<!\bSra)\.\s|"
    r"(?<!inister)(?<!inisterium)(?<!inisterin)(?<!usschuss)(?<!ommissioner)(?<!ecretary)\s"
    r"(?:on|about|regarding|concerning|calling|in|over|against|not|ahead|before|after|"
    r"following|amid|in support|from|w sprawie|ws|z (?:apelem|prośbą|żądaniem)|o(?=\s\w+nie\b)|"
    r"om|over|zum|zur|zu|für|gegen|über|wegen|sobre|para|por|ante|contra|sur|pour|"
    r"contre|о|об|про|против|проти|с просьбой|із проханням|з проханням|по поводу|в связи|з приводу|у зв'язку|щодо|"
    r"перед|накануне|в преддверии|напередодні|vor|"
    r"відносно|стосовно|із закликом|с призывом|с требованием|with|for|asking|demanding|urging|"
    r"advising|requesting|opposing|supporting|expressing|to)(?:\s|$)).*$",
    re.IGNORECASE,
)
# What a document is about, named between the word for it and a "to" ("Statement on the changes to the Garden Bill").
ABOUT = re.compile(r"\b(?:on|about|re|regarding|concerning|following|over)\b", re.IGNORECASE)
MESSAGES = ("message", "plea", "note", "memo", "memorandum", "submission", "послание", "наказ", "послання")
ANY_KIND = Lexicon([*MESSAGES, *(entry for lexicon in KIND_WORDS.values() for entry in lexicon.entries)])


def directed_to(title: Sequence[Block]) -> tuple[Quote, ...]:
    """Those whom a title names as the ones it is for."""
    return _named_in(title, calls=False)


def called_on(title: Sequence[Block]) -> tuple[Quote, ...]:
    """Those of whom a title says that something is asked ("Beekeepers urge the Garden Council to open the gates")."""
    return _named_in(title, calls=True)


def _named_in(title: Sequence[Block], *, calls: bool) -> tuple[Quote, ...]:
    """Those whom a title names in its only line, or before a colon."""
    if not title or (len(title) > 1 and not title[0].text.endswith(":")):
        return ()
    block = title[0]
    for start, whom, called in _directions(block.text):
        words = words_of(whom)
        if is_purpose([*words_of(block.text[:start])[-2:], *words]):
            return ()
        if not words or _says_what_for(block.text[:start], words):
            continue
        if len(words) <= LONGEST_NAME or _is_body(words[:NEAR]):
            bounds = without_articles(whom) if called is calls else ()
            return tuple(block.part(start + begin, start + stop, 0.6) for begin, stop in bounds)
    return ()


LONGEST_NAME, NEAR = 8, 5


def _says_what_for(before: str, words: list[str]) -> bool:
    """Whether words behind "to" say what to do ("Open letter: Save the wells to End the Drought")."""
    if ASKING.opens(words):
        return True
    commands = IMPERATIVES.opens(words) or COMMANDS.opens(words)
    return commands and (FURTHER.search(before) is not None or words[1:2] == ["the"])


# A title that has gone on behind its colon.
FURTHER = re.compile(r":\s*\w")


def _directions(text: str) -> Iterator[tuple[int, str, bool]]:
    """Where in a title it may turn to somebody, to whom, and whether it says that they are asked."""
    found = [*CALL_ON.finditer(text), *TELL.finditer(text), *DEMANDS_TO.finditer(text), *_after_kind(text)]
    found += [match for match in VOCATIVE.finditer(text) if _is_told(match)]
    found += [match for match in OPENING_TO.finditer(text) if OFFICES.has(words_of(match["whom"])[:NEAR_OFFICE])]
    for pattern in (BEFORE_KIND, BEFORE_XAT, BEFORE_LETTER, BEFORE_CHINESE, LATIN_NAME, NAME_DATIVE):
        found += pattern.finditer(text)
    for match in sorted(found, key=lambda match: match.start("whom")):
        whom = TITLE_END.sub("", match["whom"]).rstrip(SPACE + ",;:.")
        before = words_of(text[: match.start()])
        calls_for = match.re is AMBIGUOUS_TO and KIND_WORDS["appeal"].has(before[-1:])  # "apelo à criação de ..."
        common = (match.re is TO or calls_for) and whom[:1].islower() and whom[:1].isascii()
        common = common or match.re is DEMANDS_TO
        if not common or _is_body(words_of(whom)):
            yield match.start("whom"), whom, match.re in (CALL_ON, TELL, DEMANDS_TO, VOCATIVE)
    if (start := _dative(text)) is not None:
        yield start, TITLE_END.sub("", text[start:]).rstrip(SPACE + ",;:."), False


PUBLIC = wordset(
    """all those everyone everybody our people peoples citizens residents public nation world parents students teachers
    workers voters consumers customers alle todos todas tous toutes tutti bürgerinnen bürger citoyens
    ciudadanos cittadini"""
)


def _is_body(words: list[str]) -> bool:
    return not PUBLIC.isdisjoint(words[:1]) or any(lexicon.has(words) for lexicon in (OFFICES, POWER, BODIES))


def _is_told(vocative: re.Match[str]) -> bool:
    """Whether an office, and no word for a document, stands before a cry that says what to do with what."""
    named, act = words_of(vocative["whom"]), words_of(vocative["act"])
    office = OFFICES.has(named[:2]) and not ANY_KIND.has(named)
    verb = not DETERMINERS.isdisjoint(act[1:2])  # "Minister: Free pears!" tells nobody to free them
    return office and verb and (IMPERATIVES.opens(act) or COMMANDS.opens(act))


DETERMINERS = wordset("the our this these those your el la los las nuestros nuestras le les nos die das den unsere")


def _after_kind(text: str) -> Iterator[re.Match[str]]:
    """The words for "to" that follow a word for the document."""
    for match in TO.finditer(text):
        before = text[: match.start()]
        office = OFFICES.has(words_of(match["whom"])[:NEAR])
        elsewhere = NOT_TO.search(before) and not (office and before.endswith("call "))
        if ANY_KIND.has(words_of(before)) and not elsewhere and (office or not _is_about(before)):
            yield match
    for match in AMBIGUOUS_TO.finditer(text):
        words = ADJACENT.sub("", text[: match.start()]).split()
        if words and (ANY_KIND.has(words_of(words[-1])) or _writes_to(text[: match.start()], words_of(match["whom"]))):
            yield match


def _writes_to(before: str, whom: list[str]) -> bool:
    """Whether words name a document and those who write it, and an office follows ("Carta de vecinos al alcalde")."""
    return ANY_KIND.has(words_of(before)[:NEAR_KIND]) and not MATTER_OF.search(before) and _is_body(whom[:NEAR_OFFICE])


NEAR_KIND, NEAR_OFFICE = 2, 2
# What such a document is about, named before the "to".
MATTER_OF = re.compile(
    r"\b(?:soutien|apoyo|solidarité|solidaridad|sostegno|on|about|regarding|sobre|contra|por|para|über|gegen|für|zu[mr]?|sur|pour|contre|per|contro|voor|tegen|over)\b",
    re.IGNORECASE,
)


def _is_about(before: str) -> bool:
    """Whether the words before a "to" say what the document is about, or from when."""
    return SPAN_TO.search(before) is not None or ABOUT.search(before) is not None


ABOUT_WORDS = wordset("о об про щодо против проти за в у с со з із")


def _dative(text: str) -> int | None:
    """Where an office in the dative follows a word for the document ("Открытое письмо Президенту Республики")."""
    named, before = False, None
    for match in WORD.finditer(text):
        word = words_of(match[0])
        if not word:  # an apostrophe alone
            continue
        if named and word[0] in ABOUT_WORDS:
            return None
        if named and ADDRESS_DATIVES.has(word):
            return before if before is not None else match.start()
        # "Відкритий лист міському голові": which of them it is stands before the office
        which = named and word[0].endswith(ADJECTIVE_DATIVES)
        before = (match.start() if before is None else before) if which else None
        named = named or ANY_KIND.has(word)
    return None
