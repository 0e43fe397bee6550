"""Demands that stand as headings, each above the text that explains it."""

from __future__ import annotations

from itertools import pairwise

from .announcing import is_topic
from .asking import asks, may_ask
from .blocks import Block
from .lines import MarkerKind, words_of
from .openings import CLAUSE_OPENERS, opens_with_imperative, opens_with_infinitive, says_what_to_do
from .parallel import has_form
from .parts import Label

LONGEST_REASONS, LONGEST_NUMBER, LONGEST_HEADING, HALF = 2, 4, 12, 0.5
FEWEST_COUNTED, FEWEST_HEADINGS, FARTHEST_COUNTED = 3, 2, 200
NEARLY_ALL, MOST, LONGEST_SECTION = 0.8, 0.6, 20
FEWEST_OF_CLAUSE, LONGEST_CLAUSE = 5, 30
SET_IN = 2


def mark_topics(blocks: list[Block]) -> None:
    """Label numbered lines that all say what to do, and what stands below each ("1. Open it" / reasons / "2. ...")."""
    for index, block in enumerate(blocks):
        if block.marker and block.marker.value == "1" and _commands(block) and is_topic(block):
            chain = [index]
            while (further := next_counted(blocks, chain[-1] + 1, [blocks[chain[-1]]])) is not None:
                chain.append(further)
            if len(chain) >= FEWEST_COUNTED and all(_commands(blocks[at]) for at in chain):
                _mark(blocks[index : chain[-1] + 1 + _explains(blocks, chain[-1] + 1)])


def end_of_sections(blocks: list[Block], index: int) -> int | None:
    """Where numbered sections end in most of which sentences ask themselves, below headings that do not; else None.

    "1. Gardens" / "We demand that they be opened. Their gates must be mended." / "2. Keys" / ...
    """
    if index >= len(blocks) or not _heads_section(blocks, index):
        return None
    chain = [index]
    for at in range(index + 1, min(index + FARTHEST_COUNTED, len(blocks))):
        if counts_on(blocks[chain[-1]], blocks[at]) and _heads_section(blocks, at):
            chain.append(at)
        elif at - chain[-1] > LONGEST_SECTION:
            break
    ends = [*chain[1:], min(chain[-1] + 1 + LONGEST_REASONS, len(blocks))]
    asked = sum(any(map(_asks, blocks[start + 1 : end])) for start, end in zip(chain, ends, strict=True))
    return ends[-1] if len(chain) >= FEWEST_HEADINGS and asked > HALF * len(chain) else None


def _heads_section(blocks: list[Block], index: int) -> bool:
    """Whether a numbered line of a few words stands above a paragraph, and does not say what to do."""
    heading = blocks[index]
    return heading.label is Label.BODY and is_topic(heading) and not _commands(heading) and _explains(blocks, index + 1)


def _asks(block: Block) -> bool:
    """Whether a sentence of a paragraph asks by a verb of asking."""
    if block.marker is not None or not may_ask(block):
        return False
    return any(asks(words_of(block.text[start:end])) is not None for start, end in block.sentence_bounds)


def mark_headings(blocks: list[Block], index: int) -> int | None:
    """Label headings and the paragraph below each, where half of them say what to do; where they end, else None."""
    start, found = index, 0
    said = 0
    tight = index + 1 < len(blocks) and not blocks[index + 1].gap
    while index < len(blocks) and _heads(blocks[index]) and _explains(blocks, index + 1):
        if tight and blocks[index + 1].gap:  # a heading of the text again
            break
        said += has_form(blocks[index]) or says_what_to_do(blocks[index + 1])
        index, found = index + 2, found + 1
    if found < FEWEST_HEADINGS or said < HALF * found:
        return None
    # What stands right below a heading, without a blank line, only explains it, unless it says what to do itself.
    _mark([b for at, b in enumerate(blocks[start:index]) if at % 2 == 0 or not tight or says_what_to_do(b)])
    return index


def mark_clauses(blocks: list[Block], index: int) -> int | None:
    """Label headings that go on with a line that breaks off ("We demand that:"), not the reasons below each; else None.

    "The gardens be open to all" / two paragraphs / "The keepers be paid" / ...
    """
    lead = blocks[index - 1]
    if not lead.text.endswith(":") or CLAUSE_OPENERS.isdisjoint(lead.words[-1:]):
        return None
    found: list[Block] = []
    while index < len(blocks) and _is_clause(blocks[index]) and _explains(blocks, index + 1):
        found.append(blocks[index])
        index += 2 + _explains(blocks, index + 2)
    if len(found) < FEWEST_HEADINGS:
        return None
    _mark(found)
    return index


def _is_clause(block: Block) -> bool:
    """Whether a line can be a clause: it has no stop, and too many words for the name of a section."""
    plain = block.label is Label.BODY and block.marker is None and block.text[-1].isalnum()
    return plain and FEWEST_OF_CLAUSE <= len(block.words) <= LONGEST_CLAUSE


def mark_counted(blocks: list[Block], index: int) -> int | None:
    """Label announced lines of a count, most of which command, and not the long reasons below each; else None.

    "1. Open it." / three paragraphs / "2. ...", all of them sentences or all of them headings without a stop
    """
    if index >= len(blocks) or not _is_command(blocks[index]):
        return None
    chain = [index]
    for at in range(index + 1, min(index + FARTHEST_COUNTED, len(blocks))):
        if counts_on(blocks[chain[-1]], blocks[at]):
            chain.append(at)
        elif at - chain[-1] > LONGEST_SECTION:
            break
    apart = max((after - before for before, after in pairwise(chain)), default=0) > LONGEST_REASONS + 1
    said = sum(_commands(blocks[at]) for at in chain)
    if len(chain) < FEWEST_COUNTED or not apart or said < MOST * len(chain):
        return None
    if not all(_is_sentence(blocks[at]) for at in chain) and not all(is_topic(blocks[at]) for at in chain):
        return None
    if _are_demanded_below(blocks, chain):
        return None
    _mark([blocks[at] for at in chain])
    return chain[-1] + 1


def _are_demanded_below(blocks: list[Block], chain: list[int]) -> bool:
    """Whether items set in further below a count say what to do themselves ("1. Water" / "1. Share it.")."""
    edge = blocks[chain[0]].rows[0].indent + SET_IN
    below = [block for block in blocks[chain[0] : chain[-1]] if block.marker and block.rows[0].indent >= edge]
    return len(below) >= len(chain) - 1 and sum(map(_commands, below)) >= NEARLY_ALL * len(below)


def _is_command(block: Block) -> bool:
    first = block.marker is not None and block.marker.value == "1"
    return first and (_is_sentence(block) or is_topic(block)) and _commands(block)


def _is_sentence(block: Block) -> bool:
    return block.sentences == 1 and block.ends_sentence


def _mark(blocks: list[Block]) -> None:
    for block in blocks:
        block.mark(Label.DEMAND, 0.6)


def _commands(block: Block) -> bool:
    return block.label is Label.BODY and (opens_with_imperative(block) or opens_with_infinitive(block))


def _heads(block: Block) -> bool:
    short = len(block.words) <= LONGEST_HEADING and block.marker is None and block.label is Label.BODY
    return short and not block.ends_sentence and not block.text.endswith((",", ";", ":"))


def _explains(blocks: list[Block], index: int) -> bool:
    """Whether a paragraph follows that is no heading itself."""
    if index >= len(blocks):
        return False
    return blocks[index].label is Label.BODY and blocks[index].marker is None and blocks[index].ends_sentence


def next_counted(blocks: list[Block], index: int, items: list[Block]) -> int | None:
    """Where a count goes on below the paragraphs that explain its last item ("A) ..." / reasons / "B) ...")."""
    last = next((item for item in reversed(items) if item.marker), items[-1])
    for further in range(index + 1, min(index + LONGEST_REASONS + 1, len(blocks))):
        if blocks[further].marker is not None:
            alike = blocks[further].ends_sentence or (is_topic(last) and is_topic(blocks[further]))
            return further if alike and counts_on(last, blocks[further]) else None
        if blocks[further].label is not Label.BODY or blocks[further].text.endswith(":"):
            return None
    return None


def counts_on(item: Block, following: Block) -> bool:
    """Whether the number or letter of an item follows that of another ("1" and "2"), or both have one bullet."""
    first, second = item.marker, following.marker
    if first is None or second is None or first.kind is not second.kind:
        return False
    if first.kind is MarkerKind.BULLET:
        return first.text == second.text and item.is_prose and following.is_prose
    if first.value.isdecimal() and second.value.isdecimal() and len(first.value) < LONGEST_NUMBER:
        return int(second.value) == int(first.value) + 1
    return len(first.value) == len(second.value) == 1 and ord(second.value) == ord(first.value) + 1
