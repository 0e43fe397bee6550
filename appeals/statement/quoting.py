"""What others are quoted with: their words are told, and ask nothing in the name of those who sign."""

from __future__ import annotations

from .blocks import Block, remembered
from .lexicon import Lexicon

OPENING, CLOSING, STRAIGHT, LOW = "“«„", "”»", '"', "„"
LONGEST_PARAGRAPH = 5000
SPEECH = Lexicon(
    """said|says|stated|states|told|tells|added|adds|explained|explains|commented|comments|remarked|noted|quoted
    |сказал*|заявил*|заявля*|отметил*|отмеча*|подчеркнул*|подчёркивает|подчеркивает|говорит|добавил*|пояснил*
    |рассказал*|считает|по словам|сказав|сказала|заявив|заявила|заявляє|зазначив|зазначила|зазначає|наголосив|наголосила
    |каже|додав|додала|пояснив|пояснила|розповів|розповіла|за словами|деді|дейді|айтты|айтады|хабарлады|сагте|sagte|sagt
    |erklärte|erklärt|dijo|dice|afirmó|afirma|declaró|señaló|disse|afirmou|declarou|déclare|a déclaré|explique|affirme
    |ha dichiarato|afferma|spiega|powiedział*|mówi|stwierdził*|dedi|söyledi|belirtti"""
)


def is_told(block: Block, start: int) -> bool:
    """Whether the sentence that begins there stands in quotation marks, and the paragraph says who spoke."""
    return _may_tell(block) and _is_open(block.text[: start + 1])


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
