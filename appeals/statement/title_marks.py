"""What speaks for a line as the title of a document and what against it, and how much each thing weighs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from .address import is_address, is_salutation, kind_words
from .announcing import is_demand_heading
from .asking import asks
from .blocks import HANGING_WORDS, Block, remembered
from .lines import starts_small
from .naming import personhood
from .page_lines import is_of_paper
from .parts import Label
from .shapes import date_line, is_quotation
from .vocabulary.head import KIND_WORDS, MATTER, RUBRICS, TITLE_FILLERS
from .vocabulary.people import ORGANIZATION_WORDS

ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}\b")
SUBJECT = re.compile(
    r"(?:re|subject|regarding|тема|касательно|щодо|betreff|objet|asunto|assunto|oggetto|тақырыбы)\s*:\s*", re.IGNORECASE
)
# "Бақ форумының" / "ҚАРАРЫ": in Turkic languages the kind stands behind whose it is.
GENITIVE = re.compile(r"[^\W\d_](?:[ндт][ыі]ң|n?[ıiuü]n)$", re.IGNORECASE)
PAGE_SIGN = re.compile(r"\s[-–—|·:»]+\s")
OPENING = 3  # a line opens with its kind if one of so many words says it
LONGEST_SECTION, SHORTEST_HEADLINE, FEWEST_SMALL = 2, 6, 2
LONGEST_TITLE, LONGEST_WITH_WHO, WORDY = 300, 12, 25
MANY_ABOVE = 4
REACH_OF_TAB, REACH_OF_MENU, REACH_OF_REPEATS = 15, 40, 40
SHORTEST_WORD, STEM = 4, 5
PARAGRAPHS_READ = 30
TOLD = 0.34
NEAR, NEXT = 2, 4

# Fitted to the heads of four hundred pages, as a choice among the lines of each, and rounded; where a title proper
# and a line of its kind stand together, they lean to the title. A line whose marks together weigh less than nothing is
# no title.
WEIGHTS = {
    "first line": 0.4,
    "first plain line": 0.8,
    "many lines above": -1.2,
    "below the text": -1.6,
    "above a menu": -1.6,
    "alone": 1.6,
    "among several": -0.8,
    "last of several": -0.4,
    "right below a line": -0.4,
    "below a date": 1.2,
    "above a date": 1.2,
    "above a greeting": 1.0,
    "above an address": 1.4,
    "above furniture": -0.6,
    "above the motto of a site": -1.4,
    "name above a title": -0.8,
    "opens with its kind": 1.4,
    "has its kind": 0.6,
    "kind alone": 0.4,
    "kind alone above a title": -2.6,
    "below a kind": -0.6,
    "below a kind alone": 1.6,
    "short kind above a title": -1.4,
    "title below short kind": 1.4,
    "kind and who below a title": -2.4,
    "title above kind and who": 3.2,
    "subject": 4.0,
    "above demands": -2.4,
    "goes on below": -3.0,
    "above its kind": 4.2,
    "above the links of a site": -0.8,
    "headline": 1.0,
    "no small words": -1.2,
    "what a site is": -2.4,
    "capitals": 1.0,
    "wordy": -1.6,
    "prose": -2.4,
    "full stop": -2.2,
    "sentence that asks": -1.2,
    "two sentences": -0.8,
    "again": 1.0,
    "in the tab of its page": 3.0,
    "tab of a page": -3.0,
    "in a line above": 1.8,
    "told in the text": 1.6,
    "told in part": 0.6,
    "not told": -1.0,
}


@dataclass(frozen=True)
class Head:
    """The lines of a page among which its title is looked for, and where the text itself begins."""

    blocks: list[Block]
    lines: list[int]  # those that may be titles
    first_plain: int
    first_prose: int
    salutation: int | None

    @cached_property
    def told(self) -> set[str]:
        """The beginnings of the longer words of the text itself."""
        prose = [block for block in self.blocks[self.first_prose :] if block.is_prose][:PARAGRAPHS_READ]
        return {stem for block in prose for stem in _stems(block)}


def weight(head: Head, place: int) -> float:
    """How much speaks for one of the lines of a head."""
    return sum(WEIGHTS[mark] for mark in marks(head, place))


def marks(head: Head, place: int) -> Iterator[str]:
    """What there is to say of a line."""
    yield from _of_place(head, place)
    yield from _of_lines_beside(head, head.lines[place])
    yield from _of_what_goes_on(head, head.lines[place])
    yield from _of_kind(head, place)
    yield from _of_form(head, head.blocks[head.lines[place]])
    yield from _of_repeats(head, head.lines[place])


def _of_place(head: Head, place: int) -> Iterator[str]:
    index = head.lines[place]
    if index == head.first_plain:
        yield "first plain line"
    if index > head.first_prose and head.salutation is None:
        yield "below the text"
    elif place == 0:
        yield "first line"
    elif place >= MANY_ABOVE:
        yield "many lines above"
    stop = min(head.salutation or head.first_prose, index + REACH_OF_MENU)
    if any(block.label is Label.FURNITURE and block.marker for block in head.blocks[index:stop]):
        yield "above a menu"


def _of_lines_beside(head: Head, index: int) -> Iterator[str]:
    block, above, below = head.blocks[index], *_beside(head.blocks, index)
    parted = index == 0 or block.gap > 0
    if below is None or below.gap > 0:
        yield "alone" if parted else "last of several"
    elif not parted:
        yield "among several"
    if above and date_line(above):
        yield "below a date"
    if above and not block.gap and _is_plain(above):
        yield "right below a line"
    if below is not None:
        yield from _of_line_below(below)


def _of_line_below(below: Block) -> Iterator[str]:
    if date_line(below):
        yield "above a date"
    elif is_salutation(below):
        yield "above a greeting"
    elif is_address(below) or below.label is Label.ADDRESSEE:
        yield "above an address"
    elif below.label is Label.FURNITURE:
        yield "above furniture"
    elif not below.gap and is_of_paper(below):
        yield "above the motto of a site"


def _of_what_goes_on(head: Head, index: int) -> Iterator[str]:
    """Whether the line below goes on with a line, or shows that it heads something else than the page."""
    block, below = head.blocks[index], _beside(head.blocks, index)[1]
    if below is None:
        return
    if index > head.first_prose and is_demand_heading(block) and _leads_to_demands(head, index):
        yield "above demands"
    if below.gap and starts_small(below.text) and not (below.marker or kind_words(below.words)):
        yield "goes on below"
    if not below.gap and is_bare_kind(below) and GENITIVE.search(block.text):
        yield "above its kind"
    if not index and below.label is Label.FURNITURE and not kind_words(block.words):
        yield "above the links of a site"


def _leads_to_demands(head: Head, index: int) -> bool:
    return any(block.label is Label.DEMAND for block in head.blocks[index + 1 : index + 1 + NEXT])


def _beside(blocks: list[Block], index: int) -> tuple[Block | None, Block | None]:
    return (blocks[index - 1] if index else None), (blocks[index + 1] if index + 1 < len(blocks) else None)


def _is_plain(block: Block) -> bool:
    return block.label is Label.BODY and not (block.is_prose or date_line(block) or kind_words(block.words))


def _of_kind(head: Head, place: int) -> Iterator[str]:
    """What sort of document the line and its neighbours name, and what else they say."""
    block, above, below = (head.blocks[head.lines[place]], *_rivals(head, place))
    if is_bare_kind(block):
        yield "kind alone"
        if below and _is_title_itself(head, below):
            yield "kind alone above a title"
        return
    if says_kind(block):
        yield "opens with its kind"
        if _is_kind_and_who(block):
            if below and len(block.words) <= OPENING and _is_title_itself(head, below):
                yield "short kind above a title"
            if above and _is_title_itself(head, above) and block.text not in above.text:
                yield "kind and who below a title"
        return
    if kind_words(block.words):
        yield "has its kind"
    if above and is_bare_kind(above):
        yield "below a kind alone"
    elif above and says_kind(above):
        yield "below a kind"
    if not reads_as_headline(block) and any(_heads(head, line) for line in head.lines[place + 1 : place + NEXT]):
        yield "name above a title"
    # A line that holds the one below is the name of the page ("News – Statement of ten gardeners – on the gates").
    if _is_title_itself(head, block) and below and _is_kind_and_who(below) and below.text not in block.text:
        yield "title above kind and who"
    if _is_title_itself(head, block) and above and _is_kind_and_who(above) and len(above.words) <= OPENING:
        yield "title below short kind"


def _heads(head: Head, index: int) -> bool:
    block = head.blocks[index]
    return index <= head.first_prose and (says_kind(block) or _is_title_itself(head, block))


def _rivals(head: Head, place: int) -> tuple[Block | None, Block | None]:
    """The lines before and after one that may be titles too, as far as the text."""
    above = head.blocks[head.lines[place - 1]] if place else None
    index, after = head.lines[place], head.lines[place + 1 : place + 2]
    near = after and (after[0] <= head.first_prose or head.first_prose < index >= after[0] - NEAR)
    return above, (head.blocks[after[0]] if near else None)


def _of_form(head: Head, block: Block) -> Iterator[str]:
    if SUBJECT.match(block.text) and not (head.first_plain >= 0 and reads_as_headline(head.blocks[head.first_plain])):
        yield "subject"
    if block.text.isupper() and (len(block.words) > 1 or kind_words(block.words)):
        yield "capitals"
    elif _is_full_stop(block) or not says_kind(block):
        yield from _of_sentence(block)
    if reads_as_headline(block) and not block.is_prose:
        yield "headline"
    if not block.text.isupper() and not any(starts_small(word) for word in block.text.split()):
        yield "no small words"
    if is_of_paper(block):
        yield "what a site is"


def _of_sentence(block: Block) -> Iterator[str]:
    if len(block.words) > WORDY:
        yield "wordy"
    if block.is_prose:
        yield "prose"
    if _is_full_stop(block):
        yield "full stop"
        if asks(block.words) is not None:
            yield "sentence that asks"
    if block.sentences > 1:
        yield "two sentences"


def _is_full_stop(block: Block) -> bool:
    return block.ends_sentence and not block.text.endswith(("!", "?"))


def _of_repeats(head: Head, index: int) -> Iterator[str]:
    """Whether the words of a line stand elsewhere on the page."""
    block, text = head.blocks[index], head.blocks[index].text.casefold()
    if any(item is not block and item.text.casefold() == text for item in head.blocks[:REACH_OF_REPEATS]):
        yield "again"
    above = [item for item in head.blocks[:index] if len(block.text) < len(item.text) < LONGEST_TITLE]
    if any(_names_page(item, block) for item in above):
        yield "in the tab of its page"
    elif len(block.words) > LONGEST_SECTION and any(text in item.text.casefold() for item in above):
        yield "in a line above"
    if any(_names_page(block, item) for item in head.blocks[index + 1 : index + REACH_OF_TAB]):
        yield "tab of a page"
    if head.told and not block.is_prose and not is_bare_kind(block):
        told = _told(head, block)
        yield "told in the text" if told > TOLD else "told in part" if told else "not told"


def _told(head: Head, block: Block) -> float:
    """The share of the longer words of a line that the text itself says too."""
    stems = _stems(block)
    return sum(stem in head.told for stem in stems) / len(stems) if stems else 0


def _stems(block: Block) -> list[str]:
    return [word[:STEM] for word in block.words if len(word) >= SHORTEST_WORD]


def _names_page(above: Block, block: Block) -> bool:
    """Whether a line is the name that the browser gives to the page of a title ("Our letter - Pear Friends")."""
    if len(above.text) <= len(block.text) or block.text not in above.text or len(block.words) <= LONGEST_SECTION:
        return False
    before, _, after = above.text.partition(block.text)
    parted = not before or PAGE_SIGN.search(before[-3:])
    return bool(parted) and (not after or PAGE_SIGN.match(after[:3]) is not None)


@remembered
def says_kind(block: Block) -> bool:
    """Whether a line is the name of a document: its kind stands in front, in Turkic languages at the end."""
    return not is_of_paper(block) and (kind_words(block.words[:OPENING]) or kind_words(block.words[-1:]))


@remembered
def is_bare_kind(block: Block) -> bool:
    """Whether a line says what sort of document this is in its words for it and no more ("open letter")."""
    words = [word for word in block.words if not TITLE_FILLERS.has([word])]
    bare = any(lexicon.is_all(block.words) or lexicon.is_all(words) for lexicon in KIND_WORDS.values())
    return bare or RUBRICS.is_all(block.words)


@remembered
def _is_kind_and_who(block: Block) -> bool:
    """Whether a line says what sort of document this is and whose, but not what about ("Letter of ten gardeners")."""
    if is_bare_kind(block) or not says_kind(block) or len(block.words) > LONGEST_WITH_WHO:
        return False
    return not (MATTER.has(block.words) or ":" in block.text or "«" in block.text or '"' in block.text)


def _is_title_itself(head: Head, block: Block) -> bool:
    """Whether a line could be a title had the page no other: it stands apart and says something of the text."""
    if says_kind(block) or is_of_paper(block) or block.is_prose or block.marker or _is_full_stop(block):
        return False
    if len(block.words) == 1 or not (block.gap or block is head.blocks[0]) or personhood(block.text.split(",")[0]) >= 1:
        return False
    cried = block.text.isupper() and len(block.words) > LONGEST_SECTION
    told = 2 * _told(head, block) >= 1
    return reads_as_headline(block) or ((cried or told) and not ORGANIZATION_WORDS.has(block.words))


@remembered
def reads_as_headline(block: Block) -> bool:
    """Whether a line says something, as names of organizations do not."""
    if len(block.words) >= SHORTEST_HEADLINE or block.text.endswith(("!", "?")) or is_quotation(block.text):
        return True
    small = [word for word in block.text.split() if starts_small(word) and word not in HANGING_WORDS]
    return len(small) >= FEWEST_SMALL and not ORGANIZATION_WORDS.has(block.words)
