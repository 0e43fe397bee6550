"""Lines at the head of a page that say something of the page itself, and so are no titles."""

from __future__ import annotations

import re

from .address import kind_words
from .blocks import Block, remembered
from .lines import words_of
from .naming import personhood
from .shapes import names_author
from .vocabulary.furniture import HOME, OF_PAPER

LONGEST_ROW, FEWEST_LINKS = 300, 3
LONGEST_LINK, LONGEST_OF_TWO = 3, 2
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
# What parts the links of a row.
BETWEEN_LINKS = re.compile(r"\s*[|·•⁄▾▸►→›»]\s*|\s+[/–—]\s+|\s{3,}|\t+")
# What parts the name of a site from the words that say what it is.
BEFORE_MOTTO = re.compile(r"[:,.»]\s|\s[–—-]\s")
LONGEST_MOTTO = 14
# "Issue 61", "№ 14": the number of a journal.
ISSUE = re.compile(
    r"(?:№|no\.|nr\.?|issue|vol(?:\.|ume)|выпуск|випуск|шығарылым|ausgabe|número|numéro|numer)\s?\d", re.IGNORECASE
)
# "Views: 12", "Text: Anna Example", "Translated by ...": what a page says of what it shows.
OF_WHAT_IT_SHOWS = re.compile(
    r"(?:published|posted|updated|views|read|text|author|translat(?:ion|or)|reading time|filed under|source|"
    r"опубликовано|размещено|обновлено|просмотр(?:ов|ы)|прочитано|текст|автор|перевод|источник|"
    r"опубліковано|оновлено|перегляд(?:ів|и)|прочитано|переклад|джерело|"
    r"жарияланды|жарияланған|жаңартылды|қаралды|қаралым|оқылды|мәтін|авторы|аударма|аударған|дереккөз|"
    r"veröffentlicht|aufrufe|publicado|visitas|publié|vues|opublikowano|wyświetleń)(?:\s[^\W\d_]+){0,2}\s?:|"
    r"(?:translated|written|photographed|edited) by\s",
    re.IGNORECASE,
)
AND_OTHERS = re.compile(
    r"\s(?:and others|and \d+ others|et al\.?|и другие|и др\.|та інші|және басқалар|y otros|et autres)$"
)


def is_of_page(block: Block) -> bool:
    """Whether a line is about the page or its site: a row of links, a caption, counts, who wrote it."""
    text = block.text
    if CAPTION.search(text) or COUNTS.match(text) or OF_SITE.search(text) or FAR_APART.search(text):
        return True
    if ISSUE.match(text) or OF_WHAT_IT_SHOWS.match(text) or _is_in_brackets(text):
        return True
    return is_row(block) or _is_byline(block)


def _is_in_brackets(text: str) -> bool:
    """Whether a line stands in brackets, as notes of editors and translators do."""
    return (text[0], text.rstrip(".")[-1:]) in (("[", "]"), ("(", ")"))


@remembered
def is_of_paper(block: Block) -> bool:
    """Whether a line says of a site or a paper what it is ("The Pear: a magazine of gardens")."""
    before: list[str] = []
    for piece in BEFORE_MOTTO.split(block.text) if len(block.words) <= LONGEST_MOTTO else ():
        words = words_of(piece)
        paper = OF_PAPER.find(words[:LONGEST_LINK])
        if paper is not None:
            return not kind_words(before + words[:paper])
        before += words
    return False


def is_row(block: Block) -> bool:
    """Whether a line is a row of links ("Home / Projects / Help"), or the way to the page ("Home > News")."""
    if block.text.count("|") >= FEWEST_LINKS or block.text.count(" / ") >= FEWEST_LINKS:
        return True
    if _is_row_of_links(block.text):
        return True
    steps = STEP.split(block.text) if len(block.text) <= LONGEST_ROW else []
    return len(steps) > 1 and (len(steps) >= FEWEST_LINKS or HOME.is_all(words_of(steps[0])))


def _is_row_of_links(text: str) -> bool:
    """Whether a line falls into three pieces or more of a few words each, or two of still fewer far apart."""
    pieces = (
        [words_of(piece) for piece in BETWEEN_LINKS.split(text) if piece.strip()] if len(text) <= LONGEST_ROW else []
    )
    if len(pieces) >= FEWEST_LINKS:
        return all(len(piece) <= LONGEST_LINK for piece in pieces)
    return len(pieces) > 1 and "   " in text and all(len(piece) <= LONGEST_OF_TWO for piece in pieces)


def _is_byline(block: Block) -> bool:
    """Whether a line says who wrote what the page shows ("By Anna Example", "Anna Example and others")."""
    if len(block.words) > LONGEST_BYLINE or kind_words(block.words):
        return False
    if names_author(block):
        return True
    others = AND_OTHERS.search(block.text)
    return others is not None and personhood(block.text[: others.start()]) > 0
