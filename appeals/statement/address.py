"""Lines that say for whom a document is, and lines that greet."""

from __future__ import annotations

import re
from itertools import pairwise, takewhile

from .address_lines import INTO_BODY
from .blocks import Block, remembered
from .lexicon import Lexicon, wordset
from .lines import starts_small, words_of
from .naming import INITIALS, personhood
from .parts import Label
from .shapes import date_line, is_contact, is_copy_line
from .vocabulary.addressed import BODIES
from .vocabulary.demanding import IMPERATIVES
from .vocabulary.head import (
    ADDRESS_DATIVES,
    ADDRESS_OPENERS,
    DIRECTION_ENDINGS,
    KIND_WORDS,
    OFFICES,
    PETITION_OPENERS,
    REPORTED,
    SALUTATIONS,
)
from .vocabulary.wishing import COMMANDS

HONORIFIC = re.compile(
    r"(?:Excm[oa]|Il(?:t)?m[oa]|EXCM[OA]|IL(?:T)?M[OA])s?\.? |"
    r"(?:Jego |Jej )(?:Eminencja|Ekscelencja|Magnificencja)|(?:Su|Sua|Son|S\.) E(?:xcel|\.)|Его Превосходительств|"
    r"(?:The )?(?:(?:Rt|Right)\.? )?Hon(?:\.|o(?:u)?rable|(?= [^\W\d_a-z]))|H\.\s?E\.|(?:His|Her|Their) Excellenc|"
    r"(?:Mr|Mrs|Ms|"
    r"Mme|Sr|Sra)\.? [^\W\d_]|Г-ну |Г-же |Господину |Госпоже |Пану |Пані |Herrn |Frau "
)
# Whom a line names by a style that nobody bears but those who are written to.
STYLE = re.compile(
    r"(?:Jego|Jej) (?:Eminencja|Ekscelencja|Magnificencja|Świątobliwość)|(?:His|Her|Their) (?:Excellenc|Holiness|"
    r"Majest|Eminence|Highness)|Его (?:Превосходительств|Величеств|Святейшеств|Преосвященств)|"
    r"Seine[rm]? (?:Exzellenz|Heiligkeit|Eminenz)|Su (?:Excelencia|Santidad|Majestad)|Son Excellence|"
    r"Sua (?:Eccellenza|Santità)"
)
# "法務大臣 見本太郎 様": in Japanese and Korean the word of respect stands last, in Chinese "to" first.
EASTERN = re.compile(r".{2,40}(?:様|殿|御中|各位|귀하|귀중|께)\W*|(?:致|呈)[:：\s].{2,60}")
ANY_KIND = Lexicon([entry for lexicon in KIND_WORDS.values() for entry in lexicon.entries])
LONGEST_ADDRESS = 10
TO_COLON = re.compile(r"(?:to|кому|кімге|an|para|aux?|aan)\s?:", re.IGNORECASE)
LONGEST_LETTERHEAD = 7
LONGEST_OFFICE = 25
FEWEST_ADDRESSED = 3
# "To protect the orchards, we:", "To (Re)build a Democracy": a purpose.
PURPOSE = re.compile(
    rf"To (?:\(re\)|re-?)?(?:{'|'.join(word for word in IMPERATIVES.entries if word.isascii() and word.isalpha())})\s"
    r"(?:a|an|the|our|all|each|every|this|that|these|those|their|your|its|and)\s",
    re.IGNORECASE,
)
AMBIGUOUS_OPENERS = wordset("""a an al do au aux à к до ao aos às ai agli alle allo alla aan till til""")
HANGING_WORDS = wordset(
    """of on to the and for in from by with о об к и по в на от за для про та до von für an der und de la del a"""
)


@remembered
def is_address(block: Block) -> bool:
    """Whether a block says whom the document is for ("To the President", "Президенту Республики")."""
    words = block.words
    if not words or len(words) > 40 or block.marker or _ends_like_text(block.text):
        return False
    if HONORIFIC.match(block.text) and len(words) <= LONGEST_OFFICE:
        return True
    if EASTERN.fullmatch(block.text):
        return True
    if PETITION_OPENERS.opens(words):
        return not is_purpose(words)
    if kind_words(words[:5]) or REPORTED.has(words) or PURPOSE.match(block.text):
        return False
    if INTO_BODY.match(block.text):
        return True
    if _goes_to(block) or (ADDRESS_OPENERS.opens(words) and block.text[:1].isupper()):
        alone = len(words) > 1 and ADDRESS_OPENERS.is_all(words)  # "An die"
        office = ADDRESSED.has(words) and not ENGLISH.match(block.text)
        sure = words[0] not in AMBIGUOUS_OPENERS or alone or office
        return sure and (len(words) > 1 or block.text.endswith((":", ",")))
    if ADDRESS_DATIVES.opens(words) or (words[0].endswith(ADJECTIVE_DATIVES) and ADDRESS_DATIVES.opens(words[1:])):
        return True
    return words[-1].endswith(DIRECTION_ENDINGS) and OFFICES.has(words) and len(words) <= 14


def is_purpose(words: list[str]) -> bool:
    """Whether a petition says what it wants, and not to whom it goes ("Petition to Preserve the Wells")."""
    wanted = words[2:]
    commands = not PURPOSES.isdisjoint(wanted[:1]) or IMPERATIVES.opens(wanted) or COMMANDS.opens(wanted)
    return words[:2] == ["petition", "to"] and commands


PURPOSES = wordset("save pause rename recall relocate retain impeach make let get help bring name have see")


# "Київському міському голові", "Заречному районному прокурору": which of them it is, before the office.
ADJECTIVE_DATIVES = ("ому", "ему", "ській", "цькій", "ской", "цкой")


def _goes_to(block: Block) -> bool:
    """Whether a line in small letters says "to" and an office right after ("to the Council of the Union")."""
    return block.words[0] in TO and len(block.words) <= LONGEST_GOING and ADDRESSED.has(block.words[1:NEAR])


# "An official page of the government": the article, no "an" of German and no "a" of Spanish.
ENGLISH = re.compile(
    r"An? (?:(?!die |den |das |alle |la |los |las |tod[oa]s )[a-z]|.+ (?:for|of|on|to|the|with|from|and) )"
)
TO = wordset("to к ко до an aan")
NEAR, LONGEST_GOING = 4, 16
ADDRESSED = Lexicon([*OFFICES.entries, *ADDRESS_DATIVES.entries, *BODIES.entries])


def _ends_like_text(text: str) -> bool:
    """Whether a line ends a sentence; one that ends with initials ("Примерову И. И.") ends a name."""
    return text.endswith((".", "?")) and not INITIALS.search(text[-9:])


@remembered
def opens_address(block: Block) -> bool:
    """Whether a line is "To:" and no more: the addressees stand below it."""
    if PETITION_OPENERS.is_all(block.words):
        return True
    return len(block.words) <= 2 and (ADDRESS_OPENERS.is_all(block.words) or block.text.endswith(":"))


def in_address(blocks: list[Block], index: int) -> bool:
    """Whether a line stands under a line of address, without a blank line and without a word of its own."""
    close = True
    for before in range(index, max(0, index - LONGEST_ADDRESS), -1):
        close = close and not blocks[before].gap
        if blocks[before].gap > 1 or blocks[before].is_prose or names_kind(blocks[before]):
            return False
        above = blocks[before - 1]
        if is_address(above) and (close or opens_address(above) or _goes_further(blocks, index, above)):
            return True
    return False


def _goes_further(blocks: list[Block], index: int, above: Block) -> bool:
    """Whether a line is one of several that stand apart from the "To:" above them."""
    return TO_COLON.match(above.text) is not None and len(_stanza(blocks, index)) > 1


def in_letterhead(blocks: list[Block], index: int) -> bool:
    """Whether a line is one of those above a greeting that name who is greeted, his or her office, a house."""
    lines = _stanza(blocks, index)
    if not lines or kind_words(lines[0].words):
        return False
    below = blocks[index + 1 : index + MOST_LETTERHEADS * LONGEST_LETTERHEAD]
    greeting = next((at for at, block in enumerate(below) if is_salutation(block) and block.gap), None)
    if greeting is None:
        return False
    apart = any(block.gap and _stanza(below, at) for at, block in enumerate(below[:greeting]))
    return _is_greeted(lines[0], below[greeting]) if apart else greeting < LONGEST_LETTERHEAD


def _is_greeted(first: Block, greeting: Block) -> bool:
    """Whether a person whose name opens a letterhead is greeted by it, as each of several is."""
    names = {word for word in first.words if len(word) > SHORTEST_WORD and not OFFICES.has([word])}
    return personhood(first.text) > 0 and not names.isdisjoint(greeting.words)


MOST_LETTERHEADS, SHORTEST_WORD = 5, 2


def in_letterhead_above(blocks: list[Block], index: int) -> bool:
    """Whether a line is one of those that name a person and his or her office right above "Re: ..." and a greeting."""
    lines = _stanza(blocks, index)
    if not lines or kind_words(lines[0].words) or personhood(lines[0].text) <= 0:
        return False
    below = blocks[blocks.index(lines[-1], index) + 1 :][:MOST_BETWEEN]
    greeting = next((at for at, block in enumerate(below) if is_salutation(block)), None)
    return greeting is not None and all(block.gap and not block.is_prose for block in below[:greeting])


MOST_BETWEEN = 4


def _stanza(blocks: list[Block], index: int) -> list[Block]:
    """The few short lines around one with no blank line between them, of which one holds an office; else none."""
    start = stop = index
    while index - start < LONGEST_LETTERHEAD and start and not blocks[start].gap:
        start -= 1
    while stop - start < LONGEST_LETTERHEAD and stop + 1 < len(blocks) and not blocks[stop + 1].gap:
        stop += 1
    lines = blocks[start : stop + 1]
    plain = 1 < len(lines) <= LONGEST_LETTERHEAD and not any(line.is_prose or line.marker for line in lines)
    named = (line for line in lines if not line.text.islower())  # "council, gardens": what a page is about
    return lines if plain and any(OFFICES.has(line.words) for line in named) else []


def mark_address_lists(blocks: list[Block]) -> None:
    """Lines that say "to" one after the other, and those below a bare "To:", wherever in the first half they stand."""
    half = len(blocks) // 2
    index = 0
    while index < half:
        start = index
        while index < len(blocks) and _is_listed_address(blocks, index, first=start):
            index += 1
        run = blocks[start:index]
        if len(run) >= FEWEST_ADDRESSED:
            for block in run:
                block.mark(Label.ADDRESSEE, 0.7)
        index += not run


def mark_address_at_end(blocks: list[Block]) -> None:
    """A bare "Addressed to:" below the text, and the lines right below it, which might be taken for those who sign."""
    text = max((index for index, block in enumerate(blocks) if block.is_prose), default=len(blocks))
    for index in range(text + 1, len(blocks) - 1):
        heading, first = blocks[index : index + 2]
        if first.label is not Label.BODY or first.marker:
            continue
        if not (heading.gap and heading.text.endswith(":") and ADDRESS_OPENERS.is_all(heading.words)):
            continue
        below = blocks[index + 2 : index + 1 + LONGEST_ADDRESS]
        named = [first, *takewhile(lambda block: not (block.gap or date_line(block)), below)]
        heading.mark(Label.HEADING, 0.7)
        for block in named:
            block.mark(Label.ADDRESSEE, 0.7)


# "A los medios de comunicación", "Aux députées et députés": whom a line of its own turns to, office or not.
TURNS_TO = re.compile(
    r"(?:A (?:la|las|los|tod[oa]s)|Al|Aos?|Às?|À (?:la|l['’])|Aux?|Alla|Ai|Agli|Alle|An (?:die|den|das|alle)|"
    r"Aan (?:de|het|alle)|To (?:the|all|our|those|every(?:one|body)?))\s?(?=\w)"
)
# Whom everybody is, where a line turns to them: it may end with a full stop.
PUBLIC = Lexicon(
    """opinión pública|comunidad internacional|comunidad nacional|pueblo|sociedad|ciudadanía|medios de comunicación
    |opinião pública|comunidade internacional|povo|sociedade|opinion publique|communauté internationale
    |opinione pubblica|comunità internazionale|cittadinanza|öffentlichkeit|public|people
    |international community|nation|world|opinii publicznej|общественности|народу|громадськості|жұртшылыққа|kamuoyuna"""
)
# "Basına ve kamuoyuna": in these languages an ending says that a line turns to the public.
TO_PUBLIC = wordset("kamuoyuna basına halka halkımıza жұртшылыққа қоғамға халыққа элге коомчулукка xalqqa")
LONGEST_TURN = 12


def mark_turns(blocks: list[Block]) -> None:
    """Two or more lines in a row that say to whom the text below them turns, or one with a colon or with an office."""
    half = len(blocks) // 2 + 1
    turns = [index for index, block in enumerate(blocks[:half]) if _turns_to(block)]
    above_text = [index for index in turns if any(map(_ends_turn, blocks[index + 1 : index + 2]))]
    if len(above_text) != 1:
        return
    first = last = above_text[0]
    while first - 1 in turns:
        first -= 1
    closed = blocks[last].text.endswith(",") or is_copy_line(blocks[last + 1])
    greets = closed and (OFFICES.has(blocks[last].words) or _turns_in_english(blocks[last]))
    if first < last or blocks[last].text.endswith(":") or greets or _turns_surely(blocks[last]):
        for block in blocks[first : last + 1]:
            block.mark(Label.ADDRESSEE, 0.6)


def _turns_in_english(block: Block) -> bool:
    """Whether a line with a comma behind it turns to somebody by no office ("To those who keep the gates,")."""
    return block.text.startswith("To ") and len(block.words) >= SHORTEST_TURN


SHORTEST_TURN = 4


def mark_fields(blocks: list[Block]) -> None:
    """A line "To: ..." in the first half, though what a publisher put above the letter stands before it."""
    for block in blocks[: len(blocks) // 2 + 1]:
        named = TO_COLON.match(block.text) is not None and len(block.words) > 1
        if named and block.gap and block.label is Label.BODY and is_address(block) and not is_contact(block):
            block.mark(Label.ADDRESSEE, 0.7)


def _ends_turn(block: Block) -> bool:
    """Whether a line is the text below those to whom it turns, or says who gets a copy of it."""
    return block.is_prose or is_copy_line(block)


def mark_holders(blocks: list[Block]) -> None:
    """A name with initials right below an office: whoever holds it ("Президенту Фруктовии" / "Примерову П. П.")."""
    for office, holder in pairwise(blocks):
        if (
            not holder.words
            or holder.gap > 1
            or office.is_prose
            or office.label is not Label.BODY
            or holder.label is not Label.BODY
        ):
            continue
        to_name = not holder.gap and OFFICES.has(office.words) and holder.words[-1].endswith(DIRECTION_ENDINGS)
        if is_holder(holder) and (is_address(office) or (to_name and len(office.words) <= LONGEST_GOING)):
            office.mark(Label.ADDRESSEE, 0.7)
            holder.mark(Label.ADDRESSEE, 0.7)


@remembered
def is_holder(block: Block) -> bool:
    """Whether a line is a person's name and nothing else: with initials, or in the case of those who are written to."""
    if not 1 < len(block.words) <= LONGEST_NAME or block.marker is not None or OFFICES.has(block.words):
        return False
    return INITIALS.search(block.text) is not None or is_name_dative(block) or block.text.startswith(DATIVE_MR)


# "пану Петру ПРИМЕРЕНКУ", below his office
DATIVE_MR = ("пану ", "пані ", "г-ну ", "г-же ", "господину ", "госпоже ")


@remembered
def is_name_dative(block: Block) -> bool:
    """Whether a line is a full name with an ending of direction ("Айгүл Мысаловаға")."""
    text = RESPECT.sub("", block.text.rstrip(","))
    name = all(token[:1].isupper() and not token.isupper() for token in text.split())
    return name and block.words[-1].endswith(NAME_DIRECTIONS) and personhood(text) > 0


NAME_DIRECTIONS = ("ға", "ге", "қа", "ке")
# "Мырзаға": to Mr.
RESPECT = re.compile(r"\s(?:мырзаға|ханымға|мырза|ханым|мырзага|айымга)$")


LONGEST_NAME = 4
BARE_HONORIFICS = wordset("señor señora señores señoras sr sra sres sras doctor doctora senhor senhora senhores srs")
# "Presente", "Ciudad": how such an address ends.
NO_NAMES = wordset("presente ciudad cidade de nuestra")


def mark_below_honorifics(blocks: list[Block]) -> None:
    """Lines right under a bare "Señores" on a line of its own say whom the document is for."""
    for index, block in enumerate(blocks):
        bare = 0 < len(block.words) <= 2 and all(word in BARE_HONORIFICS for word in block.words)
        if not bare or block.text.endswith((",", "!")) or block.label is not Label.BODY:
            continue
        for line in blocks[index + 1 : index + LONGEST_LETTERHEAD]:
            apart = line.gap > blocks[index + 1].gap or line.is_prose or line.marker or is_salutation(line)
            if apart or not line.words or line.words[0] in NO_NAMES:
                break
            line.mark(Label.ADDRESSEE, 0.7)


def mark_above_presente(blocks: list[Block]) -> None:
    """The lines right above a bare "Presente" say whom the letter is for, as those above it do in Latin America."""
    for index, block in enumerate(blocks):
        if "".join(block.words) != "presente" or block.gap or not index:
            continue
        for line in _stanza(blocks, index - 1):
            if line is not block and line.label is Label.BODY and not date_line(line):
                line.mark(Label.ADDRESSEE, 0.7)


def _turns_to(block: Block) -> bool:
    if block.label is not Label.BODY or block.marker:
        return False
    if _turns_at_length(block):
        return True
    if block.is_prose or len(block.words) > LONGEST_TURN:
        return False
    if kind_words(block.words[:4]):
        return False
    return _turns_surely(block) or (TURNS_TO.match(block.text) is not None and not block.ends_sentence)


def _turns_at_length(block: Block) -> bool:
    """Whether a line says with a colon, in many words, whom the text turns to ("To the keepers, owners and ...:")."""
    if not block.text.endswith(":") or block.sentences > 1 or len(block.words) > LONGEST_OFFICE:
        return False
    tells = any(word in TELLING and before not in WHO for before, word in pairwise(block.words))
    return TURNS_TO.match(block.text) is not None and not tells


# "To the point, here is what we found:"
TELLING = wordset(
    """we i it this these here following answer is are was were wir ich es dies hier ist sind war waren nous je il
    ce est sont était nosotros yo esto estos es son fue siguiente siguientes lo"""
)
WHO = wordset("who that die der qui que quienes")


def _turns_surely(block: Block) -> bool:
    """Whether a line turns to the public ("A la opinión pública."), or to somebody by his or her style."""
    if TURNS_TO.match(block.text) and len(block.words) <= LONGEST_PUBLIC and PUBLIC.has(block.words):
        return True
    if len(block.words) <= SHORT_TURN and not TO_PUBLIC.isdisjoint(block.words[-1:]) and not starts_small(block.text):
        return not block.ends_sentence
    return STYLE.match(block.text) is not None and not block.ends_sentence


LONGEST_PUBLIC, SHORT_TURN = 9, 4


def _is_listed_address(blocks: list[Block], index: int, first: int) -> bool:
    block = blocks[index]
    bare = opens_address(blocks[first]) and is_address(blocks[first])
    if block.label is not Label.BODY or block.is_prose or len(block.words) > LONGEST_OFFICE:
        return False
    if block.marker and not (bare and index > first):
        return False
    if index == first:
        return bare or (ADDRESS_OPENERS.opens(block.words) and block.text.endswith(","))
    if block.gap > 1 or date_line(block) or is_salutation(block) or kind_words(block.words[:3]) or block.ends_sentence:
        return False
    return bare or ADDRESS_OPENERS.opens(block.words) or blocks[index - 1].words[-1] in HANGING_WORDS


def _speaks_on(block: Block) -> bool:
    """Whether sentences of a greeting after its first greet nobody."""
    if block.text[-1] == ".":
        return True
    further = [words_of(block.text[start:end]) for start, end in block.sentence_bounds[1:]]
    return any(len(words) >= SHORTEST_SENTENCE and not SALUTATIONS.opens(words) for words in further)


SHORTEST_SENTENCE = 4


# "dear-neighbour/letter.md", "dear_council.txt": where a page has its file.
PATH = re.compile(r"[\w.-]+(?:/[\w.-]+)+|[\w-]+\.[a-z]{2,4}")


@remembered
def is_salutation(block: Block) -> bool:
    """Whether a block is a greeting ("Dear Minister,")."""
    if not SALUTATIONS.opens(block.words) or len(block.words) > 40 or block.marker or PATH.fullmatch(block.text):
        return False
    if block.text[-1] in ".!" and block.sentences > 1 and _speaks_on(block):  # "Mr President! Open the road."
        return False
    return block.text[-1] in ",!:;." or len(block.words) <= 12


def kind_words(words: list[str]) -> bool:
    """Whether the words say what sort of document this is."""
    return ANY_KIND.has(words)


@remembered
def names_kind(block: Block) -> bool:
    """Whether a block says what sort of document this is."""
    return kind_words(block.words)
