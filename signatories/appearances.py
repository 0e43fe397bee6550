"""Where a person or an organization appears in the documents, and what may be said of that.

The documents' tables are reached through the reverse relations of the record: this app knows nothing of them.
"""

from collections import Counter, defaultdict
from dataclasses import dataclass

from django.db.models.functions import Coalesce
from django.utils.functional import cached_property
from django.utils.translation import get_language

from .querysets import APPEARANCES


@dataclass
class Redactions:
    """What is withheld in several documents."""

    parts: list

    def clean(self, words):
        for redaction in self.parts:
            words = redaction.clean(words)
        return words


@dataclass
class Appearances:
    """(relation, row) of the ties of a record that readers may see, oldest document first.

    What editors wrote of the record (reasons, notes, sources, further spellings) can speak of any document
    that it is tied to. `are_all` of its certain ties must be here before readers see such words.
    """

    agent: object
    rows: list
    tie_count: int

    @property
    def are_all(self):
        return len(self.rows) == self.tie_count

    @cached_property
    def redaction(self):
        """What is withheld in any of the documents."""
        appeals = {row.appeal.pk: row.appeal for _, row in self.rows}
        return Redactions([appeal.redaction for appeal in appeals.values() if appeal.redaction])

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

    @property
    def release_demanded(self):
        """The mentions in which a demand asks for this person's release or protection."""
        mentions = [row for relation, row in self.rows if relation == "mentions"]
        return [mention for mention in mentions if mention.capacity == "release-demanded" and mention.demand]

    def _shows(self, name):
        if self.redaction.clean(name) != name:
            return False
        return self.are_all or any(_plain(name) in _plain(row.words) for _, row in self.rows)


def fill_appearances(agents):
    """Gives each of these records its `appearances`.

    Costs a query for each relation, one for what is withheld in the documents, and two for the number of ties.
    A row whose words hold something withheld is left out: to list it would tell who stands there.
    """
    keys = _keys(agents)
    found = [
        (relation, row) for relation in APPEARANCES for row in _ties(agents, keys, relation).visible().with_appeals()
    ]
    if found:
        found[0][1].__class__.objects.fill_redactions(row for _, row in found)
    shown = defaultdict(list)
    for relation, row in found:
        if not row.is_redacted:
            shown[row.record].append((relation, row))
    tie_counts = _tie_counts(agents, keys)
    for agent in agents:
        # Sorting keeps the order of the relations within one document.
        rows = sorted(shown[agent.pk], key=lambda pair: (pair[1].appeal.iso_date, pair[1].appeal.identifier))
        agent.appearances = Appearances(agent, rows, tie_counts[agent.pk])


def fill_reasons(agents):
    """Gives each of these listed people its `shown_reason`: why it is listed, or "" where readers may not know.

    It may speak of any document of the person. Few have one that readers do not see whole: these are looked at.
    """
    keys = _keys(agents)
    holding = _documents(agents, APPEARANCES[0]).appeals_holding_withheld()
    parts = [
        part.order_by().values_list("agent")
        for relation in APPEARANCES
        for part in _documents(agents, relation).tied().filter(agent__in=keys).not_whole(holding)
    ]
    careful = {keys[key] for (key,) in parts[0].union(*parts[1:])}
    looked_at = [agent for agent in agents if agent.pk in careful]
    if looked_at:
        fill_appearances(looked_at)
    for agent in agents:
        agent.shown_reason = agent.listing_reason
        if agent in looked_at:
            found = agent.appearances
            agent.shown_reason = found.redaction.clean(agent.listing_reason) if found.are_all else ""


def fill_countries(agents):
    """Gives each of these records its `countries`: the codes that its signatures state, where readers see the lines."""
    keys = _keys(agents)
    stated = _documents(agents, "signatures").tied().filter(agent__in=keys).exclude(country="").shown()
    countries = defaultdict(set)
    for key, country in stated.order_by().values_list("agent", "country").distinct():
        countries[keys[key]].add(country)
    for agent in agents:
        agent.countries = sorted(countries[agent.pk])


def fill_languages(agent):
    """Gives each appearance of a record its `language`, that of the document: for pages that show its words."""
    rows = [row for _, row in agent.appearances.rows]
    if rows:
        rows[0].__class__.objects.fill_languages(rows)


def _documents(agents, relation):
    return agents[0]._meta.get_field(relation).related_model.objects


def _keys(agents):
    """Key of a record, or of one that was merged into it -> key of the record."""
    merged = agents[0]._meta.model._base_manager.filter(merged_into__in=agents).values_list("pk", "merged_into")
    return {agent.pk: agent.pk for agent in agents} | dict(merged)


def _ties(agents, keys, relation):
    """The certain ties of these records and of those merged into them, whether readers may see them or not."""
    ties = _documents(agents, relation).tied().filter(agent__in=keys)
    return ties.annotate(record=Coalesce("agent__merged_into", "agent"))


def _tie_counts(agents, keys):
    first, *others = (
        _ties(agents, keys, relation).order_by().values_list("record", flat=True) for relation in APPEARANCES
    )
    return Counter(first.union(*others, all=True))


def _plain(words):
    return " ".join(words.split()).casefold()
