"""Lists of demands: items with and without marks, and what stands among them."""

from __future__ import annotations

import re
from itertools import islice, takewhile

from .address import is_address
from .announcing import (
    asks_for_following,
    gives_reasons,
    introduces_demands,
    is_demand_heading,
    is_named_demand,
    is_operative,
    is_resolved,
    is_topic,
    leads_elsewhere,
    leads_to_items,
    lists_proposals,
    names_article,
    tells_of_work,
)
from .asking import SPEAKERS, asks, begs, says_we_do
from .blocks import Block
from .called_lists import mark_called, mark_lines
from .calling_lines import points_ahead
from .counted_apart import mark_counted_apart
from .demand_topics import (
    counts_on,
    end_of_sections,
    mark_clauses,
    mark_counted,
    mark_headings,
    mark_topics,
    next_counted,
)
from .ends import SURE_PERSON
from .lines import MarkerKind, starts_small, words_of
from .naming import personhood
from .openings import (
    opens_with_clause,
    opens_with_deed,
    opens_with_imperative,
    opens_with_infinitive,
    opens_with_latin_infinitive,
    opens_with_obligation,
    rank_of,
    says_what_to_do,
)
from .parallel import in_one_form, opens_with_body
from .parts import Label
from .repeated import mark_repeated
from .shapes import (
    date_line,
    is_named,
    is_quotation,
    names_author,
    names_person,
)
from .signed_lines import is_closing, is_signature_heading
from .turkic import names_deed, shall_be
from .vocabulary.demanding import ASKING, DEMAND_NOUNS, POWER
from .vocabulary.head import OFFICES
from .vocabulary.signing import GROUP_WORDS
from .vocabulary.way_forward import STEPS
from .vocabulary.wishing import COMMANDS, TO_ASK, TO_TURN
from .wishing import leads_to_wishes

LONGEST_SUBHEADING, LONGEST_MATTER = 20, 10
LONGEST_NAME, LONGEST_SIGNER = 4, 12
LONGEST_BARE, FEWEST_LINES = 6, 2
ASKED_WITHIN = 2
SPEAKER_REACH = 5
LONGEST_VERB = 3
FEWEST_PEOPLE = 3
NEARLY_ALL, MOST, HALF = 0.8, 0.6, 0.5
FEWEST_WORDS, MOST_WORDS, SUBJECT_REACH = 3, 40, 3


def mark_demand_lists(blocks: list[Block]) -> None:
    """Label the items of all lists of demands."""
    _mark_what_we_ask(blocks)
    _mark_announced_lists(blocks)
    _mark_infinitive_lists(blocks)
    mark_topics(blocks)
    mark_repeated(blocks)


def _mark_announced_lists(blocks: list[Block]) -> None:
    """Items of a list that a line announces as demands."""
    index = 0
    while index < len(blocks):
        block = blocks[index]
        index += 1
        if block.label is Label.BODY and _asks_alone(block):
            block.mark(Label.DEMAND, 0.8)
        if block.label is not Label.BODY:
            continue
        if not _announces_items(blocks, index - 1):
            index = mark_called(blocks, index) or index
            continue
        if (
            is_demand_heading(block)
            and index < len(blocks)
            and blocks[index].marker is None
            and introduces_demands(blocks[index])
        ):
            continue
        below = index
        index = (
            end_of_sections(blocks, index)
            or mark_counted(blocks, index)
            or mark_counted_apart(blocks, index)
            or _mark_items(blocks, index + _goes_between(blocks, index))
        )
        if index == below and points_ahead(block):
            index = mark_called(blocks, below) or mark_lines(blocks, below) or below


def _mark_what_we_ask(blocks: list[Block]) -> None:
    """Items that go on with "We, the undersigned:" by a verb of asking, and not those that thank or tell."""
    for index, block in enumerate(blocks):
        if not block.text.endswith(":"):
            continue
        speakers = words_of(block.text[slice(*block.sentence_bounds[-1])])[-SPEAKER_REACH:]
        if not SPEAKERS.has(speakers) or asks(speakers) is not None:
            continue
        for item in takewhile(lambda item: item.marker is not None, islice(blocks, index + 1, None)):
            if item.label is Label.BODY and asks([*speakers, *item.words]) == len(speakers):
                item.mark(Label.DEMAND, 0.7)


# Below those whom it tells: "Не закрывайте сад", "Поверніть книжки", "... қайтарыңыз".
TOLD_TO_DO = re.compile(
    r"^(?:не\s)?[^\W\d_]{2,}(?:[йь]те|ите|іть)(?:сь|ся)?\s|(?:[ыі]ңыз|ңіз)(?:дар|дер)?[;.,!]?$", re.IGNORECASE
)


def _asks_alone(block: Block) -> bool:
    """Whether a block is a demand by its own words, whatever stands around it."""
    return is_named_demand(block) or (is_operative(block) and (block.marker is not None or is_resolved(block)))


def _goes_between(blocks: list[Block], index: int) -> bool:
    """Whether a sentence stands between a line with a colon and the list to which it leads."""
    between = blocks[index : index + 2]
    if len(between) < FEWEST_LINES or not blocks[index - 1].text.endswith(":") or between[0].marker is not None:
        return False
    plain = between[0].ends_sentence and between[0].sentences == 1 and not says_what_to_do(between[0])
    return plain and between[1].marker is not None and between[0].label is Label.BODY


def _announces_items(blocks: list[Block], index: int) -> bool:
    """Whether a block announces the demands below it."""
    block = blocks[index]
    if _leads_to_words_of_others(block, blocks[index + 1 : index + 2]):
        return False
    if introduces_demands(block) or is_demand_heading(block):
        return not gives_reasons(block)
    if block.text.endswith(":") and is_address(block) and index + 1 < len(blocks):
        below = blocks[index + 1]
        return (below.marker is None and _commands(below)) or TOLD_TO_DO.search(below.text) is not None
    if block.marker is None and block.ends_sentence and _is_count(blocks[index + 1 : index + 3]):
        last = block.words[-LONGEST_SUBHEADING:]
        return asks(block.words) is not None or DEMAND_NOUNS.has(last) or leads_to_wishes(last)
    if _begs_for_items(block, blocks[index + 1 : index + 3]) or _asks_for_following(block, blocks, index):
        return True
    if _breaks_off_asking(block) and not _is_wrapped(blocks[index + 1 : index + 2]):
        return True
    leads = index + 1 < len(blocks) and _are_items(blocks[index + 1 : index + 3])
    leads = leads and (leads_to_items(block) or (block.marker is None and lists_proposals(block)))
    return leads and not gives_reasons(block)


def _breaks_off_asking(block: Block) -> bool:
    """Whether a line ends with its verb of asking, or with what it calls a list ("We ask for three things")."""
    if block.marker is not None or not block.text[-1].isalnum() or asks(block.words) is None:
        return False
    return ASKING.has(block.words[-1:]) or STEPS.has(block.words[-1:])


def _is_wrapped(below: list[Block]) -> bool:
    """Whether the line below one that breaks off goes on with its sentence, as wrapped prose does."""
    return any(block.marker is None and starts_small(block.text) for block in below)


def _asks_for_following(block: Block, blocks: list[Block], index: int) -> bool:
    """Whether a paragraph asks for "the following", says more of it, and a count begins below it."""
    below = blocks[index + 1 : index + 3]
    counted = len(below) == FEWEST_LINES and below[0].marker is not None and counts_on(*below)
    if not counted or block.marker is not None or not block.text.endswith("."):
        return False
    return any(asks_for_following(block.text[start:end]) for start, end in block.sentence_bounds)


def _begs_for_items(block: Block, below: list[Block]) -> bool:
    """Whether a paragraph ends with "Please announce:", and items below it say in clauses what, or what to do."""
    if not (block.text.endswith(":") and len(below) == FEWEST_LINES and all(item.marker for item in below)):
        return False
    last = words_of(block.text[slice(*block.sentence_bounds[-1])])
    return begs(last) and all(opens_with_clause(item) or opens_with_imperative(item) for item in below)


def _leads_to_words_of_others(block: Block, below: list[Block]) -> bool:
    """Whether a quotation follows in which others say "we" ("You can now say:" / "“We are there for all.”")."""
    quoted = bool(below) and is_quotation(below[0].text) and SPEAKERS.opens(below[0].words)
    return quoted and not (is_demand_heading(block) or SPEAKERS.has(block.words) or says_we_do(block.words))


def _are_items(blocks: list[Block]) -> bool:
    """Whether an item follows, or two lines without marks that say what to do."""
    if blocks[0].marker is not None:
        return True
    unmarked = len(blocks) == FEWEST_LINES and blocks[1].marker is None
    return unmarked and all(opens_with_imperative(item) or opens_with_clause(item) for item in blocks)


def _commands(block: Block) -> bool:
    """Whether a line opens with what to do ("Освободить ...", "Release ...")."""
    return opens_with_imperative(block) or opens_with_infinitive(block)


def _is_count(blocks: list[Block]) -> bool:
    """Whether two paragraphs say which of several they are ("First, ...", "Second, ...")."""
    return all(block.ends_sentence for block in blocks) and [rank_of(block) for block in blocks] == [0, 1]


def _mark_items(blocks: list[Block], index: int) -> int:
    """Label the items from `index` on; a line right under an item goes on with it; a new count ends the list.

    Headings between them say of whom the items below are asked.
    """
    if index < len(blocks) and blocks[index].marker is None and not _is_subheading(blocks, index, again=True):
        clauses = mark_clauses(blocks, index) or mark_headings(blocks, index)
        return clauses or _mark_stanza(blocks, index) or _mark_plain_items(blocks, index)
    start, headed, explained = index, False, False
    items: list[Block] = []
    while index < len(blocks) and (blocks[index].label is Label.BODY or _interrupts(blocks, index, items)):
        block = blocks[index]
        if block.label is not Label.BODY:
            index += 1
            continue
        if _is_subheading(blocks, index, again=headed or not items):
            start, headed = index + 1, True
        elif block.marker is None and block.gap and items and (further := next_counted(blocks, index, items)):
            if is_topic(items[-1]):
                items += blocks[index:further]
                explained = True
            index = further
            continue
        elif explained and block.marker is None and items and is_topic(items[-1]) and block.is_prose:
            items.append(block)
            index += 1
            break
        elif (
            (block.marker is None and block.gap and not _leads_on(blocks, index, items))
            or _counts_anew(block, blocks[start])
            or _is_section(block, items)
        ):
            break
        else:
            items.append(block)
        index += 1
    marked = [item for item in items if item.marker]
    if 2 * sum(names_article(item) for item in marked) > len(marked) or _are_people(marked):
        return index
    for block in items:
        block.mark(Label.DEMAND, 0.9 if block.marker else 0.6)
    return index


def _interrupts(blocks: list[Block], index: int, items: list[Block]) -> bool:
    """Whether a line of the page stands within a list, which goes on below it."""
    below = blocks[index + 1 : index + 2]
    furniture = blocks[index].label is Label.FURNITURE and blocks[index].marker is None
    if not (furniture and items and below and below[0].label is Label.BODY):
        return False
    return counts_on(items[-1], below[0]) or _is_alike(items[-1], below[0])


def _is_alike(item: Block, other: Block) -> bool:
    """Whether two items have one bullet, and both end as sentences do."""
    if item.marker is None or other.marker is None:
        return False
    return item.marker.text == other.marker.text and item.ends_sentence and other.ends_sentence


def _are_people(items: list[Block]) -> bool:
    """Whether items are names of people: those whom a demand is about, or with what each is, those who sign."""
    if any(starts_small(item.text) for item in items):
        return False
    if len(items) >= FEWEST_PEOPLE and sum(map(names_person, items)) >= NEARLY_ALL * len(items):
        return True
    if not items or any(len(item.words) > LONGEST_NAME for item in items):
        return False
    likely = [personhood(item.text) for item in items]
    if len(items) < FEWEST_PEOPLE:
        return min(likely) >= SURE_PERSON
    return sum(score > 0 for score in likely) >= NEARLY_ALL * len(items)


def _leads_on(blocks: list[Block], index: int, items: list[Block]) -> bool:
    """Whether a line between the items of a list says what those below it have in common ("Stop all of these:")."""
    block = blocks[index]
    open_end = block.text.endswith(":") and not is_signature_heading(block) and not leads_elsewhere(block)
    if len(block.words) > LONGEST_SUBHEADING and not introduces_demands(block):
        return False  # "We believe that open plans would help us in many ways, for example:"
    return bool(items) and open_end and index + 1 < len(blocks) and blocks[index + 1].marker is not None


def _is_section(block: Block, items: list[Block]) -> bool:
    """Whether a line with a number or a picture below a list is a heading of the text ("3. Next steps")."""
    if block.marker is None or not block.gap or not is_topic(block):
        return False
    if block.marker.is_ornament and items and items[0].marker:  # "🌳 What we offer", below items with bullets
        return not items[0].marker.is_ornament
    if block.marker.kind is not MarkerKind.NUMBER:
        return False
    if any(is_topic(item) and counts_on(item, block) for item in items):
        return False
    numbered = [item for item in items if item.marker and item.marker.kind is MarkerKind.NUMBER]
    return bool(numbered) and numbered[-1].ends_sentence and len(numbered[-1].words) > LONGEST_NAME


def _counts_anew(block: Block, first: Block) -> bool:
    """Whether an item begins a further list; numbers below a letter or set in further belong to the item above."""
    if block is first or block.rows[0].indent >= first.rows[0].indent + 2:
        return False
    if first.marker and first.marker.kind is MarkerKind.LETTER:
        return False
    return bool(block.marker and block.marker.kind is MarkerKind.NUMBER and block.marker.value == "1")


def _is_subheading(blocks: list[Block], index: int, *, again: bool = False) -> bool:
    """Whether a line among demands says of whom those below it are asked ("To the Parliament:").

    Where one did, any line of its form does.
    """
    block = blocks[index]
    following = blocks[index + 1] if index + 1 < len(blocks) else None
    if block.marker or following is None or following.marker is None or len(block.words) > LONGEST_SUBHEADING:
        return False
    if is_signature_heading(block) or _heads_signers(blocks, index):
        return False
    if is_address(block):
        return True
    if block.ends_sentence or block.sentences > 1:
        return False
    named = block.text.endswith(":") and (OFFICES.has(block.words) or POWER.has(block.words))
    return named or (again and len(block.words) <= LONGEST_MATTER and not is_closing(block))


def _heads_signers(blocks: list[Block], index: int) -> bool:
    """Whether a line says no more than who stands below it, and names do ("Organizations")."""
    return GROUP_WORDS.is_all(blocks[index].words) and all(map(is_named, blocks[index + 1 : index + 3]))


def _mark_stanza(blocks: list[Block], index: int) -> int | None:
    """Label the lines that stand close together below a bare "We demand:": each is a demand, whatever its words."""
    above = blocks[index - 1]
    if len(above.words) > LONGEST_BARE or not above.text.endswith(":") or not blocks[index].gap:
        return None
    stop = index + 1
    while stop < len(blocks) and _is_plain_sentence(blocks[stop]):
        if blocks[stop].gap and not blocks[stop - 1].text.endswith((";", ",")):
            break
        stop += 1
    alone = stop < len(blocks) and not blocks[stop].gap
    if stop - index < FEWEST_LINES or alone or not _is_plain_sentence(blocks[index]):
        return None
    for block in blocks[index:stop]:
        block.mark(Label.DEMAND, 0.7)
    return stop


def _is_plain_sentence(block: Block) -> bool:
    whole = block.ends_sentence or block.text.endswith((";", ","))
    return block.label is Label.BODY and block.marker is None and whole and (block.is_prose or not names_person(block))


def _mark_plain_items(blocks: list[Block], index: int) -> int:
    """Label items without marks: lines of one form below the line that announces them."""
    stop = index
    while stop < len(blocks) and _is_plain_item(blocks, stop, first=index):
        stop += 1
    above, first = blocks[index - 1], blocks[index]
    alone = first.label is Label.BODY and (is_quotation(first.text) or _goes_on(above, first))
    headed = is_demand_heading(above) or is_address(above)
    again = headed and any(block.label is Label.DEMAND for block in islice(blocks, index))
    if stop - index < FEWEST_LINES and not alone and not (again and stop > index and _commands(first)):
        return index
    stop = max(stop, index + alone)
    for block in blocks[index:stop]:
        block.mark(Label.DEMAND, 0.75)
    return stop


def _goes_on(lead: Block, block: Block) -> bool:
    """Whether a paragraph ends the sentence of the line that asks above it ("We demand:" / "to open it, ...")."""
    return lead.text.endswith(":") and introduces_demands(lead) and starts_small(block.text) and not block.marker


def _is_plain_item(blocks: list[Block], index: int, first: int) -> bool:
    """Whether a line without a mark is an item: it breaks off, goes on, or opens or ends like a demand."""
    block = blocks[index]
    if block.label is not Label.BODY or block.marker or block.text.endswith(":") or opens_with_body(block):
        return False
    if index > first and blocks[index - 1].text.endswith((";", "; and", ",")):
        return True
    if block.text.endswith(";") or starts_small(block.text) or says_what_to_do(block):
        return True
    if _is_of_form(blocks, index, first):
        return True
    return _is_bare_lead(blocks[first - 1]) and _breaks_off(blocks, index, first)


def _is_of_form(blocks: list[Block], index: int, first: int) -> bool:
    """Whether a line stands as close to the one above as the first items do, and has its form."""
    apart = index > first + 1 and blocks[index].gap > blocks[first + 1].gap
    if index == first or apart or not points_ahead(blocks[first - 1]):
        return False
    return in_one_form(blocks[index - 1 : index + 1], 1)


def _is_bare_lead(block: Block) -> bool:
    """Whether a line says by its colon or its few words that a list comes, as headlines that ask do not."""
    if not block.text[-1].isalnum() or len(block.words) <= LONGEST_BARE:
        return True
    return STEPS.has(block.words[-1:]) and asks(block.words) is not None  # "We are asking for three things"


def _breaks_off(blocks: list[Block], index: int, first: int) -> bool:
    """Whether a line of a few words has no stop at its end, like its neighbour, and is no name or end of a letter."""
    block = blocks[index]
    fewest = FEWEST_WORDS - (starts_small(block.text.split()[-1]))
    if block.ends_sentence or block.is_prose or not fewest <= len(block.words) <= MOST_WORDS:
        return False
    if is_signature_heading(block) or is_closing(block) or date_line(block) or names_author(block):
        return False
    if names_person(block) and len(block.words) <= LONGEST_SIGNER:
        return False
    if index > first:
        return not blocks[index - 1].ends_sentence
    return index + 1 < len(blocks) and not blocks[index + 1].is_prose


def _mark_infinitive_lists(blocks: list[Block]) -> None:
    """Items that all say what to do, though no line announces them as demands; those of a pledge are none."""
    index = 0
    while index < len(blocks):
        start = index
        while index < len(blocks) and blocks[index].marker and blocks[index].label is Label.BODY:
            index += 1
        if index == start:
            index += 1
            continue
        if start and _leads_to_names(blocks[start - 1]):
            continue
        items = blocks[start:index]
        kind = items[0].marker and items[0].marker.kind
        main = [item for item in items if item.marker and item.marker.kind is kind]
        said = _say_what_to_do(main, blocks[start - 1] if start else None) or _asked_above(
            main, blocks[max(0, start - ASKED_WITHIN) : start]
        )
        if len(items) > 1 and start and blocks[start - 1].text.endswith(":") and _asks_at_end(items):
            said = True
        if len(main) > 1 and start and _asks_below(blocks[index : index + 1]):
            said = True  # ... or below it
        addressed = start > 0 and is_address(blocks[start - 1])
        if start and _is_subheading(blocks, start - 1):
            deeds = sum(opens_with_imperative(item) or names_deed(item.words) for item in main)
            said = said or deeds >= NEARLY_ALL * len(main)
        elsewhere = start > 0 and leads_elsewhere(blocks[start - 1]) and not (_oblige(main) or _ask(main))
        if len(main) + addressed > 1 and said and not elsewhere:
            for item in items:
                item.mark(Label.DEMAND, 0.6)


def _oblige(items: list[Block]) -> bool:
    """Whether most items say what others must do, whatever is said above them ("Our aims:" / "Firms must ...")."""
    others = [item for item in items if opens_with_obligation(item) and not SPEAKERS.has(item.words[:SUBJECT_REACH])]
    return len(others) >= HALF * len(items)


def _ask(items: list[Block]) -> bool:
    """Whether most items ask by themselves, whatever is said above them ("The meeting decided:" / "to ask ...")."""
    asking = [item for item in items if TO_ASK.opens(item.words) and item.words[0] not in TO_TURN]
    return len(asking) >= HALF * len(items)


def _asks_at_end(items: list[Block]) -> bool:
    """Whether the verb that asks for all items stands at the end of the last; others have no verb of their own."""
    return asks(items[-1].words) is not None and not any(says_we_do(item.words) for item in items[:-1])


def _leads_to_names(block: Block) -> bool:
    """Whether what is below has signed, though it read like a demand ("1. Fund for Peace", "2. Support the Lake")."""
    return len(block.words) <= LONGEST_BARE and (is_signature_heading(block) or is_closing(block))


def _asked_above(items: list[Block], above: list[Block]) -> bool:
    """Whether items say what to do below a paragraph that asks, or below a heading under one or under demands.

    Most do, where the list above the heading is of demands with the same bullet.
    """
    asked = any(block.label is Label.DEMAND or asks(block.words) is not None for block in above)
    said = [item for item in items if opens_with_imperative(item) or opens_with_latin_infinitive(item)]
    again = len(above) == ASKED_WITHIN and above[0].label is Label.DEMAND and above[1].marker is None
    return asked and len(said) >= (MOST if again and _is_alike(above[0], items[0]) else NEARLY_ALL) * len(items)


def _asks_below(below: list[Block]) -> bool:
    """Whether the line below a list is nothing but the verb that asks for all of it ("... istiyoruz.")."""
    if not below or below[0].text.endswith(":"):
        return False
    return len(below[0].words) <= LONGEST_VERB and asks(below[0].words) is not None


def _say_what_to_do(items: list[Block], above: Block | None) -> bool:
    """Whether nearly all items open with what to do, or most say what must be."""
    if sum(map(opens_with_infinitive, items)) >= NEARLY_ALL * len(items):
        return True
    if sum(map(opens_with_deed, items)) >= NEARLY_ALL * len(items) and not (above and tells_of_work(above)):
        return True
    if sum(opens_with_obligation(item) or shall_be(item.words) for item in items) >= MOST * len(items):
        return True
    if sum(COMMANDS.opens(item.words) for item in items) >= MOST * len(items) > 1:
        return sum(map(opens_with_imperative, items)) >= NEARLY_ALL * len(items)
    announced = above is not None and above.text.endswith(":")
    return announced and sum(map(opens_with_latin_infinitive, items)) >= NEARLY_ALL * len(items)
