"""What a line of address names, without "To the"."""

from __future__ import annotations

import re

from .blocks import Block
from .lines import SPACE, words_of
from .naming import INITIALS
from .parts import Quote
from .vocabulary.head import INTO, PETITION_OPENERS

OPENER = re.compile(
    r"^(?:\*\*|__)?(?:petition(?:ing| to| an| addressed to)|петиция к|петиція до|"
    r"à l['’]attention d(?:e(?:\s+la|\s+l['’])?|u|es)|a la atención de(?:l|\s+la|\s+los|\s+las)?|for the attention of|"
    r"alla (?:cortese )?attenzione d(?:i|el|ella|ei|egli|elle)|zu händen (?:von |de[rsn] )?|"
    r"to|to:|till?|attention|attn|кому|кімге|до|ко?|an|al?|aos?|às?|à|aux?|alla|ai|addressed to)\s*:?(?:\*\*|__)?:?\s+"
    r"(?:the\s+|den\s+|die\s+|das\s+|la\s+|los\s+|las\s+|les\s+)?|^(?:from|от|від|von|de|del|do|da)\s+(?=[^:]+:$)(?:the\s+|den\s+|der\s+)?|"
    r"^(?:to|кому|кімге|addressee|адресат)\s*[:,](?:\*\*|__)?\s*",
    re.IGNORECASE,
)
# "В Министерство садоводства": a body in the accusative.
INTO_BODY = re.compile(rf"В\s+(?=(?i:{INTO}))")
THE = re.compile(r"^the\s+", re.IGNORECASE)
LAST_AND = re.compile(r",?\s(?:and|и|та|und|et|y|e|және)(?:\s(?:to\s)?the)?\s?$")
LONGEST_LABEL = 40


def named_in_line(block: Block, stop: int | None = None) -> Quote | None:
    """The one whom a line of address names, or its words up to a place."""
    start = start_of_name(block)
    text = LAST_AND.sub("", block.text[: stop or _end_of_whom(block)]).rstrip(SPACE + ",;:–—")
    end = len(text if INITIALS.search(text[-9:]) else text.rstrip("."))
    return block.part(start, end, 0.8) if start < end else None


def _end_of_whom(block: Block) -> int | None:
    """Where a petition goes on behind a colon with what it asks ("Petition to the Council: save the orchard")."""
    colon = block.text.find(": ")
    asked = colon > 0 and PETITION_OPENERS.opens(block.words)
    return colon if asked and not PETITION_OPENERS.is_all(words_of(block.text[:colon])) else None


def start_of_name(block: Block) -> int:
    """Where in a line of address the name begins, after "To the"."""
    if PETITION_OPENERS.is_all(block.words):
        return len(block.text)
    match = OPENER.match(block.text) or INTO_BODY.match(block.text)
    start = match.end() if match else 0
    colon = block.text.find(":")
    if 0 < colon < LONGEST_LABEL and PETITION_OPENERS.is_all(words_of(block.text[:colon])):
        start = len(block.text) - len(block.text[colon + 1 :].lstrip(SPACE))
    article = THE.match(block.text[start:]) if match else None
    return start + (article.end() if article else 0)
