"""Organizations in whose name a statement is published."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .address import kind_words
from .blocks import Block
from .countries import country_of
from .lexicon import Lexicon, wordset
from .lines import words_of
from .naming import personhood
from .parts import Label, Quote, SignatureList
from .vocabulary.people import ORGANIZATION_HEADS, ORGANIZATION_WORDS

OPENING = 1500
LONGEST_NAME = 15
ACRONYM = re.compile(r"\s\((?P<letters>[^\W\d_]{2,10})\)")
TOKEN = re.compile(r"\S+")
SMALL_WORDS = wordset("of for and the on in to against и по за в на для та з у de del la das der für und et des")


def issuers_of(
    blocks: Sequence[Block], titles: Sequence[Block], lists: Sequence[SignatureList], addressees: Sequence[Quote]
) -> tuple[Quote, ...]:
    """The organizations that speak: who started it, who sends it, and where nobody signs, whose words they are."""
    if started := _who_started(blocks) or _who_sends(blocks):
        return (started,)
    signed = sum(len(signatures.entries) for signatures in lists)
    alone = signed <= 1  # an office that signs for the whole
    if alone and (named := _who_speak(blocks) or _who_stands_below(lists) or _who_is_headed(blocks, lists)):
        return (named,)
    if signed:
        return ()
    introduced = tuple(named for named in _introduced(blocks) if not _is_asked(named, addressees))
    return introduced or tuple(filter(None, [_titled(titles) or _below(blocks) or _subject(blocks)]))


def _introduced(blocks: Sequence[Block]) -> tuple[Quote, ...]:
    """Organizations with acronyms by whose names the first paragraph opens, or that are concerned in it.

    "Pear Helsinki Committee (PHC)": the acronym says where the name begins.
    """
    first = next((block for block in blocks if block.label is Label.BODY and block.is_prose), None)
    if first is None:
        return ()
    named = tuple(
        (start, match.end())
        for match in ACRONYM.finditer(first.text[:OPENING])
        if (start := _name_start(first.text[: match.start()], match["letters"])) is not None
    )
    if not named or not (OPENS.fullmatch(first.text[: named[0][0]]) or SPEAKS.match(first.text, named[-1][1])):
        return ()
    return tuple(first.part(start, end, 0.5) for start, end in named)


def _is_asked(named: Quote, addressees: Sequence[Quote]) -> bool:
    """Whether an organization with an acronym is one of those to whom the text speaks ("the PHC's board")."""
    letters = ACRONYM.search(named.text)
    asked = {word.removesuffix("'s") for addressee in addressees for word in words_of(addressee.text)}
    return letters is not None and letters["letters"].lower() in asked


# What may stand before the name by which a paragraph opens.
OPENS = re.compile(
    r"(?:(?:we|wir|nous|nosotros|мы|ми|біз)\b[,\s]*)?(?:the\s|die\s|das\s|der\s|la\s|el\s|le\s|las\s|les\s)?", re.I
)
SPEAKS = re.compile(
    r"\s(?:are|is|have|has|calls?|urges?|condemns?|express(?:es)?|demands?|welcomes?|выража\w+|призыва\w+|осужда\w+|"
    r"заявля\w+|закликa\w+|висловлю\w+|expresan?|condenan?|exigen?|fordern?|condamnent|appellent)\b"
)
FROM = re.compile(r"(?:from|от|від|von|de|от кого|від кого|sender|absender)\s?:\s+(?=\S)", re.IGNORECASE)


def _who_sends(blocks: Sequence[Block]) -> Quote | None:
    """The organization that the head of a letter names as its sender."""
    for block in blocks[:EARLIEST]:
        if (match := FROM.match(block.text)) and _may_send(block.text[match.end() :]):
            return block.part(match.end(), len(block.text), 0.6)
    return None


def _may_send(text: str) -> bool:
    return "," not in text and personhood(text) < 0


# "Statement of the Pear Growers' Association on the arrest of its member".
TITLED = re.compile(
    r"\b(?:of|by|from|de|del|der|des|du|da|do|von)\s+(?:the\s+|la\s+|las\s+|los\s+|les?\s+|l['’])?"
    r"(?P<name>[^\W\d_a-z][^:|]{4,120}?)(?=\s(?:on|about|regarding|concerning|in|against|following|over|to|for|sobre|ante|"
    r"contra|en|sur|contre|zu|zum|zur|gegen|über|em|pela|pelo)\s(?!of\b)|[:|]|\s[-–—]\s|$)"
)


def _titled(titles: Sequence[Block]) -> Quote | None:
    """The organization whose statement a title says it is."""
    for block in titles:
        match = TITLED.search(block.text)
        if match and _is_kind(block.text[: match.start()]) and _is_organization(match["name"]):
            return block.part(match.start("name"), match.end("name"), 0.5)
    return None


def _is_kind(text: str) -> bool:
    words = words_of(text)
    return kind_words(words[-1:]) or kind_words(words[-2:])


def _is_organization(text: str) -> bool:
    return ORGANIZATION_HEADS.has(words_of(text)) and personhood(text) < 0 and not country_of(text)


OFFICE_OF = re.compile(
    r"(?:(?:executive )?board of (?:the )?|press (?:office|service) of (?:the )?|"
    r"(?:пресс|прес)-?\s?(?:служба|центр)\s+(?:организации\s+|організації\s+)?|управа\s+|правление\s+|правління\s+|"
    r"vorstand (?:des|der) )",
    re.IGNORECASE,
)
BELOW = 3
UNNAMED = re.compile(r"[\[\]:?!]|\.$")


def _below(blocks: Sequence[Block]) -> Quote | None:
    """The organization that stands in a line of its own right below the text."""
    prose = [index for index, block in enumerate(blocks) if block.label in TEXT and (block.is_prose or block.marker)]
    if not prose:
        return None
    for block in blocks[prose[-1] + 1 : prose[-1] + 1 + BELOW]:
        plain = block.label in (Label.BODY, Label.HEADING) and not block.marker and len(block.words) <= LONGEST_NAME
        if plain and not kind_words(block.words[:2]) and not UNNAMED.search(block.text):
            office = OFFICE_OF.match(block.text)
            start = office.end() if office else 0
            named = ORGANIZATION_WORDS.has(block.words) and personhood(block.text) < 0
            if office or (named and not country_of(block.text)):
                return block.part(start, len(block.text), 0.5)
    return None


TEXT = (Label.BODY, Label.DEMAND, Label.LIST_ITEM)
# "Pear Growers' Network strongly condemns ...": an organization that speaks of itself in the first sentence.
# A run of thousands of spaces is looked through once, and not again from each of them.
SUBJECT = re.compile(
    r"(?:The\s|La\s|El\s|Die\s|Der\s|Das\s|Le\s|O\s|A\s)?(?P<name>[^\W\d_a-zа-яёіїє][^,.:;()]{2,90}?)(?:\s\([^()]{2,30}\))?(?<!\s)\s++"
    r"(?:(?:strongly|deeply|firmly|gravely|joins?|is|are|has|have|решительно|глубоко|рішуче)\s++)*"
    r"(?:condemns?|opposes?|calls?\s(?:on|for)|urges?|demands?|expresse?s?|welcomes?|concerned|alarmed|appalled|learned|"
    r"поддерживает|выражает|осуждает|призывает|заявляет|требует|обращается|обеспокоен\w*|закликає|висловлює|засуджує|"
    r"вимагає|заявляє|стурбован\w*|expresa|rechaza|condena|exige|manifiesta|denuncia|repudia|fordert|verurteilt|ruft|"
    r"protestiert|condamne|appelle|exprime|dénonce|exige|manifesta|conclama)\b"
)


def _subject(blocks: Sequence[Block]) -> Quote | None:
    """The organization by which one of the first paragraphs opens, and of which it says that it condemns or asks."""
    prose = [block for block in blocks if block.label in TEXT and block.is_prose]
    for block in prose[:3]:
        match = SUBJECT.match(block.text)
        if match and (_is_organization(match["name"]) or ACRONYMIC.search(match["name"])):
            return block.part(match.start("name"), match.end("name"), 0.4)
    return None


ACRONYMIC = re.compile(r"^[A-ZА-Я]{2,}\s[^\W\d_a-z]\w+$")


# "Started by the Orchard Society": what a site of petitions says of one.
STARTED = re.compile(
    r"(?:started by|petition by|launched by|created by|initiated by|lancée par|créée par|iniciada por|creada por|"
    r"gestartet von|initiiert von|автор петиции|инициатор|автор петиції|ініціатор|петиция авторы)\s*:?\s+"
    r"(?P<name>[^,.;|]{3,120})",
    re.IGNORECASE,
)
EARLIEST = 40


def _who_started(blocks: Sequence[Block]) -> Quote | None:
    """Who started a petition, as the page it stands on says above its text."""
    for block in blocks[:EARLIEST]:
        if match := STARTED.match(block.text):
            return block.part(match.start("name"), len(block.text[: match.end("name")].rstrip()), 0.7)
    return None


def _who_stands_below(lists: Sequence[SignatureList]) -> Quote | None:
    """The organization that alone stands under the text, where no heading says that it signs."""
    entries = [entry for signatures in lists for entry in signatures.entries if signatures.heading is None]
    if len(entries) != 1 or any(signatures.heading for signatures in lists):
        return None
    (entry,) = entries
    return entry.line if [signatory.kind for signatory in entry.signatories] == ["organization"] else None


def _who_is_headed(blocks: Sequence[Block], lists: Sequence[SignatureList]) -> Quote | None:
    """The body that the text names and whose head alone signs; who only works for one may write against it."""
    signed = [one for signatures in lists for entry in signatures.entries for one in entry.signatories]
    body = signed[0].affiliation if len(signed) == 1 else None
    if not body or not HEADS.opens(words_of(signed[0].role or "")):
        return None
    name = re.compile(rf"(?<!\w){re.escape(body)}(?!\w)", re.IGNORECASE)
    prose = (block for block in blocks if block.label in TEXT and block.is_prose)
    found = ((block, match) for block in prose if (match := name.search(block.text)))
    block, match = next(found, (None, None))
    return block.part(match.start(), match.end(), 0.5) if block and match else None


HEADS = Lexicon(
    """president|chair*|head of|secretary general|general secretary|director|executive director|managing director
    |президент*|председател*|глава|руководител*|директор|голова|керівни*|директорка|төраға*|төрайым*|басшы*|президенті
    |директоры|vorsitzend*|präsident*|presidente|presidenta|président*|director|directora|directeur|directrice
    |presidentessa|prezes*|przewodnicząc*|başkan*"""
)
# "We, the independent platform “Orchard”, appeal to ...": who says "we" under a name in quotation marks.
SPEAKING = re.compile(
    r"(?:^|[.!?]\s)(?:Мы|Біз|Биз|Ми|We|Wir|Nous),\s[^,.:]{0,100}?[«“\"„](?P<name>[^«»“”\"„,]{2,80})[»”\"“][^,.:]{0,100},\s"
)


def _who_speak(blocks: Sequence[Block]) -> Quote | None:
    """The organization in whose name the text says "we"."""
    for block in blocks:
        if block.label is Label.BODY and block.is_prose and (match := SPEAKING.search(block.text[:3000])):
            return block.part(match.start("name"), match.end("name"), 0.5)
    return None


def _name_start(text: str, letters: str) -> int | None:
    """Where a name that ends the text begins: its capitals begin as the acronym does."""
    start, initials = None, ""
    for token in reversed(list(TOKEN.finditer(text[-200:]))[-LONGEST_NAME:]):
        word = token[0]
        if word.endswith((",", ".", ")", ";", ":")) or not (word[0].isupper() or word in SMALL_WORDS):
            break
        if word[0].isupper():
            initials = word[0] + initials
            if initials[0] == letters[0].upper() and letters[:2].upper().startswith(initials[:2]):
                start = len(text) - len(text[-200:]) + token.start()
    return start
