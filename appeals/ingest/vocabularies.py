"""The lists that documents refer to: themes, addressees, people and organizations."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Protocol

from django.db.models import Model

from appeals.models import Addressee, Signature, Theme, ThemeArticle
from signatories.identifiers import identifier_for
from signatories.models import Agent, AgentName

from .reviewed import Reviewed, ReviewedFile

CYRILLIC = range(0x400, 0x530)


class Lists(Protocol):
    """What a document asks of the lists. Asked for what they do not hold, they answer None."""

    def theme(self, scheme: str, slug: str) -> Theme | None: ...

    def addressee(self, slug: str) -> Addressee | None: ...

    def agent(self, key: str) -> Agent | None: ...

    def agent_of_untied(self, signature: Signature, language: str) -> Agent | None: ...


class Vocabularies:
    """The reviewed lists as records, to be looked up by the words that reviewed files use for them."""

    def __init__(self, folder: Path) -> None:
        self.themes: dict[tuple[str, str], Theme] = {}
        self.agents: dict[str, Agent] = {}
        self.addressees: dict[str, Addressee] = {}
        self.theme_records: list[Model] = []
        self.agent_records: list[Model] = []
        self._read_themes(ReviewedFile(folder / "themes.toml"))
        self._read_addressees(ReviewedFile(folder / "addressees.toml"))
        self._read_agents(ReviewedFile(folder / "agents.toml"))

    def theme(self, scheme: str, slug: str) -> Theme | None:
        return self.themes.get((scheme, slug))

    def addressee(self, slug: str) -> Addressee | None:
        return self.addressees.get(slug)

    def agent(self, key: str) -> Agent | None:
        return self.agents.get(key)

    def agent_of_untied(self, signature: Signature, language: str) -> Agent | None:
        """A record for an organization that signed and that no reviewed file ties to another."""
        if signature.kind != Agent.Kind.ORGANIZATION:
            return None
        identifier = identifier_for("agent of", signature.identifier)
        records = new_agent(identifier, name=signature.name, kind=signature.kind, language=language)
        self.agent_records += records
        return records[0]

    def _read_themes(self, reviewed: Reviewed) -> None:
        for position, row in enumerate(reviewed["theme"], 1):
            articles, broader = row.pop("articles", []), row.pop("broader", None)
            theme = Theme(
                identifier=identifier_for("theme", row["scheme"], row["slug"]),
                position=position,
                broader=self.themes[row["scheme"], broader] if broader else None,
                **row,
            )
            self.themes[theme.scheme, theme.slug] = theme
            self.theme_records.append(theme)
            for article in articles:
                instrument, _, number = article.partition(" ")
                self.theme_records.append(
                    ThemeArticle(
                        identifier=identifier_for("article", theme.identifier, article),
                        theme=theme,
                        instrument=instrument,
                        article=number,
                    )
                )

    def _read_addressees(self, reviewed: Reviewed) -> None:
        for row in reviewed["addressee"]:
            self.addressees[row["slug"]] = Addressee(identifier=identifier_for("addressee", row["slug"]), **row)

    def _read_agents(self, reviewed: Reviewed) -> None:
        for row in reviewed["agent"]:
            key, names = row.pop("key"), row.pop("names")
            listing = row.pop("listing", default_listing(row["kind"]))
            self.agents[key] = Agent(identifier=identifier_for("agent", key), listing=listing, **row)
            self.agent_records += [self.agents[key], *names_of(self.agents[key], names, "en")]


def new_agent(identifier: str, *, name: str, kind: str, language: str) -> list[Any]:
    """A record that a document makes necessary, and its name as the document prints it."""
    agent = Agent(identifier=identifier, kind=kind, listing=default_listing(kind))
    return [agent, *names_of(agent, [name], language)]


def default_listing(kind: str) -> str:
    """Organizations stand in the A to Z; people only where a reason for it is written down."""
    return Agent.Listing.LISTED if kind == Agent.Kind.ORGANIZATION else Agent.Listing.UNLISTED


def names_of(agent: Agent, names: list[str], language: str) -> list[AgentName]:
    return [
        AgentName(
            identifier=identifier_for("name", agent.identifier, name),
            agent=agent,
            name=name,
            language=language,
            script="Cyrl" if any(ord(letter) in CYRILLIC for letter in name) else "Latn",
            preferred=name == names[0],
        )
        for name in names
    ]
