"""A letter with paragraphs of the test's own in it, and what it is found to demand; all names are invented."""

from appeals.statement import Statement, parse

STORY = "The state of the gardens of Fruitland has become worse, and many people wrote about it this spring."


def page(*parts: str) -> Statement:
    return parse("\n\n".join(["Open letter on the gardens", STORY, *parts, "Anna Example\nBerta Sample"]))


def demanded(statement: Statement) -> list[str]:
    return [demand.quote.text for demand in statement.demands]
