"""Lines at the head of a page that say something of the page itself, and so are no titles."""

from __future__ import annotations

import re

from .address import kind_words
from .blocks import Block
from .lines import words_of
from .naming import personhood
from .shapes import names_author
from .vocabulary.furniture import HOME

LONGEST_ROW, FEWEST_LINKS = 300, 3
LONGEST_BYLINE = 8
# "The orchard in May. Photo: Anna Example"
CAPTION = re.compile(
    r"©|(?<!\w)(?:photos?|picture|image|фото|фотография|світлина|сурет|foto|imagen|bild)(?:\s+by)?\s?[:/]|"
    r"\bphoto(?:graph)? (?:by|credit)",
    re.IGNORECASE,
)
# "3156 readers · 20 votes", "4 min read"
COUNTS = re.compile(
    r"\d[\d.,]*\s[^\W\d_]+\s[·•|]\s\d|\d+[\s-]min(?:ute)?s?\s(?:read|lecture)|"
    r"(?:reading time|time to read|temps de lecture|tiempo de lectura|lesezeit|время чтения|час читання)\b",
    re.IGNORECASE,
)
OF_SITE = re.compile(
    r"\b(?:official (?:web)?site|официальный сайт|офіційний (?:веб-?)?сайт|ресми сайты?|sitio oficial|site officiel|"
    r"sito ufficiale|site oficial|oficjalna strona|resmi sitesi)\b",
    re.IGNORECASE,
)
# Two things far apart on one line: a menu, or the names of two who speak.
FAR_APART = re.compile(r"\S\s{5,20}\S")
# What parts the steps of the way to a page.
STEP = re.compile(r"\s*[→›>]\s*|\s+(?:»|/|\||»|::|\\)\s+")
AND_OTHERS = re.compile(
    r"\s(?:and others|and \d+ others|et al\.?|и другие|и др\.|та інші|және басқалар|y otros|et autres)$"
)


def is_of_page(block: Block) -> bool:
    """Whether a line is about the page or its site: a row of links, a caption, counts, who wrote it."""
    text = block.text
    if CAPTION.search(text) or COUNTS.match(text) or OF_SITE.search(text) or FAR_APART.search(text):
        return True
    return is_row(block) or _is_byline(block)


def is_row(block: Block) -> bool:
    """Whether a line is a row of links ("Home / Projects / Help"), or the way to the page ("Home > News")."""
    if block.text.count("|") >= FEWEST_LINKS or block.text.count(" / ") >= FEWEST_LINKS:
        return True
    steps = STEP.split(block.text) if len(block.text) <= LONGEST_ROW else []
    return len(steps) > 1 and (len(steps) >= FEWEST_LINKS or HOME.is_all(words_of(steps[0])))


def _is_byline(block: Block) -> bool:
    """Whether a line says who wrote what the page shows ("By Anna Example", "Anna Example and others")."""
    if len(block.words) > LONGEST_BYLINE or kind_words(block.words):
        return False
    if names_author(block):
        return True
    others = AND_OTHERS.search(block.text)
    return others is not None and personhood(block.text[: others.start()]) > 0
