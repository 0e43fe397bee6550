"""What of an appeal must not be shown, and how it is taken out of anything that is.

Withheld are passages, signatures, mentions, and the people or organizations themselves. The words are
taken out wherever they stand in the appeal: in the text, the title, a line as signed, the source. So a
name that was withheld in one place is not left in another.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import accumulate

from django.utils.functional import cached_property
from django.utils.translation import gettext as _

from appeals.places import Places
from appeals.withheld_words import withheld_words
from signatories.models import WithheldReason
from signatories.names import fold, read_person


@dataclass
class Redaction:
    """The withheld words of one appeal."""

    words: set[str] = field(default_factory=set)
    # Surnames by themselves: a text that has named somebody in full goes on with the surname alone.
    surnames: set[str] = field(default_factory=set)
    # Those of the words that are withheld for nothing but being how to reach somebody.
    contacts: set[str] = field(default_factory=set)
    # Text -> its spans: a page asks for those of one text again with each demand in it.
    _known: dict[str, list[tuple[int, int]]] = field(default_factory=dict, repr=False, compare=False)

    @classmethod
    def of(cls, appeal_ids: Iterable[int]) -> dict[int, Redaction]:
        """The redaction of each of these appeals, in one query."""
        found: dict[int, Redaction] = {appeal_id: cls() for appeal_id in appeal_ids}
        if found:
            for appeal_id, words, kind in withheld_words(list(found)):
                redaction = found[appeal_id]
                if kind == WithheldReason.CONTACT and words not in redaction.words:
                    redaction.contacts.add(words)
                elif kind != WithheldReason.CONTACT:
                    redaction.contacts.discard(words)
                redaction.words.add(words)
                if kind == "person":
                    redaction.surnames |= _surname_of(words)
        return found

    def __bool__(self) -> bool:
        return bool(self.words)

    @cached_property
    def _with_hyphens(self) -> _Search:
        return _Search(self.words, self.surnames)

    @cached_property
    def _without_hyphens(self) -> _Search:
        return _Search(self.words, self.surnames, HYPHENS)

    @cached_property
    def _withheld_cut(self) -> _Search:
        return _Search(filter(_CUT.search, self.words), filter(_CUT.search, self.surnames), HYPHENS)

    def _sought_uncut(self, text: str) -> _Search:
        """What is looked for without hyphens: all where the text cuts a word, elsewhere what was cut when withheld.

        No hyphen at the end of a line tells whether it is the word's own.
        """
        return self._without_hyphens if _is_cut(text) else self._withheld_cut

    def spans(self, text: str) -> list[tuple[int, int]]:
        """Where withheld words stand in `text`: [start, end), in order, and apart from each other.

        Whole words: what is left of a word would tell its other form ("Example" in "Examples").
        """
        if not (self.words or self.surnames):
            return []
        if text not in self._known:
            self._known[text] = self._looked_for(text)
        return self._known[text]

    def _looked_for(self, text: str) -> list[tuple[int, int]]:
        spans = self._with_hyphens.spans(text)
        if (sought := self._sought_uncut(text)).sought:
            places = _places_of_uncut(text)
            uncut = sought.spans(_CUT.sub(CUT_SIGN, text))
            spans += [(places[start], places[end - 1] + 1) for start, end in uncut]
        apart: list[tuple[int, int]] = []
        # Apart in the text: of a sign that stands for several, two words may each take a part.
        for start, end in sorted(spans):
            if apart and start <= apart[-1][1]:
                apart[-1] = (apart[-1][0], max(apart[-1][1], end))
            else:
                apart.append((start, end))
        return apart

    def clean(self, text: str) -> str:
        """`text` without the withheld words."""
        for start, end in reversed(self.spans(text)):
            text = text[:start] + withheld_sign() + text[end:]
        return text

    def clean_part(self, text: str, start: int, end: int) -> str:
        """`text[start:end]` without the withheld words, those too that begin before it or end behind it."""
        pieces = []
        for first, last in self.spans(text):
            if first < end and last > start:
                pieces += [text[start:first], withheld_sign()]
                start = last
        return "".join([*pieces, text[start:end]])

    def clean_line(self, line: str) -> str:
        """A line, or a name in it, that is shown by itself: nothing of it where it stands within withheld words."""
        within = self and (self._with_hyphens.hold(line) or self._sought_uncut(line).hold(line))
        return withheld_sign() if within else self.clean(line)

    def without_contacts(self, line: str) -> str | None:
        """A line without the contacts in it; None where anything else of it is withheld."""
        return None if self._besides_contacts.clean_line(line) != line else self.clean_line(line)

    @cached_property
    def _besides_contacts(self) -> Redaction:
        return Redaction(self.words - self.contacts, self.surnames) if self.contacts else self

    def touches_entry(self, name: str, slug: str) -> bool:
        """Whether the name of an entry in a list, or its address, gives withheld words away."""
        return bool(self) and (self.clean(name) != name or self.touches_slug(slug))

    def touches_slug(self, slug: str) -> bool:
        """Whether the words of an address give withheld words away."""
        if not self._folded:
            return False
        address = fold(slug.replace("-", " "))
        return any(words in address for words in self._folded)

    @cached_property
    def _folded(self) -> list[str]:
        spellings = self.words | self.surnames | {_CUT.sub("", words) for words in self.words}
        return [folded for words in spellings if (folded := fold(words))]


def _as_written(text: str, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """From spans among the signs of a text to those in the text itself: with the accents of the last letter."""
    if not spans:
        return []
    places = Places(text, signs_of)
    return [(places[start], places.behind(end - 1)) for start, end in spans]


def _whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """The span, and the rest of the words in which it begins and ends."""
    if text[start].isalnum():
        while start and (text[start - 1].isalnum() or text[start - 1] == CUT_SIGN):
            start -= 1
    if text[end - 1].isalnum():
        while end < len(text) and (text[end].isalnum() or text[end] == CUT_SIGN):
            end += 1
    return start, end


@dataclass(frozen=True)
class _Sought:
    """Withheld words as they are looked for."""

    # Their signs without white space, and after how many of these it may stand: between two words.
    skeleton: str
    gaps: frozenset[int]
    begins_word: bool

    @classmethod
    def of(cls, signs: str, *, begins_word: bool) -> _Sought:
        parts = signs.split()
        return cls("".join(parts), frozenset(accumulate(map(len, parts))), begins_word)


class _Search:
    """Withheld words that are looked for together, and the signs that do not count then, as white space does not."""

    def __init__(self, words: Iterable[str], surnames: Iterable[str] = (), uncounted: str = "") -> None:
        self._uncounted = dict.fromkeys(map(ord, uncounted))
        whole = [self._sought_of(each, begins_word=False) for each in words]
        # A surname is no part of another word.
        surnames_sought = [self._sought_of(each, begins_word=True) for each in surnames]
        self.sought = [one for one in (*whole, *surnames_sought) if one.skeleton]

    def _sought_of(self, words: str, *, begins_word: bool) -> _Sought:
        return _Sought.of(self._counted(signs_of(_apart(words))), begins_word=begins_word)

    def _counted(self, signs: str) -> str:
        return signs.translate(self._uncounted)

    def _joined(self, signs: str) -> str:
        return self._counted(signs).replace(" ", "")

    @cached_property
    def by_part(self) -> dict[str, list[_Sought]]:
        """Each under the part of it that fewest of them have: hundreds of numbers begin with the same one."""
        shared = Counter(part for sought in self.sought for part in _parts_of(sought.skeleton))
        by_part: dict[str, list[_Sought]] = defaultdict(list)
        for sought in self.sought:
            by_part[min(_parts_of(sought.skeleton), key=shared.__getitem__)].append(sought)
        return by_part

    def found(self, signs: str) -> Iterator[tuple[int, int]]:
        """Where they stand among the signs of a text. Under some appeals hundreds of contacts are withheld."""
        joined = self._joined(signs)
        standing = [sought for sought in self._likely(joined) if sought.skeleton in joined]
        if not standing:
            return
        places = Places(signs, self._joined)
        for sought in standing:
            for first in _starts(joined, sought.skeleton):
                start, end = places[first], places[first + len(sought.skeleton) - 1] + 1
                if self._may_stand(sought, signs, start, end):
                    yield start, end

    def _likely(self, joined: str) -> Iterable[_Sought]:
        """Those that are looked for. Of many words most do not stand in a text, and share no part with it."""
        if len(self.sought) <= _FEW:
            return self.sought
        return (sought for part in self.by_part.keys() & _parts_of(joined) for sought in self.by_part[part])

    def _may_stand(self, sought: _Sought, signs: str, start: int, end: int) -> bool:
        """Whether these signs, which are those of the words but for white space, are the words."""
        before = signs[start - 1 : start]
        if sought.begins_word and (before.isalnum() or before == "_"):
            return False
        return sought.gaps.issuperset(accumulate(map(len, self._counted(signs[start:end]).split())))

    def spans(self, text: str) -> list[tuple[int, int]]:
        """Where they stand in a text, with the rest of the words in which they begin and end."""
        signs = signs_of(text) if self.sought else ""
        return _as_written(text, [_whole_words(signs, *span) for span in self.found(signs)])

    def hold(self, line: str) -> bool:
        """Whether a line stands within one of them."""
        return bool(self.sought) and self._counted(skeleton_of(line)) in self._skeletons

    @cached_property
    def _skeletons(self) -> str:
        """Of all words, to be looked through at once: apart from each other by what is in no skeleton."""
        return "\n".join(sought.skeleton for sought in self.sought)


def _places_of_uncut(text: str) -> list[int]:
    """Where the signs of a text stand, with one sign for each end of a line by which a word is cut."""
    cut = {at for match in _CUT.finditer(text) for at in range(match.start() + 1, match.end())}
    return [at for at in range(len(text)) if at not in cut]


def _is_cut(text: str) -> bool:
    """Whether the end of a line cuts a word. Few lines end so that they could, and this is soon told."""
    ends = (line.rstrip()[-1:] for line in text.splitlines())
    return any(map(_ENDS_CUT.match, ends)) and _CUT.search(text) is not None


# So few words that each is looked for in less time than it takes to tell the parts of a text.
_FEW = 100
# So many signs that few words share them.
_PART = 4


def _parts_of(signs: str) -> set[str]:
    """All parts of that many signs, and "", which is the part of what has fewer."""
    return {signs[at : at + _PART] for at in range(len(signs) - _PART + 1)} | {""}


def _apart(words: str) -> str:
    """Words with white space wherever it may stand: also in “AnnaExample”, which is two, and behind a hyphen."""
    pairs = zip(f" {words}", words, strict=False)
    return "".join(
        f" {sign}" if before in ALIKE[1] or (before.islower() and sign.isupper()) else sign for before, sign in pairs
    )


def _starts(text: str, words: str) -> Iterator[int]:
    """All places of the words in a text, those too that overlap."""
    at = text.find(words)
    while at >= 0:
        yield at
        at = text.find(words, at + 1)


def signs_of(text: str) -> str:
    """A text in the signs in which withheld words are looked for: small letters without accents, ligatures apart, one
    sign for all that are alike, and nothing that readers do not see."""
    return text.translate(_SIGNS)


def skeleton_of(text: str) -> str:
    """The same without white space. PostgreSQL has it too: `appeals.contacts.Skeleton`."""
    return "".join(signs_of(text).split())


# Signs that are written one for the other. A name is withheld in all its spellings with them.
ALIKE = ("'’ʼ`‘´′", "-\u2010\u2011\u2012–—―−", '"“”„«»', "iı", "σς")
# Accents, and signs without width such as a soft hyphen, as what stands in the brackets of a pattern: of PostgreSQL's
# patterns, too. Letters with an accent are one with those without it, however they are stored.
UNSEEN = (
    "\u00ad\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7"
    "\u0610-\u061a\u061c\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed"
    "\u180b-\u180f\u1ab0-\u1aff\u1dc0-\u1dff\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    "\u20d0-\u20f0\u3099\u309a\ufe00-\ufe0f\ufe20-\ufe2f\ufeff\U000e0000-\U000e01ef"
)
_UNSEEN_SIGNS = re.compile(f"[{UNSEEN}]")
# What programs that read print make of a hyphen at the end of a line.
CUT_SIGN = "¬"
# The signs for a cut that are left of `signs_of` a text.
HYPHENS = f"-{CUT_SIGN}"
LINE_ENDS = "\n\v\f\r\x1c\x1d\x1e\x85\u2028\u2029"
# Where a word or number goes on in the next line. The hyphen belongs to it (“Anna-Maria”), or was put there for that.
# An accent may stand before it, and signs without width on all sides; a soft hyphen is itself one of those.
_AT_CUT = rf"{ALIKE[1]}{CUT_SIGN}{UNSEEN}\s"
_CUT = re.compile(
    rf"(?<=[^{_AT_CUT}])(?=[{UNSEEN}]*[{ALIKE[1]}{CUT_SIGN}\u00ad])"
    rf"(?:(?![{LINE_ENDS}])[{_AT_CUT}])*+[{LINE_ENDS}][{_AT_CUT}]*+(?=[^{_AT_CUT}])"
)
_ENDS_CUT = re.compile(f"[{ALIKE[1]}{CUT_SIGN}{UNSEEN}]")
_FIRST_ALIKE = {other: alike[0] for alike in ALIKE for other in alike[1:]}


class _Signs(dict[int, str]):
    """Of each sign those that stand for it, made when the sign is first met."""

    def __missing__(self, code: int) -> str:
        apart = unicodedata.normalize("NFKD", _FIRST_ALIKE.get(chr(code), chr(code)))
        # Sign by sign: at the end of a word, a capital sigma would become another small letter. What a sign is taken
        # apart into may be that letter, too.
        small = "".join(map(str.lower, apart)).replace("ß", "ss").replace("ς", "σ")
        self[code] = re.sub(r"\s", " ", _UNSEEN_SIGNS.sub("", small))
        return self[code]


_SIGNS = _Signs()


def withheld_sign() -> str:
    """What readers see in place of withheld words: the same for all, so that it tells nothing of them."""
    return _("[withheld]")


def _surname_of(name: str) -> set[str]:
    """The surname of a person's name, as it is printed there."""
    surname = read_person(name).surname
    # Two letters stand in too many other words.
    return {surname.text} if surname and len(surname.text) > 2 else set()
