"""The lists that documents refer to: themes, addressees, people and organizations."""

from __future__ import annotations

from pathlib import Path

from django.db.models import Model

from appeals.models import Addressee, Theme, ThemeArticle
from signatories.identifiers import identifier_for
from signatories.models import Agent, AgentName

from .reviewed import Reviewed

CYRILLIC = range(0x400, 0x530)


class Vocabularies:
    """The reviewed lists as records, to be looked up by the words that reviewed files use for them."""

    def __init__(self, folder: Path) -> None:
        self.themes: dict[tuple[str, str], Theme] = {}
        self.agents: dict[str, Agent] = {}
        self.addressees: dict[str, Addressee] = {}
        self.theme_records: list[Model] = []
        self.agent_records: list[Model] = []
        self._read_themes(Reviewed(folder / "themes.toml"))
        self._read_addressees(Reviewed(folder / "addressees.toml"))
        self._read_agents(Reviewed(folder / "agents.toml"))

    def add_organization(self, identifier: str, name: str, language: str) -> Agent:
        """A record for an organization that signed and that no reviewed file ties to another."""
        agent = Agent(identifier=identifier, kind=Agent.Kind.ORGANIZATION, listing=Agent.Listing.LISTED)
        self._add_agent(agent, [name], language)
        return agent

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
            is_organization = row["kind"] == Agent.Kind.ORGANIZATION
            listing = row.pop("listing", Agent.Listing.LISTED if is_organization else Agent.Listing.UNLISTED)
            self.agents[key] = Agent(identifier=identifier_for("agent", key), listing=listing, **row)
            self._add_agent(self.agents[key], names, "en")

    def _add_agent(self, agent: Agent, names: list[str], language: str) -> None:
        self.agent_records.append(agent)
        for name in names:
            self.agent_records.append(
                AgentName(
                    identifier=identifier_for("name", agent.identifier, name),
                    agent=agent,
                    name=name,
                    language=language,
                    script="Cyrl" if any(ord(letter) in CYRILLIC for letter in name) else "Latn",
                    preferred=name == names[0],
                )
            )
