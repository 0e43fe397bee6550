"""Finds the title of a statement, and tells it from the lines of a page that stand around it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .address import HANGING_WORDS, LONGEST_ADDRESS, in_address, is_address, is_salutation, kind_words
from .asking import asks
from .blocks import Block
from .lines import MarkerKind, starts_small
from .page_lines import is_of_page, is_row
from .parts import Label
from .shapes import date_line, is_contact, is_furniture, is_named, is_quotation
from .vocabulary.demanding import ASKING
from .vocabulary.furniture import OPENINGS
from .vocabulary.head import ADDRESS_OPENERS, INTRODUCTION_HINTS, KIND_WORDS, REPORTED, SALUTATIONS, TITLE_FILLERS
from .vocabulary.people import ORGANIZATION_WORDS

SENDER = re.compile(
    r"(?:(?:from|от|від|von|de la part)\s|(?:from|от|от кого|від|від кого|von|de|кімнен)\s?:)", re.IGNORECASE
)
SUBJECT = re.compile(
    r"(?:re|subject|regarding|тема|касательно|щодо|betreff|objet|asunto|assunto|oggetto|тақырыбы)\s*:\s*", re.IGNORECASE
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
ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}\b")
LONGEST_TITLE = 300
LONGEST_SECTION = 2
LONGEST_BARE = 3
SHORTEST_MENU = 3
LONGEST_ABOUT_SITE = 3
LONGEST_ENTRY, SHORTEST_PLAIN_MENU = 4, 8
SHORTEST_HEADLINE = 6
FEWEST_AROUND = 3  # a date, a title and a text
TITLE_REACH = 3
OF_SUBJECT, OF_SUBJECT_BELOW_LETTERHEAD = 2.5, 5.5
LONGEST_HEAD = 150  # a head ends within so many blocks


def is_letter_field(block: Block) -> bool:
    """Whether a line of a letter's head is about the letter itself ("From: ...", "Attached: ...")."""
    fields = (SENDER, SUBJECT, LETTER_FIELD)
    return ":" in block.text and not block.is_prose and any(field.match(block.text) for field in fields)


@dataclass(frozen=True, slots=True)
class Landmarks:
    """Blocks by which the place of a title is judged."""

    first_prose: int
    first_plain: int
    salutation: int | None


def title_of(blocks: list[Block], salutation: int | None) -> list[Block]:
    """The blocks of the title, none if the document has no title."""
    limit = min(LONGEST_HEAD, salutation if salutation is not None else max(15, len(blocks) // 2))
    start = _end_of_menu(blocks[:limit])
    if _is_headline(blocks):
        return _whole_title(blocks, 0)
    prose = [i for i, block in enumerate(blocks) if i >= start and block.is_prose and block.label is Label.BODY]
    first_prose = prose[0] if prose else len(blocks)
    marks = Landmarks(first_prose, _first_plain(blocks, start), salutation)
    best, best_score = None, 1.0
    for index, block in enumerate(blocks[:limit]):
        if index < start or block.label is not Label.BODY:
            continue
        if not _may_be_title(block) and not _is_numbered_title(blocks, index):
            continue
        if in_address(blocks, index) and not SUBJECT.match(block.text):
            continue
        score = _title_score(blocks, index, marks)
        if score > best_score:
            best, best_score = index, score
    if best is None:
        return []
    return _whole_title(blocks, best - 1 if _is_subtitle(blocks, best, marks) else best)


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


def _is_subtitle(blocks: list[Block], index: int, marks: Landmarks) -> bool:
    """Whether a line that names the kind of the document stands right under the title itself."""
    above = blocks[index - 1]
    return (
        0 <= marks.first_plain <= index - 1
        and not blocks[index].gap
        and above.text.isupper() >= blocks[index].text.isupper()
        and _reads_as_headline(above)
        and above.label is Label.BODY
        and _may_be_title(above)
        and not kind_words(above.words)
        and not above.is_prose
    )


def _reads_as_headline(block: Block) -> bool:
    """Whether a line says something, as names of organizations do not."""
    if len(block.words) >= SHORTEST_HEADLINE or block.text.endswith(("!", "?")) or is_quotation(block.text):
        return True
    small = [word for word in block.text.split() if starts_small(word) and word not in HANGING_WORDS]
    return len(small) >= FEWEST_SMALL and not ORGANIZATION_WORDS.has(block.words)


FEWEST_SMALL = 2


def _may_be_title(block: Block) -> bool:
    if (
        len(block.text) > LONGEST_TITLE
        or (block.marker and not block.marker.is_ornament)
        or date_line(block)
        or (is_address(block) and not REPORTED.has(block.words))
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


def _title_score(blocks: list[Block], index: int, marks: Landmarks) -> float:
    block = blocks[index]
    first_prose, salutation = marks.first_prose, marks.salutation
    greeted = salutation is not None and salutation - index <= 6
    if SUBJECT.match(block.text):
        headed = marks.first_plain >= 0 and _reads_as_headline(blocks[marks.first_plain])
        return OF_SUBJECT if headed else OF_SUBJECT_BELOW_LETTERHEAD
    score = 2.0 if index <= first_prose or greeted else -1.0
    stop = min(salutation or first_prose, index + 40)
    if any(item.label is Label.FURNITURE and item.marker for item in blocks[index:stop]):
        score -= 2
    if kind_words(block.words):
        score += 3 + (1 if kind_words(block.words[:3]) else 0)
    if index == marks.first_plain:
        score += 1.5
    if index + 1 < len(blocks) and ISO_DATE.match(blocks[index + 1].text):
        score += 2
    score += _score_of_repeats(blocks, index, marks, greeted=greeted)
    if greeted:
        score += 1.5
    if len(block.words) <= LONGEST_BARE and any(
        _says_more(item) for item in blocks[index + 1 : index + LONGEST_ADDRESS]
    ):
        score -= 2.5
    if (_is_bare_kind(blocks, index + 1) and not kind_words(block.words)) or (
        _is_bare_kind(blocks, index - 1) and not is_named(block)
    ):
        score += 3.5
    elif _is_bare_kind(blocks, index) and _may_be_headline(blocks, index + 1):
        score -= 3.5
    if index > first_prose and any(INTRODUCTION_HINTS.has(item.words) for item in blocks[:index] if item.is_prose):
        score += 1.5
    return score + _score_of_form(blocks, index, marks)


def _score_of_repeats(blocks: list[Block], index: int, marks: Landmarks, *, greeted: bool) -> float:
    """What it says of a line as a title that its words stand elsewhere on the page, or a date below it."""
    block = blocks[index]
    if any(item is not block and item.text.casefold() == block.text.casefold() for item in blocks[:40]):
        return 2
    if any(_names_page(item, block) for item in blocks[:index]):
        return 4
    below = blocks[index + 1 : index + PAGE_NAME_REACH]
    if any(_names_page(block, item) for item in below):
        return -4
    if _is_bare_kind(blocks, index) and any(_begins_with(item, block) for item in below):
        return -4
    if any(block.text.casefold() in item.text.casefold() for item in blocks[:index] if len(item.text) < LONGEST_TITLE):
        return -1.5 if _is_bare_kind(blocks, index) or len(block.words) <= 2 else 1.5
    if not greeted and len(block.words) > LONGEST_BARE and _is_above_date(blocks, index):
        if _goes_below_headline(blocks, index, marks):
            return -4
        return 2 if marks.salutation is None else 3
    return 0.0


def _score_of_form(blocks: list[Block], index: int, marks: Landmarks) -> float:
    """What it says of a line as a title whether it is prose, a whole sentence, or short."""
    block, score = blocks[index], 0.0
    capitals = block.text.isupper() and kind_words(block.words)
    if block.is_prose and not capitals:
        score -= 3
    if block.ends_sentence and not (block.text.endswith(("!", "?")) or capitals or _is_above_date(blocks, index)):
        score -= 4 if asks(block.words) is not None else 3 if kind_words(block.words) else 1.5
    if marks.salutation is not None and not kind_words(block.words) and index != marks.first_plain:
        score -= 1
    if len(block.words) < 3 and not kind_words(block.words) and not block.text.endswith("!"):
        score -= 1.5
    return score


def _names_page(above: Block, block: Block) -> bool:
    """Whether a line is the name that the browser gives to the page of a title ("Our letter - Pear Friends")."""
    if len(above.text) <= len(block.text) or block.text not in above.text or len(block.words) <= LONGEST_SECTION:
        return False
    before, _, after = above.text.partition(block.text)
    parted = not before or PAGE_SIGN.search(before[-3:])
    return bool(parted) and (not after or PAGE_SIGN.match(after[:3]) is not None)


def _begins_with(item: Block, kind: Block) -> bool:
    """Whether a line says again what sort of document this is, and more ("Open letter" / "Open letter to ...")."""
    again = item.words[: len(kind.words)] == kind.words
    return again and len(item.words) > len(kind.words) and item.gap > 0 and not item.is_prose


PAGE_SIGN = re.compile(r"\s[-–—|·:»]+\s")
PAGE_NAME_REACH = 15


def _is_above_date(blocks: list[Block], index: int) -> bool:
    """Whether a line stands right above a date in words ("17 May 2020"), and no title in other words below that."""
    below = blocks[index + 1] if index + 1 < len(blocks) and not SENDER.match(blocks[index].text) else None
    if below is None or ISO_DATE.match(below.text) or date_line(below) is None:
        return False
    further = blocks[index + 2 : index + 2 + TITLE_REACH]
    return not any(kind_words(item.words[:TITLE_REACH]) and not item.is_prose for item in further)


def _goes_below_headline(blocks: list[Block], index: int, marks: Landmarks) -> bool:
    """Whether a line says more right below the first line of the page, which reads as a headline itself."""
    above = blocks[index - 1]
    if not 0 <= marks.first_plain == index - 1 or kind_words(blocks[index].words[:1]) or kind_words(above.words):
        return False
    told = REPORTED.has(above.words) or ASKING.has(above.words)
    return told and len(above.words) >= SHORTEST_HEADLINE and not above.ends_sentence


def _is_bare_kind(blocks: list[Block], index: int) -> bool:
    """Whether a line says what sort of document this is in its words for it and no more ("open letter")."""
    if not 0 <= index < len(blocks):
        return False
    block = blocks[index]
    words = [word for word in block.words if not TITLE_FILLERS.has([word])]
    bare = any(lexicon.is_all(block.words) or lexicon.is_all(words) for lexicon in KIND_WORDS.values())
    return bare and not block.text.isupper() and block.gap <= 1


def _may_be_headline(blocks: list[Block], index: int) -> bool:
    """Whether a line can be the title that a bare word for the document stands above."""
    if index >= len(blocks):
        return False
    block = blocks[index]
    long = len(block.words) > LONGEST_BARE and not block.is_prose
    return long and block.label is Label.BODY and _may_be_title(block) and not is_named(block)


def _says_more(block: Block) -> bool:
    """Whether a line below a bare "Joint statement" is the title in full."""
    plain = block.label is Label.BODY and not block.is_prose and block.gap > 0 and not is_address(block)
    return plain and kind_words(block.words[:TITLE_REACH]) and len(block.words) > LONGEST_BARE + 1


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
    capitals = title[-1].text.isupper() and block.text.isupper()
    return starts_small(block.text) or bare or capitals or ABOUT.match(block.text) is not None
