"""Comparing two names of organizations, idea by idea and word by word."""

from typing import Literal

from .aligning import MATCH, Match, align, word_likeness
from .lettering import is_cyrillic
from .organization import OWN, OrganizationName, Term
from .reading import read_word
from .verdicts import Comparison, Verdict
from .vocabulary import BODY, PLACE, TELLING_IDEA, are_synonyms, first_letters, is_adjective

Clash = Literal["", "words", "place"]
Finding = tuple[float, str, Clash]  # a factor of the score, why, and whether it speaks for two bodies
NOTHING: Finding = (1.0, "", "")

SCOPES = frozenset(("international", "world", "global", "national", "european", "region", "republican"))
PLAIN = frozenset(("human", "law"))  # "Human Rights Center" says nothing of whose it is
# A Verband is an association in English and a союз in Russian.
TRANSLATED_FREELY = frozenset(("association", "union", "society", "organization", "federation", "collegium"))
HALF_GENERIC = 0.8
LONG_ACRONYM = 4  # letters: ЦСПЧ is a centre for assistance to human rights, and one for family and human rights
SAME = 0.84
UNLIKELY = 0.45


def compare_organizations(left: OrganizationName, right: OrganizationName) -> Comparison:
    """Compare two names of organizations as read."""
    problem = left.problem or right.problem
    if problem:
        alike = bool(left.text) and left.text.lower() == right.text.lower()
        return Comparison(0.5 if alike else 0.0, "unsure", (f"nothing can be concluded: {problem}",))
    found = [_compare_as_read(one, other) for one in _names(left) for other in _names(right)]
    best = max(found, key=lambda comparison: comparison.score)
    if best.verdict == "different" and (_begins(left, right) or _begins(right, left)):
        return Comparison(0.5, "unsure", best.reasons)
    if best.verdict == "different" and len(found) > 1:
        return Comparison(best.score, "unsure", best.reasons)
    return best


def _begins(acronym: OrganizationName, name: OrganizationName) -> bool:
    """Whether an acronym, whatever it is known to stand for, is made of the first letters of the other name."""
    return not acronym.acronyms.isdisjoint(name.initials)


def _names(name: OrganizationName) -> list[OrganizationName]:
    return [name] if name.also is None else [name, name.also]


def _compare_as_read(left: OrganizationName, right: OrganizationName) -> Comparison:
    if not left.terms or not right.terms:
        return _by_acronym(left, right)
    if left.joined and left.joined == right.joined:
        matched: list[Match] = [(term.weight, term, term) for term in left.terms]
        only_left, only_right = _described(left, right), _described(right, left)
        reasons = ["the same words, spaces and spelling apart"]
    else:
        matched, only_left, only_right = align(left.terms, right.terms)
        reasons = [_reason_of_matches(matched)]
    if not matched:
        may_be = left.alphabet != right.alphabet or _unread(left) != _unread(right)
        return Comparison(0.0, "unsure" if may_be else "different", ("no word in common",))
    score = _overlap(matched, only_left, only_right)
    across = _in_two_languages(left, right, matched)
    meant = _meanings(left, right, matched, across)
    factors = [
        meant,
        _places(left, right, only_left, only_right),
        _bodies(matched, only_left, only_right, across),
        _other_words(left, right, only_left, only_right),
        _shared_acronym(left, right),
    ]
    clash: Clash = ""
    for factor, reason, against in factors:
        score *= factor
        clash = "place" if "place" in (clash, against) else clash or against
        reasons += [reason] if reason else []
    score = round(min(score, 1.0), 3)
    half = _half_generic(left, right, matched, only_left, only_right)
    score = round(score * HALF_GENERIC, 3) if half else score
    doubtful = half or meant is not NOTHING or _plain(matched)
    return Comparison(score, _verdict(score, clash, across, doubtful), tuple(reasons))


def _verdict(score: float, clash: Clash, across: bool, doubtful: bool) -> Verdict:
    """Between two languages other words and bodies may be other translations; places and branches are what they are."""
    if score >= SAME and not clash:
        return "unsure" if doubtful else "same"
    if score < UNLIKELY and (clash == "place" or (clash == "words" and not across)):
        return "different"
    return "unsure"


def _in_two_languages(left: OrganizationName, right: OrganizationName, matched: list[Match]) -> bool:
    """Whether alphabets differ, or one idea has two words: union and związek, not комитет and комитета."""
    if left.tongue and right.tongue:
        return left.tongue != right.tongue
    if left.alphabet != right.alphabet or all(one.word is not other.word for _, one, other in matched):
        return True
    return any(one.idea and one.word.text[:3] != other.word.text[:3] for _, one, other in matched)


def _plain(matched: list[Match]) -> bool:
    """Whether what two names share is no more than "human rights" and a kind of body."""
    return all(term.sort == BODY or term.idea in PLAIN for _, term, _ in matched)


def _half_generic(
    left: OrganizationName, right: OrganizationName, matched: list[Match], only_left: list[Term], only_right: list[Term]
) -> bool:
    """Whether two names share words of the field only, and one of them has more of these: each of them counts then."""
    if any(term.sort == OWN for _, term, _ in matched) or left.acronyms & right.acronyms:
        return False
    return bool(_lone(only_left) or _lone(only_right))


def _unread(name: OrganizationName) -> bool:
    """Whether a name is in a language that the dictionary does not know: most of its words are words of nobody."""
    return 2 * sum(term.sort == OWN for term in name.terms) > len(name.terms)


def _meanings(left: OrganizationName, right: OrganizationName, matched: list[Match], across: bool) -> Finding:
    """What makes it doubtful that words of one idea make one name."""
    for _, one, other in matched:
        if one.word is other.word:
            continue
        if one.idea and are_synonyms(one.word.text, other.word.text):
            return 0.55, f"{one.word.text} and {other.word.text} are two words of one language", ""
        if not across and one.sort != PLACE and is_adjective(one.word.text) != is_adjective(other.word.text):
            return 0.75, f"{one.word.text} and {other.word.text} are a noun and an adjective", ""
        if (_alone(one, left) or _alone(other, right)) and word_likeness(one.word, other.word) < MATCH:
            return 0.8, "a name of one word, which is seldom translated", ""
    quoted = all(any(term.describes for term in name.terms) for name in (left, right))
    for _, one, other in matched:
        if quoted and one.describes != other.describes and one.sort in (OWN, TELLING_IDEA):
            return 0.8, f"{one.word.text} is in the quotation marks of one name only", ""
    return NOTHING


def _alone(word: Term, name: OrganizationName) -> bool:
    """Whether a word is the whole name, or all that is in its quotation marks."""
    return not any(term is not word and not term.describes for term in name.terms) and not word.describes


def _overlap(matched: list[Match], only_left: list[Term], only_right: list[Term]) -> float:
    shared = 2 * sum(weight for weight, _, _ in matched)
    lone = sum(term.weight for term in (*only_left, *only_right))
    return shared / (shared + lone) if shared else 0.0


def _reason_of_matches(matched: list[Match]) -> str:
    said = [
        one.word.text if one.word.text == other.word.text else f"{one.word.text} = {other.word.text}"
        for _, one, other in matched
    ]
    return "shared: " + ", ".join(said[:8])


def _places(left: OrganizationName, right: OrganizationName, only_left: list[Term], only_right: list[Term]) -> Finding:
    """A place in a name is part of it; a place beside a name only must not contradict."""
    lone_left = {term.idea for term in only_left if term.sort == PLACE and not term.describes}
    lone_right = {term.idea for term in only_right if term.sort == PLACE and not term.describes}
    if left.place and right.place and left.place != right.place:
        return 0.15, "different places", "place"
    if lone_left and lone_right:
        return 0.15, "different places", "place"
    for lone, beside in ((lone_left, right.place), (lone_right, left.place)):
        if lone and beside:
            same = beside in lone
            return (
                (1.2, "the place in one name stands beside the other", "")
                if same
                else (0.3, "different places", "place")
            )
    if lone_left or lone_right:
        worldwide = any(term.idea in ("international", "world") for term in (*left.terms, *right.terms))
        return (
            (0.35, "only one name has a place: perhaps a country chapter", "place")
            if worldwide
            else (0.6, "only one name has a place", "")
        )
    if bool(left.place) != bool(right.place):
        return _place_beside(left if not left.place else right, right.place or left.place)
    return NOTHING


def _place_beside(other: OrganizationName, place: str) -> Finding:
    if any(term.sort == PLACE and term.idea != place for term in other.terms) and place.isupper():
        return 0.9, "a place beside one name", ""
    if any(term.idea == "international" for term in other.terms):
        return 0.8, "a place beside one name of an international body: perhaps a chapter", ""
    return 1.0, "a place beside one name", ""


def _bodies(matched: list[Match], only_left: list[Term], only_right: list[Term], translated: bool) -> Finding:
    lone_left, lone_right = _lone_bodies(only_left), _lone_bodies(only_right)
    if "branch" in lone_left | lone_right:
        return 0.3, "a branch is not its parent", "place"
    if lone_left and lone_right:
        if translated and lone_left | lone_right <= TRANSLATED_FREELY:
            return 0.9, f"bodies that translators mix: {_both(lone_left, lone_right)}", ""
        return 0.5, f"different bodies: {_both(lone_left, lone_right)}", "words"
    if (lone_left or lone_right) - {"organization"} and any(term.sort == BODY for _, term, _ in matched):
        return 0.85, f"only one name has the body {', '.join(sorted(lone_left or lone_right))}", ""
    return NOTHING


def _lone_bodies(terms: list[Term]) -> set[str]:
    return {term.idea for term in terms if term.sort == BODY and not term.describes}


def _both(left: set[str], right: set[str]) -> str:
    return f"{', '.join(sorted(left))} and {', '.join(sorted(right))}"


def _other_words(
    left: OrganizationName, right: OrganizationName, only_left: list[Term], only_right: list[Term]
) -> Finding:
    """Words that only one name has; on both sides they speak for two bodies, unless they may translate each other."""
    lone_left, lone_right = _lone(only_left), _lone(only_right)
    if not lone_left and not lone_right:
        return _descriptions(only_left, only_right)
    strong_left, strong_right = _strong(lone_left), _strong(lone_right)
    if not lone_left or not lone_right:
        if strong_left or strong_right:
            return 0.85, f"only in one name: {_said(strong_left or strong_right)}", ""
        scope = any(term.idea in SCOPES for term in (*lone_left, *lone_right))
        return (0.75, f"only in one name: {_said(lone_left or lone_right)}", "") if scope else NOTHING
    unread = left.alphabet != right.alphabet and any(term.sort == OWN for term in (*lone_left, *lone_right))
    reason = f"other words: {_said(lone_left)} and {_said(lone_right)}"
    if strong_left and strong_right:
        return (0.7 if unread else 0.45), reason, "" if unread else "words"
    if strong_left or strong_right:
        return (0.8 if unread else 0.6), reason, ""
    scopes = [{term.idea for term in lone} & SCOPES for lone in (lone_left, lone_right)]
    return (0.35, reason, "words") if all(scopes) else (0.75, reason, "")


def _descriptions(only_left: list[Term], only_right: list[Term]) -> Finding:
    """What stands outside of the quotation marks: a legal centre and a relief centre may share the name inside."""
    described = [
        [term for term in only if term.sort != PLACE and term.idea != "organization"]
        for only in (only_left, only_right)
    ]
    return (
        (0.8, f"described otherwise: {_said(described[0])} and {_said(described[1])}", "")
        if all(described)
        else NOTHING
    )


def _described(name: OrganizationName, other: OrganizationName) -> list[Term]:
    """The terms outside of the quotation marks of a name that the other name has not."""
    held = {term.idea or term.word.text for term in other.terms}
    return [term for term in name.terms if term.describes and (term.idea or term.word.text) not in held]


def _lone(terms: list[Term]) -> list[Term]:
    return [term for term in terms if term.sort != PLACE and not term.describes]


def _strong(terms: list[Term]) -> list[Term]:
    return [term for term in terms if term.sort in (OWN, TELLING_IDEA)]


def _said(terms: list[Term]) -> str:
    return ", ".join(dict.fromkeys(term.word.text for term in terms[:4]))


def _shared_acronym(left: OrganizationName, right: OrganizationName) -> Finding:
    if left.acronyms & right.acronyms:
        return 1.25, "the same acronym", ""
    if any(len(acronym) > 3 and acronym in right.initials for acronym in left.acronyms) or any(
        len(acronym) > 3 and acronym in left.initials for acronym in right.acronyms
    ):
        return 1.1, "the acronym of one fits the words of the other", ""
    same_alphabet = {is_cyrillic(acronym) for acronym in (*left.acronyms, *right.acronyms)}
    if left.acronyms and right.acronyms and len(same_alphabet) == 1 and left.alphabet == right.alphabet:
        return 0.8, "different acronyms", ""
    return NOTHING


def _by_acronym(left: OrganizationName, right: OrganizationName) -> Comparison:
    """One name is an acronym that nobody's table explains."""
    if left.acronyms & right.acronyms:
        return Comparison(0.9, "same", ("the same acronym",))
    acronyms, name = (left.acronyms, right) if not left.terms else (right.acronyms, left)
    if not name.terms:
        return _two_acronyms(left, right)
    acronym = max(acronyms, key=len)
    if acronym in name.initials:
        long = len(acronym) > LONG_ACRONYM
        return Comparison(
            0.88 if long else 0.8,
            "same" if long else "unsure",
            (f"{acronym.upper()} is made of the first letters of the words",),
        )
    if len(acronym) > 3 and read_word(acronym).sound == name.joined:
        return Comparison(0.9, "same", ("the same word, in capitals",))
    if len(acronym) > 3 and any(initials.startswith(acronym) for initials in name.initials):
        return Comparison(0.75, "unsure", (f"{acronym.upper()} begins the first letters of the words",))
    if _fits_translated(acronym, name):
        return Comparison(0.65, "unsure", (f"{acronym.upper()} fits the first letters of the words in translation",))
    return Comparison(0.15, "unsure", (f"{acronym.upper()} is not made of the first letters of the words",))


def _two_acronyms(left: OrganizationName, right: OrganizationName) -> Comparison:
    """Letters of two alphabets may stand for the same words in two languages: nobody can tell without the words."""
    one, other = max(left.acronyms, key=len), max(right.acronyms, key=len)
    if is_cyrillic(one) == is_cyrillic(other):
        return Comparison(0.1, "different", ("different acronyms",))
    if not read_word(one).sounds.isdisjoint(read_word(other).sounds):
        return Comparison(0.8, "unsure", ("the same acronym by transliteration",))
    return Comparison(0.2, "unsure", ("acronyms in two alphabets",))


def _fits_translated(acronym: str, name: OrganizationName) -> bool:
    """Whether each letter begins a word that says one idea of the name in the language of the acronym."""
    if len(acronym) < 3 or len(acronym) != len(name.terms):
        return False
    waiting = [_first_letters(term, is_cyrillic(acronym)) for term in name.terms]
    for letter in acronym:
        fitting = [letters for letters in waiting if letter in letters]
        if not fitting:
            return False
        waiting.remove(min(fitting, key=len))
    return True


def _first_letters(term: Term, cyrillic: bool) -> frozenset[str]:
    if term.idea:
        return first_letters(term.idea, cyrillic)
    return frozenset(sound[0] for sound in term.word.sounds) if not cyrillic else frozenset(term.word.text[0])
