"""What readers may put into the address of a search or a list, checked before anything is done with it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from urllib.parse import urlencode

from django import forms
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from appeals.search import engine
from appeals.search.language.highlighter import finder
from appeals.search.language.query import Reading
from appeals.search.understanding import finds_anything, understood

NOT_STATED = "not-stated"
# More than a reader ticks; each one costs the search a little.
MOST_VALUES = 50
# So many of the words tell why a text was found.
GLANCE = 30
SORT_LABELS = {
    "relevance": _("best match first"),
    "newest": _("newest first"),
    "oldest": _("oldest first"),
    "most-signatories": _("most signatories first"),
}


@dataclass(frozen=True)
class Asked:
    """A search as an address asks for it. `pairs` are the parameters by which the same can be asked again."""

    reading: Reading
    pairs: Sequence[tuple[str, str]] = ()
    q: str = ""
    exact: bool = False
    sort: str = "newest"
    chosen: Mapping[str, Sequence[str]] = field(default_factory=dict)

    @property
    def is_everything(self) -> bool:
        """Whether nothing is asked for that only the index knows."""
        return not self.q and not self.chosen and self.sort == "newest"

    @cached_property
    def find(self) -> Callable[[str, str], list[tuple[int, int]]]:
        """Finds the words in a text of a language; in a name or place where the language is empty."""
        return finder(self.reading, exact=self.exact)

    @cached_property
    def find_some(self) -> Callable[[str, str], list[tuple[int, int]]]:
        """The same for a glance: what stands everywhere in a text is found in its beginning."""
        return finder(self.reading, exact=self.exact, most=GLANCE)

    @property
    def query(self) -> str:
        return urlencode(self.pairs)

    @property
    def words_query(self) -> str:
        """The words alone: what leads into another list."""
        return urlencode([pair for pair in self.pairs if pair[0] in ("q", "exact")])

    @property
    def words_address(self) -> str:
        """The same, to be put behind an address."""
        return f"?{self.words_query}" if self.words_query else ""

    @property
    def filter_pairs(self) -> list[tuple[str, str]]:
        """All but the words and the order."""
        return [pair for pair in self.pairs if pair[0] not in ("q", "exact", "sort")]

    def without(self, *left_out: tuple[str, str]) -> str:
        return urlencode([pair for pair in self.pairs if pair not in left_out])

    def without_names(self, *names: str) -> str:
        return urlencode([pair for pair in self.pairs if pair[0] not in names])

    def with_words(self, words: str) -> str:
        return urlencode([("q", words), *(pair for pair in self.pairs if pair[0] != "q")])


# Controls, and signs that turn the direction of what follows: no words, and no page may hold them.
_NO_WORDS = re.compile(r"[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff]")

NOTHING_ASKED = Asked(Reading(None))


class ValuesField(forms.Field):
    """Values of a facet. Whether there are such is known only after the search."""

    widget = forms.SelectMultiple

    def to_python(self, value: Iterable[str] | None) -> list[str]:
        return list(dict.fromkeys(filter(None, value or ())))

    def validate(self, value: Sequence[str]) -> None:
        super().validate(value)
        if len(value) > MOST_VALUES:
            raise forms.ValidationError(_("At most %(most)d values can be chosen.") % {"most": MOST_VALUES})


class SearchForm(forms.Form):
    """The words, and in which spelling they are looked for. Whatever the words are, they can be read."""

    q = forms.CharField(label=_("Words"), required=False)
    exact = forms.BooleanField(label=_("Exact spelling only"), required=False)

    def clean_q(self) -> str:
        return " ".join(_NO_WORDS.sub(" ", self.cleaned_data["q"]).split())

    @cached_property
    def asked(self) -> Asked:
        given = self.cleaned_data
        return Asked(
            understood(given["q"], exact=given["exact"], finds=self.finds),
            self._pairs(),
            q=given["q"],
            exact=given["exact"],
            sort=self._sort(),
            chosen=self._chosen(),
        )

    def _sort(self) -> str:
        return self.cleaned_data.get("sort") or ("relevance" if self.cleaned_data["q"] else "newest")

    def finds(self, reading: Reading) -> bool:
        """Whether a way to understand the words finds anything."""
        return finds_anything(reading)

    def _chosen(self) -> Mapping[str, Sequence[str]]:
        return {}

    def _pairs(self) -> list[tuple[str, str]]:
        """All parameters that say something, in the order of the form."""
        pairs = []
        for name, value in self.cleaned_data.items():
            if value is True:
                pairs.append((name, "1"))
            elif isinstance(value, list):
                pairs += [(name, one) for one in value]
            elif value:
                pairs.append((name, str(value)))
        return pairs


class FacetForm(SearchForm):
    """For the lists of appeals and demands: words, order, years, and values of the other facets."""

    sort = forms.ChoiceField(label=_("Order"), required=False, choices=SORT_LABELS.items())
    since = forms.IntegerField(label=_("Since"), required=False, min_value=1, max_value=9999)
    until = forms.IntegerField(label=_("Until"), required=False, min_value=1, max_value=9999)
    undated = forms.BooleanField(label=_("Date not stated"), required=False)

    def __init__(self, kind: str, data: Mapping[str, str], page: int | None = None) -> None:
        super().__init__(data)
        self.kind, self.page = kind, page
        self.facets = [name for name in engine.FACETS[kind] if name != "year"]
        for name in self.facets:
            self.fields[name] = ValuesField(required=False)

    def finds(self, reading: Reading) -> bool:
        if self.page:
            # The page is looked for while it is found out whether the words are meant like this.
            engine.expect_search(self.kind, reading, self._chosen(), self._sort(), min(self.page, engine.LAST_PAGE))
        return super().finds(reading)

    def _chosen(self) -> Mapping[str, Sequence[str]]:
        chosen = {"year": self._years(), **{name: self.cleaned_data[name] for name in self.facets}}
        return {name: values for name, values in chosen.items() if values}

    def _years(self) -> list[str]:
        since, until = self.cleaned_data["since"], self.cleaned_data["until"]
        if since and until and since > until:
            since, until = until, since
        years = [f"{since or ''}..{until or ''}"] if since or until else []
        return [*years, NOT_STATED] if self.cleaned_data["undated"] else years
