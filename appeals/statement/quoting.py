"""What others are quoted with: their words are told, and ask nothing in the name of those who sign."""

from __future__ import annotations

import re

from .asking import SPEAKERS
from .blocks import Block, remembered
from .lexicon import Lexicon
from .lines import words_of
from .vocabulary.demanding import ASKERS

OPENING, CLOSING, STRAIGHT, LOW = "“«„", "”»", '"', "„"
LONGEST_PARAGRAPH, SUBJECT_REACH = 5000, 2
# "The ministry wrote: “Leave.”"
INTRODUCED = re.compile(r"(?P<who>[^“«„\":]{2,120}):\s?[“«„\"]")
SPEECH = Lexicon(
    """wrote|writes|replied|answered|said|says|stated|states|told|tells|added|adds|explained|explains|commented|comments
    |remarked|noted|quoted
    |сказал*|заявил*|заявля*|отметил*|отмеча*|подчеркнул*|подчёркивает|подчеркивает|говорит|добавил*|пояснил*
    |рассказал*|считает|по словам|сказав|сказала|заявив|заявила|заявляє|зазначив|зазначила|зазначає|наголосив|наголосила
    |каже|додав|додала|пояснив|пояснила|розповів|розповіла|за словами|деді|дейді|айтты|айтады|хабарлады|сагте|sagte|sagt
    |erklärte|erklärt|dijo|dice|afirmó|afirma|declaró|señaló|disse|afirmou|declarou|déclare|a déclaré|explique|affirme
    |ответил*|написал*|писал*|пишет|відповів|відповіла|написав|написала|жауап берді|жазды|schrieb|antwortete
    |escribió|respondió|a écrit|a répondu|ha scritto|ha dichiarato|afferma|spiega
    |powiedział*|mówi|stwierdził*|dedi|söyledi|belirtti"""
)


def is_told(block: Block, start: int) -> bool:
    """Whether the sentence that begins there is what others said: in quotation marks, and the paragraph says who."""
    return _may_tell(block) and (_is_open(block.text[: start + 1]) or _is_introduced(block.text, start))


def ends_with_speaker(sentence: str) -> bool:
    """Whether the last words say what others said (", said the mayor").

    One who is named, or such as sign appeals, may speak for those who sign.
    """
    said, _, last = sentence.rpartition(", ")
    words = words_of(last) if said and last.islower() else []
    others = not (SPEAKERS.has(words) or ASKERS.has(words))
    return len(words) <= LONGEST_SPEAKER and SPEECH.opens(words) and others


LONGEST_SPEAKER = 8


def _is_introduced(text: str, start: int) -> bool:
    """Whether a sentence says who spoke before what was said, and it was not those who sign."""
    introduced = INTRODUCED.match(text, start)
    words = words_of(introduced["who"]) if introduced else []
    return SPEECH.has(words) and not SPEAKERS.has(words[:SUBJECT_REACH])


@remembered
def _may_tell(block: Block) -> bool:
    if len(block.text) > LONGEST_PARAGRAPH or not any(sign in block.text for sign in OPENING + STRAIGHT):
        return False
    return SPEECH.has(block.words)


def _is_open(text: str) -> bool:
    """Whether a quotation has begun in a text and not ended."""
    if LOW in text:  # „so“
        text = text.replace("“", "”")
    opened = sum(map(text.count, OPENING))
    return opened > sum(map(text.count, CLOSING)) or text.count(STRAIGHT) % 2 == 1
