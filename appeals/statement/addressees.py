"""To whom a statement speaks, by its head."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import takewhile

from .address import DATIVE_MR, HONORIFIC, NO_NAMES, is_address, is_holder, is_name_dative, opens_address
from .address_lines import LAST_AND, named_in_line, start_of_name
from .asked import asked_of, called_in_title, introduced_to, told_of
from .asking import asks, turns_only
from .blocks import Block
from .coordination import SEVERAL, members_of, share_complement, without_articles
from .countries import country_of
from .directed import ANY_KIND, called_on, directed_to
from .greetings import POLITE, greeted_by, peers_greeted
from .headings import headed_among_demands
from .lexicon import wordset
from .lines import SPACE, words_of
from .naming import personhood
from .parts import Label, Quote
from .roles import starts_with_role
from .vocabulary.addressed import BODIES, HOLDERS
from .vocabulary.head import ADDRESS_OPENERS, OFFICES, WHOM_IT_CONCERNS
from .vocabulary.ruling import ORDINARY

# A number, but of a school ("№ 5") or in a name ("G20").
STREET = re.compile(r"(?<![№#\w])(?<!\w{3}-)(?<!№ )(?<!No\. )\d")
STEM, LONG_STEM, MOST = 5, 7, 10
SMALL = wordset("the of and a an der die das den la le les los las el de и та і to")


def addressees_of(blocks: Sequence[Block], title: Sequence[Block]) -> tuple[Quote, ...]:
    """The addressees: lines of address, else the salutation or the title, whichever says more; else the text."""
    lines = _address_lines(blocks)
    if lines:
        first, *further = _groups([lines[0], *takewhile(lambda block: not _names_sender(block), lines[1:])])
        apart = any(map(_is_house, further))
        named = [first, *(group for group in further if not (_is_house(group) or (apart and _is_land(group))))]
        return tuple(quote for group in named for quote in _addressed(group))
    if not any(block.label is Label.SALUTATION for block in blocks) and (spoken := _spoken(blocks)):
        return _once([*told_of(blocks, title), *spoken, *asked_of(blocks)])
    greeted = greeted_by(blocks)
    titled = directed_to(title) or _headed(blocks)
    if titled and _says_less(greeted, titled):
        return titled
    asked = _once([*told_of(blocks, title), *headed_among_demands(blocks), *asked_of(blocks)])
    found = greeted or _once(introduced_to(blocks)) or asked or called_on(title) or _once(called_in_title(title))
    return found or _once(peers_greeted(blocks))


def _address_lines(blocks: Sequence[Block]) -> list[Block]:
    """The lines of address, without "to whom it may concern" and without the town below the street."""
    lines, street = [], False
    for block in blocks:
        street = block.label is Label.CONTACT or (street and not block.gap)
        if block.label is Label.ADDRESSEE and not street and not _names_nobody(block):
            lines.append(block)
    return lines


def _names_nobody(block: Block) -> bool:
    """Whether a line of address names nobody ("A quien corresponda", or the "Presente" at its end)."""
    nobody = len(block.words) > 1 and WHOM_IT_CONCERNS.issuperset(block.words[1:])
    return nobody or NO_NAMES.issuperset(block.words)


def _names_sender(block: Block) -> bool:
    """Whether a line below those who are addressed says who writes to them ("от Анны Примеровой")."""
    if block.words[:1] not in (["от"], ["від"], ["from"]):
        return False
    sender = block.text.partition(" ")[2].partition(",")[0]
    return not sender or personhood(sender) >= 1 or block.words[1] in ORDINARY


def _once(quotes: Iterable[Quote]) -> tuple[Quote, ...]:
    """Each of those who are named, once, in the words that say most ("the council", "the Pearville council")."""
    named: list[tuple[set[str], Quote]] = []
    for quote in quotes:
        words = {word[: _stem_length(word)] for word in words_of(quote.text)} - SMALL
        same = next((index for index, (known, _) in enumerate(named) if words <= known or known <= words), None)
        if any(_abbreviates(quote.text, known.text) for _, known in named):
            continue
        if same is None and words and len(named) < MOST:
            named.append((words, quote))
        elif same is not None and named[same][0] < words and len(words) <= LONGEST_AGAIN:
            named[same] = words, quote
    return tuple(quote for _, quote in named)


def _stem_length(word: str) -> int:
    """How long the part of a word is that stays in all cases: "Bundesrat" and "Bundesregierung" are two."""
    return LONG_STEM + (len(COMPOUNDS[0]) if word.startswith(COMPOUNDS) else 0)


COMPOUNDS = ("bundes", "landes")
LONGEST_AGAIN = 6


def _abbreviates(acronym: str, name: str) -> bool:
    """Whether an acronym stands for a name ("CP" for "the Council of Pearville")."""
    return len(acronym) > 1 and acronym == "".join(token[0] for token in name.split() if token[0].isupper())


def _headed(blocks: Sequence[Block]) -> tuple[Quote, ...]:
    """Whom a heading above the letter itself names ("Open Letter to the Garden Council", below an introduction)."""
    for block in blocks[: len(blocks) // 2]:
        heads = block.marker is None and block.sentences == 1 and block.text[-1] != ":"
        heads = heads and (_opens_as_kind(block) or not (block.is_prose or block.ends_sentence))
        if (
            heads
            and block.label in HEADS
            and ANY_KIND.has(block.words[:KIND_REACH])
            and (named := directed_to([block]))
        ):
            return named
    return ()


def _opens_as_kind(block: Block) -> bool:
    """Whether a long line is a second title ("Open letter of the gardeners of Pearville to the Garden Council.")."""
    if len(block.words) > LONGEST_HEAD or asks(block.words) is not None or not ANY_KIND.has(block.words[:NEAR_KIND]):
        return False
    return TELLING.isdisjoint(block.words)  # "This petition will be presented to the Council."


TELLING = wordset("will is was has are were")
LONGEST_HEAD, NEAR_KIND = 40, 2
HEADS = (Label.HEADING, Label.BODY, Label.FURNITURE)
KIND_REACH = 3


def _says_less(greeted: Sequence[Quote], titled: Sequence[Quote]) -> bool:
    """Whether a greeting names who stands in the title, and says less ("Dear Minister," to the Minister of Gardens).

    A greeting by surname alone says less than the office in the title; one by the full name does not.
    Words are compared without their endings.
    """
    if len(titled) > len(greeted):
        return True
    named = {word[:STEM] for quote in titled for word in words_of(quote.text)}
    words = [[word for word in words_of(quote.text) if word not in POLITE] for quote in greeted]
    if not any(OFFICES.has(said) for said in words):
        full = any(len(said) > 1 and personhood(_name(quote)) > 0 for said, quote in zip(words, greeted, strict=True))
        return any(OFFICES.has(words_of(quote.text)) for quote in titled) and not full
    if titled and all(len(said) <= MOST_PLAIN and _is_plain(quote) for said, quote in zip(words, greeted, strict=True)):
        return True
    same = all({word[:STEM] for word in said} - MEMBERS <= named for said in words)
    longer = len(named) > len({word for said in words for word in said})
    return same and (_capitals(titled) > _capitals(greeted) or longer)


MEMBERS = wordset("membe члены члени мүшел mitgl miemb membr")  # their stems


def _is_plain(quote: Quote) -> bool:
    """Whether a greeting is a bare office in small letters ("депутати", "members"), or one word."""
    tokens = _name(quote).split()
    return all(token.islower() for token in tokens[1:]) and (len(tokens) == 1 or tokens[0].islower())


MOST_PLAIN = 2


def _name(quote: Quote) -> str:
    """What a greeting says without its words of politeness ("Professor Sir Anna Example")."""
    return " ".join(token for token in quote.text.split() if token.lower().strip(".") not in POLITE)


def _capitals(quotes: Sequence[Quote]) -> int:
    return sum(token[:1].isupper() for quote in quotes for token in quote.text.split())


SPOKEN = re.compile(
    r"\b(?:обращаемся|обращаются|звертаємося|звертаємось|звертаються|we (?:hereby )?(?:appeal|turn|"
    r"address ourselves) to|(?<!be )addressed to)\s+(?:(?:ко?|до|the)\s+)?"
    r"(?P<whom>[^.:]{3,300}?)(?=\s+(?:с|со|з|із|и|та|and|to)\s+(?:требован|призыв|просьб|предложен|пропозиц|требуем|"
    r"призываем|просим|вимог|заклик|прохан|вимагаємо|закликаємо|просимо|urge|demand|ask)|[.:])",
    re.IGNORECASE,
)
# Kazakh and Karakalpak name whom they turn to before the verb, in the dative.
BEFORE_VERB = re.compile(
    r"(?:^|[.!?]\s)(?:Біз|Биз)(?:,\s[^,.]{3,120},)?\s+(?P<whom>[^.:;]{3,400}?(?:ға|ге|қа|ке|на|не|ына|іне))\s+"
    r"(?:ресмий? түрде\s+|жария түрде\s+)?(?:мүрәжат ет|мүрәжат жол|жүгін|үндеу жолда|үндей|үндеу таста|"
    r"шақыр|өтініш біл|өтініш жаса|хат жолда)"
)


# One of these is in each: both patterns look at a paragraph from many places.
SPEAKING = ("обраща", "зверта", "appeal to", "turn to", "ourselves to", "addressed to")
SPEAKING_BEFORE = ("Біз", "Биз")


PRONOUNS = wordset("вам вас вами вы сіздерге сізге you your everyone")


def _turn(text: str) -> re.Match[str] | None:
    """Where a paragraph says to whom it turns."""
    spoken = SPOKEN.search(text) if any(map(text.lower().__contains__, SPEAKING)) else None
    return spoken or (BEFORE_VERB.search(text) if any(map(text.__contains__, SPEAKING_BEFORE)) else None)


def _spoken(blocks: Sequence[Block]) -> tuple[Quote, ...]:
    """Whom the text itself turns to, above its demands or in its first words."""
    for index, block in enumerate(blocks):
        following = blocks[index + 1] if index + 1 < len(blocks) else None
        if block.label is not Label.BODY or not block.is_prose:
            continue
        above = following is not None and following.label is Label.DEMAND
        part = block.text[-1500:] if above else block.text[:1500]
        match = _turn(part)
        if match is None or not PRONOUNS.isdisjoint(words_of(match["whom"])[:1]):
            continue
        if above or match.re is BEFORE_VERB or turns_only(match[0] + ".") or "addressed to" in match[0]:
            offset = max(0, len(block.text) - 1500) if above else 0
            low, high = (offset + place for place in match.span("whom"))
            return tuple(block.part(low + first, low + last, 0.5) for first, last in members_of(block.text[low:high]))
    return ()


def _groups(lines: Sequence[Block]) -> list[list[Block]]:
    """Lines of one address together: a new one begins after a blank line or with a new office."""
    groups: list[list[Block]] = []
    opener: Block | None = None
    for block in lines:
        if opens_address(block):
            opener = block
        elif opener and (block.gap > 1 or not (opener.text.endswith(":") or _is_whole(block))):
            opener = None
        close = block.gap == 0 and not is_address(block) and not opener
        held = bool(groups) and _is_held(groups[-1], block)
        held = held or (bool(groups) and _is_named_below(groups[-1][-1], block))
        if groups and (held or (close and not _is_next(groups[-1][-1], block)) or _goes_on(groups[-1], block)):
            groups[-1].append(block)
        else:
            groups.append([block])
    return groups


def _is_held(group: Sequence[Block], block: Block) -> bool:
    """Whether a line is the person who holds the office above it, and not the next person below one with a name."""
    below = block.gap == 0 or (block.gap == 1 and OFFICES.has(group[0].words))
    return below and is_holder(block) and OFFICES.has(group[-1].words)


def _is_named_below(office: Block, block: Block) -> bool:
    """Whether a line is Mr or Ms with a name, right below the office that is his or hers."""
    if block.gap > 1 or len(block.words) > LONGEST_BARE_NAME or not _is_honoured(block):
        return False
    return OFFICES.has(office.words) and not OFFICES.has(block.words) and not HONORIFIC.match(office.text)


def _is_honoured(block: Block) -> bool:
    """Whether a line opens with Mr or Ms, right below its office; further below in the dative."""
    return block.text.startswith(DATIVE_MR) or (not block.gap and HONORIFIC.match(block.text) is not None)


def _goes_on(group: Sequence[Block], block: Block) -> bool:
    """Whether a line says what the person named above it is ("Anna Example," / "Minister of Gardens,")."""
    if not group[-1].text.endswith(",") or block.gap > 1 or ADDRESS_OPENERS.opens(block.words):
        return False
    first = group[0]
    return personhood(first.text) >= 0 and not OFFICES.has(first.words) and personhood(block.text) < 0


def _is_house(group: Sequence[Block]) -> bool:
    """Whether lines below an addressee are where the letter goes ("Orchard House" / "Pearville 2600")."""
    return any(STREET.search(block.text) for block in group) and not any(map(is_address, group))


def _is_land(group: Sequence[Block]) -> bool:
    """Whether lines are the name of a country, as the last line of an address is below its street and town."""
    return all(country_of(block.text) for block in group)


def _is_next(before: Block, block: Block) -> bool:
    """Whether two lines name one office each ("President Example" / "Provost Sample"), or one person each."""
    offices = OFFICES.has(before.words) and OFFICES.has(block.words)
    if offices and (LAST_AND.search(before.text + " ") or all(ARTICLE_FIRST.match(b.text) for b in (before, block))):
        return True
    if _names_holder(before) and not SEVERAL.isdisjoint(block.words[:2]):
        return True
    if is_name_dative(before) and OFFICES.has(block.words):
        return True
    if before.words[:1] == block.words[:1] and ADDRESS_OPENERS.opens(block.words):
        return True
    if all(HOLDERS.intersection(words_of(item.text[start_of_name(item) :])[:1]) for item in (before, block)):
        return True
    return all(map(_is_bare_name, (before, block))) or all(map(_names_holder, (before, block)))


def _names_holder(block: Block) -> bool:
    """Whether a line is a person's name and an office or role behind a comma ("Anna Example, Chair")."""
    name, _, office = block.text.partition(", ")
    held = OFFICES.has(words_of(office)) or starts_with_role(office)
    return held and personhood(name) > (SURE_NAME if OFFICES.has(words_of(name)) else 0)


def _is_bare_name(block: Block) -> bool:
    office = OFFICES.has(block.words) or starts_with_role(block.text)
    return not office and len(block.words) <= LONGEST_BARE_NAME and personhood(block.text) >= 1


# Above which a name may hold a word of an office ("Prof. Anna Dean").
LONGEST_BARE_NAME, SURE_NAME = 4, 2


def _is_whole(block: Block) -> bool:
    """Whether a line of a list of addressees names one of them in full: a name and an office, or an article before."""
    return "," in block.text or ARTICLE_FIRST.match(block.text) is not None or block.gap > 0 or is_address(block)


ARTICLE_FIRST = re.compile(r"(?:the|die|den|das|la|los|las|les|le|all)\s", re.IGNORECASE)


def _addressed(group: Sequence[Block]) -> list[Quote]:
    """Those whom the lines of one address name: one, or more where a line enumerates them."""
    if len(group) == 1 and len(bounds := _in_line(group[0])) > 1:
        return [group[0].part(low, high, 0.7) for low, high in bounds]
    return [quote] if (quote := _address(group)) else []


def _in_line(block: Block) -> list[tuple[int, int]]:
    """Where in a line of address each of those stands whom it names."""
    text = LAST_AND.sub("", block.text.rstrip(SPACE + ",;:–—"))
    bounds = []
    for part in PART.finditer(text, start_of_name(block)):
        start = part.start()
        members = [(start + low, start + high) for low, high in without_articles(part[0])]
        names = [text[low:high] for low, high in members]
        whole = _is_of_several(names) or share_complement(names)
        bounds += [(members[0][0], members[-1][1])] if whole else members
    return bounds


def _is_of_several(members: Sequence[str]) -> bool:
    """Whether names belong to those in small letters before them ("the people of Pearville, Plumton and Appleby")."""
    names = [member for member in members if member[:1].isupper()]
    if not names or not members[0][:1].islower() or OFFICES.has(words_of(members[0])):
        return False
    return not any(OFFICES.has(words_of(name)) or BODIES.has(words_of(name)) for name in names)


# "Minister of Gardens, Fruitland; Mayor of Pearville"
PART = re.compile(r"[^;\s][^;]*")


def _address(group: Sequence[Block]) -> Quote | None:
    """An addressee without "To the" and without street and town."""
    named = takewhile(lambda block: not STREET.search(block.text), group)
    quotes = [quote for block in named if (quote := named_in_line(block))]
    if not quotes:
        return None
    spans = tuple(span for quote in quotes for span in quote.spans)
    return Quote(" ".join(quote.text for quote in quotes), spans, 0.8)
