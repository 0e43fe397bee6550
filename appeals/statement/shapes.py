"""What a block looks like on its own: a name, a date line, a contact, page furniture."""

from __future__ import annotations

import re

from .blocks import Block, remembered
from .dates import FoundDate, dates_in
from .lexicon import wordset
from .lines import SPACE, words_of
from .naming import INITIALS, QUOTED, personhood
from .places import Place, place_of
from .segments import segments_of
from .sentences import sentences_of
from .vocabulary.demanding import ASKING, IMPERATIVES
from .vocabulary.furniture import CONTACT_OPENINGS, NOTE_OPENINGS, NOTE_SECTIONS, OPENINGS, TAIL_SECTIONS, WHOLE_LINES
from .vocabulary.head import COPY_LINE
from .vocabulary.people import ORGANIZATION_WORDS
from .vocabulary.signing import SIGN_INVITATIONS

URL = re.compile(r"https?://|www\.", re.IGNORECASE)
EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}\.\w|\[at\]|\(at\)")
PHONE = re.compile(r"\+\s?\d[\d\s().-]{7,}\d|\b8\s?\(?\d{3}\)?[\d\s-]{6,}\d|\(\d{3}\)\s?\d{3}-\d{4}")
FOOTNOTE = re.compile(r"^\[\d{1,3}\]|^\d{1,2}\s+https?:|^(?![*]{1,3}[^*]+[*])[*†‡]{1,3}\s?[^\W\d_]|^[¹²³⁴⁵⁶⁷⁸⁹]")
BACK_LINK = "↩"
FILE = re.compile(r"\.(?:pdf|docx?|jpe?g|png|zip|mp4|xlsx?)\b|^\s*pdf\s*\|", re.IGNORECASE)
CLOCK = re.compile(r"\b\d{1,2}[:.]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?|hrs|uhr|utc|gmt)?\b", re.IGNORECASE)
DATE_WORDS = wordset(
    """r p date dated published posted updated on of the as дата опубликовано от г года год город күні жылы
    опубліковано від року datum stand veröffentlicht fecha publicado le du den am monday tuesday wednesday
    thursday friday saturday sunday понедельник вторник среда четверг пятница суббота воскресенье released
    issued created at adopted in city by pm last modified"""
)
# "Full letter here", "Brief herunterladen": what was a link.
POINTER = re.compile(
    r"\s(?:here|aquí|hier|ici|здесь|тут|осында|herunterladen|descargar|télécharger)(?:\W*pdf)?\W*$", re.IGNORECASE
)
COPYRIGHT = re.compile(r"^(?:©|\(c\)|copyright\b)", re.IGNORECASE)


@remembered
def is_furniture(block: Block) -> bool:
    """Whether a block is a piece of a web page by its words alone."""
    words = block.words
    if not words:
        return True
    if FOOTNOTE.match(block.rows[0].text):
        return False
    if COPYRIGHT.match(block.text) or WHOLE_LINES.is_all(words) or (FILE.search(block.text) and len(words) < 25):
        return True
    if SIGN_INVITATIONS.has(words[:8]) and (URL.search(block.text) or len(words) < 8):
        return True
    return (OPENINGS.opens(words) and len(words) < 40) or (len(words) <= 6 and POINTER.search(block.text) is not None)


@remembered
def opens_tail(block: Block) -> bool:
    """Whether a block heads what a page shows after the document ("Related stories")."""
    words = block.words
    return len(words) <= 7 and not block.ends_sentence and TAIL_SECTIONS.has(words) and block.marker is None


@remembered
def is_note(block: Block) -> bool:
    """Whether a block is a footnote, a translator's note, an addition."""
    if BACK_LINK in block.text or FOOTNOTE.match(block.rows[0].text):
        return True
    words = block.words
    if NOTE_SECTIONS.is_all(words):
        return True
    return NOTE_OPENINGS.opens(words) and (":" in block.text[:60] or len(words) > 6) and block.marker is None


@remembered
def is_contact(block: Block) -> bool:
    """Whether a block says how to reach somebody."""
    words = block.words
    if len(words) > 40 and not CONTACT_OPENINGS.opens(words):
        return False
    reachable = (_has_at(block.text) and EMAIL.search(block.text)) or PHONE.search(block.text)
    return bool(reachable) or (CONTACT_OPENINGS.opens(words) and len(words) <= 30 and BACK_LINK not in block.text)


def _has_at(text: str) -> bool:
    return "@" in text or "[at]" in text or "(at)" in text


@remembered
def is_copy_line(block: Block) -> bool:
    """Whether a block names those who get a copy ("Cc: ...")."""
    return COPY_LINE.opens(block.words) and (
        ":" in block.text[:20] or block.text[:2].lower() == "cc" or COPY_LINE.is_all(block.words)
    )


@remembered
def date_line(block: Block) -> tuple[FoundDate, Place | None, str] | None:
    """The date of a line that holds a date, perhaps a place, and nothing more; with the words left over."""
    text = block.text
    if len(text) > 150 or block.is_prose:
        return None
    found = next(dates_in(text), None)
    if found is None:
        return None
    rest = text[: found.start] + "\n" + text[found.end :]
    left = [piece.strip(SPACE + '.,;:()|–—-«»"“”/') for piece in CLOCK.sub(" ", rest).split("\n")]
    left = [
        _without_date_words(piece)
        for piece in left
        if piece and not all(word in DATE_WORDS or word.isdigit() for word in words_of(piece))
    ]
    if not left:
        return found, None, ""
    leftover = left[0]
    if len(left) > 1 or len(leftover.split()) > 8:
        return None
    place = place_of(leftover) or places_of(leftover)
    return (found, place, leftover) if place else None


def _without_date_words(text: str) -> str:
    """Without the small words that part a place from its date ("Paris, le")."""
    words = text.split()
    while words and words[-1].strip(",.").lower() in DATE_WORDS:
        words.pop()
    while words and words[0].strip(",.:").lower() in DATE_WORDS:
        words.pop(0)
    return " ".join(words).strip(SPACE + ".,;:()|–—-")


@remembered
def place_line(block: Block) -> Place | None:
    """The place that a line names and names alone."""
    return place_of(block.text) if len(block.text) <= 60 and block.marker is None else None


def places_of(text: str) -> Place | None:
    """Several cities in a row, of which at least one is known ("Almaty, Brussels, The Hague")."""
    pieces = [piece.strip(SPACE + ".") for piece in re.split(r"\s*[,/;]\s*|\s+[-–—]\s+", text)]
    if any(not piece or len(piece.split()) > 3 or not piece[0].isupper() for piece in pieces):
        return None
    return next((place for piece in pieces if (place := place_of(piece))), None)


@remembered
def is_named(block: Block) -> bool:
    """Whether a block, seen alone, reads as an entry of a list of signatures."""
    text, words = block.text, block.words
    if not text or len(text) > 250 or len(words) > 32 or text[0].islower():
        return False
    if (text[-1] in "!?:…" and not QUOTED.search(text)) or URL.search(text) or FILE.search(text):
        return False
    first = segments_of(text)
    if not first:
        return False
    score = personhood(first[0].text)
    if (text.endswith(".") and not INITIALS.search(text[-8:]) and score < 2 and len(words) > 5) or (
        score < 2 and len(list(sentences_of(text))) > 1 and not QUOTED.search(text)
    ):
        return False
    if score <= 0 and (IMPERATIVES.opens(words) or ASKING.has(words)):
        return False
    if score >= 1:
        return True
    return (
        ORGANIZATION_WORDS.has(words)
        or bool(QUOTED.search(text))
        or (len(first) > 1 and place_of(first[-1].text) is not None)
    )
