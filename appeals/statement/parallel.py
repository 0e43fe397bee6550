"""Lines of one form: each a command, an infinitive, a noun of doing, a clause or a duty, as lists of what is asked are.

How a language makes such forms is the sign, and not the words of one text. Of one line it says little ("Support of
schools"); several in a row that have one form, below a line that calls for something, are a list of demands.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

from .blocks import Block, remembered
from .lexicon import wordset
from .lines import words_of
from .naming import personhood
from .openings import (
    NO_INFINITIVES,
    TO_DO,
    opens_with_clause,
    opens_with_deed,
    opens_with_infinitive,
    opens_with_latin_infinitive,
    opens_with_obligation,
)
from .turkic import names_deed, shall_be
from .vocabulary.deeds import BODIES, DEEDS, PLAIN_DEEDS
from .vocabulary.demanding import IMPERATIVES
from .vocabulary.verbs import VERBS

# "Fair pay: raise the wages.", "Access. Open the gates.": a few words stand above what the item says.
HEAD = re.compile(r"[^\W\d_](?:[^.:;!?–—]{2,60}:|[^.:;!?]{2,60}\s[–—]|[^.:;!?–—]{2,60}\.)\s+(?=\S)")
LONGEST_HEAD = 8
BEFORE_VERB = wordset("also and please not do don't never always immediately urgently to no не ne non não nicht")


def in_one_form(lines: Sequence[Block], share: float) -> bool:
    """Whether so many of the lines have one form, as a whole or behind their heads."""
    least = share * len(lines)
    return any(sum(form(line) for line in lines) >= least for form in FORMS)


@remembered
def is_command(line: Block) -> bool:
    """Whether a line tells somebody what to do ("Compel the owners to ...", "Öffnen Sie ...", "... ашыңыздар")."""
    return any(_commands(text, words_of(text)) for text in _readings(line))


def _commands(text: str, words: list[str]) -> bool:
    while words and (words[0] in BEFORE_VERB or words[0].endswith("ly")):
        words = words[1:]
    if not words or words[0] in OF_PAGES or _may_be_name(text):
        return False
    if IMPERATIVES.opens(words) or (words[0] in VERBS and len(words) > 1):
        return words[1:2] == [] or words[1] not in NO_OBJECTS
    return COMMAND.match(text) is not None or COMMAND_AT_END.search(text) is not None


def _may_be_name(text: str) -> bool:
    """Whether two words in capitals can be somebody's name: "Mark", "Grant" and "Will" are verbs as well."""
    return len(text.split()) == 2 and text.istitle() and personhood(text) > 0


# What pages tell those who read them to do.
OF_PAGES = wordset(
    """click share donate subscribe follow scroll download tweet retweet like log login enter type fill tap browse
    поделитесь подпишитесь нажмите введите перейдите скачайте поширте підпишіться натисніть введіть перейдіть
    cliquez partagez donnez abonnez téléchargez suivez klicken teilen spenden folgen kliknij udostępnij"""
)
# "Support and advice", "Work is hard", "Access to": what opens like a verb is none.
NO_OBJECTS = wordset("is are was were has have had will would can of")
COMMAND = re.compile(
    r"(?:(?i:не|ne|n['’]|no|non|não|nie)\s?)?(?:"
    r"[^\W\d_]+(?:йте|ите|ьте|іть)(?:с[ья])?\b|"  # Russian and Ukrainian
    r"[A-ZÉ][^\W\d_]+ez\b|[A-Z][^\W\d_]+cie\s|"  # French, Polish
    r"[A-ZÖÄÜ][^\W\d_]*(?:e[ln]|er|n)\sSie\s|[A-ZÖÄÜ][^\W\d_]+t\s(?:den|die|das|dem|alle|keine|eure|uns)\s|"  # German
    r"[A-Z][^\W\d_]+[ae]n\s(?:el|la|los|las|un|una|al?|con|en|sus?|tod[oa]s?|que|nuestr\w+|de)\s|"  # Spanish
    r"[A-Z][^\W\d_]+[ae]m\s(?:[oa]s?|um|uma|ao?s?|à|com|todos|que|noss\w+)\s|"  # Portuguese
    r"[A-Z][^\W\d_]+[aei]te\s(?:il|lo|la|le|gli|i|un|una|al|alla|tutt\w+|che|nostr\w+|di)\s)"  # Italian
)
COMMAND_AT_END = re.compile(r"[^\W\d_](?:ыңыз|іңіз|ңыз|ңіз)(?:дар|дер)?[.!;,]?$|[^\W\d_]{2}[ıiuü]n[ıiuü]z[.!;,]?$")


@remembered
def is_infinitive(line: Block) -> bool:
    """Whether a line says in the infinitive what to do ("Die Tore öffnen", "to open the gates", "Kapıları açmak")."""
    if opens_with_infinitive(line) or opens_with_latin_infinitive(line) or TO_DO.opens(line.words):
        return True
    return any(_is_infinitive(text, words_of(text)) for text in _readings(line))


def _is_infinitive(text: str, words: list[str]) -> bool:
    first = next((word for word in words if word not in BEFORE_VERB), "")
    plain = first not in NO_INFINITIVES and len(first) > SHORTEST and ENGLISH.isdisjoint(words)
    if plain and INFINITIVE.fullmatch(first) is not None:
        return True
    last = text.rstrip(".;, ").rpartition(" ")[2]
    if len(words) < FEWEST or not FINITE.isdisjoint(words):
        return len(words) == 2 and text[0].isupper() and last.islower() and last.endswith(("en", "eln", "ern"))
    germanic = not GERMANIC.isdisjoint(words[:-1]) and last.endswith(("en", "ern", "eln", "tun"))
    return last.islower() and (germanic or last.endswith(("mak", "mek")))


SHORTEST, FEWEST = 3, 3
ENGLISH = wordset("the of and to for with by our their your dear")
# Russian, Ukrainian, Polish; Romance with the pronouns that may hang on them.
INFINITIVE = re.compile(
    r".+(?:[аеиоуыяі]ть(?:ся)?|[аеиоуія]ти(?:ся)?|[еао]чь|йти|сти|зти|(?<!oś)ć|"
    r"[aeiou]r(?:l[aeo]s?|les?|se)?|[aei]r(?:si|l[aeio]|ne|vi|ci)|oir|[aei]re|[dt]re)"
)
GERMANIC = wordset(
    """die der das den dem ein eine einen einem einer alle allen keine keinen für auf mit von zu zur zum und im in het
    een de voor op met van te"""
)
FINITE = wordset(
    """ist sind war waren hat haben hatte wird werden wurde wurden kann können muss müssen soll sollen darf dürfen wir
    ich es sie er man dass weil is zijn was waren heeft hebben had wordt worden kan kunnen moet moeten we wij dat"""
)


@remembered
def is_deed(line: Block) -> bool:
    """Whether a line names a deed by a noun ("Öffnung der Gärten", "Создание совета", "A halt to all felling")."""
    if opens_with_body(line):
        return False
    if opens_with_deed(line):
        return True
    return len(line.words) <= LONGEST_DEED and any(_is_deed(text, words_of(text)) for text in _readings(line))


def opens_with_body(line: Block) -> bool:
    """Whether a line opens with a noun that looks like a deed, and names a body ("Fundación Pera")."""
    return BODIES.opens(line.words[line.words[0] in ARTICLES :])


def _is_deed(text: str, words: list[str]) -> bool:
    if DEEDS.has(words[:DEED_REACH]) or (names_deed(words) and not text.endswith("!")):
        return True
    near = [ELIDED.sub("", word) for word in words[:NOUN_REACH] if word not in ARTICLES]
    if not near or not FINITE.isdisjoint(words) or not TELLING.isdisjoint(words):
        return False
    if near[0].endswith("ing") and len(near[0]) > LONGEST_STEM:
        return near[0] not in NO_DOING and words[0] == near[0]
    if any(DEED_OF.match(text, match.start()) for match in NEAR_WORDS.finditer(text[:NEAR_TEXT])):
        return True
    named = any(len(word) > LONGEST_STEM and word.endswith(DEED_ENDINGS) for word in near[:2])
    return named or not PLAIN_DEEDS.isdisjoint(near[:1])


# A line with one of these is a sentence that tells.
TELLING = wordset(
    """is are was were has have had will would can could should must does did says said
    es son fue era ha han está están será est sont était ont sera è sono hanno sarà é são foi jest są był była było
    является являются стал стала стало был была было были є був була було були стало стала"""
)
ELIDED = re.compile(r"^(?:l|d|un|dell|all)'")
DEED_REACH, NOUN_REACH, LONGEST_STEM, NEAR_TEXT, LONGEST_DEED = 6, 4, 5, 60, 60
NO_DOING = wordset("during according regarding concerning including following nothing something everything anything")
NEAR_WORDS = re.compile(r"\b[^\W\d_]")
DEED_OF = re.compile(
    r"(?:halt|end|stop|ban|freeze|limit|cap|rise|raise|increase|cut|survey|inquiry|review|register|plan|fund|"
    r"[a-z]+(?:tion|sion|ment|ance|ence|al))\s(?:to|of|on|for|in|against|into|that)\s",
    re.IGNORECASE,
)
DEED_ENDINGS = (
    *("ение", "ения", "ание", "ания", "яние", "ация", "яция", "иция", "изация", "ировка", "мена", "плата"),
    *("ення", "ання", "іння", "яння", "ття", "ація", "яція", "иція", "міна"),
    *("ción", "sión", "miento", "ção", "mento", "zione", "sione", "tion", "sion", "ement"),
    *("ung", "ungen", "ierung", "anie", "ania", "enie", "enia", "ęcie", "arcie", "acja", "ycja", "acji"),
)
ARTICLES = wordset("a an the el la los las un una le les l une il lo gli o os as um uma der die das den ein eine einen")


@remembered
def is_clause(line: Block) -> bool:
    """Whether a line is a clause of what shall be ("Que se abran ...", "да се отворят ...", "Bahçeler açılsın.")."""
    if opens_with_clause(line) or line.words[:1] in (["да"], ["să"], ["hogy"]):
        return True
    return any(shall_be(words_of(text)) for text in _readings(line))


@remembered
def is_duty(line: Block) -> bool:
    """Whether a line says what somebody must do."""
    return opens_with_obligation(line)


FORMS: tuple[Callable[[Block], bool], ...] = (is_command, is_infinitive, is_deed, is_clause, is_duty)


def has_form(line: Block) -> bool:
    """Whether a line alone reads as one of such a list."""
    return any(form(line) for form in FORMS)


def _readings(line: Block) -> Iterable[str]:
    """The first sentence of a line, and of what stands behind its head."""
    text = line.text[:LONGEST_READ]
    yield _first_sentence(text)
    head = HEAD.match(text)
    if head and len(head[0].split()) <= LONGEST_HEAD:
        yield head[0].rstrip(" :.–—")
        yield _first_sentence(text[head.end() :])


LONGEST_READ = 600
STOP = re.compile(r"(?<=[.!?;])\s")


def _first_sentence(text: str) -> str:
    stop = STOP.search(text)
    return text[: stop.start()] if stop else text
