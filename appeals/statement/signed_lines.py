"""What a line is to a list of signatures: its heading, a closing, an entry, a remark."""

from __future__ import annotations

import re

from .address import is_salutation, kind_words
from .asking import asks
from .blocks import Block, remembered
from .enumerations import lists_few, lists_names, runs_on
from .foot import is_of_foot
from .lexicon import Lexicon, wordset
from .lines import starts_small, words_of
from .naming import INITIALS, QUOTED, names_in, personhood
from .places import place_of
from .plain_entries import plain
from .roles import starts_with_role
from .segments import listed_bounds, segments_of
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
from .third_person import signers_ask
from .vocabulary.demanding import ASKING, DEMAND_NOUNS
from .vocabulary.furniture import CONTACT_OPENINGS
from .vocabulary.people import ORGANIZATION_WORDS
from .vocabulary.signing import (
    AFFLICTED,
    ARE_NAMED,
    BESIDE_AFFLICTED,
    CLOSING_NOUNS,
    CLOSING_OPENERS,
    CLOSINGS,
    FREEING,
    GROUP_WORDS,
    JOINED,
    NAMING_OTHERS,
    SIGN_INVITATIONS,
    SIGNATURE_WORDS,
)

LONGEST_HEADING = 30
LONGEST_ENTRY = 300
LONGEST_CLOSING = 10
SHORTEST_SENTENCE = 5
ENDS_HEADING, LONGEST_BEFORE = re.compile(r":(?!\d)"), 160
ON_BEHALF = re.compile(
    r"(?:on behalf of|for and on behalf|от имени|от лица|від імені|im namen|en nombre de|au nom de|pel[ao]s?|em nome|"
    r"w imieniu|a nome)\s",
    re.IGNORECASE,
)


@remembered
def bears_mark(block: Block) -> bool:
    """Whether a line bears the mark of a signature, and somebody's name."""
    return is_signed(block.text)


def is_for_all(block: Block) -> bool:
    """ "On behalf of our members": a line that says for whom somebody signs, and names nobody."""
    match = ON_BEHALF.match(block.text)
    return match is not None and block.text[match.end() :].islower()


def is_aside(block: Block) -> bool:
    """Whether a paragraph stands in brackets, as a remark on the list around it."""
    return block.marker is None and block.text.startswith("(") and block.text.endswith(")") and len(block.words) > 5


@remembered
def is_remark(block: Block) -> bool:
    """Whether a paragraph between a heading and the names says what list it is ("Below are those who signed.")."""
    if not block.is_prose or block.marker or not block.ends_sentence or len(block.words) > LONGEST_REMARK:
        return False
    listed = LISTED.has(block.words) or SIGNATURE_WORDS.has(block.words)
    return listed and asks(block.words) is None and not (is_named(block) or runs_on(block) or lists_names(block))


def invites(block: Block) -> bool:
    """Whether a line between a heading and the names asks readers to sign or write ("Not yet here? Write to us.")."""
    if block.marker or not block.ends_sentence or len(block.words) > LONGEST_REMARK or is_named(block):
        return False
    asked = "?" in block.text and not _is_titled_question(block.text)
    return asked or SIGN_INVITATIONS.has(block.words) or is_contact(block)


def _is_titled_question(text: str) -> bool:
    """ "Where Are The Trees?": a question in capitals is the name of a campaign."""
    long = [token for token in text.split() if len(token) >= SHORTEST_TITLED]
    return text.endswith("?") and len(long) > 1 and all(token[0].isupper() for token in long)


SHORTEST_TITLED = 4


LONGEST_REMARK = 60
LISTED = Lexicon(
    """list|listed|signatories|signatures|signed|список*|списк*|подпис*|підпис*|перелік*|тізім*|қол қой*|listado|lista
    |firmas|firmado|suscri*|adhesion*|adhesión|liste|signataires|signé|unterzeichn*|unterschrift*|podpis*|firme|imza*"""
)


# "Veuillez agréer, Monsieur le Maire, nos salutations distinguées,": a sentence that leads to the name.
PARTING = re.compile(
    r"(?:veuillez (?:agréer|recevoir|croire|accepter)|(?:nous|je) vous prion?e?s? d|recevez|agréez|"
    r"dans l['’]attente (?:de votre|d['’]une réponse)|sin otro particular|nos despedimos|me despido|"
    r"(?:sin más|sem mais),? (?:por el momento|para o momento|que (?:agregar|añadir|decir)|nos despedimos|subscrevemo)|"
    r"quedamos (?:atent[oa]s|a (?:la espera de )?su)|thanking you|looking forward to (?:your|hearing)|awaiting your)\b",
    re.IGNORECASE,
)
LONGEST_PARTING = 20


@remembered
def is_closing(block: Block) -> bool:
    """Whether a block is the closing of a letter ("Sincerely,")."""
    words = block.words
    if block.text.endswith(",") and not block.marker and len(words) <= LONGEST_PARTING and PARTING.match(block.text):
        return True
    if not 0 < len(words) <= LONGEST_CLOSING or block.marker or closing_before(block):
        return False
    warm = words[0] in CLOSING_OPENERS and not block.ends_sentence and words[-1] not in CLOSING_OPENERS
    return CLOSINGS.is_all(words) or (warm and CLOSING_NOUNS.has(words) and not ASKING.has(words))


@remembered
def closing_before(block: Block) -> int:
    """How long a closing is that stands on the line of who signs ("Sincerely, Anna Example"); 0 where none does."""
    words = block.words
    if not words or block.marker or block.is_prose or len(words) > LONGEST_SIGNED:
        return 0
    length = CLOSINGS.at(words, 0)
    if not length:
        return 0
    tokens = list(CLOSING_WORD.finditer(block.text))[:length]
    if not (length > 1 or tokens[-1]["mark"].strip()):
        return 0
    end = tokens[-1].end()
    name = segments_of(block.text[end:])[:1]
    return end if name and len(name[0].text.split()) > 1 and personhood(name[0].text) >= 1 else 0


LONGEST_SIGNED, SURE_NAME = 20, 2
CLOSING_WORD = re.compile(r"[\w'’]+(?P<mark>[^\w'’]*)")


@remembered
def is_signature_heading(block: Block) -> bool:
    """Whether a block announces signatures."""
    words = block.words
    if bears_mark(block) or _says_when(block):
        return False
    if block.marker:
        return _is_section_of_signatures(block)
    if SIGN_INVITATIONS.has(words[:8]):
        return False
    if inline_list(block) is not None:
        return True
    if not SIGNATURE_WORDS.has(words):
        return False
    if len(words) > LONGEST_HEADING or block.sentences > 2:
        return False
    if block.ends_sentence and (asks(words) is not None or signers_ask(words)):
        return False
    if block.text.endswith(":") or SIGNATURE_WORDS.opens(words):
        return not _asks(words)
    goes_on = block.ends_sentence and starts_small(block.text)
    return len(words) <= 12 and block.sentences == 1 and not goes_on and not _asks(words)


def _says_when(block: Block) -> bool:
    """Whether a line names a person and ends with the day of signing ("Anna Example, signed on 1 May 2020")."""
    if not block.has_digits or block.text.endswith(":"):
        return False
    name, *further = segments_of(block.text)
    return plain(block.text) != block.text and bool(further) and personhood(name.text) >= 1


def _is_section_of_signatures(block: Block) -> bool:
    """Whether a line is the numbered heading of a text's last part ("IV. Signatures")."""
    short = len(block.words) <= LONGEST_SECTION and not block.ends_sentence
    return short and block.gap > 0 and SIGNATURE_WORDS.is_all(block.words)


LONGEST_SECTION = 3


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
    rest = block.text[colon + 1 :]
    grouped = len(head) <= LONGEST_GROUP and GROUP_WORDS.is_all(words_of(block.text[:colon].partition("(")[0]))
    if (grouped or JOINED.has(head)) and _are_short_names(rest):
        return colon + 1
    if grouped:
        return None
    if len(head) > 16 or not SIGNATURE_WORDS.has(head) or ASKING.has(head) or not any(map(str.isalpha, rest)):
        return None
    if block.sentences > 1 and rest.partition(",")[0].islower():
        return None  # "We who sign are of many kinds: gardeners, teachers. We work together.": of nobody by name
    return colon + 1 if len(segments_of(rest[:2000])) > 1 or len(rest) < 120 else None


@remembered
def branches_from(block: Block) -> int | None:
    """Where the towns begin by which a line names the branches of a body ("Pear League branches: Figtown, Plumstead").

    It is a list of those who sign only beside one that was announced: a letter may tell of branches, too.
    """
    head, colon, rest = block.text[:LONGEST_BEFORE].partition(":")
    words = words_of(head)
    named = bool(colon) and not starts_small(head) and len(words) <= LONGEST_GROUP and BRANCHES.has(words)
    plain_row = named and block.marker is None and block.sentences == 1 and not ASKING.has(block.words)
    return len(head) + 1 if plain_row and rest and _are_short_names(block.text[len(head) + 1 :]) else None


BRANCHES = Lexicon(
    """branches|chapters|local groups|local branches|sections|отделения|филиалы|ячейки|местные группы|осередки
    |відділення|філії|місцеві групи|бөлімшелері|филиалдары|ortsgruppen|ortsvereine|kreisverbände|regionalgruppen
    |ortsverbände|secciones|grupos locales|agrupaciones|sedes|antennes|groupes locaux|sections locales|sezioni
    |gruppi locali|circoli|núcleos|secções|grupos locais|koła|oddziały|grupy lokalne|şubeler*|yerel gruplar*"""
)


@remembered
def tells_of_others(block: Block) -> bool:
    """Whether a line says that those named below it were wronged, or are spoken of, and did not sign."""
    if block.text.endswith((":", "：")):
        return not SIGNATURE_WORDS.has(block.words) and (_heads_afflicted(block) or _leads_to_others(block))
    return not ("," in block.text or ORGANIZATION_WORDS.has(block.words)) and _heads_afflicted(block)


def _heads_afflicted(block: Block) -> bool:
    """Whether a short line says of those below it that they were wronged ("Detained members:"), and still are."""
    short = len(block.words) <= LONGEST_CLOSING and not block.ends_sentence
    if short and NAMING_OTHERS.opens(block.words):
        return True
    return short and AFFLICTED.has(block.words) and not BESIDE_AFFLICTED.has(block.words)


def _leads_to_others(block: Block) -> bool:
    """Whether a sentence leads to those of whom the text tells ("They are:"), or whom it asks to free."""
    last = words_of(block.text[slice(*block.sentence_bounds[-1])])
    return ARE_NAMED.opens(last) or (FREEING.has(last) and asks(last) is not None)


@remembered
def could_sign(block: Block) -> bool:
    """Whether a block may stand in a list of signatures that was announced."""
    if lists_names(block) or lists_few(block) or bears_mark(block) or bears_more(block):
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
    if _speaks_to_reader(block):
        return False
    unmarked = block.marker is None or block.marker.is_ornament
    of_page = unmarked and (is_furniture(block) or is_of_foot(block))
    return not (opens_tail(block) or of_page or _points(block)) and not date_line(block)


@remembered
def bears_more(block: Block) -> bool:
    """Whether a person's name opens a line that says how to reach him or her, or when the signature was given."""
    if block.is_prose or not (is_contact(block) or date_line(block)):
        return False
    pieces = segments_of(block.text)
    return len(pieces) > 1 and len(pieces[0].text.split()) > 1 and _is_sure_name(pieces[0].text)


@remembered
def may_bear_contact(block: Block) -> bool:
    """Whether a line opens with what may be a name, known or not, and goes on with how to reach somebody.

    In a list that was announced it is a signature.
    """
    if block.is_prose or not is_contact(block) or CONTACT_OPENINGS.opens(block.words):
        return False
    name = segments_of(plain(block.text))[0].text
    capitals = not any(map(starts_small, " ".join(names_in(name)).split())) and len(name.split()) > 1
    persons = min(map(personhood, names_in(name))) > 0
    return capitals and persons and place_of(name) is None and not starts_with_role(name)


def _is_sure_name(text: str) -> bool:
    return personhood(text) >= SURE_NAME and place_of(text) is None and not starts_with_role(text)


def _are_short_names(text: str) -> bool:
    """Whether a text is a row of names, each of a few words and most with a capital or a quotation mark before it."""
    pieces = [text[low:high].strip() for low, high in listed_bounds(text)]
    short = all(0 < len(piece.split()) <= LONGEST_NAMED for piece in pieces)
    small = sum(starts_small(piece) for piece in pieces)
    return len(pieces) >= FEWEST_NAMED and short and small <= LEAST_SMALL * len(pieces)


# The last piece may hold two names ("Anna Example (Pear Union) and Peter Sample (Garden Post)").
LONGEST_GROUP, LONGEST_NAMED, FEWEST_NAMED, LEAST_SMALL = 6, 12, 3, 0.2
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
    if "。" in text:
        return True
    marked = block.marker is not None and not block.marker.is_ornament
    if not block.ends_sentence or marked or INITIALS.search(text[-8:]) or QUOTED.search(text):
        return False
    small = sum(starts_small(token) for token in text.split())
    return len(block.words) >= SHORTEST_SENTENCE and small > 0.6 * len(block.words)


def _speaks_to_reader(block: Block) -> bool:
    """Whether a line speaks to whoever reads the page ("By clicking here you agree ...")."""
    if len(block.words) < SHORTEST_SENTENCE or READER.isdisjoint(block.text.split()):
        return False
    if block.marker or QUOTED.search(block.text):
        return False
    return not _is_sure_name(segments_of(block.text)[0].text)


# In small letters: "Thank You Foundation" signs, and so does "Friends of your local Garden Society".
READER = wordset("you вы вас вам ви сіз сізге usted ustedes vous")


def _is_title(block: Block) -> bool:
    """Whether a line is the title of a further document ("OPEN LETTER", "STATEMENT ON THE VISIT")."""
    return block.marker is None and block.text.isupper() and kind_words(block.words[:2])
