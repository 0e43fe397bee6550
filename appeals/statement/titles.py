"""Finds the title of a statement, and tells it from the lines of a page that stand around it."""

from __future__ import annotations

import re

from .address import HANGING_WORDS, in_address, is_address, is_salutation, kind_words
from .blocks import Block
from .lines import MarkerKind, starts_small, words_of
from .page_lines import is_of_page, is_row
from .parts import Label
from .shapes import date_line, is_contact, is_furniture, place_line
from .title_marks import GENITIVE, SUBJECT, Head, is_bare_kind, weight
from .vocabulary.demanding import ASKING, IMPERATIVES
from .vocabulary.furniture import OPENINGS
from .vocabulary.head import ADDRESS_OPENERS, INTRODUCTION_HINTS, REPORTED, SALUTATIONS

SENDER = re.compile(
    r"(?:(?:from|от|від|von|de la part)\s|(?:from|от|от кого|від|від кого|von|de|кімнен)\s?:)", re.IGNORECASE
)
# Lines of a letter's head that name neither a sender nor an addressee.
LETTER_FIELD = re.compile(
    r"(?:(?:petition )?(?:author|starter|category|region|status|supporters|signatures)|автор(?: петиции| петиції)?|"
    r"(?:дата|собрано|зібрано|категория|категорія|регион|регіон|статус)(?:\s\w+)?|"
    r"attach\w*|enclos\w*|date|our ref|your ref|reference|phone|tel|fax|e-?mail|дата|исх\w*|приложени\w*|вих\w*|"
    r"додат\w+|datum|anlage\w*|fecha|adjunto\w*|pi[eè]ces? jointes?|anexos?|data)\s?\.?:",
    re.IGNORECASE,
)
# A line that says what a document is about goes on with the title above it.
ABOUT = re.compile(
    r"(?:о|об|по поводу|в связи|в поддержку|в защиту|против|относительно|щодо|з приводу|про|on the|regarding|"
    r"concerning|in support of|in defen[cs]e of|in response to|against|zu|zur|zum|über|sur|contre|sobre|"
    r"contra|w sprawie)\s",
    re.IGNORECASE,
)
# "Petition to keep the garden" says what is asked, and not of whom.
TO_DO = re.compile(r"(?i:petition) to (?!the |our |all |his |her )[a-z]")
# "Petition to the Council: Keep the garden" says both.
TO_WHOM_AND_DO = re.compile(
    r"(?:petition|петиция|петиція|petición|pétition|petição|petizione|petycja)\s[^:]{3,120}:\s", re.IGNORECASE
)
# "To the Minister about the gardens", "До ректора про холод у бібліотеці"
TO_WHOM_ABOUT = re.compile(
    r"(?:to the|to|an den|an die|до|к|ко|al|a la|au|à la|à|do)\s(?:[^\s,:.]+\s){1,5}"
    r"(?:about|on the|regarding|про|о|об|über|wegen|sobre|sur|au sujet|w sprawie)\s\S",
    re.IGNORECASE,
)
LONGEST_TITLE = 300
LONGEST_SECTION = 2
LONGEST_BARE = 3
SHORTEST_MENU = 3
LONGEST_ABOUT_SITE = 3
LONGEST_ENTRY, SHORTEST_PLAIN_MENU = 4, 8
SHORTEST_HEADLINE = 6
FEWEST_AROUND = 3  # a date, a title and a text
OF_SUBJECT, OF_SUBJECT_BELOW_LETTERHEAD = 2.5, 5.5
LONGEST_HEAD = 150  # a head ends within so many blocks


def is_letter_field(block: Block) -> bool:
    """Whether a line of a letter's head is about the letter itself ("From: ...", "Attached: ...")."""
    fields = (SENDER, SUBJECT, LETTER_FIELD)
    return ":" in block.text and not block.is_prose and any(field.match(block.text) for field in fields)


def title_of(blocks: list[Block], salutation: int | None) -> list[Block]:
    """The blocks of the title, none if the document has no title."""
    limit = min(len(blocks), LONGEST_HEAD, salutation if salutation is not None else max(15, len(blocks) // 2))
    start = _end_of_menu(blocks[:limit])
    if _is_headline(blocks):
        return _whole_title(blocks, 0)
    prose = (i for i, block in enumerate(blocks) if i >= start and block.is_prose and block.label is Label.BODY)
    lines = [index for index in range(start, limit) if _is_open(blocks, index)]
    head = Head(blocks, lines, _first_plain(blocks, start), next(prose, len(blocks)), salutation)
    weights = [weight(head, place) for place in range(len(lines))]
    best = max(weights, default=0)
    if best <= 0 and blocks and _is_petition_to(blocks[0]):
        return [blocks[0]]
    return _whole_title(blocks, lines[weights.index(best)]) if best > 0 else []


def _is_petition_to(block: Block) -> bool:
    """Whether the first line says what the document is and to whom it goes, where no other is its title."""
    return kind_words(block.words[:1]) and len(block.words) > LONGEST_SECTION and ":" not in block.text


def _is_open(blocks: list[Block], index: int) -> bool:
    """Whether nothing that is sure keeps a line from being the title."""
    block = blocks[index]
    if block.label is not Label.BODY or not (_may_be_title(block) or _is_numbered_title(blocks, index)):
        return False
    return SUBJECT.match(block.text) is not None or not in_address(blocks, index)


def _is_headline(blocks: list[Block]) -> bool:
    """Whether a page begins with a long line above its date, whatever it ends with: the headline of the page."""
    if len(blocks) < SHORTEST_MENU or not blocks[0].is_prose or blocks[0].label is not Label.BODY or blocks[0].marker:
        return False
    dated = next((index for index, block in enumerate(blocks[1:HEADLINE_REACH], 1) if date_line(block)), 0)
    short = (
        len(blocks[0].text) <= LONGEST_HEADLINE
        and not SALUTATIONS.opens(blocks[0].words)
        and not SENDER.match(blocks[0].text)
    )
    return bool(dated) and short and not any(block.is_prose for block in blocks[1:dated])


HEADLINE_REACH, LONGEST_HEADLINE = 4, 500


def _end_of_menu(blocks: list[Block]) -> int:
    """Where the page itself begins, below a menu of its site that stands under words about the site; else 0."""
    menu = [index for index, block in enumerate(blocks) if block.label is Label.FURNITURE and block.marker]
    if len(menu) < SHORTEST_MENU or not 0 < sum(block.is_prose for block in blocks[: menu[0]]) <= LONGEST_ABOUT_SITE:
        return _end_of_short_lines(blocks) or _end_of_site(blocks)
    return 0 if any(block.is_prose for block in blocks[menu[0] : menu[-1]]) else menu[-1] + 1


def _end_of_short_lines(blocks: list[Block]) -> int:
    """Where a page goes on below a menu that has no marks: many lines of a few words, none a date or an address."""
    start = 0
    for index, block in enumerate(blocks):
        if block.is_prose or len(block.words) > LONGEST_ENTRY or block.ends_sentence or _is_part_of_head(block):
            if index - start >= SHORTEST_PLAIN_MENU:
                return index - bool(date_line(block))  # a title stands above its date
            if block.is_prose or kind_words(block.words):
                return 0
            start = index + 1
    return 0


def _end_of_site(blocks: list[Block]) -> int:
    """Where a page goes on below the name of its site and the links right under it, which are a word or two; else 0."""
    end = next((index for index, block in enumerate(blocks) if index and block.gap), 0)
    links = blocks[1:end]
    if len(links) < FEWEST_SITE_LINKS or any(_is_of_document(block) for block in blocks[:end]):
        return 0
    single = sum(len(block.words) == 1 for block in links)
    short = all(len(block.words) <= LONGEST_SECTION and not block.ends_sentence for block in links)
    return end if short and single >= FEWEST_SITE_LINKS else 0


FEWEST_SITE_LINKS = 2


def _is_part_of_head(block: Block) -> bool:
    return block.label is not Label.BODY or _is_of_document(block)


def _is_of_document(block: Block) -> bool:
    return kind_words(block.words) or bool(date_line(block)) or is_address(block)


def _may_be_title(block: Block) -> bool:
    if (
        len(block.text) > LONGEST_TITLE
        or (block.marker and not block.marker.is_ornament)
        or date_line(block)
        or place_line(block)
        or (is_address(block) and not REPORTED.has(block.words) and not _says_what(block.text))
        or is_salutation(block)
        or is_of_page(block)
    ):
        return False
    if OPENINGS.opens(block.words) or is_contact(block):
        return False
    if block.sentences > 1 and INTRODUCTION_HINTS.has(block.words):
        return False
    if is_letter_field(block) and not SUBJECT.match(block.text):
        return False
    return (
        bool(block.words)
        and not starts_small(block.text)
        and (not block.text.endswith((":", ";", ",")) or _is_kind_with_colon(block))
        and block.sentences <= 2
    )


def _says_what(text: str) -> bool:
    """Whether a line that begins as an address does says what is asked, or what it is about."""
    if TO_WHOM_ABOUT.match(text):
        return True
    whom = TO_WHOM_AND_DO.match(text)
    return TO_DO.match(text) is not None or (whom is not None and IMPERATIVES.opens(words_of(text[whom.end() :])))


def _is_numbered_title(blocks: list[Block], index: int) -> bool:
    """Whether a line with a number stands alone between the date of a page and its text ("5. The fifth demand")."""
    block, around = blocks[index], blocks[max(0, index - 1) : index + 2]
    if block.marker is None or block.marker.kind is not MarkerKind.NUMBER or len(around) < FEWEST_AROUND:
        return False
    alone = not block.is_prose and block.gap and around[2].gap and around[2].marker is None
    return bool(alone and not block.text.endswith((":", ";", ",")) and date_line(around[0]) and around[2].is_prose)


def _is_kind_with_colon(block: Block) -> bool:
    """Whether a line says what the document is, and the next what it says ("Open letter to Pear:" / "Open up")."""
    short = block.text.endswith(":") and len(block.words) <= SHORTEST_HEADLINE
    return short and kind_words(block.words[:2]) and not ASKING.has(block.words)


def _first_plain(blocks: list[Block], start: int) -> int:
    """The first line that may be a title by its length: one or two words mostly name a section of the site."""
    return next(
        (
            index
            for index, block in enumerate(blocks)
            if index >= start
            and block.label is Label.BODY
            and not is_furniture(block)
            and not date_line(block)
            and not is_row(block)
            and (_is_long_enough(block) or 0 < start == index)
        ),
        -1,
    )


def _is_long_enough(block: Block) -> bool:
    return len(block.words) > LONGEST_SECTION or kind_words(block.words) or block.text.endswith("!")


def _whole_title(blocks: list[Block], index: int) -> list[Block]:
    """The title with the lines that go on with it."""
    title = [blocks[index]]
    while index + 1 < len(blocks) and len(title) < 3:
        following = blocks[index + 1]
        if following.is_prose or following.label is not Label.BODY or not _goes_on(title, following):
            break
        title.append(following)
        index += 1
    return title


def _goes_on(title: list[Block], block: Block) -> bool:
    """Whether a line goes on with a title that breaks off, or says more right under its bare "STATEMENT"."""
    if title[-1].words and title[-1].words[-1] in HANGING_WORDS and title[-1].text[-1].isalpha():
        return True
    if title[-1].text.endswith(":") and not block.gap and _may_be_title(block):
        return True
    bare = len(title[0].words) <= 2 and kind_words(title[0].words)
    if bare and len(title) == 1 and block.gap == 1 and starts_small(block.text) and not block.marker:
        return not ADDRESS_OPENERS.opens(block.words)
    if block.gap or block.marker or is_address(block) or is_salutation(block) or date_line(block):
        return False
    if is_bare_kind(block) and GENITIVE.search(title[-1].text):
        return True
    capitals = title[-1].text.isupper() and block.text.isupper()
    return starts_small(block.text) or bare or capitals or ABOUT.match(block.text) is not None
