"""Of whom the sentences of a text ask something ("We call on the Parliament to ...")."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice, takewhile

from .address import ANY_KIND, is_purpose
from .address_lines import LAST_AND
from .asking import ALSO_NOUNS, LINKING, NEGATIONS, SPEAKERS, asks, of_others
from .blocks import READ_IN_WORDS, Block
from .cases import named_by_case, told_by_case
from .coordination import members_of
from .kinds import QUOTATION
from .lexicon import Words, wordset
from .lines import SPACE, words_of
from .parts import Label, Quote
from .vocabulary.addressed import BODIES, INCLUDING, NOBODY, OURS, OWN
from .vocabulary.calling import CALLS, LANGUAGES, NEWS_ASKERS, OBJECT_FIRST, PASSIVE, PAST, Frame
from .vocabulary.demanding import ASKERS, FIRST_PERSON_ENDINGS, POWER
from .vocabulary.head import OFFICES
from .vocabulary.people import ORGANIZATION_WORDS
from .vocabulary.turkic import TURKIC_CALLS
from .vocabulary.wishing import SIGNERS, TOLD_OF, WHICH

BEFORE = re.compile(
    r"(?:(?:also|again|further|both|auch|erneut|также|вновь|також|уважаем\w+|шановн\w+|dear|от|від)\s+|al\s|"
    r"(?:a\s)?(?:la|los|las)\s)(?=\S)",
    re.IGNORECASE,
)
LONGEST_NAME, LONGEST_WHOM, LONGEST_LIST = 20, 300, 1000
SHORTEST_SENTENCE, LONGEST_SENTENCE = 8, 2500
# So many are enough; a text that asks a thousand times is not read to its end.
MOST_LOOKED_AT = 40
HEAD, NEAR, LONGEST_IN_ITEM = 7, 3, 8


def asked_of(blocks: Sequence[Block]) -> tuple[Quote, ...]:
    """Those of whom the text asks something, in its order; some more than once."""
    return tuple(islice(_asked(blocks), MOST_LOOKED_AT))


def told_of(blocks: Sequence[Block], title: Sequence[Block]) -> tuple[Quote, ...]:
    """Of whom the beginning of a news item tells that others asked something; none where the text says "we"."""
    prose = [block for block in blocks if block.label is Label.BODY and block.is_prose][:BEGINNING]
    if any(SPEAKERS.has(words_of(QUOTATION.sub(" ", block.text[:LONGEST_SENTENCE]))) for block in prose):
        return ()
    return tuple(quote for block in [*prose, *title] for quote in _told_in(block))


def called_in_title(title: Sequence[Block]) -> Iterator[Quote]:
    """Of whom a title tells that people ask them to do something ("Жители требуют от мэра открыть сад")."""
    for block in title[:1]:
        for frame in _frames(Words(block.words)):
            for opening in islice(frame.opening.finditer(block.text), MOST_OPENINGS):
                stop = _stop(replace(frame, strict=True), block.text, opening.end())
                before = words_of(block.text[: opening.start()])
                askers = ASKERS.has(before) or NEWS_ASKERS.has(before)
                if stop is not None and askers and _is_theirs(block.text, opening):
                    for low, high in _named(block.text, opening.end(), stop):
                        yield block.part(low, high, 0.4)


def introduced_to(blocks: Sequence[Block]) -> Iterator[Quote]:
    """Of whom what a publisher put above a letter tells that it was sent to them."""
    greeting = next((index for index, block in enumerate(blocks) if block.label is Label.SALUTATION), 0)
    for block in blocks[:greeting]:
        if block.label is Label.NOTE and block.is_prose:
            yield from _told_in(block)


def _told_in(block: Block) -> Iterator[Quote]:
    for start, end in block.sentence_bounds[:BEGINNING]:
        sentence = block.text[start : min(end, start + LONGEST_SENTENCE)]
        for frame in PAST:
            for opening in frame.opening.finditer(sentence):
                stop = _stop(frame, sentence, opening.end())
                if is_purpose(words_of(sentence[opening.start() : stop])):
                    continue
                if stop is not None and _are_askers(words_of(sentence[: opening.start()])):
                    for low, high in _named(sentence, opening.end(), stop):
                        yield block.part(start + low, start + high, 0.4)
        for low, high in told_by_case(sentence):
            yield block.part(start + low, start + high, 0.4)


def _are_askers(words: Sequence[str]) -> bool:
    """Whether a news item tells of people or organizations that ask, and of no court or ministry."""
    if TOLD_OF.has(words) or not UNIONS.isdisjoint(words):
        return False
    return ASKERS.has(words) or NEWS_ASKERS.has(words) or not (OFFICES.has(words) or POWER.has(words))


UNIONS = wordset("un oon eu оон ес обсе пасе оун єс обсє парє бұұ ео еқыұ")


BEGINNING = 3
TEXT = (Label.BODY, Label.DEMAND, Label.LIST_ITEM)


def _asked(blocks: Sequence[Block]) -> Iterator[Quote]:
    open_call: Frame | None = None
    for block in blocks:
        if block.label not in TEXT and not _heads_and_asks(block):
            continue
        if open_call and block.label is not Label.BODY:
            yield from _asked_in_item(block, open_call)
            continue
        open_call = None
        if _may_call(block):
            yield from _asked_in(block)
            open_call = _open_call(block)


def _heads_and_asks(block: Block) -> bool:
    """Whether a line above the signatures is a sentence ("We, the undersigned, call on the Parliament to ...")."""
    ends = block.is_prose or block.ends_sentence
    return block.label is Label.SIGNATURE_HEADING and (ends or asks(block.words) is not None)


def _open_call(block: Block) -> Frame | None:
    """How a line asks that leaves it to the items below it to say of whom ("We call on:")."""
    if not block.text.endswith(":"):
        return None
    start, end = block.sentence_bounds[-1]
    sentence = block.text[start:end].rstrip(SPACE + ":")
    words = words_of(sentence)
    if WIDE.search(sentence) or any(True for _ in _whom(sentence, words)):
        return None
    if asks(words) is None:
        return next((frame for frame in _frames(words) if _ends_with(frame, sentence)), None)
    # The first frame of a language asks as most of its verbs do.
    return next((language.frames[0] for language in LANGUAGES if language.calls.has(words[-LAST_WORDS:])), None)


LAST_WORDS = 2


def _ends_with(frame: Frame, sentence: str) -> bool:
    opening = next((found for found in frame.opening.finditer(sentence + " ") if found.end() == len(sentence)), None)
    return opening is not None and _is_theirs(sentence, opening)


def _asked_in_item(block: Block, frame: Frame) -> Iterator[Quote]:
    stop = None if WIDE.search(block.text) else frame.stop.search(block.text)
    if stop and stop.end() < len(block.text) and _opens_with_body(words_of(block.text[: stop.start()])):
        for first, last in _named(block.text, 0, stop.start()):
            yield block.part(first, last, 0.5)


def _opens_with_body(words: Sequence[str]) -> bool:
    return len(words) <= LONGEST_IN_ITEM and _is_body(words[:NEAR])


def _is_body(words: Sequence[str]) -> bool:
    return any(lexicon.has(words) for lexicon in (OFFICES, POWER, BODIES))


def _may_call(block: Block) -> bool:
    return len(block.text) > READ_IN_WORDS or CALLS.has(block.words)


# No sentence is set with such gaps, and the patterns of calls would look at each of them from every place in it.
WIDE = re.compile(r"[\s,;]{10}")
# More than one sentence begins to ask.
MOST_OPENINGS = 8


def _asked_in(block: Block) -> Iterator[Quote]:
    for start, end in block.sentence_bounds:
        sentence = block.text[start : min(end, start + LONGEST_SENTENCE)]
        if end - start < SHORTEST_SENTENCE or WIDE.search(sentence):
            continue
        words = Words(words_of(sentence))
        if not CALLS.has(words):
            continue
        for low, high in sorted(_whom(sentence, words)):
            for first, last in _named(sentence, low, high):
                yield block.part(start + first, start + last, 0.5)


def _whom(sentence: str, words: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Where in a sentence, and these are its words, those stand of whom it asks something."""
    for frame in _frames(words):
        for opening in islice(frame.opening.finditer(sentence), MOST_OPENINGS):
            stop = _stop(frame, sentence, opening.end())
            if stop is None or not _is_theirs(sentence, opening):
                continue
            # "Fruitland and Pearland to ..." are two; "and the Council to ..." is somebody else who is asked.
            if words_of(opening[0])[:1] != ["and"] or _opens_with_body(words_of(sentence[opening.end() : stop])):
                yield opening.end(), stop
    if TURKIC_CALLS.has(words):
        yield from named_by_case(sentence)
    for match in PASSIVE.finditer(sentence) if not TO_BE.isdisjoint(words) else ():
        yield match.span("whom")
    if (object_first := OBJECT_FIRST.match(sentence)) and _opens_with_body(words_of(object_first["whom"])):
        yield object_first.span("whom")


TO_BE = wordset("is are")


def _frames(words: Sequence[str]) -> Iterator[Frame]:
    """How the languages say it of whose words of asking a sentence holds one."""
    return (frame for language in LANGUAGES if language.calls.has(words) for frame in language.frames)


def _stop(frame: Frame, sentence: str, start: int) -> int | None:
    """Where those who are asked end; None where what follows the verb is nobody."""
    stop = frame.stop.search(sentence, start)
    end = stop.start() if stop else len(sentence)
    sure = stop is not None and bool(stop["act"])
    if end <= start or end - start > (LONGEST_LIST if sure else LONGEST_WHOM):
        return None
    if frame.bodies and not _is_body(words_of(sentence[start:end])[:NEAR]):
        return None
    return None if frame.strict and not sure else end


def _is_theirs(sentence: str, opening: re.Match[str]) -> bool:
    """Whether those ask who sign, or a body that speaks in the text, and no others of whom it tells."""
    before, verb = words_of(ROMAN.sub(" ", sentence[: opening.start()])), words_of(opening[0])
    if verb in (["а"], ["and"], ["and", "that"]):  # somebody else is asked in the same sentence
        return asks(before) is not None
    if not verb or not NEGATIONS.isdisjoint(before[-1:]):
        return False
    if verb[0].endswith(FIRST_PERSON_ENDINGS) or not before:
        return True
    if verb[0] in ALSO_NOUNS and not _is_verb(before[-1], sentence[: opening.start()]):
        return False
    if not ASKED_BY_THAT.isdisjoint(before[-1:]) or (verb[0] in REQUIRES and not LAWS.isdisjoint(before)):
        return False
    if verb[0] in OTHERS_ASK and "that" in before and asks(before) is not None:
        return False
    if not US.isdisjoint(before):
        return True
    if TOLD_OF.has(before) or of_others(before) or not WHICH.isdisjoint(before[-1:]):
        return False
    named = ASKERS.has(before) or SIGNERS.has(before) or ANY_KIND.has(before) or _is_organization(before)
    return named or NAME_BEFORE.search(sentence, 0, opening.start()) is not None


def _is_organization(words: Sequence[str]) -> bool:
    """Whether the words before a verb are the name of an organization, and of no office ("The Road Institute")."""
    near = words[-LONGEST_IN_ITEM:]
    return ORGANIZATION_WORDS.has(near) and not (OFFICES.has(near) or POWER.has(near))


def _is_verb(before: str, text: str) -> bool:
    """Whether "call", "appeals", "demand" after a word is a verb, and no noun ("the right of appeal to")."""
    asker = before in US or before in LINKING or before.endswith("ly") or ASKERS.has([before])
    signers = before.endswith("s") and before not in NO_ASKERS and SIGNERS.has(words_of(text)[-SIGNERS_REACH:])
    return asker or signers or NAME_BEFORE.search(text) is not None


# "The undersigned gardeners call on ...", but not "the undersigned support this appeal to ...".
SIGNERS_REACH, NO_ASKERS = 8, wordset("this his its others' supports endorses repeats joins makes was is has")


# "We know of the bill, which requires the council to ...", "nobody asks the council to ..."
ASKED_BY_THAT = wordset("which которая которое которые который яка яке які welche nobody some niemand никто ніхто")
# "The Gardens Act requires the council to ..."
REQUIRES, LAWS = (
    ("require", "requires"),
    wordset(
        """law laws convention treaty covenant constitution court act acts regulation regulations directive directives
        rule rules statute statutes"""
    ),
)
ROMAN = re.compile(r"\([ivx]{1,4}\)")  # a paragraph of an article, and no "I"
# "We ask that the Senate recommends to the Council ...": what others are asked to ask.
OTHERS_ASK = wordset("recommends urges asks calls demands appeals requests requires invites encourages implores begs")
US = wordset("we i wir ich nous je our us wij ik vi jag jeg мы ми біз")
# "The Pear Union also calls on ...": a name right before the verb.
NAME_BEFORE = re.compile(
    r"\b[A-ZА-ЯІЇЄҐҚ][\w’'.-]+[»”\"]?,?\s+(?:also\s+|further\s+|hereby\s+|therefore\s+|также\s+|також\s+)?$"
)


WITH_THEM = re.compile(rf",?\s+{INCLUDING}\b.*$", re.IGNORECASE)
# What is said in brackets of those who are asked, longer than their acronym.
LONG_ASIDE = re.compile(r"\s*\((?:[^()]{40,}|[^\W\dA-ZА-ЯІЇЄҐ][^()]*)\)$")


def _named(text: str, low: int, high: int) -> Iterator[tuple[int, int]]:
    """The bounds of each of those who are asked, without small words around them; none where they are nobody."""
    bounds = members_of(text[low:high])
    for index, (first, last) in enumerate(bounds):
        begin, end = low + first, low + last
        begin += len(text[begin:end]) - len(text[begin:end].lstrip(SPACE + ","))
        opening = BEFORE.match(text, begin, end)
        begin = opening.end() if opening else begin
        named = LONG_ASIDE.sub("", LAST_AND.sub("", WITH_THEM.sub("", text[begin:end])).rstrip(SPACE + ","))
        if not ASKING_WORDS.isdisjoint(words_of(named)):  # "... and Lawyers for Pears also urge the Council to ..."
            continue
        if not _is_somebody(named) and not (index and words_of(named) and words_of(named)[0] not in NOBODY):
            if not index:
                return
            continue
        yield begin, begin + len(named)


ASKING_WORDS = wordset("also urge urges calls ask asks demand demands")
ACRONYM_FIRST = re.compile(r"[A-ZА-ЯІЇЄҐ]{2,}\b")


def _is_somebody(text: str) -> bool:
    """Whether words name an office, a body or somebody with a name of their own."""
    words = words_of(text)
    if words[:1] and words[0] in OURS:  # "our government", but not "our members"
        return _opens_with_body(words[:2]) and OWN.isdisjoint(words[1:3])
    if not words or len(words) > LONGEST_NAME or (words[0] in NOBODY and not ACRONYM_FIRST.match(text)):
        return False
    head = list(takewhile(lambda word: word != "of", words[:HEAD]))  # "the owners of", but not "the sale of the bank"
    return _is_body(head) or any(token[:1].isupper() for token in text.split()[:2])
