"""Where a person or an organization appears in the documents, and what may be said of that.

The documents' tables are reached through the reverse relations of the record: this app knows nothing of them.
"""

from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import NamedTuple

from django.utils.functional import cached_property
from django.utils.translation import get_language

from .models import Agent
from .prepared import KEYS, Prepared
from .querysets import APPEARANCES

# Of those who are asked to be released in more words than a page should have to say first.
MOST_MENTIONS = 100


@dataclass
class Redactions:
    """What is withheld in several documents."""

    parts: list

    def clean(self, words):
        for redaction in self.parts:
            words = redaction.clean(words)
        return words


class Place(NamedTuple):
    """Where a record appears, in the order in which its page says it: oldest document first."""

    day: date
    appeal: str
    relation: int
    key: int

    @property
    def is_affiliation(self):
        return APPEARANCES[self.relation] == "affiliations"


@dataclass
class Appearances:
    """The ties of a record that readers may see.

    What editors wrote of the record (reasons, notes, sources, further spellings) can speak of any document
    that it is tied to. `are_all` of its certain ties must be here before readers see such words.
    """

    agent: object
    places: list
    tie_count: int
    # What is withheld in any of the documents.
    redaction: Redactions

    @cached_property
    def rows(self):
        """(relation, row) of all places, or of those that are shown."""
        return self._read(self.places)

    def show(self, places):
        """Of the rows only these are read: a page shows a part of many."""
        self.rows = self._read(places)

    @property
    def in_order_of_page(self):
        """What it did itself, or what was done to it; then who named it as their affiliation."""
        return sorted(self.places, key=lambda place: place.is_affiliation)

    @property
    def are_all(self):
        return len(self.places) == self.tie_count

    @property
    def names(self):
        """The preferred name, and the others that nothing held back is needed for."""
        return [name for name in self.agent.names.all() if name == self.agent.preferred or self._shows(name.name)]

    def name_in(self, language):
        """The name it goes by in a language of the interface, as somebody wrote it; otherwise its preferred name."""
        form = self._form_in(language)
        return form.name if form else self.agent.name

    def _form_in(self, language):
        """That form of its name. Of those alone that readers may see."""
        of_language = [name for name in self.names if name.language == language]
        of_language.sort(key=lambda name: (not name.preferred, name.pk))
        return of_language[0] if of_language else self.agent.preferred

    @property
    def shown_name(self):
        """The name for the head of its page."""
        return self.name_in(get_language())

    @property
    def language_of_shown_name(self):
        form = self._form_in(get_language())
        return form.language if form else ""

    @property
    def own(self):
        """(relation, row) of what it did itself, or of what was done to it."""
        return [pair for pair in self.rows if pair[0] != "affiliations"]

    @property
    def affiliated(self):
        """Who named it as their affiliation: what an organization did not do itself."""
        return [row for relation, row in self.rows if relation == "affiliations"]

    @cached_property
    def release_demanded(self):
        """The mentions in which a demand asks for this person's release or protection: the first of many."""
        mentions = [place for place in self.places if APPEARANCES[place.relation] == "mentions"]
        rows = [row for _relation, row in self._read(mentions[:MOST_MENTIONS])]
        return [mention for mention in rows if mention.capacity == "release-demanded" and mention.demand]

    def _read(self, places):
        """(relation, row) of these places. What is taken back meanwhile is left out."""
        rows = _rows_at(places)
        if rows:
            next(iter(rows.values())).__class__.objects.fill_redactions(rows.values())
        found = ((APPEARANCES[place.relation], rows[place]) for place in places if place in rows)
        return [(relation, row) for relation, row in found if not row.is_redacted]

    def _shows(self, name):
        if self.redaction.clean(name) != name:
            return False
        return self.are_all or any(_plain(name) in words for words in self._all_words)

    @cached_property
    def _all_words(self):
        return [_plain(row.shown_words) for _, row in self._read(self.places)]


def fill_appearances(agents):
    """Gives each of these records its `appearances`.

    Costs a query for their ties, one for records merged into them, and one for what is withheld in the documents.
    Where anything is, the rows are read: one whose words hold something withheld is left out, for to list it would
    tell who stands there.
    """
    keys = _keys(agents)
    ties = list(_places(keys))
    public = {appeal for _, _, _, appeal, is_public, *_ in ties if is_public}
    holding = _documents(APPEARANCES[0]).redactions_of(public)
    tie_counts, places, doubtful = Counter(), defaultdict(list), {}
    for relation, key, agent, appeal, is_public, day, identifier in ties:
        record, place = keys[agent], Place(day or date.min, identifier, relation, key)
        tie_counts[record] += 1
        if is_public and appeal in holding:
            doubtful[place] = record
        elif is_public:
            places[record].append(place)
    redactions = defaultdict(dict)
    for place, row in _rows_at(doubtful).items():
        row.appeal.redaction = holding[row.appeal.pk]
        if not row.is_redacted:
            places[doubtful[place]].append(place)
            redactions[doubtful[place]][row.appeal.pk] = row.appeal.redaction
    for agent in agents:
        redaction = Redactions(list(redactions[agent.pk].values()))
        agent.appearances = Appearances(agent, sorted(places[agent.pk]), tie_counts[agent.pk], redaction)


def fill_reasons(agents):
    """Gives each of these listed people its `shown_reason`: why it is listed, or "" where readers may not know.

    It may speak of any document of the person.
    """
    fill_appearances(agents)
    for agent in agents:
        found = agent.appearances
        agent.shown_reason = found.redaction.clean(agent.listing_reason) if found.are_all else ""


def fill_countries(agents):
    """Gives each of these records its `countries`: the codes that its signatures state, where readers see the lines."""
    keys = _keys(agents)
    stated = _documents("signatures").tied().filter(agent__in=keys).exclude(country="").shown()
    countries = defaultdict(set)
    for key, country in stated.order_by().values_list("agent", "country").distinct():
        countries[keys[key]].add(country)
    for agent in agents:
        agent.countries = sorted(countries[agent.pk])


def fill_languages(agent):
    """Gives each appearance of a record its `language`, that of the document: for pages that show its words."""
    rows = [*(row for _, row in agent.appearances.rows), *agent.appearances.release_demanded]
    if rows:
        rows[0].__class__.objects.fill_languages(rows)


def _documents(relation):
    return Agent._meta.get_field(relation).related_model.objects


def visible_documents(relation):
    """All rows of a relation that readers may see, with the appeals in which they stand."""
    return _documents(relation).visible().with_appeals()


_ROWS = {relation: Prepared(partial(visible_documents, relation), "pk", KEYS) for relation in APPEARANCES}


def _keys(agents):
    """Key of a record, or of one that was merged into it -> key of the record."""
    merged = agents[0]._meta.model._base_manager.filter(merged_into__in=agents).values_list("pk", "merged_into")
    return {agent.pk: agent.pk for agent in agents} | dict(merged)


def _places(keys):
    """Number of the relation, and what `places` says, of all certain ties, whether readers may see them or not."""
    first, *others = (
        _documents(relation).tied().filter(agent__in=keys).places(number) for number, relation in enumerate(APPEARANCES)
    )
    return first.union(*others, all=True)


def _rows_at(places):
    """Place -> its row. Whether readers see all words of it, its redaction tells."""
    rows = {}
    for number, relation in enumerate(APPEARANCES):
        if of_relation := {place.key: place for place in places if place.relation == number}:
            rows |= {of_relation[row.pk]: row for row in _ROWS[relation].having(of_relation)}
    return rows


def _plain(words):
    return " ".join(words.split()).casefold()
