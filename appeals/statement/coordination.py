"""Whom an enumeration names: what are two bodies, and what is one with an "and" in its name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from .countries import country_of
from .lexicon import Lexicon, wordset
from .lines import SPACE, words_of
from .naming import personhood
from .vocabulary.addressed import BODIES, HOLDERS, INCLUDING
from .vocabulary.demanding import POWER
from .vocabulary.head import ADDRESS_DATIVES, OFFICES
from .vocabulary.people import ORGANIZATION_WORDS
from .vocabulary.turkic import TURKIC_JOINTS

AND = (
    r"(?:as\s+well\s+as|and|а\s+также|а\s+також|и|та|і|й|und|sowie|et|ainsi\s+que|así\s+como|bem\s+como|y|e|ed|oraz|i|"
    r"және|сондай-ақ|ҳәм|жана|ve|və|va|ва|en(?=\s+(?:de|het)\s))"
)
# What may stand between an "and" and the name: the preposition of the first again, an article.
TO = (
    r"(?:to|on|upon|from|of|ко?|до|от|від|an|von|à|aux?|al?|ao|aos|às|agli?|alla|(?<!und\s)(?<!sowie\s)alle|ai|"
    r"d[eo])\s+"
)
THE = r"(?:(?:the|der|die|das|den|dem|la|las|le|les|los|el|il|lo|gli|os?|as?)\s+|l['’])"


def _joint(and_: str) -> re.Pattern[str]:
    pattern = rf"(?P<joint>(?<!-),\s+(?:{and_}\s+)?|(?<!-)\s+{and_}\s+)(?P<to>{TO})?(?=(?P<the>{THE})?)"
    return re.compile(pattern, re.IGNORECASE)


JOINT = _joint(AND)
# "Vlády, úřady a společnost": the "and" of Czech and Slovak is a preposition elsewhere; their letters tell.
CZECH = re.compile(r"[ěčřšžůťďňľĺŕ]", re.IGNORECASE)
CZECH_JOINT = _joint("a")
# "Kommunstyrelsen i Päronstad": the "and" of Polish is "in" of Swedish, Norwegian and Danish.
NORDIC = re.compile(r"[åäöæø]", re.IGNORECASE)
NORDIC_JOINT = _joint(AND.replace("|i|", "|och|og|samt|"))
ASIDE = re.compile(
    r"(?i:heads? of state (?:and|or) (?:of )?government|(?:глав\w*|лидер\w*) государств\w* и правительств\w*|"
    r"глав\w* держав\w* (?:та|і|й) уряд\w*|jefes de estado y (?:de )?gobierno|chefs d['’]état et de gouvernement|"
    r"staats- und regierungschef\w*|capi di stato e di governo|chefes de estado e (?:de )?governo)|"
    r"\([^()]*\)|«[^»]*»|“[^”]*”|"
    rf",\s(?:(?:and|y|e|et|и|та|und)\s)?{INCLUDING}\b.*?(?=,\sas\swell\sas\s|$)"
)
# Of what a body is the body: a bare word after "and" is more of that ("Ministry of Pears and Plums").
OF = re.compile(
    r"\b(?:of|for|on|de|du|des|del|do|da|dos|das|di|della|für|и|по)\b|\b[а-яіїєґ]+(?:ия|ии|ого|их|ства|ний|ів|ей)\b"
)
# "Minister for Housing and Local Government", but not "the Senate of Fruitland and the Government".
LATIN_OF = re.compile(r"\b(?:of|for|de|du|des|del|do|da|dos|das|di|della|für)\b")
SEVERAL = wordset(
    """members representatives heads leaders ministers governments presidents deputies authorities parliaments citizens
    правительства правительствам министры министрам главы главам лидеры лидеров лидерам власти представители
    уряди урядам членів лідерів gobiernos gouvernements regierungen"""
)
# "international and regional missions": words that only say which.
ADJECTIVES = wordset(
    """international regional local state federal national central public private civil all the relevant other
    provincial municipal european legislative executive judicial political religious academic міжнародних місцевих
    международных местных региональных государственных международные местные региональные центральные"""
)
# "all European politicians and leaders": one word for all of them.
ALL = wordset("all every everyone усіх усі всіх всі всех все всем барлық alle allen todos todas tous toutes wszystkich")
NO_MEMBER = wordset(
    """its their his her ses leurs sus seus його її их его including and или or sowie а чтобы щоб who whom whose which
    that кто кого кому чьи которые которых которым который которая хто яких яким які який яка чиї що что qui que
    quienes dont"""
)
LONGEST_PLAIN, FEWEST_PLAIN = 6, 3
NEAR, SHORT = 3, 2


def members_of(text: str) -> list[tuple[int, int]]:
    """The bounds of each of those whom the text enumerates, without what joins them; of one where it names one."""
    office, _, body = text.partition(", ")
    if body and "," not in body and _is_of_body(office, body):
        return [(0, len(text.rstrip(SPACE)))]
    hidden = [match.span() for match in ASIDE.finditer(text)]
    joints = [
        match
        for match in _joint_of(text).finditer(text)
        if match.end() < len(text) and not any(low < match.start() < high for low, high in hidden)
    ]
    if not joints:
        return [(0, len(text.rstrip(SPACE + ",")))]
    listed = _is_plain_list(text, joints)
    final = max((joint.start() for joint in joints if joint["joint"].strip() != ","), default=-1)  # the last "and"
    led = [joint.start() for joint in joints if _is_led_by_office(text[joint.end() :])]
    bounds: list[tuple[int, int]] = []
    low = 0
    for joint in joints:
        following = next((other.start() for other in joints if other.start() > joint.start()), len(text))
        left, right = text[low : joint.start()], text[joint.end() : following]
        comma, last = joint["joint"].startswith(","), joint.start() == final
        closes = last and bool(bounds) and not OF.search(left)
        named = joint.start() in led and (len(led) >= FEWEST_LED or ADDRESS_DATIVES.opens(words_of(right)))
        within = joint.start() <= final or named or (left.endswith(KAZAKH_DATIVES) and right.endswith(KAZAKH_DATIVES))
        if within and _parts(left, joint, right, listed=listed or closes, alone=comma or last):
            bounds.append((low, joint.start()))
            low = joint.end()
    return [*bounds, (low, len(text.rstrip(SPACE + ",")))]


def _joint_of(text: str) -> re.Pattern[str]:
    """What joins those whom a text enumerates, in its language where its letters tell it."""
    if CZECH.search(text):
        return CZECH_JOINT
    return NORDIC_JOINT if NORDIC.search(text) else JOINT


def _is_led_by_office(text: str) -> bool:
    """Whether a text begins with an office or a body, in the case in which several are named after each other."""
    return not text[:1].isascii() and _is_office(words_of(text[:LONGEST_LED])[:SHORT])


LONGEST_LED, FEWEST_LED = 60, 2
KAZAKH_DATIVES = ("іне", "ына", "ге", "ға", "ке", "қа")


def without_articles(text: str) -> Iterator[tuple[int, int]]:
    """The bounds of each of those whom the text enumerates, without the article before."""
    for low, high in members_of(text):
        article = ARTICLE.match(text, low, high)
        yield article.end() if article else low, high


def share_complement(members: Sequence[str]) -> bool:
    """Whether what stands behind one belongs to all ("readers, authors and friends of the Orchard Review")."""
    last = next((index for index, member in enumerate(members) if " of " in member), 0)
    plain = all(len(words_of(member)) <= SHORT and not _names_office(member) for member in members[:last])
    named = any(_is_office(words_of(member)) for member in members[last + 1 :])
    return last > 0 and plain and not named and not _names_office(members[last].partition(" of ")[0])


def _names_office(text: str) -> bool:
    return any(token[:1].isupper() for token in text.split()) or OFFICES.has(words_of(text))


OF_TO = wordset("de do of")
# "A las autoridades y a las universidades": these prepositions, said again, turn to somebody else.
DATIVE_TO = wordset("to к ко до от від a al ao aos à aux au an alla")


ARTICLE = re.compile(r"(?:the|den|die|das|der|la|los|las|les|le)\s+|l['’]", re.IGNORECASE)


def _is_plain_list(text: str, joints: list[re.Match[str]]) -> bool:
    """Whether three or more are named in few words each ("operators of lines, newsrooms and their readers")."""
    edges = [(0, 0), *(joint.span() for joint in joints), (len(text), len(text))]
    pieces = [text[before:after] for (_, before), (after, _) in pairwise(edges)]
    commas = sum(joint["joint"].startswith(",") for joint in joints)
    short = all(0 < len(words_of(piece)) <= LONGEST_PLAIN for piece in pieces)
    last = joints[-1]["joint"].strip() != "," and commas >= len(joints) - 1
    places = any(country_of(piece) for piece in pieces[1:])
    return commas > 0 and len(pieces) >= FEWEST_PLAIN and short and last and not places


def _parts(left: str, joint: re.Match[str], right: str, *, listed: bool, alone: bool) -> bool:
    """Whether what follows a joint is somebody else than what stands before it."""
    right = right[len(joint["the"] or "") :]
    words, before = words_of(right), words_of(left)
    if not words or not before or words[0] in NO_MEMBER or _goes_on(left, joint, right):
        return False
    again = bool(joint["to"] or joint["the"])  # "and to the Council"
    if again and (joint["to"] or "").strip().lower() in DATIVE_TO:
        return True
    if words[0] in ALL and len(words) > SHORT and words[1] not in NO_MEMBER:
        return True
    if not again and _is_feminine(before[-1], words[0]):
        return False
    if not listed and not again and _shares(left, right, in_turkic=joint["joint"].strip() in TURKIC_JOINTS):
        return False
    if LETTERS.fullmatch(left.strip()) and LETTERS.fullmatch(right.strip()):  # "ЕС и США"
        return True
    if len(before) == 1 and not again and not _is_office(before) and _is_office_of(words):
        return LETTERS.fullmatch(left.strip()) is not None  # "Health and Human Services Secretary"
    office = _is_office(list(takewhile(lambda word: not LATIN_OF.fullmatch(word), words))[:NEAR])
    capital = right[:1].isupper()
    if again:
        return capital or office or listed
    bare = before[0] in SEVERAL and capital
    if office and not (bare and len(words) == 1):
        several = before[0] in ALL or len(before) > SHORT
        return len(words) > 1 or capital or listed or not several
    if listed:
        own = words[0].endswith("s") and LATIN_OF.search(right) is not None  # "Citizens of Fruitland"
        return not bare or own
    return alone and capital and not (OF.search(left) or bare or _is_office(before[:1]))


def _is_office_of(words: list[str]) -> bool:
    """Whether an office stands behind the first of the words, which says of what it is one."""
    return _is_office(words[1:]) and not _is_office(words[:1])


def _goes_on(left: str, joint: re.Match[str], right: str) -> bool:
    """Whether what follows says more of the one before the joint: a name, an office, a country, an adjective."""
    before = words_of(left)
    if all(word in ADJECTIVES for word in before) or _is_of_person(left, right):
        return True
    again = joint["to"] or joint["the"]
    of_it = (joint["to"] or "").strip().lower() in OF_TO and LATIN_OF.search(left)
    if of_it and not _is_office(words_of(right)[:NEAR]):  # "Ministerio de Justicia y de Derechos Humanos"
        return True
    if not again and FIRST_OFFICE.has(before[-1:]) and SECOND_OFFICE.opens(words_of(right)):
        return True
    if before[0].startswith("ministerstv") and not _is_office(words_of(right)):  # "of education, science and research"
        return True
    if joint["joint"].strip() == "," and _is_apposition(left, right):
        return True
    return country_of(right.rstrip(SPACE + ",")) is not None and OF.search(left) is not None


# "Chair and CEO Anna Example": two offices that one person holds in a company.
FIRST_OFFICE = Lexicon("chair|chairman|chairwoman|chairperson|president|founder|co-founder|cofounder|owner|director")
SECOND_OFFICE = Lexicon("ceo|chief executive|chief executive officer|managing director|publisher|editor-in-chief")


def _shares(left: str, right: str, *, in_turkic: bool) -> bool:
    """Whether two words share what one of them stands beside ("senators and ambassadors of the Union")."""
    before, words = words_of(left), words_of(right)
    named = _is_office(before)
    if not named and (in_turkic or not any(token[:1].isupper() for token in left.split())):
        return True
    if len(before) == 1 and LATIN_OF.search(right):
        return True
    short = right[:1].isupper() and len(words) < NEAR and _is_office(words)  # "Housing and Local Government"
    if (
        words[0] in HOLDERS and len(words) > 1 and not _is_office(words[1:])
    ):  # "the Board of Pears and President Sample"
        return False
    return short and LATIN_OF.search(left) is not None and not LATIN_OF.search(right)


def _is_feminine(one: str, other: str) -> bool:
    """Whether two words are the men and the women of one office ("депутатам та депутаткам")."""
    stem = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
    short, long = sorted((len(one) - stem, len(other) - stem))
    return stem >= SHORTEST_STEM and short <= LONGEST_ENDING and 0 < long <= LONGEST_FEMININE


SHORTEST_STEM, LONGEST_ENDING, LONGEST_FEMININE = 5, 3, 5


def _is_office(words: list[str]) -> bool:
    return any(lexicon.has(words) for lexicon in (OFFICES, POWER, ADDRESS_DATIVES, BODIES))


LETTERS = re.compile(r"[^\W\d_a-zа-яё]{2,7}")
APPOSITION = re.compile(r"^(?:Mr|Mrs|Ms|Dr|Sir|His|Her|г-н|господин|пан)\b")


def _is_apposition(left: str, right: str) -> bool:
    """Whether a name follows its office, or an office its name ("the Speaker, Anna Example")."""
    if APPOSITION.match(right):
        return True
    named = personhood(right) > 0 and not _is_office(words_of(right))
    if named:
        return _is_office(words_of(left)[:NEAR])
    return personhood(left) > 0 and not _is_office(words_of(left)) and personhood(right) <= 0


def _is_of_body(left: str, right: str) -> bool:
    """Whether a body stands behind the office in it ("Director General, Seed and Plant Agency")."""
    before, words = words_of(left), words_of(right)
    bare = len(before) <= LONGEST_OFFICE and not LATIN_OF.search(left)
    body = BODIES.has(words) or ORGANIZATION_WORDS.has(words)
    led = body and not LEADS.intersection(words[:NEAR]) and not OF_OWN_POWER.has(words)
    return bare and led and bool(LEADS.intersection(before))


LONGEST_OFFICE = 3
# Offices that are held in a body and say little without it; a mayor or a minister rules by himself.
LEADS = wordset(
    "director secretary architect gardener engineer commissioner chair head chief rector dean manager officer inspector"
    " superintendent"
)
# Bodies that are asked by themselves, beside an office ("the Chief Architect, City Council and Mayor").
OF_OWN_POWER = Lexicon(
    """council*|congress|parliament*|police|government*|senate|ministry|ministries|assembly|assemblies|court*|cabinet
    |chamber|house|commission|mayor*|president*|minister*|governor*|consejo|concejo|congreso|parlamento|policía|gobierno
    |senado|ministerio|ministro|conselho|governo|polícia"""
)


def _is_of_person(left: str, right: str) -> bool:
    """Whether what follows says more of a person named first ("Anna Example, Founder and Member of the Board")."""
    name, comma, _ = left.partition(",")
    return bool(comma) and personhood(right) <= 0 < personhood(name) and not _is_office(words_of(name))
