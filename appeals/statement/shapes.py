"""What a block looks like on its own: a name, a date line, a contact, page furniture."""

from __future__ import annotations

import re

from .blocks import Block, remembered
from .contacts import CALLED, MANY_DIGITS
from .dates import FoundDate, dates_in
from .lexicon import wordset
from .lines import SPACE, starts_small, words_of
from .naming import INITIALS, QUOTED, personhood
from .places import Place, looks_like_city, place_of
from .posts import is_role
from .segments import segments_of
from .vocabulary.demanding import ASKING, IMPERATIVES, OBLIGATION
from .vocabulary.furniture import (
    AFTER_TAIL,
    BEFORE_TAIL,
    BUTTONS,
    CONTACT_OPENINGS,
    DATE_WORDS,
    GOAL,
    NOTE_OPENINGS,
    NOTE_SECTIONS,
    OPENINGS,
    TAIL_SECTIONS,
    WHOLE_LINES,
)
from .vocabulary.head import COPIES_TO, COPY_LINE
from .vocabulary.people import ORGANIZATION_WORDS, ROLE_WORDS
from .vocabulary.signing import SIGN_INVITATIONS

URL = re.compile(r"https?://|www\.", re.IGNORECASE)
EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}\.\w|\[at\]|\(at\)")
# Each form begins with a sign of its own, to which the search leaps.
PHONE = re.compile(r"\+\s?\d[\d\s().-]{7,}\d|8(?<!\w8)\s?\(?\d{3}\)?[\d\s-]{6,}\d|\(\d{3}\)\s?\d{3}-\d{4}")
FOOTNOTE = re.compile(r"^\[\d{1,3}\]|^\d{1,2}\s+https?:|^(?![*]{1,3}[^*]+[*])[*†‡]{1,3}\s?[^\W\d_]|^[¹²³⁴⁵⁶⁷⁸⁹]")
# A number alone: of a page, of readers. Words with a hash before them.
COUNT = re.compile(r"[^\w(]*\d[\d.,\s]*\s?[kкmм]?[^\w)]*", re.IGNORECASE)
LONGEST_NAME = 8
# A page on the web and nothing else, perhaps with the flag of a country ("pear.example.org 🇰🇿").
PAGE = re.compile(r"(?:https?://)?(?:[a-z0-9-]+\.)+[a-z]{2,}(?:/\S*)?[\s\U0001f1e6-\U0001f1ff\U0001f300-\U0001faff]*")
STREET = re.compile(
    r"\d{1,5}[a-z]?,?\s+(?:[^\W\d_][\w.'’-]*\s+){1,4}(?:street|st\.|avenue|ave|road|rd|suite|boulevard|blvd|drive|lane)\b"
    r"|(?:ул|вул|просп|пр-т|пер)\.\s?[^\W\d_].*\d|[^\W\d_]+(?:straße|strasse|str\.)\s\d",
    re.IGNORECASE,
)
# What is measured is nobody's name ("1,345 km", "300 pieces").
MEASURE = re.compile(
    r"[\d€$₽₸](?:(?<=\d)(?:[.,]\d|\s?(?:км|км²|кв|га|тонн|км/ч|руб|тенге|тг|грн|km|kg|ha|€|\$|%|₽|₸)(?!\w))|"
    r"(?<=[€$₽₸])\s?\d)",
    re.IGNORECASE,
)
LONGEST_QUOTED, LONGEST_ENTRY = 8, 40
UNLIKE_PERSON = -1.5
HASHTAGS = re.compile(r"(?:#[^\W\d]\w*[\s,]*)+")
LONGEST_MENU, FEWEST_PARTS = 30, 3
# Two words of menus can be a name ("Media Projects"); one that is all of a line, or three, are none.
TOO_FEW_ENTRIES = 2
MENU_SEPARATOR = re.compile(r"\s*[|·•›»/]\s*|\s+>\s+|\s{2,}|\t+")
MENU_MARK = re.compile(r"[|·•›»/>\t]|\s\s")  # one of these is in each separator
# "Opinion › Letters": the way to a page within its site.
TRAIL = re.compile(r"\s[›»>|·•]\s")
BACK_LINK = "↩"
FILE = re.compile(r"\.(?:pdf|docx?|jpe?g|png|zip|mp4|xlsx?)\b", re.IGNORECASE)
PDF = re.compile(r"^\s*pdf\s*\||\bpdf\b.*\(\d[\d.,]*\s?(?:[km]b|[кмk]б|[km]o)\)", re.IGNORECASE)
CLOCK = re.compile(r"\b\d{1,2}[:.]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?|hrs|uhr|utc|gmt)?\b", re.IGNORECASE)
OUTER = '.,;:()|–—-«»"“”/·•'
# The first day of "26–27 April 2012", and a weekday in brackets.
RANGE = re.compile(r"\d{1,2}\.?\s?[-–—]\s?$")
PAGE_SEPARATOR = re.compile(r"\s+[|·•/–—-]\s+|\t+|\s{3,}")
BYLINE = re.compile(
    r"(?:by|from|author|автор|von|par|por|autor|posted|published|опубликовал\w*|publicado|publiée?)\b:?\s",
    re.IGNORECASE,
)
# "The Daily Example, Mon 2 April 2012"
WEEKDAY = re.compile(r",\s+(?:mon|tue|wed|thu|fri|sat|sun)\w*,?\s+$", re.IGNORECASE)
LONGEST_BYLINE = 8
# "Published on 17 October 2018 at 8:12, updated on the 18th"
PUBLISHED = re.compile(
    r"(?:(?:published|posted|sent|abgesandt|gesendet|отправлен\w*|надіслан\w*|"
    r"envoyée?|publiée?|postée?|mise? en ligne|publicad[oa]|postado|enviado|опубликован\w*|размещен\w*|"
    r"добавлен\w*|опублікован\w*|розміщен\w*|додан\w*|жариялан\w*|veröffentlicht|erstellt|pubblicat[oa]|inserito|"
    r"opublikowan\w*|dodan\w*|zveřejněno|publikováno|geplaatst|gepubliceerd|yayın\w*|eklen\w*)\b)",
    re.IGNORECASE,
)
LONGEST_PUBLISHED = 16
LONGEST_SECTION, LONGEST_OCCASION = 4, 10
# "Full letter here", "Brief herunterladen": what was a link.
POINTER = re.compile(
    r"\s(?:here|aquí|hier|ici|здесь|тут|осында|herunterladen|descargar|télécharger)(?:\W*pdf)?\W*$", re.IGNORECASE
)
# "◄ All articles": the way back.
WAY_BACK = "◄◀←‹⬅⟵"
# "ENDS": the last line of what was given to the press.
END_OF_RELEASE = re.compile(r"[-–—/ ]*(?:ENDS|Ends|ends)[-–—/ .]*")
COPYRIGHT = re.compile(r"^(?:©|\(c\)|copyright\b)|\|\s*CC[ -]BY\b", re.IGNORECASE)
# "Sign!": a button.
SIGN_NOW = re.compile(
    r"(?:sign|firma|firme|signe[rz]?|assine|unterschreib\w*|unterzeichn\w*|mitzeichn\w*|подпи(?:ши|сать)\w*|"
    r"підпи(?:ши|сати)\w*|podpisz|teken|imzala)(?: now| ora| jetzt| nu)?!",
    re.IGNORECASE,
)


@remembered
def is_furniture(block: Block) -> bool:
    """Whether a block is a piece of a web page by its words alone."""
    words = block.words
    if not words:
        return True
    if FOOTNOTE.match(block.rows[0].text):
        return False
    if (
        COPYRIGHT.search(block.text)
        or SIGN_NOW.fullmatch(block.text)
        or END_OF_RELEASE.fullmatch(block.text)
        or block.text[0] in WAY_BACK
        or _is_menu(block)
        or (len(words) < 25 and _names_file(block.text))
    ):
        return True
    if (block.text.startswith("#") and HASHTAGS.fullmatch(block.text)) or GOAL.has(words[:8]):
        return True
    if SIGN_INVITATIONS.has(words[:8]) and (URL.search(block.text) or len(words) < 8):
        return True
    if _is_button(block) or (OPENINGS.opens(words) and len(words) < 40):
        return True
    return len(words) <= 6 and POINTER.search(block.text) is not None


def _is_button(block: Block) -> bool:
    """Whether a line is a button or a field, and no item of a list or sentence that begins alike."""
    return block.marker is None and block.text[-1] not in ".!?;,。！？；，" and BUTTONS.opens(block.words)


def _is_menu(block: Block) -> bool:
    """Whether a line holds nothing but words of menus and buttons ("Home | News | Contact", "Share: Facebook")."""
    words = block.words
    if block.text.startswith("[") and block.text.endswith("]") and " | " in block.text:
        return True
    if len(words) > LONGEST_MENU:
        return False
    index, entries = 0, 0
    while index < len(words) and (length := WHOLE_LINES.at(words, index)):
        index += length
        entries += 1
    known = index == len(words)
    # "Share: Facebook", but not "Press contact:".
    sure = entries != TOO_FEW_ENTRIES or ":" in block.text[:-1] or TRAIL.search(block.text) is not None
    return (known and sure) or _is_row_of_words(block)


def _is_row_of_words(block: Block) -> bool:
    """Whether a line is a row of short words between strokes, some of them those of a menu."""
    marked = len(MENU_MARK.findall(block.text)) >= FEWEST_PARTS - 1
    parts = MENU_SEPARATOR.split(block.text) if marked else []
    if len(parts) < FEWEST_PARTS:
        return False
    pieces = [words_of(part) for part in parts]
    known = sum(WHOLE_LINES.is_all(piece) for piece in pieces)
    return all(0 < len(piece) <= 3 for piece in pieces) and 3 * known >= len(pieces)


@remembered
def opens_tail(block: Block) -> bool:
    """Whether a block heads what a page shows after the document ("Related stories")."""
    words = block.words
    if len(words) > 7 or block.ends_sentence or block.marker or "," in block.text:
        return False
    index = TAIL_SECTIONS.find(words)
    if index is None:
        return False
    length = TAIL_SECTIONS.at(words, index)
    beside = all(word in BEFORE_TAIL for word in words[:index])
    return length > 1 or (beside and all(word in AFTER_TAIL or word.isdigit() for word in words[index + 1 :]))


@remembered
def is_note(block: Block) -> bool:
    """Whether a block is a footnote, a translator's note, an addition."""
    if BACK_LINK in block.text or FOOTNOTE.match(block.rows[0].text):
        return True
    words = block.words
    if NOTE_SECTIONS.is_all(words):
        return True
    return NOTE_OPENINGS.opens(words) and (":" in block.text[:60] or len(words) > 5) and block.marker is None


@remembered
def is_contact(block: Block) -> bool:
    """Whether a block says how to reach somebody."""
    words = block.words
    if len(words) > 40 and not CONTACT_OPENINGS.opens(words):
        return False
    if block.has_digits and STREET.match(block.text) and not CONTACT_OPENINGS.opens(words):
        return True
    reachable = (_has_at(block.text) and EMAIL.search(block.text)) or (block.has_digits and _has_phone(block.text))
    opens = CONTACT_OPENINGS.opens(words) and not (words[0] in NUMBERED and not REACHED.search(block.text))
    return bool(reachable) or (opens and len(words) <= 30 and BACK_LINK not in block.text)


# "Tel Aviv" says how to reach nobody, "Tel. 12 34" and "Mobile:" do.
NUMBERED = wordset("tel mobile phone fax эл телефон телефоны тел моб факс телефондар")
REACHED = re.compile(r"[\d:]|^\W*\w+\W*$")


def _names_file(text: str) -> bool:
    if "." in text and FILE.search(text):
        return True
    return "pdf" in text.lower() and PDF.search(text) is not None


def _has_at(text: str) -> bool:
    return "@" in text or "[at]" in text or "(at)" in text


def _has_url(text: str) -> bool:
    return ("/" in text or "." in text) and URL.search(text) is not None


def _has_phone(text: str) -> bool:
    if PHONE.search(text):
        return True
    return MANY_DIGITS.search(text) is not None and CALLED.search(text) is not None


@remembered
def is_copy_line(block: Block) -> bool:
    """Whether a block names those who get a copy ("Cc: ...")."""
    if COPIES_TO.opens(block.words):
        return not block.is_prose
    return COPY_LINE.opens(block.words) and (
        ":" in block.text[:20] or block.text[:3].lower() in ("cc ", "c.c") or COPY_LINE.is_all(block.words)
    )


@remembered
def date_line(block: Block) -> tuple[FoundDate, Place | None, str] | None:
    """The date of a line that holds a date, perhaps a place, and nothing more; with the words left over."""
    text = block.text
    if not block.has_digits or len(text) > 150 or block.is_prose:
        return None
    found = next(dates_in(text), None)
    if found is None:
        return None
    before = RANGE.sub("", text[: found.start])
    left = [piece for part in (before, text[found.end :]) for piece in _beside(part)]
    if not left:
        return found, None, ""
    if len(left) > 1 or len(left[0].split()) > 8:
        return (found, None, "") if _is_page_date(text, found) else None
    place = place_of(left[0]) or places_of(left[0]) or _unknown_place(before, left[0])
    if place:
        return found, place, left[0]
    return (found, None, "") if _is_page_date(text, found) else None


def names_author(block: Block) -> bool:
    """Whether a line says who wrote what the page shows ("By Anna Example, reporter")."""
    byline = BYLINE.match(block.text) if len(block.words) <= LONGEST_BYLINE else None
    return byline is not None and personhood(block.text[byline.end() :].split(",")[0]) > 0


def published(block: Block) -> bool:
    """Whether a line says when its page was published."""
    return PUBLISHED.match(block.text) is not None and date_line(block) is not None


def _beside(part: str) -> list[str]:
    """What stands beside a date and says more than that it is one."""
    timeless = CLOCK.sub(" ", part) if ":" in part or "." in part else part
    piece = timeless.strip(SPACE + OUTER)
    if not piece or all(word in DATE_WORDS or word.isdigit() for word in words_of(piece)):
        return []
    return [_without_date_words(piece)]


def _unknown_place(before: str, left: str) -> Place | None:
    """A plain name and a comma before a date say where, whether or not we know the town ("Fruitville, 1 May 2020")."""
    plain = before.rstrip().endswith((",", ", le", ", den", ", dnia")) and looks_like_city(left)
    return Place(left) if plain and not ORGANIZATION_WORDS.has(words_of(left)) else None


def _is_page_date(text: str, found: FoundDate) -> bool:
    """Whether a page gives a date beside its section or author ("1 May 2020 | News", "By Anna Example, 1 May 2020")."""
    alone = not text[found.end :].strip(SPACE + OUTER)
    before = text[: found.start]
    if alone and len(before.split()) <= LONGEST_BYLINE and (BYLINE.match(text) or WEEKDAY.search(before)):
        return True
    if not before and len(text.split()) <= LONGEST_PUBLISHED and BYLINE.match(text[found.end :].lstrip(SPACE + OUTER)):
        return True
    if PUBLISHED.match(text) and len(text.split()) <= LONGEST_PUBLISHED:
        return True
    if not PAGE_SEPARATOR.search(text):
        return False
    pieces = [piece for piece in PAGE_SEPARATOR.split(text) if piece.strip(SPACE + OUTER)]
    dated = [
        piece for piece in pieces if text[found.start : found.end] in piece and not _beside_all(piece, text, found)
    ]
    others = [piece for piece in pieces if piece not in dated and _beside(piece)]
    first = len(dated) == 1 and (text.startswith(dated[0]) or BYLINE.match(text) is not None)
    if len(dated) != 1 or sum(len(piece.split()) for piece in others) > (
        LONGEST_OCCASION if first else LONGEST_SECTION
    ):
        return False
    return first or not any(piece.rstrip().endswith((".", "!", "?")) for piece in others)


def _beside_all(piece: str, text: str, found: FoundDate) -> list[str]:
    before, _, after = piece.partition(text[found.start : found.end])
    return _beside(before) + _beside(after)


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


def leads_on(text: str) -> bool:
    """Whether a line breaks off with a comma and a small word ("We ask that", "Vaadimme, että")."""
    head, comma, last = text.rpartition(", ")
    small = last.isalpha() and last.islower() and len(last) <= 5
    return bool(comma and head) and small and not ROLE_WORDS.has([last])


@remembered
def names_person(block: Block) -> bool:
    """Whether a line names a person and then says more of him or her ("Anna Example, teacher, Pearville")."""
    pieces = segments_of(block.text) if len(block.words) <= LONGEST_ENTRY else []
    if len(pieces) < 2 or len(pieces[0].text.split()) < 2:
        return False
    score = personhood(pieces[0].text)
    return score >= 1 or (score > UNLIKE_PERSON and is_role(pieces[1].text))


@remembered
def is_page(block: Block) -> bool:
    """Whether a line is the address of a page on the web: it stands under the name of whose page it is."""
    return PAGE.fullmatch(block.text) is not None


def is_quotation(text: str) -> bool:
    """Whether a text stands in quotation marks from its first sign to its last."""
    return text[0] in '“«„"' and text.rstrip(".,!")[-1:] in '”»“"'


@remembered
def is_named(block: Block) -> bool:
    """Whether a block, seen alone, reads as an entry of a list of signatures."""
    if not _has_form_of_entry(block):
        return False
    text, words, pieces = block.text, block.words, segments_of(block.text)
    if not pieces:
        return False
    score = personhood(pieces[0].text)
    if (score < SURE_NAME and is_sentence(block)) or ASKING.opens(words) or leads_on(text):
        return False
    if score <= 0 and (IMPERATIVES.opens(words) or ASKING.has(words)):
        return False
    if score < SURE_NAME and block.ends_sentence and OBLIGATION.has(words):  # "The company must leave."
        return False
    if score >= 1:
        return True
    return (
        ORGANIZATION_WORDS.has(words)
        or (score > UNLIKE_PERSON and len(pieces) > 1 and is_role(pieces[1].text))
        or bool(QUOTED.search(text))
        or (len(pieces) > 1 and place_of(pieces[-1].text) is not None)
    )


def _has_form_of_entry(block: Block) -> bool:
    """Whether a block is short, opens with a capital, and is no question, link, measure or quotation."""
    text, words = block.text, block.words
    if not text or len(text) > 250 or len(words) > 32:
        return False
    if starts_small(text) and not (INITIALS.search(text) and len(words) <= LONGEST_NAME):
        return False
    if SAID.fullmatch(text) and len(words) > LONGEST_NAME_SAID:
        return False
    if (text[-1] in "!?:…" and not QUOTED.search(text)) or _has_url(text) or _names_file(text):
        return False
    return not (MEASURE.search(text) or (is_quotation(text) and len(words) > LONGEST_QUOTED))


def is_sentence(block: Block) -> bool:
    """Whether a line ends as a sentence does, or holds several."""
    if block.text.endswith(".") and not INITIALS.search(block.text[-8:]) and len(block.words) > FEWEST_OF_SENTENCE:
        return True
    return block.sentences > 1 and not QUOTED.search(block.text)


# "“My well is dry.”": a sentence that somebody said.
SAID = re.compile(r"[“«„\"][^“”«»„\"]*[.!?…][”»“\"]")
LONGEST_NAME_SAID = 2
SURE_NAME, FEWEST_OF_SENTENCE = 2, 5
