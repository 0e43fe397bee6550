"""The lists of the archive, as far as a batch of records needs them, in a known number of queries."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from anyascii import anyascii
from django.db import connection
from django.db.models import Model, Q
from django.utils.text import slugify

from appeals.matching.addressed import entry_name
from appeals.matching.exact import is_common_name, known_bodies, set_apart
from appeals.matching.sides import SUFFERED
from appeals.models import Addressee, Addressing, Mention, Signature, Theme
from appeals.statement import Signatory
from signatories.among import among
from signatories.models import Agent, AgentName
from signatories.names import read_person

from .record import Record, Unfit

SAME_BODY = "The only organization of exactly this name in the archive."
SAME_PERSON = "Exactly this full name, with the same affiliation stated."

Tie = dict[str, str]


class BatchLists:
    """Looks up what is there, and keeps the addressees that are to be made."""

    def __init__(self, records: Iterable[Record]) -> None:
        records = list(records)
        self._new: list[Model] = []
        self._themes = {(theme.scheme, theme.slug): theme for theme in Theme.objects.all()}
        words = {words for record in records for words in record.addressees}
        self._by_words = _addressees(words | {entry_name(one, Addressee.Kind.OFFICE) for one in words})
        self._by_slug = {entry.slug: entry for entry in self._by_words.values()}
        self._names = ExactNames(records)
        self._agents: dict[str, Agent] = self._names.agents

    def theme(self, scheme: str, slug: str) -> Theme | None:
        return self._themes.get((scheme, slug))

    def addressee(self, slug: str) -> Addressee | None:
        return self._by_slug.get(slug)

    def agent(self, key: str) -> Agent | None:
        return self._agents.get(key)

    def agent_of_untied(self, signature: Signature, language: str) -> Agent | None:
        """A name that is not tied as exact stays untied: it is for suggest_matches and the editors."""
        return None

    def themes_of(self, names: Iterable[str], field: str) -> dict[str, list[str]]:
        """Themes by their scheme. Refuses one that the archive does not have."""
        found: dict[str, list[str]] = {scheme: [] for scheme in Theme.Scheme.values}
        for name in sorted(names):
            scheme, _slash, slug = name.partition("/")
            if (scheme, slug) not in self._themes:
                raise Unfit(field, f"there is no theme “{name[:80]}”.")
            found[scheme].append(slug)
        return found

    def entry_for(self, words: str) -> str:
        """The entry of the list for an addressee in these words, by its slug; one to be made where there is none."""
        if words not in self._by_words:
            name = entry_name(words, Addressee.Kind.OFFICE)
            self._by_words[words] = self._by_words.get(name) or self._made(name)
        return self._by_words[words].slug

    def _made(self, name: str) -> Addressee:
        slug = _slug_of(name)
        if slug not in self._by_slug:
            self._by_slug[slug] = Addressee(slug=slug, name=name, kind=Addressee.Kind.OFFICE)
            self._new.append(self._by_slug[slug])
        return self._by_slug[slug]

    def taken_new(self) -> list[Model]:
        """Entries that are not saved yet. Whoever takes them saves them."""
        new, self._new = self._new, []
        return new

    def tie_of_body(self, name: str, country: str | None = None) -> Tie:
        return self._names.tie_of_body(name, country)

    def tie_of_person(self, signatory: Signatory) -> Tie:
        return self._names.tie_of_person(signatory)

    def is_withheld(self, name: str, kind: str) -> bool:
        return (name, kind) in self._names.withheld


def _slug_of(name: str) -> str:
    return slugify(anyascii(name))[:80].strip("-") or "addressee"


def _addressees(words: set[str]) -> dict[str, Addressee]:
    """Entries of exactly this name or of its slug, and those that exactly these words were tied to before."""
    slugs = {_slug_of(one): one for one in words}
    found: dict[str, Addressee] = {}
    for entry in Addressee.objects.filter(Q(name__in=words) | Q(slug__in=slugs)):
        found[slugs.get(entry.slug, entry.name)] = entry
        found[entry.name] = entry
    unknown = words - found.keys()
    used = Addressing.objects.filter(as_written__in=unknown).select_related("addressee").order_by("-pk")
    return found | {addressing.as_written: addressing.addressee for addressing in used}


class ExactNames:
    """Records of the archive that have exactly a name of this batch.

    Tied is only what is exact. An organization: the one record of this name, which has a word of its own. A person:
    the one record of this full name to which a signature with the same affiliation, a body that the archive knows, is
    certainly tied; never a name with initials, and nobody who is detained, prosecuted or harmed in a document, for whom
    two editors are asked. Nothing is tied to a record in another country than the ones that are stated for it, nor to
    one that an editor has told from somebody else.
    """

    def __init__(self, records: Iterable[Record]) -> None:
        self.agents: dict[str, Agent] = {}
        self.withheld: set[tuple[str, str]] = set()
        self._bearing: dict[tuple[str, str], set[Agent]] = defaultdict(set)
        signatories = {signatory for record in records for signatory in record.signatories}
        names = {signatory.name for signatory in signatories}
        stated = {signatory.affiliation for signatory in signatories} - {None}
        self._load(names | stated | {name for record in records for name in record.issuers})
        self._set_apart = set_apart(self.agents.values())
        self._bodies = known_bodies(stated)
        self._elsewhere = self._known_elsewhere(signatories)
        self._affiliated = self._known_affiliated(signatories)

    def tie_of_body(self, name: str, country: str | None) -> Tie:
        agent = self._only(name, Agent.Kind.ORGANIZATION)
        if agent is None or (agent.pk, country) in self._elsewhere or is_common_name(name):
            return {}
        return {"agent": agent.identifier, "reason": SAME_BODY}

    def tie_of_person(self, signatory: Signatory) -> Tie:
        agent = self._only(signatory.name, Agent.Kind.PERSON)
        stated = signatory.affiliation
        if agent is None or (agent.pk, signatory.country) in self._elsewhere or not read_person(signatory.name).given:
            return {}
        if (agent.pk, stated) not in self._affiliated or stated not in self._bodies:
            return {}
        return {"agent": agent.identifier, "reason": SAME_PERSON}

    def _only(self, name: str, kind: str) -> Agent | None:
        """The one record of exactly this name."""
        bearing = [] if (name, kind) in self.withheld else list(self._bearing.get((name, kind), ()))
        return bearing[0] if len(bearing) == 1 and bearing[0].identifier not in self._set_apart else None

    def _load(self, names: set[str]) -> None:
        for row in AgentName.objects.filter(name__in=among(names)).select_related("agent__merged_into"):
            if row.agent.is_withheld:
                self.withheld.add((row.name, row.agent.kind))
            elif row.agent.merged_into is None:
                self._bearing[row.name, row.agent.kind].add(row.agent)
                self.agents[row.agent.identifier] = row.agent

    def _known_elsewhere(self, signatories: Iterable[Signatory]) -> set[tuple[int, str]]:
        """(record, country) where the record has the name that comes with it, and is known in other countries only."""
        asked = set()
        for signatory in signatories:
            if signatory.country:
                for name, kind in (
                    (signatory.name, signatory.kind),
                    (signatory.affiliation, Agent.Kind.ORGANIZATION),
                ):
                    asked |= {(agent.pk, signatory.country) for agent in self._bearing.get((name, kind), ())}
        return _found(_ELSEWHERE, asked)

    def _known_affiliated(self, signatories: Iterable[Signatory]) -> set[tuple[int, str]]:
        """(record of a person, affiliation) where the person signed with this affiliation before."""
        asked = {
            (agent.pk, signatory.affiliation)
            for signatory in signatories
            if signatory.affiliation
            for agent in self._bearing.get((signatory.name, Agent.Kind.PERSON), ())
        }
        people = {agent for agent, _affiliation in asked}
        suffering = set(Mention.objects.filter(agent__in=people, capacity__in=SUFFERED).values_list("agent", flat=True))
        return _found(_AFFILIATED, {(agent, stated) for agent, stated in asked if agent not in suffering})


def _found(query: str, asked: set[tuple[int, str]]) -> set[tuple[int, str]]:
    """Those pairs of a record and a word that the query finds."""
    with connection.cursor() as cursor:
        cursor.execute(query, [[agent for agent, _word in asked], [word for _agent, word in asked]])
        return set(cursor.fetchall())


# A record may have signed ten thousand times: PostgreSQL looks for one signature that answers, and no further. Only
# certain ties count.
_ELSEWHERE = """
    SELECT asked.agent, asked.country FROM unnest(%s::bigint[], %s::text[]) AS asked (agent, country)
    CROSS JOIN LATERAL (
        SELECT FROM appeals_signature
        WHERE agent_id = asked.agent AND country <> '' AND certainty = 'certain' LIMIT 1
    ) AS anywhere
    LEFT JOIN LATERAL (
        SELECT TRUE AS known FROM appeals_signature
        WHERE agent_id = asked.agent AND country <> '' AND country = asked.country AND certainty = 'certain' LIMIT 1
    ) AS there ON TRUE
    WHERE there.known IS NULL
"""
# The affiliation counts where it stands beside the same name.
_AFFILIATED = """
    SELECT asked.agent, asked.affiliation FROM unnest(%s::bigint[], %s::text[]) AS asked (agent, affiliation)
    CROSS JOIN LATERAL (
        SELECT FROM appeals_signature
        WHERE agent_id = asked.agent AND affiliation = asked.affiliation AND certainty = 'certain'
          AND name IN (SELECT name FROM signatories_agentname WHERE agent_id = asked.agent) LIMIT 1
    ) AS signed
"""
