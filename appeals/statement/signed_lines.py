"""What a line is to a list of signatures: its heading, a closing, an entry, a remark."""

from __future__ import annotations

import re

from .address import is_salutation, kind_words
from .asking import asks
from .blocks import Block, remembered
from .enumerations import lists_names, runs_on
from .lines import starts_small, words_of
from .naming import INITIALS, QUOTED
from .segments import segments_of
from .shapes import (
    date_line,
    is_contact,
    is_copy_line,
    is_furniture,
    is_named,
    is_note,
    names_person,
    opens_tail,
)
from .signatory import is_signed
from .vocabulary.demanding import ASKING, DEMAND_NOUNS
from .vocabulary.signing import (
    CLOSING_NOUNS,
    CLOSING_OPENERS,
    CLOSINGS,
    SIGN_INVITATIONS,
    SIGNATURE_WORDS,
)
from .wishing import signers_ask

LONGEST_HEADING = 30
LONGEST_ENTRY = 300
LONGEST_CLOSING = 8
SHORTEST_SENTENCE = 5
ENDS_HEADING, LONGEST_BEFORE = re.compile(r":(?!\d)"), 160
ON_BEHALF = re.compile(
    r"(?:on behalf of|for and on behalf|от имени|от лица|від імені|im namen|en nombre de|au nom de|pel[ao]s?|em nome|"
    r"w imieniu|a nome)\s",
    re.IGNORECASE,
)


def is_for_all(block: Block) -> bool:
    """ "On behalf of our members": a line that says for whom somebody signs, and names nobody."""
    match = ON_BEHALF.match(block.text)
    return match is not None and block.text[match.end() :].islower()


def is_aside(block: Block) -> bool:
    """Whether a paragraph stands in brackets, as a remark on the list around it."""
    return block.marker is None and block.text.startswith("(") and block.text.endswith(")") and len(block.words) > 5


@remembered
def is_closing(block: Block) -> bool:
    """Whether a block is the closing of a letter ("Sincerely,")."""
    words = block.words
    if not 0 < len(words) <= LONGEST_CLOSING or block.marker:
        return False
    warm = words[0] in CLOSING_OPENERS and not block.ends_sentence and words[-1] not in CLOSING_OPENERS
    return CLOSINGS.is_all(words) or (warm and CLOSING_NOUNS.has(words) and not ASKING.has(words))


@remembered
def is_signature_heading(block: Block) -> bool:
    """Whether a block announces signatures."""
    words = block.words
    if is_signed(block.text):
        return False
    if not SIGNATURE_WORDS.has(words) or SIGN_INVITATIONS.has(words[:8]) or block.marker:
        return False
    if inline_list(block) is not None:
        return True
    if len(words) > LONGEST_HEADING or block.sentences > 2:
        return False
    if block.ends_sentence and (asks(words) is not None or signers_ask(words)):
        return False
    if block.text.endswith(":") or SIGNATURE_WORDS.opens(words):
        return not _asks(words)
    return len(words) <= 12 and block.sentences == 1 and not _asks(words)


def _asks(words: list[str]) -> bool:
    return ASKING.has(words) and DEMAND_NOUNS.has(words)


@remembered
def inline_list(block: Block) -> int | None:
    """Where the names begin in a block that announces and lists them ("Signed by: A, B, C")."""
    match = ENDS_HEADING.search(block.text, 0, LONGEST_BEFORE)
    colon = match.start() if match else -1
    if colon < 0 or colon >= len(block.text) - 3:
        return None
    head = words_of(block.text[:colon])
    if len(head) > 16 or not SIGNATURE_WORDS.has(head) or ASKING.has(head):
        return None
    rest = block.text[colon + 1 :]
    return colon + 1 if len(segments_of(rest[:2000])) > 1 or len(rest) < 120 else None


@remembered
def could_sign(block: Block) -> bool:
    """Whether a block may stand in a list of signatures that was announced."""
    if lists_names(block) or is_signed(block.text):
        return True
    if (
        block.text.endswith(("...", "…"))
        or (len(block.text) > LONGEST_ENTRY and not runs_on(block))
        or is_note(block)
        or is_copy_line(block)
        or is_contact(block)
    ):
        return False
    if block.is_prose and not (is_named(block) or block.marker or runs_on(block) or _says_who(block)):
        return False
    if (is_salutation(block) and block.text[-1] in ",!:") or _is_title(block) or _says_something(block):
        return False
    of_page = is_furniture(block) and (block.marker is None or block.marker.is_ornament)
    return not (opens_tail(block) or of_page or _points(block)) and not date_line(block)


# "About the Pear Union", above what it says of itself; "Date: [when you sign]"; "The whole letter (link)".
ABOUT = re.compile(r"(?:About|Über|À propos d|Acerca de|Chi siamo|O nas|Про нас|О нас|Біз туралы)\b")
TO_FILL = re.compile(r"[^:\[\]]{1,40}:\s*\[[^\]]+\]\W*")
LINKED = re.compile(r"\((?:link|pdf|ссылка|посилання|enlace|lien)\)\W*$|:\s*(?:Download|PDF|Link)\W*$", re.IGNORECASE)
WEB = re.compile(r"https?://")


def _points(block: Block) -> bool:
    """Whether a line points elsewhere, or is a blank of a form, and names nobody."""
    text = block.text
    if ABOUT.match(text) and len(block.words) <= LONGEST_CLOSING:
        return True
    web = WEB.search(text)
    told = web is not None and (starts_small(text) or (kind_words(block.words) and web.start() > 0))
    return bool(TO_FILL.fullmatch(text) or LINKED.search(text)) or told


def _says_who(block: Block) -> bool:
    """Whether a long line is a person and his or her posts ("Prof. Anna Example, Chair of Gardens, ...")."""
    return names_person(block) and block.sentences == 1 and not ASKING.has(block.words)


def _says_something(block: Block) -> bool:
    """Whether a line is a sentence about the list ("The list of signatories is open.") and names nobody."""
    text = block.text
    if not block.ends_sentence or block.marker or INITIALS.search(text[-8:]) or QUOTED.search(text):
        return False
    small = sum(starts_small(token) for token in text.split())
    return len(block.words) >= SHORTEST_SENTENCE and small > 0.6 * len(block.words)


def _is_title(block: Block) -> bool:
    """Whether a line is the title of a further document ("OPEN LETTER", "STATEMENT ON THE VISIT")."""
    return block.marker is None and block.text.isupper() and kind_words(block.words[:2])
